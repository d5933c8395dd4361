import pickle

import pytest

from careers.language.passages import Passage

LONG = "a" * 88


@pytest.mark.parametrize(
    ("said", "headline", "rest"),
    [
        (Passage("Jobs rise."), "Jobs rise.", ""),
        (Passage("Pay is $30.", "Pay is $24."), "Pay is $30. Pay is $24.", ""),
        (Passage(f"{LONG}.", "Pay is $24."), f"{LONG}.", "Pay is $24."),
        (Passage(f"{LONG[:40]}.", f"{LONG[:48]}.", "More."), f"{LONG[:40]}.", f"{LONG[:48]}. More."),
        (Passage(f"{LONG[:40]}.", f"{LONG[:47]}.", "More."), f"{LONG[:40]}. {LONG[:47]}.", "More."),
        (Passage(f"{LONG}{LONG}.", "More."), f"{LONG}{LONG}.", "More."),
        (Passage(f"Dr. A. Smith, e.g. Inc. {LONG}"), f"Dr. A. Smith, e.g. Inc. {LONG}", ""),
        (Passage(), "", ""),
    ],
)
def test_a_headline_has_as_many_sentences_as_there_is_room_for(said: Passage, headline: str, rest: str) -> None:
    assert said.fitting(90) == (headline, rest)


def test_a_passage_is_a_text_and_keeps_the_sentences_of_others() -> None:
    said = Passage(Passage("One.", "Two."), "", Passage(), "Three. Four.")
    assert said == "One. Two. Three. Four."
    assert said.sentences == ("One.", "Two.", "Three. Four.")
    assert not Passage("", "")


def test_a_copy_keeps_its_sentences() -> None:
    assert pickle.loads(pickle.dumps(Passage("One.", "Two."))).sentences == ("One.", "Two.")
