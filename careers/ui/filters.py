"""What the reader chose on the pages about the work; like the topics' choices, every control is in the address."""

from careers.data.store import Data
from careers.language.speech import say
from careers.ui import addresses
from careers.ui.choices import (
    Choices,
    NothingChosenError,
    NothingToldError,
    chosen_roles,
    compared_data,
    occupations,
)
from careers.ui.controls import several
from careers.ui.stage import st


def of_work() -> Choices:
    """The reader's view of the work page: its sections are the themes to show.

    Raises NothingToldError if only occupations are compared, since the documents do not cover them.
    """
    if len(occupations()) == len(chosen_roles()):
        raise NothingToldError
    data = compared_data()
    role_ids = chosen_roles()
    with st.expander(say("filter"), icon=":material/tune:"):
        themes = several(say("themes"), data.labels("theme"), "work_themes")
        sources = several(say("sources"), _sources(data, "duties", "settings", "titles"), "work_sources")
    return _chosen(data, role_ids, themes, sources)


def _chosen(data: Data, role_ids: tuple[str, ...], sections: tuple[str, ...], sources: tuple[str, ...]) -> Choices:
    addresses.write()
    if not sections or not sources:
        raise NothingChosenError
    chosen = Choices(data=data, roles=role_ids, sections=sections, preferred="", sources=sources)
    return chosen.of_documents


def _sources(data: Data, *files: str) -> dict[str, str]:
    """The sources that say something in these files about the work."""
    return _shorts(data, {source for file in files for source in data.work(file)["source"]})


def _shorts(data: Data, used: set[str]) -> dict[str, str]:
    """Short names of sources by id, in the order of `sources.csv`."""
    return {source.id: source.short for source in data.sources().values() if source.id in used}
