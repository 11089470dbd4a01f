"""What an answer's status and headers mean: the typed outcome, or a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from fetchers.errors import BotWall, Gone, HttpStatus, RateLimited
from fetchers.transport import RawResponse
from fetchers.urls import Url

PAGE_KINDS = frozenset({"text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml", ""})
_COOKIE = re.compile(
    r"\s*([A-Za-z0-9!#$%&'*+.^_`|~-]{1,128})=([\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]{0,1024})(?:\s*;|\s*$)"
)
_WALL = re.compile(
    rb"cf-chl-|challenge-platform|/cdn-cgi/challenge|captcha-delivery|g-recaptcha|h-captcha|_Incapsula_Resource|"
    rb"Access Denied.{0,200}Reference #|DDoS protection by|ddos-guard",
    re.IGNORECASE | re.DOTALL,
)


def check_status(response: RawResponse) -> None:
    """Raises the typed outcome that belongs to an error status; a bot wall is recognised whatever its status."""
    status, host = response.status, response.url.host
    walled = response.header("cf-mitigated") == "challenge" or (
        (status in {403, 429, 503} or len(response.body) < 30_000) and _WALL.search(response.body[:30_000]) is not None
    )
    # A page with text on it may carry a captcha for its comments, or the script that a wall's maker puts on every page.
    if walled and (status >= 400 or (b"<article" not in response.body and response.body.count(b"<p") < 3)):
        raise BotWall(f"{host} asks for proof that a person is reading. Open the link and paste the text.")
    if status < 300:
        return
    if status in {404, 410, 451}:
        raise Gone(f"{host} no longer has this page ({status}). Look for a copy, or paste the text.", status)
    if status == 429 or (status == 503 and response.header("retry-after")):
        raise RateLimited(f"{host} asks to come back later ({status}).", status, retry_after(response))
    if status in {401, 403}:
        raise HttpStatus(f"{host} refuses this page ({status}). Open the link and paste the text.", status)
    raise HttpStatus(f"{host} answers with an error ({status}).", status)


def retry_after(response: RawResponse, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> float | None:
    """Seconds that ``Retry-After`` asks for, given as seconds or as an HTTP date."""
    value = (response.header("retry-after") or "").strip()
    if value.isdecimal() and len(value) < 9:
        return float(value)
    try:
        then = datetime.strptime(value, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC)
    except ValueError:
        return None
    return max(0.0, (then - now()).total_seconds())


def is_page(content_type: str) -> bool:
    return media_type(content_type)[0] in PAGE_KINDS


def media_type(content_type: str) -> tuple[str, str | None]:
    """("text/html", "utf-8") of ``text/html; charset="UTF-8"``."""
    kind, _, rest = content_type.partition(";")
    charset = re.search(r"charset\s*=\s*[\"']?\s*([\w.:\-]+)", rest, re.IGNORECASE)
    return kind.strip().lower(), charset.group(1).lower() if charset else None


def given_cookies(response: RawResponse) -> dict[str, str]:
    """Names and values that an answer sets. Domains are not looked at: a cookie goes back to the host that set it."""
    found: dict[str, str] = {}
    for name, value in response.headers:
        match = _COOKIE.match(value) if name == "set-cookie" else None
        if match and len(found) < 20:
            found[match[1]] = match[2]
    return found


def cookies(jar: Mapping[str, Mapping[str, str]], url: Url) -> str:
    """The Cookie header for ``url``; empty if its host has set none."""
    return "; ".join(f"{name}={value}" for name, value in sorted(jar.get(url.host, {}).items()))
