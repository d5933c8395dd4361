"""The controls on a page, as far as a click needs them: what is offered, what is chosen, what one click changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from streamlit.proto.ButtonGroup_pb2 import ButtonGroup
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.Selectbox_pb2 import Selectbox
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates

Values = Mapping[str, tuple[str, ...]]
"""The chosen options by the control's id."""


@dataclass(frozen=True)
class Choice:
    """A control with options. `told` is the value the server set for it, None where the browser's own counts.

    `parameter` is the query parameter it is bound to, empty for none; `several` allows any number of options.
    """

    id: str
    options: tuple[str, ...]
    default: tuple[str, ...]
    told: tuple[str, ...] | None
    parameter: str
    is_group: bool
    several: bool


def choice_of(element: Element) -> Choice | None:
    """The element as a control that can be clicked; None for everything else on a page."""
    kind = element.WhichOneof("type")
    if kind == "button_group":
        return _group(element.button_group)
    return _box(element.selectbox) if kind == "selectbox" else None


def values_of(choices: Sequence[Choice], before: Values) -> Values:
    """What is chosen in each control: what the server set, else what was chosen before, else the default."""
    return {it.id: it.told if it.told is not None else before.get(it.id, it.default) for it in choices}


def clicked(choices: Sequence[Choice], values: Values, turn: int) -> Values:
    """The values after one click: on the first group of pills with a choice in it, else on the first group.

    In a group of several, even turns take the next option away and odd turns give it back; in a group of
    one, every turn picks the next option. Values stay as they are where a page has nothing to click.
    """
    groups = [it for it in choices if it.is_group and len(it.options) > 1]
    if not groups:
        return values
    group = next((it for it in groups if it.several), groups[0])
    if not group.several:
        return {**values, group.id: (group.options[(turn + 1) % len(group.options)],)}
    moved = group.options[turn // 2 % len(group.options)]
    kept = set(values[group.id]) ^ {moved}
    return {**values, group.id: tuple(option for option in group.options if option in kept)}


def widget_states(choices: Sequence[Choice], values: Values) -> WidgetStates:
    """The values as a browser sends them with a rerun: an array for a group, a string for a select box."""
    states = WidgetStates()
    for choice in choices:
        chosen = values[choice.id]
        if choice.is_group:
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
        group.id,
        options,
        tuple(options[position] for position in group.default),
        tuple(group.raw_values) if group.set_value else None,
        group.query_param_key,
        is_group=True,
        several=group.click_mode == ButtonGroup.ClickMode.MULTI_SELECT,
    )


def _box(box: Selectbox) -> Choice:
    options = tuple(box.options)
    default = options[box.default : box.default + 1] if box.HasField("default") else ()
    told = (box.raw_value,) if box.set_value else None
    return Choice(box.id, options, default, told, box.query_param_key, is_group=False, several=False)
