"""The lines of a comparison sheet know the sources that their marks stand for."""

import re

import pytest

from careers.data.official import with_occupations
from careers.data.store import Data
from careers.report.comparison_sheet import comparison_sheet
from careers.report.marks import sources_of
from careers.report.records import MarkedSheet, Part
from careers.share.entries import of_sheet


@pytest.mark.parametrize(
    "role_ids", [("account_manager", "account_representative"), ("43-4051", "account_manager"), ("43-4051", "29-1141")]
)
def test_every_line_knows_the_sources_of_its_marks(data: Data, role_ids: tuple[str, ...]) -> None:
    sheet = comparison_sheet(with_occupations(data, role_ids), role_ids)
    lines = [line for part in sheet.parts for cell in part.cells for line in cell]

    told = {line: {sheet.sources[int(it) - 1] for it in re.findall(r"\[([0-9]+)\]", line)} for line in lines}
    assert {line: set(sources_of(line)) for line in lines} == told
    assert sum(map(bool, told.values())) > 10


def test_a_line_with_figures_in_brackets_names_no_source(data: Data) -> None:
    source, role = data.sources()["zippia"], data.roles()["account_manager"]
    sheet = MarkedSheet(parts=(Part(id="x", label="X", cells=(("Words with [1] in them.",),)),), sources=(source,))

    assert [it.cited for it in of_sheet(sheet, [role], "1")] == [()]
