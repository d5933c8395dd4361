"""Getting in: what is asked, certifications, how long it takes, the steps, and where it can lead."""

from careers.ui import entry, filters, frame, sections


@frame.part
def getting_in_page() -> None:
    frame.heading("getting_in")
    view = filters.of_getting_in()
    sections.ranges(view, "time_to_enter")
    entry.steps(view)
    sections.requirements(view)
    entry.certifications(view)
    entry.related(view)


getting_in_page()
