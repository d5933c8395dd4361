"""The one door: `python dashboard.py`, `streamlit run dashboard.py`, and `dashboard:app` for any ASGI server.

All serve the same. What runs at each visit is the script `pages/_navigation.py`; no folder `pages/` is beside that
script, so Streamlit does not take the pages for its own before the script has named them.
"""

import gc

gc.disable()

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from careers.catalogue.pages import FRONT, MOVED, PAGES
from careers.data.faults import DataError
from careers.data.store import in_force, open_data
from careers.language.speech import speaking
from careers.share import asking, programs
from careers.share.handout import TooMuchError
from careers.ui import ahead, broken, early, files, own, shelves
from careers.ui.choices import AROUND, LANGUAGE
from careers.ui.frame import EARLY, SCRIPTS, STATIC
from careers.ui.missing import missing
from careers.ui.preview import tags
from serving import downloads, state, uploads
from serving import programs as api
from serving.addresses import Addresses
from serving.ahead import make_ahead
from serving.alone import serve
from serving.closed import let_go
from serving.downloads import Refusals
from serving.faults import leave_to_numbers, report
from serving.files import BrowserFiles
from serving.fit import check_streamlit
from serving.idle import LetGo
from serving.limits import Limits
from serving.logs import escaped, one_line_each
from serving.page import Front, Pages
from serving.prepared import prepare_beside, prepared_folder, stay_marked
from serving.programs import Programs
from serving.runs import RightRuns
from serving.safety import SafeAnswers
from serving.settings import base_path, read_settings
from serving.spoken import Spoken
from serving.state import State
from serving.uploads import Taking
from serving.use import keep_memory_together, raise_open_files, watch

gc.freeze()
gc.enable()

FOLDER = Path(__file__).resolve().parent / "pages"

FILES_ALSO_AT = {"api/v1/handout.pdf": "profile/handout.pdf"}

# Streamlit puts the script's folder first on the path of modules unless it stands there already, and `pages/profile.py`
# is not Python's own `profile`.
sys.path.append(str(FOLDER))
read_settings()
check_streamlit()


@asynccontextmanager
async def preloaded(_app: st.App) -> AsyncIterator[None]:
    """Make room for many visitors, and read the data before the first one comes, out of the garbage collector's way."""
    one_line_each()
    leave_to_numbers()
    raise_open_files()
    keep_memory_together()
    if faults := open_data().faults():
        print(*map(escaped, DataError(faults).lines), sep="\n", file=sys.stderr)
    gc.freeze()
    ahead_of_readers = make_ahead(lambda: in_force().data.edition, views_ahead)
    works = watch(), let_go(), stay_marked(prepared), ahead_of_readers
    preparing, beside = prepare_beside(), [*map(asyncio.create_task, works)]
    yield
    for task in beside:
        task.cancel()
    if preparing:
        preparing.terminate()


def state_of_figures() -> State:
    """How the figures are that readers are shown now."""
    found = in_force()
    return State(
        version=found.data.version(),
        edition=found.data.edition,
        faults=tuple(map(str, found.data.faults())),
        kept_back=tuple(map(str, found.kept_back)),
    )


def told_in_words(error: Exception) -> bool:
    """Tell a fault in the log and, under the same number, to the reader; True, which keeps Streamlit quiet."""
    broken.went_wrong(report(error))
    return True


for_programs = Programs(
    services=programs.SERVICES,
    answer=lambda service, asked: programs.answer(open_data(), service, asked),
    misasked=asking.MisaskedError,
    describe=lambda address: programs.description(open_data(), address),
    missing=programs.missing,
    failed=programs.failed,
)
own_figures = Taking(
    most=own.LARGEST,
    is_open=shelves.is_open,
    keep=own.keep,
    closed=shelves.closed,
    too_large=own.too_large,
    busy=own.busy,
    failed=own.failed,
)
refusals = Refusals(
    missing=files.missing,
    too_much=files.too_much,
    failed=files.failed,
    unfit=TooMuchError,
    closed=shelves.ClosedError,
)


def told_early(address: str, query: str) -> str:
    """The page itself, for its answer; nothing where it fails, which the app will tell in words."""
    try:
        return early.page(FOLDER, address, query)
    except Exception as error:
        report(error)
        return ""


def told_ahead(address: str, query: str) -> None:
    """Make the parts of a page before anybody asks for it; errors are shown only to those who ask."""
    with suppress(Exception):
        early.told(FOLDER, f"/{address}", query)


def views_ahead() -> Iterator[Callable[[], None]]:
    """The work of making what readers will likely ask for."""
    return (partial(told_ahead, *it) for it in ahead.likely())


prepared = prepared_folder()
in_answers = Front(scripts=SCRIPTS, begin=EARLY, look=early.look(), tags=tags, body=told_early)
app = st.App(
    FOLDER / "_navigation.py",
    lifespan=preloaded,
    on_script_error=told_in_words,
    routes=[
        Mount(f"{base_path()}/app/static", StaticFiles(directory=STATIC)),
        *state.routes(base_path(), state_of_figures),
        *uploads.routes(base_path(), own_figures),
        *downloads.routes(base_path(), partial(files.file_at, FOLDER), refusals, FILES_ALSO_AT),
        *api.routes(base_path(), for_programs),
    ],
    middleware=[
        Middleware(SafeAnswers, base_path()),
        Middleware(BrowserFiles, prepared, base_path()),
        Middleware(Spoken, speaking, LANGUAGE),
        Middleware(Limits),
        Middleware(LetGo),
        Middleware(Pages, Addresses(PAGES, FRONT, missing, base_path(), MOVED), in_answers),
        Middleware(RightRuns, AROUND),
    ],
)

if __name__ == "__main__":
    sys.exit(serve(app))
