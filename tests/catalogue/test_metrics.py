import re

import pytest
from fluent.syntax.serializer import serialize_message

from careers.catalogue.attributes import ATTRIBUTES, attributes_of
from careers.catalogue.metrics import (
    HIGH,
    LOW,
    MEAN,
    METRICS,
    TOPICS,
    shown_metrics_of,
    stored_metrics_of,
)
from careers.catalogue.records import Group, GroupKind, Metric
from careers.language.speech import messages

EVERY_METRIC = pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS)


def test_topics_stand_in_the_order_of_the_pages() -> None:
    assert list(TOPICS)[:5] == ["salary", "hourly", "growth", "education", "demographics"]
    assert [topic.label for topic in TOPICS.values()][:5] == [
        "Salary",
        "Hourly pay",
        "Growth",
        "Education",
        "Demographics",
    ]


@pytest.mark.parametrize(
    ("topic_id", "stored"),
    [
        ("salary", ["salary", "survey_size"]),
        ("hourly", ["hourly_rate"]),
        ("growth", ["growth_rate", "jobs", "job_satisfaction"]),
        ("education", ["degree_share", "time_to_enter", "experience_printed", "experience_asked"]),
        ("demographics", ["average_age", "gender", "race", "lgbt"]),
    ],
)
def test_a_topic_stores_its_metrics_without_the_derived_ones(topic_id: str, stored: list[str]) -> None:
    assert [metric.id for metric in stored_metrics_of(topic_id)] == stored


@pytest.mark.parametrize(
    ("topic_id", "shown"),
    [
        ("salary", ["salary", "survey_size"]),
        ("hourly", ["hourly_rate"]),
        ("growth", ["growth_rate", "jobs", "jobs_change", "job_satisfaction"]),
        ("education", ["degree_share", "time_to_enter"]),
        ("demographics", ["average_age", "gender", "race", "lgbt"]),
    ],
)
def test_a_topic_shows_its_metrics_without_those_that_another_section_tells(topic_id: str, shown: list[str]) -> None:
    assert [metric.id for metric in shown_metrics_of(topic_id)] == shown


@pytest.mark.parametrize(
    ("topic_id", "attributes"),
    [
        ("salary", ["best_paying_city", "best_paying_state", "best_paying_company", "best_paying_industry"]),
        ("hourly", []),
        ("growth", []),
        ("education", ["common_degree", "common_major", "common_college", "fitting_major", "masters_major"]),
        ("demographics", []),
    ],
)
def test_a_topic_names_its_attributes(topic_id: str, attributes: list[str]) -> None:
    assert [attribute.id for attribute in attributes_of(topic_id)] == attributes


def test_an_unknown_topic_has_nothing() -> None:
    assert (stored_metrics_of("cooking"), shown_metrics_of("cooking"), attributes_of("cooking")) == ((), (), ())


def test_a_group_is_found_by_its_id() -> None:
    assert METRICS["salary"].group("mean") is MEAN
    with pytest.raises(KeyError, match="women"):
        METRICS["salary"].group("women")


def test_both_ends_of_a_range_are_chosen_together() -> None:
    assert (LOW.choice, HIGH.choice, MEAN.choice) == ("Range", "Range", "Average")
    assert [group.choice for group in METRICS["time_to_enter"].groups] == ["Range", "Range"]


@pytest.mark.parametrize(
    ("metric_id", "groups"),
    [
        ("salary", ["mean", "median", "common", "low", "high", "p10", "p25", "p75", "p90"]),
        ("growth_rate", ["all", "sales_representatives", "all_occupations"]),
        ("degree_share", ["bachelor", "bachelor_highest"]),
        ("time_to_enter", ["low", "high"]),
        ("gender", ["women", "men"]),
        ("race", ["white", "hispanic", "black", "asian", "native", "unknown"]),
    ],
)
def test_groups_stand_in_the_order_of_the_catalogue(metric_id: str, groups: list[str]) -> None:
    assert [group.id for group in METRICS[metric_id].groups] == groups


def test_shares_of_one_whole_are_marked_as_a_breakdown() -> None:
    assert [metric.id for metric in METRICS.values() if metric.is_breakdown] == ["gender", "race"]


@pytest.mark.parametrize(
    ("kind", "typical", "spread", "statistic"),
    [
        ("figure", True, False, False),
        ("statistic", True, False, True),
        ("low", False, True, True),
        ("high", False, True, True),
        ("percentile", False, True, True),
        ("part", True, False, False),
        ("entry", True, False, False),
        ("wider", False, False, False),
        ("benchmark", False, False, False),
    ],
)
def test_what_a_group_is_follows_from_its_kind(kind: GroupKind, typical: bool, spread: bool, statistic: bool) -> None:
    group = Group(id="it", kind=kind)
    assert (group.is_typical, group.is_spread, group.is_statistic) == (typical, spread, statistic)


def test_a_record_is_made_by_keywords_alone() -> None:
    with pytest.raises(TypeError):
        Group("mean", "Average")  # type: ignore[call-arg]


def test_only_the_growth_of_all_occupations_is_a_benchmark() -> None:
    found = [(metric.id, group.id) for metric in METRICS.values() for group in metric.groups if group.is_benchmark]
    assert found == [("growth_rate", "all_occupations")]


@pytest.mark.parametrize(
    ("topic_id", "cards"),
    [
        ("salary", ["salary"]),
        ("hourly", ["hourly_rate"]),
        ("growth", ["growth_rate", "jobs", "job_satisfaction"]),
        ("education", ["degree_share", "time_to_enter"]),
        ("demographics", ["average_age", "gender", "race", "lgbt"]),
    ],
)
def test_the_overview_leaves_out_what_no_card_sums_up(topic_id: str, cards: list[str]) -> None:
    assert [metric.id for metric in shown_metrics_of(topic_id) if metric.on_overview] == cards


def test_derived_metrics_say_their_formula() -> None:
    assert {metric.id: metric.derived for metric in METRICS.values() if metric.derived} == {
        "jobs_change": "number of jobs × growth rate, to the nearest hundred",
    }


@EVERY_METRIC
def test_a_metric_belongs_to_a_topic_and_is_catalogued_under_its_id(metric: Metric) -> None:
    assert metric.topic in TOPICS
    assert METRICS[metric.id] is metric
    assert re.fullmatch(r"[a-z][a-z_]*", metric.id)


@EVERY_METRIC
def test_a_metric_speaks_in_a_known_pattern(metric: Metric) -> None:
    names = {message.id.name for message in messages("en", "patterns")}
    assert {f"pattern-{metric.pattern}-{form}" for form in ("full", "equal", "alone", "beside", "joint")} <= names


@EVERY_METRIC
def test_a_metric_asks_a_question_and_says_why_it_matters(metric: Metric) -> None:
    assert (metric.question[-1], metric.why[-1]) == ("?", ".")
    assert metric.question[0].isupper()
    assert metric.why[0].isupper()


@EVERY_METRIC
def test_a_metric_has_groups_with_ids_of_their_own(metric: Metric) -> None:
    ids = [group.id for group in metric.groups]
    assert ids == list(dict.fromkeys(ids))
    assert bool(ids) != bool(metric.vocabulary)


@EVERY_METRIC
def test_groups_of_a_metric_are_told_apart_by_label(metric: Metric) -> None:
    labels = [group.label for group in metric.groups]
    assert labels == list(dict.fromkeys(labels))


@EVERY_METRIC
def test_a_group_has_the_phrase_that_its_sentence_needs(metric: Metric) -> None:
    forms = [it for it in messages("en", "patterns") if it.id.name.startswith(f"pattern-{metric.pattern}-")]
    needs_phrase = any("{ $phrase }" in serialize_message(it) for it in forms)
    missing = [group.id for group in metric.groups if needs_phrase and not group.phrase and not group.is_benchmark]
    assert missing == []


def test_attributes_belong_to_topics() -> None:
    assert [attribute.id for attribute in ATTRIBUTES.values() if attribute.topic not in TOPICS] == []
