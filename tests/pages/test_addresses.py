"""An address is a view: what stands behind its question mark is chosen, and nonsense there does no harm."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.pages.reading import choose, everything, opened, section, titles

TOPICS = ("salary", "growth", "education", "demographics")

VIEWS = [
    ("salary", {"per": "month"}, {"per": "month"}, "$5,711"),
    ("salary", {"salary_show": "survey_size"}, {"salary_show": ["survey_size"]}, "10,176"),
    ("salary", {"salary_groups": ["median", "common"]}, {"salary_groups": ["median", "common"]}, "$50,764"),
    ("salary", {"salary_groups": "range"}, {"salary_groups": ["range"]}, "$14,000"),
    ("salary", {"salary_sources": "indeed_manager"}, {"salary_sources": ["indeed_manager"]}, "$74,555"),
    ("salary", {"salary_sort": "size"}, {"salary_sort": "size"}, "$74,555"),
    ("salary", {"role": "account_representative"}, {"role": "account_representative"}, "46% less"),
    ("salary", {"salary_hours": "20"}, {"salary_hours": 20}, "20 hours a week come to $659 for account managers"),
    ("growth", {"growth_show": ["growth_rate", "jobs"]}, {"growth_show": ["growth_rate", "jobs"]}, "−8%"),
    ("education", {"education_sources": "zippia"}, {"education_sources": ["zippia"]}, "6–12 months"),
    ("demographics", {"demographics_sort": "gap"}, {"demographics_sort": "gap"}, "−9.3 points"),
    ("demographics", {"demographics_groups": "men"}, {"demographics_groups": ["men"]}, "54.8%"),
    ("salary", {"prefer": "indeed_manager"}, {"prefer": "indeed_manager"}, "commonly earn $74,555"),
    ("salary", {"real": "true"}, {"real": True}, "$70,665"),
    ("overview", {"prefer": "chron"}, {"prefer": "chron"}, "Chron gives no comparable pair"),
    ("salary", {"salary_show": ""}, {"salary_show": []}, "Nothing is chosen"),
]

OLD = [
    ("salary", {"per": "Month"}, {"per": "month"}),
    ("salary", {"salary_show": "People surveyed"}, {"salary_show": "survey_size"}),
    ("salary", {"salary_groups": ["Median", "Common"]}, {"salary_groups": ["median", "common"]}),
    ("salary", {"salary_sources": "Indeed on managers"}, {"salary_sources": "indeed_manager"}),
    ("salary", {"salary_sort": "Largest value"}, {"salary_sort": "size"}),
    ("growth", {"role": "Account representative"}, {"role": "account_representative"}),
    ("salary", {"prefer": "Indeed"}, {"prefer": "indeed_manager"}),
    ("salary", {"prefer": "indeed"}, {"prefer": "indeed_manager"}),
    ("salary", {"prefer": "indeed_representative"}, {"prefer": "indeed_manager"}),
]
"""Addresses from before choices had ids, and what they are called today."""

NONSENSE = [
    *(("overview", key) for key in ("topics", "metrics", "real", "unheard_of")),
    *((topic, key) for topic in TOPICS for key in (f"{topic}_sort", f"{topic}_show", f"{topic}_sources")),
    *((topic, f"{topic}_groups") for topic in ("salary", "growth", "demographics")),
    *(("salary", key) for key in ("per", "real")),
]


def listed(address: Mapping[str, str | list[str]]) -> dict[str, list[str]]:
    """An address with a list for each parameter."""
    return {key: [value] if isinstance(value, str) else value for key, value in address.items()}


@pytest.mark.parametrize(("page", "address", "clicks", "figure"), VIEWS)
def test_an_address_opens_the_view_that_the_same_clicks_make(
    page: str, address: dict[str, str | list[str]], clicks: dict[str, str | list[str] | bool | int], figure: str
) -> None:
    clicked = opened(page)
    untouched = everything(clicked)
    for key, value in clicks.items():
        choose(clicked, key, value)

    assert figure in everything(clicked)
    assert everything(clicked) != untouched
    assert everything(opened(page, **address)) == everything(clicked)


def test_an_address_may_hold_every_choice_at_once() -> None:
    app = opened(
        "salary",
        role="account_representative",
        **{"with": "account_manager"},
        per="month",
        salary_sort="size",
        salary_show="salary",
        salary_groups=["mean", "common"],
        salary_sources=["zippia", "indeed_representative"],
    )

    shown = section(app, "Monthly pay")
    assert shown.finding == "Account representatives average $3,081 a month, 46% less than account managers ($5,711)."
    assert shown.chart.labels[1:3] == ("Account representative $3,081", "Account manager $5,711")
    assert [row[1:] for row in shown.table.rows] == [("$3,081", "$5,711", "−46%"), ("$4,103", "not reported", "–")]


@pytest.mark.parametrize(("page", "old", "today"), OLD)
def test_an_address_with_labels_still_opens_its_view_and_holds_ids_from_then_on(
    page: str, old: dict[str, str | list[str]], today: dict[str, str | list[str]]
) -> None:
    app = opened(page, **old)

    assert everything(app) == everything(opened(page, **today))
    assert everything(app) != everything(opened(page))
    assert listed(app.query_params) == listed(today)


def test_a_role_that_is_none_is_named_and_the_usual_pair_is_shown() -> None:
    app = opened("salary", role="Key account wizard", salary_show="salary")

    assert "The link asks for a role that is not here: Key account wizard." in everything(app)
    assert "Account managers average $68,535 a year" in everything(app)


def test_a_preferred_source_that_is_none_is_named_and_the_usual_one_leads() -> None:
    app = opened("salary", prefer="Daily Wizard", salary_show="salary")

    assert (
        "The link prefers a source that is not here: Daily Wizard. Zippia comes first instead; you can choose another "
        "in the menu."
    ) in everything(app)
    assert "Account managers average $68,535 a year" in everything(app)
    assert "prefer" not in app.query_params


def test_where_no_document_is_compared_nothing_is_said_of_a_preferred_source() -> None:
    address = {"role": "43-4051", "with": "29-1141"}
    assert everything(opened("salary", prefer="Daily Wizard", **address)) == everything(opened("salary", **address))


@pytest.mark.parametrize("page", ["overview", "path"])
def test_a_publisher_with_a_new_name_still_leads_where_a_link_prefers_it(
    page: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = everything(opened(page, prefer="indeed_manager"))
    sources = folder / "sources.csv"
    sources.write_text(sources.read_text(encoding="utf-8").replace(",Indeed,", ",Jobs Today,"), encoding="utf-8")
    monkeypatch.setenv("CAREERS_DATA", str(folder))

    app = opened(page, prefer="indeed_manager")

    assert app.selectbox(key="prefer").options == ["Zippia", "Jobs Today", "Chron"]
    assert listed(app.query_params) == {"prefer": ["indeed_manager"]}
    assert app.selectbox(key="prefer").value == "indeed_manager"
    assert everything(app) != everything(opened(page))
    assert everything(app).replace("Jobs Today", "Indeed") == named


@pytest.mark.parametrize(("page", "key"), NONSENSE)
def test_nonsense_in_an_address_falls_back_to_the_default(page: str, key: str) -> None:
    app = opened(page, **{key: "%00<nonsense>"})

    assert everything(app) == everything(opened(page))
    assert not app.exception


def test_what_makes_sense_in_an_address_survives_the_nonsense_beside_it() -> None:
    app = opened("salary", salary_show=["nonsense", "People surveyed"], per="fortnight", salary_sort="Largest value")

    assert [section(app, "People surveyed").table.row("People surveyed")] == [("10,176", "not reported", "–")]
    assert "$68,535" not in everything(app)


def test_a_role_is_never_compared_with_itself() -> None:
    app = opened(role="account_representative", **{"with": "account_representative"})

    assert titles(app) == ["Account representatives are reported to earn 34% to 46% less than account managers."]


@pytest.mark.parametrize("address", [{"role": "account_representative"}, {}])
def test_the_roles_stay_on_the_way_to_another_page(address: dict[str, str]) -> None:
    app = opened("salary", **address)
    if not address:
        choose(app, "role", "account_representative")

    app.switch_page("growth.py").run()

    assert "There are 183,446 jobs for account representatives and" in everything(app)


def test_a_filter_is_still_there_on_the_way_back() -> None:
    app = opened("salary")

    choose(app, "salary_show", ["survey_size"])
    app.switch_page("growth.py").run()
    app.switch_page("salary.py").run()

    assert "10,176" in everything(app)
    assert "$68,535" not in everything(app)
