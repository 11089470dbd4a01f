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


def roles(text, language="en"):
    return [(s.role, s.text) for s in sentences_of(text, language)]


PAGE = (
    "Home > News\nRice exports rise 5%\nNguyen Van Hoa\n18/09/2025 14:20\nRice exports rose 5% in May.\nRELATED NEWS\n"
    "Coffee at a record\nPepper falls\nBuyers in Manila took half of it.\nShipments to Ghana fell.\nComments (2)\nTam: 40% is a lie.\nReply"
)


def test_what_stands_around_a_pasted_story_states_nothing():
    body = [text for role, text in roles(PAGE) if role in {"body", "headline"}]
    assert body == [
        "Rice exports rise 5%", "Rice exports rose 5% in May.", "Buyers in Manila took half of it.", "Shipments to Ghana fell.",
    ]  # fmt: skip
    assert roles(PAGE)[1][0] == "headline"


@pytest.mark.parametrize("counter", ["Comments (0)", "Comments (12)"])
def test_a_counter_of_comments_at_the_head_of_a_page_hides_no_story(counter):
    text = f"Rice exports rise\n{counter}\nRice exports rose 5%.\nBuyers in Manila took half.\nGhana took none.\nPrices fell."
    assert [role for role, _ in roles(text)] == ["headline", "boilerplate", "body", "body", "body", "body"]


def test_no_comments_follow_a_counter_of_none():
    text = "Rice\nExports rose.\nManila bought.\nGhana did not.\nComment (0)\nPrices fell by 4%."
    assert roles(text)[-1] == ("body", "Prices fell by 4%.")


def test_readers_comments_below_a_pasted_source_are_no_evidence():
    text = "Gạo\nGạo tăng 5%.\nManila mua một nửa.\nGhana không mua.\nBình luận (3)\nHoa: phải 40% chứ.\nNguồn: https://bao.vn/1"
    assert [role for role, _ in roles(text, "vi")] == [
        "headline", "body", "body", "body", "boilerplate", "boilerplate", "source_line",
    ]  # fmt: skip


DATELINES = [
    ("HANOI, Sept 18 (VNA) - ", "boilerplate"), ("SEOUL, South Korea (AP) — ", "boilerplate"), ("(VNA) - ", "boilerplate"),
    ("Hanoi (VNS/VNA) – ", "boilerplate"), ("WASHINGTON, Oct. 3 — ", "boilerplate"), ("Ha Noi, 18 September 2025 - ", "boilerplate"),
    ("Vietnam Airlines (HVN) - the flag carrier - ", "body"), ("NASA - the space agency - ", "body"), ("Can Tho - Soc Trang: ", "body"),
    ("Tran Anh (left) - ", "body"),
]  # fmt: skip


@pytest.mark.parametrize(("dateline", "role"), DATELINES)
def test_a_dateline_is_the_writers_own(dateline, role):
    text = f"{dateline}Police have arrested four people."
    found = sentences_of(text, "en")
    assert [s.role for s in found] == (["boilerplate", "body"] if role == "boilerplate" else ["body"])
    assert all(text[s.start : s.end] == s.text for s in found)
