"""One request over one pinned connection, with every cap and deadline that a hostile server calls for.

The guard sits in the network backend, where connections are made: redirects, webhooks and whatever else is built on
this module cannot go round it. A connection serves one request and is closed, so nothing is ever reused across hosts.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

import certifi
import httpcore2
from httpcore2 import AsyncNetworkBackend, AsyncNetworkStream

from fetchers.config import FetchSettings
from fetchers.decoding import ACCEPT_ENCODING, BoundedBody
from fetchers.errors import BrokenResponse, FetchError, NotHtml, TimedOut, TlsFailed, TooLarge, Unreachable
from fetchers.guard import Guard
from fetchers.urls import Url, parse_url

ERROR_BODY = 64 * 1024
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


@dataclass(frozen=True, slots=True)
class RawResponse:
    """Headers lower-cased, in order. ``body`` is decoded; empty for redirects and 304, cut short for errors."""

    url: Url
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key == name), None)


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


@lru_cache(maxsize=1)
def default_tls() -> ssl.SSLContext:
    """The system's certificates and certifi's: a slim image has none of its own."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class Transport:
    """Sends single requests. ``total_timeout`` bounds each; a redirect is an answer here, not an instruction."""

    def __init__(
        self,
        settings: FetchSettings,
        *,
        resolver: Resolver | None = None,
        tls: Callable[[], ssl.SSLContext] = default_tls,
    ) -> None:
        self.settings = settings
        self.guard = Guard.from_settings(settings)
        self._resolver = resolver or SystemResolver()
        self._tls = tls

    async def request(
        self,
        url: str | Url,
        *,
        method: str = "GET",
        headers: Iterable[tuple[str, str]] = (),
        content: bytes = b"",
        accept: Callable[[str], bool] | None = None,
    ) -> RawResponse:
        """The answer to one request. ``accept`` judges a successful answer's media type before its body is read.

        Raises only ``FetchError``.
        """
        target = parse_url(url, max_length=self.settings.max_url_length) if isinstance(url, str) else url
        self.guard.check_url(target)
        try:
            async with asyncio.timeout(self.settings.total_timeout):
                return await self._exchange(target, method, tuple(headers), content, accept)
        except FetchError:
            raise
        except (TimeoutError, httpcore2.TimeoutException) as error:
            raise TimedOut(f"{target.host} did not answer in time.") from error
        except Exception as error:
            raise _translated(target, error) from error

    async def _exchange(
        self,
        url: Url,
        method: str,
        headers: tuple[tuple[str, str], ...],
        content: bytes,
        accept: Callable[[str], bool] | None,
    ) -> RawResponse:
        backend = GuardedBackend(self.guard, self._resolver, self.settings)
        scheme, host = url.scheme.encode(), url.host.encode()
        target = httpcore2.URL(scheme=scheme, host=host, port=url.port, target=url.target.encode())
        timeouts = {
            "connect": self.settings.connect_timeout,
            "read": self.settings.read_timeout,
            "write": self.settings.read_timeout,
        }
        lines = [
            ("Host", url.authority),
            ("User-Agent", self.settings.agent),
            ("Accept-Encoding", ACCEPT_ENCODING),
            ("Connection", "close"),
            *headers,
        ]
        if content:
            lines.append(("Content-Length", str(len(content))))
        request = httpcore2.Request(
            method,
            target,
            headers=[(name.encode("ascii"), value.encode("latin-1")) for name, value in lines],
            content=content,
            extensions={"timeout": timeouts},
        )
        tls = self._tls() if url.scheme == "https" else None
        async with httpcore2.AsyncHTTPConnection(
            httpcore2.Origin(scheme, host, url.port), ssl_context=tls, network_backend=backend
        ) as connection:
            response = await connection.handle_async_request(request)
            backend.in_headers = False
            return await self._read(url, response, accept)

    async def _read(self, url: Url, response: httpcore2.Response, accept: Callable[[str], bool] | None) -> RawResponse:
        headers = tuple((key.decode("latin-1").lower(), _header_text(value)) for key, value in response.headers)
        bare = RawResponse(url, response.status, headers, b"")
        if 300 <= response.status < 400 or response.status == 204:
            return bare
        good = response.status < 400
        if good and accept is not None and not accept(bare.header("content-type") or ""):
            kind = (bare.header("content-type") or "").partition(";")[0].strip()
            raise NotHtml(f"The link leads to {kind or 'a file of unknown type'}, not to a web page.")
        body = BoundedBody(bare.header("content-encoding") or "", self.settings.max_body_bytes if good else ERROR_BODY)
        try:
            async with aclosing(response.aiter_stream()) as stream:
                async for chunk in stream:
                    body.feed(chunk)
        except (FetchError, httpcore2.NetworkError, httpcore2.ProtocolError):
            if good:
                raise
        return RawResponse(url, response.status, headers, body.close())


def _header_text(value: bytes) -> str:
    """Header values are Latin-1 by the book; Vietnamese sites redirect to paths in raw UTF-8."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _translated(url: Url, error: Exception) -> FetchError:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError):
            return TlsFailed(
                f"The secure connection to {url.host} failed: its certificate or encryption is not in order."
            )
        if getattr(seen, "error_status_hint", None) == 431:
            return TooLarge(f"The headers of {url.host} do not end.")
        seen = seen.__cause__ or seen.__context__
    if isinstance(error, httpcore2.ConnectError | OSError):
        return Unreachable(f"{url.host} cannot be reached.")
    return BrokenResponse(f"{url.host} broke the connection off or does not speak HTTP.")
