"""The editor's page: a fixed set of files from the package, under a policy that lets nothing else in."""

from __future__ import annotations

from hashlib import sha256
from importlib.resources import files
from typing import Annotated

from fastapi import APIRouter, Header
from fastapi.responses import Response

from service.api.problems import problem

router = APIRouter(include_in_schema=False)
POLICY = "; ".join(
    (
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'",
        "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
        "require-trusted-types-for 'script'", "trusted-types 'none'",
    )
)  # fmt: skip
_TYPES = {"html": "text/html", "js": "text/javascript", "css": "text/css", "svg": "image/svg+xml"}


def _read() -> dict[str, tuple[bytes, str, str]]:
    """Name to (content, media type, entity tag) of every file that is served."""
    found = {}
    for path in files("service.web").iterdir():
        media_type = _TYPES.get(path.name.rpartition(".")[2])
        if media_type:
            content = path.read_bytes()
            found[path.name] = (content, media_type, f'"{sha256(content).hexdigest()[:24]}"')
    return found


_FILES = _read()
_Mark = Annotated[str, Header()]


@router.get("/")
async def page(if_none_match: _Mark = "") -> Response:
    return _file("index.html", if_none_match)


@router.get("/web/{name}")
async def asset(name: str, if_none_match: _Mark = "") -> Response:
    return _file(name, if_none_match)


def _file(name: str, known: str) -> Response:
    if name not in _FILES:
        return problem(404, "http-404", "Not Found")
    content, media_type, mark = _FILES[name]
    headers = {"ETag": mark, "Cache-Control": "no-cache", "Content-Security-Policy": POLICY,
               "Cross-Origin-Opener-Policy": "same-origin"}  # fmt: skip
    if any(given.strip().removeprefix("W/") == mark for given in known.split(",")):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=media_type, headers=headers)
