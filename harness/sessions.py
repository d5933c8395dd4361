"""A browser tab as the server sees it: a WebSocket session that opens a page and clicks, without drawing anything.

It speaks the messages of Streamlit's own page: `BackMsg` out, `ForwardMsg` in. Like that page it sends the
value of every control with each rerun, keeps the address in step, and names the large messages that it still
has, which the server then sends as references.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin, Subprotocol

from benchmarks.choices import Choice, Values, choice_of, clicked, query_string, values_of, widget_states
from benchmarks.servers import HOST, Server, ServerFailedError

RUN_TIMEOUT = 60.0
SUCCESS = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)
RUNS_KEPT = 2
"""For how many runs a page keeps a large message that is not used: Streamlit's `global.maxCachedMessageAge`."""


@dataclass(frozen=True)
class Rerun:
    """One run of a page's script: seconds from the click to the last of its messages, and what they brought."""

    seconds: float
    messages: int
    bytes: int
    charts: int


@dataclass
class Page:
    """What a run has brought so far."""

    messages: int = 0
    bytes: int = 0
    charts: int = 0
    is_started: bool = False
    choices: list[Choice] = field(default_factory=list)


class Tab:
    """An open tab. One run at a time: each method returns when the page has arrived."""

    def __init__(self, socket: ClientConnection, server: Server) -> None:
        self._socket = socket
        self._server = server
        self._page_hash = ""
        self._fragment = ""
        self._choices: list[Choice] = []
        self._values: Values = {}
        self._turn = 0
        self._runs = 0
        self._large: dict[str, int] = {}
        self._charts: dict[str, int] = {}

    async def open(self, page: str) -> Rerun:
        """Load a page by its address: `salary`, or empty for the first page."""
        return await self._run(page)

    async def click(self) -> Rerun:
        """Click the next option of the page's first filter; on a page without one, rerun it as the R key does."""
        self._values = clicked(self._choices, self._values, self._turn)
        self._turn += 1
        return await self._run("")

    async def _run(self, page_name: str) -> Rerun:
        message = self._rerun_message(page_name)
        sent = time.perf_counter()
        try:
            await self._socket.send(message.SerializeToString())
            page = await asyncio.wait_for(self._arrived(), RUN_TIMEOUT)
        except TimeoutError as error:
            raise ServerFailedError(self._server, f"a page did not arrive within {RUN_TIMEOUT:g} s") from error
        except WebSocketException as error:
            raise ServerFailedError(self._server, f"the connection broke off ({error})") from error
        seconds = time.perf_counter() - sent
        outside = without(self._choices, page.choices) if message.rerun_script.fragment_id else []
        self._choices = [*outside, *page.choices]
        self._values = values_of(self._choices, self._values)
        self._runs += 1
        self._large = {name: run for name, run in self._large.items() if self._runs - run <= RUNS_KEPT}
        return Rerun(seconds, page.messages, page.bytes, page.charts)

    def _rerun_message(self, page_name: str) -> BackMsg:
        state = ClientState(
            query_string=query_string(self._choices, self._values),
            widget_states=widget_states(self._choices, self._values),
            page_script_hash=self._page_hash,
            page_name=page_name,
            fragment_id="" if page_name or not self._values else self._fragment,
            cached_message_hashes=list(self._large),
        )
        state.context_info.timezone = "UTC"
        state.context_info.locale = "en-US"
        state.context_info.url = f"http://{HOST}:{self._server.port}/{page_name}"
        state.context_info.color_scheme = "light"
        return BackMsg(rerun_script=state)

    async def _arrived(self) -> Page:
        """The page once the server says that its script has finished; a run that starts over begins anew."""
        page = Page()
        while True:
            raw = await self._socket.recv(decode=False)
            message = ForwardMsg.FromString(raw)
            page.messages += 1
            page.bytes += len(raw)
            kind = message.WhichOneof("type")
            if kind == "script_finished" and page.is_started:
                if message.script_finished in SUCCESS:
                    return page
                if message.script_finished == ForwardMsg.FINISHED_WITH_COMPILE_ERROR:
                    raise ServerFailedError(self._server, "the page's script does not compile")
            self._take(message, kind or "", page)

    def _take(self, message: ForwardMsg, kind: str, page: Page) -> None:
        if kind == "new_session":
            page.is_started, page.charts = True, 0
            page.choices.clear()
            self._page_hash = message.new_session.page_script_hash
        elif kind == "navigation":
            self._page_hash = message.navigation.page_script_hash
        elif kind == "page_not_found":
            raise ServerFailedError(self._server, f"no page {message.page_not_found.page_name!r}")
        elif kind == "ref_hash":
            self._large[message.ref_hash] = self._runs
            page.charts += self._charts.get(message.ref_hash, 0)
        elif kind == "delta" and message.delta.HasField("new_element"):
            self._fragment = message.delta.fragment_id or self._fragment
            self._take_element(message.delta.new_element, message, page)

    def _take_element(self, element: Element, message: ForwardMsg, page: Page) -> None:
        kind = element.WhichOneof("type")
        if kind == "exception":
            raise ServerFailedError(
                self._server, f"the page shows {element.exception.type}: {element.exception.message}"
            )
        if message.metadata.cacheable:
            self._large[message.hash] = self._runs
        if drawn := charts_in(element):
            page.charts += drawn
            self._charts[message.hash] = drawn
        elif choice := choice_of(element):
            page.choices.append(choice)


def charts_in(element: Element) -> int:
    """How many charts an element holds: a chart of Streamlit's, or those in a part of the dashboard."""
    if element.WhichOneof("type") == "html":
        return element.html.body.count(" data-figure=")
    return int(element.WhichOneof("type") == "plotly_chart")


def without(choices: Sequence[Choice], others: Sequence[Choice]) -> list[Choice]:
    """The controls that are not among the others."""
    ids = {other.id for other in others}
    return [choice for choice in choices if choice.id not in ids]


@asynccontextmanager
async def tab(server: Server) -> AsyncIterator[Tab]:
    """A new tab, connected but with no page in it yet; closed at the end."""
    address = f"{HOST}:{server.port}"
    async with connect(
        f"ws://{address}/_stcore/stream",
        origin=Origin(f"http://{address}"),
        subprotocols=[Subprotocol("streamlit"), Subprotocol("PLACEHOLDER_AUTH_TOKEN")],
        max_size=None,
    ) as socket:
        yield Tab(socket, server)
