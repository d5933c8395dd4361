"""What programs are answered: the pages' own figures, described, tagged, open to other sites, and 400 for nonsense."""

import csv
import io
import json
from typing import Any
from urllib.parse import urlencode

import jsonschema
import pytest

from careers.catalogue.metrics import METRICS
from careers.data.official import with_occupations
from careers.data.store import open_data
from harness.servers import Server
from tests.serving.asking import Answer, ask
from tests.serving.fleets import Fleet

FIELDS = ["role", "metric", "group", "value", "unit", "period", "source", "area", "note"]

ANSWERED = [
    ("figures", {"role": ["account_manager"], "metric": ["salary"], "group": ["mean"]}),
    ("figures", {"role": ["43-4051", "29-1141"], "metric": ["salary", "jobs"]}),
    ("figures", {"source": ["zippia"], "area": ["US"]}),
    ("figures", {}),
    ("comparisons", {"metric": ["salary", "jobs_change", "gender"], "per": ["hour"], "real": ["true"]}),
    ("comparisons", {"role": ["43-4051", "29-1141"], "metric": ["salary", "growth_rate"], "source": ["bls_oews"]}),
    ("states", {"role": ["29-1141", "43-4051"]}),
    ("states", {"role": ["29-1141"], "measure": ["pay", "rent"], "area": ["CA", "PR"]}),
    ("occupations", {"q": ["nurse"], "limit": ["3"]}),
    ("sources", {}),
    ("sources", {"id": ["onet"]}),
]

MISASKED = [
    ("figures?role=wizard", "There is no role “wizard”."),
    ("figures?metric=fame", "metric=fame is not known."),
    ("figures?source=rumor", "source=rumor is not known."),
    ("figures?area=Mars", "area=Mars is not known."),
    ("comparisons?per=fortnight", "per=fortnight is not known."),
    ("comparisons?real=maybe", "real=maybe is not known."),
    ("comparisons?per=hour&per=week", "The parameter per can be given only once."),
    ("states?area=Mars", "area=Mars is not known."),
    ("states?measure=fame", "measure=fame is not known."),
    ("states?role=wizard", "There is no role “wizard”."),
    ("figures?color=blue", "There is no parameter color."),
    ("figures?format=xml", "format=xml is not known."),
    ("figures?format=csv&format=json", "The parameter format can be given only once."),
    ("occupations?limit=0", "limit=0 is not a whole number from 1 to 100."),
    ("occupations?limit=1e3", "limit=1e3 is not a whole number from 1 to 100."),
    ("occupations?" + urlencode({"q": "x" * 201}), "A text this long is not a title."),
    ("figures?" + urlencode({"role": ["43-4051"] * 51}, doseq=True), "So many roles are too many"),
]


def asked(server: str, address: str, **headers: str) -> Answer:
    return ask(server, f"/api/v1/{address}", "GET", None, **headers)


def told(server: Server, service: str, parameters: dict[str, list[str]]) -> Any:
    answer = asked(server.url, f"{service}?{urlencode(parameters, doseq=True)}")
    assert answer.status == 200, answer.body
    assert answer.headers["content-type"] == "application/json"
    return json.loads(answer.body)


def test_figures_are_those_of_the_pages(server: Server) -> None:
    roles = ["account_manager", "account_representative", "43-4051"]
    data = with_occupations(open_data(), roles)
    expected = [
        (role, metric, it.group.id, it.value, it.period.printed, it.source.id)
        for role in roles
        for metric in METRICS
        for it in data.claims(metric, role)
    ]

    found = told(server, "figures", {"role": roles})

    assert [list(it) for it in found] == [FIELDS] * len(found)
    assert [tuple(it[name] for name in ("role", "metric", "group", "value", "period", "source")) for it in found] == (
        expected
    )
    assert len(found) > 100


def test_a_figure_is_told_with_all_about_it(server: Server) -> None:
    assert told(server, "figures", {"role": ["account_manager"], "metric": ["salary"], "group": ["median"]}) == [
        {
            "role": "account_manager",
            "metric": "salary",
            "group": "median",
            "value": 50764,
            "unit": "US dollars a year",
            "period": "2012-2013",
            "source": "chron_glassdoor",
            "area": "US",
            "note": "",
        }
    ]


def test_what_is_not_reported_is_null_and_says_why(server: Server) -> None:
    (found,) = told(server, "figures", {"role": ["account_representative"], "metric": ["job_satisfaction"]})

    assert found["value"] is None
    assert found["note"]


def test_percentiles_of_any_occupation_are_groups(server: Server) -> None:
    found = told(server, "figures", {"role": ["29-1141"], "metric": ["salary"], "group": ["p10", "p90"]})

    assert {it["group"] for it in found} == {"p10", "p90"}
    assert {it["role"] for it in found} == {"29-1141"}


def test_occupations_come_best_first(server: Server) -> None:
    found = told(server, "occupations", {"q": ["registered nurse"], "limit": ["2"]})

    assert (found[0]["code"], found[0]["title"]) == ("29-1141", "Registered Nurses")
    assert len(found) == 2
    assert len(told(server, "occupations", {})) > 800


@pytest.mark.parametrize(("service", "parameters"), ANSWERED)
def test_a_table_has_what_the_list_has(service: str, parameters: dict[str, list[str]], server: Server) -> None:
    answer = asked(server.url, f"{service}?{urlencode(parameters | {'format': ['csv']}, doseq=True)}")
    rows = list(csv.DictReader(io.StringIO(answer.body.decode())))

    listed = told(server, service, parameters)

    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert [list(row) for row in rows] == [list(it) for it in listed]
    assert [row.get("value", "") and float(row["value"]) for row in rows] == [
        "" if it.get("value") is None else it["value"] for it in listed
    ]
    assert len(rows) == len(listed) > 0


@pytest.mark.parametrize(("service", "parameters"), ANSWERED)
def test_answers_are_as_they_are_described(service: str, parameters: dict[str, list[str]], server: Server) -> None:
    described = json.loads(asked(server.url, "openapi.json").body)
    service_told = described["paths"][f"/{service}"]["get"]

    schema = service_told["responses"]["200"]["content"]["application/json"]["schema"]
    jsonschema.validate(told(server, service, parameters), schema)
    assert set(parameters) <= {it["name"] for it in service_told["parameters"]}
    assert described["openapi"] == "3.1.0"
    assert described["servers"] == [{"url": f"{server.url}/api/v1"}]
    assert set(described["paths"]) == {"/figures", "/comparisons", "/states", "/occupations", "/sources"}


@pytest.mark.parametrize(("address", "sentence"), MISASKED)
def test_what_makes_no_sense_is_refused_in_a_sentence(address: str, sentence: str, server: Server) -> None:
    answer = asked(server.url, address)

    assert answer.status == 400
    assert json.loads(answer.body)["error"].startswith(sentence)


@pytest.mark.parametrize("address", ["nothing", "", "figures/x"])
def test_where_there_is_nothing_it_says_so(address: str, server: Server) -> None:
    answer = asked(server.url, address)
    assert answer.status == 404
    assert "openapi.json" in json.loads(answer.body)["error"]


def test_an_answer_is_sent_again_only_when_it_changed(server: Server, two_replicas: Fleet) -> None:
    tags = {asked(it, "sources").headers["etag"] for it in (server.url, two_replicas.url)}
    (tag,) = tags

    answer = asked(server.url, "sources", if_none_match=tag)

    assert (answer.status, answer.body, answer.headers["etag"]) == (304, b"", tag)
    assert asked(server.url, "sources", if_none_match='"other"').status == 200
    assert asked(server.url, "sources?id=onet").headers["etag"] != tag


def test_pages_of_other_sites_may_read_and_nothing_else(server: Server) -> None:
    answer = asked(server.url, "sources", origin="https://elsewhere.example")
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "set-cookie" not in answer.headers
    assert "access-control-allow-credentials" not in answer.headers
    assert asked(server.url, "openapi.json").headers["access-control-allow-origin"] == "*"
    assert ask(server.url, "/api/v1/figures", "OPTIONS").headers["access-control-allow-methods"] == "GET, HEAD, OPTIONS"
    assert ask(server.url, "/api/v1/figures", "DELETE").status == 405
