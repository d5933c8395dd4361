"""What is around every page: the tab's title, the way from page to page, and faults in plain words."""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path
from urllib.parse import urlencode

from streamlit.navigation.page import StreamlitPage

from careers.catalogue.pages import FRONT, PAGES
from careers.data import official
from careers.data.faults import DataError
from careers.data.store import hold, open_data
from careers.language.dates import day
from careers.language.grammar import either
from careers.language.speech import say
from careers.ui import addresses, broken, choices, leading, own, preview, roles, sharing, shelves
from careers.ui.choices import NothingChosenError
from careers.ui.stage import plain_stage, run_context, st
from careers.ui.text import literal

LOGO = Path(__file__).parent / "logo.svg"
STATIC = Path(__file__).parents[2] / "static"
"""What browsers load as it is: how parts of a page look, what draws their charts, and Plotly."""


VERSION = hashlib.sha256(b"".join(it.read_bytes() for it in sorted(STATIC.iterdir()) if it.is_file())).hexdigest()[:8]
"""Another one whenever any of these files changes: a script names others by its own."""


def _address_of(name: str) -> str:
    """The address of a file in `static/`, relative to a page."""
    return f"app/static/{name}?{VERSION}"


STYLE, EARLY = map(_address_of, ("page.css", "early.js"))
"""The addresses of how parts look, and of what lets the app take a page's place."""

SCRIPTS = tuple(map(_address_of, ("page.js", "ways.js")))
"""The addresses of the scripts of every page: what draws its charts, and the ways to other pages."""


def begin() -> None:
    """Begin a run: one edition of the data, with what the reader brought along, and one language to its end."""
    hold(shelves.of_session())
    choices.speak_language()


def chosen_page() -> StreamlitPage:
    """The page that the address names, with the menu of all pages set up around it.

    A tab without a title would be named by the menu alone as soon as the menu comes, before the roles are known.
    """
    title = preview.asked_title(preview.page_at(st.context.url), urlencode(st.query_params.to_dict()))
    st.set_page_config(page_title=title, page_icon=LOGO, layout="wide", initial_sidebar_state=264)
    st.logo(LOGO, size="large")
    pages = [
        st.Page(f"{it.id}.py", title=it.title, icon=f":material/{it.icon}:", default=it.id == FRONT)
        for it in PAGES.values()
    ]
    return st.navigation(pages, expanded=True)


def tab_title(chosen: StreamlitPage) -> None:
    """What the tab and the browser's history call the page: its name and the roles that are compared."""
    page, compared = PAGES[chosen.url_path or FRONT], choices.compared_data().roles()
    st.set_page_config(page_title=preview.title(page, [compared[role_id] for role_id in choices.chosen_roles()]))


def heading(page_id: str) -> None:
    """A page's title and the question it answers. They are above its part, since no click changes them."""
    page = PAGES[page_id]
    st.title(page.title)
    st.markdown(literal(page.question))


def heading_of_documents(page_id: str) -> None:
    """The heading of a page that rests on the documents alone, which says so where an occupation is compared."""
    heading(page_id)
    if names := choices.occupations():
        st.info(literal(say("documents-only", roles=either(names))), icon=":material/description:")


@contextmanager
def faults_in_words() -> Iterator[None]:
    """Show a broken data file, or a page with nothing left on it, as a message instead of an exception."""
    try:
        with broken.lost(say("broken-data-note")):
            yield
    except NothingChosenError:
        st.info(say("nothing-chosen"), icon=":material/filter_alt_off:")


def faults_of_every_page() -> AbstractContextManager[None]:
    """Show as a message that a file is broken without which there is no page."""
    return broken.lost(say("no-page-note"))


def part(tell: Callable[[], None]) -> Callable[[], None]:
    """A page's story as a part of its own: a click on one of its controls runs it alone, without what is around it.

    Streamlit knows parts by the names of their functions. All pages' parts have the same, `told`, so that a click on a
    page that is still seen while the next one comes asks for a part that is there.
    """
    around = choices.frame()

    def told() -> None:
        choices.stand(around)
        if _runs_alone():
            begin()
        addresses.begin("page")
        with faults_in_words():
            tell()
        addresses.write()

    return st.fragment(told)


def _runs_alone() -> bool:
    """Whether this run is of a part alone, and not of the page around it."""
    context = run_context()
    return context is not None and bool(context.fragment_ids_this_run)


def strangers_in_words() -> None:
    """Say so if an address asks for an unknown role or source, instead of silently showing another."""
    data = open_data()
    for said in filter(None, [roles.strangers_in_words(data), leading.stranger_in_words(data, choices.preferred())]):
        st.info(literal(said), icon=":material/link_off:")


def ink_and_paper() -> None:
    """The words of the top bar and of paper, which the style of parts shows, and the scripts of every page.

    The document around them has the style of parts already (static/early.js); a page that is told as plain HTML leaves
    it all to that.
    """
    if plain_stage():
        return
    words = {
        "product": say("product"),
        "menu": say("menu"),
        "search-for": say("search-for"),
        "share": say("share-short"),
    }
    words |= {"figures": _figures(), "printed": say("printed")}
    st.html(f"<style>:root {{{' '.join(f'--{name}: {json.dumps(word)};' for name, word in words.items())}}}</style>")
    scripts = "".join(f"<script type='module' src='{it}'></script>" for it in SCRIPTS)
    st.sidebar.html(scripts, unsafe_allow_javascript=True)


def _figures() -> str:
    """The version of the figures and its date, as paper has it; nothing where the list of versions is broken."""
    try:
        newest = open_data().versions()[-1]
    except DataError:
        return ""
    return say("on-paper", version=newest.version, date=day(date.fromisoformat(newest.date)))


def shared(chosen: StreamlitPage) -> None:
    """Notes on a shared link and the reader's own figures, above the page; the way to share, beside it."""
    sharing.note(PAGES[chosen.url_path or FRONT])
    own.note()
    sharing.panel()


def official_in_words() -> None:
    """Say in the sidebar what is wrong with official statistics: documents' roles are compared without them."""
    if error := official.broken(open_data()):
        with st.sidebar:
            broken.show_faults(error, say("no-official-note"))


def footer() -> None:
    """The version of the figures, at the end of the sidebar."""
    with st.sidebar, broken.lost(say("no-version-note")):
        newest = open_data().versions()[-1]
        st.caption(f"{say('footer-version', version=newest.version)}  \n{say('footer-date', date=newest.date)}")
