"""What programs are answered is what pages show and give to take along: the same numbers, words and gaps."""

import csv
import io
import json
import re
from collections import Counter
from html import unescape
from typing import Any
from urllib.parse import urlencode

from harness.servers import Server
from tests.serving.asking import ask

NURSES, CLERKS = "29-1141", "43-4051"


def answered(server: Server, service: str, **asked: Any) -> list[dict[str, Any]]:
    answer = ask(server.url, f"/api/v1/{service}?{urlencode(asked, doseq=True)}")
    assert answer.status == 200, answer.body
    found: list[dict[str, Any]] = json.loads(answer.body)
    return found


def taken_along(server: Server, file: str) -> list[dict[str, str]]:
    text = ask(server.url, f"/files/{file}").body.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def cells(server: Server, address: str) -> list[str]:
    """The cells of all tables of a page."""
    html = ask(server.url, address).body.decode()
    return [unescape(re.sub("<[^>]*>", "", it)).strip() for it in re.findall(r"<td[^>]*>(.*?)</td>", html, re.DOTALL)]


def as_number(value: str | float | None) -> float | None:
    return None if value in ("", None) else float(value)


def test_hourly_pay_in_todays_money_is_that_of_the_file_and_the_page(server: Server) -> None:
    found = answered(server, "comparisons", metric="salary", per="hour", real="true")
    rows = [it for it in taken_along(server, "salary/salary.csv?per=hour&real=true") if it["metric"] == "Hourly pay"]

    columns = ("text", "printed", "derived", "adjustment", "period", "note")
    told, kept = ([(as_number(it["value"]), *(it[name] for name in columns)) for it in of] for of in (found, rows))
    assert Counter(told) == Counter(kept)
    assert len(told) > 20
    shown = cells(server, "/salary?per=hour&real=true")
    averages = [it for it in found if it["group"] == "mean"]
    assert [(it["text"], it["gap_text"]) for it in averages] == [("$32.95", ""), ("$17.78", "+85%")]
    assert {"$32.95", "$17.78", "+85%"} <= set(shown)


def test_what_is_derived_is_what_can_be_worked_out_by_hand(server: Server) -> None:
    found = answered(server, "comparisons", metric="salary", group=["mean", "median"], per="hour", real="true")
    manager, representative, glassdoor, nobody = found

    assert (manager["value"], representative["value"]) == (32.95, 17.78)  # 68,535 and 36,977 ÷ 2,080
    assert (representative["gap"], representative["gap_unit"], representative["ratio"]) == (85.34, "percent", 1.85)
    assert manager["gap"] is None
    assert manager["printed"] == "$68,535 a year"
    assert glassdoor["value"] == 33.97  # 50,764 × 1.392 ÷ 2,080
    assert glassdoor["adjustment"] == "2012–2013 dollars × 1.392 = 2025 dollars"
    assert (nobody["value"], nobody["text"], nobody["gap"]) == (None, "not reported", None)


def test_shares_and_changes_differ_by_points(server: Server) -> None:
    women = answered(server, "comparisons", role=[NURSES, CLERKS], metric="gender", group="women")
    growth = answered(server, "comparisons", role=[NURSES, CLERKS], metric="growth_rate")

    assert [(it["value"], it["gap"], it["gap_unit"], it["gap_text"]) for it in women] == [
        (87.4, None, "", ""),
        (65.3, 22.1, "percentage points", "+22.1 points"),
    ]
    assert [(it["role"], it["note"][:16]) for it in growth][-1] == ("", "All occupations.")


def test_jobs_that_come_or_go_are_worked_out_for_titles(server: Server) -> None:
    found = answered(server, "comparisons", metric="jobs_change")
    rows = [it for it in taken_along(server, "growth/growth.csv") if it["metric"] == "Jobs gained or lost"]

    assert [(it["text"], it["derived"]) for it in found] == [(it["text"], it["derived"]) for it in rows]
    assert found[0]["derived"]


def test_pay_by_state_and_rents_are_those_of_the_page(server: Server) -> None:
    asked = f"role={NURSES}&with={CLERKS}"
    found = answered(server, "states", role=[NURSES, CLERKS])
    printed, equal = (taken_along(server, f"places/places.csv?{asked}{it}") for it in ("", "&equal_prices=true"))
    for measure, rows in (
        ("pay", [it for it in printed if it["metric"].startswith("Median yearly pay by state")]),
        ("pay_at_equal_prices", [it for it in equal if it["metric"].startswith("Median yearly pay by state")]),
        ("rent", [it for it in printed if it["metric"] == "Two bedrooms, a month"]),
        ("rent_share", [it for it in printed if it["metric"] == "Rent of two bedrooms"]),
    ):
        of_measure = [it for it in found if it["measure"] == measure]
        assert [(it["place"], it["text"]) for it in of_measure] == [(it["group"], it["text"]) for it in rows]
        assert [it["value"] for it in of_measure] == [as_number(it["value"]) for it in rows]
        assert len(of_measure) > 50
    shown = cells(server, f"/places?{asked}")
    assert [it["text"] for it in found if it["measure"] == "pay" and it["text"] not in shown] == []


def test_a_place_is_told_with_its_sources_and_years(server: Server) -> None:
    pay, equal, rent, share = answered(server, "states", role=NURSES, area="CA")

    assert (pay["value"], pay["source"], pay["period"], pay["derived"]) == (140270, "bls_oews", "2025", "")
    assert (equal["value"], equal["source"], equal["period"]) == (126700, "bls_oews; bea_prices", "2025; 2024")
    assert (rent["role"], rent["value"], rent["unit"]) == ("", 2674, "US dollars a month")
    assert (share["value"], share["text"]) == (22.88, "23%")  # 2,674 × 12 ÷ 140,270
    assert "price level" in equal["derived"]


def test_a_title_is_told_as_the_page_shows_it_at_first(server: Server) -> None:
    found = answered(server, "states", measure="pay", area="NY")

    assert [(it["role"], it["text"]) for it in found] == [("41-3091", "$92,190"), ("43-4051", "$48,000")]


def test_a_mark_is_explained_once(server: Server) -> None:
    found = answered(server, "figures", role="29-1215", metric="salary", group="p90")

    assert {it["note"].count("The survey does not give figures this high exactly") for it in found} <= {0, 1}
    assert any("not give figures this high" in it["note"] for it in found)
