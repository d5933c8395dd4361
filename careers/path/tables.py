"""The results of the path model, as tables of text."""

from collections.abc import Sequence

import pandas as pd

from careers.catalogue import formats
from careers.language.speech import say
from careers.path import sensitivity
from careers.path.model import MONTHS_A_YEAR, PathId
from careers.path.records import EARLY, LATE, Outlook, Plan, band
from careers.path.sensitivity import Swing
from careers.path.sentences import label, pay_choice, standing, turns


def table(outlook: Outlook) -> pd.DataFrame:
    """The paths as text: a row per path after 10 and 20 years, then the gaps."""
    rows = [
        (
            label(course.path, outlook.plan),
            formats.WHOLE_DOLLARS.text(course.after(EARLY)),
            formats.WHOLE_DOLLARS.text(course.after(LATE)),
            _spread(outlook, course.path),
        )
        for course in outlook.shown
    ]
    rows += [
        (
            say(f"path-gap-rows-{path}"),
            standing(outlook.gap(path, EARLY)),
            standing(outlook.gap(path, LATE)),
            say("no-gap"),
        )
        for path in outlook.plan.ways
    ]
    after = [say("path-after", years=years) for years in (EARLY, LATE)]
    return pd.DataFrame(rows, columns=[say("path-column"), *after, say("path-spread", years=LATE)])


def by_pay(outlooks: Sequence[Outlook]) -> pd.DataFrame:
    """The same plan with each pair of pay figures: a row per pair, with the story of both ways to the second role."""
    return pd.DataFrame(
        [
            {
                _pay_column(it.plan): say(
                    "path-pay-pair", first=pay_choice(it.plan.pay.first), second=pay_choice(it.plan.pay.second)
                ),
                **{
                    say(f"path-those-{path}"): say(
                        "path-story", turns=turns(it, path), gap=standing(it.gap(path, LATE)), late=LATE
                    )
                    for path in it.plan.ways
                },
            }
            for it in outlooks
        ]
    )


def swings(ranked: Sequence[Swing]) -> pd.DataFrame:
    """The swings as text: a row per assumption, with the gap at both ends."""
    return pd.DataFrame(
        [
            {
                say("sensitivity-column"): sensitivity.label(swing),
                say("sensitivity-moves", late=LATE): sensitivity.moves(swing),
            }
            for swing in ranked
        ]
    )


def _pay_column(plan: Plan) -> str:
    return say("path-pay", first=plan.first.role.plural, second=plan.second.role.plural)


def _spread(outlook: Outlook, path: PathId) -> str:
    """The least and the most that a path has earned after 20 years."""
    low, high = (float(end[LATE * MONTHS_A_YEAR]) for end in band(outlook, path))
    return formats.WHOLE_DOLLARS.reach(low, high)
