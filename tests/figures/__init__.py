"""Figures compared."""
