"""What the reader chose on the pages about the work; like the topics' choices, every control is in the address."""

from collections.abc import Mapping

from careers.data.among import titles_among
from careers.data.store import Data
from careers.language.speech import say
from careers.ui import addresses
from careers.ui.choices import Choices, NothingChosenError, chosen_roles, compared_data
from careers.ui.controls import several
from careers.ui.stage import st


def of_work() -> Choices:
    """The reader's view of the work page: its sections are the themes to show.

    Nothing can be left out if only occupations are compared, since the documents do not cover them.
    """
    data, role_ids, left_out = compared_data(), chosen_roles(), offered()
    if not titles_among(data, role_ids):
        return Choices(data=data, roles=role_ids, sections=(), preferred="", sources=())
    with st.expander(say("filter"), icon=":material/tune:"):
        themes = several(say("themes"), left_out["themes"], "work_themes")
        sources = several(say("sources"), left_out["sources"], "work_sources")
    return _chosen(data, role_ids, themes, sources)


def offered() -> dict[str, Mapping[str, str]]:
    """What of the page about the work can be left out, by id: its themes and its sources."""
    data = compared_data()
    return {"themes": data.labels("theme"), "sources": _sources(data, "duties", "settings", "titles")}


def _chosen(data: Data, role_ids: tuple[str, ...], sections: tuple[str, ...], sources: tuple[str, ...]) -> Choices:
    addresses.write()
    if not sections or not sources:
        raise NothingChosenError
    return Choices(data=data, roles=role_ids, sections=sections, preferred="", sources=sources)


def _sources(data: Data, *files: str) -> dict[str, str]:
    """The sources that say something in these files about the work."""
    return _shorts(data, {source for file in files for source in data.work(file)["source"]})


def _shorts(data: Data, used: set[str]) -> dict[str, str]:
    """Short names of sources by id, in the order of `sources.csv`."""
    return {source.id: source.short for source in data.sources().values() if source.id in used}
