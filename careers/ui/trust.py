"""What stands beside figures so that they can be believed, or doubted: sources, cautions, citations."""

from collections.abc import Iterable, Sequence

from htpy import Node, Renderable, br, button, fragment, h2, p, pre, span, strong

from careers.checks import cautions as checks
from careers.checks.records import SEVERITIES, Finding
from careers.data.store import Data
from careers.figures import provenance
from careers.figures.records import Comparison
from careers.language.speech import say
from careers.share import export
from careers.ui import parts


def background(compared: Comparison, remarks: Iterable[str] = ()) -> Renderable:
    """Each source of a section with its period, statistics, badges and dollars, then remarks."""
    said = filter(None, (*remarks, provenance.explained(compared)))
    return fragment[p[_sources(compared)], parts.points(said, "small")]


def _sources(compared: Comparison) -> Iterable[Node]:
    for at, origin in enumerate(provenance.provenances(compared)):
        yield fragment[
            br if at else None,
            strong[origin.source.cite(origin.period)],
            f": {', '.join(origin.statistics)}",
            (fragment[" ", span(".badge")[badge]] for badge in origin.badges),
            f" {origin.adjustment}" if origin.adjustment else None,
        ]


def doubts(
    data: Data, metric_id: str, role_ids: tuple[str, ...], cited: Comparison | None = None, why: str = ""
) -> Renderable:
    """What the checks found about a metric of these roles, why it matters, and cited figures to copy: folded away."""
    found = checks.findings_about(data, metric_id, role_ids) if metric_id else ()
    citations = export.citations(cited, data.version()) if cited else ""
    cautions = say("cautions", count=len(found)) if found else ""
    told = " · ".join(filter(None, [cautions, say("why") if why else ""]))
    to_copy = parts.on_screen(_to_copy(citations)) if citations else None
    if not told:
        return parts.on_screen(parts.folded(say("cite"), to_copy)) if to_copy else fragment[None]
    title = fragment[told, span(".on_screen")[f" · {say('cite')}"]] if to_copy else told
    return parts.folded(title, _cautions(found), why and p[why], to_copy)


def all_cautions(data: Data) -> Renderable:
    """Everything the checks found, under a heading per severity."""
    return fragment[
        (
            fragment[
                h2[f"{say(f'severity-titles-{severity}')} ({len(found)})"], parts.points(it.sentence for it in found)
            ]
            for severity in SEVERITIES
            if (found := [it for it in checks.findings(data) if it.severity == severity])
        )
    ]


def _cautions(found: Sequence[Finding]) -> Renderable:
    return parts.points(fragment[strong[f"{say(f'severities-{it.severity}')}."], f" {it.sentence}"] for it in found)


def _to_copy(citations: str) -> Renderable:
    """Text to paste elsewhere, and a button that copies it."""
    return fragment[pre[citations], button(".copy", type="button")[say("copy")]]
