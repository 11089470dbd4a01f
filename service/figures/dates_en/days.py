"""Days and months in English: "September 17, 2025", "July 21-27", "10/31/1974", "May"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from service.figures import periods as p
from service.figures.dates_en.base import (
    Read,
    after_year,
    day_when,
    month_word,
    number_at,
    ordinal_day,
    resolve_year,
    with_part,
    with_weekday,
    year_at,
)
from service.figures.periods import When
from service.languages.en import dates as e
from service.languages.tokens import NUMBER, WORD, Tokens


def month_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    found = month_word(t, i)
    if found is None:
        return None
    m, j = found
    the = 1 if t.low[j] == "the" else 0
    day = ordinal_day(t, j + the) if t.kind[j + the] == NUMBER or the else None
    if day is not None and not (t.kind[j] == NUMBER and year_at(t, j)):
        d, after = day
        if (
            t.low[after] == "-"
            and t.glued(after)
            and (last := number_at(t, after + 1, 31)) is not None
            and last > d
            and t.kind[after + 1] == NUMBER
        ):
            return _days(m, d, last, t, after + 2, ref)
        if (
            t.low[after] == "to"
            and (last := number_at(t, after + 1, 31)) is not None
            and last > d
            and t.low[after + 2] not in ("%",)
        ):
            return _days(m, d, last, t, after + 2, ref)
        year, after = after_year(t, after, ref)
        when = day_when(d, m, year, ref, "date:month-day")
        if when is not None:
            return with_part(t, with_weekday(t, (when, after)))
    if not _is_month(t, i, j):
        return None
    span = _month_span(t, i, j, m, ref)
    if span is not None:
        return span
    year, after = after_year(t, j, ref)
    if t.low[j : j + 3] == ("in", "a", "year") and ref is not None:
        year, after = ref.year + 1, j + 3
    y = resolve_year(m, year, ref, i > 0 and t.low[i - 1] == "since")
    parts = frozenset({"month"} | ({"year"} if year is not None else set()))
    return When(p.month(y, m) if y else None, parts, "date:month", year, m, None, None, "month"), after


_SERIES = frozenset(
    "sales exports imports shipments output production figures data inflation prices deliveries orders revenue turnover "
    "trade retail rainfall arrivals unemployment payrolls".split()
)
"""What a month's name at the head of a sentence reports on: "March exports rose"."""


def _is_month(t: Tokens, i: int, j: int) -> bool:
    """Whether a month's name is a month here: "May" and "March" need a neighbour that belongs to a date."""
    if t.low[i] not in e.AMBIGUOUS_MONTHS and len(t.low[i]) > 3:
        return t.raw[i][:1].isupper() or t.size < 8
    if t.size in {1, 2}:
        return True
    if not t.raw[i][:1].isupper():
        return False
    before = t.low[i - 1] if i else ""
    if i == 0 and t.low[j] in _SERIES:
        return True
    if before == "-":
        return t.low[i - 2] in ("mid", "early", "late", "end") or t.low[i - 2] in e.MONTHS
    if before in e.BEFORE_MONTH:
        return True
    return (
        year_at(t, j) is not None
        or (t.low[j] in ("-", "and", "to") and e.MONTHS.get(t.low[j + 1]) is not None)
        or (t.low[i] == "august" and i > 0)
    )


def _month_span(t: Tokens, i: int, j: int, m: int, ref: date | None) -> Read | None:
    """ "January-September", "January to September 2025", "between January and September"."""
    link = t.low[j]
    before = t.low[i - 1] if i else ""
    if link not in ("-", "—", "to", "and", "through", "until") or (link == "and" and before != "between"):
        return None
    second = month_word(t, j + 1)
    if second is None or (t.kind[second[1]] == NUMBER and not year_at(t, second[1])):
        return None
    last, k = second
    year, after = after_year(t, k, ref)
    y = resolve_year(last, year, ref)
    period = None
    if y is not None:
        start, end = p.month(y if m <= last else y - 1, m), p.month(y, last)
        period = (start[0], end[1]) if start and end else None
    name = p.months_name(m, last)
    parts = frozenset({"month"} | ({"year"} if year is not None else set()))
    return When(period, parts, "period:months", year, m, span_of=name), after


def _days(m: int, d: int, last: int, t: Tokens, j: int, ref: date | None) -> Read | None:
    year, after = after_year(t, j, ref)
    start, end = day_when(d, m, year, ref, "date:month-d-d"), day_when(last, m, year, ref, "")
    if start is None or end is None:
        return None
    period = (start.period[0], end.period[1]) if start.period and end.period else None
    return replace(start, period=period, span_of="days"), after


def day_before_month(t: Tokens, i: int, d: int, j: int, ref: date | None) -> Read | None:
    """ "17 September 2025", "17th of September", "8-9 December", "16 and 17 November"."""
    k = j + 1 if t.low[j] == "of" else j
    if t.low[k] == "day" and t.low[k + 1] == "of":
        k += 2
    if t.low[k] in ("this", "the") and t.low[k + 1] in ("month", "current", "previous", "next", "last"):
        return _day_of_month(t, k, d, ref)
    if t.low[k] in ("next", "last", "previous") and t.low[k + 1] == "month":
        return _day_of_month(t, k, d, ref)
    if t.low[k] in ("-", "to", "and") and (last := number_at(t, k + 1, 31)) is not None and last > d:
        month = month_word(t, k + 2)
        if month is not None and t.raw[k + 2][:1].isupper():
            if t.low[k] == "and":
                when = day_when(d, month[0], after_year(t, month[1], ref)[0], ref, "date:shared-month")
                return (when, j) if when else None
            return _days(month[0], d, last, t, month[1], ref)
    month = month_word(t, k)
    if (
        month is None
        or not (t.raw[k][:1].isupper() or k > j or t.size < 8)
        or (t.low[k] == "may" and not t.raw[k][:1].isupper())
    ):
        return None
    m, after = month
    year, after = after_year(t, after, ref)
    if (
        year is None
        and k == j
        and number_at(t, after, 31)
        and t.low[j - 1] in ("st", "nd", "rd", "th")
        and len(t.raw[after]) == 2
    ):
        year, after = p.full_year(t.raw[after]), after + 1
    when = day_when(d, m, year, ref, "date:day-month")
    return with_part(t, with_weekday(t, (when, after))) if when else None


def _day_of_month(t: Tokens, k: int, d: int, ref: date | None) -> Read | None:
    j = k + 1 if t.low[k] == "the" else k
    move = e.MOVES.get(t.low[j], 0)
    after = j + 2 if t.low[j] in e.MOVES else j + 1
    if t.low[after - 1] != "month" or ref is None:
        return None
    of = p.shift_months(ref.replace(day=1), move)
    when = day_when(d, of.month, of.year, ref, "date:day-of-month")
    return (replace(when, parts=frozenset({"day", "relative"}), year=None), after) if when else None


def slashed_date(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "10/31/1974", "2024-10-22", "10.31.1974", "2/15"."""
    raw = t.raw[i]
    if raw.count(".") == 2 and all(part.isdecimal() for part in raw.split(".")):
        first, second, year = raw.split(".")
        if len(year) == 4 and len(first) <= 2:
            when = _month_first(int(first), int(second), int(year), ref)
            return (when, i + 1) if when else None
        return None
    mark = t.low[i + 1]
    if (
        mark not in ("/", "-")
        or t.kind[i + 2] != NUMBER
        or t.glued(i + 1) != t.glued(i + 2)
        or not t.raw[i + 2].isdecimal()
    ):
        return None
    full = t.low[i + 3] == mark and t.glued(i + 3) == t.glued(i + 1) and t.raw[i + 4].isdecimal()
    y = year_at(t, i)
    if full and y is not None and len(t.raw[i + 2]) <= 2 and len(t.raw[i + 4]) <= 2:
        when = day_when(int(t.raw[i + 4]), int(t.raw[i + 2]), y, ref, "date:iso")
        return (when, i + 5) if when else None
    if not raw.isdecimal() or len(raw) > 2:
        return None
    if full and len(t.raw[i + 4]) in (2, 4):
        when = _month_first(int(raw), int(t.raw[i + 2]), p.full_year(t.raw[i + 4]), ref)
        return (when, i + 5) if when else None
    a, b = int(raw), int(t.raw[i + 2])
    alone = i == 0 and i + 3 >= t.size
    cued = i > 0 and t.low[i - 1] == "on" and mark == "/"
    if ((alone and b > 10) or cued) and 1 <= a <= 12:
        when = _month_first(a, b, None, ref)
        return (when, i + 3) if when else None
    return None


def _month_first(a: int, b: int, year: int | None, ref: date | None) -> When | None:
    if a <= 12:
        return day_when(b, a, year, ref, "date:m/d/y")
    return day_when(a, b, year, ref, "date:d/m/y") if b <= 12 else None


def next_of(t: Tokens, i: int, before: When, ref: date | None) -> Read | None:
    """ "(November 16) and 17", "(May 3), 4 and 5": a further day of the month named before."""
    if before.day is None or before.month is None or not before.rule.startswith(("date:month-day", "date:next-day")):
        return None
    d = number_at(t, i + 1, 31)
    if (
        t.low[i] not in ("and", ",")
        or d is None
        or d <= before.day
        or (t.glued(i + 2) and t.low[i + 2] not in (".", ",", ";"))
    ):
        return None
    listed = t.low[i] == "," and not (t.low[i + 2] in (",", "and") and number_at(t, i + 3, 31))
    counts = t.kind[i + 2] == WORD and t.low[i + 2] not in e.AFTER_DAY
    if listed or counts:
        return None
    when = day_when(d, before.month, before.year, ref, "date:next-day")
    return (when, i + 2) if when else None
