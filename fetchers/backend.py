"""Connections that go where the guard lets them: resolve once, vet every address, dial a vetted one, count every byte."""

from __future__ import annotations

import asyncio
import socket
import ssl
from base64 import b64encode
from collections.abc import Iterable, Sequence
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

import httpcore2
from httpcore2 import AsyncNetworkBackend, AsyncNetworkStream

from fetchers.config import FetchSettings
from fetchers.errors import TimedOut, TooLarge, Unreachable
from fetchers.guard import Guard

MAX_ADDRESSES = 4


class Resolver(Protocol):
    """Names to addresses in text form, in the order in which they should be tried."""

    async def resolve(self, host: str, port: int) -> Sequence[str]: ...


class SystemResolver:
    """The operating system's resolver; its answer is used once and never asked for again by the connection."""

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return [str(entry[4][0]) for entry in found]


class _CountingStream(AsyncNetworkStream):
    """Counts what comes off the wire: until the headers are through against the header cap, then against the whole."""

    def __init__(self, inner: AsyncNetworkStream, backend: GuardedBackend) -> None:
        self._inner, self._backend = inner, backend

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._backend.check_count()
        data = await self._inner.read(max_bytes, timeout)
        self._backend.count += len(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._inner.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncNetworkStream:
        return _CountingStream(await self._inner.start_tls(ssl_context, server_hostname, timeout), self._backend)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class GuardedBackend(AsyncNetworkBackend):
    """Resolves once, vets every address, dials a vetted one; for one request."""

    def __init__(self, guard: Guard, resolver: Resolver, settings: FetchSettings) -> None:
        self._guard, self._resolver, self._settings = guard, resolver, settings
        self._plain = httpcore2.AnyIOBackend()
        self.count = 0
        self.in_headers = True

    def check_count(self) -> None:
        if self.in_headers and self.count > self._settings.max_header_bytes:
            raise TooLarge("The server's headers do not end.")
        if self.count > self._settings.max_wire_bytes:
            raise TooLarge("The page is larger than this service reads.")

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> AsyncNetworkStream:
        try:
            async with asyncio.timeout(timeout):
                resolved = await self._resolver.resolve(host, port)
        except (OSError, UnicodeError) as error:
            if isinstance(error, TimeoutError):
                raise TimedOut(f"The name {host} was not resolved in time.") from error
            raise Unreachable(f"The name {host} does not resolve.") from error
        addresses = _interleaved(self._guard.vet(host, port, resolved))[:MAX_ADDRESSES]
        if not addresses:
            raise Unreachable(f"The name {host} has no address.")
        for index, address in enumerate(addresses):
            last = index == len(addresses) - 1
            share = timeout if last or timeout is None else timeout / 2
            try:
                return _CountingStream(await self._dial(address, port, share), self)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                if last:
                    raise
        raise AssertionError("unreachable")

    async def _dial(self, address: str, port: int, timeout: float | None) -> AsyncNetworkStream:
        if self._settings.proxy is None:
            return await self._plain.connect_tcp(address, port, timeout)
        return await _through_proxy(self._plain, self._settings.proxy, address, port, timeout)


async def _through_proxy(
    plain: httpcore2.AnyIOBackend, proxy: str, address: str, port: int, timeout: float | None
) -> AsyncNetworkStream:
    """A tunnel to the vetted address: the proxy is not told the name, so it cannot resolve it to something else."""
    via = urlsplit(proxy)
    stream = await plain.connect_tcp(via.hostname or "", via.port or 3128, timeout)
    credentials = ""
    if via.username is not None:
        pair = f"{unquote(via.username)}:{unquote(via.password or '')}".encode()
        credentials = f"Proxy-Authorization: Basic {b64encode(pair).decode()}\r\n"
    target = f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
    await stream.write(f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{credentials}\r\n".encode(), timeout)
    answer = b""
    while not answer.endswith(b"\r\n\r\n"):
        byte = await stream.read(1, timeout)
        answer += byte
        if not byte or len(answer) > 8192:
            break
    parts = answer.split(None, 2)
    if len(parts) < 2 or not parts[1].startswith(b"2"):
        await stream.aclose()
        raise httpcore2.ConnectError("the proxy refused the tunnel")
    return stream


def _interleaved(addresses: Sequence[str]) -> list[str]:
    """IPv6 and IPv4 in turn, so that one broken family costs one attempt."""
    first_is_six = bool(addresses) and ":" in addresses[0]
    first = [text for text in addresses if (":" in text) == first_is_six]
    second = [text for text in addresses if (":" in text) != first_is_six]
    mixed: list[str] = []
    for index in range(max(len(first), len(second))):
        mixed += first[index : index + 1] + second[index : index + 1]
    return mixed
