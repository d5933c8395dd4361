"""Pay by hours worked per week, in words."""

from collections.abc import Sequence

import pandas as pd

from careers.catalogue import units
from careers.catalogue.roles import Role
from careers.figures import sentences
from careers.figures.records import PAIR, Comparison
from careers.language.grammar import either, listed
from careers.language.speech import say


def finding(rate: Comparison, paid: pd.DataFrame) -> str:
    """The sentence above pay by hours: the weekly difference at the fewest and the most hours."""
    few, many = paid.index[0], paid.index[-1]
    write = units.DOLLARS_A_WEEK.write
    known = [role for role in rate.roles if paid[role.label].notna().all()]
    unknown = [role.plural for role in rate.roles if role not in known]
    if not known:
        return sentences.finding(rate)
    if len(known) == 1:
        pay = paid[known[0].label]
        return say("hours-finding-one",
            few=few, many=many, known=known[0].plural, unknown=either(unknown),
            pay_few=write(pay.iloc[0]), pay_many=write(pay.iloc[-1]),
        )  # fmt: skip
    if unknown or len(known) != PAIR or rate.is_apart:
        pays = {"pay_few": _pays(known, paid.iloc[0]), "pay_many": _pays(known, paid.iloc[-1])}
        missing = say("no-rate-for", unknown=either(unknown)) if unknown else ""
        return " ".join(filter(None, [say("hours-finding-each", few=few, many=many, **pays), missing]))
    first, second = known
    apart = paid[first.label] - paid[second.label]
    if write(abs(apart.iloc[-1])) == write(0):
        pays = {"pay_few": write(paid[first.label].iloc[0]), "pay_many": write(paid[first.label].iloc[-1])}
        return say("hours-finding-same", few=few, many=many, first=first.plural, second=second.plural, **pays)
    ahead, behind = (first, second) if apart.iloc[0] >= 0 else (second, first)
    gaps = {"gap_few": write(abs(apart.iloc[0])), "gap_many": write(abs(apart.iloc[-1]))}
    return say("hours-finding", few=few, many=many, ahead=ahead.plural, behind=behind.plural, **gaps)


def _pays(roles: Sequence[Role], paid: "pd.Series[float]") -> str:
    """What each role makes in a week with a certain number of hours."""
    write = units.DOLLARS_A_WEEK.write
    return listed([say("role-makes", role=role.plural, pay=write(paid[role.label])) for role in roles])


def caution(doubts: Sequence[str]) -> str:
    """Who pay by hours applies to, and the checks' doubts about it."""
    return " ".join([say("hours-by-the-hour"), *doubts])


def alternative(rate: Comparison, paid: pd.DataFrame, doubts: Sequence[str] = ()) -> str:
    """Weekly pay at every number of hours, for those who cannot see the chart."""
    lines = [
        say(
            "at-hours",
            hours=hours,
            pay=", ".join(f"{role} {units.DOLLARS_A_WEEK.write(value)}" for role, value in row.dropna().items()),
        )
        for hours, row in paid.iterrows()
    ]
    return " ".join([finding(rate, paid), caution(doubts), *(f"{line}." for line in lines)])
