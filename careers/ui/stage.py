"""Where pages are drawn: in a Streamlit session, or as plain HTML made from an address alone.

All of `careers.ui` draws with `st`, which has Streamlit's commands. In a session these are Streamlit's own; on a plain
page they are their twins in `careers/ui/plain.py` (docs/decisions/0145).
"""

from collections.abc import Callable, Mapping
from contextvars import ContextVar, copy_context
from functools import lru_cache
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any, TypeVar

import streamlit
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext

from careers.ui.plain import Plain

__all__ = ["NAVIGATION", "made_of", "plain_stage", "run_context", "st", "told"]

NAVIGATION = "_navigation.py"
"""The script that runs at each visit, in the folder of the pages."""

NOTHING: Mapping[str, Any] = {}
"""What is kept where no session is."""

T = TypeVar("T")

_plain: ContextVar[Plain | None] = ContextVar("plain", default=None)


class _Stage:
    """Streamlit's words, on the stage of this context."""

    def __getattr__(self, word: str) -> Any:
        return getattr(_plain.get() or streamlit, word)


if TYPE_CHECKING:
    import streamlit as st
else:
    st = _Stage()


def plain_stage() -> Plain | None:
    """The page that is being made as plain HTML; None in a Streamlit session."""
    return _plain.get()


def run_context() -> ScriptRunContext | None:
    """What Streamlit knows of the run of a page; None where it runs none."""
    return None if plain_stage() else get_script_run_ctx()


def told(folder: Path, address: str, query: str, kept: Mapping[str, Any] = NOTHING) -> Plain:
    """A page as plain HTML, made from its address without a session, as a reader who opens the address would see it.

    `folder` holds the scripts of the pages, `address` ends with the page's name, such as `https://school.example/salary`
    or `/`, and `query` is what follows it. `kept` is what a session keeps that the page is told for. Raises whatever a
    page raises.
    """
    return made_of(folder, address, query, lambda page: page, kept)


def made_of(folder: Path, address: str, query: str, make: Callable[[Plain], T], kept: Mapping[str, Any] = NOTHING) -> T:
    """What is made of a page as `told` tells it, in the page's language. Raises whatever a page raises."""
    return copy_context().run(lambda: make(_told(folder, address, query, kept)))


def _told(folder: Path, address: str, query: str, kept: Mapping[str, Any]) -> Plain:
    page = Plain(address, query, lambda script: exec(_code(folder / script), {"__name__": script}))
    page.session_state.update(kept)
    _plain.set(page)
    page.run(NAVIGATION)
    return page


@lru_cache
def _code(script: Path) -> CodeType:
    return compile(script.read_bytes(), script, "exec")
