"""The numeral grammar: from tokens to one number in digits, words or both ("2,5 triệu", "two and a half million").

numeral   := group (group)*                 falling scales: "1 tỷ 200 triệu", "two thousand and one"
group     := small [half] scale* [half]
small     := digits | words below a thousand | article before a scale
fraction  := small denominator | half | small "phần" small | digits "/" digits
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from service.figures.digits import digit_value, significant
from service.figures.fractions import HALF, VULGAR, fraction_at
from service.figures.spelled import below_thousand
from service.languages.figures import NumberTables
from service.languages.tokens import NUMBER, SYMBOL, WORD, Tokens

_ZERO, _ONE = Decimal(0), Decimal(1)


@dataclass(frozen=True, slots=True)
class Numeral:
    """``first``..``after`` are tokens. ``scale``: the last scale read (1 if none). ``written``: in digits."""

    value: Decimal
    first: int
    after: int
    digits: int
    written: bool
    scale: Decimal = _ONE
    fraction: bool = False
    rules: tuple[str, ...] = ()


def numeral_at(t: Tokens, i: int, tables: NumberTables, money: bool = False) -> Numeral | None:
    """The longest numeral that begins at token ``i``. ``money``: a currency sign stands before it ("$5m")."""
    total, ceiling = _ZERO, None
    j, digits, written, scale = i, 0, False, _ONE
    rules: tuple[str, ...] = ()
    while True:
        start = j
        if (
            ceiling is not None
            and t.low[j] in tables.zero_joins
            and t.kind[j + 1] == WORD
            and (not written or scale > 1000)
        ):
            start = j + 1
        group = _group(t, start, tables, money, first=ceiling is None)
        if group is None:
            break
        if ceiling is not None:
            inner = group.scale if group.scale != 1 else group.value
            if group.after == start + 1 and t.low[start] in tables.never_last and start == j:
                break  # "ba triệu năm": three million years
            joined = start > j and group.value >= 100
            small_rest = group.scale == 1 and (group.written or (written and not joined))
            if inner >= ceiling or group.value >= ceiling or small_rest or group.fraction:
                break
        total += group.value
        digits, written, scale = max(digits, group.digits), written or group.written, group.scale
        rules = (*rules, *(r for r in group.rules if r not in rules))
        j = group.after
        if group.fraction:
            return replace(group, first=i)
        if group.scale == 1:
            break
        ceiling = group.scale if ceiling is None else min(ceiling, group.scale)
    if j == i:
        return None
    if tables.denominators and t.low[j] == "and" and scale == 1:
        part = fraction_at(t, j + 1, tables)
        if part is not None and part[0] < 1 and t.low[j + 1] not in tables.half_words:
            total, j = total + part[0], part[1]
    if total == total.to_integral_value() and not written:
        digits = significant(str(int(total)))
    elif not written:
        digits = significant(format(total.normalize(), "f"))
    return Numeral(total, i, j, digits, written, scale, False, rules)


def _group(t: Tokens, i: int, tables: NumberTables, money: bool, first: bool) -> Numeral | None:
    fraction = fraction_at(t, i, tables) if first else None
    if fraction is not None:
        value, j = fraction
        scaled = _of_scale(t, j, tables)
        if scaled is not None:
            factor, k = scaled
            return Numeral(value * factor, i, k, 1, False, factor, False, ("numeral:fraction-of-scale",))
        return Numeral(value, i, j, 1, t.kind[i] == NUMBER, _ONE, True, ("numeral:fraction",))
    small = _digits(t, i, tables, money) if t.kind[i] == NUMBER else _words(t, i, tables)
    if small is None:
        return None
    value, j, digits, rule = small
    written = t.kind[i] == NUMBER
    rules = [rule]
    half, j = _half(t, j, tables)
    scale, k = _scales(t, j, tables, money, written)
    if scale != 1:
        rules.append("numeral:scale")
        value = (value + half) * scale
        more, k = _half(t, k, tables)
        if more:
            value += more * scale
            rules.append("numeral:half")
    else:
        value += half
    if half:
        rules.append("numeral:half")
    return Numeral(value, i, k, digits, written, scale, False, tuple(rules))


def _digits(t: Tokens, i: int, tables: NumberTables, money: bool) -> tuple[Decimal, int, int, str] | None:
    after = i + 1
    raw = t.raw[i]
    while (  # 1 234 567, as some tables and French-minded pages print it
        t.kind[after] == NUMBER
        and len(t.raw[after]) == 3
        and t.raw[after].isdecimal()
        and t.start[after] == t.end[after - 1] + 1
        and raw.replace(" ", "").isdecimal()
        and (len(t.raw[i]) <= 3 and t.raw[i] != "0")
    ):
        raw += t.raw[after]
        after += 1
    if after > i + 1 and t.kind[after] == NUMBER and t.start[after] == t.end[after - 1] + 1:
        raw, after = t.raw[i], i + 1  # a longer row of digits: a table or a telephone number
    spoken = _spoken_decimal(t, i, after, tables)
    if spoken is not None:
        return spoken
    rule = "numeral:spaced" if after > i + 1 else ""
    scaled = tables.scales.at(t, after) is not None
    paid = money or tables.currencies.at(t, after) is not None  # money has no thousandths
    counts = not scaled and (paid or (t.kind[after] == WORD and tables.units.at(t, after) is None))
    read = digit_value(raw, tables, counts)
    if read is None:
        return None
    value, figures, shape = read
    if t.raw[after] in VULGAR and t.glued(after):
        return value + VULGAR[t.raw[after]], after + 1, figures, "numeral:vulgar"
    return value, after, figures, rule or shape


def _spoken_decimal(t: Tokens, i: int, after: int, tables: NumberTables) -> tuple[Decimal, int, int, str] | None:
    """ "2 chấm 23", "1 phẩy 5": digits around a spoken decimal mark; "1 4/5": a mixed number."""
    if not t.raw[i].isdecimal() or after != i + 1:
        return None
    if t.low[after] in ("chấm", "phẩy", "point") and t.raw[after + 1].isdecimal():
        text = f"{t.raw[i]}.{t.raw[after + 1]}"
        return Decimal(text), after + 2, significant(text), "numeral:spoken-mark"
    if (
        t.low[after + 1] == "/"
        and t.glued(after + 1)
        and t.glued(after + 2)
        and not t.glued(after)
        and len(t.raw[i]) < 4
    ):
        part = fraction_at(t, after, tables)
        if part is not None and part[0] < 1 and part[1] == after + 3:
            return Decimal(t.raw[i]) + part[0], part[1], len(t.raw[i]) + 1, "numeral:mixed"
    return None


def _half(t: Tokens, i: int, tables: NumberTables) -> tuple[Decimal, int]:
    found = tables.halves.at(t, i)
    if found is None:
        return _ZERO, i
    value, j = found
    following = tables.scales.at(t, j)
    if following is not None and value != HALF:  # "a billion and a quarter million": a second number
        return _ZERO, i
    return value, j


def _scales(t: Tokens, i: int, tables: NumberTables, money: bool, written: bool) -> tuple[Decimal, int]:
    scale = _ONE
    if written and t.kind[i] == WORD and t.glued(i):
        letter = tables.glued_scales.get(t.low[i])
        if letter is not None and _letter_is_scale(t, i, money, tables.lengths):
            scale, i = letter, i + 1
    elif written and t.raw[i] in ("k", "K", "M", "G") and t.kind[i + 1] == SYMBOL and not t.low[i + 1]:
        scale, i = tables.glued_scales[t.low[i]], i + 1  # "2.33 k", nothing after it
    while True:
        j = i + 1 if t.low[i] == "-" and t.glued(i) and t.glued(i + 1) else i
        found = tables.scales.at(t, j)
        if found is None or found[0] == 0:
            return scale, i
        scale *= found[0]
        i = found[1]


def _letter_is_scale(t: Tokens, i: int, money: bool, lengths: frozenset[str]) -> bool:
    """ "5m" is five metres unless money or a capital says otherwise; "4K" is a picture, "100K" a number."""
    raw = t.raw[i]
    if money or len(raw) > 1:
        return True
    if raw in ("k", "K"):
        return not (raw == "K" and t.raw[i - 1] in ("2", "4", "5", "8"))
    if raw == "M" or (raw in "GBb" and not t.raw[i - 1].isdecimal()):
        return True
    return raw == "m" and _counts_many(t.low[i + 1], lengths)


def _counts_many(word: str, lengths: frozenset[str]) -> bool:
    """ "2.5m customers" are millions; "8m waves" and "100m hurdles" are metres."""
    if word in ("people", "children", "women"):
        return True
    plural = len(word) > 4 and word.isalpha() and word.endswith("s") and not word.endswith(("ss", "us"))
    return plural and word not in lengths


def _of_scale(t: Tokens, i: int, tables: NumberTables) -> tuple[Decimal, int] | None:
    """ "(half) a million", "(two thirds) of a million", "(nửa) triệu"."""
    j = i
    if t.low[j] == "of" and t.low[j + 1] in tables.articles:
        j += 1
    if t.low[j] in tables.articles:
        j += 1
    scale, k = _scales(t, j, tables, money=False, written=False)
    return None if scale == 1 else (scale, k)


def _words(t: Tokens, i: int, tables: NumberTables) -> tuple[Decimal, int, int, str] | None:
    """Words below a thousand, or an article before a scale."""
    if t.low[i] in tables.articles:
        found = tables.scales.at(t, i + 1)
        if found is None or t.low[i + 1] in tables.plural_scales:
            return None
        return _ONE, i + 1, 1, "numeral:article"
    read = below_thousand(t, i, tables)
    if read is None and t.low[i] in ("hundred", "thousand") and t.low[i + 1] in ("thousand", "million", "billion"):
        return _ONE, i, 1, "numeral:bare-scale"
    if read is None:
        return None
    value, j = read
    if t.low[j] in ("point", "phẩy", "chấm") and below_thousand(t, j + 1, tables):
        text, k = "", j + 1
        while (digit := tables.digits.get(t.low[k])) is not None and digit < 10 and t.kind[k] == WORD:
            text, k = text + str(digit), k + 1
        if text:
            return Decimal(f"{value}.{text}"), k, significant(f"{value}.{text}"), "numeral:words"
    return Decimal(value), j, significant(str(value)), "numeral:words"
