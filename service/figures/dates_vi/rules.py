"""The Vietnamese date grammar: which rule a word calls. Each looks at one token and answers with what it read and the token after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

from service.figures import periods as p
from service.figures.dates_vi.base import Read, Rule, counted_before, day_when, month_number, number_at, year_at
from service.figures.dates_vi.days import (
    counted_back,
    day_range,
    fraction_here,
    full_moon,
    lunar_day,
    numbers_after_day,
    relative_day,
    shared_month,
    slashed_date,
)
from service.figures.dates_vi.edges import edge_rule, end_rule, half_rule
from service.figures.dates_vi.months import first_months, month_rule, quarter_rule, same_rule, week_rule
from service.figures.dates_vi.years import age_rule, holiday_rule, stage_rule, year_alone, year_rule
from service.figures.periods import When
from service.languages.tokens import NUMBER, SYMBOL, WORD, Tokens
from service.languages.vi import dates as v


def _numbers(t: Tokens, i: int, ref: date | None) -> Read | None:
    """A date that begins with digits."""
    before = t.low[i - 1] if i else ""
    cued = before in v.DATE_CUES
    range_end = day_range(t, i, ref)
    if range_end is not None:
        return range_end
    if cued and t.low[i + 1] in ("và", ",", "đến", "-") and before in ("ngày", "từ"):
        shared = shared_month(t, i, ref)
        if shared is not None:
            return shared
    slashed = slashed_date(
        t,
        i,
        ref,
        cued
        and not (
            before in ("(", ",", "và", "từ", "đến", "trong", "sau", "trước", "qua", "tới")
            and fraction_here(t, i, number_at(t, i, 31) or 99, number_at(t, i + 2, 12) or 1)
        ),
    )
    if slashed is not None:
        return slashed
    d = number_at(t, i, 31)
    if d is not None and t.low[i + 1] == "tháng":
        month = month_number(t, i + 2)
        if month is not None and month[0] and before not in ("trong", "suốt"):
            year, after = year_at(t, month[1], ref)
            when = day_when(d, month[0], year, ref, "date:d-tháng-m")
            if when is not None and t.low[i + 2] not in ("đầu", "cuối"):
                return when, after
    return first_months(t, i, ref)


def _ngay(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "ngày 17/9", "hôm 15/9", "ngày 6 tháng 2", "ngày hôm qua", "mùng 1 Tết", "ngày 20-11", "ngày 5"."""
    if counted_before(t, i) and not t.glued(i - 1) and t.low[i - 2] not in ("giờ", "tháng", "lúc"):
        return None  # "trong hai ngày 8-9/12": the noun belongs to the count, the date begins behind it
    j = i + 1
    word = t.low[i]
    while t.low[j] in ("ngày", "hôm", "mùng", "mồng", "mùng"):
        word, j = t.low[j], j + 1
    if t.kind[j] == NUMBER:
        found = numbers_after_day(t, j, ref)
        if found is not None:
            return found
        if word in ("mùng", "mồng"):
            return lunar_day(t, j, ref)
        return None
    if word in ("mùng", "mồng") and t.kind[j] == WORD:
        return lunar_day(t, j, ref)
    if t.low[j] == "sau" and word == "hôm":
        return When(None, frozenset({"day", "relative"}), "relative:next-day", span_of="day"), j + 1
    for phrase, move in (("qua", -1), ("nay", 0), ("kia", -2), ("mai", 1), ("kìa", -3)):
        if t.low[j] == phrase and (word == "hôm" or phrase in ("mai", "kia", "nay")):
            return relative_day(2 if word == "ngày" and phrase == "kia" else move, ref), j + 1
    if word == "hôm" and t.low[j] in ("thứ", "chủ"):
        return _weekday(t, j, ref, True)
    return None


def _day_part(t: Tokens, i: int, ref: date | None) -> Read | None:
    """ "sáng 6/10", "rạng sáng 31/8", "đêm 9-11", "tối qua", "sáng nay", "chiều thứ Tư", "sáng cùng ngày"."""
    j = i + 1
    if t.low[i] == "rạng" or t.low[j] in ("sớm", "tối", "muộn", "đêm", "khuya"):
        j += 1
    if t.low[i] == "đầu" or t.low[i] == "cuối":
        return None
    name = v.DAY_PARTS.get(" ".join(t.low[i:j])) or v.DAY_PARTS.get(t.low[i]) or "day"
    found: Read | None = None
    if t.low[j] in ("nay", "qua", "mai", "kia", "hôm") and not (t.low[j] == "hôm" and t.kind[j + 1] == NUMBER):
        k = j + 1 if t.low[j] == "hôm" else j
        moves = {"nay": 0, "qua": -1, "mai": 1, "kia": -2}
        if t.low[k] in moves and not (t.low[k] == "qua" and t.low[k + 1] in ("đi", "các")):
            found = relative_day(moves[t.low[k]], ref), k + 1
        elif t.low[k] in ("thứ", "chủ"):
            found = _weekday(t, k, ref, True)
    elif t.low[j] == "cùng" and t.low[j + 1] == "ngày":
        found = When(None, frozenset({"day", "relative"}), "relative:same-day", span_of="day"), j + 2
    elif t.kind[j] == NUMBER:
        found = numbers_after_day(t, j, ref)
    elif t.low[j] in ("ngày", "hôm", "mùng", "mồng"):
        found = _ngay(t, j, ref)
    elif t.low[j] in ("thứ", "chủ") and not (t.low[i] == "đêm" and t.raw[j + 1][:1].islower() and t.low[j] == "thứ"):
        found = _weekday(t, j, ref, True)
    if found is None:
        return None
    when, after = found
    return replace(when, parts=when.parts | {"time"}, rule=f"{when.rule}+{name}"), after


def _weekday(t: Tokens, i: int, ref: date | None, cued: bool = False) -> Read | None:
    """ "thứ Hai", "thứ 2 tuần này", "Chủ nhật ngày 9 tháng 4", "thứ Tư (29/10)"."""
    if t.low[i] == "chủ":
        if t.low[i + 1] != "nhật":
            return None
        wd, cued = 6, True
    else:
        found = v.WEEKDAYS.get(t.low[i + 1])
        if found is None:
            return None
        wd = found
        named = t.raw[i + 1][:1].isupper()
        ends = i == 0 and t.low[i + 2] in ("", ".", "tới", "tuần", "ngày", "mồng", "mùng", "của", "này")
        tail = (
            t.low[i + 2] in ("tuần", "(")
            or (t.low[i + 2] in ("ngày", "mồng", "mùng", "của") and cued)
            or (t.low[i + 2] == "," and t.kind[i + 3] == WORD and t.low[i + 3] == "ngày")
        )
        if not (named or cued or ends or tail or t.low[i - 1] in ("vào", "hôm", "hằng", "hàng", "đến", "từ")) or (
            i and t.low[i - 1] in ("lần", "hạng")
        ):
            return None
        if t.low[i + 2] == "(" and not (named or cued) and not t.raw[i + 3].isdecimal():
            return None
    after = i + 2
    inner = after + 1 if t.low[after] in ("(", ",") else after
    if t.low[inner] in ("ngày", "mồng", "mùng", "hôm") or t.kind[inner] == NUMBER:
        dated = _ngay(t, inner, ref) if t.kind[inner] == WORD else slashed_date(t, inner, ref, True)
        if dated is not None and dated[0].day is not None:
            end = dated[1] + 1 if t.low[inner - 1] == "(" and t.low[dated[1]] == ")" else dated[1]
            return replace(
                dated[0], weekday=wd, parts=dated[0].parts | {"weekday"}, rule=dated[0].rule + "+weekday"
            ), end
    j = after + 1 if t.low[after] == "của" else after
    move = 0
    in_week = t.low[j] == "tuần" and t.low[j + 1] in v.THIS
    if in_week:
        move, after = v.THIS[t.low[j + 1]], j + 2
        period = None
        if ref is not None:
            target = p.shift(p.week(ref)[0], 7 * move + wd)
            period = (target, target)
        return When(period, frozenset({"weekday", "relative"}), "weekday:of-week", weekday=wd, span_of="day"), after
    forward = t.low[after] in ("tới", "này", "sau") or (i == 0 and t.size <= after + 1) or _ahead(t, i, after)
    if t.low[after] in ("tới", "này", "sau", "trước", "vừa") and t.low[after + 1] != "đó":
        after += 2 if t.low[after] == "vừa" else 1
    period = None
    if ref is not None:
        target = p.nearest_weekday(ref, wd, forward)
        period = (target, target)
    return When(period, frozenset({"weekday"}), "weekday:bare", weekday=wd, span_of="day"), after


def _ahead(t: Tokens, i: int, after: int) -> bool:
    """Whether the words around a bare weekday speak of what is to come."""
    if i and t.low[i - 1] == "hôm":
        return False
    near = (*t.low[max(0, i - 8) : i], *t.low[after : after + 6])
    pairs = set(pairwise(near))
    return "sẽ" in near or "sắp" in near or ("dự", "kiến") in pairs or ("chuẩn", "bị") in pairs


def _digits(t: Tokens, i: int, ref: date | None) -> Read | None:
    return _numbers(t, i, ref) or year_alone(t, i, ref) or counted_back(t, i, ref)


def _word_number(t: Tokens, i: int, ref: date | None) -> Read | None:
    return first_months(t, i, ref) or counted_back(t, i, ref)


def _week_or_thu(t: Tokens, i: int, ref: date | None) -> Read | None:
    return _weekday(t, i, ref)


RULES: dict[str, Rule] = {
    "ngày": _ngay, "hôm": _ngay, "mùng": _ngay, "mồng": _ngay,
    "sáng": _day_part, "trưa": _day_part, "chiều": _day_part, "tối": _day_part, "đêm": _day_part, "khuya": _day_part,
    "rạng": _day_part, "tháng": month_rule, "quý": quarter_rule, "năm": year_rule, "thứ": _week_or_thu, "chủ": _week_or_thu,
    "tuần": week_rule, "đầu": edge_rule, "giữa": edge_rule, "cuối": edge_rule, "nửa": half_rule, "hết": end_rule, "rằm": full_moon, **dict.fromkeys(("một", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười"), _word_number), "cùng": same_rule, "thập": age_rule, "thế": age_rule,
    "giai": stage_rule, "nhiệm": stage_rule, "mùa": stage_rule, "niên": stage_rule, "giáng": holiday_rule, "noel": holiday_rule,


}  # fmt: skip


def date_at(t: Tokens, i: int, ref: date | None) -> Read | None:
    """What date begins at token ``i``, and the token after it."""
    if t.kind[i] == NUMBER:
        return _digits(t, i, ref)
    rule = RULES.get(t.low[i])
    return rule(t, i, ref) if rule is not None and t.kind[i] != SYMBOL else None
