"""Check of figures: every number of the article against the source that the article cites.

Figures are read from the original of each side. Each article sentence's figures are matched one to one with those of
its aligned source sentences (``service.figures.compare.pairs``), judged pair by pair (``judge``) and then by place:
whose figure it is, a part or the whole, a change or a level (``moves``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.comparison import Comparison
from service.figures.compare.agreeing import judge_agreeing
from service.figures.compare.bases import bases
from service.figures.compare.changes import roles, spread
from service.figures.compare.conversions import glosses, is_right
from service.figures.compare.derived import follows
from service.figures.compare.explain import Writer, reading
from service.figures.compare.extremes import extremes
from service.figures.compare.groups import groups
from service.figures.compare.judge import is_hard, is_slip, judge_rival
from service.figures.compare.labels import labels
from service.figures.compare.loose import may_follow
from service.figures.compare.moves import followers, moved, swaps
from service.figures.compare.pairs import Matching, Pair, aligned_sentences, matching
from service.figures.compare.parts import part_alone, parts
from service.figures.compare.rates import frequencies, rates
from service.figures.compare.reckoned import is_margin, is_reckoned, is_time_left
from service.figures.compare.scene import Item, Scene
from service.figures.compare.support import (
    complements,
    is_added_up,
    is_all_but,
    is_one_more,
    is_points_of,
    is_spelled,
    is_spread,
    is_supported,
    is_told_from_behind,
    range_stands,
    unsupported_confidence,
)
from service.figures.compare.values import compatible, grade
from service.figures.compare.wholes import wholes
from service.types import Finding

_LONG = 3
"""Digits of a figure from which arithmetic that bears it out speaks against a rival."""
_SURE = 0.7
"""From here on a number in another one's place is an error, whatever arithmetic could make of it."""


def check(comparison: Comparison) -> Iterator[Finding]:
    """Findings with FIG codes, and CLM-DIRECTION where a figure's change is turned round."""
    for source in range(len(comparison.sources)):
        yield from _check_source(comparison, source)


def _check_source(comparison: Comparison, source: int) -> Iterator[Finding]:
    scene = Scene(comparison, source)
    mine = {i for a in comparison.alignments if a.source == source for i in a.article}
    found = {s.index: matching(scene, s.index) for s in comparison.checked() if s.index in mine}
    answered = _answered(scene, found)
    write = Writer(scene)
    for sentence, match in found.items():
        told: list[tuple[int, int]] = []
        for finding in _judge(scene, sentence, match, answered, write):
            # one complaint a place: the first, most specific one
            assert finding.article is not None
            start, end = finding.article.start, finding.article.end
            if finding.code == "FIG-HEDGE-LOST" or not any(a < end and start < b for a, b in told):
                told.append((start, end))
                yield finding


def _answered(scene: Scene, found: dict[int, Matching]) -> set[tuple[int, int]]:
    """Source figures that some article figure answers, and their repetitions."""
    told = [p.source for m in found.values() for p in m.pairs]
    return {
        (s.sentence, s.figure.start)
        for line in scene.original
        for s in line.items
        if any(s is t or _repeats(s, t) for t in told)
    }


def _repeats(s: Item, told: Item) -> bool:
    """Whether a source figure says again what another one said; small counts may be of anything."""
    return is_hard(s.figure) and compatible(s.figure, told.figure) and grade(s.figure, told.figure) == "same"


def _judge(
    scene: Scene, sentence: int, match: Matching, answered: set[tuple[int, int]], write: Writer
) -> Iterator[Finding]:
    lines = aligned_sentences(scene, sentence)
    converted = {
        id(gloss): base for gloss, base in glosses(scene.article[sentence], scene.comparison.article.published)
    }
    yield from swaps(scene, match.pairs, lines, write)
    yield from followers(scene, sentence, match, answered, write)
    yield from roles(scene, match.pairs, write)
    yield from parts(scene, sentence, match, answered, write)
    yield from part_alone(scene, match, write)
    yield from wholes(scene, sentence, match, answered, write)
    yield from groups(scene, match, write)
    yield from rates(scene, match, write)
    yield from frequencies(scene, sentence, write)
    yield from bases(scene, match.pairs, write)
    yield from extremes(scene, match.pairs, write)
    turned = complements(match)
    yield from _rivals(scene, lines, match, turned, converted, write)
    yield from spread(scene, match, write)
    yield from moved(scene, match, lines, answered, write)
    for pair in match.pairs:
        if id(pair.article) in turned:
            continue
        if pair.grade == "range_end" and range_stands(scene, pair):
            continue
        if pair.grade == "range_end" and is_spread(
            pair, scene.article[sentence].items, scene.original[pair.source.sentence].items
        ):
            continue
        yield from judge_agreeing(pair, write, _same(scene, pair))
    yield from labels(scene, sentence, lines, write)
    for item in (x for x in match.alone if id(x) not in turned):
        if id(item) in converted:
            yield from _gloss(scene, item, converted[id(item)], write)
        else:
            yield from _unsupported(scene, item, lines, write)


def _rivals(
    scene: Scene, lines: list[int], match: Matching, turned: set[int], converted: dict[int, Item], write: Writer
) -> Iterator[Finding]:
    """Numbers that stand in the place of another one, unless the words or a reckoning account for them."""
    idle = (*match.unused, *(p.source for p in match.rivals))
    for pair in match.rivals:
        if id(pair.article) in turned or any(rule.startswith("weak:") for rule in pair.source.figure.rules):
            continue
        if id(pair.article) in converted:
            yield from _gloss(scene, pair.article, converted[id(pair.article)], write)
        elif not _accounted_for(scene, pair, lines, idle):
            finding = judge_rival(pair, write, found_elsewhere=is_supported(scene, pair.article))
            if finding.confidence >= _SURE or not may_follow(scene, pair.article, lines, _LONG):
                yield finding


def _accounted_for(scene: Scene, pair: Pair, lines: list[int], idle: Sequence[Item]) -> bool:
    """Whether the article's number is the source's told otherwise, or reckoned from it; a slipped scale never is reckoned."""
    item = pair.article
    if (
        is_told_from_behind(scene, pair)
        or is_one_more(scene, pair)
        or is_points_of(scene, pair)
        or is_all_but(scene, item)
        or is_time_left(scene, pair)
        or is_margin(scene, pair)
        or is_spelled(scene, item, lines)
    ):
        return True
    return not is_slip(pair) and (
        is_reckoned(scene, item, lines, rival=True)
        or follows(scene, item, lines, rival=True)
        or is_added_up(scene, item, idle, pair.source)
    )


def _same(scene: Scene, pair: Pair) -> tuple[Item, ...]:
    """Source figures that say the same number in the same measure and fit about as well."""
    figure, least = pair.article.figure, 0.6 * pair.fit
    return tuple(
        s
        for line in scene.original
        for s in line.items
        if compatible(figure, s.figure) and figure.value == s.figure.value and scene.fit(pair.article, s) >= least
    )


def _gloss(scene: Scene, gloss: Item, base: Item, write: Writer) -> Iterator[Finding]:
    if is_right(gloss, base, scene.comparison.article.published) is not False:
        return
    yield write.finding(
        "FIG-UNIT", 0.8, f"“{gloss.figure.text}” is not what “{base.figure.text}” converts to",
        f"{reading(base.figure)} does not come to {reading(gloss.figure)}, and the source does not give that figure.",
        write.article(gloss), None, data={"given": reading(gloss.figure), "original": reading(base.figure)},
    )  # fmt: skip


def _unsupported(scene: Scene, item: Item, lines: list[int], write: Writer) -> Iterator[Finding]:
    confidence = unsupported_confidence(scene, item, lines)
    if confidence <= 0 or is_reckoned(scene, item, lines) or may_follow(scene, item, lines):
        return
    yield write.finding(
        "FIG-UNSUPPORTED", confidence, f"Nothing in the source answers “{item.figure.text}”",
        f"“{item.figure.text}” was read as {reading(item.figure)}; no figure of the source comes to that.",
        write.article(item), None, data={"article": reading(item.figure)},
    )  # fmt: skip
