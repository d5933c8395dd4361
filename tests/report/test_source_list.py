from pathlib import Path

import pytest

from careers.data.store import Data, open_data
from careers.report.source_list import changes, documents, entries_given, facts, publishers, sources_of
from tests.kitchen import cells


def test_documents_come_in_the_order_of_the_sources_each_once(kitchen: Data) -> None:
    assert [document.name for document in documents(kitchen)] == ["Trade survey", "Job page"]


def test_what_is_known_of_a_document(kitchen: Data) -> None:
    assert cells(documents(kitchen)[0].facts) == [
        ["Fact", "Text"],
        ["Title", "What kitchens pay"],
        ["Publisher", "Trade union"],
        ["Author", "Ann Other"],
        ["Published", "2021-05"],
        ["Address", "The document names none."],
        ["Read on", "Not recorded"],
        ["What it gives", "Members' pay"],
        ["How it came by it", "survey"],
        ["Rights", "Public domain"],
    ]


def test_a_quoted_origin_adds_facts_of_its_own_and_gaps_are_said(kitchen: Data) -> None:
    assert cells(facts([kitchen.sources()["board"], kitchen.sources()["office"]]))[1:] == [
        ["Title", "Bakers and cooks"],
        ["Publisher", "Job board"],
        ["Author", "not stated"],
        ["Published", "undated"],
        ["Address", "The document names none."],
        ["Read on", "Not recorded"],
        ["What it gives", "Pay in adverts"],
        ["How it came by it", "model"],
        ["Remark", "No date."],
        ["Rights", "All rights reserved"],
        ["What it gives (Labor Office)", "Schooling"],
        ["How it came by it (Labor Office)", "author's own word"],
        ["Rights (Labor Office)", "Public domain"],
    ]


def test_everything_taken_from_a_source_is_listed(kitchen: Data) -> None:
    assert cells(entries_given(kitchen, {"survey"})) == [
        ["Role", "Figure", "Value"],
        ["Baker", "Yearly salary: Average, 2021", "$30,000"],
        ["Cook", "Yearly salary: Average, 2021", "$24,000"],
        ["Baker", "Yearly salary: Low end, 2021", "$20,000"],
        ["Baker", "Yearly salary: High end, 2021", "$40,000"],
        ["Cook", "Yearly salary: Low end, 2021", "$18,000"],
        ["Cook", "Yearly salary: High end, 2021", "$36,000"],
        ["Baker", "People surveyed, 2021", "200"],
        ["Baker", "Growth rate: Growth of the role, 2010–2020", "+16%"],
        ["All occupations", "Growth rate: All occupations, 2010–2020", "+14%"],
        ["Baker", "Experience asked for: In marketing, at many companies, 2021", "1\u00a0year"],
        ["Baker", "Best-paying city, 2021", "Turin"],
        ["Baker", "Best-paying city, 2021", "Milan"],
        ["Baker", "Training: required, 2021", "Three years in a bakery."],
    ]


def test_what_a_source_does_not_report_is_listed_as_that(kitchen: Data) -> None:
    entries = cells(entries_given(kitchen, {"board"}))
    assert ["Cook", "Job satisfaction", "not reported"] in entries
    assert ["Cook", "Best-paying city", "not reported"] in entries
    assert len(entries) - 1 == 36


def test_a_document_lists_what_it_gives_and_what_it_quotes(kitchen: Data) -> None:
    own, quoted = cells(entries_given(kitchen, {"board"})), cells(entries_given(kitchen, {"office"}))
    assert ["Cook", "Master's degree: optional", "For hotels."] in quoted
    found = cells(documents(kitchen)[1].entries)
    assert len(found) - 1 == len(own) - 1 + len(quoted) - 1
    assert [entry for entry in [*own, *quoted] if entry not in found] == []


def test_a_source_that_gives_nothing_has_no_entries(kitchen: Data) -> None:
    assert entries_given(kitchen, {"rumour"}).empty


@pytest.mark.parametrize(
    ("topic", "sources"),
    [
        ("salary", ["survey", "board"]),
        ("hourly", ["board"]),
        ("growth", ["survey", "board"]),
        ("education", ["survey", "board", "office"]),
        ("demographics", ["board"]),
    ],
)
def test_the_sources_of_a_topic_give_its_figures_names_or_demands(
    kitchen: Data, topic: str, sources: list[str]
) -> None:
    assert [source.id for source in sources_of(kitchen, topic)] == sources


def test_publishers_are_those_of_figures_preferred_first(kitchen: Data) -> None:
    assert publishers(kitchen) == {"survey": "Trade union", "board": "Job board"}


def test_a_broken_file_takes_only_its_own_publishers_away(kitchen_folder: Path) -> None:
    for name in ("salary", "growth", "education"):
        (kitchen_folder / f"{name}.csv").unlink()
    assert publishers(open_data(kitchen_folder)) == {"board": "Job board"}


def test_changes_to_the_figures_are_listed_newest_first(kitchen: Data) -> None:
    assert cells(changes(kitchen)) == [
        ["Version", "Date", "What changed", "Why"],
        ["2024.3.2", "2024-03-09", "Prices added.", "Pay in real dollars."],
        ["2024.3.1", "2024-03-01", "First edition.", "Bakers asked for it."],
    ]
