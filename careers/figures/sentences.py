"""A comparison in words: the sentence above a chart, the gap on a card, the text a screen reader speaks."""

from collections.abc import Sequence

import pandas as pd

from careers.catalogue import units
from careers.catalogue.roles import Role
from careers.figures.compare import spans
from careers.figures.records import Comparison, Row, gap
from careers.language import words
from careers.language.grammar import opening

LISTED_ROWS = 12

CHANGES = {"change", "gain"}
"""The patterns of figures that mean little without the years they are for."""


def finding(compared: Comparison) -> str:
    """The sentence that says what a comparison shows, with both values and the gap."""
    lead = compared.lead
    if lead is None:
        return words.NOTHING_REPORTED
    if compared.comes_from_different_sources:
        return _apart(compared)
    return " ".join(filter(None, [_sentence(compared, _texts(compared), lead), _afterword(compared, lead)]))


def short_gap(compared: Comparison) -> str:
    """The gap of the leading row for a card: `85% more`, `the same`, `not reported for both`."""
    lead = compared.lead
    if compared.comes_from_different_sources:
        return words.NOT_COMPARABLE
    if lead is None or not any(claim.value is not None for claim in lead.claims):
        return words.NEITHER_SIDE
    if lead.gap is None:
        return words.ONE_SIDED
    if compared.metric.pattern == "span":
        return words.AGAINST.join(text or words.NOT_REPORTED for text in _span_texts(compared))
    label = lead.group.label if compared.metric.unit is units.SHARE else ""
    return f"{label}: {lead.gap.brief}" if label not in ("", compared.metric.label) else lead.gap.brief


def alternative(compared: Comparison) -> str:
    """What the chart shows, for those who cannot see it: the finding, then every value."""
    lines = [
        f"{row.group.label or compared.metric.label} ({row.source.cite(row.period)}): "
        + ", ".join(f"{claim.role.label} {claim.text}" for claim in (*row.claims, row.benchmark) if claim)
        for row in compared.rows[:LISTED_ROWS]
    ]
    return " ".join([finding(compared), *(f"{line}." for line in lines)])


def _sentence(compared: Comparison, texts: tuple[str | None, ...], lead: Row) -> str:
    pattern = words.PATTERNS[compared.metric.pattern]
    first, second = compared.roles[0], compared.roles[1]
    a, b = texts[0], texts[1]
    if a is None and b is None:
        return words.NOTHING_REPORTED
    if a is None or b is None:
        known, unknown = (second, first) if a is None else (first, second)
        form = words.ALONE_LISTED if compared.unit.absent else words.ALONE
        said = _statement(compared, lead, known, a or b or "")
        return opening(form.format(statement=said, unknown=unknown.plural))
    names = {"First": first.opening, "first": first.plural, "second": second.plural}
    apart = {"gap": lead.gap.text, "than": lead.gap.than, "size": lead.gap.size} if lead.gap else {}
    return (pattern.equal if a == b else pattern.full).format(**_slots(compared, lead), **names, **apart, a=a, b=b)


def _apart(compared: Comparison) -> str:
    """The sentence for figures that come from a different source for each role, so that no gap is drawn."""
    texts = _texts(compared)
    said = [
        words.CITED.format(
            statement=_statement(compared, row, role, texts[at] or ""), source=row.source.cite(row.period)
        )
        for at, (row, role) in enumerate(zip(compared.leading, compared.roles, strict=True))
    ]
    return words.APART.format(first=opening(said[0]), second=said[1])


def _statement(compared: Comparison, row: Row, role: Role, value: str) -> str:
    """The figure of one role, as a part of a sentence."""
    alone = words.PATTERNS[compared.metric.pattern].alone
    return alone.format(**_slots(compared, row), role=role.plural, value=value)


def _slots(compared: Comparison, row: Row) -> dict[str, str]:
    """What the sentence of any form may say of a row."""
    return {"phrase": row.group.phrase, "per": compared.unit.per + row.dollars}


def _afterword(compared: Comparison, lead: Row) -> str:
    """What a finding adds: how far ranges lie apart, or over which years something changes; often nothing."""
    if compared.metric.pattern == "span":
        return _spans_apart(compared)
    if compared.metric.pattern not in CHANGES:
        return ""
    return words.YEARS_KNOWN.format(period=lead.period) if lead.period else words.YEARS_UNKNOWN


def _texts(compared: Comparison) -> tuple[str | None, ...]:
    """What stands for each role in a sentence, from the leading row, or from its own where sources differ."""
    if compared.metric.pattern == "span":
        return _span_texts(compared)
    leading = compared.leading if compared.comes_from_different_sources else compared.leading * len(compared.roles)
    claims = [row.claims[position] for position, row in enumerate(leading)]
    return tuple(None if claim.value is None else claim.text for claim in claims)


def _span_texts(compared: Comparison) -> tuple[str | None, ...]:
    """Low to high per role from the first source that gives both ends for it."""
    by_role = {span.role: span.text for span in reversed(spans(compared))}
    return tuple(by_role.get(role) for role in compared.roles)


def _spans_apart(compared: Comparison) -> str:
    """How far two ranges lie apart, from their nearest to their farthest ends; empty where they meet."""
    found = {span.role: (span.low.value or 0, span.high.value or 0) for span in reversed(spans(compared))}
    if len(found) < len(compared.roles):
        return ""
    longer, shorter = sorted((found[role] for role in compared.roles[:2]), reverse=True)
    if longer[0] <= shorter[1]:
        return ""
    write = compared.unit.write
    return words.SPANS_APART.format(nearest=write(longer[0] - shorter[1]), farthest=write(longer[1] - shorter[0]))


def range_finding(compared: Comparison) -> str:
    """The sentence above the ranges: how far the sources' typical figures lie apart for each role."""
    return " ".join(filter(None, (spread(compared, at) for at in range(len(compared.roles))))) or finding(compared)


def spreads(compared: Comparison) -> str:
    """How far the sources lie apart, for each role with figures from several; empty where there is none."""
    rivals = (at for at in range(len(compared.roles)) if _is_disputed(compared, at))
    return " ".join(spread(compared, at) for at in rivals)


def dollars(rows: Sequence[Row]) -> str:
    """In whose dollars the pay in some rows is: nothing where none was restated, a word more where not all could be."""
    restated = [row.dollars for row in rows if row.dollars]
    if not restated:
        return ""
    return restated[0] if len(restated) == len(rows) else words.WHERE_DATED.format(dollars=restated[0])


def spread(compared: Comparison, position: int) -> str:
    """How far the typical figures for one role lie apart; empty where none is reported."""
    rows = [row for row in compared.typical.rows if row.claims[position].value is not None]
    claims = sorted((row.claims[position] for row in rows), key=lambda claim: claim.value or 0)
    if not claims:
        return ""
    low, high, sources = claims[0], claims[-1], len({row.source for row in rows})
    if sources == 1:
        form = words.ONE_SAYS if low.text == high.text else words.ONE_SAYS_SEVERAL
    else:
        form = words.SOURCES_AGREE if low.text == high.text else words.SOURCES_DIFFER
    return form.format(
        count=sources,
        role=compared.roles[position].plural,
        subject=compared.metric.spoken,
        per=compared.unit.per + dollars(rows),
        low=low.text,
        high=high.text,
        apart=gap(high.value or 0, low.value or 0, compared.unit).size,
    )


def disagreement(compared: Comparison) -> str:
    """How far the sources lie apart and why they can.

    Empty where no role has figures from two sources, and for a metric with ranges, whose own section says it.
    """
    if not compared.metric.speaks_of_one_thing or compared.metric.has_spread or not _has_rivals(compared):
        return ""
    said = [spread(compared, position) for position in range(len(compared.roles))]
    return " ".join([*filter(None, said), why_sources_differ(compared)])


def why_sources_differ(compared: Comparison) -> str:
    """In what the sources of a comparison differ: statistic, period, people asked; empty where only one speaks."""
    rows = compared.typical.rows
    if len({row.source for row in rows}) < 2:  # noqa: PLR2004 - it takes two to differ
        return ""
    periods = dict.fromkeys(str(row.period) for row in rows)
    statistics = dict.fromkeys(row.group.label.lower() for row in rows if row.group.is_statistic)
    reasons = [words.BY_PERIOD.format(periods=", ".join(periods))] if len(periods) > 1 else []
    if len(statistics) > 1:
        reasons.insert(0, words.BY_STATISTIC.format(statistics=", ".join(statistics)))
    listed = ", ".join([*reasons, words.LAST_REASON.format(reason=words.BY_PEOPLE)]) if reasons else words.BY_PEOPLE
    return words.WHY_DIFFERENT.format(reasons=listed)


def _has_rivals(compared: Comparison) -> bool:
    return any(_is_disputed(compared, position) for position in range(len(compared.roles)))


def _is_disputed(compared: Comparison, position: int) -> bool:
    """Whether more than one source gives a figure for the role at this position."""
    return len({row.source for row in compared.typical.rows if row.claims[position].value is not None}) > 1


def range_alternative(compared: Comparison) -> str:
    """Every range in a comparison, for those who cannot see the chart."""
    lines = [f"{span.role.label}, {span.source.cite(span.period)}: {span.full}" for span in spans(compared)]
    return " ".join([range_finding(compared), *(f"{line}." for line in lines)])


def hours_finding(rate: Comparison, paid: pd.DataFrame) -> str:
    """The sentence above pay by hours: the weekly difference at the fewest and the most hours."""
    first, second = rate.roles[0], rate.roles[1]
    few, many = paid.index[0], paid.index[-1]
    write = units.DOLLARS_A_WEEK.write
    known = [role for role in (first, second) if paid[role.label].notna().all()]
    if not known:
        return words.NOTHING_REPORTED
    if len(known) == 1:
        unknown = second if known[0] is first else first
        pay = paid[known[0].label]
        return words.HOURS_FINDING_ONE.format(
            few=few, many=many, known=known[0].plural, unknown=unknown.plural,
            pay_few=write(pay.iloc[0]), pay_many=write(pay.iloc[-1]),
        )  # fmt: skip
    apart = paid[first.label] - paid[second.label]
    ahead, behind = (first, second) if apart.iloc[0] >= 0 else (second, first)
    gaps = {"gap_few": write(abs(apart.iloc[0])), "gap_many": write(abs(apart.iloc[-1]))}
    return words.HOURS_FINDING.format(few=few, many=many, ahead=ahead.plural, behind=behind.plural, **gaps)


def hours_alternative(rate: Comparison, paid: pd.DataFrame) -> str:
    """Weekly pay at every number of hours, for those who cannot see the chart."""
    lines = [
        words.AT_HOURS.format(
            hours=hours,
            pay=", ".join(f"{role} {units.DOLLARS_A_WEEK.write(value)}" for role, value in row.dropna().items()),
        )
        for hours, row in paid.iterrows()
    ]
    return " ".join([hours_finding(rate, paid), *(f"{line}." for line in lines)])
