"""The path page of occupations: official pay to choose from, and the time to get in by job zones."""

from tests.pages.reading import choose, everything, opened

NURSES = {"role": "43-4051", "with": "29-1141"}


def test_the_path_of_two_occupations_is_told() -> None:
    said = everything(opened("path", **NURSES))
    assert "customer service representatives" in said
    assert "assumed from O*NET's job zones" in said
    assert "Assumed here, counted from the end of high school: 3–12 months for customer service" in said
    assert "assumed from O*NET's job zone: 4–6 years after high school" in said
    assert "no source gives both" not in said


def test_a_reader_reckons_with_a_beginners_pay() -> None:
    app = opened("path", **NURSES)
    choose(app, "path_pay_29-1141", "bls_oews_p25_2025")
    assert "$80,330 25th percentile, BLS wage survey" in everything(app)
    assert app.query_params["path_pay_29-1141"] == "bls_oews_p25_2025"


def test_an_occupation_without_a_job_zone_stops_the_path_in_words() -> None:
    said = everything(opened("path", role="11-9039", **{"with": "29-1141"}))
    assert "no source gives both" in said
