"""The sources page: a part per document."""

import streamlit as st

from careers import export, sourcing, words
from careers.store import open_data
from careers.ui import trust
from careers.ui.text import literal, literal_table


def heading() -> None:
    """The page's title and what it is for."""
    st.title(words.DOCUMENTS)
    st.markdown(words.DOCUMENTS_INTRODUCTION)


def documents() -> None:
    """Each document: who published it, when, what it measured, and every figure it gives."""
    for document in sourcing.documents(open_data()):
        with st.container(border=True):
            st.header(literal(document.name), anchor=False)
            st.table(
                literal_table(document.facts), border="horizontal", hide_index=True, hide_header=True, alt=document.name
            )
            with st.expander(words.ENTRIES_GIVEN.format(count=len(document.entries))):
                st.table(literal_table(document.entries), border="horizontal", hide_index=True, alt=document.name)


def versions() -> None:
    """What changed in the figures, when and why, newest first; and the data dictionary to take away."""
    st.header(words.VERSIONS, anchor=False)
    st.table(literal_table(sourcing.changes(open_data())), border="horizontal", hide_index=True, alt=words.VERSIONS)
    st.download_button(
        words.DOWNLOAD_DICTIONARY,
        export.dictionary_csv,
        file_name="data_dictionary.csv",
        mime="text/csv",
        on_click="ignore",
        icon=":material/download:",
    )


def careful() -> None:
    """The page of everything that the checks found."""
    st.title(words.CAREFUL)
    st.markdown(words.CAREFUL_INTRODUCTION)
    trust.all_cautions(open_data())
