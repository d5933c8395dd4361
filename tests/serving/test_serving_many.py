"""The command that serves with many replicas: what it is told, what it prints, what it leaves behind."""

import errno
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from careers.data.editions import DEFAULT_FOLDER, PACKAGE
from harness.servers import ROOT, free_port
from serving import nginx as nginx_module
from serving.__main__ import main, number_of_replicas
from serving.nginx import MissingNginxError, configuration, nginx_program
from serving.replicas import Fleet
from tests.serving.asking import ask
from tests.serving.fleets import fleet, is_running


@pytest.mark.usefixtures("nginx")
def test_ctrl_c_stops_everything(tmp_path: Path) -> None:
    with fleet(tmp_path, replicas=1) as running:
        processes = [running.process_of("1"), *children(running.process.pid)]
        assert all(map(is_running, processes))

    assert running.process.returncode == 0
    assert not any(map(is_running, processes))
    assert len(processes) >= 3  # a replica, nginx's master, and the replica among the children


@pytest.mark.usefixtures("nginx")
def test_new_replicas_with_broken_data_never_replace_those_that_hold_the_last_good_figures(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(DEFAULT_FOLDER, tmp_path / "data", ignore=shutil.ignore_patterns(PACKAGE)))
    salary = folder / "salary.csv"
    whole = salary.read_bytes()
    with fleet(tmp_path, replicas=1, CAREERS_DATA=str(folder)) as running:
        before = running.processes
        salary.write_bytes(whole.replace(b",68535,", b",plenty,"))
        running.process.send_signal(signal.SIGUSR1)
        running.wait_until_printed("The old replicas go on serving.")

        assert running.processes == before
        assert "New replicas are not ready; what is wrong stands above." in running.printed
        assert 'salary.csv, line 2, column value: found "plenty"' in running.printed
        assert ask(running.url, "/ready").status == 200
        assert b"$68,535" in ask(running.url, "/salary").body

        salary.write_bytes(whole.replace(b",68535,", b",69000,"))
        running.process.send_signal(signal.SIGUSR1)
        running.wait_until_printed("All replicas are restarted.")
        assert not running.processes & before
        assert b"$69,000" in ask(running.url, "/salary").body


@pytest.mark.usefixtures("nginx")
def test_a_restart_that_is_asked_for_during_the_start_comes_after_it(tmp_path: Path) -> None:
    with fleet(tmp_path, replicas=1, awaited="Replica 1:") as running:
        running.process.send_signal(signal.SIGUSR1)
        running.wait_until_printed("All replicas are restarted.")

        assert running.printed.index("(Ctrl-C stops them)") < running.printed.index("Replica 2:")


def children(process: int) -> list[int]:
    """The process ids of a process's children."""
    return [int(it) for it in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


@pytest.mark.parametrize("modules", ["with brotli", "without brotli"])
@pytest.mark.parametrize("count", [1, 3])
def test_nginx_accepts_its_configuration(nginx: str, modules: str, count: int, tmp_path: Path) -> None:
    brotli = nginx_module.brotli_module() if modules == "with brotli" else None
    addresses = {number: f"127.0.0.1:{9000 + number}" for number in range(1, count + 1)}
    settings = tmp_path / "nginx.conf"
    settings.write_text(
        configuration(["127.0.0.1:8599", "[::1]:8599"], addresses, files=tmp_path, folder=tmp_path, brotli=brotli)
    )

    tested = subprocess.run(
        [nginx, "-t", "-q", "-p", str(tmp_path), "-c", str(settings)], capture_output=True, text=True, check=False
    )

    assert (tested.returncode, tested.stderr) == (0, "")
    assert "@" not in settings.read_text().replace("@replica", "")  # nothing is left to fill in


def test_a_replica_is_everybodys_first_choice_once() -> None:
    text = configuration(
        ["127.0.0.1:80"], {7: "127.0.0.1:1", 8: "127.0.0.1:2"}, files=Path("/files"), folder=Path("/own"), brotli=None
    )

    assert text.count("server 127.0.0.1:1 max_fails=1 fail_timeout=2s;") == 2  # for new visitors, and its own
    assert text.count("server 127.0.0.1:1 max_fails=1 fail_timeout=2s backup;") == 1
    assert "brotli" not in text


def test_without_nginx_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)

    with pytest.raises(MissingNginxError, match="apt-get install nginx"):
        nginx_program()


@pytest.mark.parametrize("told", ["", "0", "-1", "two", "65", "1.5"])
def test_a_number_of_replicas_that_makes_no_sense_is_refused(told: str) -> None:
    with pytest.raises(ValueError, match=f"REPLICAS is '{told}'"):
        number_of_replicas(told)


@pytest.mark.usefixtures("nginx")
def test_where_no_file_can_be_written_it_says_so_in_a_sentence() -> None:
    refused = subprocess.run(
        [sys.executable, "-m", "serving"],
        cwd=ROOT,
        env=os.environ | {"PORT": str(free_port()), "HOST": "127.0.0.1"},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("The replicas cannot start or go on: No usable temporary directory found in [")
    assert refused.stderr.endswith("name another folder for temporary files: TMPDIR=/var/tmp make serve-many\n")
    assert len(refused.stderr.splitlines()) == 1


def test_a_full_disk_is_told_with_the_file_that_has_no_room(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def full(_: Fleet) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "/tmp/dashboard-x/nginx.conf")

    monkeypatch.setattr(Fleet, "run", full)

    assert main() == 1
    assert capsys.readouterr().err == (
        "The replicas cannot start or go on: No space left on device (/tmp/dashboard-x/nginx.conf). "
        "Make room there, or name another folder for temporary files: TMPDIR=/var/tmp make serve-many\n"
    )


@pytest.mark.usefixtures("nginx")
def test_a_port_that_is_taken_is_named() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        refused = subprocess.run(
            [sys.executable, "-m", "serving"],
            cwd=ROOT,
            env=os.environ | {"PORT": port, "HOST": "127.0.0.1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    assert refused.returncode == 1
    assert f"Port {port} on 127.0.0.1 cannot be used (Address already in use)" in refused.stderr
    assert "PORT=9000 make serve-many" in refused.stderr
