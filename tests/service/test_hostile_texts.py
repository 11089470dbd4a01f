"""Texts made to take long: each would keep a reader busy for minutes, or for ever, where time grows with a power of length."""

import json
from pathlib import Path

import pytest

from service.article import read_article
from service.citations import find_citations
from service.judgement import judge
from service.lexicon import load_lexicon
from service.request import ArticleIn
from service.sentences import LONGEST, MOST_NUMERALS, split_sentences
from service.sources import source_of_text
from service.statements import read_statements
from tests.support_steps import steps

ROWS = [json.loads(line) for line in Path("tests/corpus/hostile_texts.jsonl").read_text(encoding="utf-8").splitlines()]
CLAIMS = "The ministry said rice exports were {} in 2024."
ORIGINAL = "Bộ cho biết xuất khẩu gạo đạt {} năm 2024."


def article_of(text, language="en"):
    given = ArticleIn(text=text, language=language, published="2024-10-22")
    return read_article(given, max_chars=200_000, max_sentences=800).article


@pytest.mark.parametrize("row", ROWS, ids=[f"{r['lang']}: {r['why']}" for r in ROWS])
def test_a_text_made_to_take_long_is_read_to_its_end(row):
    text = row["before"] + row["unit"] * row["times"] + row["after"] * row["after_times"]
    article = article_of(f"Rice exports rose.\n{text}\nRice exports fell.", row["lang"])
    assert "".join(s.text for s in article.sentences).replace(" ", "").startswith("Riceexportsrose.")
    find_citations(article, (), ())
    for said in read_statements(article.text, article.sentences, row["lang"]):
        assert article.text[said.start : said.end] == said.text
    source = source_of_text(0, "Xuất khẩu gạo tăng 5%.", url=None, language="vi", published=None)
    assert not [
        limit for limit in judge(article, (source,), load_lexicon(), vectors=False).limits if "failed" in limit.code
    ]


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("5 million tonnes, 3.2%, $4 billion, ", "5 triệu tấn, 3,2%, 4 tỷ USD, "),
        ("from 5 to 6 million tonnes, ", "từ 5 lên 6 triệu tấn, "),
    ],
)
def test_figures_in_one_sentence_cost_their_pairs_and_no_more(english, vietnamese):
    lexicon = load_lexicon()

    def compare(times):
        source = source_of_text(0, ORIGINAL.format(vietnamese * times), url=None, language="vi", published=None)
        judge(article_of(CLAIMS.format(english * times)), (source,), lexicon, vectors=False)

    compare(1)  # tables are loaded once
    small, large = (steps(lambda n=n: compare(n)) for n in (4, 8))
    assert large <= small * 2**3.2


@pytest.mark.parametrize("unit", ["rice and ", "rice, ", "rice; rice ", "a", "1 ", "1.000,5 ", "“", "…"])
def test_a_sentence_without_an_end_is_taken_in_pieces(unit):
    text = "Exports were " + unit * 3000 + "."
    spans = split_sentences(text, "en")
    assert all(b - a <= LONGEST for a, b in spans if any(map(str.isalnum, text[a:b])) and unit not in "“…")
    assert all(sum(word[0].isdigit() for word in text[a:b].split()) <= MOST_NUMERALS for a, b in spans)
    assert "".join(text[a:b] for a, b in spans).replace(" ", "") == text.replace(" ", "")
