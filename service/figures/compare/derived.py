"""Figures that the article works out from the source's own: totals, differences, the rest, the level before a change.

An editor would not call "the remaining 15%" wrong beside "55%" and "30%". Chance could bear out a wrong figure in the same
way, so three things are asked: a word beside the figure that says what was worked out, operands of the passage that
answers it (one of them may stand elsewhere for a figure of three digits), and a result that comes out as written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from service.figures.compare.operands import base_value, comes_to, dimension_of, in_unit_of, is_usable
from service.figures.compare.scene import Item, Scene
from service.figures.compare.values import (
    quantity,
    same_dimension,
)
from service.languages.en import arithmetic as en
from service.types import Figure

_HUNDRED = Decimal(100)
_AROUND, _CLOSE, _CLAUSE = 7, 4, 10
_TELLING = 3
_MOST = 24
_LARGE, _MANY = 100, 20
_COUNTED = 13
"""Below it, quotients of whole numbers come out too often."""


def follows(scene: Scene, item: Item, lines: Sequence[int], *, rival: bool = False) -> bool:
    """Whether ``item`` follows by one step of arithmetic from figures of the source. ``lines``: the source sentences that
    answer its sentence. ``rival``: another number stands in its place, so only that passage's own figures may bear it out.
    """
    figure = item.figure
    if not is_usable(figure) or not figure.value:
        return False
    if _before_change(scene, item, lines):
        return True
    near, close = _words(scene, item, _AROUND), _words(scene, item, _CLOSE)
    own = [in_unit_of(figure, s.figure) for j in lines for s in scene.original[j].items if is_usable(s.figure)]
    around = {k for j in lines for k in (j - 1, j + 1)} - set(lines)
    beside = [
        in_unit_of(figure, s.figure) for k in sorted(around) if 0 <= k < len(scene.original) for s in scene.original[k].items
        if is_usable(s.figure)
    ]  # fmt: skip
    telling = figure.digits >= _TELLING
    if not telling:  # a small number comes out of any few others: plain words for it, and its own passage
        near, beside = close - en.BEFORE - en.ADDED - en.MOVED, []
    large = telling or (abs(figure.value) >= _LARGE and bool(close & (en.CHANGE | en.REST)))
    everywhere = scene.original if large and not rival else ()
    far = [in_unit_of(figure, s.figure) for line in everywhere for s in line.items if is_usable(s.figure)]
    if quantity(figure).dimension == "percent" and (en.UNLIKE | en.LACKING) & _words(scene, item, 99):
        near = near | en.REST
    if _words(scene, item, 2) & en.OLD_LEVEL and close & (en.MOVED | en.COMPARED):
        near = near | {"from"}
    others = [in_unit_of(figure, o.figure) for o in scene.article[item.sentence].items if o is not item]
    said = {base_value(f) for f in others if quantity(f).dimension == quantity(figure).dimension}
    ranked = [
        replace(s.figure, kind="cardinal") for j in lines for s in scene.original[j].items if s.figure.kind == "ordinal"
    ]
    if _with_its_partner(figure, [*own, *ranked], said, _words(scene, item, _CLAUSE)):
        return True
    levels = [o for o in others if quantity(o).dimension == "percent"] if figure.kind == "points" else []
    counts = [
        s.figure for j in lines for s in scene.original[j].items if s.figure.kind == "cardinal" and is_usable(s.figure)
    ]
    results = [_results(figure, near, [*own[:_MOST], *levels], beside[:_MOST], far, counts[:_MOST])]
    if close & en.TOTAL:
        results.append(_together(figure, [o.figure for o in scene.article[item.sentence].items], scene))
    if close & en.BEFORE:
        results.append(_before_multiple(figure, own))
    return any(comes_to(figure, d) for found in results for d in found)


def _words(scene: Scene, item: Item, reach: int) -> set[str]:
    """The words around, without those of the figure itself ("more than 12,800")."""
    words = [w.lower for w in scene.article[item.sentence].words]
    return {*words[max(0, item.first - reach) : item.first], *words[item.last : item.last + reach]}


def _results(
    figure: Figure,
    cues: set[str],
    own: Sequence[Figure],
    beside: Sequence[Figure],
    far: Sequence[Figure],
    counts: Sequence[Figure],
) -> Iterator[Decimal]:
    """What the source's figures come to, in the article figure's base unit, by the operations that its words allow."""
    dimension = dimension_of(figure)
    like = [f for f in own if dimension_of(f) == dimension]
    more = [f for f in (*beside, *far) if dimension_of(f) == dimension]
    pairs = [*combinations(like, 2), *((a, b) for a in like for b in more)]
    if cues & (en.CHANGE | en.MOVED | en.BEFORE | en.REST) and dimension != "percent":  # of two shares: points, below
        yield from (abs(base_value(a) - base_value(b)) for a, b in pairs)
    if cues & (en.TOTAL | en.ADDED | en.BEFORE):
        yield from (base_value(a) + base_value(b) for a, b in pairs)
    if cues & en.TOTAL:
        yield from (
            sum((base_value(f) for f in parts), Decimal(0)) for n in (3, 4) for parts in combinations(like[:9], n)
        )
    if dimension == "percent":
        yield from _percents(cues, like, own)
    if dimension == "percent" and cues & en.BEFORE:
        steps = [f.value for f in own if quantity(f).dimension == "points"]
        yield from (base_value(level) + sign * step for level in like for step in steps for sign in (1, -1))
    if dimension == "points" and cues & (en.CHANGE | en.MOVED | en.BEFORE):
        levels = [base_value(f) for f in (*own, *beside) if quantity(f).dimension == "percent"]
        yield from (abs(a - b) for a, b in combinations(levels, 2))
    if dimension == "multiple":
        yield from (
            base_value(b) / base_value(a) for a, b in _both_ways(own) if min(base_value(a), base_value(b)) >= _COUNTED
        )
    yield from _scaled(figure, cues, [*like, *more] if figure.digits >= _TELLING else like, own, counts)


def _together(figure: Figure, said: Sequence[Figure], scene: Scene) -> Iterator[Decimal]:
    """What share two amounts that the article gives are of a whole in the source: "together supplied 40 %"."""
    if quantity(figure).dimension != "percent":
        return
    for one, two in _both_ways(said):
        both = base_value(one) + base_value(two)
        wholes = (s.figure for line in scene.original for s in line.items if same_dimension(s.figure, one))
        yield from (both / base_value(w) * _HUNDRED for w in wholes if base_value(w) > both >= _COUNTED)


def _percents(cues: set[str], shares: Sequence[Figure], own: Sequence[Figure]) -> Iterator[Decimal]:
    if cues & en.REST:
        for n in (1, 2, 3, 4):
            yield from (
                _HUNDRED - sum((base_value(f) for f in parts), Decimal(0)) for parts in combinations(shares[:8], n)
            )
    if cues & (en.CHANGE | en.MOVED):
        yield from (base_value(f) - _HUNDRED for f in shares if base_value(f) > _HUNDRED)
        yield from (_HUNDRED - base_value(f) for f in shares if base_value(f) < _HUNDRED)
    for a, b in _both_ways(own):
        if min(base_value(a), base_value(b)) >= _COUNTED:
            yield base_value(a) / base_value(b) * _HUNDRED
            if cues & (en.CHANGE | en.MOVED):
                yield abs(base_value(a) / base_value(b) - 1) * _HUNDRED


def _with_its_partner(figure: Figure, own: Sequence[Figure], said: set[Decimal], sentence: set[str]) -> bool:
    """Whether it comes out exactly with an operand that the article states beside it: "$15,000, $3,000 of it a bonus"; for
    a count the whole must be that operand, and the rest of a few told apart ("two of the five did not")."""
    value = figure.value * quantity(figure).factor
    like = [base_value(f) for f in own if quantity(f).dimension == quantity(figure).dimension != "percent"]
    for one, two in ((a, b) for a, b in combinations(like, 2) if {a, b} & said):
        whole = max(one, two)
        told = whole in said and (whole >= _MANY or sentence & en.UNLIKE)
        if value == abs(one - two) and (abs(figure.value) >= _LARGE or told):
            return True
        if value == one + two and abs(figure.value) >= _LARGE:
            return True
    return False


def _before_change(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """ "31 in 2024 and 27 last year" for "27 vụ, giảm 4 vụ": the level before a change whose direction the source says,
    beside the level after it, which the article gives too."""
    figure, dimension = item.figure, dimension_of(item.figure)
    here = [o.figure for o in scene.article[item.sentence].items if o is not item]
    by = "points" if dimension == "percent" else dimension
    for line in (scene.original[j] for j in lines):
        usable = [s for s in line.items if is_usable(s.figure)]
        changes = [s for s in usable if dimension_of(s.figure) == by and s.role.does in ("by", "change") and s.role.way]
        for level in (s for s in usable if dimension_of(s.figure) == dimension):
            if not any(same_dimension(o, level.figure) and base_value(o) == base_value(level.figure) for o in here):
                continue
            for change in (s for s in changes if s is not level and s.role.way):
                sign = change.role.way.sign if change.role.way else 0
                if (
                    base_value(figure)
                    == base_value(level.figure) - sign * change.figure.value * quantity(change.figure).factor
                ):
                    return True
    return False


def _before_multiple(figure: Figure, own: Sequence[Figure]) -> Iterator[Decimal]:
    """ "from some 110,000" for "gấp 2,6 lần, lên 286.000"."""
    times = [f.value for f in own if f.kind == "multiple" and f.value > 1]
    like = [f for f in own if quantity(f).dimension == quantity(figure).dimension != "multiple"]
    yield from (base_value(amount) / n for amount in like for n in times)


def _scaled(
    figure: Figure, cues: set[str], like: Sequence[Figure], own: Sequence[Figure], counts: Sequence[Figure]
) -> Iterator[Decimal]:
    """A share of an amount, the level before a change in per cent, so many at so much, so much a day."""
    for share in (f for f in own if quantity(f).dimension == "percent"):
        part = base_value(share) / _HUNDRED
        for amount in like:
            yield base_value(amount) * part
            if cues & en.BEFORE:
                yield from (base_value(amount) / whole for whole in (1 + part, 1 - part) if whole > 0)
    if cues & (en.TOTAL | en.ADDED) and figure.kind in ("money", "measure"):
        yield from (base_value(n) * base_value(amount) for n in counts for amount in like)
    if (cues & en.RATE or "/" in (figure.unit or "")) and figure.kind != "duration":
        days = [f.value for f in (*own, *counts) if f.kind == "duration" or quantity(f).dimension == "count"]
        yield from (base_value(amount) / n for amount in like for n in days if n > 1 and base_value(amount) != n)


def _both_ways(figures: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    for a, b in combinations(figures, 2):
        if quantity(a).dimension == quantity(b).dimension and quantity(a).dimension not in ("percent", "points"):
            yield a, b
            yield b, a
