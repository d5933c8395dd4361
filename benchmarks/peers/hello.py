"""The floor of a start: a page that says hello."""

import streamlit as st

st.title("Hello")
st.write("Hello, world.")
