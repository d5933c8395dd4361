"""A reader's own figures: from a file, for this session only, marked as the reader's everywhere.

The page's form sends the file to an address of its own (serving/uploads.py) with a key that only this session's page
holds. Whatever is read from it lies on the session's shelf, and goes with the session (docs/decisions/0142).
"""

from htpy import Node, button, div, form, h2, input, label, p  # noqa: A004

from careers.data.bringing import brought
from careers.data.faults import DataError
from careers.data.own import NOTHING, Own
from careers.data.store import open_data
from careers.language.speech import ENGLISH, language, say
from careers.share import template
from careers.ui import files, parts
from careers.ui.choices import LANGUAGE
from careers.ui.drawing import show
from careers.ui.files import FOLDER
from careers.ui.parts import Whole
from careers.ui.shelves import ClosedError, of_session, shelf, shelf_of
from careers.ui.stage import plain_stage, st
from careers.ui.text import literal

LARGEST = 5 * 1024 * 1024
"""Bytes of a file."""


def keep(key: str, name: str, content: bytes) -> str:
    """Put what a file holds on a session's shelf, or nothing if it has no name; what is wrong with it, line by line."""
    try:
        shelf_of(key).own = brought(open_data(), name, content) if name else NOTHING
    except ClosedError as error:
        return str(error)
    except DataError as error:
        return "\n".join([say("own-faults", count=len(error.faults)), *error.lines])
    return ""


def too_large() -> str:
    """What is said of a file that is too large, or never comes to an end."""
    return say("own-large", most=LARGEST // 1024**2)


def busy() -> str:
    """What is said where others' files are being read."""
    return say("own-busy")


def failed(number: str) -> str:
    """What is said where reading a file failed; the log tells why under this number."""
    return f"{say('own-failed')} {say('went-wrong-number', number=number)}"


def note() -> None:
    """Say on every page, and on paper, that figures of the reader's own are among those shown."""
    if own := of_session():
        st.info(literal(say("own-shown", count=len(own.figures), file=own.file)), icon=":material/description:")


def section() -> None:
    """The form for a reader's own figures, what the columns mean, and the templates."""
    key = "" if plain_stage() else shelf().key
    show(_section(key, of_session()))
    data = open_data().files
    files.offer(
        "sources",
        files.Offer(
            say("own-template-workbook"),
            "own-figures-template.xlsx",
            files.XLSX,
            lambda _written: template.template_workbook(data),
            of_roles=False,
        ),
        files.csv(say("own-template-csv"), "own-figures-template", lambda: template.template_csv(data), of_roles=False),
    )


def _section(key: str, own: Own) -> Whole:
    return parts.whole(
        parts.on_screen(h2[say("own-title")]),
        parts.on_screen(p[say("own-explained", most=LARGEST // 1024**2)]),
        parts.on_screen(
            _form(
                key,
                label[say("own-choose"), input(type="file", name="file", accept=".csv,.xlsx", required=True)],
                "own-load",
            )
        ),
        parts.on_screen(_form(key, p[say("own-loaded", count=len(own.figures), file=own.file)], "own-remove"))
        if own
        else None,
        parts.on_screen(parts.note(say("own-rules"))),
    )


def _form(key: str, asked: Node, does: str) -> Node:
    """A form that page.js sends; what is answered is in the language of the page."""
    spoken = "" if language() == ENGLISH else f"?{LANGUAGE}={language()}"
    return form(
        ".own",
        action=f"{FOLDER}/own{spoken}",
        data_key=key,
        data_most=str(LARGEST),
        data_large=too_large(),
        data_lost=say("own-lost"),
        data_reading=say("own-reading"),
        data_early=say("own-early"),
    )[asked, button(".make", type="submit")[say(does)], div(".said", role="status")]
