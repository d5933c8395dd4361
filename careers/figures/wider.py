"""Wider groups in place of roles that sources count only within them (docs/decisions/0165)."""

from collections.abc import Mapping
from dataclasses import replace

from careers.catalogue.roles import Role
from careers.figures.records import Claim, Comparison, Row
from careers.language.grammar import listed
from careers.language.speech import say


def with_wider(compared: Comparison) -> Comparison:
    """The comparison with the wider group in place of each role that has no figure but the group's.

    A group keeps the look of its role. Roles of one group become one.
    """
    groups = _groups(compared)
    if not groups:
        return compared
    rows, earlier = (
        tuple(_told(row, compared.roles, groups) for row in it) for it in (compared.rows, compared.earlier)
    )
    return replace(compared, roles=_once(compared.roles, groups), rows=rows, earlier=earlier)


def note(compared: Comparison) -> str:
    """A note that some roles are counted only within wider groups; empty if none is."""
    roles = [role.plural for role in compared.roles if role.id in _groups(compared)]
    return say("only-within", roles=listed(roles)) if roles else ""


def _groups(compared: Comparison) -> Mapping[str, Role]:
    """The first wider group that has a figure, by the id of each role without one of its own."""
    groups: dict[str, Role] = {}
    for role in compared.roles:
        wider = (claim for row in compared.rows for claim in row.wider if role.id in claim.within)
        if compared.own(role) is None and (claim := next(wider, None)):
            groups[role.id] = replace(claim.role, look=role.look)
    return groups


def _once(roles: tuple[Role, ...], groups: Mapping[str, Role]) -> tuple[Role, ...]:
    """The roles, or their groups, each once."""
    return tuple({role.id: role for role in reversed([groups.get(it.id, it) for it in roles])}.values())[::-1]


def _told(row: Row, roles: tuple[Role, ...], groups: Mapping[str, Role]) -> Row:
    claims = [_claim(row, role, groups[role.id]) if role.id in groups else row.of(role) for role in roles]
    by_id = {claim.role.id: claim for claim in reversed(claims)}
    return replace(row, claims=tuple(by_id[role.id] for role in _once(roles, groups)), wider=())


def _claim(row: Row, role: Role, group: Role) -> Claim:
    """What a row tells of a role's group."""
    of_group = next((claim for claim in row.wider if claim.role.id == group.id), None)
    return replace(of_group, role=group) if of_group else replace(row.of(role), role=group)
