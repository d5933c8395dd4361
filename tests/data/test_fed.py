"""What people and their programs do to data files: it is read where its meaning is sure, else refused and named."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careers.data.faults import DataError
from careers.data.store import Data, open_data
from tests.kitchen import FIGURE_HEADER, append, rewrite

ROW = "baker,hourly_rate,all,15,,board,"
NUMBER = "a number without $, %, commas or words, or nothing where the source reports none"
VISIBLE = "text on one line without invisible characters"


def faults(read: Callable[[], object]) -> list[str]:
    """What is said about a broken file, a line each."""
    with pytest.raises(DataError) as caught:
        read()
    return str(caught.value).split("\n")


def hourly(folder: Path, content: str) -> list[float]:
    """The values of an hourly.csv with this content."""
    (folder / "hourly.csv").write_bytes(content.encode())
    values: list[float] = open_data(folder).figures("hourly")["value"].tolist()
    return values


def hourly_faults(folder: Path, content: str) -> list[str]:
    return faults(lambda: hourly(folder, content))


@pytest.mark.parametrize("line_end", ["\r", "\r\n", "\n"])
def test_every_kind_of_line_end_is_read(kitchen_folder: Path, line_end: str) -> None:
    assert hourly(kitchen_folder, line_end.join([FIGURE_HEADER, ROW, ""])) == [15.0]


def test_lines_are_counted_alike_whatever_ends_them(kitchen_folder: Path) -> None:
    content = f"{FIGURE_HEADER}\r{ROW}\rcook,hourly_rate,all,caf\xe9,,board,\r"
    (kitchen_folder / "hourly.csv").write_bytes(content.encode("cp1252"))
    assert faults(lambda: open_data(kitchen_folder).figures("hourly")) == [
        "hourly.csv, line 3: found the byte 0xE9, which is not UTF-8; expected text saved as UTF-8."
    ]


@pytest.mark.parametrize("nothing", [",,,,,,", ",,,", ",,,,,,,,,", " , ,\u00a0,,,,", '"","",,,,,', "", "   "])
def test_a_row_of_nothing_is_no_row(kitchen_folder: Path, nothing: str) -> None:
    assert hourly(kitchen_folder, f"{FIGURE_HEADER}\n{nothing}\n{ROW}\n{nothing}\n") == [15.0]


def test_columns_without_a_name_and_without_a_word_are_no_columns(kitchen_folder: Path) -> None:
    assert hourly(kitchen_folder, f"{FIGURE_HEADER},,\n{ROW},,\n") == [15.0]


def test_a_word_in_a_column_without_a_name_is_a_cell_too_many(kitchen_folder: Path) -> None:
    assert hourly_faults(kitchen_folder, f"{FIGURE_HEADER},,\n{ROW},,lost\n") == [
        "hourly.csv, line 2: found 9 cells; expected 7 cells, as in the header."
    ]


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u2009", "\u202f", "\u3000", " \u00a0 "])
def test_spaces_at_the_edges_of_a_cell_say_nothing(kitchen_folder: Path, space: str) -> None:
    cells = [f"{space}{cell}{space}" for cell in ROW.split(",")]
    header = [f"{space}{cell}{space}" for cell in FIGURE_HEADER.split(",")]
    assert hourly(kitchen_folder, f"{','.join(header)}\n{','.join(cells)}\n") == [15.0]


@pytest.mark.parametrize(
    ("sign", "name"),
    [
        ("\x00", "NULL (U+0000)"),
        ("\x1b", "ESCAPE (U+001B)"),
        ("\t", "HORIZONTAL TABULATION (U+0009)"),
        ("\x7f", "CONTROL CHARACTER (U+007F)"),
        ("\x85", "CONTROL CHARACTER (U+0085)"),
        ("\u200b", "ZERO WIDTH SPACE (U+200B)"),
        ("\ufeff", "ZERO WIDTH NO-BREAK SPACE (U+FEFF)"),
        ("\u202e", "RIGHT-TO-LEFT OVERRIDE (U+202E)"),
        ("\u2066", "LEFT-TO-RIGHT ISOLATE (U+2066)"),
        ("\u2028", "LINE SEPARATOR (U+2028)"),
        ("\xad", "SOFT HYPHEN (U+00AD)"),
    ],
)
@pytest.mark.parametrize("text", ["{}zippia", "zip{}pia", "zippia{}"])
def test_what_nobody_sees_is_refused_by_name(kitchen_folder: Path, text: str, sign: str, name: str) -> None:
    written = text.format(sign)
    assert hourly_faults(kitchen_folder, f"{FIGURE_HEADER}\n{ROW}{written}\n") == [
        f"hourly.csv, line 2, column note: found the invisible character {name}; expected {VISIBLE}."
    ]


def test_a_line_break_within_a_cell_is_refused_by_name(kitchen_folder: Path) -> None:
    assert hourly_faults(kitchen_folder, f'{FIGURE_HEADER}\n{ROW}"two\nlines"\n') == [
        f"hourly.csv, line 3, column note: found the invisible character LINE FEED (U+000A); expected {VISIBLE}."
    ]


def test_what_nobody_sees_in_a_header_is_refused_by_name(kitchen_folder: Path) -> None:
    first = hourly_faults(kitchen_folder, f"\u200b{FIGURE_HEADER}\n{ROW}\n")[0]
    assert first == f"hourly.csv, line 1: found the invisible character ZERO WIDTH SPACE (U+200B); expected {VISIBLE}."


@pytest.mark.parametrize(
    "label",
    [
        "R&D <b>lead</b> %{x}",
        "=HYPERLINK(1)",
        "A:red[b] *c*",
        "מנהל חשבון",
        "می\u200cخواهم",
        "👩\u200d🍳 chef",
        "Café $5",
    ],
)
def test_text_that_can_be_seen_is_taken_as_it_is(kitchen_folder: Path, label: str) -> None:
    rewrite(kitchen_folder, "roles", f"baker,{label},bakers,,", "cook,Cook,cooks,,")
    assert open_data(kitchen_folder).roles()["baker"].label == label


@pytest.mark.parametrize(
    "value", ["1_000", "１５", "1e3", "1e-300", "+15", "15.", "0x1F", "1 500", "１.５", "1.5.5", "½"]
)
@pytest.mark.parametrize(
    ("file", "line", "column", "expected"),
    [
        ("salary", "baker,salary,mean,{},,board,", "value", NUMBER),
        ("cpi_u", "2020,{},office,", "index", "a number from 1 to 10000"),
        ("cpi_u", "{},10,office,", "year", "a whole number from 1913 to 2100"),
        ("steps", "baker,{},Learn,Learn to bake.,,office,", "position", "a whole number from 1 to 99"),
    ],
)
def test_a_number_is_plain_digits_in_every_file(
    kitchen_folder: Path, file: str, line: str, column: str, expected: str, value: str
) -> None:
    append(kitchen_folder, file, line.format(value))
    (said,) = faults(lambda: reader(open_data(kitchen_folder), file))
    assert said.partition(", column ")[2] == f'{column}: found "{value}"; expected {expected}.'


@pytest.mark.parametrize("index", ["1_72.2", "0", "0.5", "10001", "-1", "nan", "inf", ""])
def test_a_price_index_is_a_number_that_can_be(kitchen_folder: Path, index: str) -> None:
    append(kitchen_folder, "cpi_u", f"2020,{index},office,")
    found = f'"{index}"' if index else "nothing"
    assert faults(open_data(kitchen_folder).prices) == [
        f"cpi_u.csv, line 5, column index: found {found}; expected a number from 1 to 10000."
    ]


@pytest.mark.parametrize(
    "date",
    ["11/21/2026", "21.11.2026", "2026-02-31", "2026-13-01", "2026-11", "2026", "２０２６-11-21", "20261121", ""],
)
def test_a_version_has_a_day_that_the_calendar_has(kitchen_folder: Path, date: str) -> None:
    rewrite(kitchen_folder, "versions", f"2026.11.1,{date},A.,B.")
    found = f'"{date}"' if date else "nothing"
    assert faults(open_data(kitchen_folder).versions) == [
        f"versions.csv, line 2, column date: found {found}; expected a date like 2026-11-21."
    ]


@pytest.mark.parametrize("date", ["2026-02-31", "2023-02-29", "11/21/2026", "２０２２", "2022-6"])
def test_a_source_was_published_on_a_day_that_the_calendar_has(kitchen_folder: Path, date: str) -> None:
    line = f"page,A page,Page,Press,A page,,{date},,Public domain,stated,Pay,,,named"
    append(kitchen_folder, "sources", line)
    assert [said.partition("; expected ")[0] for said in faults(open_data(kitchen_folder).sources)] == [
        f'sources.csv, line 5, column published: found "{date}"'
    ]


def test_a_leap_day_is_in_the_calendar(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "versions", "2024.2.1,2024-02-29,A.,B.")
    assert open_data(kitchen_folder).versions()[0].date == "2024-02-29"


@pytest.mark.parametrize(
    ("file", "line", "expected"),
    [
        ("salary", "baker,salary,mean,68.535,,board,", "1,000 to 5,000,000 (US dollars a year)"),
        ("salary", "baker,salary,mean,6853500,,board,", "1,000 to 5,000,000 (US dollars a year)"),
        ("salary", "baker,survey_size,all,10.176,,board,", "a whole number (people)"),
        ("hourly", "baker,hourly_rate,all,3295,,survey,", "1 to 2,500 (US dollars an hour)"),
        ("hourly", "baker,hourly_rate,all,0.33,,survey,", "1 to 2,500 (US dollars an hour)"),
        ("growth", "baker,jobs,all,152.261,2021,board,", "a whole number (jobs)"),
    ],
)
def test_a_value_out_of_all_proportion_is_refused(kitchen_folder: Path, file: str, line: str, expected: str) -> None:
    append(kitchen_folder, file, line)
    (said,) = faults(lambda: open_data(kitchen_folder).figures(file))
    assert said.endswith(f', column value: found "{line.split(",")[3]}"; expected {expected}.')


@pytest.mark.parametrize("value", ["1000", "5000000", "14000", "239200", "22918.5"])
def test_pay_that_an_occupation_can_have_is_taken(kitchen_folder: Path, value: str) -> None:
    rewrite(kitchen_folder, "salary", f"baker,salary,mean,{value},,board,")
    assert open_data(kitchen_folder).figures("salary")["value"].tolist() == [float(value)]


@pytest.mark.parametrize(
    ("line", "column", "found"),
    [
        ("waiter,Baker,waiters,,", "label", "Baker again, as in line 2"),
        ("waiter,BAKER,waiters,,", "label", "BAKER again, as in line 2"),
        ("waiter,Waiter,cooks,,", "plural", "cooks again, as in line 3"),
    ],
)
def test_two_roles_need_two_names(kitchen_folder: Path, line: str, column: str, found: str) -> None:
    append(kitchen_folder, "roles", line)
    assert faults(open_data(kitchen_folder).roles) == [
        f"roles.csv, line 4, column {column}: found {found}; expected a different one in every row."
    ]


def test_two_sources_need_two_short_names(kitchen_folder: Path) -> None:
    append(kitchen_folder, "sources", "page,A page,Board,Press,A page,,,,Public domain,stated,Pay,,,named")
    assert faults(open_data(kitchen_folder).sources) == [
        "sources.csv, line 5, column short: found Board again, as in line 3; expected a different one in every row."
    ]


def test_one_role_has_nothing_to_be_compared_with(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "roles", "baker,Baker,bakers,,")
    assert faults(open_data(kitchen_folder).roles) == [
        "roles.csv: found one role alone; expected at least two roles to compare."
    ]


def test_of_hundreds_of_faults_the_first_twenty_are_named(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", *["baker,hourly_rate,all,plenty,,board,"] * 300)
    with pytest.raises(DataError) as caught:
        open_data(kitchen_folder).figures("hourly")
    lines = caught.value.lines
    assert len(caught.value.faults) == 300
    assert [line.partition(", column")[0] for line in lines[:20]] == [f"hourly.csv, line {n}" for n in range(2, 22)]
    assert lines[20:] == ("hourly.csv: 280 more faults like these are not listed.",)
    assert str(caught.value) == "\n".join(lines)


def test_twenty_faults_are_all_named(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", *["baker,hourly_rate,all,plenty,,board,"] * 20)
    assert len(faults(lambda: open_data(kitchen_folder).figures("hourly"))) == 20


def test_of_a_long_cell_the_beginning_is_quoted(kitchen_folder: Path) -> None:
    (said,) = hourly_faults(kitchen_folder, f"{FIGURE_HEADER}\nbaker,hourly_rate,all,{'9' * 5000},,board,\n")
    assert said == f'hourly.csv, line 2, column value: found "{"9" * 60}…"; expected {NUMBER}.'


def test_of_many_choices_two_dozen_are_named(kitchen_folder: Path) -> None:
    append(kitchen_folder, "roles", *[f"role_{n:02},Role {n:02},roles {n:02},," for n in range(40)])
    (said,) = hourly_faults(kitchen_folder, f"{FIGURE_HEADER}\nnobody,hourly_rate,all,15,,board,\n")
    assert said.endswith(
        " expected one of baker, cook, " + ", ".join(f"role_{n:02}" for n in range(22)) + " and 18 more."
    )


def reader(data: Data, file: str) -> object:
    """Read a file by its name."""
    readers: dict[str, Callable[[], object]] = {
        "salary": lambda: data.figures("salary"),
        "cpi_u": data.prices,
        "steps": lambda: data.work("steps"),
    }
    return readers[file]()
