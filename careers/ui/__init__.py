"""The only part of `careers` that knows Streamlit: choices, sections, cards and the frame around them."""
