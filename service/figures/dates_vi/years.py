"""Years, decades, centuries, terms and holidays in Vietnamese."""

from __future__ import annotations

from datetime import date

from service.figures import periods as p
from service.figures.dates_vi.base import Read, before_christ, counted_before, number_at, year_at
from service.figures.periods import When
from service.languages.tokens import NUMBER, SYMBOL, WORD, Tokens
from service.languages.vi import dates as v


def year_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "năm 2026", "năm nay", "năm ngoái", "năm 2018 - 2020", "năm học 2024-2025", "những năm 1990"."""
    if counted_before(t, i) and t.low[i - 2] != "tháng" and t.kind[i + 1] == NUMBER and t.low[i + 2] in ("-", "—"):
        return None  # "trong hai năm 2024-2025"
    j = i + 1
    school = t.low[j] in ("học", "tài") and t.low[i] == "năm"
    if school:
        j += 1 if t.low[j] == "học" else 2
    if t.raw[j].isdecimal() and len(t.raw[j]) < 5 and before_christ(t, j + 1):
        after = j + 2 if t.low[j + 1] == "tcn" else j + 4
        return When(None, frozenset({"year"}), "date:bc", -int(t.raw[j]), span_of="year"), after
    if t.raw[j].isdecimal() and len(t.raw[j]) == 4 and 1000 <= int(t.raw[j]) < 2200:
        y = int(t.raw[j])
        if i and t.low[i - 1] in ("những", "thập") and y % 10 == 0:
            return When(p.years(y, y + 9), frozenset({"year"}), "period:decade", y, span_of="decade"), j + 1
        last = t.raw[j + 2]
        if len(last) == 2 and last.isdecimal() and t.glued(j + 1) and t.glued(j + 2):
            last = t.raw[j][:2] + last
        if t.low[j + 1] in ("-", "/", "—") and last.isdecimal() and len(last) == 4 and y < int(last) < y + 60:
            return When(
                p.years(y, int(last)),
                frozenset({"year"}),
                "period:years",
                y,
                span_of="years" if not school else "school_year",
            ), j + 3
        alone = When(p.years(y, y), frozenset({"year"}), "date:năm-y", y, span_of="year"), j + 1
        return _years_to(t, j + 1, y) or alone
    t.low[i - 1] if i else ""
    move = v.THIS.get(t.low[i + 1])
    counted = counted_before(t, i)
    if move is None or counted:
        if t.low[i + 1 : i + 3] == ("kế", "tiếp"):
            move = 1
        else:
            return None
    after = i + 3 if t.low[i + 1] == "kế" and t.low[i + 2] == "tiếp" else i + 2
    if t.low[i + 1] == "trước" and t.low[i + 2] == "đó":
        return When(None, frozenset({"year", "relative"}), "relative:year-before", span_of="year"), i + 3
    y_ = ref.year + move if ref else None
    return When(
        p.years(y_, y_) if y_ else None, frozenset({"year", "relative"}), "relative:year", span_of="year"
    ), after


def _years_to(t: Tokens, j: int, first: int) -> Read | None:
    """ "(năm 2019) đến năm 2022": a period of whole years."""
    if t.low[j] not in ("đến", "tới"):
        return None
    k = j + 1
    while t.low[k] in ("hết", "năm"):
        k += 1
    last = t.raw[k]
    if not (last.isdecimal() and len(last) == 4 and first < int(last) < first + 100):
        return None
    return When(p.years(first, int(last)), frozenset({"year"}), "period:years", first, span_of="years"), k + 1


_ROMAN = {"xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21}


def _age_number(t: Tokens, i: int) -> When | None:
    n = number_at(t, i, 21) or _ROMAN.get(t.low[i])
    return When(p.years(n * 100 - 99, n * 100), frozenset({"year"}), "period:century", span_of="century") if n else None


def age_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "thập niên 1990", "thập kỷ 80", "thế kỷ 20", "thế kỷ XX"."""
    century = t.low[i] == "thế"
    if t.low[i + 1] not in ("niên", "kỷ", "kỉ"):
        return None
    if century and t.low[i + 2] == "thứ":
        inner = _age_number(t, i + 3)
        return (inner, i + 4) if inner else None
    raw = t.raw[i + 2]
    if century:
        inner = _age_number(t, i + 2)
        return (inner, i + 3) if inner else None
    if raw.isdecimal() and len(raw) in (2, 4) and int(raw) % 10 == 0 and int(raw) > 0:
        y = int(raw) if len(raw) == 4 else 1900 + int(raw)
        return When(p.years(y, y + 9), frozenset({"year"}), "period:decade", y, span_of="decade"), i + 3
    return None


def stage_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "giai đoạn 2021-2025", "nhiệm kỳ 2020 - 2025", "mùa giải 2024/25", "niên khóa 2024-2025"."""
    j = i + 2
    if t.low[i : i + 2] not in (
        ("giai", "đoạn"),
        ("nhiệm", "kỳ"),
        ("mùa", "giải"),
        ("niên", "khóa"),
        ("mùa", "vụ"),
        ("niên", "vụ"),
    ):
        return None
    first, last = t.raw[j], t.raw[j + 2]
    if not (
        first.isdecimal()
        and len(first) == 4
        and t.low[j + 1] in ("-", "/", "—")
        and last.isdecimal()
        and len(last) in (2, 4)
    ):
        return None
    y1, y2 = int(first), int(last) if len(last) == 4 else int(first[:2] + last)
    period = p.years(y1, y2)
    return (When(period, frozenset({"year"}), "period:years", y1, span_of="years"), j + 3) if period else None


def year_alone(t: Tokens, i: int, ref: date | None) -> Read | None:
    """A bare "2024" after words that expect a year, or "2018-2020"."""
    raw = t.raw[i]
    if len(raw) != 4 or not raw.isdecimal() or not 1900 <= int(raw) < 2100:
        return None
    y, before = int(raw), t.low[i - 1] if i else ""
    last = t.raw[i + 2]
    if (
        t.low[i + 1] in ("-", "—")
        and len(last) == 4
        and last.isdecimal()
        and y < int(last) < y + 60
        and t.glued(i + 1) == t.glued(i + 2)
    ):
        return When(p.years(y, int(last)), frozenset({"year"}), "period:years", y, span_of="years"), i + 3
    year = When(p.years(y, y), frozenset({"year"}), "date:year", y, span_of="year"), i + 1
    if before in v.YEAR_CUES or (before == "với" and t.low[i - 2] == "so") or _listed_year(t, i):
        if before == "(" and t.low[i + 1] not in (")", ",", "-", "—"):
            return None
        if t.low[i + 1] in v.COUNTED:
            return None
        return _years_to(t, i + 1, y) or year
    if before == "," and t.low[i + 1] == ")":
        return year
    if 1950 <= y <= 2050 and i and t.kind[i - 1] == WORD and (t.kind[i + 1] == SYMBOL or t.low[i + 1] in v.AFTER_YEAR):
        if t.low[i + 1] in ("/", "%", "-", "$") or before in ("khoảng", "gần", "hơn", "số"):
            return None
        return year
    return None


def _listed_year(t: Tokens, i: int) -> bool:
    """ "năm 2023 và 2024": a second year after a first."""
    first = t.raw[i - 2] if i > 1 else ""
    return (
        t.low[i - 1] in ("và", ",", "đến", "-", "với")
        and len(first) == 4
        and first.isdecimal()
        and first[:2] in ("19", "20")
    )


def holiday_rule(t: Tokens, i: int, ref: date | None) -> Read | None:
    found = v.HOLIDAYS.get(" ".join(t.low[i : i + 2])) or v.HOLIDAYS.get(t.low[i])
    if found is None:
        return None
    after = i + (2 if " ".join(t.low[i : i + 2]) in v.HOLIDAYS else 1)
    year, after = year_at(t, after, ref)
    y = year if year is not None else (ref.year if ref else None)
    return When(
        p.day(y, *found) if y else None, frozenset({"day"}), "holiday", year, found[0], found[1], None, "day"
    ), after
