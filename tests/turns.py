"""Of many combinations, those that `make test` tries; the others are marked for `make thorough`."""

from collections.abc import Sequence

import pytest
from _pytest.mark import ParameterSet


def in_turn(ones: Sequence[object], others: Sequence[object]) -> list[ParameterSet]:
    """Each of the ones with each of the others; a usual run has each of the ones once, and the others in turn."""
    return [
        pytest.param(one, other, marks=() if (at - number) % len(others) == 0 else pytest.mark.thorough)
        for number, one in enumerate(ones)
        for at, other in enumerate(others)
    ]


def one_in(step: int, cases: Sequence[object]) -> list[ParameterSet]:
    """All cases; a usual run has the first, and every such step one more."""
    return [pytest.param(it, marks=() if at % step == 0 else pytest.mark.thorough) for at, it in enumerate(cases)]
