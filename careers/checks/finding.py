"""How a check tells what it found about one metric and one role."""

from careers.catalogue.metrics import METRICS
from careers.checks.facts import Evidence
from careers.checks.records import Concern, Finding, Severity
from careers.language.speech import say


def finding(
    evidence: Evidence, metric: str, role: str, *, check: str, severity: Severity, sentence: str, **slots: str
) -> Finding:
    """A finding about one metric and one role, with their names and `slots` filled into its sentence."""
    label = METRICS[metric].label if metric in METRICS else ""
    filled = {"role": evidence.roles[role].plural, **({"metric": label} if label else {}), **slots}
    return Finding(
        check=check,
        severity=severity,
        sentence=say(sentence, **filled, metrics=1),
        concerns=(Concern(metric, role),),
        message=sentence,
        slots=tuple(filled.items()),
    )
