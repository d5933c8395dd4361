"""What readers see if a data file is broken or something else went wrong."""

from collections.abc import Iterator
from contextlib import contextmanager

from htpy import Node, a, div, h2, p

from careers.catalogue.pages import FRONT, PAGES
from careers.data.faults import DataError
from careers.data.store import in_force
from careers.language.speech import say
from careers.ui.parts import whole
from careers.ui.preview import page_at
from careers.ui.stage import st
from careers.ui.text import literal


@contextmanager
def lost(what: str) -> Iterator[None]:
    """Show a broken data file as a message instead of an exception; `what` says what is missing now."""
    try:
        yield
    except DataError as error:
        show_faults(error, what)


@contextmanager
def without_official() -> Iterator[None]:
    """Say in the place of a part that it needs official statistics, where they are broken; the frame says what is."""
    try:
        yield
    except DataError as error:
        if not error.is_official:
            raise
        st.caption(say("official-missing"))


def kept_back() -> None:
    """What is wrong with files that were changed and do not count yet; nothing where there are none."""
    faults = in_force().kept_back
    if faults:
        show_faults(DataError(faults), say("kept-back-note"), say("kept-back"))


def show_faults(error: DataError, what: str = "", title: str = "") -> None:
    """What is missing on the page, and what is wrong with the data file, a line for each fault."""
    lines = "\n".join(f"- {literal(line)}" for line in error.lines)
    st.error(
        f"{what or say('broken-data-note')}\n\n{lines}", title=title or say("broken-data"), icon=":material/build:"
    )


def went_wrong(number: str) -> None:
    """A page that could not be shown, in calm words: the number under which the log tells why, and the ways back.

    The ways load anew, without what was chosen, since that may be what the page stumbled over.
    """
    page = PAGES[page_at(st.context.url)]
    ways: list[Node] = [a(href=page.address or "./")[say("try-again")]]
    if page.id != FRONT:
        ways += [" · ", a(href="./")[say("to-overview")]]
    warning = div(".warning", role="alert")[
        h2[say("went-wrong")],
        p[say("went-wrong-note")],
        p[ways],
        p(".small")[say("went-wrong-number", number=number)],
    ]
    st.html(whole(warning))
