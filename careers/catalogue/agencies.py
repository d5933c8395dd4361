"""The ids of official sources that one table alone is from: it has no column that names them."""

ONET = "onet"
"""O*NET's surveys: skills, interests, tools, schooling that is required."""

SCHOOLING = "acs_education"
"""The census survey of the schooling that people hold."""

WAGES = "bls_oews"
"""The wage survey: pay by state, metropolitan area and sector."""

PRICES = "bea_prices"
"""Price levels by state."""

RENTS = "hud_rents"
"""Rents by state."""
