"""What the path model comes to, in sentences."""

from collections.abc import Sequence

from careers.catalogue import formats
from careers.catalogue.roles import Role
from careers.language import phrases
from careers.language.grammar import in_a_sentence, listed
from careers.path.model import MONTHS_A_YEAR, Lead, PathId
from careers.path.records import EARLY, LATE, LONGEST_LIFE, Outlook, PayClaim, Plan, Prospect, Remark


def finding(found: Sequence[Outlook]) -> str:
    """The sentences above the chart: how both ways to the second role do against staying in the first.

    `found` holds the plan's own outlook, then those by other pay figures.
    """
    plan = found[0].plan
    told = [told_of(found, path) for path in plan.ways]
    mixed = [phrases.PATH_MIXED_DOLLARS] if mixes_dollars(found) else []
    return " ".join([*told, *mixed])


def told_of(found: Sequence[Outlook], path: PathId) -> str:
    """The sentence on one way to the second role, `both` or `second`."""
    plan = found[0].plan
    it, names, course = plan.assumptions, _names(plan), _course(found, path)
    if path == "both":
        return phrases.PATH_CHANGING.format(**names, time=duration(it.second_months), course=course)
    if not it.second_months:
        return phrases.PATH_AT_ONCE.format(**names, course=course)
    return phrases.PATH_WAITING[it.pay_before > 0, it.degree_cost > 0].format(
        time=duration(it.second_months),
        pay=formats.WHOLE_DOLLARS.text(it.pay_before),
        degree=formats.WHOLE_DOLLARS.text(it.degree_cost),
        course=course,
    )


def story(found: Outlook, path: PathId) -> str:
    """When a path is ahead of staying in the first role, and when behind: every change of lead."""
    leads = found.course(path).leads
    if not leads:
        return phrases.PATH_LEVEL_ALL_ALONG
    told = leads[1:] if leads[0].is_ahead else leads[2:]
    later = [_turn(lead, is_first=lead is leads[1]) for lead in told]
    opening = _opening(found, path, leads)
    return phrases.PATH_TURNS.format(course=opening, turns=listed(later)) if later else opening


def turns(found: Outlook, path: PathId) -> str:
    """The same in few words: `ahead after 14 years and 4 months`."""
    leads = found.course(path).leads
    if not leads:
        return phrases.PATH_LEVEL
    told = [lead for lead in leads if lead.is_ahead or lead is not leads[0]]
    return listed([_in_brief(lead) for lead in told]) if told else phrases.PATH_TURN_NEVER


def gaps(found: Outlook) -> str:
    """The sentences below it: the gaps after 10 and 20 years, and what working on the way is worth."""
    plan = found.plan
    said = [
        phrases.PATH_STANDING[path].format(
            early=EARLY,
            early_gap=standing(found.gap(path, EARLY)),
            late=LATE,
            late_gap=standing(found.gap(path, LATE)),
        )
        for path in plan.ways
    ]
    worth = round(found.gap("both", LATE) - found.gap("second", LATE))
    if worth:
        pattern = phrases.PATH_WORK_PAYS if worth > 0 else phrases.PATH_WAIT_PAYS
        said.append(pattern.format(firsts=plan.first.role.plural, amount=formats.WHOLE_DOLLARS.text(abs(worth))))
    return " ".join(said)


def alternative(found: Sequence[Outlook]) -> str:
    """What the chart shows, for those who cannot see it."""
    plan = found[0].plan
    lines = [
        phrases.PATH_ALTERNATIVE.format(
            path=label(course.path, plan),
            early=EARLY,
            early_amount=formats.WHOLE_DOLLARS.text(course.after(EARLY)),
            late=LATE,
            late_amount=formats.WHOLE_DOLLARS.text(course.after(LATE)),
        )
        for course in found[0].courses
    ]
    return " ".join([finding(found), gaps(found[0]), *lines])


def by_pay_finding(found: Sequence[Outlook]) -> str:
    """The sentence above the table by pay figures: how far the gap after 20 years depends on them."""
    leading = found[0].plan.leading
    gaps_found = sorted(it.gap(leading, LATE) for it in found)
    mixed = [phrases.PATH_MIXED_DOLLARS] if mixes_dollars(found) else []
    said = phrases.PATH_WHOSE_FINDING[leading].format(
        late=LATE, low=standing(gaps_found[0]), high=standing(gaps_found[-1])
    )
    return " ".join([said, *mixed])


def mixes_dollars(found: Sequence[Outlook]) -> bool:
    """Whether some of the pay was restated and some was not."""
    return len({claim.dollars for it in found for claim in (it.plan.pay.first, it.plan.pay.second)}) > 1


def label(path: PathId, plan: Plan) -> str:
    """A path's name."""
    first, second = in_a_sentence(plan.first.role.label), in_a_sentence(plan.second.role.label)
    return phrases.PATH_LABELS[path].format(first=first, second=second)


def standing(gap: float) -> str:
    """A gap in words: ahead, behind or level."""
    if round(gap) == 0:
        return phrases.PATH_LEVEL
    pattern = phrases.PATH_IN_FRONT if gap > 0 else phrases.PATH_BEHIND
    return pattern.format(amount=formats.WHOLE_DOLLARS.text(abs(gap)))


def duration(months: int) -> str:
    """A stretch of time in years and months: `14 years and 4 months`, `9 months`."""
    years, rest = divmod(months, MONTHS_A_YEAR)
    parts = [formats.YEARS.text(years) if years else "", formats.BARE_MONTHS.text(rest) if rest or not years else ""]
    return listed([part for part in parts if part])


def begins_too_late(plan: Plan) -> str:
    """A plain message where work in a role begins only after the years shown; empty where all is well."""
    for role, months in (
        (plan.first.role, plan.assumptions.first_months),
        (plan.second.role, plan.assumptions.second_months),
    ):
        if months >= plan.years * MONTHS_A_YEAR:
            return phrases.PATH_TOO_SHORT.format(
                years=plan.years, role=in_a_sentence(role.label), time=duration(months)
            )
    return ""


def no_change(plan: Plan) -> str:
    """A remark where no time is left to work in the first role on the way; empty where there is."""
    return "" if len(plan.ways) > 1 else phrases.PATH_NO_CHANGE.format(**_names(plan))


def band_note(plan: Plan) -> str:
    """What the bands are, from where to where pay reaches, and which claim comes without a range."""
    chosen = (plan.first, plan.pay.first), (plan.second, plan.pay.second)
    ranges = [pay_range(it.role, claim) for it, claim in chosen if claim.has_range]
    bare = [
        phrases.PATH_NO_BAND.format(source=cited(claim), role=it.role.plural)
        for it, claim in chosen
        if not claim.has_range
    ]
    told = [phrases.PATH_RANGES.format(ranges=listed(ranges))] if ranges else []
    return " ".join([phrases.PATH_BAND, *told, *bare])


def cited(claim: PayClaim) -> str:
    """Who says so, and of when."""
    return claim.source.cite(claim.period)


def pay_choice(claim: PayClaim) -> str:
    """A pay claim as something to choose: `$68,535 average, Zippia`."""
    statistic = in_a_sentence(claim.statistic) + claim.dollars
    return phrases.PAY_CHOICE.format(
        value=formats.WHOLE_DOLLARS.text(claim.value), statistic=statistic, source=claim.source.short
    )


def pay_range(role: Role, claim: PayClaim) -> str:
    """From where to where pay reaches, and who says so: `cooks (Survey, 2021: $18,000 to $36,000)`."""
    span = phrases.SPAN.format(low=formats.WHOLE_DOLLARS.text(claim.low), high=formats.WHOLE_DOLLARS.text(claim.high))
    return phrases.PATH_RANGE.format(role=role.plural, source=cited(claim), span=span)


def time_remark(prospect: Prospect) -> str:
    """Who says how long it takes to get in."""
    return phrases.FROM_SOURCE.format(source=prospect.time.source.cite(prospect.time.period), value=prospect.time.text)


def said(remark: Remark) -> str:
    """What a document says, with whom it is about and who says so."""
    told = phrases.PATH_SAID.format(role=remark.role.label, text=remark.text, cited=remark.cited)
    return f"{told} {remark.note}".rstrip()


def way_note(plan: Plan) -> str:
    """That documents do not name the first role as the place to gain experience for the second."""
    return phrases.PATH_WAY_NOTE.format(**_names(plan))


def pay_offered(plan: Plan) -> str:
    """Every pay claim that a reader can choose."""
    return " ".join(pay_choice(claim) for it in (plan.first, plan.second) for claim in it.claims)


def pair_shown(shown: Sequence[Role], chosen: Sequence[Role]) -> str:
    """Which two roles a page is about, where a reader chose more; empty where these are all."""
    if len(chosen) <= len(shown):
        return ""
    first, second = shown
    return phrases.PATH_PAIR.format(first=first.plural, second=second.plural)


def _course(found: Sequence[Outlook], path: PathId) -> str:
    """What a sentence says of a way: the same by all pay figures, or a range, or by the chosen ones."""
    own, *others = [story(it, path) for it in found]
    if all(other == own for other in others):
        return own
    if all(_comes_from_behind(it.course(path).leads) for it in found):
        return _between([it.overtakes(path) for it in found])
    return phrases.PATH_BY_OTHERS.format(course=own)


def _comes_from_behind(leads: Sequence[Lead]) -> bool:
    """Whether a way begins behind, and then stays there or overtakes for good."""
    return 0 < len(leads) <= 2 and not leads[0].is_ahead  # noqa: PLR2004 - behind, then ahead


def _between(overtakes: Sequence[int | None]) -> str:
    """Between which times a way overtakes by different pay figures, in whole years around them; None: never."""
    reached = sorted(month for month in overtakes if month is not None)
    earliest, latest = reached[0], reached[-1]
    low = formats.PLAIN.text(earliest // MONTHS_A_YEAR) if earliest >= MONTHS_A_YEAR else duration(earliest)
    high = formats.YEARS.text(-(-latest // MONTHS_A_YEAR))
    time = duration(latest) if earliest == latest else phrases.SPAN.format(low=low, high=high)
    if len(reached) < len(overtakes):
        return phrases.PATH_OVERTAKES_OR_NOT.format(time=time, years=LONGEST_LIFE)
    return phrases.PATH_OVERTAKES_BETWEEN.format(time=time)


def _opening(found: Outlook, path: PathId, leads: Sequence[Lead]) -> str:
    """How a story begins: ahead, or behind until the first change of lead."""
    if not leads[0].is_ahead:
        if len(leads) == 1:
            return phrases.PATH_NEVER.format(years=LONGEST_LIFE)
        return phrases.PATH_OVERTAKES.format(time=duration(leads[1].since))
    if not leads[0].since:
        return phrases.PATH_AHEAD_FROM_START
    if path == "both" and leads[0].since == found.plan.assumptions.second_months:
        return phrases.PATH_AHEAD_FROM_CHANGE
    return phrases.PATH_AHEAD_SINCE.format(time=duration(leads[0].since))


def _turn(lead: Lead, *, is_first: bool) -> str:
    """A change of lead after the beginning."""
    if lead.is_ahead:
        return phrases.PATH_OVERTAKES_AGAIN.format(time=duration(lead.since))
    pattern = phrases.PATH_FALLS_BEHIND if is_first else phrases.PATH_FALLS_BACK
    return pattern.format(time=duration(lead.since))


def _in_brief(lead: Lead) -> str:
    """A change of lead in few words."""
    if lead.is_ahead and not lead.since:
        return phrases.PATH_TURN_START
    pattern = phrases.PATH_TURN_AHEAD if lead.is_ahead else phrases.PATH_TURN_BEHIND
    return pattern.format(time=duration(lead.since))


def _names(plan: Plan) -> dict[str, str]:
    return {"firsts": plan.first.role.plural, "seconds": plan.second.role.plural}
