"""The period beside a figure: the same number over another period, or measured against another base."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.figures.compare.calendar import (
    answers,
    kind_of,
    rivals,
    slip,
)
from service.figures.compare.dated import date_finding, left_alone
from service.figures.compare.marks import Mark
from service.figures.compare.pairs import Pair, matching
from service.figures.compare.scene import Item, Line, Scene, nearness
from service.figures.compare.time_bases import base_of, is_base
from service.languages.en import periods as en
from service.languages.vi import periods as vi
from service.types import Finding

_NEAR_A_FIGURE = 0.25


def beside_figures(scene: Scene, sentence: int, idle: Sequence[tuple[int, Mark]]) -> Iterator[Finding]:
    """The same figure beside another period: "15 % above the target for the nine months" for "kế hoạch cả năm"."""
    beside: list[tuple[Pair, Mark, Mark]] = []
    for pair in matching(scene, sentence).pairs:
        if pair.grade != "same" or pair.where != "aligned" or _turned(pair):
            continue
        a = _beside(scene.article[sentence], pair.article, "en")
        s = _beside(scene.original[pair.source.sentence], pair.source, "vi")
        base = base_of(scene.original[pair.source.sentence], pair.source, "vi")
        if (
            a is None
            or s is None
            or answers(a, s)
            or answers(s, a)
            or (base and base.date is None and answers(a, base))
        ):
            continue
        if rivals(a, s):
            beside.append((pair, a, s))
    for pair, a, s in beside:
        unsaid = any(s is other for _, other in idle) and pair.fit >= 0.15
        crossed = any(answers(a, t) and answers(b, s) for _, b, t in beside if b is not a)
        if unsaid or crossed:
            code, certainty, story = slip(a, s)
            yield date_finding(scene, sentence, a, pair.source.sentence, s, code, certainty - 0.05, story)
            return


def crossed_bases(scene: Scene, sentence: int, idle: Sequence[tuple[int, Mark]]) -> Iterator[Finding]:
    """ "2.1 % from a year earlier and 15.7 % from November" for the reverse: each change has the other's base."""
    based: list[tuple[Pair, Mark, Mark]] = []
    for pair in matching(scene, sentence).pairs:
        if pair.grade == "same" and pair.where == "aligned" and not _turned(pair):
            a = base_of(scene.article[sentence], pair.article, "en")
            s = base_of(scene.original[pair.source.sentence], pair.source, "vi")
            if a is not None and s is not None and not answers(a, s):
                based.append((pair, a, s))
    for k, (one, a, s) in enumerate(based):
        exchanged = any(answers(a, t) and answers(b, s) for _, b, t in based[k + 1 :])
        unsaid = a.date is None and s.date is None and any(s is other for _, other in idle)
        if exchanged or unsaid:
            story = "the two bases of comparison are exchanged" if exchanged else "another base of comparison"
            certainty = 0.8 if exchanged else 0.7
            yield date_finding(scene, sentence, a, one.source.sentence, s, "DAT-PERIOD", certainty, story)
            return


def _turned(pair: Pair) -> bool:
    """ "From 18 in 2024 to 47" for "từ 47 … xuống 18": the figures changed places, not the years."""
    return {pair.article.role.does, pair.source.role.does} == {"from", "to"}


def _parted(line: Line, item: Item, mark: Mark) -> bool:
    """Whether another figure stands between a figure and a mark: the mark is the other's."""
    low, high = min(item.last, mark.last), max(item.first, mark.first)
    return any(low <= other.first < high for other in line.items if other is not item)


def _beside(line: Line, item: Item, language: str) -> Mark | None:
    """The period of a figure: the one right behind it, else the closest before; bases and vague mentions aside."""
    table = en if language == "en" else vi
    fitting = [
        m
        for m in line.marks
        if (m.kind == "all_year" or kind_of(m) in ("period", "running", "year", "month"))
        and not left_alone(m)
        and not is_base(line, m, table)
    ]
    following = min((other.first for other in line.items if other.first >= item.last), default=len(line.words))
    comma = next((i for i in range(item.last, len(line.words)) if line.words[i].lower in ",;"), len(line.words))
    behind = [m for m in fitting if item.last <= m.first < min(following, comma, item.last + 9)]
    if behind:
        return behind[0]
    near = [(nearness(line, item, (m.first, m.last), language), m) for m in fitting if not _parted(line, item, m)]
    best = max(near, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= _NEAR_A_FIGURE else None
