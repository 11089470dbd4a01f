"""A part given as the whole: "17 injured, two of them children" → "17 children injured", "all of them children"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from service.figures.compare.explain import Writer, reading
from service.figures.compare.pairs import Matching, Pair
from service.figures.compare.roles import relations
from service.figures.compare.scene import Item, Line, Scene, nearness
from service.figures.compare.territory import said_of_the_whole
from service.figures.compare.values import off, quantity
from service.types import Finding

_SAID_OF_ALL, _SAID_OF_TOTAL, _UNMARKED = 0.4, 0.5, 1.0
_REACH_OF_ALL = 12
_BESIDE_TOTAL = 0.12
_ELSEWHERE = 0.6
"""What a word is worth that the source also says outside the part."""


def parts(
    scene: Scene, sentence: int, found: Matching, answered: set[tuple[int, int]], write: Writer
) -> Iterator[Finding]:
    """The source's part figure is nowhere in the article, yet its words are said of the total, or of "all"."""
    line = scene.article[sentence]
    text = line.sentence.text.lower()
    everything = relations("en").ALL_OF.search(text)
    for part in found.unused:
        if (part.sentence, part.figure.start) in answered or quantity(part.figure).dimension in ("ordinal", "multiple"):
            continue
        total = _total(found, part)
        whole_there = relations("vi").ALL_OF.search(scene.original[part.sentence].sentence.text.lower())
        said_of_all = everything and not whole_there and not _names_pair(everything.group(), total, part)
        if everything and said_of_all:
            weight = _said(scene, sentence, part, total, found.pairs, line.sentence.start + everything.end())[0]
            whole = total or _total(found, part, any_measure=True)
            if whole and _of_which(scene, part, whole, everything.group(), line.sentence.start + everything.start()):
                weight = max(weight, _UNMARKED)
            if weight >= (_SAID_OF_ALL if part.role.part else _UNMARKED):
                start, end = (line.sentence.start + at for at in everything.span())
                yield _finding(scene, sentence, part, total, (start, end), weight, write, of_all=True)
                return
        if (
            total is None
            or quantity(part.figure).dimension == "percent"
            or not part.role.part
            or relations("en").SOME_OF.search(text)
        ):
            continue
        if _as_share(line, part, total):
            continue
        weight, words = _said(scene, sentence, part, total, found.pairs, None)
        if weight >= _SAID_OF_TOTAL:
            figure = total.article.figure
            yield _finding(
                scene,
                sentence,
                part,
                total,
                (min(figure.start, words[0]), max(figure.end, words[1])),
                weight,
                write,
                of_all=False,
            )
            return


def _names_pair(words: str, total: Pair | None, part: Item) -> bool:
    """ "both industries" for "hai ngành": said of two, which are the part or stand apart from it."""
    two = 2
    return words.startswith("both") and (part.figure.value == two or total is None or total.source.figure.value != two)


def part_alone(scene: Scene, found: Matching, write: Writer) -> Iterator[Finding]:
    """The part's number in the whole's place: "rose 12.5% to 430,000" for "tăng 12,5% lên 610.000, trong đó khách quốc tế
    430.000", where the article leaves out the whole and what the part is."""
    for pair in found.pairs:
        if pair.grade not in ("same", "rounded") or pair.article.figure.kind == "ordinal" or pair.article.role.part:
            continue
        if scene.article[pair.article.sentence].sentence.role == "headline":
            continue
        for whole in found.unused:
            if not _has_part(scene, whole, pair.source):
                continue
            weight = said_of_the_whole(scene, pair.article, pair.source, whole)
            if weight:
                yield write.finding(
                    "FIG-CONTEXT", 0.66 + 0.05 * min(2.0, weight),
                    f"“{pair.article.figure.text}” is a part in the source; the whole is {reading(whole.figure)}",
                    f"{write.says(whole.figure)} is what the source says this of; {reading(pair.source.figure)} is a part of it.",
                    write.article(pair.article), write.source(whole), data=write.numbers(pair.article, whole),
                )  # fmt: skip
                return


def _has_part(scene: Scene, whole: Item, part: Item) -> bool:
    """Whether the source gives ``part`` out of ``whole``: in its sentence, or at the head of the next one."""
    if quantity(whole.figure).dimension != quantity(part.figure).dimension or whole.figure.value <= part.figure.value:
        return False
    if whole.sentence == part.sentence:
        sentence = scene.original[part.sentence].sentence
        between = sentence.text[
            max(0, whole.figure.end - sentence.start) : part.figure.end + 15 - sentence.start
        ].lower()
        return whole.first < part.first and (part.role.part or relations("vi").PART_WORD.search(between) is not None)
    return part.role.part and 1 <= part.sentence - whole.sentence <= 2


_SHARE_OFF = Decimal("0.12")


def _as_share(line: Line, part: Item, total: Pair) -> bool:
    """ "About a third of them" for 22 of the 64: the part is told by what share it is."""
    share = part.figure.value / total.source.figure.value * 100 if total.source.figure.value else Decimal(0)
    return any(
        quantity(other.figure).dimension == "percent"
        and off(other.figure.value * quantity(other.figure).factor, share) <= _SHARE_OFF
        for other in line.items
    )


def _of_which(scene: Scene, part: Item, total: Pair, words: str, at: int) -> bool:
    """ "VND210 million, all of which was insured": right behind the total, as the part stands behind it in the source."""
    items = scene.original[part.sentence].items
    behind = 0 <= at - total.article.figure.end <= 30 and words.rsplit(maxsplit=1)[-1] in (
        "which",
        "whom",
        "them",
        "it",
    )
    return behind and part.role.part and items.index(part) == items.index(total.source) + 1


def _clause(scene: Scene, part: Item) -> str:
    """The source's words about the part: its sentence up to the next semicolon."""
    sentence = scene.original[part.sentence].sentence
    at = part.figure.end - sentence.start
    return sentence.text[:at].lower() + re.split(r"[;.]\s", sentence.text[at:].lower(), maxsplit=1)[0]


def _total(found: Matching, part: Item, *, any_measure: bool = False) -> Pair | None:
    """The pair whose source figure is the whole of ``part``: the nearest before it in its sentence, and larger."""
    before = [
        p
        for p in found.pairs
        if p.source.sentence == part.sentence
        and p.source.first < part.first
        and (any_measure or p.source.figure.value > part.figure.value)
        and (any_measure or quantity(p.source.figure).dimension == quantity(part.figure).dimension)
    ]
    return max(before, key=lambda p: p.source.first) if before else None


def _said(
    scene: Scene, sentence: int, part: Item, total: Pair | None, pairs: Sequence[Pair], after: int | None
) -> tuple[float, tuple[int, int]]:
    """How much of what the source says of the part the article says (of "all": behind that word), and where."""
    line, original = scene.article[sentence], scene.original[part.sentence]
    best: dict[int, float] = {}
    outside: set[int] = set()
    for anchor in scene.anchors(sentence, part.sentence):
        place = line.words[anchor.en[0]].start
        if after is not None and not _behind(scene, sentence, place, after):
            continue
        own = _closeness(original, part, anchor.vi)
        of_total = nearness(original, total.source, anchor.vi, "vi") if total else 0.0
        before = [w.lower for w in original.words[anchor.vi[1] : part.first]]
        if of_total >= own or len(before) > 5 or not {",", ";", "."}.isdisjoint(before) or own < 0.1:
            outside.add(anchor.en[0])
            continue
        if after is None and total and nearness(line, total.article, anchor.en, "en") < _BESIDE_TOTAL:
            continue
        best[anchor.en[0]] = max(best.get(anchor.en[0], 0.0), anchor.weight * min(1.0, 2 * own))
    keep = _ELSEWHERE if after is not None else 0.0
    told = {i: weight * (keep if i in outside else 1.0) for i, weight in best.items()}
    for pair in pairs:  # a figure that the source gives about the part: "5.150 nhà ngập trên 1 m"
        if _about(scene, sentence, part, total, pair, of_all=after is not None) and (
            after is None or _behind(scene, sentence, pair.article.figure.start, after)
        ):
            told[pair.article.first] = 0.7
    said = [line.words[i] for i, weight in told.items() if weight]
    return sum(told.values()), (min(w.start for w in said), max(w.end for w in said)) if said else (0, 0)


def _closeness(line: Line, part: Item, span: tuple[int, int]) -> float:
    """All that follows the part up to the next mark or figure is said of it, however far."""
    if span[0] >= part.last:
        others = {i for o in line.items for i in range(o.first, o.last)}
        between = range(part.last, span[0])
        if all(line.words[i].is_word and i not in others for i in between):
            return 1.0
    return nearness(line, part, span, "vi")


def _behind(scene: Scene, sentence: int, place: int, after: int) -> bool:
    words = scene.article[sentence].words
    return place >= after and sum(after <= w.start < place for w in words) <= _REACH_OF_ALL


def _about(scene: Scene, sentence: int, part: Item, total: Pair | None, pair: Pair, *, of_all: bool) -> bool:
    """Whether ``pair`` follows the part in the source, and the total in the article, with no other figure between."""
    original, line = scene.original[part.sentence], scene.article[sentence]
    if pair.source.sentence != part.sentence or total is None or pair is total or pair.article.figure.unit is None:
        return False
    at = original.items.index(pair.source)
    if not at or original.items[at - 1] is not part:
        return False
    return of_all or line.items.index(pair.article) == line.items.index(total.article) + 1


def _finding(
    scene: Scene,
    sentence: int,
    part: Item,
    total: Pair | None,
    span: tuple[int, int],
    weight: float,
    write: Writer,
    *,
    of_all: bool,
) -> Finding:
    whole = f"{reading(total.source.figure)} in all" if total else "not of all"
    of = "all" if of_all or total is None else reading(total.article.figure)
    return write.finding(
        "FIG-CONTEXT",
        0.62 + 0.12 * min(1.5, weight) + (0.08 if of_all else 0.0),
        f"The source says this of {reading(part.figure)}, a part, not of the whole",
        f"The source says it of {write.says(part.figure)} ({whole}); the article leaves that number out and says it of "
        f"{of}.",
        scene.comparison.article_evidence(sentence, *span),
        write.source(part),
        data={"part": reading(part.figure)},
    )
