"""From a link to an article, by whichever way works: the page, its twin, an archived copy, the publisher's feed.

A refusal is final: what robots.txt or the guard forbids is not fetched by another way either, and a paywall is not
walked round through an archive. Each way that failed is kept, and each way that was taken is a note for the editor.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from fetchers.errors import AddressRefused, FetchError, NotArticle, RobotsDenied, UrlRefused
from fetchers.extract import read_page
from fetchers.feeds import find_item, is_feed
from fetchers.registry import profile_for
from fetchers.types import FetchedPage, PageLinks, Paragraph, ParsedPage, SourceDocument
from fetchers.urls import host_of, site, slug_words, twins
from fetchers.wayback import archived
from fetchers.web import WebFetcher

Parse = Callable[[FetchedPage], Awaitable[ParsedPage]]
Way = Literal["page", "twin", "archive", "feed"]
_RANK = {"empty": 0, "paywall": 1, "partial": 2, "full": 3}


@dataclass(frozen=True, slots=True)
class Reading:
    """``tried``: the ways that failed before, as "way: code". ``origin``: the page that a reprint names as its source,
    read in the same way; it is one hop, never a chain."""

    page: FetchedPage
    document: SourceDocument
    way: Way
    tried: tuple[str, ...] = ()
    origin: Reading | None = None


async def _in_thread(page: FetchedPage) -> ParsedPage:
    return await asyncio.to_thread(read_page, page)


class SourceReader:
    """Reads sources. ``parse`` runs the parser, by default in a thread; a service gives a ``ParserPool``'s. ``keep``
    is called, in a thread, with the page of each reading that is handed out, to snapshot it."""

    def __init__(
        self, fetcher: WebFetcher, parse: Parse = _in_thread, keep: Callable[[FetchedPage], object] | None = None
    ) -> None:
        self._fetcher, self._parse, self._keep = fetcher, parse, keep
        self._settings = fetcher.settings

    async def read(self, url: str, *, published: date | None = None, follow_origin: bool = True) -> Reading:
        """The article behind ``url``; ``published``: about when, for the archive. Raises ``FetchError`` with
        ``tried`` and ``title_hint`` when every way failed."""
        reading = await self._read(url, published)
        origin = reading.links.origin
        result = reading.result
        if follow_origin and origin is not None:
            try:
                async with asyncio.timeout(self._settings.fallback_timeout):
                    there = (await self._read(origin, published)).result
                result = replace(result, origin=there)
            except FetchError as error:
                result = replace(result, tried=(*result.tried, f"origin: {error.code}"))
            except TimeoutError:
                result = replace(result, tried=(*result.tried, "origin: timed-out"))
        if self._keep is not None:
            for one in filter(None, (result, result.origin)):
                with contextlib.suppress(OSError):  # a full disk costs the snapshot, not the report
                    await asyncio.to_thread(self._keep, one.page)
        return result

    async def _read(self, url: str, published: date | None) -> _Found:
        tried: list[str] = []
        best, failure = None, None
        try:
            best = await self._page(url)
        except (UrlRefused, AddressRefused, RobotsDenied) as error:
            raise _with_hint(error, url, tried) from None
        except FetchError as error:
            failure = error
            tried.append(f"page: {error.code}")
        if best is None or best.result.document.quality in {"empty", "partial", "paywall"}:
            best = await self._fall_back(url, published, best, tried)
        if best is None:
            assert failure is not None
            raise _with_hint(failure, url, tried) from None
        if best.result.document.quality == "empty":
            raise _with_hint(_not_article(best.result.document), url, tried)
        return replace(best, result=replace(best.result, tried=tuple(tried)))

    async def _page(self, url: str, way: Way = "page", note: str | None = None) -> _Found:
        page = await self._fetcher.fetch(url)
        if note is not None:
            page = replace(page, notes=(*page.notes, note))
        parsed = await self._parse(page)
        document = await self._with_further_pages(parsed) if parsed.links.next_page else parsed.document
        return _Found(Reading(page, document, way), parsed.links)

    async def _fall_back(
        self, url: str, published: date | None, best: _Found | None, tried: list[str]
    ) -> _Found | None:
        near = published or (_day(best) if best is not None else None)
        links = best.links if best is not None else PageLinks()
        walled = best is not None and best.result.document.quality == "paywall"
        ways: list[tuple[Way, Callable[[], Awaitable[_Found]]]] = []
        if self._settings.twins:
            ways += [("twin", _twin(self, twin)) for twin in twins(url, links)[:3]]
        if self._settings.wayback and not walled:
            ways.append(("archive", lambda: self._archive(url, near)))
        if self._settings.feeds and best is None:
            ways.append(("feed", lambda: self._feed(url, links)))
        try:
            async with asyncio.timeout(self._settings.fallback_timeout):
                for way, go in ways:
                    try:
                        found = await go()
                    except FetchError as error:
                        tried.append(f"{way}: {error.code}")
                        continue
                    if best is None or _rank(found) > _rank(best):
                        best = found
                    if best.result.document.quality == "full":
                        break
        except TimeoutError:
            tried.append("fallbacks: timed-out")
        return best

    async def _archive(self, url: str, near: date | None) -> _Found:
        page = await archived(self._fetcher, url, near)
        parsed = await self._parse(page)
        return _Found(Reading(page, parsed.document, "archive"), parsed.links)

    async def _feed(self, url: str, links: PageLinks) -> _Found:
        profile = profile_for(host_of(url))
        failure: FetchError = NotArticle("The publisher's news feed does not list this page.")
        for feed in (*links.feeds, *(profile.feeds if profile is not None else ()))[:3]:
            try:
                response = await self._fetcher.get(feed, is_feed, robots=True)
            except FetchError as error:
                failure = error
                continue
            item = find_item(response.body, url)
            if item is None or not (item.title or item.summary):
                continue
            page = self._fetcher.page_of(url, response, ("from-feed",))
            document = SourceDocument(
                url=url,
                canonical_url=item.link,
                publisher=profile.title if profile is not None else None,
                language="vi",
                title=item.title,
                byline=None,
                published=item.published,
                modified=None,
                paragraphs=(Paragraph(item.summary, "lead"),) if item.summary else (),
                quality="partial",
                page_sha256=hashlib.sha256(response.body).hexdigest(),
                notes=("from-feed",),
            )
            return _Found(Reading(page, document, "feed"), PageLinks())
        raise failure

    async def _with_further_pages(self, parsed: ParsedPage) -> SourceDocument:
        """Articles in several pages, put together; pages on another site are not followed."""
        document, following = parsed.document, parsed.links.next_page
        home, seen = site(host_of(document.url)), {document.url}
        paragraphs = list(document.paragraphs)
        whole = False
        for _ in range(self._settings.max_pages - 1):
            if not following or following in seen or site(host_of(following)) != home:
                break
            seen.add(following)
            try:
                more = await self._parse(await self._fetcher.fetch(following))
            except FetchError:
                break
            known = {part.text for part in paragraphs}
            paragraphs += [part for part in more.document.paragraphs if part.text not in known]
            following = more.links.next_page
            whole = following is None
        if not whole:
            return replace(document, paragraphs=tuple(paragraphs))
        notes = tuple(note for note in document.notes if note != "pages-missing")
        return replace(document, paragraphs=tuple(paragraphs), quality="full", notes=notes)


@dataclass(frozen=True, slots=True)
class _Found:
    result: Reading
    links: PageLinks


def _twin(reader: SourceReader, url: str) -> Callable[[], Awaitable[_Found]]:
    return lambda: reader._page(url, "twin", "from-twin")


def _rank(found: _Found) -> int:
    return _RANK[found.result.document.quality]


def _day(found: _Found) -> date | None:
    published = found.result.document.published
    return published.date() if published is not None else None


def _not_article(document: SourceDocument) -> FetchError:
    if "consent-page" in document.notes:
        return NotArticle("The link answers with a consent, login or stub page. Open it and paste the text.")
    return NotArticle("The link does not lead to an article. Check it, or paste the text.")


def _with_hint(error: FetchError, url: str, tried: list[str]) -> FetchError:
    error.title_hint, error.tried = slug_words(url), tuple(tried)
    return error
