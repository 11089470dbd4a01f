"""The HTTP edge."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

import service
from service.api import problems
from service.errors import BadRequest, NguonError
from service.pipeline import Deps, verify
from service.request import VerifyRequest, parse_request
from service.wiring import build_deps


class BodyTooLarge(NguonError):
    code = "body-too-large"
    status = 413


def create_app(deps: Deps | None = None) -> FastAPI:
    """The application; ``deps`` may be given by tests."""
    chosen = deps or build_deps()
    app = FastAPI(
        title="Nguon",
        version=service.__version__,
        description="Checks an English article against the Vietnamese source that it cites.",
    )
    problems.install(app)

    @app.get("/healthz", summary="Is the process alive?")
    async def healthz() -> dict[str, str]:
        return {"status": "ok", "version": service.__version__}

    @app.post(
        "/verify",
        summary="Verify an article now",
        openapi_extra={
            "requestBody": {
                "required": True,
                "content": {
                    "application/json": {
                        "schema": VerifyRequest.model_json_schema(ref_template="#/components/schemas/{model}")
                    }
                },
            }
        },
    )
    async def post_verify(request: Request) -> JSONResponse:
        raw = await _body(request, chosen.settings.max_body_bytes)
        report = await verify(parse_request(raw), chosen)
        return JSONResponse(report)

    return app


async def _body(request: Request, most: int) -> bytes:
    """The body, read no further than the limit whatever its headers claim."""
    if not request.headers.get("content-type", "").startswith(("application/json", "text/json")):
        raise BadRequest("send the request as application/json")
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > most:
            raise BodyTooLarge(f"the request is larger than {most:,} bytes")
        parts.append(part)
    return b"".join(parts)
