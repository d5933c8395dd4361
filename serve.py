"""Production entry: the dashboard with small files, safe pages, and addresses that open at once.

Run it with `python serve.py`, or let any ASGI server load `serve:app`.
"""

import gc
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from careers.catalogue.metrics import TOPICS
from careers.data.faults import DataError
from careers.data.store import open_data
from careers.ui.frame import SCRIPT
from serving.files import BrowserFiles
from serving.page import Pages, SafeAnswers
from serving.prepared import prepare_beside, prepared_folder
from serving.runs import WholeFirst


@asynccontextmanager
async def preloaded(_app: st.App) -> AsyncIterator[None]:
    """Read the data before the first visitor comes, and keep it out of the garbage collector's way."""
    data = open_data()
    for topic_id in TOPICS:
        with suppress(DataError):  # the page that needs the file says what is wrong with it
            data.figures(topic_id)
    gc.collect()
    gc.freeze()
    preparing = prepare_beside()
    yield
    if preparing:
        preparing.terminate()


app = st.App(
    Path(__file__).parent / "dashboard.py",
    lifespan=preloaded,
    middleware=[
        Middleware(BrowserFiles, prepared_folder()),
        Middleware(SafeAnswers),
        Middleware(Pages, SCRIPT),
        Middleware(WholeFirst),
    ],
)

if __name__ == "__main__":
    app.run(
        config={
            "server.address": os.environ.get("HOST", "localhost"),
            "server.port": int(os.environ.get("PORT", "8501")),
            "server.headless": True,
            "server.fileWatcherType": "none",  # watching the sources costs more than drawing a page
        }
    )
