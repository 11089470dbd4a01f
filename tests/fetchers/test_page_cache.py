"""The cache of pages: fresh, stale, shared by processes, damaged."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from fetchers.cache import DiskCache, MemoryCache, PageCache
from fetchers.config import FetchSettings
from fetchers.errors import FetchError
from fetchers.types import FetchedPage
from fetchers.web import WebFetcher
from tests.fetchers.reading import Site
from tests.support_fetch import NOW, answer, page, serving


def _twice(site: Site, later: timedelta, cache: PageCache | None = None) -> list[FetchedPage]:
    times = [NOW, NOW, NOW + later, NOW + later, NOW + later]

    async def run() -> list[FetchedPage]:
        async with serving(site) as port:
            given = FetchSettings(allow=(f"127.0.0.1:{port}",), respect_robots=False)
            clock = iter([NOW, *times])
            fetcher = WebFetcher(given, cache=cache, now=lambda: next(clock, NOW + later))
            url = f"http://127.0.0.1:{port}/bai"
            first = await fetcher.fetch(url)
            clock = iter([NOW + later] * 9)
            return [first, await fetcher.fetch(url + "#binh-luan")]

    return asyncio.run(run())


def test_a_fresh_page_is_not_fetched_again() -> None:
    site = Site(ETag='"1"')
    first, second = _twice(site, timedelta(seconds=10))
    assert len(site.heads) == 1
    assert (first.from_cache, second.from_cache) == (False, True)
    assert second.body == first.body


@pytest.mark.parametrize("headers", [{"ETag": '"1"'}, {"Last_Modified": "Mon, 02 Mar 2026 05:00:00 GMT"}])
def test_an_old_page_is_asked_for_with_its_validators(headers: dict[str, str]) -> None:
    site = Site(**headers)
    first, second = _twice(site, timedelta(hours=2))
    assert len(site.heads) == 2
    assert second.from_cache
    assert second.body == first.body
    assert second.fetched_at == NOW + timedelta(hours=2)


@pytest.mark.parametrize("headers", [{}, {"Cache_Control": "no-store", "ETag": '"1"'}])
def test_without_validators_or_leave_a_page_is_fetched_anew(headers: dict[str, str]) -> None:
    site = Site(**headers)
    _, second = _twice(site, timedelta(hours=2))
    assert len(site.heads) == 2
    assert not second.from_cache


def test_one_page_asked_for_at_once_is_fetched_once() -> None:
    site = Site()

    async def run() -> None:
        async with serving(site) as port:
            fetcher = WebFetcher(FetchSettings(allow=(f"127.0.0.1:{port}",), respect_robots=False))
            await asyncio.gather(*(fetcher.fetch(f"http://127.0.0.1:{port}/bai") for _ in range(20)))

    asyncio.run(run())
    assert len(site.heads) == 1


def test_a_failure_is_not_cached_and_does_not_block() -> None:
    replies = iter([answer(b"", status="500 Oops"), answer(b"<html>ok")])

    async def handler(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(next(replies))

    async def run() -> bytes:
        async with serving(handler) as port:
            fetcher = WebFetcher(FetchSettings(allow=(f"127.0.0.1:{port}",), respect_robots=False))
            with pytest.raises(FetchError):
                await fetcher.fetch(f"http://127.0.0.1:{port}/bai")
            return (await fetcher.fetch(f"http://127.0.0.1:{port}/bai")).body

    assert asyncio.run(run()) == b"<html>ok"


MAKERS: list[Callable[[Path], PageCache]] = [
    lambda _: MemoryCache(1000),
    lambda folder: DiskCache(folder / "pages.sqlite", 1000),
]


@pytest.mark.parametrize("make", MAKERS, ids=["memory", "disk"])
def test_a_cache_gives_back_what_it_was_given_and_keeps_its_bound(
    make: Callable[[Path], PageCache], tmp_path: Path
) -> None:
    cache = make(tmp_path)
    kept = replace(page("<p>ă"), headers=(("etag", '"1"'),), hops=("http://a.vn/",), notes=("redirected-off-site",))
    cache.put("http://a.vn/1", kept)
    assert cache.get("http://a.vn/1") == kept
    assert cache.get("http://a.vn/2") is None
    random = Random(1)
    noise = [random.randbytes(300) for _ in range(8)]
    for number, body in enumerate(noise):
        assert cache.get("http://a.vn/1") == kept
        cache.put(f"http://b.vn/{number}", replace(kept, body=body))
    left = [number for number in range(8) if cache.get(f"http://b.vn/{number}") is not None]
    assert 7 in left
    assert 0 not in left
    cache.put("http://a.vn/big", replace(kept, body=random.randbytes(5000)))
    assert cache.get("http://a.vn/1") == kept


def test_the_disk_cache_outlives_the_process(tmp_path: Path) -> None:
    kept = page("<p>đ")
    DiskCache(tmp_path / "p.sqlite", 10_000).put("http://a.vn/", kept)
    assert DiskCache(tmp_path / "p.sqlite", 10_000).get("http://a.vn/") == kept


def test_a_damaged_cache_is_begun_anew(tmp_path: Path) -> None:
    file = tmp_path / "p.sqlite"
    file.write_bytes(b"SQLite format 3\x00" + bytes(range(256)) * 20)
    cache = DiskCache(file, 10_000)
    cache.put("http://a.vn/", page("<p>đ"))
    assert cache.get("http://a.vn/") == page("<p>đ")
    cache.close()
    assert cache.get("http://a.vn/") is None
    cache.put("http://a.vn/", page("<p>đ"))


def test_several_processes_share_one_cache(tmp_path: Path) -> None:
    caches = [DiskCache(tmp_path / "p.sqlite", 100_000) for _ in range(3)]
    for number, cache in enumerate(caches * 5):
        cache.put(f"http://a.vn/{number}", page(f"<p>{number}"))
    assert all(cache.get(f"http://a.vn/{n}") == page(f"<p>{n}") for n in range(15) for cache in caches)
