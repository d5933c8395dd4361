"""What a check finds."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["serious", "caution", "note"]
SEVERITIES: tuple[Severity, ...] = ("serious", "caution", "note")
"""How much a finding matters, most serious first."""


@dataclass(frozen=True)
class Concern:
    """A figure that a finding is about; `role` is empty if it is about all roles."""

    metric: str
    role: str = ""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A reason to be careful: how much it matters, one plain sentence, and the figures it is about.

    `message` and `slots` are what the sentence was made of; empty if it cannot be combined with other findings.
    """

    check: str
    severity: Severity
    sentence: str
    concerns: tuple[Concern, ...]
    message: str = field(default="", compare=False)
    slots: tuple[tuple[str, str], ...] = field(default=(), compare=False)

    def is_about(self, metric_id: str, role_ids: Iterable[str]) -> bool:
        """Whether the finding is about this metric for any of these roles."""
        known = {"", *role_ids}
        return any(concern.metric == metric_id and concern.role in known for concern in self.concerns)
