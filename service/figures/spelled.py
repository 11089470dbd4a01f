"""Numbers below a thousand in words, in any language whose table names its digits, tens and hundreds."""

from __future__ import annotations

from service.languages.figures import NumberTables
from service.languages.tokens import WORD, Tokens


def below_thousand(t: Tokens, i: int, tables: NumberTables) -> tuple[int, int] | None:
    below = _below_hundred(t, i, tables)
    if below is None:
        return None
    value, j = below
    k = j + 1 if t.low[j] == "-" and t.glued(j) and t.glued(j + 1) else j
    if value < 100 and t.low[k] in tables.hundreds:
        return _rest_of_hundred(t, k + 1, value * 100, tables)
    if value < 10 and t.low[j] in tables.tens and tables.tens[t.low[j]] >= 20 and value:
        tens = _below_hundred(t, j, tables)  # "one twenty two"
        return (value * 100 + tens[0], tens[1]) if tens else (value, j)
    return value, j


def _rest_of_hundred(t: Tokens, i: int, hundreds: int, tables: NumberTables) -> tuple[int, int]:
    joined = t.low[i] in tables.zero_joins
    start = i + 1 if joined or (t.low[i] == "-" and t.glued(i)) else i
    rest = _below_hundred(t, start, tables)
    if rest is None or (not joined and t.low[rest[1] - 1] in tables.never_last and rest[1] == start + 1):
        return hundreds, i
    after = t.low[rest[1]]
    if after in tables.hundreds or _parts(t, rest[1]) or rest[0] == 0:
        return hundreds, i
    return hundreds + rest[0], rest[1]


def _parts(t: Tokens, i: int) -> bool:
    """ "phần" of a fraction ("ba phần tư"), not of "phần trăm"."""
    return t.low[i] == "phần" and t.low[i + 1] not in ("trăm", "nghìn")


def _below_hundred(t: Tokens, i: int, tables: NumberTables) -> tuple[int, int] | None:
    word = t.low[i]
    if t.kind[i] != WORD:
        return None
    digits, after_tens = tables.digits, tables.after_tens or tables.digits
    tens = tables.tens.get(word)
    if tens is None:
        digit = digits.get(word)
        if digit is None:
            return None
        if t.low[i + 1] in tables.ten_marks and 1 < digit < 10:
            tens, i = digit * 10, i + 1
        else:
            return digit, i + 1
    j = i + 2 if t.low[i + 1] == "-" and t.glued(i + 1) == t.glued(i + 2) else i + 1
    rest = after_tens.get(t.low[j])
    if rest is not None and 0 < rest < 10 and t.low[j + 1] not in tables.hundreds and not _parts(t, j + 1):
        return tens + rest, j + 1
    return tens, i + 1
