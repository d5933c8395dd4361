"""Consistency checks on a publisher's figures; each raises DataError with the first error."""

import pandas as pd

from careers.data.official import EVERYONE
from careers.language.speech import say
from careers.occupations.importing.bls import LEVELS, PERCENTILES
from careers.occupations.importing.reading import fault

ROUNDING = 0.001
"""How far off a sum of rounded parts may be, as a share of the total."""

UNRELEASED = 0.005
"""How far off the nation the states may be; the nation includes what they do not publish."""

SHARES_OFF = 0.5
"""How many percentage points seven rounded shares may be off 100."""

GOVERNMENT = r"999\d{3}"
"""The codes of levels of government, beside those of the sectors."""

OUTSIDE = {"PR", "GU", "VI"}
"""Areas that the national figures do not include."""


def percentiles(frame: pd.DataFrame, file: str) -> None:
    """In every row, hourly and yearly, a higher percentile means at least as much pay; marks are skipped."""
    for unit in ("a", "h"):
        columns = [f"{unit}_{name}" for name in PERCENTILES]
        if not set(columns) <= set(frame.columns):
            continue
        pay = frame[columns].apply(pd.to_numeric, errors="coerce").ffill(axis=1)
        falling = frame.index[(pay.diff(axis=1) < 0).any(axis=1)]
        if len(falling):
            cells = ", ".join(frame.loc[falling[0], columns])
            raise fault(file, cells, say("import-order"), falling[0])


def groups_and_total(frame: pd.DataFrame, file: str) -> None:
    """In every year, the jobs of the major groups add up to all jobs."""
    for year, rows in frame.groupby("year"):
        jobs = pd.to_numeric(rows["tot_emp"], errors="coerce").groupby(rows["o_group"]).sum()
        _check_sum(f"{file}, {year}", jobs["major"], jobs["total"], ROUNDING)


def states_and_nation(states: pd.DataFrame, nation: pd.DataFrame, file: str) -> None:
    """The jobs of all states add up to the national jobs of the same year."""
    year = states["year"].max()
    of_states = states[(states["o_group"] == "total") & ~states["usps"].isin(OUTSIDE)]
    of_nation = nation[(nation["o_group"] == "total") & (nation["year"] == year)]
    parts, total = (pd.to_numeric(it["tot_emp"]).sum() for it in (of_states, of_nation))
    _check_sum(file, parts, total, UNRELEASED)


def sectors_and_nation(sectors: pd.DataFrame, nation: pd.DataFrame, file: str) -> None:
    """The jobs of all sectors add up to the national jobs of the same year; levels of government overlap them."""
    year = sectors["year"].max()
    of_sectors = sectors[(sectors["occ_code"] == EVERYONE) & ~sectors["sector_code"].str.fullmatch(GOVERNMENT)]
    of_nation = nation[(nation["o_group"] == "total") & (nation["year"] == year)]
    parts, total = (pd.to_numeric(it["tot_emp"]).sum() for it in (of_sectors, of_nation))
    _check_sum(file, parts, total, ROUNDING)


def shares(frame: pd.DataFrame, file: str) -> None:
    """The shares of each occupation add up to 100."""
    sums = frame[list(LEVELS)].apply(pd.to_numeric, errors="coerce").sum(axis=1)
    off = frame.index[(sums - 100).abs() > SHARES_OFF]
    if len(off):
        raise fault(file, f"{sums[off[0]]:.1f}", say("import-sum", sum="100", off=str(SHARES_OFF)), off[0])


def codes(made: pd.DataFrame, occupations: pd.DataFrame, file: str) -> None:
    """Every figure belongs to an occupation of the classification, except summaries in the projections."""
    known = set(occupations["code"])
    wrong = made.index[~made["code"].str[:7].isin(known)]
    if len(wrong):
        raise fault(file, made["code"][wrong[0]], say("import-known-code"), wrong[0])


def one_value_each(made: pd.DataFrame, file: str) -> None:
    """No figure appears twice with different values."""
    again = made.index[made.duplicated(["code", "metric", "group", "period"])]
    if len(again):
        code = made.loc[[again[0]], "code"].iloc[0]
        raise fault(file, code, say("import-once"), again[0])


def _check_sum(file: str, parts: float, total: float, off: float) -> None:
    if abs(parts - total) > off * total:
        raise fault(file, f"{parts:.0f}", say("import-sum", sum=f"{total:.0f}", off=f"{off * total:.0f}"))
