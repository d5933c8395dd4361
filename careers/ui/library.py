"""The sources page: a part per document."""

import pandas as pd
import streamlit as st

from careers import checks, export, provenance, sourcing, words
from careers.store import Data, open_data
from careers.ui import trust
from careers.ui.drawing import drawn_once
from careers.ui.text import literal, literal_table


def heading() -> None:
    """The page's title and what it is for."""
    st.title(words.DOCUMENTS)
    st.markdown(words.DOCUMENTS_INTRODUCTION)


def documents() -> None:
    """Each document: who published it, when, what it measured, and everything taken from it."""
    _documents(open_data())


def versions() -> None:
    """What changed in the figures, when and why, newest first; and the data dictionary to take away."""
    _versions(open_data())
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
    _careful(open_data())


@drawn_once
def _documents(data: Data) -> None:
    st.caption(literal(provenance.explanations(" ".join(words.TERMS))))
    for document in sourcing.documents(data):
        with st.container(border=True):
            st.header(literal(document.name), anchor=False)
            _table(document.facts, document.name, hide_header=True)
            if not document.entries.empty:
                with st.expander(words.ENTRIES_GIVEN.format(count=len(document.entries))):
                    for role, entries in document.entries.groupby(words.ROLE, sort=False):
                        st.markdown(f"**{literal(str(role))}**")
                        _table(entries.drop(columns=words.ROLE), f"{document.name}: {role}")


@drawn_once
def _versions(data: Data) -> None:
    st.header(words.VERSIONS, anchor=False)
    _table(sourcing.changes(data), words.VERSIONS)


@drawn_once
def _careful(data: Data) -> None:
    trust.all_cautions(data)
    apart = " ".join(it.sentence for it in checks.findings(data) if it.check == "disagreement")
    st.caption(literal(provenance.explanations(apart)))


def _table(frame: pd.DataFrame, alt: str, *, hide_header: bool = False) -> None:
    st.table(literal_table(frame), border="horizontal", hide_index=True, hide_header=hide_header, alt=alt)
