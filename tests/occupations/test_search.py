"""What people type, and the occupation that they mean: among the first three found."""

import time
from pathlib import Path

import pytest

from careers.data import csv_text
from careers.data.official import id_named, with_occupations
from careers.data.store import Data, open_data
from careers.occupations.search import Match, nearest, search

ASKED = """
nurse 29-1141|nurses 29-1141|registered nurse 29-1141|RN 29-1141|nurse practitioner 29-1171|nursing assistant 31-1131
teecher 25-2021 25-2031 25-9045|elementary teacher 25-2021|high school teacher 25-2031|kindergarten teacher 25-2012
sofware developer 15-1252|software engineer 15-1252|web developer 15-1254|data scientist 15-2051|programmer 15-1251
43-4051 43-4051|434051 43-4051|customer service 43-4051|representative customer service 43-4051|truck driver 53-3032
driver truck 53-3032|plumber 47-2152|plumer 47-2152|electrician 47-2111|electrican 47-2111|carpenter 47-2031
welder 51-4121|cook 35-2014|chef 35-1011|waitress 35-3031|waiter 35-3031|bartender 35-3011|cashier 41-2011
accountant 13-2011|acountant 13-2011|lawyer 23-1011|attorney 23-1011|paralegal 23-2011|judge 23-1023
police 33-3051|police officer 33-3051|firefighter 33-2011|fire fighters 33-2011|dentist 29-1021|dental hygenist 29-1292
pharmacist 29-1051|physical therapist 29-1123|veterinarian 29-1131|vet 29-1131|social worker 21-1021
librarian 25-4022|graphic designer 27-1024|architect 17-1011|civil engineer 17-2051|mechanical engineer 17-2141
sales manager 11-2022|managers, sales 11-2022|janitor 37-2011|hairdresser 39-5012|mechanic 49-3023|auto mechanic 49-3023
receptionist 43-4171|secretary 43-6014|bill collector 43-3011|flight attendant 53-2031|pilot 53-2011|farmer 11-9013
police man 33-3051|policewoman 33-3051|mail man 43-5052|sales person 41-2031|bar tender 35-3011|hr manager 11-3121
garbage man 53-7081|speech therapist 29-1127|barista 35-3023|bookkeeper 43-3031|physcologist 19-3039|profesor 25-1071
nurce 29-1141|electrition 47-2111|lawer 23-1011|machanic 49-3023
""".replace("\n", "|").strip("|")


def parts(line: str) -> tuple[str, set[str]]:
    pieces = line.split(" ")
    codes = {piece for piece in pieces[1:] if piece[:2].isdigit() and "-" in piece}
    return " ".join(piece for place, piece in enumerate(pieces) if place == 0 or piece not in codes), codes


LINES = [parts(line) for line in ASKED.split("|") if line.strip()]


@pytest.mark.parametrize(("asked", "codes"), LINES, ids=[asked for asked, _ in LINES])
def test_what_is_meant_is_among_the_first_three(data: Data, asked: str, codes: set[str]) -> None:
    assert codes & {match.code for match in search(data, asked, 3)}


def test_a_title_that_has_all_the_words_is_told_instead_of_one_of_its_many_names(data: Data) -> None:
    (match,) = search(data, "police", 1)
    assert match == Match("33-3051", match.title, match.title, is_named_so=False)


def test_words_that_are_one_word_are_found_as_that(data: Data) -> None:
    (match,) = search(data, "police man", 1)
    assert (match.matched, match.is_named_so) == ("Policeman", True)


def test_there_are_sixty_questions() -> None:
    assert len(LINES) >= 60


def test_a_match_says_what_was_found(data: Data) -> None:
    assert search(data, "43-4051") == [Match("43-4051", "Customer Service Representatives", "43-4051")]


@pytest.mark.parametrize("code", ["43-4051", "434051", "43-4051.00", " 43-4051.01 "])
def test_a_code_is_known_in_every_way_that_publishers_write_it(data: Data, code: str) -> None:
    assert [match.code for match in search(data, code)] == ["43-4051"]
    assert id_named(data, code.strip()) == "43-4051"


def test_a_folder_is_searched_in_its_own_occupations(folder: Path) -> None:
    occupations = folder / "official" / "occupations.csv"
    occupations.write_text(occupations.read_text().replace("Customer Service Representatives", "Helpful Persons"))
    assert [match.title for match in search(open_data(folder), "helpful persons", 1)] == ["Helpful Persons"]


def test_the_list_of_occupations_is_read_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read, files = csv_text.content_of, list[str]()

    def counted(path: Path) -> bytes:
        files.append(path.name)
        return read(path)

    monkeypatch.setattr(csv_text, "content_of", counted)
    data = open_data(folder)
    search(data, "nurse")
    with_occupations(data, ["29-1141"]).claims("degree_share", "29-1141")
    assert files.count("occupations.csv") == 1


def test_relatives_of_an_unknown_code_are_its_group_with_the_most_jobs_first(data: Data) -> None:
    assert nearest(data, "43-4059.00") == ["43-4051"]
    assert nearest(data, "no code") == []


@pytest.mark.parametrize(
    ("asked", "is_so"),
    [("nurses", True), ("representative customer service", True), ("teecher", False), ("sales", False)],
)
def test_a_match_says_whether_it_is_what_was_asked_for(data: Data, asked: str, is_so: bool) -> None:
    assert search(data, asked, 1)[0].is_named_so is is_so


@pytest.mark.parametrize("asked", ["", "   ", "99-9999", "--", "qzxwvk", "senator", "youtuber", "congressman"])
def test_nothing_is_found_where_nothing_is_meant(data: Data, asked: str) -> None:
    assert search(data, asked) == []


def test_an_answer_takes_less_than_a_rerun(data: Data) -> None:
    search(data, "warm")
    started = time.process_time()
    for asked, _ in LINES:
        search(data, asked, 10)
    assert (time.process_time() - started) / len(LINES) < 0.05
