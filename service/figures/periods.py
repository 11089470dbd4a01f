"""Calendar arithmetic for the date grammars: periods as first and last day, and the year of a year-less mention."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

Period = tuple[date, date]


@dataclass(frozen=True, slots=True)
class When:
    """What one date expression says. ``period`` is None where it hangs on an unknown publication date."""

    period: Period | None
    parts: frozenset[str]
    rule: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    span_of: str | None = None


def day(y: int, m: int, d: int) -> Period | None:
    try:
        found = date(y, m, d)
    except ValueError:
        return None
    return found, found


def month(y: int, m: int) -> Period | None:
    if not (1 <= m <= 12 and 1 <= y <= 9998):
        return None
    return date(y, m, 1), date(y, m, monthrange(y, m)[1])


def months(y: int, first: int, last: int) -> Period | None:
    if not (1 <= first <= last <= 12 and 1 <= y <= 9998):
        return None
    return date(y, first, 1), date(y, last, monthrange(y, last)[1])


def quarter(y: int, q: int) -> Period | None:
    return months(y, 3 * q - 2, 3 * q) if 1 <= q <= 4 else None


def years(first: int, last: int) -> Period | None:
    if not 1 <= first <= last <= 9998:
        return None
    return date(first, 1, 1), date(last, 12, 31)


def week(of: date) -> Period:
    monday = of - timedelta(days=of.weekday())
    return monday, monday + timedelta(days=6)


def shift_months(of: date, count: int) -> date:
    index = of.year * 12 + of.month - 1 + count
    y, m = index // 12, index % 12 + 1
    if not 1 <= y <= 9998:
        return of
    return date(y, m, min(of.day, monthrange(y, m)[1]))


def shift(of: date, days: int) -> date:
    try:
        return of + timedelta(days=days)
    except OverflowError:
        return of


def likely_year(m: int, reference: date, past: bool = False) -> int:
    """The year of a month written without one. Newsrooms drop the year of publication, and early in a year also
    that of the months behind. ``past``: the words say that it has been ("since", "hồi")."""
    gap = m - reference.month
    if gap > (0 if past else 6):
        return reference.year - 1
    if gap < -9:
        return reference.year + 1
    return reference.year


def full_year(two: str) -> int:
    """1991 for "91", 2017 for "17"; four digits as they stand."""
    value = int(two)
    if len(two) != 2:
        return value
    return value + (2000 if value < 60 else 1900)


def nearest_weekday(reference: date, weekday: int, forward: bool) -> date:
    """The nearest such day: on or after the reference when ``forward``, otherwise on or before it."""
    if forward:
        return shift(reference, (weekday - reference.weekday()) % 7)
    return shift(reference, -((reference.weekday() - weekday) % 7))


def nth_weekday(y: int, m: int, weekday: int, nth: int) -> date | None:
    """The nth weekday of a month; ``nth`` negative counts from its end."""
    if not 1 <= m <= 12:
        return None
    last = monthrange(y, m)[1]
    days = [d for d in range(1, last + 1) if date(y, m, d).weekday() == weekday]
    index = nth - 1 if nth > 0 else nth
    try:
        return date(y, m, days[index])
    except IndexError:
        return None


def third_of(period: Period, which: str) -> Period:
    """The early, middle or late third of a period, as "đầu", "giữa", "cuối" and "early", "mid", "late" are meant."""
    first, last = period
    length = (last - first).days + 1
    one, two = first + timedelta(days=length // 3), first + timedelta(days=2 * length // 3)
    if which == "early":
        return first, one - timedelta(days=1)
    if which == "late":
        return two, last
    return one, two - timedelta(days=1)


def months_name(first: int, last: int) -> str:
    """What a span of whole months is called in ``DateMention.span_of``."""
    if first == 1:
        return {3: "quarter", 6: "half", 9: "nine_months", 12: "year"}.get(last, f"{last}_months")
    return "months"
