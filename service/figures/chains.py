"""Chained quantities: "2 giờ 41 phút 8 giây", "six feet four", "20 dollars 43 cents"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from service.figures.numerals import numeral_at
from service.figures.quantities import Quantity, quantity_at
from service.languages.figures import NumberTables, Unit
from service.languages.tokens import NUMBER, SYMBOL, WORD, Tokens

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}


_MONTHS = {"month": 1, "quarter": 3, "year": 12}


_INCHES = {"inch": 1, "foot": 12}


def duration_chain(t: Tokens, q: Quantity, tables: NumberTables, taken: bytearray) -> Quantity | None:
    """ "2 giờ 41 phút 8 giây", "six feet four inches", "20 dollars 43 cents": one quantity in the smaller unit."""
    if q.unit is None:
        return None
    for ladder in (_SECONDS, _MONTHS, _INCHES):
        if q.unit.name in ladder:
            return _chain(t, q, ladder, tables, taken)
    if q.unit.kind == "money" and q.unit.name != "cent" and q.numeral.scale == 1 and q.value == int(q.value):
        return _cents(t, q, tables, taken)
    return None


def _chain(t: Tokens, q: Quantity, ladder: dict[str, int], tables: NumberTables, taken: bytearray) -> Quantity | None:
    current, joined = q, False
    if q.unit is not None and q.unit.name == "foot":
        j = q.after + 1 if t.low[q.after] == "-" and t.glued(q.after) else q.after
        if t.raw[j].isdecimal() and int(t.raw[j]) < 12 and tables.units.at(t, j + 1) is None and not taken[j]:
            inches = q.value * 12 + int(t.raw[j])
            return replace(q, value=inches, unit=Unit("inch", "measure"), after=j + 1, rules=(*q.rules, "chain:units"))
    if q.unit is not None and q.unit.name == "second" and _hundredths(t, q.after, tables):
        return replace(
            q, value=q.value + Decimal(t.raw[q.after]) / 100, after=q.after + 1, rules=(*q.rules, "chain:units")
        )
    while current.unit is not None:
        j = current.after
        if t.low[j] in (",", "and", "và") and t.kind[j + 1] in (NUMBER, WORD):
            j += 1
        if t.kind[j] == SYMBOL or taken[j]:
            break
        following = quantity_at(t, j, tables, taken)
        if following is None or following.unit is None or following.first != j:
            break
        size = ladder.get(following.unit.name)
        if size is None or size >= ladder[current.unit.name] or following.value * size >= ladder[current.unit.name] * 1:
            break
        value = current.value * ladder[current.unit.name] / size + following.value
        rules = (*q.rules, "chain:units")
        current = replace(following, value=value, first=q.first, rules=rules)
        joined = True
    if joined and current.unit is not None and current.unit.name == "second" and _hundredths(t, current.after, tables):
        hundredths = Decimal(t.raw[current.after]) / 100
        current = replace(current, value=current.value + hundredths, after=current.after + 1)
    return current if joined else None


def _hundredths(t: Tokens, j: int, tables: NumberTables) -> bool:
    """Whether "22" behind "56 giây" is hundredths of a second."""
    alone = t.kind[j + 1] == SYMBOL or t.low[j + 1] in tables.stop_words
    return tables.language == "vi" and len(t.raw[j]) == 2 and t.raw[j].isdecimal() and alone


def _cents(t: Tokens, q: Quantity, tables: NumberTables, taken: bytearray) -> Quantity | None:
    j = q.after
    if t.low[j] in ("and", "và"):
        j += 1
    numeral = numeral_at(t, j, tables) if not taken[j] else None
    if (
        numeral is None
        or numeral.value >= 100
        or numeral.scale != 1
        or numeral.fraction
        or numeral.value != int(numeral.value)
    ):
        return None
    code = tables.currencies.at(t, numeral.after)
    if code is not None and code[0] == "cent":
        after = code[1]
    elif t.low[numeral.after] == "c" and t.glued(numeral.after):
        after = numeral.after + 1
    elif (
        code is None
        and not q.prefixed
        and (t.kind[numeral.after] == SYMBOL)
        and t.low[numeral.after] in ("", ".", ",")
        and q.after == j
    ):
        after = numeral.after
    else:
        return None
    return replace(q, value=q.value + numeral.value / 100, after=after, rules=(*q.rules, "money:cents"))
