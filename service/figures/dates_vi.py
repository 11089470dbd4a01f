"""The Vietnamese date grammar. Each rule looks at one token and answers with what it read and the token after it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from service.figures import periods as p
from service.figures.periods import When
from service.figures.tokens import NUMBER, SYMBOL, WORD, Tokens
from service.languages.vi import dates as v

Read = tuple[When, int]
Rule = Callable[[Tokens, int, "date | None"], "Read | None"]


def _number(t: Tokens, i: int, most: int) -> int | None:
    raw = t.raw[i]
    return int(raw) if raw.isdigit() and len(raw) <= 4 and 0 < int(raw) <= most else None


def _year_at(t: Tokens, i: int, ref: date | None) -> tuple[int | None, int]:
    """ "năm 2024", "/2024", "năm ngoái", "năm nay" after a day, month or quarter; (None, i) if no year stands there."""
    j = i
    if t.low[j] == "của":
        j += 1
    if t.low[j] == "năm":
        if t.raw[j + 1].isdigit() and _before_christ(t, j + 2):
            return None, j + 3 if t.low[j + 2] == "tcn" else j + 5
        if t.kind[j + 1] == NUMBER and len(t.raw[j + 1]) == 4 and t.raw[j + 1].isdigit():
            return int(t.raw[j + 1]), j + 2
        move = v.THIS.get(t.low[j + 1])
        if move is not None and ref is not None and t.low[j + 1] not in ("qua", "kia", "kế"):
            return ref.year + move, j + 2
        return None, i
    if (
        t.low[j] in ("/", "-", ".")
        and t.glued(j)
        and t.glued(j + 1)
        and len(t.raw[j + 1]) == 4
        and t.raw[j + 1].isdigit()
    ):
        return int(t.raw[j + 1]), j + 2
    if t.low[j] == "," and len(t.raw[j + 1]) == 4 and t.raw[j + 1].isdigit() and 1900 <= int(t.raw[j + 1]) < 2100:
        return (None, i) if t.low[j + 2] in v.COUNTED else (int(t.raw[j + 1]), j + 2)
    return None, i


def _resolve(month: int, year: int | None, ref: date | None, past: bool = False) -> int | None:
    if year is not None:
        return year
    return p.likely_year(month, ref, past) if ref is not None else None


def _day(d: int, m: int, year: int | None, ref: date | None, rule: str) -> When | None:
    if not (1 <= d <= 31 and 1 <= m <= 12):
        return None
    y = _resolve(m, year, ref)
    period = p.day(y, m, d) if y is not None else None
    if y is not None and period is None:
        return None
    parts = {"day", "month"} | ({"year"} if year is not None else set())
    return When(period, frozenset(parts), rule, year, m, d, None, "day")


def _slashed(t: Tokens, i: int, ref: date | None, cued: bool) -> Read | None:
    """ "17/9", "6/10/2025", "9-11" (only where a day is expected), "3.9.2024"."""
    d = _number(t, i, 31)
    mark = t.low[i + 1]
    if d is None and t.raw[i].count(".") == 2:
        return _dotted(t, i, ref)
    if d is None or mark not in ("/", "-", ".") or not (t.glued(i + 1) and t.glued(i + 2)):
        if d is not None and mark == "/" and t.kind[i + 2] == NUMBER and cued and _number(t, i + 2, 12):
            when = _day(d, int(t.raw[i + 2]), None, ref, "date:d/m")
            return (when, i + 3) if when else None
        return None
    m = _number(t, i + 2, 12)
    if m is None or (t.glued(i + 3) and t.kind[i + 3] == WORD):
        return None
    if (
        t.low[i + 3] == mark
        and t.glued(i + 3)
        and t.glued(i + 4)
        and t.raw[i + 4].isdigit()
        and len(t.raw[i + 4]) in (2, 4)
    ):
        when = _day(d, m, p.full_year(t.raw[i + 4]), ref, "date:d/m/y")
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
    if mark == "/" and not cued and _fraction_here(t, i, d, m):
        return None
    year, after = _year_at(t, i + 3, ref)
    when = _day(d, m, year, ref, "date:d/m")
    return (when, after) if when else None


def _dotted(t: Tokens, i: int, ref: date | None) -> Read | None:
    d, m, y = t.raw[i].split(".")
    if not (d.isdigit() and m.isdigit() and y.isdigit() and len(y) in (2, 4)):
        return None
    when = _day(int(d), int(m), p.full_year(y), ref, "date:d.m.y")
    return (when, i + 1) if when else None


def _fraction_here(t: Tokens, i: int, top: int, bottom: int) -> bool:
    if top >= bottom or (i == 0 and t.low[i + 3] == ""):
        return False
    before, after = t.low[i - 1] if i else "", t.low[i + 3]
    return after in v.FRACTION_AFTER or before in v.FRACTION_BEFORE


def _numbers(t: Tokens, i: int, ref: date | None) -> Read | None:
    """A date that begins with digits."""
    before = t.low[i - 1] if i else ""
    cued = before in v.DATE_CUES
    range_end = _day_range(t, i, ref)
    if range_end is not None:
        return range_end
    if cued and t.low[i + 1] in ("và", ",", "đến", "-") and before in ("ngày", "từ"):
        shared = _shared_month(t, i, ref)
        if shared is not None:
            return shared
    slashed = _slashed(
        t,
        i,
        ref,
        cued
        and not (
            before in ("(", ",", "và", "từ", "đến", "trong", "sau", "trước", "qua", "tới")
            and _fraction_here(t, i, _number(t, i, 31) or 99, _number(t, i + 2, 12) or 1)
        ),
    )
    if slashed is not None:
        return slashed
    d = _number(t, i, 31)
    if d is not None and t.low[i + 1] == "tháng":
        month = _month_number(t, i + 2)
        if month is not None and month[0] and before not in ("trong", "suốt"):
            year, after = _year_at(t, month[1], ref)
            when = _day(d, month[0], year, ref, "date:d-tháng-m")
            if when is not None and t.low[i + 2] not in ("đầu", "cuối"):
                return when, after
    return _first_months(t, i, ref)


def _day_range(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "8-9/12": first to last day in one month."""
    first, last, m = _number(t, i, 31), _number(t, i + 2, 31), _number(t, i + 4, 12)
    if first is None or last is None or m is None or first >= last:
        return None
    if t.low[i + 1] != "-" or t.low[i + 3] != "/" or not t.glued(i + 3) or not t.glued(i + 4):
        return None
    year, after = _year_at(t, i + 5, ref)
    start, end = _day(first, m, year, ref, "date:d-d/m"), _day(last, m, year, ref, "date:d-d/m")
    if start is None or end is None:
        return None
    period = (start.period[0], end.period[1]) if start.period and end.period else None
    return replace(start, period=period, span_of="days"), after


def _shared_month(t: Tokens, i: int, ref: date | None) -> Read | None:
    """The first of "16 và 17/11", "16, 17 và 18/11", "từ 3 đến 5/9": its month stands after the last day."""
    d, j = _number(t, i, 31), i
    if d is None:
        return None
    for _ in range(6):
        if t.low[j + 1] not in ("và", ",", "đến", "-") or _number(t, j + 2, 31) is None:
            return None
        j += 2
        m = _number(t, j + 2, 12)
        if t.low[j + 1] in ("/", "-") and t.glued(j + 1) and m is not None:
            year, _ = _year_at(t, j + 3, ref)
            break
        if t.low[j + 1] == "tháng" and m is not None:
            year, _ = _year_at(t, j + 3, ref)
            break
    else:
        return None
    when = _day(d, m, year, ref, "date:shared-month")
    if when is not None and t.low[i + 1] == "đến" and j == i + 2:
        end = _day(int(t.raw[j]), m, year, ref, "")
        period = (when.period[0], end.period[1]) if end and when.period and end.period else None
        after = j + 3 if year is None else _year_at(t, j + 3, ref)[1]
        return (replace(when, period=period, span_of="days"), after) if end else None
    return (when, i + 1) if when else None


def _first_months(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "9 tháng đầu năm", "6 tháng cuối năm 2024", "9 tháng năm 2024", "8 tháng qua" stays a duration."""
    n = _number(t, i, 12) or (v.DAY_WORDS.get(t.low[i]) if t.kind[i] == WORD else None)
    if n is None or n > 11 or t.low[i + 1] != "tháng":
        return None
    side = t.low[i + 2]
    if side in ("đầu", "cuối"):
        j = i + 3
        year, after = _year_at(t, j, ref)
        if year is None and t.low[j] == "năm":
            after = j + 1
        elif year is None and _number(t, j, 2100) and len(t.raw[j]) == 4:
            year, after = int(t.raw[j]), j + 1
        elif year is None:
            after = j
    elif side == "năm" and t.kind[i + 3] == NUMBER:
        year, after = _year_at(t, i + 2, ref)
        if year is None:
            return None
    elif side == "/" and len(t.raw[i + 3]) == 4 and t.raw[i + 3].isdigit():
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


def _month_number(t: Tokens, i: int) -> tuple[int, int] | None:
    """The month after "tháng": digits or words, and the token after it."""
    n = _number(t, i, 12)
    if n is not None:
        return n, i + 1
    if t.low[i] == "mười" and t.low[i + 1] in ("một", "hai"):
        return 10 + v.DAY_WORDS[t.low[i + 1]], i + 2
    word = v.DAY_WORDS.get(t.low[i])
    if word is None or t.kind[i] != WORD or (t.low[i] == "năm" and t.kind[i + 1] == NUMBER):
        return None
    return word, i + 1


def _ngay(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "ngày 17/9", "hôm 15/9", "ngày 6 tháng 2", "ngày hôm qua", "mùng 1 Tết", "ngày 20-11", "ngày 5"."""
    j = i + 1
    word = t.low[i]
    while t.low[j] in ("ngày", "hôm", "mùng", "mồng", "mùng"):
        word, j = t.low[j], j + 1
    if t.kind[j] == NUMBER:
        found = _numbers_after_day(t, j, ref)
        if found is not None:
            return found
        if word in ("mùng", "mồng"):
            return _lunar(t, j, ref)
        return None
    if word in ("mùng", "mồng") and t.kind[j] == WORD:
        return _lunar(t, j, ref)
    if t.low[j] == "sau" and word == "hôm":
        return When(None, frozenset({"day", "relative"}), "relative:next-day", span_of="day"), j + 1
    for phrase, move in (("qua", -1), ("nay", 0), ("kia", -2), ("mai", 1), ("kìa", -3)):
        if t.low[j] == phrase and (word == "hôm" or phrase in ("mai", "kia", "nay")):
            return _relative_day(2 if word == "ngày" and phrase == "kia" else move, ref), j + 1
    if word == "hôm" and t.low[j] in ("thứ", "chủ"):
        return _weekday(t, j, ref, True)
    return None


def _numbers_after_day(t: Tokens, j: int, ref: date | None) -> Read | None:
    found = _day_range(t, j, ref) or _slashed(t, j, ref, True) or _shared_month(t, j, ref)
    if found is not None:
        return found
    d = _number(t, j, 31)
    if d is None:
        return None
    if t.low[j + 1] in ("tháng", "/") and (month := _month_number(t, j + 2)) is not None:
        year, after = _year_at(t, month[1], ref)
        when = _day(d, month[0], year, ref, "date:ngày-d-tháng-m")
        return (when, after) if when else None
    if t.low[j + 1] == "tháng" and t.low[j + 2] in ("này", "trước", "tới", "sau") and ref is not None:
        of = p.shift_months(ref.replace(day=1), v.THIS[t.low[j + 2]])
        when = _day(d, of.month, of.year, ref, "date:day-of-month")
        return (replace(when, parts=frozenset({"day", "relative"}), year=None), j + 3) if when else None
    return None


def _lunar(t: Tokens, j: int, ref: date | None) -> Read | None:
    d = _number(t, j, 30) or v.DAY_WORDS.get(t.low[j])
    if d is None:
        return None
    after = j + 1
    if t.low[after] == "tháng" and (month := _month_number(t, after + 1)) is not None:
        lunar = t.low[after + 1] in v.LUNAR_MONTHS or t.low[month[1] : month[1] + 2] == ("âm", "lịch")
        if lunar:
            return When(None, frozenset({"day", "month"}), "lunar:day-month", None, month[0], d, None, "lunar"), month[
                1
            ]
        year, last = _year_at(t, month[1], ref)
        when = _day(d, month[0], year, ref, "date:ngày-d-tháng-m")
        return (when, last) if when else None
    if t.low[after] == "tết":
        return When(None, frozenset({"day"}), "lunar:tết", None, None, d, None, "lunar"), after + 1
    if t.low[after] in ("âm",):
        return When(None, frozenset({"day"}), "lunar:day", None, None, d, None, "lunar"), after + 2
    return None


def _full_moon(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "rằm tháng Giêng", "rằm tháng bảy": the 15th of a lunar month."""
    month = _month_number(t, i + 2) if t.low[i + 1] == "tháng" else None
    if month is None:
        return None
    return When(None, frozenset({"day", "month"}), "lunar:full-moon", None, month[0], 15, None, "lunar"), month[1]


def _relative_day(move: int, ref: date | None) -> When:
    period = (p.shift(ref, move), p.shift(ref, move)) if ref is not None else None
    names = {0: "today", -1: "yesterday", 1: "tomorrow"}
    return When(period, frozenset({"day", "relative"}), f"relative:{names.get(move, 'day')}", span_of="day")


def _day_part(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "sáng 6/10", "rạng sáng 31/8", "đêm 9-11", "tối qua", "sáng nay", "chiều thứ Tư", "sáng cùng ngày"."""
    j = i + 1
    if t.low[i] == "rạng" or t.low[j] in ("sớm", "tối", "muộn", "đêm", "khuya"):
        j += 1
    if t.low[i] == "đầu" or t.low[i] == "cuối":
        return None
    name = v.DAY_PARTS.get(" ".join(t.low[i:j])) or v.DAY_PARTS.get(t.low[i]) or "day"
    found: Read | None = None
    if t.low[j] in ("nay", "qua", "mai", "kia", "hôm") and not (t.low[j] == "hôm" and t.kind[j + 1] == NUMBER):
        k = j + 1 if t.low[j] == "hôm" else j
        moves = {"nay": 0, "qua": -1, "mai": 1, "kia": -2}
        if t.low[k] in moves and not (t.low[k] == "qua" and t.low[k + 1] in ("đi", "các")):
            found = _relative_day(moves[t.low[k]], ref), k + 1
        elif t.low[k] in ("thứ", "chủ"):
            found = _weekday(t, k, ref, True)
    elif t.low[j] == "cùng" and t.low[j + 1] == "ngày":
        found = When(None, frozenset({"day", "relative"}), "relative:same-day", span_of="day"), j + 2
    elif t.kind[j] == NUMBER:
        found = _numbers_after_day(t, j, ref)
    elif t.low[j] in ("ngày", "hôm", "mùng", "mồng"):
        found = _ngay(t, j, ref)
    elif t.low[j] in ("thứ", "chủ") and not (t.low[i] == "đêm" and t.raw[j + 1][:1].islower() and t.low[j] == "thứ"):
        found = _weekday(t, j, ref, True)
    if found is None:
        return None
    when, after = found
    return replace(when, parts=when.parts | {"time"}, rule=f"{when.rule}+{name}"), after


def _same(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "cùng ngày", "cùng kỳ năm ngoái", "cùng kỳ 2024", "cùng kỳ": the period of before."""
    if t.low[i + 1] == "ngày":
        return When(None, frozenset({"day", "relative"}), "relative:same-day", span_of="day"), i + 2
    if t.low[i + 1] == "tháng" and t.low[i + 2] in ("năm",):
        year, after = _year_at(t, i + 2, ref)
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
    year, after = _year_at(t, i + 2, ref)
    if year is None and len(t.raw[i + 2]) == 4 and t.raw[i + 2].isdigit():
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


def _counted_before(t: Tokens, i: int) -> bool:
    """Whether a number stands before the word, so that it is a unit ("ba năm trước") and names no period."""
    return i > 0 and (t.kind[i - 1] == NUMBER or t.low[i - 1] in v.DAY_WORDS or t.low[i - 1] in _MANY)


def _thang(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "tháng 9", "tháng 9/2024", "tháng Giêng", "tháng này", "tháng 10 năm ngoái"."""
    if i and t.kind[i - 1] == NUMBER and t.low[i + 1] not in v.LUNAR_MONTHS and t.kind[i + 1] != NUMBER:
        return None
    move = v.THIS.get(t.low[i + 1])
    if move is not None and not _counted_before(t, i):
        of = p.shift_months(ref.replace(day=1), move) if ref else None
        period = p.month(of.year, of.month) if of else None
        return When(period, frozenset({"month", "relative"}), "relative:month", span_of="month"), i + 2
    month = _month_number(t, i + 1)
    if month is None or (t.kind[i + 1] == WORD and (t.low[i - 1] in _EVERY or t.low[month[1]] == "lần")):
        return None
    m, after = month
    tail = t.low[after]
    if (
        t.kind[i + 1] == WORD
        and t.low[i + 1] in ("một", "hai", "ba", "năm", "sáu", "bảy", "tám", "chín", "bốn", "mười")
        and i
        and t.low[i - 1] in v.DAY_WORDS
    ):
        return None
    if tail in ("-", "--") and _number(t, after + 1, 12) and t.low[after + 2] not in ("%",) and t.low[after + 2] != "/":
        last = int(t.raw[after + 1])
        year, end = _year_at(t, after + 2, ref)
        y = _resolve(m, year, ref)
        if m < last:
            period = p.months(y, m, last) if y else None
            return When(
                period,
                frozenset({"month"} | ({"year"} if year else set())),
                "date:tháng-m-m",
                year,
                m,
                span_of="months",
            ), end
    span = _months_to(t, after, m, ref)
    if span is not None:
        return span
    year, after = _year_at(t, after, ref)
    if year is None and tail in ("tới", "sau", "này") and month[1] == after:
        after += 1
    y = _resolve(m, year, ref, i > 0 and (t.low[i - 1] == "hồi" or t.low[max(0, i - 2) : i] == ("kể", "từ")))
    period = p.month(y, m) if y else None
    parts = frozenset({"month"} | ({"year"} if year is not None else set()))
    rule = (
        "lunar:month"
        if t.low[i + 1] in v.LUNAR_MONTHS and t.low[after : after + 2] == ("âm", "lịch")
        else "date:tháng-m"
    )
    return When(period, parts, rule, year, m, None, None, "month"), after


def _months_to(t: Tokens, j: int, first: int, ref: date | None, link: str = "đến") -> Read | None:
    """ "(tháng 4) đến hết tháng 9/2025": a period of whole months, from the month ``first``."""
    if t.low[j] != link and not (link == "đến" and t.low[j] == "tới"):
        return None
    k = j + 2 if t.low[j + 1] in ("hết", "cuối") else j + 1
    month = _month_number(t, k + 1) if t.low[k] == "tháng" else None
    if month is None:
        return None
    last, after = month
    year, after = _year_at(t, after, ref)
    y = _resolve(last, year, ref)
    start = p.month(y if first <= last else y - 1, first) if y else None
    end = p.month(y, last) if y else None
    period = (start[0], end[1]) if start and end else None
    parts = frozenset({"month"} | ({"year"} if year is not None else set()))
    name = p.months_name(first, last)
    return When(period, parts, "period:months", year, first, span_of=name), after


def _quy(t: Tokens, i: int, ref: date | None) -> Read | None:
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
    year, after = _year_at(t, i + 2, ref)
    if year is None and len(t.raw[after]) == 4 and t.raw[after].isdigit() and t.raw[after][:2] in ("19", "20"):
        year, after = int(t.raw[after]), after + 1
    y = year if year is not None else (ref.year if ref else None)
    parts = frozenset({"quarter"} | ({"year"} if year is not None else set()))
    return When(p.quarter(y, q) if y else None, parts, "period:quý", year, None, None, None, "quarter"), after


def _before_christ(t: Tokens, i: int) -> bool:
    return t.low[i] == "tcn" or t.low[i : i + 3] == ("trước", "công", "nguyên")


def _nam(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "năm 2026", "năm nay", "năm ngoái", "năm 2018 - 2020", "năm học 2024-2025", "những năm 1990"."""
    j = i + 1
    school = t.low[j] in ("học", "tài") and t.low[i] == "năm"
    if school:
        j += 1 if t.low[j] == "học" else 2
    if t.raw[j].isdigit() and len(t.raw[j]) < 5 and _before_christ(t, j + 1):
        after = j + 2 if t.low[j + 1] == "tcn" else j + 4
        return When(None, frozenset({"year"}), "date:bc", -int(t.raw[j]), span_of="year"), after
    if t.raw[j].isdigit() and len(t.raw[j]) == 4 and 1000 <= int(t.raw[j]) < 2200:
        y = int(t.raw[j])
        if i and t.low[i - 1] in ("những", "thập") and y % 10 == 0:
            return When(p.years(y, y + 9), frozenset({"year"}), "period:decade", y, span_of="decade"), j + 1
        last = t.raw[j + 2]
        if len(last) == 2 and last.isdigit() and t.glued(j + 1) and t.glued(j + 2):
            last = t.raw[j][:2] + last
        if t.low[j + 1] in ("-", "/", "--") and last.isdigit() and len(last) == 4 and y < int(last) < y + 60:
            return When(
                p.years(y, int(last)),
                frozenset({"year"}),
                "period:years",
                y,
                span_of="years" if not school else "school_year",
            ), j + 3
        alone = When(p.years(y, y), frozenset({"year"}), "date:năm-y", y, span_of="year"), j + 1
        return _years_to(t, j + 1, y) or alone
    t.low[i - 1] if i else ""
    move = v.THIS.get(t.low[i + 1])
    counted = _counted_before(t, i)
    if move is None or counted:
        if t.low[i + 1 : i + 3] == ("kế", "tiếp"):
            move = 1
        else:
            return None
    after = i + 3 if t.low[i + 1] == "kế" and t.low[i + 2] == "tiếp" else i + 2
    if t.low[i + 1] == "trước" and t.low[i + 2] == "đó":
        return When(None, frozenset({"year", "relative"}), "relative:year-before", span_of="year"), i + 3
    y_ = ref.year + move if ref else None
    return When(
        p.years(y_, y_) if y_ else None, frozenset({"year", "relative"}), "relative:year", span_of="year"
    ), after


def _years_to(t: Tokens, j: int, first: int) -> Read | None:
    """ "(năm 2019) đến năm 2022": a period of whole years."""
    if t.low[j] not in ("đến", "tới"):
        return None
    k = j + 1
    while t.low[k] in ("hết", "năm"):
        k += 1
    last = t.raw[k]
    if not (last.isdigit() and len(last) == 4 and first < int(last) < first + 100):
        return None
    return When(p.years(first, int(last)), frozenset({"year"}), "period:years", first, span_of="years"), k + 1


def _weekday(t: Tokens, i: int, ref: date | None, cued: bool = False) -> Read | None:
    """ "thứ Hai", "thứ 2 tuần này", "Chủ nhật ngày 9 tháng 4", "thứ Tư (29/10)"."""
    if t.low[i] == "chủ":
        if t.low[i + 1] != "nhật":
            return None
        wd, cued = 6, True
    else:
        found = v.WEEKDAYS.get(t.low[i + 1])
        if found is None:
            return None
        wd = found
        named = t.raw[i + 1][:1].isupper()
        ends = i == 0 and t.low[i + 2] in ("", ".", "tới", "tuần", "ngày", "mồng", "mùng", "của", "này")
        tail = (
            t.low[i + 2] in ("tuần", "(")
            or (t.low[i + 2] in ("ngày", "mồng", "mùng", "của") and cued)
            or (t.low[i + 2] == "," and t.kind[i + 3] == WORD and t.low[i + 3] == "ngày")
        )
        if not (named or cued or ends or tail or t.low[i - 1] in ("vào", "hôm", "hằng", "hàng", "đến", "từ")) or (
            i and t.low[i - 1] in ("lần", "hạng")
        ):
            return None
        if t.low[i + 2] == "(" and not (named or cued) and not t.raw[i + 3].isdigit():
            return None
    after = i + 2
    inner = after + 1 if t.low[after] in ("(", ",") else after
    if t.low[inner] in ("ngày", "mồng", "mùng", "hôm") or t.kind[inner] == NUMBER:
        dated = _ngay(t, inner, ref) if t.kind[inner] == WORD else _slashed(t, inner, ref, True)
        if dated is not None and dated[0].day is not None:
            end = dated[1] + 1 if t.low[inner - 1] == "(" and t.low[dated[1]] == ")" else dated[1]
            return replace(
                dated[0], weekday=wd, parts=dated[0].parts | {"weekday"}, rule=dated[0].rule + "+weekday"
            ), end
    j = after + 1 if t.low[after] == "của" else after
    move = 0
    in_week = t.low[j] == "tuần" and t.low[j + 1] in v.THIS
    if in_week:
        move, after = v.THIS[t.low[j + 1]], j + 2
        period = None
        if ref is not None:
            target = p.shift(p.week(ref)[0], 7 * move + wd)
            period = (target, target)
        return When(period, frozenset({"weekday", "relative"}), "weekday:of-week", weekday=wd, span_of="day"), after
    forward = t.low[after] in ("tới", "này", "sau") or (i == 0 and t.size <= after + 1) or _ahead(t, i, after)
    if t.low[after] in ("tới", "này", "sau", "trước", "vừa") and t.low[after + 1] != "đó":
        after += 2 if t.low[after] == "vừa" else 1
    period = None
    if ref is not None:
        target = p.nearest_weekday(ref, wd, forward)
        period = (target, target)
    return When(period, frozenset({"weekday"}), "weekday:bare", weekday=wd, span_of="day"), after


def _ahead(t: Tokens, i: int, after: int) -> bool:
    """Whether the words around a bare weekday speak of what is to come."""
    if i and t.low[i - 1] == "hôm":
        return False
    near = (*t.low[max(0, i - 8) : i], *t.low[after : after + 6])
    pairs = set(itertools.pairwise(near))
    return "sẽ" in near or "sắp" in near or ("dự", "kiến") in pairs or ("chuẩn", "bị") in pairs


def _tuan(t: Tokens, i: int, ref: date | None) -> Read | None:
    move = v.THIS.get(t.low[i + 1])
    if move is None or _counted_before(t, i):
        return None
    period = p.week(p.shift(ref, 7 * move)) if ref else None
    return When(period, frozenset({"relative"}), "relative:week", span_of="week"), i + 2


_TO_DATE = ("year", "month", "week", "quarter")


def _edge(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "cuối tháng 6", "đầu năm 2024", "giữa tuần này", "cuối quý III", "đầu thập niên 1990", "cuối tuần qua"."""
    which = v.EDGES[t.low[i]]
    j = i + 1
    inner: Read | None = None
    word = t.low[j]
    if word == "tháng":
        inner = _thang(t, j, ref)
    elif word == "năm" and t.low[j + 1] == "học" and t.kind[j + 2] != NUMBER:
        return When(
            None, frozenset({"relative", "fuzzy"}), f"edge:{which}+relative:school-year", span_of="school_year"
        ), j + 2
    elif word == "năm":
        inner = _nam(t, j, ref)
        if (
            inner is None
            and i
            and t.low[i - 1]
            in ("từ", "kể", "hồi", "vào", "đến", "so", "với", "tới", "hết", "dịp", "trước", "sau", "nửa")
        ):
            period = p.years(ref.year, ref.year) if ref else None
            inner = When(period, frozenset({"year", "relative"}), "relative:year", span_of="year"), j + 1
    elif word == "quý":
        inner = _quy(t, j, ref)
    elif word in ("thập", "thế"):
        inner = _age(t, j, ref)
    elif word == "tuần":
        inner = _tuan(t, j, ref)
        if (inner is None and t.low[j + 1] in ("", ".", ",")) or (inner is None and i and t.low[i - 1] in ("từ", "kể")):
            inner = When(p.week(ref) if ref else None, frozenset({"relative"}), "relative:week", span_of="week"), j + 1
    if inner is None:
        return None
    when, after = inner
    if which == "mid" and when.span_of == "month" and t.low[after : after + 2] == ("và", "tháng"):
        span = _months_to(t, after, when.month or 0, ref, "và")
        if span is not None:
            return span
    if which == "early" and when.span_of == "year" and "relative" in when.parts:
        span = _months_to(t, after, 1, ref)
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


def _end(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "hết tháng 9", "hết năm 2027", "hết quý III": the end of a period."""
    rule = {"tháng": _thang, "năm": _nam, "quý": _quy}.get(t.low[i + 1])
    inner = rule(t, i + 1, ref) if rule is not None else None
    if inner is None or inner[0].span_of not in ("month", "year", "quarter"):
        return None
    when, after = inner
    period = p.third_of(when.period, "late") if when.period else None
    return replace(when, period=period, parts=when.parts | {"fuzzy"}, rule=f"edge:late+{when.rule}"), after


def _half(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "nửa đầu năm", "nửa cuối năm 2024", "nửa đầu tháng 9", "nửa sau thế kỷ 20"."""
    side = t.low[i + 1]
    if side not in ("đầu", "cuối", "sau"):
        return None
    j = i + 2
    if t.low[j] == "tháng":
        inner = _thang(t, j, ref)
    elif t.low[j] == "năm":
        inner = _nam(t, j, ref)
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
    elif len(t.raw[j]) == 4 and t.raw[j].isdigit() and t.raw[j][:2] in ("19", "20"):
        y = int(t.raw[j])
        inner = When(p.years(y, y), frozenset({"year"}), "date:year", y, span_of="year"), j + 1
    elif t.low[j] in ("thập", "thế"):
        inner = _age(t, j, ref)
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


_ROMAN = {"xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21}


def _age_number(t: Tokens, i: int) -> When | None:
    n = _number(t, i, 21) or _ROMAN.get(t.low[i])
    return When(p.years(n * 100 - 99, n * 100), frozenset({"year"}), "period:century", span_of="century") if n else None


def _age(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "thập niên 1990", "thập kỷ 80", "thế kỷ 20", "thế kỷ XX"."""
    century = t.low[i] == "thế"
    if t.low[i + 1] not in ("niên", "kỷ", "kỉ"):
        return None
    if century and t.low[i + 2] == "thứ":
        inner = _age_number(t, i + 3)
        return (inner, i + 4) if inner else None
    raw = t.raw[i + 2]
    if century:
        inner = _age_number(t, i + 2)
        return (inner, i + 3) if inner else None
    if raw.isdigit() and len(raw) in (2, 4) and int(raw) % 10 == 0 and int(raw) > 0:
        y = int(raw) if len(raw) == 4 else 1900 + int(raw)
        return When(p.years(y, y + 9), frozenset({"year"}), "period:decade", y, span_of="decade"), i + 3
    return None


def _stage(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "giai đoạn 2021-2025", "nhiệm kỳ 2020 - 2025", "mùa giải 2024/25", "niên khóa 2024-2025"."""
    j = i + 2
    if t.low[i : i + 2] not in (
        ("giai", "đoạn"),
        ("nhiệm", "kỳ"),
        ("mùa", "giải"),
        ("niên", "khóa"),
        ("mùa", "vụ"),
        ("niên", "vụ"),
    ):
        return None
    first, last = t.raw[j], t.raw[j + 2]
    if not (
        first.isdigit()
        and len(first) == 4
        and t.low[j + 1] in ("-", "/", "--")
        and last.isdigit()
        and len(last) in (2, 4)
    ):
        return None
    y1, y2 = int(first), int(last) if len(last) == 4 else int(first[:2] + last)
    period = p.years(y1, y2)
    return (When(period, frozenset({"year"}), "period:years", y1, span_of="years"), j + 3) if period else None


def _year_alone(t: Tokens, i: int, ref: date | None) -> Read | None:
    """A bare "2024" after words that expect a year, or "2018-2020"."""
    raw = t.raw[i]
    if len(raw) != 4 or not raw.isdigit() or not 1900 <= int(raw) < 2100:
        return None
    y, before = int(raw), t.low[i - 1] if i else ""
    last = t.raw[i + 2]
    if (
        t.low[i + 1] in ("-", "--")
        and len(last) == 4
        and last.isdigit()
        and y < int(last) < y + 60
        and t.glued(i + 1) == t.glued(i + 2)
    ):
        return When(p.years(y, int(last)), frozenset({"year"}), "period:years", y, span_of="years"), i + 3
    year = When(p.years(y, y), frozenset({"year"}), "date:year", y, span_of="year"), i + 1
    if before in v.YEAR_CUES or (before == "với" and t.low[i - 2] == "so") or _listed_year(t, i):
        if before == "(" and t.low[i + 1] not in (")", ",", "-", "--"):
            return None
        if t.low[i + 1] in v.COUNTED:
            return None
        return _years_to(t, i + 1, y) or year
    if before == "," and t.low[i + 1] == ")":
        return year
    if 1950 <= y <= 2050 and i and t.kind[i - 1] == WORD and (t.kind[i + 1] == SYMBOL or t.low[i + 1] in v.AFTER_YEAR):
        if t.low[i + 1] in ("/", "%", "-", "$") or before in ("khoảng", "gần", "hơn", "số"):
            return None
        return year
    return None


def _listed_year(t: Tokens, i: int) -> bool:
    """ "năm 2023 và 2024": a second year after a first."""
    first = t.raw[i - 2] if i > 1 else ""
    return (
        t.low[i - 1] in ("và", ",", "đến", "-", "với")
        and len(first) == 4
        and first.isdigit()
        and first[:2] in ("19", "20")
    )


def _digits(t: Tokens, i: int, ref: date | None) -> Read | None:
    return _numbers(t, i, ref) or _year_alone(t, i, ref) or _ago(t, i, ref)


def _ago(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "3 ngày trước", "hai năm trước": counted back from publication; "2 ngày trước khi", "trước đó" are not."""
    n = _number(t, i, 400)
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


def _word_number(t: Tokens, i: int, ref: date | None) -> Read | None:
    return _first_months(t, i, ref) or _ago(t, i, ref)


def _holiday(t: Tokens, i: int, ref: date | None) -> Read | None:
    found = v.HOLIDAYS.get(" ".join(t.low[i : i + 2])) or v.HOLIDAYS.get(t.low[i])
    if found is None:
        return None
    after = i + (2 if " ".join(t.low[i : i + 2]) in v.HOLIDAYS else 1)
    year, after = _year_at(t, after, ref)
    y = year if year is not None else (ref.year if ref else None)
    return When(
        p.day(y, *found) if y else None, frozenset({"day"}), "holiday", year, found[0], found[1], None, "day"
    ), after


def _week_or_thu(t: Tokens, i: int, ref: date | None) -> Read | None:
    return _weekday(t, i, ref)


_EVERY = frozenset({"mỗi", "hằng", "hàng", "từng"})
_MANY = frozenset(
    {"những", "các", "vài", "nhiều", "mấy", "mươi", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "chục"}
)

RULES: dict[str, Rule] = {
    "ngày": _ngay, "hôm": _ngay, "mùng": _ngay, "mồng": _ngay,
    "sáng": _day_part, "trưa": _day_part, "chiều": _day_part, "tối": _day_part, "đêm": _day_part, "khuya": _day_part,
    "rạng": _day_part, "tháng": _thang, "quý": _quy, "năm": _nam, "thứ": _week_or_thu, "chủ": _week_or_thu,
    "tuần": _tuan, "đầu": _edge, "giữa": _edge, "cuối": _edge, "nửa": _half, "hết": _end, "rằm": _full_moon, **dict.fromkeys(("một", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười"), _word_number), "cùng": _same, "thập": _age, "thế": _age,
    "giai": _stage, "nhiệm": _stage, "mùa": _stage, "niên": _stage, "giáng": _holiday, "noel": _holiday,


}  # fmt: skip


def date_at(t: Tokens, i: int, ref: date | None) -> Read | None:
    """What date begins at token ``i``, and the token after it."""
    if t.kind[i] == NUMBER:
        return _digits(t, i, ref)
    rule = RULES.get(t.low[i])
    return rule(t, i, ref) if rule is not None and t.kind[i] != SYMBOL else None
