"""Pay by metropolitan area and by sector; values are typed from the survey's files."""

from careers.catalogue.roles import Role
from careers.data.official import with_occupations
from careers.data.store import Data
from careers.occupations.ranking import METROS, SECTORS, Division, Local, ends, finding, ranking, table
from tests.kitchen import cells

SERVICE, SALES, NURSES, EYES = "43-4051", "41-3091", "29-1141", "29-1241"


def told(data: Data, division: Division, *codes: str) -> dict[Role, tuple[Local, ...]]:
    roles = with_occupations(data, codes).roles()
    return {roles[code]: ranking(data, roles[code], division) for code in codes}


def of(data: Data, division: Division, code: str) -> tuple[Local, ...]:
    (rows,) = told(data, division, code).values()
    return rows


def named(rows: tuple[Local, ...], name: str) -> Local:
    (found,) = (it for it in rows if it.name == name)
    return found


def test_the_best_paying_metropolitan_areas_come_first_with_their_jobs(data: Data) -> None:
    rows = of(data, METROS, SERVICE)
    assert len(rows) == 528
    best, least = ends(rows)
    assert [(it.name, it.text) for it in best] == [
        ("San Jose-Sunnyvale-Santa Clara, CA", "$60,480; 8,860 jobs"),
        ("San Francisco-Oakland-Fremont, CA", "$57,830; 19,930 jobs"),
        ("Seattle-Tacoma-Bellevue, WA", "$53,550; 25,840 jobs"),
    ]
    assert [(it.name, it.text) for it in least] == [
        ("Puerto Rico nonmetropolitan area", "$23,610; 260 jobs"),
        ("Guayama, PR", "$25,520; 140 jobs"),
        ("San Juan-Bayamon-Caguas, PR", "$26,520; 15,940 jobs"),
    ]


def test_the_finding_names_both_ends_and_whom_nothing_is_told_of(data: Data) -> None:
    assert finding(told(data, METROS, SERVICE, NURSES), METROS) == (
        "Customer service representatives earn the most in San Jose-Sunnyvale-Santa Clara, CA ($60,480 a year), the "
        "least in the Puerto Rico nonmetropolitan area ($23,610). Pay by metropolitan area is here only for "
        "occupations that the two titles can stand for, not for registered nurses."
    )
    assert finding(told(data, SECTORS, SERVICE), SECTORS) == (
        "Customer service representatives earn the most in utilities ($58,460 a year), the least in arts, "
        "entertainment, and recreation ($34,920)."
    )


def test_sectors_are_those_that_do_not_overlap(data: Data) -> None:
    rows = of(data, SECTORS, SERVICE)
    assert len(rows) == 20
    assert named(rows, "Finance and insurance").text == "$47,550; 481,180 jobs"
    assert not [it for it in rows if "Designation" in it.name]


def test_marks_stay_marks_and_come_last(data: Data) -> None:
    rows = of(data, METROS, SALES)
    assert named(rows, "Ogden, UT").text == "pay not released; 2,090 jobs"
    assert [it.pay.value for it in rows].index(None) == sum(it.pay.value is not None for it in rows)
    assert "Ogden, UT" not in {it.name for found in ends(rows) for it in found}
    doctors = named(of(data, SECTORS, EYES), "Management of companies and enterprises")
    assert doctors.text == "$239,200 or more; jobs not released"


def test_a_short_ranking_is_told_whole_and_a_single_place_alone(data: Data) -> None:
    rows = of(data, SECTORS, EYES)
    assert ends(rows) == (list(rows), ())
    role = next(iter(told(data, SECTORS, EYES)))
    assert finding({role: rows[:1]}, SECTORS) == (
        "The only sector whose pay is released for ophthalmologists (except pediatric) is health care and social "
        "assistance ($303,920 a year)."
    )
    assert finding({role: ()}, SECTORS) == "No sector's pay is released for ophthalmologists (except pediatric)."


def test_the_table_has_both_ends_of_each_occupation_or_all(data: Data) -> None:
    found = told(data, METROS, SERVICE)
    short, whole = cells(table(found, METROS)), cells(table(found, METROS, most=None))
    assert (len(short), len(whole)) == (21, 529)
    assert short[0] == ["Metropolitan area", "Customer service representatives"]
    assert (short[1][0], short[-1][0]) == ("San Jose-Sunnyvale-Santa Clara, CA", "Puerto Rico nonmetropolitan area")
    both = cells(table(told(data, METROS, SERVICE, SALES), METROS))
    assert ["Guayama, PR", "$25,520; 140 jobs", "not reported"] in both
