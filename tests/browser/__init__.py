"""The dashboard in a real browser, served as it is in production."""
