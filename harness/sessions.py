"""A browser tab as the server sees it: a WebSocket session that opens a page and clicks, without drawing anything.

It speaks the messages of Streamlit's own page: `BackMsg` out, `ForwardMsg` in. Like that page it sends the
value of every control with each rerun, keeps the address in step, and names the large messages that it still
has, which the server then sends as references.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from harness.choices import Choice, Values, choice_of, clicked, query_string, values_of, widget_states

RUN_TIMEOUT = 60.0
PATIENCE = 20.0
"""Seconds in which a server has to answer a ping, unless its caller waits longer."""

NO_HEADERS: Mapping[str, str] = {}
SUCCESS = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)
RUNS_KEPT = 2
"""For how many runs a page keeps a large message that is not used: Streamlit's `global.maxCachedMessageAge`."""


class PageFailedError(RuntimeError):
    """A page did not arrive as it should; the message says what came instead."""


@dataclass(frozen=True)
class Rerun:
    """One run of a page's script: seconds from the click to the last of its messages, and what they brought."""

    seconds: float
    messages: int
    bytes: int
    charts: int


@dataclass(kw_only=True)
class ReceivedPage:
    """What a run has brought so far. `elements` are those that came in full, by their places on the page."""

    messages: int = 0
    bytes: int = 0
    charts: int = 0
    is_started: bool = False
    choices: list[Choice] = field(default_factory=list)
    elements: dict[tuple[int, ...], Element] = field(default_factory=dict)


class Tab:
    """An open tab. One run at a time: each method returns when the page has arrived.

    Raises PageFailedError where it arrives with an exception, or not at all, and WebSocketException where the
    connection breaks off.
    """

    def __init__(self, socket: ClientConnection, server: str) -> None:
        self.page = ReceivedPage()
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
        self._elements: dict[str, Element] = {}

    async def open(self, address: str) -> Rerun:
        """Load a view by its address: `salary?per=month`, or empty for the first page."""
        parts = urlsplit(address)
        self._page_hash = ""  # which page it is, the address alone says
        return await self._run(self._rerun_message(parts.path, parts.query or self._query()))

    async def click(self) -> Rerun:
        """Click the next option of the page's first filter; on a page without one, rerun it as the R key does."""
        self._values = clicked(self._choices, self._values, self._turn)
        self._turn += 1
        return await self._run(self._rerun_message("", self._query()))

    def asking_for(self, address: str) -> bytes:
        """The frame in which a tab asks for a view."""
        parts = urlsplit(address)
        return bytes(self._rerun_message(parts.path, parts.query).SerializeToString())

    async def _run(self, message: BackMsg) -> Rerun:
        sent = time.perf_counter()
        try:
            await self._socket.send(message.SerializeToString())
            self.page = await asyncio.wait_for(self._arrived(), RUN_TIMEOUT)
        except TimeoutError as error:
            raise PageFailedError(f"{self._server}: a page did not arrive within {RUN_TIMEOUT:g} s") from error
        seconds = time.perf_counter() - sent
        page = self.page
        outside = without(self._choices, page.choices) if message.rerun_script.fragment_id else []
        self._choices = [*outside, *page.choices]
        self._values = values_of(self._choices, self._values)
        self._runs += 1
        self._large = {name: run for name, run in self._large.items() if self._runs - run <= RUNS_KEPT}
        return Rerun(seconds, page.messages, page.bytes, page.charts)

    def _query(self) -> str:
        return query_string(self._choices, self._values)

    def _rerun_message(self, page_name: str, query: str) -> BackMsg:
        state = ClientState(
            query_string=query,
            widget_states=widget_states(self._choices, self._values),
            page_script_hash=self._page_hash,
            page_name=page_name,
            fragment_id="" if page_name or not self._values else self._fragment,
            cached_message_hashes=list(self._large),
        )
        state.context_info.timezone = "UTC"
        state.context_info.locale = "en-US"
        state.context_info.url = f"{self._server}/{page_name}"
        state.context_info.color_scheme = "light"
        return BackMsg(rerun_script=state)

    async def _arrived(self) -> ReceivedPage:
        """The page once the server says that its script has finished; a run that starts over begins anew."""
        page = ReceivedPage()
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
                    raise PageFailedError(f"{self._server}: the page's script does not compile")
            self._take(message, kind or "", page)

    def _take(self, message: ForwardMsg, kind: str, page: ReceivedPage) -> None:
        if kind == "new_session":
            page.is_started, page.charts = True, 0
            page.choices.clear()
            page.elements.clear()
            self._page_hash = message.new_session.page_script_hash
        elif kind == "navigation":
            self._page_hash = message.navigation.page_script_hash
        elif kind == "page_not_found":
            raise PageFailedError(f"{self._server}: no page {message.page_not_found.page_name!r}")
        elif kind == "ref_hash":
            self._large[message.ref_hash] = self._runs
            page.charts += self._charts.get(message.ref_hash, 0)
            if kept := self._elements.get(message.ref_hash):
                page.elements[tuple(message.metadata.delta_path)] = kept
        elif kind == "delta" and message.delta.HasField("new_element"):
            self._fragment = message.delta.fragment_id or self._fragment
            page.elements[tuple(message.metadata.delta_path)] = message.delta.new_element
            self._take_element(message.delta.new_element, message, page)

    def _take_element(self, element: Element, message: ForwardMsg, page: ReceivedPage) -> None:
        kind = element.WhichOneof("type")
        if kind == "exception":
            shown = f"{element.exception.type}: {element.exception.message}"
            raise PageFailedError(f"{self._server}: the page shows {shown}")
        if message.metadata.cacheable:
            self._large[message.hash] = self._runs
            self._elements[message.hash] = element
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


def connection(server: str, headers: Mapping[str, str] = NO_HEADERS, *, patience: float = PATIENCE) -> connect:
    """A WebSocket to the server at this address, as Streamlit's page opens it; to be entered with `async with`.

    It breaks off where the server does not answer a ping within `patience` seconds.
    """
    parts = urlsplit(server)
    return connect(
        server.replace("http", "ws", 1) + "/_stcore/stream",
        origin=Origin(f"{parts.scheme}://{parts.netloc}"),
        subprotocols=[Subprotocol("streamlit"), Subprotocol("PLACEHOLDER_AUTH_TOKEN")],
        additional_headers=headers,
        max_size=None,
        open_timeout=10,
        ping_timeout=patience,
    )


@asynccontextmanager
async def tab(server: str, *, patience: float = PATIENCE) -> AsyncIterator[Tab]:
    """A new tab on the server at this address, connected but with no page in it yet; closed at the end.

    It breaks off where the server does not answer a ping within `patience` seconds.
    """
    async with connection(server, patience=patience) as socket:
        yield Tab(socket, server)
