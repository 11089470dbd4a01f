"""Who may call: a key where keys exist, else whoever is on this machine, else (NGUON_OPEN) anybody."""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from fastapi import Request
from fastapi.security import APIKeyHeader, HTTPBearer

from service.api.state import Service, service_of
from service.errors import NguonError
from service.observe import METRICS
from service.store import keys
from service.store.keys import Key

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
BEARER = HTTPBearer(auto_error=False, description="An API key: `Authorization: Bearer nguon_…`")
HEADER = APIKeyHeader(name="X-API-Key", auto_error=False, description="An API key, where a bearer cannot be sent.")


class KeyWanted(NguonError):
    code = "key-wanted"
    status = 401


class NotAllowed(NguonError):
    code = "not-allowed"
    status = 403


class TooMany(NguonError):
    """Over the key's rate or quota."""

    code = "rate-limited"
    status = 429
    retryable = True

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Caller:
    """Whose requests these are. ``key`` is ``None`` under open access."""

    team: str
    key: Key | None

    @property
    def key_id(self) -> str | None:
        return self.key.id if self.key else None


def caller(scope: str, verifications: int = 0) -> Callable[[Request], Awaitable[Caller]]:
    """A dependency: the caller, who has ``scope`` and whose key was charged with the request."""

    async def known(request: Request) -> Caller:
        return await _known(request, scope, verifications)

    return known


async def _known(request: Request, scope: str, verifications: int) -> Caller:
    service = service_of(request)
    given = _given(request)
    if given is None:
        return await _open(request, service)

    key = await service.db.read(lambda c: keys.find(c, given))
    if key is None:
        METRICS.refused.labels("key-wanted").inc()
        raise KeyWanted("This key is not known, was revoked or has expired.")
    structlog.contextvars.bind_contextvars(key=key.id)
    if not key.may(scope):
        raise NotAllowed(f"This key may not do that: it lacks the scope '{scope}'.")
    rate = service.settings.rate_per_minute
    over = await service.db.write(lambda c: keys.spend(c, key, verifications=verifications, default_rate=rate))
    if over:
        raise _too_many(*over)
    return Caller(key.team, key)


async def charge(service: Service, who: Caller, verifications: int) -> None:
    """Count more verifications, as the lines of a batch come in. Raises ``TooMany``."""
    key = who.key
    if key is None:
        return
    over = await service.db.write(lambda c: keys.spend_verifications(c, key, verifications))
    if over:
        raise _too_many(*over)


def _too_many(what: str, seconds: int) -> TooMany:
    METRICS.refused.labels(what).inc()
    told = "too many requests a minute" if what == "rate" else "the day's verifications are used up"
    return TooMany(f"This key has reached its limit: {told}.", seconds)


def _given(request: Request) -> str | None:
    """The key in the headers. Query parameters are not looked at: URLs end up in logs."""
    kind, _, bearer = request.headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer" and bearer.strip():
        return bearer.strip()
    return request.headers.get("x-api-key") or None


async def _open(request: Request, service: Service) -> Caller:
    if await service.db.read(keys.any_valid):
        METRICS.refused.labels("key-wanted").inc()
        raise KeyWanted("Send an API key: 'Authorization: Bearer nguon_…'.")
    if not service.settings.open and not local(request):
        METRICS.refused.labels("not-allowed").inc()
        raise NotAllowed(
            "Without keys this service answers on its own machine only: make one with `nguon keys create`, or set NGUON_OPEN=1."
        )
    return Caller("", None)


def local(request: Request) -> bool:
    """Whether the caller is on this machine and meant it: a page elsewhere that got a name to point here did not."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:  # a Unix socket, or no network at all
        return True
    name = request.headers.get("host", "").rpartition(":")[0] or request.headers.get("host", "")
    return address.is_loopback and name.lower() in LOOPBACK_NAMES
