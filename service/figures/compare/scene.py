"""The two documents word by word: figures with their roles, periods, and how near each stands to what answers it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from service.comparison import Comparison
from service.figures.compare.anchors import Anchor, Links, anchors
from service.figures.compare.marks import Mark, agree, marks
from service.figures.compare.roles import Role, relations, role_of
from service.figures.compare.shared import shared_owners
from service.figures.compare.values import compatible, grade, is_range, same_dimension
from service.figures.compare.words import Token, tokens, within
from service.types import Figure, Reading, Sentence

_WEAK_BREAKS = {"en": frozenset({"and", "or"}), "vi": frozenset({"và", "hoặc"})}
_STRONG_BREAKS = {
    "en": frozenset({"while", "but", "whereas", "although", "who", "which", "when"}),
    "vi": frozenset({"trong", "nhưng", "song", "còn", "khi"}),
}
_REACH = 5.0
_MARK_WEIGHT, _FIGURE_WEIGHT = 1.2, 0.6


@dataclass(frozen=True, slots=True)
class Item:
    """One figure in its sentence. ``first``..``last`` (half-open) are the indices of its words."""

    figure: Figure
    sentence: int
    first: int
    last: int
    role: Role


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence, read."""

    sentence: Sentence
    words: tuple[Token, ...]
    items: tuple[Item, ...]
    marks: tuple[Mark, ...]
    owners: dict[int, tuple[tuple[int, int], ...]]
    """Item index → the word ranges that own it, where "respectively" and its like deal owners out."""
    near: dict[tuple[int, int, int, int], float] = field(default_factory=dict, compare=False, repr=False)
    """``nearness`` as far as it was asked for, by the places of figure and span."""

    @property
    def taken(self) -> set[int]:
        """Words that belong to figures and dates and so anchor nothing."""
        found = {i for item in self.items for i in range(item.first, item.last)}
        return found | {i for mark in self.marks for i in range(mark.first, mark.last)}


def line_of(sentence: Sentence, reading: Reading, language: str) -> Line:
    words = tokens(sentence.text, sentence.start, language)
    items: list[Item] = []
    for figure in sorted(_split(reading.figures, sentence, language), key=lambda f: f.start):
        places = within(words, figure.start, figure.end)
        if not places:
            continue
        role = role_of(figure, sentence, language)
        beside = items[-1] if items and places[0] - items[-1].last == 1 else None
        if role.does == "to" and beside and language == "en" and _is_count_against(sentence, beside):
            role = replace(role, does="level")  # "by 248 to 74": a proportion
        items.append(Item(figure, sentence.index, places[0], places[-1] + 1, role))
    spans = [(item.first, item.last) for item in items]
    return Line(
        sentence, words, tuple(items), marks(sentence, words, reading, language), shared_owners(words, spans, language)
    )


def _is_count_against(sentence: Sentence, first: Item) -> bool:
    """ "outnumbered gainers by 248 to 74": a proportion, no change."""
    before = sentence.text[: first.figure.start - sentence.start].lower()
    return bool(relations("en").COUNT_AGAINST.search(before))


def _split(figures: tuple[Figure, ...], sentence: Sentence, language: str) -> Iterator[Figure]:
    """ "raise it from 16% to 18%" is two levels, not a range; "188,4 - 191,4 triệu đồng (mua vào - bán ra)" two prices."""
    for figure in figures:
        if language == "vi" and is_range(figure) and _is_bid_and_ask(figure, sentence):
            yield from _two_prices(figure)
            continue
        head, joint, tail = figure.text.partition(" to ")
        before = sentence.text[: figure.start - sentence.start].lower()[-60:]
        if not (
            is_range(figure)
            and joint
            and head.lower().startswith("from ")
            and relations(language).SPLIT_RANGE.search(before)
        ):
            yield figure
            continue
        start, middle = figure.start + len("from "), figure.start + len(head) + len(joint)
        yield replace(figure, start=start, end=figure.start + len(head), text=head[5:], high=figure.low, bound="exact")
        yield replace(figure, start=middle, text=tail, low=figure.high, bound="exact")


TWO_PRICES = "range:prices"
"""The rule of figures that are the buying and the selling price of one thing."""
_BID_AND_ASK = re.compile(r"mua(?: vào)?\s*[-–—/]\s*bán(?: ra)?|mua vào (?:và|hoặc) bán ra")


def _is_bid_and_ask(figure: Figure, sentence: Sentence) -> bool:
    start, end = figure.start - sentence.start, figure.end - sentence.start
    text = sentence.text.lower()
    return bool(_BID_AND_ASK.search(text[max(0, start - 40) : start]) or _BID_AND_ASK.search(text[end : end + 30]))


def _two_prices(figure: Figure) -> Iterator[Figure]:
    joint = re.search(r"\s*[-–—]\s*", figure.text)
    if joint is None:
        yield figure
        return
    head, tail = figure.text[: joint.start()], figure.text[joint.end() :]
    figure = replace(figure, bound="exact", rules=(*figure.rules, TWO_PRICES))
    yield replace(figure, end=figure.start + len(head), text=head, high=figure.low)
    yield replace(figure, start=figure.start + joint.end(), text=tail, low=figure.high)


def nearness(line: Line, item: Item, span: tuple[int, int], language: str) -> float:
    """1 beside the figure, less with each word, comma, conjunction and other figure between; 0 past an owner's turn."""
    key = (item.figure.start, item.figure.end, *span)
    if key not in line.near:
        line.near[key] = _nearness(line, item, line.items.index(item), span, language)
    return line.near[key]


def _nearness(line: Line, item: Item, at: int, span: tuple[int, int], language: str) -> float:
    dealt = line.owners.get(at) if line.owners else None
    if dealt:
        if any(a <= span[0] < b for a, b in dealt):
            return 1.0
        if any(a <= span[0] < b for spans in line.owners.values() for a, b in spans):
            return 0.0
    if span[0] >= item.last:
        between = range(item.last, span[0])
    elif span[1] <= item.first:
        between = range(span[1], item.first)
    else:
        return 1.0
    cost = _partitive_cost(line, item, at, span[0])
    others = {i for other in line.items if other is not item for i in range(other.first, other.last)}
    crossed = False
    for i in between:
        word = line.words[i].lower
        if i in others:
            cost += 0.0 if crossed else 3.0
            crossed = True
            continue
        crossed = False
        if word == ",":
            cost += 4.0
        elif word in ".;:!?":
            cost += 5.0
        elif word in _WEAK_BREAKS[language]:
            cost += 3.0
        elif word in _STRONG_BREAKS[language]:
            cost += 4.0
        else:
            cost += 1.0
    return math.exp(-max(0.0, cost) / _REACH)


def _partitive_cost(line: Line, item: Item, at: int, place: int) -> float:
    """In "23 of the 172 patients are critical" what follows is said of the 23: nearer to them, farther from the 172."""
    if place < item.last:
        return 0.0
    if at + 1 < len(line.items) and of_the(line, item, line.items[at + 1]):
        return -5.0 if place >= line.items[at + 1].last + 2 else 0.0
    if at and of_the(line, line.items[at - 1], item) and place >= item.last + 2:
        return 5.0
    return 0.0


def of_the(line: Line, one: Item, two: Item) -> bool:
    """ "23 of the 172", "bốn trong năm", "ba trong số bốn": ``one`` is counted out of ``two``."""
    between = [w.lower for w in line.words[one.last : two.first]]
    out_of = (["trong"], ["trong", "số"], ["trong", "tổng", "số"])
    return (between[:1] == ["of"] and len(between) <= 3) or between in out_of


def _telling(figure: Figure) -> bool:
    """Whether an agreeing figure tells enough to place the figures around it."""
    return figure.unit is not None or figure.digits >= 3 or abs(figure.value) >= 100


class Scene:
    """Everything the figure and date checks ask about one source's relation to the article, worked out once."""

    def __init__(self, comparison: Comparison, source: int) -> None:
        self.comparison = comparison
        self.source = source
        self._links = Links(comparison.lexicon)
        self._anchors: dict[tuple[int, int], list[Anchor]] = {}
        self._fit: dict[tuple[int, int, int, int], float] = {}
        self._tie: dict[tuple[int, int, int, int], float] = {}
        self._shares: dict[tuple[int, int, int, str], float] = {}
        self._alike: dict[tuple[int, int, int, int], bool] = {}

    @cached_property
    def article(self) -> tuple[Line, ...]:
        side = self.comparison.article
        pairs = zip(side.sentences, self.comparison.article_readings, strict=True)
        return tuple(line_of(s, r, "en") for s, r in pairs)

    @cached_property
    def original(self) -> tuple[Line, ...]:
        side = self.comparison.sources[self.source]
        pairs = zip(side.sentences, self.comparison.source_readings[self.source], strict=True)
        return tuple(line_of(s, r, "vi") for s, r in pairs)

    def anchors(self, i: int, j: int) -> list[Anchor]:
        """Word anchors between article sentence ``i`` and source sentence ``j``; agreeing periods count as anchors."""
        if (i, j) not in self._anchors:
            en, vi = self.article[i], self.original[j]
            found = anchors(en.words, vi.words, self._links, en.taken, vi.taken)
            for a in en.marks:
                found += [Anchor((a.first, a.last), (b.first, b.last), _MARK_WEIGHT) for b in vi.marks if agree(a, b)]
            found += [
                Anchor((a.first, a.last), (s.first, s.last), _FIGURE_WEIGHT)
                for a in en.items
                for s in vi.items
                if a.figure.bound == s.figure.bound and same_dimension(a.figure, s.figure) and _telling(a.figure)
                and grade(a.figure, s.figure) == "same"
            ]  # fmt: skip
            self._anchors[i, j] = found
        return self._anchors[i, j]

    def fit(self, a: Item, s: Item) -> float:
        """How well the words around two figures answer each other; 0 for nothing, about 1 for a clear match."""
        key = (a.figure.start, a.sentence, s.figure.start, s.sentence)
        if key not in self._fit:
            en, vi = self.article[a.sentence], self.original[s.sentence]
            best: dict[int, float] = {}
            for anchor in self.anchors(a.sentence, s.sentence):
                if anchor.en[0] == a.first or anchor.vi[0] == s.first:
                    continue
                score = anchor.weight * nearness(en, a, anchor.en, "en") * nearness(vi, s, anchor.vi, "vi")
                best[anchor.en[0]] = max(best.get(anchor.en[0], 0.0), score)
            self._fit[key] = sum(best.values())
        return self._fit[key]

    def says_the_same(self, one: Item, other: Item) -> bool:
        """Whether two source figures are one number of one measure."""
        key = (one.sentence, one.figure.start, other.sentence, other.figure.start)
        if key not in self._alike:
            self._alike[key] = compatible(one.figure, other.figure) and grade(one.figure, other.figure) == "same"
        return self._alike[key]

    def times_follow(self, s: Item) -> bool:
        """Whether "lần" (times) stands right behind a source figure, or ends it."""
        words = self.original[s.sentence].words
        return "lần" in [w.lower for w in words[s.last - 1 : s.last + 1]]

    def same_counted(self, a: Item, s: Item) -> bool:
        """Whether the words right behind both numerals answer each other: "29 people", "29 người"."""
        return any(
            a.last <= anchor.en[0] < a.last + 3 and s.last <= anchor.vi[0] < s.last + 4 and anchor.weight >= 0.3
            for anchor in self.anchors(a.sentence, s.sentence)
        )

    def tie(self, a: Item, s: Item, *, words_only: bool = False) -> float:
        """Like ``fit``, but each word counts for a figure only as far as no other figure of its sentence claims it.
        ``words_only``: periods left aside, and words of direction, which every change of a sentence has."""
        if words_only:
            line = self.article[a.sentence]
            changes = [i for i in line.items if i.role.does in ("by", "change", "to") and not line.owners]
            ways = {i.role.way.start for i in changes if i.role.way}
            places = {m.first for m in line.marks} | {i for i, w in enumerate(line.words) if w.start in ways}
            return sum(w for i, w in self._ties(a, s).items() if i not in places)
        key = (a.figure.start, a.sentence, s.figure.start, s.sentence)
        if key not in self._tie:
            self._tie[key] = sum(self._ties(a, s).values())
        return self._tie[key]

    def _ties(self, a: Item, s: Item) -> dict[int, float]:
        best: dict[int, float] = {}
        for anchor in self.anchors(a.sentence, s.sentence):
            if anchor.en[0] == a.first or anchor.vi[0] == s.first:
                continue
            score = anchor.weight * self._share(a, anchor.en, "en") * self._share(s, anchor.vi, "vi")
            best[anchor.en[0]] = max(best.get(anchor.en[0], 0.0), score)
        return best

    def _share(self, item: Item, span: tuple[int, int], language: str) -> float:
        key = (item.sentence, item.figure.start, span[0], language)
        if key not in self._shares:
            line = (self.article if language == "en" else self.original)[item.sentence]
            own = nearness(line, item, span, language)
            everyone = sum(nearness(line, other, span, language) for other in line.items)
            self._shares[key] = own * own / everyone if everyone else 0.0
        return self._shares[key]
