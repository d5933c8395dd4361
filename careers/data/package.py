"""The data dictionary: a Frictionless Data Package descriptor of `data/`, made from the catalogue and the row models.

`python -m careers.data.package` writes `datapackage.json` into the data folder.
"""

import json
from pathlib import Path
from typing import Any

from careers.catalogue.attributes import attributes_of
from careers.catalogue.metrics import TOPICS, stored_metrics_of
from careers.data import rows, work_rows
from careers.data.editions import DEFAULT_FOLDER, PACKAGE, hash_of
from careers.data.rows import FileRow
from careers.data.work_rows import WORK_FILES


def data_package() -> dict[str, Any]:
    """The descriptor: a resource per CSV file with its columns, constraints, keys, units and licenses."""
    return {
        "name": "roles-side-by-side",
        "title": "Two careers side by side",
        "description": "Pay, growth, education and people in account management roles, each figure with its source.",
        "licenses": [
            {"name": "other-open", "title": "Facts and figures, cited from the documents that sources.csv lists"}
        ],
        "resources": [
            _resource("roles", rows.RoleRow),
            _resource("sources", rows.DocumentSource),
            _resource("terms", rows.Term),
            *[_figures(topic) for topic in TOPICS],
            *[_names(topic) for topic in TOPICS if attributes_of(topic)],
            _resource("cpi_u", rows.PriceRow),
            _resource("versions", rows.VersionRow),
            _resource("education_requirements", work_rows.RequirementRow),
            *[_resource(file, model) for file, model in WORK_FILES.items()],
        ],
    }


def _figures(topic: str) -> dict[str, Any]:
    resource = _resource(topic, rows.Figure, f"{TOPICS[topic].label}: {TOPICS[topic].question}")
    stored = stored_metrics_of(topic)
    fields = {field["name"]: field for field in resource["schema"]["fields"]}
    fields["metric"]["constraints"]["enum"] = [metric.id for metric in stored]
    groups = dict.fromkeys(group.id for metric in stored for group in metric.groups)
    if groups:
        fields["group"]["constraints"]["enum"] = list(groups)
    else:
        resource["schema"]["foreignKeys"].append(_reference("group", "terms"))
    fields["value"]["description"] += " " + "; ".join(f"{metric.id}: {metric.unit.label}" for metric in stored) + "."
    return resource


def _names(topic: str) -> dict[str, Any]:
    resource = _resource(f"{topic}_names", rows.NameRow, f"{TOPICS[topic].label}: names instead of numbers")
    fields = {field["name"]: field for field in resource["schema"]["fields"]}
    fields["attribute"]["constraints"]["enum"] = [attribute.id for attribute in attributes_of(topic)]
    return resource


def _resource(name: str, model: type[FileRow], title: str = "") -> dict[str, Any]:
    rules = model.rules()
    foreign = [_reference(column, rule.refers_to) for column, rule in rules.items() if rule.refers_to]
    schema: dict[str, Any] = {
        "fields": [_field(model, column) for column in rules],
        "missingValues": [""],
        "primaryKey": list(model.key),
    }
    return {
        "name": name,
        "title": title or model.holds,
        "path": f"{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema | ({"foreignKeys": foreign} if foreign else {}),
    }


def _reference(column: str, resource: str) -> dict[str, Any]:
    return {"fields": [column], "reference": {"resource": resource, "fields": ["id"]}}


def _field(model: type[FileRow], column: str) -> dict[str, Any]:
    rule, is_unique = model.rules()[column], (column,) in model.unique or model.key == (column,)
    return {
        "name": column,
        "type": rule.type,
        "description": model.model_fields[column].description,
        "constraints": {**rule.constraints, **({"unique": True} if is_unique else {})},
    }


def text(folder: Path = DEFAULT_FOLDER) -> str:
    """The descriptor of a folder as text, with the size and hash of each CSV file."""
    package = data_package()
    for resource in package["resources"]:
        content = (folder / resource["path"]).read_bytes()
        resource |= {"bytes": len(content), "hash": hash_of(content)}
    return json.dumps(package, indent=2, ensure_ascii=False) + "\n"


def write(folder: Path = DEFAULT_FOLDER) -> Path:
    """Write the descriptor into a data folder and return its path."""
    path = folder / PACKAGE
    path.write_text(text(folder), encoding="utf-8", newline="\n")
    return path


if __name__ == "__main__":
    print(write())
