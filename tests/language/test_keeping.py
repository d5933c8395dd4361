"""What is kept, and for how long."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event

import pytest

from careers.data.own import Own
from careers.language import keeping
from careers.language.keeping import PRIVATE, Space, kept, kept_within
from careers.language.sizes import SHORT, kept_where_short, size_of
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


def test_what_two_ask_for_at_once_is_made_once() -> None:
    made: list[int] = []
    again = Event()

    @kept(2)
    def twice(number: int) -> int:
        if made:
            again.set()
        made.append(number)
        assert not again.wait(0.2)  # as long as the other one has to come in while this is being made
        return 2 * number

    with ThreadPoolExecutor(2) as readers:
        assert [*readers.map(twice, [1, 1])] == [2, 2]
    assert made == [1]


def test_what_fails_is_tried_by_whoever_waits_and_leaves_nothing_behind() -> None:
    tried: list[str] = []

    @kept(2)
    def failing(text: str) -> str:
        tried.append(text)
        raise ValueError(text)

    for _ in range(2):
        with pytest.raises(ValueError, match="a"):
            failing("a")
    assert tried == ["a", "a"]
    assert keeping.records._turns == {}


def test_what_was_not_asked_for_longest_is_made_again() -> None:
    made = []

    @kept(2)
    def same(letter: str) -> str:
        made.append(letter)
        return letter

    for letter in "abacb":
        same(letter)
    assert made == ["a", "b", "c", "b"]


def test_texts_of_several_functions_share_their_space() -> None:
    made = []
    keep = kept_within(1_500)

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


def test_a_text_larger_than_the_space_is_made_each_time() -> None:
    made = []

    @kept_within(100)
    def long(letter: str) -> str:
        made.append(letter)
        return letter * 400

    assert long("a") == long("a") == 400 * "a"
    assert made == ["a", "a"]


def test_records_of_all_functions_share_space_in_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    space = Space(100_000)
    monkeypatch.setattr(keeping, "records", space)
    few, *many = kept(2)(lambda name: [name]), kept(1_000)(hundred), kept(1_000)(hundred)

    few("a")
    for number in range(100):
        many[number % 2](str(number))
        assert space.used <= 100_000
    small, *large = [cache.currsize for cache in space._caches]
    assert 0 < small < 1_000  # what is small and seldom asked for stays
    assert sum(large) > 80_000
    assert min(large) > 30_000


def hundred(name: str) -> list[str]:
    return [f"{name} {number}" for number in range(100)]


def test_what_is_asked_for_takes_space_as_well() -> None:
    keep = kept_within(100_000)
    made = []

    @keep
    def length(text: str) -> int:
        made.append(text)
        return len(text)

    for letter in "abca":
        length(letter * 40_000)
    assert [it[0] for it in made] == ["a", "b", "c", "a"]


def test_what_is_kept_for_one_reader_alone_has_a_bound_in_bytes() -> None:
    @kept(1_000)
    def line(asked: Asked, number: int) -> str:
        return f"{asked.own} {number}" * 1_000

    asked = Asked(Own())
    for number in range(1_000):
        line(asked, number)
    assert asked.own.private is not None
    assert PRIVATE / 2 < asked.own.private.used <= PRIVATE


@dataclass(frozen=True)
class Asked:
    """A question of a reader with figures of their own."""

    own: Own


def test_sizes_count_all_that_is_held_once_and_no_code() -> None:
    text = "x" * 10_000
    assert 10_000 < size_of([text, text]) < 11_000
    assert 20_000 < size_of({"a": text, "b": [("y" * 10_000,)]}) < 21_000
    assert size_of([text], text) < 200
    assert size_of((size_of, Own, pytest)) < 100


def test_what_is_said_is_kept_where_it_is_short() -> None:
    made = []

    @kept_where_short(2)
    def said(text: str) -> str:
        made.append(text)
        return text.upper()

    long = "word " * SHORT
    assert [said("word"), said("word"), said(long), said(long)] == ["WORD", "WORD", long.upper(), long.upper()]
    assert made == ["word", long, long]
