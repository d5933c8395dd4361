"""A comparison in words: the sentence above a chart, and the text a screen reader speaks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from careers.catalogue.roles import Role
from careers.catalogue.units import DOLLARS_A_YEAR
from careers.figures import wider
from careers.figures.compare import span_of, spans
from careers.figures.gaps import Gap, gap
from careers.figures.intervals import unsure
from careers.figures.patterns import CHANGE, alone, hardly_changes, pattern_of, slots
from careers.figures.printed import is_as_printed, of_prices
from careers.figures.records import PAIR, Claim, Comparison, Row
from careers.figures.wider import with_wider
from careers.language.grammar import either, in_a_sentence, listed, opening
from careers.language.passages import Passage
from careers.language.speech import said_if_any, say

LISTED_ROWS = 12

TOLD_TIMES = range(2, 6)
"""Whole multiples that a sentence tells in words."""

ROUGHLY = 0.1
"""How far off a multiple may be, as a part of it, and still be called about that."""


def finding(compared: Comparison) -> Passage:
    """The sentence that says what a comparison shows: each role's figure, and how far apart they are.

    A role without a figure gets its wider group's, named as such.
    """
    return Passage(_finding(with_wider(compared)), wider.note(compared))


def _finding(compared: Comparison) -> Passage:
    by_row = _told(compared)
    if not by_row:
        return Passage(_nothing(compared))
    if len(by_row) > 1:
        return _paired(compared, by_row) or _apart(compared, by_row)
    [(row, values)] = by_row.items()
    return Passage(_sentence(compared, row, values), _afterword(compared, row))


def alternative(compared: Comparison) -> str:
    """What the chart shows, for those who cannot see it: the finding, then every value."""
    lines = [
        f"{row.label or compared.label} ({row.cited}): "
        + ", ".join(f"{claim.role.label} {claim.text}" for claim in (*row.claims, *row.beside))
        for row in compared.rows[:LISTED_ROWS]
    ]
    return " ".join([finding(compared), *(f"{line}." for line in lines)])


def _told(compared: Comparison) -> dict[Row, dict[Role, str]]:
    """What a headline says about each role, by the row it comes from; roles without a figure are left out."""
    by_row: dict[Row, dict[Role, str]] = {}
    for role in compared.roles:
        row = compared.own(role)
        span = span_of(compared, role) if compared.metric.pattern == "span" else None
        if row and (span or compared.metric.pattern != "span"):
            by_row.setdefault(row, {})[role] = span.text if span else row.of(role).text
    return by_row


def _sentence(compared: Comparison, row: Row, values: Mapping[Role, str]) -> Passage:
    """What one row says of roles, and that it has no number for the others."""
    kind = pattern_of(compared, row)
    missing = [role for role in compared.roles if role not in values]
    withheld = _withheld(compared, missing)
    if withheld:
        return Passage(_stated(compared, row, values), withheld)
    unknown = [role.plural for role in missing]
    if unknown and compared.unit.absent:
        statement = opening(_statement(compared, row, values))
        return Passage(say("alone-listed", statement=statement, unknown=either(unknown)))
    if unknown or len(values) != PAIR or row.gap(*values) is None:
        lacking = say("source-lacks", unknown=either(unknown)) if unknown else ""
        return Passage(_stated(compared, row, values), lacking)
    (first, a), (second, b) = values.items()
    names = {"First": first.opening, "first": first.plural, "second": second.plural, "a": a, "b": b}
    filled = {**slots(compared, row), **names, **_gap(row, first, second)}
    if a == b:
        return Passage(say(f"{kind}-equal{'-none' if hardly_changes(compared, row, first) else ''}", **filled))
    is_told_apart = any(hardly_changes(compared, row, role) for role in values)
    said = _stated(compared, row, values) if is_told_apart else say(f"{kind}-full", **filled)
    return Passage(said, said_if_any(f"{kind}-full-more", **filled))


def _stated(compared: Comparison, row: Row, values: Mapping[Role, str]) -> str:
    """The figures of some roles in one row, as a sentence."""
    return opening(say("stated", statement=_statement(compared, row, values)))


def _statement(compared: Comparison, row: Row, values: Mapping[Role, str]) -> str:
    """The figures of some roles in one row, as part of a sentence: the first, then the others."""
    kind = pattern_of(compared, row)
    (first, value), *others = values.items()
    said = alone(compared, row, first, value)
    if any(row.gap(first, role) is None for role, _ in others):
        return listed([said, *(alone(compared, row, role, it) for role, it in others)])
    beside = [say(f"{kind}-beside", **_gap(row, first, role), role=role.plural, value=it) for role, it in others]
    return say(f"{kind}-joint", statement=said, others=listed(beside)) if beside else said


def _paired(compared: Comparison, by_row: Mapping[Row, Mapping[Role, str]]) -> Passage:
    """The sentence for a comparable pair of figures from two documents; empty if they are not comparable."""
    if compared.is_apart or len(compared.roles) != PAIR:
        return Passage()
    values = {role: text for of_row in by_row.values() for role, text in of_row.items()}
    first, *_ = by_row
    pair = replace(first, claims=tuple(row.of(role) for role in compared.roles for row in by_row if row.tells(role)))
    cited = say("from-documents", sources="; ".join(row.source.cite(row.period) for row in by_row))
    in_order = {role: values[role] for role in compared.roles}
    return Passage(_sentence(compared, pair, in_order), _afterword(compared, pair), cited)


def _apart(compared: Comparison, by_row: Mapping[Row, Mapping[Role, str]]) -> Passage:
    """The sentences for figures from different rows, between which no gap is drawn."""
    said = [_stated(compared, row, values) for row, values in by_row.items()]
    known = [role for values in by_row.values() for role in values]
    form = "apart" if len(known) == len({row.kin for row in by_row}) else "apart-partly"
    cited = "; ".join(row.source.cite(row.period) for row in by_row)
    apart = say(form, count=len(known), reason=difference(compared), sources=cited)
    unknown = [role for role in compared.roles if role not in known]
    missing = _withheld(compared, unknown) or say("no-number-for", unknown=either([it.plural for it in unknown]))
    return Passage(*said, apart, missing if unknown else "")


def difference(compared: Comparison) -> str:
    """How the rows behind a headline differ, most important first: source, statistic or years."""
    rows = compared.leading
    if len({row.source.id for row in rows}) > 1:
        return say("sources-are-different")
    return say("statistics-are-different") if len({row.group for row in rows}) > 1 else say("years-are-different")


def _nothing(compared: Comparison) -> str:
    """That no figure is reported, or that its source has it but does not release it."""
    nothing = say("nothing-reported") if len(compared.roles) == PAIR else say("nothing-for-any")
    return _withheld(compared, compared.roles) or nothing


def _withheld(compared: Comparison, roles: Sequence[Role]) -> str:
    """That a survey has figures for some roles but does not release them; empty unless that holds for all of them."""
    if not roles or any(compared.mark(role) != "not_released" for role in roles):
        return ""
    names = either([role.plural for role in roles])
    if compared.metric.unit is DOLLARS_A_YEAR:
        return say("not-released-year", roles=names)
    return say("not-released-for", subject=compared.metric.spoken, roles=names)


def _gap(row: Row, first: Role, other: Role) -> dict[str, str]:
    """How far apart two roles are in a row, as slots of a sentence."""
    distance = row.gap(first, other)
    if distance is None:
        return {}
    shares = _shares(row.of(first), row.of(other), distance) if distance.kind == "points" else {}
    return {"gap": distance.text, "than": distance.than, "size": distance.size, **shares}


def _shares(mine: Claim, theirs: Claim, distance: Gap) -> dict[str, str]:
    """How one share compares with another, as slots: on its own, and followed by the other group."""
    if distance.amount == 0:
        return {"share": say("the-same"), "share_than": say("share-same-as")}
    way = say("larger") if distance.amount > 0 else say("smaller")
    apart = say("share-apart", size=distance.size, way=way)
    return {"share": _share(mine, theirs) or apart, "share_than": say("share-than", share=apart)}


def _share(mine: Claim, theirs: Claim) -> str:
    """How many times as large one share is as another, if that is about a whole number; empty otherwise."""
    low, high = sorted([mine.value or 0, theirs.value or 0])
    times = round(high / low) if low >= 1 else 0
    if times not in TOLD_TIMES or abs(high / low - times) > ROUGHLY * times:
        return ""
    return say("share-times" if mine.value == high else "share-part", times=times)


def _afterword(compared: Comparison, lead: Row) -> str:
    """What a finding adds: how far apart ranges are, which years a change covers, what is unsure; often nothing."""
    if compared.metric.pattern == "span":
        return _spans_apart(compared)
    if compared.metric.pattern != CHANGE:
        return unsure(lead)
    return say("years-known", period=lead.period) if lead.period else say("years-unknown")


def _spans_apart(compared: Comparison) -> str:
    """How far apart two roles' ranges are, from their nearest to their farthest ends; empty if they meet."""
    ends = {span.role: (span.low.value or 0, span.high.value or 0) for span in reversed(spans(compared))}
    if len(compared.roles) != PAIR or len(ends) < PAIR:
        return ""
    longer, shorter = sorted(ends.values(), reverse=True)
    if longer[0] <= shorter[1]:
        return ""
    reach = compared.unit.format.reach(longer[0] - shorter[1], longer[1] - shorter[0])
    return say("spans-apart", reach=reach)


def spreads(compared: Comparison) -> str:
    """How far apart the sources are, for each role with several; empty if there is none."""
    return " ".join(spread(compared, role) for role in compared.roles if is_disputed(compared, role))


def dollars(rows: Sequence[Row]) -> str:
    """Which dollars the pay in some rows is in; says so if not all could be restated, empty if none was."""
    restated = [row.dollars for row in rows if row.is_restated]
    if restated and len(restated) < len(rows):
        return say("where-dated", dollars=restated[0])
    return rows[0].dollars if rows else ""


def spread(compared: Comparison, role: Role) -> Passage:
    """How far apart the typical figures for one role are; empty if none is reported.

    Restated pay and pay as printed come one after the other, since they cannot be compared.
    """
    bases: dict[str, list[Row]] = {}
    for row in compared.rivals:
        if row.tells(role):
            bases.setdefault(row.dollars, []).append(row)
    said = [_spread(compared, role, rows) for rows in bases.values()]
    if len(said) > 1:
        restated = next(rows[0].dollars for rows in bases.values() if rows[0].is_restated)
        said.append(say("two-bases", dollars=restated))
    return Passage(*said, of_prices([row for row in compared.rivals if row.tells(role)]))


def _spread(compared: Comparison, role: Role, rows: Sequence[Row]) -> str:
    """How far apart one role's figures in the same dollars are."""
    ordered = sorted(rows, key=lambda row: row.of(role).value or 0)
    low, high, sources = ordered[0].of(role), ordered[-1].of(role), len({row.source.id for row in rows})
    lowest, highest = ordered[0].group, ordered[-1].group
    if sources == 1:
        several = "one-says-both" if lowest.is_statistic and lowest != highest else "one-says-several"
        form = "one-says" if low.text == high.text else several
    else:
        form = "sources-agree" if low.text == high.text else "sources-differ"
    return say(
        form,
        count=sources,
        role=role.plural,
        subject=compared.metric.spoken,
        per=compared.unit.per + rows[0].dollars,
        low=low.text,
        high=high.text,
        lowest=in_a_sentence(lowest.label),
        highest=in_a_sentence(highest.label),
        apart=gap(high.value or 0, low.value or 0, compared.unit).size,
        printed=say("pairs-printed") if is_as_printed(rows[0]) else "",
    )


def disagreement(compared: Comparison) -> str:
    """How far apart the sources are, and why they can be.

    Empty if no role has figures from two sources, and for a metric with ranges, where the section on ranges says it.
    """
    if compared.metric.has_spread or not any(is_disputed(compared, role) for role in compared.roles):
        return ""
    said = [spread(compared, role) for role in compared.roles]
    return " ".join([*filter(None, said), why_sources_differ(compared)])


def why_sources_differ(compared: Comparison) -> str:
    """How the sources of a comparison differ: statistic, period, people asked; empty if there is only one."""
    rows = compared.rivals
    if len({row.source.id for row in rows}) < PAIR:
        return ""
    periods = dict.fromkeys(row.source.when(row.period) for row in rows)
    statistics = dict.fromkeys(in_a_sentence(row.group.label) for row in rows if row.group.is_statistic)
    reasons = [say("by-period", periods=", ".join(periods))] if len(periods) > 1 else []
    if len(statistics) > 1:
        reasons.insert(0, say("by-statistic", statistics=", ".join(statistics)))
    listed = ", ".join([*reasons, say("last-reason", reason=say("by-people"))]) if reasons else say("by-people")
    return say("why-different", reasons=listed)


def is_disputed(compared: Comparison, role: Role) -> bool:
    """Whether more than one source gives a figure for a role."""
    return len({row.source.id for row in compared.rivals if row.tells(role)}) > 1
