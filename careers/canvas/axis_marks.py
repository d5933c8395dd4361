"""The marks of a plain picture's axes: the values that Plotly would choose, written as it would write them."""

import math
from collections.abc import Mapping
from itertools import takewhile
from typing import Any

from careers.canvas.scales import Ends
from careers.language.numbers import MINUS

STEPS = (2, 5, 10)
"""How far apart marks are, times a power of ten."""
PIXELS = 40
"""The least distance between marks of a vertical axis that does not say how many it has."""
FEWEST, MOST = 4, 9
ENGLISH = ".,"
"""What English puts before decimals and between thousands."""
LARGE = {1e9: "B", 1e6: "M", 1e3: "k"}
"""How large numbers are shortened on an axis."""


def marks_between(axis: Mapping[str, Any], ends: Ends, pixels: float = 0) -> list[float]:
    """The values at which an axis has marks; `pixels` is how long it is, where it does not say how many it has."""
    low, high = sorted(ends)
    if "tickvals" in axis:
        return [it for it in axis["tickvals"] if low <= it <= high]
    most = axis.get("nticks") or min(max(pixels / PIXELS, FEWEST), MOST) + 1
    step = axis.get("dtick") or _round_step((high - low) / most)
    first = math.ceil(low / step)
    return [at * step for at in takewhile(lambda at: at * step <= high, range(first, first + 10 * MOST))]


def _round_step(rough: float) -> float:
    """A round distance between marks that is no smaller than a rough one."""
    power = 10.0 ** math.floor(math.log10(rough))
    return power * next(it for it in STEPS if rough <= it * power)


def written(axis: Mapping[str, Any], value: float, separators: str = ENGLISH) -> str:
    """A value as the axis writes it: `0%`, `$40k`, `+5%`, `−14,700`; its name there if it has one.

    `separators` are the signs before decimals and between thousands.
    """
    if "ticktext" in axis:
        return str(axis["ticktext"][axis["tickvals"].index(value)])
    form, after = axis.get("tickformat", ""), axis.get("ticksuffix", "")
    sign = MINUS if value < 0 else "+" if "+" in form else ""
    digits = _digits(abs(value), form).translate(str.maketrans(ENGLISH, separators))
    text = f"{sign}{'$' if '$' in form else ''}{digits}{after}"
    return str(axis.get("labelalias", {}).get(text, text))


def _digits(size: float, form: str) -> str:
    if form.endswith("s"):
        factor = next((it for it in LARGE if size >= it), 1)
        return f"{size / factor:.6g}{LARGE.get(factor, '')}"
    return f"{size:,.10g}" if "," in form else f"{size:.10g}"
