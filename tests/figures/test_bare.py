"""Languages without tables: their digits are read, and findings that need their words are left out."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.comparison import Comparison
from service.figures.bare import read_digits
from service.figures.read import read
from service.languages.others import SCALES
from service.lexicon import load_lexicon
from service.reach import has_tables, within_reach
from service.types import Alignment, Article, ArticleEvidence, Finding, Sentence, SourceEvidence, SourceText

ROWS = [json.loads(line) for line in Path("tests/corpus/bare_digits.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[r["text"][:30] for r in ROWS])
def test_digits(row):
    found = read(row["text"], row["language"]).figures
    assert [[f.text, f.value, f.unit] for f in found] == [[t, Decimal(v), u] for t, v, u in row["figures"]]
    for f in found:
        assert row["text"][f.start : f.end] == f.text


@settings(max_examples=120, deadline=None)
@given(
    st.text(max_size=40) | st.text("0123456789.,  '万亿milonMd€%$日年/-:", max_size=40), st.sampled_from(sorted(SCALES))
)
def test_any_text(text, language):
    at = 0
    for f in read_digits(text, language):
        assert text[f.start : f.end] == f.text
        assert at <= f.start <= f.core_start < f.core_end <= f.end
        assert f.low is not None
        at = f.end


def comparison(*languages):
    text = "One. Two."
    sentences = (Sentence(0, "One.", 0, 4), Sentence(1, "Two.", 5, 9))
    return Comparison(
        Article(text, "en", sentences),
        tuple(SourceText(i, text, code, sentences) for i, code in enumerate(languages)),
        tuple(Alignment((i,), i, (i,), 0.9) for i in range(len(languages))),
        (), (), (), (), load_lexicon(),
    )  # fmt: skip


def finding(code, sentence, source=None, text="45"):
    evidence = None if source is None else SourceEvidence(source, 0, 0, 4, "One.")
    return Finding(code, 0.9, "m", "e", ArticleEvidence(sentence, 0, 4, text), evidence)


@pytest.mark.parametrize(
    ("code", "source", "kept"),
    [
        ("FIG-VALUE", 0, True),
        ("FIG-VALUE", None, False),
        ("FIG-UNSUPPORTED", None, False),
        ("FIG-BOUND", 0, False),
        ("DAT-UNSUPPORTED", None, False),
        ("ATT-SPEAKER", 0, False),
        ("QUO-UNSUPPORTED", None, False),
        ("NAM-PERSON", 0, True),
        ("NAM-PLACE", 0, False),
        ("COV-ADDED", None, False),
        ("COV-OMITTED", None, True),
        ("INT-PLACEHOLDER", None, True),
    ],
)
def test_what_is_judged_against_a_french_source(code, source, kept):
    one = finding(code, 0, source)
    assert within_reach([one], comparison("fr")) == ((one,) if kept else ())


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("three", False), ("at least 3", False), ("12 injured", False), ("nearly two dozen", False),
        ("13", True), ("120", True), ("3.5", True), ("5%", True), ("$7", True), ("about 1,250", True), ("3–5", True),
    ],
)  # fmt: skip
def test_what_newspapers_spell_out_has_no_rival_in_digits(text, kept):
    one = finding("FIG-VALUE", 0, 0, text)
    assert within_reach([one], comparison("de")) == ((one,) if kept else ())


def test_a_sentence_that_nothing_answers_is_added():
    one = finding("COV-ADDED", 1)
    assert within_reach([one], comparison("de")) == (one,)


@pytest.mark.parametrize("code", ["DAT-UNSUPPORTED", "ATT-SPEAKER", "FIG-BOUND"])
def test_a_vietnamese_source_is_judged_in_full(code):
    one = finding(code, 0, 0)
    assert within_reach([one], comparison("vi")) == (one,)
    beside_french = finding(code, 1)
    assert within_reach([beside_french], comparison("fr", "vi")) == (beside_french,)


def test_which_languages_have_tables():
    assert has_tables("vi")
    assert has_tables("en-GB")
    assert not has_tables("fr")
