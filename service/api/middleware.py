"""Around every request: an id, a log line without query or body, metrics, a few headers."""

from __future__ import annotations

import re
import time
import uuid

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.observe import METRICS

_log = structlog.get_logger()
_SANE_ID = re.compile(r"[\w.:-]{1,128}")
_QUIET = frozenset({"/healthz", "/readyz", "/metrics"})
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
"""Callers may invent others; each would be a metric of its own."""
LONGEST_PATH = 300
"""Characters of a path in the log: nobody's log is to be filled with one request."""
_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
)


class Observed:
    """Takes a caller's X-Request-ID if it is a sane one, and gives it back."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = next((v.decode("latin-1") for k, v in scope["headers"] if k == b"x-request-id"), "")
        request_id = given if _SANE_ID.fullmatch(given) else uuid.uuid4().hex
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=request_id)
        status = 500
        began = time.perf_counter()

        async def reply(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                present = {key for key, _ in message["headers"]}
                added = [pair for pair in _HEADERS if pair[0] not in present]
                message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode()), *added]
            await send(message)

        try:
            await self.app(scope, receive, reply)
        finally:
            took = time.perf_counter() - began
            route = getattr(scope.get("route"), "path", None) or "unknown"
            method = scope["method"] if scope["method"] in _METHODS else "other"
            METRICS.requests.labels(method, route, str(status)).inc()
            METRICS.latency.labels(method, route).observe(took)
            if scope["path"] not in _QUIET:
                _log.info(
                    "request", method=method, path=scope["path"][:LONGEST_PATH], status=status, ms=round(took * 1000, 1)
                )
