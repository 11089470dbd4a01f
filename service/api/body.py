"""Reading bodies no further than the limits, whatever the headers claim."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from fastapi import Request
from starlette.requests import ClientDisconnect

from service.errors import BadRequest, NguonError

READ_S = 60
"""A caller who sends nothing for so long is let go."""


class BodyTooLarge(NguonError):
    code = "body-too-large"
    status = 413


class WrongMediaType(NguonError):
    code = "media-type"
    status = 415


class TooSlow(NguonError):
    code = "too-slow"
    status = 408


class BrokenOff(NguonError):
    code = "broken-off"
    status = 400


def media_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def read_json(request: Request, most: int) -> bytes:
    """The whole body of a JSON request."""
    if media_type(request) not in {"application/json", "text/json"} and not media_type(request).endswith("+json"):
        raise WrongMediaType("Send the request as application/json.")
    parts: list[bytes] = []
    size = 0
    async for part in _parts(request):
        size += len(part)
        if size > most:
            raise BodyTooLarge(f"The request is larger than {most:,} bytes.")
        parts.append(part)
    return b"".join(parts)


async def read_lines(request: Request, most: int, most_in_line: int) -> AsyncIterator[tuple[int, bytes]]:
    """(number, line) of a body of lines as they come; blank lines are counted and left out."""
    rest, size, number = b"", 0, 0
    async for part in _parts(request):
        size += len(part)
        if size > most:
            raise BodyTooLarge(f"The upload is larger than {most:,} bytes.")
        *lines, rest = (rest + part).split(b"\n")
        for line in lines:
            number += 1
            if len(line) > most_in_line:
                raise BodyTooLarge(f"Line {number} is longer than {most_in_line:,} bytes.")
            if line.strip():
                yield number, line
        if len(rest) > most_in_line:
            raise BodyTooLarge(f"Line {number + 1} is longer than {most_in_line:,} bytes.")
    if rest.strip():
        yield number + 1, rest


async def _parts(request: Request) -> AsyncIterator[bytes]:
    stream = request.stream().__aiter__()
    while True:
        try:
            async with asyncio.timeout(READ_S):
                part = await anext(stream)
        except StopAsyncIteration:
            return
        except TimeoutError:
            raise TooSlow(f"Nothing came for {READ_S} seconds.") from None
        except ClientDisconnect:
            raise BrokenOff("The upload broke off.") from None
        yield part


def idempotency_key(request: Request) -> str | None:
    """The header's value. Raises ``BadRequest`` for one that nobody meant."""
    found = request.headers.get("idempotency-key")
    if found is None:
        return None
    if not 1 <= len(found) <= 255 or not found.isprintable():
        raise BadRequest("Idempotency-Key: give 1 to 255 printable characters.")
    return found
