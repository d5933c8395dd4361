"""A replica that hangs, and an nginx that is killed: nobody waits for long, and nothing is left behind."""

import os
import signal
import socket
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.serving.asking import ask
from tests.serving.fleets import Fleet, fleet, is_running
from tests.serving.test_serving_many import children

LONGEST = 30.0
"""Seconds that a visitor of a replica that hangs may wait: three times what nginx waits before it asks another."""


@pytest.mark.usefixtures("nginx")
def test_a_replica_that_hangs_is_left_and_replaced(tmp_path: Path) -> None:
    with fleet(tmp_path) as running:
        cookie = ask(running.url, "/").headers["set-cookie"].partition(";")[0]
        name, _, replica = cookie.partition("=")
        hung = running.process_of(replica)
        os.kill(hung, signal.SIGSTOP)
        asked = time.monotonic()

        answer = ask(running.url, "/salary", cookie=cookie)

        assert answer.status == 200
        assert time.monotonic() - asked < LONGEST
        assert f"{name}={3 - int(replica)};" in answer.headers["set-cookie"]
        running.wait_until_printed(f"Replica {replica} does not answer; replacing it.")
        running.wait_until_printed(f"Replica {replica}: http", times=2)
        assert not is_running(hung)
        assert ask(running.url, "/salary", cookie=cookie).status == 200


@pytest.mark.usefixtures("nginx")
def test_where_nginx_is_killed_all_end_and_leave_the_port(tmp_path: Path) -> None:
    with fleet(tmp_path, replicas=1) as running:
        everything = [*descendants(running.process.pid)]
        os.kill(master_of(running), signal.SIGKILL)

        assert running.process.wait(timeout=60) == 1
        assert "nginx ended; what it wrote stands above." in running.printed
        assert [it for it in everything if is_running(it)] == []
        with socket.create_server(("127.0.0.1", urlsplit(running.url).port or 0)):
            pass


def master_of(running: Fleet) -> int:
    """The process id of nginx's master."""
    (master,) = [it for it in children(running.process.pid) if "nginx" in Path(f"/proc/{it}/comm").read_text()]
    return master


def descendants(process: int) -> list[int]:
    """The process ids of all that a process has started, and what those have."""
    return [one for child in children(process) for one in (child, *descendants(child))]
