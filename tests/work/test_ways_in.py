"""Getting in: certifications, steps and the network of related careers."""

from pathlib import Path

from careers.data.store import Data, open_data
from careers.work import charts as work_charts
from careers.work import ways_in
from tests.kitchen import PAIR, cells

ROLES = ("account_manager", "account_representative")
SOURCES = ("survey", "board", "office")


def everyone(data: Data) -> tuple[str, ...]:
    return tuple(data.sources())


def test_a_certification_says_what_it_is_who_grants_it_and_what_it_demands(data: Data) -> None:
    table = ways_in.certification_table(data, "account_representative", everyone(data))
    told = dict(table.to_numpy().tolist())
    assert told["Project Management Professional (PMP)"] == (
        "For moving up. A certification in project management. Granted by Project Management Institute (PMI). "
        "Demands: 7,500 hours of leading and directing projects, together with 35 hours of project management "
        "education. It can help representatives who want to move up to account management. "
        "(Indeed on representatives, 2019)"
    )
    assert len(table) == 9


def test_certifications_are_counted_once_however_many_documents_name_them(data: Data) -> None:
    assert ways_in.certifications_finding(data, ROLES, everyone(data)) == (
        "Some industries may require one of account representatives. "
        "Documents name 3 for account managers and 9 for account representatives."
    )
    assert ways_in.certifications_finding(data, ROLES, ("zippia",)) == "No chosen source says anything on this."


def test_steps_come_in_order(data: Data) -> None:
    steps = ways_in.steps(data, "account_manager", everyone(data))
    assert [(step.position, step.text) for step in steps] == [
        (1, "Earn a bachelor's degree"),
        (2, "Get relevant hands-on experience"),
        (3, "Apply, or be promoted"),
        (4, "Consider a master's degree"),
    ]
    roles = [data.roles()[role_id] for role_id in ROLES]
    assert ways_in.steps_finding(roles, [steps, ()]) == "Documents describe 4 steps to the account manager."
    assert ways_in.steps_finding(roles, [(), ()]) == "No chosen source says anything on this."


def test_the_roles_are_linked_where_a_document_names_one_as_related_to_the_other(data: Data) -> None:
    net = ways_in.network(data, ROLES, everyone(data))
    assert [(start.id, goal.id) for start, goal, _ in net.links] == [("account_representative", "account_manager")]
    assert [career.label for career in net.careers] == [
        "Account officer", "Product manager", "Sales manager", "Marketing manager",
        "Sales associate", "Customer service associate", "Account executive",
    ]  # fmt: skip
    assert ways_in.network_finding(net) == ("Account manager is named as a career related to account representatives.")


def test_the_network_is_told_as_a_table_and_in_speech(data: Data) -> None:
    net = ways_in.network(data, ROLES, everyone(data))
    rows = cells(ways_in.network_table(net))
    assert rows[1] == ["Account manager", "Account representative (Indeed on representatives, 2019)"]
    assert len(rows) == 1 + 8
    assert "Account manager: Account officer, Product manager" in ways_in.network_alternative(net)


def test_a_career_that_both_lead_to_stands_between_them(kitchen_folder: Path) -> None:
    (kitchen_folder / "related.csv").write_text(
        "role,related,period,source,note\n"
        "cook,Waiter,,office,\ncook,Caterer,,board,\nbaker,Caterer,,board,\nbaker,Miller,,board,\n",
        encoding="utf-8",
    )
    net = ways_in.network(open_data(kitchen_folder), PAIR, SOURCES)
    assert [career.label for career in net.careers] == ["Miller", "Caterer", "Waiter"]
    assert ways_in.network_finding(net) == "Both lead to caterer."
    assert len(work_charts.network(net).data) == 4 + 2 + 3  # lines, roles, careers


def test_roles_without_any_line_are_said_to_have_none(kitchen: Data) -> None:
    net = ways_in.network(kitchen, PAIR, ("survey",))
    assert (net.careers, ways_in.network_finding(net)) == (
        (),
        "The documents draw no direct line between the two roles.",
    )
