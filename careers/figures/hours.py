"""Pay by hours worked per week, in words."""

from careers.catalogue import units
from careers.catalogue.metrics import METRICS
from careers.data.store import Data
from careers.figures import sentences
from careers.figures.compare import View
from careers.figures.derive import comparison_of, pay_by_hours
from careers.figures.gaps import gap
from careers.figures.patterns import alone
from careers.figures.records import PAIR, Comparison
from careers.language.grammar import either, listed
from careers.language.passages import Passage
from careers.language.speech import say

HOURLY = "hourly_rate"
"""The metric of pay by the hour."""


def of_a_years_pay(compared: Comparison) -> str:
    """A note that hourly pay worked out from a year's pay assumes weeks of 40 hours; empty for any other pay."""
    is_divided = METRICS[compared.metric.id].unit is units.DOLLARS_A_YEAR and compared.unit is units.DOLLARS_AN_HOUR
    return say("hour-of-a-year", hours=f"{units.HOURS_A_YEAR:,}") if is_divided else ""


def finding(rate: Comparison, hours: int) -> Passage:
    """What a number of hours a week pays at an hourly rate: who makes more, and by how much."""
    paid = pay_by_hours(rate, [hours]).iloc[0].dropna()
    known = sorted((role for role in rate.roles if role.label in paid), key=lambda role: -paid[role.label])
    if not known:
        return sentences.finding(rate)
    write = units.DOLLARS_A_WEEK.write
    if len(known) < len(rate.roles) or len(known) != PAIR or rate.is_apart:
        pays = [say("role-makes", role=role.plural, pay=write(paid[role.label])) for role in known]
        unknown = [role.plural for role in rate.roles if role not in known]
        missing = say("no-rate-for", unknown=either(unknown)) if unknown else ""
        return Passage(say("hours-finding-each", hours=hours, pays=listed(pays)), missing)
    ahead, behind = known
    more, less = paid[ahead.label], paid[behind.label]
    row = rate.own(ahead)
    apart = row.gap(ahead, behind) if row else None
    said = say(
        "hours-finding" if write(more) != write(less) else "hours-finding-same",
        hours=hours,
        ahead=ahead.plural,
        behind=behind.plural,
        more=write(more),
        less=write(less),
        gap=apart.text if apart and apart.is_unsure else gap(more, less, units.DOLLARS_A_WEEK).text,
    )
    return Passage(said)


def instead(data: Data, yearly: Comparison, view: View) -> str:
    """The hourly pay of roles whose yearly pay a survey does not release, such as actors'; empty for any other pay."""
    if not yearly.unit.is_money:
        return ""
    lacking = [role for role in yearly.roles if yearly.mark(role) == "not_released" and not yearly.own(role)]
    if not lacking:
        return ""
    rate = comparison_of(data, HOURLY, [role.id for role in yearly.roles], view)
    pays = [alone(rate, row, role) for role in lacking if (row := rate.own(role))]
    return say("hourly-instead", pays=listed(pays)) if pays else ""
