"""The controls on a page, as far as a click needs them: what is offered, what is chosen, what one click changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlencode

from streamlit.proto.ButtonGroup_pb2 import ButtonGroup
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.MultiSelect_pb2 import MultiSelect
from streamlit.proto.Selectbox_pb2 import Selectbox
from streamlit.proto.Slider_pb2 import Slider
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates

Values = Mapping[str, tuple[str, ...]]
"""The chosen options by the control's id."""


Kind = Literal["group", "box", "slider"]

WAYS = 8
"""To how many places a slider is moved, one after the other."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A control with options. `told` is the value the server set for it, None where the browser's own counts.

    `parameter` is the query parameter it is bound to, empty for none; `several` allows any number of options.
    """

    id: str
    options: tuple[str, ...]
    default: tuple[str, ...]
    told: tuple[str, ...] | None
    parameter: str
    kind: Kind
    several: bool = False


def choice_of(element: Element) -> Choice | None:
    """The element as a control that can be clicked; None for everything else on a page."""
    kind = element.WhichOneof("type")
    if kind == "button_group":
        return _group(element.button_group)
    if kind == "slider":
        return _slider(element.slider)
    if kind == "multiselect":
        return _box_of_several(element.multiselect)
    return _box(element.selectbox) if kind == "selectbox" else None


def values_of(choices: Sequence[Choice], before: Values) -> Values:
    """What is chosen in each control: what the server set, else what was chosen before, else the default."""
    return {it.id: it.told if it.told is not None else before.get(it.id, it.default) for it in choices}


def clicked(choices: Sequence[Choice], values: Values, turn: int) -> Values:
    """The values after one click: on the first group of pills with a choice in it, else on a group, else a slider.

    In a group of several, even turns take the next option away and odd turns give it back; in a group of
    one, and on a slider, every turn picks the next option. Values stay as they are where a page has nothing to click.
    """
    movable = [it for it in choices if it.kind != "box" and len(it.options) > 1]
    if not movable:
        return values
    group = next((it for it in movable if it.several), movable[0])
    if not group.several:
        return {**values, group.id: (group.options[(turn + 1) % len(group.options)],)}
    moved = group.options[turn // 2 % len(group.options)]
    kept = set(values[group.id]) ^ {moved}
    return {**values, group.id: tuple(option for option in group.options if option in kept)}


def widget_states(choices: Sequence[Choice], values: Values) -> WidgetStates:
    """The values as a browser sends them with a rerun: an array for several options, a string for a select box."""
    states = WidgetStates()
    for choice in choices:
        chosen = values[choice.id]
        if choice.kind == "slider":
            state = WidgetState(id=choice.id)
            state.double_array_value.data.append(float(chosen[0]))
            states.widgets.append(state)
        elif choice.kind == "group" or choice.several:
            state = WidgetState(id=choice.id)
            state.string_array_value.data.extend(chosen)
            state.string_array_value.SetInParent()
            states.widgets.append(state)
        elif chosen:
            states.widgets.append(WidgetState(id=choice.id, string_value=chosen[0]))
    return states


def query_string(choices: Sequence[Choice], values: Values) -> str:
    """The address's query: every bound control that is not at its default, an option a parameter."""
    changed = [it for it in choices if it.parameter and values[it.id] != it.default]
    return urlencode([(it.parameter, option) for it in changed for option in values[it.id] or ("",)])


def _group(group: ButtonGroup) -> Choice:
    options = tuple(f"{option.content_icon} {option.content}".strip() for option in group.options)
    return Choice(
        id=group.id,
        options=options,
        default=tuple(options[position] for position in group.default),
        told=tuple(group.raw_values) if group.set_value else None,
        parameter=group.query_param_key,
        kind="group",
        several=group.click_mode == ButtonGroup.ClickMode.MULTI_SELECT,
    )


def _box(box: Selectbox) -> Choice:
    options = tuple(box.options)
    default = options[box.default : box.default + 1] if box.HasField("default") else ()
    told = (box.raw_value,) if box.set_value else None
    return Choice(id=box.id, options=options, default=default, told=told, parameter=box.query_param_key, kind="box")


def _box_of_several(box: MultiSelect) -> Choice:
    """A box that takes several options; what was typed into it counts as one, too."""
    return Choice(
        id=box.id,
        options=tuple(box.options),
        default=tuple(box.options[position] for position in box.default),
        told=tuple(box.raw_values) if box.set_value else None,
        parameter=box.query_param_key,
        kind="box",
        several=True,
    )


def _slider(slider: Slider) -> Choice:
    """A slider as a choice between places evenly apart, told to the server as a value and not in the address."""
    step = max((slider.max - slider.min) / WAYS // slider.step, 1) * slider.step
    places = [slider.min + step * at for at in range(WAYS + 1) if slider.min + step * at <= slider.max]
    default = str(slider.default[0])
    options = tuple(dict.fromkeys([default, *map(str, places)]))
    return Choice(id=slider.id, options=options, default=(default,), told=None, parameter="", kind="slider")
