"""Where a server listens: on both stacks of this machine, and in one plain sentence where it cannot."""

import contextlib
import errno
import socket

BOTH_STACKS = {
    "localhost": ("127.0.0.1", "::1"),
    "0.0.0.0": ("0.0.0.0", "::"),
    "::": ("0.0.0.0", "::"),
}
"""The addresses behind a host that means this machine, or all of its networks: a browser may try either first."""

HIGHEST_PORT = 65535
NO_SUCH_STACK = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT}


class CannotListenError(RuntimeError):
    """There is no listening at this address; the message says why, and what to change."""


def port_of(setting: str) -> int:
    """The port that the variable PORT names. Raises CannotListenError for anything but a number from 1 to 65535."""
    if not (setting.isascii() and setting.isdecimal() and 1 <= int(setting) <= HIGHEST_PORT):
        raise CannotListenError(
            f"PORT is {setting!r}; it must be a whole number from 1 to {HIGHEST_PORT}, such as PORT=8501."
        )
    return int(setting)


def addresses_of(host: str) -> tuple[str, ...]:
    """The addresses that a host is served on."""
    return BOTH_STACKS.get(host, (host,))


def with_port(address: str, port: int) -> str:
    """An address and a port as a URL names them: `127.0.0.1:8501`, `[::1]:8501`."""
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"


def sockets_on(host: str, port: int, command: str) -> list[socket.socket]:
    """A listening socket for each address of the host; a machine without one of the two stacks does with the other.

    `command` is what the reader started. Raises CannotListenError where an address cannot be listened on.
    """
    addresses = addresses_of(host)
    missing: OSError | None = None
    with contextlib.ExitStack() as opened:
        sockets: list[socket.socket] = []
        for address in addresses:
            try:
                sockets.append(opened.enter_context(_socket_on(address, port)))
            except UnicodeError:  # a name that cannot be one, such as `a..b`
                raise CannotListenError(_unknown(address)) from None
            except OSError as error:
                if error.errno not in NO_SUCH_STACK or len(addresses) == 1:
                    raise CannotListenError(_told(address, port, command, error)) from error
                missing = error
        if missing and not sockets:
            raise CannotListenError(_told(host, port, command, missing)) from missing
        opened.pop_all()
    return sockets


def _socket_on(address: str, port: int) -> socket.socket:
    return socket.create_server((address, port), family=socket.AF_INET6 if ":" in address else socket.AF_INET)


def _told(address: str, port: int, command: str, error: OSError) -> str:
    if isinstance(error.__context__, socket.gaierror):
        return _unknown(address)
    reason = str(error.strerror).partition(" (while")[0]
    return f"Port {port} on {address} cannot be used ({reason}). Choose another: PORT=9000 {command}"


def _unknown(address: str) -> str:
    return f"HOST is {address!r}; this machine knows no such address. Try HOST=localhost or HOST=0.0.0.0."
