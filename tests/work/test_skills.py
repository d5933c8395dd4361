"""Skills: what both roles ask for, what one alone, and the gap in either direction."""

import pytest

from careers.data.store import Data
from careers.figures import charts
from careers.figures.compare import View
from careers.figures.derive import comparison_of
from careers.figures.records import Comparison
from careers.work import charts as work_charts
from careers.work import skills

PAIR = ("account_manager", "account_representative")


@pytest.fixture
def compared(data: Data) -> Comparison:
    return comparison_of(data, "skill_share", PAIR)


def test_only_customer_service_is_on_both_lists(compared: Comparison) -> None:
    (row,) = skills.shared(compared).rows
    assert (row.group.label, [claim.text for claim in row.claims]) == ("Customer service", ["19%", "21%"])
    assert skills.lists_finding(compared) == (
        "1 skill is on both lists: customer service. Account managers have 5 others, account representatives have 5."
    )


@pytest.mark.parametrize(
    ("position", "title", "add", "shares"),
    [
        (
            0,
            "From account representative to account manager",
            "Add account management, healthcare, CRM, product knowledge and PowerPoint.",
            ("8%", "6%", "6%", "5%", "5%"),
        ),
        (
            1,
            "From account manager to account representative",
            "Add patients, patient accounts, data entry, Medicaid and customer satisfaction.",
            ("18%", "5%", "3%", "3%", "3%"),
        ),
    ],
)
def test_the_gap_in_either_direction(
    compared: Comparison, position: int, title: str, add: str, shares: tuple[str, ...]
) -> None:
    gap = skills.skill_gap(compared, position)
    assert (skills.gap_title(gap), skills.gap_finding(gap), gap.shares) == (title, add, shares)
    assert skills.gap_alternative(gap).startswith(f"{title}. {add} ")


def test_a_skill_that_is_not_listed_is_never_zero(compared: Comparison) -> None:
    texts = {claim.text for row in compared.rows for claim in row.claims if claim.value is None}
    assert texts == {"not listed"}
    assert [trace.x[0] for trace in charts.bars(skills.shared(compared)).data] == [19, 21]


def test_nothing_to_add_is_said(data: Data) -> None:
    both = comparison_of(data, "skill_share", PAIR, View(groups=("customer_service",)))
    assert skills.gap_finding(skills.skill_gap(both, 0)) == (
        "The list of account managers holds nothing that the list of account representatives lacks."
    )


def test_a_gap_is_drawn_with_a_bar_per_skill(compared: Comparison) -> None:
    drawn = work_charts.skill_bars(skills.skill_gap(compared, 1), 21)
    assert [trace.x[0] for trace in drawn.data] == [18, 5, 3, 3, 3]
    assert drawn.layout.annotations[0].text == "Patients  <b>18%</b>"


def test_the_caution_about_the_mixed_title_is_there(compared: Comparison) -> None:
    assert "selling and medical billing" in skills.cautions(compared.roles)[1]


def test_skills_without_a_share_are_sorted_by_whom_they_are_named_for(data: Data) -> None:
    roles = [data.roles()[role_id] for role_id in PAIR]
    named = skills.named_skills(data, PAIR, tuple(data.sources()))
    assert skills.named_finding(named, roles) == (
        "Documents name 8 for both roles, 14 for account managers only, 18 for account representatives only."
    )
    parts = skills.named_parts(named, roles)
    assert [len(frame) for frame in parts.values()] == [8, 14, 18]
    typing = next(row for row in parts["Named for account representatives only (18)"].to_numpy() if "Typing" in row[0])
    assert list(typing) == [
        "Typing (hard skill)",
        "To type at least 50 words a minute, as many of these jobs ask. (Indeed on representatives, 2019)",
    ]


def test_skills_without_a_share_can_be_kept_to_one_source(data: Data) -> None:
    named = skills.named_skills(data, PAIR, ("algrim",))
    assert [skill.label for skill in named] == [
        "Sales", "Interpersonal skills", "Social skills", "Customer relations", "Honesty", "Consistency",
    ]  # fmt: skip
    assert {role.id for skill in named for role in skill.roles} == {"account_manager"}
