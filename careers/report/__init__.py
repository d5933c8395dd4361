"""Whole documents: the comparison sheet, and the list of sources."""
