"""Skills, themes, kinds of source and other terms are rows of a file: a new one needs no code."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careers.catalogue.periods import UNDATED
from careers.checks.cautions import check_demands_contradict, check_hours_bring_more_pay
from careers.checks.facts import gathered
from careers.data.editions import DEFAULT_FOLDER
from careers.data.faults import DataError
from careers.data.store import Data, open_data
from careers.figures.compare import View
from careers.figures.derive import comparison_of
from careers.figures.provenance import badges
from careers.figures.trust import trust
from careers.work import gather, tables
from careers.work.sentences import certifications_finding
from tests.kitchen import PAIR, append

HEADER = "vocabulary,id,label,note,counts_as"
TERMS = [
    "kind,surveyed,asked of members,,asked",
    "kind,modeled,reckoned,,modeled",
    "kind,stated,said,,",
    "kind,dreamed,dreamed up,Nobody was asked.,",
    "skill,tasting,Tasting,,",
    "skill,customer_service,Service at the table,,",
    "nature,soft,Knack,,",
    "theme,baking,Baking,,",
    "theme,client_contact,Guests,,",
    "aspect,hours,Hours,,",
    "standing,desirable,welcome,,",
    "level,training,Apprenticeship,,",
    "level,high_school,School,,",
    "level,master,Master,,",
    "stance,required,a must,,needed",
    "stance,not_needed,no need,,waived",
    "stance,optional,as you like,,",
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


@pytest.mark.parametrize(
    ("counts_as", "word", "reason"),
    [
        ("asked", "Fair evidence (poll)", "We know how they came about."),
        ("", "Thin evidence (poll)", "How they came about is not stated."),
    ],
)
def test_what_a_new_kind_counts_as_decides_how_far_it_is_trusted(
    spoken: Path, counts_as: str, word: str, reason: str
) -> None:
    write(spoken, *TERMS, f"kind,poll,poll,,{counts_as}")
    append(spoken, "sources", "poll,A poll,Poll,Nobody,A poll,,,,Public domain,poll,Pay,,,named")
    append(spoken, "salary", "baker,salary,median,31000,,poll,\ncook,salary,median,31000,,poll,")
    data = open_data(spoken)
    found = comparison_of(data, "salary", PAIR, View(sources=("poll",)))
    told = trust(found.rows, found.roles)
    assert told
    assert (told.word, told.silent) == (word, () if counts_as else ("Nobody",))
    assert reason in told.reason


def test_a_new_stance_is_checked_as_what_it_counts(spoken: Path) -> None:
    write(spoken, *TERMS, "stance,must,must,,needed", "stance,never,never,,waived", "stance,maybe,maybe,,")
    append(spoken, "education_requirements", "cook,training,must,Train.,,office,\ncook,training,never,No.,,office,")
    append(spoken, "education_requirements", "cook,master,must,Go.,,office,\ncook,master,maybe,Or not.,,office,")
    found = [it.sentence for it in check_demands_contradict(gathered(open_data(spoken)).of(["cook"]))]
    assert found == ["Apprenticeship: one document says both that cooks need it and that they do not."]


def test_a_new_aspect_is_checked_as_what_it_counts(spoken: Path) -> None:
    write(spoken, *TERMS, "aspect,pay_form,How pay is set,,salaried")
    (spoken / "settings.csv").write_text(
        "role,aspect,statement,period,source,note\n"
        "baker,pay_form,Paid by the month.,,survey,\nbaker,hours,Early ones.,,survey,\n"
    )
    found = [it.sentence for it in check_hours_bring_more_pay(gathered(open_data(spoken)))]
    assert found == [
        "Most bakers are paid a salary (Survey). So, we infer, more hours may bring no more pay.",
    ]


def test_a_new_standing_is_told_as_what_it_counts(spoken: Path) -> None:
    write(spoken, *TERMS, "standing,by_law,by law,,required")
    append(spoken, "certifications", "baker,Oven license,,,,,by_law,,office,")
    data = open_data(spoken)
    named = {data.roles()["baker"]: gather.certifications(data, "baker", ("office",))}
    assert certifications_finding(named).startswith("In some industries, bakers may need a certification.")


def test_a_term_counts_only_as_something_of_its_vocabulary(spoken: Path) -> None:
    write(spoken, *TERMS, "stance,odd,odd,,asked", "theme,odder,Odder,,needed")
    data = open_data(spoken)
    assert faults(lambda: data.terms("stance")) == (
        'terms.csv, line 19, column counts_as: found "asked"; expected one of needed, waived.'
    )
    assert faults(lambda: data.terms("theme")) == (
        'terms.csv, line 20, column counts_as: found "needed"; expected nothing.'
    )


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
    write(spoken, *TERMS, "theme,guests,guests,,", "aspect,baking,Baking,,")
    assert faults(lambda: open_data(spoken).terms("theme")) == (
        "terms.csv, line 19, column label: found guests again, as in line 10; expected a different one in every row."
    )


def test_a_term_of_no_vocabulary_is_refused(spoken: Path) -> None:
    write(spoken, *TERMS, "color,red,Red,,")
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
