"""Which source figure each figure of an article sentence answers: first those that agree, then the rivals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from service.figures.compare.assign import FORBIDDEN, assign
from service.figures.compare.scene import Item, Line, Scene
from service.figures.compare.values import (
    Grade,
    compatible,
    currency_of,
    grade,
    is_range,
    off,
    quantity,
    same_dimension,
)
from service.types import Figure

Where = Literal["aligned", "near", "far"]
_AGREE_COST: dict[Grade, float] = {
    "same": 0.0,
    "rounded": 0.4,
    "rounded_plain": 0.9,
    "wrong_side": 0.9,
    "range_end": 0.9,
}
_AGREE_ALONE, _RIVAL_ALONE, _HELD_BACK = 2.0, 1.3, 0.7
_BORNE_OUT = 0.2
_NO_UNIT, _CONVERTED, _FIT_WORTH = 0.35, 0.45, 0.8


@dataclass(frozen=True, slots=True)
class Pair:
    """An article figure and the source figure that answers it. ``fit``: how well the words around them agree."""

    article: Item
    source: Item
    grade: Grade
    fit: float
    where: Where


@dataclass(frozen=True, slots=True)
class Matching:
    """``pairs`` agree in number; ``rivals`` stand in each other's place but differ; ``alone`` found nothing;
    ``unused`` are aligned source figures that nothing in this article sentence answers."""

    pairs: tuple[Pair, ...]
    rivals: tuple[Pair, ...]
    alone: tuple[Item, ...]
    unused: tuple[Item, ...]


def aligned_sentences(scene: Scene, sentence: int) -> list[int]:
    """Source sentences that answer an article sentence, in order."""
    found = {j for a in scene.comparison.answers(sentence) if a.source == scene.source for j in a.sentences}
    return sorted(found)


def matching(scene: Scene, sentence: int) -> Matching:
    """Pair off the figures of one article sentence."""
    items = list(scene.article[sentence].items)
    lines = aligned_sentences(scene, sentence)
    candidates = [s for j in lines for s in scene.original[j].items]
    pairs = _agreeing(scene, items, candidates, "aligned")
    pairs = [*(p for p in pairs if not _loose(p)), *(_exact_elsewhere(scene, p, lines) for p in pairs if _loose(p))]
    answered, used = {id(p.article) for p in pairs}, {id(p.source) for p in pairs}
    left = [a for a in items if id(a) not in answered]
    # a number said twice, or merged from two places, may answer one that is already taken
    again = [p for a in left for p in _best(scene, a, candidates, "aligned", ("same",))]
    twice = {id(p.article) for p in again}
    elsewhere = again + _elsewhere(scene, [a for a in left if id(a) not in twice], lines)
    unused = [s for s in candidates if id(s) not in used]
    rivals = _rivals(scene, left, unused, {id(p.article): p for p in elsewhere})
    beaten = {id(p.article) for p in rivals}
    pairs += [p for p in elsewhere if id(p.article) not in beaten]
    done = {id(p.article) for p in pairs} | beaten
    return Matching(
        tuple(pairs),
        tuple(rivals),
        tuple(a for a in items if id(a) not in done),
        tuple(s for s in unused if id(s) not in {id(p.source) for p in rivals}),
    )


_COUNTED_OUT = 100


def _loose(pair: Pair) -> bool:
    """A poor rounding that no word around bears out."""
    return pair.grade in ("rounded_plain", "wrong_side", "range_end") and pair.fit < _BORNE_OUT


def _exact_elsewhere(scene: Scene, pair: Pair, lines: Sequence[int]) -> Pair:
    """The place where the source says the very number, if there is one that fits as well; else ``pair``."""
    return next(
        (p for p in _elsewhere(scene, [pair.article], lines) if p.grade == "same" and p.fit > pair.fit - _BORNE_OUT),
        pair,
    )


def _agreeing(scene: Scene, items: Sequence[Item], candidates: Sequence[Item], where: Where) -> list[Pair]:
    if not items or not candidates:
        return []
    grades = [[_grade(a, s) for s in candidates] for a in items]
    cost = [[_agree_cost(scene, a, s, grades[x][y]) for y, s in enumerate(candidates)] for x, a in enumerate(items)]
    found = []
    for x, y in enumerate(assign(cost, _AGREE_ALONE)):
        if y is not None:
            found.append(Pair(items[x], candidates[y], grades[x][y], scene.fit(items[x], candidates[y]), where))
    return found


def _grade(a: Item, s: Item) -> Grade:
    if a.figure.bound != "order" and s.figure.bound == "order" and (a.figure.value >= _COUNTED_OUT or a.figure.unit):
        return "differ"  # "tens of thousands" is no evidence of "10,000", nor "hàng chục" of "10 feet"
    return grade(a.figure, s.figure) if compatible(a.figure, s.figure) else "differ"


def _agree_cost(scene: Scene, a: Item, s: Item, agreed: Grade) -> float:
    if agreed not in _AGREE_COST:
        return FORBIDDEN
    kinds = {quantity(a.figure).dimension, quantity(s.figure).dimension}
    if kinds == {"count", "multiple"} and not scene.times_follow(s):
        return FORBIDDEN
    if (a.figure.kind == "ordinal") != (s.figure.kind == "ordinal") and (scene.fit(a, s) < 0.3 or a.figure.value < 2):
        return FORBIDDEN
    cost = _AGREE_COST[agreed] + 1.0 - _FIT_WORTH * min(1.2, scene.fit(a, s))
    if not same_dimension(a.figure, s.figure):
        cost += _NO_UNIT
    elif quantity(a.figure).factor != quantity(s.figure).factor:
        cost += _CONVERTED  # "1,600 km (1,000 miles)" answers its own unit first
    if a.role.does != s.role.does:
        cost += 0.05
    return cost


def _best(scene: Scene, a: Item, candidates: Iterable[Item], where: Where, grades: tuple[Grade, ...]) -> list[Pair]:
    """The best agreeing candidate, as a list of at most one pair."""
    found = []
    for s in candidates:
        agreed = _grade(a, s)
        cost = _agree_cost(scene, a, s, agreed)
        if agreed in grades and cost < FORBIDDEN:
            found.append((cost, Pair(a, s, agreed, scene.fit(a, s), where)))
    return [min(found, key=lambda pair: pair[0])[1]] if found else []


def _elsewhere(scene: Scene, items: Iterable[Item], lines: Sequence[int]) -> list[Pair]:
    """Neighbours of the aligned sentences first, then the whole source."""
    near = {j + step for j in lines for step in (-1, 1)} - set(lines)
    found = []
    for a in items:
        beside = [s for j in sorted(near) if 0 <= j < len(scene.original) for s in scene.original[j].items]
        far = [s for j, line in enumerate(scene.original) if j not in near and j not in lines for s in line.items]
        best = _best(scene, a, beside, "near", ("same", "rounded")) or _best(scene, a, far, "far", ("same", "rounded"))
        found += best
    return found


def _rivals(scene: Scene, items: Sequence[Item], unused: Sequence[Item], elsewhere: dict[int, Pair]) -> list[Pair]:
    """Figures that nothing answers, or only something elsewhere, set against source figures that nothing answers."""
    if not items or not unused:
        return []
    result = []
    cost = []
    for a in items:
        found = elsewhere.get(id(a))
        cost.append(
            [rivalry(scene, a, s) + _held_back(scene, a, s, found) - only_one(a, s, items, unused) for s in unused]
        )
    for x, y in enumerate(assign(cost, _RIVAL_ALONE)):
        if y is not None:
            a, s = items[x], unused[y]
            result.append(Pair(a, s, _grade(a, s), scene.fit(a, s), "aligned"))
    return result


def _held_back(scene: Scene, a: Item, s: Item, found: Pair | None) -> float:
    """A number that the source says elsewhere is wrong here only if ``s`` fits clearly better than that place does."""
    if found is None:
        return 0.0
    if scene.article[a.sentence].sentence.role == "headline":
        return FORBIDDEN  # a headline picks its number from anywhere in the story
    if found.grade == "same" and found.where == "near" and a.figure.bound == found.source.figure.bound != "exact":
        return _HELD_BACK  # "almost nine", "gần 9": even the hedge is the same
    gain = scene.fit(a, s) - found.fit
    if found.fit < 0.1 and gain > 0.2:
        return 0.2
    if found.where == "aligned":  # said twice: the second time of something else
        telling = gain > 0.3 and scene.same_counted(a, s) and abs(a.figure.value) >= 10
        return 0.1 if telling else _HELD_BACK
    return max(0.05, _HELD_BACK - max(0.0, gain)) if _measure(a) == _measure(s) else _HELD_BACK


def only_one(a: Item, s: Item, items: Sequence[Item], unused: Sequence[Item]) -> float:
    """What it is worth that each is the other side's only unanswered figure of its measure."""
    measure = _measure(a)
    if _measure(s) != measure:
        return 0.0
    alone = [sum(_measure(x) == measure for x in side) == 1 for side in (items, unused)]
    return (0.3 if measure != "count" else 0.15) if all(alone) else 0.0


def _measure(item: Item) -> str:
    if item.figure.kind == "fraction":
        return "multiple"  # "halved", "giảm một nửa"
    dimension = quantity(item.figure).dimension
    return "duration" if dimension == "age" else dimension


def rivalry(scene: Scene, a: Item, s: Item) -> float:
    """The cost of taking ``s`` for what ``a`` should have said: units, how the numbers resemble, the words around."""
    if (a.figure.bound == "order") != (s.figure.bound == "order"):
        return FORBIDDEN
    if a.figure.kind == s.figure.kind == "ordinal" and _of_a_match(scene.article[a.sentence], a) != _of_a_match(
        scene.original[s.sentence], s
    ):
        return FORBIDDEN  # "a late third" (goal) for "phút 88"
    one, two = quantity(a.figure).dimension, quantity(s.figure).dimension
    same_number = a.figure.value == s.figure.value
    if _measure(a) == _measure(s):
        unit = 0.0
    elif one.startswith("money") and two.startswith("money"):
        unit = 0.1 if same_number else 0.6
    elif {one, two} == {"percent", "points"}:
        unit = 0.1 if same_number else 0.5
    elif {one, two} == {"percent", "multiple"} and "fraction" in (a.figure.kind, s.figure.kind):
        unit = 0.15  # "half as many" for "twice as many"
    elif {one, two} == {"count", "multiple"} and scene.times_follow(s):
        unit = 0.15
    elif compatible(a.figure, s.figure):
        unit = 0.45
    elif same_number:
        unit = 0.35
    else:
        return FORBIDDEN
    return unit + _unlike(a.figure, s.figure) + 0.75 - 0.9 * min(1.2, scene.fit(a, s))


def _of_a_match(line: Line, item: Item) -> bool:
    """Whether an ordinal is a minute of a match: "the 88th minute", "các phút 23 và 71"."""
    near = [w.lower for w in line.words[max(0, item.first - 4) : item.last + 4]]
    return not {"phút", "minute", "minutes"}.isdisjoint(near)


_FEW, _SIZES, _OTHER_SIZE = 20, 100, 1.1
"""A count of a few is hardly a slip for a number a hundred times as large: "two provinces", 18,600 people."""


def _unlike(a: Figure, s: Figure) -> float:
    if a.value == s.value:
        return 0.0
    if is_range(s) and not is_range(a) and a.value in (s.low, s.high):
        return 0.15
    if power_of_ten(a.value, s.value):
        return 0.15
    if transposed(a, s):
        return 0.2
    if off(a.value, s.value) <= Decimal("0.1"):
        return 0.3
    small, large = sorted((abs(a.value), abs(s.value)))
    return _OTHER_SIZE if small < _FEW and small * _SIZES < large and a.unit is None else 0.75


def power_of_ten(a: Decimal, s: Decimal) -> int:
    """``k`` with a = s × 10^k, 0 if there is none."""
    if not a or not s or (a < 0) != (s < 0):
        return 0
    ratio = a / s
    k = ratio.adjusted()
    return k if k and ratio == Decimal(10) ** k else 0


def transposed(a: Figure, s: Figure) -> bool:
    """The same digits in another order (360 / 630), or one digit dropped, doubled or changed in a long number."""
    one = "".join(str(d) for d in a.value.normalize().as_tuple().digits)
    two = "".join(str(d) for d in s.value.normalize().as_tuple().digits)
    if len(one) < 2 or len(two) < 2 or one == two:
        return False
    if sorted(one) == sorted(two):
        return True
    return len(one) == len(two) >= 3 and sum(x != y for x, y in zip(one, two, strict=True)) == 1


def same_currency(a: Figure, s: Figure) -> bool:
    return currency_of(a) == currency_of(s)
