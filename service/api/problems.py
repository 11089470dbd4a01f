"""Errors as ``application/problem+json`` (RFC 9457): a stable type and code, no stack trace, no article text."""

from __future__ import annotations

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from service.errors import NguonError

_log = structlog.get_logger()
_TITLES = {400: "Bad request", 404: "Not found", 405: "Method not allowed", 413: "Too large", 422: "Not verifiable"}


def problem(status: int, code: str, detail: str, *, retry_after: int | None = None) -> JSONResponse:
    """One problem document."""
    body = {
        "type": f"urn:nguon:problem:{code}",
        "title": _TITLES.get(status, "Server error" if status >= 500 else "Error"),
        "status": status,
        "code": code,
        "detail": detail,
    }
    headers = {"Retry-After": str(retry_after)} if retry_after else None
    return JSONResponse(body, status, headers, media_type="application/problem+json")


def install(app: FastAPI) -> None:
    """Route every error of the application through ``problem``."""

    @app.exception_handler(NguonError)
    async def _nguon(request: Request, error: NguonError) -> JSONResponse:
        return problem(error.status, error.code, error.message, retry_after=5 if error.retryable else None)

    @app.exception_handler(RequestValidationError)
    async def _invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        return problem(422, "invalid-request", f"{where}: {first['msg']}")

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> JSONResponse:
        return problem(error.status_code, f"http-{error.status_code}", str(error.detail))

    @app.exception_handler(Exception)
    async def _crash(request: Request, error: Exception) -> JSONResponse:
        _log.error("request.crashed", path=request.url.path, error=type(error).__name__)
        return problem(500, "internal-error", "Nguon failed on this request; nothing was stored.")
