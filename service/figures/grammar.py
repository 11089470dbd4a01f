"""The figure grammar: which tokens are a figure, of what kind, how bounded, and what it counts.

    figure := [hedge] quantity [connector quantity] [post-hedge] [counted words]

Dates and silent digits (names, addresses) are marked as taken before this runs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from service.figures.numerals import Numeral, fraction_at, numeral_at, significant
from service.figures.quantities import Quantity, per, quantity_at, unit_after
from service.figures.silent import after_name, capital_number, label_of, names_number
from service.figures.special import age_by_place, clock_at, duration_chain, ordinal_at, score_at, tens_at, word_clock_at
from service.figures.tables import Hedge, NumberTables, Unit
from service.figures.tokens import NUMBER, SYMBOL, WORD, Tokens, words
from service.types import Bound, Figure, FigureKind

_CHANGE = words(
    """
    rose rise risen rising fell fall fallen falling raise raised raising raises cut cuts cutting
    increase increased increases increasing decrease decreased grow grew grown growing widen widened
    narrow narrowed drop dropped dropping decline declined climb climbed jump jumped slide slid slip
    slipped up down lower lowered lowering lift lifted move moved change changed go went gone reduce
    reduced expand expanded shrink shrank shrunk surge surged soar soared plunge plunged tumble
    tumbled improve improved extend extended boost boosted swell swelled upgrade upgraded downgrade
    downgraded revise revised double doubled advance advanced ease eased edge edged quota ceiling
    cap hike hiked trim trimmed double accelerate accelerated slow slowed halve halved shorten
    shortened
    """
)


@dataclass(slots=True)
class _Draft:
    """A figure being assembled; token positions."""

    kind: FigureKind
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    bound: Bound
    digits: int
    first: int
    after: int
    rules: list[str]
    counts: bool = False
    hedge_from: int = -1
    counted: str | None = None


def read_figures(text: str, t: Tokens, tables: NumberTables, taken: bytearray) -> list[Figure]:
    """All figures of one line, in order."""
    figures: list[Figure] = []
    i = 0
    low, kind = t.low, t.kind
    triggers, idiom_words = tables.triggers | tables.multiples.first_words, tables.idioms.first_words
    while i < t.size:
        if low[i] in idiom_words and not taken[i]:
            idiom = tables.idioms.at(t, i)
            share = fraction_at(t, i, tables) if idiom is not None else None
            if idiom is not None and (share is None or share[1] <= idiom[1]):
                i = idiom[1]
                continue
        if taken[i] or (kind[i] == WORD and low[i] not in triggers) or (kind[i] == SYMBOL and t.raw[i] not in "½¼¾⅓⅔"):
            i += 1
            continue
        draft = _next_of_label(t, i, figures) or _figure_at(t, i, tables, taken)
        if draft is None:
            i += 1
            continue
        figure = _finish(text, t, draft, tables, taken)
        if figures:
            figure = _elided(t, i, draft, _age_list(t, draft, figure, figures[-1]), figures)
        figures.append(figure)
        if figure.kind in ("age", "percent", "points") and len(figures) > 1:
            _listed_before(figures, text)
        for k in range(draft.first, draft.after):
            taken[k] = 1
        i = max(i + 1, draft.after)
    return figures


def _listed_before(figures: list[Figure], text: str) -> None:
    """ "33, 34 và 39 tuổi", "5, 7 and 9 %": bare numbers listed before an age or share are of its kind."""
    last = figures[-1]
    for k in range(len(figures) - 2, -1, -1):
        bare = figures[k]
        between = text[bare.end : figures[k + 1].start].strip()
        if bare.kind != "cardinal" or bare.counted is not None or between not in (",", "và", "and", "hoặc", "or"):
            return
        figures[k] = replace(bare, kind=last.kind, unit=last.unit, rules=(*bare.rules, "unit:from-list"))


def _age_list(t: Tokens, d: _Draft, figure: Figure, last: Figure) -> Figure:
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


_FROM = words("from to against than with just only lên xuống còn từ mức với chỉ")
_BESIDE = words("above below more less higher lower fewer")


def _elided(t: Tokens, i: int, d: _Draft, figure: Figure, before: list[Figure]) -> Figure:
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
    ratio = last.value / figure.value
    if not near or not compared or not Decimal("0.02") < abs(ratio) < 50 or t.kind[d.after] == NUMBER:
        return figure
    unit = last.unit.split("/")[0]
    return replace(figure, kind=last.kind, unit=unit, rules=(*figure.rules, "unit:elided"))


def _figure_at(t: Tokens, i: int, tables: NumberTables, taken: bytearray) -> _Draft | None:
    if t.kind[i] == NUMBER:
        clock = clock_at(t, i, tables)
        if clock is not None:
            value, after, unit, kind, rule = clock
            return _Draft(kind, value, value, unit, "exact", significant(t.raw[i]), i, after, [rule])
        score = score_at(t, i, tables)
        if score is not None:
            home, away, after = score
            return _Draft("score", home, away, None, "exact", 1, i, after, ["score:dash"])
        tens = tens_at(t, i)
        if tens is not None:
            return _Draft("age", *tens, "year", "range", 1, i, i + 2, ["age:tens"])
        if names_number(t, i, tables):
            return None
    else:
        spoken = word_clock_at(t, i, tables)
        if spoken is not None:
            return _Draft("time", spoken[0], spoken[0], "clock", "exact", 1, i, spoken[1], ["clock:words"])
    label = label_of(t, i, tables)
    if label is not None:
        return _labelled(t, i, label[1], tables) if label[0] == "level" else None
    if after_name(t, i, tables) if t.kind[i] == NUMBER else (tables.language == "en" and capital_number(t, i)):
        return None
    ratio = _ratio_at(t, i, tables, taken)
    if ratio is not None:
        return ratio
    ordinal = ordinal_at(t, i, tables)
    if ordinal is not None:
        rank, after, rules = ordinal
        number = Decimal(rank)
        return _Draft(
            "ordinal", number, number, None, "exact", significant(str(rank)), i, after, list(rules), counts=True
        )
    multiple = _multiple_word(t, i, tables)
    if multiple is not None:
        return multiple
    order = _order_at(t, i, tables)
    if order is not None:
        return order
    quantity = quantity_at(t, i, tables, taken)
    if quantity is None:
        return None
    chained = duration_chain(t, quantity, tables, taken)
    if chained is not None:
        quantity = chained
    return _range(t, quantity, tables, taken) or _single(t, _borrowed(t, quantity, tables, taken), tables)


_STEPS = frozenset({"to", "lên", "xuống", "đến", "tới", "còn"})


def _borrowed(t: Tokens, first: Quantity, tables: NumberTables, taken: bytearray) -> Quantity:
    """ "from 80,000 to 100,000 tonnes", "50 to under 100 kilometres": the first end takes the unit that the second names."""
    j = first.after
    if first.unit is not None or first.numeral.fraction or t.low[j] not in _STEPS:
        return first
    hedge = tables.hedges.at(t, j + 1)
    k = hedge[1] if hedge is not None else j + 1
    if taken[k] or t.kind[k] == SYMBOL:
        return first
    second = quantity_at(t, k, tables, taken)
    if second is None or second.unit is None or second.unit.kind in ("age", "points") or second.numeral.fraction:
        return first
    scale = second.numeral.scale if first.numeral.scale == 1 else Decimal(1)
    if first.value * scale > 20 * second.numeral.value:
        scale = Decimal(1)
    borrowed = first.of(Unit(second.unit.name.split("/")[0], second.unit.kind, second.unit.factor), scale)
    return replace(borrowed, rules=(*first.rules, "unit:from-next"))


def _next_of_label(t: Tokens, i: int, before: list[Figure]) -> _Draft | None:
    """ "phút 12 và 67": the label of the number before holds for the next one."""
    if not before or before[-1].rules != ("ordinal:label",) or i < 2 or t.end[i - 2] != before[-1].end:
        return None
    if (
        t.low[i - 1] not in ("và", ",", "and", "hoặc", "or")
        or not t.raw[i].isdigit()
        or (t.kind[i + 1] == WORD and t.low[i + 1] not in _LIST_ENDS)
    ):
        return None
    number = Decimal(t.raw[i])
    draft = _Draft("ordinal", number, number, None, "exact", significant(t.raw[i]), i, i + 1, ["ordinal:label"])
    draft.counted = before[-1].counted
    return draft


_LIST_ENDS = frozenset({"và", "and", "trong", "của", "in", "of", "khi", "ở"})


def _labelled(t: Tokens, i: int, first: int, tables: NumberTables) -> _Draft | None:
    """ "Category 4", "km 32", "giai đoạn hai": a rank on a scale, read as an ordinal of its label."""
    numeral = numeral_at(t, i, tables)
    if numeral is None:
        return None
    draft = _Draft(
        "ordinal", numeral.value, numeral.value, None, "exact", numeral.digits, i, numeral.after, ["ordinal:label"]
    )
    draft.counted = " ".join(t.low[first:i])
    return draft


def _ratio_at(t: Tokens, i: int, tables: NumberTables, taken: bytearray) -> _Draft | None:
    """ "one in five children", "three out of 10": a share told with two counts."""
    first = numeral_at(t, i, tables)
    if first is None or first.fraction or first.scale != 1 or tables.language != "en":
        return None
    j = first.after
    out = t.low[j : j + 2] in (("out", "of"), ("in", "every"))
    alone = t.low[j] == "over" and i == 0
    if not out and t.low[j] != "in" and not alone:
        return None
    k = j + 2 if out else j + 1
    second = numeral_at(t, k, tables)
    if second is None or second.fraction or any(taken[k : second.after]) or not 0 < first.value < second.value:
        return None
    if alone and second.after < t.size:
        return None
    if not out and not alone and not (first.value == 1 or second.value in (10, 100, 1000)):
        return None
    if unit_after(t, second.after, tables, second)[0] is not None or t.low[second.after] == "-":
        return None
    share = first.value / second.value
    return _Draft("ratio", share, share, None, "exact", 1, i, second.after, ["ratio:in"], counts=True)


_ADJECTIVES = frozenset({"double", "triple", "quadruple", "treble"})
_DOUBLES = words("the that its last their what in to from by and since over year his her our than or on at as for this")
"""After "double": what it is twice of. Otherwise it is an adjective ("a double murder")."""


def _multiple_word(t: Tokens, i: int, tables: NumberTables) -> _Draft | None:
    found = tables.multiples.at(t, i)
    if found is None:
        if t.low[i] != "gấp":
            return None
        j = i + 1
        hedge = tables.hedges.at(t, j)
        if hedge is not None:
            j = hedge[1]
        numeral = numeral_at(t, j, tables)
        if numeral is None:
            return None
        return None
    value, after = found
    if t.low[i] in _ADJECTIVES and t.kind[after] == WORD and t.low[after] not in _DOUBLES:
        return None
    if t.low[after] in tables.times:
        after += 1
    return _Draft("multiple", value, value, None, "exact", 1, i, after, ["multiple:word"])


def _order_at(t: Tokens, i: int, tables: NumberTables) -> _Draft | None:
    """ "hàng chục nghìn", "vài trăm", "tens of thousands", "several hundred": only the scale is said."""
    j = i
    low = t.low
    if low[j] == "a" and low[j + 1] in ("few", "couple"):
        j += 1
    pair = (
        low[j] == "couple"
        and j > i
        and (low[j + 1] == "of" or (i == 0 and j + 1 == t.size))
        and tables.scales.at(t, j + (2 if low[j + 1] == "of" else 1)) is None
    )
    if pair or (low[j] == "single" and i == 0 and t.size == 1):
        value = Decimal(2 if pair else 1)
        after = j + 2 if low[j + 1] == "of" else j + 1
        return _Draft("cardinal", value, value, None, "exact", 1, i, after, ["numeral:couple", "weak:one"], counts=True)
    worded = low[j] in tables.order_words
    if worded:
        j += 2 if low[j + 1] == "of" else 1
        if low[j] in tables.order_words:  # "a few dozen", "many hundreds"
            j += 1
    value, start = Decimal(1), j
    while True:
        scale = tables.plural_scales.get(low[j])
        if scale is None and worded:
            found = tables.scales.at(t, j)
            scale, after = (found[0], found[1]) if found is not None else (None, j)
        else:
            after = j + 1
        if scale is None or scale == 0:
            break
        value *= scale
        j = after
        if low[j] == "and" and low[j + 1] == low[start]:  # "thousands and thousands"
            j += 2
            break
        if (low[j] == "of" and low[j + 1] in tables.plural_scales) or low[j] == "upon":
            j += 1
    if j == start or (tables.language == "vi" and not worded):
        return None
    if not worded and low[start] in ("scores", "tens") and low[start + 1] != "of":
        return None
    of = j + 1 if low[j] == "of" else j
    unit, after = unit_after(t, of, tables, Numeral(value, i, j, 1, False, value))
    if unit is None:
        after = j
    kind: FigureKind = unit.kind if unit is not None else "cardinal"
    if unit is not None:
        value *= unit.factor
    return _Draft(
        kind, value, None, unit.name if unit else None, "order", 1, i, after, ["order:scale"], counts=unit is None
    )


def _range(t: Tokens, first: Quantity, tables: NumberTables, taken: bytearray) -> _Draft | None:
    j = first.after
    word = t.low[j]
    opener = t.low[first.first - 1] if first.first else ""
    between = word in ("and", "và") and opener in ("between", "giữa")
    if first.numeral.fraction or not (between or word in tables.range_words or word in ("or", "hoặc", "hay")):
        return None
    dash = word in ("-", "--")
    k = j + 1
    hedged = tables.hedges.at(t, k) if not dash else None
    if hedged is not None:
        return None
    prefix = tables.prefix_currencies.at(t, k)
    if prefix is not None and t.kind[prefix[1]] == NUMBER:
        k = prefix[1]
    if taken[k] or (dash and t.glued(j) != t.glued(j + 1)):
        return None
    second = quantity_at(t, k, tables, taken)
    if (
        second is None
        or second.numeral.fraction
        or second.value < 0
        or (t.kind[k] == WORD and dash and t.kind[first.first] == NUMBER)
    ):
        return None
    if word in ("to", "đến", "tới") and not _is_range(t, first, second, tables):
        return None
    if word in ("or", "hoặc", "hay") and not (
        first.unit is None and 0 < second.value - first.value <= 10 and second.value <= 100
    ):
        return None
    return _joined(t, first, second, tables, between)


def _joined(t: Tokens, first: Quantity, second: Quantity, tables: NumberTables, between: bool) -> _Draft | None:
    unit = second.unit or first.unit
    if (
        first.unit is not None
        and second.unit is not None
        and first.unit.name.split("/")[0] != second.unit.name.split("/")[0]
    ):
        return None
    low, high = first.value, second.value
    scale = second.numeral.scale
    shares = first.numeral.scale == 1 and (first.unit is None or first.prefixed)
    if shares and first.value * scale <= second.numeral.value:
        low = first.value * scale  # "3-4 billion", but not "900 to 1.2 million"
    if second.unit is not None and first.unit is None:
        low *= second.unit.factor
    if first.unit is not None and second.unit is None and not first.prefixed:
        return None
    if high < low:
        return None
    after = second.after
    if unit is not None and second.unit is None:
        unit, after = per(t, after, tables, unit)
    start = (
        first.first - 1 if first.first and t.low[first.first - 1] in ("from", "between", "từ", "giữa") else first.first
    )
    return _Draft(
        unit.kind if unit else "cardinal",
        low,
        high,
        unit.name if unit else None,
        "range",
        max(first.numeral.digits, second.numeral.digits),
        first.first,
        after,
        [*first.numeral.rules[:1], "range:between" if between else "range:to"],
        counts=unit is None,
        hedge_from=start,
    )


def _is_range(t: Tokens, first: Quantity, second: Quantity, tables: NumberTables) -> bool:
    """ "from A to B" is a range unless something rose or fell before it; "A đến B" is one in any place."""
    if tables.language == "vi":
        return True
    i = first.first
    before = t.low[max(0, i - 14) : i]
    if any(word.startswith("rang") or word in ("between", "vary", "varies", "varying") for word in before[-4:]):
        return True
    if "from" in before[-2:] and first.unit is not None and second.unit is not None and not first.prefixed:
        return len(before) <= 2 or second.unit.kind != "percent"
    return not any(word in _CHANGE for word in before)


def _single(t: Tokens, q: Quantity, tables: NumberTables) -> _Draft | None:
    numeral = q.numeral
    rules = [*numeral.rules, *q.rules]
    kind: FigureKind = q.unit.kind if q.unit else ("fraction" if numeral.fraction else "cardinal")
    draft = _Draft(
        kind, q.value, q.value, q.unit.name if q.unit else None, "exact", numeral.digits, q.first, q.after, rules
    )
    if q.unit is not None:
        rules.append(f"unit:{kind}")
        if (
            not numeral.written
            and t.low[numeral.first] in (*tables.one_words, *tables.articles)
            and numeral.after == numeral.first + 1
        ):
            rules.append("weak:one")
        return draft
    if numeral.fraction:
        return draft if _fraction_stands(t, numeral, tables) else None
    if t.low[q.after] in tables.times:
        before = t.low[_before_hedge(t, q.first, tables) - 1] if q.first else ""
        if t.low[q.after + 1] in tables.times_after or before in tables.times_before or _compares(t, q.after + 1):
            draft.kind, draft.after = "multiple", q.after + 1
            rules.append("multiple:times")
            return draft
    if age_by_place(t, q.first, q.after, tables):
        draft.kind, draft.unit = "age", "year"
        rules.append("age:by-place")
        return draft
    draft.counts = True
    if not numeral.written and numeral.scale == 1:
        weak = _bare_words(t, numeral, tables)
        if weak is None:
            return None
        rules += weak
    return draft


def _compares(t: Tokens, i: int) -> bool:
    return t.low[i] == "so" and t.low[i + 1] == "với"


def _before_hedge(t: Tokens, i: int, tables: NumberTables) -> int:
    found = tables.hedges.before(t, i)
    return found[1] if found is not None else i


_HALF_OF_GAME = words("top bottom other first second front back upper lower latter final opening better")


def _fraction_stands(t: Tokens, numeral: Numeral, tables: NumberTables) -> bool:
    """A lone "half" is a share only with a hedge before it or its whole after it."""
    word = t.low[numeral.first]
    if word not in tables.half_words or numeral.after > numeral.first + 1:
        return True
    after = t.low[numeral.after]
    if t.low[numeral.first - 1] in _HALF_OF_GAME:
        return False
    if tables.hedges.before(t, numeral.first) is not None:
        return True
    if tables.language == "vi":
        return after in ("số", "dân", "diện", "thời", "tổng", "giá", "lượng", "trong", "quân", "thế")
    return after in ("of", "the", "its", "their", "that", "what") or t.low[numeral.first - 1] in ("by", "in")


def _bare_words(t: Tokens, numeral: Numeral, tables: NumberTables) -> list[str] | None:
    """Whether a small number in words counts something here; the rules that say how surely."""
    i, j = numeral.first, numeral.after
    word, after = t.low[i], t.low[j]
    alone = i == 0 and j == t.size
    if word in tables.one_words and j == i + 1:
        if (
            alone
            or t.low[i - 1] in ("minus", "negative", "âm")
            or after in tables.one_nouns
            or t.low[i - 1] in ("only", "just", "chỉ")
        ):
            return ["weak:one"]
        return None
    if alone:
        return []
    before = t.low[i - 1] if i else ""
    rules = ["weak:anaphoric"] if before in tables.anaphors or after in tables.anaphoric_nouns else []
    if tables.language != "vi" or j > i + 1 or numeral.value >= 10:
        return rules
    if t.kind[j] != WORD or after in tables.not_counted:
        return None
    if word == "năm" and before in (
        "hàng",
        "trong",
        "hằng",
        "mỗi",
        "cả",
        "một",
        "đầu",
        "cuối",
        "giữa",
        "cùng",
        "nhiều",
        "từng",
        "các",
    ):
        return None
    if t.raw[i] != word and i > 0 and t.kind[i - 1] == WORD:
        return None  # "Ba Đình", "Hai Bà Trưng"
    if after in tables.stop_words and word in ("năm", "ba", "chín", "không"):
        return None
    if word in ("không", "chín") or (word == "ba" and before in ("ông", "người", "của", "cha")):
        return None
    return rules


def _finish(text: str, t: Tokens, d: _Draft, tables: NumberTables, taken: bytearray) -> Figure:
    first, after = d.hedge_from if d.hedge_from >= 0 else d.first, d.after
    low, high, bound = d.low, d.high, d.bound
    core = (t.start[d.first], t.end[d.after - 1])
    hedge = _hedge(t, first, tables, d, taken)
    if hedge is not None:
        found, first = hedge
        d.rules.append(found.rule)
        if bound == "exact":
            bound = found.bound
    post = tables.post_hedges.at(t, after)
    if post is not None:
        d.rules.append(f"post-{post[0].rule}")
        after = post[1]
        bound = post[0].bound if bound in ("exact", "about", "range") and d.bound != "range" else bound
        if t.low[first - 1] == "từ" and first:
            first -= 1
    elif t.low[after] == "+" and t.glued(after):
        d.rules.append("post-hedge:at_least")
        bound, after = "at_least", after + 1
    if bound in ("over", "at_least"):
        high = None
    elif bound in ("nearly", "under", "at_most"):
        low = None
    counted = d.counted
    if d.counts:
        counted = _counted(t, after, tables)
    elif d.kind in ("percent", "fraction", "points"):
        counted = _share_of(t, after, tables)
    start, end = t.start[first], t.end[after - 1]
    return Figure(
        start,
        end,
        text[start:end],
        d.kind,
        low,
        high,
        d.unit,
        bound,
        d.digits,
        counted,
        tuple(d.rules),
        core[0],
        core[1],
    )


_COMPARED = frozenset(
    {"cao", "thấp", "nhiều", "ít", "lớn", "nhanh", "chậm", "nhỏ", "mạnh", "tốt", "dài", "sâu", "nặng", "trẻ"}
)
_PLACED = words(
    "come came comes coming buried trapped placed put brought flooded submerged live lived fell fall under been"
)
"""Verbs after which "under" is a place or a condition, not a bound."""
_FOR = words("for just of well than in after lasting lasted took take")


def _hedge(t: Tokens, i: int, tables: NumberTables, d: _Draft, taken: bytearray) -> tuple[Hedge, int] | None:
    found = tables.hedges.before(t, i)
    if found is None or taken[found[1]]:
        return None
    hedge, first = found
    following = t.low[d.after : d.after + 7]
    compared = ("so", "với") in set(pairwise(following))
    if _no_hedge(t.low[first], t.low[first - 1] if first else "", d, compared):
        return None
    outer = tables.hedges.before(t, first)
    if outer is not None and outer[0].bound in ("about", "at_least", "at_most") and hedge.bound != outer[0].bound:
        return outer[0] if hedge.bound in ("about", "exact") else hedge, outer[1]
    return hedge, first


def _no_hedge(word: str, before: str, d: _Draft, compared: bool) -> bool:
    """Whether a hedging word is something else here: a place ("trên năm tàu"), a period ("over two years"), a
    difference ("vượt 15% kế hoạch", "nhiều hơn bốn bàn so với")."""
    if word in ("nhiều", "lớn") and compared:
        return True
    if word == "vượt" and d.kind in ("percent", "points"):
        return True
    if word in ("hơn", "quá") and before in _COMPARED:
        return True
    if word == "over" and before in ("out", "spread", "spreads", "stretch", "stretches"):
        return True
    if word == "over" and d.kind == "duration":
        return before not in _FOR
    if word in ("under", "below", "over", "above", "dưới", "trên") and (d.bound == "range" or before in _PLACED):
        return True
    if word == "trên" and d.kind == "cardinal":
        return d.low is not None and d.low < 10
    return d.kind == "ordinal"


_DETERMINERS = frozenset({"the", "its", "their", "his", "her", "our", "all", "these", "those", "that", "my"})
_SKIPPED = frozenset({"more", "other", "further", "additional", "extra", "fewer", "new", "thêm"})
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
    if t.low[k] in _SKIPPED:
        k += 1
    if k > j and t.kind[k] == NUMBER:
        k += 1
    found: list[str] = []
    while len(found) < limit and t.kind[k] == WORD and k < t.size and not _ends_noun(t.low[k], len(found), tables):
        found.append(t.low[k])
        k += 1
        if t.low[k] == "-" and t.glued(k) and t.glued(k + 1) and t.kind[k + 1] == WORD:
            found[-1] += "-" + t.low[k + 1]
            k += 2
        if found[-1] in tables.times:
            break
    return " ".join(found) or None


def _counted_before(t: Tokens, i: int, tables: NumberTables) -> str | None:
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


__all__ = ["Unit", "read_figures"]
