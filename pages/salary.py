"""Salary and hourly pay: what each role pays, how far the sources differ, what hours bring, and where pay is best."""

from careers.ui import choices, frame, sections


@frame.part
def salary_page() -> None:
    frame.heading("salary")
    view = choices.of_topic("salary")
    sections.comparison(view, "salary")
    sections.ranges(view, "salary", is_folded=True)
    sections.comparison(view, "survey_size")
    sections.hours(view, "hourly_rate")
    sections.places(view)
    sections.download(view, "salary")


salary_page()
