import gc
from pathlib import Path
from weakref import ref

import pytest

from careers.catalogue.metrics import TOPICS
from careers.catalogue.roles import LOOKS, Role
from careers.data import csv_text, once, store
from careers.data.editions import DEFAULT_FOLDER, edition_of
from careers.data.faults import DataError
from careers.data.rows import DocumentSource
from careers.data.store import Data, open_data
from tests.kitchen import append, cells, rewrite

FIGURE_COLUMNS = ["role", "metric", "group", "value", "period", "source", "note"]
NAME_COLUMNS = ["role", "attribute", "name", "period", "source", "note"]


def test_roles_come_in_the_order_of_the_file_each_with_the_look_of_its_place(kitchen: Data) -> None:
    roles = kitchen.roles()
    assert list(roles.items()) == [
        ("baker", Role(id="baker", label="Baker", plural="bakers", summary="Bakes bread.", caution="", look=LOOKS[0])),
        (
            "cook",
            Role(
                id="cook",
                label="Cook",
                plural="cooks",
                summary="Cooks meals.",
                caution="The title covers chefs.",
                look=LOOKS[1],
            ),
        ),
    ]


def test_sources_come_in_the_order_of_the_file_with_every_column(kitchen: Data) -> None:
    sources = kitchen.sources()
    assert list(sources) == ["survey", "board", "office"]
    assert sources["survey"] == DocumentSource(
        id="survey",
        document="Trade survey",
        short="Survey",
        publisher="Trade union",
        title="What kitchens pay",
        author="Ann Other",
        published="2021-05",
        url="",
        licence="Public domain",
        kind=kitchen.terms("kind")["surveyed"],
        measured="Members' pay",
        origin="",
        note="",
        naming="named",
    )


def test_figures_are_a_typed_frame_row_by_row(kitchen: Data) -> None:
    assert cells(kitchen.figures("hourly")) == [
        FIGURE_COLUMNS,
        ["baker", "hourly_rate", "all", 15.0, "", "board", ""],
        ["cook", "hourly_rate", "all", 12.5, "", "board", ""],
    ]
    assert {column: str(kind) for column, kind in kitchen.figures("hourly").dtypes.items()} == {
        "role": "str",
        "metric": "str",
        "group": "str",
        "value": "float64",
        "period": "str",
        "source": "str",
        "note": "str",
    }


def test_a_value_that_is_not_reported_is_nan_and_never_zero(kitchen: Data) -> None:
    frame = kitchen.figures("growth")
    missing = frame[frame["value"].isna()]
    assert missing[["role", "metric", "note"]].to_numpy().tolist() == [["cook", "job_satisfaction", "A dash."]]


def test_a_file_whose_values_are_all_missing_still_gives_a_column_of_numbers(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "cook,hourly_rate,all,,,board,A dash.")
    column = open_data(kitchen_folder).figures("hourly")["value"]
    assert (str(column.dtype), column.isna().tolist()) == ("float64", [True])


def test_values_keep_the_precision_they_are_printed_with(kitchen_folder: Path) -> None:
    rewrite(
        kitchen_folder,
        "hourly",
        "baker,hourly_rate,all,32.9495192,,board,",
        "cook,hourly_rate,all,1,,board,",
        "cook,hourly_rate,all,007.50,2022,board,",
    )
    assert open_data(kitchen_folder).figures("hourly")["value"].tolist() == [32.9495192, 1.0, 7.5]


def test_names_are_a_frame_row_by_row_with_nothing_for_what_is_not_reported(kitchen: Data) -> None:
    assert cells(kitchen.names("salary")) == [
        NAME_COLUMNS,
        ["baker", "best_paying_state", "Ohio", "", "board", ""],
        ["baker", "best_paying_city", "Lyon, FR", "", "board", ""],
        ["cook", "best_paying_city", "", "", "board", "A dash."],
        ["baker", "best_paying_city", "Turin", "2021", "survey", ""],
        ["baker", "best_paying_city", "Milan", "2021", "survey", ""],
    ]


@pytest.mark.parametrize("topic", ["hourly", "growth", "demographics"])
def test_a_topic_without_names_needs_no_file_and_gives_an_empty_frame(kitchen: Data, topic: str) -> None:
    assert not (kitchen.folder / f"{topic}_names.csv").exists()
    assert cells(kitchen.names(topic)) == [NAME_COLUMNS]


def test_requirements_are_a_frame_row_by_row(kitchen: Data) -> None:
    assert cells(kitchen.requirements()) == [
        ["role", "level", "stance", "requirement", "period", "source", "note"],
        ["baker", "training", "required", "Three years in a bakery.", "2021", "survey", ""],
        ["baker", "high_school", "not_needed", "Nothing before that.", "", "board", ""],
        ["cook", "master", "optional", "For hotels.", "", "office", ""],
    ]


def test_everything_is_read_once_and_shared(kitchen_folder: Path) -> None:
    first, second = open_data(kitchen_folder), open_data(kitchen_folder)
    assert first == second
    for topic in TOPICS:
        assert first.figures(topic) is second.figures(topic)
        assert first.names(topic) is second.names(topic)
    assert first.requirements() is second.requirements()
    assert first.roles() is second.roles()
    assert first.sources() is second.sources()


def test_two_folders_do_not_share_anything(kitchen: Data, kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,20,,board,")
    assert open_data(kitchen_folder).figures("hourly")["value"].tolist() == [20.0]
    assert kitchen.figures("hourly")["value"].tolist() == [15.0, 12.5]


def test_a_broken_file_leaves_the_others_readable(kitchen_folder: Path) -> None:
    append(kitchen_folder, "salary", "baker,salary,mean,a lot,,board,")
    data = open_data(kitchen_folder)
    with pytest.raises(DataError, match=r"^salary\.csv, line 10, column value: found \"a lot\"; "):
        data.figures("salary")
    assert data.figures("growth")["value"].tolist()[:2] == [5.0, -8.0]
    assert data.names("salary")["name"].tolist() == ["Ohio", "Lyon, FR", "", "Turin", "Milan"]


def test_an_error_is_not_remembered_so_a_mended_file_is_read(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,fifteen,,board,")
    data = open_data(kitchen_folder)
    with pytest.raises(DataError, match="fifteen"):
        data.figures("hourly")
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,15,,board,")
    assert data.figures("hourly")["value"].tolist() == [15.0]


def test_a_faulty_file_is_read_once_as_long_as_it_stays_as_it_is(
    kitchen_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rewrite(kitchen_folder, "hourly", *["baker,hourly_rate,all,plenty,,board,"] * 20_000)
    data = open_data(kitchen_folder)
    reads: list[str] = []
    original = csv_text.content_of

    def counted(path: Path) -> bytes:
        reads.append(path.name)
        return original(path)

    monkeypatch.setattr(csv_text, "content_of", counted)
    messages = set()
    for _ in range(5):
        with pytest.raises(DataError) as raised:
            data.figures("hourly")
        messages.add(str(raised.value))

    assert reads.count("hourly.csv") == 1
    (message,) = messages
    assert len(message.splitlines()) == 21
    assert message.endswith("\nhourly.csv: 19980 more faults like these are not listed.")


def test_what_was_read_goes_with_its_edition(kitchen_folder: Path) -> None:
    held = {edition: ref(Data(kitchen_folder, edition).figures("hourly")) for edition in "abcdef"}
    gc.collect()

    assert [edition for edition, frame in held.items() if frame() is not None] == ["c", "d", "e", "f"]


def test_reading_all_files_looks_at_the_folder_once(kitchen_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[Path] = []

    def counted(folder: Path) -> str:
        looks.append(folder)
        return edition_of(folder)

    for module in (once, store):
        monkeypatch.setattr(module, "edition_of", counted)

    assert open_data(kitchen_folder).faults() == ()
    assert looks == [kitchen_folder]


def test_mending_the_roles_mends_the_topics_that_need_them(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "roles", "baker,Baker,bakers,,", "waiter,Waiter,waiters,,")
    data = open_data(kitchen_folder)
    rewrite(kitchen_folder, "hourly", "cook,hourly_rate,all,15,,board,")
    with pytest.raises(DataError, match=r"expected one of baker, waiter\.$"):
        data.figures("hourly")
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,15,,board,")
    assert data.figures("hourly")["role"].tolist() == ["baker"]


@pytest.mark.parametrize("broken", ["roles", "sources"])
def test_topics_report_the_file_they_lean_on_when_that_is_the_broken_one(kitchen_folder: Path, broken: str) -> None:
    (kitchen_folder / f"{broken}.csv").write_bytes(b"")
    for read in (open_data(kitchen_folder).requirements, lambda: open_data(kitchen_folder).figures("growth")):
        with pytest.raises(DataError) as caught:
            read()
        assert str(caught.value) == f"{broken}.csv: found an empty file; expected a header and at least one row."


def test_a_byte_order_mark_is_no_part_of_the_first_column(kitchen_folder: Path) -> None:
    path = kitchen_folder / "hourly.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert open_data(kitchen_folder).figures("hourly")["role"].tolist() == ["baker", "cook"]


def test_line_ends_of_windows_read_the_same(kitchen_folder: Path) -> None:
    path = kitchen_folder / "hourly.csv"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert open_data(kitchen_folder).figures("hourly")["note"].tolist() == ["", ""]


def test_columns_may_stand_in_any_order(kitchen_folder: Path) -> None:
    (kitchen_folder / "hourly.csv").write_bytes(
        b"note,source,period,value,group,metric,role\n,board,,15,all,hourly_rate,baker\n"
    )
    assert cells(open_data(kitchen_folder).figures("hourly")) == [
        FIGURE_COLUMNS,
        ["baker", "hourly_rate", "all", 15.0, "", "board", ""],
    ]


def test_a_cell_may_hold_commas_quotes_and_letters_of_any_language(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "salary_names", 'baker,best_paying_city,"Łódź, ""the boat""",,board,')
    assert open_data(kitchen_folder).names("salary")["name"].tolist() == ['Łódź, "the boat"']


def test_the_default_folder_is_the_projects_own_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CAREERS_DATA", raising=False)
    assert open_data().folder == DEFAULT_FOLDER
    assert Path(__file__).resolve().parents[2] / "data" == DEFAULT_FOLDER


def test_careers_data_names_another_folder(monkeypatch: pytest.MonkeyPatch, kitchen_folder: Path) -> None:
    monkeypatch.setenv("CAREERS_DATA", str(kitchen_folder))
    assert open_data().folder == kitchen_folder
    assert list(open_data().roles()) == ["baker", "cook"]


def test_an_empty_careers_data_means_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAREERS_DATA", "")
    assert open_data().folder == DEFAULT_FOLDER


def test_a_folder_in_the_call_wins_over_careers_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kitchen_folder: Path
) -> None:
    monkeypatch.setenv("CAREERS_DATA", str(tmp_path))
    assert open_data(kitchen_folder).folder == kitchen_folder


def test_a_careers_data_folder_that_does_not_exist_is_said_plainly(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CAREERS_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(DataError) as caught:
        open_data().roles()
    assert str(caught.value) == "roles.csv: found no readable file; expected a file in the data folder."


@pytest.mark.parametrize(
    ("topic", "count"), [("salary", 8), ("hourly", 2), ("growth", 8), ("education", 10), ("demographics", 13)]
)
def test_every_topic_gives_all_of_its_rows(kitchen: Data, topic: str, count: int) -> None:
    frame = kitchen.figures(topic)
    assert (len(frame), str(frame["value"].dtype)) == (count, "float64")
