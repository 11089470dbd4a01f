"""Broken and hostile pages: never an exception, never a hang, no growing memory."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from fetchers.extract import extract
from tests.support_fetch import CORPUS, page

SEEDS = [path.read_bytes() for path in sorted((CORPUS / "pages").glob("*/*.html"))]
TEXT = "Giá gạo tăng 5% trong tháng 3, theo hiệp hội ngành hàng cho biết hôm thứ hai. "
TAGS = ["table", "tr", "td", "p", "ul", "li", "div", "h2", "blockquote", "figure", "span", "a", "b", "svg", "select"]

HOSTILE = {
    "nested-div": "<div>" * 20_000 + TEXT,
    "nested-inline": "<b>" * 10_000 + TEXT,
    "nested-table": "<table><tr><td>" * 2_000 + TEXT,
    "paragraphs": ("<p>" + TEXT + "</p>") * 5_000,
    "links": ("<a href=/x>" + TEXT + "</a> ") * 5_000,
    "one-paragraph": "<p>" + TEXT * 10_000,
    "angle": "<" * 300_000,
    "ampersand": "&" * 300_000,
    "spaces": "<p>" + " " * 500_000 + "x",
    "no-break": "<p>" + "\u00a0" * 300_000 + "x",
    "breaks": "<p>" + (TEXT + "<br>") * 5_000,
    "empty-breaks": "<p>" + "<br>" * 30_000,
    "classes": "<div class='" + "related-" * 100_000 + "'>" + TEXT,
    "attributes": "<div " + " ".join(f"a{i}=1" for i in range(50_000)) + ">" + TEXT,
    "json-depth": "<script type='application/ld+json'>" + "[" * 100_000 + "</script><p>" + TEXT,
    "json-graph": "<script type='application/ld+json'>" + '{"@graph":' * 5_000 + "</script><p>" + TEXT,
    "json-width": "<script type='application/ld+json'>[" + ",".join(['{"@type":"NewsArticle"}'] * 5_000) + "]</script>",
    "json-types": '<script type="application/ld+json">{"@type":"NewsArticle","headline":[1],"author":{"name":{}},'
    '"datePublished":7,"publisher":[],"isAccessibleForFree":[],"articleBody":{}}</script><p>' + TEXT * 9,
    "metas": "".join(f"<meta name=a{i} content='{TEXT}'>" for i in range(5_000)) + "<p>" + TEXT,
    "table": "<table>" + ("<tr>" + "<td>1</td>" * 40 + "</tr>") * 300,
    "headings": ("<h1>" + TEXT + "</h1>") * 2_000,
    "source-line": ("<p>" + TEXT + "</p>") * 5 + "<p>Nguồn: " + "a " * 50_000,
    "captions": ("<p>Ảnh: " + "a" * 300 + "</p>") * 1_000,
    "mojibake": "<p>" + "Ã¡ÂºÂ¡" * 30_000,
    "entities": "<!DOCTYPE x [<!ENTITY a 'aa'>" + "".join(f"<!ENTITY b{i} '&a;&a;'>" for i in range(500)) + "]><p>&b1;",
    "comments": "<!--" * 50_000 + TEXT,
    "unclosed": "<p><i><b><a><span>" * 4_000 + TEXT,
    "soup": "".join(f"<{tag}>" for tag in TAGS * 500) + TEXT,
    "old-font": "Tröôøng Ñaïi hoïc " * 10_000,
    "dates": "<p>" + "1/1/" * 30_000,
    "lone-surrogate": "<p>&#xD800;&#xDFFF;&#0;&#x110000;" + TEXT * 5,
    "bad-urls": "<link rel=canonical href='http://[::1'><link rel=next href='//'><link rel=amphtml href='javascript:1'>",
}


@pytest.fixture(autouse=True)
def watchdog() -> Iterator[None]:
    """A hang fails the test instead of the suite."""

    def stop(*_: object) -> None:
        raise TimeoutError("the parser hangs")

    old = signal.signal(signal.SIGALRM, stop)
    signal.alarm(120)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, old)


@pytest.mark.parametrize("host", ["vnexpress.net", "tin.example.vn"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page(name: str, host: str) -> None:
    html = f"<html><body><article class='fck_detail'>{HOSTILE[name]}</body></html>"
    document = extract(page(html.encode("utf-8", "surrogatepass"), f"https://{host}/bai-1.html"))
    assert document.quality in {"full", "partial", "paywall", "empty"}


def mutated(data: bytes, random: Random) -> bytes:
    """One to six wounds: cuts, swaps, doubled or dropped pieces, stray tags and bytes."""
    for _ in range(random.randint(1, 6)):
        a, b = sorted(random.randrange(len(data) + 1) for _ in range(2))
        match random.randrange(7):
            case 0:
                data = data[:a]
            case 1:
                data = data[:a] + data[b:]
            case 2:
                data = data[b:] + data[a:b] + data[:a]
            case 3:
                data = data[:a] + data[a : a + 400] * random.randint(2, 40) + data[a:]
            case 4:
                data = data[:a] + random.randbytes(random.randint(1, 60)) + data[a:]
            case 5:
                tag = random.choice(TAGS).encode()
                data = data[:a] + b"<" + b"/" * random.randrange(2) + tag + b">" + data[a:]
            case _:
                data = data[:a] + data[a:b].replace(b">", b"", 3).replace(b'"', b"'", 5) + data[b:]
        if len(data) > 60_000:
            data = data[:60_000]
    return data or b"<"


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def test_five_hundred_broken_pages() -> None:
    random = Random(20260302)
    after_some = 0
    for number in range(500):
        data = mutated(random.choice(SEEDS), random)
        host = random.choice(["vnexpress.net", "baoquocte.vn", "cafef.vn", "tin.example.vn"])
        document = extract(page(data, f"https://{host}/bai-1.html", random.choice([None, "utf-8", "windows-1258"])))
        for part in document.paragraphs:
            assert part.text == " ".join(part.text.split())
            assert part.text
        if number == 200:
            after_some = _resident()
    assert _resident() - after_some < 32 * 1024 * 1024
