"""Education: degrees, the way in, and what each document asks for."""

from careers.ui import choices, frame, sections


@frame.part
def education_page() -> None:
    frame.heading("education")
    view = choices.of_topic("education")
    sections.comparison(view, "degree_share")
    sections.ranges(view, "time_to_enter")
    sections.printed_experience(view)
    sections.comparison(view, "experience_asked")
    sections.named(view, "education")
    sections.requirements(view)
    sections.download(view, "education")


education_page()
