"""What the path model comes to, as entries: year by year, the gaps, by other pay figures, and what matters most."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from careers.catalogue import formats
from careers.catalogue.roles import Role
from careers.language.speech import say
from careers.path import records, sensitivity
from careers.path.model import MONTHS_A_YEAR
from careers.path.records import EARLY, LATE, WAYS, Outlook, Plan, Prospect, band
from careers.path.sensitivity import FORMATS, Swing
from careers.path.sentences import label, pay_choice, standing, turns
from careers.share.records import Cited, Entry


def of_path(plan: Plan, version: str) -> list[Entry]:
    """All that the page of the path shows: its picture year by year, its tables, and its bars.

    Each is from the sources of both roles' pay, and of what is moved.
    """
    outlooks = records.outlooks(plan)
    about = Entry(
        role="",
        metric=say("path-earned"),
        statistic=say("path-statistic"),
        unit=say("path-unit"),
        badges=say("derived"),
        note=sensitivity.assumed(plan),
        data_version=version,
        cited=_paid(plan),
    )
    return [
        *_courses(about, outlooks[0]),
        *_spreads(about, outlooks[0]),
        *_gaps(about, outlooks[0]),
        *_by_pay(about, outlooks),
        *_swings(about, plan),
    ]


def _paid(plan: Plan) -> tuple[Cited, ...]:
    return tuple((it.source, it.period) for it in (plan.pay.first, plan.pay.second))


def _courses(about: Entry, outlook: Outlook) -> Iterator[Entry]:
    """What each path has brought by the end of each year that is drawn."""
    for course in outlook.courses:
        for year in range(1, min(outlook.plan.years, len(course.earned) // MONTHS_A_YEAR) + 1):
            earned = course.after(year)
            yield replace(
                about,
                role=label(course.path, outlook.plan),
                group=say("path-after", years=year),
                value=round(earned),
                text=formats.WHOLE_DOLLARS.text(earned),
            )


def _spreads(about: Entry, outlook: Outlook) -> Iterator[Entry]:
    """The least and the most that each path brings after 20 years."""
    for course in outlook.courses:
        for end, group in zip(band(outlook, course.path), (say("path-least"), say("path-most")), strict=True):
            value = float(end[LATE * MONTHS_A_YEAR])
            yield replace(
                about,
                role=label(course.path, outlook.plan),
                metric=say("path-spread", years=LATE),
                group=group,
                value=round(value),
                text=formats.WHOLE_DOLLARS.text(value),
            )


def _gaps(about: Entry, outlook: Outlook) -> Iterator[Entry]:
    """How far each way to the second role is ahead of staying in the first."""
    for path in WAYS:
        for years in (EARLY, LATE):
            yield replace(
                about,
                role=label(path, outlook.plan),
                metric=say(f"path-gap-rows-{path}"),
                group=say("path-after", years=years),
                value=round(outlook.gap(path, years)),
                text=standing(outlook.gap(path, years)),
            )


def _by_pay(about: Entry, outlooks: Sequence[Outlook]) -> Iterator[Entry]:
    """The same after 20 years with each pair of pay figures, where there are several."""
    for it in outlooks if len(outlooks) > 1 else ():
        pay = it.plan.pay
        for path in it.plan.ways:
            yield replace(
                about,
                role=label(path, it.plan),
                metric=say("path-whose"),
                group=say("path-pay-pair", first=pay_choice(pay.first), second=pay_choice(pay.second)),
                value=round(it.gap(path, LATE)),
                text=say("path-story", turns=turns(it, path), gap=standing(it.gap(path, LATE)), late=LATE),
                note=sensitivity.assumed(it.plan),
                cited=_paid(it.plan),
            )


def _swings(about: Entry, plan: Plan) -> Iterator[Entry]:
    """How far the leading way is ahead after 20 years at both ends of each assumption."""
    for swing in sensitivity.swings(plan):
        for end, gap in zip(swing.ends, swing.gaps, strict=True):
            written = FORMATS[swing.assumption].text(end)
            yield replace(
                about,
                role=label(plan.leading, plan),
                metric=say("sensitivity"),
                group=say("assumed-as", name=sensitivity.name(swing), value=written),
                value=round(gap),
                text=standing(gap),
                note=f"{say('path-moved-guessed' if swing.is_guess else 'path-moved')} {about.note}",
                cited=tuple(dict.fromkeys([*about.cited, *_moved(swing, plan)])),
            )


def _moved(swing: Swing, plan: Plan) -> list[Cited]:
    """Who gives the ends of an assumption; nobody where they are a guess."""
    prospect = _prospect(swing.role, plan)
    if prospect is None:
        return []
    if swing.assumption.endswith("_months"):
        return [(prospect.time.source, prospect.time.period)]
    return [(it.source, it.period) for it in prospect.claims if it.value in swing.ends]


def _prospect(role: Role | None, plan: Plan) -> Prospect | None:
    return next((it for it in (plan.first, plan.second) if it.role == role), None)
