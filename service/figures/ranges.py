"""Two quantities that belong together: ranges, and steps whose first end borrows the unit of the second."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from service.figures.drafts import Draft
from service.figures.quantities import Quantity, per, quantity_at
from service.languages.figures import NumberTables, Unit
from service.languages.tokens import NUMBER, SYMBOL, WORD, Tokens, words

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


_STEPS = frozenset({"to", "lên", "xuống", "đến", "tới", "còn"})


def borrowed(t: Tokens, first: Quantity, tables: NumberTables, taken: bytearray) -> Quantity:
    """ "from 80,000 to 100,000 tonnes", "50 to under 100 kilometres": the first end takes the unit that the second names."""
    j = first.after
    if first.unit is not None or first.numeral.fraction or t.low[j] not in _STEPS:
        return first
    hedge = tables.hedges.at(t, j + 1)
    k = hedge[1] if hedge is not None else j + 1
    if taken[k] or t.kind[k] == SYMBOL:
        return first
    second = quantity_at(t, k, tables, taken)
    if second is None or second.unit is None or second.unit.kind == "points" or second.numeral.fraction:
        return first
    scale = second.numeral.scale if first.numeral.scale == 1 else Decimal(1)
    if first.value * scale > 20 * second.numeral.value:
        scale = Decimal(1)
    borrowed = first.of(Unit(second.unit.name.split("/")[0], second.unit.kind, second.unit.factor), scale)
    return replace(borrowed, rules=(*first.rules, "unit:from-next"))


def range_of(t: Tokens, first: Quantity, tables: NumberTables, taken: bytearray) -> Draft | None:
    j = first.after
    word = t.low[j]
    opener = t.low[first.first - 1] if first.first else ""
    between = word in ("and", "và") and opener in ("between", "giữa")
    if first.numeral.fraction or not (between or word in tables.range_words or word in ("or", "hoặc", "hay")):
        return None
    dash = word in ("-", "—")
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
    return _joined(t, first, second, tables, taken, between)


def _joined(
    t: Tokens, first: Quantity, second: Quantity, tables: NumberTables, taken: bytearray, between: bool
) -> Draft | None:
    unit = second.unit or first.unit
    if (
        first.unit is not None
        and second.unit is not None
        and first.unit.name.split("/")[0] != second.unit.name.split("/")[0]
    ):
        return None
    if unit is None and first.first and t.low[first.first - 1] in ("aged", "ages", "age"):
        unit = Unit("year", "age")
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
        unit, after = per(t, after, tables, unit, taken)
    start = (
        first.first - 1 if first.first and t.low[first.first - 1] in ("from", "between", "từ", "giữa") else first.first
    )
    return Draft(
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


_FEW = 12


def _is_range(t: Tokens, first: Quantity, second: Quantity, tables: NumberTables) -> bool:
    """ "from A to B" is a range unless something rose or fell before it; "A đến B" is one in any place."""
    if tables.language == "vi":
        return True
    i = first.first
    before = t.low[max(0, i - 14) : i]
    if any(word.startswith("rang") or word in ("between", "vary", "varies", "varying") for word in before[-4:]):
        return True
    if before[-1:] == ("by",) and first.unit is None and first.value < second.value <= _FEW:
        return True  # "lower it by one to two points"
    if "from" in before[-2:] and first.unit is not None and second.unit is not None and not first.prefixed:
        return len(before) <= 2 or second.unit.kind != "percent"
    return not any(word in _CHANGE for word in before)
