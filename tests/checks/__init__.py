"""Checks on the figures."""
