"""The data dictionary: a Frictionless Data Package descriptor of `data/`, made from the catalogue and the row models.

`python -m careers.data.package` writes `datapackage.json` into the data folder.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from careers.catalogue.attributes import attributes_of
from careers.catalogue.metrics import LEVELS, STANCES, TOPICS, stored_metrics_of
from careers.catalogue.periods import SYNTAX
from careers.catalogue.vocabulary import ASPECTS, NATURES, SOURCE_KINDS, STANDINGS, THEMES, WORK_TITLES
from careers.data import rows
from careers.data.store import DEFAULT_FOLDER
from careers.data.work_rows import WORK_FILES

FILE_NAME = "datapackage.json"
DATE_PATTERN = rows.DATE.pattern


def data_package() -> dict[str, Any]:
    """The descriptor: a resource per CSV file with its columns, constraints, keys, units and licences."""
    return {
        "name": "roles-side-by-side",
        "title": "Two careers side by side",
        "description": "Pay, growth, education and people in account management roles, each figure with its source.",
        "licenses": [
            {"name": "other-open", "title": "Facts and figures, cited from the documents that sources.csv lists"}
        ],
        "resources": [
            _resource("roles", "The careers that can be compared", rows.RoleRow),
            _resource("sources", "Where figures are from", rows.SourceRow),
            *[_figures(topic) for topic in TOPICS],
            *[_names(topic) for topic in TOPICS if attributes_of(topic)],
            _resource("cpi_u", "Consumer prices, to restate dated pay in real dollars", rows.PriceRow),
            _resource("versions", "What changed in the figures, when and why", rows.VersionRow),
            _resource("education_requirements", "What documents ask of applicants", rows.RequirementRow),
            *[_resource(file, WORK_TITLES[file], model) for file, model in WORK_FILES.items()],
        ],
    }


def _figures(topic: str) -> dict[str, Any]:
    resource = _resource(topic, f"{TOPICS[topic].label}: {TOPICS[topic].question}", rows.FigureRow)
    stored = stored_metrics_of(topic)
    fields = {field["name"]: field for field in resource["schema"]["fields"]}
    fields["metric"]["constraints"]["enum"] = [metric.id for metric in stored]
    groups = dict.fromkeys(group.id for metric in stored for group in metric.groups)
    fields["group"]["constraints"] = {"required": True, "enum": list(groups)}
    fields["value"]["description"] += " " + "; ".join(f"{metric.id}: {metric.unit.label}" for metric in stored) + "."
    return resource


def _names(topic: str) -> dict[str, Any]:
    resource = _resource(f"{topic}_names", f"{TOPICS[topic].label}: names instead of numbers", rows.NameRow)
    fields = {field["name"]: field for field in resource["schema"]["fields"]}
    fields["attribute"]["constraints"]["enum"] = [attribute.id for attribute in attributes_of(topic)]
    return resource


def _resource(name: str, title: str, model: type[rows.Row]) -> dict[str, Any]:
    columns = list(model.model_fields)
    schema: dict[str, Any] = {
        "fields": [_field(column) for column in columns],
        "missingValues": [""],
        "primaryKey": list(model.key),
    }
    references = {"role": ("roles", "id"), "source": ("sources", "id")}
    foreign = [
        {"fields": [column], "reference": {"resource": resource, "fields": [field]}}
        for column, (resource, field) in references.items()
        if column in columns
    ]
    if foreign:
        schema["foreignKeys"] = foreign
    return {
        "name": name,
        "title": title,
        "path": f"{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _field(column: str) -> dict[str, Any]:
    description, constraints = COLUMNS[column]
    kind = {"value": "number", "index": "number", "year": "integer", "position": "integer"}.get(column, "string")
    return {"name": column, "type": kind, "description": description, "constraints": dict(constraints)}


def _one_of(allowed: Iterable[str]) -> dict[str, Any]:
    return {"required": True, "enum": list(allowed)}


REQUIRED = {"required": True}
COLUMNS: dict[str, tuple[str, dict[str, Any]]] = {
    "id": ("Key in snake_case.", {"required": True, "unique": True, "pattern": "[a-z][a-z0-9_]*"}),
    "label": ("One holder of the role.", REQUIRED),
    "plural": ("Several holders, inside a sentence.", REQUIRED),
    "summary": ("The work in a sentence.", {}),
    "caution": ("What to keep in mind about the title.", {}),
    "document": ("The web document that gives, or quotes, the figures.", REQUIRED),
    "short": ("Name beside a figure.", {"required": True, "unique": True}),
    "publisher": ("Who put the document out.", REQUIRED),
    "title": ("Title of the document.", REQUIRED),
    "author": ("Who wrote it.", {}),
    "published": ("Date printed on it; empty where there is none.", {"pattern": DATE_PATTERN}),
    "url": ("Address; empty where the document carries none.", {}),
    "licence": ("Rights.", REQUIRED),
    "kind": ("How the source came by its figures.", {"required": True, "enum": list(SOURCE_KINDS)}),
    "measured": ("What it measured.", REQUIRED),
    "origin": ("Whom the document quotes.", {}),
    "note": ("Remark; says why a value is empty.", {}),
    "role": ("The role described.", REQUIRED),
    "metric": ("What is counted.", REQUIRED),
    "group": ("Member of the breakdown, or statistic.", REQUIRED),
    "value": ("Full precision as printed; empty where not reported.", {}),
    "period": ("Year or years described; empty where undated.", {"pattern": SYNTAX}),
    "source": ("Who says so.", REQUIRED),
    "attribute": ("What is named.", REQUIRED),
    "year": ("Calendar year.", REQUIRED),
    "index": ("Annual average, 1982–84 = 100.", {"required": True, "minimum": 0}),
    "version": ("Year, month and number of the version.", {"required": True, "unique": True}),
    "date": ("When it came into force.", {"required": True, "pattern": DATE_PATTERN}),
    "change": ("What changed.", REQUIRED),
    "reason": ("Why.", REQUIRED),
    "name": ("The name; empty where not reported.", {}),
    "level": ("What is asked for.", {"required": True, "enum": list(LEVELS)}),
    "stance": ("How firmly it is asked.", {"required": True, "enum": list(STANCES)}),
    "requirement": ("The demand, in this project's words.", REQUIRED),
    "skill": ("The skill.", REQUIRED),
    "nature": ("Whether it is taught like a tool, or a way of dealing with people.", _one_of(NATURES)),
    "theme": ("What the duty is about.", _one_of(THEMES)),
    "duty": ("The duty, in this project's words.", REQUIRED),
    "aspect": ("What the statement is about.", _one_of(ASPECTS)),
    "statement": ("The statement, in this project's words.", REQUIRED),
    "other_title": ("Another title for the role.", REQUIRED),
    "related": ("The related career.", REQUIRED),
    "certification": ("Name of the certification.", REQUIRED),
    "abbreviation": ("Its short form; empty where the document gives none.", {}),
    "granted_by": ("Who grants it; empty where the document does not say.", {}),
    "demands": ("What it asks for; empty where the document does not say.", {}),
    "what_it_is": ("What it is; empty where the document does not say.", {}),
    "standing": ("How firmly the document speaks of it.", _one_of(STANDINGS)),
    "position": ("Place of the step, counted from 1.", {"required": True, "minimum": 1}),
    "step": ("The step in a few words.", REQUIRED),
    "detail": ("The step in full, in this project's words.", REQUIRED),
}


def text() -> str:
    """The descriptor as it stands in the file."""
    return json.dumps(data_package(), indent=2, ensure_ascii=False) + "\n"


def write(folder: Path = DEFAULT_FOLDER) -> Path:
    """Write the descriptor into a data folder and return its path."""
    path = folder / FILE_NAME
    path.write_text(text(), encoding="utf-8", newline="\n")
    return path


if __name__ == "__main__":
    print(write())
