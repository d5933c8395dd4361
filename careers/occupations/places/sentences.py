"""Pay by state in sentences."""

from collections.abc import Sequence

from careers.catalogue import formats
from careers.catalogue.roles import Role
from careers.figures.records import Claim
from careers.language.passages import Passage
from careers.language.speech import say
from careers.occupations.places.records import LocalPay, Places, by_pay, by_rent


def caption(places: Places) -> str:
    """Who gives the pay, of when it is, and how it is restated."""
    if places.is_restated:
        return say("places-caption-equal", year=str(places.period), levels=str(places.levels_of))
    return say("places-caption", year=str(places.period))


def rent_caption(places: Places) -> str:
    """How the part that a rent takes of pay is worked out, and of when the rents are."""
    return say("rents-caption", year=str(places.rents_of))


def finding(places: Places) -> Passage:
    """From where to where the median pay of each occupation goes."""
    return Passage(*(of_role(places, role) for role in places.roles))


def of_role(places: Places, role: Role) -> Passage:
    """From where to where the median pay of one occupation goes."""
    at = places.roles.index(role)
    rows = by_pay(places.states, at)
    if not rows:
        return Passage(say("places-none", role=role.plural))
    (low, here), (high, there) = _lowest(rows[0], at), _highest(rows, at)
    if len(rows) == 1 and not rows[0].claims[at].is_open:
        form = "equal" if places.is_restated else "printed"
        return Passage(say("places-only", form=form, role=role.plural, pay=high, where=there))
    form = "places-equal" if places.is_restated else "places-printed"
    said = say(form, role=role.plural, low=low, high=high, here=here, there=there)
    return Passage(said, _open(places, rows, at))


def _lowest(row: LocalPay, at: int) -> tuple[str, str]:
    """The lowest pay, and where it is; of pay that is only known to be so much or more, the least, and no place."""
    claim = row.claims[at]
    if claim.is_open:
        return _at_least(claim), ""
    return claim.text, say("places-in", place=row.place.within)


def _highest(rows: Sequence[LocalPay], at: int) -> tuple[str, str]:
    """The highest pay, and where it is; the least that it can be where some pay is only known to be so much or more."""
    row, claim = rows[-1], rows[-1].claims[at]
    if claim.is_open:
        return _at_least(claim), ""
    if any(it.claims[at].is_open for it in rows):
        return _at_least(claim), say("places-as-in", place=row.place.within)
    return claim.text, say("places-in", place=row.place.within)


def _at_least(claim: Claim) -> str:
    return say("pay-at-least", value=claim.unit.write(claim.value or 0))


def _open(places: Places, rows: Sequence[LocalPay], at: int) -> str:
    """For how many places it is only known that pay is so much or more; empty if there is none."""
    claims = [row.claims[at] for row in rows if row.claims[at].is_open]
    if not claims:
        return ""
    form = "places-open-equal" if places.is_restated else "places-open"
    return say(form, count=len(claims), least=claims[0].text)


def legend(places: Places) -> str:
    """What the shades are, and what is hollow, where anything is."""
    has_open = any(claim.is_open for row in places.states for claim in row.claims)
    return " ".join([say("places-shades"), *([say("places-hollow")] if has_open else [])])


def alternative(places: Places) -> str:
    """The pay in every place, for those who cannot see it."""
    lines = (
        say("named-value", name=row.place.name, value=", ".join(claim.text for claim in row.claims))
        for row in places.rows
    )
    return f"{finding(places)} {'; '.join(lines)}."


def rent_finding(places: Places) -> Passage:
    """Where two bedrooms take the least and the most of the median pay of each occupation."""
    said = []
    for at, role in enumerate(places.roles):
        shares = by_rent(places.states, at)
        if shares:
            (low, here), (high, there) = shares[0], shares[-1]
            if len(shares) == 1:
                share = formats.WHOLE_PERCENT.text(low)
                said.append(say("rents-only", role=role.plural, share=share, where=here.place.within))
                continue
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
    if said and any(claim.is_open for row in places.states for claim in row.claims):
        said.append(say("rents-open"))
    return Passage(*said)


def unsettled(places: Places) -> str:
    """The areas where two copies of the rents differ, by state."""
    said = (
        say("unsettled-in", name=row.place.name, areas=", ".join(row.place.unsettled))
        for row in sorted(places.states, key=lambda row: row.place.name)
        if row.place.unsettled
    )
    return say("unsettled-note", areas="; ".join(said))
