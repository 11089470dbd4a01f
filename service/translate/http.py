"""One bounded JSON request to a service that the operator configured, and what its status says."""

from __future__ import annotations

import asyncio
import json
import math
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Any

import httpx2

from service.translate.failures import (
    BadAnswer,
    KeyRefused,
    RateLimited,
    RequestRefused,
    ServiceFailed,
    TimedOut,
    TranslatorFailed,
    Unreachable,
)

MOST_BYTES = 4_000_000
"""More than any translation of one request: an answer that goes on is cut off and refused."""
_LONGEST_WAIT_S = 86_400.0


def failure_for(status: int, retry_after: str | None = None) -> TranslatorFailed:
    """What an error status says of itself; adapters put their service's own meanings before it."""
    if status in {401, 403}:
        return KeyRefused("does not accept the key in the settings")
    if status in {408, 504}:
        return TimedOut("reports that it ran out of time")
    if status == 413:
        return RequestRefused("does not take a text this long")
    if status == 429:
        return RateLimited("gets too many requests from here", retry_after=wait_of(retry_after))
    if status >= 500:
        return ServiceFailed(f"reports an error of its own ({status})", retry_after=wait_of(retry_after))
    if 300 <= status < 400:
        return RequestRefused("redirects elsewhere; its address in the settings is wrong")
    return RequestRefused(f"does not accept the request ({status})")


def wait_of(header: str | None, now: datetime | None = None) -> float | None:
    """``Retry-After`` as seconds from ``now``: a number or an HTTP date; ``None`` if absent or unreadable."""
    if not header:
        return None
    try:
        seconds = float(header)
        return None if math.isnan(seconds) else min(max(seconds, 0.0), _LONGEST_WAIT_S)
    except ValueError:
        pass
    try:
        then = parsedate_to_datetime(header)
    except ValueError:
        return None
    then = then if then.tzinfo else then.replace(tzinfo=UTC)
    return min(max((then - (now or datetime.now(UTC))).total_seconds(), 0.0), _LONGEST_WAIT_S)


@cache
def _tls() -> ssl.SSLContext:
    """Made once: reading the certificates takes longer than a request."""
    return httpx2.create_ssl_context(trust_env=False)


async def post_json(
    url: str,
    body: object,
    *,
    timeout_s: float,
    headers: Mapping[str, str] | None = None,
    params: Mapping[str, str] | None = None,
    form: Mapping[str, str] | None = None,
) -> tuple[int, Mapping[str, str], Any]:
    """Status, headers and parsed body; the body is ``None`` where an error came without JSON.

    ``timeout_s`` covers the whole exchange. Raises ``TimedOut``, ``Unreachable`` or ``BadAnswer``, none of them with
    the address, the key or the text in it. No redirects: they would carry the key elsewhere.
    """
    content = None if form is not None else json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
    sent = {"Accept": "application/json", **(headers or {})}
    if content is not None:
        sent["Content-Type"] = "application/json; charset=utf-8"
    try:
        async with (
            asyncio.timeout(timeout_s),
            httpx2.AsyncClient(trust_env=False, verify=_tls(), timeout=None) as client,
        ):
            request = client.build_request("POST", url, headers=sent, params=params, content=content, data=form)
            response = await client.send(request, stream=True)
            raw = bytearray()
            async for piece in response.aiter_bytes():
                raw += piece
                if len(raw) > MOST_BYTES:
                    raise BadAnswer("sent more than a translation can be")
    except TimeoutError:
        raise TimedOut("did not answer in time") from None
    except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError):
        raise Unreachable("could not be reached, or broke off") from None
    return response.status_code, response.headers, _parsed(bytes(raw), response.status_code)


def _parsed(raw: bytes, status: int) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        if status < 400:
            raise BadAnswer("sent an answer that cannot be read") from None
        return None
