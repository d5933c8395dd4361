"""Where a server listens, and what it says where it cannot."""

import errno
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from harness.servers import DASHBOARD, ROOT, running
from serving.listening import CannotListenError, addresses_of, port_of, sockets_on, with_port
from tests.serving.asking import ask


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that another program listens on, on IPv4."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield int(other.getsockname()[1])


def started(**settings: str) -> "subprocess.CompletedProcess[str]":
    """`python dashboard.py` with these variables, where it cannot serve."""
    return subprocess.run(
        [sys.executable, "dashboard.py"],
        cwd=ROOT,
        env=os.environ | settings,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def stacks(host: str) -> list[tuple[str, bool]]:
    """The addresses that sockets for this host are bound to, and whether IPv4 stays out of them."""
    with ExitStack() as opened:
        made = [opened.enter_context(it) for it in sockets_on(host, 0, "")]
        return [
            (
                it.getsockname()[0],
                it.family == socket.AF_INET or it.getsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY) == 1,
            )
            for it in made
        ]


@pytest.mark.parametrize(
    ("host", "bound"),
    [
        ("localhost", ["127.0.0.1", "::1"]),
        ("0.0.0.0", ["0.0.0.0", "::"]),
        ("::", ["0.0.0.0", "::"]),
        ("127.0.0.1", ["127.0.0.1"]),
        ("::1", ["::1"]),
    ],
)
def test_both_stacks_are_served_unless_one_is_named(host: str, bound: list[str]) -> None:
    assert list(addresses_of(host)) == bound
    assert stacks(host) == [(address, True) for address in bound]


def test_a_machine_with_one_stack_does_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    original = socket.create_server

    def without_ipv6(address: tuple[str, int], *, family: socket.AddressFamily) -> socket.socket:
        if family == socket.AF_INET6:
            raise OSError(errno.EAFNOSUPPORT, "Address family not supported by protocol")
        return original(address, family=family)

    monkeypatch.setattr(socket, "create_server", without_ipv6)

    assert stacks("localhost") == [("127.0.0.1", True)]
    with pytest.raises(CannotListenError, match="Address family not supported"):
        sockets_on("::1", 0, "")


def test_a_port_that_is_taken_on_one_stack_is_taken(taken: int) -> None:
    with pytest.raises(CannotListenError) as refused:
        sockets_on("localhost", taken, "python dashboard.py")

    assert str(refused.value) == (
        f"Port {taken} on 127.0.0.1 cannot be used (Address already in use). "
        "Choose another: PORT=9000 python dashboard.py"
    )


def test_nothing_is_left_open_where_one_address_is_taken(taken: int) -> None:
    with socket.create_server(("::1", taken), family=socket.AF_INET6):
        pass
    with pytest.raises(CannotListenError):
        sockets_on("localhost", taken, "")
    with socket.create_server(("::1", taken), family=socket.AF_INET6):
        pass


@pytest.mark.parametrize("told", ["abc", "", "0", "-1", "65536", "80.5", "٨٠", "8501 "])
def test_a_port_that_makes_no_sense_is_refused(told: str) -> None:
    with pytest.raises(CannotListenError, match=r"PORT is .* whole number from 1 to 65535, such as PORT=8501"):
        port_of(told)


@pytest.mark.parametrize(("told", "port"), [("1", 1), ("8501", 8501), ("65535", 65535)])
def test_a_port_is_a_number(told: str, port: int) -> None:
    assert port_of(told) == port


def test_an_address_is_written_as_in_a_url() -> None:
    assert [with_port("127.0.0.1", 80), with_port("::1", 8501)] == ["127.0.0.1:80", "[::1]:8501"]


def test_a_port_that_makes_no_sense_is_told_in_a_sentence() -> None:
    refused = started(PORT="abc")

    assert refused.returncode == 1
    assert refused.stdout == ""
    assert refused.stderr == "PORT is 'abc'; it must be a whole number from 1 to 65535, such as PORT=8501.\n"


def test_a_port_that_is_taken_is_told_in_a_sentence(taken: int) -> None:
    refused = started(PORT=str(taken), HOST="localhost")

    assert refused.returncode == 1
    assert refused.stderr == (
        f"Port {taken} on 127.0.0.1 cannot be used (Address already in use). "
        "Choose another: PORT=9000 python dashboard.py\n"
    )


def test_a_host_that_nobody_knows_is_told_in_a_sentence() -> None:
    refused = started(HOST="nowhere.invalid", PORT="8501")

    assert refused.returncode == 1
    assert refused.stderr == (
        "HOST is 'nowhere.invalid'; this machine knows no such address. Try HOST=localhost or HOST=0.0.0.0.\n"
    )


@pytest.mark.parametrize("settings", [{}, {"HOST": "0.0.0.0"}, {"HOST": "::"}], ids=["by default", "0.0.0.0", "::"])
def test_a_browser_may_try_either_stack_first(settings: dict[str, str]) -> None:
    with running(replace(DASHBOARD, settings=settings)) as server:
        port = urlsplit(server.url).port

        for address in ("127.0.0.1", "[::1]", "localhost"):
            assert ask(f"http://{address}:{port}", "/_stcore/health").body == b"ok"
        assert server.lines == [f"Open http://localhost:{port}/ in a browser (Ctrl-C stops the server)."]


@pytest.mark.parametrize("host", ["a..b", "x" * 64 + ".example", "http://localhost", "local host", "[::1]", "1.2.3"])
def test_a_host_that_cannot_be_one_is_told_in_a_sentence(host: str) -> None:
    with pytest.raises(CannotListenError) as refused:
        sockets_on(host, 0, "python dashboard.py")
    assert str(refused.value).startswith((f"HOST is {host!r}; this machine knows no such", "Port 0 on 1.2.3 cannot"))
