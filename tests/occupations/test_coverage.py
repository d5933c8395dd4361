"""What the titles of the two roles cover: occupations with evidence, and official pay beside the web's."""

from pathlib import Path

from careers.data.store import Data, open_data
from careers.figures.compare import EVERYTHING, View
from careers.occupations.coverage import Coverage, alternative, coverage, finding, table
from tests.conftest import PAIR
from tests.kitchen import append, cells

MANAGER, REPRESENTATIVE = PAIR
LISTED, REPORTED = (
    "O*NET lists the title under this occupation.",
    "People in this occupation report the title to O*NET.",
)


def of(data: Data, *role_ids: str, view: View = EVERYTHING) -> Coverage:
    found = coverage(data, role_ids or PAIR, view)
    assert found
    return found


def rows(data: Data, role_id: str) -> list[tuple[object, ...]]:
    """The code, the outer range and the median of each occupation in the table."""
    told = [row for row in cells(table(of(data, role_id)))[1:] if row[2]]
    return [
        (str(row[1]).split(";")[0][-7:], str(row[3]).split(" (")[0], str(row[4]).removeprefix("median "))
        for row in told
    ]


def test_account_managers_and_what_their_occupations_pay(data: Data) -> None:
    assert rows(data, MANAGER) == [
        ("41-3091", "$37,980–$148,840", "$69,990"),
        ("41-4012", "$39,090–$137,550", "$72,080"),
        ("41-3031", "$48,040–$212,880", "$78,660"),
        ("13-2052", "$50,190–$357,020", "$105,070"),
        ("11-2033", "$75,130–$222,350", "$125,470"),
        ("11-2011", "$63,300–$286,240", "$133,660"),
        ("11-2022", "$73,170–$290,540", "$148,270"),
    ]


def test_account_representatives_and_what_their_occupations_pay(data: Data) -> None:
    assert rows(data, REPRESENTATIVE) == [
        ("43-3071", "$34,360–$49,680", "$43,030"),
        ("43-4051", "$31,750–$63,590", "$44,770"),
        ("43-3011", "$34,400–$65,580", "$47,030"),
        ("41-3021", "$37,330–$138,140", "$62,280"),
        ("41-4012", "$39,090–$137,550", "$72,080"),
    ]


def test_each_occupation_has_its_evidence(data: Data) -> None:
    managers, representatives = of(data).evidence.values()
    assert {code: reasons[0] for code, reasons in representatives.items()} == {
        "41-3021": LISTED,
        "41-4012": REPORTED,
        "43-3011": REPORTED,
        "43-3071": REPORTED,
        "43-4051": REPORTED,
    }
    assert "Medicaid" in representatives["43-3011"][1]
    assert REPORTED not in {reason for reasons in managers.values() for reason in reasons}


def test_the_finding_has_the_official_medians_of_each_title(data: Data) -> None:
    assert finding(of(data)) == (
        "“Account manager” can stand for 7 occupations and “Account representative” for 5. Official medians "
        "a year: $69,990 to $148,270 and $43,030 to $72,080 ($72,080 as sales work or $47,030 as "
        "billing)."
    )


def test_a_title_that_mixes_no_jobs_has_no_answer_for_each(data: Data) -> None:
    assert finding(of(data, MANAGER)) == (
        "“Account manager” can stand for 7 occupations. Official medians a year: $69,990 to $148,270."
    )


def test_a_title_keeps_its_occupations_whatever_the_role_is_called(data: Data, folder: Path) -> None:
    roles = folder / "roles.csv"
    renamed = roles.read_text(encoding="utf-8").replace("Account manager,account managers", "Encargado,encargados")
    roles.write_text(renamed.replace("Account representative,", "The clients' voice,"), encoding="utf-8")

    for role_id in PAIR:
        assert rows(open_data(folder), role_id) == rows(data, role_id)
    assert finding(of(open_data(folder))).startswith(
        "“Encargado” can stand for 7 occupations and “The clients' voice” for 5. "
    )


def test_a_new_role_is_looked_for_in_the_lists_by_the_title_it_has_there(folder: Path) -> None:
    append(folder, "roles", "biller,Biller,billers,Sends bills.,")
    append(folder, "official/readings", "biller,Billing Clerk,,,")
    assert rows(open_data(folder), "biller") == [("43-3021", "$37,290–$67,710", "$48,500")]


def test_sources_that_a_reader_takes_away_are_those_of_the_documents(data: Data) -> None:
    found = of(data, view=View(sources=("zippia",)))
    assert {span.source.id for span in found.spans} == {"zippia", "bls_oews"}
    assert finding(found) == finding(of(data))


def test_without_medians_nothing_is_told(data: Data) -> None:
    assert coverage(data, PAIR, View(groups=("mean", "p10", "p90"))) is None


def test_the_documents_ranges_come_first_on_the_same_axis(data: Data) -> None:
    assert [span.full for span in of(data, REPRESENTATIVE).spans][:3] == [
        "$26,000–$51,000, average $36,977",
        "$22,918–$88,532, common $49,240",
        "$34,360–$49,680 (10th percentile to 90th percentile), 25th percentile $37,040, 75th percentile $46,580, "
        "median $43,030",
    ]
    assert "Tellers, BLS wage survey, 2025: $34,360–$49,680" in alternative(of(data))


def test_the_table_has_what_the_documents_say_of_a_title_before_its_occupations(data: Data) -> None:
    assert cells(table(of(data, REPRESENTATIVE)))[1:4] == [
        ["Account representative", "Zippia, undated", "", "$26,000–$51,000", "average $36,977"],
        [
            "Account representative",
            "Indeed on representatives, page of December 2019",
            "",
            "$22,918–$88,532",
            "common $49,240",
        ],
        [
            "Account representative",
            "Tellers (43-3071; BLS wage survey, 2025)",
            REPORTED,
            "$34,360–$49,680 (10th percentile to 90th percentile), 25th percentile $37,040, 75th percentile $46,580",
            "median $43,030",
        ],
    ]


def test_pay_is_restated_as_everywhere(data: Data) -> None:
    assert "Official medians a month: $3,586 to $6,007 ($6,007 as sales work or $3,919 as billing)." in finding(
        of(data, REPRESENTATIVE, view=View(per="month"))
    )


def test_a_title_that_nobody_uses_covers_nothing(folder: Path) -> None:
    append(folder, "roles", "soup_wizard,Soup wizard,soup wizards,Conjures soup.,")
    assert coverage(open_data(folder), ("soup_wizard",)) is None
