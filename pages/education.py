"""Education and getting in: degrees, the time it takes, what is asked, the steps, certifications, related careers."""

from careers.ui import choices, frame, getting_in, occupations, sections, taking

frame.heading("education")


@frame.part
def education_page() -> None:
    view = choices.of_topic("education")
    sections.comparison(view, "degree_share", occupations.held_and_required_by_titles(view))
    occupations.held_and_required(view)
    getting_in.time_to_enter(view)
    getting_in.demands(view)
    getting_in.steps(view)
    getting_in.certifications(view)
    getting_in.related(view)
    occupations.jobs_like_these(view)
    taking.topic(view, "education")


education_page()
