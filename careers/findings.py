"""A comparison in words: the sentence above a chart, the gap on a card, the text a screen reader speaks."""

import pandas as pd

from careers import compare, units, words
from careers.compare import Claim, Comparison, Row

LISTED_ROWS = 12


def finding(compared: Comparison) -> str:
    """The sentence that says what a comparison shows, with both values and the gap."""
    lead = compared.lead
    if lead is None:
        return words.NOTHING_REPORTED
    if compared.comes_from_different_sources:
        return _apart(compared)
    if compared.metric.pattern == "span":
        return _sentence(compared, _span_texts(compared), lead)
    return _sentence(compared, tuple(_text(claim) for claim in lead.claims), lead)


def short_gap(compared: Comparison) -> str:
    """The gap of the leading row for a card: `85% more`, `the same`, `not reported for both`."""
    lead = compared.lead
    if compared.comes_from_different_sources:
        return words.NOT_COMPARABLE
    if lead is None or lead.gap is None:
        return words.ONE_SIDED
    if compared.metric.pattern == "span":
        return words.AGAINST.join(text or words.NOT_REPORTED for text in _span_texts(compared))
    group = f"{lead.group.label}: " if compared.metric.is_breakdown else ""
    return f"{group}{lead.gap.brief}"


def alternative(compared: Comparison) -> str:
    """What the chart shows, for those who cannot see it: the finding, then every value."""
    lines = [
        f"{row.group.label or compared.metric.label} ({compare.citation(row.source, row.period)}): "
        + ", ".join(f"{claim.role.label} {claim.text}" for claim in row.claims)
        for row in compared.rows[:LISTED_ROWS]
    ]
    return " ".join([finding(compared), *(f"{line}." for line in lines)])


def _sentence(compared: Comparison, texts: tuple[str | None, ...], lead: Row) -> str:
    pattern = words.PATTERNS[compared.metric.pattern]
    first, second = compared.roles[0], compared.roles[1]
    slots = {"phrase": lead.group.phrase, "per": compared.unit.per}
    a, b = texts[0], texts[1]
    if a is None and b is None:
        return words.NOTHING_REPORTED
    if a is None or b is None:
        known, unknown = (second, first) if a is None else (first, second)
        names = {"Known": known.opening, "known": known.plural, "unknown": unknown.plural}
        return pattern.only.format(**slots, **names, value=a if b is None else b)
    names = {"First": first.opening, "first": first.plural, "second": second.plural}
    form = pattern.equal if a == b else pattern.full
    return form.format(**slots, **names, a=a, b=b, gap=lead.gap.text if lead.gap else "")


def _apart(compared: Comparison) -> str:
    """The sentence for figures that come from a different source for each role, so that no gap is drawn."""
    found = [
        next((row, row.claims[at]) for row in compared.rows if row.claims[at].value is not None)
        for at in range(len(compared.roles))
    ]
    said = [
        f"{row.group.phrase} {claim.text}{compared.unit.per} ({compare.citation(row.source, row.period)})"
        for row, claim in found
    ]
    first, second = compared.roles[0], compared.roles[1]
    return words.APART.format(First=first.opening, second=second.plural, a=said[0], b=said[1])


def _text(claim: Claim) -> str | None:
    return None if claim.value is None else claim.text


def _span_texts(compared: Comparison) -> tuple[str | None, ...]:
    """Low to high per role from the first source that gives both ends for it."""
    by_role = {span.role: span.text for span in reversed(compare.spans(compared))}
    return tuple(by_role.get(role) for role in compared.roles)


def range_finding(compared: Comparison) -> str:
    """The sentence above the ranges: between which typical figures the sources put each role."""
    said = []
    for position, role in enumerate(compared.roles):
        typical = [
            (row.claims[position].value, row.claims[position].text)
            for row in compared.rows
            if not row.group.is_range_end and row.claims[position].value is not None
        ]
        if not typical:
            continue
        low, high = min(typical)[1], max(typical)[1]
        form = words.SOURCES_AGREE if low == high else words.SOURCES_DIFFER
        said.append(form.format(role=role.plural, low=low, high=high, per=compared.unit.per, count=len(typical)))
    return " ".join(said) or finding(compared)


def range_alternative(compared: Comparison) -> str:
    """Every range in a comparison, for those who cannot see the chart."""
    lines = [
        f"{span.role.label}, {compare.citation(span.source, span.period)}: {span.text}"
        + (f", {span.statistic.lower()} {span.typical.text}" if span.typical else "")
        for span in compare.spans(compared)
    ]
    return " ".join([range_finding(compared), *(f"{line}." for line in lines)])


def hours_finding(rate: Comparison, paid: pd.DataFrame) -> str:
    """The sentence above pay by hours: the weekly difference at the fewest and the most hours."""
    first, second = rate.roles[0], rate.roles[1]
    few, many = paid.index[0], paid.index[-1]
    apart = paid[first.label] - paid[second.label]
    if apart.isna().any():
        return words.NOTHING_REPORTED
    ahead, behind = (first, second) if apart.iloc[0] >= 0 else (second, first)
    write = units.DOLLARS_A_WEEK.write
    return words.HOURS_FINDING.format(
        few=few,
        many=many,
        ahead=ahead.plural,
        behind=behind.plural,
        gap_few=write(abs(apart.iloc[0])),
        gap_many=write(abs(apart.iloc[-1])),
    )


def hours_alternative(rate: Comparison, paid: pd.DataFrame) -> str:
    """Weekly pay at every number of hours, for those who cannot see the chart."""
    lines = [
        f"{hours} hours: " + ", ".join(f"{role} {units.DOLLARS_A_WEEK.write(value)}" for role, value in row.items())
        for hours, row in paid.iterrows()
    ]
    return " ".join([hours_finding(rate, paid), *(f"{line}." for line in lines)])
