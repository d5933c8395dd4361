"""The page of everything that the checks on the figures found."""

from careers.checks import cautions as checks
from careers.data.store import Data, open_data
from careers.figures import provenance
from careers.ui import parts, trust
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole


def cautions() -> None:
    """All cautions, most serious first."""
    show(_cautions(open_data()))


@told_once
def _cautions(data: Data) -> Whole:
    apart = " ".join(it.sentence for it in checks.findings(data) if it.check == "disagreement")
    return parts.whole(trust.all_cautions(data), parts.note(provenance.explanations(apart)))
