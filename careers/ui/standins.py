"""As which occupation each role is shown where only occupations have figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from careers.catalogue.roles import Role
from careers.data.official import with_occupations
from careers.data.store import Data
from careers.language.grammar import listed, opening
from careers.language.grammar import occupation as named
from careers.language.speech import say
from careers.occupations.standins import standins
from careers.ui import broken
from careers.ui.controls import one_of
from careers.ui.stage import st


@dataclass(frozen=True)
class Shown:
    """The occupations to show, each once, in the looks of their roles, and which title is which."""

    occupations: tuple[Role, ...]
    said: str


NOBODY = Shown((), "")
"""Where nothing is shown that only occupations have."""


def shown_as(data: Data, role_ids: Iterable[str]) -> Shown:
    """The occupations that some roles are shown as, with a control for each title.

    Roles that can stand for no occupation are left out.
    """
    roles = [data.roles()[role_id] for role_id in role_ids]
    offered = {role: titles for role in roles if (titles := standins(data, role.id))}
    with st.container(horizontal=True):
        chosen = {role: _chosen(role, titles) for role, titles in offered.items()}
    known = with_occupations(data.documents, chosen.values()).roles()
    looks = {code: role.look for role, code in reversed(chosen.items())}
    titled = [say("shown-as", role=it.plural, title=known[code].plural) for it, code in chosen.items() if it.id != code]
    return Shown(
        tuple(replace(known[code], look=looks[code]) for code in dict.fromkeys(chosen.values())),
        say("shown", roles=listed(titled)) if titled else "",
    )


def if_known(data: Data, role_ids: Iterable[str]) -> Shown:
    """The same, or nobody and a word of it where official statistics are broken."""
    with broken.without_official():
        return shown_as(data, role_ids)
    return NOBODY


def _chosen(role: Role, offered: Mapping[str, str]) -> str:
    if role.id in offered:
        return role.id
    options = {code: opening(named(title)) for code, title in offered.items()}
    return one_of(say("places-as", role=role.label), options, f"as_{role.id}")
