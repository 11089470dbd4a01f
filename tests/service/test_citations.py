"""What counts as a cited source, and what is only a credit."""

import pytest

from service.article import read_article
from service.citations import choose_sources, find_citations
from service.request import ArticleIn


def cited(text=None, *, html=None, url=None, hints=()):
    read = read_article(ArticleIn(text=text, html=html, url=url), max_chars=10**6, max_sentences=500)
    found = find_citations(read.article, read.links, hints)
    for c in found:
        if c.kind != "request":
            assert read.article.text[c.start : c.end] == c.text
    return found


@pytest.mark.parametrize(
    ("text", "url", "kind"),
    [
        ("Words here.\nSource: https://baoquocte.vn/a-1.html", "https://baoquocte.vn/a-1.html", "source_line"),
        ("Words here.\nNguồn: https://vnexpress.net/a-1.html.", "https://vnexpress.net/a-1.html", "source_line"),
        ("Words here (source: https://tuoitre.vn/a.htm).", "https://tuoitre.vn/a.htm", "source_line"),
        ("Words here.\nOriginal: www.nhandan.vn/a.html", "https://www.nhandan.vn/a.html", "source_line"),
        ("The report (https://dantri.com.vn/a.htm) says so.", "https://dantri.com.vn/a.htm", "link"),
    ],
)
def test_a_source_is_found(text, url, kind):
    (only,) = cited(text)
    assert (only.url, only.kind) == (url, kind)


@pytest.mark.parametrize(
    "text",
    [
        "A port in May. (Source: Shutterstock) |",
        "Source: Vietnam News Agency",
        "Find us at https://www.facebook.com/page today.",
        "See the picture https://img.example.vn/a.jpg here.",
        "Write to editor@example.vn for more.",
        "A bad address http://[::1 stands here.",
    ],
)
def test_a_credit_a_picture_or_a_social_page_is_no_source(text):
    assert cited(text) == ()


def test_a_source_line_goes_before_links_and_links_serve_where_there_is_none():
    found = cited("It says so (https://a.example.vn/1).\nSource: https://b.example.vn/2")
    assert [c.url for c in choose_sources(found)] == ["https://b.example.vn/2"]
    assert [c.url for c in choose_sources(cited("It says so (https://a.example.vn/1)."))] == ["https://a.example.vn/1"]


def test_anchors_in_html_are_links_and_the_article_itself_is_not_its_source():
    html = "<p>As <a href='https://a.example.vn/1'>reported</a>.</p><p>Source: <a href='https://b.example.vn/2'>Bao</a></p><a href='/own'>x</a>"
    assert [(c.url, c.kind) for c in cited(html=html)] == [
        ("https://b.example.vn/2", "source_line"),
        ("https://a.example.vn/1", "link"),
    ]
    assert cited("See https://me.example.com/x for more words.", url="https://me.example.com/x#top") == ()


def test_every_address_once_and_the_hint_of_the_request_first():
    found = cited("Source: https://b.example.vn/2\nSource: https://b.example.vn/2", hints=("https://b.example.vn/2",))
    assert [(c.url, c.kind) for c in found] == [("https://b.example.vn/2", "request")]
