"""What is installed: every package pinned with its hashes, and under a license that lets schools use it."""

import re

import pytest

from harness.licenses import PAGE, PINNED, ROOT, license_of, names_in, page

LOCKED = ("requirements", "requirements-dev", "benchmarks/peers/requirements", "tests/pdf_checker")
BLOCK = re.compile(r"^(?=\S)(?!#)", re.MULTILINE)
"""The start of a package in a file of pinned requirements."""


@pytest.mark.parametrize("file", LOCKED)
def test_every_package_is_pinned_with_its_hashes(file: str) -> None:
    packages = [it for it in BLOCK.split((ROOT / f"{file}.txt").read_text()) if it.strip()]
    assert len(packages) > 10
    assert [it for it in packages if not PINNED.match(it) or "--hash=sha256:" not in it] == []


@pytest.mark.parametrize("file", LOCKED)
def test_what_is_asked_for_is_what_is_pinned(file: str) -> None:
    asked = re.findall(r"^(\w\S*)==(\S+)$", (ROOT / f"{file}.in").read_text(), re.MULTILINE)
    pinned = re.findall(r"^(\S+)==(\S+)", (ROOT / f"{file}.txt").read_text(), re.MULTILINE)
    assert asked
    assert {(name.replace(".", "-"), version) for name, version in asked} <= set(pinned)


def test_every_package_that_is_asked_for_has_its_reason() -> None:
    asked = [(ROOT / f"{file}.in").read_text() for file in ("requirements", "requirements-dev")]
    reasons = re.findall(
        r"^\| ([\w.,\s-]+?) \|", (ROOT / "docs/decisions/0007-dependencies.md").read_text(), re.MULTILINE
    )
    named = {name for cell in reasons for name in cell.split(", ")}
    assert set(re.findall(r"^(\w\S*)==", "\n".join(asked), re.MULTILINE)) - named == set()


def test_tests_run_on_the_packages_that_serve() -> None:
    whole = (ROOT / "requirements-dev.txt").read_text()
    served = re.findall(r"^\S+==\S+", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    assert [it for it in served if it not in whole] == []


def test_no_package_that_serves_binds_what_is_served_with_it() -> None:
    found = {it: license_of(it) for it in names_in("requirements.txt")}
    assert [it for it in found.items() if "GPL" in it[1]] == []


def test_the_licenses_of_all_packages_are_listed() -> None:
    assert PAGE.read_text() == page()
    assert "| streamlit | Apache-2.0 |" in page()
    assert "| certifi | MPL-2.0 |" in page()


def test_the_project_has_a_license_of_its_own() -> None:
    text = (ROOT / "LICENSE").read_text()
    assert text.startswith("MIT License")
    assert 'license = "MIT"' in (ROOT / "pyproject.toml").read_text()
