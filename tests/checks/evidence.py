"""Small evidence for the checks: figures and demands about a baker and a cook."""

from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.checks.facts import DemandFact, Evidence, FigureFact
from careers.data.editions import DEFAULT_FOLDER
from careers.data.store import open_data
from tests.kitchen import BAKER, COOK


def given(
    metric: str, group: str, value: float, period: str = "", source: str = "survey", role: str = "baker"
) -> FigureFact:
    return FigureFact(role=role, metric=metric, group=group, value=value, period=Period.parse(period), source=source)


def evidence(
    *figures: FigureFact, demands: tuple[DemandFact, ...] = (), roles: tuple[Role, ...] = (BAKER, COOK)
) -> Evidence:
    return Evidence(
        figures=figures,
        demands=demands,
        roles={role.id: role for role in roles},
        this_year=2025,
        levels={"bachelor": "Bachelor's degree"},
        metrics=METRICS | {"skill_share": open_data(DEFAULT_FOLDER).metric("skill_share")},
    )


def asked(counts_as: str, level: str = "bachelor", role: str = "baker", document: str = "One") -> DemandFact:
    return DemandFact(role, level, counts_as, document)


def women_and_men(women: float, men: float, period: str = "") -> tuple[FigureFact, FigureFact]:
    return given("gender", "women", women, period), given("gender", "men", men, period)


def pay(value: float, group: str = "mean", period: str = "", source: str = "survey") -> FigureFact:
    return given("salary", group, value, period, source)


def hourly(value: float, period: str = "", source: str = "survey") -> FigureFact:
    return given("hourly_rate", "all", value, period, source)


def experience(printed: float, longest: float) -> Evidence:
    return evidence(given("experience_printed", "all", printed), given("time_to_enter", "high", longest))
