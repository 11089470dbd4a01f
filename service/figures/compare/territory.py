"""Which figure of a sentence a word belongs to, and so whether a figure stands at another one's words.

Nearness (``scene.tie``) weighs every word by its distance. Here the sentence is cut between two figures at its strongest
break, so that each word belongs to one of them or to neither; a word that the other language says of both, or that
stands between two equal breaks, tells nothing. What is left is little and telling: in "18% from South Korea, 29% from
France" for "Hàn Quốc 29%, Pháp 18%" every name stands at the other number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from service.figures.compare.anchors import Anchor
from service.figures.compare.scene import Item, Line, Scene
from service.figures.compare.values import quantity

_STRONG = {
    "en": frozenset({"while", "whereas", "but", "although", "though"}),
    "vi": frozenset({"nhưng", "còn", "song", "riêng"}),
}
_JOINERS = {"en": frozenset({"and", "or", "then"}), "vi": frozenset({"và", "hoặc", "rồi"})}
_SENTENCE_BREAK, _CLAUSE_BREAK, _COMMA, _JOINER = 4, 3, 2, 1
_EACH, _BOTH, _HARDLY = 0.6, 1.5, 0.15
_MUCH, _MORE = 3.0, 2.5
_WHOLE = 1.5
_CLEARLY = 2.5
"""How many times nearer a word must stand to its figure where no break parts the two."""
Side = Callable[[int], int | None]


@dataclass(frozen=True, slots=True)
class Votes:
    """Weights of the words that speak for the pairing as it stands (``own``) and for the crossed one: those of the
    first article figure at the second source figure, and the other way round."""

    own: float
    first: float
    second: float

    @property
    def crossed(self) -> float:
        return self.first + self.second

    @property
    def exchanged(self) -> bool:
        """Words of both speak for the other number, and next to none for the one that stands there."""
        return min(self.first, self.second) >= _EACH and self.crossed >= _BOTH and self.own <= _HARDLY * self.crossed

    @property
    def in_place(self) -> bool:
        """Much speaks for the pairing as it stands."""
        return self.own >= _MUCH and self.own > _MORE * self.crossed


def votes(scene: Scene, one: tuple[Item, Item], two: tuple[Item, Item]) -> Votes:
    """``one`` and ``two``: an article figure and its source figure; both article figures stand in one sentence."""
    (a, s), (b, t) = one, two
    line = scene.article[a.sentence]
    found = _told(scene, a, (b,), s, t, lambda word: _side(line, word, a, b, "en"))
    sums = {(0, 0): 0.0, (1, 1): 0.0, (0, 1): 0.0, (1, 0): 0.0}
    for sides, weight in found:
        sums[sides] += weight
    return Votes(sums[0, 0] + sums[1, 1], sums[0, 1], sums[1, 0])


def said_of_the_whole(scene: Scene, a: Item, part: Item, whole: Item) -> float:
    """How much of what the source says of ``whole`` stands around ``a``, which gives its ``part``; 0 where the words of the
    part stand there too."""
    line = scene.article[a.sentence]
    own = of_whole = 0.0
    for (_, side), weight in _told(scene, a, (), part, whole, lambda word: _around(line, word, a)):
        own, of_whole = (own + weight, of_whole) if side == 0 else (own, of_whole + weight)
    return of_whole if of_whole >= _WHOLE and own <= _HARDLY * of_whole else 0.0


def _told(
    scene: Scene, a: Item, others: tuple[Item, ...], s: Item, t: Item, here: Side
) -> Iterator[tuple[tuple[int, int], float]]:
    """For each thing said by a word of one side in both languages: whose word it is here and there, and its weight."""
    line = scene.article[a.sentence]
    ways = {i.role.way.start for i in line.items if i.role.way}
    skip = {a.first, *(o.first for o in others)} | {i for i, word in enumerate(line.words) if word.start in ways}
    apart = s.sentence != t.sentence
    twice = _twice(scene, a.sentence, s.sentence, t.sentence) if apart else set()
    for j in sorted({s.sentence, t.sentence}):
        original = scene.original[j]
        heads = {item.first for item in (s, t) if item.sentence == j}
        found: list[tuple[Anchor, int, int]] = []
        for x in scene.anchors(a.sentence, j):
            if x.en[0] in skip or x.en[0] in twice or x.vi[0] in heads:
                continue
            mine, theirs = here(x.en[0]), _source_side(original, x.vi[0], s, t)
            if mine is not None and theirs is not None:
                found.append((x, mine, theirs))
        said: dict[tuple[str, tuple[int, int]], set[int]] = {}
        for x, mine, theirs in found:
            said.setdefault(("vi", x.vi), set()).add(mine)
            said.setdefault(("en", x.en), set()).add(theirs)
        best: dict[int, tuple[tuple[int, int], float]] = {}
        for x, mine, theirs in found:
            if len(said["vi", x.vi]) > 1 or len(said["en", x.en]) > 1:
                continue  # said of both
            if not apart and others and _ends(x.en[0], a, others[0]) * _ends(x.vi[0], s, t) < 0:
                continue  # a subject or a day of both, which one language puts first and the other last
            if x.vi[0] not in best or x.weight > best[x.vi[0]][1]:
                best[x.vi[0]] = ((mine, theirs), x.weight)
        yield from best.values()


def _twice(scene: Scene, i: int, j: int, k: int) -> set[int]:
    """Words that both source sentences say tell nothing."""
    one, two = ({x.en[0] for x in scene.anchors(i, n)} for n in (j, k))
    return one & two


def _ends(word: int, one: Item, two: Item) -> int:
    """-1 before both figures, 1 behind both, 0 between them."""
    return -1 if word < min(one.first, two.first) else int(word > max(one.first, two.first))


def _source_side(line: Line, word: int, s: Item, t: Item) -> int | None:
    if s.sentence != t.sentence:
        return 0 if line.sentence.index == s.sentence else 1
    return _side(line, word, s, t, "vi")


def _around(line: Line, word: int, a: Item) -> int | None:
    """0 in the clause of a figure, up to the next figure of its measure."""
    low, high = (a.last, word) if word >= a.last else (word, a.first)
    if any(_between(o, word, a) and _like(o, a) for o in line.items if o is not a):
        return None
    return None if any(strength >= _CLAUSE_BREAK for _, strength in _breaks(line, low, high, "en")) else 0


def _side(line: Line, word: int, one: Item, two: Item, language: str) -> int | None:
    """0: the word is the first figure's, 1: the second's, None: it may be either's."""
    left, right = (one, two) if one.first < two.first else (two, one)
    nearest = left if abs(word - left.first) < abs(word - right.first) else right
    if any(_between(o, word, nearest) and _like(o, one) for o in line.items if o is not one and o is not two):
        return None
    cut = _cut(line, left, right, language)
    if cut is not None:
        if cut[0] <= word < cut[1]:
            return None
        first = word < cut[0]
    else:
        to_left = left.first - word if word < left.first else word - left.last + 1
        to_right = right.first - word if word < right.first else word - right.last + 1
        if max(to_left, to_right) < _CLEARLY * max(1, min(to_left, to_right)):
            return None
        first = to_left < to_right
    return int((left is one) != first)


def _between(other: Item, word: int, item: Item) -> bool:
    return min(word, item.first) < other.first <= max(word, item.first)


def _like(other: Item, item: Item) -> bool:
    return quantity(other.figure).dimension == quantity(item.figure).dimension


def _cut(line: Line, left: Item, right: Item, language: str) -> tuple[int, int] | None:
    """The first and the last of the strongest breaks between two figures; None where nothing parts them."""
    breaks = list(_breaks(line, left.last, right.first, language))
    strongest = max((strength for _, strength in breaks), default=0)
    places = [i for i, strength in breaks if strength == strongest]
    return (places[0], places[-1]) if places else None


def _breaks(line: Line, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    for i in range(start, end):
        word = line.words[i].lower
        if word in (";", ":", "."):
            yield i, _SENTENCE_BREAK
        elif word in _STRONG[language]:
            yield i, _CLAUSE_BREAK
        elif word == ",":
            yield i, _COMMA
        elif word in _JOINERS[language]:
            yield i, _JOINER
