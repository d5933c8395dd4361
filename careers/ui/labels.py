"""What a control's options were called: Streamlit's controls know what is chosen by its label, not by its id."""

from collections.abc import Mapping

from careers.ui.stage import st
from careers.ui.text import label as plain

CALLED = "called"
"""Where the session keeps, by control, all labels that its options had (label to option), the newest ones last."""


def note(key: str, options: Mapping[str, str]) -> bool:
    """Keep what options (id to label) are called now; whether one was called something else when offered last.

    The browser goes on showing, and saying, the label that was chosen. It has to be told the new one.
    """
    called = st.session_state.get(CALLED, {})
    before = called.get(key, {})
    now = {label: option for option, label in options.items()}
    last = {option: label for label, option in before.items()}
    st.session_state[CALLED] = called | {key: {it: before[it] for it in before if it not in now} | now}
    return any(last.get(option, label) != label for label, option in now.items())


def option_called(key: str, said: str) -> str:
    """The option of a control that a browser names by a label of now or before; what it says where none is named so."""
    called = st.session_state.get(CALLED, {}).get(key, {})
    return str(next((option for label, option in called.items() if said in {label, plain(label)}), said))
