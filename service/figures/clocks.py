"""Times of day in minutes after midnight."""

from __future__ import annotations

import re
from decimal import Decimal

from service.languages.figures import NumberTables
from service.languages.tokens import NUMBER, Tokens
from service.types import FigureKind

Clock = tuple[Decimal, int, str, FigureKind, str]


_VI_PARTS = {"sáng": 0, "trưa": 12, "chiều": 12, "tối": 12, "đêm": 12, "khuya": 12}


_NIGHT = frozenset({"tối", "đêm", "khuya"})


_VI_AT = frozenset(
    {"lúc", "hồi", "từ", "đến", "trước", "vào", "khoảng", "tới", "gần", "sau", "khung", "và", "hết", "mốc"}
)


_VI_FOR = frozenset({"trong", "suốt", "mất", "dài", "hơn", "sau", "mỗi", "quá", "tới"})


def clock_at(t: Tokens, i: int, tables: NumberTables) -> Clock | None:
    """A time of day in minutes after midnight (unit "clock"), or h:mm:ss as a duration in seconds."""
    raw = t.raw[i]
    if t.low[i + 1] == ":" and t.glued(i + 1) and t.glued(i + 2) and t.kind[i + 2] == NUMBER:
        return _colons(t, i, tables)
    if tables.language == "vi":
        return _vi_clock(t, i)
    if len(raw) == 4 and raw.isdecimal() and t.low[i + 1] in _ZONES and int(raw[:2]) < 25 and int(raw[2:]) < 60:
        return Decimal(int(raw[:2]) * 60 + int(raw[2:])), i + 1, "clock", "time", "clock:hhmm"
    half, after = _meridiem(t, i + 1)
    if half is None and t.low[i + 1] in ("in", "at") and t.low[i + 1 : i + 4] in _DAY_PHRASES:
        half, after = _DAY_PHRASES[t.low[i + 1 : i + 4]], i + 4
    if half is None and t.low[i + 1 : i + 4] == ("o", "'", "clock"):
        half, after = _meridiem(t, i + 4)
        half, after = (half or 0), max(after, i + 4)
    if half is None:
        return None
    hour, _, minute = raw.partition(".")
    if not hour.isdecimal() or (minute and (len(minute) != 2 or int(minute) > 59)) or int(hour) > 12:
        return None
    value = (int(hour) % 12 if half >= 0 else int(hour)) * 60 + int(minute or 0) + max(0, half) * 60
    return Decimal(value), after, "clock", "time", "clock:meridiem"


_SPLIT_SECOND = re.compile(r"[0-5]\d[.,]\d{1,3}")


def _colons(t: Tokens, i: int, tables: NumberTables) -> Clock | None:
    hour, minute = t.raw[i], t.raw[i + 2]
    if not hour.isdecimal() or len(minute) < 2:
        return None
    if t.low[i + 3] == ":" and t.glued(i + 4) and t.kind[i + 4] == NUMBER:
        seconds = (
            Decimal(t.raw[i + 4].replace(",", ".")) if t.raw[i + 4].count(".") + t.raw[i + 4].count(",") < 2 else None
        )
        if seconds is None or not minute.isdecimal() or int(minute) > 59 or seconds >= 60:
            return None
        return int(hour) * 3600 + int(minute) * 60 + seconds, i + 5, "second", "duration", "duration:colons"
    if _SPLIT_SECOND.fullmatch(minute):  # "4:15.90"
        return int(hour) * 60 + Decimal(minute.replace(",", ".")), i + 3, "second", "duration", "duration:colons"
    if not minute.isdecimal() or len(minute) != 2 or int(hour) > 24 or int(minute) > 59:
        return None
    half, after = _meridiem(t, i + 3) if tables.language == "en" else _part_of_day(t, i + 3)
    if half is None:
        return Decimal(int(hour) * 60 + int(minute)), i + 3, "clock", "time", "clock:colon"
    if tables.language == "vi" and t.low[after - 1] in _NIGHT and hour == "12":
        half = 0  # "12:55 tối" is an hour after midnight
    base = int(hour) % 12 if half == 12 or tables.language == "en" or (half == 0 and hour == "12") else int(hour)
    return Decimal((base + half) * 60 + int(minute)), after, "clock", "time", "clock:colon"


_DAY_PHRASES: dict[tuple[str, ...], int] = {
    ("in", "the", "morning"): 0,
    ("in", "the", "afternoon"): 12,
    ("in", "the", "evening"): 12,
}


_ZONES = frozenset({"gmt", "utc", "bst", "et", "edt", "est", "cet", "pst", "pdt", "ict"})


def clock_range_at(t: Tokens, i: int, tables: NumberTables) -> tuple[Decimal, Decimal, int] | None:
    """ "between 1 and 3 p.m.", "9-11 am": the first hour takes its half of the day from the second."""
    first = t.raw[i]
    if (
        not first.isdecimal()
        or not 0 < int(first) < 13
        or t.low[i + 1] not in ("and", "to", "-")
        or tables.language != "en"
    ):
        return None
    second = clock_at(t, i + 2, tables) if t.kind[i + 2] == NUMBER else None
    if second is None or second[3] != "time":
        return None
    low = Decimal(int(first) % 12 * 60) + (720 if second[0] >= 720 else 0)
    if low > second[0]:
        low -= 720
    return (low, second[0], second[1]) if 0 <= low < second[0] else None


_FRACTIONS = {"quarter": 15, "half": 30}


def past_clock_at(t: Tokens, i: int, tables: NumberTables) -> tuple[Decimal, int] | None:
    """ "a quarter past two in the morning", "half past seven", "20 to five"."""
    if tables.language != "en":
        return None
    j = i + 1 if t.low[i] == "a" else i
    minutes = _FRACTIONS.get(t.low[j]) or (int(t.raw[j]) if t.raw[j].isdecimal() else tables.digits.get(t.low[j]))
    j += 1
    if t.low[j] in ("minutes", "minute"):
        j += 1
    side = t.low[j]
    if not minutes or minutes > 30 or side not in ("past", "to"):
        return None
    hour = int(t.raw[j + 1]) if t.raw[j + 1].isdecimal() else tables.digits.get(t.low[j + 1])
    if hour is None or not 0 < hour < 13:
        return None
    half, after = _DAY_PHRASES.get(t.low[j + 2 : j + 5]), j + 5
    if half is None:
        half, after = _meridiem(t, j + 2)
    if half is None and (side == "to" or t.low[i] not in ("a", "half", "quarter")):
        return None  # "10 to 12"
    value = hour % 12 * 60 + (half or 0) * 60 + (minutes if side == "past" else -minutes)
    return Decimal(value % 1440), after


def word_clock_at(t: Tokens, i: int, tables: NumberTables) -> tuple[Decimal, int] | None:
    """ "six in the morning", "seven o'clock"."""
    hour = tables.digits.get(t.low[i])
    if hour is None or not 0 < hour < 13 or tables.language != "en":
        return None
    half = _DAY_PHRASES.get(t.low[i + 1 : i + 4])
    after = i + 4
    if half is None:
        if t.low[i + 1 : i + 4] != ("o", "'", "clock"):
            return None
        meridiem, after = _meridiem(t, i + 4)
        half, after = meridiem or 0, max(after, i + 4)
    return Decimal((hour % 12 * 60) + half * 60), after


def _meridiem(t: Tokens, j: int) -> tuple[int | None, int]:
    word = t.low[j]
    if word in ("am", "pm"):
        return (12 if word == "pm" else 0), j + 1
    if word in ("a", "p") and t.low[j + 1] == "." and t.low[j + 2] == "m" and t.glued(j + 1):
        return (12 if word == "p" else 0), j + 4 if t.low[j + 3] == "." and t.glued(j + 3) else j + 3
    return None, j


def _part_of_day(t: Tokens, j: int) -> tuple[int | None, int]:
    part = _VI_PARTS.get(t.low[j])
    return (None, j) if part is None else (part, j + 1)


_AFTER_MINUTES = frozenset({"ngày", "hôm", "cùng", "thứ", "chủ", "gmt", "", ".", ",", ")", "(", *_VI_PARTS})


def _minutes_end(t: Tokens, j: int) -> bool:
    """ "21 giờ 35 ngày 3/11": two digits behind the hour, with a day or nothing behind them."""
    return len(t.raw[j]) == 2 and t.low[j + 1] in _AFTER_MINUTES


def _vi_clock(t: Tokens, i: int) -> Clock | None:
    raw, unit = t.raw[i], t.low[i + 1]
    short = t.raw[i + 1] in ("h", "g") and t.glued(i + 1)
    if (
        unit in _VI_PARTS
        and raw.count(".") == 1
        and len(raw.partition(".")[2]) == 2
        and int(raw.partition(".")[0]) < 13
    ):
        hours, _, rest = raw.partition(".")
        if int(rest) < 60:
            base = int(hours) + (12 if _VI_PARTS[unit] and int(hours) < 12 else 0)
            return Decimal(base * 60 + int(rest)), i + 2, "clock", "time", "clock:giờ"
    hour, _, minutes = raw.partition(".")
    if not hour.isdecimal() or int(hour) > 24 or not (short or unit == "giờ") or len(hour) > 2:
        return None
    j, minute = i + 2, 0
    if minutes:
        if len(minutes) != 2 or int(minutes) > 59:
            return None
        minute = int(minutes)
    elif (
        t.raw[j].isdecimal()
        and len(t.raw[j]) <= 2
        and int(t.raw[j]) < 60
        and (t.low[j + 1] in ("phút", "p", "ph", "'") or (short and t.glued(j)) or _minutes_end(t, j))
    ):
        minute = int(t.raw[j])
        j += 2 if t.low[j + 1] in ("phút", "p", "ph", "'") else 1
        if t.low[j + 1] == "giây":
            return None
    elif t.low[j] == "rưỡi" and (t.low[j + 1] in _VI_PARTS or short):
        minute, j = 30, j + 1
    part, after = _part_of_day(t, j)
    before = t.low[i - 1] if i else ""
    dated = (t.low[j] in ("ngày", "hôm", "cùng", "(", "mai") and t.low[j + 1] != "đồng") or t.low[j] == "ngày"
    if part is None and not dated:
        if (before in _VI_FOR and before not in _VI_AT) or t.low[j] == "đồng":
            return None
        if not short and before not in _VI_AT:
            return None
        opens = i == 1 or (i > 1 and t.low[i - 2] in (".", "“", '"', ",", "ngay"))
        at = opens or (i > 1 and t.low[i - 2] in ("vào", "lúc", "hồi", "từ", "đến"))
        if before in ("sau", "tới", "khoảng", "gần") and not short and not at:
            return None
    base = int(hour)
    if part == 12 and base == 12 and t.low[j] in _NIGHT:
        base = 0
    elif part == 12 and base < 12:
        base += 12 if (t.low[j] != "đêm" and t.low[j] != "khuya") or base > 4 else 0
        if t.low[j] == "trưa" and int(hour) in (10, 11):
            base = int(hour)
    return Decimal(base * 60 + minute), after, "clock", "time", "clock:giờ"
