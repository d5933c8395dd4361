"""Terms are marked where a sentence is made, and stay what they are through slots and lists."""

from copy import deepcopy

import pytest

from careers.language.terms import Explained, Told, either, joined, meanings, told

POINTS = Explained("points", "Points are percentage points.")
SHARE = Explained("share", "A part of a whole.")


def test_a_term_is_a_text_like_any_other_that_knows_what_it_means() -> None:
    assert f"12 {POINTS}" == "12 points"
    assert Explained("points", "Another meaning.") == POINTS
    assert POINTS.meaning == "Points are percentage points."


def test_a_copy_of_a_term_means_the_same() -> None:
    copied = deepcopy(POINTS)

    assert (copied, copied.meaning) == (POINTS, POINTS.meaning)


def test_a_term_in_a_slot_stays_a_term_in_its_sentence() -> None:
    said = told("caption-points", points=POINTS)

    assert said == ("Gaps are in percentage ", "points", ".")
    assert [piece for piece in said if isinstance(piece, Explained)] == [POINTS]


def test_pieces_in_a_slot_keep_their_terms_and_the_order_of_the_message() -> None:
    said = told("caption", statistic=("a ", SHARE, " or ", POINTS), source="Press", kind=(SHARE,))

    assert "".join(said) == "Press (share): a share or points"
    assert [piece for piece in said if isinstance(piece, Explained)] == [SHARE, SHARE, POINTS]


def test_a_slot_that_a_message_lacks_is_an_error_as_in_any_message() -> None:
    with pytest.raises(ValueError, match="points"):
        told("caption-points")


@pytest.mark.parametrize(
    ("sentences", "text"),
    [([], ""), ([()], ""), ([("One",)], "One"), ([("One",), (), ("Two ", SHARE)], "One. Two share")],
)
def test_sentences_in_a_row_leave_out_the_empty(sentences: list[Told], text: str) -> None:
    assert "".join(joined(". ", sentences)) == text


@pytest.mark.parametrize(
    ("names", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", SHARE, "c"], "a, share or c")],
)
def test_alternatives_in_a_list(names: list[str], text: str) -> None:
    assert "".join(either(names)) == text


def test_a_meaning_is_told_once_in_the_order_of_the_terms() -> None:
    assert meanings(["Plain", SHARE, POINTS, SHARE]) == (SHARE.meaning, POINTS.meaning)
