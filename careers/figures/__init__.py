"""Figures compared: records, arithmetic, sentences, tables, charts and where they are from."""
