"""The floor: one chart built with `graph_objects`, and nothing else."""

import plotly.graph_objects as go
import streamlit as st

st.plotly_chart(go.Figure(go.Bar(x=["Account manager", "Account representative"], y=[68535, 36977])))
