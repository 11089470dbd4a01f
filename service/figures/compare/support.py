"""Whether anything in the source bears out a figure that no source figure answers: raw digits, sums, shares."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from service.figures.compare.derived import follows
from service.figures.compare.judge import is_hard
from service.figures.compare.pairs import Matching, Pair
from service.figures.compare.scene import Item, Scene
from service.figures.compare.values import compatible, grade, is_range, opposite_bounds, quantity

_WHOLE = Decimal(100)
_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
_SMALL = 13
_SMALL_WORDS = {2: "hai", 3: "ba", 4: "bốn", 6: "sáu", 7: "bảy", 8: "tám", 9: "chín", 10: "mười"}
"""Not five: "năm" is above all the year."""


def is_supported(scene: Scene, item: Item) -> bool:
    """Whether the source says this number, in a compatible unit, anywhere."""
    return any(
        compatible(item.figure, s.figure)
        and grade(item.figure, s.figure) in ("same", "rounded")
        and (s.figure.bound != "order" or item.figure.bound == "order" or item.figure.value < 100)
        for line in scene.original
        for s in line.items
    )


def is_spelled(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """Whether an aligned sentence has a small count as a bare word that no figure was read from ("Ba trong số bốn")."""
    figure = item.figure
    kinds = ("cardinal", "ordinal", "duration", "fraction", "ratio")
    if figure.kind not in kinds or not 2 <= figure.value <= 99 or "numeral:decimal" in figure.rules:
        return False
    said = {str(figure.value.normalize()), _SMALL_WORDS.get(int(figure.value), "")}
    for j in lines:
        line = scene.original[j]
        read = [(s.first, s.last) for s in line.items]
        # "mười năm trước" may have been read as a date
        read += [(m.first, m.last) for m in line.marks if figure.kind != "duration" or (m.date and m.date.month)]
        if any(w.lower in said and not any(a <= i < b for a, b in read) for i, w in enumerate(line.words)):
            return True
    return False


def is_added_up(scene: Scene, item: Item, unused: Sequence[Item], rival: Item) -> bool:
    """Whether a figure is exactly the sum of two source figures of its measure that nothing else answers ("40 xã và 15
    phường", "55 communes and wards")."""
    words = [w.lower for w in scene.article[item.sentence].words]
    near = [*words[max(0, item.first - 5) : item.first], *words[item.last : item.last + 5]]
    if {"and", "total", "combined", "altogether", "both"}.isdisjoint(near):
        return False
    parts = [s for s in (*unused, rival) if quantity(s.figure).dimension == quantity(item.figure).dimension]
    return abs(item.figure.value) >= _SMALL and any(
        one.sentence == two.sentence and one.figure.value + two.figure.value == item.figure.value
        for one, two in combinations(parts, 2)
    )


_BEHIND_AFTER = re.compile(r"^\s*(?:down|behind|adrift|deficit)\b")
_BEHIND_BEFORE = re.compile(
    r"\b(?:trail\w*|behind|down|deficit of|(?:come|came|coming|fought|rallied|recovered|comeback) (?:back )?from)"
    r"(?:\s+(?:by|a|at|being|going))*\s*$"
)


_LOST = re.compile(
    r"\b(?:los[et]|loses|losing|loss|defeat|beaten|went down|go down|crashed out|thua|bại|thất bại|gục ngã)\b"
)


def is_told_from_behind(scene: Scene, pair: Pair) -> bool:
    """ "came from 2-0 down" for "bị dẫn 0-2", "beat them 3-1" for "thua 1-3": a score told from the other side."""
    a, s = pair.article.figure, pair.source.figure
    if a.kind != "score" or s.kind != "score" or (a.low, a.high) != (s.high, s.low):
        return False
    sentence = scene.article[pair.article.sentence].sentence
    text, start, end = sentence.text.lower(), a.start - sentence.start, a.end - sentence.start
    if _LOST.search(text) or _LOST.search(scene.original[pair.source.sentence].sentence.text.lower()):
        return True
    return bool(_BEHIND_AFTER.match(text[end:]) or _BEHIND_BEFORE.search(text[:start]))


_LEFT = re.compile(
    r"^\s*(?:to go|to spare|still to (?:go|come|run)|left|remaining|early|ahead of (?:schedule|time|plan))\b"
)


def is_time_left(scene: Scene, pair: Pair) -> bool:
    """ "With three months to go" for "after nine months": counted from the other end."""
    a = pair.article.figure
    sentence = scene.article[pair.article.sentence].sentence
    return a.kind == "duration" and bool(_LEFT.match(sentence.text[a.end - sentence.start :].lower()))


_ALL_BUT = re.compile(
    r"\b(?:all|everything|everyone|none|any|no one|each) (?:\w+ )?(?:but|except(?: for)?|barring|save)\s*$"
)


def is_all_but(scene: Scene, item: Item) -> bool:
    """ "All but five of the 27": what is left out, where the source counts the others."""
    sentence = scene.article[item.sentence].sentence
    return bool(_ALL_BUT.search(sentence.text[: item.figure.start - sentence.start].lower()))


def complements(found: Matching) -> set[int]:
    """ "59 % slept six hours or more" for "41 % … dưới 6 tiếng": the ids of article figures told from the other side."""
    turned = [
        p for p in found.pairs if p.grade == "same" and opposite_bounds(p.article.figure.bound, p.source.figure.bound)
    ]
    shares = [
        r for r in found.rivals
        if r.article.figure.unit == r.source.figure.unit == "%" and r.article.figure.value + r.source.figure.value == _WHOLE
    ]  # fmt: skip
    return {id(p.article) for p in (*turned, *shares)} if turned and shares else set()


def range_stands(scene: Scene, pair: Pair) -> bool:
    """Whether the source sentence writes the article's range, though only one end of it was read."""
    a = pair.article.figure
    if not is_range(a):
        return False
    numerals = _NUMERAL.findall(a.text)
    if len(numerals) < 2 and a.low is not None and a.high is not None:  # "seven to 10 days"
        numerals = [f"{end.normalize():f}" for end in (a.low, a.high)]
    text = scene.original[pair.source.sentence].sentence.text
    return len(numerals) == 2 and bool(re.search(rf"{re.escape(numerals[0])}\s*[-–]\s*{re.escape(numerals[1])}", text))


def is_spread(pair: Pair, article: Sequence[Item], source: Sequence[Item]) -> bool:
    """Whether one side writes as two figures the range that the other side writes as one ("30% to 35%", "30-35%")."""
    whole, single, items = (
        (pair.source, pair.article, article) if is_range(pair.source.figure) else (pair.article, pair.source, source)
    )
    ends = {whole.figure.low, whole.figure.high}
    at = items.index(single)
    beside = [
        items[k].figure.value
        for k in (at - 1, at + 1)
        if 0 <= k < len(items) and compatible(items[k].figure, single.figure)
    ]
    return any({single.figure.value, value} == ends for value in beside)


def unsupported_confidence(scene: Scene, item: Item, lines: Sequence[int]) -> float:
    """How surely a figure has nothing behind it; 0 for what need not stand in the source."""
    figure = item.figure
    if figure.bound == "order" or figure.kind in ("ordinal", "multiple", "fraction", "time", "ratio"):
        return 0.0
    if not is_hard(figure) and abs(figure.value) < _SMALL:
        return 0.0
    if (
        _born(scene, item)
        or _digits_stand(scene, item)
        or follows(scene, item, lines)
        or _rounded_somewhere(scene, item)
    ):
        return 0.0
    return 0.78 if is_hard(figure) else 0.6


def _born(scene: Scene, item: Item) -> bool:
    """ "The defendant, 41," for "sinh năm 1984"."""
    published = scene.comparison.article.published
    if item.figure.kind != "age" or published is None:
        return False
    born = {int(published.year - item.figure.value) - k for k in (0, 1)}
    return any(
        m.date and m.date.span_of == "year" and m.date.year in born for line in scene.original for m in line.marks
    )


def _rounded_somewhere(scene: Scene, item: Item) -> bool:
    """Whether a headline rounds a figure of the story ("1.4%" for 1,38%)."""
    if scene.article[item.sentence].sentence.role != "headline":
        return False
    return any(
        compatible(item.figure, s.figure) and grade(item.figure, s.figure) == "rounded_plain"
        for line in scene.original
        for s in line.items
    )


def _digits_stand(scene: Scene, item: Item) -> bool:
    """Whether the source writes the same digits somewhere, in a numeral that may have been read otherwise."""
    own = {_plain(m) for m in _NUMERAL.findall(item.figure.text)}
    if not own:
        return False
    text = scene.comparison.sources[scene.source].text
    there = {_plain(m) for m in _NUMERAL.findall(text)}
    return all(digits in there for digits in own if len(digits) > 1)


def _plain(numeral: str) -> str:
    return re.sub(r"\D", "", numeral).strip("0") or "0"
