"""Servers that mean harm or are merely broken: each ends by its deadline with its typed outcome, in little memory."""

from __future__ import annotations

import asyncio
import functools
import gzip
import io
import socket
import ssl
import struct
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import brotli
import pytest
import trustme
from backports import zstd

from fetchers.config import FetchSettings
from fetchers.errors import (
    BrokenResponse,
    FetchError,
    NotHtml,
    TimedOut,
    TlsFailed,
    TooLarge,
    Unreachable,
)
from fetchers.transport import Transport
from fetchers.web import WebFetcher
from tests.support_fetch import FakeResolver, Handler, answer, serving

MB = 1024 * 1024
DEADLINE = 1.0
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"


def settings(port: int, **changes: object) -> FetchSettings:
    base: dict[str, object] = {
        "allow": (f"127.0.0.1:{port}", f"tin.vn:{port}"),
        "connect_timeout": DEADLINE,
        "read_timeout": DEADLINE,
        "total_timeout": DEADLINE,
        "respect_robots": False,
        "host_spacing": 0.0,
    }
    return FetchSettings(**(base | changes))  # type: ignore[arg-type]


async def outcome(url: str, given: FetchSettings, transport: Transport | None = None) -> FetchError | bytes:
    """What came of it; a fetch that outlives its deadline by far fails the test instead of hanging it."""
    fetcher = WebFetcher(given, transport=transport)
    try:
        async with asyncio.timeout(10 * DEADLINE):
            return (await fetcher.fetch(url)).body
    except FetchError as error:
        return error


async def drip(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"Content-Length: 100000\r\n\r\n")
    while True:
        writer.write(b"a")
        await writer.drain()
        await asyncio.sleep(0.02)


async def drip_headers(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nX-A: ")
    while True:
        writer.write(b"a")
        await writer.drain()
        await asyncio.sleep(0.02)


async def endless_headers(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X-Filler: " + b"a" * 4000 + b"\r\n")
        await writer.drain()


async def one_endless_header(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nX-Filler: ")
    while True:
        writer.write(b"a" * 4096)
        await writer.drain()


async def endless_informational(_: bytes, writer: asyncio.StreamWriter) -> None:
    while True:
        writer.write(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" * 50)
        await writer.drain()


async def endless_chunks(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        writer.write(b"4000\r\n" + b"a" * 0x4000 + b"\r\n")
        await writer.drain()


async def tiny_chunks(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        writer.write(b"1;" + b"x" * 200 + b"\r\na\r\n")
        await writer.drain()


async def endless_until_close(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"\r\n")
    while True:
        writer.write(b"a" * 65536)
        await writer.drain()


async def silent(_: bytes, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(60)


async def reset(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"Content-Length: 5000\r\n\r\n<html><body>")
    await writer.drain()
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def short(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"Content-Length: 5000\r\n\r\n<html><body>")


async def hang_up(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def not_http(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(b"SSH-2.0-OpenSSH_9.2p1\r\n\r\n")


async def two_lengths(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"Content-Length: 5\r\nContent-Length: 50\r\n\r\naaaaa")


async def bad_chunk(_: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\naaa\r\n")


def fixed(data: bytes) -> Handler:
    async def handler(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()

    return handler


@functools.cache
def bomb(coding: str) -> bytes:
    """About 200 MB of letters in one content coding."""
    piece = b"a" * MB
    if coding == "gzip":
        packed = io.BytesIO()
        with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9) as file:
            for _ in range(200):
                file.write(piece)
        return packed.getvalue()
    if coding == "deflate":
        deflater = zlib.compressobj(9)
        return b"".join(deflater.compress(piece) for _ in range(200)) + deflater.flush()
    if coding == "br":
        squeezer = brotli.Compressor(quality=5)
        return b"".join(squeezer.process(piece) for _ in range(200)) + squeezer.finish()
    packer = zstd.ZstdCompressor(level=3)
    return b"".join(packer.compress(piece) for _ in range(200)) + packer.flush()


def coded(coding: str, body: bytes) -> Handler:
    return fixed(answer(body, Content_Encoding=coding))


CASES: list[tuple[str, Handler, type[FetchError]]] = [
    ("drip", drip, TimedOut),
    ("drip-headers", drip_headers, TimedOut),
    ("endless-headers", endless_headers, TooLarge),
    ("one-endless-header", one_endless_header, TooLarge),
    ("endless-informational", endless_informational, TooLarge),
    ("endless-chunks", endless_chunks, TooLarge),
    ("tiny-chunks", tiny_chunks, FetchError),
    ("endless-until-close", endless_until_close, TooLarge),
    ("silent", silent, TimedOut),
    ("reset", reset, BrokenResponse),
    ("length-too-long", short, BrokenResponse),
    ("hang-up", hang_up, BrokenResponse),
    ("not-http", not_http, BrokenResponse),
    ("two-lengths", two_lengths, BrokenResponse),
    ("bad-chunk", bad_chunk, BrokenResponse),
    ("not-gzip", coded("gzip", b"<html>not gzip"), NotHtml),
    ("not-brotli", coded("br", b"<html>not brotli"), NotHtml),
    ("not-zstd", coded("zstd", b"<html>not zstd"), NotHtml),
    ("unknown-coding", coded("rot13", b"<html>"), NotHtml),
    ("stacked-codings", coded("gzip, gzip", gzip.compress(gzip.compress(b"<html>"))), NotHtml),
    ("pdf", fixed(answer(b"%PDF-1.7", kind="application/pdf")), NotHtml),
    ("pdf-as-html", fixed(answer(b"%PDF-1.7")), NotHtml),
    ("image", fixed(answer(b"\x89PNG\r\n", kind="image/png")), NotHtml),
    ("json", fixed(answer(b"{}", kind="application/json")), NotHtml),
    ("untyped-junk", fixed(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n\x00\x01\x02\x03"), NotHtml),
    ("bad-location", fixed(answer(b"", status="302 Found", Location="http://[")), FetchError),
]


@pytest.mark.parametrize(("handler", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_broken_server_has_its_outcome(handler: Handler, expected: type[FetchError]) -> None:
    async def run() -> FetchError | bytes:
        async with serving(handler) as port:
            deadline = 0.3 if expected is TimedOut else 5.0
            given = settings(port, max_body_bytes=2 * MB, max_wire_bytes=MB, total_timeout=deadline)
            return await outcome(f"http://127.0.0.1:{port}/", given)

    found = asyncio.run(run())
    assert isinstance(found, expected), found


def peak_growth(work: Callable[[], object]) -> float:
    """By how many MB the resident set grew at its highest while ``work`` ran (Linux)."""
    Path("/proc/self/clear_refs").write_text("5")
    before = _status("VmRSS")
    work()
    return (_status("VmHWM") - before) / 1024


def _status(name: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_bomb_is_stopped_in_little_memory(coding: str) -> None:
    body = bomb(coding)
    assert len(body) < MB

    async def run() -> FetchError | bytes:
        async with serving(coded(coding, body)) as port:
            return await outcome(f"http://127.0.0.1:{port}/", settings(port, total_timeout=20.0))

    found: list[object] = []
    growth = peak_growth(lambda: found.append(asyncio.run(run())))
    assert isinstance(found[0], TooLarge)
    assert growth <= 32


def test_endless_bodies_take_little_memory() -> None:
    async def run(handler: Handler) -> None:
        async with serving(handler) as port:
            assert isinstance(await outcome(f"http://127.0.0.1:{port}/", settings(port, total_timeout=20.0)), TooLarge)

    for handler in (endless_chunks, endless_until_close, endless_headers):
        assert peak_growth(lambda handler=handler: asyncio.run(run(handler))) <= 32  # type: ignore[misc]


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw-deflate", "br", "zstd", "identity"])
def test_an_honest_coding_is_undone(coding: str) -> None:
    text = ("<html><body>" + "Giá vàng tăng 1,5 triệu đồng. " * 9000).encode()
    raw = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = {
        "gzip": gzip.compress(text),
        "deflate": zlib.compress(text),
        "raw-deflate": raw.compress(text) + raw.flush(),
        "br": brotli.compress(text),
        "zstd": zstd.compress(text),
        "identity": text,
    }[coding]

    async def run() -> FetchError | bytes:
        async with serving(coded(coding.removeprefix("raw-"), packed)) as port:
            return await outcome(f"http://127.0.0.1:{port}/", settings(port))

    assert asyncio.run(run()) == text


def test_nobody_listening() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert isinstance(asyncio.run(outcome(f"http://127.0.0.1:{port}/", settings(port))), Unreachable)


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


STATUSES: list[tuple[bytes, str, bool]] = [
    (answer(b"<html>", status="404 Not Found"), "gone", False),
    (answer(b"<html>", status="410 Gone"), "gone", False),
    (answer(b"<html>", status="451 Law"), "gone", False),
    (answer(b"<html>", status="500 Oops"), "http-status", True),
    (answer(b"<html>", status="403 Forbidden"), "http-status", False),
    (answer(b"<html>", status="429 Slow", Retry_After="7"), "rate-limited", True),
    (answer(b"<html>", status="503 Down", Retry_After="7"), "rate-limited", True),
    (answer(b"<html>", status="503 Down"), "http-status", True),
    (answer(b"<html>", status="403 Forbidden", cf_mitigated="challenge"), "bot-wall", False),
    (answer(b"<html><script src=/cdn-cgi/challenge-platform/x.js>", status="503 Wait"), "bot-wall", False),
    (answer(b"<html><div class=g-recaptcha></div></html>"), "bot-wall", False),
]


@pytest.mark.parametrize(("reply", "code", "retryable"), STATUSES)
def test_an_error_status_is_typed(reply: bytes, code: str, retryable: bool) -> None:
    async def run() -> FetchError | bytes:
        async with serving(fixed(reply)) as port:
            return await outcome(f"http://127.0.0.1:{port}/bai-1.html", settings(port))

    found = asyncio.run(run())
    assert isinstance(found, FetchError)
    assert (found.code, found.retryable) == (code, retryable)
    assert found.message.endswith(".")


def test_a_deep_link_that_leads_to_the_front_page_is_gone() -> None:
    async def handler(head: bytes, writer: asyncio.StreamWriter) -> None:
        deep = head.startswith(b"GET /bai")
        writer.write(
            answer(b"<html>trang chu", status="301 Moved" if deep else "200 OK", Location="/" if deep else "x")
        )

    async def run() -> FetchError | bytes:
        async with serving(handler) as port:
            return await outcome(f"http://127.0.0.1:{port}/bai-1.html", settings(port))

    found = asyncio.run(run())
    assert isinstance(found, FetchError)
    assert found.code == "gone"
