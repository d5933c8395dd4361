"""What a check finds."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["serious", "caution", "note"]
SEVERITIES: tuple[Severity, ...] = ("serious", "caution", "note")
"""How much a finding matters, most first."""


@dataclass(frozen=True)
class Concern:
    """A figure that a finding is about; `role` is empty where it is about all roles."""

    metric: str
    role: str = ""


@dataclass(frozen=True)
class Finding:
    """Something to be careful about: how much it matters, one plain sentence, and the figures it concerns."""

    check: str
    severity: Severity
    sentence: str
    concerns: tuple[Concern, ...]

    def is_about(self, metric_id: str, role_ids: Iterable[str]) -> bool:
        """Whether the finding concerns this metric of any of these roles."""
        known = {"", *role_ids}
        return any(concern.metric == metric_id and concern.role in known for concern in self.concerns)
