"""Anchors: figures and dates of the same value, and names that are spelled nearly alike in both texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from rapidfuzz import fuzz

from service.align.tokens import Token
from service.types import DateMention, Figure, Reading

NEAR: Final = Decimal("0.02")
"""Values this close may be one figure, rounded ("1.38 %", "1.4 %")."""

NEAR_STRENGTH: Final = 0.6
OTHER_UNIT_STRENGTH: Final = 0.7
NAME_LETTERS: Final = 5
NAME_LIKENESS: Final = 80.0
"""Shorter names must be equal; longer ones ("Zelensky", "Zelenskyy") alike to this share of their letters."""


def figure_strength(one: Figure, other: Figure) -> float:
    """How surely two figures are one: 1 for the same value and unit, less for another unit or a near value."""
    a, b = one.value, other.value
    if a == b:
        same_unit = one.unit == other.unit or one.unit is None or other.unit is None
        return 1.0 if same_unit else OTHER_UNIT_STRENGTH
    if min(one.digits, other.digits) >= 2 and a and b and abs(a - b) <= NEAR * max(abs(a), abs(b)):
        return NEAR_STRENGTH
    ends = {one.low, one.high} & {other.low, other.high} - {None}
    return NEAR_STRENGTH if ends else 0.0


def date_strength(one: DateMention, other: DateMention) -> float:
    """1 for the same day, month or period as written or resolved, 0 otherwise."""
    if one.day is not None and one.month is not None:
        return 1.0 if (one.day, one.month) == (other.day, other.month) else 0.0
    if one.month is not None:
        return 1.0 if one.month == other.month and other.day is None else 0.0
    if one.earliest is not None and (one.earliest, one.latest) == (other.earliest, other.latest):
        return 1.0
    return 1.0 if one.year is not None and one.year == other.year and other.month is None else 0.0


def _core(figure: Figure) -> tuple[int, int]:
    """The numeral where the reader set it apart, else the whole figure."""
    if figure.core_end > figure.core_start:
        return figure.core_start, figure.core_end
    return figure.start, figure.end


def shared_spans(one: Reading, other: Reading) -> Iterable[tuple[tuple[int, int], tuple[int, int], float]]:
    """Spans of both texts (offsets in their documents) that hold the same figure or date, with how surely."""
    for a in one.figures:
        for b in other.figures:
            if strength := figure_strength(a, b):
                yield _core(a), _core(b), strength
    for c in one.dates:
        for d in other.dates:
            if strength := date_strength(c, d):
                yield (c.start, c.end), (d.start, d.end), strength


def alike_names(article: Sequence[Token], source: Sequence[Token]) -> dict[str, dict[str, float]]:
    """Folded names of the article → folded names of the source that are nearly the same, with their likeness 0..1."""
    ours = {t.folded for t in article if t.capital and len(t.folded) >= NAME_LETTERS}
    theirs = {t.folded for t in source if t.capital and len(t.folded) >= NAME_LETTERS}
    out: dict[str, dict[str, float]] = {}
    for name in ours - theirs:
        near = {o: fuzz.ratio(name, o, score_cutoff=NAME_LIKENESS) / 100 for o in theirs if o[0] == name[0]}
        out[name] = {other: likeness for other, likeness in near.items() if likeness > 0}
    return {name: near for name, near in out.items() if near}
