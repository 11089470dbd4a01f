"""When two figures say the same number: units brought to one measure, bounds, ranges, rounding."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from service.figures.compare.units import measure
from service.types import Bound, Figure

Grade = Literal["same", "rounded", "rounded_plain", "wrong_side", "range_end", "near", "differ"]
"""same: the same number · rounded: a right rounding, hedged or within half a percent · rounded_plain: a rounding that
nothing marks · wrong_side: a rounding hedged the wrong way · range_end: one end of a range · near: within 5 % but no
rounding · differ."""

UPWARD: frozenset[Bound] = frozenset({"over", "at_least"})
DOWNWARD: frozenset[Bound] = frozenset({"nearly", "under", "at_most"})
SILENT_ROUNDING, WIDEST_ROUNDING = Decimal("0.005"), Decimal("0.05")
_CONVERSION, _LOOSELY, _NARROW = Decimal("0.03"), Decimal("0.1"), Decimal("0.1")
_FREELY: dict[Bound, Decimal] = {"over": Decimal("0.2"), "nearly": Decimal("0.1"), "about": Decimal("0.06")}
"""How far a fraction in words may stand from a share in figures, where it says so."""
_SCORE_LIKE = frozenset({"score", "ratio", "time"})
_TEN_THOUSAND = 10_000
_MILLIONS, _MILLION = re.compile(r"\dm$"), Decimal(10**6)
"""Metres by themselves, millions where the source counts ("from 900,000 to 1.2m")."""
_HALF_DAY, _HALF_TOLD = 720, re.compile(r"(?i)[ap]\.?m|morning|night|^0\d|GMT")
_DECIMAL = re.compile(r"\d+(?:[.,]\d+)?")
_EXACT_UNITS = frozenset({"second", "minute", "hour", "day", "week", "basis_point", "pp"})
_RATES = frozenset({"hour", "second", "minute"})
"""What makes a speed or a flow of a measure; "barrels a day" is barrels."""
_LOOSE = ({"age", "duration"}, {"percent", "multiple"}, {"score", "ratio"}, {"time", "duration"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure in base units. ``dimension``: "count", "money:USD", "percent", "points", "length", …"""

    dimension: str
    low: Decimal | None
    high: Decimal | None
    factor: Decimal


def currency_of(figure: Figure) -> str:
    """The ISO code of a sum of money, without what it is per ("USD/barrel")."""
    return (figure.unit or "").split("/")[0]


def dimension_of(figure: Figure) -> tuple[str, Decimal]:
    """What kind of thing a figure measures, and the factor to its base unit."""
    if figure.kind == "money":
        return f"money:{currency_of(figure)}", Decimal(1)
    if figure.kind == "percent" or figure.unit == "%":
        return "percent", Decimal(1)
    if figure.kind == "points" or figure.unit == "pp":
        return "points", Decimal(1)
    if figure.kind == "fraction" or (figure.kind == "ratio" and abs(figure.value) < 1):
        return "percent", Decimal(100)
    if figure.kind in ("multiple", "ordinal", "score", "ratio", "time"):
        return figure.kind, Decimal(1)
    if figure.kind == "age":
        return "age", _years(figure) / figure.value if figure.value else Decimal(1)
    if figure.kind == "temperature":
        return f"temperature:{figure.unit}", Decimal(1)
    if figure.unit is None:
        return "count", Decimal(1)
    if figure.unit.startswith("degree"):
        return "temperature:degree", Decimal(1)
    if figure.unit == "basis_point":
        return "points", Decimal("0.01")
    plain, _, per = figure.unit.partition("/")
    known = measure(figure.unit if per in _RATES else plain)
    if known is None:
        return f"unit:{figure.unit}", Decimal(1)
    return ("duration" if known[0] == "[time]" else known[0]), known[1]


@lru_cache(maxsize=20_000)
def quantity(figure: Figure) -> Quantity:
    dimension, factor = dimension_of(figure)
    low = None if figure.low is None else figure.low * factor
    high = None if figure.high is None else figure.high * factor
    return Quantity(dimension, low, high, factor)


def compatible(a: Figure, b: Figure) -> bool:
    """Whether two figures may stand for one another: the same dimension, or one of them leaves its unit out."""
    one, two = quantity(a).dimension, quantity(b).dimension
    if one == two:
        return True
    if one.startswith("temperature") and two.startswith("temperature"):
        return True
    pair = {one, two}
    if "ordinal" in pair:  # "58th minute", "phút 58"; "50th anniversary", "kỷ niệm 50 năm"
        return pair <= {"count", "ordinal", "duration", "age"} and a.value == b.value
    if pair == {"count", "points"}:
        bare = a if one == "count" else b
        return bool(bare.counted) and (bare.counted or "").split()[0] in ("point", "points", "điểm")
    if "count" in pair:
        other = (pair - {"count"}).pop()
        return a.value == b.value if other == "multiple" else other not in ("percent", "points", "time", "score")
    return any(pair <= loose for loose in _LOOSE)


def same_dimension(a: Figure, b: Figure) -> bool:
    return quantity(a).dimension == quantity(b).dimension


def is_range(figure: Figure) -> bool:
    return figure.low is not None and figure.high is not None and figure.low != figure.high


def _numbers(a: Figure, b: Figure) -> tuple[Decimal, Decimal, bool]:
    """Both written numbers, brought to one unit when they share a dimension. The flag: whether units were changed."""
    one, two = quantity(a), quantity(b)
    if one.dimension == two.dimension and one.factor != two.factor:
        return a.value * one.factor, b.value * two.factor, True
    if {one.dimension, two.dimension} == {"percent", "multiple"}:
        return _as_times(a), _as_times(b), True
    if {one.dimension, two.dimension} == {"age", "duration"}:
        return _years(a), _years(b), False
    if {one.dimension, two.dimension} == {"time", "duration"}:
        return _clock(a, b)
    if one.dimension.startswith("temperature") and two.dimension.startswith("temperature") and a.unit != b.unit:
        return _celsius(a), _celsius(b), True
    if one.dimension == two.dimension == "time" and _half_a_day(a, b):
        return b.value, b.value, False
    for one_side, other in ((a, b), (b, a)):  # "1,344 USD" on a Vietnamese page is either
        either = "numeral:foreign-group" in one_side.rules and one_side.value < _TEN_THOUSAND
        if either and one_side.value == other.value * 1000:
            return other.value, other.value, False
    if a.unit == "meter" and _MILLIONS.search(a.text) and two.dimension == "count":
        return a.value * _MILLION, b.value, False
    return a.value, b.value, False


def _half_a_day(article: Figure, source: Figure) -> bool:
    """ "half past one" for "13h30": the article leaves to its reader which half of the day it means."""
    told = _HALF_TOLD.search(article.text) or source.value - article.value != _HALF_DAY
    return not told


def _years(figure: Figure) -> Decimal:
    """An age, or a duration, in years: "20 years his senior", "hơn 20 tuổi"."""
    if figure.unit in (None, "year"):
        return figure.value
    one, year = measure(figure.unit or "year"), measure("year")
    return figure.value * one[1] / year[1] if one and year else figure.value


def _clock(a: Figure, b: Figure) -> tuple[Decimal, Decimal, bool]:
    """ "2:43" beside "2 giờ 43 phút" or "2 phút 43 giây": hours and minutes, or minutes and seconds."""
    seconds = {id(f): f.value * quantity(f).factor if f.kind == "duration" else f.value * 60 for f in (a, b)}
    one, two = seconds[id(a)], seconds[id(b)]
    if a.kind == "time" and one == two * 60:
        one = two
    elif b.kind == "time" and two == one * 60:
        two = one
    return one, two, False


def _as_times(figure: Figure) -> Decimal:
    scale = quantity(figure).factor if figure.kind == "fraction" else Decimal(1)
    return figure.value * scale / 100 if quantity(figure).dimension == "percent" else figure.value


def _celsius(figure: Figure) -> Decimal:
    if figure.unit and "fahrenheit" in figure.unit.lower():
        return (figure.value - 32) * 5 / 9
    return figure.value


def off(a: Decimal, b: Decimal) -> Decimal:
    """The relative difference of ``a`` from ``b``."""
    if b == 0:
        return Decimal(0) if a == 0 else Decimal(1)
    return abs(a - b) / abs(b)


def last_digit(figure: Figure) -> Decimal:
    """The size of one unit of the last significant digit written (12,300 with three digits: 100)."""
    value = abs(figure.value)
    if value == 0:
        return Decimal(1)
    return Decimal(10) ** (value.adjusted() - max(1, figure.digits) + 1)


def grade(article: Figure, source: Figure) -> Grade:
    """How the article's number stands to the source's. Units must be compatible."""
    if is_range(article) or is_range(source):
        return _grade_range(article, source)
    a, s, converted = _numbers(article, source)
    if a == s or _grown(article, source):
        return "same"
    if "order" in (article.bound, source.bound):
        return "differ"
    distance = off(a, s)
    if converted and {"weak:one"} & {*article.rules, *source.rules} and distance <= _LOOSELY:
        return "same"  # "for a month", four weeks
    if converted and distance <= (Decimal(0) if {article.unit, source.unit} <= _EXACT_UNITS else _CONVERSION):
        return "same"
    if _clocked(article, source) and int(a) == int(s) and (a == int(a)) != (s == int(s)):
        return "same"  # hundredths that one side leaves out
    if article.kind in _SCORE_LIKE or "ordinal" in (article.kind, source.kind) or _clocked(article, source):
        return "differ"
    freely = _FREELY.get(article.bound) if article.kind == "fraction" and article.digits == 1 else None
    if freely is not None and distance <= freely and right_side(article, a, s):
        return "rounded"  # "more than half" of 52.3 %
    if distance > WIDEST_ROUNDING:
        return "differ"
    if not _is_rounding(article, a, s):
        # a source that is itself rounded ("gần 1.400 tỷ") may answer a more exact figure of the article
        return (
            "rounded" if source.bound != "exact" and _is_rounding(source, s, a) and right_side(source, s, a) else "near"
        )
    if article.bound != "exact":
        return "rounded" if right_side(article, a, s) else "wrong_side"
    return "rounded" if distance <= SILENT_ROUNDING else "rounded_plain"


def _grown(a: Figure, b: Figure) -> bool:
    """ "50% higher" for "gấp 1,5 lần", "doubled" for "tăng 100%"."""
    share, times = (a, b) if b.kind == "multiple" else (b, a)
    if share.unit != "%" or times.kind != "multiple" or times.value <= 1:
        return False
    return share.value == (times.value - 1) * 100


def _clocked(*figures: Figure) -> bool:
    """Running times to the second ("2:42:51") are not rounded."""
    return all(f.kind == "duration" and len(_DECIMAL.findall(f.text)) > 1 for f in figures)


def _is_rounding(rounded: Figure, a: Decimal, s: Decimal) -> bool:
    """Whether ``a`` is ``s`` written with fewer digits: closer than one step of its last digit, and coarser."""
    step = last_digit(rounded)
    if rounded.digits >= 4 and rounded.bound == "exact":
        return False
    return abs(a - s) < step and s % step != 0


def right_side(rounded: Figure, a: Decimal, s: Decimal) -> bool:
    """Whether the hedge of ``a`` leans the right way: "over" from above, "nearly" from below."""
    if rounded.bound in UPWARD:
        return a <= s
    if rounded.bound in DOWNWARD:
        return a >= s
    return True


def _grade_range(article: Figure, source: Figure) -> Grade:
    if is_range(article) and is_range(source):
        one, two = quantity(article), quantity(source)
        if one.dimension != two.dimension:
            one, two = (
                replace(q, low=f.low, high=f.high, factor=Decimal(1)) for q, f in ((one, article), (two, source))
            )
        assert one.low is not None
        assert one.high is not None
        assert two.low is not None
        assert two.high is not None
        changed = one.factor != two.factor
        least = _CONVERSION if changed else SILENT_ROUNDING
        return "same" if off(one.low, two.low) <= least and off(one.high, two.high) <= least else "differ"
    span, single = (article, source) if is_range(article) else (source, article)
    bare = quantity(span).dimension != quantity(single).dimension
    ends = (span.low, span.high) if bare else (quantity(span).low, quantity(span).high)
    value = single.value * (Decimal(1) if bare else quantity(single).factor)
    if span is source and _bounded_by(single, value, ends):
        return "rounded"
    if any(end is not None and off(value, end) <= SILENT_ROUNDING for end in ends):
        return "range_end"
    low, high = ends
    if low is not None and high is not None and low < value < high and single.bound == "about":
        return "rounded"
    return "differ"


def _bounded_by(single: Figure, value: Decimal, ends: tuple[Decimal | None, Decimal | None]) -> bool:
    """Whether a bounded number says an end of a range for what it is: "up to seven years" of three to seven, "nearly 100"
    of 95–100, though not of 60–100."""
    low, high = ends
    if low is None or high is None:
        return False
    narrow = off(low, high) <= _NARROW
    if off(value, high) <= SILENT_ROUNDING:
        return single.bound == "at_most" or (narrow and single.bound in (*DOWNWARD, "about"))
    if off(value, low) <= SILENT_ROUNDING:
        return single.bound == "at_least" or (narrow and single.bound in (*UPWARD, "about"))
    return False


def opposite_bounds(article: Bound, source: Bound) -> bool:
    return (article in UPWARD and source in DOWNWARD) or (article in DOWNWARD and source in UPWARD)
