"""What this project says, on pages and in its documents, can be read in the ninth school year."""

from itertools import pairwise
from pathlib import Path

import pytest

from careers.data.store import Data
from tests.language.reading_grade import SENTENCE_END, grade, prose_of, syllables, words_of
from tests.promises.test_paths_in_documents import DOCUMENTS
from tests.prose import PIECES, SENTENCE_OF, as_text

HARDEST = 9
HARDEST_OVERALL = 7
LONGEST_SENTENCE = 40
ENOUGH_WORDS = 100
"""A grade is a mean; on fewer words it says little."""

EVERY_PIECE = pytest.mark.parametrize("piece", PIECES)


@EVERY_PIECE
def test_a_page_can_be_read_in_the_ninth_school_year(piece: str, data: Data) -> None:
    text = as_text(PIECES[piece](data))
    assert len(words_of(text)) >= ENOUGH_WORDS
    assert grade(text) <= HARDEST


def test_all_together_is_easier_still(data: Data) -> None:
    assert grade(" ".join(as_text(told(data)) for told in PIECES.values())) <= HARDEST_OVERALL


@pytest.mark.parametrize("document", DOCUMENTS, ids=[path.name for path in DOCUMENTS])
def test_so_can_every_document(document: Path) -> None:
    assert grade(prose_of(document.read_text(encoding="utf-8"))) <= HARDEST


def test_code_tables_and_addresses_are_no_prose() -> None:
    text = "# Speed\n\nRun `make bench`; see [how](docs/how.md).\n\n    make\n\n| a | b |\n\n- It is fast\n- and small"
    assert prose_of(text) == "Speed. Run it; see how. It is fast. and small."


@EVERY_PIECE
def test_no_sentence_runs_on(piece: str, data: Data) -> None:
    sentences = [it for text in PIECES[piece](data) for it in SENTENCE_END.split(text)]
    assert [it for it in sentences if len(words_of(it)) > LONGEST_SENTENCE] == []


def test_every_sentence_of_the_catalogues_is_measured(data: Data) -> None:
    for piece, sentence in (
        ("messages of pages", "Every figure comes from one of these documents or from official statistics."),
        ("messages of patterns", "Account managers earn $68,535 a year, 85% more than account managers ($68,535)."),
        ("messages of work", "This is a model, not a forecast"),
        ("messages of faults", "a reason why the value is empty."),
        ("page on salary", "Median: half of the people are below it, half above."),
    ):
        assert sentence in as_text(PIECES[piece](data))
    assert all(len(text.split()) >= SENTENCE_OF for text in PIECES["messages of work"](data))


def test_the_grade_is_worked_out_by_hand() -> None:
    # 13 words in 2 sentences, 18 syllables: 0.39 × 6.5 + 11.8 × 18 ÷ 13 − 15.59
    text = "The baker sat on the mat. She was happy there, and nobody minded."
    assert grade(text) == pytest.approx(0.39 * 6.5 + 11.8 * 18 / 13 - 15.59)


def test_longer_words_and_longer_sentences_are_harder() -> None:
    texts = [
        "It pays well. You can learn it.",
        "It pays well and you can learn it.",
        "Remuneration is considerable and qualification is attainable.",
    ]
    assert all(easier < harder for easier, harder in pairwise(map(grade, texts)))


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (
            1,
            "the pays makes asked named used called rules scale whole while shares roles files points $68,535",
        ),
        (
            2,
            "account people sources figures places surveyed needed tables titles client little degree quiet",
        ),
        (3, "average salary manager median divided reported area idea percentage evidence employers"),
        (4, "experience education comparison usually society"),
        (5, "representative certification"),
    ],
)
def test_syllables_are_counted_as_they_are_heard(count: int, words: str) -> None:
    wrong = {word: syllables(word) for word in words.split() if syllables(word) != count}
    assert wrong == {}
