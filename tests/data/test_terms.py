"""Skills, themes, kinds of source and other terms are rows of a file: a new one needs no code."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careers.catalogue.periods import UNDATED
from careers.data.editions import DEFAULT_FOLDER
from careers.data.faults import DataError
from careers.data.store import Data, open_data
from careers.figures.derive import comparison_of
from careers.figures.provenance import badges
from careers.work import gather, tables
from tests.kitchen import PAIR, append

HEADER = "vocabulary,id,label,note"
TERMS = [
    "kind,surveyed,asked of members,",
    "kind,modeled,reckoned,",
    "kind,stated,said,",
    "kind,dreamed,dreamed up,Nobody was asked.",
    "skill,tasting,Tasting,",
    "skill,customer_service,Service at the table,",
    "nature,soft,Knack,",
    "theme,baking,Baking,",
    "theme,client_contact,Guests,",
    "aspect,hours,Hours,",
    "standing,desirable,welcome,",
    "level,training,Apprenticeship,",
    "level,high_school,School,",
    "level,master,Master,",
    "stance,required,a must,",
    "stance,not_needed,no need,",
    "stance,optional,as you like,",
]


@pytest.fixture
def spoken(kitchen_folder: Path) -> Path:
    """The kitchen with words of its own."""
    write(kitchen_folder, *TERMS)
    return kitchen_folder


def write(folder: Path, *lines: str) -> None:
    (folder / "terms.csv").write_text("".join(f"{line}\n" for line in (HEADER, *lines)))


def faults(read: Callable[[], object]) -> str:
    with pytest.raises(DataError) as caught:
        read()
    return str(caught.value)


def test_terms_come_in_the_order_of_the_file(spoken: Path) -> None:
    data = open_data(spoken)
    assert list(data.labels("kind").items()) == [
        ("surveyed", "asked of members"), ("modeled", "reckoned"), ("stated", "said"), ("dreamed", "dreamed up"),
    ]  # fmt: skip
    assert data.terms("kind")["dreamed"].note == "Nobody was asked."


def test_a_new_kind_of_source_is_a_row(spoken: Path) -> None:
    append(spoken, "sources", "dream,A dream,Dream,Nobody,A dream,,,,Public domain,dreamed,Pay in dreams,,,unknown")
    assert badges(open_data(spoken).sources()["dream"], UNDATED, is_derived=False) == ("dreamed up", "undated")


def test_a_new_skill_is_a_row(spoken: Path) -> None:
    append(spoken, "skills", "baker,skill_share,tasting,30,,office,")
    rows = comparison_of(open_data(spoken), "skill_share", PAIR).rows
    assert [(row.group.label, [claim.text for claim in row.claims]) for row in rows] == [
        ("Tasting", ["30%", "not listed"]),
        ("Service at the table", ["not listed", "12%"]),
    ]


def test_a_new_theme_is_a_row(spoken: Path) -> None:
    append(spoken, "duties", "baker,baking,Bake bread.,,office,")
    data = open_data(spoken)
    said = gather.statements(data, "duties", PAIR, ("office",))
    lines = gather.matrix(said, [data.roles()[role_id] for role_id in PAIR], data.labels("theme")).lines
    assert [line.label for line in lines] == ["Baking", "Guests"]


def test_levels_and_stances_are_written_as_the_file_says(spoken: Path) -> None:
    found = gather.demands(open_data(spoken), "baker", ("survey", "board"))
    assert tables.demands(found)["Level"].tolist() == ["Apprenticeship: a must", "School: no need"]


def test_a_term_that_no_row_declares_is_refused(spoken: Path) -> None:
    append(spoken, "duties", "baker,juggling,Juggle.,,office,")
    assert faults(lambda: open_data(spoken).work("duties")) == (
        'duties.csv, line 3, column theme: found "juggling"; expected one of baking, client_contact.'
    )
    append(spoken, "skills", "baker,skill_share,juggling,30,,office,")
    assert faults(lambda: open_data(spoken).figures("skills")) == (
        'skills.csv, line 3, column group: found "juggling"; expected one of tasting, customer_service.'
    )


def test_two_terms_of_a_vocabulary_need_two_labels(spoken: Path) -> None:
    write(spoken, *TERMS, "theme,guests,guests,", "aspect,baking,Baking,")
    assert faults(lambda: open_data(spoken).terms("theme")) == (
        "terms.csv, line 19, column label: found guests again, as in line 10; expected a different one in every row."
    )


def test_a_term_of_no_vocabulary_is_refused(spoken: Path) -> None:
    write(spoken, *TERMS, "color,red,Red,")
    assert faults(lambda: open_data(spoken).terms("theme")) == (
        'terms.csv, line 19, column vocabulary: found "color"; '
        "expected one of kind, skill, nature, theme, aspect, standing, level, stance."
    )


def test_a_folder_without_terms_speaks_in_the_projects_own(kitchen: Data) -> None:
    assert not (kitchen.folder / "terms.csv").exists()
    assert kitchen.labels("theme") == open_data(DEFAULT_FOLDER).labels("theme")


def test_the_groups_of_a_metric_are_terms_where_the_catalogue_names_their_vocabulary(spoken: Path) -> None:
    data = open_data(spoken)
    assert [(group.id, group.phrase, group.kind) for group in data.metric("skill_share").groups] == [
        ("tasting", "Tasting", "entry"),
        ("customer_service", "Service at the table", "entry"),
    ]
    assert [group.id for group in data.metric("time_to_enter").groups] == ["low", "high"]
    with pytest.raises(KeyError):
        data.metric("happiness")
