"""Official statistics as roles' figures: read by code, marks kept, the documents' figures left alone."""

from pathlib import Path

import pytest

from careers.data.csv_text import records_of
from careers.data.faults import DataError
from careers.data.official import id_named, with_occupations
from careers.data.store import Data
from careers.figures import sentences
from careers.figures.compare import comparison, spans
from careers.figures.derive import comparison_of
from careers.figures.records import Comparison
from careers.language.grammar import occupation

NURSES, AGENTS, ANESTHESIOLOGISTS, ACTORS = "29-1141", "43-4051", "29-1211", "27-2011"


def compared(data: Data, *role_ids: str) -> Comparison:
    return comparison(with_occupations(data, role_ids), "salary", role_ids)


def test_occupations_stand_after_the_documents_roles_in_a_look_of_their_own(data: Data) -> None:
    roles = with_occupations(data, [NURSES, "account_manager", AGENTS]).roles()
    assert list(roles) == ["account_manager", "account_representative", NURSES, AGENTS]
    assert len({role.look for role in roles.values()}) == 4
    assert (roles[NURSES].label, roles[NURSES].plural) == ("Registered nurses", "registered nurses")


@pytest.mark.parametrize("other", ["account_manager", "account_representative", AGENTS, ANESTHESIOLOGISTS])
def test_an_occupation_keeps_its_look_whatever_it_is_compared_with(data: Data, other: str) -> None:
    roles = with_occupations(data, [other, NURSES]).roles()
    assert (roles[NURSES].look.sign, roles[NURSES].look == roles[other].look) == ("▲", False)


def test_data_without_occupations_are_the_documents_alone(data: Data) -> None:
    assert with_occupations(data, ["account_manager", "account_representative"]) is data
    assert with_occupations(data, ["99-9999", "baker"]) is data
    assert with_occupations(with_occupations(data, [NURSES]), []) == data


def test_figures_of_the_documents_stay_as_they_are_beside_occupations(data: Data) -> None:
    beside = with_occupations(data, [NURSES])
    assert beside.claims("salary", "account_manager") == data.claims("salary", "account_manager")
    assert beside.figures("salary") is data.figures("salary")


def test_two_occupations_are_compared_by_the_same_survey(data: Data) -> None:
    assert sentences.finding(compared(data, NURSES, AGENTS)) == (
        "Registered nurses earn a median of $97,550 a year, 118% more than customer service representatives ($44,770)."
    )


def test_a_role_of_the_documents_and_an_occupation_are_told_apart(data: Data) -> None:
    assert sentences.finding(compared(data, "account_manager", AGENTS)) == (
        "Account managers average $68,535 a year. Customer service representatives average $46,590 a year. "
        "The sources differ (Zippia, undated; BLS wage survey, 2025), so the two cannot be compared directly."
    )


def test_jobs_gained_are_printed_for_an_occupation_and_worked_out_for_a_role(data: Data) -> None:
    pair = ("account_manager", NURSES)
    assert sentences.finding(comparison_of(with_occupations(data, pair), "jobs_change", pair)) == (
        "At this rate, jobs for account managers change by +7,600. Jobs for registered nurses are projected to change "
        "by +166,100. The sources differ (Zippia, undated; BLS projections, 2024–2034), so the two cannot be compared "
        "directly."
    )


def test_percentiles_are_a_range_around_the_median(data: Data) -> None:
    found = [span.full for span in spans(compared(data, AGENTS, NURSES)) if span.role.id == AGENTS]
    assert found == [
        "$31,750–$63,590 (10th percentile to 90th percentile), 25th percentile $36,870, 75th percentile $51,780, "
        "median $44,770"
    ]


def test_pay_above_the_top_code_is_that_or_more_and_no_gap_is_drawn_to_it(data: Data) -> None:
    paid = compared(data, ANESTHESIOLOGISTS, AGENTS)
    median = next(row for row in (*paid.rows, *paid.earlier) if row.group.id == "median" and row.period.last == 2022)
    assert [claim.text for claim in median.claims] == ["$239,200 or more", "$37,780"]
    assert median.gaps == (None,)


def test_the_top_code_was_lower_until_2021(data: Data) -> None:
    paid = compared(data, ANESTHESIOLOGISTS, AGENTS)
    told = {row.period.last: row.claims[0].text for row in paid.earlier if row.group.id == "median"}
    assert (told[2020], told[2021]) == ("$208,000 or more", "$208,000 or more")


def test_pay_that_is_not_released_is_told_as_that(data: Data) -> None:
    (claim,) = (it for it in compared(data, ACTORS, AGENTS).rows[0].claims if it.role.id == ACTORS)
    assert (claim.value, claim.text) == (None, "not released")
    assert claim.note.startswith("The survey does not release this figure. ")


@pytest.mark.parametrize(
    ("text", "role_id"),
    [
        ("account_manager", "account_manager"),
        ("account-manager", "account_manager"),
        ("Account manager", "account_manager"),
        ("43-4051", AGENTS),
        ("434051", AGENTS),
        ("43-4051.00", AGENTS),
        ("Customer service representatives", AGENTS),
        ("99-9999", ""),
        ("11-0000", ""),
        ("teecher", ""),
        ("", ""),
    ],
)
def test_a_role_is_named_by_id_label_code_or_title(data: Data, text: str, role_id: str) -> None:
    assert id_named(data, text) == role_id


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Registered Nurses", "registered nurses"),
        ("Cooks, Fast Food", "cooks (fast food)"),
        ("Managers, All Other", "managers (all other)"),
        ("Judges, Magistrate Judges, and Magistrates", "judges, magistrate judges, and magistrates"),
        (
            "Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products",
            "sales representatives (wholesale and manufacturing, except technical and scientific products)",
        ),
        (
            "Secretaries and Administrative Assistants, Except Legal, Medical, and Executive",
            "secretaries and administrative assistants (except legal, medical, and executive)",
        ),
        ("Helpers--Carpenters", "helpers (carpenters)"),
        ("Postal Service Mail Carriers", "Postal Service mail carriers"),
        (
            "English Language and Literature Teachers, Postsecondary",
            "English language and literature teachers (postsecondary)",
        ),
    ],
)
def test_a_title_inside_a_sentence(title: str, said: str) -> None:
    assert occupation(title) == said


def test_rows_of_a_code_are_found_first_last_and_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "pay.csv"
    file.write_text('code,value\n11,"a, b"\n11.5,2\n12,3\n13,4\n')
    assert records_of(file, "11") == [{"code": "11", "value": "a, b"}, {"code": "11.5", "value": "2"}]
    assert records_of(file, "13") == [{"code": "13", "value": "4"}]
    assert records_of(file, "14") == []


def test_a_missing_file_is_a_fault_in_words(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"pay\.csv: found no readable file"):
        records_of(tmp_path / "pay.csv", "11")


@pytest.mark.parametrize(
    ("metric_id", "said"),
    [
        (
            "growth_rate",
            "Jobs for registered nurses are projected to change by +4.9%, jobs for customer service representatives by "
            "−5.5%. The gap is 10.4 percentage points. This is for 2024–2034.",
        ),
        (
            "jobs",
            "There are 3,379,720 jobs for registered nurses and 2,595,750 for customer service representatives. "
            "For registered nurses that is 30% more.",
        ),
        (
            "jobs_change",
            "Jobs for registered nurses are projected to change by +166,100, jobs for customer service representatives "
            "by −153,700. The gap is 319,800. This is for 2024–2034.",
        ),
        (
            "hourly_rate",
            "Registered nurses earn a median of $46.90 an hour, 118% more than customer service representatives "
            "($21.53).",
        ),
        (
            "degree_share",
            "53.3% of registered nurses have a bachelor's degree as their highest, against 22.6% of customer service "
            "representatives. Among registered nurses the share is 30.7 percentage points larger.",
        ),
        (
            "gender",
            "87.4% of registered nurses are women, against 65.3% of customer service representatives. Among "
            "registered nurses the share is 22.1 percentage points larger.",
        ),
        (
            "average_age",
            "Registered nurses have a median age of 42.3\u00a0years, 5.3\u00a0years more than customer service "
            "representatives (37\u00a0years).",
        ),
        ("time_to_enter", "No chosen source reports this for either role."),
    ],
)
def test_two_occupations_on_other_metrics(data: Data, metric_id: str, said: str) -> None:
    pair = (NURSES, AGENTS)
    assert sentences.finding(comparison_of(with_occupations(data, pair), metric_id, pair)) == said


def test_growth_stands_beside_that_of_all_occupations(data: Data) -> None:
    (row,) = comparison(with_occupations(data, [NURSES, AGENTS]), "growth_rate", (NURSES, AGENTS)).rows
    assert [(claim.role.label, claim.text) for claim in row.beside] == [("All occupations", "+3.1%")]


@pytest.mark.parametrize(
    ("metric_id", "label", "text"),
    [
        ("gender", "Wider group: sales representatives (wholesale and manufacturing)", "27.9%"),
        (
            "degree_share",
            "Wider group: sales representatives (wholesale and manufacturing, technical and scientific products) and "
            "one other occupation counted with them",
            "40.8%",
        ),
    ],
)
def test_a_figure_of_a_wider_group_is_never_the_occupations_own(
    data: Data, metric_id: str, label: str, text: str
) -> None:
    sellers = "41-4012"
    told = comparison(with_occupations(data, [sellers, AGENTS]), metric_id, (sellers, AGENTS))
    assert [claim.text for claim in told.rows[0].claims] == [
        "not reported",
        {"gender": "65.3%", "degree_share": "22.6%"}[metric_id],
    ]
    assert [(claim.role.label, claim.text) for claim in told.rows[0].wider] == [(label, text)]


def test_two_occupations_of_one_wider_group_have_it_once(data: Data) -> None:
    sellers = ("41-4011", "41-4012")
    told = comparison(with_occupations(data, sellers), "gender", sellers)
    assert [claim.text for claim in told.rows[0].wider] == ["27.9%"]
    assert sentences.finding(told) == (
        "27.9% of sales representatives (wholesale and manufacturing) are women. The source counts sales "
        "representatives (wholesale and manufacturing, technical and scientific products) and sales representatives "
        "(wholesale and manufacturing, except technical and scientific products) only within a wider group."
    )
