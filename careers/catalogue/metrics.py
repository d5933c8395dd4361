"""The metric catalogue: each metric declared once, with the topic it belongs to."""

from careers.catalogue import units
from careers.catalogue.records import Group, Metric, Topic

TOPICS = {
    topic.id: topic
    for topic in (
        Topic(id="salary", label="Salary", question="What does a year in each role pay?"),
        Topic(
            id="hourly",
            label="Hourly pay",
            question="What does an hour pay, and what do more or fewer hours bring?",
        ),
        Topic(id="growth", label="Growth", question="Will there be jobs, and how many are there now?"),
        Topic(
            id="education",
            label="Education",
            question="What does each role ask for, and how long does it take to get in?",
        ),
        Topic(id="demographics", label="Demographics", question="Who works in each role?"),
        Topic(
            id="skills",
            label="Skills",
            question="What must one be able to do, and what is missing for the other role?",
        ),
    )
}

EVERYONE = Group(id="all")
LOW = Group(id="low", label="Low end", phrase="have a low end of", kind="low")
HIGH = Group(id="high", label="High end", phrase="have a high end of", kind="high")
MEAN = Group(id="mean", label="Average", phrase="average", kind="statistic")

METRICS = {
    metric.id: metric
    for metric in (
        Metric(
            id="salary",
            topic="salary",
            label="Yearly salary",
            question="What does a year pay?",
            unit=units.DOLLARS_A_YEAR,
            groups=(
                MEAN,
                Group(id="median", label="Median", phrase="earn a median of", kind="statistic", percent=50),
                Group(id="common", label="Common", phrase="commonly earn", kind="statistic"),
                LOW,
                HIGH,
            ),
            why="Pay decides what rent, loans and savings a job can carry.",
            named="the pay of",
        ),
        Metric(
            id="survey_size",
            topic="salary",
            label="People surveyed",
            question="How many people is the pay figure based on?",
            unit=units.PEOPLE,
            groups=(EVERYONE,),
            why="A figure from many people is steadier than one from few.",
            pattern="survey",
            on_overview=False,
        ),
        Metric(
            id="hourly_rate",
            topic="hourly",
            label="Hourly rate",
            question="What does an hour pay?",
            unit=units.DOLLARS_AN_HOUR,
            groups=(Group(id="all", phrase="are listed at"),),
            why="An hourly figure makes part-time and full-time work comparable.",
            echoes="salary",
        ),
        Metric(
            id="growth_rate",
            topic="growth",
            label="Growth rate",
            question="Is the number of jobs rising or falling?",
            unit=units.CHANGE,
            groups=(
                Group(id="all", label="Growth of the role"),
                Group(
                    id="sales_representatives",
                    label="Sales representatives, wholesale and manufacturing",
                    kind="wider",
                ),
                Group(id="all_occupations", label="All occupations", kind="benchmark"),
            ),
            why="A growing field leaves more room for newcomers.",
            pattern="change",
            named="the growth in jobs for",
        ),
        Metric(
            id="jobs",
            topic="growth",
            label="Number of jobs",
            question="How many jobs are there?",
            unit=units.JOBS,
            groups=(EVERYONE,),
            why="A large field has more openings, even when it shrinks.",
            pattern="count",
            named="the number of jobs for",
        ),
        Metric(
            id="jobs_change",
            topic="growth",
            label="Jobs gained or lost",
            question="How many jobs does the growth rate come to?",
            unit=units.JOBS_CHANGE,
            groups=(EVERYONE,),
            why="A percentage of a large field can be more jobs than a larger percentage of a small one.",
            pattern="gain",
            on_overview=False,
            derived="number of jobs × growth rate, to the nearest hundred",
        ),
        Metric(
            id="job_satisfaction",
            topic="growth",
            label="Job satisfaction",
            question="How content are people in the role?",
            unit=units.RATING,
            groups=(Group(id="all", phrase="have a job satisfaction of"),),
            why="Pay is not all that makes a job worth having.",
        ),
        Metric(
            id="degree_share",
            topic="education",
            label="Most common degree",
            question="How many people in the role hold the most common degree?",
            unit=units.SHARE,
            groups=(Group(id="bachelor", label="Bachelor's degree", phrase="hold a bachelor's degree"),),
            why="It shows what most colleagues, and rivals for a post, bring along.",
            pattern="share",
        ),
        Metric(
            id="time_to_enter",
            topic="education",
            label="Time to enter",
            question="How long does it take to get into the role?",
            unit=units.MONTHS,
            groups=(
                Group(id="low", label="Shortest", kind="low"),
                Group(id="high", label="Longest", kind="high"),
            ),
            why="Years of preparation are years without the role's pay.",
            pattern="span",
        ),
        Metric(
            id="experience_printed",
            topic="education",
            label="Years of experience, as printed",
            question="How much experience do people in the role have?",
            unit=units.AS_PRINTED,
            groups=(Group(id="all", phrase="have a printed experience of"),),
            why="It tells whether the role is one for beginners.",
            shown=False,
        ),
        Metric(
            id="experience",
            topic="education",
            label="Experience",
            question="How much experience do people in the role have?",
            unit=units.MONTHS,
            groups=(EVERYONE,),
            why="It tells whether the role is one for beginners.",
            pattern="experience",
            derived="the number the page prints, in the unit of the time to enter that it matches",
        ),
        Metric(
            id="experience_asked",
            topic="education",
            label="Experience asked for",
            question="How many years of experience are asked for, and where?",
            unit=units.YEARS,
            groups=(
                Group(
                    id="advert",
                    label="In one sample advert",
                    phrase="are asked, in one sample advert, for",
                    kind="entry",
                ),
                Group(
                    id="many",
                    label="In marketing, at many companies",
                    phrase="are asked, at many companies, for work in marketing of at least",
                ),
            ),
            why="It tells what to collect before applying.",
            on_overview=False,
            named="the experience asked of",
        ),
        Metric(
            id="average_age",
            topic="demographics",
            label="Average age",
            question="How old are people in the role?",
            unit=units.YEARS,
            groups=(MEAN,),
            why="It hints at whether people stay in the role or pass through.",
        ),
        Metric(
            id="gender",
            topic="demographics",
            label="Women and men",
            question="How many women and men work in the role?",
            unit=units.SHARE,
            groups=(
                Group(id="women", label="Women", phrase="are women", kind="part"),
                Group(id="men", label="Men", phrase="are men", kind="part"),
            ),
            why="Some students look for a field in which they are not the only one.",
            pattern="share",
        ),
        Metric(
            id="race",
            topic="demographics",
            label="Race and ethnicity",
            question="Which races and ethnicities are people in the role?",
            unit=units.SHARE,
            groups=(
                Group(id="white", label="White", phrase="are White", kind="part"),
                Group(id="hispanic", label="Hispanic or Latino", phrase="are Hispanic or Latino", kind="part"),
                Group(
                    id="black", label="Black or African American", phrase="are Black or African American", kind="part"
                ),
                Group(id="asian", label="Asian", phrase="are Asian", kind="part"),
                Group(
                    id="native",
                    label="American Indian and Alaska Native",
                    phrase="are American Indian or Alaska Native",
                    kind="part",
                ),
                Group(id="unknown", label="Unknown", phrase="are of unknown race", kind="part"),
            ),
            why="It shows how far a role mirrors the people around it.",
            pattern="share",
        ),
        Metric(
            id="lgbt",
            topic="demographics",
            label="LGBT",
            question="How many people in the role are LGBT?",
            unit=units.SHARE,
            groups=(Group(id="all", label="LGBT", phrase="are LGBT"),),
            why="Some students look for a field in which they are not the only one.",
            pattern="share",
        ),
        Metric(
            id="skill_share",
            topic="skills",
            label="Skills with a share",
            question="Which skills does the source list for the role, and with what share?",
            unit=units.LISTED_SHARE,
            vocabulary="skill",
            why="It shows what to learn, and what carries over from one role to the other.",
            pattern="skill",
            on_overview=False,
        ),
    )
}


def stored_metrics_of(topic_id: str) -> tuple[Metric, ...]:
    """The metrics that a topic's data file may hold, in catalogue order."""
    return tuple(metric for metric in METRICS.values() if metric.topic == topic_id and not metric.derived)


def shown_metrics_of(topic_id: str) -> tuple[Metric, ...]:
    """The metrics that a topic's page shows, in catalogue order."""
    return tuple(metric for metric in METRICS.values() if metric.topic == topic_id and metric.shown)
