"""What stands beside figures so that they can be believed, or doubted: sources, cautions, citations."""

import streamlit as st

from careers import checks, export, provenance, words
from careers.records import Comparison
from careers.store import Data
from careers.tables import citation
from careers.ui.text import literal


def sources_line(compared: Comparison) -> None:
    """Each source of a section: its name, period, statistics, badges, and how dollars were restated."""
    lines = []
    for origin in provenance.provenances(compared):
        marks = " ".join(f":gray-badge[{literal(badge)}]" for badge in origin.badges)
        adjustment = f" {literal(origin.adjustment)}" if origin.adjustment else ""
        statistics = literal(", ".join(origin.statistics))
        lines.append(f"**{literal(citation(origin.source, origin.period))}**: {statistics} {marks}{adjustment}")
    st.markdown("  \n".join(lines))


def cautions(data: Data, metric_id: str, role_ids: tuple[str, str]) -> None:
    """What the checks found about a metric of these roles, most serious first."""
    found = [it for it in checks.findings(data) if it.is_about(metric_id, role_ids)]
    if found:
        with st.expander(words.CAUTIONS.format(count=len(found)), icon=":material/warning:"):
            st.markdown("\n".join(f"- **{words.SEVERITIES[it.severity]}.** {literal(it.sentence)}" for it in found))


def citing(compared: Comparison, data: Data) -> None:
    """Every figure of a section with its citation, to copy."""
    text = export.citations(compared, data.versions()[-1].version)
    if text:
        with st.expander(words.CITE, icon=":material/format_quote:"):
            st.code(text, language=None, wrap_lines=True)


def all_cautions(data: Data) -> None:
    """Everything the checks found, under a heading per severity."""
    for severity, title in words.SEVERITY_TITLES.items():
        found = [it for it in checks.findings(data) if it.severity == severity]
        if found:
            st.header(f"{title} ({len(found)})", anchor=False)
            st.markdown("\n".join(f"- {literal(it.sentence)}" for it in found))
