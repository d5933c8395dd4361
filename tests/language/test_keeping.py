"""What is kept, and for how long."""

from careers.language.keeping import kept, kept_together
from careers.language.speech import PSEUDO, speaking


def test_what_was_made_is_made_once_in_each_language() -> None:
    made = []

    @kept(2)
    def twice(number: int) -> int:
        made.append(number)
        return 2 * number

    assert [twice(1), twice(1), twice(2)] == [2, 2, 4]
    with speaking(PSEUDO):
        assert twice(2) == 4
    assert made == [1, 2, 2]


def test_what_was_not_asked_for_longest_is_made_again() -> None:
    made = []

    @kept(2)
    def same(letter: str) -> str:
        made.append(letter)
        return letter

    for letter in "abacb":
        same(letter)
    assert made == ["a", "b", "c", "b"]


def test_texts_of_several_functions_share_their_room() -> None:
    made = []
    keep = kept_together(1_000)

    def long(letter: str) -> str:
        made.append(letter)
        return letter * 400

    one, other = keep(long), keep(lambda letter: long(letter.upper()))
    for letter in "ab":
        one(letter)
        one(letter)
    other("c")
    one("b")
    one("a")
    assert made == ["a", "b", "C", "a"]


def test_a_text_larger_than_the_room_is_made_each_time() -> None:
    made = []

    @kept_together(100)
    def long(letter: str) -> str:
        made.append(letter)
        return letter * 400

    assert long("a") == long("a") == 400 * "a"
    assert made == ["a", "a"]
