"""Every combination has its run: some the usual one, all others the thorough one."""

from tests.turns import in_turn, one_in


def test_each_page_takes_its_turn_on_one_screen_and_the_rest_is_for_the_thorough_run() -> None:
    cases = in_turn(["salary", "growth", "work"], ["light", "dark"])

    assert [tuple(it.values) for it in cases if not it.marks] == [
        ("salary", "light"),
        ("growth", "dark"),
        ("work", "light"),
    ]
    assert [tuple(it.values) for it in cases if it.marks] == [("salary", "dark"), ("growth", "light"), ("work", "dark")]


def test_one_in_three_is_in_the_usual_run() -> None:
    cases = one_in(3, ["a", "b", "c", "d", "e"])

    assert [it.values[0] for it in cases if not it.marks] == ["a", "d"]
    assert [it.values[0] for it in cases if it.marks] == ["b", "c", "e"]
