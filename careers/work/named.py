"""What sources name instead of counting, side by side."""

from collections.abc import Collection, Sequence

import pandas as pd

from careers.catalogue.attributes import attributes_of
from careers.catalogue.metrics import LEVELS, STANCES
from careers.catalogue.periods import Period
from careers.data.store import Data
from careers.language import words


def name_table(data: Data, topic_id: str, role_ids: Sequence[str], sources: Collection[str]) -> pd.DataFrame:
    """A row per attribute of the topic and per source, a column per role label.

    Several names of one source stand in one cell. A role for which the source names nothing gets "not reported".
    """
    frame = data.names(topic_id)
    frame = frame[frame["role"].isin(list(role_ids)) & frame["source"].isin(list(sources))]
    known = data.sources()
    made = []
    for attribute in attributes_of(topic_id):
        of_attribute = frame[frame["attribute"] == attribute.id]
        for (source, period), entries in of_attribute.groupby(["source", "period"], sort=False):
            cells = {
                data.roles()[role_id].label: ", ".join(filter(None, entries[entries["role"] == role_id]["name"]))
                or words.NOT_REPORTED
                for role_id in role_ids
            }
            cited = known[str(source)].cite(Period.parse(str(period)))
            made.append({words.FIGURE: f"{attribute.label} ({cited})", **cells})
    return pd.DataFrame(made)


def requirement_table(data: Data, role_id: str, sources: Collection[str]) -> pd.DataFrame:
    """A row per demand on applicants: level of schooling or experience, how firmly it is asked, and by whom."""
    frame = data.requirements()
    known = data.sources()
    frame = frame[(frame["role"] == role_id) & frame["source"].isin(list(sources))]
    return pd.DataFrame(
        [
            {
                words.LEVEL: f"{LEVELS[str(entry.level)]}: {STANCES[str(entry.stance)]}",
                words.DEMAND: f"{entry.requirement} ({known[str(entry.source)].cite(Period.parse(str(entry.period)))})",
            }
            for entry in frame.itertuples()
        ]
    )
