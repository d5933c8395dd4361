"""A reader's own file is taken in for an open page only, up to a size and a few at a time; nobody else notices."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping

import pytest
from starlette.applications import Starlette
from starlette.types import Message

from serving.uploads import AT_ONCE, Taking, routes

MOST = 1_000
OPEN = {"x-key": "open", "x-name": "my%20file.csv"}


def app_that(keep: Callable[[str, str, bytes], str]) -> Starlette:
    taking = Taking(
        most=MOST,
        is_open=lambda key: key == "open",
        keep=keep,
        closed=lambda: "closed",
        too_large=lambda: "large",
        busy=lambda: "busy",
        failed=lambda number: f"failed {number}",
    )
    return Starlette(routes=routes("/careers", taking))


async def whole(content: bytes) -> AsyncIterator[bytes]:
    """A file that comes at once."""
    yield content


async def answered(app: Starlette, parts: AsyncIterator[bytes], headers: Mapping[str, str]) -> tuple[int, str]:
    """The status and the words with which a file is answered that comes in parts."""
    messages: list[Message] = []

    async def receive() -> Message:
        part = await anext(parts, None)
        return {"type": "http.request", "body": part or b"", "more_body": part is not None}

    async def send(message: Message) -> None:
        messages.append(message)

    named = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "POST", "path": "/careers/files/own", "query_string": b"", "root_path": ""}
    await app(scope | {"headers": named}, receive, send)
    return messages[0]["status"], b"".join(it.get("body", b"") for it in messages[1:]).decode()


def posted(app: Starlette, content: bytes, headers: Mapping[str, str] = OPEN) -> tuple[int, str]:
    return asyncio.run(answered(app, whole(content), headers))


def test_a_file_comes_with_its_key_and_name_and_what_is_wrong_is_answered() -> None:
    kept: list[object] = []

    def keep(*told: object) -> str:
        kept.append(told)
        return "line 2" if told[-1] == b"bad" else ""

    assert posted(app_that(keep), b"good") == (200, "")
    assert posted(app_that(keep), b"bad") == (422, "line 2")
    assert kept == [("open", "my file.csv", b"good"), ("open", "my file.csv", b"bad")]


@pytest.mark.parametrize("headers", [{}, {"x-key": ""}, {"x-key": "guessed"}])
def test_a_file_without_the_key_of_an_open_page_is_not_read(headers: Mapping[str, str]) -> None:
    async def unread() -> AsyncIterator[bytes]:
        yield b""
        raise AssertionError

    assert asyncio.run(answered(app_that(lambda *_: ""), unread(), headers)) == (409, "closed")


def test_of_a_file_that_is_too_large_no_more_is_read_than_may_come() -> None:
    read: list[int] = []

    async def endless() -> AsyncIterator[bytes]:
        while True:
            read.append(300)
            yield b"x" * 300

    assert asyncio.run(answered(app_that(lambda *_: ""), endless(), OPEN)) == (413, "large")
    assert sum(read) == 1_200


def test_a_few_are_read_at_a_time_and_the_next_is_told_so() -> None:
    async def scene() -> list[int]:
        going, coming = asyncio.Event(), asyncio.Semaphore(0)
        app = app_that(lambda *_: "")

        async def slow() -> AsyncIterator[bytes]:
            coming.release()
            yield b"x"
            await going.wait()

        held = [asyncio.create_task(answered(app, slow(), OPEN)) for _ in range(AT_ONCE)]
        for _ in held:
            await coming.acquire()
        refused = await answered(app, whole(b""), OPEN)
        going.set()
        return [status for status, _ in (refused, *await asyncio.gather(*held), await answered(app, whole(b""), OPEN))]

    assert asyncio.run(scene()) == [503, *[200] * AT_ONCE, 200]


def test_a_fault_has_a_number_and_the_log_leaves_the_name_out(caplog: pytest.LogCaptureFixture) -> None:
    def keep(_key: str, name: str, _content: bytes) -> str:
        raise ValueError(name)

    status, words = posted(app_that(keep), b"")

    assert status == 500
    assert words.startswith("failed ")
    assert words.removeprefix("failed ") in caplog.text
    assert "my file.csv" not in caplog.text
