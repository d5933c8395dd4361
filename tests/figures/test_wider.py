"""A wider group stands for a role in a sentence, by its own name, where sources count the role only within it."""

from careers.data.official import with_occupations
from careers.data.store import Data
from careers.figures import front, sentences
from careers.figures.compare import View, comparison
from careers.figures.derive import comparison_of
from careers.figures.wider import with_wider

TEACHERS, POLICE, NURSES = "25-2021", "33-3051", "29-1141"


def test_two_wider_groups_are_compared_by_their_names(data: Data) -> None:
    told = comparison(with_occupations(data, [TEACHERS, POLICE]), "gender", (TEACHERS, POLICE))
    assert sentences.finding(told) == (
        "78.6% of elementary and middle school teachers are women, against 14.4% of police officers. Among elementary "
        "and middle school teachers the share is about 5 times as large. The source counts elementary school teachers "
        "(except special education) and police and sheriff’s patrol officers only within a wider group."
    )


def test_an_occupations_own_figure_stands_beside_anothers_wider_group(data: Data) -> None:
    told = comparison(with_occupations(data, [NURSES, TEACHERS]), "gender", (NURSES, TEACHERS))
    assert sentences.finding(told).startswith(
        "87.4% of registered nurses are women, against 78.6% of elementary and middle school teachers."
    )
    assert [role.id for role in with_wider(told).roles] == [
        NURSES,
        "Wider group: elementary and middle school teachers",
    ]
    assert [claim.text for claim in told.rows[0].claims] == ["87.4%", "not reported"]


def test_roles_with_figures_of_their_own_stay_as_they_are(data: Data) -> None:
    told = comparison(data, "gender", ("account_manager", "account_representative"))
    assert with_wider(told) is told


def test_the_overviews_bars_are_the_groups_by_name_in_the_look_of_the_roles(data: Data) -> None:
    both = with_occupations(data, [TEACHERS, POLICE])
    reaches = front.line(both, "gender", (TEACHERS, POLICE)).reaches
    assert [(it.role.label, it.text) for it in reaches] == [
        ("Wider group: elementary and middle school teachers", "78.6%"),
        ("Wider group: police officers", "14.4%"),
    ]
    assert [it.role.look for it in reaches] == [both.roles()[code].look for code in (TEACHERS, POLICE)]


def test_a_wider_group_alone_is_told_by_its_own_name(data: Data) -> None:
    pair = ("account_manager", "account_representative")
    shown = comparison_of(data, "growth_rate", pair, View(sources=("chron_bls",)))
    assert sentences.finding(shown).replace("\u00a0", " ") == (
        "Jobs for sales representatives, wholesale and manufacturing change by +16%. The source gives no number for "
        "account representatives. This is for 2010–2020. The source counts account managers only within a wider group."
    )
