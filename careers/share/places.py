"""Pay by state, metropolitan area and sector, and what a rent takes of it, as entries."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from careers.catalogue import formats
from careers.catalogue.agencies import PRICES, RENTS, WAGES
from careers.catalogue.roles import Role
from careers.catalogue.units import DOLLARS_A_MONTH, SHARE
from careers.data import official
from careers.data.store import Data
from careers.figures.records import Claim
from careers.language.speech import say
from careers.occupations.places import sentences
from careers.occupations.places.records import LocalPay, Places
from careers.occupations.places.tables import share_text
from careers.occupations.ranking import Division, Local
from careers.share.occupations import STATISTICS, by
from careers.share.records import Entry, plain


def of_places(shown: Places, printed: Places, data: Data) -> list[Entry]:
    """The median pay of each occupation in each place, as it is shown; `printed` has it as the source prints it."""
    known = official.sources(data.documents)
    about = Entry(role="", metric=say("places-title"), data_version=data.version())
    if not shown.is_restated:
        return [by(it, known[WAGES], shown.period) for row in shown.rows for it in _paid(about, row)]
    as_printed = {row.place.id: row.claims for row in printed.rows}
    about, levels = replace(about, adjustment=sentences.caption(shown)), (known[PRICES], shown.levels_of)
    return [
        by(replace(entry, printed=_printed(claim)), known[WAGES], shown.period, levels)
        for row in shown.rows
        for entry, claim in zip(_paid(about, row), as_printed[row.place.id], strict=True)
    ]


def _paid(about: Entry, row: LocalPay) -> Iterator[Entry]:
    return (_claimed(replace(about, group=row.place.name), claim) for claim in row.claims)


def _claimed(about: Entry, claim: Claim, statistic: str = "") -> Entry:
    return replace(
        about,
        role=claim.role.label,
        statistic=statistic or STATISTICS["median"].statistic,
        value=None if claim.value is None else plain(claim.value, claim.unit),
        unit=claim.unit.label,
        text=claim.text,
    )


def _printed(claim: Claim) -> str:
    return claim.text if claim.value is None else f"{claim.text}{claim.unit.per}"


def of_rents(printed: Places, data: Data) -> list[Entry]:
    """The rent of two bedrooms in each place, and what part of each occupation's printed pay it takes."""
    known, version = official.sources(data.documents), data.version()
    rented, paid = (known[RENTS], printed.rents_of), (known[WAGES], printed.period)
    about = Entry(role="", metric=say("rents-title"), derived=sentences.rent_caption(printed), data_version=version)
    entries: list[Entry] = []
    for row in printed.states:
        if row.place.rent:
            here = replace(about, group=row.place.name, note=_unsettled(row))
            entries.append(by(_rent(here, row.place.rent), *rented))
            entries += [by(_share(here, row, claim), *rented, paid) for claim in row.claims]
    return entries


def _rent(about: Entry, rent: int) -> Entry:
    return replace(
        about,
        metric=say("rent"),
        statistic=STATISTICS["mean"].statistic,
        value=rent,
        unit=DOLLARS_A_MONTH.label,
        text=formats.WHOLE_DOLLARS.text(rent),
    )


def _share(about: Entry, row: LocalPay, claim: Claim) -> Entry:
    share = row.share_of_rent(claim)
    return replace(
        about,
        role=claim.role.label,
        statistic=SHARE.statistic,
        value=None if share is None else plain(share, SHARE),
        unit=say("rents-unit"),
        text=share_text(row, claim),
    )


def _unsettled(row: LocalPay) -> str:
    """The areas where two copies of the rents differ; empty if there are none."""
    return say("rents-unsettled", areas="; ".join(row.place.unsettled)) if row.place.unsettled else ""


def of_ranking(ranked: Mapping[Role, Sequence[Local]], division: Division, data: Data) -> list[Entry]:
    """The median pay and the jobs of each occupation in each part of the country."""
    source = official.sources(data.documents)[WAGES]
    pay = Entry(role="", metric=say(f"ranked-title-{division.id}"), data_version=data.version())
    jobs = replace(pay, metric=say(f"ranked-of-jobs-{division.id}"))
    return [
        by(entry, source, it.period)
        for rows in ranked.values()
        for it in rows
        for entry in (
            _claimed(replace(pay, group=it.name), it.pay),
            _claimed(replace(jobs, group=it.name), it.jobs, it.jobs.unit.statistic),
        )
    ]
