"""Checks on the years that figures are for: old ones, unknown ones, and years ahead that have passed."""

from dataclasses import replace

from careers.catalogue.metrics import METRICS
from careers.checks.facts import Evidence
from careers.checks.finding import finding
from careers.checks.records import Concern, Finding
from careers.language.dates import month
from careers.language.speech import say

OLD_AFTER_YEARS = 5


def check_older_than_five_years(evidence: Evidence) -> list[Finding]:
    """Figures whose period, or page date if there is none, is more than five years before the newest prices."""
    oldest = evidence.this_year - OLD_AFTER_YEARS
    findings = []
    for it in evidence.newest:
        page = evidence.sources.get(it.source)
        if it.period and it.period.last < oldest:
            findings.append(
                finding(
                    evidence, it.metric, it.role, check="age", severity="caution", sentence="old", period=str(it.period)
                )
            )
        elif not it.period and page and 0 < page.year < oldest:
            date = month(page.published)
            findings.append(
                finding(evidence, it.metric, it.role, check="age", severity="caution", sentence="old-page", date=date)
            )
    return findings


def check_horizon_unknown(evidence: Evidence) -> list[Finding]:
    """Growth rates whose source does not say which years they cover."""
    return [
        replace(found, concerns=(*found.concerns, Concern("jobs_change", it.role)))
        for it in evidence.newest
        if it.metric == "growth_rate" and it.period.undated
        for found in [finding(evidence, it.metric, it.role, check="horizon", severity="caution", sentence="no-horizon")]
    ]


def check_horizon_passed(evidence: Evidence) -> list[Finding]:
    """Growth over several years that have all passed."""
    metric = METRICS["growth_rate"]
    findings = []
    for it in evidence.newest:
        group = metric.group(it.group) if it.metric == metric.id else None
        spans_years = it.period.first < it.period.last < evidence.this_year
        if group is None or group.is_benchmark or not spans_years:
            continue
        who = group.label if group.is_about_others else evidence.roles[it.role].opening
        sentence = say("horizon-passed", who=who, value=metric.unit.write(it.value), period=it.period)
        findings.append(
            Finding(check="passed", severity="caution", sentence=sentence, concerns=(Concern(metric.id, it.role),))
        )
    return findings
