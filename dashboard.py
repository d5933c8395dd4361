"""Roles Side by Side: page setup and navigation."""

import streamlit as st

from careers import words
from careers.metrics import TOPICS
from careers.ui.frame import LOGO, faults_in_words, footer

st.set_page_config(page_title=words.PRODUCT, page_icon=LOGO, layout="wide", initial_sidebar_state=264)
st.logo(LOGO, size="large")

overview = st.Page("app_pages/overview.py", title=words.OVERVIEW, icon=":material/dashboard:", default=True)
topics = [
    st.Page(f"app_pages/{topic.id}.py", title=topic.label, icon=f":material/{topic.icon}:") for topic in TOPICS.values()
]
sources = st.Page("app_pages/sources.py", title=words.DOCUMENTS, icon=":material/menu_book:")

careful = st.Page("app_pages/careful.py", title=words.CAREFUL, icon=":material/warning:")

page = st.navigation([overview, *topics, careful, sources])
with faults_in_words():
    page.run()
    footer()
