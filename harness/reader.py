"""A reader in a real browser who picks at random: steps, and all that a page tells."""

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from playwright.async_api import ConsoleMessage, Error, Page

SCRIPT = Path(__file__).with_suffix(".js")

KINDS = {
    "choice": 40,
    "fold": 10,
    "popover": 4,
    "selector": 8,
    "slider": 8,
    "switch": 4,
    "link": 10,
    "menu": 4,
    "back": 7,
    "forward": 5,
}
"""What a reader does, and how often."""

KEYS = {
    "selector": (("ArrowDown", "Enter"), ("ArrowDown", "ArrowDown", "Enter"), ("ArrowUp", "Enter"), ("Escape",)),
    "slider": (
        ("ArrowRight",),
        ("ArrowLeft", "ArrowLeft"),
        ("PageUp", "ArrowRight"),
        ("PageDown",),
        ("Home",),
        ("End",),
    ),
}
"""What is pressed on a thing once it has the focus."""

PAUSES = (0, 0, 0, 0.03, 0.1, 0.4)
"""Seconds that a reader takes before the next step."""

QUIET = ("log", "info", "debug")

MENDED = "Unexpected state: Multiple different fragmentIds"
"""Streamlit's warning that clicks in one moment go out as one request; the server sees to all (serving/runs.py)."""

Seen = Mapping[str, Sequence[str]]
"""All that a page tells, by kind: headings, tables, the texts of charts, what is chosen, and the like."""


@dataclass(frozen=True)
class WalkStep:
    """One thing a reader does: a kind, what to, the keys to press on it, and the pause before it in seconds.

    `which` is the name of what it is done to, or a number from 0 to 1 that stands for its position among its kind.
    """

    kind: str
    which: str | float
    keys: tuple[str, ...] = ()
    pause: float = 0


@dataclass
class Complaints:
    """What a tab complained of: errors and warnings in its console, and answers that failed."""

    told: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        """Note from now on what goes wrong in a tab."""
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.told.append(f"error: {error}"))
        page.on("crash", lambda _: self.told.append("the tab crashed"))
        page.on("response", lambda it: self.told.append(f"{it.status}: {it.url}") if it.status >= 400 else None)

    def _note(self, message: ConsoleMessage) -> None:
        if message.type not in QUIET and not message.text.startswith(MENDED):
            self.told.append(f"{message.type}: {message.text}")


def wanted(chance: random.Random) -> WalkStep:
    """A step picked at random, not yet taken."""
    kind = chance.choices(tuple(KINDS), tuple(KINDS.values()))[0]
    return WalkStep(kind, chance.random(), chance.choice(KEYS.get(kind, ((),))), chance.choice(PAUSES))


async def taken(page: Page, step: WalkStep) -> WalkStep | None:
    """The step as it was taken, with the name of what was found; None where there was nothing of its kind in reach."""
    found = await _told(page, f"reader.reach({json.dumps(step.kind)}, {json.dumps(step.which)})")
    if found is None:
        return None
    if found["at"]:
        await page.mouse.click(*found["at"])
    for key in step.keys:
        await page.keyboard.press(key)
    return replace(step, which=found["name"])


async def still(page: Page) -> None:
    """Return once nothing has been under way in the page for a while."""
    await _told(page, "reader.still()")


async def under_way(page: Page) -> list[str]:
    """What keeps the page from being still, in words; empty for nothing."""
    found: list[str] = await _told(page, "reader.underWay()")
    return found


async def seen(page: Page) -> Seen:
    """All that the page tells now."""
    found: Seen = await _told(page, "reader.seen()")
    return found


async def _told(page: Page, asked: str) -> Any:
    """What the page's reader answers; asked again where the page gave way to another document meanwhile."""
    while True:
        try:
            return await page.evaluate(asked)
        except Error as error:
            if "context was destroyed" not in error.message:
                raise


def differences(here: Seen, afresh: Seen) -> list[str]:
    """How a page differs from its own address opened afresh, kind by kind; empty for a page that is right.

    Controls may be folded away in one of the two, so only those in both are compared.
    """
    told = [_difference(kind, here[kind], afresh[kind]) for kind in here if kind != "choices"]
    chosen, right = (dict(it.rsplit(": ", 1) for it in page["choices"]) for page in (here, afresh))
    told += [
        f"choices: {name} is {chosen[name]}, afresh {right[name]}"
        for name in chosen
        if name in right and chosen[name] != right[name]
    ]
    return [it for it in told if it]


def _difference(kind: str, here: Sequence[str], afresh: Sequence[str]) -> str:
    if kind == "repeated":
        return f"ids that stand twice: {here}" if here else ""
    if list(here) == list(afresh):
        return ""
    pairs = [(one, other) for one, other in zip(here, afresh, strict=False) if one != other][:1]
    shown = "".join(f"\n    here   {_around(one, other)}\n    afresh {_around(other, one)}" for one, other in pairs)
    return f"{kind}: {len(here)} here, {len(afresh)} afresh{shown or _rest(here, afresh)}"


def _rest(here: Sequence[str], afresh: Sequence[str]) -> str:
    more, less = ("here", here) if len(here) > len(afresh) else ("afresh", afresh)
    return f"\n    only {more}: {less[min(len(here), len(afresh))][:200]!r}"


def _around(one: str, other: str) -> str:
    """The part of a text where it begins to differ from another."""
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return repr(one[max(0, at - 40) : at + 120])
