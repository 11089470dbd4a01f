"""Figures whose number is right and whose place is wrong: swapped owners, the number of another thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from service.figures.compare.explain import Writer, reading
from service.figures.compare.pairs import Matching, Pair
from service.figures.compare.scene import TWO_PRICES, Item, Scene, of_the
from service.figures.compare.territory import votes
from service.figures.compare.values import grade, quantity
from service.types import Finding

_WHOLE = 100
_MOST_EXCHANGED = 16
"""Figures of a sentence that are held against each other word by word."""
_SWAP_GAIN, _MOVE_GAIN, _ROLE_WORTH, _IN_HEADLINE = 0.22, 0.3, 0.3, 0.45


def swaps(scene: Scene, pairs: Sequence[Pair], lines: Sequence[int], write: Writer) -> Iterator[Finding]:
    """Two figures of a sentence that fit each other's counterparts clearly better than their own."""
    exact = [p for p in pairs if p.grade == "same" and p.where == "aligned"]
    reported: set[int] = set()
    answered = [p for p in pairs if p.grade in ("same", "rounded") and p.where == "aligned"]
    for one, two in combinations(answered[:_MOST_EXCHANGED], 2):
        if {id(one.article), id(two.article)} & reported or not _of_one_kind(one, two):
            continue
        told = votes(scene, (one.article, one.source), (two.article, two.source))
        if told.exchanged and not _roles_hold(one, two) and not _listed(scene, one, two):
            reported |= {id(one.article), id(two.article)}
            yield _swapped(one, two, min(0.9, 0.66 + 0.06 * told.crossed), write)
    for one, two in combinations(exact, 2):
        if id(one.article) in reported or id(two.article) in reported or not _exchangeable(one.article, two.article):
            continue
        own = [_best_tie(scene, p.article, p.source, lines) for p in (one, two)]
        cross = [_best_tie(scene, p.article, q.source, lines) for p, q in ((one, two), (two, one))]
        gain = sum(cross) - sum(own) + (_ROLE_WORTH if _roles_cross(one, two) else 0.0)
        turned = _roles_cross(one, two) or cross[0] * cross[1] >= 1.6 * own[0] * own[1] + 0.01
        if gain < _SWAP_GAIN + _doubt(scene, one) or not turned or _roles_hold(one, two) or _listed(scene, one, two):
            continue  # crossed periods are the dates check's to tell
        if (
            not scene.article[one.article.sentence].owners
            and votes(scene, (one.article, one.source), (two.article, two.source)).in_place
        ):
            continue
        reported |= {id(one.article), id(two.article)}
        yield _swapped(one, two, min(0.95, 0.62 + 0.4 * gain), write)


def _doubt(scene: Scene, one: Pair) -> float:
    """What more must speak for a swap in a headline, which names things in any order."""
    return _IN_HEADLINE if scene.article[one.article.sentence].sentence.role == "headline" else 0.0


_DEALT = re.compile(r"\b(?:lần lượt|tương ứng)\b")


def _listed(scene: Scene, one: Pair, two: Pair) -> bool:
    """The source deals both out of one list ("lần lượt 3%, 4,5% và 4,8%"), the article tells them apart in other words:
    only the order would say which is which."""
    line, here = scene.original[one.source.sentence], scene.article[one.article.sentence]
    first, last = sorted((one.source, two.source), key=lambda item: item.first)
    if one.source.sentence != two.source.sentence or here.owners or line.owners:
        return False
    taken = {i for item in line.items for i in range(item.first, item.last)}
    between = {line.words[i].lower for i in range(first.last, last.first) if i not in taken}
    offset = line.sentence.start
    dealt = _DEALT.search(line.sentence.text[max(0, first.figure.start - offset - 30) : first.figure.start - offset])
    return dealt is not None and between <= {",", "và"}


def _roles_hold(one: Pair, two: Pair) -> bool:
    """Both figures do in the article what they do in the source, and not the same thing, or one is a part and the other
    is not on both sides: nothing was exchanged."""
    items = [item for pair in (one, two) for item in (pair.article, pair.source)]
    return any(
        said[0] == said[1] and said[2] == said[3] and said[0] != said[2]
        for said in ([_plain_role(item) for item in items], [item.role.part for item in items])
    )


def _roles_cross(one: Pair, two: Pair) -> bool:
    """Each figure does in the article what the other does in the source."""
    a, s, b, t = (_plain_role(item) for pair in (one, two) for item in (pair.article, pair.source))
    return a == t and b == s and a != b


def _plain_role(item: Item) -> str:
    return {"by": "by", "change": "by", "to": "level", "stands": "level", "restated": "level"}.get(
        item.role.does, item.role.does
    )


def _exchangeable(a: Item, b: Item) -> bool:
    if grade(a.figure, b.figure) not in ("differ", "near") or grade(b.figure, a.figure) not in ("differ", "near"):
        return False
    one, two = quantity(a.figure).dimension, quantity(b.figure).dimension
    return one == two or (one.startswith("money") and two.startswith("money"))


def _of_one_kind(one: Pair, two: Pair) -> bool:
    """Whether the two could stand for each other: of one measure in the source at least, or ranks and counts."""
    if grade(one.article.figure, two.source.figure) not in ("differ", "near"):
        return False
    here, there = (
        {quantity(i.figure).dimension for i in items}
        for items in ((one.article, two.article), (one.source, two.source))
    )
    return (len(there) == 1 and (len(here) == 1 or "count" in here)) or (
        here | there == {"count", "ordinal"} and _alike(one.source, two.source)
    )


def _best_tie(scene: Scene, a: Item, like: Item, lines: Sequence[int], *, words_only: bool = True) -> float:
    """The best tie of ``a`` to any aligned source figure that says what ``like`` says."""
    return max(
        (scene.tie(a, s, words_only=words_only) for j in lines for s in scene.original[j].items
         if s is like or scene.says_the_same(s, like)),
        default=0.0,
    )  # fmt: skip


def _swapped(one: Pair, two: Pair, confidence: float, write: Writer) -> Finding:
    first, second = sorted((one, two), key=lambda p: p.article.figure.start)
    a, b = first.article.figure, second.article.figure
    explanation = (
        f"Both numbers stand in the source, but each beside what the article gives the other: {write.says(first.source.figure)} "
        f"and {write.says(second.source.figure)}."
    )
    return write.finding(
        "FIG-CONTEXT", confidence, f"“{a.text}” and “{b.text}” seem to have changed places", explanation,
        write.article(first.article, a.start, b.end), write.source(first.source),
        data={"swapped": [reading(a), reading(b)]},
    )  # fmt: skip


def moved(
    scene: Scene, found: Matching, lines: Sequence[int], answered: set[tuple[int, int]], write: Writer
) -> Iterator[Finding]:
    """A number of the source that stands where another number of the source, said nowhere, fits clearly better.

    ``answered``: sentence and start of source figures that some figure of the article answers.
    """
    idle = [
        s for s in found.unused if (s.sentence, s.figure.start) not in answered and "weak:one" not in s.figure.rules
    ]
    for pair in found.pairs:
        if pair.grade != "same" or not idle or pair.article.figure.kind == "ordinal":
            continue
        if scene.article[pair.article.sentence].sentence.role == "headline":
            continue  # a headline picks its number from anywhere in the story
        own = _best_tie(scene, pair.article, pair.source, [*lines, pair.source.sentence], words_only=False)
        rivals = [
            (scene.tie(pair.article, s), s) for s in idle
            if not (TWO_PRICES in s.figure.rules and TWO_PRICES in pair.source.figure.rules)
            and _exchangeable(pair.source, s) and quantity(s.figure).dimension == quantity(pair.source.figure).dimension
        ]  # fmt: skip
        if not rivals:
            continue
        fit, better = max(rivals, key=lambda r: r[0])
        line = scene.original[better.sentence]
        if pair.source.sentence == better.sentence and (
            of_the(line, pair.source, better) or of_the(line, better, pair.source)
        ):
            continue
        telling = scene.same_counted(pair.article, better) and not scene.same_counted(pair.article, pair.source)
        if (
            _does_otherwise(pair, better)
            or _complement(pair.article, better)
            or (pair.where != "aligned" and not telling)
        ):
            continue
        if fit - own < _MOVE_GAIN or (fit < 1.5 * own and not telling) or not _alike(pair.source, better):
            continue
        a, s = pair.article.figure, pair.source.figure
        explanation = f"The source has {write.says(better.figure)} here; {reading(a)} stands in it as “{s.text}”, for something else."
        yield write.finding(
            "FIG-CONTEXT", 0.55 + 0.3 * min(1.0, fit - own), f"“{a.text}” belongs to something else; here the source has {reading(better.figure)}",
            explanation, write.article(pair.article), write.source(better), data=write.numbers(pair.article, better),
        )  # fmt: skip


def followers(
    scene: Scene, sentence: int, found: Matching, answered: set[tuple[int, int]], write: Writer
) -> Iterator[Finding]:
    """What a figure stands behind: "3.1 million, up 11 %; of these 1.06 million, up 27 %", "by 310 to 20,450". A change or a
    level reached that stands behind another's figure is moved."""
    by_article = {id(p.article): p for p in found.pairs}
    steps: list[tuple[Pair, Item, Item]] = []
    for level, change in pairwise(scene.article[sentence].items):
        one, two = by_article.get(id(level)), by_article.get(id(change))
        if one is None or two is None or two.grade != "same" or one.source.sentence != two.source.sentence:
            continue
        line = scene.original[one.source.sentence].items
        at, there = line.index(one.source), line.index(two.source)
        if (
            at + 1 < len(line)
            and there
            and line[at + 1] is not two.source
            and _moves_alike(change, line[at + 1], two.source)
        ):
            steps.append((two, line[at + 1], line[there - 1]))
    for k, (pair, own, leader) in enumerate(steps):
        unsaid = own in found.unused and (own.sentence, own.figure.start) not in answered
        crossed = any(q.source is own and pair.source is other for q, other, _ in steps[k + 1 :])
        if not crossed and (not unsaid or _plain_role(pair.article) != "by" or _plain_role(leader) == "by"):
            continue
        yield write.finding(
            "FIG-CONTEXT",
            0.76,
            f"“{pair.article.figure.text}” goes with something else; here the source has {reading(own.figure)}",
            f"In the source {write.says(own.figure)} stands here, and {reading(pair.source.figure)} goes with "
            f"“{leader.figure.text}”.",
            write.article(pair.article),
            write.source(own),
            data=write.numbers(pair.article, own),
        )


def _moves_alike(change: Item, own: Item, found: Item) -> bool:
    """All three are changes, or levels reached, of one measure."""
    does = {"by" if item.role.does == "change" else item.role.does for item in (change, own, found)}
    return len(does) == 1 and does <= {"by", "to"} and _exchangeable(own, found)


def _does_otherwise(pair: Pair, better: Item) -> bool:
    """The figure does what its own source figure does, and ``better`` does something else: "cut to 18 %", "từ 30 %"."""
    reached = pair.article.role.does == pair.source.role.does == "to" != better.role.does
    own, other = _plain_role(pair.article), _plain_role(better)
    return reached or (own == _plain_role(pair.source) and own != other and "from" in (own, other))


def _complement(one: Item, two: Item) -> bool:
    """ "15 per cent is processed" where the source has "85 % is raw": the two sides of one whole."""
    return one.figure.unit == two.figure.unit == "%" and one.figure.value + two.figure.value == _WHOLE


def _alike(one: Item, two: Item) -> bool:
    """Numbers of about one size: a count of thousands is not taken for the 30 of "week 30"."""
    a, b = abs(one.figure.value), abs(two.figure.value)
    return bool(a and b) and max(a, b) <= 20 * min(a, b)
