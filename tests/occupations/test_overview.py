"""The overview's lines where occupations are compared: schooling, and hourly pay where a year's is not released."""

import pytest

from careers.data.official import with_occupations
from careers.data.store import Data
from careers.occupations.overview import line

CAPTION = (
    "Held: the highest of workers aged 25 and over (Census survey via BLS, 2019 and 2021). Required: what workers said "
    "(O*NET, 2024). Some occupations share the census survey's figures with others."
)


def test_of_occupations_alone_the_usual_schooling_is_told_and_nothing_is_drawn(data: Data) -> None:
    pair = ("23-1011", "23-2011")
    told = line(with_occupations(data, pair), "degree_share", pair)
    assert (told.label, told.reaches, told.trust) == ("Schooling", (), None)
    assert told.sentence == (
        "Most often, lawyers have a doctoral or professional degree (88%, counted together with 3 other occupations) "
        "and say that a doctoral or professional degree is required (100%). Most often, paralegals and legal "
        "assistants have a bachelor's degree (37%) and "
        f"say that a bachelor's degree is required (46%). {CAPTION}"
    )


def test_beside_a_title_it_follows_the_share(data: Data) -> None:
    pair = ("account_manager", "29-1141")
    told = line(with_occupations(data, pair), "degree_share", pair)
    assert (told.label, [it.text for it in told.reaches]) == ("Bachelor's degree", ["70%", "53.3%"])
    assert told.sentence.startswith("70% of account managers hold a bachelor's degree. 53.3% of registered nurses have")
    assert told.sentence.endswith(
        "Most often, registered nurses have a bachelor's degree (53%) and say that a bachelor's degree is required "
        "(56%). Held: Census survey via BLS. Required: O*NET."
    )


def test_hourly_pay_is_told_of_those_whose_yearly_pay_is_not_released(data: Data) -> None:
    pair = ("27-2011", "29-1141")
    told = line(with_occupations(data, pair), "salary", pair)
    assert told.besides == "Only hourly pay is released: actors earn a median of $29.05 an hour."
    assert line(with_occupations(data, pair[1:]), "salary", pair[1:]).besides == ""


@pytest.mark.parametrize(("metric_id", "pair"), [("gender", ("23-1011", "23-2011")), ("degree_share", ())])
def test_everything_else_is_told_as_it_was(metric_id: str, pair: tuple[str, ...], data: Data) -> None:
    role_ids = pair or ("account_manager", "account_representative")
    told = line(with_occupations(data, role_ids), metric_id, role_ids)
    assert (told.besides, told.has_figures) == ("", True)
