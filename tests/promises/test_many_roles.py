"""Three and four roles are compared as two are: everywhere in the library, for every metric, in every order."""

import csv
import io
import shutil
from itertools import permutations
from pathlib import Path

import pytest

from careers.catalogue.metrics import METRICS, shown_metrics_of
from careers.checks.found import findings
from careers.data.editions import DEFAULT_FOLDER
from careers.data.official import with_occupations
from careers.data.store import Data, open_data
from careers.figures import charts, highlights, hours, provenance, sentences, tables
from careers.figures.compare import View, spans
from careers.figures.derive import comparison_of, pay_by_hours
from careers.report.comparison_sheet import comparison_sheet
from careers.share import export
from careers.work import charts as work_charts
from careers.work import gather
from careers.work import sentences as work
from careers.work import tables as work_tables
from tests.kitchen import append
from tests.promises.test_third_role import ROWS as THIRD

FOURTH = {
    "roles": ["sales_associate,Sales associate,sales associates,Sells in a shop.,"],
    "salary": [
        "sales_associate,salary,median,31200,2024,chron_glassdoor,",
        "sales_associate,salary,low,24000,2024,chron_glassdoor,",
        "sales_associate,salary,high,41500,2024,chron_glassdoor,",
    ],
    "hourly": ["sales_associate,hourly_rate,all,18,2024,chron_glassdoor,"],
    "growth": ["sales_associate,growth_rate,all,-2,2022-2032,chron_bls,", "sales_associate,jobs,all,900000,,zippia,"],
    "demographics": ["sales_associate,average_age,mean,31,,zippia,"],
}
IDS = ("account_manager", "account_representative", "key_account_manager", "sales_associate")
ORDERS = [order for count in (3, 4) for order in permutations(IDS, count)]
FEW_ORDERS = [IDS[:3], IDS[:0:-1], IDS, IDS[::-1]]
EVERY_METRIC = pytest.mark.parametrize("metric_id", METRICS)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Data:
    """The project's data with a third role, and a fourth that other sources speak of in other years."""
    folder = Path(
        shutil.copytree(
            DEFAULT_FOLDER, tmp_path_factory.mktemp("many") / "data", ignore=shutil.ignore_patterns("*.json")
        )
    )
    for rows in (THIRD, FOURTH):
        for name, lines in rows.items():
            append(folder, name, *lines)
    return open_data(folder)


@EVERY_METRIC
def test_a_headline_names_every_role_with_its_figure(many: Data, metric_id: str) -> None:
    for order in ORDERS:
        compared = comparison_of(many, metric_id, order)
        said = sentences.finding(compared)
        assert said[-1] == "."
        if said.startswith("No chosen source reports this"):
            assert all(not row.known for row in compared.rows)
            continue
        assert [role.plural for role in compared.roles if role.plural not in said.lower()] == []
        own = [(role, compared.own(role)) for role in compared.roles]
        told = [row.of(role).text for role, row in own if row] if METRICS[metric_id].pattern != "span" else []
        assert [text for text in told if text not in said] == []


@EVERY_METRIC
def test_one_source_is_never_said_to_differ(many: Data, metric_id: str) -> None:
    for order in ORDERS:
        compared = comparison_of(many, metric_id, order)
        sources = {row.source.short for row in compared.leading}
        assert ("he sources differ" in sentences.finding(compared)) == (len(sources) > 1)


@EVERY_METRIC
def test_tables_and_texts_tell_of_every_role_in_the_order_asked_for(many: Data, metric_id: str) -> None:
    for order in ORDERS:
        compared = comparison_of(many, metric_id, order)
        labels = [role.label for role in compared.roles]
        for row in compared.rows:
            assert [claim.role.label for claim in row.claims] == labels
        if compared.rows:
            columns = list(tables.table(compared).columns)
            assert columns[1 : 1 + len(labels)] == labels
            assert len(columns) == 2 * len(labels)
            assert [label for label in labels if label not in sentences.alternative(compared)] == []


@EVERY_METRIC
@pytest.mark.parametrize("order", FEW_ORDERS, ids=len)
def test_no_chart_breaks_and_every_role_has_a_label(many: Data, metric_id: str, order: tuple[str, ...]) -> None:
    compared = comparison_of(many, metric_id, order)
    figure = charts.bars(compared.typical)
    written = " ".join(note.text for note in figure.layout.annotations)
    assert [role.label for role in compared.roles if compared.typical.rows and role.label not in written] == []
    drawn = charts.ranges(spans(compared), compared.unit, compared.roles)
    written = " ".join(note.text for note in drawn.layout.annotations)
    assert [role.label for role in compared.roles if role.label not in written] == []


@pytest.mark.parametrize("order", FEW_ORDERS, ids=len)
def test_a_week_of_more_hours_is_told_of_every_role(many: Data, order: tuple[str, ...]) -> None:
    rate = comparison_of(many, "hourly_rate", order)
    paid = pay_by_hours(rate, [20, 40])
    assert list(paid.columns) == [role.label for role in rate.roles]
    said = hours.finding(rate, 20).lower()
    known = [role.plural for role in rate.roles if paid[role.label].notna().all()]
    assert [name for name in known if name not in said] == []
    assert list(tables.hours_table(rate, paid).columns)[1 : 1 + len(order)] == list(paid.columns)


@pytest.mark.parametrize("order", FEW_ORDERS, ids=len)
def test_what_is_taken_home_holds_every_role(many: Data, order: tuple[str, ...]) -> None:
    shown = [comparison_of(many, metric.id, order) for metric in METRICS.values() if metric.shown]
    rows = list(csv.DictReader(io.StringIO(export.figures_csv(shown, "1"))))
    labels = {many.roles()[role_id].label for role_id in order}
    assert {row["role"] for row in rows} >= labels
    cited = "\n".join(line for compared in shown for line in export.citations(compared, "1"))
    assert [label for label in labels if label not in cited] == []


@pytest.mark.parametrize("order", FEW_ORDERS, ids=len)
def test_the_biggest_differences_are_told_of_every_role(many: Data, order: tuple[str, ...]) -> None:
    shown = [
        comparison_of(many, metric.id, order) for metric in METRICS.values() if metric.shown and metric.on_overview
    ]
    found = highlights.biggest(shown)
    labels = [many.roles()[role_id].label for role_id in order]
    assert set(labels) <= set(highlights.table(found).columns)
    assert provenance.explained(*shown)[-1] == "."


@pytest.mark.parametrize("order", FEW_ORDERS, ids=len)
def test_the_comparison_sheet_has_a_column_per_role(many: Data, order: tuple[str, ...]) -> None:
    parts = comparison_sheet(many, order).parts
    assert {len(part.cells) for part in parts} == {len(order)}
    paid = next(part for part in parts if "$137,070" in str(part.cells))
    assert all(paid.cells)


@pytest.mark.parametrize("order", FEW_ORDERS, ids=len)
def test_the_work_is_told_of_any_number_of_roles(many: Data, order: tuple[str, ...]) -> None:
    roles, sources = [many.roles()[role_id] for role_id in order], tuple(many.sources())
    for file, kinds in (("duties", many.labels("theme")), ("settings", many.labels("aspect"))):
        found = gather.matrix(gather.statements(many, file, order, sources), roles, kinds)
        assert list(work_tables.matrix(found).columns)[1:] == [role.label for role in roles]
    listed = comparison_of(many, "skill_share", order)
    for start, goal in permutations(roles, 2):
        assert work.gap_finding(gather.skill_gap(listed, start, goal))[-1] == "."
    net = gather.network(many, order, sources)
    assert work_charts.network(net).layout.height > 0
    assert work.network_alternative(net)[-1] == "."
    for topic in ("salary", "education"):
        assert list(work_tables.names(many, topic, order, sources).columns)[1:] == [role.label for role in roles]


def test_the_checks_find_the_same_for_two_roles_beside_others(many: Data) -> None:
    about = [it for it in findings(many) if it.check == "disagreement"]
    assert {concern.role for it in about for concern in it.concerns} == {"account_manager", "account_representative"}


@pytest.mark.parametrize(
    ("order", "metric_id", "said"),
    [
        (
            IDS[:3],
            "salary",
            "Account managers average $68,535 a year, 85% more than account representatives ($36,977) and 50% less "
            "than key account managers ($137,070).",
        ),
        (
            IDS,
            "salary",
            "Account managers average $68,535 a year, 85% more than account representatives ($36,977) and 50% less "
            "than key account managers ($137,070). Sales associates earn a median of $31,200 a year. The sources "
            "differ (Zippia, undated; Glassdoor via Chron, 2024), so not all of these can be compared directly.",
        ),
        (
            IDS[:3],
            "gender",
            "45.2% of account managers are women, a share 21.2 percentage points smaller than among account "
            "representatives (66.4%) and a share 5.2 percentage points larger than among key account managers (40%).",
        ),
        (
            IDS[:3],
            "time_to_enter",
            "Account managers typically need 6–8\u00a0years to get in, account representatives 6–12\u00a0months and "
            "key account managers 8–10\u00a0years.",
        ),
        (
            IDS[2::-1],
            "lgbt",
            "8% of account representatives are LGBT, a share 1 percentage point larger than among account managers "
            "(7%). The source gives no number for key account managers.",
        ),
        (
            IDS[:3],
            "growth_rate",
            "Jobs for account managers change by +5%, against −8% for account representatives and +10% for key account "
            "managers. The source does not say over which years.",
        ),
        (
            IDS,
            "jobs",
            "There are 152,261 jobs for account managers, 17% fewer than for account representatives (183,446), 205% "
            "more than for key account managers (50,000) and 83% fewer than for sales associates (900,000).",
        ),
    ],
)
def test_longer_headlines_read_like_this(many: Data, order: tuple[str, ...], metric_id: str, said: str) -> None:
    assert sentences.finding(comparison_of(many, metric_id, order)) == said


OFFICE_CLERKS = ("account_manager", "account_representative", "43-4051")


@pytest.mark.parametrize(
    ("order", "preferred", "said"),
    [
        (
            OFFICE_CLERKS,
            "Indeed",
            "Account managers commonly earn $74,555 a year. Account representatives commonly earn $49,240 a year. "
            "Customer service representatives average $46,590 a year. The sources differ (Indeed on managers, page of "
            "June 2022; Indeed on representatives, page of December 2019; BLS wage survey, 2025), so not all of these "
            "can be compared directly.",
        ),
        (
            OFFICE_CLERKS,
            "Chron",
            "Account managers earn a median of $50,764 a year. Account representatives average $36,977 a year. "
            "Customer service representatives average $46,590 a year. The sources differ (Glassdoor via Chron, "
            "2012–2013; Zippia, undated; BLS wage survey, 2025), so none of these can be compared directly.",
        ),
        (
            OFFICE_CLERKS[:2],
            "Chron",
            "Account managers earn a median of $50,764 a year. Account representatives average $36,977 a year. "
            "The sources differ (Glassdoor via Chron, 2012–2013; Zippia, undated), so the two cannot be compared "
            "directly.",
        ),
    ],
)
def test_roles_with_a_source_each_are_counted_rightly(order: tuple[str, ...], preferred: str, said: str) -> None:
    told = with_occupations(open_data(), order)
    assert sentences.finding(comparison_of(told, "salary", order, View(preferred=preferred))) == said


def test_every_view_of_a_topic_stands_for_four_roles(many: Data) -> None:
    for metric in shown_metrics_of("salary"):
        for view in (View(per="hour"), View(real=True), View(order="gap"), View(order="size"), View(preferred="Chron")):
            assert sentences.finding(comparison_of(many, metric.id, IDS, view))[-1] == "."
