"""What O*NET and the census survey tell of occupations: schooling, interests, tools, and jobs like them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar
from urllib.parse import urlencode

from htpy import Node, a, fragment, h3, li, p, ul

from careers.catalogue.periods import UNDATED
from careers.catalogue.roles import Role
from careers.data.among import occupations_among
from careers.data.reported import reported_titles
from careers.data.store import Data
from careers.language.grammar import either, listed
from careers.language.passages import Passage
from careers.language.speech import say
from careers.occupations import earnings, interests, schooling
from careers.occupations.alike import Alike, alike
from careers.occupations.interests import Profile
from careers.occupations.schooling import Schooling
from careers.ui import parts, sections
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import NOTHING, Whole
from careers.ui.standins import Shown

T = TypeVar("T")


def degrees(choices: Choices) -> None:
    """Who has a bachelor's degree, and the schooling of occupations: that comes first where no title is compared.

    Among dentists, the share with a bachelor's degree as their highest is 0%.
    """
    codes = occupations_among(choices.data, choices.roles)
    is_led_by_schooling = len(codes) == len(choices.roles)
    if is_led_by_schooling:
        show(_schooling(choices.data.documents, choices.shown))
    folded = not codes and choices.shown.occupations
    more = _schooling_of_titles(choices.data.documents, choices.shown) if folded else NOTHING
    sections.comparison(choices, "degree_share", more)
    if codes and not is_led_by_schooling:
        show(_schooling(choices.data.documents, choices.shown))


def interests_and_tools(choices: Choices) -> None:
    """The three strongest interests and the hot technologies of each occupation, or of what a title is shown as."""
    if choices.shown.occupations:
        show(_interests(choices.data.documents, choices.shown))
        show(_tools(choices.data.documents, choices.shown))


def titles(choices: Choices) -> None:
    """The titles that people in each occupation report for their jobs; nothing where no occupation is compared."""
    if codes := occupations_among(choices.data, choices.roles):
        show(_titles(choices.data, codes))


def weekly_pay_to_fold(choices: Choices) -> Whole:
    """What women and men earn in a week, to be folded away; nothing where no occupation with such figures is shown."""
    data, codes = choices.data, occupations_among(choices.data, choices.roles)
    return _weekly_pay(data, codes) if codes else NOTHING


def jobs_like_these(choices: Choices) -> None:
    """Occupations that are like those compared, each a link that compares the two."""
    if codes := occupations_among(choices.data, choices.roles):
        show(_alike(choices.data, codes))


def _each(data: Data, shown: Shown, ask: Callable[[Data, str], T]) -> dict[Role, T]:
    return {role: ask(data, role.id) for role in shown.occupations}


@told_once
def _schooling(data: Data, shown: Shown) -> Whole:
    by_role, title = _each(data, shown, schooling.schooling), say("schooling-title")
    return parts.section(
        title,
        schooling.finding(by_role),
        caption=_caption(shown, schooling.caption(by_role)),
        details=_schooling_details(by_role, title),
    )


@told_once
def _schooling_of_titles(data: Data, shown: Shown) -> Whole:
    by_role, title = _each(data, shown, schooling.schooling), say("schooling-title")
    caption = _caption(shown, schooling.caption(by_role))
    return Whole(fragment[h3[title], p[schooling.finding(by_role)], caption, _schooling_details(by_role, title)])


def _schooling_details(by_role: Mapping[Role, Schooling], title: str) -> tuple[Node, ...]:
    note = f"{say('schooling-note')} {say('onet-note')}"
    return (parts.table(schooling.table(by_role), title), parts.note(note))


def _caption(shown: Shown, said: str) -> Node:
    """Small print that begins with which title is shown as which occupation."""
    return parts.note(" ".join(filter(None, [shown.said, said])))


@told_once
def _interests(data: Data, shown: Shown) -> Whole:
    profiles, title = _each(data, shown, interests.profile), say("interests-title")
    rated = any(it.interests for it in profiles.values())
    return parts.section(
        title,
        interests.finding(profiles),
        caption=_caption(shown, interests.caption(profiles)),
        details=[parts.table(interests.table(profiles), title), parts.note(say("onet-note"))] if rated else (),
    )


@told_once
def _tools(data: Data, shown: Shown) -> Whole:
    profiles, title = _each(data, shown, interests.profile), say("tools-title")
    if not any(it.tools for it in profiles.values()):
        return NOTHING
    return parts.section(
        title,
        interests.tools_finding(profiles),
        parts.side_by_side(_short(role, it) for role, it in profiles.items()),
        caption=parts.note(say("tools-caption", most=interests.IN_SHORT)),
        details=[parts.table(interests.tools_table(profiles), title), parts.note(say("onet-note"))],
    )


def _short(role: Role, it: Profile) -> Node:
    return _row_of(role, it.tools[: interests.IN_SHORT])


def _row_of(role: Role, names: Sequence[str]) -> Node:
    """The names of some things of an occupation, in a sentence."""
    return fragment[parts.role_name(role), p[f"{listed(names)}." if names else say("not-reported")]]


@told_once
def _titles(data: Data, codes: tuple[str, ...]) -> Whole:
    roles = data.roles()
    reported = {roles[code]: reported_titles(data, code) for code in codes}
    if not any(reported.values()):
        none = say("reported-none", roles=either([role.plural for role in reported]))
        return parts.section(say("reported-title"), Passage(none))
    return parts.section(
        say("reported-title"),
        Passage(say("reported-titles")),
        parts.side_by_side(_row_of(role, names) for role, names in reported.items()),
        caption=parts.note(say("onet-note")),
    )


@told_once
def _weekly_pay(data: Data, codes: tuple[str, ...]) -> Whole:
    roles, title = data.roles(), say("weekly-pay-title")
    pay = {roles[code]: weekly for code in codes if (weekly := earnings.weekly_pay(data, roles[code]))}
    if not pay:
        return NOTHING
    return Whole(fragment[h3[title], p[earnings.sentence(pay)], parts.table(earnings.table(pay), title)])


@told_once
def _alike(data: Data, codes: tuple[str, ...]) -> Whole:
    near = _near(data, codes)
    if not near:
        return NOTHING
    return parts.section(say("alike-title"), Passage(say("alike")), _lists(near), caption=_of_likeness(near))


def jobs_like_these_folded(data: Data, role_ids: Iterable[str]) -> Node:
    """The same to be folded away as a next step; nothing where no occupation is compared."""
    near = _near(data, occupations_among(data, role_ids))
    return parts.folded(say("alike-title"), _lists(near), _of_likeness(near)) if near else None


def _near(data: Data, codes: Iterable[str]) -> dict[Role, tuple[Alike, ...]]:
    roles = data.roles()
    return {roles[code]: jobs for code in codes if (jobs := alike(data.documents, code))}


def _of_likeness(near: Mapping[Role, tuple[Alike, ...]]) -> Node:
    paid_in = next((it.period for jobs in near.values() for it in jobs if it.period), UNDATED)
    return parts.note(f"{say('alike-caption', year=str(paid_in))} {say('onet-note')}")


def _lists(near: Mapping[Role, tuple[Alike, ...]]) -> Node:
    return parts.side_by_side(fragment[parts.role_name(role), ul[_links(role, jobs)]] for role, jobs in near.items())


def _links(role: Role, jobs: tuple[Alike, ...]) -> Iterator[Node]:
    """Each occupation as a link to this page with both, its median pay, and how alike its skills are."""
    for it in jobs:
        address = f"?{urlencode({'role': role.id, 'with': it.occupation.id})}"
        yield li[a(href=address)[it.occupation.label], f" {it.text}" if it.text else None]
