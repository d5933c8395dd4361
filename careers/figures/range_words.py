"""Ranges in words: the sentence above a picture of ranges, and the text a screen reader speaks."""

from collections.abc import Mapping, Sequence

from careers.catalogue import units
from careers.catalogue.roles import Role
from careers.figures import sentences
from careers.figures.gaps import gap
from careers.figures.joined import joined_spans
from careers.figures.printed import is_as_printed, of_prices
from careers.figures.records import PAIR, Claim, Comparison
from careers.figures.sentences import is_disputed, spread
from careers.figures.spans import Span
from careers.language.grammar import in_a_sentence, listed
from careers.language.passages import Passage
from careers.language.speech import say

MINIMUM_PAY = {it.unit: units.HOURS_A_YEAR * units.MINIMUM_WAGE / it.per_year for it in units.PAY_PERIODS.values()}
"""What full-time work pays at the federal minimum wage, by the unit of pay."""


def finding(compared: Comparison) -> Passage:
    """The sentence above the ranges: what most people earn, or how far apart the sources' typical figures are."""
    apart = _differing(compared)
    said = [_far_apart(compared, apart)] if len(apart) > 1 else []
    said += [spread(compared, role) for role in compared.roles if not said or role not in apart]
    return _most_people(compared) or Passage(*said) or sentences.finding(compared)


def _most_people(compared: Comparison) -> Passage:
    """Between which percentiles the pay of most people is, if sources say so of every role; empty otherwise."""
    span_by_role = {span.role: span for span in reversed(joined_spans(compared)) if span.percent}
    is_told = compared.unit.is_money and len(span_by_role) == len(compared.roles)
    return most_people([span_by_role[role] for role in compared.roles], compared.unit.per) if is_told else Passage()


def most_people(spans: Sequence[Span], per: str) -> Passage:
    """Between which percentiles the pay of most people is in some roles; empty for none, and for unlike percentiles."""
    if len({it.percent for it in spans}) != 1:
        return Passage()
    first, *others = spans
    said = [say("most-earn", role=first.role.plural, span=first.text, per=per + first.dollars)]
    said += [say("most-of-others", role=it.role.plural, span=it.text) for it in others]
    return Passage(say("stated", statement=", ".join(said)), say("middle-of-people", percent=first.percent))


def _differing(compared: Comparison) -> dict[Role, tuple[Claim, Claim]]:
    """The lowest and the highest typical figure of each role on which sources differ, in one kind of dollars."""
    apart = {}
    for role in filter(lambda role: is_disputed(compared, role), compared.roles):
        rows = [row for row in compared.rivals if row.tells(role)]
        claims = sorted((row.of(role) for row in rows), key=lambda claim: claim.value or 0)
        if claims[0].text != claims[-1].text and len({row.dollars for row in rows}) == 1:
            apart[role] = (claims[0], claims[-1])
    return apart


def _far_apart(compared: Comparison, apart: Mapping[Role, tuple[Claim, Claim]]) -> Passage:
    """How far apart the sources are for each of several roles, and between which figures."""
    sizes = {role: gap(high.value or 0, low.value or 0, compared.unit).size for role, (low, high) in apart.items()}
    said = listed([say("apart-for", size=size, role=role.plural) for role, size in sizes.items()])
    ends = [say("put-between", role=role.plural, low=it.text, high=to.text) for role, (it, to) in apart.items()]
    rows = [row for row in compared.rivals if any(map(row.tells, apart))]
    per = compared.unit.per + sentences.dollars(rows)
    is_printed = all(map(is_as_printed, rows))
    lead = say("sources-lie-apart-printed" if is_printed else "sources-lie-apart", apart=said)
    put = say("sources-put", puts=listed(ends), per=per)
    return Passage(lead, put, of_prices(rows))


def alternative(compared: Comparison) -> str:
    """Every range in a comparison, for those who cannot see the chart."""
    lines = [f"{span.role.label}, {span.cited}: {span.full}." for span in joined_spans(compared)]
    return " ".join([finding(compared), *lines, *filter(None, map(odd_end, joined_spans(compared)))])


def range_heading(span: Span) -> str:
    """The heading above ranges in a picture: who says so and, of percentiles, which these are."""
    if not span.reach:
        return span.cited
    if len(span.between) != PAIR:
        return say("range-heading", source=span.cited, reach=span.reach)
    low, high = (in_a_sentence(name) for name, _ in span.between)
    return say("range-heading-thick", source=span.cited, reach=span.reach, low=low, high=high)


def odd_end(span: Span) -> str:
    """Why the low end of a range of pay cannot be usual pay; empty if it can be, or is no pay."""
    least = MINIMUM_PAY.get(span.low.unit)
    if least is None or span.low.value is None or span.low.value >= least:
        return ""
    return say("odd-end", pay=span.low.text)
