"""Pay by state in sentences."""

from careers.catalogue import formats
from careers.catalogue.roles import Role
from careers.language.speech import say
from careers.occupations.places.records import Places, by_pay, by_rent


def finding(found: Places) -> str:
    """From where to where the median pay of each occupation goes."""
    return " ".join(of_role(found, role) for role in found.roles)


def of_role(found: Places, role: Role) -> str:
    """From where to where the median pay of one occupation goes."""
    at = found.roles.index(role)
    rows = by_pay(found.states, at)
    if not rows:
        return say("places-none", role=role.plural)
    low, high = rows[0], rows[-1]
    return say(
        "places-equal" if found.is_restated else "places-printed",
        role=role.plural,
        low=low.claims[at].text,
        high=high.claims[at].text,
        here=low.place.within,
        there=high.place.within,
    )


def alternative(found: Places) -> str:
    """The pay in every place, for those who cannot see it."""
    lines = (
        say("named-value", name=row.place.name, value=", ".join(claim.text for claim in row.claims))
        for row in found.rows
    )
    return f"{finding(found)} {'; '.join(lines)}."


def rent_finding(found: Places) -> str:
    """Where two bedrooms take the least and the most of the median pay of each occupation."""
    said = []
    for at, role in enumerate(found.roles):
        shares = by_rent(found.states, at)
        if shares:
            (low, here), (high, there) = shares[0], shares[-1]
            said.append(
                say(
                    "rents",
                    role=role.plural,
                    low=formats.WHOLE_PERCENT.text(low),
                    high=formats.WHOLE_PERCENT.text(high),
                    here=here.place.within,
                    there=there.place.within,
                )
            )
    return " ".join(said)


def unsettled(found: Places) -> str:
    """The areas of which two copies of the rents differ, by state."""
    said = (
        say("unsettled-in", name=row.place.name, areas=", ".join(row.place.unsettled))
        for row in sorted(found.states, key=lambda row: row.place.name)
        if row.place.unsettled
    )
    return say("unsettled-note", areas="; ".join(said))
