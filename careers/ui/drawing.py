"""Drawing once: what depends only on the reader's choices is recorded and replayed (docs/decisions/0004)."""

import streamlit as st

from careers.store import Data
from careers.ui.choices import Choices

VIEWS_KEPT = 512

drawn_once = st.cache_resource(show_spinner=False, max_entries=VIEWS_KEPT, hash_funcs={Choices: hash, Data: hash})
"""Draws a part the first time that somebody makes these choices, and replays it from then on."""
