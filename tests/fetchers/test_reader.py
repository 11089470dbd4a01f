"""From a link to an article by whichever way works, against stand-ins on loopback."""

from __future__ import annotations

import asyncio
import json

import pytest

from fetchers.config import FetchSettings
from fetchers.errors import BotWall, Gone, NotArticle, RobotsDenied, UrlRefused
from fetchers.feeds import find_item, read_feed
from fetchers.reader import Reading, SourceReader
from fetchers.types import FetchedPage, PageLinks
from fetchers.urls import is_further_page, twins
from fetchers.web import WebFetcher
from tests.fetchers.reading import LOST, SENTENCES, WALL, Web, article, read, told
from tests.support_fetch import answer, serving


def test_a_page_that_is_there_is_read_as_it_stands() -> None:
    web = Web({"/xuat": article()})
    reading = read(web)
    assert (reading.way, reading.tried) == ("page", ())
    assert told(reading) == SENTENCES
    assert len(web.asked) == 1


def available(moment: str = "20260306010203", **changes: object) -> bytes:
    closest = {"available": True, "url": "x", "timestamp": moment, "status": "200"} | changes
    return answer(json.dumps({"archived_snapshots": {"closest": closest}}).encode(), kind="application/json")


def test_an_archived_copy_nearest_to_publication() -> None:
    web = Web({"/xuat": LOST, "/wayback/available": available(), "/web/20260306010203id_/http": article()})
    reading = read(web)
    assert (reading.way, reading.tried) == ("archive", ("page: gone",))
    assert told(reading) == SENTENCES
    assert "from-archive" in reading.document.notes
    assert reading.page.final_url.endswith("/xuat-khau-gao-quy-1-tang-manh-123456.html")
    assert "/web/20260306010203id_/" in reading.page.hops[-1]
    assert any("timestamp=20260305" in path for path in web.asked)


@pytest.mark.parametrize(
    "reply",
    [
        available(available=False),
        available(status="404"),
        available("../../x"),
        answer(b'{"archived_snapshots": {}}', kind="application/json"),
        answer(b"[]", kind="application/json"),
        answer(b"not json", kind="application/json"),
        answer(b"<html>", status="503 Down"),
    ],
)
def test_an_archive_without_a_copy(reply: bytes) -> None:
    with pytest.raises(Gone) as caught:
        read(Web({"/xuat": LOST, "/wayback/available": reply}))
    assert caught.value.tried[0] == "page: gone"
    assert caught.value.title_hint == "xuat khau gao quy 1 tang manh"


def test_the_amp_twin_of_a_cut_page() -> None:
    stub = article(SENTENCES[0], head='<link rel="amphtml" href="/amp/gao.html">')
    web = Web({"/xuat": stub, "/amp/gao.html": article()})
    reading = read(web)
    assert reading.way == "twin"
    assert told(reading) == SENTENCES
    assert "from-twin" in reading.document.notes


def test_a_cut_page_without_a_better_copy_is_kept() -> None:
    reading = read(Web({"/xuat": article(SENTENCES[0])}))
    assert reading.way == "page"
    assert reading.document.quality == "partial"
    assert "partial" in reading.document.notes
    assert told(reading) == [SENTENCES[0]]


def test_the_mobile_address_leads_to_the_plain_one() -> None:
    assert twins("https://m.tuoitre.vn/gao-1.htm", PageLinks()) == ["https://tuoitre.vn/gao-1.htm"]
    assert twins("https://amp.dantri.com.vn/a/gao-1.htm?x=1", PageLinks()) == ["https://dantri.com.vn/a/gao-1.htm?x=1"]
    assert twins("https://tuoitre.vn/gao-1.htm/amp", PageLinks()) == ["https://tuoitre.vn/gao-1.htm"]
    assert twins("https://tuoitre.vn/gao-1.htm#a", PageLinks(canonical="https://tuoitre.vn/gao-1.htm")) == []


FEED = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<rss version="2.0"><channel>
<item><title>Bài khác</title><link>http://127.0.0.1:{port}/khac-1.html</link><description>&x;Khác</description></item>
<item><title>Xuất khẩu gạo quý I tăng 7,5%</title>
<link>http://127.0.0.1:{port}/xuat-khau-gao-quy-1-tang-manh-123456.html?utm_source=rss</link>
<description><![CDATA[<a href="/x"><img src="/i.jpg"></a><br/>Tỉnh xuất khẩu 412.000 tấn gạo trong quý I.]]></description>
<pubDate>Thu, 05 Mar 2026 08:00:00 +0700</pubDate></item>
</channel></rss>"""


def test_a_feed_is_read_safely() -> None:
    body = FEED.replace("{port}", "80").encode()
    item = find_item(body, "https://127.0.0.1/xuat-khau-gao-quy-1-tang-manh-123456.html")
    assert item is not None
    assert item.title == "Xuất khẩu gạo quý I tăng 7,5%"
    assert item.summary == "Tỉnh xuất khẩu 412.000 tấn gạo trong quý I."
    assert item.published is not None
    assert item.published.isoformat() == "2026-03-05T08:00:00+07:00"
    assert "root:" not in " ".join(str(one.summary) for one in read_feed(body))
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>T</title><link href="http://a.vn/1"/></entry></feed>'
    )
    assert [one.link for one in read_feed(atom.encode())] == ["http://a.vn/1"]
    for junk in (b"", b"<rss>", b"\x00\x01", b"<rss><channel><item><link>http://a.vn/</link>", b"{}"):
        list(read_feed(junk))


def test_the_feed_when_all_else_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    from fetchers import reader
    from fetchers.publishers.base import Profile

    web = Web({"/xuat": WALL, "/rss": answer(FEED.encode(), kind="application/rss+xml")})

    def profile(_: str) -> Profile:
        return Profile("x", "Báo X", ("127.0.0.1",), ("article",), feeds=(f"http://127.0.0.1:{web.port}/rss",))

    monkeypatch.setattr(reader, "profile_for", profile)
    reading = read(web)
    assert (reading.way, reading.tried) == ("feed", ("page: bot-wall", "archive: gone"))
    assert reading.document.title == "Xuất khẩu gạo quý I tăng 7,5%"
    assert told(reading) == ["Tỉnh xuất khẩu 412.000 tấn gạo trong quý I."]
    assert reading.document.quality == "partial"
    assert reading.document.notes == ("from-feed",)


def test_when_every_way_fails_the_first_failure_is_told() -> None:
    with pytest.raises(BotWall) as caught:
        read(Web({"/xuat": WALL}))
    assert caught.value.tried == ("page: bot-wall", "archive: gone", "feed: not-article")


def test_a_refusal_is_final() -> None:
    web = Web({"/robots.txt": answer(b"User-agent: *\nDisallow: /\n", kind="text/plain"), "/xuat": article()})
    with pytest.raises(RobotsDenied):
        read(web, respect_robots=True)
    assert web.asked == ["/robots.txt"]
    web = Web({})
    with pytest.raises(UrlRefused) as caught:
        asyncio.run(SourceReader(WebFetcher(FetchSettings())).read("file:///etc/passwd"))
    assert caught.value.tried == ()


def test_a_paywall_is_not_walked_round_through_the_archive() -> None:
    wall = article(*SENTENCES[:2], "Bạn cần đăng nhập và mua gói thuê bao để đọc tiếp bài viết này.")
    web = Web({"/xuat": wall, "/wayback/available": available(), "/web/": article()})
    reading = read(web)
    assert reading.document.quality == "paywall"
    assert "paywalled" in reading.document.notes
    assert not any(path.startswith(("/wayback", "/web")) for path in web.asked)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<p>Vui lòng bật JavaScript và cookie để tiếp tục.</p>", "consent"),
        ("<ul><li><a href='/1'>Một</a></li><li><a href='/2'>Hai</a></li></ul>", "does not lead to an article"),
        ("", "does not lead to an article"),
    ],
)
def test_a_page_without_an_article(body: str, words: str) -> None:
    with pytest.raises(NotArticle, match=words):
        read(Web({"/xuat": answer(f"<html><body>{body}</body></html>".encode())}))


def test_an_article_in_several_pages_is_put_together() -> None:
    web = Web(
        {
            "/xuat-khau-gao-quy-1-tang-manh-123456.html": article(
                *SENTENCES[:3], head='<link rel="next" href="/xuat-khau-gao-quy-1-tang-manh-123456-p2.html">'
            ),
            "/xuat-khau-gao-quy-1-tang-manh-123456-p2.html": article(
                *SENTENCES[2:], head='<link rel="next" href="/xuat-khau-gao-quy-1-tang-manh-123456-p3.html">'
            ),
            "/xuat-khau-gao-quy-1-tang-manh-123456-p3.html": article(
                "Tỉnh đặt mục tiêu cả năm xuất khẩu 1,8 triệu tấn gạo các loại, tăng 5%." * 4
            ),
        }
    )
    reading = read(web)
    assert told(reading)[:4] == SENTENCES
    assert len(told(reading)) == 5
    assert reading.document.quality == "full"
    assert "pages-missing" not in reading.document.notes


def test_pages_that_go_on_for_ever_or_elsewhere_are_cut() -> None:
    address = "/xuat-khau-gao-quy-1-tang-manh-123456.html"
    pages = {
        f"{address}?page={n}": article(f"Trang {n}.", head=f'<link rel="next" href="?page={n + 1}">')
        for n in range(2, 9)
    }
    web = Web({**pages, "/xuat": article(*SENTENCES, head='<link rel="next" href="?page=2">')})
    reading = read(web, wayback=False, twins=False)
    assert len(web.asked) == 5
    assert reading.document.quality == "partial"
    assert "pages-missing" in reading.document.notes
    elsewhere = article(*SENTENCES, head='<link rel="next" href="http://169.254.169.254/xuat-khau-gao-quy-1-p2.html">')
    assert read(Web({"/xuat": elsewhere}), wayback=False).document.quality == "full"


@pytest.mark.parametrize(
    ("url", "following", "further"),
    [
        ("https://a.vn/gao-tang-123456.html", "https://a.vn/gao-tang-123456-p2.html", True),
        ("https://a.vn/gao-tang-p2.html", "https://a.vn/gao-tang-p3.html", True),
        ("https://a.vn/gao-tang", "https://a.vn/gao-tang/2/", True),
        ("https://a.vn/gao-tang/", "https://a.vn/gao-tang/page/2", True),
        ("https://a.vn/gao-tang.html", "https://a.vn/gao-tang.html?page=2", True),
        ("https://a.vn/?id=7", "https://a.vn/?id=7&page=2", True),
        ("https://a.vn/?id=7", "https://a.vn/?id=8", False),
        ("https://a.vn/gao-tang-123456.html", "https://a.vn/gao-giam-123457.html", False),
        ("https://a.vn/gao-tang-123456.html", "https://a.vn/gao-tang-123457.html", False),
        ("https://a.vn/gao-tang.html", "https://b.vn/gao-tang-p2.html", False),
        ("https://a.vn/gao-tang.html", "https://a.vn/gao-tang.html#2", False),
    ],
)
def test_the_next_page_is_not_the_next_article(url: str, following: str, further: bool) -> None:
    assert is_further_page(url, following) is further


def test_a_reprint_is_followed_one_hop() -> None:
    source = '<p>Nguồn: <a href="http://localhost:{port}/goc-1.html">Báo Gạo</a></p>'
    web = Web({"/xuat": article(*SENTENCES[:3], tail=source), "/goc-1.html": article(tail=source)})

    async def run() -> Reading:
        async with serving(web) as port:
            web.port = port
            given = FetchSettings(
                allow=(f"127.0.0.1:{port}", f"localhost:{port}"), respect_robots=False, wayback=False, twins=False
            )
            return await SourceReader(WebFetcher(given)).read(f"http://127.0.0.1:{port}/xuat-1.html")

    reading = asyncio.run(run())
    assert reading.document.credit == "Báo Gạo"
    assert "reprint" in reading.document.notes
    assert reading.origin is not None
    assert told(reading.origin) == SENTENCES
    assert reading.origin.origin is None
    assert web.asked.count("/goc-1.html") == 1


def test_each_reading_s_page_is_kept_and_a_full_disk_costs_only_that() -> None:
    kept: list[str] = []

    def keep(seen: FetchedPage) -> None:
        kept.append(seen.final_url)
        raise OSError(28, "No space left on device")

    async def run() -> Reading:
        async with serving(Web({"/xuat": article()})) as port:
            fetcher = WebFetcher(FetchSettings(allow=(f"127.0.0.1:{port}",), respect_robots=False))
            return await SourceReader(fetcher, keep=keep).read(f"http://127.0.0.1:{port}/xuat-1.html")

    reading = asyncio.run(run())
    assert told(reading) == SENTENCES
    assert kept == [reading.page.final_url]
