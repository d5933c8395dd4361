"""Which assumption of the path model matters most: each one is changed alone, and the gap after 20 years compared."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from careers.catalogue import formats
from careers.catalogue.roles import Role
from careers.language.grammar import in_a_sentence, listed
from careers.language.passages import Passage
from careers.language.speech import say
from careers.path import model
from careers.path.pay import PayClaim
from careers.path.records import LATE, Plan, reach
from careers.path.sentences import pay_choice, standing

GUESSES: dict[str, tuple[float, float]] = {
    "pay_before": (0, 30_000),
    "degree_cost": (0, 100_000),
    "raise_percent": (0, 5),
    "hours": (30, 40),
}
"""The least to move an assumption that no document mentions, to see how much it matters."""

FORMATS = {
    "first_months": formats.MONTHS,
    "second_months": formats.MONTHS,
    "first_pay": formats.WHOLE_DOLLARS,
    "second_pay": formats.WHOLE_DOLLARS,
    "pay_before": formats.WHOLE_DOLLARS,
    "degree_cost": formats.WHOLE_DOLLARS,
    "raise_percent": formats.PERCENT,
    "hours": formats.PLAIN,
}
"""How each assumption is written."""


@dataclass(frozen=True, kw_only=True)
class Swing:
    """One assumption at its lower and its upper end, and the gap in US dollars after 20 years at both.

    `assumption` is a field of `model.Assumptions`; `role` is its role, None for both. `dollars` says which
    dollars pay is in at both ends, `old` of which years' dollars a part of it is printed, if any. `is_guess` is true if
    no document sets the ends.
    """

    assumption: str
    role: Role | None
    ends: tuple[float, float]
    gaps: tuple[float, float]
    dollars: tuple[str, str] = ("", "")
    old: tuple[str, ...] = ()
    is_guess: bool = False

    @property
    def size(self) -> float:
        """How far the assumption moves the gap."""
        return abs(self.gaps[1] - self.gaps[0])


def swings(plan: Plan) -> tuple[Swing, ...]:
    """What changes the leading path's gap after 20 years, the widest swing first; the rest is left out."""
    made = [*_times(plan), *_pay(plan), *_guesses(plan)]
    return tuple(sorted((swing for swing in made if round(swing.size)), key=lambda swing: -swing.size))


def finding(ranked: Sequence[Swing], plan: Plan) -> Passage:
    """The sentences above the bars: which assumption matters most, and which of those that documents set."""
    said: list[str] = []
    for swing in dict.fromkeys([ranked[0], next((it for it in ranked if not it.is_guess), ranked[0])]):
        low, high = (standing(gap) for gap in sorted(swing.gaps))
        slots = {"subject": in_a_sentence(name(swing)), "late": LATE, "low": low, "high": high}
        if said:
            said.append(say("sensitivity-next", **slots))
        else:
            said += [say("sensitivity-finding", **slots), say(f"sensitivity-moves-{plan.leading}", **slots)]
    return Passage(*said, *_mixed(ranked))


def _mixed(ranked: Sequence[Swing]) -> list[str]:
    """A note that the ends of a bar have pay in dollars of several years, or undated pay; nothing if neither."""
    mixing = [swing for swing in ranked if swing.dollars[0] != swing.dollars[1]]
    old = dict.fromkeys(years for swing in mixing for years in swing.old)
    if old:
        return [say("path-old-dollars", periods=listed([*old]))]
    return [say("path-mixed-dollars")] if mixing else []


def alternative(ranked: Sequence[Swing], plan: Plan) -> str:
    """Every swing, for those who cannot see the chart."""
    lines = [say("sensitivity-told", label=label(swing), moves=moves(swing)) for swing in ranked]
    return " ".join([finding(ranked, plan), *lines])


def note(plan: Plan) -> str:
    """What the bars show."""
    return say("sensitivity-note", firsts=plan.first.role.plural, seconds=plan.second.role.plural)


def label(swing: Swing) -> str:
    """An assumption with its ends: `Pay of the cook: $24,000 to $30,000`."""
    return say("sensitivity-range", label=name(swing), span=span(swing))


def name(swing: Swing) -> str:
    """An assumption's name."""
    return _name(swing.assumption, swing.role)


def span(swing: Swing) -> str:
    """The ends of an assumption, whether they are a guess, and in which dollars if the two differ."""
    ends = [FORMATS[swing.assumption].text(end) for end in swing.ends]
    if swing.dollars[0] != swing.dollars[1]:
        restated = zip(ends, swing.dollars, strict=True)
        ends = [say("pay-restated", pay=end, dollars=dollars) for end, dollars in restated]
    written = say("span", low=ends[0], high=ends[1])
    return say("guessed-range", span=written, guess=say("guess")) if swing.is_guess else written


def moves(swing: Swing) -> str:
    """The gap at both ends of an assumption, in words."""
    low, high = (standing(gap) for gap in swing.gaps)
    return say("sensitivity-move", low=low, high=high)


def assumed(plan: Plan) -> str:
    """The value of every assumption, for paper, which shows no controls."""
    roles = {"first": plan.first.role, "second": plan.second.role}
    values = {field: form.text(getattr(plan.assumptions, field)) for field, form in FORMATS.items()}
    values |= {"first_pay": pay_choice(plan.pay.first), "second_pay": pay_choice(plan.pay.second)}
    phrases = [
        say("assumed-as", name=in_a_sentence(_name(field, roles.get(field.split("_")[0]))), value=value)
        for field, value in values.items()
    ]
    return say("all-assumed", assumptions="; ".join(phrases))


def _name(assumption: str, role: Role | None) -> str:
    return say(f"assumed-{assumption}", role=role.plural if role else "")


def _times(plan: Plan) -> list[Swing]:
    """The time to enter each role, over the documents' range and the reader's own."""
    assumptions = plan.assumptions
    return [
        _swing(plan, f"{which}_months", reach(months, prospect), prospect.role)
        for which, months, prospect in (
            ("first", assumptions.first_months, plan.first),
            ("second", assumptions.second_months, plan.second),
        )
    ]


def _pay(plan: Plan) -> list[Swing]:
    """The pay of each role, from the lowest figure to the highest."""
    made = []
    for which, prospect in (("first", plan.first), ("second", plan.second)):
        claims = sorted(prospect.claims, key=lambda claim: claim.value)
        low, high = claims[0], claims[-1]
        swing = _swing(plan, f"{which}_pay", (low.value, high.value), prospect.role)
        old = tuple(str(it.period) for it in (low, high) if it.period and not it.dollars)
        made.append(replace(swing, dollars=(_dollars(low), _dollars(high)), old=old))
    return made


def _dollars(claim: PayClaim) -> str:
    """Which dollars a figure was restated in, to complete a sentence, or else of which years it is: ` (undated)`."""
    return claim.dollars or say("pay-of-years", years=claim.period)


def _guesses(plan: Plan) -> list[Swing]:
    """The assumptions that no document mentions."""
    own = {field: getattr(plan.assumptions, field) for field in GUESSES}
    return [
        replace(_swing(plan, field, (min(low, own[field]), max(high, own[field]))), is_guess=True)
        for field, (low, high) in GUESSES.items()
    ]


def _swing(plan: Plan, field: str, ends: tuple[float, float], role: Role | None = None) -> Swing:
    low, high = (
        model.difference(plan.leading, replace(plan.assumptions, **{field: end}), LATE)  # type: ignore[arg-type]
        for end in ends
    )
    return Swing(assumption=field, role=role, ends=ends, gaps=(low, high))
