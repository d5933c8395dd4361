"""One test cannot silence what another listens for."""

import logging
import logging.config

import pytest

from tests.loggers import as_they_are

log = logging.getLogger(__name__)


def test_what_a_library_does_to_all_loggers_is_undone(caplog: pytest.LogCaptureFixture) -> None:
    with as_they_are():
        logging.config.dictConfig({"version": 1})
        log.warning("unheard")
    log.warning("heard")
    assert caplog.messages == ["heard"]


def test_a_level_and_a_handler_are_taken_back() -> None:
    with as_they_are():
        log.setLevel(logging.DEBUG)
        log.addHandler(logging.NullHandler())
        log.propagate = False
    assert (log.level, log.handlers, log.propagate) == (logging.NOTSET, [], True)
