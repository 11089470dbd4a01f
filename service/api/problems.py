"""Errors as ``application/problem+json`` (RFC 9457): a stable type and code, no stack trace, no article text."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.routing import Match

from service.crash import crash_site
from service.errors import NguonError
from service.observe import METRICS

_log = structlog.get_logger()
RETRY_AFTER_S = 5
_TITLES = {400: "Bad request", 404: "Not found", 405: "Method not allowed", 413: "Too large", 422: "Not verifiable"}


class Problem(BaseModel):
    """RFC 9457, with the code that programs look at."""

    type: str
    title: str
    status: int
    code: str
    detail: str


def problem(
    status: int, code: str, detail: str, *, retry_after: int | None = None, headers: Mapping[str, str] | None = None
) -> JSONResponse:
    """One problem document."""
    body = {
        "type": f"urn:nguon:problem:{code}",
        "title": _TITLES.get(status) or HTTPStatus(status).phrase,
        "status": status,
        "code": code,
        "detail": detail,
    }
    more = {"Retry-After": str(retry_after)} if retry_after else {}
    return JSONResponse(body, status, {**(headers or {}), **more}, media_type="application/problem+json")


def answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """OpenAPI's ``responses`` for problems, with an example each."""
    return {
        status: {
            "description": f"{_TITLES.get(status) or HTTPStatus(status).phrase}: {_EXAMPLES[status][1]}",
            "content": {
                "application/problem+json": {
                    "schema": {"$ref": "#/components/schemas/Problem"},
                    "example": {
                        "type": f"urn:nguon:problem:{_EXAMPLES[status][0]}",
                        "title": _TITLES.get(status) or HTTPStatus(status).phrase,
                        "status": status,
                        "code": _EXAMPLES[status][0],
                        "detail": _EXAMPLES[status][1],
                    },
                }
            },
        }
        for status in statuses
    }


_EXAMPLES = {
    400: ("bad-request", "article: give exactly one of article.text and article.html"),
    401: ("key-wanted", "Send an API key: 'Authorization: Bearer nguon_…'."),
    403: ("not-allowed", "This key may not do that: it lacks the scope 'verify'."),
    404: ("job-not-found", "There is no such job."),
    406: ("not-acceptable", "This report can be had as application/json."),
    408: ("too-slow", "Nothing came for 60 seconds."),
    409: ("cancelled", "The job was cancelled."),
    413: ("body-too-large", "The request is larger than 4,000,000 bytes."),
    415: ("media-type", "Send the request as application/json."),
    422: ("empty-article", "The article has no text."),
    429: ("rate-limited", "This key has reached its limit: too many requests a minute."),
    500: ("internal-error", "Nguon failed on this request; nothing was stored."),
    503: ("queue-full", "100 verifications wait already; try again shortly."),
}


def install(app: FastAPI) -> None:
    """Route every error of the application through ``problem``."""

    @app.exception_handler(NguonError)
    async def _nguon(request: Request, error: NguonError) -> JSONResponse:
        after = getattr(error, "retry_after", RETRY_AFTER_S if error.retryable else None)
        if error.status in {429, 503}:
            METRICS.refused.labels(error.code).inc()
        headers = {"WWW-Authenticate": "Bearer"} if error.status == 401 else None
        return problem(error.status, error.code, error.message, retry_after=after, headers=headers)

    @app.exception_handler(RequestValidationError)
    async def _invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        return problem(422, "invalid-request", f"{where}: {first['msg']}")

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> JSONResponse:
        headers = {"Allow": ", ".join(_methods(app, request))} if error.status_code == 405 else error.headers
        return problem(error.status_code, f"http-{error.status_code}", str(error.detail), headers=headers)

    @app.exception_handler(Exception)
    async def _crash(request: Request, error: Exception) -> JSONResponse:
        _log.error("request.crashed", path=request.url.path, error=type(error).__name__, at=crash_site(error))
        return problem(500, "internal-error", "Nguon failed on this request; nothing was stored.")


def _methods(app: FastAPI, request: Request) -> list[str]:
    """All methods of the path, whichever routes have them."""
    scope = {**request.scope, "path_params": {}}
    found: set[str] = set()
    for route in app.routes:
        for method in getattr(route, "methods", None) or ():
            if route.matches({**scope, "method": method})[0] == Match.FULL:
                found.add(method)
    return sorted(found)
