"""The fetcher: redirects by hand, every hop vetted, one deadline for the whole chain, manners and a cache."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from weakref import WeakValueDictionary

from fetchers.backend import Resolver
from fetchers.cache import MemoryCache, PageCache
from fetchers.config import FetchSettings
from fetchers.errors import Gone, NotHtml, RateLimited, TimedOut, TooManyRedirects
from fetchers.politeness import Politeness
from fetchers.robots import Robots
from fetchers.status import check_status, cookies, given_cookies, is_page, media_type, retry_after
from fetchers.transport import RawResponse, Transport
from fetchers.types import FetchedPage
from fetchers.urls import Url, join, parse_url, site

__all__ = ["FetchSettings", "WebFetcher"]

REDIRECTS = frozenset({301, 302, 303, 307, 308})
FRONT_PAGES = frozenset({"/", "/home", "/index.html", "/index.htm", "/trang-chu", "/404", "/404.html", "/error"})
_ACCEPT = ("Accept", "text/html,application/xhtml+xml;q=0.9")
_LANGUAGE = ("Accept-Language", "vi,en;q=0.7")


class WebFetcher:
    """Fetches pages for whoever asks, from the public web alone. ``now`` gives aware times."""

    def __init__(
        self,
        settings: FetchSettings | None = None,
        *,
        resolver: Resolver | None = None,
        transport: Transport | None = None,
        cache: PageCache | None = None,
        politeness: Politeness | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.settings = settings or FetchSettings()
        self.transport = transport or Transport(self.settings, resolver=resolver)
        self._cache = cache if cache is not None else MemoryCache(self.settings.cache_bytes)
        self._politeness = politeness or Politeness(self.settings)
        self._robots = Robots(self.transport, self.settings.user_agent)
        self._now = now
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def fetch(self, url: str, *, robots: bool = True) -> FetchedPage:
        """The page behind ``url`` after its redirects, or the one that was had a moment ago. Raises ``FetchError``.

        ``robots``: off for a service's documented interface, which is made for programs.
        """
        start = parse_url(url, max_length=self.settings.max_url_length)
        self.transport.guard.check_url(start)
        # Whoever asks for the same page at the same time waits for the first, and then finds it in the cache.
        async with self._locks.setdefault(str(start), asyncio.Lock()):
            return await self._fetch(url, start, robots)

    async def _fetch(self, url: str, start: Url, robots: bool) -> FetchedPage:
        kept = await asyncio.to_thread(self._cache.get, str(start))
        if kept is not None and self._now() - kept.fetched_at < timedelta(seconds=self.settings.cache_fresh_for):
            return replace(kept, requested_url=url, from_cache=True)
        try:
            async with asyncio.timeout(self.settings.total_timeout):
                hops, response = await self._follow(start, kept, robots=robots)
        except TimeoutError as error:
            raise TimedOut(f"{start.host} did not answer in time.") from error
        if response.status == 304 and kept is not None:
            page = replace(kept, fetched_at=self._now())
            await asyncio.to_thread(self._cache.put, str(start), page)
            return replace(page, requested_url=url, from_cache=True)
        check_status(response)
        page = self._page(url, start, hops, response)
        if "no-store" not in (response.header("cache-control") or "").lower():
            await asyncio.to_thread(self._cache.put, str(start), page)
        return page

    async def get(self, url: str, accept: Callable[[str], bool], *, robots: bool = False) -> RawResponse:
        """The answer to one plain request for something that is not a page (a feed, an API); redirects are followed."""
        try:
            async with asyncio.timeout(self.settings.total_timeout):
                target = parse_url(url, max_length=self.settings.max_url_length)
                _, response = await self._follow(target, None, accept=accept, robots=robots)
        except TimeoutError as error:
            raise TimedOut("The server did not answer in time.") from error
        check_status(response)
        return response

    async def _follow(
        self, url: Url, kept: FetchedPage | None, *, accept: Callable[[str], bool] = is_page, robots: bool = True
    ) -> tuple[tuple[Url, ...], RawResponse]:
        hops: list[Url] = []
        jar: dict[
            str, dict[str, str]
        ] = {}  # per host, for this one chain: many a site redirects until it sees its cookie
        seen = {(url, "")}
        while True:
            response = await self._ask(url, kept, accept, robots, cookies(jar, url))
            jar.setdefault(url.host, {}).update(given_cookies(response))
            location = response.header("location")
            if response.status not in REDIRECTS or not location:
                return tuple(hops), response
            hops.append(url)
            url = join(url, location, max_length=self.settings.max_url_length)
            if len(hops) > self.settings.max_redirects or (url, cookies(jar, url)) in seen:
                raise TooManyRedirects("The link is redirected again and again.")
            seen.add((url, cookies(jar, url)))

    async def _ask(
        self, url: Url, kept: FetchedPage | None, accept: Callable[[str], bool], robots: bool, cookie: str
    ) -> RawResponse:
        self.transport.guard.check_url(url)
        if robots and self.settings.respect_robots:
            pause = await self._robots.check(url)
            if pause is not None:
                self._politeness.slow_down(url.host, pause)
        headers = [_ACCEPT, _LANGUAGE] if accept is is_page else [_LANGUAGE]
        headers += [("Cookie", cookie)] if cookie else []
        if kept is not None and str(url) == kept.final_url:
            headers += [("If-None-Match", kept.etag)] if kept.etag else []
            headers += [("If-Modified-Since", kept.last_modified)] if kept.last_modified else []
        own = self.transport.guard.excepted(url.host, url.port)  # the operator's own hosts need no pause
        async with nullcontext() if own else self._politeness.turn(url.host):
            response = await self.transport.request(url, headers=headers, accept=accept)
        if response.status in {429, 503} and (seconds := retry_after(response, self._now)) is not None:
            self._politeness.hold(url.host, seconds)
            raise RateLimited(f"{url.host} asks to come back in {seconds:.0f} seconds.", response.status, seconds)
        return response

    def page_of(self, url: str, response: RawResponse, notes: tuple[str, ...]) -> FetchedPage:
        """An answer that is no page but stands for the one at ``url``."""
        kind, charset = media_type(response.header("content-type") or "")
        return FetchedPage(
            requested_url=url,
            final_url=url,
            hops=(str(response.url),),
            status=response.status,
            content_type=kind,
            charset=charset,
            body=response.body,
            fetched_at=self._now(),
            notes=notes,
            headers=response.headers,
        )

    def _page(self, requested: str, start: Url, hops: tuple[Url, ...], response: RawResponse) -> FetchedPage:
        kind, charset = media_type(response.header("content-type") or "")
        head = response.body[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
        if not kind and not head.startswith(b"<"):
            raise NotHtml("The link leads to a file of unknown type, not to a web page.")
        if head.startswith((b"%PDF-", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04")):
            raise NotHtml("The link leads to a file, not to a web page.")
        if hops and start.path not in FRONT_PAGES and response.url.target in FRONT_PAGES:
            raise Gone("The article is gone: its link now leads to the site's front page.", 200)
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
            notes=("redirected-off-site",) if site(start.host) != site(response.url.host) else (),
            headers=response.headers,
        )
