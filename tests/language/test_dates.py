"""How a date is written in the reader's language."""

import pytest

from careers.language.dates import month


@pytest.mark.parametrize(
    ("printed", "said"),
    [("2022-06-24", "June 2022"), ("2019-12", "December 2019"), ("2022", "2022"), ("", "")],
)
def test_a_date_is_told_by_its_month(printed: str, said: str) -> None:
    assert month(printed) == said
