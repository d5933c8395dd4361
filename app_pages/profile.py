"""Comparison sheet: both roles on one page, like a good job profile, fit to be printed."""

from careers.ui import profile

profile.sheet()
