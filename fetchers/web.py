"""The fetcher: redirects by hand, every hop vetted, one deadline for the whole chain."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from datetime import UTC, datetime

from fetchers.config import FetchSettings
from fetchers.errors import BotWall, Gone, HttpStatus, NotHtml, RateLimited, TimedOut, TooManyRedirects
from fetchers.transport import RawResponse, Resolver, Transport
from fetchers.types import FetchedPage
from fetchers.urls import Url, join, parse_url

__all__ = ["FetchSettings", "WebFetcher"]

PAGE_KINDS = frozenset({"text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml", ""})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ACCEPT = ("Accept", "text/html,application/xhtml+xml;q=0.9")
_LANGUAGE = ("Accept-Language", "vi,en;q=0.7")
_WALL = re.compile(
    rb"cf-chl-|challenge-platform|/cdn-cgi/challenge|captcha-delivery|g-recaptcha|h-captcha|_Incapsula_Resource|"
    rb"Access Denied.{0,200}Reference #|DDoS protection by|ddos-guard",
    re.IGNORECASE | re.DOTALL,
)


class WebFetcher:
    """Fetches pages for whoever asks, from the public web alone."""

    def __init__(
        self,
        settings: FetchSettings | None = None,
        *,
        resolver: Resolver | None = None,
        transport: Transport | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.settings = settings or FetchSettings()
        self._transport = transport or Transport(self.settings, resolver=resolver)
        self._now = now

    async def fetch(self, url: str) -> FetchedPage:
        """The page behind ``url`` after its redirects. Raises ``FetchError``."""
        start = parse_url(url, max_length=self.settings.max_url_length)
        try:
            async with asyncio.timeout(self.settings.total_timeout):
                hops, response = await self._follow(start)
        except TimeoutError as error:
            raise TimedOut(f"{start.host} did not answer in time.") from error
        check_status(response)
        return self._page(url, start, hops, response)

    async def _follow(self, url: Url) -> tuple[tuple[Url, ...], RawResponse]:
        hops: list[Url] = []
        while True:
            response = await self._transport.request(url, headers=(_ACCEPT, _LANGUAGE), accept=is_page)
            location = response.header("location")
            if response.status not in REDIRECTS or not location:
                return tuple(hops), response
            hops.append(url)
            url = join(url, location, max_length=self.settings.max_url_length)
            if len(hops) > self.settings.max_redirects or url in hops:
                raise TooManyRedirects("The link is redirected again and again.")

    def _page(self, requested: str, start: Url, hops: tuple[Url, ...], response: RawResponse) -> FetchedPage:
        kind, charset = media_type(response.header("content-type") or "")
        head = response.body[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
        if not kind and not head.startswith(b"<"):
            raise NotHtml("The link leads to a file of unknown type, not to a web page.")
        if head.startswith((b"%PDF-", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04")):
            raise NotHtml("The link leads to a file, not to a web page.")
        if hops and start.path not in {"", "/"} and response.url.target in {"/", "/home", "/index.html"}:
            raise Gone("The article is gone: its link now leads to the site's front page.", 200)
        moved = site(start.host) != site(response.url.host)
        return FetchedPage(
            requested_url=requested,
            final_url=str(response.url),
            hops=tuple(str(hop) for hop in hops),
            status=response.status,
            content_type=kind,
            charset=charset,
            body=response.body,
            fetched_at=self._now(),
            etag=response.header("etag"),
            last_modified=response.header("last-modified"),
            notes=("redirected-off-site",) if moved else (),
        )


def check_status(response: RawResponse) -> None:
    """Raises the typed outcome that belongs to an error status; a bot wall is recognised whatever its status."""
    status, host = response.status, response.url.host
    walled = response.header("cf-mitigated") == "challenge" or (
        (status in {403, 429, 503} or len(response.body) < 30_000) and _WALL.search(response.body[:30_000]) is not None
    )
    if walled and (status >= 400 or b"<article" not in response.body):
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


def site(host: str) -> str:
    """The name that one publisher owns: "vnexpress.net" for "e.vnexpress.net", "sggp.org.vn" for "www.sggp.org.vn"."""
    labels = host.split(".")
    second_level = {"com", "org", "net", "gov", "edu", "info", "co", "ac"}
    keep = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in second_level else 2
    return ".".join(labels[-keep:])
