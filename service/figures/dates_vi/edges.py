"""The early, middle and late part of a period, its halves and its end in Vietnamese."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from service.figures import periods as p
from service.figures.dates_vi.base import Read
from service.figures.dates_vi.months import month_rule, months_to, quarter_rule, week_rule
from service.figures.dates_vi.years import age_rule, year_rule
from service.figures.periods import When
from service.languages.tokens import NUMBER, Tokens, words
from service.languages.vi import dates as v

_PERIODS = {
    "tháng": month_rule,
    "năm": year_rule,
    "quý": quarter_rule,
    "thập": age_rule,
    "thế": age_rule,
    "tuần": week_rule,
}
_TO_DATE = ("year", "month", "week", "quarter")


_BEFORE_EDGE = words("từ kể hồi vào đến so với tới hết dịp trước sau nửa")
"""Before "đầu năm", "cuối năm": of this year."""


def _within(t: Tokens, i: int, ref: date | None) -> Read | None:
    """The period whose edge the word at ``i`` names."""
    j = i + 1
    word = t.low[j]
    if word == "năm" and t.low[j + 1] == "học" and t.kind[j + 2] != NUMBER:
        return When(None, frozenset({"relative"}), "relative:school-year", span_of="school_year"), j + 2
    rule = _PERIODS.get(word)
    inner = rule(t, j, ref) if rule is not None else None
    if inner is None and word == "năm" and i and t.low[i - 1] in _BEFORE_EDGE:
        period = p.years(ref.year, ref.year) if ref else None
        return When(period, frozenset({"year", "relative"}), "relative:year", span_of="year"), j + 1
    if inner is None and word == "tuần" and (t.low[j + 1] in ("", ".", ",") or (i and t.low[i - 1] in ("từ", "kể"))):
        return When(p.week(ref) if ref else None, frozenset({"relative"}), "relative:week", span_of="week"), j + 1
    return inner


def edge_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "cuối tháng 6", "đầu năm 2024", "giữa tuần này", "cuối quý III", "đầu thập niên 1990", "cuối tuần qua"."""
    which = v.EDGES[t.low[i]]
    inner = _within(t, i, ref)
    if inner is None:
        return None
    when, after = inner
    if which == "mid" and when.span_of == "month" and t.low[after : after + 2] == ("và", "tháng"):
        span = months_to(t, after, when.month or 0, ref, "và")
        if span is not None:
            return span
    if which == "early" and when.span_of == "year" and "relative" in when.parts:
        span = months_to(t, after, 1, ref)
        if span is not None:
            return span
    since = i > 0 and (t.low[i - 1] == "từ" or t.low[i - 2 : i] == ("so", "với"))
    if which == "early" and since and when.span_of in _TO_DATE:
        same = when.period is not None and ref is not None and when.period[0] <= ref <= when.period[1]
        if when.period is None or same:
            period = (when.period[0], ref) if when.period and ref else None
            name = "ytd" if when.span_of == "year" else f"{when.span_of}_to_date"
            rule = f"period:to-date({when.span_of})"
            return replace(when, period=period, parts=when.parts | {"fuzzy"}, rule=rule, span_of=name), after
    period = p.third_of(when.period, which) if when.period else None
    return replace(when, period=period, parts=when.parts | {"fuzzy"}, rule=f"edge:{which}+{when.rule}"), after


def end_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "hết tháng 9", "hết năm 2027", "hết quý III": the end of a period."""
    rule = {"tháng": month_rule, "năm": year_rule, "quý": quarter_rule}.get(t.low[i + 1])
    inner = rule(t, i + 1, ref) if rule is not None else None
    if inner is None or inner[0].span_of not in ("month", "year", "quarter"):
        return None
    when, after = inner
    period = p.third_of(when.period, "late") if when.period else None
    return replace(when, period=period, parts=when.parts | {"fuzzy"}, rule=f"edge:late+{when.rule}"), after


def half_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "nửa đầu năm", "nửa cuối năm 2024", "nửa đầu tháng 9", "nửa sau thế kỷ 20"."""
    side = t.low[i + 1]
    if side not in ("đầu", "cuối", "sau"):
        return None
    j = i + 2
    if t.low[j] == "tháng":
        inner = month_rule(t, j, ref)
    elif t.low[j] == "năm":
        inner = year_rule(t, j, ref)
        if inner is None:
            inner = (
                When(
                    p.years(ref.year, ref.year) if ref else None,
                    frozenset({"year", "relative"}),
                    "relative:year",
                    span_of="year",
                ),
                j + 1,
            )
    elif len(t.raw[j]) == 4 and t.raw[j].isdecimal() and t.raw[j][:2] in ("19", "20"):
        y = int(t.raw[j])
        inner = When(p.years(y, y), frozenset({"year"}), "date:year", y, span_of="year"), j + 1
    elif t.low[j] in ("thập", "thế"):
        inner = age_rule(t, j, ref)
    else:
        return None
    if inner is None:
        return None
    when, after = inner
    if when.span_of == "year":
        y2 = when.period[0].year if when.period else None
        period = (p.months(y2, 1, 6) if side == "đầu" else p.months(y2, 7, 12)) if y2 else None
        return replace(when, period=period, rule="period:half-year", span_of="half"), after
    if when.period is None:
        return replace(when, span_of=f"half_{when.span_of}", rule="period:half"), after
    first, last = when.period
    middle = p.shift(first, ((last - first).days + 1) // 2 - 1)
    period = (first, middle) if side == "đầu" else (p.shift(middle, 1), last)
    return replace(when, period=period, rule="period:half", span_of=f"half_{when.span_of}"), after
