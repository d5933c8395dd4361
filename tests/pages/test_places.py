"""The page about places: pay by state, at equal prices if asked, and rents; each title as one of its occupations."""

from tests.pages.reading import charts, choose, everything, in_lines, labels, opened, section

METROS, SECTORS = "Median yearly pay by metropolitan area", "Median yearly pay by sector"
PAY, RENT = "Median yearly pay by state and territory", "Rent of two bedrooms"


def test_each_title_is_shown_as_an_occupation_that_the_reader_can_change() -> None:
    app = opened("places")
    assert section(app, PAY).finding.startswith("The median pay of sales representatives of services")
    choose(app, "as_account_manager", "11-2022")
    assert section(app, PAY).finding.startswith("The median pay of sales managers goes from")
    assert app.query_params["as_account_manager"] == "11-2022"


def test_which_title_is_shown_as_which_occupation_is_said() -> None:
    said = "account representatives as customer service representatives."
    assert said in in_lines(section(opened("places"), PAY).parts)
    assert "Shown here" not in everything(opened("places", role="43-4051", **{"with": "29-1141"}))


def test_an_address_holds_the_occupations_and_the_prices() -> None:
    app = opened("places", as_account_representative="43-3011", equal_prices="true")
    assert "At equal prices, the median pay of bill and account collectors goes from" in section(app, PAY).finding
    assert "median ÷ price level × 100" in in_lines(section(app, PAY).parts)


def test_maps_dots_and_table_tell_the_same() -> None:
    shown = section(opened("places", role="43-4051", **{"with": "29-1141"}), PAY)
    assert shown.table.row("California") == ("$49,560", "$140,270")
    assert shown.table.title == PAY
    assert len(shown.told) == 4


def test_where_no_pay_is_released_there_are_neither_maps_nor_rents() -> None:
    app = opened("places", role="27-2031", **{"with": "27-2011"})
    assert charts(app) == []
    assert RENT not in labels(app)
    assert section(app, PAY).finding == "No place's pay is released for dancers. No place's pay is released for actors."
    assert "undated" not in everything(app)


def test_rents_stand_beside_pay_and_unsettled_ones_are_marked() -> None:
    shown = section(opened("places", role="43-4051", **{"with": "29-1141"}), RENT)
    assert shown.table.row("Hawaii") == ("$2,545", "67%", "22%")
    assert "Los Angeles County" in in_lines(shown.parts)
    assert "California *" in shown.table.text


def test_up_to_four_are_told() -> None:
    said = everything(opened("places", role="43-4051", **{"with": ["29-1141", "25-2021", "account_manager"]}))
    for name in ("customer service representatives", "registered nurses", "elementary school teachers", "sales rep"):
        assert f"The median pay of {name}" in said


def test_the_best_and_least_paying_metropolitan_areas_are_listed_with_jobs_and_all_sectors_are_told() -> None:
    app = opened("places")
    said = in_lines(section(app, METROS).parts)
    assert "- San Jose-Sunnyvale-Santa Clara, CA: $60,480; 8,860 jobs" in said
    assert "- Puerto Rico nonmetropolitan area: $23,610; 260 jobs" in said
    assert "earn the most in utilities ($58,460 a year)" in section(app, SECTORS).finding
    assert section(app, SECTORS).table.row("Retail trade") == ("$45,740; 120,260 jobs", "$37,350; 411,850 jobs")


def test_of_other_occupations_sectors_alone_are_told() -> None:
    told = labels(opened("places", role="29-1141", **{"with": "25-2021"}))
    assert (METROS in told, SECTORS in told) == (False, True)
