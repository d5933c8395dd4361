"""What is likely asked for is made while a server has nothing else to do."""

import asyncio
from collections.abc import Callable

import pytest

from serving import ahead


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FIRST", "EVERY"):
        monkeypatch.setattr(ahead, name, 0.0)
    monkeypatch.setattr(ahead, "REST", 0.01)


async def done(count: int, work: list[str], edition: Callable[[], str]) -> list[str]:
    """What is made until there are so many pieces of it."""
    task = asyncio.create_task(ahead.make_ahead(edition, lambda: [lambda: work.append("a"), lambda: work.append("b")]))
    while len(work) < count:
        await asyncio.sleep(0)
        assert not task.done()
    task.cancel()
    return work


def test_all_is_made_in_order_and_again_for_other_figures() -> None:
    editions = iter(["first", "first", "first", "second"])

    made = asyncio.run(done(4, [], lambda: next(editions, "second")))

    assert made == ["a", "b", "a", "b"]


def test_it_waits_while_the_server_has_work(monkeypatch: pytest.MonkeyPatch) -> None:
    used, passed = iter([0.0, 0.9, 0.9, 1.0, 1.0]), iter([0.0, 1.0, 1.0, 2.0, 2.0])
    monkeypatch.setattr(ahead, "process_time", lambda: next(used))
    monkeypatch.setattr(ahead, "monotonic", lambda: next(passed))

    asyncio.run(ahead.quiet())

    assert [*used] == [1.0]  # two looks: busy for nine tenths of the first second, for one of the next
