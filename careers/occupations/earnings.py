"""What women and men earn who work full time in an occupation, a week, as the household survey has it."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.catalogue.units import DOLLARS_A_WEEK
from careers.data.csv_text import records_of
from careers.data.official import period_of
from careers.data.store import Data
from careers.figures.records import Claim
from careers.language.speech import say
from careers.occupations.places.records import marked

SOURCE = "cps_earnings"
WOMEN, MEN = GROUPS = ("women", "men")


@dataclass(frozen=True, kw_only=True)
class WeeklyPay:
    """The median pay of women and of men in an occupation, in US dollars a week before tax; at least one is known."""

    women: Claim
    men: Claim
    period: Period

    @property
    def claims(self) -> Mapping[str, Claim]:
        """Both, by the ids of the groups."""
        return {WOMEN: self.women, MEN: self.men}


def weekly_pay(data: Data, role: Role) -> WeeklyPay | None:
    """The weekly pay in an occupation, whose code is the id of `role`; None where the survey releases none."""
    rows = {
        row["group"]: row
        for row in records_of(data.documents.official() / "earnings.csv", role.id)
        if row["metric"] == "weekly_pay" and row["group"] in GROUPS
    }
    if not any(row["value"] for row in rows.values()):
        return None
    women, men = (marked(role, DOLLARS_A_WEEK, rows[it]["value"], rows[it]["mark"]) for it in GROUPS)
    return WeeklyPay(women=women, men=men, period=period_of(rows[WOMEN]["period"]))


def sentence(pay: Mapping[Role, WeeklyPay]) -> str:
    """The pay of women and men in each occupation, and who says so; `pay` is not empty."""
    said = [
        say("weekly-pay", role=role.plural, women=it.women.text, men=it.men.text)
        if it.women.value and it.men.value
        else say("weekly-pay-women" if it.women.value else "weekly-pay-men", role=role.plural, pay=_only(it).text)
        for role, it in pay.items()
    ]
    return " ".join([*said, say("weekly-pay-source", year=str(next(iter(pay.values())).period))])


def table(pay: Mapping[Role, WeeklyPay]) -> pd.DataFrame:
    """A row for women and one for men, a column for each occupation."""
    return pd.DataFrame(
        [
            {
                say("weekly-pay-of"): say(f"group-{group}"),
                **{role.label: it.claims[group].text for role, it in pay.items()},
            }
            for group in GROUPS
        ]
    )


def _only(it: WeeklyPay) -> Claim:
    return it.women if it.women.value else it.men
