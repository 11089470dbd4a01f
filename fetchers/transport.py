"""One request over one pinned connection, with every cap and deadline that a hostile server calls for.

The guard sits in the network backend (`fetchers/backend.py`), where connections are made: redirects, webhooks and whatever else is built on
this module cannot go round it. A connection serves one request and is closed, so nothing is ever reused across hosts.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterable
from contextlib import aclosing
from dataclasses import dataclass
from functools import lru_cache

import certifi
import httpcore2

from fetchers.backend import GuardedBackend, Resolver, SystemResolver
from fetchers.config import FetchSettings
from fetchers.decoding import ACCEPT_ENCODING, BoundedBody
from fetchers.errors import BrokenResponse, FetchError, NotHtml, TimedOut, TlsFailed, TooLarge, Unreachable
from fetchers.guard import Guard
from fetchers.urls import Url, parse_url

ERROR_BODY = 64 * 1024
MAX_ADDRESSES = 4


@dataclass(frozen=True, slots=True)
class RawResponse:
    """Headers lower-cased, in order. ``body`` is decoded; empty for redirects and 304, cut short for errors."""

    url: Url
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key == name), None)


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
