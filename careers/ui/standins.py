"""As which occupation each role is shown where only occupations have figures."""

from collections.abc import Mapping
from dataclasses import replace

from careers.catalogue.roles import Role
from careers.data.official import with_occupations
from careers.language.grammar import occupation as named
from careers.language.grammar import opening
from careers.language.speech import say
from careers.occupations.standins import standins
from careers.ui.choices import chosen_roles, compared_data
from careers.ui.controls import one_of_many
from careers.ui.stage import st


def shown_as() -> tuple[Role, ...]:
    """The occupations to show, each once, in the looks of the roles that they stand for; a control for each title.

    Roles that can stand for no occupation are left out.
    """
    data = compared_data()
    roles = [data.roles()[role_id] for role_id in chosen_roles()]
    found = {role: standins(data, role.id) for role in roles}
    codes: dict[str, Role] = {}
    with st.container(horizontal=True):
        for role, offered in found.items():
            if offered:
                codes.setdefault(_chosen(role, offered), role)
    told = with_occupations(data.documents, codes).roles()
    return tuple(replace(told[code], look=role.look) for code, role in codes.items())


def _chosen(role: Role, offered: Mapping[str, str]) -> str:
    if role.id in offered:
        return role.id
    options = {code: opening(named(title)) for code, title in offered.items()}
    return one_of_many(say("places-as", role=role.label), options, f"as_{role.id}")
