"""Figures with a shape of their own: scores, ordinals, ages told by their place."""

from __future__ import annotations

from decimal import Decimal

from service.figures.numerals import numeral_at
from service.languages.figures import NumberTables
from service.languages.tokens import NUMBER, SYMBOL, WORD, Tokens, words

_SCORE_CUES = words(
    """
    beat beating beaten win wins won winning lost lose losing draw drew drawn tie tied score scored
    lead led leading trail trailed victory defeat aggregate penalties thắng thua hòa hoà dẫn số bại
    chung kết penalty luân lưu home away down up defeated downed thrashed edged overcame side
    visitors shootout
    """
)


def score_at(t: Tokens, i: int, tables: NumberTables) -> tuple[Decimal, Decimal, int] | None:
    """ "3-1", "38-17" where a match is told, or where the numbers fall and so are no range."""
    if not (t.low[i + 1] == "-" and t.kind[i + 2] == NUMBER and t.glued(i + 1) == t.glued(i + 2)):
        return None
    home, away = t.raw[i], t.raw[i + 2]
    if not home.isdecimal() or not away.isdecimal() or len(home) > 3 or len(away) > 3 or t.glued(i):
        return None
    after = i + 3
    if t.low[after] in ("-", "/") and t.glued(after):
        return None
    known = tables.units.at(t, after) or tables.scales.at(t, after) or tables.currencies.at(t, after)
    if known is not None:
        return None
    cued = any(word in _SCORE_CUES for word in t.low[max(0, i - 7) : i]) or _next_set(t, i, tables)
    a, b = Decimal(home), Decimal(away)
    if not cued and (a < b or not t.glued(i + 1)):
        return None
    if cued and a < b and t.kind[after] == WORD and t.low[after] not in tables.stop_words and tables.language == "en":
        return None
    return a, b, after


def _next_set(t: Tokens, i: int, tables: NumberTables) -> bool:
    """ "6-4, 6-7 (5), 3-6": a set behind another one."""
    k = i - 2 if i > 5 and t.low[i - 1] in (",", "and", "và") else -1
    if k > 6 and t.low[k] == ")" and t.kind[k - 1] == NUMBER and t.low[k - 2] == "(":
        k -= 3  # the tie-break
    return k >= 2 and t.kind[k] == t.kind[k - 2] == NUMBER and score_at(t, k - 2, tables) is not None


def ordinal_at(t: Tokens, i: int, tables: NumberTables) -> tuple[int, int, tuple[str, ...]] | None:
    word = t.low[i]
    if tables.language == "vi":
        return _vi_ordinal(t, i, tables)
    if t.kind[i] == NUMBER:
        if t.low[i + 1] in ("st", "nd", "rd", "th") and t.glued(i + 1) and t.raw[i].replace(",", "").isdecimal():
            return int(t.raw[i].replace(",", "")), i + 2, ("ordinal:suffix",)
        return None
    tens = tables.tens.get(word)
    if tens is not None:
        j = i + 2 if t.low[i + 1] == "-" and t.glued(i + 1) else i + 1
        digit = tables.ordinals.get(t.low[j])
        if digit is not None and digit < 10 and not t.low[j].endswith("s"):
            return tens + digit, j + 1, ("ordinal:words",)
        return None
    value = tables.ordinals.get(word)
    if value is None:
        return None
    return value, i + 1, ("ordinal:words", "weak:first") if value == 1 else ("ordinal:words",)


def _vi_ordinal(t: Tokens, i: int, tables: NumberTables) -> tuple[int, int, tuple[str, ...]] | None:
    word = t.low[i]
    if word == "đầu" and t.low[i + 1] == "tiên":
        return 1, i + 2, ("ordinal:words", "weak:first")
    if word == "lần" and t.low[i + 1] == "đầu" and t.low[i + 2] != "tư":
        after = i + 3 if t.low[i + 2] == "tiên" else i + 2
        return 1, after, ("ordinal:words", "weak:first")
    if word != "thứ":
        return None
    if t.kind[i + 1] == NUMBER:
        return (int(t.raw[i + 1]), i + 2, ("ordinal:thứ",)) if t.raw[i + 1].isdecimal() else None
    numeral = numeral_at(t, i + 1, tables)
    if numeral is not None and numeral.after > i + 2 and numeral.value == int(numeral.value) and not numeral.fraction:
        return int(numeral.value), numeral.after, ("ordinal:thứ",)
    value = tables.ordinals.get(t.low[i + 1])
    if value is None:
        return None
    return value, i + 2, ("ordinal:thứ", "weak:first") if value == 1 else ("ordinal:thứ",)


_THIRDS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}


def tens_at(t: Tokens, i: int) -> tuple[Decimal, Decimal] | None:
    """ "in his mid-20s", "in their 30s": an age as a range."""
    if (
        t.low[i + 1] != "s"
        or not t.glued(i + 1)
        or len(t.raw[i]) != 2
        or t.raw[i][1] != "0"
        or not t.raw[i].isdecimal()
    ):
        return None
    k = i - 2 if t.low[i - 1] == "-" and i > 1 else i - 1
    part = _THIRDS.get(t.low[k]) if k >= 0 else None
    owner = t.low[k - 1] if part else t.low[k]
    if owner not in ("his", "her", "their", "my", "your", "our") and not (part and owner == "the"):
        return None
    first, last = part or (0, 9)
    return Decimal(int(t.raw[i]) + first), Decimal(int(t.raw[i]) + last)


def age_by_place(t: Tokens, first: int, after: int, tables: NumberTables) -> bool:
    """ "Linh, 42, said", "aged 22", "children under five": an age without its unit."""
    if first == 0 or after - first != 1:
        return False
    before = t.low[first - 1]
    if before == "of" and first > 1 and t.low[first - 2] in ("age", "ages"):
        return True
    if before in ("aged", "age", "ages") or (before == "tuổi" and t.kind[after] != WORD):
        return True
    digits = t.raw[first].isdecimal() and 1 <= len(t.raw[first]) <= 3 and 0 < int(t.raw[first]) < 120
    if before == "(" and t.low[after] == ")" and digits and int(t.raw[first]) > 9 and first > 1:
        name = t.raw[first - 2]
        return name[:1].isupper() and not name.isupper()
    if before in ("was", "is", "turned", "turns") and first > 1 and t.low[first - 2] in ("he", "she") and digits:
        return t.low[after] in (".", ",", "when", "and", "")
    if before == "," and digits and t.low[after] in (",", ".", ")") and first > 1 and t.kind[first - 2] == WORD:
        grown = int(t.raw[first]) > 9 and t.low[after] == "," and tables.language == "en" and t.kind[after + 1] == WORD
        name = t.raw[first - 2]
        return (name[:1].isupper() and not name.isupper()) or (grown and t.low[first - 2] not in tables.digits)
    if (
        before in ("under", "over", "above")
        and first > 1
        and t.low[first - 2]
        in ("children", "people", "those", "anyone", "kids", "them", "women", "men", "youngsters", "adults")
    ):
        return t.kind[after] == SYMBOL or t.low[after] in tables.stop_words
    return False
