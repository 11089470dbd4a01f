"""Connections: time limits of the handshake, certificates, one connection a hop, and proxies."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
import trustme

from fetchers.errors import (
    FetchError,
    TimedOut,
    TlsFailed,
    Unreachable,
)
from fetchers.transport import Transport
from tests.fetchers.broken_servers import (
    fixed,
    outcome,
    settings,
)
from tests.support_fetch import FakeResolver, answer, serving


@asynccontextmanager
async def half_open() -> AsyncIterator[int]:
    """Accepts a connection and never says a word: to TLS, a handshake that does not end."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        await asyncio.sleep(30)

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


def test_a_half_open_handshake_times_out() -> None:
    async def run() -> FetchError | bytes:
        async with half_open() as port:
            return await outcome(f"https://127.0.0.1:{port}/", settings(port, total_timeout=0.3))

    assert isinstance(asyncio.run(run()), TimedOut)


def _tls(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def _trusting(authority: trustme.CA) -> Callable[[], ssl.SSLContext]:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return lambda: context


@pytest.mark.parametrize(
    ("name", "trusted", "good"), [("tin.vn", True, True), ("khac.vn", True, False), ("tin.vn", False, False)]
)
def test_certificates_are_verified(name: str, trusted: bool, good: bool) -> None:
    authority = trustme.CA()

    async def run() -> FetchError | bytes:
        async with serving(fixed(answer(b"<html>ok")), tls=_tls(authority, name)) as port:
            given = settings(port)
            extra = {"tls": _trusting(authority)} if trusted else {}
            transport = Transport(given, resolver=FakeResolver({"tin.vn": [["127.0.0.1"]]}), **extra)
            return await outcome(f"https://tin.vn:{port}/", given, transport)

    found = asyncio.run(run())
    assert found == b"<html>ok" if good else isinstance(found, TlsFailed)


def test_each_hop_opens_its_own_connection() -> None:
    """Two names on one address: the second name's certificate is looked at, not the first one's connection reused."""
    authority = trustme.CA()
    ports: list[int] = []

    async def handler(head: bytes, writer: asyncio.StreamWriter) -> None:
        to_other = head.startswith(b"GET /di ")
        location = {"Location": f"https://khac.vn:{ports[0]}/den"} if to_other else {}
        writer.write(answer(b"<html>ok", status="302 Found" if to_other else "200 OK", **location))

    async def run() -> FetchError | bytes:
        async with serving(handler, tls=_tls(authority, "tin.vn")) as port:
            ports.append(port)
            given = settings(port, allow=(f"tin.vn:{port}", f"khac.vn:{port}"))
            names = FakeResolver({"tin.vn": [["127.0.0.1"]], "khac.vn": [["127.0.0.1"]]})
            transport = Transport(given, resolver=names, tls=_trusting(authority))
            return await outcome(f"https://tin.vn:{port}/di", given, transport)

    assert isinstance(asyncio.run(run()), TlsFailed)


@pytest.mark.parametrize(("reply", "good"), [(b"HTTP/1.1 200 OK\r\n\r\n", True), (b"HTTP/1.1 403 No\r\n\r\n", False)])
def test_an_outbound_proxy_gets_the_vetted_address(reply: bytes, good: bool) -> None:
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(reply)
        if good:
            asked.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(answer(b"<html>ok"))
        await writer.drain()
        writer.close()

    async def run() -> FetchError | bytes:
        server = await asyncio.start_server(proxy, "127.0.0.1", 0)
        try:
            given = settings(1, proxy=f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
            transport = Transport(given, resolver=FakeResolver({"tin-tuc.vn": [["93.184.215.14"]]}))
            return await outcome("http://tin-tuc.vn/bai", given, transport)
        finally:
            server.close()

    found = asyncio.run(run())
    assert asked[0].startswith(b"CONNECT 93.184.215.14:80 HTTP/1.1")
    if good:
        assert found == b"<html>ok"
        assert b"Host: tin-tuc.vn\r\n" in asked[1]
    else:
        assert isinstance(found, Unreachable)


def test_the_environment_s_proxies_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")

    async def run() -> FetchError | bytes:
        async with serving(fixed(answer(b"<html>ok"))) as port:
            return await outcome(f"http://127.0.0.1:{port}/", settings(port))

    assert asyncio.run(run()) == b"<html>ok"
