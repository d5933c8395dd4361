"""What is shown with figures so that readers can believe or doubt them: sources, cautions, citations."""

from collections.abc import Iterable, Sequence

from htpy import Node, Renderable, a, br, button, div, fragment, h3, p, pre, span, strong

from careers.catalogue.metrics import METRICS, shown_metrics_of
from careers.catalogue.pages import FRONT, PAGE_OF, PAGES
from careers.checks import found as checks
from careers.checks.records import SEVERITIES, Finding
from careers.checks.together import together
from careers.data.rows import Source
from careers.data.store import Data
from careers.figures import provenance
from careers.figures.provenance import Provenance
from careers.figures.records import Comparison
from careers.language.speech import say
from careers.language.terms import Told, joined, told
from careers.share import export
from careers.ui import parts

TITLE = "title"
"""The check with findings about all figures of a role."""


def caption(compared: Comparison, name: str, legend: str = "") -> Renderable:
    """Small print below a picture: who says so, of which time, and which statistic; words open to what they mean.

    `name` is the picture's own on its page; `legend` says what is marked on it.
    """
    sentences = [
        told("caption-instead", preferred=compared.preferred) if compared.lacks_preferred else (),
        joined(" · ", map(_in_short, provenance.provenances(compared))),
        (legend,) if legend else (),
        told("caption-points", points=provenance.points()) if compared.is_in_points else (),
        told("caption-pale") if compared.is_mixed else (),
    ]
    return parts.explained(joined(". ", sentences), name)


def _in_short(origin: Provenance) -> Told:
    """`Zippia, undated (website estimate): average`, with the dollars it is in and whether it was computed here."""
    kind: Told = (origin.source.method,)
    if origin.source.is_inferred:
        kind = told("caption-inferred", kind=kind)
    said = joined(", ", ((it,) for it in origin.statistics))
    if origin.dollars:
        said = told("caption-dollars", statistic=said, dollars=origin.money)
    if origin.is_derived:
        said = told("caption-derived", statistic=said, derived=provenance.derived())
    return told("caption", source=origin.named, kind=kind, statistic=said)


def details(
    data: Data,
    metric_id: str,
    compared: Comparison,
    *tables: Node,
    remarks: Iterable[str] = (),
    cited: Comparison | None,
    has_titles: bool = True,
) -> tuple[Node, ...]:
    """What the fold below a picture holds: tables, every source, remarks, cautions, why it matters, and citations.

    `metric_id` names the metric with its cautions and reasons, empty if another picture of it has them; `cited` holds
    the figures to copy. The first metric of a page also says what the roles' titles mean, unless `has_titles` is off
    because the page shows it anyway.
    """
    findings = checks.findings_about(data, metric_id, tuple(role.id for role in compared.roles)) if metric_id else ()
    is_first = not metric_id or _tells_titles(metric_id)
    return (
        *tables,
        fragment[p[_sources(compared)], parts.points(filter(None, remarks), "small")],
        cautions([it for it in together(findings) if it.check != TITLE or (has_titles and is_first)]),
        None if is_first else _way_to_titles(),
        fragment[h3[say("why")], p[compared.metric.why]] if metric_id else None,
        figures_to_cite(cited, data) if cited else None,
    )


def _tells_titles(metric_id: str) -> bool:
    """Whether a metric is the first one on its page."""
    topics = PAGES[PAGE_OF[METRICS[metric_id].topic]].topics
    return shown_metrics_of(*topics)[0].id == metric_id


def _way_to_titles() -> Renderable:
    """The link to what the titles of the roles mean."""
    return p(".on_screen")[a(".way", href=PAGES[FRONT].address or "./")[say("titles-stand-for")]]


def cautions(findings: Sequence[Finding]) -> Node:
    """What the checks found, under a heading; nothing where they found nothing."""
    return fragment[h3[say("cautions", count=len(findings))], _cautions(findings)] if findings else None


def _sources(compared: Comparison) -> Iterable[Node]:
    for at, origin in enumerate(provenance.provenances(compared)):
        yield fragment[
            br if at else None,
            strong[_linked(origin.named, origin.source)],
            f": {', '.join(origin.statistics)}",
            (fragment[" ", span(".badge")[badge]] for badge in origin.badges),
            f" {origin.adjustment}" if origin.adjustment else None,
        ]


def _linked(name: str, source: Source) -> Node:
    """A source's name, as a link to it where it has an address."""
    return parts.outside(source.url, name) if source.url else name


def all_cautions(data: Data, role_ids: Iterable[str]) -> list[Renderable]:
    """Everything the checks found about some roles: a heading and a list per severity, most serious first."""
    findings = together(checks.findings_of(data, role_ids))
    by_severity = {severity: [it for it in findings if it.severity == severity] for severity in SEVERITIES}
    return [
        fragment[h3[f"{say(f'severity-titles-{severity}')} ({len(them)})"], parts.points(it.sentence for it in them)]
        for severity, them in by_severity.items()
        if them
    ]


def _cautions(findings: Sequence[Finding]) -> Renderable:
    return parts.points(fragment[strong[f"{say(f'severities-{it.severity}')}."], f" {it.sentence}"] for it in findings)


def figures_to_cite(compared: Comparison, data: Data) -> Node:
    """Each figure to paste elsewhere, with its source; nothing where none is reported."""
    return _to_copy(export.citations(compared, data.version()))


def chart_to_cite(title: str, sources: Iterable[Source], data: Data) -> Node:
    """A chart to cite as a whole, with its sources."""
    return _to_copy([export.citation_of_chart(title, sources, data.version())])


def _to_copy(citations: Sequence[str]) -> Node:
    """Citations to paste elsewhere, each with a button that copies it and then says so; nothing where there is none."""
    if not citations:
        return None
    copy = button(".copy", type="button", aria_live="polite", data_done=say("copied"))[say("copy")]
    blocks = (div(".cite")[pre[citation], copy] for citation in citations)
    return parts.on_screen(h3[say("cite")], blocks)
