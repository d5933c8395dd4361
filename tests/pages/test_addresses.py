"""An address is a view: what stands behind its question mark is chosen, and nonsense there does no harm."""

import pytest

from tests.pages.reading import choose, everything, opened, section, titles

TOPICS = ("salary", "hourly", "growth", "education", "demographics")

VIEWS = [
    ("salary", {"per": "Month"}, {"per": "month"}, "$5,711"),
    ("salary", {"salary_show": "People surveyed"}, {"salary_show": ["survey_size"]}, "10,176"),
    ("salary", {"salary_groups": ["Median", "Common"]}, {"salary_groups": ["Median", "Common"]}, "$50,764"),
    ("salary", {"salary_sources": "Indeed on managers"}, {"salary_sources": ["indeed_manager"]}, "$74,555"),
    ("salary", {"salary_sort": "Largest value"}, {"salary_sort": "size"}, "$74,555"),
    ("hourly", {"role": "Account representative"}, {"role": "account_representative"}, "46% less"),
    ("growth", {"growth_show": ["Growth rate", "Number of jobs"]}, {"growth_show": ["growth_rate", "jobs"]}, "−8%"),
    ("growth", {"growth_groups": "Growth of the role"}, {"growth_groups": ["Growth of the role"]}, "+16%"),
    ("education", {"education_sources": "Zippia"}, {"education_sources": ["zippia"]}, "6–12 months"),
    ("demographics", {"demographics_sort": "Widest gap"}, {"demographics_sort": "gap"}, "−9.3 points"),
    ("demographics", {"demographics_groups": ["Men"]}, {"demographics_groups": ["Men"]}, "54.8%"),
    ("overview", {"topics": "Growth"}, {"topics": ["growth"]}, "183,446"),
    ("overview", {"metrics": ["LGBT", "Average age"]}, {"metrics": ["average_age", "lgbt"]}, "46 years"),
    ("salary", {"prefer": "Indeed"}, {"prefer": "Indeed"}, "commonly earn $74,555"),
    ("salary", {"real": "true"}, {"real": True}, "$71,183"),
    ("overview", {"prefer": "Chron"}, {"prefer": "Chron"}, "a median of $50,764"),
    ("salary", {"salary_show": ""}, {"salary_show": []}, "Nothing is chosen"),
]

NONSENSE = [
    *(("overview", key) for key in ("role", "with", "topics", "metrics", "prefer", "real", "unheard_of")),
    *(
        (topic, key)
        for topic in TOPICS
        for key in ("role", "with", "prefer", f"{topic}_sort", f"{topic}_show", f"{topic}_sources")
    ),
    *((topic, f"{topic}_groups") for topic in ("salary", "growth", "demographics")),
    *(("salary", key) for key in ("per", "prefer", "real")),
    ("sources", "role"),
]


@pytest.mark.parametrize(("page", "address", "clicks", "figure"), VIEWS)
def test_an_address_opens_the_view_that_the_same_clicks_make(
    page: str, address: dict[str, str | list[str]], clicks: dict[str, str | list[str] | bool], figure: str
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
        role="Account representative",
        **{"with": "Account manager"},
        per="Month",
        salary_sort="Largest value",
        salary_show="Yearly salary",
        salary_groups=["Average", "Common"],
        salary_sources=["Zippia", "Indeed on representatives"],
    )

    shown = section(app, "Yearly salary")
    assert shown.finding == "Account representatives average $3,081 a month, 46% less than account managers ($5,711)."
    assert shown.chart.labels[1:3] == ("Account representative $3,081", "Account manager $5,711")
    assert [row[1:] for row in shown.table.rows] == [("$3,081", "$5,711", "−46%"), ("$4,103", "not reported", "–")]


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
    app = opened(role="Account representative", **{"with": "Account representative"})

    assert titles(app) == ["Account representatives average $36,977 a year, 46% less than account managers ($68,535)."]


@pytest.mark.parametrize("address", [{"role": "Account representative"}, {}])
def test_the_roles_stay_on_the_way_to_another_page(address: dict[str, str]) -> None:
    app = opened("salary", **address)
    if not address:
        choose(app, "role", "account_representative")

    app.switch_page("hourly.py").run()

    assert "Account representatives are listed at $17.78 an hour, 46% less" in everything(app)


def test_a_filter_is_still_there_on_the_way_back() -> None:
    app = opened("salary")

    choose(app, "salary_show", ["survey_size"])
    app.switch_page("growth.py").run()
    app.switch_page("salary.py").run()

    assert "10,176" in everything(app)
    assert "$68,535" not in everything(app)
