"""What pages tell of occupations beside the documents' subjects: openings, schooling, interests, tools, jobs alike."""

from bs4 import BeautifulSoup

from tests.pages.reading import in_lines, labels, opened, section, untouched
from tests.pages.seen import soups_in

NURSES = {"role": "43-4051", "with": "29-1141"}


def test_growth_tells_openings_of_titles_and_of_occupations() -> None:
    of_occupations = section(opened("growth", **NURSES), "Openings").finding
    assert of_occupations.startswith("341,700 openings a year are projected among customer service representatives.")
    shown = section(untouched("growth"), "Openings a year")
    assert shown.finding.startswith("2,100 to 123,000 openings a year are projected across the 7 occupations")
    assert shown.table.row("Sales managers (11-2022)")[0] == "49,000"


def test_education_tells_schooling_held_and_required() -> None:
    shown = section(opened("education", **NURSES), "Schooling held and required")
    assert shown.table.row("a bachelor's degree") == ("22.6%", "14.2%", "53.3%", "55.9%")
    assert "CC BY 4.0" in in_lines(shown.parts)


def test_skills_tells_interests_and_tools() -> None:
    app = opened("skills", **NURSES)
    assert "(SIC)" in section(app, "Interests").finding
    assert "- Microsoft Excel" in in_lines(section(app, "Tools").parts)


def test_jobs_like_these_are_links_that_compare_the_two() -> None:
    app = opened("education", **NURSES)
    links = [link for soup in soups_in(app.main) for link in BeautifulSoup(str(soup), "html.parser").select("li > a")]
    found = {link.get_text(): link["href"] for link in links}
    assert found["Nurse practitioners"] == "?role=29-1141&with=29-1171"
    assert found["Telemarketers"] == "?role=43-4051&with=41-9041"


def test_of_titles_alone_none_of_this_is_told() -> None:
    told = [*labels(untouched("education")), *labels(untouched("skills"))]
    assert not {"Schooling held and required", "Interests", "Tools", "Jobs like these"} & set(told)
