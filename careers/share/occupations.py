"""What official sources tell of occupations alone, as entries: schooling, openings, interests, skills, jobs alike."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from careers.catalogue import formats
from careers.catalogue.agencies import ONET, SCHOOLING, WAGES
from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import UNDATED, Period
from careers.catalogue.roles import Role
from careers.catalogue.units import DOLLARS_A_YEAR, JOBS, RATING, SHARE
from careers.data import official
from careers.data.reported import reported_titles
from careers.data.rows import Source
from careers.data.store import Data
from careers.figures.provenance import badges
from careers.language.speech import say
from careers.occupations import earnings, interests, schooling
from careers.occupations.alike import Alike
from careers.occupations.earnings import WeeklyPay
from careers.occupations.interests import Profile
from careers.occupations.openings import Opening
from careers.occupations.schooling import LEVELS, Schooling
from careers.occupations.skills import Skill
from careers.share.records import Entry, plain

STATISTICS = {group.id: group for group in METRICS["salary"].groups if group.is_statistic}


def of_schooling(by_role: Mapping[Role, Schooling], data: Data) -> list[Entry]:
    """The percent of workers by level, as they hold it and as they say that it is required, each by its own source."""
    known = official.sources(data.documents)
    held_by, required_by = known[SCHOOLING], known[ONET]
    about = Entry(role="", metric="", note=schooling.caption(by_role), data_version=data.version())
    held = replace(about, metric=say("schooling-all-held"))
    required = replace(held, metric=say("schooling-all-required"), derived=say("schooling-note"))
    return [
        entry
        for role, it in by_role.items()
        for entry in (
            *_levels(replace(held, role=role.label), it.held, held_by, it.held_in),
            *_levels(replace(required, role=role.label), it.required, required_by, it.required_in),
        )
    ]


def _levels(about: Entry, shares: Mapping[str, float], source: Source, period: Period) -> Iterator[Entry]:
    for level in LEVELS:
        entry = replace(
            about,
            group=schooling.label_of(level),
            statistic=SHARE.statistic,
            value=plain(shares.get(level, 0), SHARE) if shares else None,
            unit=SHARE.label,
            text=schooling.text_of(shares, level),
            note=about.note,
        )
        yield by(entry, source, period)


def of_openings(by_role: Mapping[Role, Sequence[Opening]], data: Data) -> list[Entry]:
    """The openings a year of each occupation, how many they are for every hundred jobs, and what a beginner needs."""
    source = official.sources(data.documents)["bls_projections"]
    every = {it.occupation.id: it for projected in by_role.values() for it in projected}
    return [by(entry, source, it.period) for it in every.values() for entry in _opening(it, data.version())]


def _opening(it: Opening, version: str) -> Iterator[Entry]:
    about = Entry(role=it.occupation.label, metric=say("openings-title"), data_version=version)
    if it.openings is not None:
        yield replace(
            about,
            statistic=STATISTICS["mean"].statistic,
            value=plain(it.openings, JOBS),
            unit=say("openings-unit"),
            text=JOBS.write(it.openings),
        )
    if it.per_hundred is not None:
        yield replace(
            about,
            group=say("openings-per-hundred"),
            statistic=say("openings-per-hundred-statistic"),
            value=plain(round(it.per_hundred, 1), RATING),
            unit=say("openings-per-hundred-unit"),
            text=formats.PLAIN.text(round(it.per_hundred, 1)),
            derived=say("openings-note"),
        )
    if it.needs:
        yield replace(about, metric=say("openings-needs"), text="; ".join(it.needs))


def of_interests(profiles: Mapping[Role, Profile], data: Data) -> list[Entry]:
    """How strongly each occupation suits each kind of interest, from 1 to 7."""
    if not profiles:
        return []
    source, version = official.sources(data.documents)[ONET], data.version()
    return [
        by(
            Entry(
                role=role.label,
                metric=say("interests-title"),
                group=say(f"interest-{kind}"),
                statistic=RATING.statistic,
                value=plain(scores[kind], RATING),
                unit=say("interest-unit"),
                text=formats.PLAIN.text(scores[kind]),
                data_version=version,
            ),
            source,
            it.period,
        )
        for role, it in profiles.items()
        if (scores := dict(it.interests))
        for kind in interests.KINDS
    ]


def of_tools(profiles: Mapping[Role, Profile], data: Data) -> list[Entry]:
    """The technologies of each occupation, a name each."""
    return _names(say("tools-title"), {role: it.tools for role, it in profiles.items()}, data)


def of_reported_titles(roles: Iterable[Role], data: Data) -> list[Entry]:
    """The titles that people in each occupation report, a title each."""
    return _names(say("reported-title"), {role: reported_titles(data, role.id) for role in roles}, data)


def _names(metric: str, named: Mapping[Role, Sequence[str]], data: Data) -> list[Entry]:
    """Names that O*NET gives for each occupation, a name each."""
    if not named:
        return []
    source, version = official.sources(data.documents)[ONET], data.version()
    return [
        by(Entry(role=role.label, metric=metric, text=name, data_version=version), source, UNDATED)
        for role, names in named.items()
        for name in names
    ]


def of_skills(ratings: Mapping[Role, Sequence[Skill]], data: Data) -> list[Entry]:
    """How important skills are rated in each occupation, from 1 to 5."""
    if not ratings:
        return []
    source, version = official.sources(data.documents)[ONET], data.version()
    return [
        by(
            Entry(
                role=role.label,
                metric=say("importance-title"),
                group=it.name,
                statistic=RATING.statistic,
                value=plain(it.value, RATING),
                unit=say("importance-unit"),
                text=it.text,
                data_version=version,
            ),
            source,
            UNDATED,
        )
        for role, rated in ratings.items()
        for it in rated
    ]


def of_weekly_pay(pay: Mapping[Role, WeeklyPay], data: Data) -> list[Entry]:
    """The median weekly pay of women and of men who work full time in each occupation."""
    if not pay:
        return []
    source, version = official.sources(data.documents)[earnings.SOURCE], data.version()
    return [
        by(
            Entry(
                role=role.label,
                metric=say("weekly-pay-title"),
                group=say(f"group-{group}"),
                statistic=STATISTICS["median"].statistic,
                value=claim.value if claim.value is None else plain(claim.value, claim.unit),
                unit=claim.unit.label,
                text=claim.text,
                data_version=version,
            ),
            source,
            it.period,
        )
        for role, it in pay.items()
        for group, claim in it.claims.items()
    ]


def of_alike(near: Mapping[Role, Sequence[Alike]], data: Data) -> list[Entry]:
    """The jobs like each occupation, the nearest first: their median pay, and how many skills are as important."""
    if not near:
        return []
    known = official.sources(data.documents)
    onet, version = known[ONET], data.version()
    made = []
    for role, jobs in near.items():
        for it in jobs:
            about = Entry(role=role.label, metric=say("alike-title"), group=it.occupation.label, data_version=version)
            made.append(by(_pay(about, it), known[WAGES], it.period, (onet, UNDATED)))
            if it.rated:
                made.append(by(_likeness(about, it), onet, UNDATED))
    return made


def _pay(about: Entry, it: Alike) -> Entry:
    value = it.pay.value if it.pay else None
    return replace(
        about,
        statistic=STATISTICS["median"].statistic,
        value=None if value is None else plain(value, DOLLARS_A_YEAR),
        unit=DOLLARS_A_YEAR.label,
        text=it.pay.text if it.pay else say("not-reported"),
        note=say("alike"),
    )


def _likeness(about: Entry, it: Alike) -> Entry:
    return replace(
        about,
        statistic=JOBS.statistic,
        value=it.near,
        unit=say("alike-skills-unit", rated=it.rated),
        text=it.skills_text,
        derived=say("alike-formula"),
    )


def by(entry: Entry, source: Source, period: Period, *more: tuple[Source, Period]) -> Entry:
    """An entry with where it is from: a source, and others that it was worked out with."""
    marks = badges(source, period, is_derived=bool(entry.derived or entry.adjustment))
    return replace(
        entry,
        period=period.printed,
        published=source.published,
        badges="; ".join(marks),
        cited=((source, period), *more),
    )
