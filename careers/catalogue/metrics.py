"""The metric catalogue: each metric is declared once, with the topic it belongs to."""

from careers.catalogue import units
from careers.catalogue.records import Group, Metric, Topic

TOPICS = {
    topic.id: topic
    for topic in (
        Topic(id="salary"),
        Topic(id="hourly"),
        Topic(id="growth"),
        Topic(id="education"),
        Topic(id="demographics"),
        Topic(id="skills"),
    )
}

EVERYONE = Group(id="all")
LOW = Group(id="low", kind="low", words="group-salary-low", term="range")
HIGH = Group(id="high", kind="high", words="group-salary-high", term="range")
MEAN = Group(id="mean", kind="statistic", words="group-mean", term="average")
MEDIAN = Group(id="median", kind="statistic", percent=50, words="group-median", term="median")
PERCENTILES = (
    Group(id="p10", kind="percentile", percent=10, words="group-p10", term="percentile"),
    Group(id="p25", kind="percentile", percent=25, words="group-p25", term="percentile"),
    Group(id="p75", kind="percentile", percent=75, words="group-p75", term="percentile"),
    Group(id="p90", kind="percentile", percent=90, words="group-p90", term="percentile"),
)

METRICS = {
    metric.id: metric
    for metric in (
        Metric(
            id="salary",
            topic="salary",
            unit=units.DOLLARS_A_YEAR,
            groups=(
                MEAN,
                MEDIAN,
                Group(id="common", kind="statistic", words="group-common", term="common"),
                LOW,
                HIGH,
                *PERCENTILES,
            ),
        ),
        Metric(
            id="survey_size", topic="salary", unit=units.PEOPLE, groups=(EVERYONE,), pattern="survey", on_overview=False
        ),
        Metric(
            id="hourly_rate",
            topic="hourly",
            unit=units.DOLLARS_AN_HOUR,
            groups=(Group(id="all", words="group-hourly-rate-all"), MEAN, MEDIAN),
            echoes="salary",
        ),
        Metric(
            id="growth_rate",
            topic="growth",
            unit=units.CHANGE,
            groups=(
                Group(id="all", words="group-growth-rate-all"),
                Group(id="sales_representatives", kind="wider", words="group-sales-representatives"),
                Group(id="all_occupations", kind="benchmark", words="group-all-occupations"),
            ),
            pattern="change",
        ),
        Metric(id="jobs", topic="growth", unit=units.JOBS, groups=(EVERYONE,), pattern="count"),
        Metric(
            id="jobs_change",
            topic="growth",
            unit=units.JOBS_CHANGE,
            groups=(EVERYONE,),
            pattern="change",
            on_overview=False,
            is_derived=True,
        ),
        Metric(
            id="job_satisfaction",
            topic="growth",
            unit=units.RATING,
            groups=(Group(id="all", words="group-job-satisfaction-all"),),
        ),
        Metric(
            id="degree_share",
            topic="education",
            unit=units.SHARE,
            groups=(
                Group(id="bachelor", words="group-bachelor"),
                Group(id="bachelor_highest", words="group-bachelor-highest"),
            ),
            pattern="share",
        ),
        Metric(
            id="time_to_enter",
            topic="education",
            unit=units.MONTHS,
            groups=(
                Group(id="low", kind="low", words="group-time-to-enter-low", term="range"),
                Group(id="high", kind="high", words="group-time-to-enter-high", term="range"),
            ),
            pattern="span",
        ),
        Metric(
            id="experience_printed",
            topic="education",
            unit=units.AS_PRINTED,
            groups=(Group(id="all", words="group-experience-printed-all"),),
            told_with="time_to_enter",
        ),
        Metric(
            id="experience_asked",
            topic="education",
            unit=units.YEARS,
            groups=(Group(id="advert", kind="entry", words="group-advert"), Group(id="many", words="group-many")),
            told_with="demands",
            on_overview=False,
        ),
        Metric(
            id="average_age",
            topic="demographics",
            unit=units.YEARS,
            groups=(
                MEAN,
                Group(id="median", kind="statistic", percent=50, words="group-average-age-median", term="median"),
            ),
        ),
        Metric(
            id="gender",
            topic="demographics",
            unit=units.SHARE,
            groups=(
                Group(id="women", kind="part", words="group-women"),
                Group(id="men", kind="part", words="group-men"),
            ),
            pattern="share",
        ),
        Metric(
            id="race",
            topic="demographics",
            unit=units.SHARE,
            groups=(
                Group(id="white", kind="part", words="group-white"),
                Group(id="hispanic", kind="part", words="group-hispanic"),
                Group(id="black", kind="part", words="group-black"),
                Group(id="asian", kind="part", words="group-asian"),
                Group(id="native", kind="part", words="group-native"),
                Group(id="unknown", kind="part", words="group-unknown"),
            ),
            pattern="share",
        ),
        Metric(
            id="lgbt",
            topic="demographics",
            unit=units.SHARE,
            groups=(Group(id="all", words="group-lgbt-all"),),
            pattern="share",
        ),
        Metric(
            id="skill_share",
            topic="skills",
            unit=units.LISTED_SHARE,
            vocabulary="skill",
            pattern="skill",
            on_overview=False,
        ),
    )
}


def stored_metrics_of(topic_id: str) -> tuple[Metric, ...]:
    """The metrics that a topic's data file may hold, in catalogue order."""
    return tuple(metric for metric in METRICS.values() if metric.topic == topic_id and not metric.derived)


def shown_metrics_of(*topic_ids: str) -> tuple[Metric, ...]:
    """The metrics of some topics that pages show, in catalogue order."""
    return tuple(metric for metric in METRICS.values() if metric.topic in topic_ids and metric.shown)
