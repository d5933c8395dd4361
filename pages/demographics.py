"""Demographics: age, gender, race and ethnicity, and LGBT."""

from careers.ui import choices, frame, occupations, sections, taking

frame.heading("demographics")


@frame.part
def demographics_page() -> None:
    view = choices.of_topic("demographics")
    sections.comparison(view, "average_age")
    sections.comparison(view, "gender", occupations.weekly_pay_to_fold(view))
    sections.comparison(view, "race")
    sections.comparison(view, "lgbt")
    taking.topic(view, "demographics")


demographics_page()
