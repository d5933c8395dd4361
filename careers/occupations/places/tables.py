"""Pay by state in tables."""

import pandas as pd

from careers.catalogue import formats
from careers.figures.records import Claim
from careers.language.speech import say
from careers.occupations.places.records import LocalPay, Places


def table(places: Places) -> pd.DataFrame:
    """A row for each place, a column for each occupation."""
    return pd.DataFrame(
        [
            {say("place"): row.place.name, **{claim.role.label: claim.text for claim in row.claims}}
            for row in places.rows
        ]
    )


def rent_table(places: Places) -> pd.DataFrame:
    """A row for each place with a rent: the rent, and what part of each occupation's pay it takes."""
    rows = sorted((row for row in places.states if row.place.rent), key=lambda row: -(row.place.rent or 0))
    return pd.DataFrame(
        [
            {
                say("place"): say("unsettled", name=row.place.name) if row.place.unsettled else row.place.name,
                say("rent"): formats.WHOLE_DOLLARS.text(row.place.rent or 0),
                **{claim.role.label: share_text(row, claim) for claim in row.claims},
            }
            for row in rows
        ]
    )


def share_text(row: LocalPay, claim: Claim) -> str:
    """The share of an occupation's pay that two bedrooms cost in a place, or why it is unknown."""
    share = row.share_of_rent(claim)
    if share is not None:
        return formats.WHOLE_PERCENT.text(share)
    return say("no-gap") if claim.is_open else claim.text
