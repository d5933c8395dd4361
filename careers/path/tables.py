"""What the path model comes to, as tables of text."""

import pandas as pd

from careers.catalogue import formats
from careers.language import phrases, words
from careers.language.grammar import in_a_sentence
from careers.path.records import EARLY, LATE, Outlook
from careers.path.sentences import standing


def table(found: Outlook) -> pd.DataFrame:
    """The paths as text: a row per path after 10 and 20 years, then the gap."""
    write = formats.WHOLE_DOLLARS.text
    rows = []
    for course in found.courses:
        low, middle, high = course.after(LATE)
        cells = (write(course.after(EARLY)[1]), write(middle), f"{write(low)}–{write(high)}")
        rows.append((course.label, *cells))
    gap = phrases.PATH_GAP_ROW.format(
        second=found.plan.second.role.label, first=in_a_sentence(found.plan.first.role.label)
    )
    rows.append((gap, standing(found.gap(EARLY)), standing(found.gap(LATE)), words.NO_GAP))
    after = [phrases.PATH_AFTER.format(years=years) for years in (EARLY, LATE)]
    return pd.DataFrame(rows, columns=[phrases.PATH_COLUMN, *after, phrases.PATH_SPREAD])
