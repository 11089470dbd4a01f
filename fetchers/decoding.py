"""Content codings, undone with a cap on what comes out.

A bomb of 200 MB costs a few kilobytes on the wire, so every decoder here is asked for bounded pieces and the sum is
checked between two of them; nothing is inflated first and measured afterwards.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Protocol

import brotli

from fetchers.errors import NotHtml, TooLarge

try:
    from compression import zstd  # type: ignore[import-not-found,unused-ignore]
except ImportError:
    from backports import zstd

PIECE = 64 * 1024
ACCEPT_ENCODING = "gzip, deflate, br, zstd"


class Decoder(Protocol):
    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What ``data`` decodes to, in pieces of at most about ``PIECE`` bytes."""
        ...


class _Identity:
    def pieces(self, data: bytes) -> Iterator[bytes]:
        yield data


class _Zlib:
    """gzip, or deflate with and without its zlib header (servers send both under one name)."""

    def __init__(self, wbits: int) -> None:
        self._wbits = wbits
        self._stream = zlib.decompressobj(wbits)
        self._fresh = True

    def pieces(self, data: bytes) -> Iterator[bytes]:
        while data:
            try:
                piece = self._stream.decompress(data, PIECE)
            except zlib.error as error:
                if not (self._fresh and self._wbits == zlib.MAX_WBITS):
                    raise NotHtml("The page's compression is broken.") from error
                self._stream, self._fresh = zlib.decompressobj(-zlib.MAX_WBITS), False
                continue
            self._fresh = False
            if piece:
                yield piece
            data = self._stream.unconsumed_tail
            if self._stream.eof:
                return


class _Brotli:
    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    def pieces(self, data: bytes) -> Iterator[bytes]:
        try:
            piece = self._stream.process(data, output_buffer_limit=PIECE)
            while piece or not self._stream.can_accept_more_data():
                yield piece
                piece = self._stream.process(b"", output_buffer_limit=PIECE)
        except brotli.error as error:
            raise NotHtml("The page's compression is broken.") from error


class _Zstandard:
    def __init__(self) -> None:
        # RFC 9659 caps the window of the content coding at 8 MB.
        self._stream = zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: 23})

    def pieces(self, data: bytes) -> Iterator[bytes]:
        try:
            while not self._stream.eof:
                piece = self._stream.decompress(data, max_length=PIECE)
                data = b""
                if piece:
                    yield piece
                if self._stream.needs_input or not piece:
                    return
        except (zstd.ZstdError, EOFError) as error:
            raise NotHtml("The page's compression is broken.") from error


def decoder(coding: str) -> Decoder:
    """For one ``Content-Encoding`` value. Two codings on top of each other are refused: only bombs do that."""
    match coding.strip().lower():
        case "" | "identity" | "utf-8" | "none":
            return _Identity()
        case "gzip" | "x-gzip":
            return _Zlib(zlib.MAX_WBITS | 16)
        case "deflate":
            return _Zlib(zlib.MAX_WBITS)
        case "br":
            return _Brotli()
        case "zstd":
            return _Zstandard()
    raise NotHtml("The page comes in a compression that is not supported.")


class BoundedBody:
    """Gathers a decoded body; ``feed`` raises ``TooLarge`` as soon as it passes ``cap`` bytes."""

    def __init__(self, coding: str, cap: int) -> None:
        self._decoder = decoder(coding)
        self._cap = cap
        self._size = 0
        self._pieces: list[bytes] = []

    def feed(self, data: bytes) -> None:
        for piece in self._decoder.pieces(data):
            self._size += len(piece)
            if self._size > self._cap:
                self._pieces.clear()
                raise TooLarge("The page is larger than this service reads.")
            self._pieces.append(piece)

    def close(self) -> bytes:
        return b"".join(self._pieces)
