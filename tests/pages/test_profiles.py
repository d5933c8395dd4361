"""What pages tell of occupations beside the documents' subjects: openings, schooling, interests, tools, jobs alike."""

from bs4 import BeautifulSoup

from tests.pages.reading import choose, in_lines, labels, opened, section, untouched
from tests.pages.seen import Table, soups_in

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
    tools = in_lines(section(app, "Tools").parts)
    assert "Microsoft Excel, Microsoft Office software, Microsoft Outlook" in tools
    assert "CC BY 4.0" in tools


def test_work_tells_the_titles_that_job_holders_report() -> None:
    shown = in_lines(section(opened("work", **NURSES), "Job titles that people report").parts)
    assert "Charge Nurse, Emergency Department RN (Emergency Department Registered Nurse)" in shown
    assert "Account Representative, Call Center Representative" in shown
    assert "CC BY 4.0" in shown


def test_work_tells_both_kinds_of_titles_where_a_title_stands_beside_an_occupation() -> None:
    app = opened("work", **{"with": "29-1141"})
    assert "strategic account manager" in in_lines(section(app, "Other titles").parts)
    assert "Charge Nurse" in in_lines(section(app, "Job titles that people report").parts)
    assert "Job titles that people report" not in labels(opened("work"))


def test_work_says_where_job_holders_reported_no_titles() -> None:
    shown = section(opened("work", role="29-1229", **{"with": "19-3039"}), "Job titles that people report")
    assert shown.finding == "O*NET lists no titles that physicians (all other) or psychologists (all other) report."


def test_jobs_like_these_are_links_that_compare_the_two() -> None:
    app = opened("education", **NURSES)
    links = [link for soup in soups_in(app.main) for link in BeautifulSoup(str(soup), "html.parser").select("li > a")]
    found = {link.get_text(): link["href"] for link in links}
    assert found["Nurse practitioners"] == "?role=29-1141&with=29-1171"
    assert found["Telemarketers"] == "?role=43-4051&with=41-9041"


def test_titles_are_shown_as_their_likeliest_occupations_or_as_those_that_are_chosen() -> None:
    app = opened("skills")
    shown = section(app, "Interests")
    assert shown.finding.startswith("Interests of sales representatives of services")
    assert "account representatives as customer service representatives." in in_lines(shown.parts)
    assert "26 hot technologies for customer service representatives" in section(app, "Tools").finding

    choose(app, "as_account_representative", "43-3011")
    assert "bill and account collectors" in section(app, "Interests").finding
    assert app.query_params["as_account_representative"] == "43-3011"


def test_schooling_of_titles_is_told_below_their_degrees() -> None:
    app = opened("education", as_account_manager="11-2022")
    assert "Schooling held and required" not in labels(app)
    parts = section(app, "Bachelor's degree").parts
    said = in_lines(parts)
    assert "Schooling held and required" in said
    assert "account managers as sales managers and account representatives as customer service" in said
    assert "customer service representatives have some college (30%) and say that a high school diploma" in said
    (schooling,) = (it for it in parts if isinstance(it, Table) and it.title == "Schooling held and required")
    assert schooling.row("a bachelor's degree")[2:] == ("22.6%", "14.2%")


def test_of_a_title_beside_an_occupation_both_are_told() -> None:
    app = opened("education", role="account_representative", **{"with": "29-1141"})
    shown = section(app, "Schooling held and required")
    assert shown.table.row("a bachelor's degree") == ("22.6%", "14.2%", "53.3%", "55.9%")
    assert "Shown here: account representatives as customer service representatives." in in_lines(shown.parts)


def test_of_titles_alone_no_jobs_alike_are_told() -> None:
    assert "Jobs like these" not in labels(untouched("education"))
