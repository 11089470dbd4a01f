"""Quarters, halves and runs of months in English."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from service.figures import periods as p
from service.figures.dates_en.base import Read, after_year, month_word, number_at, resolve_year, year_at
from service.figures.periods import When
from service.languages.en import dates as e
from service.languages.tokens import NUMBER, WORD, Tokens, words


def quarter_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "third quarter of 2025", "third-quarter", "first half", "3rd quarter", "first nine months of the year"."""
    ranked = _rank(t, i)
    if ranked is None:
        return None
    n, j = ranked
    century = _century(t, j, n)
    if century is not None:
        return century
    if t.low[j] == "-" and t.glued(j):
        j += 1
    if t.low[j] in _FISCAL:
        j += 1
    fiscal = t.low[j - 1] in _FISCAL or (i > 0 and t.low[i - 1] in _FISCAL)
    rule = "period:quarter" + ("+fiscal" if fiscal else "")
    if 1 <= n <= 4 and t.low[j] in ("and", "or") and t.low[j + 2] == "quarters":
        return _of_year(t, j, ref, lambda y: p.quarter(y, n), "quarter", rule)
    if 1 <= n <= 4 and t.low[j] in ("quarter", "qtr", "quarters"):
        return _of_year(t, j + 1, ref, lambda y: p.quarter(y, n), "quarter", rule)
    if t.low[j] == "half":
        return _half_year(t, i, j, n, ref)
    if t.low[i] in ("first", "last", "opening", "final"):
        return _first_months(t, i, j, ref)
    return None


_FISCAL = ("fiscal", "financial")
_AFTER_HALF = words("of , . last this profit from sales results and was were rose fell earnings") | {""}
"""After "first half": it is one of the year, if "in the" or the like stands before it."""


def _rank(t: Tokens, i: int) -> tuple[int, int] | None:
    """ "third", "3rd": the rank (0 if the word is none) and the token after it."""
    if t.kind[i] != NUMBER:
        return e.ORDINAL_WORDS.get(t.low[i], 0), i + 1
    if t.low[i + 1] not in ("st", "nd", "rd", "th") or not t.glued(i + 1) or not t.raw[i].isdecimal():
        return None
    return int(t.raw[i]), i + 2


def _century(t: Tokens, j: int, n: int) -> Read | None:
    """ "(19th) century", "(19th-)century", the first of "(19th) and early 20th centuries"."""
    if not 0 < n < 22:
        return None
    listed = t.low[j] in ("and", "or", "to") and "centuries" in t.low[j + 2 : j + 5]
    k = j + 1 if t.low[j] == "-" else j
    if not listed and t.low[k] not in ("century", "centuries"):
        return None
    when = When(p.years(n * 100 - 99, n * 100), frozenset({"year"}), "period:century", span_of="century")
    return when, (j if listed else k + 1)


def _half_year(t: Tokens, i: int, j: int, n: int, ref: date | None) -> Read | None:
    """ "first half of 2025", "first-half", "in the second half": of a year or a month, never of a match."""
    if n not in (1, 2) or any(cue in e.MATCH for cue in t.low[: t.size]):
        return None
    after = t.low[j + 1]
    if after == "of" and (of_month := _half_of_month(t, j + 2, n, ref)) is not None:
        return of_month
    if t.low[j - 1] == "-":
        stands = after not in ("time", "goal", "lead", "strike")
    elif after == "of":
        owner = t.low[j + 2]
        stands = year_at(t, j + 2) is not None or owner in ("this", "last", "next")
        stands = stands or (owner == "the" and t.low[j + 3] in ("year", "decade", "fiscal"))
    elif after in ("last", "this"):
        stands = True
    else:
        within = (
            i > 1 and t.low[i - 1] in ("the", "in") and t.low[i - 2] in ("in", "for", "over", "during", "of", "from")
        )
        stands = within and after in _AFTER_HALF
    if not stands:
        return None
    return _of_year(t, j + 1, ref, lambda y: p.months(y, 6 * n - 5, 6 * n), "half", "period:half-year")


def _half_of_month(t: Tokens, k: int, n: int, ref: date | None) -> Read | None:
    """ "first half of October"."""
    month = month_word(t, k)
    if month is None or not t.raw[k][:1].isupper():
        return None
    year, after = after_year(t, month[1], ref)
    y = resolve_year(month[0], year, ref)
    whole = p.month(y, month[0]) if y else None
    half = None
    if whole is not None:
        half = (whole[0], whole[0].replace(day=15)) if n == 1 else (whole[0].replace(day=16), whole[1])
    parts = frozenset({"month"} | ({"year"} if year is not None else set()))
    return When(half, parts, "period:half", year, month[0], None, None, "half_month"), after


def _first_months(t: Tokens, i: int, j: int, ref: date | None) -> Read | None:
    """ "first nine months of the year"; "last six months" without "of" is a duration that ends now."""
    n = number_at(t, j, 11) or e.COUNTS.get(t.low[j])
    if n is None or n < 2 or n > 11 or t.low[j + 1] != "months":
        return None
    last = t.low[i] in ("last", "final")
    if last and t.low[j + 2] != "of":
        return None
    name = {3: "quarter", 6: "half", 9: "nine_months"}.get(n, f"{n}_months")
    make = (lambda y: p.months(y, 13 - n, 12)) if last else (lambda y: p.months(y, 1, n))
    return _of_year(t, j + 2, ref, make, name, f"period:{'last' if last else 'first'}-months")


def _of_year(t: Tokens, j: int, ref: date | None, make: Callable[[int], p.Period | None], name: str, rule: str) -> Read:
    year, after = after_year(t, j, ref)
    if year is None and t.low[j : j + 3] == ("of", "the", "year"):
        after = j + 3
    y = year if year is not None else (ref.year if ref else None)
    parts = frozenset({"quarter" if name == "quarter" else "month"} | ({"year"} if year is not None else set()))
    return When(make(y) if y else None, parts, rule, year, None, None, None, name), after


def months_of_year(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "nine months of 2025", "nine months to September", "January-September period"."""
    n = number_at(t, i, 11) or e.COUNTS.get(t.low[i])
    if n is None or n < 2:
        return None
    j = i + 2 if t.low[i + 1] == "-" else i + 1
    if (
        t.low[j] not in ("months", "month")
        or t.low[j + 1] != "of"
        or not (year_at(t, j + 2) or t.low[j + 2 : j + 4] in (("this", "year"), ("the", "year"), ("last", "year")))
    ):
        return None
    name = {3: "quarter", 6: "half", 9: "nine_months"}.get(n, f"{n}_months")
    return _of_year(t, j + 1, ref, lambda y: p.months(y, 1, n), name, "period:first-months")


def short_quarter(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "Q3 2025", "Q3"."""
    n = number_at(t, i + 1, 4)
    if n is None or not t.glued(i + 1) or (not t.raw[i].isupper() and t.size > 3):
        return None
    return _of_year(t, i + 2, ref, lambda y: p.quarter(y, n), "quarter", "period:quarter")


def short_half(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "H1", "H2 2025"."""
    n = number_at(t, i + 1, 2)
    if n is None or not t.glued(i + 1) or t.raw[i] != "H" or (t.kind[i + 2] == WORD and t.glued(i + 2)):
        return None
    return _of_year(t, i + 2, ref, lambda y: p.months(y, 6 * n - 5, 6 * n), "half", "period:half-year")


def quarter_code(t: Tokens, i: int) -> Read | None:
    """ "1Q25", "3Q2025", "18q4"."""
    q = t.low[i + 1] == "q" and t.glued(i + 1) and t.glued(i + 2) and t.raw[i + 2].isdecimal()
    if not q or not t.raw[i].isdecimal():
        return None
    first, second = t.raw[i], t.raw[i + 2]
    n, y = (first, second) if len(first) == 1 else (second, first)
    if len(n) != 1 or not 1 <= int(n) <= 4 or len(y) not in (2, 4):
        return None
    year = p.full_year(y)
    return When(
        p.quarter(year, int(n)), frozenset({"quarter", "year"}), "period:quarter", year, span_of="quarter"
    ), i + 3


def week_of_month(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "first week of October 2014", "last week of September", "second last week of May"."""
    n = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}.get(t.low[i])
    j = i + 1
    if n is not None and n > 1 and t.low[j] == "last":
        n, j = -n, j + 1
    if n is None or t.low[j] != "week" or t.low[j + 1] not in ("of", "in"):
        return None
    month = month_word(t, j + 2)
    if month is None:
        y, after, m = year_at(t, j + 2), j + 3, 12
        if y is None or n > 0:
            return None
    else:
        m = month[0]
        year, after = after_year(t, month[1], ref)
        y = resolve_year(m, year, ref)
    monday = p.nth_weekday(y, m, 0, n) if y else None
    if monday is not None and n < 0 and (monday + timedelta(6)).month != m:
        monday = p.shift(monday, -7)
    period = (monday, p.shift(monday, 6)) if monday else None
    return When(period, frozenset({"month"}), "period:week-of-month", month=m if month else None, span_of="week"), after
