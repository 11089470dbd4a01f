"""Loopback servers that speak raw bytes, a resolver that says what it is told, and a record of every connection."""

from __future__ import annotations

import asyncio
import errno
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from fetchers.types import FetchedPage

CORPUS = Path(__file__).parent / "corpus"
NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
Handler = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]


class Connections:
    """Every ``connect()`` of the process while active, as the interpreter's audit events report them. One that would
    leave loopback is recorded and stopped."""

    def __init__(self) -> None:
        self.active = False
        self.made: list[tuple[str, int]] = []
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.active and event == "socket.connect" and isinstance(arguments[1], tuple):
            host, port = arguments[1][:2]
            self.made.append((host, port))
            if host not in {"127.0.0.1", "::1"}:
                raise OSError(errno.ENETUNREACH, "tests do not leave this machine")

    def __enter__(self) -> list[tuple[str, int]]:
        self.active, self.made = True, []
        return self.made

    def __exit__(self, *_: object) -> None:
        self.active = False


CONNECTIONS = Connections()


class FakeResolver:
    """Answers from a table; a name with several answers gives them one after the other, the last one for ever."""

    def __init__(self, table: dict[str, list[list[str]]] | None = None) -> None:
        self.table = table or {}
        self.asked: list[str] = []

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        self.asked.append(host)
        if host in self.table:
            answers = self.table[host]
            return answers.pop(0) if len(answers) > 1 else answers[0]
        if host.replace(".", "").isdigit() or ":" in host:
            return [host]
        raise OSError("no such name")


@asynccontextmanager
async def serving(handler: Handler, *, tls: object = None) -> AsyncIterator[int]:
    """The port of a loopback server that hands each request's head to ``handler``."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            await handler(head, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls)  # type: ignore[arg-type]
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


def answer(body: bytes, *, status: str = "200 OK", kind: str = "text/html; charset=utf-8", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def path_of(head: bytes) -> str:
    return head.split(b" ", 2)[1].decode()


def page(body: bytes | str, url: str = "https://tin.example.vn/bai-1.html", charset: str | None = None) -> FetchedPage:
    data = body.encode() if isinstance(body, str) else body
    return FetchedPage(url, url, (), 200, "text/html", charset, data, NOW)
