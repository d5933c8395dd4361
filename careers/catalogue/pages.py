"""The catalogue of pages: each is declared once, in the order of the menu, and has a file of its own in `pages/`."""

from dataclasses import dataclass

from careers.language.speech import say

FRONT = "overview"
"""The page with no name in its address."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page: its id is its address and the name of its file.

    Its words are the messages `page-` plus its id, with dashes, and the same plus `-question`. `icon` is a Material
    symbol. `formerly` has the addresses of pages that are part of it now, each with what is chosen for those who come
    by it, such as `hourly?per=hour`. `topics` are those whose figures it shows. `parts` are the ids of what a reader
    can hide on the page besides the topics' metrics. `is_way_on` is off for a page that the overview does not link to.
    """

    id: str
    icon: str
    topics: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    is_way_on: bool = True
    formerly: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Its name in the menu."""
        return say(f"page-{self._words}")

    @property
    def question(self) -> str:
        """What it answers."""
        return say(f"page-{self._words}-question")

    @property
    def sections(self) -> dict[str, str]:
        """What a reader can hide on the page besides the topic's metrics: labels by id."""
        return {part: say(f"section-{self._words}-{part.replace('_', '-')}") for part in self.parts}

    @property
    def address(self) -> str:
        """The page's address below the dashboard's own, such as `salary`; empty for the front page."""
        return "" if self.id == FRONT else self.id

    @property
    def _words(self) -> str:
        return self.id.replace("_", "-")


PAGES = {
    page.id: page
    for page in (
        Page(id=FRONT, icon="dashboard", is_way_on=False),
        Page(
            id="salary",
            icon="payments",
            topics=("salary", "hourly"),
            parts=("places",),
            formerly=("hourly?per=hour",),
        ),
        Page(id="places", icon="map"),
        Page(id="growth", icon="trending_up", topics=("growth",)),
        Page(
            id="education",
            icon="school",
            topics=("education",),
            parts=("demands", "steps", "certifications", "related"),
            formerly=("getting_in",),
        ),
        Page(id="demographics", icon="groups", topics=("demographics",)),
        Page(id="work", icon="work"),
        Page(id="skills", icon="psychology", topics=("skills",), parts=("named",)),
        Page(id="path", icon="route"),
        Page(id="profile", icon="description", is_way_on=False),
        Page(id="sources", icon="menu_book", formerly=("careful",)),
    )
}

MOVED = {
    address: page.id + mark + chosen
    for page in PAGES.values()
    for address, mark, chosen in (former.partition("?") for former in page.formerly)
}
"""Where the content of an old address is now, with what is chosen there: `salary?per=hour` for `hourly`."""

PAGE_OF = {topic: page.id for page in PAGES.values() for topic in page.topics}
"""The page that shows a topic's figures."""
