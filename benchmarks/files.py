"""Whether another visitor's files need compressing again: what is sent, compared with what was made once."""

import http.client
from collections.abc import Sequence
from urllib.parse import urlsplit

from benchmarks.results import Result
from harness.servers import Server, ServerFailedError
from serving.files import FOLDERS, TWINS
from serving.prepared import prepared_folder


def row(server: Server, addresses: Sequence[str]) -> Result:
    """How many of a first visit's unchanging files are not sent in the form prepared for them."""
    paths = [path for path in (urlsplit(address).path for address in addresses) if path.startswith(FOLDERS)]
    if not paths:
        raise ServerFailedError(server, f"a first visit asked for no file below {' or '.join(FOLDERS)}")
    anew = [path for path in paths if not _lies_ready(server, path)]
    return Result(
        name=f"files compressed for a further visitor, of {len(paths)}",
        measured=len(anew),
        floor=None,
        unit="files",
        must=0,
        aim=0,
    )


def _lies_ready(server: Server, path: str) -> bool:
    """Whether the server answers with the very bytes that `serving.prepare` made."""
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=30)
    connection.request("GET", path, headers={"accept-encoding": ", ".join(TWINS)})
    answer = connection.getresponse()
    body, encoding = answer.read(), answer.headers.get("content-encoding", "")
    connection.close()
    file = prepared_folder() / path[1:]
    twin = file.with_name(file.name + TWINS.get(encoding, ""))
    return twin.is_file() and twin.read_bytes() == body
