"""What O*NET and the census survey tell of occupations: schooling, interests, tools, and jobs like them."""

from collections.abc import Callable, Iterator
from typing import TypeVar
from urllib.parse import urlencode

from htpy import Node, a, fragment, li, p, ul

from careers.catalogue.roles import Role
from careers.data.store import Data
from careers.language.speech import say
from careers.occupations import interests, schooling
from careers.occupations.alike import Alike, alike
from careers.occupations.interests import Profile
from careers.ui import parts
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import NOTHING, Whole

T = TypeVar("T")


def held_and_required(choices: Choices) -> None:
    """The schooling that workers hold beside what they say is required; nothing where no occupation is compared."""
    _show(choices, _schooling)


def interests_and_tools(choices: Choices) -> None:
    """The three strongest interests and the hot technologies of each occupation."""
    _show(choices, _interests)
    _show(choices, _tools)


def jobs_like_these(choices: Choices) -> None:
    """Occupations that are like those compared, each a link that compares the two."""
    _show(choices, _alike)


def _show(choices: Choices, tell: Callable[[Data, tuple[str, ...]], Whole]) -> None:
    codes = tuple(role_id for role_id in choices.roles if role_id not in choices.data.documents.roles())
    if codes:
        show(tell(choices.data, codes))


def _each(data: Data, codes: tuple[str, ...], ask: Callable[[Data, str], T]) -> dict[Role, T]:
    roles = data.roles()
    return {roles[code]: ask(data.documents, code) for code in codes}


@told_once
def _schooling(data: Data, codes: tuple[str, ...]) -> Whole:
    told, title = _each(data, codes, schooling.schooling), say("schooling-title")
    return parts.section(
        title,
        schooling.finding(told),
        caption=parts.note(say("schooling-caption")),
        details=[parts.table(schooling.table(told), title), parts.note(f"{say('schooling-note')} {say('onet-note')}")],
    )


@told_once
def _interests(data: Data, codes: tuple[str, ...]) -> Whole:
    told, title = _each(data, codes, interests.profile), say("interests-title")
    rated = any(it.interests for it in told.values())
    return parts.section(
        title,
        interests.finding(told),
        caption=parts.note(say("interests-caption")),
        details=[parts.table(interests.table(told), title) if rated else None],
    )


@told_once
def _tools(data: Data, codes: tuple[str, ...]) -> Whole:
    told, title = _each(data, codes, interests.profile), say("tools-title")
    if not any(it.tools for it in told.values()):
        return NOTHING
    return parts.section(
        title,
        interests.tools_finding(told),
        parts.side_by_side(_short(role, it) for role, it in told.items()),
        caption=parts.note(say("tools-caption")),
        details=[parts.table(interests.tools_table(told), title)],
    )


def _short(role: Role, it: Profile) -> Node:
    names = it.tools[: interests.IN_SHORT]
    return fragment[parts.role_name(role), ul[(li[name] for name in names)] if names else p[say("not-reported")]]


@told_once
def _alike(data: Data, codes: tuple[str, ...]) -> Whole:
    told = {role: found for role, found in _each(data, codes, alike).items() if found}
    if not told:
        return NOTHING
    return parts.section(
        say("alike-title"),
        say("alike"),
        parts.side_by_side(fragment[parts.role_name(role), ul[_links(role, found)]] for role, found in told.items()),
        caption=parts.note(f"{say('alike-caption')} {say('onet-note')}"),
    )


def _links(role: Role, found: tuple[Alike, ...]) -> Iterator[Node]:
    """Each occupation as a link to this page with both; its median pay beside it."""
    for it in found:
        address = f"?{urlencode({'role': role.id, 'with': it.occupation.id})}"
        yield li[a(href=address)[it.occupation.label], f" {it.pay}" if it.pay else None]
