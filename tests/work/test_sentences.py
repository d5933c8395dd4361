"""The work and the ways in, in words."""

from pathlib import Path

import pytest

from careers.data.store import Data, open_data
from careers.figures.compare import View
from careers.figures.derive import comparison_of
from careers.language import grammar
from careers.work import gather, sentences
from tests.kitchen import PAIR, WAITER
from tests.work.said import (
    MANAGER,
    REPRESENTATIVE,
    ROLES,
    SOURCES,
    THREE,
    certified,
    duties,
    everyone,
    gap,
    roles,
    skills,
    ways,
)


def test_a_field_says_how_many_duties_and_documents(bakery: Data) -> None:
    selling, *_ = duties(bakery).lines
    assert [sentences.count(cell) for cell in selling.cells] == ["3 in 2 of 2 documents", "1 in 1 of 1 documents"]


def test_what_is_shared_and_what_is_not(bakery: Data) -> None:
    assert sentences.duties_finding(duties(bakery)) == (
        "Documents name 1 of 3 kinds of work for both roles. Only for bakers: contracts. Only for cooks: reporting."
    )


def test_three_roles_are_all_three(bakery_of_three: Data) -> None:
    assert sentences.duties_finding(duties(bakery_of_three, ids=THREE)) == (
        "Documents name 1 of 3 kinds of work for all 3 roles. Only for bakers: contracts. Only for cooks: reporting."
    )


def test_only_roles_that_documents_describe_are_compared(bakery: Data) -> None:
    with_waiters = gather.matrix(
        gather.statements(bakery, "duties", PAIR, SOURCES), [*roles(bakery, PAIR), WAITER], bakery.labels("theme")
    )
    assert sentences.duties_finding(with_waiters) == (
        "Documents name 1 of 3 kinds of work for bakers and cooks. Only for bakers: contracts. Only for cooks: "
        "reporting. No chosen source describes waiters."
    )
    assert sentences.duties_note(with_waiters) == sentences.duties_note(duties(bakery))


def test_one_role_that_documents_describe_has_nothing_that_the_other_lacks(bakery: Data) -> None:
    (baker,) = roles(bakery, ("baker",))
    alone = gather.matrix(
        gather.statements(bakery, "duties", ("baker",), SOURCES), [baker, WAITER], bakery.labels("theme")
    )
    assert sentences.duties_finding(alone) == (
        "Documents describe 2 kinds of work of bakers. No chosen source describes waiters."
    )
    assert sentences.setting_finding(alone) == (
        "Documents describe 2 points for bakers. No chosen source describes waiters."
    )
    assert gather.only_of(alone, baker) == ()


def test_one_list_of_skills_is_held_against_no_other(data: Data) -> None:
    alone = skills(data, (MANAGER,))
    assert sentences.lists_finding(alone) == "6 skills have a percentage, all for account managers."
    named = gather.named_skills(data, (MANAGER,), everyone(data))
    assert list(sentences.named_titles(named, roles(data, (MANAGER,)))) == ["Named for account managers (22)"]


def test_of_occupations_no_source_tells_whether_a_license_is_needed() -> None:
    assert sentences.uncovered([]) == ""
    assert sentences.uncovered([WAITER]) == (
        "Our sources do not cover licenses and certifications of waiters. The licensing board of your state tells "
        "whether a license is needed."
    )


def test_the_note_says_which_role_more_documents_describe(bakery: Data) -> None:
    assert "More documents describe bakers (2) than cooks (1)" in sentences.duties_note(duties(bakery))
    assert "More documents" not in sentences.duties_note(duties(bakery, ("board",)))


def test_small_print_names_the_source_and_the_remark(bakery: Data) -> None:
    said = gather.statements(bakery, "duties", ("baker",), ("survey",))
    assert [sentences.remark(it) for it in said] == ["Survey, 2021. An example.", "Survey, 2021."]
    assert [sentences.brief_remark(it) for it in said] == ["Survey. An example.", "Survey."]


def test_the_setting_is_told_aspect_by_aspect(data: Data) -> None:
    said = gather.statements(data, "settings", ROLES, everyone(data))
    setting = gather.matrix(said, roles(data), data.labels("aspect"))
    assert sentences.setting_finding(setting) == (
        "Documents describe 7 of 11 points for both roles. Only for account managers: hours and salary. Only for "
        "account representatives: typing speed and extra pay."
    )
    nothing = gather.matrix((), setting.roles, data.labels("aspect"))
    assert sentences.setting_finding(nothing) == "No chosen source says anything about this."


def test_other_titles_are_counted_for_each_role(data: Data) -> None:
    pair = roles(data)[::-1]
    named = gather.statements(data, "titles", ROLES, everyone(data))
    assert sentences.titles_finding(named, pair) == (
        "Other titles named in the documents: 8 for account managers and none for account representatives."
    )
    assert sentences.titles_finding((), pair) == "No chosen source names other titles."
    assert sentences.titles_told(named[:3], pair) == [
        "Account managers: strategic account manager, key account manager and national account manager."
    ]


def test_the_caution_about_the_mixed_title_is_there(data: Data) -> None:
    assert "selling and medical billing" in sentences.title_cautions(roles(data))[1]


def test_lists_are_summed_up(data: Data) -> None:
    assert sentences.lists_finding(skills(data)) == (
        "1 of the 11 skills with a percentage is on both lists: customer service."
    )


def test_a_list_is_spoken_with_its_shares(data: Data) -> None:
    manager, _ = skills(data).roles
    assert sentences.list_alternative(gather.skill_list(skills(data), manager), manager) == (
        "Account manager: Customer service 19%, Account management 8%, Healthcare 6%, CRM 6%, Product knowledge 5% and "
        "PowerPoint 5%."
    )


def test_lists_of_three_roles_are_summed_up(bakery_of_three: Data) -> None:
    assert sentences.lists_finding(skills(bakery_of_three, ("host", "cook", "baker"))) == (
        "1 of the 2 skills with a percentage is on all 3 lists: CRM."
    )


@pytest.mark.parametrize(
    ("goal", "title", "add"),
    [
        (
            MANAGER,
            "From account representative to account manager",
            "Add account management, healthcare and product knowledge. "
            "Other documents name CRM for account representatives too. "
            "Microsoft Office, named for account representatives, includes PowerPoint.",
        ),
        (
            REPRESENTATIVE,
            "From account manager to account representative",
            "Add patients, patient accounts, data entry, Medicaid and customer satisfaction.",
        ),
    ],
)
def test_the_gap_in_either_direction(data: Data, goal: str, title: str, add: str) -> None:
    found = gap(data, goal)
    assert (sentences.gap_title(found), sentences.gap_finding(found)) == (title, add)


def test_nothing_to_add_is_said(data: Data) -> None:
    both = comparison_of(data, "skill_share", ROLES, View(groups=("customer_service",)))
    manager, representative = both.roles
    assert sentences.gap_finding(gather.skill_gap(both, representative, manager)) == (
        "The list for account managers has nothing that the list for account representatives lacks."
    )


def test_skills_without_a_share_are_counted_by_whom_they_are_named_for(data: Data) -> None:
    named = gather.named_skills(data, ROLES, everyone(data))
    assert sentences.named_finding(named, roles(data)) == (
        "Documents name 40 skills without a percentage. That makes 8 for both roles, 14 for account managers only "
        "and 18 for account representatives only."
    )


def test_skills_of_three_roles_are_counted_by_every_group_of_them(bakery_of_three: Data) -> None:
    named = gather.named_skills(bakery_of_three, THREE, SOURCES)
    assert sentences.named_finding(named, roles(bakery_of_three, THREE)) == (
        "Documents name 2 skills without a percentage. That makes 1 for bakers and cooks only and 1 for hosts only."
    )


def test_certifications_are_counted_once_however_many_documents_name_them(data: Data) -> None:
    assert sentences.certifications_finding(certified(data, everyone(data))) == (
        "In some industries, account representatives may need a certification. "
        "The documents name 3 for account managers and 9 for account representatives."
    )
    nothing = sentences.certifications_finding(certified(data, ("zippia",)))
    assert nothing == "No chosen source says anything about this."


def test_a_certification_that_none_may_require_is_said_to_be_that(data: Data) -> None:
    assert sentences.certifications_finding(certified(data, ("algrim",))) == (
        "No document says that account managers or account representatives must have a certification. "
        "The documents name 3 for account managers and none for account representatives."
    )


def test_steps_lead_to_people_and_not_to_a_label(data: Data) -> None:
    assert sentences.steps_finding(ways(data, everyone(data))) == (
        "Steps named in the documents: 4 for future account managers and 4 for future account representatives."
    )
    assert sentences.steps_finding(ways(data, ("indeed_manager",))) == (
        "Steps named in the documents: 4 for future account managers."
    )
    assert sentences.steps_finding(ways(data, ())) == "No chosen source says anything about this."


def test_the_network_says_what_one_document_says(data: Data) -> None:
    net = gather.network(data, ROLES, everyone(data))
    assert sentences.network_finding(net) == (
        "Account manager is named as a career related to account representatives."
    )
    assert "Account manager: Account officer, Product manager" in sentences.network_alternative(net)


def test_a_related_career_that_is_also_a_title_is_told_as_both(data: Data) -> None:
    assert sentences.network_note(gather.network(data, ROLES, everyone(data))).endswith(
        " Account executive is named as related to account representatives. Elsewhere it is another title for "
        "account managers."
    )
    assert "Elsewhere" not in sentences.network_note(gather.network(data, ROLES, ("indeed_representative",)))


def test_a_career_of_both_roles_is_called_related_and_not_where_they_lead(kitchen_folder: Path) -> None:
    (kitchen_folder / "related.csv").write_text(
        "role,related,period,source,note\ncook,Caterer,,board,\nbaker,Caterer,,board,\n", encoding="utf-8"
    )
    net = gather.network(open_data(kitchen_folder), PAIR, SOURCES)
    assert sentences.network_finding(net) == "Related to more than one role: caterer."


def test_the_network_of_three_roles_is_told_in_full(bakery_of_three: Data) -> None:
    net = gather.network(bakery_of_three, THREE, SOURCES)
    assert sentences.network_alternative(net) == (
        "Host is named as a career related to bakers. Related to more than one role: waiter. "
        "Baker: Miller. Cook: Waiter. Host: Waiter, Porter."
    )


def test_roles_without_any_line_are_said_to_have_none(kitchen: Data) -> None:
    assert sentences.network_finding(gather.network(kitchen, PAIR, ("survey",))) == (
        "No chosen document names one of these roles as related to another."
    )


@pytest.mark.parametrize(("names", "said"), [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
def test_names_in_a_row(names: list[str], said: str) -> None:
    assert grammar.listed(names) == said


@pytest.mark.parametrize(
    ("label", "inside"),
    [("Data entry", "data entry"), ("CRM", "CRM"), ("PowerPoint", "PowerPoint"), ("Medicaid", "Medicaid"), ("", "")],
)
def test_a_label_inside_a_sentence(label: str, inside: str) -> None:
    assert grammar.in_a_sentence(label) == inside
