"""Hourly pay: the rate, and what it comes to in 10 to 60 hours a week."""

from careers.ui import choices, frame, sections


@frame.part
def hourly_page() -> None:
    frame.heading("hourly")
    view = choices.of_topic("hourly")
    sections.comparison(view, "hourly_rate")
    sections.hours(view, "hourly_rate", range(10, 61, 10))
    sections.download(view, "hourly")


hourly_page()
