"""How a server is: alive, and ready with whole data; for the programs that watch it."""

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from careers.data.store import in_force

NEVER_KEPT = {"cache-control": "no-store"}


def routes(below: str) -> list[Route]:
    """`/health` and `/ready`, below a path such as `/careers`."""
    return [Route(f"{below}/health", health), Route(f"{below}/ready", ready)]


def health(_request: Request) -> Response:
    """Answer `ok`: the process lives."""
    return PlainTextResponse("ok", headers=NEVER_KEPT)


def ready(_request: Request) -> Response:
    """Tell the version of the figures in force, and what is wrong with files: 503 where some of it is shown.

    `faults` are those of the data in force, `kept_back` those of changed files that do not count yet.
    """
    found = in_force()
    faults = found.data.faults()
    told = {
        "ready": not faults,
        "version": found.data.version(),
        "edition": found.data.edition,
        "faults": [*map(str, faults)],
        "kept_back": [*map(str, found.kept_back)],
    }
    return JSONResponse(told, 503 if faults else 200, NEVER_KEPT)
