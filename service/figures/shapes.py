"""Labels, ratios, multiples and orders of magnitude."""

from __future__ import annotations

from decimal import Decimal

from service.figures.digits import significant
from service.figures.drafts import Draft
from service.figures.numerals import Numeral, numeral_at
from service.figures.quantities import unit_after
from service.languages.figures import NumberTables
from service.languages.tokens import NUMBER, WORD, Tokens, words
from service.types import Figure


def next_of_label(t: Tokens, i: int, before: list[Figure]) -> Draft | None:
    """ "phút 12, 45+2 và 67": the label of the number before holds for the next one; stoppage time is left out."""
    if not before or before[-1].rules != ("ordinal:label",) or i < 2 or t.end[i - 2] != before[-1].end:
        return None
    if t.low[i - 1] not in ("và", ",", "and", "hoặc", "or") or not t.raw[i].isdecimal():
        return None
    stoppage = t.low[i + 1] == "+" and t.glued(i + 1) and t.glued(i + 2) and t.kind[i + 2] == NUMBER
    after = i + 3 if stoppage else i + 1
    if t.kind[after] == WORD and t.low[after] not in _LIST_ENDS:
        return None
    number = Decimal(t.raw[i])
    draft = Draft("ordinal", number, number, None, "exact", significant(t.raw[i]), i, after, ["ordinal:label"])
    draft.counted = before[-1].counted
    return draft


_LIST_ENDS = frozenset({"và", "and", "trong", "của", "in", "of", "khi", "ở"})


def labelled(t: Tokens, i: int, first: int, tables: NumberTables) -> Draft | None:
    """ "Category 4", "km 32", "giai đoạn hai": a rank on a scale, read as an ordinal of its label."""
    numeral = numeral_at(t, i, tables)
    if numeral is None:
        return None
    draft = Draft(
        "ordinal", numeral.value, numeral.value, None, "exact", numeral.digits, i, numeral.after, ["ordinal:label"]
    )
    draft.counted = " ".join(t.low[first:i])
    return draft


def _vi_ratio(t: Tokens, first: Numeral, tables: NumberTables) -> Draft | None:
    """ "7 trên 10 ca", "8 trong 10 người"."""
    if t.low[first.after] not in ("trên", "trong"):
        return None
    second = numeral_at(t, first.after + 1, tables)
    if second is None or second.value not in (10, 100, 1000) or not 0 < first.value < second.value:
        return None
    if t.kind[second.after] != WORD or unit_after(t, second.after, tables, second)[0] is not None:
        return None
    share = first.value / second.value
    return Draft("ratio", share, share, None, "exact", 1, first.first, second.after, ["ratio:trên"], counts=True)


def _colon_ratio(t: Tokens, i: int) -> Draft | None:
    """ "3:1": so many to one."""
    if t.low[i + 1] != ":" or not (t.glued(i + 1) and t.glued(i + 2)) or not t.raw[i].isdecimal():
        return None
    second = t.raw[i + 2]
    if (
        not second.isdecimal()
        or int(second) == 0
        or len(second) > 2
        or (len(second) == 2 and len(t.raw[i]) < 3 and second != "10")
    ):
        return None
    if t.low[i + 3] == ":":
        return None
    share = Decimal(t.raw[i]) / int(second)
    return Draft("ratio", share, share, None, "exact", 1, i, i + 3, ["ratio:colon"])


def ratio_at(t: Tokens, i: int, tables: NumberTables, taken: bytearray) -> Draft | None:
    """ "one in five children", "three out of 10": a share told with two counts."""
    colon = _colon_ratio(t, i)
    if colon is not None:
        return colon
    first = numeral_at(t, i, tables)
    if first is None or first.fraction or first.scale != 1:
        return None
    j = first.after
    if tables.language == "vi":
        return _vi_ratio(t, first, tables)
    every = "every" in t.low[j + 1 : j + 3] and t.low[j] in ("in", "out", "of")  # "three in every ten dollars"
    out = every or t.low[j : j + 2] == ("out", "of")
    alone = t.low[j] == "over" and i == 0
    if not out and t.low[j] != "in" and not alone:
        return None
    k = t.low.index("every", j) + 1 if every else j + 2 if out else j + 1
    second = numeral_at(t, k, tables)
    if second is None or second.fraction or any(taken[k : second.after]) or not 0 < first.value < second.value:
        return None
    if alone and second.after < t.size:
        return None
    simple = second.value <= 10 or second.value in (100, 1000)
    if out and not simple:
        return None
    if not out and not alone and not (first.value == 1 or second.value in (10, 100, 1000)):
        return None
    if not every and (unit_after(t, second.after, tables, second)[0] is not None or t.low[second.after] == "-"):
        return None
    share = first.value / second.value
    return Draft("ratio", share, share, None, "exact", 1, i, second.after, ["ratio:in"], counts=True)


_OFTEN = frozenset("a an every each per daily weekly monthly yearly annually in this last".split())
"""After "twice": how often, and no multiple."""
_ADJECTIVES = frozenset({"double", "triple", "quadruple", "treble"})


_DOUBLES = words("the that its last their what in to from by and since over year his her our than or on at as for this")
"""After "double": what it is twice of. Otherwise it is an adjective ("a double murder")."""


def multiple_word(t: Tokens, i: int, tables: NumberTables) -> Draft | None:
    """ "doubled", "twice", "gấp đôi", "gấp rưỡi": a multiple in one word."""
    found = tables.multiples.at(t, i)
    if found is None:
        return None
    value, after = found
    if t.low[i] in ("twice", "thrice") and t.low[after] in _OFTEN:
        draft = Draft("cardinal", value, value, None, "exact", 1, i, after, ["multiple:often"])
        draft.counted = "times"
        return draft
    if t.low[i] in _ADJECTIVES and (t.kind[after] == WORD or t.low[after] == "-") and t.low[after] not in _DOUBLES:
        return None
    if t.low[after] in tables.times:
        after += 1
    return Draft("multiple", value, value, None, "exact", 1, i, after, ["multiple:word"])


_DIGIT_WORDS = {"single": 1, "double": 2, "two": 2, "triple": 3, "three": 3, "một": 1, "hai": 2, "ba": 3}
_DIGIT_NOUNS = (("con", "số"), ("chữ", "số"))
_BEFORE_DIGITS = words("trưởng mức ở tăng giảm là đạt tới đến có lên xuống phát còn về")
_THESE = words("này trên đó kia ấy nói đều")


def digit_class(t: Tokens, i: int, tables: NumberTables) -> Draft | None:
    """ "double-digit growth", "tăng trưởng hai con số", "hàng đơn vị": how many digits a number has, so its order."""
    n, after = _DIGIT_WORDS.get(t.low[i]), 0
    if tables.language == "en":
        j = i + 2 if t.low[i + 1] in ("-", "—") else i + 1
        after = j + 1 if n is not None and t.low[j] in ("digit", "digits", "figure", "figures") else 0
    elif t.low[i : i + 3] == ("hàng", "đơn", "vị"):
        n, after = 1, i + 3
    elif n is not None and t.low[i + 1 : i + 3] in _DIGIT_NOUNS and t.low[i - 1] in _BEFORE_DIGITS:
        after = i + 3 if t.low[i + 3] not in _THESE else 0
    if n is None or not after or i == 0:
        return None
    return Draft("cardinal", Decimal(10) ** (n - 1), None, None, "order", 1, i, after, ["order:digits"])


_ONE_UNITS = frozenset(
    "minute hour day week fortnight month year decade century millennium mile kilometer tonne".split()
)
_BEFORE_ONE = words(
    """
    for in within after of over about around roughly nearly almost than least most just only barely to took takes take taken
    last lasts lasted lasting spent spend spends under during under up half every before
    """
)
_AFTER_ONE = words("after before later away")


def article_unit(t: Tokens, i: int, tables: NumberTables) -> Draft | None:
    """ "for a week", "about an hour", "up to a year": an article as one, before a length of time or way. What a rate is per
    ("12 flights a day") has no such word before it."""
    if t.low[i] not in tables.articles or t.low[i + 2] in ("-", "'", "’"):
        return None
    unit = tables.units.at(t, i + 1)
    if unit is None or unit[0].name not in _ONE_UNITS or unit[1] != i + 2 or t.low[i + 1].endswith("s"):
        return None
    if t.low[i - 1] not in _BEFORE_ONE and t.low[i + 2] not in _AFTER_ONE:
        return None
    if i > 1 and t.low[i - 1] == "half" and t.low[i - 2] != "than":
        return None
    one = unit[0].factor
    return Draft(unit[0].kind, one, one, unit[0].name, "exact", 1, i, i + 2, [f"unit:{unit[0].kind}", "weak:one"])


def order_at(t: Tokens, i: int, tables: NumberTables) -> Draft | None:
    """ "hàng chục nghìn", "vài trăm", "tens of thousands", "several hundred": only the scale is said."""
    low, j = t.low, i
    if low[j] == "a" and low[j + 1] in ("few", "couple"):
        j += 1
    couple = _couple(t, i, j, tables)
    if couple is not None:
        return couple
    worded = low[j] in tables.order_words
    if worded:
        j += 2 if low[j + 1] == "of" else 1
        if low[j] in tables.order_words:  # "a few dozen", "many hundreds"
            j += 1
    start = j
    value, j = _scales_at(t, j, tables, worded)
    if j == start or (tables.language == "vi" and not worded):
        return None
    if not worded and low[start] in ("scores", "tens") and low[start + 1] != "of":
        return None
    unit, after = unit_after(t, j + 1 if low[j] == "of" else j, tables, Numeral(value, i, j, 1, False, value))
    if unit is None:
        return Draft("cardinal", value, None, None, "order", 1, i, j, ["order:scale"], counts=True)
    return Draft(unit.kind, value * unit.factor, None, unit.name, "order", 1, i, after, ["order:scale"])


def _couple(t: Tokens, i: int, j: int, tables: NumberTables) -> Draft | None:
    """ "a couple of boats"; "single" and "a couple" where they are the whole text."""
    of = t.low[j + 1] == "of"
    whole = i == 0 and j + 1 == t.size
    pair = t.low[j] == "couple" and j > i and (of or whole) and tables.scales.at(t, j + 1 + of) is None
    if not pair and not (t.low[j] == "single" and whole):
        return None
    value = Decimal(2 if pair else 1)
    return Draft("cardinal", value, value, None, "exact", 1, i, j + 1 + of, ["numeral:couple", "weak:one"], counts=True)


def _scales_at(t: Tokens, j: int, tables: NumberTables, worded: bool) -> tuple[Decimal, int]:
    """The product of the scale words at ``j`` and the token after them (``j`` itself if there are none)."""
    low, start, value = t.low, j, Decimal(1)
    while True:
        scale, after = tables.plural_scales.get(low[j]), j + 1
        if scale is None and worded:
            scale, after = tables.scales.at(t, j) or (None, j)
        if not scale:
            return value, j
        value, j = value * scale, after
        if low[j] == "and" and low[j + 1] == low[start]:  # "thousands and thousands"
            return value, j + 2
        if (low[j] == "of" and low[j + 1] in tables.plural_scales) or low[j] == "upon":
            j += 1
