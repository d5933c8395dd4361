"""Comparison sheet: the roles on one page, like a good job profile, fit to be printed."""

from careers.ui import frame, profile


@frame.part
def profile_page() -> None:
    profile.sheet()


profile_page()
