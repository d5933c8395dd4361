"""What programs are answered: figures, comparisons, pay by state, occupations and sources; how that is described.

An answer is a list of records, as JSON or CSV. What is asked comes as the parameters of an address, each with a list of
values. `description` tells all of it as an OpenAPI document.
"""

import json
from collections.abc import Iterator
from typing import Any

from careers.catalogue.metrics import METRICS
from careers.catalogue.units import PAY_PERIODS
from careers.data import official
from careers.data.rows import Figure, OfficialFigure
from careers.data.store import Data
from careers.language.grammar import either
from careers.language.speech import said_if_any, say
from careers.occupations.search import search
from careers.share.asking import MisaskedError, Parameters, Record, Service, among, one, one_among, roles
from careers.share.comparisons import COMPARISONS, SWITCH
from careers.share.export import records_csv
from careers.share.states import MEASURES, STATES

LONGEST_QUERY, MOST_FOUND = 200, 100
"""Characters of a search, and occupations that it finds at most."""

AREA = "US"
"""The area of every figure of the country; pay by state is a service of its own."""

FORMATS = ("json", "csv")
VERSION = "1.1.0"
"""Of the addresses, not of the figures."""


def answer(data: Data, service_id: str, asked: Parameters) -> tuple[bytes, str]:
    """An answer and its media type. Raises MisaskedError for what makes no sense, KeyError for an unknown service."""
    service = SERVICES[service_id]
    known = (*service.parameters, "format")
    for name, values in asked.items():
        if name not in known:
            raise MisaskedError(say("program-parameter", name=name, known=either(known)))
        if len(values) > 1 and name not in service.lists:
            raise MisaskedError(say("program-once", name=name))
    kind = one_among(asked, "format", FORMATS)
    records = list(service.tell(data, asked))
    if kind == "csv":
        return records_csv(tuple(service.fields), records).encode(), "text/csv"
    return json.dumps(records, ensure_ascii=False).encode(), "application/json"


def _figures(data: Data, asked: Parameters) -> Iterator[Record]:
    """What sources say of roles, as printed: each figure with its unit, period and source."""
    role_ids = roles(data, asked.get("role", ()))
    extended = official.with_occupations(data, role_ids)
    metrics = among("metric", asked.get("metric", ()), [*METRICS])
    sources = among("source", asked.get("source", ()), [*extended.sources()])
    among("area", asked.get("area", ()), [AREA])
    for role_id in role_ids:
        for metric_id in metrics:
            groups = [group.id for group in extended.metric(metric_id).groups]
            wanted = asked.get("group", ()) or groups
            for claim in extended.claims(metric_id, role_id):
                if claim.group.id in wanted and claim.source.id in sources:
                    yield _figure(role_id, claim)


def _figure(role_id: str, claim: Figure | OfficialFigure) -> Record:
    about = say("wider-group", title=claim.wider) if claim.wider else ""
    return {
        "role": role_id,
        "metric": claim.metric.id,
        "group": claim.group.id,
        "value": claim.value,
        "unit": claim.metric.unit.label,
        "period": claim.period.printed,
        "source": claim.source.id,
        "area": AREA,
        "note": " ".join(filter(None, [f"{about}." if about else "", claim.note])),
    }


def _occupations(data: Data, asked: Parameters) -> Iterator[Record]:
    """The occupations that a text can mean, best first; every one without a text."""
    text, most = one(asked, "q"), one(asked, "limit", str(MOST_FOUND))
    if len(text) > LONGEST_QUERY:
        raise MisaskedError(say("program-long", count=LONGEST_QUERY))
    if not most.isdecimal() or not 1 <= int(most) <= MOST_FOUND:
        raise MisaskedError(say("program-limit", value=most, most=MOST_FOUND))
    if not text:
        yield from ({"code": code, "title": title, "matched": title} for code, title in official.titles(data).items())
        return
    for match in search(data, text)[: int(most)]:
        yield {"code": match.code, "title": match.title, "matched": match.matched}


def _sources(data: Data, asked: Parameters) -> Iterator[Record]:
    """Where figures are from: the documents first, then the official statistics."""
    every = {**data.documents.sources(), **official.sources(data.documents)}
    for source_id in among("id", asked.get("id", ()), [*every]):
        source = every[source_id]
        yield {
            "id": source.id,
            "name": source.short,
            "publisher": source.publisher,
            "title": source.title,
            "author": source.author,
            "published": source.published,
            "url": source.url,
            "read": source.read,
            "licence": source.licence,
            "method": source.method,
            "note": source.note,
        }


SERVICES = {
    service.id: service
    for service in (
        Service(
            id="figures",
            parameters=("role", "metric", "group", "source", "area"),
            lists=frozenset({"role", "metric", "group", "source", "area"}),
            fields={
                "role": "string",
                "metric": "string",
                "group": "string",
                "value": "number",
                "unit": "string",
                "period": "string",
                "source": "string",
                "area": "string",
                "note": "string",
            },
            tell=_figures,
        ),
        COMPARISONS,
        STATES,
        Service(
            id="occupations",
            parameters=("q", "limit"),
            fields={"code": "string", "title": "string", "matched": "string"},
            tell=_occupations,
        ),
        Service(
            id="sources",
            parameters=("id",),
            lists=frozenset({"id"}),
            fields=dict.fromkeys(
                ("id", "name", "publisher", "title", "author", "published", "url", "read", "licence", "method", "note"),
                "string",
            ),
            tell=_sources,
        ),
    )
}
"""All that can be asked, by id."""


def description(data: Data, address: str) -> dict[str, Any]:
    """All that can be asked as an OpenAPI document; `address` is where the services are."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": say("product"),
            "version": VERSION,
            "description": say("program-description", version=data.version()),
        },
        "servers": [{"url": address}],
        "paths": {f"/{service.id}": {"get": _described(service)} for service in SERVICES.values()},
    }


def _described(service: Service) -> dict[str, Any]:
    fields = {
        name: {"type": [kind, "null"] if kind == "number" else kind, "description": _meaning(service, name)}
        for name, kind in service.fields.items()
    }
    record = {"type": "object", "properties": fields, "required": [*fields], "additionalProperties": False}
    listed = {"schema": {"type": "array", "items": record}}
    refused = {"application/json": {"schema": {"type": "object", "properties": {"error": {"type": "string"}}}}}
    return {
        "operationId": service.id,
        "summary": say(f"program-{service.id}"),
        "parameters": [_parameter(service, name) for name in (*service.parameters, "format")],
        "responses": {
            "200": {
                "description": say("program-answered"),
                "content": {"application/json": listed, "text/csv": {"schema": {"type": "string"}}},
            },
            "304": {"description": say("program-unchanged")},
            "400": {"description": say("program-misasked"), "content": refused},
        },
    }


def _meaning(service: Service, field: str) -> str:
    """What a field of a service is: in words of its own, or in those of every service that has it."""
    return said_if_any(f"program-{service.id}-field-{field}") or say(f"program-field-{field}")


def _parameter(service: Service, name: str) -> dict[str, Any]:
    known = {
        "metric": [*METRICS],
        "measure": [*MEASURES],
        "per": [*PAY_PERIODS],
        "real": [*SWITCH],
        "format": [*FORMATS],
    }
    one = {"type": "string"} | ({"enum": known[name]} if name in known else {})
    return {
        "name": name,
        "in": "query",
        "required": False,
        "description": said_if_any(f"program-{service.id}-parameter-{name}") or say(f"program-parameter-{name}"),
        "schema": {"type": "array", "items": one} if name in service.lists else one,
    }


def missing() -> str:
    """What is said where there is nothing to ask."""
    return say("program-missing")


def failed(number: str) -> str:
    """What is said where an answer could not be made; the log tells why under this number."""
    return f"{say('program-failed')} {say('went-wrong-number', number=number)}"
