"""When a date or period of the article is borne out by one of the source, and what is wrong when it is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from service.figures.compare.marks import Mark
from service.types import DateMention

COMPARISON = frozenset({"yoy", "qoq", "mom", "wow", "dod", "all_year"})
RUNNING = frozenset({"ytd", "mtd", "wtd", "qtd", "all_year"})
HALVES = {"half1": (1, 6), "half2": (7, 12)}
MONTHS = {
    "twelve_months": ("12_months",),
    "three_months": ("quarter", "3_months"),
    "six_months": ("half", "6_months"),
    "nine_months": ("nine_months", "9_months"),
}
"""Bare "nine-month", "9 tháng" and the spans of dates that say the same."""
_DAY_STEPS = {"+0": "today", "-1": "yesterday", "+1": "tomorrow"}
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def first_day(mention: DateMention) -> date | None:
    return _parse(mention.earliest)


def last_day(mention: DateMention) -> date | None:
    return _parse(mention.latest)


def _parse(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def is_day(mention: DateMention) -> bool:
    """Whether the mention names one day."""
    return mention.span_of == "day" or "day" in mention.parts or "weekday" in mention.parts


def bare_weekday(mention: DateMention) -> bool:
    return "weekday" in mention.parts and not {"day", "month", "year"} & mention.parts


def kind_of(mark: Mark) -> str:
    """day · month · year · period · comparison · running: what may stand for one another."""
    if mark.date is None:
        if mark.kind in MONTHS or mark.kind in HALVES or mark.kind.startswith("season"):
            return "period"
        return "comparison" if mark.kind in COMPARISON else "running"
    if is_day(mark.date):
        return "day"
    if mark.date.span_of in ("month", "year", "decade"):
        return mark.date.span_of
    return "period"


def answers(a: Mark, s: Mark) -> bool:
    """Whether source mark ``s`` bears out article mark ``a``: the same, or a more exact one that ``a`` rounds off."""
    if a.date is None or s.date is None:
        return _base_answers(a, s)
    one, two = a.date, s.date
    if a.phase is not None and s.phase is not None and a.phase != s.phase:
        return False
    if a.relative and s.relative:
        return a.relative == s.relative
    if one.weekday is not None and two.weekday is not None and one.weekday != two.weekday:
        return False
    if bare_weekday(one):
        return _same_weekday(one, two)
    if bare_weekday(two) and is_day(one):
        return _same_weekday(two, one)
    if is_day(one) and is_day(two) and one.day and two.day and one.month and two.month:
        years = {one.year, two.year} - {None}
        return (one.day, one.month) == (two.day, two.month) and len(years) < 2
    if one.span_of == "month" and one.month and one.month == two.month and len({one.year, two.year} - {None}) < 2:
        return True
    start, end, other, last = first_day(one), last_day(one), first_day(two), last_day(two)
    if _yearless_alike(one, two):
        return True
    if start is None or end is None or other is None or last is None:
        return _written_alike(one, two)
    if (start, end) == (other, last):
        return True
    if is_day(one):
        return start in (other, last) or (
            "fuzzy" in two.parts and other <= start <= last and last - other < timedelta(days=12)
        )
    if one.span_of == "year" and start.year in (other.year, last.year) and two.span_of != "year":
        return True
    if "fuzzy" in one.parts or one.span_of == "week":
        return start <= last and other <= end
    return one.span_of in ("month", "year", "decade") and start <= other and last <= end


def _yearless_alike(one: DateMention, two: DateMention) -> bool:
    """ "Fourth-quarter earnings" in January for "quý IV/2025": the same part of the year, and one side gives no year."""
    start, other = first_day(one), first_day(two)
    parts = ("quarter", "half", "nine_months")
    if one.span_of != two.span_of or one.span_of not in parts or start is None or other is None:
        return False
    unsaid = not {one.year, two.year} - {None} or None in (one.year, two.year)
    near = abs(start.year - other.year) <= 1 and "relative" not in one.parts | two.parts
    return unsaid and near and start.month == other.month


_QUARTER = re.compile(r"quý (iv|i{1,3}|[1-4])\b")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def _base_answers(a: Mark, s: Mark) -> bool:
    if a.date is None and s.date is None:
        return a.kind == s.kind
    base, mention = (a, s.date) if a.date is None else (s, a.date)
    assert mention is not None
    if base.kind == "yoy":
        return mention.span_of == "same_period" or (mention.span_of == "year" and "relative" in mention.parts)
    if base.kind == "qoq" and (named := _QUARTER.search(base.text.lower())):
        start = first_day(mention)  # "so với quý III" bears out the third quarter alone
        quarter = _ROMAN.get(named[1]) or int(named[1])
        return mention.span_of == "quarter" and (start is None or (start.month + 2) // 3 == quarter)
    if base.kind in ("mom", "qoq", "dod", "wow", "mtd"):
        return (
            mention.span_of
            in {"mom": ("month",), "qoq": ("quarter",), "dod": ("day",), "wow": ("week",), "mtd": ("month",)}[base.kind]
        )
    if base.kind == "ytd":
        return mention.span_of in ("ytd", "year")
    if base.kind in HALVES:
        start, end = first_day(mention), last_day(mention)
        if start is None or end is None:
            return mention.span_of == "half"
        return (start.month, end.month) == HALVES[base.kind]
    if base.kind.startswith("season"):
        return mention.span_of == "year"
    if base.kind in MONTHS:
        return mention.span_of in MONTHS[base.kind]
    return mention.span_of == "year"


def _same_weekday(bare: DateMention, other: DateMention) -> bool:
    day = first_day(other)
    if other.weekday is not None:
        return bare.weekday == other.weekday
    return day is not None and is_day(other) and day.weekday() == bare.weekday


def _written_alike(a: DateMention, s: DateMention) -> bool:
    """Without a day of publication: the same kind of period, and all that both write is the same. "The next day" is no
    evidence of "20 September", nor "last year" of "2011"."""
    if a.span_of != s.span_of:
        return False
    pairs = ((a.year, s.year), (a.month, s.month), (a.day, s.day))
    told = any(x is not None and y is not None for x, y in pairs)
    silent = all(x is None for x, _ in pairs) and all(y is None for _, y in pairs)
    return (told or silent) and all(x is None or y is None or x == y for x, y in pairs)


def spans_months(a: Mark, there: Sequence[Mark]) -> bool:
    """Whether "between April and September" is made of two marks ("từ tháng 4 đến tháng 9", "từ đầu năm đến hết tháng 6")."""
    start, end = (first_day(a.date), last_day(a.date)) if a.date else (None, None)
    if start is None or end is None or a.date is None or a.date.span_of != "months":
        return False
    ends = {(d.month) for s in there if s.date and (d := last_day(s.date)) and (d + timedelta(days=1)).day == 1}
    starts = {d.month for s in there if s.date and (d := first_day(s.date))}
    running = start.month == 1 and any(s.kind == "ytd" or (s.date and s.date.span_of == "ytd") for s in there)
    years = {y for s in there if s.date and s.date.span_of == "months" and (y := s.date.year)}
    if a.date.year and years and a.date.year not in years:
        return False
    return end.month in ends and (start.month in starts or running)


def identical(a: Mark, s: Mark) -> bool:
    """Whether both marks name the very same day or period."""
    if a.date is None or s.date is None:
        return a.date is None and s.date is None and a.kind == s.kind
    if a.relative and s.relative:
        return a.relative == s.relative
    if bare_weekday(a.date):
        return _same_weekday(a.date, s.date)
    if a.date.earliest and s.date.earliest:
        return (a.date.earliest, a.date.latest) == (s.date.earliest, s.date.latest)
    return _written_alike(a.date, s.date)


def _ages(mark: Mark) -> bool:
    """Whether the mark names decades or centuries rather than a time of the calendar."""
    return mark.date is not None and mark.date.span_of in ("century", "decade")


def rivals(a: Mark, s: Mark) -> bool:
    """Whether ``s`` may be what ``a`` should have said."""
    one, two = kind_of(a), kind_of(s)
    if _ages(a) != _ages(s):
        return False  # a century is nobody's slip for a month
    days = a.date and s.date and is_day(a.date) and is_day(s.date) and a.date.earliest and s.date.earliest
    if (a.relative or s.relative) and not days:
        if not a.relative or not s.relative:
            return False
        same_unit, same_step = a.relative[:-2] == s.relative[:-2], a.relative[-2:] == s.relative[-2:]
        return same_unit or (same_step and "day" not in a.relative + s.relative)
    if a.kind.startswith("season") or s.kind.startswith("season"):
        return a.kind[:6] == s.kind[:6]
    if a.kind.startswith("half") or s.kind.startswith("half"):
        return a.kind[:4] == s.kind[:4] or (two if a.kind.startswith("half") else one) == "period"
    if one == two:
        return True
    spans = {"month", "year", "period"}
    if a.date is None and a.kind == "all_year":
        return two in spans or two in ("comparison", "running")
    if s.date is None and s.kind == "all_year":
        return one in ("period", "comparison", "running")
    return one in spans and two in spans and "period" in (one, two)


def slip(a: Mark, s: Mark) -> tuple[str, float, str]:
    """The code, a certainty and the story of taking ``a`` for ``s``."""
    if a.date is None or s.date is None:
        return "DAT-PERIOD", 0.72, "another period or base of comparison"
    one, two = a.date, s.date
    if is_day(one) and is_day(two):
        return _day_slip(one, two)
    if {one.span_of, two.span_of} == {"year"} or (
        one.year and two.year and one.year != two.year and one.month == two.month
    ):
        return "DAT-YEAR", 0.78, "another year"
    if one.span_of == "month" and two.span_of == "month" and one.month != two.month:
        return "DAT-MONTH", 0.75, "another month"
    return "DAT-PERIOD", 0.75, "another period"


def _day_slip(one: DateMention, two: DateMention) -> tuple[str, float, str]:
    start, other = first_day(one), first_day(two)
    if bare_weekday(one) or bare_weekday(two):
        weekday = two.weekday if two.weekday is not None else (other.weekday() if other else None)
        meant = f"the source's day is a {DAYS[weekday]}" if weekday is not None else "another weekday"
        return "DAT-WEEKDAY", 0.78, meant
    a_day, a_month = one.day or (start.day if start else None), one.month or (start.month if start else None)
    s_day, s_month = two.day or (other.day if other else None), two.month or (other.month if other else None)
    if a_day == s_month and a_month == s_day and a_day != a_month:
        return "DAT-MONTH", 0.85, "day and month have changed places (Vietnamese writes the day first)"
    if one.year and two.year and one.year != two.year and (a_day, a_month) == (s_day, s_month):
        return "DAT-YEAR", 0.82, "another year"
    if a_month == s_month:
        return "DAT-DAY", 0.8, "another day of the same month"
    if a_day == s_day:
        return "DAT-MONTH", 0.8, "the same day of another month"
    return "DAT-DAY", 0.62, "another day"


def spelled(mark: Mark) -> str:
    """A mark for an editor: ``14 July 2025``, ``1 January 2025 to 30 September 2025``, ``year on year``."""
    names = {
        "yoy": "against a year earlier", "qoq": "against the quarter before", "mom": "against the month before",
        "wow": "against the week before", "dod": "against the day before", "ytd": "since the start of the year",
        "mtd": "since the start of the month", "wtd": "since the start of the week", "qtd": "since the start of the quarter",
        "all_year": "the whole year or season", "three_months": "three months", "six_months": "six months",
        "nine_months": "nine months", "twelve_months": "twelve months", "half1": "the first half", "half2": "the second half", "season-1": "last season",
        "season+0": "this season", "season+1": "next season",
    }  # fmt: skip
    if mark.date is None:
        return names[mark.kind]
    start, end = first_day(mark.date), last_day(mark.date)
    if mark.relative:
        unit, step = mark.relative[:-2], mark.relative[-2:]
        return f"{ {'+0': 'this', '-1': 'last', '+1': 'next'}[step] } {unit}" if unit != "day" else _DAY_STEPS[step]
    if start is None or end is None:
        return mark.text
    if start == end:
        return f"{DAYS[start.weekday()]}, {start.day} {start:%B %Y}"
    return f"{start.day} {start:%B %Y} to {end.day} {end:%B %Y}"
