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
        official = benchmarks.benchmarks(asked.data, asked.metric_id, asked.roles, asked.view)
    except DataError as error:
        if not error.is_official:
            raise
        return Beside(beyond=say("official-missing-marks"))
    if official is None:
        return Beside()
    return Beside(
        references=official.references,
        legend=benchmarks.legend(official),
        spoken=benchmarks.alternative(official),
        beyond=benchmarks.beyond(official, asked.compared().typical),
        table=_table(official) if official.titled else None,
        notes=benchmarks.notes(official),
    )


def _table(official: Benchmarks) -> Node:
    title = say("benchmarks-title", metric=official.compared.label, cited=official.rows[0].cited)
    return fragment[h3[title], parts.table(benchmarks.table(official), title)]
