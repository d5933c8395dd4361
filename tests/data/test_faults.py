"""Files that are broken as a whole: what is wrong with them is said in one clear message."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careers.data.faults import DataError, Fault
from careers.data.store import Data, open_data
from tests.kitchen import FIGURE_HEADER, FILES, append, rewrite

CONTRACT = "expected the header role,metric,group,value,period,source,note."
ROW = "baker,hourly_rate,all,15,,board,"


def faults_of(read: Callable[[], object]) -> tuple[Fault, ...]:
    with pytest.raises(DataError) as caught:
        read()
    return caught.value.faults


def message_of_hourly(folder: Path, content: str | bytes) -> str:
    """What is said about an hourly.csv with this content."""
    raw = content if isinstance(content, bytes) else content.encode()
    (folder / "hourly.csv").write_bytes(raw)
    with pytest.raises(DataError) as caught:
        open_data(folder).figures("hourly")
    return str(caught.value)


def test_a_fault_says_place_finding_and_expectation() -> None:
    assert (
        str(Fault("a.csv", 3, "value", "x", "a number")) == "a.csv, line 3, column value: found x; expected a number."
    )
    assert str(Fault("a.csv", 3, "", "x", "y")) == "a.csv, line 3: found x; expected y."
    assert str(Fault("a.csv", 0, "", "x", "y")) == "a.csv: found x; expected y."


def test_a_data_error_holds_its_faults_and_says_one_a_line() -> None:
    faults = [Fault("a.csv", 2, "", "x", "y"), Fault("a.csv", 3, "", "z", "y")]
    error = DataError(faults)
    assert error.faults == tuple(faults)
    assert str(error) == "a.csv, line 2: found x; expected y.\na.csv, line 3: found z; expected y."


READERS: list[tuple[str, Callable[[Data], object]]] = [
    ("roles", Data.roles),
    ("sources", Data.sources),
    ("salary", lambda data: data.figures("salary")),
    ("hourly", lambda data: data.figures("hourly")),
    ("growth", lambda data: data.figures("growth")),
    ("education", lambda data: data.figures("education")),
    ("demographics", lambda data: data.figures("demographics")),
    ("salary_names", lambda data: data.names("salary")),
    ("education_names", lambda data: data.names("education")),
    ("cpi_u", Data.prices),
    ("versions", Data.versions),
    ("education_requirements", Data.requirements),
]
EVERY_FILE = pytest.mark.parametrize(("name", "read"), READERS, ids=[name for name, _ in READERS])


def test_every_file_of_the_contract_is_covered_here() -> None:
    assert {name for name, _ in READERS} == set(FILES)


@EVERY_FILE
def test_a_missing_file(kitchen_folder: Path, name: str, read: Callable[[Data], object]) -> None:
    path = kitchen_folder / f"{name}.csv"
    path.unlink()
    found = faults_of(lambda: read(open_data(kitchen_folder)))
    assert found == (Fault(f"{name}.csv", 0, "", "no readable file", "a file in the data folder"),)


@EVERY_FILE
def test_an_empty_file(kitchen_folder: Path, name: str, read: Callable[[Data], object]) -> None:
    (kitchen_folder / f"{name}.csv").write_bytes(b"")
    found = faults_of(lambda: read(open_data(kitchen_folder)))
    assert found == (Fault(f"{name}.csv", 0, "", "an empty file", "a header and at least one row"),)


@EVERY_FILE
def test_a_header_and_nothing_below(kitchen_folder: Path, name: str, read: Callable[[Data], object]) -> None:
    rewrite(kitchen_folder, name)
    found = faults_of(lambda: read(open_data(kitchen_folder)))
    assert found == (Fault(f"{name}.csv", 0, "", "a header and nothing below it", "at least one row"),)


@EVERY_FILE
def test_a_byte_that_is_not_utf_8(kitchen_folder: Path, name: str, read: Callable[[Data], object]) -> None:
    path = kitchen_folder / f"{name}.csv"
    lines_before = path.read_bytes().count(b"\n")
    path.write_bytes(path.read_bytes() + "café".encode("cp1252"))
    found = faults_of(lambda: read(open_data(kitchen_folder)))
    byte = "the byte 0xE9, which is not UTF-8"
    assert found == (Fault(f"{name}.csv", lines_before + 1, "", byte, "text saved as UTF-8"),)


@EVERY_FILE
def test_an_unknown_column(kitchen_folder: Path, name: str, read: Callable[[Data], object]) -> None:
    path = kitchen_folder / f"{name}.csv"
    header = FILES[name].split("\n")[1]
    path.write_bytes(path.read_bytes().replace(header.encode(), f"{header},color".encode()))
    found = faults_of(lambda: read(open_data(kitchen_folder)))
    stranger = "a column that is not part of the contract"
    known = header.replace("note,naming", "note,read,naming")  # which a file of sources may leave out
    assert found == (Fault(f"{name}.csv", 1, "color", stranger, f"the header {known}"),)


def test_a_file_of_nothing_but_blank_lines_is_empty(kitchen_folder: Path) -> None:
    expected = "hourly.csv: found an empty file; expected a header and at least one row."
    assert message_of_hourly(kitchen_folder, "\n \n\n") == expected


def test_a_folder_in_place_of_a_file(kitchen_folder: Path) -> None:
    path = kitchen_folder / "hourly.csv"
    path.unlink()
    path.mkdir()
    found = faults_of(lambda: open_data(kitchen_folder).figures("hourly"))
    assert found == (Fault("hourly.csv", 0, "", "a folder", "a file in the data folder"),)


def test_a_wrong_byte_in_the_middle_is_reported_with_its_line(kitchen_folder: Path) -> None:
    raw = f"{FIGURE_HEADER}\n{ROW}\ncook,hourly_rate,all,12,,board,".encode() + b"caf\xe9\n" + f"{ROW}\n".encode()
    expected = "hourly.csv, line 3: found the byte 0xE9, which is not UTF-8; expected text saved as UTF-8."
    assert message_of_hourly(kitchen_folder, raw) == expected


def test_a_wrong_byte_behind_a_byte_order_mark_is_the_one_named(kitchen_folder: Path) -> None:
    raw = b"\xef\xbb\xbf" + f"{FIGURE_HEADER}\n".encode() + b"\xe9aker,hourly_rate,all,15,,board,\n"
    expected = "hourly.csv, line 2: found the byte 0xE9, which is not UTF-8; expected text saved as UTF-8."
    assert message_of_hourly(kitchen_folder, raw) == expected


def test_a_missing_column(kitchen_folder: Path) -> None:
    content = "role,metric,group,value,period,source\nbaker,hourly_rate,all,15,,board\n"
    expected = f"hourly.csv, line 1, column note: found no such column; {CONTRACT}"
    assert message_of_hourly(kitchen_folder, content) == expected


def test_an_extra_column(kitchen_folder: Path) -> None:
    content = f"{FIGURE_HEADER},color\n{ROW},red\n"
    expected = f"hourly.csv, line 1, column color: found a column that is not part of the contract; {CONTRACT}"
    assert message_of_hourly(kitchen_folder, content) == expected


def test_every_fault_of_a_header_at_once(kitchen_folder: Path) -> None:
    content = f"role,metric,group,Value,period,origin,note\n{ROW}\n"
    stranger = "found a column that is not part of the contract"
    assert message_of_hourly(kitchen_folder, content).split("\n") == [
        f"hourly.csv, line 1, column value: found no such column; {CONTRACT}",
        f"hourly.csv, line 1, column source: found no such column; {CONTRACT}",
        f"hourly.csv, line 1, column Value: {stranger}; {CONTRACT}",
        f"hourly.csv, line 1, column origin: {stranger}; {CONTRACT}",
    ]


def test_a_column_name_twice(kitchen_folder: Path) -> None:
    content = f"{FIGURE_HEADER},note\n{ROW},\n"
    expected = f"hourly.csv, line 1: found a column name twice; {CONTRACT}"
    assert message_of_hourly(kitchen_folder, content) == expected


@pytest.mark.parametrize(("separator", "name"), [(";", "semicolons"), ("\t", "tabs"), ("|", "vertical bars")])
@pytest.mark.parametrize("quote", ["", '"'])
def test_another_separator_than_a_comma_is_one_fault(
    kitchen_folder: Path, separator: str, name: str, quote: str
) -> None:
    content = "".join(
        separator.join(f"{quote}{cell}{quote}" for cell in line.split(",")) + "\n" for line in (FIGURE_HEADER, ROW, ROW)
    )
    expected = f"hourly.csv, line 1: found cells separated by {name}; expected a file saved with commas."
    assert message_of_hourly(kitchen_folder, content) == expected


def test_a_row_with_too_few_cells(kitchen_folder: Path) -> None:
    content = f"{FIGURE_HEADER}\n{ROW}\ncook,hourly_rate,all,12,,board\n"
    expected = "hourly.csv, line 3: found 6 cells; expected 7 cells, as in the header."
    assert message_of_hourly(kitchen_folder, content) == expected


def test_a_row_with_too_many_cells_such_as_a_comma_in_a_number(kitchen_folder: Path) -> None:
    content = f"{FIGURE_HEADER}\nbaker,hourly_rate,all,1,500,,board,\n"
    expected = "hourly.csv, line 2: found 8 cells; expected 7 cells, as in the header."
    assert message_of_hourly(kitchen_folder, content) == expected


def test_a_quote_that_does_not_close(kitchen_folder: Path) -> None:
    content = f'{FIGURE_HEADER}\nbaker,hourly_rate,all,15,,board,"A note\n'
    expected = "hourly.csv, line 2: found broken CSV (unexpected end of data); expected quotes that close."
    assert message_of_hourly(kitchen_folder, content) == expected


def test_a_quote_that_does_not_close_is_reported_where_it_opens(kitchen_folder: Path) -> None:
    content = f'{FIGURE_HEADER}\nbaker,hourly_rate,all,15,,board,"A note\ncook,hourly_rate,all,12,,board,\n'
    expected = "hourly.csv, line 2: found broken CSV (unexpected end of data); expected quotes that close."
    assert message_of_hourly(kitchen_folder, content) == expected


def test_a_quote_that_does_not_close_in_the_header(kitchen_folder: Path) -> None:
    content = f'"{FIGURE_HEADER}\n{ROW}\n'
    expected = "hourly.csv, line 1: found broken CSV (unexpected end of data); expected quotes that close."
    assert message_of_hourly(kitchen_folder, content) == expected


def test_text_after_a_closing_quote(kitchen_folder: Path) -> None:
    content = f'{FIGURE_HEADER}\nbaker,hourly_rate,all,15,,board,"A" note\n'
    expected = "hourly.csv, line 2: found broken CSV (',' expected after '\"'); expected quotes that close."
    assert message_of_hourly(kitchen_folder, content) == expected


def test_all_faults_of_a_file_at_once_in_the_order_of_its_lines(kitchen_folder: Path) -> None:
    content = [
        FIGURE_HEADER,
        "chef,hourly_rate,all,15,,board,",
        "baker,wage,all,15,,board,",
        "baker,hourly_rate,night,15,,board,",
        ROW,
        "cook,hourly_rate,all,$12,since 2012,rumour,",
        ROW,
        "cook,hourly_rate,all,,,board,",
        "cook,hourly_rate,all,-1.5,2022,board,",
    ]
    assert message_of_hourly(kitchen_folder, "\n".join(content) + "\n").split("\n") == [
        'hourly.csv, line 2, column role: found "chef"; expected one of baker, cook.',
        'hourly.csv, line 3, column metric: found "wage"; expected one of hourly_rate.',
        'hourly.csv, line 4, column group: found "night"; expected one of all, mean, median.',
        'hourly.csv, line 6, column value: found "$12"; expected a number without $, %, commas or words, '
        "or nothing where the source reports none.",
        'hourly.csv, line 6, column period: found "since 2012"; expected a year such as 2022, a span such as '
        "2012-2013, or nothing where the source is undated.",
        'hourly.csv, line 6, column source: found "rumour"; expected one of survey, board, office.',
        "hourly.csv, line 7: found the same role, metric, group, period, source as line 5; "
        "expected one row for each of them.",
        "hourly.csv, line 8, column note: found nothing; expected a reason why the value is empty.",
        'hourly.csv, line 9, column value: found "-1.5"; expected 1 to 2,500 (US dollars an hour).',
    ]


def test_all_faults_of_one_row_at_once(kitchen_folder: Path) -> None:
    content = f"{FIGURE_HEADER}\nchef,hourly_rate,night,-1.5,,board,\n"
    assert message_of_hourly(kitchen_folder, content).split("\n") == [
        'hourly.csv, line 2, column role: found "chef"; expected one of baker, cook.',
        'hourly.csv, line 2, column group: found "night"; expected one of all, mean, median.',
        'hourly.csv, line 2, column value: found "-1.5"; expected 1 to 2,500 (US dollars an hour).',
    ]


def test_a_ragged_row_hides_no_faults_of_other_rows(kitchen_folder: Path) -> None:
    content = f"{FIGURE_HEADER}\nchef,hourly_rate,all,15,,board,\nbaker,hourly_rate,all,15\n"
    assert message_of_hourly(kitchen_folder, content).split("\n") == [
        'hourly.csv, line 2, column role: found "chef"; expected one of baker, cook.',
        "hourly.csv, line 3: found 4 cells; expected 7 cells, as in the header.",
    ]


def test_faults_of_one_file_name_no_other(kitchen_folder: Path) -> None:
    append(kitchen_folder, "salary", "chef,salary,mean,1,,board,")
    append(kitchen_folder, "hourly", "chef,hourly_rate,all,1,,board,")
    found = faults_of(lambda: open_data(kitchen_folder).figures("hourly"))
    assert found == (Fault("hourly.csv", 4, "role", '"chef"', "one of baker, cook"),)
