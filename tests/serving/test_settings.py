"""What the door reads before it opens: the same settings, however it is opened; and Python's own modules first."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from harness.servers import ROOT


def told_by_the_door(question: str, folder: Path, **settings: str) -> "subprocess.CompletedProcess[str]":
    """What is printed once an ASGI server in this folder has loaded `dashboard:app`."""
    return subprocess.run(
        [sys.executable, "-c", f"import dashboard\nimport streamlit as st\n{question}"],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if not name.startswith("STREAMLIT_")}
        | {"PYTHONPATH": str(ROOT), "HOME": str(folder)}
        | settings,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_settings_are_found_from_any_folder(tmp_path: Path) -> None:
    asked = (
        "print(*(st.get_option(it) for it in ('theme.baseRadius', 'runner.postScriptGC', 'server.fileWatcherType')))"
    )

    assert told_by_the_door(asked, tmp_path).stdout == "small False none\n"


def test_variables_count_in_their_own_kind(tmp_path: Path) -> None:
    asked = "print(repr(st.get_option('server.baseUrlPath')), repr(st.get_option('server.disconnectedSessionTTL')))"

    told = told_by_the_door(
        asked, tmp_path, STREAMLIT_SERVER_BASE_URL_PATH="careers", STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL="60"
    )

    assert told.stdout == "'careers' 60\n"


def test_a_variable_that_makes_no_sense_is_told_in_a_sentence(tmp_path: Path) -> None:
    told = told_by_the_door("", tmp_path, STREAMLIT_SERVER_PORT="abc")

    assert told.returncode == 1
    assert told.stderr == (
        "Invalid value for '--server.port' (env var: 'STREAMLIT_SERVER_PORT'): 'abc' is not a valid integer.\n"
    )


def test_a_site_that_may_frame_pages_is_an_origin_or_told_in_a_sentence(tmp_path: Path) -> None:
    told = told_by_the_door("", tmp_path, MAY_FRAME="school.example")

    assert told.returncode == 1
    assert told.stderr == (
        "MAY_FRAME names 'school.example'; it must name origins, such as MAY_FRAME=https://www.school.example\n"
    )


def test_what_was_loaded_is_never_looked_through_for_garbage_and_the_rest_is(tmp_path: Path) -> None:
    told = told_by_the_door("import gc; print(gc.isenabled(), gc.get_freeze_count() > 100_000)", tmp_path)

    assert told.stdout == "True True\n"


def test_a_start_does_not_wait_for_what_few_readers_need(tmp_path: Path) -> None:
    told = told_by_the_door("import sys; print('pandas' in sys.modules, 'openpyxl' in sys.modules)", tmp_path)

    assert told.stdout == "True False\n"


def test_the_first_page_does_not_wait_for_streamlit_to_ask_whether_it_runs_in_a_console(tmp_path: Path) -> None:
    asked = (
        "from streamlit import delta_generator, env_util\n"
        "env_util.is_repl = lambda: print('asked')\n"
        "st.html('text')\n"
        "delta_generator._use_warning_has_been_displayed = False\n"
        "st.html('text')"  # what the first line would have done
    )

    assert told_by_the_door(asked, tmp_path).stdout == "asked\n"


@pytest.mark.parametrize("name", ["profile", "path"])
def test_a_page_never_stands_in_for_a_module_while_its_script_runs(name: str, tmp_path: Path) -> None:
    (tmp_path / "path.py").write_text("")  # what another library might be called
    asked = (
        "import sys\n"
        "from streamlit.runtime.scriptrunner.exec_code import modified_sys_path\n"
        "with modified_sys_path(str(dashboard.FOLDER / '_navigation.py')):\n"
        f"    import {name}\n"
        f"print({name}.__file__)"
    )

    found = told_by_the_door(asked, tmp_path).stdout.strip()

    assert found
    assert not found.startswith(str(ROOT / "pages"))
