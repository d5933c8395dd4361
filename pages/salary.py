"""Salary and hourly pay: what roles pay, at first and later, how far sources differ, and what titles cover."""

from careers.ui import beginners, choices, coverage, frame, odds, sections, taking

frame.heading("salary")


@frame.part
def salary_page() -> None:
    view = choices.of_topic("salary")
    sections.comparison(view, "salary")
    beginners.at_the_start(view)
    odds.spread(view, "salary")
    coverage.covered(view)
    sections.comparison(view, "survey_size")
    sections.hours(view, "hourly_rate")
    sections.places(view)
    taking.topic(view, "salary")


salary_page()
