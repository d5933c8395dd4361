"""All prose that a reader sees and that this project wrote, piece by piece, filled with real figures and names."""

from collections.abc import Callable, Iterator
from itertools import permutations, product

from fluent.syntax import ast

from careers.catalogue import metrics
from careers.checks import found as checks
from careers.data.store import Data
from careers.figures import derive, hours, provenance, range_words
from careers.figures import sentences as findings
from careers.language.speech import ENGLISH, FOLDER, messages, say
from careers.path import records, sensitivity
from careers.path import sentences as path_sentences
from careers.work import gather
from careers.work import sentences as work
from tests.conftest import PAIR
from tests.kitchen import planned

SENTENCE_OF = 5
"""A string of at least so many words is prose; what is shorter is a label."""

ROLES = {"one", "other", "role", "known", "unknown", "goal", "start", "first", "second", "firsts", "seconds"}
SLOTS = dict.fromkeys([*ROLES, "more", "fewer", "ahead", "behind"], "account managers") | {
    "First": "Account managers", "One": "Account managers",
    "phrase": "earn", "per": " a year", "metric": "Yearly salary", "gap": "85% more", "than": "85% more than",
    "subject": "the pay of", "dollars": " in 2025 dollars",
    "statement": "account managers earn $68,535 a year",
    "source": "Indeed on managers, page of June 2022",
    "themes": "selling and reporting", "aspects": "hours and travel", "skills": "data entry and patients",
    "careers": "sales manager", "reasons": "in the years they describe", "topic": "salary", "level": "Degree",
}  # fmt: skip


class Filled(dict[str, str]):
    """Names and figures for the slots of a sentence."""

    def __missing__(self, key: str) -> str:
        return SLOTS.get(key, "$68,535")


def sentences(file: str) -> list[str]:
    """Every sentence of a file of messages, its slots filled with names and figures, in each of its plural forms."""
    return [
        text for message in messages("en", file) for text in _texts(message.value) if len(text.split()) >= SENTENCE_OF
    ]


def _texts(pattern: ast.Pattern | None) -> Iterator[str]:
    """A message's text, once for each form of a plural in it."""
    parts = [_forms(element) for element in pattern.elements] if pattern else []
    yield from ("".join(chosen) for chosen in product(*parts))


def _forms(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    if isinstance(element.expression, ast.SelectExpression):
        return [text for variant in element.expression.variants for text in _texts(variant.value)]
    if isinstance(element.expression, ast.VariableReference):
        return [Filled()[element.expression.id.name]]
    return [str(getattr(element.expression, "value", ""))]


def _of_file(file: str) -> Callable[[Data], list[str]]:
    return lambda _: sentences(file)


def of_topic(topic_id: str) -> Callable[[Data], list[str]]:
    """What a topic's page says: questions, findings, why sources differ, what to be careful about, and remarks."""

    def told(data: Data) -> list[str]:
        shown = metrics.shown_metrics_of(topic_id)
        said = [metrics.TOPICS[topic_id].question, *(it.question for it in shown)]
        for metric in shown:
            said += _of_metric(data, metric.id)
        if topic_id == "hourly":
            rate = derive.comparison_of(data, "hourly_rate", PAIR)
            said += [hours.finding(rate, 30), say("hours-note")]
        return list(dict.fromkeys(filter(None, said)))

    return told


def _of_metric(data: Data, metric_id: str) -> list[str]:
    compared = derive.comparison_of(data, metric_id, PAIR)
    explained = [provenance.explained(compared)]
    cautions = [it.sentence for it in checks.findings(data) if it.is_about(metric_id, PAIR)]
    typical = [findings.finding(compared.typical)] if compared.typical.rows else []
    ranges = [range_words.finding(compared), findings.why_sources_differ(compared)] if compared.ends.rows else []
    differing = findings.disagreement(compared.typical)
    return [compared.metric.why, *explained, *typical, *ranges, differing, *compared.notes, *cautions]


def cautions(data: Data) -> list[str]:
    return [say("careful-finding"), say("careful-finding-more"), *(it.sentence for it in checks.findings(data))]


def findings_on_the_work(data: Data) -> list[str]:
    roles, sources = [data.roles()[role_id] for role_id in PAIR], tuple(data.sources())
    duties = gather.matrix(gather.statements(data, "duties", PAIR, sources), roles, data.labels("theme"))
    setting = gather.matrix(gather.statements(data, "settings", PAIR, sources), roles, data.labels("aspect"))
    listed = derive.comparison_of(data, "skill_share", PAIR)
    named = gather.named_skills(data, PAIR, sources)
    net = gather.network(data, PAIR, sources)
    return [
        work.duties_finding(duties),
        work.duties_note(duties),
        work.setting_finding(setting),
        work.titles_finding(gather.statements(data, "titles", PAIR, sources), roles),
        work.lists_finding(listed),
        *(work.gap_finding(gather.skill_gap(listed, a, b, named)) for a, b in permutations(roles, 2)),
        work.named_finding(named, roles),
        work.certifications_finding({role: gather.certifications(data, role.id, sources) for role in roles}),
        work.steps_finding({role: gather.steps(data, role.id, sources) for role in roles}),
        work.network_finding(net),
        work.network_note(net),
    ]


def the_path(data: Data) -> list[str]:
    plan = planned(data, PAIR)
    found = records.outlooks(plan)
    swings = sensitivity.swings(plan)
    return [
        say("page-path-question"),
        say("path-model"),
        path_sentences.finding(found),
        path_sentences.gaps(found[0]),
        path_sentences.by_pay_finding(found),
        say("path-whose-note"),
        path_sentences.band_note(plan),
        path_sentences.way_note(plan),
        say("hours-salaried"),
        sensitivity.finding(swings, plan),
        sensitivity.note(plan),
    ]


def remarks_in_the_data(data: Data) -> list[str]:
    """What the data files say in this project's words about roles, sources and figures."""
    frames = [data.figures(topic) for topic in metrics.TOPICS]
    notes = dict.fromkeys(note for frame in frames for note in frame["note"] if len(note.split()) >= SENTENCE_OF)
    roles = [text for role in data.roles().values() for text in (role.summary, role.caution)]
    sources = dict.fromkeys(text for it in data.sources().values() for text in (it.measured, it.note) if text)
    return [*roles, *sources, *notes, *(text for it in data.versions() for text in (it.change, it.reason))]


def statements_in_the_data(data: Data) -> list[str]:
    """What documents say of the work, put in this project's words."""
    columns = {"duties": "duty", "settings": "statement", "steps": "detail", "skill_names": "summary"}
    told = [text for file, column in columns.items() for text in data.work(file)[column]]
    return [text for text in [*told, *data.requirements()["requirement"]] if len(text.split()) >= SENTENCE_OF]


FILES = sorted(path.stem for path in (FOLDER / ENGLISH).glob("*.ftl"))
"""The files of messages."""

PIECES: dict[str, Callable[[Data], list[str]]] = {
    **{f"page on {topic_id}": of_topic(topic_id) for topic_id in metrics.TOPICS},
    "page of cautions": cautions,
    "pages on the work": findings_on_the_work,
    "page on the path": the_path,
    **{f"messages of {file}": _of_file(file) for file in FILES},
    "remarks in the data": remarks_in_the_data,
    "statements in the data": statements_in_the_data,
}


def as_text(said: list[str]) -> str:
    """Sentences one after the other, each with an end."""
    return " ".join(text if text.rstrip()[-1] in ".?!" else f"{text}." for text in said)
