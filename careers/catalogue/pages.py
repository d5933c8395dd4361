"""The catalogue of pages: each declared once, in the order of the menu, and told in a file of its own in `pages/`."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from careers.catalogue.metrics import METRICS, TOPICS
from careers.language import phrases, words

FRONT = "overview"
"""The page that opens without a name in the address."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page: its id is its address and the name of its file.

    `title` names it in the menu, `question` is what it answers, `icon` a Material symbol. `topic` is the one whose
    figures it shows, empty for none. `sections` are the parts, label by id, that a reader can take off the page
    besides the topic's metrics. `is_way_on` is off for a page that the overview does not lead on to.
    """

    id: str
    title: str
    question: str
    icon: str
    topic: str = ""
    sections: Mapping[str, str] = field(default_factory=dict)
    is_way_on: bool = True

    @property
    def address(self) -> str:
        """The page's address below the dashboard's own, such as `salary`; empty for the front page."""
        return "" if self.id == FRONT else self.id


def _page_of(topic_id: str, icon: str, **sections: str) -> Page:
    """The page of a topic, named after it."""
    topic = TOPICS[topic_id]
    return Page(id=topic_id, title=topic.label, question=topic.question, icon=icon, topic=topic_id, sections=sections)


PAGES = {
    page.id: page
    for page in (
        Page(id=FRONT, title=words.OVERVIEW, question=words.OVERVIEW_QUESTION, icon="dashboard", is_way_on=False),
        _page_of("salary", "payments", places=words.NAME_SECTIONS["salary"]),
        _page_of("hourly", "schedule"),
        _page_of("growth", "trending_up"),
        _page_of("education", "school", demands=words.NAME_SECTIONS["education"]),
        _page_of("demographics", "groups"),
        _page_of("skills", "psychology", named=words.NAME_SECTIONS["skills"]),
        Page(id="work", title=phrases.WORK, question=phrases.WORK_QUESTION, icon="work"),
        Page(
            id="getting_in",
            title=phrases.GETTING_IN,
            question=phrases.GETTING_IN_QUESTION,
            icon="door_open",
            sections={
                "demands": phrases.DEMANDS,
                "certifications": phrases.CERTIFICATIONS,
                "time_to_enter": METRICS["time_to_enter"].label,
                "steps": phrases.STEPS,
                "related": phrases.RELATED,
            },
        ),
        Page(id="path", title=phrases.PATH, question=phrases.PATH_QUESTION, icon="route"),
        Page(
            id="profile",
            title=phrases.PROFILE,
            question=phrases.PROFILE_QUESTION,
            icon="description",
            is_way_on=False,
        ),
        Page(id="careful", title=words.CAREFUL, question=words.CAREFUL_INTRODUCTION, icon="warning"),
        Page(
            id="sources",
            title=words.DOCUMENTS,
            question=words.DOCUMENTS_INTRODUCTION,
            icon="menu_book",
            is_way_on=False,
        ),
    )
}
