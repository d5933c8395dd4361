"""Pictures of the work and of the ways in."""

from careers.data.store import Data
from careers.figures import charts as figures_charts
from careers.work import charts, gather
from tests.work.said import SOURCES, THREE, skills


def test_a_list_is_drawn_with_a_bar_per_skill_on_the_ruler_of_both(data: Data) -> None:
    compared = skills(data)
    drawn = charts.skill_bars(gather.skill_list(compared, compared.roles[1]), 21)
    assert [trace.x[0] for trace in drawn.data] == [21, 18, 5, 3, 3, 3]
    assert drawn.layout.annotations[1].text == "Patients  <b>18%</b>"
    assert drawn.layout.xaxis.range == (0, 21)


def test_a_skill_that_is_not_listed_is_never_drawn_as_zero(data: Data) -> None:
    texts = {claim.text for row in skills(data).rows for claim in row.claims if claim.value is None}
    assert texts == {"not listed"}
    both = figures_charts.bars(gather.shared_skills(skills(data)))
    assert [trace.x[0] for trace in both.data] == [19, 21]


def test_three_roles_stand_apart_in_the_network_and_their_link_passes_the_one_between(bakery_of_three: Data) -> None:
    drawn = charts.network(gather.network(bakery_of_three, THREE, SOURCES))
    lines = [trace for trace in drawn.data if trace.mode == "lines"]
    roles = [trace for trace in drawn.data if trace.mode == "markers" and trace.x[0] == 0]
    assert [trace.y[0] for trace in roles] == [23, 115, 207]
    assert (list(lines[0].x), list(lines[0].y)) == ([0, -0.04, 0], [23, 115, 207])
    assert len(lines) == 1 + 4
