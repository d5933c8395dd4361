"""Whole documents."""
