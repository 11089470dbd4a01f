"""Dates told from the day of publication in English: "last week", "two days ago", "a year earlier"."""

from __future__ import annotations

from datetime import date

from service.figures import periods as p
from service.figures.dates_en.base import Read, month_word, nth_of_month, number_at, weekday_when, with_part, year_at
from service.figures.periods import When
from service.languages.en import dates as e
from service.languages.tokens import WORD, Tokens


def moved_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "last week", "this year", "next March", "last Monday", "the same period last year", "this morning"."""
    word = t.low[i]
    move = e.MOVES[word]
    nxt = t.low[i + 1]
    j = i + 1
    if word == "same":
        return _same(t, i, ref)
    if nxt in ("fiscal", "financial", "calendar", "school", "academic") and t.low[i + 2] == "year":
        j, nxt = i + 2, "year"
    if nxt in e.DAY_PARTS and word in ("this", "last") and t.raw[i + 1][:1].isupper():
        return None
    if nxt in e.DAY_PARTS and word in ("this", "last"):
        return When(
            (p.shift(ref, move), p.shift(ref, move)) if ref else None,
            frozenset({"day", "relative", "time"}),
            f"relative:{'today' if move == 0 else 'yesterday'}+{nxt}",
            span_of="day",
        ), i + 2
    wd = e.WEEKDAYS.get(nxt)
    if wd is not None and nxt not in e.SHORT_DAYS and word not in ("same", "past"):
        return _moved_weekday(t, i, wd, word, ref)
    month = month_word(t, i + 1)
    if month is not None and word in ("last", "next", "this") and t.raw[i + 1][:1].isupper():
        return _moved_month(t, month, move, ref)
    unit = e.UNITS.get(nxt)
    if unit == "day":
        if word not in ("next", "following"):
            return None
        return When(None, frozenset({"day", "relative"}), "relative:next-day", span_of="day"), j + 1
    if unit is None or nxt.endswith("s") or (word == "past" and i and t.low[i - 1] not in ("the", "this")):
        return None
    when = unit_period(unit, move, ref)
    if when is None:
        return None
    after = j + 1
    if (
        t.low[after] == "'"
        and t.low[after + 1] == "s"
        and (wd2 := e.WEEKDAYS.get(t.low[after + 2])) is not None
        and unit == "week"
    ):
        target = p.shift(p.week(ref)[0], 7 * move + wd2) if ref else None
        return weekday_when(ref, wd2, "weekday:of-week", target), after + 3
    return when, after


def unit_period(unit: str, move: int, ref: date | None) -> When | None:
    period: p.Period | None = None
    if ref is not None:
        first = ref.replace(day=1)
        if unit == "week":
            period = p.week(p.shift(ref, 7 * move))
        elif unit == "month":
            of = p.shift_months(first, move)
            period = p.month(of.year, of.month)
        elif unit == "quarter":
            of = p.shift_months(first, 3 * move)
            period = p.quarter(of.year, (of.month + 2) // 3)
        elif unit == "year":
            period = p.years(ref.year + move, ref.year + move)
        elif unit == "decade":
            start = ref.year // 10 * 10 + 10 * move
            period = p.years(start, start + 9)
    if unit in ("fortnight",):
        return None
    return When(
        period,
        frozenset({"relative"} | ({unit} if unit in ("month", "year", "quarter", "day") else set())),
        f"relative:{unit}",
        span_of=unit,
    )


def _moved_weekday(t: Tokens, i: int, wd: int, word: str, ref: date | None) -> Read | None:
    after = i + 2
    if t.low[after] in ("in", "of") and word in ("last",) and (month := month_word(t, after + 1)) is not None:
        return nth_of_month(t, after + 1, wd, -1, month, ref)
    target = None
    if ref is not None:
        if word in ("last", "past", "previous"):
            target = p.nearest_weekday(p.shift(ref, -1), wd, False)
        elif word == "this":
            target = p.shift(p.week(ref)[0], wd)
        else:
            target = p.nearest_weekday(p.shift(ref, 1), wd, True)
            if (
                word == "next"
                and target <= p.week(ref)[1]
                and target.weekday() < 7
                and (target - ref).days < 7
                and p.week(target) == p.week(ref)
            ):
                target = p.shift(target, 7)
    return with_part(t, (weekday_when(ref, wd, f"weekday:{word}", target), after))


def _moved_month(t: Tokens, month: tuple[int, int], move: int, ref: date | None) -> Read:
    m, after = month
    y = None
    if ref is not None:
        y = ref.year
        if move < 0 and m >= ref.month:
            y -= 1
        if move > 0 and m <= ref.month:
            y += 1
    return When(
        p.month(y, m) if y else None,
        frozenset({"month", "relative"}),
        "relative:named-month",
        None,
        m,
        None,
        None,
        "month",
    ), after


def _same(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "the same period last year", "the same period of 2024", "the same month last year", "the same day"."""
    if t.low[i + 1] == "day":
        return When(None, frozenset({"day", "relative"}), "relative:same-day", span_of="day"), i + 2
    if t.low[i + 1] not in ("period", "time", "month", "quarter", "point", "week", "stage") or (
        t.low[i + 1] in ("time", "point", "stage") and t.low[i + 2] not in ("last", "in", "of", "a")
    ):
        return None
    j = i + 2
    if t.low[j] == "a" and t.low[j + 1] == "year" and t.low[j + 2] in ("earlier", "ago", "before"):
        y = ref.year - 1 if ref else None
        return _year_earlier(y, None), j + 3
    if t.low[j] in ("of", "in", "a", "the"):
        j += 1
    year = year_at(t, j)
    if year is not None:
        return _year_earlier(year, year), j + 1
    if t.low[j] in ("last", "previous", "prior") and t.low[j + 1] == "year":
        return _year_earlier(ref.year - 1 if ref else None, None), j + 2
    if t.low[i + 1] != "period":
        return None
    return _year_earlier(ref.year - 1 if ref else None, None), i + 2


def _year_earlier(y: int | None, written: int | None) -> When:
    parts = frozenset({"relative"} | ({"year"} if written else set()))
    return When(p.years(y, y) if y else None, parts, "relative:year-earlier", written, span_of="same_period")


_AGO = frozenset({"ago", "back"})


_LATER = ("from now", "hence", "from today")


def counted_back(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "a year ago", "two days ago", "a week earlier" stays a duration, "a year earlier" is the year-earlier period."""
    n = number_at(t, i, 400) or e.COUNTS.get(t.low[i])
    if n is None:
        return None
    j = i + 1
    unit = e.UNITS.get(t.low[j])
    if unit is None and n is not None and (wd := e.WEEKDAYS.get(t.low[j])) is not None and t.low[j] not in e.SHORT_DAYS:
        return _weekdays_away(t, j, n, wd, ref)
    if unit is None:
        return None
    after = j + 1
    ago = t.low[after] == "ago" and t.low[i - 1] in ("than", "from", "to", "with", "against") and i > 0
    if unit == "year" and n == 1 and (t.low[after] in ("earlier", "before") or ago):
        return _year_earlier(ref.year - 1 if ref else None, None), after + 1
    if unit in ("month", "quarter", "week") and n == 1 and t.low[after] == "earlier":
        when = unit_period(unit, -1, ref)
        return (when, after + 1) if when is not None else None
    back = t.low[after] in _AGO and not (t.low[after] == "back" and t.kind[after + 1] == WORD)
    forward = " ".join(t.low[after : after + 2]) in _LATER or t.low[after] == "hence"
    within = t.low[i - 1] == "in" and i == 1 and after >= t.size
    if not (back or forward or within):
        return None
    sign = -1 if back else 1
    end = after + 1 if back or t.low[after] == "hence" else (after + 2 if forward else after)
    return _away(unit, sign * n, ref, t.low[end - 1] in ("today", "now")), end


def _away(unit: str, n: int, ref: date | None, exact: bool = False) -> When:
    parts = frozenset({"relative"})
    if ref is None:
        return When(None, parts, f"relative:{unit}s-away", span_of=unit)
    if unit in ("day", "week", "fortnight"):
        d = p.shift(ref, n * {"day": 1, "week": 7, "fortnight": 14}[unit])
    else:
        d = p.shift_months(ref, n * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit])
    period = p.month(d.year, d.month) if unit == "year" and not exact else (d, d)
    return When(period, parts, f"relative:{unit}s-away", span_of=unit)


def _weekdays_away(t: Tokens, j: int, n: int, wd: int, ref: date | None) -> Read | None:
    after = j + 1
    if t.low[after] in ("ago", "back"):
        target = p.shift(p.nearest_weekday(p.shift(ref, -1), wd, False), -7 * (n - 1)) if ref else None
        return weekday_when(ref, wd, "weekday:ago", target), after + 1
    if t.low[after : after + 2] == ("from", "now"):
        target = p.shift(p.nearest_weekday(p.shift(ref, 1), wd, True), 7 * (n - 1)) if ref else None
        return weekday_when(ref, wd, "weekday:from-now", target), after + 2
    return None


SIMPLE = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def _named(t: Tokens, i: int) -> bool:
    """Whether a capital in mid-sentence makes the word part of a title ("the Today programme")."""
    return bool(i) and t.raw[i][:1].isupper() and t.kind[i - 1] == WORD and not t.raw[i].isupper()


def simple_day(t: Tokens, i: int, ref: date | None) -> Read | None:
    if _named(t, i) and t.raw[i - 1][:1].islower():
        return None
    move = SIMPLE[t.low[i]]
    period = (p.shift(ref, move), p.shift(ref, move)) if ref else None
    names = {0: "today", -1: "yesterday", 1: "tomorrow"}
    return with_part(t, (When(period, frozenset({"day", "relative"}), f"relative:{names[move]}", span_of="day"), i + 1))


def relative_day(move: int, ref: date | None) -> When:
    period = (p.shift(ref, move), p.shift(ref, move)) if ref else None
    return When(period, frozenset({"day", "relative"}), "relative:day", span_of="day")


def nth_weekday(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "first Monday of March", "third Tuesday in October 2014", "the first Monday of this month"."""
    n = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}.get(t.low[i])
    wd = e.WEEKDAYS.get(t.low[i + 1])
    if n is None or wd is None or t.low[i + 2] not in ("of", "in"):
        return None
    month = month_word(t, i + 3)
    if month is not None:
        return nth_of_month(t, i + 3, wd, n, month, ref)
    if t.low[i + 3] in ("this", "the", "next", "last") and t.low[i + 4] == "month":
        of = p.shift_months(ref.replace(day=1), {"next": 1, "last": -1}.get(t.low[i + 3], 0)) if ref else None
        target = p.nth_weekday(of.year, of.month, wd, n) if of else None
        return weekday_when(ref, wd, "weekday:nth-of-month", target), i + 5
    return None
