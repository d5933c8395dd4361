"""Which occupation a role is shown as where only occupations have figures: itself, or one of its title."""

from collections.abc import Mapping

from careers.data.official import titles, with_occupations
from careers.data.store import Data
from careers.figures.compare import comparison
from careers.language.keeping import kept
from careers.language.speech import say
from careers.occupations.coverage import evidence_of

KEPT = 128
"""For how many roles the occupations that their titles can stand for are cached in order."""


@kept(KEPT)
def standins(data: Data, role_id: str) -> Mapping[str, str]:
    """The titles of the occupations that a role can be shown as, by code, the likeliest first.

    What job holders report comes first, then what a document describes, then what is only listed; among equals, the
    one with the most jobs. An occupation is shown as itself.
    """
    documents = data.documents
    known = titles(documents)
    if role_id in known:
        return {role_id: known[role_id]}
    evidence, jobs = evidence_of(documents, role_id), _jobs(documents, tuple(evidence_of(documents, role_id)))
    reported, listed = say("evidence-reported"), say("evidence-alternate")

    def likely(code: str) -> tuple[bool, bool, float]:
        reasons = evidence[code]
        return reported not in reasons, set(reasons) <= {listed}, -jobs.get(code, 0)

    return {code: known[code] for code in sorted(evidence, key=likely)}


def _jobs(data: Data, codes: tuple[str, ...]) -> Mapping[str, float]:
    rows = comparison(with_occupations(data, codes), "jobs", codes).rows if codes else ()
    return {claim.role.id: claim.value or 0 for row in rows for claim in row.known}
