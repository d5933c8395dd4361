"""Salary: what a year pays, how far the sources differ, and where pay is best."""

from careers.ui import choices, frame, sections


@frame.part
def salary_page() -> None:
    frame.heading("salary")
    view = choices.of_topic("salary")
    sections.comparison(view, "salary")
    sections.ranges(view, "salary")
    sections.comparison(view, "survey_size")
    sections.named(view, "salary")
    sections.download(view, "salary")


salary_page()
