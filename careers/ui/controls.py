"""The kinds of control that filters are made of, each bound to the address."""

from collections.abc import Mapping
from typing import Literal

import streamlit as st

from careers.ui.text import literal

BOUND: Literal["query-params"] = "query-params"


def several(label: str, options: Mapping[str, str], key: str) -> tuple[str, ...]:
    """Any number of options (id to label), all chosen at first; returned in the order in which they are offered."""
    chosen = st.pills(
        label,
        list(options),
        format_func=lambda option: options[option],
        selection_mode="multi",
        default=list(options),
        key=key,
        bind=BOUND,
        wrap=True,
    )
    return tuple(option for option in options if option in chosen)


def one_of(label: str, options: Mapping[str, str], key: str) -> str:
    """Just one of a few options (id to label), the first at first."""
    return st.segmented_control(
        label,
        list(options),
        format_func=lambda option: options[option],
        default=next(iter(options)),
        required=True,
        key=key,
        bind=BOUND,
        wrap=True,
    )


def one_of_many(label: str, options: Mapping[str, str], key: str, explanation: str | None = None) -> str:
    """Just one of many options (id to label), the first at first."""
    return st.selectbox(
        label, list(options), format_func=lambda option: options[option], key=key, bind=BOUND, help=explanation
    )


def switch(label: str, key: str, explanation: str) -> bool:
    """On or off, off at first, explained below: a sign to point at would be part of the switch, and flip it."""
    is_on = st.toggle(label, key=key, bind=BOUND)
    st.caption(literal(explanation))
    return is_on


def amount(
    label: str, bounds: tuple[float, float, float], start: float, key: str, written: str, remark: str = ""
) -> float:
    """A number between bounds (lowest, highest, step), so that none out of range can be chosen; a remark beside it."""
    lowest, highest, step = bounds
    named = f"{label} ({remark.removesuffix('.')})" if remark else label
    return float(st.slider(named, lowest, highest, start, step, format=written, key=key, bind=BOUND))
