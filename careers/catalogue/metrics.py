"""The metric catalogue: each metric, and each thing that has a name instead of a number, declared once."""

from careers.catalogue import units
from careers.catalogue.records import Attribute, Group, Metric, Topic
from careers.catalogue.vocabulary import SKILLS
from careers.language import words

TOPICS = {
    topic.id: topic
    for topic in (
        Topic("salary", "Salary", "What does a year in each role pay?"),
        Topic("hourly", "Hourly pay", "What does an hour pay, and what do more or fewer hours bring?"),
        Topic("growth", "Growth", "Will there be jobs, and how many are there now?"),
        Topic("education", "Education", "What does each role ask for, and how long does it take to get in?"),
        Topic("demographics", "Demographics", "Who works in each role?"),
        Topic("skills", "Skills", "What must one be able to do, and what is missing for the other role?"),
    )
}

EVERYONE = Group("all", "", "")
LOW = Group("low", "Low end", "start at", is_range_end=True)
HIGH = Group("high", "High end", "reach", is_range_end=True)
MEAN = Group("mean", "Average", "average")

METRICS = {
    metric.id: metric
    for metric in (
        Metric(
            "salary",
            "salary",
            "Yearly salary",
            "What does a year pay?",
            units.DOLLARS_A_YEAR,
            (
                MEAN,
                Group("median", "Median", "earn a median of"),
                Group("common", "Common", "commonly earn"),
                LOW,
                HIGH,
            ),
            "higher is better",
            "Pay decides what rent, loans and savings a job can carry.",
        ),
        Metric(
            "survey_size",
            "salary",
            "People surveyed",
            "How many people does the pay figure stand on?",
            units.PEOPLE,
            (EVERYONE,),
            "higher is better",
            "A figure from many people is steadier than one from few.",
            "survey",
            on_overview=False,
        ),
        Metric(
            "hourly_rate",
            "hourly",
            "Hourly rate",
            "What does an hour pay?",
            units.DOLLARS_AN_HOUR,
            (Group("all", "", "earn"),),
            "higher is better",
            "An hourly figure makes part-time and full-time work comparable.",
            echoes="salary",
        ),
        Metric(
            "growth_rate",
            "growth",
            "Growth rate",
            "Is the number of jobs rising or falling?",
            units.CHANGE,
            (
                Group("all", "Growth of the role", "Growth in jobs for"),
                Group("all_occupations", "All occupations", "", is_benchmark=True),
            ),
            "higher is better",
            "A growing field leaves more room for newcomers.",
            "change",
        ),
        Metric(
            "jobs",
            "growth",
            "Number of jobs",
            "How many jobs are there?",
            units.JOBS,
            (Group("all", "", "hold"),),
            "higher is better",
            "A large field has more openings, even when it shrinks.",
            "count",
        ),
        Metric(
            "jobs_change",
            "growth",
            "Jobs gained or lost",
            "How many jobs does the growth rate come to?",
            units.JOBS_CHANGE,
            (EVERYONE,),
            "higher is better",
            "A percentage of a large field can be more jobs than a larger percentage of a small one.",
            "gain",
            on_overview=False,
            derived="number of jobs × growth rate, to the nearest hundred",
        ),
        Metric(
            "job_satisfaction",
            "growth",
            "Job satisfaction",
            "How content are people in the role?",
            units.RATING,
            (Group("all", "", "rate their job"),),
            "higher is better",
            "Pay is not all that makes a job worth having.",
        ),
        Metric(
            "degree_share",
            "education",
            "Most common degree",
            "How many people in the role hold the most common degree?",
            units.SHARE,
            (Group("bachelor", "Bachelor's degree", "hold a bachelor's degree"),),
            "neither",
            "It shows what most colleagues, and rivals for a post, bring along.",
            "share",
        ),
        Metric(
            "time_to_enter",
            "education",
            "Time to enter",
            "How long does it take to get into the role?",
            units.MONTHS,
            (
                Group("low", "Shortest", "need at least", is_range_end=True),
                Group("high", "Longest", "need up to", is_range_end=True),
            ),
            "lower is better",
            "Years of preparation are years without the role's pay.",
            "span",
        ),
        Metric(
            "experience_printed",
            "education",
            "Years of experience, as printed",
            "How much experience do people in the role have?",
            units.AS_PRINTED,
            (Group("all", "", "have a printed experience of"),),
            "neither",
            "It tells whether the role is one for beginners.",
            shown=False,
        ),
        Metric(
            "experience",
            "education",
            "Experience",
            "How much experience do people in the role have?",
            units.MONTHS,
            (EVERYONE,),
            "neither",
            "It tells whether the role is one for beginners.",
            "experience",
            derived="the number the page prints, in the unit of the time to enter that it matches",
        ),
        Metric(
            "experience_asked",
            "education",
            "Experience asked for",
            "How many years of experience do employers ask for?",
            units.YEARS,
            (Group("all", "", "are asked for"),),
            "lower is better",
            "It tells what to collect before applying.",
            on_overview=False,
        ),
        Metric(
            "average_age",
            "demographics",
            "Average age",
            "How old are people in the role?",
            units.YEARS,
            (MEAN,),
            "neither",
            "It hints at whether people stay in the role or pass through.",
        ),
        Metric(
            "gender",
            "demographics",
            "Women and men",
            "How many women and men work in the role?",
            units.SHARE,
            (Group("women", "Women", "are women"), Group("men", "Men", "are men")),
            "neither",
            "Some students look for a field in which they are not the only one.",
            "share",
            is_breakdown=True,
        ),
        Metric(
            "race",
            "demographics",
            "Race and ethnicity",
            "Which races and ethnicities do people in the role report?",
            units.SHARE,
            (
                Group("white", "White", "are White"),
                Group("hispanic", "Hispanic or Latino", "are Hispanic or Latino"),
                Group("black", "Black or African American", "are Black or African American"),
                Group("asian", "Asian", "are Asian"),
                Group("native", "American Indian and Alaska Native", "are American Indian or Alaska Native"),
                Group("unknown", "Unknown", "are of unknown race"),
            ),
            "neither",
            "It shows how far a role mirrors the people around it.",
            "share",
            is_breakdown=True,
        ),
        Metric(
            "lgbt",
            "demographics",
            "LGBT",
            "How many people in the role are LGBT?",
            units.SHARE,
            (Group("all", "LGBT", "are LGBT"),),
            "neither",
            "Some students look for a field in which they are not the only one.",
            "share",
        ),
        Metric(
            "skill_share",
            "skills",
            "Skills with a share",
            "Which skills does the source list for the role, and with what share?",
            units.LISTED_SHARE,
            tuple(Group(skill, label, label) for skill, label in SKILLS.items()),
            "neither",
            "It shows what to learn, and what carries over from one role to the other.",
            "skill",
            on_overview=False,
        ),
    )
}

ATTRIBUTES = {
    attribute.id: attribute
    for attribute in (
        Attribute("best_paying_city", "salary", "Best-paying city", "Where does the role pay most?"),
        Attribute("best_paying_state", "salary", "Best-paying state", "Which state pays most?"),
        Attribute("best_paying_company", "salary", "Best-paying company", "Which employer pays most?"),
        Attribute("best_paying_industry", "salary", "Best-paying industry", "Which industry pays most?"),
        Attribute("common_degree", "education", "Most common degree", "Which degree do most people hold?"),
        Attribute("common_major", "education", "Most common major", "Which subject did most people study?"),
        Attribute("common_college", "education", "Most common college", "Where did most people study?"),
        Attribute("fitting_major", "education", "Fitting majors", "Which subjects does the document call fitting?"),
        Attribute("masters_major", "education", "Fitting master's subjects", "Which subjects suit those who study on?"),
    )
}

LEVELS = words.LEVEL_NAMES
"""What a document can ask of applicants: schooling, lowest first, then work."""

STANCES = {
    "required": "required",
    "usual": "usually needed",
    "preferred": "preferred",
    "optional": "optional",
    "enough": "can be enough",
    "not_needed": "not needed",
}
"""How strongly a document asks for it."""


def stored_metrics_of(topic_id: str) -> tuple[Metric, ...]:
    """The metrics that a topic's data file may hold, in catalogue order."""
    return tuple(metric for metric in METRICS.values() if metric.topic == topic_id and not metric.derived)


def shown_metrics_of(topic_id: str) -> tuple[Metric, ...]:
    """The metrics that a topic's page shows, in catalogue order."""
    return tuple(metric for metric in METRICS.values() if metric.topic == topic_id and metric.shown)


def attributes_of(topic_id: str) -> tuple[Attribute, ...]:
    """The attributes of a topic, in catalogue order."""
    return tuple(attribute for attribute in ATTRIBUTES.values() if attribute.topic == topic_id)
