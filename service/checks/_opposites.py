"""Words whose opposite stands in the source: right for trái, fell for tăng."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from service.checks._words import Grams, compounded, content_words, counterpart, stem
from service.lexicon import Lexicon
from service.tables import rows


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a pair: English stems, Vietnamese phrases, and those of them that are this sense and no other."""

    english: frozenset[str]
    vietnamese: tuple[str, ...]
    distinctive: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    kind: str
    one: Side
    other: Side


@dataclass(frozen=True, slots=True)
class Turned:
    """An English word and the Vietnamese word of the opposite sense that stands where it should be answered."""

    kind: str
    word: str
    start: int
    end: int
    phrase: str
    phrase_start: int
    phrase_end: int


@cache
def pairs() -> tuple[Pair, ...]:
    found = []
    for kind, en1, vi1, en2, vi2 in rows("opposites"):
        sides = [_side(en1, vi1), _side(en2, vi2)]
        found += [Pair(kind, sides[0], sides[1]), Pair(kind, sides[1], sides[0])]
    return tuple(found)


def _side(english: str, vietnamese: str) -> Side:
    """The first four Vietnamese words of a list, and all of several syllables, are what the pair can be told by."""
    phrases = tuple(vietnamese.split("|"))
    told = tuple(v for n, v in enumerate(phrases) if n < 4 or " " in v)
    return Side(frozenset(stem(w) for w in english.split("|")), phrases, told)


_OTHER = re.compile(
    r"\s+(?:\w+self|\w+selves|to (?:be|comment|say|give|name|answer|disclose|discuss))\b", re.IGNORECASE
)
"""What makes another word of it: who beats himself has lost, who declined to be named did not fall."""
_ALWAYS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def turned(english: str, vietnamese: Grams, lexicon: Lexicon) -> Iterator[Turned]:
    """Words of ``english`` whose sense has no answer in ``vietnamese`` while their opposite has one.

    The opposite must be a distinctive word of the pair, the English text must hold no word of the opposite sense, and
    no word by which the phrase table would answer may stand there.
    """
    found = [(m.group(), m.start(), m.end(), stem(m.group())) for m in _ALWAYS.finditer(english)]
    stems = {s for *_, s in found}
    for word, start, end, root in found:
        for pair in pairs():
            if root not in pair.one.english or stems & pair.other.english or _OTHER.match(english, end):
                continue
            if any(v in vietnamese.places for v in pair.one.vietnamese):
                continue
            if (answer := counterpart(word, vietnamese, lexicon)) is not None and answer[1] >= 0.05:
                continue
            hit = next(
                (
                    (v, a, b)
                    for v in pair.other.distinctive
                    if v not in pair.one.vietnamese
                    for a, b in vietnamese.places.get(v, ())
                    if not compounded(v, a, b, vietnamese)
                ),
                None,
            )
            if hit is not None:
                yield Turned(pair.kind, word, start, end, *hit)
                break


def neighbours_answered(english: str, spot: Turned, vietnamese: Grams, lexicon: Lexicon) -> int:
    """How many content words within four of the turned word are answered within sixty characters of its opposite."""
    words = content_words(english)
    before = [w for w in words if w[2] <= spot.start][-4:]
    after = [w for w in words if w[1] >= spot.end][:4]
    return sum(
        1
        for w, _, _ in (*before, *after)
        if (answer := counterpart(w, vietnamese, lexicon)) is not None
        and any(abs(a - spot.phrase_start) <= 60 for a, _ in answer[2])
    )
