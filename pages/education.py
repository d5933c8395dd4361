"""Education and getting in: degrees, the time it takes, what is asked, the steps, certifications, related careers."""

from careers.ui import choices, frame, getting_in, occupations, taking

frame.heading("education")


@frame.part
def education_page() -> None:
    view = choices.of_topic("education")
    occupations.degrees(view)
    getting_in.time_to_enter(view)
    getting_in.demands(view)
    getting_in.steps(view)
    getting_in.certifications(view)
    getting_in.related(view)
    occupations.jobs_like_these(view)
    taking.topic(view, "education")


education_page()
