"""Politeness, robots.txt, Retry-After and the cache, against a loopback stand-in and a clock that tests turn."""

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
from fetchers.errors import FetchError, RateLimited, RobotsDenied
from fetchers.politeness import Politeness
from fetchers.status import given_cookies, retry_after
from fetchers.transport import RawResponse
from fetchers.types import FetchedPage
from fetchers.urls import parse_url
from fetchers.web import WebFetcher
from tests.support_fetch import NOW, answer, page, path_of, serving


class Clock:
    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def test_requests_to_one_host_are_spaced_and_others_are_not() -> None:
    clock = Clock()
    manners = Politeness(FetchSettings(host_spacing=2.0), clock=clock, sleep=clock.sleep)

    async def run() -> None:
        for host in ("a.vn", "b.vn", "a.vn", "a.vn"):
            async with manners.turn(host):
                pass

    asyncio.run(run())
    assert clock.slept == [2.0, 2.0]


def test_at_most_so_many_at_once() -> None:
    clock = Clock()
    manners = Politeness(FetchSettings(host_spacing=0.0, host_concurrency=2), clock=clock, sleep=clock.sleep)
    running, most = 0, 0

    async def one() -> None:
        nonlocal running, most
        async with manners.turn("a.vn"):
            running += 1
            most = max(most, running)
            await asyncio.sleep(0)
            running -= 1

    async def run() -> None:
        await asyncio.gather(*(one() for _ in range(9)))

    asyncio.run(run())
    assert most == 2


@pytest.mark.parametrize(("seconds", "slept", "refused"), [(5.0, [5.0], False), (500.0, [], True)])
def test_retry_after_is_waited_for_or_reported(seconds: float, slept: list[float], refused: bool) -> None:
    clock = Clock()
    manners = Politeness(FetchSettings(host_spacing=0.0, max_retry_after=20.0), clock=clock, sleep=clock.sleep)

    async def run() -> None:
        manners.hold("a.vn", seconds)
        async with manners.turn("a.vn"):
            pass

    if refused:
        with pytest.raises(RateLimited) as caught:
            asyncio.run(run())
        assert caught.value.retryable
        assert caught.value.retry_after == seconds
    else:
        asyncio.run(run())
    assert clock.slept == slept


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("7", 7.0), ("Mon, 02 Mar 2026 05:01:00 GMT", 60.0), ("Mon, 02 Mar 2020 05:01:00 GMT", 0.0), ("soon", None),
     ("-3", None), ("", None), ("9" * 40, None)],
)  # fmt: skip
def test_retry_after_is_read(value: str, seconds: float | None) -> None:
    response = RawResponse(parse_url("http://a.vn/"), 503, (("retry-after", value),), b"")
    assert retry_after(response, lambda: NOW) == seconds


ROBOTS: list[tuple[bytes, str, bool]] = [
    (answer(b"User-agent: *\nDisallow: /kin/\n", kind="text/plain"), "/kin/1.html", False),
    (answer(b"User-agent: *\nDisallow: /kin/\n", kind="text/plain"), "/mo/1.html", True),
    (answer(b"User-agent: Nguon\nDisallow: /\n\nUser-agent: *\nAllow: /\n", kind="text/plain"), "/mo/1.html", False),
    (answer(b"User-agent: other\nDisallow: /\n", kind="text/plain"), "/mo/1.html", True),
    (answer(b"<html>khong co", status="404 Not Found"), "/kin/1.html", True),
    (answer(b"", status="503 Down"), "/mo/1.html", False),
    (answer(b"\xff\xfe\x00garbage", kind="text/plain"), "/mo/1.html", True),
]


@pytest.mark.parametrize(("reply", "path", "allowed"), ROBOTS)
@pytest.mark.parametrize("respected", [True, False])
def test_robots(reply: bytes, path: str, allowed: bool, respected: bool) -> None:
    asked: list[str] = []

    async def handler(head: bytes, writer: asyncio.StreamWriter) -> None:
        asked.append(path_of(head))
        writer.write(reply if path_of(head) == "/robots.txt" else answer(b"<html><p>ok"))

    async def run() -> None:
        async with serving(handler) as port:
            given = FetchSettings(allow=(f"127.0.0.1:{port}",), respect_robots=respected)
            fetcher = WebFetcher(given)
            for number in range(2):
                await fetcher.fetch(f"http://127.0.0.1:{port}{path}?{number}")

    if allowed or not respected:
        asyncio.run(run())
        assert asked.count("/robots.txt") == (1 if respected else 0)
    else:
        with pytest.raises(RobotsDenied):
            asyncio.run(run())
        assert asked == ["/robots.txt"]


def test_a_redirect_asks_the_next_host_s_robots_too() -> None:
    async def handler(head: bytes, writer: asyncio.StreamWriter) -> None:
        if path_of(head) == "/robots.txt":
            writer.write(answer(b"User-agent: *\nDisallow: /kin\n", kind="text/plain"))
        else:
            writer.write(answer(b"", status="302 Found", Location="/kin/1"))

    async def run() -> None:
        async with serving(handler) as port:
            await WebFetcher(FetchSettings(allow=(f"127.0.0.1:{port}",))).fetch(f"http://127.0.0.1:{port}/mo")

    with pytest.raises(RobotsDenied):
        asyncio.run(run())


class Site:
    """A page with validators, counting what was asked."""

    def __init__(self, **headers: str) -> None:
        self.heads: list[bytes] = []
        self.headers = headers

    async def __call__(self, head: bytes, writer: asyncio.StreamWriter) -> None:
        self.heads.append(head)
        if b"if-none-match" in head.lower() or b"if-modified-since" in head.lower():
            writer.write(answer(b"", status="304 Not Modified"))
        else:
            writer.write(answer(b"<html><p>mot", **self.headers))


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


def test_the_contact_is_in_the_user_agent() -> None:
    site = Site()

    async def run() -> None:
        async with serving(site) as port:
            given = FetchSettings(
                allow=(f"127.0.0.1:{port}",), respect_robots=False, contact="https://toasoan.vn/lien-he"
            )
            await WebFetcher(given).fetch(f"http://127.0.0.1:{port}/bai")

    asyncio.run(run())
    assert b"user-agent: nguon/0.1 (+https://toasoan.vn/lien-he)\r\n" in site.heads[0].lower()


def test_a_cookie_is_sent_back_to_the_host_that_set_it_within_one_chain() -> None:
    heads: list[bytes] = []

    async def handler(head: bytes, writer: asyncio.StreamWriter) -> None:
        heads.append(head)
        if path_of(head) == "/bai" and b"cookie: ma=x1" not in head.lower():
            writer.write(answer(b"", status="302 Found", Location="/bai", Set_Cookie="ma=x1; Path=/; HttpOnly"))
        elif path_of(head) == "/bai":
            port = head.split(b"127.0.0.1:")[1].split(b"\r\n")[0].decode()
            writer.write(answer(b"", status="302 Found", Location=f"http://localhost:{port}/khac"))
        else:
            writer.write(answer(b"<html>ok"))

    async def run() -> None:
        async with serving(handler) as port:
            allow = (f"127.0.0.1:{port}", f"localhost:{port}")
            fetcher = WebFetcher(FetchSettings(allow=allow, respect_robots=False, cache_fresh_for=0))
            for _ in range(2):
                assert (await fetcher.fetch(f"http://127.0.0.1:{port}/bai")).body == b"<html>ok"

    asyncio.run(run())
    sent = [b"cookie:" in head.lower() for head in heads]
    assert sent == [False, True, False] * 2


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a=1; Path=/", {"a": "1"}),
        ("a=", {"a": ""}),
        ("a=1\r\nX: y", {}),
        ("a b=1", {}),
        ("=1", {}),
        ("a=x y", {}),
        ("a=" + "x" * 5000, {}),
        ("đ=1", {}),
        ("junk", {}),
    ],
)
def test_cookies_are_read_strictly(value: str, expected: dict[str, str]) -> None:
    response = RawResponse(parse_url("http://a.vn/"), 302, (("set-cookie", value),), b"")
    assert given_cookies(response) == expected
