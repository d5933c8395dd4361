"""The handout on the comparison sheet: one click for the file, and a form for a counselor's own note and questions."""

from datetime import UTC, datetime

from htpy import Renderable, button, div, fieldset, form, input, label, legend, p, summary, textarea  # noqa: A004
from htpy import details as html_details

from careers.data.store import Data, open_data
from careers.figures.compare import View
from careers.language.speech import say
from careers.report.handout import handout
from careers.share.handout import LONGEST_NOTE, LONGEST_QUESTION, MOST_QUESTIONS, PAPERS, Wishes, pdf
from careers.ui import addresses, parts
from careers.ui.drawing import show
from careers.ui.files import FOLDER, Offer, Written, address_of_view
from careers.ui.parts import Whole
from careers.ui.shelves import shelf
from careers.ui.stage import plain_stage

NAME = "handout.pdf"


def offered(data: Data, role_ids: tuple[str, ...], view: View) -> Offer:
    """The handout of some roles, with what a counselor wrote for it."""

    def made(written: Written) -> bytes:
        asked = [line.strip() for line in written.get("questions", "").splitlines()]
        wishes = Wishes(
            note=written.get("note", ""),
            questions=tuple(filter(None, asked)),
            paper=written.get("paper", ""),
        )
        record = handout(data, role_ids, view, everything=written.get("everything") == "true")
        return pdf(record, wishes, address_of_view(), datetime.now(UTC).date())

    return Offer(say("handout"), NAME, "application/pdf", made)


def form_for_note() -> None:
    """The form, folded away. Its HTML stays the same whatever is chosen, so that nothing written in it is lost.

    page.js sends the choices; a plain page has them in the form's address. With figures of the reader's own, the form
    names the session that has them by its key.
    """
    asked = addresses.query() if plain_stage() else ""
    key = shelf().key if open_data().own and not plain_stage() else ""
    show(_form(f"{FOLDER}/profile/{NAME}" + (f"?{asked}" if asked else ""), key))


def _form(action: str, key: str) -> Whole:
    return parts.whole(
        html_details(".more.on_screen")[
            summary[say("handout-own")],
            div[
                form(".handout", method="post", action=action, data_key=key or None, data_lost=say("handout-lost"))[
                    p(".small")[say("handout-own-explained")],
                    label[
                        say("handout-ask-note", most=LONGEST_NOTE),
                        textarea(name="note", rows="3", maxlength=str(LONGEST_NOTE)),
                    ],
                    label[
                        say("handout-ask-questions"),
                        textarea(name="questions", rows="3", maxlength=str(MOST_QUESTIONS * LONGEST_QUESTION)),
                    ],
                    fieldset[
                        legend[say("handout-ask-paper")],
                        (_paper(it, is_first=not at) for at, it in enumerate(PAPERS)),
                    ],
                    label[input(type="checkbox", name="everything", value="true"), " ", say("handout-everything")],
                    button(".make", type="submit")[say("handout-make")],
                    p(".said", role="status"),
                ]
            ],
        ]
    )


def _paper(paper: str, *, is_first: bool) -> Renderable:
    return label[input(type="radio", name="paper", value=paper, checked=is_first), " ", say(f"handout-{paper}")]
