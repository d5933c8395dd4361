"""The next release is one command: its years are read from its files, and every sentence says them."""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from careers.catalogue.roles import Role
from careers.data.official import with_occupations
from careers.data.store import Data, open_data
from careers.occupations import interests, ranking, schooling
from careers.occupations.alike import alike
from careers.occupations.importing.tables import tables
from careers.occupations.places import sentences
from careers.occupations.places.records import places
from careers.share.places import of_rents
from tests.occupations.test_importing import PUBLISHERS

CLERKS = "43-4051"

NEWER = {
    "states": (",2025,", ",2031,"),
    "metros": (",2025,", ",2031,"),
    "sectors": (",2025,", ",2031,"),
    "pay": (",2025,", ",2031,"),
    "state_prices": (",2024\n", ",2030\n"),
    "state_rents": (",2026\n", ",2032\n"),
    "education": ("2019, 2021", "2028, 2030"),
    "required_education": (",2022,", ",2029,"),
    "interests": (",2023,", ",2027,"),
}
"""The years of some tables, and other years to be put in their place."""


@pytest.fixture
def newer(folder: Path) -> Data:
    """The data of another year."""
    for table, (old, new) in NEWER.items():
        file = folder / "official" / f"{table}.csv"
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return open_data(folder)


def captions(data: Data) -> Mapping[str, str]:
    """What is said of the official figures on clerks, by what it is about."""
    role: Role = with_occupations(data, [CLERKS]).roles()[CLERKS]
    found, equal = places(data, (role,)), places(data, (role,), at_equal_prices=True)
    told = {division.id: {role: ranking.ranking(data, role, division)} for division in ranking.DIVISIONS}
    return {
        "states": sentences.caption(found),
        "equal": sentences.caption(equal),
        "rents": sentences.rent_caption(found),
        "rents taken": ", ".join({period.printed for _, period in of_rents(found, data)[0].cited}),
        "metros": ranking.caption(told["metros"], ranking.METROS),
        "sectors": ranking.caption(told["sectors"], ranking.SECTORS),
        "schooling": schooling.caption({role: schooling.schooling(data, CLERKS)}),
        "interests": interests.caption({role: interests.profile(data, CLERKS)}),
        "alike": ", ".join(sorted({str(it.period) for it in alike(data, CLERKS)})),
    }


def years(told: Mapping[str, str]) -> dict[str, list[str]]:
    return {about: re.findall(r"20\d\d", said) for about, said in told.items()}


def test_sentences_say_the_years_of_the_data(data: Data) -> None:
    assert years(captions(data)) == {
        "states": ["2025"],
        "equal": ["2025", "2024"],
        "rents": ["2026"],
        "rents taken": ["2026"],
        "metros": ["2025"],
        "sectors": ["2025"],
        "schooling": ["2019", "2021", "2022"],
        "interests": ["2023"],
        "alike": ["2025"],
    }


def test_with_data_of_other_years_they_say_those(newer: Data) -> None:
    assert years(captions(newer)) == {
        "states": ["2031"],
        "equal": ["2031", "2030"],
        "rents": ["2032"],
        "rents taken": ["2032"],
        "metros": ["2031"],
        "sectors": ["2031"],
        "schooling": ["2028", "2030", "2029"],
        "interests": ["2027"],
        "alike": ["2031"],
    }


def test_the_import_takes_years_from_the_names_of_files_and_columns(tmp_path: Path) -> None:
    raw = Path(shutil.copytree(PUBLISHERS, tmp_path / "raw"))
    for old, new in {
        "bea_rpp_states_2024": "bea_rpp_states_2025",
        "hud_fmr_fy2026_areas": "hud_fmr_fy2027_areas",
        "hud_fmr_fy2026_states_derived": "hud_fmr_fy2027_states_derived",
        "ep_table5.3_education_2019_2021_ACS": "ep_table5.3_education_2023_2024_ACS",
    }.items():
        text = (raw / f"{old}.csv").read_text(encoding="utf-8")
        header, _, rest = text.partition("\n")
        (raw / f"{old}.csv").unlink()
        (raw / f"{new}.csv").write_text(f"{re.sub('20[0-9]{2}', '2029', header)}\n{rest}", encoding="utf-8")

    made = tables(raw)

    assert set(made["state_prices"]["period"]) == {"2025"}
    assert set(made["state_rents"]["period"]) == {"2027"}
    assert set(made["education"]["period"]) == {"2023, 2024"}


def test_no_message_and_no_code_of_the_import_has_a_year_of_a_release() -> None:
    folder = Path(sentences.__file__).parents[2]
    files = [*(folder / "language" / "en").glob("p*.ftl"), folder / "share" / "places.py"]
    files += [folder / "occupations" / "importing" / f"{name}.py" for name in ("bls", "publishers")]
    assert [it.name for it in files if re.search(r"\b20[12]\d\b", it.read_text(encoding="utf-8"))] == []
