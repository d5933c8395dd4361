"""Pay by state, at equal prices if asked, and what part of it a rent takes; values are typed from the files."""

from dataclasses import replace

import pytest

from careers.canvas.marks import LINE_LENGTH
from careers.catalogue.records import Mark
from careers.catalogue.roles import Role
from careers.data.official import with_occupations
from careers.data.store import Data
from careers.figures.records import Claim
from careers.occupations.places.charts import COLUMNS, KEY, TILES, dots, tiles
from careers.occupations.places.records import SALARY, LocalPay, Place, Places, places
from careers.occupations.places.sentences import alternative, finding, legend, rent_finding, unsettled
from careers.occupations.places.tables import rent_table, table
from careers.occupations.standins import standins
from tests.conftest import PAIR
from tests.kitchen import BAKER, cells
from tests.pictures import written

SERVICE, ANESTHESIA = "43-4051", "29-1211"


def roles(data: Data, *codes: str) -> tuple[Role, ...]:
    told = with_occupations(data, codes).roles()
    return tuple(told[code] for code in codes)


def of(data: Data, *codes: str, at_equal_prices: bool = False) -> Places:
    return places(data, roles(data, *codes), at_equal_prices=at_equal_prices)


def paid(found: Places, place: str) -> list[str]:
    (row,) = (row for row in found.rows if row.place.id == place)
    return [claim.text for claim in row.claims]


@pytest.mark.parametrize(
    ("place", "service", "sales"),
    [
        ("CA", "$49,560", "$80,850"),
        ("DC", "$48,250", "$76,770"),
        ("HI", "$45,650", "$58,500"),
        ("PR", "$26,700", "$28,580"),
        ("US", "$44,770", "$69,990"),
    ],
)
def test_pay_by_state_is_what_the_survey_prints(data: Data, place: str, service: str, sales: str) -> None:
    assert paid(of(data, SERVICE, "41-3091"), place) == [service, sales]


def test_the_highest_pay_of_the_first_occupation_comes_first(data: Data) -> None:
    found = of(data, "41-3091", SERVICE)
    assert [row.place.name for row in found.rows][:3] == ["New York", "Massachusetts", "Rhode Island"]
    assert found.rows[-1].place.name == "Puerto Rico"
    assert len(found.rows) == 55


def test_at_equal_prices_pay_is_divided_by_the_price_level(data: Data) -> None:
    assert paid(of(data, SERVICE, at_equal_prices=True), "CA") == [f"${round(49_560 / 1.1072, -2):,.0f}"] == ["$44,800"]
    assert paid(of(data, SERVICE, at_equal_prices=True), "US") == ["$44,800"]
    assert "PR" not in {row.place.id for row in of(data, SERVICE, at_equal_prices=True).rows}


def test_marks_stay_marks(data: Data) -> None:
    found = of(data, "29-1141", ANESTHESIA)
    assert paid(found, "AK")[1] == "$239,200 or more"
    assert paid(found, "CA")[1] == "not reported"
    assert next(row for row in cells(rent_table(found)) if row[0] == "Alaska")[-1] == "–"


def test_the_finding_names_both_ends(data: Data) -> None:
    assert finding(of(data, SERVICE)) == (
        "The median pay of customer service representatives goes from $26,700 a year in Puerto Rico to $50,330 in "
        "Washington."
    )
    assert finding(of(data, SERVICE, at_equal_prices=True)).startswith("At equal prices, the median pay of customer")


def test_pay_that_may_be_more_leaves_the_highest_open(data: Data) -> None:
    assert finding(of(data, ANESTHESIA)) == (
        "The median pay of anesthesiologists goes from $202,570 a year in the District of Columbia to at least "
        "$499,990, as in Washington. For 13 places the survey only says $239,200 or more."
    )
    assert finding(of(data, ANESTHESIA, at_equal_prices=True)) == (
        "At equal prices, the median pay of anesthesiologists goes from $184,300 a year in the District of Columbia to "
        "at least $528,700, as in Ohio. For 13 places only the least that it can be is known."
    )


def pay_of(value: float, mark: Mark = "") -> LocalPay:
    claim = Claim(role=BAKER, value=value, unit=SALARY.unit, mark=mark)
    return LocalPay(place=Place(id="OH", name="Ohio", level=100, rent=None), claims=(claim,))


def test_pay_that_one_state_alone_has_is_told_once() -> None:
    found = Places(roles=(BAKER,), rows=(pay_of(30_000),), is_restated=False)
    assert finding(found) == (
        "The median pay of bakers is $30,000 a year in Ohio, the only state for which it is released."
    )


def test_where_no_pay_is_exact_both_ends_are_the_least_that_they_can_be() -> None:
    found = Places(roles=(BAKER,), rows=(pay_of(239_200, "or_more"),), is_restated=False)
    assert finding(found) == (
        "The median pay of bakers goes from at least $239,200 a year to at least $239,200. "
        "For one place the survey only says $239,200 or more."
    )
    assert legend(found).endswith("at least this much; how much more is not known.")
    assert "Hollow" not in legend(Places(roles=(BAKER,), rows=(pay_of(30_000),), is_restated=False))


def test_pay_that_may_be_more_is_ranked_after_all_that_is_exact(data: Data) -> None:
    told = [row.claims[0].text for row in of(data, ANESTHESIA).states]
    assert told[:1] + told[-14:-12] == ["$499,990", "$202,570", "$239,200 or more"]


def test_no_line_goes_to_pay_that_may_be_more(data: Data) -> None:
    found = of(data, "29-1141", ANESTHESIA)
    exact = [row for row in found.rows if all(it.value is not None and not it.is_open for it in row.claims)]
    assert len(dots(found).layout.shapes) == len(exact)


def test_the_table_and_the_spoken_text_have_every_place(data: Data) -> None:
    found = of(data, SERVICE)
    assert len(table(found)) == 55
    assert ["California", "$49,560"] in cells(table(found))
    assert "California $49,560; " in alternative(found)


def test_a_rent_takes_a_part_of_the_pay(data: Data) -> None:
    found = of(data, SERVICE)
    hawaii = next(row for row in found.rows if row.place.id == "HI")
    assert hawaii.share_of_rent(hawaii.claims[0]) == pytest.approx(2545 * 12 / 45650 * 100)
    assert rent_finding(found) == (
        "Rent for two bedrooms takes from 27% of the median pay of customer service representatives in Puerto Rico "
        "to 67% in Hawaii, before tax."
    )
    assert rent_finding(of(data, ANESTHESIA)).endswith(
        "Places where only the least that pay can be is known are left out."
    )
    assert ["Hawaii", "$2,545", "67%"] in cells(rent_table(found))


def test_states_with_unsettled_rents_are_marked(data: Data) -> None:
    told = [str(row[0]) for row in cells(rent_table(of(data, SERVICE)))]
    assert {name for name in told if name.endswith("*")} == {"California *", "North Carolina *", "Oregon *"}
    said = unsettled(of(data, SERVICE))
    assert "California: Los Angeles County, Napa County, San Luis Obispo County; North Carolina: " in said
    assert said.count("County") == 9


def test_every_state_has_a_square_of_its_own() -> None:
    assert len(TILES) == len(set(TILES.values())) == 54


def test_a_square_is_colored_by_exact_pay_and_hollow_where_it_may_be_more(data: Data) -> None:
    found = of(data, ANESTHESIA)
    trace = tiles(found, found.roles[0]).data[-1]
    looks = dict(zip(trace.text, zip(trace.marker.color, trace.marker.line.width, strict=True), strict=True))
    strengths = {code: float(color.rsplit(" ", 1)[1].rstrip(")")) for code, (color, _) in looks.items()}
    assert (strengths["DC"], strengths["WA"]) == (0.2, 0.65)
    assert {code for code in looks if code.endswith("+")} == {
        f"{code}+" for code in ("AK", "AZ", "IA", "ME", "MO", "MT", "NC", "ND", "NV", "OR", "RI", "SD", "UT")
    }
    assert (strengths["AK+"], looks["AK+"][1], looks["WA"][1]) == (0, 1, 0)
    both = of(data, SERVICE, ANESTHESIA)
    trace = tiles(both, both.roles[1]).data[-1]
    looks = dict(zip(trace.text, zip(trace.marker.color, trace.marker.line.width, strict=True), strict=True))
    assert (looks["CA"][0].rsplit(" ", 1)[1], looks["CA"][1]) == ("0.00)", 0)


def test_a_map_says_in_dollars_which_pay_its_palest_and_its_strongest_color_stand_for(data: Data) -> None:
    found = of(data, SERVICE, ANESTHESIA)
    figure = tiles(found, found.roles[0])
    key, squares = figure.data
    assert [written(it.text) for it in figure.layout.annotations[1:]] == ["$26,700", "$50,330"]
    assert (key.marker.color[0], key.marker.color[-1]) == (min(squares.marker.color), max(squares.marker.color))
    low, high = figure.layout.annotations[1:]
    room = len("$50,330") * COLUMNS / LINE_LENGTH
    taken = {column for code, (column, line) in TILES.items() if line == 0}
    assert max(it + 1 for it in taken if it < KEY) <= low.x - room
    assert high.x + room <= min(it for it in taken if it > KEY)


def test_a_map_of_one_known_pay_needs_no_key(data: Data) -> None:
    found = of(data, SERVICE)
    alone = replace(found, rows=found.rows[:1])
    assert len(tiles(alone, found.roles[0]).data) == 1


def test_dots_stand_in_the_order_of_the_rows(data: Data) -> None:
    found = of(data, "29-1141", ANESTHESIA)
    nurses, anesthesiologists = dots(found).data
    assert list(nurses.x) == sorted(nurses.x, reverse=True)
    assert len(nurses.x) > len(anesthesiologists.x)
    names = [written(note.text) for note in dots(found).layout.annotations]
    assert names == [row.place.name for row in found.rows]
    assert "triangle-up-open" in anesthesiologists.marker.symbol or "diamond-open" in anesthesiologists.marker.symbol


def test_a_title_is_shown_as_its_likeliest_occupation(data: Data) -> None:
    manager, representative = (list(standins(data, role_id)) for role_id in PAIR)
    assert manager[:3] == ["41-3091", "41-4012", "11-2022"]
    assert representative[0] == SERVICE
    assert list(standins(data, "29-1141").values()) == ["Registered Nurses"]
