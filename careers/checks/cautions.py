"""Named checks on the figures themselves; each looks for one reason to be careful."""

from collections.abc import Callable
from itertools import product

from careers.catalogue.metrics import MEAN, METRICS
from careers.catalogue.records import RANGE_ENDS
from careers.catalogue.units import HOURS_A_YEAR, MINIMUM_WAGE, Unit
from careers.checks.ages import check_horizon_passed, check_horizon_unknown, check_older_than_five_years
from careers.checks.dollars import in_newest_dollars
from careers.checks.facts import Evidence, FigureFact, grouped, paired
from careers.checks.finding import finding
from careers.checks.records import Concern, Finding, Severity
from careers.figures.experience import months_of_experience
from careers.figures.gaps import gap
from careers.language.speech import say

SHARES_TOLERANCE = 0.5
"""How many percentage points rounded shares may be off 100."""

HOURLY_TOLERANCE = 0.005 + 1e-9
"""How many US dollars an hour a rate may be off salary ÷ 2,080 and still be that quotient, rounded to the cent."""

NEEDED, WAIVED = "needed", "waived"
"""What stances count as: they ask for something in general, or say in general that it is not needed."""

CLOSE = 5
"""Sources that differ by at most this many percent, or percentage points, count as agreeing."""


def check_shares_sum_to_100(evidence: Evidence) -> list[Finding]:
    """Shares of a whole that do not add up to 100: rounding if within half a point, otherwise an error."""
    findings = []
    for (metric, role, *_), shares in grouped(evidence.figures, "metric", "role", "source", "period").items():
        missing = round(100 - sum(share.value for share in shares), 6)
        if METRICS[metric].is_breakdown and missing:
            rounded = abs(missing) <= SHARES_TOLERANCE
            sentence = "shares-rounded" if rounded else "shares-wrong"
            severity: Severity = "note" if rounded else "serious"
            findings.append(
                finding(
                    evidence,
                    metric,
                    role,
                    check="shares",
                    severity=severity,
                    sentence=sentence,
                    total=f"{100 - missing:g}",
                )
            )
    return findings


def check_hourly_against_salary(evidence: Evidence) -> list[Finding]:
    """Hourly rates that are just the same source's average salary divided by 2,080 hours."""
    findings = []
    for hourly, yearly in paired(evidence, "hourly_rate", "salary", lambda group: group == MEAN):
        same = abs(hourly.value - yearly.value / HOURS_A_YEAR) <= HOURLY_TOLERANCE
        sentence = "hourly-is-salary" if same else "hourly-is-not-salary"
        findings.append(
            finding(
                evidence,
                "hourly_rate",
                hourly.role,
                check="hourly",
                severity="caution" if same else "serious",
                sentence=sentence,
            )
        )
    return findings


def check_hours_bring_more_pay(evidence: Evidence) -> list[Finding]:
    """Hourly rates for roles that are paid a salary, or that have longer weeks than the rate assumes."""
    rated = {it.role for it in evidence.figures if it.metric == "hourly_rate"}
    verdicts: dict[str, tuple[Severity, str]] = {
        "salaried": ("serious", "is-salaried"),
        "long_weeks": ("caution", "has-long-weeks"),
    }
    return [
        finding(
            evidence,
            "hourly_rate",
            it.role,
            check="hours",
            severity=verdicts[it.counts_as][0],
            sentence=verdicts[it.counts_as][1],
            source=it.source,
        )
        for it in evidence.settings
        if it.role in rated and it.counts_as in verdicts
    ]


def check_range_contains_typical(evidence: Evidence) -> list[Finding]:
    """Typical figures outside the range that the same source prints, and ranges whose ends are swapped or equal."""
    findings = []
    for (metric, role, *_), claims in grouped(evidence.figures, "metric", "role", "source", "period").items():
        ends = {evidence.group(it).kind: it.value for it in claims if evidence.group(it).kind in RANGE_ENDS}
        if len(ends) < len(RANGE_ENDS):
            continue
        own = [it.value for it in claims if not evidence.group(it).is_about_others]
        if not all(ends["low"] <= value <= ends["high"] for value in own):
            findings.append(
                finding(evidence, metric, role, check="range", severity="serious", sentence="outside-range")
            )
        elif ends["low"] == ends["high"]:
            findings.append(
                finding(evidence, metric, role, check="range", severity="caution", sentence="range-is-point")
            )
    return findings


def check_statistic_and_unit(evidence: Evidence) -> list[Finding]:
    """Figures with a statistic that the metric does not have, or a value that its unit cannot have."""
    findings = []
    for figure in evidence.figures:
        metric = evidence.metrics[figure.metric]
        has_group = figure.group in {group.id for group in metric.groups}
        if not has_group or not metric.unit.minimum <= figure.value <= metric.unit.maximum:
            findings.append(
                finding(evidence, metric.id, figure.role, check="unit", severity="serious", sentence="unfit")
            )
    return findings


def check_experience_against_time_to_enter(evidence: Evidence) -> list[Finding]:
    """Printed years of experience that match the longest time to enter only if read as months, or not at all."""
    findings = []
    for printed, longest in paired(evidence, "experience_printed", "time_to_enter", lambda group: group.kind == "high"):
        months = months_of_experience(printed.value, longest.value)
        number = f"{printed.value:g}"
        if months is None:
            sentence = "experience-odd"
            findings.append(
                finding(
                    evidence,
                    "time_to_enter",
                    printed.role,
                    check="experience",
                    severity="serious",
                    sentence=sentence,
                    number=number,
                )
            )
        elif months == printed.value:
            sentence = "experience-in-months"
            findings.append(
                finding(
                    evidence,
                    "time_to_enter",
                    printed.role,
                    check="experience",
                    severity="caution",
                    sentence=sentence,
                    number=number,
                )
            )
    return findings


def check_below_minimum_wage(evidence: Evidence) -> list[Finding]:
    """Yearly pay below a full-time year at the federal minimum wage."""
    return [
        finding(
            evidence,
            "salary",
            it.role,
            check="wage",
            severity="caution",
            sentence="below-minimum",
            pay=METRICS["salary"].unit.write(it.value),
        )
        for it in evidence.newest
        if it.metric == "salary" and it.value < HOURS_A_YEAR * MINIMUM_WAGE
    ]


def check_only_one_source(evidence: Evidence) -> list[Finding]:
    """Metrics that only one source reports."""
    return [
        Finding(
            check="single",
            severity="note",
            sentence=say("one-source", metric=METRICS[metric].label, metrics=1),
            concerns=(Concern(metric),),
            message="one-source",
            slots=(("metric", METRICS[metric].label),),
        )
        for (metric,), claims in grouped(_own(evidence), "metric").items()
        if METRICS[metric].shown and len({claim.source for claim in claims}) == 1
    ]


def check_missing_for_one_role(evidence: Evidence) -> list[Finding]:
    """Metrics that are reported for some roles but not for others."""
    reported = grouped(_own(evidence), "metric", "role")
    metrics = [metric for (metric,) in grouped(_own(evidence), "metric")]
    return [
        finding(evidence, metric, role, check="missing", severity="caution", sentence="missing")
        for metric, role in product(metrics, evidence.roles)
        if (metric, role) not in reported
    ]


def check_title_covers_several_occupations(evidence: Evidence) -> list[Finding]:
    """Roles whose title covers more than one occupation."""
    return [
        Finding(
            check="title",
            severity="caution",
            sentence=f"{role.label}: {role.caution}",
            concerns=tuple(Concern(metric, role.id) for metric in METRICS),
        )
        for role in evidence.roles.values()
        if role.caution
    ]


def check_sources_disagree(evidence: Evidence) -> list[Finding]:
    """Typical figures for one role on which sources differ by more than five percent, or points."""
    findings = []
    for (metric_id, role), claims in grouped(evidence.newest, "metric", "role").items():
        metric = evidence.metrics[metric_id]
        rivals = [claim for claim in claims if evidence.group(claim).is_rival]
        if len({claim.source for claim in rivals}) < 2:  # noqa: PLR2004 - two can disagree
            continue
        low, high = min(claim.value for claim in rivals), max(claim.value for claim in rivals)
        if distance(low, high, metric.unit) > CLOSE:
            apart = gap(high, low, metric.unit).size
            values = {"low": metric.unit.write(low), "high": metric.unit.write(high), "apart": apart}
            sentence = "disagree"
            if metric.unit.is_money:
                sentence, values = "disagree-printed", values | {"dated": in_newest_dollars(evidence, rivals)}
            findings.append(
                finding(
                    evidence, metric_id, role, check="disagreement", severity="serious", sentence=sentence, **values
                )
            )
    return findings


def check_demands_contradict(evidence: Evidence) -> list[Finding]:
    """Levels of schooling or experience that one document asks for and another does not, or that one has both ways."""
    findings = []
    for role, level in dict.fromkeys((demand.role, demand.level) for demand in evidence.demands):
        demands = [demand for demand in evidence.demands if (demand.role, demand.level) == (role, level)]
        needing = {demand.document for demand in demands if demand.counts_as == NEEDED}
        waiving = {demand.document for demand in demands if demand.counts_as == WAIVED}
        if needing and waiving:
            sentence = "contradict" if len(needing | waiving) > 1 else "contradicts-itself"
            findings.append(
                finding(
                    evidence,
                    "demands",
                    role,
                    check="demands",
                    severity="serious",
                    sentence=sentence,
                    level=evidence.levels[level],
                )
            )
    return findings


Check = Callable[[Evidence], list[Finding]]

CHECKS: tuple[Check, ...] = (
    check_sources_disagree,
    check_demands_contradict,
    check_experience_against_time_to_enter,
    check_below_minimum_wage,
    check_hours_bring_more_pay,
    check_hourly_against_salary,
    check_range_contains_typical,
    check_shares_sum_to_100,
    check_statistic_and_unit,
    check_horizon_unknown,
    check_horizon_passed,
    check_older_than_five_years,
    check_missing_for_one_role,
    check_title_covers_several_occupations,
    check_only_one_source,
)
"""All checks that are run. A test fails for a check that is missing here."""


def _own(evidence: Evidence) -> list[FigureFact]:
    """The figures about the roles themselves, not about a wider group or everyone."""
    return [it for it in evidence.newest if not evidence.group(it).is_about_others]


def distance(low: float, high: float, unit: Unit) -> float:
    """How far apart two values are: in percentage points for percentages, otherwise in percent of the lower one."""
    apart = high - low if unit.gap == "points" or low == 0 else (high / low - 1) * 100
    return round(apart, 9)
