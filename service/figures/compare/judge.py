"""What is wrong between one article figure and the source figure that answers it: the table of CHECKS, row by row."""

from __future__ import annotations

import re
from decimal import Decimal

from service.figures.compare.explain import Writer, grouping_note, number, reading, times
from service.figures.compare.pairs import Pair, power_of_ten, transposed
from service.figures.compare.values import (
    currency_of,
    is_range,
    quantity,
    same_dimension,
)
from service.types import Figure, Finding

_HARD = ("money", "percent", "points", "measure", "temperature")
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
        "ordinal" in (a.kind, s.kind)
        or write.unit_unclear(pair.source)
        or _unit_near(pair, write)
        or _rate_near(pair, write)
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


_RATE_WORDS = re.compile(
    r"\b(?:mỗi|một|trong|hàng|/)\s*(?:một |mỗi )?(?:giờ|giây|phút|ngày)\b|\b(?:an|per|each|every) (?:hour|minute|second|day)\b"
)


def _rate_near(pair: Pair, write: Writer) -> bool:
    """ "At 20-25 kph" for "mỗi giờ đi được 20-25 km": what the one writes as a unit, the other tells around it."""
    a, s = pair.article, pair.source
    plain, rate = (s, a) if "/" in (a.figure.unit or "") else (a, s)
    if "/" not in (rate.figure.unit or "") or plain.figure.unit != (rate.figure.unit or "").split("/")[0]:
        return False
    lines = write.scene.original if plain is s else write.scene.article
    return _RATE_WORDS.search(lines[plain.sentence].sentence.text.lower()) is not None


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
