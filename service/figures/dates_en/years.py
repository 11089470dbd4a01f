"""Years, decades, eras and holidays in English."""

from __future__ import annotations

from datetime import date

from service.figures import periods as p
from service.figures.dates_en.base import Read, after_year, year_at
from service.figures.periods import When
from service.languages.en import dates as e
from service.languages.tokens import WORD, Tokens


def before_christ(t: Tokens, i: int) -> Read | None:
    """ "1000 B.C.", "44 BC": no Gregorian period, the year as a negative number."""
    j = i + 1
    if not t.raw[i].isdecimal() or len(t.raw[i]) > 5:
        return None
    if t.raw[j] in ("BC", "BCE"):
        after = j + 1
    elif t.raw[j] == "B" and t.low[j + 1] == "." and t.raw[j + 2] == "C":
        after = j + 4 if t.low[j + 3] == "." and t.glued(j + 3) else j + 3
    else:
        return None
    return When(None, frozenset({"year"}), "date:bc", -int(t.raw[i]), span_of="year"), after


def decade_rule(t: Tokens, i: int) -> Read | None:
    raw = t.raw[i]
    apostrophe = t.low[i + 1] == "'" and t.low[i + 2] == "s" and t.glued(i + 1)
    if not ((t.low[i + 1] == "s" and t.glued(i + 1)) or apostrophe) or not raw.isdecimal() or raw[-1] != "0":
        return None
    after = i + 3 if apostrophe else i + 2
    if len(raw) == 4:
        y = int(raw)
        length = 99 if raw.endswith("00") and y < 2000 else 9
        return When(p.years(y, y + length), frozenset({"year"}), "period:decade", y, span_of="decade"), after
    return None


def year_alone(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "in 2024", "2024-2025", "by 2030", "2024's": a year wherever nothing is counted."""
    y = year_at(t, i)
    if y is None or not 1000 <= y < 2200 or (t.glued(i) and t.low[i - 1] not in ("-", "(", "'", '"', "“", "/", "‘")):
        return None
    before, after = t.low[i - 1] if i else "", t.low[i + 1]
    span = _joined_years(t, i, y) or _years_to(t, i, y)
    if span is not None:
        return span
    year = When(p.years(y, y), frozenset({"year"}), "date:year", y, span_of="year")
    if after == "ad":
        return year, i + 2
    if after == "a" and t.low[i + 2 : i + 5] == (".", "d", "."):
        return year, i + 5
    if not 1800 <= y <= 2100 and before not in ("in", "since", "of", "year"):
        return None
    counted = t.kind[i + 1] == WORD and t.raw[i + 1][:1].islower() and _plural(after)
    if before in e.YEAR_CUES and not (counted and before in e.COUNT_CUES):
        return year, i + 1
    if counted or before in e.NOT_YEAR or not 1900 <= y <= 2100:
        return None
    return year, i + 1


def _plural(word: str) -> bool:
    return (word.endswith("s") and len(word) > 3) or word in ("people", "men", "women", "km", "million")


def _joined_years(t: Tokens, i: int, y: int) -> Read | None:
    """ "2024-2025", "1950-53", "2025/26", "the 2024-2025 school year"."""
    last = t.raw[i + 2]
    joined = t.low[i + 1] in ("-", "—", "/") and t.glued(i + 1) and t.glued(i + 2)
    if not joined or not last.isdecimal() or len(last) not in (2, 4):
        return None
    until = int(last) if len(last) == 4 else int(t.raw[i][:2] + last)
    if not y < until < y + 60:
        return None
    school = t.low[i + 3 : i + 5] in (("school", "year"), ("academic", "year"))
    name, after = ("school_year", i + 5) if school else ("years", i + 3)
    return When(p.years(y, until), frozenset({"year"}), "period:years", y, span_of=name), after


def _years_to(t: Tokens, i: int, first: int) -> Read | None:
    """ "between 2019 and 2022", "from 2019 to 2022": a period of whole years."""
    opener, link = t.low[i - 1] if i else "", t.low[i + 1]
    last = year_at(t, i + 2)
    if last is None or not first < last < first + 100:
        return None
    if (opener, link) not in (("between", "and"), ("from", "to"), ("from", "until"), ("from", "through")):
        return None
    return When(p.years(first, last), frozenset({"year"}), "period:years", first, span_of="years"), i + 3


def holiday_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    for length in (4, 3, 2, 1):
        found = e.HOLIDAYS.get(" ".join(t.low[i : i + length]))
        if found is not None and (t.raw[i][:1].isupper() or t.size < 5):
            year, after = after_year(t, i + length, ref)
            y = year if year is not None else (ref.year if ref else None)
            return When(
                p.day(y, *found) if y else None, frozenset({"day"}), "holiday", year, found[0], found[1], None, "day"
            ), after
    return None


def fiscal_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "fiscal 2025", "fiscal year 2025", "FY2025"."""
    j = i + 2 if t.low[i + 1] == "year" else i + 1
    y = year_at(t, j)
    if y is not None:
        return When(p.years(y, y), frozenset({"year"}), "period:fiscal-year", y, span_of="fiscal_year"), j + 1
    return None
