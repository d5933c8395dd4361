"""A reader's own file: read like the data's own, every fault told, and what could harm turned away in a sentence."""

import gc
import io
import tracemalloc
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from weakref import ref

import pytest
from openpyxl import Workbook, load_workbook

from careers.checks.found import findings_of
from careers.data.bringing import COLUMNS, MOST_ROWS, brought, shown_name
from careers.data.faults import DataError
from careers.data.official import with_occupations
from careers.data.own import Own
from careers.data.store import Data
from careers.language.keeping import kept
from careers.language.speech import speaking
from careers.share.template import template_csv, template_workbook
from tests.conftest import PAIR

HEAD = ",".join(COLUMNS)
BOMB = 400 * 1024 * 1024


def csv_of(*rows: str) -> bytes:
    return "\n".join([HEAD, *rows]).encode()


def book_of(rows: Iterable[Sequence[object]]) -> bytes:
    book, out = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


def faults(data: Data, content: bytes, name: str = "mine.csv") -> list[str]:
    with pytest.raises(DataError) as told:
        brought(data, name, content)
    return list(told.value.lines)


def test_figures_stand_beside_those_of_the_data_as_a_source_of_the_readers(data: Data) -> None:
    own = brought(data, "mine.csv", csv_of("Account manager,salary,mean,61000,2026,Acme payroll,"))
    seen = replace(data, own=own)

    *documents, mine = seen.claims("salary", PAIR[0])
    assert documents == list(data.claims("salary", PAIR[0]))
    assert (mine.value, str(mine.period), mine.source.short) == (61000, "2026", "Acme payroll (yours)")
    assert mine.role is data.roles()[PAIR[0]]
    assert list(seen.sources())[-1] == "own_1"
    assert seen.figures("salary").iloc[-1].to_dict() == {
        "role": PAIR[0],
        "metric": "salary",
        "group": "mean",
        "value": 61000.0,
        "period": "2026",
        "source": "own_1",
        "note": "",
    }
    assert with_occupations(seen, (PAIR[0], "43-4051")).claims("salary", PAIR[0]) == seen.claims("salary", PAIR[0])


def test_a_role_that_is_new_is_one_to_compare_and_its_id_tells_nothing(data: Data) -> None:
    own = brought(data, "mine.csv", csv_of("Bakery clerks,salary,mean,40000,,Acme payroll,"))

    (role,) = own.roles.values()
    assert (role.id, role.label, role.plural) == ("own_role_1", "Bakery clerks", "bakery clerks")
    assert list(replace(data, own=own).roles()) == [*data.roles(), "own_role_1"]


def test_equal_files_of_two_readers_are_never_taken_for_each_other(data: Data) -> None:
    content = csv_of("account_manager,salary,mean,61000,2026,Acme payroll,")
    first, second = (replace(data, own=brought(data, "mine.csv", content)) for _ in range(2))

    assert first != second
    assert len({first, second, data, replace(data, own=Own())}) == 4
    assert first.files == second.files == data


def test_what_is_made_of_own_figures_is_kept_with_them_and_nowhere_else(data: Data) -> None:
    made: list[Data] = []

    @kept(4)
    def tell(seen: Data, about: str) -> str:
        made.append(seen)
        return about

    seen = replace(data, own=brought(data, "mine.csv", csv_of("account_manager,salary,mean,61000,2026,Acme,")))
    gone = ref(seen.own)

    assert [tell(seen, "a"), tell(seen, "a"), tell(seen, "b"), tell(data, "a"), tell(data, "a")] == [
        "a",
        "a",
        "b",
        "a",
        "a",
    ]
    assert made == [seen, seen, data]
    with speaking("en-XA"):
        tell(seen, "a")
    assert len(made) == 4
    findings_of(seen, PAIR)
    made.clear()
    del seen
    gc.collect()
    assert gone() is None


def test_a_workbook_holds_what_the_same_csv_file_holds(data: Data) -> None:
    row = ["account_manager", "salary", "mean", 61000.0, 2026, "Acme payroll", None]
    (figure,) = brought(data, "mine.xlsx", book_of([COLUMNS, row])).figures
    (other,) = brought(data, "mine.csv", csv_of("account_manager,salary,mean,61000,2026,Acme payroll,")).figures

    assert (figure.value, figure.period, figure.group) == (other.value, other.period, other.group)


def test_the_templates_can_be_brought_as_they_are_and_say_what_each_column_means(data: Data) -> None:
    for name, content in (("t.csv", template_csv(data)), ("t.xlsx", template_workbook(data))):
        assert [it.value for it in brought(data, name, content).figures] == [61_000, 48_500]
    meanings = load_workbook(io.BytesIO(template_workbook(data))).worksheets[1]
    assert [row[0].value for row in meanings.iter_rows(min_row=2)] == list(COLUMNS)
    assert all(row[1].value for row in meanings.iter_rows(min_row=2))


def test_every_fault_is_told_the_first_twenty_in_full(data: Data) -> None:
    told = faults(data, csv_of(*[f"account_manager,pay,mean,{at},20x6,,'" for at in range(15)]))

    assert told[0].startswith('mine.csv, line 2, column metric: found "pay"; expected one of salary, ')
    assert told[1] == (
        'mine.csv, line 2, column period: found "20x6"; expected a year such as 2022, a span such as 2012-2013, '
        "or nothing where the source is undated."
    )
    assert told[2].startswith("mine.csv, line 2, column source: found nothing; expected some words.")
    assert len(told) == 21
    assert told[-1] == "mine.csv: 25 more faults like these are not listed."


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("xl/sheet1.xml", "w") as sheet:
        for _ in range(BOMB // 2**20):
            sheet.write(b"0" * 2**20)
    return out.getvalue()


def laughs() -> bytes:
    """A workbook whose list of sheets is a text that would grow without end."""
    grown = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 12))
    xml = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{grown}]><x>&a11;</x>'
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book_of([COLUMNS]))) as sound, zipfile.ZipFile(out, "w") as packed:
        for name in sound.namelist():
            packed.writestr(name, xml if name == "xl/workbook.xml" else sound.read(name))
    return out.getvalue()


WIDE = csv_of()[:-1] + b"," * 1_000_000 + b"\n"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "an empty file"),
        (b"\x00\x01\x02" * 1000, "NULL"),
        (b"\xd0\xcf\x11\xe0" * 1000, "the byte 0xD0, which is not UTF-8"),
        (HEAD.encode("utf-16"), "which is not UTF-8"),
        ((HEAD + "\nCaf\xe9,salary,mean,1,,x,").encode("latin-1"), "line 2: found the byte 0xE9, which is not UTF-8"),
        (HEAD.replace(",", ";").encode(), "cells separated by semicolons"),
        (b"PK\x03\x04" + b"\x00" * 500, "an Excel workbook that cannot be read"),
        (bomb(), "a workbook that unpacks to 400 MB"),
        (laughs(), "an Excel workbook that cannot be read"),
        (WIDE, "line 1: found a line of 1,000,0"),
        (book_of([["x"] * 16_000]), "no such column"),
        (csv_of(*["a,salary,mean,1,,x,"] * 100_000), "100001 lines; expected at most 2000 rows"),
        (book_of([COLUMNS, *[["a", "salary", "mean", 1, None, "x"]] * (MOST_ROWS + 9)]), "expected at most 2000 rows"),
        (csv_of(*[f"a,salary,mean,50000,,source {at}," for at in range(7)]), "7 sources; expected at most 6"),
        (csv_of(*[f"role {at},salary,mean,50000,,x," for at in range(7)]), "7 roles that are new here"),
        (csv_of("account_manager,salary,mean,1e9999,,x,"), 'found "1e9999"; expected a number without'),
        (csv_of("account_manager,salary,mean,=1+1,,x,"), 'found "=1+1"; expected a number without'),
        (csv_of("account_manager,salary,mean,-5,,x,"), "expected 1,000 to 5,000,000"),
        (csv_of('"account_manager,salary'), "broken CSV"),
        (csv_of(f"{'a' * 61},salary,mean,50000,,x,"), "a name of at most 60 characters"),
    ],
)
def test_what_is_no_file_of_the_contract_is_told_in_a_sentence_and_takes_little_memory(
    data: Data, content: bytes, words: str
) -> None:
    data.roles()
    tracemalloc.start()
    told = faults(data, content)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert words.replace(",", "") in "\n".join(told).replace(",", "")
    assert len(told) <= 21
    assert most < 150 * 1024 * 1024


def test_words_that_a_spreadsheet_would_run_stay_words(data: Data) -> None:
    own = brought(data, "mine.csv", csv_of('"=HYPERLINK(""http://x"")",salary,mean,50000,,<b>Acme</b>,'))
    assert [it.label for it in own.roles.values()] == ['=HYPERLINK("http://x")']
    assert [it.short for it in own.sources.values()] == ["<b>Acme</b> (yours)"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\pay\\mine.csv", "mine.csv"),
        ("\x00\n", "your file"),
        ("", "your file"),
        ("x" * 500, "x" * 60),
        ("a\u202egnp.csv", "agnp.csv"),
    ],
)
def test_a_files_name_is_shown_without_its_path(name: str, shown: str) -> None:
    assert shown_name(name) == shown
