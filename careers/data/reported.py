"""The titles that people in an occupation report for their jobs, as O*NET prints them."""

from careers.data.csv_text import records_of
from careers.data.store import Data
from careers.language.keeping import kept

EXAMPLES = 3
"""How many titles stand for an occupation in a sentence."""

KEPT = 512
"""For how many occupations titles are cached: every box of roles introduces a dozen."""


@kept(KEPT)
def reported_titles(data: Data, code: str) -> tuple[str, ...]:
    """The titles that job holders report, in the order of letters; none for an occupation that O*NET asked nobody in.

    An occupation that O*NET knows in parts alone has none either: a part's titles would pass for those of the whole.
    """
    listed = records_of(data.official() / "titles.csv", f"{code}.00")
    return tuple(row["title"] for row in listed if row["kind"] == "reported")


def telling(reported: tuple[str, ...], title: str) -> tuple[str, ...]:
    """The shortest titles without an abbreviation, in the order of letters, that say more than the occupation's own."""
    plain = [it for it in reported if "(" not in it and it.casefold() not in title.casefold()]
    return tuple(sorted(sorted(plain, key=lambda it: (len(it.split()), it))[:EXAMPLES]))
