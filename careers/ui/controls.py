"""The kinds of control that filters are made of; what is chosen is in the address."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from careers.language.together import joined
from careers.ui import addresses, labels
from careers.ui.stage import st
from careers.ui.text import label as plain
from careers.ui.text import literal

TO_CHOOSE = 2
"""How many options it takes for a choice."""

OFFERED = "offered"
"""Where the session keeps the options that each control offered last."""

BOX_WIDTH = 260
"""Pixels of a box for a number, as wide as its label."""
KEPT: Literal["session"] = "session"
"""How long a choice is kept while its control is on none of the pages shown."""


def several(
    label: str, options: Mapping[str, str], key: str, formerly: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """Any number of options (id to label), all chosen at first; returned in the order in which they are offered.

    Where there is nothing to choose from, there is no control. `formerly` has other labels that addresses may hold.
    """
    if len(options) < TO_CHOOSE:
        return tuple(options)
    is_renamed = labels.note(key, options)
    if not addresses.settle(key, lambda: _asked_of(options, key, formerly or {})):
        _choose_new(options, key, is_renamed=is_renamed)
    st.session_state[OFFERED] = st.session_state.get(OFFERED, {}) | {key: tuple(options)}
    chosen = st.pills(
        plain(label),
        list(options),
        format_func=_shown(options),
        selection_mode="multi",
        key=key,
        persist_state=KEPT,
        wrap=True,
    )
    ordered = tuple(option for option in options if option in chosen)
    addresses.remember(key, ordered, tuple(options))
    return ordered


def one_of(label: str, options: Mapping[str, str], key: str) -> str:
    """Just one of a few options (id to label), the first at first."""
    _choose_one(options, key)
    chosen = st.segmented_control(
        plain(label),
        list(options),
        format_func=_shown(options),
        required=True,
        key=key,
        persist_state=KEPT,
        wrap=True,
    )
    return _remembered(chosen, options, key)


def one_of_many(
    label: str,
    options: Mapping[str, str],
    key: str,
    explanation: str | None = None,
    *,
    wanted: str = "",
    takes_new: bool = False,
) -> str:
    """Just one of many options (id to label), starting with the wanted one, or else with the first.

    Where it takes new ones, a reader may type something else; whoever asks has to make an option of it beforehand.
    """
    _choose_one(options, key, wanted)
    chosen = st.selectbox(
        plain(label),
        list(options),
        format_func=lambda option: options.get(option, option),
        key=key,
        persist_state=KEPT,
        help=explanation,
        accept_new_options=takes_new,
        filter_mode="contains",
    )
    return _remembered(chosen, options, key)


def any_of_many(
    label: str, options: Mapping[str, str], key: str, wanted: Sequence[str], *, most: int, placeholder: str
) -> tuple[str, ...]:
    """Up to `most` of many options (id to label), or none, in the order chosen; a reader may type something else."""
    if addresses.leads(key) or any(option not in options for option in st.session_state.get(key, ())):
        addresses.lead(key, list(wanted))
    else:
        addresses.follow(key)
    chosen = st.multiselect(
        plain(label),
        list(options),
        format_func=lambda option: options.get(option, option),
        key=key,
        persist_state=KEPT,
        max_selections=most,
        placeholder=placeholder,
        accept_new_options=True,
        filter_mode="contains",
        select_all=False,
    )
    known = tuple(option for option in chosen if option in options)
    addresses.remember(key, known, [])
    return known


def switch(label: str, key: str, explanation: str) -> bool:
    """On or off, off at first, explained below: a sign to point at would be part of the switch, and flip it."""
    addresses.settle(key, lambda: addresses.asked(key) == ["true"])
    is_on = st.toggle(plain(label), key=key, persist_state=KEPT)
    st.caption(literal(explanation))
    addresses.remember(key, ["true"] if is_on else [], [])
    return is_on


def amount(
    label: str, bounds: tuple[float, float, float], *, start: float, key: str, written: str, remark: str = ""
) -> float:
    """A number between bounds (lowest, highest, step), so that none out of range can be chosen; a remark beside it.

    The remark is not a sentence: it follows the label in parentheses.
    """
    lowest, highest, step = bounds
    addresses.settle(key, lambda: _number(addresses.asked(key), bounds, start))
    named = joined(f"{label} ({remark})") if remark else label
    chosen = st.slider(plain(named), lowest, highest, step=step, format=written, key=key, persist_state=KEPT)
    addresses.remember(key, [f"{chosen:g}"], [f"{start:g}"])
    return float(chosen)


def awaited(key: str, bounds: tuple[int, int, int], start: int) -> int:
    """A whole number between bounds (lowest, highest, step), whose box `number` draws further down the page.

    It is known before, so that the address is written once, with all that the page's controls say.
    """
    addresses.settle(key, lambda: _number(addresses.asked(key), bounds, start))
    chosen = int(st.session_state.get(key, start))
    addresses.remember(key, [str(chosen)], [str(start)])
    return chosen


def number(label: str, key: str, bounds: tuple[int, int, int]) -> None:
    """The box to type an awaited number in."""
    lowest, highest, step = bounds
    st.number_input(plain(label), lowest, highest, step=step, key=key, persist_state=KEPT, width=BOX_WIDTH)


def _shown(options: Mapping[str, str]) -> "Callable[[str], str]":
    """How an option is written on a button, where Streamlit reads Markdown."""
    return lambda option: plain(options[option])


def _asked_of(options: Mapping[str, str], key: str, formerly: Mapping[str, str]) -> list[str]:
    """The options that the address asks for; all where it asks for none that there is."""
    asked = addresses.asked(key)
    known = addresses.known(asked or [], options, formerly)
    return known if known or asked == [] else list(options)


def _choose_new(options: Mapping[str, str], key: str, *, is_renamed: bool) -> None:
    """Let options be chosen that a control did not offer last, as the sources of a role that was just chosen."""
    last = st.session_state.get(OFFERED, {}).get(key, tuple(options))
    if key in st.session_state and (is_renamed or set(last) != set(options)):
        chosen = [labels.option_called(key, said) for said in st.session_state[key]]
        addresses.lead(key, [option for option in options if option in chosen or option not in last])


def _choose_one(options: Mapping[str, str], key: str, wanted: str = "") -> None:
    """Let a control start with what is wanted or what the address asks for, or else with the first option."""
    is_renamed = labels.note(key, options)
    if addresses.leads(key):
        addresses.lead(key, wanted if wanted in options else _meant(options, key))
    elif key in st.session_state:
        said = st.session_state[key]
        chosen = next(it for it in (labels.option_called(key, said), wanted, *options) if it in options)
        if is_renamed or chosen != said:
            addresses.lead(key, chosen)
        else:
            addresses.follow(key)


def _meant(options: Mapping[str, str], key: str) -> str:
    """The option that the address asks for, or else the first."""
    return next(iter([*addresses.known(addresses.asked(key) or [], options), *options]))


def _remembered(said: str | None, options: Mapping[str, str], key: str) -> str:
    """What is chosen, noted for the address.

    A browser may bring another page's control of that name, and none of this one's: then the address says what is
    chosen, or else it is the first option, and the control shows it from the next run on, when it is led there.
    """
    first = next(iter(options))
    chosen = said
    if chosen is None or chosen not in options:
        chosen = _meant(options, key)
    addresses.remember(key, [chosen], [first])
    return chosen


def _number(asked: Sequence[str] | None, bounds: tuple[float, float, float], start: float) -> float:
    """The number that an address asks for, on a step between the bounds; `start` where it asks for no such number."""
    lowest, highest, step = bounds
    kind = type(lowest)
    try:
        wanted = float((asked or [""])[0])
    except ValueError:
        return kind(start)
    if not lowest <= wanted <= highest:
        return kind(start)
    return kind(lowest + round((wanted - lowest) / step) * step)
