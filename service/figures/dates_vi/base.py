"""Words that several Vietnamese date rules read: numbers, years, months."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from service.figures import periods as p
from service.figures.periods import When
from service.languages.tokens import NUMBER, WORD, Tokens
from service.languages.vi import dates as v

Read = tuple[When, int]


Rule = Callable[[Tokens, int, "date | None"], "Read | None"]


def number_at(t: Tokens, i: int, most: int) -> int | None:
    raw = t.raw[i]
    return int(raw) if raw.isdecimal() and len(raw) <= 4 and 0 < int(raw) <= most else None


def year_at(t: Tokens, i: int, ref: date | None) -> tuple[int | None, int]:
    """ "năm 2024", "/2024", "năm ngoái", "năm nay" after a day, month or quarter; (None, i) if no year stands there."""
    j = i
    if t.low[j] == "của":
        j += 1
    if t.low[j] == "năm":
        if t.raw[j + 1].isdecimal() and before_christ(t, j + 2):
            return None, i  # read on its own: no Gregorian day
        if t.kind[j + 1] == NUMBER and len(t.raw[j + 1]) == 4 and t.raw[j + 1].isdecimal():
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
        and t.raw[j + 1].isdecimal()
    ):
        return int(t.raw[j + 1]), j + 2
    if t.low[j] == "," and len(t.raw[j + 1]) == 4 and t.raw[j + 1].isdecimal() and 1900 <= int(t.raw[j + 1]) < 2100:
        return (None, i) if t.low[j + 2] in v.COUNTED else (int(t.raw[j + 1]), j + 2)
    return None, i


def resolve_year(month: int, year: int | None, ref: date | None, past: bool = False) -> int | None:
    if year is not None:
        return year
    return p.likely_year(month, ref, past) if ref is not None else None


def day_when(d: int, m: int, year: int | None, ref: date | None, rule: str) -> When | None:
    if not (1 <= d <= 31 and 1 <= m <= 12):
        return None
    y = resolve_year(m, year, ref)
    period = p.day(y, m, d) if y is not None else None
    if y is not None and period is None:
        return None
    parts = {"day", "month"} | ({"year"} if year is not None else set())
    return When(period, frozenset(parts), rule, year, m, d, None, "day")


def month_number(t: Tokens, i: int) -> tuple[int, int] | None:
    """The month after "tháng": digits or words, and the token after it."""
    n = number_at(t, i, 12)
    if n is not None:
        return n, i + 1
    if t.low[i] == "mười" and t.low[i + 1] in ("một", "hai"):
        return 10 + v.DAY_WORDS[t.low[i + 1]], i + 2
    word = v.DAY_WORDS.get(t.low[i])
    if word is None or t.kind[i] != WORD or (t.low[i] == "năm" and t.kind[i + 1] == NUMBER):
        return None
    return word, i + 1


def dotted_month(t: Tokens, i: int) -> tuple[int, int, int] | None:
    """ "(tháng) 10.2025": month, year and the token after them."""
    month, mark, year = t.raw[i].partition(".")
    if not (mark and month.isdecimal() and year.isdecimal() and len(year) == 4 and year[:2] in ("19", "20")):
        return None
    return (int(month), int(year), i + 1) if len(month) < 3 and 1 <= int(month) <= 12 else None


def counted_before(t: Tokens, i: int) -> bool:
    """Whether a number stands before the word, so that it is a unit ("ba năm trước") and names no period."""
    return i > 0 and (t.kind[i - 1] == NUMBER or t.low[i - 1] in v.DAY_WORDS or t.low[i - 1] in MANY)


def before_christ(t: Tokens, i: int) -> bool:
    return t.low[i] == "tcn" or t.low[i : i + 3] == ("trước", "công", "nguyên")


MANY = frozenset(
    {"những", "các", "vài", "nhiều", "mấy", "mươi", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "chục"}
)
