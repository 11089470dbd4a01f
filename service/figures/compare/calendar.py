"""When a date or period of the article is borne out by one of the source, and what is wrong when it is not."""

from __future__ import annotations

from datetime import date, timedelta

from service.figures.compare.marks import Mark
from service.types import DateMention

COMPARISON = frozenset({"yoy", "qoq", "mom", "wow", "dod", "all_year"})
RUNNING = frozenset({"ytd", "mtd", "wtd", "qtd", "all_year"})
_PERIOD_SPANS = frozenset(
    {"quarter", "half", "nine_months", "months", "ytd", "year", "month", "week", "same_period", "decade"}
)
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
    if bare_weekday(one):
        return _same_weekday(one, two)
    if bare_weekday(two) and is_day(one):
        return _same_weekday(two, one)
    if is_day(one) and is_day(two) and one.day and two.day and one.month and two.month:
        years = {one.year, two.year} - {None}
        return (one.day, one.month) == (two.day, two.month) and len(years) < 2
    start, end, other, last = first_day(one), last_day(one), first_day(two), last_day(two)
    if start is None or end is None or other is None or last is None:
        return _written_alike(one, two)
    if (start, end) == (other, last):
        return True
    if is_day(one):
        return start in (other, last) or (
            "fuzzy" in two.parts and other <= start <= last and last - other < timedelta(days=12)
        )
    if one.span_of in ("month", "year", "decade", "week") or "fuzzy" in one.parts or "relative" in one.parts:
        return _overlap(start, end, other, last, contained=one.span_of in ("month", "year", "decade"))
    return False


def _overlap(start: date, end: date, other: date, last: date, *, contained: bool) -> bool:
    if contained:
        return start <= other and last <= end
    return start <= last and other <= end


def _base_answers(a: Mark, s: Mark) -> bool:
    if a.date is None and s.date is None:
        return a.kind == s.kind
    base, mention = (a, s.date) if a.date is None else (s, a.date)
    assert mention is not None
    if base.kind == "yoy":
        return mention.span_of in ("same_period", "year") or "relative" in mention.parts
    if base.kind in ("mom", "qoq", "dod", "wow", "mtd"):
        return (
            mention.span_of
            in {"mom": ("month",), "qoq": ("quarter",), "dod": ("day",), "wow": ("week",), "mtd": ("month",)}[base.kind]
        )
    if base.kind == "ytd":
        return mention.span_of in ("ytd", "year")
    return mention.span_of == "year"


def _same_weekday(bare: DateMention, other: DateMention) -> bool:
    day = first_day(other)
    if other.weekday is not None:
        return bare.weekday == other.weekday
    return day is not None and is_day(other) and day.weekday() == bare.weekday


def _written_alike(a: DateMention, s: DateMention) -> bool:
    if a.span_of != s.span_of:
        return False
    return all(x is None or y is None or x == y for x, y in ((a.year, s.year), (a.month, s.month), (a.day, s.day)))


def identical(a: Mark, s: Mark) -> bool:
    """Whether both marks name the very same day or period."""
    if a.date is None or s.date is None:
        return a.date is None and s.date is None and a.kind == s.kind
    if bare_weekday(a.date):
        return _same_weekday(a.date, s.date)
    if a.date.earliest and s.date.earliest:
        return (a.date.earliest, a.date.latest) == (s.date.earliest, s.date.latest)
    return _written_alike(a.date, s.date)


def rivals(a: Mark, s: Mark) -> bool:
    """Whether ``s`` may be what ``a`` should have said."""
    one, two = kind_of(a), kind_of(s)
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
    if one.span_of == "month" and two.span_of == "month":
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
        "all_year": "the whole year or season",
    }  # fmt: skip
    if mark.date is None:
        return names[mark.kind]
    start, end = first_day(mark.date), last_day(mark.date)
    if start is None or end is None:
        return mark.text
    if start == end:
        return f"{DAYS[start.weekday()]}, {start.day} {start:%B %Y}"
    return f"{start.day} {start:%B %Y} to {end.day} {end:%B %Y}"
