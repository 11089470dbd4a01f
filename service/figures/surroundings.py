"""What stands around a figure: hedges before and after, and the words counted."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from service.figures.drafts import Draft
from service.languages.figures import Hedge, NumberTables
from service.languages.tokens import NUMBER, SYMBOL, WORD, Tokens, words
from service.types import Bound, Figure


def finish(text: str, t: Tokens, d: Draft, tables: NumberTables, taken: bytearray) -> Figure:
    first, after, bound = d.first, d.after, d.bound
    if d.hedge_from >= 0:
        first = d.hedge_from
    hedge = _hedge(t, first, tables, d, taken)
    if hedge is not None:
        found, first = hedge
        d.rules.append(found.rule)
        fine = found.rule == "hedge:estimated" and d.digits > 2  # "an estimated 7.86%" is no rounding
        bound = found.bound if bound == "exact" and not fine else bound
    bound, after = _behind(t, after, d, bound, tables)
    if after > d.after and first and t.low[first - 1] == "từ":
        first -= 1  # "từ 100 km trở lên"
    low = None if bound in ("nearly", "under", "at_most") else d.low
    high = None if bound in ("over", "at_least") else d.high
    counted = d.counted
    if d.counts:
        counted = _counted(t, after, tables)
    elif d.kind in ("percent", "fraction", "points"):
        counted = _share_of(t, after, tables)
    start, end = t.start[first], t.end[after - 1]
    core = (t.start[d.first], t.end[d.after - 1])
    return Figure(
        start, end, text[start:end], d.kind, low, high, d.unit, bound, d.digits, counted, tuple(d.rules), *core
    )


def _behind(t: Tokens, j: int, d: Draft, bound: Bound, tables: NumberTables) -> tuple[Bound, int]:
    """The bound after a hedge behind the figure ("trở lên", "or more", "30-odd", "5,000+"), and the token after it."""
    post = tables.post_hedges.at(t, j)
    if post is not None:
        d.rules.append(f"post-{post[0].rule}")
        return (bound if d.bound == "range" or bound not in ("exact", "about") else post[0].bound), post[1]
    if t.low[j] == "-" and t.glued(j) and t.low[j + 1] in ("odd", "plus"):
        d.rules.append("post-hedge:suffix")
        suffix: Bound = "about" if t.low[j + 1] == "odd" else "at_least"
        return (suffix if bound == "exact" else bound), j + 2
    if t.low[j] == "+" and t.glued(j):
        d.rules.append("post-hedge:at_least")
        return "at_least", j + 1
    return bound, j


_COMPARED = words(
    """
    cao thấp nhiều ít lớn nhỏ nhanh chậm mạnh yếu tốt xấu dài ngắn sâu nông nặng nhẹ trẻ già rẻ đắt xa rộng hẹp dày mỏng sớm
    muộn lâu kém đông thưa nóng lạnh ấm mát to bé thua giỏi khó dễ tốn
    """
)
"""Before "hơn": a comparison ("rẻ hơn 500 nghìn"), whose figure is a difference and no bound."""
_ENDING_IN_SAT = words("khảo giám cảnh quan trinh kiểm thị nhận")
"""What makes a word of "sát" ("khảo sát 3.400 học sinh": surveyed), which alone is "close to"."""
_ROUND = frozenset(Decimal(10) ** n for n in range(1, 7))
_PLACED = words(
    "come came comes coming buried trapped placed put brought flooded submerged live lived fell fall under been"
)
"""Verbs after which "under" is a place or a condition, not a bound."""


_OVER_VERBS = words(
    "out spread spreads stretch stretches turn turns turned turning hand hands handed handing sign signed signing pore pored"
)
_TAKEN = words("take takes took taken taking")
"""Verbs that "over" belongs to: a company "turns over 10 billion euros"."""
_RACED = words("run ran race raced compete competed competing")
_DISTANCES = ("kilometer", "meter", "mile")
_FOR = words("for just of well than in after lasting lasted took take")


def _hedge(t: Tokens, i: int, tables: NumberTables, d: Draft, taken: bytearray) -> tuple[Hedge, int] | None:
    found = tables.hedges.before(t, i)
    if found is None or taken[found[1]]:
        return None
    hedge, first = found
    following = t.low[d.after : d.after + 7]
    compared = ("so", "với") in set(pairwise(following))
    if _no_hedge(t.low[first], t.low[first - 1] if first else "", d, compared, t.kind[max(0, first - 3) : first]):
        return None
    outer = tables.hedges.before(t, first)
    if outer is not None and outer[0].bound in ("about", "at_least", "at_most") and hedge.bound != outer[0].bound:
        return outer[0] if hedge.bound in ("about", "exact") else hedge, outer[1]
    return hedge, first


def _no_hedge(word: str, before: str, d: Draft, compared: bool, before_kinds: tuple[int, ...]) -> bool:
    """Whether a hedging word is something else here: a place ("trên năm tàu"), a period ("over two years"), a
    difference ("vượt 15% kế hoạch", "nhiều hơn bốn bàn so với")."""
    if word in ("nhiều", "lớn") and compared:
        return True
    if word in ("nhiều", "hơn", "ít") and d.unit is None and "weak:one" in d.rules:
        return True  # "nhiều hơn một trận": one more
    if word == "vượt" and d.kind in ("percent", "points"):
        return True
    if word in ("hơn", "quá") and before in _COMPARED:
        return True
    if word == "sát" and before in _ENDING_IN_SAT:
        return True
    if word == "over" and before in _OVER_VERBS:
        return True
    if word == "over" and before in _TAKEN and d.kind in ("cardinal", "money"):
        return True  # "took over 12 firms", but "took over two hours"
    if word in ("past", "beyond", "passing", "inside", "near") and d.kind == "duration":
        return True
    if word == "over" and (
        before in _RACED or (d.unit in _DISTANCES and before in ("them", "race", "distance", "course"))
    ):
        return True
    if word == "over" and d.kind == "duration":
        return before not in _FOR
    if word in ("under", "below", "over", "above", "dưới", "trên") and (d.bound == "range" or before in _PLACED):
        return True
    if word == "trên" and d.kind == "cardinal":
        if d.low in _ROUND and any(kind == NUMBER for kind in before_kinds):
            return True  # "5,6 ca trên 100.000 dân"
        return d.low is not None and d.low < 10
    return d.kind == "ordinal"


_DETERMINERS = frozenset({"the", "its", "their", "his", "her", "our", "all", "these", "those", "that", "my"})


_SKIPPED = frozenset({"more", "other", "further", "additional", "extra", "fewer", "new", "thêm", "strong"})


_AMOUNTS = frozenset({"số", "lượng", "tổng", "dân", "diện", "giá"})


def _counted(t: Tokens, j: int, tables: NumberTables) -> str | None:
    """The words counted: up to three (English) or four (Vietnamese syllables) after the numeral."""
    limit = 4 if tables.language == "vi" else 3
    k = j + 1 if t.low[j] == "-" and t.glued(j) and t.kind[j + 1] == WORD else j
    if t.low[k] == "of":
        if t.low[k + 1] in ("them", "those", "whom", "which"):
            return f"of {t.low[k + 1]}"
        k += 1
    while t.low[k] in _DETERMINERS and t.low[k - 1] in ("of", *_DETERMINERS):
        k += 1
    if t.low[k] in _SKIPPED and t.kind[k + 1] == WORD:
        k += 1
    if k > j and t.kind[k] == NUMBER:
        k += 1
    if t.low[k] in ("“", '"', "'") and t.kind[k + 1] == WORD:
        k += 1
    found: list[str] = []
    if t.low[k : k + 2] in tables.stop_exceptions:
        found += t.low[k : k + 2]
        k += 2
    while len(found) < limit and t.kind[k] == WORD and k < t.size and not _ends_noun(t.low[k], len(found), tables):
        found.append(t.low[k])
        k += 1
        if t.low[k] == "-" and t.glued(k) and t.glued(k + 1) and t.kind[k + 1] != SYMBOL:
            found[-1] += "-" + t.low[k + 1]
            k += 2
            if t.kind[k] == WORD and t.glued(k):  # "F-16s"
                found[-1] += t.low[k]
                k += 1
        if found[-1] in tables.times:
            break
    return " ".join(found) or None


def noun_before(t: Tokens, i: int, tables: NumberTables) -> str | None:
    """What a Vietnamese ordinal ranks: the noun stands before it ("vòng đàm phán thứ 14")."""
    k = i
    while i - k < 3 and k > 0 and t.kind[k - 1] == WORD and t.low[k - 1] not in tables.stop_words:
        k -= 1
    return " ".join(t.low[k:i]) or None


def _ends_noun(word: str, taken: int, tables: NumberTables) -> bool:
    if word in tables.stop_words or (word in tables.digits and tables.language == "en"):
        return True
    return bool(taken) and tables.language == "en" and word.endswith(("ed", "ly", "ing"))


def _share_of(t: Tokens, j: int, tables: NumberTables) -> str | None:
    """What a percentage or fraction is a share of, where it follows at once ("two-thirds of the points")."""
    if t.low[j] == "of" or (tables.language == "vi" and t.low[j] in _AMOUNTS):
        return _counted(t, j, tables)
    return None
