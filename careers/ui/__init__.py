"""The only part of `careers` that knows Streamlit: choices, sections, the front page and the frame around them."""
