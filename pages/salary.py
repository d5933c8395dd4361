"""Salary and hourly pay: what each role pays, how far sources differ, what titles cover, and what hours bring."""

from careers.ui import choices, coverage, frame, sections

frame.heading("salary")


@frame.part
def salary_page() -> None:
    view = choices.of_topic("salary")
    sections.comparison(view, "salary")
    sections.ranges(view, "salary", is_folded=True)
    coverage.covered(view)
    sections.comparison(view, "survey_size")
    sections.hours(view, "hourly_rate")
    sections.places(view)
    sections.download(view, "salary")


salary_page()
