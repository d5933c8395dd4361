"""The parts of the path page: earnings over the years, and the assumptions they stand on."""

import streamlit as st
from htpy import p

from careers.catalogue.formats import YEARS_FROM_MONTHS
from careers.data.store import Data, open_data
from careers.figures import provenance
from careers.figures.compare import View
from careers.language import phrases
from careers.language.grammar import in_a_sentence
from careers.path import charts as path_charts
from careers.path import records, sensitivity, sentences, tables
from careers.path.model import MONTHS_A_YEAR, Assumptions
from careers.path.records import PayClaim, Plan, Prospect
from careers.ui import parts
from careers.ui.choices import preferred, real, role_pair
from careers.ui.controls import amount, one_of_many
from careers.ui.drawing import show, told_once
from careers.ui.parts import NOTHING, Whole
from careers.ui.text import literal


def model() -> None:
    """What the choice comes to, beside the assumptions; stops where a role has no pay or no time to enter."""
    data = open_data()
    pair = role_pair(data)
    found = records.prospects(data, pair, View(real=real(), preferred=preferred()))
    if len(found) < len(pair):
        _missing(data, pair, found)
        return
    picture, controls = st.columns([2, 1], gap="large")
    with controls, st.container(border=True):
        st.markdown(f"**{phrases.ASSUMPTIONS}**")
        plan = _asked(found[0], found[1])
    with picture:
        show(_picture(plan))
    show(_sensitivity(plan))


def _missing(data: Data, pair: tuple[str, str], found: tuple[Prospect, ...]) -> None:
    known = {it.role.id for it in found}
    for role_id in pair:
        if role_id not in known:
            role = data.roles()[role_id].plural
            st.info(literal(phrases.PATH_MISSING.format(role=role)), icon=":material/help:")


def _asked(first: Prospect, second: Prospect) -> Plan:
    """The plan that the reader sets, control by control, each with its source."""
    years = amount(phrases.ASK_YEARS, (10, records.LONGEST_LIFE, 5), 30, "path_years", "%d")
    second_claim, second_months = _pay(second), _time(second)
    first_claim, first_months = _pay(first), _time(first)
    role = in_a_sentence(second.role.label)
    before = amount(phrases.ASK_BEFORE, (0, 60_000, 1_000), 0, "path_before", "$%d", phrases.NO_SOURCE)
    degree = amount(
        phrases.ASK_DEGREE, (0, 250_000, 1_000), 0, "path_degree", "$%d", phrases.NO_SOURCE_DEGREE.format(role=role)
    )
    a_raise = amount(phrases.ASK_RAISE, (0.0, 10.0, 0.5), 0.0, "path_raise", "%.1f%%", phrases.NO_SOURCE_RAISE)
    hours = amount(phrases.ASK_HOURS, (10, 60, 5), 40, "path_hours", "%d", phrases.HOURS_ASSUMED)
    assumed = Assumptions(
        first_months=first_months,
        second_months=second_months,
        first_pay=first_claim.value,
        second_pay=second_claim.value,
        pay_before=before,
        degree_cost=degree,
        raise_percent=a_raise,
        hours=hours,
    )
    return Plan(
        first=first,
        second=second,
        first_claim=first_claim,
        second_claim=second_claim,
        assumptions=assumed,
        years=int(years),
    )


def _pay(prospect: Prospect) -> PayClaim:
    """Which source's pay to reckon with."""
    claims = {claim.id: claim for claim in prospect.claims}
    label = phrases.ASK_PAY.format(role=in_a_sentence(prospect.role.label))
    options = {claim.id: claim.label for claim in prospect.claims}
    chosen = claims[one_of_many(label, options, f"path_pay_{prospect.role.id}")]
    st.caption(literal(chosen.remark))
    return chosen


def _time(prospect: Prospect) -> int:
    """Months until the role, asked in years where the documents count in years."""
    role, key = in_a_sentence(prospect.role.label), f"path_time_{prospect.role.id}"
    source = phrases.FROM_SOURCE.format(source=prospect.cited, value=prospect.time)
    middle = (prospect.shortest + prospect.longest) / 2
    if prospect.longest >= YEARS_FROM_MONTHS:
        start = round(middle / 6) / 2
        label = phrases.ASK_TIME_YEARS.format(role=role)
        return round(amount(label, (0.0, 15.0, 0.5), start, key, "%.1f", source) * MONTHS_A_YEAR)
    return round(amount(phrases.ASK_TIME_MONTHS.format(role=role), (0, 60, 1), round(middle), key, "%d", source))


@told_once
def _picture(plan: Plan) -> Whole:
    found = records.outlook(plan)
    too_short = sentences.begins_too_late(plan)
    return parts.whole(
        parts.opening(phrases.PATH_EARNED, sentences.finding(found)),
        p[sentences.gaps(found)],
        p(".warning")[too_short] if too_short else None,
        parts.chart(path_charts.courses(found), sentences.alternative(found), "courses"),
        parts.note(sentences.band_note(plan)),
        parts.table(tables.table(found), phrases.PATH_EARNED),
        parts.note(f"{phrases.PATH_MODEL} {provenance.explanations(sentences.pay_offered(plan))}"),
    )


@told_once
def _sensitivity(plan: Plan) -> Whole:
    swings = sensitivity.swings(plan)
    if not swings:
        return NOTHING
    now = records.outlook(plan).gap(records.LATE)
    return parts.whole(
        parts.opening(phrases.SENSITIVITY, sensitivity.finding(swings)),
        parts.chart(path_charts.swing_bars(swings, now), sensitivity.alternative(swings), "swings"),
        parts.note(sensitivity.note(plan)),
        parts.folded(phrases.AS_A_TABLE, parts.table(sensitivity.table(swings), phrases.SENSITIVITY)),
    )
