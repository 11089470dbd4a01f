"""What is wrong between one article figure and the source figure that answers it: the table of CHECKS, row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from service.figures.compare.explain import Writer, grouping_note, number, reading, times
from service.figures.compare.pairs import Pair, power_of_ten, transposed
from service.figures.compare.scene import Item
from service.figures.compare.values import (
    DOWNWARD,
    UPWARD,
    currency_of,
    is_range,
    opposite_bounds,
    quantity,
    same_dimension,
)
from service.types import Bound, Figure, Finding

_HARD = ("money", "percent", "points", "measure", "temperature")
_BOUND_WORDS: dict[Bound, str] = {
    "exact": "exactly",
    "about": "about",
    "nearly": "nearly",
    "over": "more than",
    "at_least": "at least",
    "at_most": "at most",
    "under": "less than",
    "range": "between",
    "order": "in the order of",
}


_NUMERAL = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_BESIDE = 3
_NOT_ONE_NUMBER = ("time", "score", "ratio", "fraction", "ordinal")


def is_hard(figure: Figure) -> bool:
    """Figures that stand for a measured fact, rather than a small count or an ordinal."""
    return figure.kind in _HARD or figure.digits >= 3 or abs(figure.value) >= 20


def is_slip(pair: Pair) -> bool:
    """Whether the article's number is the source's but for its scale: no arithmetic then speaks for it."""
    a, s = pair.article.figure, pair.source.figure
    return same_dimension(a, s) and a.value != s.value and power_of_ten(a.value, s.value) != 0


def judge_rival(pair: Pair, write: Writer, *, found_elsewhere: bool) -> Finding:
    """A figure that stands in another's place: name the slip."""
    a, s = pair.article.figure, pair.source.figure
    code, certainty, story = _slip(a, s, pair)
    confidence = certainty + 0.25 * min(1.0, pair.fit) - (0.1 if found_elsewhere else 0.0)
    if code == "FIG-UNIT" and (
        "ordinal" in (a.kind, s.kind) or write.unit_unclear(pair.source) or _unit_near(pair, write)
    ):
        confidence = 0.3
    if code == "FIG-VALUE" and found_elsewhere:
        code, story = "FIG-CONTEXT", f"{story} {reading(a)} stands elsewhere in the source, for something else"
    explanation = (
        f"{write.says(s)}; the article says “{a.text}” = {reading(a)}: {story}."
        f"{write.translated(pair.article, pair.source)}"
    )
    message = f"“{a.text}” does not match the source, which has {reading(s)}"
    return write.finding(
        code, confidence, message, explanation, write.article(pair.article), write.source(pair.source),
        suggestion=_suggest(a, s) if confidence >= 0.8 else None, data=write.numbers(pair.article, pair.source),
    )  # fmt: skip


_QUAKE = re.compile(r"\b(?:magnitude|quakes?|earthquakes?|tremors?|aftershocks?)\b", re.IGNORECASE)


def _unit_near(pair: Pair, write: Writer) -> bool:
    """Whether the article leaves out a unit that the figure beside it carries ("from 80 to 70 kilometres an hour"), or
    one that an earthquake goes without."""
    a, s, line = pair.article.figure, pair.source.figure, write.scene.article[pair.article.sentence]
    if s.unit in ("degree", "magnitude") and _QUAKE.search(line.sentence.text):
        return True
    borrowed = a.unit is None or "unit:from-next" in a.rules
    return (
        borrowed
        and s.unit is not None
        and any(
            other is not pair.article
            and quantity(other.figure).dimension == quantity(s).dimension
            and min(abs(other.first - pair.article.last), abs(pair.article.first - other.last)) <= _BESIDE
            for other in line.items
        )
    )


def _slip(a: Figure, s: Figure, pair: Pair) -> tuple[str, float, str]:
    one, two = quantity(a).dimension, quantity(s).dimension
    same_number = a.value == s.value or (is_range(a) and (a.low, a.high) == (s.low, s.high))
    hard = 0.08 if is_hard(s) or is_hard(a) else -0.1
    if one.startswith("money") and two.startswith("money") and one != two:
        if same_number:
            return "FIG-CURRENCY", 0.85, f"the same number in another currency ({currency_of(a)} for {currency_of(s)})"
        return "FIG-VALUE", 0.5 + hard, f"another sum, in {currency_of(a)} rather than {currency_of(s)}"
    if {one, two} == {"percent", "points"} and same_number:
        return "FIG-PERCENT-POINTS", 0.85, "per cent and percentage points are not the same measure"
    if same_number and (one != two or quantity(a).factor != quantity(s).factor):
        missing = a.unit is None or s.unit is None
        return "FIG-UNIT", 0.45 if missing else 0.8, "the same number in another unit"
    if is_range(s) and not is_range(a):
        if a.value in (s.low, s.high):
            return "FIG-RANGE", 0.8, "only one end of the range is given"
        return "FIG-RANGE", 0.5, "a single number for a range"
    k = power_of_ten(a.value, s.value)
    if k:
        slip = "a decimal point for a thousands mark" if "." in s.text and abs(k) == 3 else "a power of ten off"
        return _magnitude_code(s, k), 0.78 + hard, f"{times(a.value, s.value)} ({slip})"
    if transposed(a, s):
        return "FIG-VALUE", 0.7 + hard, f"{times(a.value, s.value)}; the digits differ in one place or order"
    if {a.kind, s.kind} == {"fraction", "multiple"}:
        return "FIG-VALUE", 0.6, "another multiple"
    if not same_dimension(a, s):
        return "FIG-VALUE", 0.4, "another number"
    return "FIG-VALUE", 0.5 + hard, times(a.value, s.value)


def _magnitude_code(s: Figure, k: int) -> str:
    return "FIG-SEPARATOR" if abs(k) == 3 and "." in s.text and grouping_note(s) else "FIG-MAGNITUDE"


def _suggest(a: Figure, s: Figure) -> str | None:
    """The source's number in the article's spelling ("about 120,000": "about 12,000"), where only the number is wrong."""
    found = _NUMERAL.search(a.text)
    same = a.kind == s.kind and quantity(a).dimension == quantity(s).dimension and a.unit == s.unit
    if not found or not same or a.value == s.value or is_range(a) or is_range(s) or a.kind in _NOT_ONE_NUMBER:
        return None
    written = Decimal(found.group().replace(",", ""))
    scale = a.value / written if written else Decimal(0)
    new = s.value / scale if scale else Decimal(0)
    if not new or scale.normalize().as_tuple().digits != (1,) or new != round(new, 2):
        return None
    return f"{a.text[: found.start()]}{number(new)}{a.text[found.end() :]}"


def judge_agreeing(pair: Pair, write: Writer, others: tuple[Item, ...]) -> Iterator[Finding]:
    """Same number, or a rounding of it: rounding, hedges, ranges. ``others``: source figures of the same value."""
    a, s = pair.article.figure, pair.source.figure
    spans = write.article(pair.article), write.source(pair.source)
    data = write.numbers(pair.article, pair.source)
    weight = 0.15 * min(1.0, pair.fit) + (0.05 if is_hard(s) else -0.1)
    if pair.grade == "rounded_plain":
        story = f"{write.says(s)}; the article rounds it to {reading(a)} without saying so: {times(a.value, s.value)}."
        headline = write.scene.article[pair.article.sentence].sentence.role == "headline"
        certainty = 0.3 if headline else 0.5 + weight  # headlines round as a matter of course
        yield write.finding("FIG-ROUNDED", certainty, f"“{a.text}” is rounded from {reading(s)} with no “about”",
                            story, *spans, data=data)  # fmt: skip
    elif pair.grade == "wrong_side":
        story = f"{write.says(s)}, so “{_BOUND_WORDS[a.bound]} {number(a.value)}” is on the wrong side of it."
        yield write.finding("FIG-BOUND", 0.75 + weight, f"“{a.text}” leans the wrong way: the source has {reading(s)}",
                            story, *spans, data=data)  # fmt: skip
    elif pair.grade == "range_end":
        message = (
            f"“{a.text}” gives one end of the source's range, {reading(s)}"
            if is_range(s)
            else f"“{a.text}” is a range; the source gives one number, {reading(s)}"
        )
        story = f"{write.says(s)}; the article gives {reading(a)}."
        yield write.finding("FIG-RANGE", 0.72 + weight, message, story, *spans, data=data)
    elif pair.grade == "same" and _multiple_as_increase(pair):
        story = f"{write.says(s)}; an increase of {number(a.value)} % makes {number(a.value / 100 + 1)} times as much."
        yield write.finding("FIG-VALUE", 0.74, f"“{a.text}” adds what the source gives as the multiple, {reading(s)}",
                            story, *spans, data=data)  # fmt: skip
    elif pair.grade == "same" and a.value == s.value:
        yield from _hedges(pair, write, others, weight)


def _multiple_as_increase(pair: Pair) -> bool:
    """ "Rose 210%" for "gấp 2,1 lần", which is an increase of 110 %."""
    a, s, role = pair.article.figure, pair.source.figure, pair.article.role
    rises = role.does in ("by", "change") and role.way is not None and role.way.sign > 0
    return rises and a.unit == "%" and s.kind == "multiple" and s.value > 1 and a.value == s.value * 100


def _hedges(pair: Pair, write: Writer, others: tuple[Item, ...], weight: float) -> Iterator[Finding]:
    a, s = pair.article.figure, pair.source.figure
    a, s = _leaning(pair.article), _leaning(pair.source)
    if s.bound == "exact" and pair.source.role.reach:
        if a.bound != "at_most":  # "up to" is what "lên tới" says
            yield from _reached(pair, write, weight)
        return
    if a.bound == s.bound or "order" in (a.bound, s.bound) or is_range(a) or is_range(s):
        return
    if _limits(pair, write, a, s):
        return
    spans = write.article(pair.article), write.source(pair.source)
    data = write.numbers(pair.article, pair.source)
    says = f"the article says {_BOUND_WORDS[a.bound]} {number(a.value)}, the source {_BOUND_WORDS[s.bound]} {number(s.value)}"
    lead = a.text.lower()
    if (
        a.bound == "at_most"
        and lead.startswith("up to")
        and not pair.source.role.reach
        and pair.source.role.does in ("by", "change")
    ):
        yield write.finding("FIG-CONTEXT", 0.72 + weight, f"“{a.text}” makes a ceiling of a change in the source",
                            f"{write.says(s)} is the amount of a change; the article says “{a.text}”.", *spans, data=data)  # fmt: skip
        return
    if opposite_bounds(a.bound, s.bound):
        if all(opposite_bounds(a.bound, _leaning(o).bound) or o is pair.source for o in others):
            yield write.finding("FIG-BOUND", 0.82 + weight, f"“{a.text}” turns the bound round: {says}",
                                f"“{s.text}” ({write.language}): {says}.", *spans, data=data)  # fmt: skip
        return
    if any(_leaning(o).bound == a.bound for o in others if o is not pair.source):
        return
    if a.bound == "exact":
        yield write.finding("FIG-HEDGE-LOST", 0.75, f"“{a.text}” drops the hedge of the source ({_BOUND_WORDS[s.bound]})",
                            f"“{s.text}” ({write.language}): {says}.", *spans, data=data)  # fmt: skip
    elif s.bound == "exact" and (is_hard(s) or s.value > 9 or s.kind == "duration"):
        yield write.finding("FIG-HEDGE-LOST", 0.7, f"“{a.text}” hedges what the source states plainly",
                            f"“{s.text}” ({write.language}): {says}.", *spans, data=data)  # fmt: skip
    elif "hedge:estimated" in a.rules and s.text.lower().startswith("ước") and s.bound in UPWARD | DOWNWARD:
        yield write.finding("FIG-HEDGE-LOST", 0.55, f"“{a.text}” drops the hedge of the source ({_BOUND_WORDS[s.bound]})",
                            f"“{s.text}” ({write.language}): {says}.", *spans, data=data)  # fmt: skip
    elif {a.bound, s.bound} in (
        {"at_most", "nearly"},
        {"at_most", "about"},
        {"at_most", "over"},
        {"at_least", "about"},
    ):
        yield write.finding("FIG-HEDGE-LOST", 0.55, f"“{a.text}” is hedged otherwise in the source: {says}",
                            f"“{s.text}” ({write.language}): {says}.", *spans, data=data)  # fmt: skip


_LIMIT = re.compile(
    r"\b(?:maximum|minimum|limit\w*|capp?\w*|ceiling|floor|threshold|highest|lowest|quy định|tối đa|tối thiểu|cao nhất|"
    r"thấp nhất|nhiều nhất|mức trần|giới hạn|không quá)\b"
)


def _limits(pair: Pair, write: Writer, a: Figure, s: Figure) -> bool:
    """ "The maximum fine is VND20 million" for "phạt tối đa 20 triệu": the bound stands in another word near."""
    if {a.bound, s.bound} not in ({"exact", "at_most"}, {"exact", "at_least"}):
        return False
    plain, lines = (pair.article, write.scene.article) if a.bound == "exact" else (pair.source, write.scene.original)
    sentence = lines[plain.sentence].sentence
    at = plain.figure.start - sentence.start
    return bool(_LIMIT.search(sentence.text[max(0, at - 45) : plain.figure.end - sentence.start + 15].lower()))


def _leaning(item: Item) -> Figure:
    """The figure with the bound that a verb or adjective before it gives ("exceeded", "dài hơn", "fell short of")."""
    changes = item.role.does in ("by", "change")  # "cao hơn 3 điểm so với": how much more, no bound
    if item.figure.bound == "exact" and not changes and (item.role.over or item.role.under):
        return replace(item.figure, bound="over" if item.role.over else "under")
    return item.figure


def _reached(pair: Pair, write: Writer, weight: float) -> Iterator[Finding]:
    """The source's "lên tới" (up to): turned into "at least" it is wrong, left out it is a hedge lost."""
    a, s = pair.article.figure, pair.source.figure
    spans = write.article(pair.article), write.source(pair.source)
    data = write.numbers(pair.article, pair.source)
    story = f"“{s.text}” ({write.language}) stands behind “up to”; the article says “{a.text}”."
    if a.bound in UPWARD:
        yield write.finding(
            "FIG-BOUND", 0.64 + weight, f"“{a.text}” makes a floor of the source's “up to”", story, *spans, data=data
        )
    elif a.bound == "exact" and not pair.article.role.reach and pair.article.role.does in ("level", "by", "change"):
        yield write.finding("FIG-HEDGE-LOST", 0.5, f"“{a.text}” drops the source's “up to”", story, *spans, data=data)
