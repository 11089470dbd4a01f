"""Whatever the text: reading names and offices never raises, and spans slice what they name."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from service.checks import attribution, meaning, names, quotes
from service.checks._offices import english_offices
from service.checks._vietnamese_offices import vietnamese_offices
from service.statements.names import english_answered, fold, read_english, read_vietnamese, side, vietnamese_answered

from .corpus import comparison

WORDS = st.sampled_from(
    """Deputy Minister Nguyen Van An said told not never "the plan" Reuters , . ; ' “ ” Hanoi Hà Nội Thứ trưởng Nguyễn Văn An
    không chưa cho biết có thể Bộ Tài chính (VFA) - 12.000 he bà giấu tên former quyền nguyên U.S. Kim Jong-un ông này … :""".split()
)
PIECES = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
TEXTS = st.one_of(PIECES, st.text(max_size=60))


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_spans_slice(text: str) -> None:
    for name in (*read_english(text), *read_vietnamese(text)):
        assert text[name.start : name.end] == name.text
        assert name.text
    for office in (*english_offices(text), *vietnamese_offices(text)):
        assert text[office.start : office.end] == office.text


@given(TEXTS, TEXTS)
@settings(max_examples=60, deadline=None)
def test_answering_never_raises(one: str, other: str) -> None:
    assert isinstance(english_answered(one, side(other)), bool)
    assert isinstance(vietnamese_answered(one, side(other)), bool)
    assert fold(one) == fold(fold(one))


@given(st.lists(PIECES, min_size=1, max_size=3), st.lists(PIECES, min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_checks_never_raise(en: list[str], vi: list[str]) -> None:
    compared = comparison(tuple(en), tuple(vi))
    for module in (attribution, quotes, names, meaning):
        for finding in module.check(compared):
            assert 0 <= finding.confidence <= 1
            assert finding.article is not None
            assert finding.article.text == compared.article.text[finding.article.start : finding.article.end]
