"""Nine traps in the documents' figures: each is shown to the reader with its treatment, none is mended in silence."""

import re

import pytest

from tests.pages.reading import everything, in_lines, labels, lines, opened, section, table, unfolded
from tests.pages.seen import Chart

STATISTICS = {
    "$68,535": "average",
    "$36,977": "average",
    "$50,764": "median",
    "$74,555": "common",
    "$49,240": "common",
}
"""Which statistic each pay figure is, in its source's word."""

AVERAGES = "Account managers average $68,535 a year, 85% more than account representatives ($36,977)."
PREFERRED = [
    ("Zippia", f"{AVERAGES} By figures of Indeed it is 51% more."),
    (
        "Indeed",
        "Account managers commonly earn $74,555 a year, 51% more than account representatives ($49,240). "
        "From Indeed on managers, page of June 2022; Indeed on representatives, page of December 2019. "
        "By figures of Zippia it is 85% more.",
    ),
    (
        "Chron",
        "Account managers earn a median of $50,764 a year. Account representatives average $36,977 a year. The "
        "sources differ (Glassdoor via Chron, 2012–2013; Zippia, undated), so the two cannot be compared directly.",
    ),
]

MANAGER_TITLE = (
    "Account manager: the title stands for several jobs, from wholesale selling to looking after an agency's "
    "clients and their campaigns."
)
REPRESENTATIVE_TITLE = (
    "Account representative: the title mixes two jobs, selling and medical billing. The skills in the comparison "
    "of the pair lean toward patients and Medicaid."
)


def test_1_years_of_experience_are_told_in_words_as_printed_with_the_reading_and_no_bar() -> None:
    app = opened("education")
    assert (
        'Under "Years of experience" the source prints 8 for account managers and 12 for account representatives. '
        "The upper ends of its times to enter are the same numbers: 8 years and 12 months. "
        "That is how they are read here, so they are hardly a second fact."
    ) in unfolded(app).replace("\u00a0", " ")
    assert section(app, "Time to enter, from low to high").chart.numbers == ((72, 96), (6, 12))
    assert "Years of experience, as printed" not in labels(app)
    assert (
        'Caution. The page prints "12" as years of experience of account representatives. '
        "Its own time to enter ends at 12 months, so it is read here as 12 months."
    ) in everything(app)
    assert "Experience" not in lines(opened())


def test_1_what_the_source_printed_is_told() -> None:
    app = opened("education")
    assert 'Printed as 12 under "Years of experience". The same page says 6-12 months elsewhere' in everything(app)
    assert "12 years" not in everything(app)


def test_2_hourly_pay_is_said_to_be_the_salary_divided_by_2080() -> None:
    app = opened("salary")
    note = "Equals the yearly salary divided by 2,080 hours to the cent, so it adds no evidence of its own."
    assert note in everything(app)
    told = in_lines(section(app, "Hourly rate").parts)
    assert (
        "Caution. The hourly rate of account managers and account representatives is their yearly salary divided by "
        "2,080 hours. It is not independent evidence."
    ) in told


@pytest.mark.parametrize(
    "order", [("account_manager", "account_representative"), ("account_representative", "account_manager")]
)
def test_11_more_hours_are_said_to_bring_salaried_people_nothing(order: tuple[str, str]) -> None:
    shown = section(opened("salary", role=order[0], **{"with": order[1]}), "Hourly rate")
    assert shown.finding == (
        "At the hourly rate, 30 hours a week come to $989 for account managers, $533 for account representatives: "
        "85% more."
    )
    assert (
        "A week of only 40 hours is called a luxury for account managers (Chron). If so, we infer, their year has more "
        "hours and an hour may bring less. Most account managers are paid a salary (Indeed on managers). So, we infer, "
        "more hours may bring no more pay."
    ) in in_lines(shown.parts)


def test_3_all_five_pay_claims_stand_side_by_side_with_statistic_and_period() -> None:
    shown = section(opened("salary"), "Yearly salary")
    assert shown.table.rows == (
        ("Average (Zippia, undated)", "$68,535", "$36,977", "+85%"),
        ("Median (Glassdoor via Chron, 2012–2013)", "$50,764", "not reported", "–"),
        ("Common (Indeed, pages of 2022 and 2019)", "$74,555", "$49,240", "+51%"),
    )
    assert shown.chart.labels == (
        "Average, Zippia, undated",
        "Account manager $68,535",
        "Account representative $36,977",
        "● +85%",
        *("all jobs", "official range"),
        "Median, Glassdoor via Chron, 2012–2013",
        "Account manager $50,764",
        "Common, Indeed, pages of 2022 and 2019",
        "Account manager $74,555",
        "Account representative $49,240",
        "● +51%",
    )


def test_3_all_five_pay_claims_stand_on_one_axis_with_their_ranges() -> None:
    shown = section(opened("salary"), "Yearly salary, from low to high")
    assert shown.chart.labels == (
        "Zippia, undated",
        "Account manager $68,535 average, $42,000–$110,000",
        "Account representative $36,977 average, $26,000–$51,000",
        "Glassdoor via Chron, 2012–2013",
        "Account manager $50,764 median, $39,000–$80,000",
        "Indeed, pages of 2022 and 2019",
        "Account manager $74,555 common, $14,000–$147,000",
        "↑ $14,000 is less than full-time work pays at the federal minimum wage.",
        "Account representative $49,240 common, $22,918–$88,532",
    )
    assert shown.table.rows == (
        ("Zippia, undated", "$42,000–$110,000, average $68,535", "$26,000–$51,000, average $36,977"),
        ("Glassdoor via Chron, 2012–2013", "$39,000–$80,000, median $50,764", "not reported"),
        ("Indeed, pages of 2022 and 2019", "$14,000–$147,000, common $74,555", "$22,918–$88,532, common $49,240"),
    )


def test_3_the_spread_of_pay_is_said_with_reasons() -> None:
    shown = section(opened("salary"), "Yearly salary, from low to high")
    assert shown.finding == (
        "As printed, sources are 47% apart for account managers and 33% apart for account representatives. They put "
        "account managers between $50,764 and $74,555 and account representatives between $36,977 and $49,240 a year. "
        "Some of the pay is in dollars of 2012–2013, so a part of that is the rise in prices since."
    )
    assert (
        "They can differ in the statistic (average, median, common), in their dates "
        "(undated, 2012–2013, page of June 2022, page of December 2019), and in whom they count."
    ) in in_lines(shown.parts)


@pytest.mark.parametrize("page", ["overview", "salary"])
@pytest.mark.parametrize("publisher", ["Zippia", "Indeed", "Chron"])
def test_3_no_sentence_gives_a_figure_the_name_of_another_statistic(page: str, publisher: str) -> None:
    told = everything(opened(page, prefer=publisher))
    assert [told.count(figure) > 0 for figure in STATISTICS].count(True) >= 1
    assert mislabeled(told) == []


@pytest.mark.parametrize("page", ["profile", "sources"])
def test_3_no_other_page_gives_a_figure_the_name_of_another_statistic(page: str) -> None:
    assert mislabeled(everything(opened(page))) == []


def test_3_a_wrong_name_would_be_noticed() -> None:
    assert mislabeled("Account managers average $74,555 a year.") == ["Account managers average $74,555 a year."]
    assert mislabeled("Account managers earn a median of $68,535.") == ["Account managers earn a median of $68,535."]


@pytest.mark.parametrize(("publisher", "sentence"), PREFERRED)
def test_3_the_preferred_source_leads_headlines(publisher: str, sentence: str) -> None:
    assert section(opened("salary", prefer=publisher), "Yearly salary").finding == sentence


def test_3_the_reason_for_the_default_source_is_written_beside_the_choice() -> None:
    choice = opened().selectbox(key="prefer")
    assert (choice.value, choice.options) == ("zippia", ["Zippia", "Indeed", "Chron"])
    assert str(choice.help).startswith("Zippia comes first because ")


def test_4_pay_below_the_minimum_wage_is_flagged() -> None:
    app = opened("salary")
    assert (
        "Caution. $14,000 a year for account managers is less than a full-time year at the federal minimum wage: "
        "2,080 hours × $7.25 = $15,080."
    ) in everything(app)
    note = "It is below a year of full-time work at the federal minimum wage (2,080 hours × $7.25 = $15,080)"
    assert note in everything(app)


def test_5_missing_job_satisfaction_is_said_and_not_drawn_as_zero() -> None:
    shown = section(opened("growth"), "Job satisfaction")
    assert shown.table.row("Job satisfaction") == ("4", "not reported", "–")
    assert [part for part in shown.parts if isinstance(part, Chart)] == []
    assert shown.finding.endswith(". The source gives no number for account representatives.")
    told = in_lines(shown.parts)
    assert "Caution. Job satisfaction: no source reports it for account representatives." in told


def test_5_the_missing_college_is_said() -> None:
    shown = table(opened("education"), "What people studied, and which subjects documents call fitting")
    assert shown.row("Most common college") == ("University of Southern California", "not reported")


def test_6_shares_of_99_9_are_explained_as_rounding_and_no_error() -> None:
    app = opened("demographics")
    assert "The six shares of account managers add up to 99.9%, because each is rounded." in everything(app)
    told = in_lines(section(app, "Race and ethnicity").parts)
    assert (
        "Note. Race and ethnicity: the shares of account managers add up to 99.9%, because each is rounded."
    ) in told
    assert "Serious." not in told
    assert "Race and ethnicity: the shares of account representatives" not in told


def test_7_growth_without_a_horizon_says_so() -> None:
    app = opened("growth")
    assert "The page does not say over which years, nor whether this is a forecast." in everything(app)
    for label in ("Growth rate", "Jobs gained or lost"):
        assert (
            "Caution. The source does not say which years the growth for account managers and account representatives "
            "covers."
        ) in in_lines(section(app, label).parts)


def test_7_the_projection_stands_as_its_own_dated_claim_beside_all_occupations() -> None:
    shown = section(opened("growth"), "Growth rate")
    assert shown.table.rows == (
        ("Growth of the role (Zippia, undated)", "+5%", "−8%", "+13 points"),
        (
            "Wider group (BLS via Chron, 2010–2020; Sales representatives, wholesale and manufacturing: +16%; "
            "All occupations: +14%)",
            "not reported",
            "not reported",
            "–",
        ),
    )
    assert shown.chart.labels[-3:] == (
        "Wider group, BLS via Chron, 2010–2020",
        "Sales representatives, wholesale and manufacturing +16%",
        "All occupations +14%",
    )
    told = in_lines(shown.parts)
    assert (
        "Not of account managers alone: the article counts them among sales representatives in wholesale and "
        "manufacturing."
    ) in told
    assert (
        "Caution. Sales representatives, wholesale and manufacturing: +16% is for 2010–2020. Those years have passed, "
        "so it says nothing of the years ahead."
    ) in told
    assert "apart" not in told


def test_7_percent_is_told_in_jobs() -> None:
    told = everything(opened("growth"))
    assert "+5% of 152,261 jobs of account managers is about +7,600." in told
    assert "−8% of 183,446 jobs of account representatives is about −14,700." in told


@pytest.mark.parametrize("page", ["salary", "growth", "education", "demographics", "skills", "sources"])
def test_8_what_a_title_covers_is_said(page: str) -> None:
    told = everything(opened(page))
    assert MANAGER_TITLE in told
    assert REPRESENTATIVE_TITLE in told


def test_8_what_a_title_covers_is_seen_beside_the_skills_without_a_click() -> None:
    told = unfolded(opened("skills"))
    assert MANAGER_TITLE in told
    assert REPRESENTATIVE_TITLE in told


def test_9_the_documents_disagreement_on_the_degree_is_shown() -> None:
    shown = table(opened("education"), "What the documents ask of account managers")
    degrees = [row for row in shown.rows if row[0].startswith("Bachelor's degree")]
    assert [(row[0], row[1][row[1].rindex("(") :]) for row in degrees] == [
        ("Bachelor's degree: usually needed", "(Indeed on managers, page of June 2022)"),
        ("Bachelor's degree: asked for in a sample job ad", "(Indeed on managers, page of June 2022)"),
        ("Bachelor's degree: may be preferred", "(Chron, undated)"),
        ("Bachelor's degree: listed as a requirement", "(Algrim, page of 2022)"),
        ("Bachelor's degree: not needed by most", "(Algrim, page of 2022)"),
    ]
    asked = in_lines(section(opened("education"), "What is asked").parts)
    assert (
        "Bachelor's degree: usually needed, asked for in a sample job ad (Indeed on managers); may be preferred "
        "(Chron); listed as a requirement, not needed by most (Algrim)"
    ) in asked
    assert "Training: many learn on the job, offered by some\nFrom Indeed on representatives." in asked
    assert section(opened("education"), "What is asked").finding.startswith(
        "Bachelor's degree: the documents do not agree on whether account managers need it."
    )


def mislabeled(told: str) -> list[str]:
    """The sentences that name a statistic which none of their pay figures is."""
    found = []
    for sentence in re.split(r"(?<=\.)\s|; |\n", told):
        kinds = {kind for figure, kind in STATISTICS.items() if figure in sentence}
        named = set(re.findall(r"average|median|common", sentence.lower()))
        if kinds and named - kinds:
            found.append(sentence)
    return found
