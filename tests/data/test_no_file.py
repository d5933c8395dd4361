"""What stands in a file's place and is none: nobody waits for it, and everybody is told what it is."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from careers.data.faults import DataError, Fault
from careers.data.store import open_data
from tests.kitchen import FIGURE_HEADER


@pytest.fixture
def elsewhere(kitchen_folder: Path) -> Path:
    """The place of hourly.csv, cleared."""
    path = kitchen_folder / "hourly.csv"
    path.unlink()
    return path


def found_in_place_of(path: Path) -> Fault:
    with pytest.raises(DataError) as caught:
        open_data(path.parent).figures("hourly")
    (fault,) = caught.value.faults
    return fault


def test_a_pipe_is_no_file_and_nobody_waits_for_it(elsewhere: Path) -> None:
    os.mkfifo(elsewhere)
    assert found_in_place_of(elsewhere) == Fault("hourly.csv", 0, "", "a pipe", "a file in the data folder")


def test_a_device_is_no_file_and_nobody_reads_it_to_its_end(elsewhere: Path) -> None:
    elsewhere.symlink_to("/dev/zero")
    assert found_in_place_of(elsewhere) == Fault("hourly.csv", 0, "", "a device", "a file in the data folder")


def test_a_socket_is_no_file(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(elsewhere.parent)  # the address of a socket has to be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(elsewhere.name)
        assert found_in_place_of(elsewhere) == Fault("hourly.csv", 0, "", "a socket", "a file in the data folder")


def test_a_link_to_nowhere_is_no_file(elsewhere: Path) -> None:
    elsewhere.symlink_to(elsewhere.parent / "nowhere.csv")
    assert found_in_place_of(elsewhere) == Fault("hourly.csv", 0, "", "no readable file", "a file in the data folder")


def test_a_file_that_may_not_be_read_is_told_from_one_that_is_missing(elsewhere: Path) -> None:
    elsewhere.write_text(f"{FIGURE_HEADER}\nbaker,hourly_rate,all,15,,board,\n")
    open_data(elsewhere.parent).sources()
    open_data(elsewhere.parent).roles()
    elsewhere.chmod(0)
    with as_nobody():
        fault = found_in_place_of(elsewhere)
    assert fault == Fault("hourly.csv", 0, "", "a file that this program may not read", "permission to read it")


@contextmanager
def as_nobody() -> Iterator[None]:
    """Run as a user who may read nothing that is closed to others; root may read everything."""
    was = os.geteuid()
    if was == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(was)
