"""Units that a figure takes from its neighbours in a list or comparison."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from unicodedata import normalize

from service.figures.drafts import Draft
from service.languages.tokens import NUMBER, Tokens, words
from service.types import Figure

_OWNERS = ("'s", "s'", "’s", "s’")
"""Before "their visitors' nine and 58% of the ball": the number has an owner of its own and is part of no list."""


def listed_before(figures: list[Figure], text: str) -> None:
    """ "33, 34 và 39 tuổi", "5, 7 and 9 %": bare numbers listed before an age or share are of its kind."""
    last = figures[-1]
    for k in range(len(figures) - 2, -1, -1):
        bare = figures[k]
        between = normalize("NFC", text[bare.end : figures[k + 1].start].strip())
        joints = ("và", "and", "hoặc", "or") if k == len(figures) - 2 else (",", "và", "and", "hoặc", "or")
        plain = bare.kind == "cardinal" and bare.counted is None and "numeral:scale" not in bare.rules
        if not plain or between not in joints or text[: bare.start].rstrip().endswith(_OWNERS):
            return
        figures[k] = replace(bare, kind=last.kind, unit=last.unit, rules=(*bare.rules, "unit:from-list"))


def age_list(t: Tokens, d: Draft, figure: Figure, last: Figure) -> Figure:
    """ "aged 33, 34 and 39": an age without its unit makes ages of the bare numbers listed with it."""
    if (
        last.kind != "age"
        or "age:by-place" not in last.rules
        or figure.kind != "cardinal"
        or figure.counted is not None
    ):
        return figure
    if d.first < 2 or t.end[d.first - 2] != last.end or t.low[d.first - 1] not in (",", "and", "và", "or"):
        return figure
    return replace(figure, kind="age", unit="year", rules=(*figure.rules, "age:by-place"))


_FROM = words("from to against than with versus vs at just only lên xuống còn từ mức với chỉ")


_BESIDE = words("above below more less higher lower fewer")


def elided(t: Tokens, i: int, d: Draft, figure: Figure, before: list[Figure]) -> Figure:
    """ "18,000 rials, up from 14,500": a bare number beside a comparing word takes the unit of the figure before it."""
    if figure.kind != "cardinal" or figure.counted is not None or figure.bound in ("range", "order"):
        return figure
    last = before[-1]
    if last.kind not in ("money", "measure", "duration") or last.unit is None or figure.value == 0:
        return figure
    between = t.raw[max(0, i - 14) : i]
    near = t.start[max(0, i - 14)] <= last.end and not any(word in (";", ".", "(") for word in between[-6:])
    first = next(k for k in range(t.size) if t.start[k] >= figure.start)
    compared = t.low[first - 1] in _FROM or t.low[d.after] in _BESIDE
    compared = compared or (
        last.kind == "money"
        and any(word in normalize("NFC", last.text) for word in ("tỷ", "tỉ", "triệu"))
        and "numeral:scale" in figure.rules
    )
    ratio = last.value / figure.value
    if not near or not compared or not Decimal("0.02") < abs(ratio) < 50 or t.kind[d.after] == NUMBER:
        return figure
    plain, _, per = last.unit.partition("/")
    unit = last.unit if per in ("second", "minute", "hour") and last.kind == "measure" else plain
    return replace(figure, kind=last.kind, unit=unit, rules=(*figure.rules, "unit:elided"))
