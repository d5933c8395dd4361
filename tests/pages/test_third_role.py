"""A role added as rows of data files, without a change of code, is offered and shown on every page."""

import re
from pathlib import Path

import pytest

from tests.pages.reading import everything, in_lines, lines, opened, section, titles

LABEL = "Billing clerk"

ROLE = {"roles": ["billing_clerk,Billing clerk,billing clerks,Sends bills.,"]}
SALARY = {"salary": ["billing_clerk,salary,mean,40000,,zippia,"]}
FIGURES = {
    "salary": [
        *SALARY["salary"],
        "billing_clerk,salary,low,30000,,zippia,",
        "billing_clerk,salary,high,52000,,zippia,",
    ],
    "salary_names": ['billing_clerk,best_paying_city,"Reno, NV",,zippia,'],
    "hourly": ["billing_clerk,hourly_rate,all,19.23,,zippia,"],
    "growth": ["billing_clerk,growth_rate,all,3,,zippia,", "billing_clerk,jobs,all,200000,,zippia,"],
    "education": [
        "billing_clerk,degree_share,bachelor,31,,zippia,",
        "billing_clerk,time_to_enter,low,3,,zippia,",
        "billing_clerk,time_to_enter,high,9,,zippia,",
    ],
    "education_names": ["billing_clerk,common_major,Accounting,,zippia,"],
    "education_requirements": ["billing_clerk,training,usual,A fortnight beside a colleague.,,zippia,"],
    "demographics": ["billing_clerk,average_age,mean,44,,zippia,", "billing_clerk,gender,women,80.5,,zippia,"],
}

SHOWN = [
    ("overview", ["$40,000", "+3%", "31%", "3–9 months", "80.5%"]),
    ("salary", ["Billing clerk $40,000", "71% more than billing clerks", "$30,000–$52,000", "Reno, NV"]),
    (
        "salary",
        ["71% more than billing clerks ($19.23)", "$989 for account managers, $577 for billing clerks", "$1,154"],
    ),
    ("growth", ["Billing clerk +3%", "Billing clerk 200,000", "Billing clerk +6,000"]),
    ("education", ["Billing clerk 31%", "billing clerks 3–9 months", "Accounting", "A fortnight beside a colleague."]),
    ("demographics", ["Billing clerk 44 years", "80.5% of billing clerks"]),
    ("sources", ["Billing clerk", "Yearly salary: Average | $40,000", "A fortnight beside a colleague."]),
]

PAGES = list(dict.fromkeys(page for page, _ in SHOWN))


@pytest.fixture
def full(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Data with a third role that has figures on every topic."""
    add(folder, ROLE)
    add(folder, FIGURES)
    monkeypatch.setenv("CAREERS_DATA", str(folder))


@pytest.fixture
def sparse(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Data with a third role that has a single figure."""
    add(folder, ROLE)
    add(folder, SALARY)
    monkeypatch.setenv("CAREERS_DATA", str(folder))


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize("page", PAGES[:-1])
def test_a_third_role_is_offered_on_every_page_of_figures(page: str) -> None:
    app = opened(page)

    assert app.selectbox(key="role").options[:3] == ["Account manager", "Account representative", LABEL]
    assert app.selectbox(key="with").options[:2] == ["Account representative", LABEL]


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize(("page", "figures"), SHOWN)
def test_a_third_role_is_shown_with_its_figures_on_every_page(page: str, figures: list[str]) -> None:
    shown = everything(opened(page, **{"with": LABEL}))

    assert [figure for figure in figures if figure not in shown] == []


@pytest.mark.usefixtures("full")
def test_a_third_role_is_chosen_by_a_click_on_either_side() -> None:
    app = opened()

    app.selectbox(key="with").select("billing_clerk").run()
    assert titles(app) == ["Account managers are reported to earn 71% more than billing clerks."]

    app.selectbox(key="role").select("billing_clerk").run()
    assert titles(app) == ["Billing clerks are reported to earn 42% less than account managers."]


@pytest.mark.usefixtures("full")
def test_the_first_two_roles_are_compared_until_the_third_is_chosen() -> None:
    assert LABEL not in everything(opened("salary"))


@pytest.mark.usefixtures("sparse")
@pytest.mark.parametrize("page", PAGES[:-1])
def test_a_role_with_few_figures_leaves_no_page_broken_or_with_a_number_that_is_none(page: str) -> None:
    app = opened(page, **{"with": LABEL})

    assert re.findall(r"\$?\bnan\b.*", everything(app)) == []
    assert not app.exception


@pytest.mark.usefixtures("sparse")
def test_every_line_says_what_is_not_reported_for_a_role_with_few_figures() -> None:
    shown = {label: in_lines(parts) for label, parts in lines(opened(**{"with": LABEL})).items()}

    assert [label for label, text in shown.items() if f"{LABEL} not reported" not in text] == ["Pay"]


@pytest.mark.usefixtures("sparse")
def test_a_sentence_about_a_role_without_figures_keeps_the_other_roles_figure() -> None:
    told = in_lines(section(opened("salary", **{"with": LABEL}), "Hourly rate").parts)

    assert "are listed at $32.95 an hour. The source gives no number for billing clerks" in told


def add(folder: Path, rows: dict[str, list[str]]) -> None:
    """Append rows to the data files of these names."""
    for name, added in rows.items():
        with (folder / f"{name}.csv").open("a") as file:
            file.writelines(f"{line}\n" for line in added)
