"""Fractions: "two thirds", "a quarter", "half an hour", "hai phần ba", "1/3", "½"."""

from __future__ import annotations

from decimal import Decimal

from service.figures.spelled import below_thousand
from service.languages.figures import NumberTables
from service.languages.tokens import NUMBER, WORD, Tokens, words

HALF = Decimal("0.5")


VULGAR = {"½": HALF, "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3}


def fraction_at(t: Tokens, i: int, tables: NumberTables) -> tuple[Decimal, int] | None:
    """ "two thirds", "a quarter", "half", "hai phần ba", "1/3", "½"."""
    word = t.low[i]
    if t.raw[i] in VULGAR:
        return VULGAR[t.raw[i]], i + 1
    if word in tables.half_words:
        if (
            t.low[i + 1] in tables.articles
            and tables.scales.at(t, i + 2) is None
            and tables.units.at(t, i + 2) is not None
        ):
            return HALF, i + 2  # "half an hour"
        return HALF, i + 1
    if word in ("một", "one", "1", "a") and t.low[i + 1] in tables.half_words:
        return HALF, i + 2
    if t.kind[i] == NUMBER and t.low[i + 1] == "/" and t.kind[i + 2] == NUMBER and t.glued(i + 1) and t.glued(i + 2):
        top, bottom = t.raw[i], t.raw[i + 2]
        simple = bottom.isdecimal() and (1 < int(bottom) <= 10 or int(bottom) in (100, 1000)) and t.low[i + 3] != "/"
        if top.isdecimal() and simple and int(top) < int(bottom):
            return Decimal(int(top)) / int(bottom), i + 3
        return None
    if tables.denominators:
        found = _named_fraction(t, i, tables)
        return None if found is None else (found[0], _of_one(t, found[1], tables))
    top_read = (
        below_thousand(t, i, tables)
        if t.kind[i] == WORD
        else ((int(t.raw[i]), i + 1) if t.raw[i].isdecimal() else None)
    )
    if top_read is None or t.low[top_read[1]] != "phần":
        return None
    j = top_read[1] + 1
    bottom_read = (int(t.raw[j]), j + 1) if t.raw[j].isdecimal() and len(t.raw[j]) < 4 else below_thousand(t, j, tables)
    if t.low[j] == "tư":
        bottom_read = (4, j + 1)
    if bottom_read is None or bottom_read[0] < 2 or t.low[bottom_read[1]] in tables.hundreds:
        return None
    return Decimal(top_read[0]) / bottom_read[0], bottom_read[1]


def _of_one(t: Tokens, j: int, tables: NumberTables) -> int:
    """Past "of a" where a unit follows: "a quarter of a percentage point" is an amount, "a quarter of the staff" a share."""
    whole = t.low[j] == "of" and t.low[j + 1] in ("a", "an", "one") and tables.scales.at(t, j + 2) is None
    return j + 2 if whole and (t.low[j + 2] == "point" or tables.units.at(t, j + 2) is not None) else j


_AFTER_A_THIRD = words(
    """
    of the as less more lower higher from in , . ; : ) on larger smaller
    """
) | {""}


def _named_fraction(t: Tokens, i: int, tables: NumberTables) -> tuple[Decimal, int] | None:
    if t.low[i] in tables.articles:
        top, j = 1, i + 1
    elif t.kind[i] == WORD and (read := below_thousand(t, i, tables)) is not None:
        top, j = read
    elif (t.kind[i] == WORD and t.low[i] == "quarter" and t.low[i + 1] in ("of", "million", "billion")) or (
        t.low[i] == "quarter" and t.low[i + 1] == "-" and t.low[i + 2] in ("point", "percentage")
    ):
        return Decimal("0.25"), i + 1
    else:
        return None
    joint = next((k for k in range(i, j) if t.low[k] in tables.zero_joins), None)
    if t.low[j] == "-" and t.glued(j) == t.glued(j + 1):
        j += 1
    bottom = tables.denominators.get(t.low[j])
    if bottom is None or top == 0 or (bottom == 2 and top == 1):
        return None
    if joint is not None and top % 100 < bottom:
        return None  # "one hundred and three quarters" is 100 and 3/4
    plural = t.low[j].endswith("s") or t.low[j] == "halves"
    hedged = tables.hedges.before(t, i) is not None or (i > 0 and t.low[i - 1] == "by")
    if (
        t.low[i] in tables.articles
        and not hedged
        and (t.low[j + 1] not in _AFTER_A_THIRD and tables.scales.at(t, j + 1) is None)
    ):
        return None
    if top > 1 and not plural and not t.glued(j):
        return None
    if t.low[j] == "quarters" and top != 3 and t.low[j + 1] != "of":
        return None  # "two quarters behind schedule": lengths of time
    return Decimal(top) / bottom, j + 1
