"""A bakery whose duties can be counted by hand."""

from pathlib import Path

import pytest

from careers.data.store import Data, open_data

DUTIES = """\
role,theme,duty,period,source,note
baker,selling,Sell bread.,,board,
baker,selling,Sell rolls.,2021,survey,An example.
baker,selling,Sell cakes.,2021,survey,
baker,contracts,Sign for flour.,,office,
cook,selling,Sell soup.,,board,
cook,reporting,Count plates.,,board,
"""


@pytest.fixture
def bakery(kitchen_folder: Path) -> Data:
    """The tiny data with six duties of bakers and cooks."""
    (kitchen_folder / "duties.csv").write_text(DUTIES, encoding="utf-8")
    return open_data(kitchen_folder)


@pytest.fixture
def bakery_of_three(kitchen_folder: Path) -> Data:
    """The bakery with a host, who sells as well, and with related careers of all three."""
    (kitchen_folder / "duties.csv").write_text(f"{DUTIES}host,selling,Sell tables.,,board,\n", encoding="utf-8")
    with (kitchen_folder / "roles.csv").open("a", encoding="utf-8") as file:
        file.write("host,Host,hosts,Seats guests.,\n")
    (kitchen_folder / "skills.csv").write_text(
        "role,metric,group,value,period,source,note\n"
        "baker,skill_share,crm,5,,office,\ncook,skill_share,crm,6,,office,\nhost,skill_share,crm,7,,office,\n"
        "cook,skill_share,patients,8,,office,\nhost,skill_share,patients,9,,office,\n",
        encoding="utf-8",
    )
    (kitchen_folder / "skill_names.csv").write_text(
        "role,skill,nature,summary,period,source,note\n"
        "baker,Tasting,soft,Knowing good.,,office,\ncook,Tasting,soft,Knowing better.,,office,\n"
        "host,Smiling,soft,All evening.,,office,\n",
        encoding="utf-8",
    )
    (kitchen_folder / "related.csv").write_text(
        "role,related,period,source,note,related_role\n"
        "baker,Host,,board,,host\nbaker,Miller,,board,,\ncook,Waiter,,board,,\nhost,Waiter,,board,,\n"
        "host,Porter,,board,,\n",
        encoding="utf-8",
    )
    return open_data(kitchen_folder)
