"""Figures that some step of arithmetic could give, whatever the words around them say.

Chance bears out many a number in this way, so this never clears a figure that stands in the place of another one: it only
keeps the tool silent where all that it could say is that it does not find the number, or where a rival fits so poorly that
the two may tell of different things. Two digits ask for operands of the answering passage and its neighbours; three may
take them from anywhere in the source.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from service.figures.compare.operands import base_value, comes_to, dimension_of, in_unit_of, is_usable
from service.figures.compare.scene import Item, Scene
from service.figures.compare.values import is_range
from service.languages.en import arithmetic as en
from service.types import Figure

_HUNDRED = Decimal(100)
_FAR_DIGITS = 3
_NEAR_DIGITS = 2
_MOST_NEAR, _MOST_FAR = 24, 60
_AROUND = 7
_SMALLEST_PART = 20
"""Below it, quotients of whole numbers come out too often."""
_SHARES = frozenset({"percent", "multiple"})


def may_follow(scene: Scene, item: Item, lines: Sequence[int], least: int = _NEAR_DIGITS) -> bool:
    """Whether a sum, difference, product or quotient of the source's figures comes out as ``item`` writes it.
    ``least``: the digits that an exact figure must have for it."""
    figure = item.figure
    if not lines or not is_usable(figure) or not figure.value:
        return False
    near = sorted({k for j in lines for k in (j - 1, j, j + 1) if 0 <= k < len(scene.original)})
    close = _operands(figure, (s.figure for k in near for s in scene.original[k].items))[:_MOST_NEAR]
    if figure.digits < least and figure.bound == "exact":
        return False
    if any(comes_to(figure, d) for d in _results(figure, close, _words(scene, item))):
        return True
    if figure.digits < _FAR_DIGITS:
        return False
    far = _operands(figure, (s.figure for line in scene.original for s in line.items))[:_MOST_FAR]
    like = [f for f in far if dimension_of(f) == dimension_of(figure)]
    return any(
        comes_to(figure, d)
        for a, b in combinations(like, 2)
        for d in (base_value(a) + base_value(b), abs(base_value(a) - base_value(b)))
    )


def _words(scene: Scene, item: Item) -> set[str]:
    words = [w.lower for w in scene.article[item.sentence].words]
    return {*words[max(0, item.first - _AROUND) : item.first], *words[item.last : item.last + _AROUND]}


def _operands(figure: Figure, given: Iterator[Figure]) -> list[Figure]:
    usable = (f for f in given if is_usable(f) or (is_range(f) and f.kind != "score"))
    return list(
        dict.fromkeys(g for f in usable for g in (in_unit_of(figure, f), f))
    )  # 31 million may be bags or tonnes


def _results(figure: Figure, figures: Sequence[Figure], words: set[str]) -> Iterator[Decimal]:
    own = dimension_of(figure)
    like = [f for f in figures if dimension_of(f) == own]
    for one, two in combinations(like, 2):
        yield base_value(one) + base_value(two)
        yield abs(base_value(one) - base_value(two))
        if words & en.BALANCE:  # by how much a part outweighs the rest
            yield from (abs(2 * base_value(a) - base_value(b)) for a, b in ((one, two), (two, one)))
    shares = [base_value(f) / _HUNDRED for f in figures if dimension_of(f) == "percent"]
    if own == "points":
        levels = [base_value(f) for f in figures if dimension_of(f) == "percent"]
        yield from (abs(a - b) for a, b in combinations(levels, 2))
    if own == "percent":
        yield from (_HUNDRED - base_value(f) for f in like)
    if own in _SHARES:
        scale = _HUNDRED if own == "percent" else Decimal(1)
        yield from (ratio * scale for ratio in _ratios(figures))
    else:
        for amount in like:
            for part in shares:
                yield from (base_value(amount) * part, base_value(amount) * (1 - part))
                yield from (base_value(amount) / whole for whole in (1 + part, 1 - part, part) if whole > 0)
                if part and words & en.REST:  # of a plan
                    yield base_value(amount) / part - base_value(amount)
            for times in (f for f in figures if f is not amount and dimension_of(f) in ("count", "multiple")):
                if base_value(times) > 1:
                    yield from (base_value(amount) * base_value(times), base_value(amount) / base_value(times))


def _ratios(figures: Sequence[Figure]) -> Iterator[Decimal]:
    """What part one amount is of another, of both together, or what is left of it."""
    for one, two in combinations(figures, 2):
        small, large = sorted((base_value(one), base_value(two)))
        if dimension_of(one) != dimension_of(two) or dimension_of(one) in _SHARES or small < _SMALLEST_PART:
            continue
        yield from (small / large, large / small, 1 - small / large, large / small - 1)
        yield from (small / (small + large), large / (small + large))
