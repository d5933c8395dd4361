"""The results of the path model, in sentences."""

from collections.abc import Sequence

from careers.catalogue import formats
from careers.catalogue.roles import Role
from careers.language.grammar import in_a_sentence, listed, opening
from careers.language.keeping import kept
from careers.language.speech import say
from careers.path.model import MONTHS_A_YEAR, Lead, PathId
from careers.path.pay import PayClaim, apart
from careers.path.preparation import is_assumed
from careers.path.records import EARLY, LATE, LONGEST_LIFE, Outlook, Plan, Prospect, Remark

TURNS_TOLD = 6
"""How many changes of lead a sentence lists one by one; more of them are counted."""


def findings(outlooks: Sequence[Outlook]) -> tuple[str, ...]:
    """The sentences above the chart: how each way to the second role compares with staying, and which path brings most.

    `outlooks` has the plan's own outlook first, then those with other pay figures.
    """
    plan = outlooks[0].plan
    mixed = say("path-mixed-dollars") if mixes_dollars(outlooks) else ""
    lines = [told_of(outlooks, path) for path in plan.ways]
    return tuple(filter(None, [*lines, best(outlooks), mixed, apart(plan.pay.first, plan.pay.second)]))


def finding(outlooks: Sequence[Outlook]) -> str:
    """The same in a row."""
    return " ".join(findings(outlooks))


def best(outlooks: Sequence[Outlook]) -> str:
    """Which path has brought most after 20 years; says "by this pay" if others lead elsewhere; empty for a tie."""
    own, *others = map(_best, outlooks)
    if not own:
        return ""
    pattern = "path-best" if all(other == own for other in others) else "path-best-by-this-pay"
    doing = own if own != "second" or len(outlooks[0].plan.ways) > 1 else "at-once"
    return say(pattern, way=say(f"path-doing-{doing}", seconds=outlooks[0].plan.second.role.plural), late=LATE)


def told_of(outlooks: Sequence[Outlook], path: PathId) -> str:
    """The sentence about one way to the second role, `both` or `second`."""
    plan = outlooks[0].plan
    assumed, names, course = plan.assumptions, _names(plan), _course(outlooks, path)
    if path == "both":
        return say(
            "path-changing",
            **{**names, "firsts": opening(names["firsts"])},
            time=duration(assumed.second_months),
            course=course,
        )
    if not assumed.second_months:
        return say("path-at-once", **names, course=course)
    return say(
        f"path-waiting-{'paid' if assumed.pay_before else 'unpaid'}-{'degree' if assumed.degree_cost else 'free'}",
        who=say("path-who", **names, ways=len(plan.ways), time=duration(assumed.second_months)),
        pay=formats.WHOLE_DOLLARS.text(assumed.pay_before),
        degree=formats.WHOLE_DOLLARS.text(assumed.degree_cost),
        course=course,
    )


def story(outlook: Outlook, path: PathId) -> str:
    """When a path is ahead of staying in the first role, and when behind: every change of lead."""
    leads = outlook.course(path).leads
    if not leads:
        return say("path-level-all-along")
    changes = leads[1:] if leads[0].is_ahead else leads[2:]
    begun = _opening(outlook, path, leads)
    if len(changes) > TURNS_TOLD:
        return say("path-turns-many", course=begun, count=len(changes), time=duration(changes[-1].since))
    later = [_turn(lead, is_first=lead is leads[1]) for lead in changes]
    return say("path-turns", course=begun, turns=listed(later)) if later else begun


def turns(outlook: Outlook, path: PathId) -> str:
    """The same in few words: `ahead after 14 years and 4 months`."""
    leads = outlook.course(path).leads
    if not leads:
        return say("path-level")
    changes = [lead for lead in leads if lead.is_ahead or lead is not leads[0]]
    if len(changes) > TURNS_TOLD:
        return say("path-turn-many", first=_in_brief(changes[0]), count=len(changes) - 1)
    return listed([_in_brief(lead) for lead in changes]) if changes else say("path-turn-never")


def gaps(outlook: Outlook) -> str:
    """The sentences below it: the gaps after 10 and 20 years, and what working on the way is worth."""
    plan = outlook.plan
    said = [
        say(
            f"path-standing-{path}",
            early=EARLY,
            early_gap=standing(outlook.gap(path, EARLY)),
            late=LATE,
            late_gap=standing(outlook.gap(path, LATE)),
        )
        for path in plan.ways
    ]
    worth = round(outlook.gap("both", LATE) - outlook.gap("second", LATE))
    if worth:
        pattern = "path-work-pays" if worth > 0 else "path-wait-pays"
        said.append(say(pattern, firsts=plan.first.role.plural, amount=formats.WHOLE_DOLLARS.text(abs(worth))))
    return " ".join(said)


def alternative(outlooks: Sequence[Outlook]) -> str:
    """What the chart shows, for those who cannot see it."""
    plan = outlooks[0].plan
    lines = [
        say(
            "path-alternative",
            path=label(course.path, plan),
            early=EARLY,
            early_amount=formats.WHOLE_DOLLARS.text(course.after(EARLY)),
            late=LATE,
            late_amount=formats.WHOLE_DOLLARS.text(course.after(LATE)),
        )
        for course in outlooks[0].courses
    ]
    return " ".join([finding(outlooks), gaps(outlooks[0]), *lines])


def by_pay_finding(outlooks: Sequence[Outlook]) -> str:
    """The sentence above the table by pay figures: how much the gap after 20 years depends on them."""
    leading = outlooks[0].plan.leading
    gaps_found = sorted(it.gap(leading, LATE) for it in outlooks)
    mixed = [say("path-mixed-dollars")] if mixes_dollars(outlooks) else []
    said = say(f"path-whose-finding-{leading}", late=LATE, low=standing(gaps_found[0]), high=standing(gaps_found[-1]))
    return " ".join([said, *mixed])


def mixes_dollars(outlooks: Sequence[Outlook]) -> bool:
    """Whether some of the pay was restated and some was not."""
    return len({claim.dollars for it in outlooks for claim in (it.plan.pay.first, it.plan.pay.second)}) > 1


def label(path: PathId, plan: Plan) -> str:
    """A path's name."""
    first, second = in_a_sentence(plan.first.role.label), in_a_sentence(plan.second.role.label)
    return say(f"path-labels-{path}", first=first, second=second)


def standing(gap: float) -> str:
    """A gap in words: ahead, behind or level."""
    if round(gap) == 0:
        return say("path-level")
    pattern = "path-in-front" if gap > 0 else "path-behind"
    return say(pattern, amount=formats.WHOLE_DOLLARS.text(abs(gap)))


@kept(1_000)
def duration(months: int) -> str:
    """A stretch of time in years and months: `14 years and 4 months`, `9 months`."""
    years, rest = divmod(months, MONTHS_A_YEAR)
    parts = [formats.YEARS.text(years) if years else "", formats.BARE_MONTHS.text(rest) if rest or not years else ""]
    return listed([part for part in parts if part])


def begins_too_late(plan: Plan) -> str:
    """A plain message if work in a role starts only after the years shown; otherwise empty."""
    for role, months in (
        (plan.first.role, plan.assumptions.first_months),
        (plan.second.role, plan.assumptions.second_months),
    ):
        if months >= plan.years * MONTHS_A_YEAR:
            return say("path-too-short", years=plan.years, role=role.plural, time=duration(months))
    return ""


def no_change(plan: Plan) -> str:
    """A remark if there is no time to work in the first role on the way; otherwise empty."""
    return "" if len(plan.ways) > 1 else say("path-no-change", **_names(plan))


def band_note(plan: Plan) -> str:
    """What the bands are, the range of pay, and which claim has no range."""
    chosen = (plan.first, plan.pay.first), (plan.second, plan.pay.second)
    ranges = [pay_range(it.role, claim) for it, claim in chosen if claim.has_range]
    bare = [say("path-no-band", source=claim.cited, role=it.role.plural) for it, claim in chosen if not claim.has_range]
    ends = [say("path-ranges", ranges=listed(ranges))] if ranges else []
    return " ".join([say("path-band"), *ends, *bare])


def pay_choice(claim: PayClaim) -> str:
    """A pay claim as an option: `$68,535 average, Zippia`."""
    statistic = in_a_sentence(claim.group.label) + claim.dollars
    value = formats.WHOLE_DOLLARS.text(claim.value)
    return say("pay-choice", value=value, statistic=statistic, source=claim.source.short)


def pay_range(role: Role, claim: PayClaim) -> str:
    """The range of pay, and who says so: `cooks (Survey, 2021: $18,000 to $36,000)`."""
    span = say("span", low=formats.WHOLE_DOLLARS.text(claim.low), high=formats.WHOLE_DOLLARS.text(claim.high))
    return say("path-range", role=role.plural, source=claim.cited, span=span)


def time_remark(prospect: Prospect) -> str:
    """Who says how long it takes to get in, or that it is assumed."""
    if is_assumed(prospect.time):
        return say("path-assumed-from", value=prospect.time.text)
    return say("from-source", source=prospect.time.source.short, value=prospect.time.text)


def said(remark: Remark) -> str:
    """What a document says, about whom, how firmly, and its source."""
    slots = {"role": remark.role.label, "text": remark.text, "cited": remark.cited}
    statement = say("path-wanted", **slots, stance=remark.stance) if remark.stance else say("path-said", **slots)
    return f"{statement} {remark.note}".rstrip()


def way_note(plan: Plan) -> str:
    """A note that documents do not name the first role as the place to gain experience for the second."""
    return say("path-way-note", **_names(plan))


def statistics(plan: Plan) -> list[str]:
    """The statistics of all pay claims that a reader can choose, each once."""
    return list(dict.fromkeys(claim.group.statistic for it in (plan.first, plan.second) for claim in it.claims))


def pair_shown(shown: Sequence[Role], chosen: Sequence[Role]) -> str:
    """Which two roles a page is about if a reader chose more; otherwise empty."""
    if len(chosen) <= len(shown):
        return ""
    first, second = shown
    return say("path-pair", first=first.plural, second=second.plural)


def _best(outlook: Outlook) -> PathId | None:
    """The path that has brought most after 20 years; None if two are level."""
    leading, next_one, *_ = sorted(
        (outlook.course(path) for path in ("first", *outlook.plan.ways)), key=lambda it: -it.after(LATE)
    )
    return leading.path if round(leading.after(LATE) - next_one.after(LATE)) else None


def _course(outlooks: Sequence[Outlook], path: PathId) -> str:
    """What a sentence says about a way: the same for all pay figures, a range, or for the chosen ones."""
    own, *others = [story(it, path) for it in outlooks]
    if all(other == own for other in others):
        return own
    if all(_comes_from_behind(it.course(path).leads) for it in outlooks):
        return _between([it.overtakes(path) for it in outlooks])
    return say("path-by-others", course=own)


def _comes_from_behind(leads: Sequence[Lead]) -> bool:
    """Whether a way starts behind, and then stays there or overtakes for good."""
    return 0 < len(leads) <= 2 and not leads[0].is_ahead  # noqa: PLR2004 - behind, then ahead


def _between(overtakes: Sequence[int | None]) -> str:
    """The range of times at which a way overtakes with different pay figures. None: never."""
    reached = sorted(month for month in overtakes if month is not None)
    earliest, latest = reached[0], reached[-1]
    time = duration(latest)
    if earliest != latest:
        time = say("span", low=duration(earliest), high=time)
    if len(reached) < len(overtakes):
        return say("path-overtakes-or-not", time=time, years=LONGEST_LIFE)
    return say("path-overtakes-between", time=time)


def _opening(outlook: Outlook, path: PathId, leads: Sequence[Lead]) -> str:
    """How a story starts: ahead, or behind until the first change of lead."""
    if not leads[0].is_ahead:
        if len(leads) == 1:
            return say("path-never", years=LONGEST_LIFE)
        return say("path-overtakes", time=duration(leads[1].since))
    if not leads[0].since:
        return say("path-ahead-from-start")
    if path == "both" and leads[0].since == outlook.plan.assumptions.second_months:
        return say("path-ahead-from-change")
    return say("path-ahead-since", time=duration(leads[0].since))


def _turn(lead: Lead, *, is_first: bool) -> str:
    """A later change of lead."""
    if lead.is_ahead:
        return say("path-overtakes-again", time=duration(lead.since))
    pattern = "path-falls-behind" if is_first else "path-falls-back"
    return say(pattern, time=duration(lead.since))


def _in_brief(lead: Lead) -> str:
    """A change of lead in few words."""
    if lead.is_ahead and not lead.since:
        return say("path-turn-start")
    pattern = "path-turn-ahead" if lead.is_ahead else "path-turn-behind"
    return say(pattern, time=duration(lead.since))


def _names(plan: Plan) -> dict[str, str]:
    return {"firsts": plan.first.role.plural, "seconds": plan.second.role.plural}
