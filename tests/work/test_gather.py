"""Records of the work of bakers and cooks, small enough to count by hand, and of the project's own data."""

from pathlib import Path

import pytest

from careers.data.store import Data, open_data
from careers.figures.compare import View
from careers.figures.derive import comparison_of
from careers.work import gather
from tests.kitchen import PAIR, append
from tests.work.said import MANAGER, REPRESENTATIVE, ROLES, SOURCES, THREE, duties, everyone, gap, roles, skills


def test_a_cell_counts_duties_and_the_documents_they_stand_in(bakery: Data) -> None:
    # "board" and "office" are one document, so bakers are described by two documents and cooks by one.
    counts = [
        (line.label, [(len(cell.statements), cell.documents, cell.all_documents) for cell in line.cells])
        for line in duties(bakery).lines
    ]
    assert counts == [
        ("Selling", [(3, 2, 2), (1, 1, 1)]),
        ("Reporting", [(0, 0, 2), (1, 1, 1)]),
        ("Contracts", [(1, 1, 2), (0, 0, 1)]),
    ]


def test_themes_keep_the_order_of_the_vocabulary_and_empty_ones_are_left_out(bakery: Data) -> None:
    assert [line.label for line in duties(bakery).lines] == ["Selling", "Reporting", "Contracts"]
    assert [line.label for line in duties(bakery, themes=("contracts", "marketing")).lines] == ["Contracts"]


def test_a_line_is_shared_or_belongs_to_one_role(bakery: Data) -> None:
    found = duties(bakery)
    baker, cook = found.roles
    assert [line.is_shared for line in found.lines] == [True, False, False]
    assert [line.is_only(cook) for line in found.lines] == [False, True, False]
    assert [line.is_only(baker) for line in found.lines] == [False, False, True]


def test_a_day_is_told_by_the_shortest_duty_without_a_remark_of_what_most_documents_name(bakery: Data) -> None:
    found = duties(bakery)
    baker, cook = found.roles
    assert [(it.theme, it.statement.text) for it in gather.typical_day(found, baker)] == [
        ("Selling", "Sell cakes."), ("Contracts", "Sign for flour."),
    ]  # fmt: skip
    assert [(it.theme, it.statement.text) for it in gather.only_of(found, cook)] == [("Reporting", "Count plates.")]
    assert found.count == 6


def test_five_kinds_of_work_stand_for_a_day_those_of_most_documents_first(data: Data) -> None:
    found = duties(data, everyone(data), ids=ROLES)
    days = {role.id: [(it.theme, it.statement.text) for it in gather.typical_day(found, role)] for role in found.roles}
    assert days[MANAGER] == [
        ("Client contact", "Call clients or meet with them."),
        ("Selling", "Oversee and manage sales to clients."),
        ("Service and complaints", "Deal with late shipments."),
        ("Billing and records", "Keep a record of clients' accounts."),
        ("Reporting", "May write reports, by agreement."),
    ]
    assert days[REPRESENTATIVE][-1] == ("Reporting", "Draw reports from an in-house database.")


def test_where_every_duty_has_a_remark_the_shortest_stands_for_them(bakery: Data) -> None:
    (line,) = duties(bakery, ("survey",)).lines
    assert line.cells[0].plainest.text == "Sell cakes."
    noted = gather.statements(bakery, "duties", ["baker"], ("survey",))[:1]
    only = gather.matrix(noted, roles(bakery, ("baker",)), {"selling": "Selling"})
    assert only.lines[0].cells[0].plainest.text == "Sell rolls."


def test_sources_that_are_not_chosen_say_nothing(bakery: Data) -> None:
    said = gather.statements(bakery, "duties", PAIR, ("survey",))
    assert [(it.text, it.cited, it.note) for it in said] == [
        ("Sell rolls.", "Survey, 2021", "An example."),
        ("Sell cakes.", "Survey, 2021", ""),
    ]


def test_statements_come_role_by_role_preferred_sources_first(bakery: Data) -> None:
    said = gather.statements(bakery, "duties", ("cook", "baker"), SOURCES)
    assert [it.text for it in said] == [
        "Sell soup.", "Count plates.", "Sell rolls.", "Sell cakes.", "Sell bread.", "Sign for flour.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("role", "theme", "count", "documents"),
    [
        ("account_manager", "client_contact", 28, 4),
        ("account_manager", "contracts", 5, 3),
        ("account_representative", "selling", 9, 2),
        ("account_representative", "healthcare_admin", 4, 1),
    ],
)
def test_the_documents_duties_are_counted(data: Data, role: str, theme: str, count: int, documents: int) -> None:
    said = gather.statements(data, "duties", [role], everyone(data))
    (line,) = gather.matrix(said, [data.roles()[role]], {theme: data.labels("theme")[theme]}).lines
    assert (len(line.cells[0].statements), line.cells[0].documents) == (count, documents)


def test_the_setting_is_sorted_by_aspect(data: Data) -> None:
    said = gather.statements(data, "settings", ROLES, everyone(data))
    setting = gather.matrix(said, roles(data), data.labels("aspect"))
    manager, representative = setting.roles
    assert [line.label for line in setting.lines if line.is_only(manager)] == ["Hours", "Salary"]
    assert [line.label for line in setting.lines if line.is_only(representative)] == ["Typing speed", "Extra pay"]


def test_only_customer_service_is_on_both_lists(data: Data) -> None:
    (row,) = gather.shared_skills(skills(data)).rows
    assert (row.group.label, [claim.text for claim in row.claims]) == ("Customer service", ["19%", "21%"])


@pytest.mark.parametrize(
    ("goal", "claims", "known"),
    [
        (
            MANAGER,
            [
                ("Account management", "8%"), ("Healthcare", "6%"), ("CRM", "6%"),
                ("Product knowledge", "5%"), ("PowerPoint", "5%"),
            ],
            ("CRM",),
        ),
        (
            REPRESENTATIVE,
            [
                ("Patients", "18%"), ("Patient accounts", "5%"), ("Data entry", "3%"),
                ("Medicaid", "3%"), ("Customer satisfaction", "3%"),
            ],
            (),
        ),
    ],
)  # fmt: skip
def test_the_gap_in_either_direction(
    data: Data, goal: str, claims: list[tuple[str, str]], known: tuple[str, ...]
) -> None:
    found = gap(data, goal)
    assert ([(skill, claim.text) for skill, claim in found.claims], found.known) == (claims, known)
    within = [("PowerPoint", "Microsoft Office")] if goal == MANAGER else []
    assert list(found.within) == within
    assert found.added == tuple(skill for skill, _ in claims if skill not in {*known, *dict(within)})


def test_what_the_listing_source_names_itself_is_no_second_opinion(kitchen_folder: Path) -> None:
    append(kitchen_folder, "skills", "baker,skill_share,crm,5,,office,")
    (kitchen_folder / "skill_names.csv").write_text(
        "role,skill,nature,summary,period,source,note\ncook,CRM,hard,For orders.,,office,\n", encoding="utf-8"
    )
    data = open_data(kitchen_folder)
    baker, cook = (data.roles()[role_id] for role_id in PAIR)
    named = gather.named_skills(data, PAIR, SOURCES)
    found = gather.skill_gap(skills(data, PAIR), cook, baker, named)
    assert (found.added, found.known) == (("CRM",), ())


def test_a_list_without_what_the_other_lacks_leaves_no_gap(data: Data) -> None:
    both = comparison_of(data, "skill_share", ROLES, View(groups=("customer_service",)))
    assert gather.skill_gap(both, both.roles[1], both.roles[0]).claims == ()


def test_skills_without_a_share_can_be_kept_to_one_source(data: Data) -> None:
    named = gather.named_skills(data, ROLES, ("algrim",))
    assert [skill.label for skill in named] == [
        "Sales", "Interpersonal skills", "Social skills", "Customer relations", "Honesty", "Consistency",
    ]  # fmt: skip
    assert {role.id for skill in named for role in skill.roles} == {"account_manager"}


def test_demands_are_those_of_one_role_and_the_chosen_sources(kitchen: Data) -> None:
    (found,) = gather.demands(kitchen, "baker", ("board",))
    assert (found.level.id, found.stance.id, found.statement.text) == (
        "high_school",
        "not_needed",
        "Nothing before that.",
    )
    assert gather.demands(kitchen, "cook", ("survey",)) == ()
    assert gather.demands(kitchen, "cook", ()) == ()


def test_certifications_hold_all_that_a_document_says(data: Data) -> None:
    found = gather.certifications(data, REPRESENTATIVE, everyone(data))
    (project,) = (it for it in found if it.abbreviation == "PMP")
    assert (project.name, project.granted_by, project.standing.id) == (
        "Project Management Professional", "Project Management Institute (PMI)", "for_advancement",
    )  # fmt: skip
    assert len(found) == 9


def test_steps_come_in_order(data: Data) -> None:
    steps = gather.steps(data, MANAGER, everyone(data))
    assert [(step.position, step.text) for step in steps] == [
        (1, "Earn a bachelor's degree"),
        (2, "Get relevant hands-on experience"),
        (3, "Apply, or be promoted"),
        (4, "Consider a master's degree"),
    ]


def test_steps_of_two_sources_are_not_mixed(kitchen_folder: Path) -> None:
    (kitchen_folder / "steps.csv").write_text(
        "role,position,step,detail,period,source,note\n"
        "cook,2,Cook,Cook.,,office,\ncook,1,Peel,Peel.,,board,\ncook,1,Learn,Learn.,,office,\n",
        encoding="utf-8",
    )
    steps = gather.steps(open_data(kitchen_folder), "cook", SOURCES)
    assert [(step.position, step.text) for step in steps] == [(1, "Peel"), (1, "Learn"), (2, "Cook")]


def test_the_roles_are_linked_where_a_document_names_one_as_related_to_the_other(data: Data) -> None:
    net = gather.network(data, ROLES, everyone(data))
    assert [(link.start.id, link.goal.id) for link in net.links] == [(REPRESENTATIVE, MANAGER)]
    assert [career.label for career in net.careers] == [
        "Account officer", "Product manager", "Sales manager", "Marketing manager",
        "Sales associate", "Customer service associate", "Account executive",
    ]  # fmt: skip


def test_a_renamed_role_keeps_its_line(kitchen_folder: Path) -> None:
    related(kitchen_folder, "cook,Baker,,board,,baker", "cook,Waiter,,board,,")
    roles = kitchen_folder / "roles.csv"
    roles.write_text(roles.read_text(encoding="utf-8").replace("baker,Baker,bakers", "baker,Bread maker,bread makers"))
    net = gather.network(open_data(kitchen_folder), PAIR, SOURCES)
    assert [(link.start.label, link.goal.label) for link in net.links] == [("Cook", "Bread maker")]
    assert [career.label for career in net.careers] == ["Waiter"]


def test_a_related_career_may_be_another_title_of_a_role(data: Data) -> None:
    net = gather.network(data, ROLES, everyone(data))
    titles = {career.label: [title.role.id for title in career.title_of] for career in net.careers}
    assert {label: of for label, of in titles.items() if of} == {"Account executive": [MANAGER]}


def test_a_career_related_to_both_stands_between_them(kitchen_folder: Path) -> None:
    rows = ("cook,Waiter", "cook,Caterer", "baker,Caterer", "baker,Miller")
    related(kitchen_folder, *(f"{row},,board,," for row in rows))
    net = gather.network(open_data(kitchen_folder), PAIR, SOURCES)
    assert [career.label for career in net.careers] == ["Miller", "Caterer", "Waiter"]


def test_roles_without_related_careers_have_an_empty_network(kitchen: Data) -> None:
    net = gather.network(kitchen, PAIR, ("survey",))
    assert (net.careers, net.links) == ((), ())


def related(folder: Path, *rows: str) -> None:
    """Write the related careers of roles."""
    lines = "".join(f"{row}\n" for row in ("role,related,period,source,note,related_role", *rows))
    (folder / "related.csv").write_text(lines, encoding="utf-8")


def test_three_roles_have_a_cell_each(bakery_of_three: Data) -> None:
    found = duties(bakery_of_three, ids=("host", "baker", "cook"))
    assert [(line.label, [len(cell.statements) for cell in line.cells]) for line in found.lines] == [
        ("Selling", [1, 3, 1]), ("Reporting", [0, 0, 1]), ("Contracts", [0, 1, 0]),
    ]  # fmt: skip


def test_a_gap_lies_between_any_two_of_three_roles(bakery_of_three: Data) -> None:
    compared = skills(bakery_of_three, THREE)
    baker, cook, host = compared.roles
    assert gather.skill_gap(compared, baker, host).added == ("Patients",)
    assert gather.skill_gap(compared, host, baker).added == ()
    assert gather.skill_gap(compared, cook, host).added == ()


def test_careers_of_three_roles_stand_beside_their_roles(bakery_of_three: Data) -> None:
    net = gather.network(bakery_of_three, THREE, SOURCES)
    assert [(career.label, [role.id for role in career.roles]) for career in net.careers] == [
        ("Miller", ["baker"]), ("Waiter", ["cook", "host"]), ("Porter", ["host"]),
    ]  # fmt: skip
    assert [(link.start.id, link.goal.id) for link in net.links] == [("baker", "host")]
