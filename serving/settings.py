"""Streamlit's settings, read as `streamlit run` reads them, for a server that is started in another way."""

import os
import sys
from pathlib import Path
from typing import Any

import click
import streamlit as st
from streamlit import config, delta_generator

from serving.limits import NoLimitError, limits
from serving.metrics import NoNetworkError, near
from serving.safety import NoOriginError, framing

DOOR = Path(__file__).resolve().parents[1] / "dashboard.py"


def read_settings() -> None:
    """Read `.streamlit/config.toml` beside the door, and variables such as STREAMLIT_SERVER_BASE_URL_PATH.

    Streamlit itself would look beside the script that runs, and reads variables for `streamlit run` alone. Where that
    has read them already, they stay as they are. A value that makes no sense ends the program with a sentence.

    At the first element, Streamlit would ask at length whether it runs in a console; it is told that it has.
    """
    try:
        framing()
        near()
        limits()
    except (NoOriginError, NoNetworkError, NoLimitError) as error:
        sys.exit(str(error))
    delta_generator._use_warning_has_been_displayed = True
    if config._main_script_path is not None:
        return
    config._main_script_path = str(DOOR)
    if any(name.startswith("STREAMLIT_") for name in os.environ):
        _read_variables()


def _read_variables() -> None:
    """Read the variables by the very options of `streamlit run`, which take a tenth of a start to load."""
    from streamlit.web.bootstrap import load_config_options  # noqa: PLC0415
    from streamlit.web.cli import configurator_options  # noqa: PLC0415

    @click.command()
    @configurator_options
    def read(**options: Any) -> None:
        load_config_options(options)

    try:
        read.main([], standalone_mode=False)
    except click.ClickException as error:
        sys.exit(error.format_message())


def base_path() -> str:
    """The path before all addresses of a server, such as `/careers`; empty for none."""
    path = str(st.get_option("server.baseUrlPath")).strip("/")
    return f"/{path}" if path else ""
