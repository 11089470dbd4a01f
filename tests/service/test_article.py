"""Roles of lines, offsets of sentences, and what is refused as no article."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.article import read_article, sentences_of
from service.errors import ArticleTooLarge, EmptyArticle, NotText
from service.markup import text_of_html
from service.request import ArticleIn
from service.roles import line_role

CORPUS = Path(__file__).parents[1] / "corpus" / "roles.tsv"
ROWS = [
    tuple(line.split("\t", 1)) for line in CORPUS.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"
]
LIMITS = {"max_chars": 100_000, "max_sentences": 500}


@pytest.mark.parametrize(("role", "line"), ROWS)
def test_a_line_of_furniture_is_never_taken_for_a_claim_nor_a_claim_for_furniture(role, line):
    assert line_role(line) == role


def test_the_seed_article_has_its_caption_source_line_and_comment_counter_recognised():
    text = (Path(__file__).parents[2] / "seeds" / "article.txt").read_text(encoding="utf-8")
    roles = [(s.role, s.text[:12]) for s in read_article(ArticleIn(text=text), **LIMITS).article.sentences]
    assert [r for r, _ in roles].count("caption") == 2
    assert roles[-2][0] == "source_line"
    assert roles[-1] == ("boilerplate", "Comment (0)")
    assert roles[0][0] == "body", "a first paragraph that ends in a full stop is no headline"


def test_a_first_line_without_a_full_stop_is_the_headline():
    roles = [s.role for s in sentences_of("Rice exports rise 5%\nRice exports rose 5% in May.", "en")]
    assert roles == ["headline", "body"]


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_sentences_slice_exactly_and_never_overlap(text):
    at = 0
    for s in sentences_of(text, "en"):
        assert text[s.start : s.end] == s.text
        assert s.start >= at
        at = s.end


@pytest.mark.parametrize("text", ["", "  \n\t ", "—— …", "12 34"])
def test_an_article_without_words_is_refused(text):
    with pytest.raises(EmptyArticle):
        read_article(ArticleIn(text=text), **LIMITS)


def test_a_binary_is_refused():
    with pytest.raises(NotText):
        read_article(ArticleIn(text="%PDF-1.7\x00\x01\x02 abc \ufffd\ufffd"), **LIMITS)


def test_a_huge_article_is_refused_before_any_work():
    with pytest.raises(ArticleTooLarge, match="5,000,000"):
        read_article(ArticleIn(text="a" * 5_000_000), **LIMITS)


def test_html_gives_text_with_roles_and_links():
    html = (
        "<h1>Rice exports rise</h1><p>Exports rose <b>5%</b> in May,\n said <a href='https://moit.gov.vn/x'>the ministry</a>.</p>"
        "<figure><img src=x><figcaption>A port in May</figcaption></figure><script>alert(1)</script><ul><li>One</li><li>Two</li></ul>"
    )
    page = text_of_html(html)
    assert page.text.splitlines() == [
        "Rice exports rise", "Exports rose 5% in May, said the ministry.", "A port in May", "One", "Two",
    ]  # fmt: skip
    ((start, end, href),) = page.links
    assert (page.text[start:end], href) == ("the ministry", "https://moit.gov.vn/x")
    roles = [s.role for s in read_article(ArticleIn(html=html), **LIMITS).article.sentences]
    assert roles[:3] == ["headline", "body", "caption"]


@given(st.text(alphabet="<>/abp \"'=&;#x1\n", max_size=120))
@settings(max_examples=100, deadline=None)
def test_broken_markup_never_raises(html):
    page = text_of_html(html)
    assert all(0 <= a < b <= len(page.text) for a, b, _ in page.links)
