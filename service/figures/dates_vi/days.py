"""Days in Vietnamese: "17/9", "ngày 6 tháng 2", "8-9/12", "mùng 1 Tết", "3 ngày trước"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from service.figures import periods as p
from service.figures.dates_vi.base import Read, day_when, month_number, number_at, year_at
from service.figures.periods import When
from service.languages.tokens import NUMBER, WORD, Tokens
from service.languages.vi import dates as v

_DAY_WORDS = frozenset({"ngày", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "hôm"})


def slashed_date(t: Tokens, i: int, ref: date | None, cued: bool) -> Read | None:
    """ "17/9", "6/10/2025", "9-11" (only where a day is expected), "3.9.2024"."""
    d = number_at(t, i, 31)
    mark = t.low[i + 1]
    if d is None and t.raw[i].count(".") == 2:
        return _dotted(t, i, ref)
    if d is None and t.raw[i].count(".") == 1 and i and t.low[i - 1] in _DAY_WORDS:
        return _day_month(t, i, ref)
    if d is None or mark not in ("/", "-", ".") or not (t.glued(i + 1) and t.glued(i + 2)):
        if d is not None and mark == "/" and t.kind[i + 2] == NUMBER and cued and number_at(t, i + 2, 12):
            when = day_when(d, int(t.raw[i + 2]), None, ref, "date:d/m")
            return (when, i + 3) if when else None
        return None
    m = number_at(t, i + 2, 12)
    if m is None or (t.glued(i + 3) and t.kind[i + 3] == WORD):
        return None
    if (
        t.low[i + 3] == mark
        and t.glued(i + 3)
        and t.glued(i + 4)
        and t.raw[i + 4].isdecimal()
        and len(t.raw[i + 4]) in (2, 4)
    ):
        when = day_when(d, m, p.full_year(t.raw[i + 4]), ref, "date:d/m/y")
        return (when, i + 5) if when else None
    if mark == "-" and (
        not cued
        or t.low[i - 1] in ("trước", "sau", "vào", "qua", "và", ",", "(", "tới", "trong", "kỳ")
        or (t.low[i + 3] == "/" and t.glued(i + 3))
        or t.low[i + 3] in v.COUNTED
    ):
        return None
    if t.low[i + 3] in v.COUNTED and t.low[i + 3] not in ("năm", "tháng", "ngày", "giờ"):
        return None
    if mark == "." or (t.low[i + 3] in ("/", "%") and t.glued(i + 3)):
        return None
    if mark == "/" and not cued and fraction_here(t, i, d, m):
        return None
    year, after = year_at(t, i + 3, ref)
    when = day_when(d, m, year, ref, "date:d/m")
    return (when, after) if when else None


def _dotted(t: Tokens, i: int, ref: date | None) -> Read | None:
    d, m, y = t.raw[i].split(".")
    if not (d.isdecimal() and m.isdecimal() and y.isdecimal() and len(y) in (2, 4)):
        return None
    when = day_when(int(d), int(m), p.full_year(y), ref, "date:d.m.y")
    return (when, i + 1) if when else None


def _day_month(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "ngày 17.12", "chiều 5.11": the dotted days of Thanh Niên, behind a word for a day only."""
    d, m = t.raw[i].split(".")
    if not (
        d.isdecimal() and m.isdecimal() and len(d) <= 2 and len(m) <= 2 and 1 <= int(m) <= 12 and 1 <= int(d) <= 31
    ):
        return None
    if t.low[i + 1] in ("%", "-") or t.low[i + 1] in v.COUNTED:
        return None
    when = day_when(int(d), int(m), None, ref, "date:d.m")
    return (when, i + 1) if when else None


def fraction_here(t: Tokens, i: int, top: int, bottom: int) -> bool:
    if top >= bottom or (i == 0 and t.low[i + 3] == ""):
        return False
    before, after = t.low[i - 1] if i else "", t.low[i + 3]
    noun = (
        t.kind[i + 3] == WORD and after not in v.AFTER_DAY and t.raw[i + 3][:1].islower() and before not in v.DATE_CUES
    )
    return noun or after in v.FRACTION_AFTER or before in v.FRACTION_BEFORE


def day_range(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "8-9/12": first to last day in one month."""
    first, last, m = number_at(t, i, 31), number_at(t, i + 2, 31), number_at(t, i + 4, 12)
    if first is None or last is None or m is None or first >= last:
        return None
    if t.low[i + 1] != "-" or t.low[i + 3] != "/" or not t.glued(i + 3) or not t.glued(i + 4):
        return None
    year, after = year_at(t, i + 5, ref)
    start, end = day_when(first, m, year, ref, "date:d-d/m"), day_when(last, m, year, ref, "date:d-d/m")
    if start is None or end is None:
        return None
    period = (start.period[0], end.period[1]) if start.period and end.period else None
    return replace(start, period=period, span_of="days"), after


def shared_month(t: Tokens, i: int, ref: date | None) -> Read | None:
    """The first of "16 và 17/11", "16, 17 và 18/11", "từ 3 đến 5/9": its month stands after the last day."""
    d, j = number_at(t, i, 31), i
    if d is None:
        return None
    for _ in range(6):
        if t.low[j + 1] not in ("và", ",", "đến", "-") or number_at(t, j + 2, 31) is None:
            return None
        j += 2
        m = number_at(t, j + 2, 12)
        if t.low[j + 1] in ("/", "-") and t.glued(j + 1) and m is not None:
            year, _ = year_at(t, j + 3, ref)
            break
        if t.low[j + 1] == "tháng" and m is not None:
            year, _ = year_at(t, j + 3, ref)
            break
    else:
        return None
    when = day_when(d, m, year, ref, "date:shared-month")
    if when is not None and t.low[i + 1] == "đến" and j == i + 2:
        end = day_when(int(t.raw[j]), m, year, ref, "")
        period = (when.period[0], end.period[1]) if end and when.period and end.period else None
        after = j + 3 if year is None else year_at(t, j + 3, ref)[1]
        return (replace(when, period=period, span_of="days"), after) if end else None
    return (when, i + 1) if when else None


def numbers_after_day(t: Tokens, j: int, ref: date | None) -> Read | None:
    found = day_range(t, j, ref) or slashed_date(t, j, ref, True) or shared_month(t, j, ref)
    if found is not None:
        return found
    d = number_at(t, j, 31)
    if d is None:
        return None
    if t.low[j + 1] in ("tháng", "/") and (month := month_number(t, j + 2)) is not None:
        year, after = year_at(t, month[1], ref)
        when = day_when(d, month[0], year, ref, "date:ngày-d-tháng-m")
        return (when, after) if when else None
    if t.low[j + 1] == "tháng" and t.low[j + 2] in ("này", "trước", "tới", "sau") and ref is not None:
        of = p.shift_months(ref.replace(day=1), v.THIS[t.low[j + 2]])
        when = day_when(d, of.month, of.year, ref, "date:day-of-month")
        return (replace(when, parts=frozenset({"day", "relative"}), year=None), j + 3) if when else None
    return None


def lunar_day(t: Tokens, j: int, ref: date | None) -> Read | None:
    d = number_at(t, j, 30) or v.DAY_WORDS.get(t.low[j])
    if d is None:
        return None
    after = j + 1
    if t.low[after] == "tháng" and (month := month_number(t, after + 1)) is not None:
        lunar = t.low[after + 1] in v.LUNAR_MONTHS or t.low[month[1] : month[1] + 2] == ("âm", "lịch")
        if lunar:
            return When(None, frozenset({"day", "month"}), "lunar:day-month", None, month[0], d, None, "lunar"), month[
                1
            ]
        year, last = year_at(t, month[1], ref)
        when = day_when(d, month[0], year, ref, "date:ngày-d-tháng-m")
        return (when, last) if when else None
    if t.low[after] == "tết":
        return When(None, frozenset({"day"}), "lunar:tết", None, None, d, None, "lunar"), after + 1
    if t.low[after] in ("âm",):
        return When(None, frozenset({"day"}), "lunar:day", None, None, d, None, "lunar"), after + 2
    return None


def full_moon(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "rằm tháng Giêng", "rằm tháng bảy": the 15th of a lunar month."""
    month = month_number(t, i + 2) if t.low[i + 1] == "tháng" else None
    if month is None:
        return None
    return When(None, frozenset({"day", "month"}), "lunar:full-moon", None, month[0], 15, None, "lunar"), month[1]


def relative_day(move: int, ref: date | None) -> When:
    period = (p.shift(ref, move), p.shift(ref, move)) if ref is not None else None
    names = {0: "today", -1: "yesterday", 1: "tomorrow"}
    return When(period, frozenset({"day", "relative"}), f"relative:{names.get(move, 'day')}", span_of="day")


def counted_back(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "3 ngày trước", "hai năm trước": counted back from publication; "2 ngày trước khi", "trước đó" are not."""
    n = number_at(t, i, 400)
    j = i + 1
    if n is None and t.kind[i] == WORD:
        n = 10 if t.low[i] == "mười" else v.DAY_WORDS.get(t.low[i])
    unit = v.UNITS.get(t.low[j])
    if n is None or unit is None or t.low[j + 1] != "trước" or t.low[j + 2] in v.NOT_AGO:
        return None
    if i and (t.kind[i - 1] == NUMBER or t.low[i - 1] in v.DAY_WORDS or t.low[i - 1] in ("mươi", "trăm", "phút", "-")):
        return None
    parts = frozenset({"relative"})
    if ref is None:
        return When(None, parts, f"relative:{unit}s-away", span_of=unit), j + 2
    away = (
        p.shift(ref, -n * (7 if unit == "week" else 1))
        if unit in ("day", "week")
        else p.shift_months(ref, -n * (12 if unit == "year" else 1))
    )
    period = p.month(away.year, away.month) if unit == "year" else (away, away)
    return When(period, parts, f"relative:{unit}s-away", span_of=unit), j + 2
