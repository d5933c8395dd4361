import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_message

from careers.catalogue.pages import PAGES
from careers.data.editions import DEFAULT_FOLDER
from careers.language import speech
from careers.language.pseudo import accented, disguised
from careers.language.speech import PSEUDO, isolated, language, messages, say, speak, speaking
from tests.conftest import forget_messages


@pytest.fixture
def tongue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language of three messages."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "small.ftl").write_text(
        "pay = { $First } earn { $amount }.\n"
        "skills = { $count ->\n    [one] 1 skill\n   *[other] { $count } skills\n}\n"
        'dollars = { "" } in { $newest } dollars\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(speech, "FOLDER", tmp_path)
    forget_messages()
    yield
    forget_messages()


@pytest.mark.usefixtures("tongue")
def test_slots_are_filled() -> None:
    assert say("pay", First="Bakers", amount="$30,000") == "Bakers earn $30,000."


@pytest.mark.usefixtures("tongue")
@pytest.mark.parametrize(("count", "said"), [(1, "1 skill"), (0, "0 skills"), (2080, "2080 skills")])
def test_a_count_chooses_the_plural(count: int, said: str) -> None:
    assert say("skills", count=count) == said


@pytest.mark.usefixtures("tongue")
def test_a_year_is_written_without_separators() -> None:
    assert say("dollars", newest=2025).strip() == "in 2025 dollars"


@pytest.mark.usefixtures("tongue")
def test_an_unknown_message_is_an_error_that_names_it() -> None:
    with pytest.raises(KeyError, match="gone"):
        say("gone")


def test_every_message_of_the_project_can_be_taken_apart_alone() -> None:
    folder = Path(speech.__file__).parent / "en"
    whole = FluentParser().parse("\n".join(file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.ftl"))))
    expected = [entry for entry in whole.body if isinstance(entry, ast.Message)]
    assert len(expected) == sum(not isinstance(entry, ast.BaseComment) for entry in whole.body)
    assert [serialize_message(it) for it in messages("en")] == [serialize_message(it) for it in expected]


@pytest.mark.usefixtures("tongue")
def test_an_empty_slot_is_an_error_that_names_message_and_slot() -> None:
    with pytest.raises(ValueError, match="pay: Unknown external: amount"):
        say("pay", First="Bakers")


@pytest.mark.usefixtures("tongue")
def test_in_disguise_words_carry_accents_and_slots_do_not() -> None:
    with speaking(PSEUDO):
        assert say("pay", First="Bakers", amount="$30,000") == "Bakers éåŕñ $30,000."
        assert say("skills", count=2) == "2 šķîļļš"
    assert language() == "en"


def test_a_language_that_nobody_speaks_is_english() -> None:
    with speaking(PSEUDO):
        speak("tlh")
        assert language() == "en"


def test_no_text_is_made_before_somebody_asks_for_a_page() -> None:
    code = (
        "import pkgutil, importlib, careers; from careers.language import speech; speech._pattern = None; "
        "[importlib.import_module(it.name) for it in pkgutil.walk_packages(careers.__path__, 'careers.')"
        " if not it.name.endswith('__main__')]; import dashboard"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False).stderr == ""


def test_right_to_left_names_are_marked_off() -> None:
    assert isolated("מנהל") == "\u2068מנהל\u2069"
    assert isolated(isolated("מנהל")) == "\u2068מנהל\u2069"
    assert isolated("Bakers") == "Bakers"


@pytest.mark.usefixtures("tongue")
def test_a_name_from_right_to_left_does_not_turn_its_sentence_around() -> None:
    assert say("pay", First="מנהל", amount="−8%") == "\u2068מנהל\u2069 earn −8%."


def test_a_disguise_leaves_the_message_as_it_was() -> None:
    (message,) = FluentParser().parse("pay = Pay").body
    assert isinstance(message, ast.Message)
    disguised(message)
    assert message.equals(FluentParser().parse("pay = Pay").body[0])


def test_every_letter_has_its_own_accent() -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    assert len(set(accented(letters))) == 52
    assert set(accented(letters)) & set(letters) == set()


def test_no_message_stands_twice() -> None:
    names = [message.id.name for message in messages("en")]
    assert len(names) == len(set(names))


def test_every_message_has_a_text_and_no_attributes() -> None:
    assert [message.id.name for message in messages("en") if message.value is None or message.attributes] == []


ROOT = Path(__file__).parents[2]
CODE = "\n".join(path.read_text() for folder in ("careers", "pages") for path in sorted((ROOT / folder).rglob("*.py")))


SAID = {
    name
    for said in re.findall(r"""say\(\s*("[a-z0-9_-]+"(?: if [^"()]+ else "[a-z0-9_-]+")?)""", CODE)
    for name in re.findall(r'"([^"]+)"', said)
}
"""The messages that code says by their names, one of two among them."""

IDS = {*PAGES, *(file.stem for file in DEFAULT_FOLDER.glob("*.csv"))}
"""Names of pages and of data files: in code they are no messages."""


def test_every_message_is_said_somewhere() -> None:
    named = SAID | (set(re.findall(r"""["']([a-z0-9][a-z0-9_-]*)["']""", CODE)) - IDS)
    families = tuple(re.findall(r"""f["']([a-z][a-z0-9-]*-)\{""", CODE))
    names = [it.id.name.removesuffix("-phrase") for it in messages("en")]
    unsaid = [name for name in names if name not in named and not name.startswith(families)]
    assert unsaid == []


def test_every_message_that_is_said_exists() -> None:
    assert SAID - {it.id.name for it in messages("en")} == set()
