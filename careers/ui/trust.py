"""What stands beside figures so that they can be believed, or doubted: sources, cautions, citations."""

from collections.abc import Iterable

import streamlit as st

from careers import checks, export, provenance, words
from careers.records import Comparison
from careers.store import Data
from careers.tables import citation
from careers.ui.text import literal


def background(compared: Comparison, remarks: Iterable[str] = ()) -> None:
    """Each source of a section with its period, statistics, badges and dollars, then remarks; one element."""
    lines = []
    for origin in provenance.provenances(compared):
        marks = " ".join(f":gray-badge[{literal(badge)}]" for badge in origin.badges)
        adjustment = f" {literal(origin.adjustment)}" if origin.adjustment else ""
        statistics = literal(", ".join(origin.statistics))
        lines.append(f"**{literal(citation(origin.source, origin.period))}**: {statistics} {marks}{adjustment}")
    said = "\n".join(f"- :small[{literal(remark)}]" for remark in (*remarks, provenance.explained(compared)) if remark)
    st.markdown("\n\n".join(filter(None, ["  \n".join(lines), said])))


def doubts(data: Data, metric_id: str, role_ids: tuple[str, str], cited: Comparison | None = None) -> None:
    """What the checks found about a metric of these roles, most serious first; and cited figures, to copy."""
    found = [it for it in checks.findings(data) if metric_id and it.is_about(metric_id, role_ids)]
    citations = export.citations(cited, data.versions()[-1].version) if cited else ""
    titles = [words.CAUTIONS.format(count=len(found)) if found else "", words.CITE if citations else ""]
    if not any(titles):
        return
    with st.expander(
        " · ".join(filter(None, titles)), icon=":material/warning:" if found else ":material/format_quote:"
    ):
        if found:
            st.markdown("\n".join(f"- **{words.SEVERITIES[it.severity]}.** {literal(it.sentence)}" for it in found))
        if citations:
            st.code(citations, language=None, wrap_lines=True)


def all_cautions(data: Data) -> None:
    """Everything the checks found, under a heading per severity."""
    for severity, title in words.SEVERITY_TITLES.items():
        found = [it for it in checks.findings(data) if it.severity == severity]
        if found:
            st.header(f"{title} ({len(found)})", anchor=False)
            st.markdown("\n".join(f"- {literal(it.sentence)}" for it in found))
