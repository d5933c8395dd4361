"""Figures for programs as pages compare them: restated as asked, each with how far the first role is from it."""

from collections.abc import Iterator

from careers.catalogue.metrics import METRICS
from careers.catalogue.units import PAY_PERIODS, SHARE
from careers.data.official import with_occupations
from careers.data.store import Data
from careers.figures.compare import View
from careers.figures.derive import comparison_of
from careers.figures.gaps import Gap
from careers.figures.highlights import ratio
from careers.figures.records import Claim, Comparison, Row
from careers.language.speech import say
from careers.share.asking import Parameters, Record, Service, among, one_among, roles
from careers.share.records import MOST_DECIMALS, plain

SWITCH = ("false", "true")


def _told(data: Data, asked: Parameters) -> Iterator[Record]:
    """Each figure of each comparison, those about others beside the roles at the end of their row."""
    role_ids = roles(data, asked.get("role", ()))
    extended = with_occupations(data, role_ids)
    view = View(
        groups=tuple(asked.get("group", ())) or None,
        sources=tuple(among("source", asked.get("source", ()), [*extended.sources()])),
        per=one_among(asked, "per", [*PAY_PERIODS]),
        real=one_among(asked, "real", SWITCH) == "true",
    )
    for metric_id in among("metric", asked.get("metric", ()), [*METRICS]):
        compared = comparison_of(extended, metric_id, role_ids, view)
        for row in compared.rows:
            yield from (_figure(compared, row, claim, claim.role.id, claim.note) for claim in row.claims)
            for claim in row.beside:
                note = " ".join(filter(None, [say("stated", statement=claim.role.label), claim.note]))
                yield _figure(compared, row, claim, " ".join(claim.within), note)


def _figure(compared: Comparison, row: Row, claim: Claim, role_id: str, note: str) -> Record:
    first = compared.roles[0]
    is_other = claim in row.claims and claim.role != first
    gap = row.gap(first, claim.role) if is_other else None
    return {
        "role": role_id,
        "metric": compared.metric.id,
        "group": row.group.id,
        "value": None if claim.value is None else plain(claim.value, compared.unit),
        "unit": compared.unit.label,
        "text": claim.text,
        "period": row.period.printed,
        "source": row.source.id,
        "printed": claim.printed,
        "derived": row.derived,
        "adjustment": row.adjustment,
        "gap": round(gap.amount, MOST_DECIMALS) if gap else None,
        "gap_unit": _unit(gap) if gap else "",
        "gap_text": gap.signed if gap else "",
        "ratio": round(ratio(row), MOST_DECIMALS) or None,
        "note": note,
    }


def _unit(gap: Gap) -> str:
    """What a gap is in: percent, percentage points, or the unit of the figures."""
    if gap.kind == "ratio":
        return SHARE.label
    return say("percentage-points") if gap.kind == "points" else gap.unit.label


COMPARISONS = Service(
    id="comparisons",
    parameters=("role", "metric", "group", "source", "per", "real"),
    lists=frozenset({"role", "metric", "group", "source"}),
    fields=dict.fromkeys(("role", "metric", "group"), "string")
    | {"value": "number"}
    | dict.fromkeys(("unit", "text", "period", "source", "printed", "derived", "adjustment"), "string")
    | {"gap": "number", "gap_unit": "string", "gap_text": "string", "ratio": "number", "note": "string"},
    tell=_told,
)
