"""The parts of comparing on their own: assignment, conversions, spelling of numbers, and no text that breaks a check."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.checks import dates, figures
from service.figures.compare.assign import FORBIDDEN, assign
from service.figures.compare.conversions import rate, rates
from service.figures.compare.explain import number, times
from service.figures.compare.words import fold, stem
from service.report.merge import merge
from tests.checks_figures.support import compare

COSTS = st.integers(1, 3).flatmap(
    lambda columns: st.lists(
        st.lists(st.floats(0, 3, allow_nan=False), min_size=columns, max_size=columns), min_size=1, max_size=4
    )
)


@given(COSTS)
@settings(max_examples=60, deadline=None)
def test_assignment_is_optimal(cost: list[list[float]]) -> None:
    alone = 1.0
    columns = len(cost[0])
    places = [*range(columns), *[None] * len(cost)]

    def total(chosen: tuple[int | None, ...]) -> float:
        return sum(alone if c is None else row[c] for row, c in zip(cost, chosen, strict=True))

    best = min(total(chosen) for chosen in permutations(places, len(cost)))
    found = assign(cost, alone)
    taken = [c for c in found if c is not None]
    assert len(taken) == len(set(taken))
    assert total(tuple(found)) == pytest.approx(best)


def test_forbidden_is_never_chosen() -> None:
    assert assign([[FORBIDDEN, FORBIDDEN]], 5.0) == [None]


def test_rates_are_complete_and_consistent() -> None:
    for year, row in rates().items():
        assert 2018 <= year <= 2030
        assert {"VND", "EUR", "GBP", "JPY", "CNY", "KRW", "RUB", "THB", "SGD", "AUD", "INR"} <= set(row)
    there, back = rate(2025, "USD", "VND"), rate(2025, "VND", "USD")
    assert there is not None
    assert back is not None
    assert abs(there * back - 1) < Decimal("0.001")
    assert rate(2025, "USD", "XXX") is None
    assert rate(date.max.year, "USD", "EUR") == rate(max(rates()), "USD", "EUR")


@pytest.mark.parametrize(
    ("value", "shown"), [("12000", "12,000"), ("2.50", "2.5"), ("1E+12", "1,000,000,000,000"), ("0", "0")]
)
def test_numbers_are_spelled_for_readers(value: str, shown: str) -> None:
    assert number(Decimal(value)) == shown


def test_arithmetic_in_words() -> None:
    assert times(Decimal(1200), Decimal(12000)) == "10 times less"
    assert times(Decimal(36000), Decimal(12000)) == "3 times as much"
    assert times(Decimal(105), Decimal(100)) == "5 % more"


def test_words_fold_and_stem() -> None:
    assert fold("Đà Nẵng") == "da nang"
    assert stem("children") == stem("child")
    assert stem("rising") == stem("rises") == "ris"
    assert stem("designers") == stem("design")


PIECES = st.sampled_from(
    "tăng giảm 5% 12.000 1,5 tỷ đồng USD từ lên xuống trong đó 3 người so với cùng kỳ quý III/2025 ngày 22/10 gấp đôi một nửa ² "
    "rose fell by to from $3 million 40 of them all including in the third quarter year on year twice half (about 5 miles)".split()
)


@given(st.lists(PIECES, max_size=14), st.lists(PIECES, max_size=14))
@settings(max_examples=80, deadline=None)
def test_no_text_breaks_a_check(vi: list[str], en: list[str]) -> None:
    comparison = compare([" ".join(vi) or "."], [" ".join(en) or "."])
    for finding in [*figures.check(comparison), *dates.check(comparison)]:
        assert 0 <= finding.confidence <= 1
        assert finding.article is not None
        assert comparison.article.text[finding.article.start : finding.article.end] == finding.article.text


@pytest.mark.parametrize(
    ("vi", "en", "suggestion"),
    [
        ("Triều Tiên huy động khoảng 12.000 quân.", "North Korea mobilized about 120,000 troops.", "about 12,000"),
        ("Công ty nhận hối lộ 11,5 tỷ đồng.", "The company took VND115 billion in bribes.", "VND11.5 billion"),
        ("Có 12 người chết.", "Twenty-one people died.", None),
    ],
)
def test_a_wrong_number_is_corrected_in_the_articles_spelling(vi: str, en: str, suggestion: str | None) -> None:
    (finding,) = figures.check(compare(vi=[vi], en=[en]))
    assert finding.suggestion == suggestion


def test_an_exchange_speaks_for_the_periods_that_it_crosses() -> None:
    vi = ["Lượng khách tăng 2,1% so với tháng trước và 15,7% so với cùng kỳ."]
    en = ["Arrivals were up 2.1% from a year earlier and 15.7% from the previous month."]
    comparison = compare(vi, en)
    found = merge([*figures.check(comparison), *dates.check(comparison)])
    assert [f.code for f in found] == ["FIG-CONTEXT"]
