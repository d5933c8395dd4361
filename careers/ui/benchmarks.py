"""Official figures beside the bars of a topic page: gray marks, a legend, and a table with all else."""

from dataclasses import dataclass

from htpy import Node, fragment, h3

from careers.data.faults import DataError
from careers.figures.references import Reference
from careers.language.speech import say
from careers.occupations import benchmarks
from careers.occupations.benchmarks import Benchmarks
from careers.ui import parts
from careers.ui.choices import Asked


@dataclass(frozen=True, kw_only=True, eq=False)
class Beside:
    """What is shown beside bars; empty where official sources have nothing like them."""

    references: tuple[Reference, ...] = ()
    legend: str = ""
    spoken: str = ""
    beyond: str = ""
    table: Node = None
    notes: tuple[str, ...] = ()


def beside(asked: Asked) -> Beside:
    """The official figures that one metric is compared with."""
    try:
        found = benchmarks.benchmarks(asked.data, asked.metric_id, asked.roles, asked.view)
    except DataError as error:
        if not error.is_official:
            raise
        return Beside(beyond=say("official-missing-marks"))
    if found is None:
        return Beside()
    return Beside(
        references=found.references,
        legend=benchmarks.legend(found),
        spoken=benchmarks.alternative(found),
        beyond=benchmarks.beyond(found, asked.compared().typical),
        table=_table(found) if found.titled else None,
        notes=benchmarks.notes(found),
    )


def _table(found: Benchmarks) -> Node:
    title = say("benchmarks-title", metric=found.compared.label, cited=found.rows[0].cited)
    return fragment[h3[title], parts.table(benchmarks.table(found), title)]
