"""The container image, built and run where a container engine is at hand."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from http.client import HTTPException

import pytest

from harness.servers import ROOT, free_port
from tests.serving.asking import Answer, ask

BUILT_WITHIN = 1_800
STARTED_WITHIN = 60
POLL = 0.1
NAME = "roles-side-by-side-test"


def engine() -> str:
    """The engine that answers on this machine; empty for none."""
    for program in filter(None, map(shutil.which, ("docker", "podman"))):
        if subprocess.run([program, "info"], capture_output=True, check=False).returncode == 0:
            return program
    return ""


@pytest.fixture(scope="module")
def contained() -> Iterator[str]:
    """The address of the dashboard in a container that may do as little as in a cluster."""
    program = engine()
    if not program:
        pytest.skip("no container engine answers here (docker info, podman info)")
    build = [program, "build", "--file", "deploy/Containerfile", "--tag", NAME, "."]
    subprocess.run(build, cwd=ROOT, check=True, timeout=BUILT_WITHIN)
    port = free_port()
    locked = ["--read-only", "--tmpfs", "/tmp", "--cap-drop", "ALL", "--security-opt", "no-new-privileges"]
    publish = ["--publish", f"127.0.0.1:{port}:8501"]
    subprocess.run([program, "run", "--detach", "--rm", "--name", NAME, *locked, *publish, NAME], check=True)
    yield f"http://127.0.0.1:{port}"
    subprocess.run([program, "rm", "--force", NAME], check=True)


def test_a_container_shows_its_pages_and_is_ready(contained: str) -> None:
    assert answered(contained, "/ready").status == 200
    assert b"Account managers" in answered(contained, "/salary").body


def answered(url: str, path: str) -> Answer:
    """The first answer of a server that is starting."""
    until = time.monotonic() + STARTED_WITHIN
    while True:
        try:
            return ask(url, path)
        except (OSError, HTTPException):
            assert time.monotonic() < until
            time.sleep(POLL)
