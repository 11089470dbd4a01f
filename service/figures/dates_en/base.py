"""Words that several English date rules read: numbers, years, months, what hangs on a date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from service.figures import periods as p
from service.figures.periods import When
from service.languages.en import dates as e
from service.languages.tokens import WORD, Tokens

Read = tuple[When, int]


Rule = Callable[[Tokens, int, "date | None"], "Read | None"]


def number_at(t: Tokens, i: int, most: int) -> int | None:
    raw = t.raw[i]
    return int(raw) if raw.isdecimal() and len(raw) <= 4 and 0 < int(raw) <= most else None


def year_at(t: Tokens, i: int) -> int | None:
    raw = t.raw[i]
    return int(raw) if len(raw) == 4 and raw.isdecimal() and 1000 <= int(raw) < 2200 else None


def ordinal_day(t: Tokens, i: int) -> tuple[int, int] | None:
    """ "17", "17th", "the 17th", "first": a day of the month and the token after it."""
    d = number_at(t, i, 31)
    if d is not None:
        if t.low[i + 1] in ("st", "nd", "rd", "th") and t.glued(i + 1):
            return d, i + 2
        return (d, i + 1) if not (t.glued(i + 1) and t.kind[i + 1] == WORD) else None
    word = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "eighth": 8, "ides": 15}.get(t.low[i])
    return None if word is None else (word, i + 1)


def after_year(t: Tokens, i: int, ref: date | None) -> tuple[int | None, int]:
    """ ", 2025", " 2025", " of 2025", " last year", " next year" after a day, month or quarter."""
    j = i + 1 if t.low[i] in (",", "of", "in") else i
    y = year_at(t, j)
    if y is not None and not (t.low[j + 1] == "-" and t.glued(j + 1)) and 1000 <= y < 2200:
        return y, j + 1
    if t.low[i] == "of" and t.low[i + 1] in ("this", "last", "next") and t.low[i + 2] == "year" and ref:
        return ref.year + e.MOVES[t.low[i + 1]], i + 3
    if t.low[i] in ("last", "this", "next") and t.low[i + 1] == "year" and ref:
        return ref.year + e.MOVES[t.low[i]], i + 2
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


def month_word(t: Tokens, i: int) -> tuple[int, int] | None:
    """The month named at ``i`` and the token after it (and after its full stop)."""
    m = e.MONTHS.get(t.low[i])
    if m is None:
        return None
    dot = len(t.low[i]) <= 4 and t.low[i] not in ("may", "june", "july") and t.low[i + 1] == "." and t.glued(i + 1)
    return m, i + 2 if dot else i + 1


def with_weekday(t: Tokens, read: Read) -> Read:
    when, after = read
    j = after + 1 if t.low[after] in (",", "(") else after
    wd = e.WEEKDAYS.get(t.low[j])
    if wd is None or t.low[after] not in (",", "(") or (t.low[j] in e.SHORT_DAYS and t.kind[j] != WORD):
        return read
    end = j + 2 if t.low[after] == "(" and t.low[j + 1] == ")" else j + 1
    return replace(when, weekday=wd, parts=when.parts | {"weekday"}, rule=when.rule + "+weekday"), end


def with_part(t: Tokens, read: Read) -> Read:
    when, after = read
    j = after + 1 if t.low[after] in ("early", "late") else after
    part = e.DAY_PARTS.get(t.low[j])
    if part is None or part == "noon":
        return read
    return replace(when, parts=when.parts | {"time"}, rule=f"{when.rule}+{part}"), j + 1


def weekday_when(ref: date | None, wd: int, rule: str, target: date | None) -> When:
    return When((target, target) if target else None, frozenset({"weekday"}), rule, weekday=wd, span_of="day")


def nth_of_month(t: Tokens, k: int, wd: int, nth: int, month: tuple[int, int], ref: date | None) -> Read | None:
    year, after = after_year(t, month[1], ref)
    y = resolve_year(month[0], year, ref)
    target = p.nth_weekday(y, month[0], wd, nth) if y else None
    return weekday_when(ref, wd, "weekday:nth-of-month", target), after
