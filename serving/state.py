"""How a server is: alive, and ready with whole data; for the programs that watch it."""

from collections.abc import Callable
from dataclasses import asdict, dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from serving import metrics

NEVER_KEPT = {"cache-control": "no-store"}


@dataclass(frozen=True)
class State:
    """The version and edition of the figures in force, their faults, and those of changed files that are kept back."""

    version: str
    edition: str
    faults: tuple[str, ...]
    kept_back: tuple[str, ...]


def routes(below: str, now: Callable[[], State]) -> list[Route]:
    """`/health`, which answers `ok` while the process lives, and `/ready`, below a path such as `/careers`.

    `/ready` tells the state of the figures now: 503 where faults are shown to readers; `/metrics` counts what happens.
    """

    def health(_request: Request) -> Response:
        return PlainTextResponse("ok", headers=NEVER_KEPT)

    def ready(_request: Request) -> Response:
        state = now()
        content = {"ready": not state.faults, **asdict(state)}
        return JSONResponse(content, 503 if state.faults else 200, NEVER_KEPT)

    counted = metrics.answer(lambda: (now().version, now().edition))
    return [
        Route(f"{below}/health", health),
        Route(f"{below}/ready", ready),
        Route(f"{below}/metrics", counted),
    ]
