"""Arithmetic on repeated measurements."""

from collections.abc import Sequence
from math import ceil


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that at least `percent` of the values do not exceed (nearest rank), in their unit."""
    if not values:
        raise ValueError("a percentile of no measurements")
    rank = ceil(len(values) * percent / 100)
    return sorted(values)[max(rank, 1) - 1]
