"""Duties and settings of bakers and cooks, small enough to count by hand."""

from pathlib import Path

import pytest

from careers.catalogue.vocabulary import ASPECTS, THEMES
from careers.data.store import Data, open_data
from careers.language import grammar
from careers.work import duties as work
from tests.kitchen import PAIR, cells

DUTIES = """\
role,theme,duty,period,source,note
baker,selling,Sell bread.,,board,
baker,selling,Sell rolls.,2021,survey,An example.
baker,selling,Sell cakes.,2021,survey,
baker,contracts,Sign for flour.,,office,
cook,selling,Sell soup.,,board,
cook,reporting,Count plates.,,board,
"""
SOURCES = ("survey", "board", "office")


@pytest.fixture
def kitchen(kitchen_folder: Path) -> Data:
    (kitchen_folder / "duties.csv").write_text(DUTIES, encoding="utf-8")
    return open_data(kitchen_folder)


def duties(data: Data, sources: tuple[str, ...] = SOURCES, themes: tuple[str, ...] = tuple(THEMES)) -> work.Matrix:
    said = work.statements(data, "duties", ("theme", "duty"), PAIR, sources)
    return work.matrix(said, [data.roles()[role_id] for role_id in PAIR], {theme: THEMES[theme] for theme in themes})


def test_a_field_counts_duties_and_the_documents_they_stand_in(kitchen: Data) -> None:
    # "board" and "office" are one document, so bakers are described by two documents and cooks by one.
    assert cells(work.matrix_table(duties(kitchen))) == [
        ["Theme", "Baker", "Cook"],
        ["Selling", "3 in 2 of 2 documents", "1 in 1 of 1 documents"],
        ["Reporting", "none named", "1 in 1 of 1 documents"],
        ["Contracts", "1 in 1 of 2 documents", "none named"],
    ]


def test_the_sentence_tells_what_is_shared_and_what_is_not(kitchen: Data) -> None:
    assert work.duties_finding(duties(kitchen)) == (
        "1 of 3 themes turn up in both roles. Only bakers: contracts. Only cooks: reporting."
    )


def test_themes_keep_the_order_of_the_vocabulary_and_empty_ones_are_left_out(kitchen: Data) -> None:
    assert [line.label for line in duties(kitchen).lines] == ["Selling", "Reporting", "Contracts"]
    assert [line.label for line in duties(kitchen, themes=("contracts", "marketing")).lines] == ["Contracts"]


def test_the_note_says_which_role_more_documents_describe(kitchen: Data) -> None:
    assert "More documents describe bakers (2) than cooks (1)" in work.duties_note(duties(kitchen))
    assert "More documents" not in work.duties_note(duties(kitchen, ("board",)))


def test_sources_that_are_not_chosen_say_nothing(kitchen: Data) -> None:
    said = work.statements(kitchen, "duties", ("theme", "duty"), PAIR, ("survey",))
    assert [(it.text, it.cited, it.note) for it in said] == [
        ("Sell rolls.", "Survey, 2021", "An example."),
        ("Sell cakes.", "Survey, 2021", ""),
    ]


def test_statements_come_role_by_role_preferred_sources_first(kitchen: Data) -> None:
    said = work.statements(kitchen, "duties", ("theme", "duty"), ("cook", "baker"), SOURCES)
    assert [it.text for it in said] == [
        "Sell soup.", "Count plates.", "Sell rolls.", "Sell cakes.", "Sell bread.", "Sign for flour.",
    ]  # fmt: skip


def test_small_print_names_the_source_and_the_remark(kitchen: Data) -> None:
    said = work.statements(kitchen, "duties", ("theme", "duty"), ("baker",), ("survey",))
    assert [it.small for it in said] == ["Survey, 2021. An example.", "Survey, 2021."]


def test_a_theme_opens_under_its_name_and_counts(kitchen: Data) -> None:
    assert [work.opener(line) for line in duties(kitchen).lines] == [
        "Selling (● 3, ◆ 1)", "Reporting (● none named, ◆ 1)", "Contracts (● 1, ◆ none named)",
    ]  # fmt: skip


def test_the_setting_is_told_aspect_by_aspect(data: Data) -> None:
    pair = ("account_manager", "account_representative")
    said = work.statements(data, "settings", ("aspect", "statement"), pair, tuple(data.sources()))
    setting = work.matrix(said, [data.roles()[role_id] for role_id in pair], ASPECTS)
    assert [line.label for line in setting.only(0)] == ["Hours"]
    assert [line.label for line in setting.only(1)] == ["Typing speed", "Extra pay"]
    assert work.setting_finding(work.matrix((), setting.roles, ASPECTS)) == "No chosen source says anything on this."


def test_other_titles_are_counted_for_each_role(data: Data) -> None:
    pair = ("account_representative", "account_manager")
    named = work.statements(data, "titles", ("other_title", "other_title"), pair, tuple(data.sources()))
    roles = [data.roles()[role_id] for role_id in pair]
    assert work.titles_finding(named, roles) == (
        "Documents give 8 other titles for account managers and none for account representatives."
    )
    assert work.titles_finding((), roles) == "No chosen source names other titles."


@pytest.mark.parametrize(
    ("role", "theme", "count", "documents"),
    [
        ("account_manager", "client_contact", 28, 4),
        ("account_manager", "contracts", 5, 3),
        ("account_representative", "selling", 9, 2),
        ("account_representative", "healthcare_admin", 4, 1),
    ],
)
def test_the_documents_duties_are_counted(data: Data, role: str, theme: str, count: int, documents: int) -> None:
    said = work.statements(data, "duties", ("theme", "duty"), [role], tuple(data.sources()))
    (line,) = work.matrix(said, [data.roles()[role]], {theme: THEMES[theme]}).lines
    assert (len(line.cells[0].statements), line.cells[0].documents) == (count, documents)


@pytest.mark.parametrize(("names", "said"), [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
def test_names_in_a_row(names: list[str], said: str) -> None:
    assert grammar.listed(names) == said


@pytest.mark.parametrize(
    ("label", "inside"),
    [("Data entry", "data entry"), ("CRM", "CRM"), ("PowerPoint", "PowerPoint"), ("Medicaid", "Medicaid"), ("", "")],
)
def test_a_label_inside_a_sentence(label: str, inside: str) -> None:
    assert grammar.in_a_sentence(label) == inside
