"""Figures with a shape of their own: clock times, scores, ordinals, chained durations, ages told by their place."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from service.figures.numerals import numeral_at
from service.figures.quantities import Quantity, quantity_at
from service.figures.tables import NumberTables, Unit
from service.figures.tokens import NUMBER, SYMBOL, WORD, Tokens, words
from service.types import FigureKind

Clock = tuple[Decimal, int, str, FigureKind, str]
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_INCHES = {"inch": 1, "foot": 12}
_VI_PARTS = {"sáng": 0, "trưa": 12, "chiều": 12, "tối": 12, "đêm": 12, "khuya": 12}
_VI_AT = frozenset(
    {"lúc", "hồi", "từ", "đến", "trước", "vào", "khoảng", "tới", "gần", "sau", "khung", "và", "hết", "mốc"}
)
_VI_FOR = frozenset({"trong", "suốt", "mất", "dài", "hơn", "sau", "mỗi", "quá", "tới"})
_SCORE_CUES = words(
    """
    beat beating beaten win wins won winning lost lose losing draw drew drawn tie tied score scored
    lead led leading trail trailed victory defeat aggregate penalties thắng thua hòa hoà dẫn số bại
    chung kết penalty luân lưu home away down up defeated downed thrashed edged overcame side
    visitors shootout
    """
)


def clock_at(t: Tokens, i: int, tables: NumberTables) -> Clock | None:
    """A time of day in minutes after midnight (unit "clock"), or h:mm:ss as a duration in seconds."""
    raw = t.raw[i]
    if t.low[i + 1] == ":" and t.glued(i + 1) and t.glued(i + 2) and t.kind[i + 2] == NUMBER:
        return _colons(t, i, tables)
    if tables.language == "vi":
        return _vi_clock(t, i)
    half, after = _meridiem(t, i + 1)
    if half is None and t.low[i + 1] in ("in", "at") and t.low[i + 1 : i + 4] in _DAY_PHRASES:
        half, after = _DAY_PHRASES[t.low[i + 1 : i + 4]], i + 4
    if half is None and t.low[i + 1 : i + 4] == ("o", "'", "clock"):
        half, after = _meridiem(t, i + 4)
        half, after = (half or 0), max(after, i + 4)
    if half is None:
        return None
    hour, _, minute = raw.partition(".")
    if not hour.isdigit() or (minute and (len(minute) != 2 or int(minute) > 59)) or int(hour) > 12:
        return None
    value = (int(hour) % 12 if half >= 0 else int(hour)) * 60 + int(minute or 0) + max(0, half) * 60
    return Decimal(value), after, "clock", "time", "clock:meridiem"


def _colons(t: Tokens, i: int, tables: NumberTables) -> Clock | None:
    hour, minute = t.raw[i], t.raw[i + 2]
    if not hour.isdigit() or len(minute) < 2:
        return None
    if t.low[i + 3] == ":" and t.glued(i + 4) and t.kind[i + 4] == NUMBER:
        seconds = (
            Decimal(t.raw[i + 4].replace(",", ".")) if t.raw[i + 4].count(".") + t.raw[i + 4].count(",") < 2 else None
        )
        if seconds is None or not minute.isdigit() or int(minute) > 59 or seconds >= 60:
            return None
        return int(hour) * 3600 + int(minute) * 60 + seconds, i + 5, "second", "duration", "duration:colons"
    if not minute.isdigit() or len(minute) != 2 or int(hour) > 24 or int(minute) > 59:
        return None
    half, after = _meridiem(t, i + 3) if tables.language == "en" else _part_of_day(t, i + 3)
    if half is None:
        return Decimal(int(hour) * 60 + int(minute)), i + 3, "clock", "time", "clock:colon"
    base = int(hour) % 12 if half == 12 or tables.language == "en" else int(hour)
    return Decimal((base + half) * 60 + int(minute)), after, "clock", "time", "clock:colon"


_DAY_PHRASES: dict[tuple[str, ...], int] = {
    ("in", "the", "morning"): 0,
    ("in", "the", "afternoon"): 12,
    ("in", "the", "evening"): 12,
}


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
    if not hour.isdigit() or int(hour) > 24 or not (short or unit == "giờ") or len(hour) > 2:
        return None
    j, minute = i + 2, 0
    if minutes:
        if len(minutes) != 2 or int(minutes) > 59:
            return None
        minute = int(minutes)
    elif (
        t.raw[j].isdigit()
        and len(t.raw[j]) <= 2
        and int(t.raw[j]) < 60
        and (t.low[j + 1] in ("phút", "p", "ph", "'") or (short and t.glued(j)))
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
    if part == 12 and base < 12:
        base += 12 if (t.low[j] != "đêm" and t.low[j] != "khuya") or base > 4 else 0
        if t.low[j] == "trưa" and int(hour) in (10, 11):
            base = int(hour)
    return Decimal(base * 60 + minute), after, "clock", "time", "clock:giờ"


def score_at(t: Tokens, i: int, tables: NumberTables) -> tuple[Decimal, Decimal, int] | None:
    """ "3-1", "38-17" where a match is told, or where the numbers fall and so are no range."""
    if not (t.low[i + 1] == "-" and t.kind[i + 2] == NUMBER and t.glued(i + 1) == t.glued(i + 2)):
        return None
    home, away = t.raw[i], t.raw[i + 2]
    if not home.isdigit() or not away.isdigit() or len(home) > 3 or len(away) > 3 or t.glued(i):
        return None
    after = i + 3
    if t.low[after] in ("-", "/") and t.glued(after):
        return None
    known = tables.units.at(t, after) or tables.scales.at(t, after) or tables.currencies.at(t, after)
    if known is not None:
        return None
    cued = any(word in _SCORE_CUES for word in t.low[max(0, i - 7) : i])
    a, b = Decimal(home), Decimal(away)
    if not cued and (a < b or not t.glued(i + 1)):
        return None
    if cued and a < b and t.kind[after] == WORD and t.low[after] not in tables.stop_words and tables.language == "en":
        return None
    return a, b, after


def ordinal_at(t: Tokens, i: int, tables: NumberTables) -> tuple[int, int, tuple[str, ...]] | None:
    word = t.low[i]
    if tables.language == "vi":
        return _vi_ordinal(t, i, tables)
    if t.kind[i] == NUMBER:
        if t.low[i + 1] in ("st", "nd", "rd", "th") and t.glued(i + 1) and t.raw[i].replace(",", "").isdigit():
            return int(t.raw[i].replace(",", "")), i + 2, ("ordinal:suffix",)
        return None
    tens = tables.tens.get(word)
    if tens is not None:
        j = i + 2 if t.low[i + 1] == "-" and t.glued(i + 1) else i + 1
        digit = tables.ordinals.get(t.low[j])
        if digit is not None and digit < 10 and not t.low[j].endswith("s"):
            return tens + digit, j + 1, ("ordinal:words",)
        return None
    value = tables.ordinals.get(word)
    if value is None:
        return None
    return value, i + 1, ("ordinal:words", "weak:first") if value == 1 else ("ordinal:words",)


def _vi_ordinal(t: Tokens, i: int, tables: NumberTables) -> tuple[int, int, tuple[str, ...]] | None:
    word = t.low[i]
    if word == "đầu" and t.low[i + 1] == "tiên":
        return 1, i + 2, ("ordinal:words", "weak:first")
    if word == "lần" and t.low[i + 1] == "đầu" and t.low[i + 2] != "tư":
        after = i + 3 if t.low[i + 2] == "tiên" else i + 2
        return 1, after, ("ordinal:words", "weak:first")
    if word != "thứ":
        return None
    if t.kind[i + 1] == NUMBER:
        return (int(t.raw[i + 1]), i + 2, ("ordinal:thứ",)) if t.raw[i + 1].isdigit() else None
    numeral = numeral_at(t, i + 1, tables)
    if numeral is not None and numeral.after > i + 2 and numeral.value == int(numeral.value) and not numeral.fraction:
        return int(numeral.value), numeral.after, ("ordinal:thứ",)
    value = tables.ordinals.get(t.low[i + 1])
    if value is None:
        return None
    return value, i + 2, ("ordinal:thứ", "weak:first") if value == 1 else ("ordinal:thứ",)


def duration_chain(t: Tokens, q: Quantity, tables: NumberTables, taken: bytearray) -> Quantity | None:
    """ "2 giờ 41 phút 8 giây", "six feet four inches", "20 dollars 43 cents": one quantity in the smaller unit."""
    if q.unit is None:
        return None
    for ladder in (_SECONDS, _MONTHS, _INCHES):
        if q.unit.name in ladder:
            return _chain(t, q, ladder, tables, taken)
    if q.unit.kind == "money" and q.unit.name != "cent" and q.numeral.scale == 1 and q.value == int(q.value):
        return _cents(t, q, tables, taken)
    return None


def _chain(t: Tokens, q: Quantity, ladder: dict[str, int], tables: NumberTables, taken: bytearray) -> Quantity | None:
    current, joined = q, False
    if q.unit is not None and q.unit.name == "foot":
        j = q.after + 1 if t.low[q.after] == "-" and t.glued(q.after) else q.after
        if t.raw[j].isdigit() and int(t.raw[j]) < 12 and tables.units.at(t, j + 1) is None and not taken[j]:
            inches = q.value * 12 + int(t.raw[j])
            return replace(q, value=inches, unit=Unit("inch", "measure"), after=j + 1, rules=(*q.rules, "chain:units"))
    while current.unit is not None:
        j = current.after
        if t.low[j] in (",", "and", "và") and t.kind[j + 1] in (NUMBER, WORD):
            j += 1
        if t.kind[j] == SYMBOL or taken[j]:
            break
        following = quantity_at(t, j, tables, taken)
        if following is None or following.unit is None or following.first != j:
            break
        size = ladder.get(following.unit.name)
        if size is None or size >= ladder[current.unit.name] or following.value * size >= ladder[current.unit.name] * 1:
            break
        value = current.value * ladder[current.unit.name] / size + following.value
        rules = (*q.rules, "chain:units")
        current = replace(following, value=value, first=q.first, rules=rules)
        joined = True
    return current if joined else None


def _cents(t: Tokens, q: Quantity, tables: NumberTables, taken: bytearray) -> Quantity | None:
    j = q.after
    if t.low[j] in ("and", "và"):
        j += 1
    numeral = numeral_at(t, j, tables) if not taken[j] else None
    if (
        numeral is None
        or numeral.value >= 100
        or numeral.scale != 1
        or numeral.fraction
        or numeral.value != int(numeral.value)
    ):
        return None
    code = tables.currencies.at(t, numeral.after)
    if code is not None and code[0] == "cent":
        after = code[1]
    elif t.low[numeral.after] == "c" and t.glued(numeral.after):
        after = numeral.after + 1
    elif (
        code is None
        and not q.prefixed
        and (t.kind[numeral.after] == SYMBOL)
        and t.low[numeral.after] in ("", ".", ",")
        and q.after == j
    ):
        after = numeral.after
    else:
        return None
    return replace(q, value=q.value + numeral.value / 100, after=after, rules=(*q.rules, "money:cents"))


_THIRDS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}


def tens_at(t: Tokens, i: int) -> tuple[Decimal, Decimal] | None:
    """ "in his mid-20s", "in their 30s": an age as a range."""
    if t.low[i + 1] != "s" or not t.glued(i + 1) or len(t.raw[i]) != 2 or t.raw[i][1] != "0" or not t.raw[i].isdigit():
        return None
    k = i - 2 if t.low[i - 1] == "-" and i > 1 else i - 1
    part = _THIRDS.get(t.low[k]) if k >= 0 else None
    owner = t.low[k - 1] if part else t.low[k]
    if owner not in ("his", "her", "their", "my", "your", "our") and not (part and owner == "the"):
        return None
    first, last = part or (0, 9)
    return Decimal(int(t.raw[i]) + first), Decimal(int(t.raw[i]) + last)


def age_by_place(t: Tokens, first: int, after: int, tables: NumberTables) -> bool:
    """ "Linh, 42, said", "aged 22", "children under five": an age without its unit."""
    if first == 0 or after - first != 1:
        return False
    before = t.low[first - 1]
    if before == "of" and first > 1 and t.low[first - 2] in ("age", "ages"):
        return True
    if before in ("aged", "age", "ages") or (before == "tuổi" and t.kind[after] != WORD):
        return True
    digits = t.raw[first].isdigit() and 1 <= len(t.raw[first]) <= 3 and 0 < int(t.raw[first]) < 120
    if before == "," and digits and t.low[after] in (",", ".", ")") and first > 1 and t.kind[first - 2] == WORD:
        grown = int(t.raw[first]) > 9 and t.low[after] == "," and tables.language == "en" and t.kind[after + 1] == WORD
        name = t.raw[first - 2]
        return (name[:1].isupper() and not name.isupper()) or (grown and t.low[first - 2] not in tables.digits)
    if (
        before in ("under", "over", "above")
        and first > 1
        and t.low[first - 2]
        in ("children", "people", "those", "anyone", "kids", "them", "women", "men", "youngsters", "adults")
    ):
        return t.kind[after] == SYMBOL or t.low[after] in tables.stop_words
    return False


__all__ = [
    "FigureKind",
    "Unit",
    "age_by_place",
    "clock_at",
    "duration_chain",
    "ordinal_at",
    "score_at",
    "tens_at",
    "word_clock_at",
]
