"""The parts of the path page: earnings over the years, and the assumptions behind them."""

from collections.abc import Sequence

from htpy import Node, fragment, h3, p

from careers.catalogue.formats import YEARS_FROM_MONTHS
from careers.catalogue.units import HOURS_A_YEAR, WEEKS_A_YEAR
from careers.data.store import Data
from careers.figures.compare import View
from careers.language.passages import Passage
from careers.language.speech import say
from careers.language.terms import Told, either, joined, told
from careers.path import charts as path_charts
from careers.path import preparation, records, sensitivity, sentences, tables
from careers.path.model import MONTHS_A_YEAR, Assumptions
from careers.path.pay import PayClaim
from careers.path.records import Outlook, PayPair, Plan, Prospect
from careers.ui import parts, taking, trust
from careers.ui.choices import chosen_roles, compared_data, preferred, real
from careers.ui.controls import amount, one_of
from careers.ui.drawing import show, told_once
from careers.ui.parts import NOTHING, Whole
from careers.ui.stage import st
from careers.ui.text import literal


def model() -> None:
    """What the choice comes to, beside the assumptions; stops where a role has no pay or no time to enter."""
    data, role_ids = compared_data(), chosen_roles()
    pair = role_ids[0], role_ids[1]
    if said := sentences.pair_shown([data.roles()[it] for it in pair], [data.roles()[it] for it in role_ids]):
        st.info(literal(said), icon=":material/looks_two:")
    prospects = records.prospects(data, pair, View(real=real(), preferred=preferred()))
    if len(prospects) < len(pair):
        _missing(data, pair, prospects)
        return
    picture, controls = st.columns([5, 3], gap="large")
    with controls, st.container(border=True, key="not_printed", gap="small"):
        plan = _asked(data, prospects[0], prospects[1])
    with picture:
        show(_picture(data, plan))
    show(_sensitivity(data, plan))
    taking.path(data, plan)


def _missing(data: Data, pair: tuple[str, str], prospects: tuple[Prospect, ...]) -> None:
    known = {it.role.id for it in prospects}
    for role_id in pair:
        if role_id not in known:
            role = data.roles()[role_id].plural
            st.info(literal(say("path-missing", role=role)), icon=":material/help:")


def _asked(data: Data, first: Prospect, second: Prospect) -> Plan:
    """The plan that the reader sets: what a reader's own life decides first, then all else, each with its source."""
    second_months = _time(second)
    before = amount(
        say("ask-before"), (0, 60_000, 1_000), start=0, key="path_before", written="$%d", remark=say("no-source")
    )
    degree = amount(
        say("ask-degree"),
        (0, 250_000, 1_000),
        start=0,
        key="path_degree",
        written="$%d",
        remark=say("no-source-degree"),
    )
    with st.expander(say("more-assumptions"), icon=":material/tune:"):
        pay_of_second, pay_of_first = _pay(second), _pay(first)
        first_months = _time(first)
        a_raise = amount(
            say("ask-raise"),
            (0.0, 10.0, 0.5),
            start=0.0,
            key="path_raise",
            written="%.1f%%",
            remark=say("no-source-raise"),
        )
        hours = _hours(data, (first, second))
        years = amount(say("ask-years"), (10, records.LONGEST_LIFE, 5), start=30, key="path_years", written="%d")
    assumed = Assumptions(
        first_months=first_months,
        second_months=second_months,
        first_pay=pay_of_first.value,
        second_pay=pay_of_second.value,
        pay_before=before,
        degree_cost=degree,
        raise_percent=a_raise,
        hours=hours,
    )
    pay = PayPair(first=pay_of_first, second=pay_of_second)
    return Plan(first=first, second=second, pay=pay, assumptions=assumed, years=int(years))


def _pay(prospect: Prospect) -> PayClaim:
    """Which source's pay to reckon with."""
    claims = {claim.id: claim for claim in prospect.claims}
    label = say("ask-pay", role=prospect.role.plural)
    options = {claim.id: sentences.pay_choice(claim) for claim in prospect.claims}
    return claims[one_of(label, options, f"path_pay_{prospect.role.id}")]


def _time(prospect: Prospect) -> int:
    """Months until the role, asked in years where the documents count in years."""
    role, key = prospect.role.plural, f"path_time_{prospect.role.id}"
    source = sentences.time_remark(prospect)
    middle = (prospect.shortest + prospect.longest) / 2
    if prospect.longest >= YEARS_FROM_MONTHS:
        start = round(middle / 6) / 2
        label = say("ask-time-years", role=role)
        return round(
            amount(label, (0.0, 15.0, 0.5), start=start, key=key, written="%.1f", remark=source) * MONTHS_A_YEAR
        )
    return round(
        amount(say("ask-time-months", role=role), (0, 60, 1), start=round(middle), key=key, written="%d", remark=source)
    )


def _hours(data: Data, prospects: tuple[Prospect, ...]) -> float:
    """Hours a week up to full time, with what documents say of longer ones (docs/decisions/0059)."""
    full_time = HOURS_A_YEAR // WEEKS_A_YEAR
    hours = amount(
        say("ask-hours"),
        (10, full_time, 5),
        start=full_time,
        key="path_hours",
        written="%d",
        remark=say("hours-assumed"),
    )
    remarks = records.said_of_hours(data, tuple(it.role.id for it in prospects))
    st.caption(literal(" ".join([say("hours-salaried"), *map(sentences.said, remarks)])))
    return hours


@told_once
def _picture(data: Data, plan: Plan) -> Whole:
    outlooks = records.outlooks(plan)
    first, *others = sentences.findings(outlooks)
    return parts.section(
        say("path-earned"),
        Passage(first),
        p[" ".join(filter(None, [*others, preparation.assumed([plan.first.time, plan.second.time])]))],
        (p(".warning")[text] for text in (sentences.begins_too_late(plan), sentences.no_change(plan)) if text),
        parts.chart(path_charts.courses(outlooks[0]), sentences.alternative(outlooks), "courses"),
        p[sentences.gaps(outlooks[0])],
        caption=parts.explained(_below_picture(outlooks[0]), "courses"),
        details=[
            parts.table(tables.table(outlooks[0]), say("path-earned")),
            _by_pay(outlooks),
            parts.note(" ".join(filter(None, [say("path-model"), sentences.band_note(plan), _of_times(plan)]))),
            _on_the_way(data, plan),
            _to_cite(data, plan, say("path-earned")),
        ],
    )


def _to_cite(data: Data, plan: Plan, title: str) -> Node:
    """A picture of the model, with who gives the pay that it starts from."""
    return trust.chart_to_cite(title, [plan.pay.first.source, plan.pay.second.source], data)


def _below_picture(outlook: Outlook) -> Told:
    """What lines, bands and rings are, what is assumed, and which kinds of pay can be chosen."""
    rings = (say("path-rings", count=len(outlook.level_months)),) if outlook.level_months else ()
    kinds = told("path-statistics", statistics=either(sentences.statistics(outlook.plan)))
    return joined(" ", [told("path-caption"), rings, (sensitivity.assumed(outlook.plan),), kinds])


def _of_times(plan: Plan) -> str:
    """What the times to get in that no document gives are based on."""
    return preparation.note([plan.first.time, plan.second.time])


def _by_pay(outlooks: Sequence[Outlook]) -> Node:
    """What the plan comes to by other pay figures; nothing where there are none."""
    if len(outlooks) == 1:
        return None
    return fragment[
        h3[sentences.by_pay_finding(outlooks)],
        parts.table(tables.by_pay(outlooks), say("path-whose")),
        parts.note(say("path-whose-note")),
    ]


def _on_the_way(data: Data, plan: Plan) -> Node:
    """What experience documents want before the second role; nothing where none says."""
    asked = records.said_of_experience(data, plan.second.role.id)
    if not asked:
        return None
    return fragment[h3[say("path-way")], parts.points(map(sentences.said, asked)), parts.note(sentences.way_note(plan))]


@told_once
def _sensitivity(data: Data, plan: Plan) -> Whole:
    swings = sensitivity.swings(plan)
    if not swings:
        return NOTHING
    now = records.outlook(plan).gap(plan.leading, records.LATE)
    return parts.section(
        say("sensitivity"),
        sensitivity.finding(swings, plan),
        parts.chart(path_charts.swing_bars(swings, now), sensitivity.alternative(swings, plan), "swings"),
        caption=parts.note(sensitivity.note(plan)),
        details=[parts.table(tables.swings(swings), say("sensitivity")), _to_cite(data, plan, say("sensitivity"))],
    )
