"""Streamlit's settings, read as `streamlit run` reads them, for a server that is started in another way."""

import sys
from pathlib import Path
from typing import Any

import click
import streamlit as st
from streamlit import config
from streamlit.web.bootstrap import load_config_options
from streamlit.web.cli import configurator_options

DOOR = Path(__file__).resolve().parents[1] / "dashboard.py"


def read_settings() -> None:
    """Read `.streamlit/config.toml` beside the door, and variables such as STREAMLIT_SERVER_BASE_URL_PATH.

    Streamlit itself would look beside the script that runs, and reads variables for `streamlit run` alone. Where that
    has read them already, they stay as they are. A value that makes no sense ends the program with a sentence.
    """
    if config._main_script_path is not None:
        return
    config._main_script_path = str(DOOR)
    try:
        _from_surroundings.main([], standalone_mode=False)
    except click.ClickException as error:
        sys.exit(error.format_message())


@click.command()
@configurator_options
def _from_surroundings(**told: Any) -> None:
    load_config_options(told)


def base_path() -> str:
    """The path that all addresses of a server stand below, such as `/careers`; empty for none."""
    told = str(st.get_option("server.baseUrlPath")).strip("/")
    return f"/{told}" if told else ""
