"""Whether anything in the source bears out a figure that no source figure answers: raw digits, sums, shares."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from service.figures.compare.calendar import first_day
from service.figures.compare.derived import follows
from service.figures.compare.judge import is_hard
from service.figures.compare.pairs import Matching, Pair
from service.figures.compare.scene import Item, Scene
from service.figures.compare.values import compatible, grade, is_range, opposite_bounds, quantity
from service.types import Figure

_WHOLE = Decimal(100)
_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
_SMALL = 13
_TELLING = 3
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


_LONG = 3
"""Digits from which a sum that comes out is no chance."""


def is_added_up(scene: Scene, item: Item, unused: Sequence[Item], rival: Item) -> bool:
    """Whether a figure is exactly the sum of two source figures of its measure that nothing else answers ("40 xã và 15
    phường", "55 communes and wards")."""
    words = [w.lower for w in scene.article[item.sentence].words]
    near = [*words[max(0, item.first - 5) : item.first], *words[item.last : item.last + 5]]
    told = not {"and", "total", "combined", "altogether", "both"}.isdisjoint(near)
    parts = [
        s
        for s in {id(s): s for s in (*unused, rival)}.values()
        if quantity(s.figure).dimension == quantity(item.figure).dimension
    ]
    return abs(item.figure.value) >= _SMALL and any(
        one.sentence == two.sentence
        and one.figure.value + two.figure.value == item.figure.value
        and (told or min(one.figure.digits, two.figure.digits) >= _LONG)
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


_ALL_BUT = re.compile(
    r"\b(?:all|everything|everyone|none|any|no one|each) (?:\w+ )?(?:but|except(?: for)?|barring|save)\s*$"
)


def is_all_but(scene: Scene, item: Item) -> bool:
    """ "All but five of the 27": what is left out, where the source counts the others."""
    sentence = scene.article[item.sentence].sentence
    return bool(_ALL_BUT.search(sentence.text[: item.figure.start - sentence.start].lower()))


def is_points_of(scene: Scene, pair: Pair) -> bool:
    """ "Of the 20% dividend, 12 percentage points will be paid in shares" for "cổ tức 20%, gồm … 12% cổ phiếu"."""
    a, s = pair.article.figure, pair.source.figure
    if a.kind != "points" or s.unit != "%" or a.value != s.value:
        return False
    sentence = scene.article[pair.article.sentence].sentence
    return any(
        other.figure.unit == "%"
        and other.figure.value > a.value
        and _OUT_OF.search(sentence.text[: other.figure.start - sentence.start].lower())
        for other in scene.article[pair.article.sentence].items
    )


_OUT_OF = re.compile(r"\b(?:of|from) (?:the|its|a|an|that|this|their)\s*$")


def complements(found: Matching) -> set[int]:
    """ "59 % slept six hours or more" for "41 % … dưới 6 tiếng", "more than three-quarters" for "chưa đến một phần tư … từ
    nơi khác": the ids of article figures told from the other side."""
    turned = [
        p for p in found.pairs if p.grade == "same" and opposite_bounds(p.article.figure.bound, p.source.figure.bound)
    ]
    shares = [r for r in found.rivals if _are_whole(r.article.figure, r.source.figure)]
    other_side = [r for r in shares if opposite_bounds(r.article.figure.bound, r.source.figure.bound)]
    rest = [a for a in found.alone if any(_are_whole(a.figure, p.source.figure) for p in found.pairs)]
    if turned and (shares or rest):
        return {id(p.article) for p in (*turned, *shares)} | {id(a) for a in rest}
    return {id(p.article) for p in other_side}


def _are_whole(a: Figure, s: Figure) -> bool:
    """Whether two shares come to a hundred per cent."""
    one, two = quantity(a), quantity(s)
    return one.dimension == two.dimension == "percent" and a.value * one.factor + s.value * two.factor == _WHOLE


def is_one_more(scene: Scene, pair: Pair) -> bool:
    """ "Helping six people in all" for "giúp thêm 5 người khác": the one told of before is counted in."""
    a, s = pair.article.figure, pair.source.figure
    if a.kind != "cardinal" or a.value != s.value + 1:
        return False
    line, original = scene.article[pair.article.sentence].sentence, scene.original[pair.source.sentence].sentence
    after = line.text[a.end - line.start :].lower()
    around = original.text[max(0, s.start - original.start - 6) : s.end - original.start + 22].lower()
    return bool(_IN_ALL.search(after)) and bool(_OTHERS.search(around))


_IN_ALL = re.compile(r"^(?: \w+){0,3} (?:in all|in total|altogether|all told)\b")
_OTHERS = re.compile(r"\b(?:thêm|khác|nữa)\b")


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
    if (not is_hard(figure) or "numeral:fraction" in figure.rules) and abs(figure.value) < _SMALL:
        return 0.0  # small counts, and fractions of a unit: "a chi being a tenth of a tael"
    if (
        _born(scene, item)
        or _digits_stand(scene, item, lines)
        or follows(scene, item, lines)
        or _ends_range(scene, item, lines)
        or _days_between(scene, item)
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


def _ends_range(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """ "From VND2.9 million up to VND14 million" for "2,9-14 triệu": an end whose other end the article gives too."""
    said = {o.figure.value for o in scene.article[item.sentence].items if o is not item}
    ranges = [
        s.figure for j in lines for s in scene.original[j].items
        if is_range(s.figure) and compatible(s.figure, item.figure)
    ]  # fmt: skip
    ends = {(r.low, r.high) for r in ranges} | {(r.high, r.low) for r in ranges}
    return any(end == item.figure.value and other in said for end, other in ends)


_APART = re.compile(r"^ (?:\w+ )?(?:before|after|later|earlier|ahead|on|since|between)\b")


def _days_between(scene: Scene, item: Item) -> bool:
    """ "Eighteen days before it confirmed …" for two days that the source names."""
    figure, sentence = item.figure, scene.article[item.sentence].sentence
    if figure.kind != "duration" or figure.unit not in ("day", "week"):
        return False
    if not _APART.match(sentence.text[figure.end - sentence.start :].lower()):
        return False
    found = (first_day(m.date) for line in scene.original for m in line.marks if m.date and m.date.day)
    days = {day for day in found if day is not None}
    apart = int(figure.value * (7 if figure.unit == "week" else 1))
    return any(abs((one - two).days) == apart for one, two in combinations(days, 2))


def _rounded_somewhere(scene: Scene, item: Item) -> bool:
    """Whether a headline rounds a figure of the story ("1.4%" for 1,38%)."""
    if scene.article[item.sentence].sentence.role != "headline":
        return False
    return any(
        compatible(item.figure, s.figure) and grade(item.figure, s.figure) == "rounded_plain"
        for line in scene.original
        for s in line.items
    )


def _digits_stand(scene: Scene, item: Item, lines: Sequence[int]) -> bool:
    """Whether the source writes the same digits in a numeral that was read as nothing of this measure: a name, a day, a
    part of a range. One or two digits stand in any text, so they must stand in the passage itself."""
    own = {_plain(m) for m in _NUMERAL.findall(item.figure.text)}
    if not own:
        return False
    there: set[str] = set()
    for line in scene.original:
        near = line.sentence.index in lines
        spans = [(s.figure.core_start, s.figure.core_end) for s in line.items if compatible(item.figure, s.figure)]
        for m in _NUMERAL.finditer(line.sentence.text):
            at, digits = line.sentence.start + m.start(), _plain(m.group())
            if (near or len(digits) >= _TELLING) and not any(a <= at < b for a, b in spans):
                there.add(digits)
    return own <= there


def _plain(numeral: str) -> str:
    return re.sub(r"\D", "", numeral).strip("0") or "0"
