"""Politeness, robots.txt, Retry-After and the cache, against a loopback stand-in and a clock that tests turn."""

from __future__ import annotations

import asyncio

import pytest

from fetchers.config import FetchSettings
from fetchers.errors import RateLimited, RobotsDenied
from fetchers.politeness import Politeness
from fetchers.status import given_cookies, retry_after
from fetchers.transport import RawResponse
from fetchers.urls import parse_url
from fetchers.web import WebFetcher
from tests.fetchers.reading import Site
from tests.support_fetch import NOW, answer, path_of, serving


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
