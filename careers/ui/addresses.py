"""The address of a view: every choice by its id, in the order of the controls, defaults left out.

A control's value lives in Streamlit's session. The address follows it after every click, so that it can be shared, and
leads where a reader arrives or goes back and forward in the browser's history (docs/decisions/0071).
"""

from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Literal
from urllib.parse import urlencode

from careers.ui.plain import EVERYWHERE
from careers.ui.stage import run_context, st

TOLD = "told"
"""Where the session keeps when it last told the browser what a control says, for those set for the reader."""

WAY = "way"
"""Where the session keeps which way its reader went from page to page."""

TELLING = 10.0
"""Seconds within which a browser, however slow, has set a control as it was told, and shows the page it was led to."""

NEVER = float("-inf")

DRAWN = "drawn"
"""Where the session keeps the controls that were drawn last, around the pages and on the page, each for itself."""

Place = Literal["around", "page"]
"""Where controls stand. A click on a page's control runs the page alone, without what is around it."""

_drawn: ContextVar[set[str]] = ContextVar("drawn")
_drawn_before: ContextVar[set[str]] = ContextVar("drawn_before")

_remembered: ContextVar[dict[str, list[str]]] = ContextVar("remembered")

_written: ContextVar[dict[str, list[str]] | None] = ContextVar("written")
"""What this run has let the address say; None before it has said anything."""


@dataclass(frozen=True)
class Way:
    """The page that a reader is on, when others were left, and when this one was come back to, if soon after that."""

    page: str
    left: Mapping[str, float] = field(default_factory=dict)
    returned_at: float = NEVER

    def on(self, page: str, now: float) -> "Way":
        """The way on to a page, or the same one where the reader is on it already."""
        if page == self.page:
            return self
        is_return = now - self.left.get(page, NEVER) < TELLING
        return replace(self, page=page, left={**self.left, self.page: now}, returned_at=now if is_return else NEVER)


def begin(place: Place) -> None:
    """Begin with the controls of a place; the address is made of what is drawn from here on."""
    _remembered.set({})
    _written.set(None)
    drawn: Mapping[str, set[str]] = st.session_state.get(DRAWN, {})
    _drawn_before.set(drawn.get(place, set()))
    _drawn.set(set())
    st.session_state[DRAWN] = {**drawn, place: _drawn.get()}
    context = run_context()
    if context is not None:
        page = context.page_script_hash
        way: Way = st.session_state.get(WAY, Way(page))
        st.session_state[WAY] = way.on(page, monotonic())


def leads(key: str) -> bool:
    """Whether a control takes its value from the address: it has none yet, or the reader went through the history."""
    return _is_history() or (key not in st.session_state and not _is_brought(key))


def lead(key: str, value: object) -> None:
    """Let a control take a value that the reader did not choose in it, such as the one that the address asks for."""
    if key in st.session_state:
        _tell(key, value)
    else:
        st.session_state[key] = value


def follow(key: str) -> None:
    """Let a control take what the browser says of it, and tell the browser so, if it may not know.

    A slow browser sets a control some time after it was told to, and a click made before that brings along what the
    control said earlier. That holds, since it is what the reader saw; but the browser will still set its control to
    what it was told. So it is told what holds at every click for a while (docs/decisions/0099). So it is on a page that
    was left for a moment, since its controls may be new to the browser after the click. And so it is of a control that
    was not drawn last time: the browser forgets it some time after that, and until then brings along what it said.
    """
    last = max(st.session_state.get(TOLD, {}).get(key, NEVER), st.session_state.get(WAY, Way("")).returned_at)
    comes_back = key not in _drawn_before.get()
    if key in st.session_state and (comes_back or monotonic() - last < TELLING):
        _tell(key, st.session_state[key])


def _tell(key: str, value: object) -> None:
    st.session_state[key] = value
    st.session_state[TOLD] = st.session_state.get(TOLD, {}) | {key: monotonic()}


def settle(key: str, wanted: Callable[[], object]) -> bool:
    """Let a control say what the address wants of it where that leads, and otherwise what the browser says of it.

    Returns whether the address led.
    """
    is_led = leads(key)
    if is_led:
        lead(key, wanted())
    else:
        follow(key)
    return is_led


def asked(key: str) -> list[str] | None:
    """What the address asks a control for; None where it says nothing, nothing in it where it asks for no option."""
    values = st.query_params.get_all(key)
    return None if key not in st.query_params else [value for value in values if value]


def known(values: Sequence[str], options: Mapping[str, str], formerly: Mapping[str, str] | None = None) -> list[str]:
    """The options (id to label) that an address asks for by id or, as older addresses do, by a label of now or then."""
    by_label = {label: option for labels in (formerly or {}, options) for option, label in labels.items()}
    wanted = {value if value in options else by_label.get(value) for value in values}
    return [option for option in options if option in wanted]


def remember(key: str, values: Sequence[str], default: Sequence[str]) -> None:
    """Note that a control is drawn, and what the address is to say of it; nothing if it has its first value."""
    _drawn.get().add(key)
    if list(values) != list(default):
        _remembered.get()[key] = list(values) or [""]


def everywhere() -> None:
    """Keep what was remembered so far as the part of the address that all pages share."""
    st.session_state[EVERYWHERE] = dict(_remembered.get())


def write() -> None:
    """Let the address say what is chosen: one step in the browser's history, none where nothing changed.

    Every run says it: what the browser named as its address may be older than what was said to it last. Saying it again
    in one run would cost a message.
    """
    chosen = _chosen()
    if chosen != _written.get():
        st.query_params.from_dict(chosen)
        _written.set(chosen)


def query() -> str:
    """The query of this view's address, after the question mark; empty if nothing is chosen."""
    return urlencode(_chosen(), doseq=True)


def _chosen() -> dict[str, list[str]]:
    everywhere: dict[str, list[str]] = st.session_state.get(EVERYWHERE, {})
    return everywhere | _remembered.get()


def _is_brought(key: str) -> bool:
    """Whether the browser brings the control's value along, as it does to a server that took over from another."""
    context = run_context()
    brought = context.session_state._state._new_widget_state.states if context else {}
    return any(widget.endswith(f"-{key}") for widget in brought)


def _is_history() -> bool:
    """Whether the reader went back or forward in the browser's history."""
    context = run_context()
    return context is not None and context.is_history_navigation
