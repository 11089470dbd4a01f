"""A numeral with what stands right around it: sign, currency before or after, unit, the thing it is per."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from service.figures.numerals import Numeral, numeral_at
from service.languages.figures import NumberTables, Unit
from service.languages.tokens import NUMBER, SYMBOL, WORD, Tokens

_TIME_UNITS = frozenset({"second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "decade"})


_SIGNS = {"h": "hour", "s": "second"}
"""Behind a slash: "480 miles/h"."""
_POWERS = {
    ("kilometer", "2"): "square_kilometer",
    ("meter", "2"): "square_meter",
    ("mile", "2"): "square_mile",
    ("meter", "3"): "cubic_meter",
}


@dataclass(frozen=True, slots=True)
class Quantity:
    """``first``..``after`` are the tokens of numeral, sign, currency and unit. ``value`` is in units of ``unit``."""

    numeral: Numeral
    value: Decimal
    unit: Unit | None
    first: int
    after: int
    prefixed: bool = False
    rules: tuple[str, ...] = ()

    def of(self, unit: Unit, scale: Decimal = Decimal(1)) -> Quantity:
        """The same numeral with the unit (and scale) that another one, after it, wrote for both ("3-4 tỷ đồng")."""
        return replace(self, value=self.numeral.value * scale * unit.factor, unit=unit)


def quantity_at(t: Tokens, i: int, tables: NumberTables, taken: bytearray) -> Quantity | None:
    """The quantity whose numeral begins at token ``i``, or None. Tokens that a date took end it."""
    prefix = tables.prefix_currencies.before(t, i) if i and not taken[i - 1] else None
    if prefix is not None and any(taken[prefix[1] : i]):
        prefix = None
    numeral = numeral_at(t, i, tables, money=prefix is not None)
    if numeral is None or any(taken[i : numeral.after]):
        return None
    if prefix is not None:
        return _prefixed(t, numeral, Unit(prefix[0], "money"), prefix[1], tables, taken)
    return _with_unit(t, numeral, tables, taken)


def _with_unit(t: Tokens, numeral: Numeral, tables: NumberTables, taken: bytearray) -> Quantity:
    first, j, value = numeral.first, numeral.after, numeral.value
    sign = _sign(t, first, bare=j == t.size)
    if sign is not None:
        first, value = sign, -value
    k = j + 1 if t.low[j] == "-" and t.glued(j) and t.glued(j + 1) and t.kind[j + 1] == WORD else j
    if numeral.value < 1 and t.low[j] == "of" and t.low[j + 1] in tables.articles:  # "0.07 of a percentage point"
        k = j + 2
    unit, after = unit_after(t, k, tables, numeral)
    if unit is None and numeral.fraction and t.low[k] == "point" and numeral.value < 1:  # "a quarter-point cut"
        unit, after = Unit("pp", "points"), k + 1
    rules: tuple[str, ...] = ()
    if unit is None and tables.implied_currency and numeral.scale >= 10**6 and not numeral.fraction:
        unit, after = _implied(t, first, j, tables)
        rules = ("unit:implied",)
    if unit is None or any(taken[j:after]):
        return Quantity(numeral, value, None, first, j)
    centimetres = t.raw[after]
    if unit.name == "meter" and t.glued(after) and centimetres.isdecimal() and len(centimetres) < 3:
        value += Decimal(centimetres) / 10 ** len(centimetres)  # "1m72"
        after += 1
    unit, after = _raised(t, unit, after)
    value *= unit.factor
    half = tables.halves.at(t, after)
    if half is not None and not taken[after] and numeral.scale == 1 and unit.kind in ("duration", "measure", "money"):
        value += half[0] * unit.factor
        after = half[1]
        rules = ("numeral:half-after-unit",)
    unit, after = per(t, after, tables, unit, taken)
    return Quantity(numeral, value, unit, first, after, False, rules)


def _prefixed(t: Tokens, numeral: Numeral, unit: Unit, first: int, tables: NumberTables, taken: bytearray) -> Quantity:
    after, value = numeral.after, numeral.value
    sign = _sign(t, first)
    if sign is not None:
        first, value = sign, -value
    repeated = tables.currencies.at(t, after)
    if repeated is not None and repeated[0] in _same_money(unit.name, t.low[first]) and t.kind[repeated[1]] != NUMBER:
        unit, after = Unit(repeated[0], "money"), repeated[1]
    unit, after = per(t, after, tables, unit, taken)
    return Quantity(numeral, value, unit, first, after, True)


def _raised(t: Tokens, unit: Unit, after: int) -> tuple[Unit, int]:
    """ "km<sup>2</sup>": a power left in markup."""
    name = _POWERS.get((unit.name, t.low[after + 3])) if t.low[after : after + 3] == ("<", "sup", ">") else None
    if name is None:
        return unit, after
    closed = t.low[after + 4 : after + 8] == ("<", "/", "sup", ">")
    return Unit(name, unit.kind, unit.factor), after + (8 if closed else 4)


_BEFORE_MINUS = frozenset({"là", "mức", "xuống", "ở", "dưới", "khoảng", "tới", "đến", "gần", "từ", "trưởng", "độ"})


def _implied(t: Tokens, first: int, j: int, tables: NumberTables) -> tuple[Unit | None, int]:
    """ "giá 2,5 tỷ", "25 triệu/m2": Vietnamese pages leave out the đồng after millions where a price is told."""
    money = Unit(tables.implied_currency, "money")
    if t.low[j] == "/" and t.glued(j):
        found, after = per(t, j, tables, money, bytearray(len(t.low)))
        if after > j:
            return found, after
    priced = any(word in tables.price_words for word in t.low[max(0, first - 4) : first])
    counts_nothing = t.low[j] in tables.stop_words or t.kind[j] == SYMBOL
    return (money, j) if priced and counts_nothing else (None, j)


def _same_money(code: str, sign: str) -> tuple[str, ...]:
    """Codes that may be repeated behind the number ("$5 USD"; a bare dollar sign may be any dollar's)."""
    return (code, "USD", "AUD", "CAD", "SGD", "HKD", "NZD", "TWD") if sign == "$" else (code,)


def _sign(t: Tokens, i: int, bare: bool = False) -> int | None:
    if i == 0:
        return None
    word = t.low[i - 1]
    if word == "-" and i == 1 and not t.glued(i) and bare:
        return 0
    if word in ("minus", "negative") or (word == "âm" and (i == 1 or t.low[i - 2] in _BEFORE_MINUS)):
        return i - 1
    if word in ("-", "+") and t.kind[i - 1] == SYMBOL and t.glued(i) and not t.glued(i - 1):
        before = t.kind[i - 2] if i > 1 else SYMBOL
        if word == "-" and (i == 1 or before != NUMBER):
            return i - 1
    return None


_OF_GOLD = frozenset("vàng nhẫn sjc trở mỗi một và hoặc hay bạc trơn tròn".split())
"""What may follow a mace of gold."""


def unit_after(t: Tokens, j: int, tables: NumberTables, numeral: Numeral) -> tuple[Unit | None, int]:
    """The unit or currency that begins at token ``j`` (None and ``j`` if none does)."""
    code = tables.currencies.at(t, j)
    unit = tables.units.at(t, j)
    if code is not None and t.low[j] in ("pound", "pounds") and _weighs(t, j, numeral):
        return Unit("pound", "measure"), j + 1
    if code is not None and (unit is None or code[1] >= unit[1]):
        weak = t.low[j] in tables.weak_currencies and code[1] == j + 1
        plain = numeral.scale == 1 and numeral.value < 100
        if weak and plain and not t.glued(j) and t.low[j] != "đô":
            return None, j
        after = code[1]
        scales = tables.scales.at(t, after)  # "75 USD million"
        if scales is not None and numeral.scale == 1 and scales[0] >= 1000:
            return Unit(code[0], "money", scales[0]), scales[1]
        return Unit(code[0], "money"), after
    if t.raw[j] in ("C", "F") and t.glued(j) and any(word in tables.heat_words for word in t.low[: t.size]):
        return Unit("celsius" if t.raw[j] == "C" else "fahrenheit", "temperature"), j + 1
    if unit is not None and unit[0].name:
        if t.low[j] == "lượng" and numeral.fraction and t.kind[j + 1] == WORD and t.low[j + 1] not in ("vàng", "bạc"):
            return None, j  # "một phần tư lượng khách": a quantity of something, no taels
        if t.low[unit[1] - 1] == "chỉ" and t.kind[unit[1]] == WORD and t.low[unit[1]] not in _OF_GOLD:
            return None, j  # "năm 2025 chỉ đạt": only
        if unit[0].name == "degree" and t.low[unit[1]] in _COMPASS:
            return Unit("degree", "measure"), unit[1]
        if unit[0].name == "degree" and any(word in _QUAKE for word in t.low[max(0, j - 14) : j]):
            return Unit("magnitude", "measure"), unit[1]
        return unit
    dashed = t.low[numeral.first - 1] == "-" and t.low[numeral.first - 2] == "magnitude"
    if (
        dashed
        or t.low[numeral.first - 1] in ("magnitude", "richter")
        or t.low[max(0, numeral.first - 2) : numeral.first]
        == (
            "độ",
            "lớn",
        )
    ):
        return Unit("magnitude", "measure"), j
    return None, j


_COMPASS = frozenset({"vĩ", "kinh", "north", "south", "east", "west", "latitude", "longitude"})
_QUAKE = frozenset(
    {"quake", "quakes", "earthquake", "earthquakes", "aftershock", "aftershocks", "tremor", "richter", "động", "chấn"}
)


def _weighs(t: Tokens, j: int, numeral: Numeral) -> bool:
    """Whether "pound" is a weight here: "a 550 pound hog", "weighing nine pounds"."""
    if numeral.scale != 1:
        return False
    if t.low[j] == "pound" and (numeral.value != 1 or t.low[j - 1] == "-"):
        return t.kind[j + 1] == WORD and t.low[j + 1] not in (
            "note",
            "notes",
            "coin",
            "coins",
            "fine",
            "prize",
            "sterling",
        )
    before = t.low[max(0, numeral.first - 6) : numeral.first]
    if t.low[j + 2] in ("ounce", "ounces", "oz"):
        return True
    return t.low[j + 1] == "of" or any(
        w.startswith("weigh") or w in ("lost", "gained", "lose", "heavier") for w in before
    )


def per(t: Tokens, j: int, tables: NumberTables, unit: Unit, taken: bytearray) -> tuple[Unit, int]:
    """ "USD/thùng", "$66.3 a barrel", "triệu đồng mỗi tháng": a compound unit. Percentages and durations stay plain."""
    slash = t.low[j] == "/"
    if not slash and t.low[j] not in tables.per_words:
        return unit, j
    if "/" in unit.name:
        return unit, j
    k = j + 1
    found = tables.units.at(t, k)
    noun = tables.per_units.at(t, k)
    name, after = "", j
    if slash and t.raw[k] in _SIGNS and t.glued(j) and t.glued(k):
        name, after = _SIGNS[t.raw[k]], k + 1
    if found is not None and found[0].name and found[0].kind in ("duration", "measure"):
        name, after = found[0].name, found[1]
    if noun is not None and (found is None or noun[1] > found[1]):
        name, after = noun
    if not name or any(taken[j:after]) or t.low[after] in ("earlier", "ago", "later", "before"):
        return unit, j
    if unit.kind in ("percent", "points"):
        return unit, after if slash or name in _TIME_UNITS else j
    if unit.kind not in ("money", "measure") and not (
        unit.kind == "duration" and name in _TIME_UNITS and name != unit.name
    ):
        return unit, j
    if not slash and t.low[j] == "một" and name in _TIME_UNITS and t.low[after] in ("nữa", "qua", "trước", "sau"):
        return unit, j
    return Unit(f"{unit.name}/{name}", unit.kind), after
