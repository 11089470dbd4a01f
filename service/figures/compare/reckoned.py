"""Figures that free writers reckon from two others, and that the words of the source give away.

Unlike ``loose``, which asks only whether some step of arithmetic comes out, each rule here names the construction: a level and
how far another one lies from it, the rest of so many, the other side of a share, the others beside one, the years to a year.
So what they clear stays clear, even where another number seems to stand in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from service.figures.compare.operands import base_value, comes_to, dimension_of, in_unit_of, is_usable
from service.figures.compare.pairs import Pair
from service.figures.compare.roles import relations
from service.figures.compare.scene import Item, Line, Scene, of_the
from service.figures.compare.values import DOWNWARD, UPWARD, is_range, quantity
from service.languages.en import arithmetic as en
from service.types import Figure

_HUNDRED = Decimal(100)
_CLAUSE = 10
_POOR_FIT = 0.35
_MOST_TIMES = 12
_SLACK = 1
"""Years by which counting to a year may differ, as the months are unsaid."""
_OTHERS = re.compile(r"^(?:\s+[a-z'’-]+){0,2}\s+(?:others?|more|further|additional)\b|^\s+other\b")
_OTHER_BEFORE = re.compile(r"\b(?:another|other|an additional|a further)\s*$")
_GATHERS = re.compile(
    r"\b(?:bring|brings|bringing|brought|takes|taking|took|lift\w*|rais(?:es|ed|ing)|push\w*|swell\w*|mak(?:es|ing)|made)\b[^;.]{0,60}\b(?:to|past|beyond|above|over)\s*$|"
    r"\b(?:total|tally|toll|count|haul|number)\b[^;.,]{0,40}\b(?:to|at|of|is|was|now)\s*$"
)
_JOINTLY = re.compile(r"\b(?:together|combined|jointly|altogether|between them|in all|in total)\b")
_COUNTED_FROM_NOW = re.compile(r"^['’]?\s+(?:time|away|from now|ago|on|hence|later|earlier|before|after)\b")
_IN = re.compile(r"\b(?:in|within|for|over|after|next|past|last)\s*$")


def is_reckoned(scene: Scene, item: Item, lines: Sequence[int], *, rival: bool = False) -> bool:
    """Whether ``item`` is what two figures of the passage come to by a construction that the text names. ``rival``: another
    number stands in its place."""
    if is_range(item.figure):
        return _times_a_range(scene, item, lines)
    if not is_usable(item.figure) or not item.figure.value:
        return False
    return (
        _across_a_gap(scene, item, lines)
        or _between_levels(scene, item, lines)
        or _rest_of(scene, item, lines)
        or _other_side(scene, item, lines)
        or _but_one(scene, item, lines)
        or _gathered(scene, item, lines)
        or _together(scene, item, _around(scene, lines) if rival else range(len(scene.original)))
        or (not rival and _years_to(scene, item))
    )


def _across_a_gap(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """ "The Thais have 133" for "62 HCV, kém Thái Lan 71 HCV": a level, and how far it lies from the other one."""
    for line in (scene.original[j] for j in _around(scene, lines)):
        usable = [s for s in line.items if is_usable(s.figure)]
        for gap in (s for s in usable if _is_gap(line, s)):
            size = _in_terms_of(item.figure, gap.figure, gap=True)
            levels = [_in_terms_of(item.figure, s.figure) for s in usable if not _is_gap(line, s)]
            if size is not None and any(
                level is not None and comes_to(item.figure, level + sign * size) for level in levels for sign in (1, -1)
            ):
                return True
    return False


def _in_terms_of(figure: Figure, other: Figure, *, gap: bool = False) -> Decimal | None:
    """``other`` in the base unit of ``figure``, where one of the two may leave its unit out ("44.2" of degrees)."""
    one, two = dimension_of(figure), dimension_of(other)
    if gap and one == "percent":
        return base_value(other) if two == "points" else None
    if one == two:
        return base_value(other)
    if "count" in (one, two) and not {one, two} & {"percent", "points", "multiple"}:
        return other.value * quantity(figure).factor
    return None


def _is_gap(line: Line, s: Item) -> bool:
    """A difference in the source: told by its role, or by a word of comparison since the figure before."""
    if s.role.does in ("by", "change") and s.role.way is not None:
        return True
    at = line.items.index(s)
    start = line.items[at - 1].figure.end if at else line.sentence.start
    offset = line.sentence.start
    before = line.sentence.text[start - offset : s.figure.start - offset].lower()
    after = line.sentence.text[s.figure.end - offset :].lower()
    table = relations("vi")
    return bool(table.GAP_BEFORE.search(before) or table.GAP_BEHIND.match(after))


def _between_levels(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """ "Nine years less" for "14 năm tù … 5 năm tù": a difference of two levels of the passage."""
    if item.role.does != "by" or item.role.way is None or item.figure.kind == "percent":
        return False
    like = _like(item.figure, (s.figure for j in _around(scene, lines) for s in scene.original[j].items))
    return any(comes_to(item.figure, abs(base_value(a) - base_value(b))) for a, b in combinations(like, 2))


def _rest_of(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """ "Four of the 11 points are open" for "thống nhất được 7 trong 11 điểm"."""
    line = scene.article[item.sentence]
    at = line.items.index(item)
    whole = line.items[at + 1] if at + 1 < len(line.items) else None
    if whole is None or item.figure.value >= whole.figure.value or not _out_of(line, item, whole):
        return False
    there = [s.figure for j in lines for s in scene.original[j].items if is_usable(s.figure)]
    left = whole.figure.value - item.figure.value
    return all(any(f.value == value for f in there) for value in (whole.figure.value, left))


def _out_of(line: Line, one: Item, two: Item) -> bool:
    between = [w.lower for w in line.words[one.last : two.first]]
    return of_the(line, one, two) or (between[:1] == ["of"] and len(between) <= 5)


def _other_side(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """ "Three in 10 are from outside" for "70% là người trong tỉnh": the two sides of one whole."""
    if dimension_of(item.figure) != "percent":
        return False
    words = [w.lower for w in scene.article[item.sentence].words]
    around = {*words[max(0, item.first - _CLAUSE) : item.first], *words[item.last : item.last + _CLAUSE]}
    told = bool(around & en.OTHER_SIDE)
    return any(
        (told or scene.fit(item, s) < _POOR_FIT) and comes_to(item.figure, _HUNDRED - base_value(s.figure))
        for j in lines
        for s in scene.original[j].items
        if is_usable(s.figure) and dimension_of(s.figure) == "percent" and s.role.does not in ("by", "change")
    )


def _but_one(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """ "The goddess and eight other antiquities" for nine of them."""
    sentence = scene.article[item.sentence].sentence
    start, end = item.figure.start - sentence.start, item.figure.end - sentence.start
    if item.figure.kind != "cardinal" or not (
        _OTHERS.match(sentence.text[end:].lower()) or _OTHER_BEFORE.search(sentence.text[:start].lower())
    ):
        return False
    return any(
        s.figure.value == item.figure.value + 1 and s.figure.kind == "cardinal"
        for j in lines
        for s in scene.original[j].items
    )


def _gathered(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """ "Brings to 40 the number returned" for the 31 before and the 9 told of elsewhere."""
    sentence = scene.article[item.sentence].sentence
    if not _GATHERS.search(sentence.text[: item.figure.start - sentence.start].lower()):
        return False
    own = _like(item.figure, (s.figure for j in lines for s in scene.original[j].items))
    every = _like(item.figure, (s.figure for line in scene.original for s in line.items))
    return any(comes_to(item.figure, base_value(a) + base_value(b)) for a in own for b in every if a is not b)


def _together(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """ "Together the two parties took about 58%": a sum of two figures of these sentences."""
    if not _JOINTLY.search(scene.article[item.sentence].sentence.text.lower()):
        return False
    every = _like(item.figure, (s.figure for j in lines for s in scene.original[j].items))
    return any(comes_to(item.figure, base_value(a) + base_value(b)) for a, b in combinations(every, 2))


def _times_a_range(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """ "A bill of 2.7 to 3.2 million" for two shots at "1,35–1,6 triệu"."""
    mine = quantity(item.figure)
    for s in (s for j in lines for s in scene.original[j].items if is_range(s.figure)):
        one = quantity(s.figure)
        ends = (mine.low, mine.high, one.low, one.high)
        if one.dimension != mine.dimension or not all(ends):
            continue
        low, high = (mine.low or 0) / (one.low or 1), (mine.high or 0) / (one.high or 1)
        if low == high == int(low) and 1 < low <= _MOST_TIMES:
            return True
    return False


def _years_to(scene: Scene, item: Item) -> bool:
    """ "In less than 30 years" for "từ năm 2054": the years between the day of writing and one that the source names."""
    figure, published = item.figure, scene.comparison.article.published
    if figure.kind != "duration" or figure.unit != "year" or published is None or figure.value < 2:
        return False
    sentence = scene.article[item.sentence].sentence
    start, end = figure.start - sentence.start, figure.end - sentence.start
    if not (_COUNTED_FROM_NOW.match(sentence.text[end:].lower()) or _IN.search(sentence.text[:start].lower())):
        return False
    spans = {
        Decimal(abs(mark.date.year - published.year))
        for line in scene.original
        for mark in line.marks
        if mark.date and mark.date.year
    }
    if figure.bound in UPWARD | DOWNWARD:
        year = quantity(figure).factor
        return any(
            comes_to(figure, (span + step) * year) for span in spans for step in (-_SLACK, 0, _SLACK) if span + step
        )
    return any(abs(span - figure.value) <= _SLACK for span in spans)


def _around(scene: Scene, lines: Sequence[int]) -> list[int]:
    return sorted({k for j in lines for k in (j - 1, j, j + 1) if 0 <= k < len(scene.original)})


def _like(figure: Figure, given: Iterator[Figure]) -> list[Figure]:
    usable = (in_unit_of(figure, f) for f in given if is_usable(f))
    return [f for f in usable if quantity(f).dimension == quantity(figure).dimension]


_LEFT = re.compile(
    r"^\s*(?:to go|to spare|still to (?:go|come|run)|left|remaining|early|ahead of (?:schedule|time|plan))\b"
)


def is_time_left(scene: Scene, pair: Pair) -> bool:
    """ "With three months to go" for "after nine months", "with seven kilometres left": counted from the other end."""
    a = pair.article.figure
    sentence = scene.article[pair.article.sentence].sentence
    if a.value == pair.source.figure.value:
        return False  # the same number in another unit is a slip, from whichever end
    return a.kind in ("duration", "measure") and bool(_LEFT.match(sentence.text[a.end - sentence.start :].lower()))


_MARGIN = re.compile(r"^\s*(?:back|behind|ahead|clear|adrift|apart|slower|faster|quicker|outside|inside|off|short)\b")


def is_margin(scene: Scene, pair: Pair) -> bool:
    """ "Almost three seconds back in second" for a running time: how far behind, worked out from two of them."""
    a, s = pair.article.figure, pair.source.figure
    if a.kind != "duration" or s.value < 10 * a.value:
        return False
    sentence = scene.article[pair.article.sentence].sentence
    return bool(_MARGIN.match(sentence.text[a.end - sentence.start :].lower()))
