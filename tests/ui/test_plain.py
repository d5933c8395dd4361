"""A page told as plain HTML says all that the same address shows in a session, and its form leads where clicks lead."""

import random
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import parse_qs, urlencode

import pytest
from bs4 import BeautifulSoup, Tag
from streamlit.testing.v1 import AppTest

from careers.catalogue.pages import PAGES
from careers.ui.plain import Plain
from careers.ui.stage import NAVIGATION, told
from tests.pages.reading import ENTRY, opened
from tests.pages.seen import Chart, Part, Table, Text, parts_in, told_in

MARKDOWN_ESCAPE = re.compile(r"\\(\W)")
VIEWS = 20
SEED = 17

Sent = list[tuple[str, str]]
"""What a form sends."""


def plain(page_id: str, query: str = "") -> Plain:
    return told(ENTRY.parent, f"https://school.example/careers/{PAGES[page_id].address}", query)


def soup_of(page: Plain) -> BeautifulSoup:
    return BeautifulSoup(page.__html__(), "html.parser")


def written(part: Part) -> str:
    """A part in words, with the kind of a chart, a table or a heading."""
    if isinstance(part, Text):
        return f"# {part.words}" if part.kind in {"title", "subheader"} else part.words
    return repr(part)


def shown_in(app: AppTest) -> list[str]:
    """What a session shows, but for controls and their labels, line by line."""
    drawn = [it for it in app.main if it.type not in {"slider", "error"}]
    told_parts = [part for node in drawn for part in parts_in([node])]  # type: ignore[arg-type]
    return [line for part in told_parts for line in written(part).split("\n") if line]


def shown_plainly(page: Plain) -> list[str]:
    """The same of a page that is told."""
    soup = soup_of(page)
    main = soup.main
    assert main
    for control in [*main.select("fieldset, label, button[type=submit], .warning[role=alert]"), *_openers(main)]:
        control.decompose()
    return [line for part in told_in(main) for line in written(part).split("\n") if line]


def _openers(main: Tag) -> Iterator[Tag]:
    return (it for it in main.select("details > summary") if not it.find_parent(class_="part"))


def controls_in(app: AppTest) -> dict[str, list[str]]:
    """What the controls of a session offer, by what the address calls them; of boxes for several what they hold."""
    offered = {it.key: list(it.options) for it in app.selectbox}
    offered |= {it.key: [MARKDOWN_ESCAPE.sub(r"\1", option) for option in it.options] for it in app.button_group}
    held = {it.key: [it.options[index] for index in it.indices] for it in app.multiselect}
    return {str(key): options for key, options in (offered | held).items()}


def controls_told(page: Plain) -> dict[str, list[str]]:
    """What the controls of a page that is told offer, by name."""
    found: dict[str, list[str]] = {}
    for control in soup_of(page).select("fieldset:not(form *), select"):
        named = control if control.name == "select" else control.input
        assert named
        words = [it.get_text().strip() for it in control.select("label:has([value]), option")]
        found[str(named["name"])] = words
    return found


def sent(soup: BeautifulSoup, lot: random.Random) -> Sent:
    """What the form sends after a reader has changed some controls at random."""
    fields: Sent = []
    picked: dict[str, str] = {}
    for field in soup.select("[form=choices], form#choices input"):
        name, kind, value = str(field.get("name", "")), field.get("type"), str(field.get("value", ""))
        if field.name == "select":
            options = field.select("option")
            (chosen,) = lot.sample(options, 1) if lot.random() < 0.3 else field.select("option[selected]")
            fields.append((name, str(chosen["value"])))
        elif kind == "checkbox":
            if field.has_attr("checked") != (lot.random() < 0.2):
                fields.append((name, value))
        elif kind == "radio":
            ways = [str(it["value"]) for it in soup.select(f"input[type=radio][name={name}]")]
            checked = [str(it["value"]) for it in soup.select(f"input[type=radio][name={name}][checked]")]
            picked.setdefault(name, lot.choice([*ways, *checked * len(ways)]))
            fields += [(name, value)] if picked[name] == value else []
        elif kind == "number":
            places = [float(str(field[it])) for it in ("min", "max")]
            fields.append((name, f"{lot.choice(places):g}" if lot.random() < 0.3 else value))
        elif kind in {"text", "hidden"}:
            fields.append((name, "43-4051" if kind == "text" and lot.random() < 0.2 else value))
    return fields


def listed(said: Mapping[str, str | list[str]]) -> dict[str, list[str]]:
    """What an address says, with a list for each parameter."""
    return {key: [it] if isinstance(it, str) else list(it) for key, it in said.items()}


def views(page_id: str) -> Iterator[str]:
    """The default address of a page, and what readers without scripts come to who choose at random."""
    lot, query = random.Random(SEED), ""
    yield query
    for at in range(VIEWS):
        query = urlencode(sent(soup_of(plain(page_id, query if at % 4 else "")), lot))
        yield query


@pytest.mark.parametrize("page_id", PAGES)
def test_a_page_told_from_its_address_says_what_a_session_shows_for_it(page_id: str) -> None:
    lines = 0
    for query in views(page_id):
        page, app = plain(page_id, query), opened(page_id, **parse_qs(query, keep_blank_values=True))
        assert not app.exception, query
        shown = shown_plainly(page)
        assert shown == shown_in(app), query
        assert controls_told(page) == controls_in(app), query
        assert page.query_params == listed(app.query_params), query
        lines += len(shown)
    assert lines > VIEWS


def test_words_that_are_lost_would_be_found() -> None:
    page, app = plain("growth"), opened("growth", growth_show="jobs")

    assert shown_plainly(page) != shown_in(app)
    kinds = {type(part) for part in parts_in(app.main)}
    assert {Text, Chart, Table} == kinds


def test_a_form_holds_what_the_address_says_and_keeps_the_language() -> None:
    query = "role=account_representative&lang=en-XA&real=true&per=month&salary_show=salary&salary_hours=20"
    soup = soup_of(plain("salary", query))

    said = parse_qs(urlencode(sent(soup, _Calm())), keep_blank_values=True)

    assert said["role"] == ["account_representative"]
    assert said["with"] == ["account_manager"]
    assert (said["lang"], said["real"], said["per"]) == (["en-XA"], ["true"], ["month"])
    assert said["salary_show"] == ["", "salary"]
    form = soup.select_one("form#choices")
    assert form
    assert form["method"] == "get"


def test_none_of_the_options_is_a_choice_too() -> None:
    page = plain("salary", "salary_show=")

    assert "Nothing is chosen" in " ".join(shown_plainly(page))
    assert plain("salary", "salary_show=&salary_show=salary").query_params["salary_show"] == ["salary"]


def test_any_occupation_can_be_typed_into_the_box_for_more() -> None:
    page = plain("growth", "and=&and=Registered+nurses")

    assert page.query_params["and"] == ["29-1141"]
    assert page.tab.startswith("Growth: account managers, account representatives and registered nurses")


def test_ways_to_other_pages_keep_what_holds_on_every_page_and_nothing_else() -> None:
    soup = soup_of(plain("overview", "role=account_representative&real=true"))

    ways = {str(link["href"]) for link in soup.select("nav a, a.way")}
    assert "salary?role=account_representative&real=true" in ways
    assert {way.partition("?")[2] for way in ways} == {"role=account_representative&real=true"}
    assert [it.get_text() for it in soup.select("nav [aria-current=page]")] == ["Overview"]


def test_nothing_of_an_address_can_write_into_the_page() -> None:
    html = plain("salary", "role=%3Cscript%3Ealert(1)%3C/script%3E&lang=%22%3E%3Cscript%3E").__html__()

    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_broken_figures_are_told_of_instead_of_a_page(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "growth.csv").write_text("role,metric\n", encoding="utf-8")
    monkeypatch.setenv("CAREERS_DATA", str(folder))

    alert = soup_of(plain("growth")).select_one("[role=alert]")

    assert alert
    assert alert.strong
    assert alert.strong.get_text() == "A data file has errors"
    assert len(alert.select("li")) >= 1


def test_the_script_of_every_visit_has_its_name() -> None:
    assert ENTRY.name == NAVIGATION


class _Calm(random.Random):
    """A reader who changes nothing."""

    def random(self) -> float:
        return 1.0

    def choice(self, seq):  # type: ignore[no-untyped-def]
        return seq[-1]
