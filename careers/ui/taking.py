"""What each page gives to take along: all that it shows, as entries in a CSV file and in an Excel workbook."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from careers.catalogue.metrics import METRICS
from careers.catalogue.pages import FRONT, PAGES
from careers.catalogue.roles import Role
from careers.catalogue.units import HOURS_A_YEAR, WEEKS_A_YEAR
from careers.checks import found as checks
from careers.data import official
from careers.data.among import occupations_among, titles_among
from careers.data.store import Data
from careers.figures import charts, derive, front, highlights, years
from careers.figures.compare import View
from careers.figures.joined import joined
from careers.figures.records import Comparison
from careers.language.speech import say
from careers.occupations import benchmarks, coverage, interests, openings, ranking, schooling, skills
from careers.occupations.alike import alike
from careers.occupations.earnings import weekly_pay
from careers.occupations.places.records import places as places_of
from careers.path.records import Plan
from careers.report import comparison_sheet
from careers.share import entries, export
from careers.share import occupations as of_occupations
from careers.share import places as of_places
from careers.share.path import of_path
from careers.share.records import Entry
from careers.ui import files, handouts
from careers.ui.choices import Asked, Choices, of_overview
from careers.ui.sections import HOURS_TOLD
from careers.work import gather, tables
from careers.work.records import Statement

Entries = Callable[[], list[Entry]]

OF_DOCUMENTS = frozenset({"skill_share"})
"""The metrics for the documents' own roles alone."""

UNBARRED = frozenset({"hourly_rate", "time_to_enter", "experience_printed", "experience_asked", "skill_share"})
"""The metrics without bars on any page, and so without official figures beside them or years."""


def topic(choices: Choices, page_id: str) -> None:
    """The figures of a page just as they are filtered and restated, and what it shows in words besides."""
    metrics = [metric for metric in METRICS.values() if metric.topic in PAGES[page_id].topics]
    shown = [metric.id for metric in metrics if choices.shows(metric.told_with or metric.id)]

    def more() -> list[Entry]:
        return MORE[page_id](choices) if page_id in MORE else []

    def told() -> list[Entry]:
        asked = [_asked(choices, metric_id) for metric_id in shown]
        compared = [record for it in asked for record in (it.compared(), *_earlier(it))]
        beside = [entry for it in asked for entry in _official(it)]
        return [*entries.of_figures(compared, choices.data.version()), *beside, *more()]

    if choices.sections or more():
        _offer(page_id, choices.data, choices.roles, told)


def overview() -> None:
    """The figures of the front page's lines, and what it has folded away: the biggest differences, jobs like these."""
    choices = of_overview()
    data, version = choices.data, choices.data.version()

    def told() -> list[Entry]:
        lines = [choices.asked(it).compared() for it in front.LINES if data.tells(it, choices.roles)]
        shown = [choices.asked(it.id).compared() for it in METRICS.values() if it.shown and it.on_overview]
        biggest = entries.of_differences(highlights.biggest(shown), version)
        return [*entries.of_figures(lines, version), *biggest, *_alike(choices)]

    _offer(FRONT, data, choices.roles, told)


def work(choices: Choices) -> None:
    """What documents say of the work, statement by statement, and the titles that people in occupations report."""
    data = choices.data
    themes = {it: data.labels("theme")[it] for it in choices.sections}
    files_told = {"duties": themes, "settings": data.labels("aspect"), "titles": {}}
    labels = {"duties": say("duties"), "settings": say("setting"), "titles": say("other-titles")}

    def told() -> list[Entry]:
        said = [
            entry
            for file, kinds in files_told.items()
            for entry in entries.of_statements(labels[file], _statements(choices, file, kinds), data.version())
        ]
        return said + of_occupations.of_reported_titles(_occupations(choices), data)

    _offer("work", data, choices.roles, told)


def places(data: Data, roles: tuple[Role, ...], *, at_equal_prices: bool) -> None:
    """Pay by state as it is shown, what part of it a rent takes, and all pay by metropolitan area and by sector."""

    def told() -> list[Entry]:
        shown, printed = places_of(data, roles, at_equal_prices=at_equal_prices), places_of(data, roles)
        paid, rented = of_places.of_places(shown, printed, data), of_places.of_rents(printed, data)
        return [*paid, *rented, *(entry for it in ranking.DIVISIONS for entry in _ranked(data, roles, it))]

    _offer("places", data, tuple(role.id for role in roles), told)


def path(data: Data, plan: Plan) -> None:
    """What each path has brought, year by year, and what its tables say."""
    _offer("path", data, (plan.first.role.id, plan.second.role.id), lambda: of_path(plan, data.version()))


def sheet(data: Data, role_ids: tuple[str, ...], view: View) -> None:
    """The handout, and the lines of the comparison sheet."""

    def told() -> list[Entry]:
        lines = comparison_sheet.comparison_sheet(data, role_ids, view)
        return entries.of_sheet(lines, [data.roles()[it] for it in role_ids], data.version())

    _offer("profile", data, role_ids, told, handouts.offered(data, role_ids, view))


def _offer(page_id: str, data: Data, role_ids: tuple[str, ...], told: Entries, *first: files.Offer) -> None:
    """Links to entries as CSV and as a workbook, with what the checks found about the roles; other files come first."""

    def every() -> list[Entry]:
        return entries.with_remarks(told(), data.version())

    def book() -> bytes:
        from careers.share.workbook import workbook  # noqa: PLC0415 # seldom needed, long to load

        return workbook(every(), checks.findings_of(data, titles_among(data, role_ids)))

    files.offer(
        page_id,
        *first,
        files.csv(say("download"), page_id, lambda: export.file_of(export.entries_csv(every()))),
        files.Offer(say("download-workbook"), f"{page_id}.xlsx", files.XLSX, lambda _written: book()),
    )


def _statements(choices: Choices, file: str, kinds: Mapping[str, str]) -> Iterator[tuple[str, Statement]]:
    """What the chosen sources say in a file, each with the name of its kind; of kinds that are chosen, if any are."""
    for it in gather.statements(choices.data, file, choices.roles, choices.sources or ()):
        if not kinds or it.kind in kinds:
            yield kinds.get(it.kind, ""), it


def _ranked(data: Data, roles: tuple[Role, ...], division: ranking.Division) -> list[Entry]:
    """Pay and jobs of occupations in each metropolitan area, or in each sector."""
    return of_places.of_ranking({role: ranking.ranking(data, role, division) for role in roles}, division, data)


def _asked(choices: Choices, metric_id: str) -> Asked:
    """A metric as the page of its topic tells it."""
    return (choices.of_documents if metric_id in OF_DOCUMENTS else choices).asked(metric_id)


def _earlier(asked: Asked) -> Iterator[Comparison]:
    """The years before the newest that a page draws as lines; nothing where it draws none."""
    series = None if asked.metric_id in UNBARRED else years.series(asked.compared())
    if series:
        newest = asked.compared().rows
        rows = (replace(row, wider=(), benchmark=None) for row in series.rows if row not in newest)
        yield replace(asked.compared(), rows=tuple(rows))


def _official(asked: Asked) -> list[Entry]:
    """The official figures beside a metric: those of what the titles can mean, and everyone's, as far as shown."""
    if official.broken(asked.data):
        return []
    return [*(_covered(asked) if asked.metric_id == "salary" else ()), *_beside(asked)]


def _covered(asked: Asked) -> list[Entry]:
    """The official pay of each occupation that the titles can stand for."""
    titled = titles_among(asked.data, asked.roles)
    covered = coverage.coverage(asked.data.documents, titled, replace(asked.view, order="given")) if titled else None
    if covered is None:
        return []
    rows = tuple(row for row in covered.compared.rows if row.source.is_official)
    figures = entries.of_figures([replace(covered.compared, rows=rows)], asked.data.version())
    return [replace(it, metric=say("coverage-title")) for it in figures]


def _beside(asked: Asked) -> list[Entry]:
    """The official figures in the table below the bars of titles, or marked on those of occupations alone."""
    shown = asked.compared().typical
    is_barred = asked.metric_id not in UNBARRED and shown.rows
    beside = benchmarks.benchmarks(asked.data, asked.metric_id, asked.roles, asked.view) if is_barred else None
    if beside is None or not (beside.titled or (beside.references and charts.tells_more_than_words(joined(shown)))):
        return []
    rows = tuple(
        replace(row, claims=tuple(claim for claim in row.claims if claim.role in beside.told)) for row in beside.rows
    )
    figures = entries.of_figures([replace(beside.compared, rows=rows)], asked.data.version())
    if not beside.titled:
        return figures
    title = say("benchmarks-title", metric=beside.compared.label, cited=beside.rows[0].cited)
    return [replace(it, metric=title) for it in figures]


def _occupations(choices: Choices) -> tuple[Role, ...]:
    """The occupations among the roles."""
    roles = choices.data.roles()
    return tuple(roles[code] for code in occupations_among(choices.data, choices.roles))


def _of_growth(choices: Choices) -> list[Entry]:
    """The openings that are projected."""
    is_told = choices.shows("jobs") and not official.broken(choices.data)
    by_role = openings.openings(choices.data, choices.roles) if is_told else {}
    return of_occupations.of_openings(by_role, choices.data) if by_role else []


def _of_salary(choices: Choices) -> list[Entry]:
    """What hours pay, and where each role pays best."""
    rate = choices.asked("hourly_rate").compared() if choices.shows("hourly_rate") else None
    paid: list[Entry] = []
    if rate:
        brought = derive.pay_by_hours(rate, HOURS_TOLD)
        paid = entries.of_hours(rate, brought, choices.data.version(), _of_long_weeks(choices))
    return paid + (_names(choices, "salary") if choices.shows("places") else [])


def _of_long_weeks(choices: Choices) -> dict[str, str]:
    """What the page says of salaried people and long weeks, by the role's id and more hours than a full week has."""
    by_role: dict[str, list[str]] = {}
    for it in checks.findings_about(choices.data, "hourly_rate", choices.roles):
        for concern in it.concerns if it.check == "hours" else ():
            by_role.setdefault(concern.role, []).append(it.sentence)
    long = [hours for hours in HOURS_TOLD if hours * WEEKS_A_YEAR > HOURS_A_YEAR]
    return {f"{role_id} {hours}": " ".join(said) for role_id, said in by_role.items() for hours in long}


def _of_education(choices: Choices) -> list[Entry]:
    """What is asked, what people studied, the steps, certifications and related careers, as far as they are shown."""
    data, version, shown = choices.data, choices.data.version(), list[Entry]()
    for role_id in choices.roles:
        if choices.shows("demands"):
            asked = gather.demands(data, role_id, choices.sources or ())
            said = [(f"{it.level.label}: {it.stance.label}", it.statement) for it in asked]
            shown += entries.of_statements(say("demands"), said, version)
        if choices.shows("steps"):
            steps = gather.steps(data, role_id, choices.sources or ())
            shown += entries.of_statements(say("steps"), [(it.text, it.statement) for it in steps], version)
        if choices.shows("certifications"):
            named = gather.certifications(data, role_id, choices.sources or ())
            said = [(f"{tables.full_name(it)}: {it.standing.label}", it.statement) for it in named]
            shown += entries.of_statements(say("certifications"), said, version)
    if choices.shows("related"):
        shown += entries.of_statements(say("related"), _statements(choices, "related", {}), version)
    schools = {role: schooling.schooling(data.documents, role.id) for role in choices.shown.occupations}
    if schools and (choices.shows("degree_share") or _occupations(choices)):
        shown += of_occupations.of_schooling(schools, data)
    shown += _names(choices, "education") if choices.shows("demands") else []
    return shown + _alike(choices)


def _of_skills(choices: Choices) -> list[Entry]:
    """How important skills are in occupations, and the skills that documents name without a share."""
    data, documents = choices.data, choices.of_documents
    rated = {role: skills.skills(data, role.id) for role in _occupations(choices)}
    shown = of_occupations.of_skills(rated, data) + _of_profiles(choices)
    if choices.shows("named"):
        named = gather.named_skills(data, documents.roles, choices.sources or ())
        said = [(f"{skill.label} ({skill.nature.label})", it) for skill in named for it in skill.statements]
        shown += entries.of_statements(say("skills-named"), said, data.version())
    return shown


def _of_profiles(choices: Choices) -> list[Entry]:
    """The interests and the technologies of occupations, those that titles are shown as among them."""
    profiles = {role: interests.profile(choices.data.documents, role.id) for role in choices.shown.occupations}
    return of_occupations.of_interests(profiles, choices.data) + of_occupations.of_tools(profiles, choices.data)


def _alike(choices: Choices) -> list[Entry]:
    """Jobs like the occupations that are compared."""
    data = choices.data
    return of_occupations.of_alike({it: alike(data.documents, it.id) for it in _occupations(choices)}, data)


def _of_demographics(choices: Choices) -> list[Entry]:
    """The weekly pay of women and men in the occupations that are compared."""
    data, roles = choices.data, _occupations(choices) if choices.shows("gender") else ()
    return of_occupations.of_weekly_pay({it: paid for it in roles if (paid := weekly_pay(data, it))}, data)


def _names(choices: Choices, topic_id: str) -> list[Entry]:
    return entries.of_names(choices.data, topic_id, choices.roles, choices.sources or ())


MORE: Mapping[str, Callable[[Choices], list[Entry]]] = {
    "demographics": _of_demographics,
    "salary": _of_salary,
    "growth": _of_growth,
    "education": _of_education,
    "skills": _of_skills,
}
"""What pages show besides figures of their topics, by the page."""
