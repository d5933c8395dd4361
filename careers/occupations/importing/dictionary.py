"""What the columns of the official tables are called and mean, their units, and which sources fill a table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careers.catalogue.agencies import ONET, PRICES, RENTS, SCHOOLING, WAGES

SHARE = "percent"
YEARLY = "US dollars a year"
MONTHLY = "US dollars a month"
RATING = "points, from 1 to 5"

Column = tuple[str, str, str]
"""The title of a column, what it means, and its unit; empty where it has none."""


@dataclass(frozen=True)
class Described:
    """What a table holds, the ids of its sources, the unit of its values, and the columns that mean something else."""

    title: str
    sources: tuple[str, ...] = ()
    unit: str = ""
    columns: Mapping[str, Column] | None = None


AREA = ("Area", "Postal code of a state or territory.", "")

COLUMNS: Mapping[str, Column] = {
    "code": ("Code", "Code of the occupation: SOC 2018, or O*NET's own where it goes on after a point.", ""),
    "metric": ("Metric", "What is counted.", ""),
    "group": ("Group", "The part or the statistic; all where there is none, error for a relative standard error.", ""),
    "value": ("Value", "The number as printed; empty where a mark stands in its place.", ""),
    "mark": ("Mark", "What the publisher prints in place of a number; the source's remark says what it means.", ""),
    "period": ("Years", "The year or years that the figure describes; two years with a comma leave out others.", ""),
    "source": ("Source", "The id of the source in sources.csv.", ""),
    "area": AREA,
    "name": ("Name", "What the area or the sector is called.", ""),
    "sector": ("Sector", "Code of the sector (NAICS); 999 begins those of levels of government.", ""),
    "jobs": ("Jobs", "Employees in the occupation there.", "jobs"),
    "p10": ("10th percentile", "Pay that 10 percent of employees earn less than.", YEARLY),
    "p25": ("25th percentile", "Pay that 25 percent of employees earn less than.", YEARLY),
    "median": ("Median", "Pay that half of the employees earn less than.", YEARLY),
    "p75": ("75th percentile", "Pay that 75 percent of employees earn less than.", YEARLY),
    "p90": ("90th percentile", "Pay that 90 percent of employees earn less than.", YEARLY),
    "mean": ("Average", "All pay divided by all employees.", YEARLY),
    "jobs_mark": ("Mark of jobs", "What is printed in place of the number of jobs.", ""),
    "pay_mark": ("Mark of pay", "What is printed in place of the figures of pay that are empty.", ""),
    "title": ("Title", "The title of the occupation, or a name for it.", ""),
    "level": ("Level", "How detailed the occupation is in the classification.", ""),
    "parent": ("Parent", "Code of the group that it is part of.", ""),
    "surveyed": ("Surveyed", "Y where the newest wage survey has figures on it, otherwise N.", ""),
    "job_zone": ("Job zone", "How much preparation is needed, from 1 (little) to 5 (extensive).", ""),
    "role": ("Role", "The id of a role of the documents.", ""),
    "work": ("Work", "Which work the title means in this reading; empty for all of it.", ""),
    "evidence": ("Evidence", "What the documents say that points to the occupation.", ""),
    "related": ("Related occupation", "O*NET's code of an occupation that is like it.", ""),
    "rank": ("Rank", "Its place among those that are like it, the nearest first.", ""),
    "skill": ("Skill", "What is rated.", ""),
    "low": ("Low end", "The low end of the rating's 95 percent interval.", RATING),
    "high": ("High end", "The high end of the rating's 95 percent interval.", RATING),
    "housing": ("Level of rents", "How high rents are.", "index, United States = 100"),
    "technology": ("Technology", "A technology that O*NET counts among the hot ones.", ""),
    "in_demand": ("In demand", "Y where employers ask for it often in this occupation, otherwise N.", ""),
    "kind": ("Kind", "Where the title is from: direct, alternate, or reported by job holders.", ""),
    "county": ("County", "A county of the area.", ""),
    "education": ("Schooling", "The schooling that beginners typically need.", ""),
    "experience": ("Experience", "The experience in a related occupation that they typically need.", ""),
    "training": ("Training", "The training on the job that they typically need.", ""),
    **{
        f"bedrooms_{rooms}": (f"Rent, {rooms} bedrooms", "The 40th percentile of rents, with utilities.", MONTHLY)
        for rooms in range(5)
    },
}
"""The columns of the tables, by name."""

OF_SOURCES: Mapping[str, Column] = {
    "id": ("Id", "What figures name the source by.", ""),
    "document": ("Document", "The survey, or the product, that it is.", ""),
    "short": ("Short name", "What the source is called beside a figure.", ""),
    "publisher": ("Publisher", "Who put it out.", ""),
    "title": ("Title", "Its own title.", ""),
    "author": ("Author", "Who wrote it; empty where nobody is named.", ""),
    "published": ("Published", "The date printed on it; empty where there is none.", ""),
    "url": ("Address", "Where it is on the web.", ""),
    "licence": ("License", "What may be done with it.", ""),
    "kind": ("Kind", "How the source came by its figures.", ""),
    "measured": ("Measured", "What its figures measure.", ""),
    "origin": ("Origin", "Whom it takes figures from; empty for its own.", ""),
    "note": ("Remark", "Years, marks, and what the publisher asks to be said.", ""),
    "read": ("Read", "The day on which its figures were taken from it.", ""),
}

TABLES: Mapping[str, Described] = {
    "age": Described("Age of employed people by occupation", ("cps_age",), "people in thousands; the median in years"),
    "earnings": Described(
        "Weekly pay of full-time employees by occupation and sex",
        ("cps_earnings",),
        "US dollars a week; full_time in people in thousands",
    ),
    "education": Described("Schooling that workers hold, by occupation", (SCHOOLING,), SHARE),
    "entry": Described("What beginners typically need, by occupation", ("bls_projections",)),
    "interests": Described("Interests that occupations suit", (ONET,), "points, from 1 to 7"),
    "metro_names": Described(
        "Names of metropolitan areas", (WAGES,), columns={"area": ("Area", "Code of a metropolitan area.", "")}
    ),
    "metros": Described(
        "Pay and jobs by metropolitan area",
        (WAGES,),
        columns={"area": ("Area", "Code of a metropolitan area, or of what lies between them.", "")},
    ),
    "occupations": Described("Occupations with codes and titles", ("bls_soc", WAGES)),
    "onet_occupations": Described("Occupations of O*NET with job zones", (ONET,)),
    "pay": Described(
        "Pay and jobs in the country, by occupation and year",
        (WAGES,),
        "US dollars a year for salary, US dollars an hour for hourly_rate, jobs; percent for error",
    ),
    "people": Described("Women, race and ethnicity by occupation", ("cps_people",), "percent; employed in thousands"),
    "projections": Described(
        "Jobs today and ten years on, by occupation",
        ("bls_projections",),
        "jobs in thousands; percent for growth_rate and self_employed",
    ),
    "readings": Described("What titles can mean, as this project reads the documents", (ONET, "bls_soc")),
    "related": Described("Occupations that are like others", (ONET,)),
    "required_education": Described(
        "Schooling that workers say is required, by occupation", (ONET,), "percent; respondents in people"
    ),
    "sector_names": Described("Names of sectors", (WAGES,)),
    "sectors": Described("Pay and jobs by sector", (WAGES,)),
    "skills": Described(
        "How important skills are, by occupation",
        (ONET,),
        columns={"value": ("Importance", "How important the skill is.", RATING)},
    ),
    "sources": Described("Where the official figures are from", columns=OF_SOURCES),
    "state_prices": Described(
        "Price levels by state",
        (PRICES,),
        columns={"level": ("Price level", "How high all prices are.", "index, United States = 100")},
    ),
    "state_rents": Described("Rents by state: this project's mean of HUD's areas, weighted by people", (RENTS,)),
    "states": Described("Pay and jobs by state and territory", (WAGES,)),
    "technologies": Described("Hot technologies by occupation", (ONET,)),
    "titles": Described("Other names for occupations", ("bls_soc", ONET)),
    "unsettled_rents": Described("Areas of which two copies of the rents differ", (RENTS,)),
}
"""The tables, by name."""


def field_told(table: str, column: str) -> dict[str, str]:
    """The title and the description of a column, and its unit where it has one. KeyError for one that is not known."""
    about = TABLES[table]
    title, meaning, unit = (about.columns or {}).get(column) or COLUMNS[column]
    unit = unit or (about.unit if column == "value" else "")
    return {"title": title, "description": meaning} | ({"unit": unit} if unit else {})


def sources_told(table: str, named: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """The rows of `sources.csv` of the sources that fill a table; all of them for the table of sources itself."""
    return [it for it in named if it["id"] in TABLES[table].sources or table == "sources"]
