"""What runs at every visit: the frame around all pages, and the page that the address names."""

import streamlit as st

from careers.catalogue.metrics import TOPICS
from careers.language import phrases, words
from careers.ui.choices import on_every_page
from careers.ui.frame import LOGO, faults_in_words, footer, ink_and_paper

st.set_page_config(page_title=words.PRODUCT, page_icon=LOGO, layout="wide", initial_sidebar_state=264)
st.logo(LOGO, size="large")

overview = st.Page("overview.py", title=words.OVERVIEW, icon=":material/dashboard:", default=True)
topics = {
    topic.id: st.Page(f"{topic.id}.py", title=topic.label, icon=f":material/{topic.icon}:") for topic in TOPICS.values()
}
skills = topics.pop("skills")
work = st.Page("work.py", title=phrases.WORK, icon=":material/work:")
path = st.Page("path.py", title=phrases.PATH, icon=":material/route:")
profile = st.Page("profile.py", title=phrases.PROFILE, icon=":material/description:")
getting_in = st.Page("getting_in.py", title=phrases.GETTING_IN, icon=":material/door_open:")
sources = st.Page("sources.py", title=words.DOCUMENTS, icon=":material/menu_book:")

careful = st.Page("careful.py", title=words.CAREFUL, icon=":material/warning:")

page = st.navigation(
    [overview, *topics.values(), skills, work, getting_in, path, profile, careful, sources], expanded=True
)
with faults_in_words():
    ink_and_paper()
    on_every_page()
    footer()
    page.run()
