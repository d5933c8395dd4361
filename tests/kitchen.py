"""A tiny data folder, small enough to work every expected value out by hand: bakers and cooks."""

from dataclasses import replace
from pathlib import Path

import pandas as pd

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role, look_at
from careers.data.editions import DEFAULT_FOLDER
from careers.data.rows import DocumentSource, OfficialSource, Source, Term
from careers.data.store import Data, open_data
from careers.figures.records import Claim, Comparison, Row
from careers.path import records
from careers.path.model import Assumptions
from careers.path.records import PayPair, Plan

PAIR = ("baker", "cook")
BAKER = Role(id="baker", label="Baker", plural="bakers", summary="", caution="", look=look_at(0))
COOK = Role(id="cook", label="Cook", plural="cooks", summary="", caution="", look=look_at(1))
WAITER = Role(id="waiter", label="Waiter", plural="waiters", summary="", caution="", look=look_at(2))
HOST = Role(id="host", label="Host", plural="hosts", summary="", caution="", look=look_at(3))
KITCHEN_ROLES = (BAKER, COOK, WAITER, HOST)


COUNTS_AS = {"surveyed": "asked", "modeled": "modeled"}
"""What kinds of sources count as."""


def a_source(source_id: str, publisher: str = "Press", kind: str = "stated", published: str = "") -> DocumentSource:
    """A source of which little matters but its name, its publisher and its kind."""
    return DocumentSource(
        id=source_id,
        document="A page",
        short=source_id.title(),
        publisher=publisher,
        title="A page",
        author="",
        published=published,
        url="",
        licence="Public domain",
        kind=Term(vocabulary="kind", id=kind, label=kind, note="", counts_as=COUNTS_AS.get(kind, "")),
        measured="Pay",
        origin="",
        note="",
        naming="named",
    )


def an_agency(kind: str) -> OfficialSource:
    """An official source of a kind."""
    return OfficialSource(**{name: it for name, it in a_source("agency", "Agency", kind) if name != "naming"})


SURVEY = a_source("survey", kind="surveyed")

FIGURE_HEADER = "role,metric,group,value,period,source,note"
NAME_HEADER = "role,attribute,name,period,source,note"

FILES = {
    "roles": """
id,label,plural,summary,caution
baker,Baker,bakers,Bakes bread.,
cook,Cook,cooks,Cooks meals.,The title covers chefs.
""",
    "sources": """
id,document,short,publisher,title,author,published,url,licence,kind,measured,origin,note,naming
survey,Trade survey,Survey,Trade union,What kitchens pay,Ann Other,2021-05,,Public domain,surveyed,Members' pay,,,named
board,Job page,Board,Job board,Bakers and cooks,,,,All rights reserved,modeled,Pay in adverts,,No date.,named
office,Job page,Office via Board,Job board,Bakers and cooks,,,,Public domain,stated,Schooling,Labor Office,,named
""",
    "salary": f"""
{FIGURE_HEADER}
baker,salary,mean,30000,2021,survey,
cook,salary,mean,24000,2021,survey,
baker,salary,low,20000,2021,survey,
baker,salary,high,40000,2021,survey,
cook,salary,low,18000,2021,survey,
cook,salary,high,36000,2021,survey,
baker,salary,common,31200,,board,Adverts only.
baker,survey_size,all,200,2021,survey,
""",
    "hourly": f"""
{FIGURE_HEADER}
baker,hourly_rate,all,15,,board,
cook,hourly_rate,all,12.5,,board,
""",
    "growth": f"""
{FIGURE_HEADER}
baker,growth_rate,all,5,,board,
cook,growth_rate,all,-8,,board,
baker,growth_rate,all,16,2010-2020,survey,
baker,growth_rate,all_occupations,14,2010-2020,survey,For all jobs.
baker,jobs,all,10000,,board,
cook,jobs,all,20000,,board,
baker,job_satisfaction,all,4,,board,No scale.
cook,job_satisfaction,all,,,board,A dash.
""",
    "education": f"""
{FIGURE_HEADER}
baker,degree_share,bachelor,10,,board,
cook,degree_share,bachelor,11,,board,
baker,time_to_enter,low,24,,board,
baker,time_to_enter,high,36,,board,
cook,time_to_enter,low,6,,board,
cook,time_to_enter,high,12,,board,
baker,experience_printed,all,3,,board,Printed as 3.
cook,experience_printed,all,12,,board,
baker,experience_asked,many,1,2021,survey,
cook,experience_asked,many,2,,board,
""",
    "demographics": f"""
{FIGURE_HEADER}
baker,average_age,mean,46,,board,
cook,average_age,mean,46,,board,
baker,gender,women,40.5,,board,
baker,gender,men,59.5,,board,
cook,gender,women,66.4,,board,
cook,gender,men,33.6,,board,
baker,race,white,60,,board,
baker,race,black,40,,board,
cook,race,white,70,,board,
cook,race,black,29,,board,
cook,race,unknown,1,,board,
baker,lgbt,all,7,,board,
cook,lgbt,all,8,,board,
""",
    "salary_names": f"""
{NAME_HEADER}
baker,best_paying_state,Ohio,,board,
baker,best_paying_city,"Lyon, FR",,board,
cook,best_paying_city,,,board,A dash.
baker,best_paying_city,Turin,2021,survey,
baker,best_paying_city,Milan,2021,survey,
""",
    "education_names": f"""
{NAME_HEADER}
cook,common_major,Business,,board,
""",
    "cpi_u": """
year,index,source,note
2022,300,office,
2010,150.5,office,An old one.
2021,240,office,
""",
    "versions": """
version,date,change,reason
2024.3.1,2024-03-01,First edition.,Bakers asked for it.
2024.3.2,2024-03-09,Prices added.,Pay in real dollars.
""",
    "education_requirements": """
role,level,stance,requirement,period,source,note
baker,training,required,Three years in a bakery.,2021,survey,
baker,high_school,not_needed,Nothing before that.,,board,
cook,master,optional,For hotels.,,office,
""",
}

LATER_FILES = {
    "skills": f"""
{FIGURE_HEADER}
cook,skill_share,customer_service,12,,office,
""",
    "skill_names": """
role,skill,nature,summary,period,source,note
cook,Tasting,soft,Knowing good from better.,,office,
""",
    "duties": """
role,theme,duty,period,source,note
cook,client_contact,Greet the guests.,,office,
""",
    "settings": """
role,aspect,statement,period,source,note
cook,schedule,Evenings.,,office,
""",
    "titles": """
role,other_title,period,source,note
cook,Chef,,office,
""",
    "certifications": """
role,certification,abbreviation,granted_by,demands,what_it_is,standing,period,source,note
cook,Certified Cook,CC,,,,desirable,,office,
""",
    "steps": """
role,position,step,detail,period,source,note
cook,1,Learn,Learn to cook.,,office,
""",
    "related": """
role,related,period,source,note
cook,Waiter,,office,
""",
}
"""Files about the work itself, a row each."""


def write_kitchen(folder: Path) -> Path:
    """Write every file into a new folder."""
    folder.mkdir()
    for name, text in {**FILES, **LATER_FILES}.items():
        (folder / f"{name}.csv").write_bytes(text.lstrip("\n").encode())
    return folder


def rewrite(folder: Path, name: str, *lines: str) -> None:
    """Put other rows under a file's header."""
    header = FILES[name].split("\n")[1]
    (folder / f"{name}.csv").write_bytes("".join(f"{line}\n" for line in (header, *lines)).encode())


def append(folder: Path, name: str, *lines: str) -> None:
    """Add rows at the end of a file."""
    with (folder / f"{name}.csv").open("ab") as file:
        file.writelines(f"{line}\n".encode() for line in lines)


def cells(frame: pd.DataFrame) -> list[list[object]]:
    """A frame as plain lists, its header first."""
    return [list(frame.columns), *frame.to_numpy().tolist()]


DATED = Period(2021, 2021)


def a_row(metric_id: str, group_id: str, *values: float | None, source: Source = SURVEY, period: Period = DATED) -> Row:
    """What a source says of bakers, cooks, waiters and hosts, as far as there are values."""
    metric = open_data(DEFAULT_FOLDER).metric(metric_id)
    claims = tuple(
        Claim(role=role, value=value, unit=metric.unit) for role, value in zip(KITCHEN_ROLES, values, strict=False)
    )
    return Row(group=metric.group(group_id), source=source, period=period, claims=claims, derived=metric.derived)


def with_errors(row: Row, *errors: float) -> Row:
    """The row with the relative standard error of each figure, in percent."""
    return replace(row, claims=tuple(replace(it, error=error) for it, error in zip(row.claims, errors, strict=True)))


def compared_rows(metric_id: str, *rows: Row, preferred: str = "") -> Comparison:
    """A comparison of the roles that the rows speak of."""
    metric = open_data(DEFAULT_FOLDER).metric(metric_id)
    roles = tuple(claim.role for claim in rows[0].claims) if rows else (BAKER, COOK)
    return Comparison(metric=metric, unit=metric.unit, roles=roles, rows=rows, preferred=preferred)


def compared(metric_id: str, **values: tuple[float | None, ...]) -> Comparison:
    """A comparison of one source; `values` holds the roles' figures by group."""
    return compared_rows(metric_id, *(a_row(metric_id, group_id, *of_roles) for group_id, of_roles in values.items()))


def planned(data: Data, role_ids: tuple[str, str], **changes: float) -> Plan:
    """A plan on the figures in a data folder: the first source's pay, halfway through the time to enter, 30 years."""
    first, second = records.prospects(data, role_ids)
    assumed = Assumptions(
        first_months=(first.shortest + first.longest) // 2,
        second_months=(second.shortest + second.longest) // 2,
        first_pay=first.claims[0].value,
        second_pay=second.claims[0].value,
    )
    return Plan(
        first=first,
        second=second,
        pay=PayPair(first=first.claims[0], second=second.claims[0]),
        assumptions=replace(assumed, **changes),  # type: ignore[arg-type]
        years=30,
    )
