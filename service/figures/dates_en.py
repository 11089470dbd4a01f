"""The English date grammar. Each rule looks at one token and answers with what it read and the token after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from service.figures import periods as p
from service.figures.periods import When
from service.figures.tokens import NUMBER, SYMBOL, WORD, Tokens
from service.languages.en import dates as e

Read = tuple[When, int]
Rule = Callable[[Tokens, int, "date | None"], "Read | None"]


def _number(t: Tokens, i: int, most: int) -> int | None:
    raw = t.raw[i]
    return int(raw) if raw.isdigit() and len(raw) <= 4 and 0 < int(raw) <= most else None


def _year(t: Tokens, i: int) -> int | None:
    raw = t.raw[i]
    return int(raw) if len(raw) == 4 and raw.isdigit() and 1000 <= int(raw) < 2200 else None


def _ordinal_day(t: Tokens, i: int) -> tuple[int, int] | None:
    """ "17", "17th", "the 17th", "first": a day of the month and the token after it."""
    d = _number(t, i, 31)
    if d is not None:
        if t.low[i + 1] in ("st", "nd", "rd", "th") and t.glued(i + 1):
            return d, i + 2
        return (d, i + 1) if not (t.glued(i + 1) and t.kind[i + 1] == WORD) else None
    word = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "eighth": 8, "ides": 15}.get(t.low[i])
    return None if word is None else (word, i + 1)


def _after_year(t: Tokens, i: int, ref: date | None) -> tuple[int | None, int]:
    """ ", 2025", " 2025", " of 2025", " last year", " next year" after a day, month or quarter."""
    j = i + 1 if t.low[i] in (",", "of", "in") else i
    y = _year(t, j)
    if y is not None and not (t.low[j + 1] == "-" and t.glued(j + 1)) and 1000 <= y < 2200:
        return y, j + 1
    if t.low[i] == "of" and t.low[i + 1] in ("this", "last", "next") and t.low[i + 2] == "year" and ref:
        return ref.year + e.MOVES[t.low[i + 1]], i + 3
    if t.low[i] in ("last", "this", "next") and t.low[i + 1] == "year" and ref:
        return ref.year + e.MOVES[t.low[i]], i + 2
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


def _month_word(t: Tokens, i: int) -> tuple[int, int] | None:
    """The month named at ``i`` and the token after it (and after its full stop)."""
    m = e.MONTHS.get(t.low[i])
    if m is None:
        return None
    dot = len(t.low[i]) <= 4 and t.low[i] not in ("may", "june", "july") and t.low[i + 1] == "." and t.glued(i + 1)
    return m, i + 2 if dot else i + 1


def _month(t: Tokens, i: int, ref: date | None) -> Read | None:
    found = _month_word(t, i)
    if found is None:
        return None
    m, j = found
    the = 1 if t.low[j] == "the" else 0
    day = _ordinal_day(t, j + the) if t.kind[j + the] == NUMBER or the else None
    if day is not None and not (t.kind[j] == NUMBER and _year(t, j)):
        d, after = day
        if (
            t.low[after] == "-"
            and t.glued(after)
            and (last := _number(t, after + 1, 31)) is not None
            and last > d
            and t.kind[after + 1] == NUMBER
        ):
            return _days(m, d, last, t, after + 2, ref)
        if (
            t.low[after] == "to"
            and (last := _number(t, after + 1, 31)) is not None
            and last > d
            and t.low[after + 2] not in ("%",)
        ):
            return _days(m, d, last, t, after + 2, ref)
        year, after = _after_year(t, after, ref)
        when = _day(d, m, year, ref, "date:month-day")
        if when is not None:
            return _with_part(t, _with_weekday(t, (when, after)))
    if not _is_month(t, i, j):
        return None
    span = _month_span(t, i, j, m, ref)
    if span is not None:
        return span
    year, after = _after_year(t, j, ref)
    if t.low[j : j + 3] == ("in", "a", "year") and ref is not None:
        year, after = ref.year + 1, j + 3
    y = _resolve(m, year, ref, i > 0 and t.low[i - 1] == "since")
    parts = frozenset({"month"} | ({"year"} if year is not None else set()))
    return When(p.month(y, m) if y else None, parts, "date:month", year, m, None, None, "month"), after


def _is_month(t: Tokens, i: int, j: int) -> bool:
    if t.low[i] not in e.AMBIGUOUS_MONTHS and len(t.low[i]) > 3:
        return t.raw[i][:1].isupper() or t.size < 8
    if t.size in {1, 2}:
        return True
    if not t.raw[i][:1].isupper():
        return False
    before = t.low[i - 1] if i else ""
    if before == "-":
        return t.low[i - 2] in ("mid", "early", "late", "end") or t.low[i - 2] in e.MONTHS
    if before in (
        "in",
        "since",
        "of",
        "by",
        "from",
        "to",
        "until",
        "till",
        "last",
        "next",
        "this",
        "early",
        "mid",
        "late",
        "-",
        "and",
        "through",
        "during",
        "for",
        "between",
        "each",
        "every",
        "than",
        "before",
        "after",
        "previous",
        "around",
    ):
        return True
    return (
        _year(t, j) is not None
        or (t.low[j] in ("-", "and", "to") and e.MONTHS.get(t.low[j + 1]) is not None)
        or (t.low[i] in ("august",) and i > 0)
    )


def _month_span(t: Tokens, i: int, j: int, m: int, ref: date | None) -> Read | None:
    """ "January-September", "January to September 2025", "between January and September"."""
    link = t.low[j]
    before = t.low[i - 1] if i else ""
    if link not in ("-", "--", "to", "and", "through", "until") or (link == "and" and before != "between"):
        return None
    second = _month_word(t, j + 1)
    if second is None or (t.kind[second[1]] == NUMBER and not _year(t, second[1])):
        return None
    last, k = second
    year, after = _after_year(t, k, ref)
    y = _resolve(last, year, ref)
    period = None
    if y is not None:
        start, end = p.month(y if m <= last else y - 1, m), p.month(y, last)
        period = (start[0], end[1]) if start and end else None
    name = p.months_name(m, last)
    parts = frozenset({"month"} | ({"year"} if year is not None else set()))
    return When(period, parts, "period:months", year, m, span_of=name), after


def _days(m: int, d: int, last: int, t: Tokens, j: int, ref: date | None) -> Read | None:
    year, after = _after_year(t, j, ref)
    start, end = _day(d, m, year, ref, "date:month-d-d"), _day(last, m, year, ref, "")
    if start is None or end is None:
        return None
    period = (start.period[0], end.period[1]) if start.period and end.period else None
    return replace(start, period=period, span_of="days"), after


def _with_weekday(t: Tokens, read: Read) -> Read:
    when, after = read
    j = after + 1 if t.low[after] in (",", "(") else after
    wd = e.WEEKDAYS.get(t.low[j])
    if wd is None or t.low[after] not in (",", "(") or (t.low[j] in e.SHORT_DAYS and t.kind[j] != WORD):
        return read
    end = j + 2 if t.low[after] == "(" and t.low[j + 1] == ")" else j + 1
    return replace(when, weekday=wd, parts=when.parts | {"weekday"}, rule=when.rule + "+weekday"), end


def _with_part(t: Tokens, read: Read) -> Read:
    when, after = read
    j = after + 1 if t.low[after] in ("early", "late") else after
    part = e.DAY_PARTS.get(t.low[j])
    if part is None or part == "noon":
        return read
    return replace(when, parts=when.parts | {"time"}, rule=f"{when.rule}+{part}"), j + 1


def _numbers(t: Tokens, i: int, ref: date | None) -> Read | None:
    era = _before_christ(t, i)
    if era is not None:
        return era
    day = _ordinal_day(t, i)
    if day is not None:
        d, j = day
        found = _day_before_month(t, i, d, j, ref)
        if found is not None:
            return found
    return (
        _slashed(t, i, ref)
        or _decade(t, i)
        or _quarter_ordinal(t, i, ref)
        or _ago(t, i, ref)
        or _months_of_year(t, i, ref)
        or _year_alone(t, i, ref)
    )


def _before_christ(t: Tokens, i: int) -> Read | None:
    """ "1000 B.C.", "44 BC": no Gregorian period, the year as a negative number."""
    j = i + 1
    if not t.raw[i].isdigit() or len(t.raw[i]) > 5:
        return None
    if t.raw[j] in ("BC", "BCE"):
        after = j + 1
    elif t.raw[j] == "B" and t.low[j + 1] == "." and t.raw[j + 2] == "C":
        after = j + 4 if t.low[j + 3] == "." and t.glued(j + 3) else j + 3
    else:
        return None
    return When(None, frozenset({"year"}), "date:bc", -int(t.raw[i]), span_of="year"), after


def _day_before_month(t: Tokens, i: int, d: int, j: int, ref: date | None) -> Read | None:
    """ "17 September 2025", "17th of September", "8-9 December", "16 and 17 November"."""
    k = j + 1 if t.low[j] == "of" else j
    if t.low[k] == "day" and t.low[k + 1] == "of":
        k += 2
    if t.low[k] in ("this", "the") and t.low[k + 1] in ("month", "current", "previous", "next", "last"):
        return _day_of_month(t, k, d, ref)
    if t.low[k] in ("next", "last", "previous") and t.low[k + 1] == "month":
        return _day_of_month(t, k, d, ref)
    if t.low[k] in ("-", "to", "and") and (last := _number(t, k + 1, 31)) is not None and last > d:
        month = _month_word(t, k + 2)
        if month is not None and t.raw[k + 2][:1].isupper():
            if t.low[k] == "and":
                when = _day(d, month[0], _after_year(t, month[1], ref)[0], ref, "date:shared-month")
                return (when, j) if when else None
            return _days(month[0], d, last, t, month[1], ref)
    month = _month_word(t, k)
    if (
        month is None
        or not (t.raw[k][:1].isupper() or k > j or t.size < 8)
        or (t.low[k] == "may" and not t.raw[k][:1].isupper())
    ):
        return None
    m, after = month
    year, after = _after_year(t, after, ref)
    if (
        year is None
        and k == j
        and _number(t, after, 31)
        and t.low[j - 1] in ("st", "nd", "rd", "th")
        and len(t.raw[after]) == 2
    ):
        year, after = p.full_year(t.raw[after]), after + 1
    when = _day(d, m, year, ref, "date:day-month")
    return _with_part(t, _with_weekday(t, (when, after))) if when else None


def _day_of_month(t: Tokens, k: int, d: int, ref: date | None) -> Read | None:
    j = k + 1 if t.low[k] == "the" else k
    move = e.MOVES.get(t.low[j], 0)
    after = j + 2 if t.low[j] in e.MOVES else j + 1
    if t.low[after - 1] != "month" or ref is None:
        return None
    of = p.shift_months(ref.replace(day=1), move)
    when = _day(d, of.month, of.year, ref, "date:day-of-month")
    return (replace(when, parts=frozenset({"day", "relative"}), year=None), after) if when else None


def _slashed(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "10/31/1974", "2024-10-22", "10.31.1974", "2/15"."""
    raw = t.raw[i]
    if raw.count(".") == 2 and all(part.isdigit() for part in raw.split(".")):
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
        or not t.raw[i + 2].isdigit()
    ):
        return None
    full = t.low[i + 3] == mark and t.glued(i + 3) == t.glued(i + 1) and t.raw[i + 4].isdigit()
    y = _year(t, i)
    if full and y is not None and len(t.raw[i + 2]) <= 2 and len(t.raw[i + 4]) <= 2:
        when = _day(int(t.raw[i + 4]), int(t.raw[i + 2]), y, ref, "date:iso")
        return (when, i + 5) if when else None
    if not raw.isdigit() or len(raw) > 2:
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
        return _day(b, a, year, ref, "date:m/d/y")
    return _day(a, b, year, ref, "date:d/m/y") if b <= 12 else None


def _decade(t: Tokens, i: int) -> Read | None:
    raw = t.raw[i]
    apostrophe = t.low[i + 1] == "'" and t.low[i + 2] == "s" and t.glued(i + 1)
    if not ((t.low[i + 1] == "s" and t.glued(i + 1)) or apostrophe) or not raw.isdigit() or raw[-1] != "0":
        return None
    after = i + 3 if apostrophe else i + 2
    if len(raw) == 4:
        y = int(raw)
        length = 99 if raw.endswith("00") and y < 2000 else 9
        return When(p.years(y, y + length), frozenset({"year"}), "period:decade", y, span_of="decade"), after
    return None


def _year_alone(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "in 2024", "2024-2025", "by 2030", "2024's": a year wherever nothing is counted."""
    y = _year(t, i)
    if y is None or not 1000 <= y < 2200 or (t.glued(i) and t.low[i - 1] not in ("-", "(", "'", '"', "“", "/", "‘")):
        return None
    before, after = t.low[i - 1] if i else "", t.low[i + 1]
    last = t.raw[i + 2]
    if after in ("-", "--", "/") and t.glued(i + 1) and t.glued(i + 2) and last.isdigit() and len(last) in (2, 4):
        y2 = int(last) if len(last) == 4 else int(t.raw[i][:2] + last)
        if y < y2 < y + 60:
            school = t.low[i + 3 : i + 5] in (("school", "year"), ("academic", "year"))
            name, after_ = ("school_year", i + 5) if school else ("years", i + 3)
            return When(p.years(y, y2), frozenset({"year"}), "period:years", y, span_of=name), after_
    ranged = _years_to(t, i, y)
    if ranged is not None:
        return ranged
    if after in ("a", "ad") and (after == "ad" or t.low[i + 2] == "."):
        return When(p.years(y, y), frozenset({"year"}), "date:year", y, span_of="year"), i + (2 if after == "ad" else 5)
    near = 1800 <= y <= 2100
    counted = (
        t.kind[i + 1] == WORD
        and t.raw[i + 1][:1].islower()
        and ((after.endswith("s") and len(after) > 3) or after in ("people", "men", "women", "km", "million"))
    )
    if not near and before not in ("in", "since", "of", "year"):
        return None
    if before in e.YEAR_CUES and not (
        counted
        and before
        in (
            "of",
            "from",
            "to",
            "the",
            "and",
            "than",
            "over",
            "about",
            "around",
            "with",
            "for",
            "by",
            "on",
            "after",
            "-",
        )
    ):
        return When(p.years(y, y), frozenset({"year"}), "date:year", y, span_of="year"), i + 1
    if counted or before in e.NOT_YEAR or not 1900 <= y <= 2100:
        return None
    return When(p.years(y, y), frozenset({"year"}), "date:year", y, span_of="year"), i + 1


def _years_to(t: Tokens, i: int, first: int) -> Read | None:
    """ "between 2019 and 2022", "from 2019 to 2022": a period of whole years."""
    opener, link = t.low[i - 1] if i else "", t.low[i + 1]
    last = _year(t, i + 2)
    if last is None or not first < last < first + 100:
        return None
    if (opener, link) not in (("between", "and"), ("from", "to"), ("from", "until"), ("from", "through")):
        return None
    return When(p.years(first, last), frozenset({"year"}), "period:years", first, span_of="years"), i + 3


def _weekday(t: Tokens, i: int, ref: date | None) -> Read | None:
    wd = e.WEEKDAYS[t.low[i]]
    short = t.low[i] in e.SHORT_DAYS
    if short and not (t.size <= 3 or (t.low[i + 1] in (",", ".") and e.MONTHS.get(t.low[i + 2]))):
        return None
    if t.low[i + 1] in e.TITLES or (
        t.raw[i][:1].isupper() and t.raw[i + 1] in ("Night", "Morning") and t.raw[i + 2][:1].isupper()
    ):
        return None
    if t.low[i].endswith("days") and (i == 0 or t.low[i - 1] in ("on", "of")):
        return None
    j = i + 2 if short and t.low[i + 1] == "." and t.glued(i + 1) else i + 1
    k = j + 1 if t.low[j] in (",", "(") else j
    dated = None
    if t.kind[k] == NUMBER or t.low[k] == "the":
        dated = _the(t, k, ref) if t.low[k] == "the" else _numbers(t, k, ref)
    elif e.MONTHS.get(t.low[k]) is not None:
        dated = _month(t, k, ref)
    if dated is not None and dated[0].day is not None:
        end = dated[1] + 1 if t.low[k - 1] == "(" and t.low[dated[1]] == ")" else dated[1]
        return replace(dated[0], weekday=wd, parts=dated[0].parts | {"weekday"}, rule=dated[0].rule + "+weekday"), end
    if t.low[j : j + 2] == ("after", "next"):
        return _at_weekday(
            ref, wd, "weekday:after-next", p.nearest_weekday(p.shift(ref, 1), wd, True) + timedelta(7) if ref else None
        ), j + 2
    if t.low[j] == "of" and t.low[j + 1] in e.MOVES and t.low[j + 2] == "week":
        target = p.shift(p.week(ref)[0], 7 * e.MOVES[t.low[j + 1]] + wd) if ref else None
        return _at_weekday(ref, wd, "weekday:of-week", target), j + 3
    forward = t.size <= 3 or _ahead(t, i, j)
    target = p.nearest_weekday(ref, wd, forward) if ref else None
    return _with_part(t, (_at_weekday(ref, wd, "weekday:bare", target), j))


def _ahead(t: Tokens, i: int, after: int) -> bool:
    """Whether the words around a bare weekday speak of what is to come."""
    if any(word in e.PAST or word.endswith("ed") for word in t.low[max(0, i - 3) : i]):
        return False
    return any(word in e.FUTURE for word in (*t.low[max(0, i - 8) : i], *t.low[after : after + 5]))


def _at_weekday(ref: date | None, wd: int, rule: str, target: date | None) -> When:
    return When((target, target) if target else None, frozenset({"weekday"}), rule, weekday=wd, span_of="day")


def _moved(t: Tokens, i: int, ref: date | None) -> Read | None:
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
    month = _month_word(t, i + 1)
    if month is not None and word in ("last", "next", "this") and t.raw[i + 1][:1].isupper():
        return _moved_month(t, month, move, ref)
    unit = e.UNITS.get(nxt)
    if unit == "day":
        if word not in ("next", "following"):
            return None
        return When(None, frozenset({"day", "relative"}), "relative:next-day", span_of="day"), j + 1
    if unit is None or nxt.endswith("s") or (word == "past" and i and t.low[i - 1] not in ("the", "this")):
        return None
    when = _unit_period(unit, move, ref)
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
        return _at_weekday(ref, wd2, "weekday:of-week", target), after + 3
    return when, after


def _unit_period(unit: str, move: int, ref: date | None) -> When | None:
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
    if t.low[after] in ("in", "of") and word in ("last",) and (month := _month_word(t, after + 1)) is not None:
        return _nth(t, after + 1, wd, -1, month, ref)
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
    return _with_part(t, (_at_weekday(ref, wd, f"weekday:{word}", target), after))


def _nth(t: Tokens, k: int, wd: int, nth: int, month: tuple[int, int], ref: date | None) -> Read | None:
    year, after = _after_year(t, month[1], ref)
    y = _resolve(month[0], year, ref)
    target = p.nth_weekday(y, month[0], wd, nth) if y else None
    return _at_weekday(ref, wd, "weekday:nth-of-month", target), after


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
    year = _year(t, j)
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


def _ago(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "a year ago", "two days ago", "a week earlier" stays a duration, "a year earlier" is the year-earlier period."""
    n = _number(t, i, 400) or e.COUNTS.get(t.low[i])
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
        return _at_weekday(ref, wd, "weekday:ago", target), after + 1
    if t.low[after : after + 2] == ("from", "now"):
        target = p.shift(p.nearest_weekday(p.shift(ref, 1), wd, True), 7 * (n - 1)) if ref else None
        return _at_weekday(ref, wd, "weekday:from-now", target), after + 2
    return None


def _quarter_ordinal(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "third quarter of 2025", "third-quarter", "first half", "3rd quarter", "first nine months of the year"."""
    digits = t.kind[i] == NUMBER
    if digits:
        if t.low[i + 1] not in ("st", "nd", "rd", "th") or not t.glued(i + 1):
            return None
        n, j = int(t.raw[i]) if t.raw[i].isdigit() else 0, i + 2
    else:
        n, j = e.ORDINAL_WORDS.get(t.low[i], 0), i + 1
    century = j + 1 if t.low[j] == "-" else j
    if t.low[j] in ("and", "or", "to") and "centuries" in t.low[j + 2 : j + 5] and n > 0:
        return When(p.years(n * 100 - 99, n * 100), frozenset({"year"}), "period:century", span_of="century"), j
    if t.low[century] in ("century", "centuries"):
        return (
            (When(p.years(n * 100 - 99, n * 100), frozenset({"year"}), "period:century", span_of="century"), j + 1)
            if 0 < n < 22
            else None
        )
    if t.low[j] == "-" and t.glued(j):
        j += 1
    if t.low[j] in ("fiscal", "financial"):
        j += 1
    fiscal = t.low[j - 1] in ("fiscal", "financial") or (i and t.low[i - 1] in ("fiscal", "financial"))
    word = t.low[j]
    if word in ("quarter", "qtr") and (1 <= n <= 4 or t.low[i] == "last"):
        if t.low[i] == "last" or n < 1:
            return None
        return _of_year(
            t, j + 1, ref, lambda y: p.quarter(y, n), "quarter", "period:quarter" + ("+fiscal" if fiscal else "")
        )
    if word == "half" and n in (1, 2) and t.low[j + 1] == "of":
        of_month = _half_of_month(t, j + 2, n, ref)
        if of_month is not None:
            return of_month
    if (
        word == "half"
        and n in (1, 2)
        and t.low[j - 1] == "-"
        and t.low[j + 1] not in ("time", "goal", "lead", "strike")
    ):
        return _of_year(t, j + 1, ref, lambda y: p.months(y, 6 * n - 5, 6 * n), "half", "period:half-year")
    if (
        word == "half"
        and n in (1, 2)
        and (
            t.low[j + 1]
            in (
                "of",
                ",",
                ".",
                "",
                "last",
                "this",
                "profit",
                "from",
                "sales",
                "results",
                "and",
                "was",
                "were",
                "rose",
                "fell",
                "earnings",
            )
        )
    ):
        if t.low[j + 1] == "of" and not (_year(t, j + 2) or t.low[j + 2] in ("this", "last", "the", "next")):
            return None
        if t.low[j + 1] == "of" and t.low[j + 2] == "the" and t.low[j + 3] not in ("year", "decade", "fiscal"):
            return None
        if t.low[j + 1] not in ("of", "last", "this") and (
            i == 0
            or t.low[i - 1] not in ("the", "in")
            or t.low[i - 2] not in ("in", "for", "over", "during", "of", "from")
        ):
            return None
        return _of_year(t, j + 1, ref, lambda y: p.months(y, 6 * n - 5, 6 * n), "half", "period:half-year")
    if t.low[i] in ("first", "last", "opening", "final"):
        return _first_months(t, i, j, ref)
    return None


def _half_of_month(t: Tokens, k: int, n: int, ref: date | None) -> Read | None:
    """ "first half of October"."""
    month = _month_word(t, k)
    if month is None or not t.raw[k][:1].isupper():
        return None
    year, after = _after_year(t, month[1], ref)
    y = _resolve(month[0], year, ref)
    whole = p.month(y, month[0]) if y else None
    half = None
    if whole is not None:
        half = (whole[0], whole[0].replace(day=15)) if n == 1 else (whole[0].replace(day=16), whole[1])
    parts = frozenset({"month"} | ({"year"} if year is not None else set()))
    return When(half, parts, "period:half", year, month[0], None, None, "half_month"), after


def _first_months(t: Tokens, i: int, j: int, ref: date | None) -> Read | None:
    """ "first nine months of the year"; "last six months" without "of" is a duration that ends now."""
    n = _number(t, j, 11) or e.COUNTS.get(t.low[j])
    if n is None or n < 2 or n > 11 or t.low[j + 1] != "months":
        return None
    last = t.low[i] in ("last", "final")
    if last and t.low[j + 2] != "of":
        return None
    name = {3: "quarter", 6: "half", 9: "nine_months"}.get(n, f"{n}_months")
    make = (lambda y: p.months(y, 13 - n, 12)) if last else (lambda y: p.months(y, 1, n))
    return _of_year(t, j + 2, ref, make, name, f"period:{'last' if last else 'first'}-months")


def _of_year(t: Tokens, j: int, ref: date | None, make: Callable[[int], p.Period | None], name: str, rule: str) -> Read:
    year, after = _after_year(t, j, ref)
    if year is None and t.low[j : j + 3] == ("of", "the", "year"):
        after = j + 3
    y = year if year is not None else (ref.year if ref else None)
    parts = frozenset({"quarter" if name == "quarter" else "month"} | ({"year"} if year is not None else set()))
    return When(make(y) if y else None, parts, rule, year, None, None, None, name), after


def _months_of_year(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "nine months of 2025", "nine months to September", "January-September period"."""
    n = _number(t, i, 11) or e.COUNTS.get(t.low[i])
    if n is None or n < 2:
        return None
    j = i + 2 if t.low[i + 1] == "-" else i + 1
    if (
        t.low[j] not in ("months", "month")
        or t.low[j + 1] != "of"
        or not (_year(t, j + 2) or t.low[j + 2 : j + 4] in (("this", "year"), ("the", "year"), ("last", "year")))
    ):
        return None
    name = {3: "quarter", 6: "half", 9: "nine_months"}.get(n, f"{n}_months")
    return _of_year(t, j + 1, ref, lambda y: p.months(y, 1, n), name, "period:first-months")


def _edge(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "early October", "mid-2024", "late last year", "the end of September", "end-2024", "the start of the year"."""
    which = e.EDGES[t.low[i]]
    j = i + 1
    noun = t.low[i] in ("beginning", "start", "middle", "end")
    if t.low[i] in ("earlier", "later") and t.low[j] != "this" and t.low[j] != "in":
        return None
    if noun:
        if t.low[j] == "of":
            j += 1
        elif not (t.low[j] == "-" and t.glued(j)):
            return None
    if t.low[j] == "-":
        j += 1
    if t.low[j] in ("in", "on"):
        j += 1
    the = t.low[j] == "the"
    if the:
        j += 1
    inner: Read | None = None
    word = t.low[j]
    if t.kind[j] == NUMBER:
        inner = _decade(t, j) or (_year_alone(t, j, ref) if _year(t, j) else None) or _quarter_ordinal(t, j, ref)
    elif word in e.MONTHS:
        inner = _month(t, j, ref)
    elif word in e.MOVES and word != "same":
        inner = _moved(t, j, ref)
    elif word in e.ORDINAL_WORDS:
        inner = _quarter_ordinal(t, j, ref)
    elif word in ("year", "month", "week", "quarter") and (the or t.low[i] in ("mid",)):
        unit = _unit_period(word, 0, ref)
        inner = (unit, j + 1) if unit else None
        if word == "year" and noun and t.low[j + 1] in ("long",):
            inner = None
    elif word in e.WEEKDAYS and not noun and word not in e.SHORT_DAYS:
        return _with_fuzzy(_weekday(t, j, ref))
    elif word in e.DAY_PARTS:
        return None
    if inner is None:
        return None
    when, after = inner
    if when.span_of == "day":
        return _with_fuzzy(inner)
    if t.low[i] in ("earlier", "later"):
        return replace(when, parts=when.parts | {"fuzzy"}), after
    same = when.period is not None and ref is not None and when.period[0] <= ref <= when.period[1]
    if which == "early" and _since(t, i) and noun and (same or when.period is None):
        period = (when.period[0], ref) if when.period and ref else None
        name = "ytd" if when.span_of == "year" else f"{when.span_of}_to_date"
        rule = f"period:to-date({when.span_of})"
        return replace(when, period=period, parts=when.parts | {"fuzzy"}, rule=rule, span_of=name), after
    period = p.third_of(when.period, which) if when.period else None
    return replace(when, period=period, parts=when.parts | {"fuzzy"}, rule=f"edge:{which}+{when.rule}"), after


def _since(t: Tokens, i: int) -> bool:
    return bool(i) and (
        t.low[i - 1] in ("since", "from") or (t.low[i - 1] == "the" and i > 1 and t.low[i - 2] in ("since", "from"))
    )


def _with_fuzzy(read: Read | None) -> Read | None:
    return None if read is None else (replace(read[0], parts=read[0].parts | {"fuzzy"}), read[1])


_SIMPLE = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def _named(t: Tokens, i: int) -> bool:
    """Whether a capital in mid-sentence makes the word part of a title ("the Today programme")."""
    return bool(i) and t.raw[i][:1].isupper() and t.kind[i - 1] == WORD and not t.raw[i].isupper()


def _simple(t: Tokens, i: int, ref: date | None) -> Read | None:
    if _named(t, i) and t.raw[i - 1][:1].islower():
        return None
    move = _SIMPLE[t.low[i]]
    period = (p.shift(ref, move), p.shift(ref, move)) if ref else None
    names = {0: "today", -1: "yesterday", 1: "tomorrow"}
    return _with_part(
        t, (When(period, frozenset({"day", "relative"}), f"relative:{names[move]}", span_of="day"), i + 1)
    )


def _the(t: Tokens, i: int, ref: date | None) -> Read | None:
    """Date expressions that open with an article: "the day after tomorrow", "the 17th of May", "the following week"."""
    j = i + 1
    if t.low[j : j + 2] == ("week", "of") and t.low[j + 2] in e.MONTHS:
        inner = _month(t, j + 2, ref)
        if inner is not None and inner[0].day is not None:
            period = p.week(inner[0].period[0]) if inner[0].period else None
            return replace(inner[0], period=period, rule="period:week-of", span_of="week"), inner[1]
    if t.low[j : j + 3] == ("day", "after", "tomorrow"):
        return _relative(2, ref), j + 3
    if t.low[j : j + 3] == ("day", "before", "yesterday"):
        return _relative(-2, ref), j + 3
    if t.kind[j] == NUMBER or t.low[j] in ("first", "second", "third", "fourth", "fifth"):
        day = _ordinal_day(t, j)
        if day is not None and (t.low[day[1]] == "of" or t.low[day[1]] in e.MONTHS):
            found = _day_before_month(t, j, day[0], day[1], ref)
            if found is not None:
                return found
        if (
            day is not None
            and ref is not None
            and i
            and t.low[i - 1] in (*e.WEEKDAYS, "on")
            and t.low[day[1] - 1] in ("st", "nd", "rd", "th")
            and t.kind[day[1]] == SYMBOL
        ):
            when = _day(day[0], ref.month, None, ref, "date:day-alone")
            return (replace(when, month=None, parts=frozenset({"day"})), day[1]) if when else None
    return None


def _relative(move: int, ref: date | None) -> When:
    period = (p.shift(ref, move), p.shift(ref, move)) if ref else None
    return When(period, frozenset({"day", "relative"}), "relative:day", span_of="day")


def _q(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "Q3 2025", "Q3"."""
    n = _number(t, i + 1, 4)
    if n is None or not t.glued(i + 1) or (not t.raw[i].isupper() and t.size > 3):
        return None
    return _of_year(t, i + 2, ref, lambda y: p.quarter(y, n), "quarter", "period:quarter")


def _ordinal(t: Tokens, i: int, ref: date | None) -> Read | None:
    weekly = _week_of(t, i, ref)
    if weekly is not None:
        return weekly
    if t.low[i] in e.MOVES:
        found = _quarter_ordinal(t, i, ref) if t.low[i] == "last" else None
        return found or _nth_weekday(t, i, ref) or _moved(t, i, ref)
    found = _quarter_ordinal(t, i, ref) or _nth_weekday(t, i, ref)
    if found is not None:
        return found
    if (
        t.low[i] in ("first", "second", "third")
        and t.low[i + 1] == "of"
        and t.low[i + 2] in e.MONTHS
        and t.low[i - 1] == "the"
    ):
        return _day_before_month(t, i, e.ORDINAL_WORDS[t.low[i]], i + 1, ref)
    return None


def _week_of(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "first week of October 2014", "last week of September", "second last week of May"."""
    n = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}.get(t.low[i])
    j = i + 1
    if n is not None and n > 1 and t.low[j] == "last":
        n, j = -n, j + 1
    if n is None or t.low[j] != "week" or t.low[j + 1] not in ("of", "in"):
        return None
    month = _month_word(t, j + 2)
    if month is None:
        y, after, m = _year(t, j + 2), j + 3, 12
        if y is None or n > 0:
            return None
    else:
        m = month[0]
        year, after = _after_year(t, month[1], ref)
        y = _resolve(m, year, ref)
    monday = p.nth_weekday(y, m, 0, n) if y else None
    if monday is not None and n < 0 and (monday + timedelta(6)).month != m:
        monday = p.shift(monday, -7)
    period = (monday, p.shift(monday, 6)) if monday else None
    return When(period, frozenset({"month"}), "period:week-of-month", month=m if month else None, span_of="week"), after


def _nth_weekday(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "first Monday of March", "third Tuesday in October 2014", "the first Monday of this month"."""
    n = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}.get(t.low[i])
    wd = e.WEEKDAYS.get(t.low[i + 1])
    if n is None or wd is None or t.low[i + 2] not in ("of", "in"):
        return None
    month = _month_word(t, i + 3)
    if month is not None:
        return _nth(t, i + 3, wd, n, month, ref)
    if t.low[i + 3] in ("this", "the", "next", "last") and t.low[i + 4] == "month":
        of = p.shift_months(ref.replace(day=1), {"next": 1, "last": -1}.get(t.low[i + 3], 0)) if ref else None
        target = p.nth_weekday(of.year, of.month, wd, n) if of else None
        return _at_weekday(ref, wd, "weekday:nth-of-month", target), i + 5
    return None


def _holiday(t: Tokens, i: int, ref: date | None) -> Read | None:
    for length in (4, 3, 2, 1):
        found = e.HOLIDAYS.get(" ".join(t.low[i : i + length]))
        if found is not None and (t.raw[i][:1].isupper() or t.size < 5):
            year, after = _after_year(t, i + length, ref)
            y = year if year is not None else (ref.year if ref else None)
            return When(
                p.day(y, *found) if y else None, frozenset({"day"}), "holiday", year, found[0], found[1], None, "day"
            ), after
    return None


def _count(t: Tokens, i: int, ref: date | None) -> Read | None:
    return _ago(t, i, ref) or _months_of_year(t, i, ref)


def _fiscal(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "fiscal 2025", "fiscal year 2025", "FY2025"."""
    j = i + 2 if t.low[i + 1] == "year" else i + 1
    y = _year(t, j)
    if y is not None:
        return When(p.years(y, y), frozenset({"year"}), "period:fiscal-year", y, span_of="fiscal_year"), j + 1
    return None


_BY_WORD: tuple[tuple[Iterable[str], Rule], ...] = (
    (e.MONTHS, _month),
    (e.WEEKDAYS, _weekday),
    (e.MOVES, _moved),
    (e.EDGES, _edge),
    (_SIMPLE, _simple),
    (e.COUNTS, _count),
    (("first", "second", "third", "fourth", "final", "last", "opening"), _ordinal),
    (("christmas", "xmas", "halloween", "new", "valentine"), _holiday),
    (("fiscal", "fy"), _fiscal),
    (("the",), _the),
    (("q",), _q),
)
RULES: dict[str, Rule] = {word: rule for table, rule in _BY_WORD for word in table}


def next_of(t: Tokens, i: int, before: When, ref: date | None) -> Read | None:
    """ "(November 16) and 17", "(May 3), 4 and 5": a further day of the month named before."""
    if before.day is None or before.month is None or not before.rule.startswith(("date:month-day", "date:next-day")):
        return None
    d = _number(t, i + 1, 31)
    if (
        t.low[i] not in ("and", ",")
        or d is None
        or d <= before.day
        or (t.glued(i + 2)
        and t.low[i + 2] not in (".", ",", ";"))
    ):
        return None
    listed = t.low[i] == "," and not (t.low[i + 2] in (",", "and") and _number(t, i + 3, 31))
    counts = t.kind[i + 2] == WORD and t.low[i + 2] not in e.AFTER_DAY
    if listed or counts:
        return None
    when = _day(d, before.month, before.year, ref, "date:next-day")
    return (when, i + 2) if when else None


def date_at(t: Tokens, i: int, ref: date | None) -> Read | None:
    """What date begins at token ``i``, and the token after it."""
    if t.kind[i] == NUMBER:
        return _numbers(t, i, ref)
    rule = RULES.get(t.low[i])
    return rule(t, i, ref) if rule is not None and t.kind[i] == WORD else None
