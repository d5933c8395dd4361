"""Skills: what both roles ask for, what to add on the way from one to the other, and what nobody counts."""

from careers.ui import choices, frame, importance, occupations, skills, taking

frame.heading("skills")


@frame.part
def skills_page() -> None:
    view = choices.of_topic("skills")
    importance.rated(view)
    skills.shares(view)
    skills.named(view)
    occupations.interests_and_tools(view)
    taking.topic(view, "skills")


skills_page()
