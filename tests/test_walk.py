"""The random reader: the same seed takes the same steps, and a page is measured against its own address."""

import json
import shlex
from itertools import islice

from harness.reader import Seen, WalkStep, differences
from harness.walk import Walk, Walker, random_steps, walkers

PAGE: Seen = {"headings": ["Salary", "Pay"], "tables": ["a | 1"], "repeated": [], "choices": ["Year: true"]}


def test_a_page_that_tells_what_its_address_tells_is_right() -> None:
    assert differences(PAGE, {**PAGE, "choices": ["Zippia: false", "Year: true"]}) == []


def test_a_stale_headline_is_shown_beside_the_right_one() -> None:
    told = differences({**PAGE, "headings": ["Salary", "Old"]}, PAGE)

    assert told == ["headings: 2 here, 2 afresh\n    here   'Old'\n    afresh 'Pay'"]


def test_a_table_that_is_left_over_is_named() -> None:
    told = differences({**PAGE, "tables": ["a | 1", "b | 2"]}, PAGE)

    assert told == ["tables: 2 here, 1 afresh\n    only here: 'b | 2'"]


def test_a_choice_that_is_not_in_the_address_is_named() -> None:
    assert differences({**PAGE, "choices": ["Year: false"]}, PAGE) == ["choices: Year is false, afresh true"]


def test_an_id_that_stands_twice_is_a_fault() -> None:
    assert differences({**PAGE, "repeated": ["chart_a"]}, PAGE) == ["ids that stand twice: ['chart_a']"]


def test_walks_go_over_both_widths_and_both_paces_and_come_to_all_clicks() -> None:
    asked = list(walkers(seed=7, clicks=430))

    assert [it.clicks for it in asked] == [100, 100, 100, 100, 30]
    assert [(it.width, it.is_slowed) for it in asked[:4]] == [(1280, False), (390, False), (1280, True), (390, True)]


def test_a_seed_takes_the_same_steps_and_leaves_out_what_it_is_told_to() -> None:
    walker = Walker(seed="7/0", clicks=50, start="salary", width=1280, is_slowed=False, without=("back",))

    steps = list(islice(random_steps(walker), 300))

    assert steps == list(islice(random_steps(walker), 300))
    assert "forward" in {it.kind for it in steps}
    assert "back" not in {it.kind for it in steps}


def test_a_fault_is_printed_with_a_line_that_a_shell_takes() -> None:
    step = WalkStep(kind="switch", which="Today's money, 6\u00a0years", keys=(), pause=0)
    walk = Walk(Walker(seed="7/0", clicks=1, start="", width=390, is_slowed=False), [step], "it is wrong")

    told = walk.told()

    assert told.startswith("Walker(seed='7/0'")
    assert "after 1 clicks: it is wrong" in told
    _, line = shlex.split(told.splitlines()[-1])
    assert json.loads(line)["steps"][0]["which"] == "Today's money, 6\u00a0years"
