"""What the path model comes to, in sentences."""

from careers.catalogue import formats
from careers.language import phrases
from careers.language.grammar import in_a_sentence, listed
from careers.path.model import MONTHS_A_YEAR
from careers.path.records import EARLY, LATE, LONGEST_LIFE, Outlook, PayClaim, Plan, Prospect


def finding(found: Outlook) -> str:
    """The sentence above the chart: when the later role overtakes the earlier."""
    names = _names(found.plan)
    if found.crossing is not None:
        return phrases.PATH_CROSSES.format(**names, time=duration(found.crossing))
    if found.gap(LONGEST_LIFE) > 0:
        return phrases.PATH_AHEAD.format(**names)
    return phrases.PATH_NEVER.format(**names, years=LONGEST_LIFE)


def gaps(found: Outlook) -> str:
    """The sentences below it: the gap after 10 and 20 years, and what working on the way is worth."""
    early, late = (standing(found.gap(years)) for years in (EARLY, LATE))
    said = [phrases.PATH_GAPS.format(early=early, late=late)]
    _, second, both = found.courses
    worth = both.after(LATE)[1] - second.after(LATE)[1]
    if worth > 0:
        amount = formats.WHOLE_DOLLARS.text(worth)
        said.append(phrases.PATH_WAITING.format(firsts=found.plan.first.role.plural, amount=amount))
    return " ".join(said)


def alternative(found: Outlook) -> str:
    """What the chart shows, for those who cannot see it."""
    lines = [
        f"{course.label}: "
        + ", ".join(
            f"{phrases.PATH_AFTER.format(years=years).lower()} {formats.WHOLE_DOLLARS.text(course.after(years)[1])}"
            for years in (EARLY, LATE)
        )
        for course in found.courses
    ]
    return " ".join([finding(found), gaps(found), *(f"{line}." for line in lines)])


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


def band_note(plan: Plan) -> str:
    """What the bands are, and which claim comes without a range."""
    bare = [(it, claim) for it, claim in _chosen(plan) if not claim.has_range]
    said = [phrases.PATH_NO_BAND.format(source=claim.cited, role=it.role.plural) for it, claim in bare]
    return " ".join([phrases.PATH_BAND, *said])


def pay_offered(plan: Plan) -> str:
    """Every pay claim that a reader can reckon with."""
    return " ".join(claim.label for it in (plan.first, plan.second) for claim in it.claims)


def standing(gap: float) -> str:
    """A gap in words: ahead, behind or level."""
    if round(gap) == 0:
        return phrases.PATH_LEVEL
    pattern = phrases.PATH_IN_FRONT if gap > 0 else phrases.PATH_BEHIND
    return pattern.format(amount=formats.WHOLE_DOLLARS.text(abs(gap)))


def _chosen(plan: Plan) -> tuple[tuple[Prospect, PayClaim], ...]:
    return (plan.first, plan.first_claim), (plan.second, plan.second_claim)


def _names(plan: Plan) -> dict[str, str]:
    first, second = plan.first.role, plan.second.role
    return {
        "first": in_a_sentence(first.label),
        "second": in_a_sentence(second.label),
        "firsts": first.plural,
        "seconds": second.plural,
    }
