"""Servers that mean harm or are merely broken, as handlers of the stand-in on loopback."""

from __future__ import annotations

import asyncio
import functools
import gzip
import io
import socket
import struct
import zlib

import brotli
from backports import zstd

from fetchers.config import FetchSettings
from fetchers.errors import FetchError
from fetchers.transport import Transport
from fetchers.web import WebFetcher
from tests.support_fetch import Handler, answer

DEADLINE = 1.0
MB = 1024 * 1024


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"


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
