"""Getting in: what is asked, certifications, how long it takes, the steps, and related careers."""

from careers.ui import filters, frame, getting_in, sections


@frame.part
def getting_in_page() -> None:
    frame.heading("getting_in")
    view = filters.of_getting_in()
    sections.ranges(view, "time_to_enter")
    getting_in.steps(view)
    sections.requirements(view)
    getting_in.certifications(view)
    getting_in.related(view)


getting_in_page()
