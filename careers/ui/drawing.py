"""Drawing once: what depends only on the reader's choices is recorded and replayed (docs/decisions/0004)."""

import streamlit as st

from careers.compare import View
from careers.outlook import Plan
from careers.store import Data
from careers.ui.choices import VIEWS_KEPT, Asked

drawn_once = st.cache_resource(
    show_spinner=False, max_entries=VIEWS_KEPT, hash_funcs={Asked: hash, Data: hash, Plan: hash, View: hash}
)
"""Draws a part the first time that somebody makes these choices, and replays it from then on."""
