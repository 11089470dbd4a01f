"""Servers that mean harm or are merely broken: each ends by its deadline with its typed outcome, in little memory."""

from __future__ import annotations

import asyncio
import gzip
import socket
import zlib
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest
from backports import zstd

from fetchers.errors import (
    BrokenResponse,
    FetchError,
    NotHtml,
    TimedOut,
    TooLarge,
    Unreachable,
)
from tests.fetchers.broken_servers import (
    MB,
    bad_chunk,
    bomb,
    coded,
    drip,
    drip_headers,
    endless_chunks,
    endless_headers,
    endless_informational,
    endless_until_close,
    fixed,
    hang_up,
    not_http,
    one_endless_header,
    outcome,
    reset,
    settings,
    short,
    silent,
    tiny_chunks,
    two_lengths,
)
from tests.support_fetch import Handler, answer, serving

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
