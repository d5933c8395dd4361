"""What `docs/privacy.md` promises a school's data officer; it names the test behind each sentence."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from careers.catalogue.pages import PAGES
from harness.servers import DASHBOARD, DOOR, ROOT, Program, Server, running
from harness.sessions import tab
from tests.serving import browsers
from tests.serving.asking import ask
from tests.serving.conftest import Run
from tests.serving.fleets import Fleet

PRIVACY = (ROOT / "docs" / "privacy.md").read_text()

WATCHED = """
import os, sys
found = os.open({found!r}, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
written = os.O_WRONLY | os.O_RDWR | os.O_CREAT
here = ("127.0.0.1", "::1", "localhost", "0.0.0.0", "::", "", None)
def watch(event, told):
    if event == "open" and isinstance(told[2], int) and told[2] & written and told[0] != os.devnull:
        os.write(found, f"writes {{told[0]}}\\n".encode())
    elif event in ("socket.connect", "socket.sendto") and isinstance(told[1], tuple) and told[1][0] not in here:
        os.write(found, f"talks to {{told[1]}}\\n".encode())
    elif event in ("socket.getaddrinfo", "socket.gethostbyname") and told[0] not in here:
        os.write(found, f"looks up {{told[0]}}\\n".encode())
    elif event == "subprocess.Popen":
        os.write(found, f"starts {{told[1]}}\\n".encode())
sys.addaudithook(watch)
"""
"""Notes, by Python's own auditing, what a process writes and whom it talks to."""

TEST = re.compile(r"^((?:@.*\n(?:[ )\]].*\n)*)*)def (test_\w+)\(", re.MULTILINE)
"""A test with its marks."""

Flags = tuple[object, ...]
"""How a cookie is kept: unseen by scripts or not, for which sites, until when; -1 is until the browser closes."""

CUT_OFF = """
import asyncio, fcntl, socket, struct
from harness.servers import running
from tests.serving.test_privacy import visit
with socket.socket() as any_socket:
    fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh14x", b"lo", 0x41))  # this machine may talk to itself
    try:
        any_socket.connect(("192.0.2.1", 80))
    except OSError:
        print("cut off", end=", ")
with running() as server:
    asyncio.run(visit(server, "role=account_manager&role=43-4051"))
print("and every page came")
"""
"""Visits every page of a server where there is no network but the machine itself."""

BY_ITSELF = "import dashboard; sys.exit(dashboard.serve(dashboard.app))"
BY_STREAMLIT = f"sys.argv = ['streamlit', 'run', {str(DOOR)!r}]; from streamlit.web.cli import main; main()"


@pytest.fixture(scope="module", params=[BY_ITSELF, BY_STREAMLIT], ids=["python", "streamlit run"])
def watched(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    """A server under watch, and the file that holds what was noted."""
    found = tmp_path_factory.mktemp("watch") / "found"
    code = WATCHED.format(found=str(found)) + request.param
    told = {"PYTHONDONTWRITEBYTECODE": "1"}
    program: Program = replace(DASHBOARD, command=("-c", code), settings=told)
    with running(program) as server:
        yield server, found


async def visit(server: Server, query: str) -> None:
    """Open every page with a query, and click on each."""
    async with tab(server.url) as reader:
        for page in PAGES.values():
            await reader.open(f"{page.address}?{query}")
            await reader.click()


def test_the_server_talks_to_nobody_and_writes_nothing(watched: tuple[Server, Path], run: Run) -> None:
    server, found = watched
    run(visit(server, "role=account_representative"))
    assert found.read_text() == ""


def test_every_page_comes_where_the_network_is_cut() -> None:
    cut = ["unshare", "--map-root-user", "--net"]
    if subprocess.run([*cut, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody cut off a program from the network")
    visited = subprocess.run(
        [*cut, sys.executable, "-c", CUT_OFF], cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    assert (visited.returncode, visited.stdout, visited.stderr) == (0, "cut off, and every page came\n", "")


def test_the_watch_sees_what_is_written_and_asked(tmp_path: Path) -> None:
    found = tmp_path / "found"
    exec(WATCHED.format(found=str(found)).replace("sys.addaudithook(watch)", ""), scope := {"sys": sys})
    watch = scope["watch"]
    for event in (("open", ("/x", "w", 1)), ("socket.connect", (None, ("8.8.8.8", 53))), ("open", ("/y", "r", 0))):
        watch(*event)  # type: ignore[operator]
    assert found.read_text() == "writes /x\ntalks to ('8.8.8.8', 53)\n"


def test_no_choice_and_no_address_of_a_reader_is_in_the_log(server: Server, run: Run) -> None:
    run(visit(server, "role=secret_wish&salary_show=secret_too"))
    ask(server.url, "/salary?role=secret_wish", x_forwarded_for="203.0.113.7", user_agent="secret agent")
    ask(server.url, "/nowhere/secret")
    log = "\n".join(server.lines)
    assert re.findall(r"secret|203\.0|127\.0", log) == []


def test_one_process_sets_no_cookie_and_several_set_one_that_names_a_replica(
    server: Server, two_replicas: Fleet, run: Run
) -> None:
    assert run_kept(run, server.url) == ([], [])
    names, flags = run_kept(run, two_replicas.url)
    assert names == [f"replica_{urlsplit(two_replicas.url).port}"]
    assert flags == [(True, "Lax", -1)]


def run_kept(run: Run, url: str) -> tuple[list[str], list[Flags]]:
    """The cookies that a browser keeps after a visit: their names, and how they are kept."""
    kept: list[tuple[list[str], list[Flags]]] = []

    async def look() -> None:
        async with browsers.tab() as page:
            await page.goto(f"{url}/salary")
            await browsers.arrived(page)
            cookies = await page.context.cookies()
            flags: list[Flags] = [(it.get("httpOnly"), it.get("sameSite"), it.get("expires")) for it in cookies]
            kept.append(([str(it.get("name")) for it in cookies], flags))

    run(look())
    return kept[0]


def test_no_page_has_a_field_of_streamlits_for_free_text_or_files(server: Server, run: Run) -> None:
    run(_without_fields(server))


async def _without_fields(server: Server) -> None:
    for page in PAGES.values():
        async with tab(server.url) as reader:
            await reader.open(page.address)
            kinds = {it.WhichOneof("type") for it in reader.page.elements.values()}
        assert (
            kinds & {"text_input", "text_area", "chat_input", "file_uploader", "camera_input", "audio_input"} == set()
        )


def test_streamlit_measures_nothing(server: Server) -> None:
    told = ask(server.url, "/_stcore/host-config").body
    assert b'"enableCustomParentMessages":false' in told.replace(b" ", b"")
    assert "gatherUsageStats = false" in (ROOT / ".streamlit" / "config.toml").read_text()


def test_every_sentence_of_the_statement_names_a_test_that_is_there() -> None:
    intro, *table, rest = re.split(r"^(?=\|)|\n(?=## What others see to\n)", PRIVACY, flags=re.MULTILINE)
    promises = [re.fullmatch(r"\| (.+[.]) \| `(test_\w+)` \|\n", row) for row in table[2:]]
    assert len(promises) > 20
    assert None not in promises
    tests = "".join(it.read_text() for it in (ROOT / "tests").rglob("test_*.py"))
    runs = {name for marks, name in TEST.findall(tests) if not re.search(r"skip|xfail", marks)}
    assert {it[2] for it in promises if it} - runs == set()
    assert [text.count("\n\n") for text in (intro, rest)] == [2, 1]  # no promise stands outside of the table


def test_pages_ask_no_other_host_by_their_policy(server: Server) -> None:
    policy = ask(server.url, "/salary").headers["content-security-policy"]
    hosts = re.findall(r"(?:https?|wss?)://([^\s;/]+)", policy)
    assert set(hosts) == {urlsplit(server.url).netloc}
