"""Months, quarters, weeks and runs of months in Vietnamese."""

from __future__ import annotations

from datetime import date

from service.figures import periods as p
from service.figures.dates_vi.base import (
    Read,
    counted_before,
    dotted_month,
    month_number,
    number_at,
    resolve_year,
    year_at,
)
from service.figures.periods import When
from service.languages.tokens import NUMBER, WORD, Tokens
from service.languages.vi import dates as v


def first_months(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "9 tháng đầu năm", "6 tháng cuối năm 2024", "9 tháng năm 2024", "8 tháng qua" stays a duration."""
    n = number_at(t, i, 12) or (v.DAY_WORDS.get(t.low[i]) if t.kind[i] == WORD else None)
    if n is None or n > 11 or t.low[i + 1] != "tháng":
        return None
    side = t.low[i + 2]
    if side in ("đầu", "cuối"):
        j = i + 3
        year, after = year_at(t, j, ref)
        if year is None and t.low[j] == "năm":
            after = j + 1
        elif year is None and number_at(t, j, 2100) and len(t.raw[j]) == 4:
            year, after = int(t.raw[j]), j + 1
        elif year is None:
            after = j
    elif side == "năm" and t.kind[i + 3] == NUMBER:
        year, after = year_at(t, i + 2, ref)
        if year is None:
            return None
    elif side == "/" and len(t.raw[i + 3]) == 4 and t.raw[i + 3].isdecimal():
        year, after = int(t.raw[i + 3]), i + 4
    else:
        return None
    y = year if year is not None else (ref.year if ref else None)
    period = None
    if y is not None:
        period = p.months(y, 1, n) if side != "cuối" else p.months(y, 13 - n, 12)
    name = {3: "quarter", 6: "half", 9: "nine_months"}.get(n, f"{n}_months")
    parts = frozenset({"month"} | ({"year"} if year is not None else {"relative"}))
    return When(
        period, parts, f"period:{'last' if side == 'cuối' else 'first'}-months", year, None, None, None, name
    ), after


def same_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "cùng ngày", "cùng kỳ năm ngoái", "cùng kỳ 2024", "cùng kỳ": the period of before."""
    if t.low[i + 1] == "ngày":
        return When(None, frozenset({"day", "relative"}), "relative:same-day", span_of="day"), i + 2
    if t.low[i + 1] == "tháng" and t.low[i + 2] in ("năm",):
        year, after = year_at(t, i + 2, ref)
        return (
            (
                When(
                    p.years(year, year),
                    frozenset({"year", "relative"}),
                    "relative:year-earlier",
                    year,
                    span_of="same_period",
                ),
                after,
            )
            if year
            else None
        )
    if t.low[i + 1] not in ("kỳ", "kì"):
        return None
    year, after = year_at(t, i + 2, ref)
    if year is None and len(t.raw[i + 2]) == 4 and t.raw[i + 2].isdecimal():
        year, after = int(t.raw[i + 2]), i + 3
    if year is None:
        after = i + 2
    y = year if year is not None else (ref.year - 1 if ref else None)
    return When(
        p.years(y, y) if y else None,
        frozenset({"relative"} | ({"year"} if t.kind[after - 1] == NUMBER else set())),
        "relative:year-earlier",
        year if t.kind[after - 1] == NUMBER else None,
        span_of="same_period",
    ), after


def month_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "tháng 9", "tháng 9/2024", "tháng Giêng", "tháng này", "tháng 10 năm ngoái"."""
    if i and t.kind[i - 1] == NUMBER and t.low[i + 1] not in v.LUNAR_MONTHS and t.kind[i + 1] != NUMBER:
        return None
    move = v.THIS.get(t.low[i + 1])
    if move is not None and not counted_before(t, i):
        of = p.shift_months(ref.replace(day=1), move) if ref else None
        period = p.month(of.year, of.month) if of else None
        return When(period, frozenset({"month", "relative"}), "relative:month", span_of="month"), i + 2
    dotted = dotted_month(t, i + 1)
    if dotted is not None:
        return _month_of(dotted[0], dotted[1]), dotted[2]
    month = month_number(t, i + 1)
    if month is None or (t.kind[i + 1] == WORD and (t.low[i - 1] in _EVERY or t.low[month[1]] == "lần")):
        return None
    m, after = month
    if t.kind[i + 1] == WORD and t.low[i + 1] not in v.LUNAR_MONTHS and i and t.low[i - 1] in v.DAY_WORDS:
        return None  # "hai tháng ba ngày"
    dashed = _dashed_months(t, after, m, ref)
    if dashed is not None:
        return dashed
    span = months_to(t, after, m, ref)
    if span is not None:
        return span
    if t.low[after : after + 2] == ("âm", "lịch"):
        return When(None, frozenset({"month"}), "lunar:month", None, m, None, None, "lunar"), after + 2
    year, after = year_at(t, after, ref)
    if year is None and t.low[after] in ("tới", "sau", "này") and month[1] == after:
        after += 1
    y = resolve_year(m, year, ref, i > 0 and (t.low[i - 1] == "hồi" or t.low[max(0, i - 2) : i] == ("kể", "từ")))
    period = p.month(y, m) if y else None
    parts = frozenset({"month"} | ({"year"} if year is not None else set()))
    return When(period, parts, "date:tháng-m", year, m, None, None, "month"), after


def _month_of(month: int, year: int) -> When:
    parts = frozenset({"month", "year"})
    return When(p.month(year, month), parts, "date:tháng-m", year, month, None, None, "month")


def _dashed_months(t: Tokens, j: int, first: int, ref: date | None) -> Read | None:
    """ "(tháng 3)-5", "(tháng 3)-5/2024": a run of months."""
    last = number_at(t, j + 1, 12)
    if t.low[j] not in ("-", "—") or last is None or last <= first or t.low[j + 2] in ("%", "/"):
        return None
    year, after = year_at(t, j + 2, ref)
    y = resolve_year(first, year, ref)
    parts = frozenset({"month"} | ({"year"} if year else set()))
    period = p.months(y, first, last) if y else None
    return When(period, parts, "date:tháng-m-m", year, first, span_of="months"), after


def months_to(t: Tokens, j: int, first: int, ref: date | None, link: str = "đến") -> Read | None:
    """ "(tháng 4) đến hết tháng 9/2025": a period of whole months, from the month ``first``."""
    if t.low[j] != link and not (link == "đến" and t.low[j] == "tới"):
        return None
    k = j + 2 if t.low[j + 1] in ("hết", "cuối") else j + 1
    if t.low[k] != "tháng":
        return None
    dotted, month = dotted_month(t, k + 1), month_number(t, k + 1)
    year: int | None
    if dotted is not None:
        last, year, after = dotted
    elif month is not None:
        last, after = month
        year, after = year_at(t, after, ref)
    else:
        return None
    y = resolve_year(last, year, ref)
    start = p.month(y if first <= last else y - 1, first) if y else None
    end = p.month(y, last) if y else None
    period = (start[0], end[1]) if start and end else None
    parts = frozenset({"month"} | ({"year"} if year is not None else set()))
    name = p.months_name(first, last)
    return When(period, parts, "period:months", year, first, span_of=name), after


def quarter_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "quý III/2025", "quý 3", "quý ba năm nay", "quý tới"."""
    q = v.QUARTER_WORDS.get(t.low[i + 1])
    if q is None:
        move = v.THIS.get(t.low[i + 1])
        if move is None or t.low[i + 1] in ("kia",):
            return None
        period = None
        if ref is not None:
            of = p.shift_months(ref.replace(day=1), 3 * move)
            period = p.quarter(of.year, (of.month + 2) // 3)
        return When(period, frozenset({"quarter", "relative"}), "relative:quarter", span_of="quarter"), i + 2
    year, after = year_at(t, i + 2, ref)
    if year is None and len(t.raw[after]) == 4 and t.raw[after].isdecimal() and t.raw[after][:2] in ("19", "20"):
        year, after = int(t.raw[after]), after + 1
    y = year if year is not None else (ref.year if ref else None)
    parts = frozenset({"quarter"} | ({"year"} if year is not None else set()))
    return When(p.quarter(y, q) if y else None, parts, "period:quý", year, None, None, None, "quarter"), after


def week_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    move = v.THIS.get(t.low[i + 1])
    if move is None or counted_before(t, i):
        return None
    period = p.week(p.shift(ref, 7 * move)) if ref else None
    return When(period, frozenset({"relative"}), "relative:week", span_of="week"), i + 2


_EVERY = frozenset({"mỗi", "hằng", "hàng", "từng"})
