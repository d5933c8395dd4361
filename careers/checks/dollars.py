"""What a part of the gap between sources is due to: dollars of different years."""

from collections.abc import Iterable, Sequence

from careers.catalogue.units import Unit
from careers.checks.facts import Evidence, FigureFact
from careers.figures.gaps import gap
from careers.language.speech import say


def in_newest_dollars(evidence: Evidence, rivals: Sequence[FigureFact]) -> str:
    """What dated pay comes to in dollars of the newest year, and how far apart dated and undated pay then are, each.

    Empty where no pay is of other years. Undated pay is never compared with restated pay, as elsewhere.
    """
    factors, newest = evidence.factors, str(evidence.this_year)
    old = [it for it in rivals if factors.get(it.period, 1) != 1]
    if not old:
        return ""
    unit = evidence.metrics[old[0].metric].unit
    said = [
        say(
            "disagree-dated",
            printed=unit.write(it.value),
            period=it.period,
            real=unit.write(it.value * factors[it.period]),
            newest=newest,
        )
        for it in old
    ]
    dated = [it.value * factors[it.period] for it in rivals if it.period in factors]
    undated = [it.value for it in rivals if it.period.undated]
    said += [say("disagree-restated", newest=newest, apart=_apart(dated, unit))] if len(dated) > 1 else []
    said += [say("disagree-undated", apart=_apart(undated, unit))] if len(undated) > 1 else []
    return "".join(said)


def _apart(values: Iterable[float], unit: Unit) -> str:
    low, *_, high = sorted(values)
    return gap(high, low, unit).size
