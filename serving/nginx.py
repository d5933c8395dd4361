"""The configuration of the nginx in front of the replicas, from `deploy/nginx.conf`."""

import os
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from string import Template

from serving.files import FOREVER
from serving.safety import ALWAYS_ENCRYPTED, FRAMING_VARIABLE, SECURITY, framing_header

PATTERN = Path(__file__).parent.parent / "deploy" / "nginx.conf"
BROTLI = "ngx_http_brotli_static_module.so"
MODULES = (Path("/usr/lib/nginx/modules"), Path("/usr/share/nginx/modules"))
"""Where Debian, and its descendants, keep nginx's loadable modules."""

FAULTY = "max_fails=1 fail_timeout=2s"
"""A replica that fails once is left alone for two seconds, then tried again."""


OWN_SITE = "SameSite=Lax"
FRAMED = "SameSite=None; Secure; Partitioned"
"""Where a browser sends the cookie over TLS: on the dashboard's own site, or in frames of other sites as well."""


class MissingNginxError(RuntimeError):
    """No nginx on this machine; the message says how to get it."""

    def __init__(self) -> None:
        super().__init__(
            "nginx was not found. Install it (Debian, Ubuntu: sudo apt-get install nginx "
            "libnginx-mod-http-brotli-static) and run the command again."
        )


class Configuration(Template):
    """Text with `@{name}` places: nginx's own variables begin with a dollar sign."""

    delimiter = "@"


def nginx_program() -> str:
    """The path of nginx. Raises MissingNginxError."""
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if not program:
        raise MissingNginxError
    return program


def brotli_module() -> Path | None:
    """The module that lets nginx send files that were compressed with brotli; None where it is not installed."""
    return next((path for folder in MODULES if (path := folder / BROTLI).is_file()), None)


def configuration(
    listen: Sequence[str],
    replicas: Mapping[int, str],
    *,
    files: Path,
    folder: Path,
    brotli: Path | None,
    below: str = "",
) -> str:
    """The whole configuration.

    What to `listen` on and the replicas (by number) are addresses such as `127.0.0.1:8501`; `files` holds what is
    served as it is, `folder` is nginx's own. Without the brotli module browsers get gzip. `below` is the path that all
    addresses stand below, such as `/careers`; empty for none.
    """
    return Configuration(PATTERN.read_text()).safe_substitute(
        user="user root;" if os.geteuid() == 0 else "",  # the files may be in a folder of root's own
        folder=folder,
        modules=f"load_module {brotli};" if brotli else "",
        everyone=_lines(replicas, lambda _, address: f"        server {address} {FAULTY};"),
        seats=_lines(replicas, lambda number, _: _seat(number, replicas)),
        choices=_lines(replicas, lambda number, _: f"        {number} seat{number};"),
        keys=_lines(replicas, lambda number, _: f'        "~^{number}[.]" seat{number};'),
        over_tls=FRAMED if os.environ.get(FRAMING_VARIABLE) else OWN_SITE,
        answers=_lines(replicas, lambda number, address: f'        "~{address.replace(".", "[.]")}$" {number};'),
        listen="\n".join(f"        listen {address};" for address in listen),
        files=files,
        port=listen[0].rpartition(":")[2],
        path=below,
        below=re.escape(below),
        brotli="brotli_static on;" if brotli else "",
        forever=FOREVER,
        always_encrypted=ALWAYS_ENCRYPTED,
        security="\n".join(
            f'            add_header {name} "{it}";' for name, it in (SECURITY | framing_header()).items()
        ),
    )


def _seat(number: int, replicas: Mapping[int, str]) -> str:
    """The upstream of one replica, with the others as backups."""
    others = [f"        server {address} {FAULTY} backup;" for other, address in replicas.items() if other != number]
    own = f"        server {replicas[number]} {FAULTY};"
    lines = [f"        zone seat{number} 64k;", own, *others, "        keepalive 16;"]
    return "\n".join([f"    upstream seat{number} {{", *lines, "    }"])


def _lines(replicas: Mapping[int, str], line: Callable[[int, str], str]) -> str:
    return "\n".join(line(number, address) for number, address in replicas.items())
