"""What the titles of the two roles cover: occupations with evidence, and official pay beside the web's."""

from pathlib import Path

import pytest

from careers.data.store import Data, open_data
from careers.figures.compare import View
from careers.occupations.coverage import Coverage, alternative, coverage, finding, table
from tests.conftest import PAIR
from tests.kitchen import append, cells

MANAGER, REPRESENTATIVE = PAIR
LISTED, REPORTED = (
    "O*NET lists the title under this occupation.",
    "People in this occupation report the title to O*NET.",
)


def of(data: Data, role_id: str, view: View | None = None) -> Coverage:
    found = coverage(data, role_id, view) if view else coverage(data, role_id)
    assert found
    return found


def test_account_managers_and_what_their_occupations_pay(data: Data) -> None:
    told = {row[0]: row[2:] for row in cells(table(of(data, MANAGER)))[1:]}
    assert [(str(name)[-8:-1], *pay) for name, pay in told.items()] == [
        ("41-3091", "$37,980–$148,840", "$69,990"),
        ("41-4012", "$39,090–$137,550", "$72,080"),
        ("41-3031", "$48,040–$212,880", "$78,660"),
        ("13-2052", "$50,190–$357,020", "$105,070"),
        ("11-2033", "$75,130–$222,350", "$125,470"),
        ("11-2011", "$63,300–$286,240", "$133,660"),
        ("11-2022", "$73,170–$290,540", "$148,270"),
    ]


def test_account_representatives_and_what_their_occupations_pay(data: Data) -> None:
    told = {row[0]: row[2:] for row in cells(table(of(data, REPRESENTATIVE)))[1:]}
    assert [(str(name)[-8:-1], *pay) for name, pay in told.items()] == [
        ("43-3071", "$34,360–$49,680", "$43,030"),
        ("43-4051", "$31,750–$63,590", "$44,770"),
        ("43-3011", "$34,400–$65,580", "$47,030"),
        ("41-3021", "$37,330–$138,140", "$62,280"),
        ("41-4012", "$39,090–$137,550", "$72,080"),
    ]


def test_each_occupation_has_its_evidence(data: Data) -> None:
    evidence = of(data, REPRESENTATIVE).evidence
    assert {code: reasons[0] for code, reasons in evidence.items()} == {
        "41-3021": LISTED,
        "41-4012": REPORTED,
        "43-3011": REPORTED,
        "43-3071": REPORTED,
        "43-4051": REPORTED,
    }
    assert "Medicaid" in evidence["43-3011"][1]
    assert REPORTED not in {reason for reasons in of(data, MANAGER).evidence.values() for reason in reasons}


@pytest.mark.parametrize(
    ("role_id", "said"),
    [
        (
            MANAGER,
            "The title “account manager” can stand for 7 occupations. Their official medians go from $69,990 a year for "
            "sales representatives of services (except advertising, insurance, financial services, and travel) to "
            "$148,270 for sales managers; the documents, some of them years old, put account managers at $50,764 to "
            "$74,555.",
        ),
        (
            REPRESENTATIVE,
            "The title “account representative” can stand for 5 occupations. Their official medians go from $43,030 a "
            "year for tellers to $72,080 for sales representatives (wholesale and manufacturing, except technical and "
            "scientific products); the documents, some of them years old, put account representatives at $36,977 to "
            "$49,240.",
        ),
    ],
)
def test_the_finding_sets_official_medians_beside_what_the_documents_say(data: Data, role_id: str, said: str) -> None:
    assert finding(of(data, role_id)) == said


def test_the_documents_ranges_come_first_on_the_same_axis(data: Data) -> None:
    spans = of(data, REPRESENTATIVE).spans
    assert [span.full for span in spans][:3] == [
        "$26,000–$51,000, average $36,977",
        "$22,918–$88,532, common $49,240",
        "$34,360–$49,680 (10th percentile to 90th percentile), 25th percentile $37,040, 75th percentile $46,580, "
        "median $43,030",
    ]
    assert "Tellers, BLS wage survey, 2025: $34,360–$49,680" in alternative(of(data, REPRESENTATIVE))


def test_pay_is_restated_as_everywhere(data: Data) -> None:
    assert "from $3,586 a month for tellers to $6,007 for sales" in finding(of(data, REPRESENTATIVE, View(per="month")))


def test_a_title_that_nobody_uses_covers_nothing(folder: Path) -> None:
    append(folder, "roles", "soup_wizard,Soup wizard,soup wizards,Conjures soup.,")
    assert coverage(open_data(folder), "soup_wizard") is None
