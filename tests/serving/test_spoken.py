"""What a request is told outside of pages is in the language that its address asks for, too."""

import pytest
from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send

from careers.language.speech import language, speaking
from careers.ui import files, own, shelves
from careers.ui.missing import missing
from serving import downloads, uploads
from serving.addresses import Addresses
from serving.downloads import Refusals
from serving.spoken import Spoken
from serving.uploads import Taking
from tests.serving.asking import ask_app


@pytest.fixture(scope="module")
def app() -> ASGIApp:
    """What answers files and addresses without a page, with the project's own words."""
    taking = Taking(
        most=1,
        is_open=shelves.is_open,
        keep=own.keep,
        closed=shelves.closed,
        too_large=own.too_large,
        busy=own.busy,
        failed=own.failed,
    )
    refusals = Refusals(files.missing, files.too_much, files.failed, unfit=ValueError, closed=LookupError)
    routes = [*uploads.routes("", taking), *downloads.routes("", lambda *_: None, refusals, {})]
    made, addresses = Starlette(routes=routes), Addresses(["overview"], "overview", missing)

    async def answering(scope: Scope, receive: Receive, send: Send) -> None:
        refusal = None if scope["path"].startswith("/files/") else addresses.refusal(scope)
        await (refusal or made)(scope, receive, send)

    return Spoken(answering, speaking, "lang")


ANSWERS = [
    ("POST", "/files/own", "This page was opened anew", "Ţĥîš þåĝé ŵåš öþéñéð åñéŵ"),
    ("GET", "/files/growth/none.csv", "There is no such file.", "Ţĥéŕé îš ñö šûçĥ ƒîļé."),
    ("GET", "/nowhere/at/all", "There is no page at this address", "Ţĥéŕé îš ñö þåĝé åţ ţĥîš åððŕéšš"),
]


@pytest.mark.parametrize(("method", "address", "english", "disguised"), ANSWERS)
def test_an_answer_without_a_page_speaks_the_language_asked_for(
    app: ASGIApp, method: str, address: str, english: str, disguised: str
) -> None:
    assert english in ask_app(app, address, method).body.decode()
    assert disguised in ask_app(app, f"{address}?lang=en-XA", method).body.decode()
    assert english in ask_app(app, f"{address}?lang=tlh", method).body.decode()
    assert language() == "en"
