"""What must hold for any text and any number."""

from __future__ import annotations

import itertools
from datetime import date
from decimal import Decimal

from hypothesis import example, given, settings
from hypothesis import strategies as st

from service.figures import read
from tests.figures.corpus import rows
from tests.figures.spelling import english, vietnamese

LANGUAGES = st.sampled_from(["vi", "en"])
WHOLE = st.one_of(st.integers(0, 10**15), st.integers(0, 2000), st.integers(0, 15).map(lambda n: 10**n))
_FRAGMENTS = """1 12 3,5 1.200 10,000 0 2024 17/9 9-11 8-9/12 1/3 7:10 7h30 mười hai năm ba trăm nghìn tỷ triệu rưỡi phần một nửa
    gấp lần từ đến khoảng gần hơn dưới trở lên thứ tháng ngày quý III đầu cuối giữa hôm qua cùng kỳ tuổi độ C % $ € USD đồng /m2
    two hundred and a half third dozen of thousands million percentage points between from to up about nearly at least first
    September Monday last week year ago quarter mid - – ( ) , . ; : " “ ” ' s th am pm per barrel km/h m² ½ \u00a0 \u0301 \n""".split(
    " "
)
_PRINTED = [
    word
    for name in ("figures_vi.tsv", "figures_en.tsv", "dates_vi.tsv", "dates_en.tsv")
    for text, _, _ in rows(name)
    for word in text.split()
]
PIECES = st.one_of(st.sampled_from(_FRAGMENTS), st.sampled_from(_PRINTED))


@given(
    text=st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=14).map(" ".join)),
    language=LANGUAGES,
    published=st.one_of(st.none(), st.dates()),
)
@example(text="", language="vi", published=None)
@example(text="1/0 2/0", language="vi", published=date(2025, 3, 31))
@example(text="-" * 50, language="en", published=None)
@example(text="9" * 400 + " tỷ", language="vi", published=date(2025, 3, 31))
@example(text="last year, 100 years ago, next quarter", language="en", published=date(1, 1, 1))
@example(text="năm tới, tuần tới, quý tới, tháng 12", language="vi", published=date(9999, 12, 31))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_and_spans_slice_exactly(text: str, language: str, published: date | None) -> None:
    reading = read(text, language, published)
    taken: list[tuple[int, int]] = []
    for found in (*reading.figures, *reading.dates):
        assert text[found.start : found.end] == found.text
        assert found.text.strip()
        assert found.rules
        taken.append((found.start, found.end))
    for figure in reading.figures:
        assert figure.start <= figure.core_start < figure.core_end <= figure.end
        assert figure.low is not None or figure.high is not None
        if figure.bound == "range":
            assert figure.low is not None
            assert figure.high is not None
            assert figure.low <= figure.high
    for mention in reading.dates:
        if mention.earliest is not None and mention.latest is not None:
            assert mention.earliest <= mention.latest
    taken.sort()
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(taken)), "a token read twice"


@given(n=WHOLE)
@settings(max_examples=200, deadline=None)
def test_spelled_numbers_come_back(n: int) -> None:
    for text, language in ((english(n), "en"), (vietnamese(n), "vi")):
        figures = read(text, language).figures
        assert [(f.low, f.high) for f in figures] == [(Decimal(n), Decimal(n))], text


@given(n=st.integers(0, 10**15), cents=st.integers(0, 99))
@settings(max_examples=100, deadline=None)
def test_either_locale_comes_back(n: int, cents: int) -> None:
    value = Decimal(n) + Decimal(cents) / 100
    printed = f"{value:,.2f}"
    swapped = printed.translate(str.maketrans(",.", ".,"))
    for text, language in ((f"${printed} was paid", "en"), (f"chi {swapped} USD", "vi")):
        figures = read(text, language).figures
        assert [(f.low, f.unit) for f in figures] == [(value, "USD")], text


@given(text=st.lists(PIECES, max_size=10).map(" ".join), language=LANGUAGES)
@settings(max_examples=100, deadline=None)
def test_reading_does_not_depend_on_the_place(text: str, language: str) -> None:
    line = text.replace("\n", " ")
    alone, moved = read(line, language), read(f"…\n{line}", language)
    assert [f.text for f in moved.figures] == [f.text for f in alone.figures]
    assert [d.text for d in moved.dates] == [d.text for d in alone.dates]
