"""The English date grammar: which rule a word calls. Each looks at one token and answers with what it read and the token after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from service.figures import periods as p
from service.figures.dates_en.base import Read, Rule, day_when, ordinal_day, weekday_when, with_part, year_at
from service.figures.dates_en.days import day_before_month, month_rule, slashed_date
from service.figures.dates_en.quarters import (
    months_of_year,
    quarter_code,
    quarter_rule,
    short_half,
    short_quarter,
    week_of_month,
)
from service.figures.dates_en.relative import (
    SIMPLE,
    counted_back,
    moved_rule,
    nth_weekday,
    relative_day,
    simple_day,
    unit_period,
)
from service.figures.dates_en.years import before_christ, decade_rule, fiscal_rule, holiday_rule, year_alone
from service.languages.en import dates as e
from service.languages.tokens import NUMBER, SYMBOL, WORD, Tokens


def _numbers(t: Tokens, i: int, ref: date | None) -> Read | None:
    code = quarter_code(t, i)
    if code is not None:
        return code
    era = before_christ(t, i)
    if era is not None:
        return era
    day = ordinal_day(t, i)
    if day is not None:
        d, j = day
        found = day_before_month(t, i, d, j, ref)
        if found is not None:
            return found
    return (
        slashed_date(t, i, ref)
        or decade_rule(t, i)
        or quarter_rule(t, i, ref)
        or counted_back(t, i, ref)
        or months_of_year(t, i, ref)
        or year_alone(t, i, ref)
    )


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
        dated = month_rule(t, k, ref)
    if dated is not None and dated[0].day is not None:
        end = dated[1] + 1 if t.low[k - 1] == "(" and t.low[dated[1]] == ")" else dated[1]
        return replace(dated[0], weekday=wd, parts=dated[0].parts | {"weekday"}, rule=dated[0].rule + "+weekday"), end
    if t.low[j : j + 2] == ("after", "next"):
        return weekday_when(
            ref, wd, "weekday:after-next", p.nearest_weekday(p.shift(ref, 1), wd, True) + timedelta(7) if ref else None
        ), j + 2
    if t.low[j] == "of" and t.low[j + 1] in e.MOVES and t.low[j + 2] == "week":
        target = p.shift(p.week(ref)[0], 7 * e.MOVES[t.low[j + 1]] + wd) if ref else None
        return weekday_when(ref, wd, "weekday:of-week", target), j + 3
    forward = t.size <= 3 or _ahead(t, i, j)
    target = p.nearest_weekday(ref, wd, forward) if ref else None
    return with_part(t, (weekday_when(ref, wd, "weekday:bare", target), j))


def _ahead(t: Tokens, i: int, after: int) -> bool:
    """Whether the words around a bare weekday speak of what is to come."""
    if any(word in e.PAST or word.endswith("ed") for word in t.low[max(0, i - 3) : i]):
        return False
    return any(word in e.FUTURE for word in (*t.low[max(0, i - 8) : i], *t.low[after : after + 5]))


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
        inner = decade_rule(t, j) or (year_alone(t, j, ref) if year_at(t, j) else None) or quarter_rule(t, j, ref)
    elif word in e.MONTHS:
        inner = month_rule(t, j, ref)
    elif word in e.MOVES and word != "same":
        inner = moved_rule(t, j, ref)
    elif word in e.ORDINAL_WORDS:
        inner = quarter_rule(t, j, ref)
    elif word in ("year", "month", "week", "quarter") and (the or t.low[i] in ("mid",)):
        unit = unit_period(word, 0, ref)
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


def _the(t: Tokens, i: int, ref: date | None) -> Read | None:
    """Date expressions that open with an article: "the day after tomorrow", "the 17th of May", "the following week"."""
    j = i + 1
    if t.low[j : j + 2] == ("week", "of") and t.low[j + 2] in e.MONTHS:
        inner = month_rule(t, j + 2, ref)
        if inner is not None and inner[0].day is not None:
            period = p.week(inner[0].period[0]) if inner[0].period else None
            return replace(inner[0], period=period, rule="period:week-of", span_of="week"), inner[1]
    if t.low[j : j + 3] == ("day", "after", "tomorrow"):
        return relative_day(2, ref), j + 3
    if t.low[j : j + 3] == ("day", "before", "yesterday"):
        return relative_day(-2, ref), j + 3
    if t.kind[j] == NUMBER or t.low[j] in ("first", "second", "third", "fourth", "fifth"):
        day = ordinal_day(t, j)
        if day is not None and (t.low[day[1]] == "of" or t.low[day[1]] in e.MONTHS):
            found = day_before_month(t, j, day[0], day[1], ref)
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
            when = day_when(day[0], ref.month, None, ref, "date:day-alone")
            return (replace(when, month=None, parts=frozenset({"day"})), day[1]) if when else None
    return None


def _ordinal(t: Tokens, i: int, ref: date | None) -> Read | None:
    weekly = week_of_month(t, i, ref)
    if weekly is not None:
        return weekly
    if t.low[i] in e.MOVES:
        found = quarter_rule(t, i, ref) if t.low[i] == "last" else None
        return found or nth_weekday(t, i, ref) or moved_rule(t, i, ref)
    found = quarter_rule(t, i, ref) or nth_weekday(t, i, ref)
    if found is not None:
        return found
    if (
        t.low[i] in ("first", "second", "third")
        and t.low[i + 1] == "of"
        and t.low[i + 2] in e.MONTHS
        and t.low[i - 1] == "the"
    ):
        return day_before_month(t, i, e.ORDINAL_WORDS[t.low[i]], i + 1, ref)
    return None


def _count(t: Tokens, i: int, ref: date | None) -> Read | None:
    return counted_back(t, i, ref) or months_of_year(t, i, ref)


_BY_WORD: tuple[tuple[Iterable[str], Rule], ...] = (
    (e.MONTHS, month_rule),
    (e.WEEKDAYS, _weekday),
    (e.MOVES, moved_rule),
    (e.EDGES, _edge),
    (SIMPLE, simple_day),
    (e.COUNTS, _count),
    (("first", "second", "third", "fourth", "final", "last", "opening"), _ordinal),
    (("christmas", "xmas", "halloween", "new", "valentine"), holiday_rule),
    (("fiscal", "fy"), fiscal_rule),
    (("the",), _the),
    (("q",), short_quarter),
    (("h",), short_half),
)


RULES: dict[str, Rule] = {word: rule for table, rule in _BY_WORD for word in table}


def date_at(t: Tokens, i: int, ref: date | None) -> Read | None:
    """What date begins at token ``i``, and the token after it."""
    if t.kind[i] == NUMBER:
        return _numbers(t, i, ref)
    rule = RULES.get(t.low[i])
    return rule(t, i, ref) if rule is not None and t.kind[i] == WORD else None
