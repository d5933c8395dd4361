"""What all checks find in the figures, made once for the same roles."""

from collections.abc import Iterable

from careers.checks.cautions import CHECKS
from careers.checks.facts import gathered
from careers.checks.records import Finding
from careers.data.store import Data
from careers.language.keeping import kept

KEPT = 512
"""For how many sets of roles the findings are cached."""


def findings(data: Data) -> tuple[Finding, ...]:
    """What all checks find in the data, each finding once. Topics with a broken file are left out."""
    return findings_of(data, data.documents.roles())


def findings_of(data: Data, role_ids: Iterable[str]) -> tuple[Finding, ...]:
    """What the checks find if they look only at some roles."""
    return _found(data.documents, tuple(role_ids))


def findings_about(data: Data, metric_id: str, role_ids: Iterable[str]) -> tuple[Finding, ...]:
    """What the checks find about a metric if they look only at some roles."""
    asked = tuple(role_ids)
    return tuple(it for it in findings_of(data, asked) if it.is_about(metric_id, asked))


@kept(KEPT)
def _found(data: Data, role_ids: tuple[str, ...]) -> tuple[Finding, ...]:
    """What the checks find about some roles; cached."""
    evidence = gathered(data).of(role_ids)
    return tuple(dict.fromkeys(finding for check in CHECKS for finding in check(evidence)))
