"""The project's tables of official statistics, built from the publishers' files and checked for consistency."""

from pathlib import Path

import pandas as pd

from careers.data.official import EVERYONE
from careers.language.speech import say
from careers.occupations.importing import checks
from careers.occupations.importing.bls import HELD, OEWS, SECTORS, SPREADS, STATES, STATISTICS, TOTALS
from careers.occupations.importing.layouts import PayByPlace
from careers.occupations.importing.publishers import FIGURES, LISTINGS, SOC
from careers.occupations.importing.reading import check_cells, fault, figures, found, listing, raw


def tables(folder: Path) -> dict[str, pd.DataFrame]:
    """All tables by name, sorted, from a folder of publishers' files; DataError if a file is wrong."""
    for layout in (*FIGURES, *SPREADS):
        frame = raw(folder, layout)
        for column in layout.carried:
            check_cells(found(folder, layout).name, layout, frame[column])
    checks.percentiles(raw(folder, OEWS), found(folder, OEWS).name)
    checks.groups_and_total(raw(folder, OEWS), found(folder, OEWS).name)
    checks.shares(raw(folder, HELD), found(folder, HELD).name)
    for layout in SPREADS:
        checks.percentiles(raw(folder, layout), found(folder, layout).name)
    checks.sectors_and_nation(raw(folder, SECTORS), raw(folder, OEWS), found(folder, SECTORS).name)
    checks.states_and_nation(raw(folder, STATES), raw(folder, OEWS), found(folder, STATES).name)
    occupations = _occupations(folder)
    made = {"occupations": occupations, **{layout.table: _spread(folder, layout) for layout in SPREADS}}
    for layout in SPREADS:
        checks.codes(made[layout.table], occupations, found(folder, layout).name)
    for layout in FIGURES:
        made[layout.table] = _coded(figures(folder, layout), occupations) if layout.named else figures(folder, layout)
        checks.codes(made[layout.table], occupations, found(folder, layout).name)
        checks.one_value_each(made[layout.table], found(folder, layout).name)
    for name in {layout.table for layout in LISTINGS} - {SOC.table}:
        parts = [listing(folder, layout) for layout in LISTINGS if layout.table == name]
        made[name] = pd.concat(parts).drop_duplicates()
    return {name: frame.sort_values(list(frame.columns), kind="stable") for name, frame in sorted(made.items())}


def _occupations(folder: Path) -> pd.DataFrame:
    """The classification plus the publishers' own combinations: `code, title, level, parent`."""
    known = listing(folder, SOC)
    oews = raw(folder, OEWS)
    latest = oews[oews["year"] == oews["year"].max()]
    others = pd.concat(
        [
            latest.rename(columns={"occ_code": "code", "occ_title": "title"})[["code", "title"]],
            oews.rename(columns={"occ_code": "code", "occ_title": "title"})[["code", "title"]][::-1],
        ]
    ).drop_duplicates("code")
    others = others[~others["code"].isin(known["code"])].assign(level="combined", parent="")
    others.loc[others["code"] == EVERYONE, "level"] = "total"
    surveyed = known.assign(surveyed=known["code"].isin(latest["occ_code"]))
    combined = others.assign(surveyed=others["code"].isin(latest["occ_code"]))
    whole: pd.DataFrame = pd.concat([surveyed, combined])
    return whole.assign(surveyed=whole["surveyed"].map({True: "Y", False: "N"}))


def _coded(found_figures: pd.DataFrame, occupations: pd.DataFrame) -> pd.DataFrame:
    """Figures from a publisher that uses titles, with the code of each title; titles without a code are left out.

    If two levels share a title, the more detailed occupation gets it.
    """
    ranked = occupations.assign(name=occupations["title"].map(_plain)).sort_values("code", ascending=False)
    codes = dict(reversed(list(zip(ranked["name"], ranked["code"], strict=True))))
    codes |= dict.fromkeys(TOTALS, EVERYONE)
    coded = found_figures.assign(code=found_figures["code"].map(_plain).map(codes))
    return coded.dropna(subset=["code"])


def _plain(title: str) -> str:
    """A title in lowercase, without extra spaces or footnote numbers."""
    return " ".join(title.split("(1)", maxsplit=1)[0].lower().split())


def _spread(folder: Path, layout: PayByPlace) -> pd.DataFrame:
    """Pay and jobs in parts of the country, a column each; where jobs or pay are empty, the mark says why."""
    frame = raw(folder, layout)
    pay = {f"a_{column}": group for column, group in STATISTICS.items()}
    marks = frame[list(pay)].where(frame[list(pay)].isin(layout.marks), "")
    if (mixed := frame.index[marks.apply(lambda row: len(set(row) - {""}) > 1, axis=1)]).size:
        raise fault(found(folder, layout).name, say("import-two-marks"), say("import-one-mark"), mixed[0])
    values = frame[["tot_emp", *pay]].replace(dict.fromkeys(layout.marks, ""))
    made = values.rename(columns={"tot_emp": "jobs", **pay})
    made.insert(0, layout.called, frame[layout.where])
    made.insert(0, "code", frame[layout.code])
    jobs_mark = frame["tot_emp"].where(frame["tot_emp"].isin(layout.marks), "")
    made = made.assign(period=frame["year"], source=layout.source)
    return made.assign(jobs_mark=jobs_mark, pay_mark=marks.max(axis=1))
