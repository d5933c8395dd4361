"""The overview as Streamlit and Plotly Express make it out of the box: the same figures, filters and cards.

Files are read through `st.cache_data`, as Streamlit's manual advises; charts are made in each run, as in the
manual's examples; every setting is Streamlit's own.
"""

from pathlib import Path

import pandas as pd
import plotly.express as px
import streamlit as st

DATA = Path(__file__).resolve().parents[2] / "data"
TOPICS = {
    "salary": "Salary",
    "hourly": "Hourly pay",
    "growth": "Growth",
    "education": "Education",
    "demographics": "Demographics",
}
CARDS = {
    "salary": ("salary", "mean", "Yearly salary", "dollars a year"),
    "hourly_rate": ("hourly", "all", "Hourly rate", "dollars an hour"),
    "growth_rate": ("growth", "all", "Growth rate", "percentage points"),
    "jobs": ("growth", "all", "Number of jobs", "jobs"),
    "job_satisfaction": ("growth", "all", "Job satisfaction", "of 5"),
    "degree_share": ("education", "bachelor", "Most common degree", "percentage points"),
    "time_to_enter": ("education", "high", "Time to enter", "months"),
    "experience_printed": ("education", "all", "Experience", "as printed"),
    "average_age": ("demographics", "mean", "Average age", "years"),
    "gender": ("demographics", "women", "Women and men", "percentage points"),
    "race": ("demographics", "white", "Race and ethnicity", "percentage points"),
    "lgbt": ("demographics", "all", "LGBT", "percentage points"),
}
COLUMNS = 4


@st.cache_data
def read(name: str) -> pd.DataFrame:
    """A data file as it is."""
    return pd.read_csv(DATA / f"{name}.csv")


def figures(metric: str, roles: list[str]) -> pd.DataFrame:
    """A row per role with its `role` label and `value`, from the first source that gives the card's figure."""
    topic, group, _, _ = CARDS[metric]
    rows = read(topic)
    rows = rows[(rows["metric"] == metric) & (rows["group"] == group) & rows["role"].isin(roles)]
    first = rows.drop_duplicates("role").set_index("role").reindex(roles).reset_index()
    return first.assign(role=first["role"].map(role_labels()))


def role_labels() -> dict[str, str]:
    """The roles' labels by their ids."""
    roles = read("roles")
    return dict(zip(roles["id"], roles["label"], strict=True))


def gap(shown: pd.DataFrame, unit: str) -> str:
    """The difference between the two values, in words."""
    first, second = shown["value"]
    if pd.isna(first - second):
        return "Not reported for both"
    if first == second:
        return "The same"
    leader = shown["role"].iloc[0 if first > second else 1]
    return f"{leader}: {abs(first - second):,.10g} {unit} more"


def card(metric: str, roles: list[str]) -> None:
    """A metric's name, the gap in words, a bar per role and the way to the topic's page."""
    topic, _, label, unit = CARDS[metric]
    shown = figures(metric, roles)
    with st.container(border=True):
        st.caption(f"**{label}**")
        st.markdown(f"**{gap(shown, unit)}**")
        chart = px.bar(shown, x="value", y="role", color="role", text="value", orientation="h", height=180)
        st.plotly_chart(chart, key=f"card_{metric}")
        st.markdown(f"[More on {TOPICS[topic].lower()}]({topic})")


def pair() -> list[str]:
    """The ids of the two roles that the reader chose."""
    labels = role_labels()
    with st.sidebar:
        first = st.selectbox("Compare", list(labels), format_func=labels.__getitem__)
        others = [role for role in labels if role != first]
        return [first, st.selectbox("With", others, format_func=labels.__getitem__)]


def metrics() -> list[str]:
    """The metrics that the reader chose, by topic and one by one."""
    topics = st.pills(
        "Topics", list(TOPICS), format_func=TOPICS.__getitem__, selection_mode="multi", default=list(TOPICS)
    )
    labels = {metric: label for metric, (topic, _, label, _) in CARDS.items() if topic in topics}
    with st.expander("Filters"):
        return st.pills(
            "Metrics", list(labels), format_func=labels.__getitem__, selection_mode="multi", default=list(labels)
        )


st.set_page_config(page_title="Roles side by side", layout="wide")
compared = pair()
st.title(" and ".join(role_labels()[role] for role in compared))
chosen = metrics()
columns = st.columns(COLUMNS)
for position, metric_id in enumerate(chosen):
    with columns[position % COLUMNS]:
        card(metric_id, compared)
