"""A file comes from its address alone: without a session or a cookie, from any replica, and never in bits."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlencode

import pypdfium2
import pytest
from starlette.applications import Starlette

from careers.ui.files import File, file_at
from harness.servers import DASHBOARD, ROOT, Server, running
from serving.downloads import MOST_WRITTEN, Refusals, routes
from tests.serving.asking import Answer, ask, ask_app
from tests.serving.fleets import Fleet

VIEWS = [
    ("salary/salary.csv", "role=account_representative&per=month&salary_show=salary"),
    ("growth/growth.csv", "role=43-4051&with=29-1141"),
    ("skills/skills.csv", ""),
    ("sources/data_dictionary.csv", "lang=en-XA"),
]

NONE = [
    "salary/growth.csv",
    "overview/growth.csv",
    "nowhere/salary.csv",
    "salary/salary.csv?salary_show=",
    "salary/salary.csv/salary.csv",
    "",
    "_navigation/salary.csv",
]

BROKEN = """
import sys, dashboard
from careers.share import export
def fails(*_, **__): raise ValueError("no room for secret_wish and account_manager")
export.entries_csv = fails
sys.exit(dashboard.serve(dashboard.app))
"""


def rows(answer: Answer) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer.body.decode("utf-8-sig"))))


@pytest.mark.parametrize(("file", "query"), VIEWS)
def test_a_file_comes_without_a_session_from_any_replica(
    file: str, query: str, server: Server, two_replicas: Fleet
) -> None:
    page, _, name = file.partition("/")
    made = file_at(ROOT / "pages", page, name, query, {})
    assert made

    answers = [ask(it, f"/files/{file}?{query}") for it in (server.url, two_replicas.url, two_replicas.url)]

    assert {answer.status for answer in answers} == {200}
    assert {answer.body for answer in answers} == {made.content}
    assert answers[0].headers["content-type"] == "text/csv; charset=utf-8"
    assert answers[0].headers["content-disposition"] == f'attachment; filename="{made.name}"'
    assert answers[0].headers["cache-control"] == "no-store"
    assert "set-cookie" not in answers[0].headers


def test_a_file_holds_what_its_view_shows(server: Server) -> None:
    found = rows(ask(server.url, "/files/salary/salary.csv?role=account_representative&per=month&salary_show=salary"))

    assert [(row["role"], row["text"]) for row in found[:2]] == [
        ("Account representative", "$3,081"),
        ("Account manager", "$5,711"),
    ]
    assert {row["metric"] for row in found} == {
        "Monthly pay",
        "Monthly pay of what the titles can stand for (BLS wage survey, 2025)",
        "What the titles mean",
        "About the source",
    }


def test_what_is_posted_gives_the_same_file(server: Server) -> None:
    asked = "/files/growth/growth.csv?growth_show=jobs"
    assert ask(server.url, asked, "POST", b"note=x") == ask(server.url, asked)


@pytest.mark.parametrize("file", NONE)
def test_a_file_that_no_page_offers_is_refused_in_plain_words(file: str, server: Server) -> None:
    answer = ask(server.url, f"/files/{file}")

    assert answer.status == 404
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.body.startswith(b"There is no such file.")


def test_too_much_is_refused_in_a_sentence_and_read_no_further(server: Server) -> None:
    address = "/files/growth/growth.csv"
    for answer in (
        ask(server.url, address, "POST", urlencode({"note": "x" * 50_000}).encode()),
        ask(server.url, f"{address}?{urlencode({'note': 'x' * (MOST_WRITTEN + 1)})}"),
    ):
        assert answer.status == 413
        assert answer.body.startswith(b"This is too much for one file")
    assert ask(server.url, address, "POST", b"note=" + b"x" * (MOST_WRITTEN - 5)).status == 200


def handout(server: Server, query: str = "", **written: str) -> Answer:
    address = "/files/profile/handout.pdf" + (f"?{query}" if query else "")
    return ask(server.url, address, "POST", urlencode(written).encode())


def text_of(answer: Answer) -> list[str]:
    """The text of each page of a PDF file."""
    assert (answer.status, answer.headers["content-type"]) == (200, "application/pdf"), answer.body[:200]
    pages = pypdfium2.PdfDocument(io.BytesIO(answer.body))
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pages]


def test_a_handout_has_what_was_written_for_it_and_its_address_has_not(server: Server) -> None:
    (page,) = text_of(
        handout(server, "role=43-4051", note="secret_wish for Ann", questions="secret_one?\n\nsecret_two?")
    )

    assert "secret_wish for Ann" in page
    assert "1. secret_one? 2. secret_two?" in page
    assert f"{server.url}/?role=43-4051" in page.replace(" ", "")
    assert page.count("secret") == 3
    assert [line for line in server.lines if "secret" in line] == []


def test_a_handout_stands_at_an_address_for_programs_with_its_paper_and_pages(server: Server) -> None:
    query = "role=43-4051&with=29-1141"
    assert text_of(ask(server.url, f"/api/v1/handout.pdf?{query}")) == text_of(handout(server, query))
    assert len(text_of(ask(server.url, f"/api/v1/handout.pdf?{query}&everything=true&paper=a4"))) == 2


def test_a_note_that_does_not_fit_is_answered_in_a_sentence(server: Server) -> None:
    told = {len(note): handout(server, note=note) for note in ("x" * 601, "x" * 50_000)}

    assert {it.status for it in told.values()} == {413}
    assert told[601].body.decode() == "Your note has 601 characters; 600 fit on the page. Please shorten it."
    assert told[50_000].body.startswith(b"This is too much for one file")
    assert handout(server, note="x" * 600).status == 200


def test_nonsense_is_no_fault(server: Server) -> None:
    for body in (b"\xff\xfe%ff=&&&=%", b"", b"\0" * 100):
        assert ask(server.url, "/files/growth/growth.csv?%ff=%fe&role=%00&role=", "POST", body).status == 200
    assert [line for line in server.lines if "Fault" in line] == []


@pytest.fixture(scope="module")
def broken() -> Iterator[Server]:
    """A server that cannot make a file."""
    with running(replace(DASHBOARD, command=("-c", BROKEN))) as started:
        yield started


def test_a_file_that_cannot_be_made_is_told_calmly_and_the_log_leaves_out_what_was_chosen_and_written(
    broken: Server,
) -> None:
    answer = ask(broken.url, "/files/salary/salary.csv?role=account_manager", "POST", b"note=secret_wish")

    assert answer.status == 500
    (number,) = re.findall(r"\d{3}-\d{3}", answer.body.decode())
    assert len([line for line in broken.lines if number in line]) == 1
    assert [line for line in broken.lines if "secret_wish" in line or "for account_manager" in line] == []


def test_all_is_told_to_who_makes_a_file_below_a_path_too() -> None:
    told: list[object] = []

    def keep(page: str, name: str, query: str, written: Mapping[str, str], home: str) -> File:
        told.append((page, name, query, dict(written), home))
        return File("it.csv", "text/csv", b"1")

    refusals = Refusals(lambda: "none", lambda: "much", str, ValueError, LookupError)
    app = Starlette(routes=routes("/careers", keep, refusals, {"it.csv": "b/it.csv"}))

    assert ask_app(app, "/careers/files/growth/it.csv?role=a&role=b", host="school.example").body == b"1"
    assert ask_app(app, "/careers/it.csv").body == b"1"
    assert ask_app(app, "/files/growth/it.csv").status == 404
    assert told == [
        ("growth", "it.csv", "role=a&role=b", {}, "http://school.example/careers/"),
        ("b", "it.csv", "", {}, "/"),
    ]
