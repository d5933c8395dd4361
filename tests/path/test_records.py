"""What the path model stands on: bakers, who need two to three years, and cooks, who need six to twelve months."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from careers.data.store import Data, open_data
from careers.figures.compare import View
from careers.path import records
from careers.path.model import PathId
from careers.path.records import Outlook, PayPair, band
from tests.conftest import PAIR as DOCUMENTED
from tests.kitchen import PAIR, append, planned


def pays(found: list[PayPair]) -> list[tuple[float, float]]:
    return [(pair.first.value, pair.second.value) for pair in found]


def test_the_role_that_is_quicker_to_enter_comes_first_whatever_the_order(kitchen: Data) -> None:
    for pair in (PAIR, PAIR[::-1]):
        first, second = records.prospects(kitchen, pair)
        assert (first.role.id, first.shortest, first.longest) == ("cook", 6, 12)
        assert (second.role.id, second.shortest, second.longest) == ("baker", 24, 36)


def test_a_role_offers_every_sources_pay_with_its_own_range(kitchen: Data) -> None:
    _, baker = records.prospects(kitchen, PAIR)
    assert [(claim.id, claim.low, claim.value, claim.high, claim.has_range) for claim in baker.claims] == [
        ("survey_mean_2021", 20_000, 30_000, 40_000, True),
        ("board_common", 31_200, 31_200, 31_200, False),
    ]


def test_the_preferred_publishers_pay_comes_first(data: Data) -> None:
    first, second = records.prospects(data, DOCUMENTED, View(preferred="Indeed"))
    assert (first.claims[0].value, second.claims[0].value) == (49_240, 74_555)


def test_dated_pay_can_be_restated_in_real_dollars(kitchen: Data) -> None:
    # Prices rose from 240 in 2021 to 300 in 2022: 30,000 × 300 ÷ 240 = 37,500.
    _, baker = records.prospects(kitchen, PAIR, View(real=True))
    survey, board = baker.claims
    assert (survey.value, survey.low, survey.high, survey.dollars) == (37_500, 25_000, 50_000, " in 2022 dollars")
    assert (board.value, board.dollars) == (31_200, " in undated dollars")


def test_a_role_without_pay_or_time_to_enter_has_no_prospect(folder: Path) -> None:
    with (folder / "roles.csv").open("a", encoding="utf-8") as file:
        file.write("clerk,Clerk,clerks,Keeps books.,\n")
    (known,) = records.prospects(open_data(folder), ("account_manager", "clerk"))
    assert known.role.id == "account_manager"


def test_pay_of_one_publisher_and_one_kind_belongs_together(data: Data) -> None:
    # Glassdoor has no figure for representatives, so its median stands with the first one there is.
    first, second = records.prospects(data, DOCUMENTED)
    assert pays(list(records.pay_pairs(first, second))) == [
        (36_977, 68_535), (49_240, 74_555), (36_977, 50_764),
    ]  # fmt: skip


def test_a_figure_without_a_partner_stands_with_the_preferred_publishers(data: Data) -> None:
    first, second = records.prospects(data, DOCUMENTED, View(preferred="Indeed"))
    assert pays(list(records.pay_pairs(first, second))) == [
        (49_240, 74_555), (36_977, 68_535), (49_240, 50_764),
    ]  # fmt: skip


def test_the_readers_own_pair_of_pay_comes_first_among_all_pairs(data: Data) -> None:
    plan = planned(data, DOCUMENTED)
    mixed = PayPair(first=plan.first.claims[1], second=plan.second.claims[2])
    found = records.outlooks(
        replace(plan, pay=mixed, assumptions=replace(plan.assumptions, first_pay=49_240, second_pay=50_764))
    )
    assert pays([it.plan.pay for it in found]) == [
        (49_240, 50_764),
        (36_977, 68_535),
        (49_240, 74_555),
        (36_977, 50_764),
    ]
    assert [it.plan.assumptions.second_pay for it in found] == [50_764, 68_535, 74_555, 50_764]


def test_the_gaps_are_the_ones_worked_out_by_hand(kitchen: Data) -> None:
    # Waiting: 90 × 2,500 − 111 × 2,000 = 3,000 and 210 × 2,500 − 231 × 2,000 = 63,000.
    # Changing after 30 months brings 500 more a month: 90 × 500 = 45,000 and 210 × 500 = 105,000.
    found = records.outlook(planned(kitchen, PAIR))
    gaps = [round(found.gap(path, years), 2) for path in ("both", "second") for years in (10, 20)]
    assert gaps == [45_000.00, 105_000.00, 3_000.00, 63_000.00]


def test_who_waits_overtakes_in_the_month_worked_out_by_hand(kitchen: Data) -> None:
    # Cooks earn $2,000 a month from month 9, bakers $2,500 from month 30: 2,500 (m − 30) = 2,000 (m − 9) at m = 114.
    found = records.outlook(planned(kitchen, PAIR))
    assert found.overtakes("second") == 114
    assert [(lead.since, lead.is_ahead) for lead in found.course("second").leads] == [(9, False), (114, True)]
    assert [(lead.since, lead.is_ahead) for lead in found.course("both").leads] == [(30, True)]
    assert found.course("first").leads == ()


def test_the_documents_figures_come_to_what_was_worked_out_by_hand(data: Data) -> None:
    # 36 × 5,711.25 − 111 × 3,081.41666… and 156 × 5,711.25 − 231 × 3,081.41666…; 36 and 156 × 2,629.83333….
    found = records.outlook(planned(data, DOCUMENTED))
    assert [round(found.gap("second", years), 2) for years in (10, 20)] == [-136_432.25, 179_147.75]
    assert [round(found.gap("both", years), 2) for years in (10, 20)] == [94_674.00, 410_254.00]
    assert found.overtakes("second") == 172


@pytest.mark.parametrize(
    ("pay", "months"),
    [
        # (second × 84 − first × 9) ÷ (second − first): 229.9, 285.1, 157.8 and 275.4; 2,507 is beyond 45 years.
        ((49_240, 74_555), 230),
        ((36_977, 50_764), 286),
        ((36_977, 74_555), 158),
        ((49_240, 68_535), 276),
        ((49_240, 50_764), None),
    ],
)
def test_by_other_pay_waiting_overtakes_later_or_never(data: Data, pay: tuple[int, int], months: int | None) -> None:
    found = records.outlook(planned(data, DOCUMENTED, first_pay=pay[0], second_pay=pay[1]))
    assert found.overtakes("second") == months


def ends(found: Outlook, path: PathId) -> tuple[float, float]:
    low, high = band(found, path)
    return round(float(low[240]), 2), round(float(high[240]), 2)


def test_the_band_takes_the_ends_of_pay_and_time(kitchen: Data) -> None:
    # Bakers: 240 − 36 months at 20,000 ÷ 12 = 340,000; 240 − 24 months at 40,000 ÷ 12 = 720,000.
    # Cooks: 240 − 12 months at 18,000 ÷ 12 = 342,000; 240 − 6 months at 36,000 ÷ 12 = 702,000.
    # Both: 24 months at 1,500 and 204 at 1,666.67 = 376,000; 18 months at 3,000 and 216 at 3,333.33 = 774,000.
    found = records.outlook(planned(kitchen, PAIR))
    assert ends(found, "second") == (340_000.00, 720_000.00)
    assert ends(found, "first") == (342_000.00, 702_000.00)
    assert ends(found, "both") == (376_000.00, 774_000.00)


def test_the_band_is_in_order_where_a_longer_time_to_enter_pays(kitchen: Data) -> None:
    # $60,000 a year before work as a baker at 20,000 to 40,000: the longer the better, for low and high pay alike.
    # 24 × 5,000 + 216 × 1,666.67 = 480,000; 36 × 5,000 + 204 × 3,333.33 = 860,000.
    found = records.outlook(planned(kitchen, PAIR, pay_before=60_000))
    assert ends(found, "second") == (480_000.00, 860_000.00)


def test_the_readers_own_assumptions_lie_within_the_band(kitchen: Data) -> None:
    # 60 months until baker is longer than any document says: 180 × 1,666.67 = 300,000.
    found = records.outlook(planned(kitchen, PAIR, second_months=60))
    assert ends(found, "second") == (300_000.00, 720_000.00)


def test_the_change_needs_time_to_work_in_the_first_role(kitchen: Data) -> None:
    assert planned(kitchen, PAIR).ways == ("both", "second")
    assert planned(kitchen, PAIR, second_months=9).ways == ("second",)


def test_what_documents_say_of_hours_is_found_for_both_roles(kitchen_folder: Path) -> None:
    append(
        kitchen_folder,
        "settings",
        "cook,long_weeks,Fifty hours are usual.,,office,",
        "baker,salaried,Most are.,,board,",
    )
    said = records.said_of_hours(open_data(kitchen_folder), PAIR)
    assert [(it.role.id, it.text, it.cited) for it in said] == [
        ("baker", "Most are.", "Board, undated"),
        ("cook", "Fifty hours are usual.", "Office via Board, undated"),
    ]


def test_terms_by_other_ids_keep_what_documents_say(data: Data, folder: Path) -> None:
    for name in ("terms", "settings", "education_requirements"):
        file = folder / f"{name}.csv"
        renamed = re.sub(r",(employment_type|experience),", r",kind_of_\1,", file.read_text(encoding="utf-8"))
        file.write_text(renamed, encoding="utf-8")
    renamed_data, pair = open_data(folder), ("account_manager", "account_representative")

    assert "kind_of_employment_type" in renamed_data.terms("aspect")
    assert records.said_of_hours(renamed_data, pair) == records.said_of_hours(data, pair)
    assert records.said_of_experience(renamed_data, pair[0]) == records.said_of_experience(data, pair[0])


def test_what_documents_want_of_experience_is_found(data: Data, kitchen: Data) -> None:
    assert records.said_of_experience(kitchen, "baker") == ()
    assert {said.role.id for said in records.said_of_experience(data, "account_manager")} == {"account_manager"}
    assert [(it.stance, it.cited) for it in records.said_of_experience(data, "account_manager")] == [
        ("often preferred", "Indeed on managers, page of June 2022"),
        ("asked for in a sample job ad", "Indeed on managers, page of June 2022"),
        ("with advice on how to gain it", "Indeed on managers, page of June 2022"),
        ("often preferred", "Chron, undated"),
        ("preferred", "Algrim, page of 2022"),
    ]


def test_where_nothing_changes_on_the_way_changing_and_waiting_have_the_same_ends(kitchen: Data) -> None:
    found = records.outlook(planned(kitchen, PAIR, second_months=0))
    for changing, waiting in zip(band(found, "both"), band(found, "second"), strict=True):
        assert changing.tolist() == waiting.tolist()
