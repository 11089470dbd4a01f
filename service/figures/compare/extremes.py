"""Superlatives beside a figure: "61.5 %, the highest since 1993" for "thấp nhất kể từ năm 1993"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from service.figures.compare.explain import Writer
from service.figures.compare.pairs import Pair
from service.figures.compare.scene import Item, Line, Scene
from service.languages.en import extremes as en
from service.languages.vi import extremes as vi
from service.types import Finding

_REACH, _NEAR = 60, 14
_CUT = re.compile(r"[;.!?](?:\s|$)|\b(?:while|whereas|but|trong khi|còn|nhưng)\b|, and (?!the\b|its\b|an?\b)")


@dataclass(frozen=True, slots=True)
class Extreme:
    """``sign``: +1 the most, -1 the least; offsets in the document."""

    sign: int
    start: int
    end: int
    text: str


def extremes_of(line: Line, language: str) -> list[Extreme]:
    table = en if language == "en" else vi
    text, offset = line.sentence.text.lower(), line.sentence.start
    return [
        Extreme(sign, offset + m.start(), offset + m.end(), line.sentence.text[m.start() : m.end()])
        for sign, pattern in ((1, table.MOST), (-1, table.LEAST))
        for m in pattern.finditer(text)
    ]


def extremes(scene: Scene, pairs: Sequence[Pair], write: Writer) -> Iterator[Finding]:
    """One finding a sentence: a figure that the article calls the most of its kind and the source the least."""
    for pair in pairs:
        if pair.grade not in ("same", "rounded") or pair.where == "far":
            continue
        line, original = scene.article[pair.article.sentence], scene.original[pair.source.sentence]
        here = _beside(line, pair.article, extremes_of(line, "en"))
        there = _beside(original, pair.source, extremes_of(original, "vi"))
        if here is None or there is None or here.sign == there.sign:
            continue
        yield write.finding(
            "CLM-DIRECTION", 0.72, f"“{here.text}” turns the superlative round: the source says “{there.text}”",
            f"Of {pair.source.figure.text} the source says “{there.text}” (vi: the {'most' if there.sign > 0 else 'least'}); "
            f"the article says “{here.text}”.",
            scene.comparison.article_evidence(line.sentence.index, here.start, here.end),
            scene.comparison.source_evidence(scene.source, original.sentence.index, there.start, there.end),
            data={"article": here.text, "source": there.text},
        )  # fmt: skip
        return


def _beside(line: Line, item: Item, found: Sequence[Extreme]) -> Extreme | None:
    """The one superlative of a figure's clause; None if there are two of opposite sign equally near, or none."""
    near = sorted((gap, e.start, e) for e in found if (gap := _gap(line, item, e)) <= _REACH)
    if not near:
        return None
    best = near[0]
    rivals = [e for gap, _, e in near if gap - best[0] <= _NEAR and e.sign != best[2].sign]
    return None if rivals else best[2]


def _gap(line: Line, item: Item, e: Extreme) -> int:
    """Characters between a figure and a superlative; out of reach across a clause or another figure's words."""
    low, high = (item.figure.end, e.start) if e.start >= item.figure.end else (e.end, item.figure.start)
    if low > high:
        return 0
    between = line.sentence.text[low - line.sentence.start : high - line.sentence.start]
    crossed = any(low <= other.figure.start < high for other in line.items if other is not item)
    return _REACH + 1 if crossed or _CUT.search(between.lower()) else len(between)
