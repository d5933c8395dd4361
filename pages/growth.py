"""Growth: the rate, the jobs it is a rate of, openings, and how content people are."""

from careers.ui import choices, frame, outlook, sections, taking

frame.heading("growth")


@frame.part
def growth_page() -> None:
    view = choices.of_topic("growth")
    sections.comparison(view, "growth_rate")
    sections.comparison(view, "jobs")
    outlook.openings_a_year(view)
    sections.comparison(view, "jobs_change")
    sections.comparison(view, "job_satisfaction")
    taking.topic(view, "growth")


growth_page()
