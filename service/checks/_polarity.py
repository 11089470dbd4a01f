"""Polarity and certainty of the words around a place, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from service.checks._words import Grams, content_words, counterpart, grams
from service.languages.en import polarity as en
from service.languages.vi import polarity as vi
from service.lexicon import Lexicon

REACH = 34
"""How far (in characters) a Vietnamese negation or hedge looks for the words that it governs."""


_LIGHT = frozenset(
    "thể phải là có hề bao giờ bị được đưa ra thuộc đặt cho để phải đang đã sẽ bất kỳ nói cần muốn nên khoản từng".split()
)
"""Syllables between a negation and the word that it is about."""


_MEASURES = frozenset(
    "hundred thousand million billion trillion percent per cent kilometre kilometres metre metres".split()
)


@dataclass(frozen=True, slots=True)
class Governed:
    """A cue of one language and the word of the other that answers what it governs; offsets in their own sentence."""

    cue: str
    cue_start: int
    cue_end: int
    word: str
    word_start: int
    word_end: int
    phrase: str
    phrase_start: int
    phrase_end: int
    strength: float
    order: int


def cues(text: str, pattern: re.Pattern[str], barred: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Matches of ``pattern`` outside the idioms of ``barred``."""
    closed = [m.span() for m in barred.finditer(text)]
    for match in pattern.finditer(text):
        if not any(a < match.end() and match.start() < b for a, b in closed):
            yield match


def clause(text: str, start: int, end: int, breaks: re.Pattern[str]) -> tuple[int, int]:
    """The clause around a span."""
    low = max((m.end() for m in breaks.finditer(text, 0, start)), default=0)
    after = breaks.search(text, end)
    return low, after.start() if after else len(text)


def reach_of(text: str, start: int, breaks: re.Pattern[str], limit: int = REACH) -> int:
    """Where the stretch governed by a cue that ends at ``start`` ends."""
    stop = breaks.search(text, start + 1)
    return min(stop.start() if stop else len(text), start + limit, len(text))


def governed_by(cue: re.Match[str], vietnamese: str, english: str, lexicon: Lexicon) -> list[Governed]:
    """English words that answer what follows a Vietnamese cue, nearest first."""
    end = reach_of(vietnamese, cue.end(), vi.CLAUSE_BREAK)
    window = grams(vietnamese[cue.end() : end])
    found = []
    for word, a, b in content_words(english):
        if en.NEGATION.fullmatch(word) or word.lower() in _MEASURES:
            continue
        answer = counterpart(word, window, lexicon)
        if answer is not None:
            phrase, strength, places = answer
            at = cue.end() + places[0][0]
            order = sum(w not in _LIGHT for w in vietnamese[cue.end() : at].lower().split())
            found.append(
                Governed(
                    cue.group(),
                    cue.start(),
                    cue.end(),
                    word,
                    a,
                    b,
                    phrase,
                    at,
                    cue.end() + places[0][1],
                    strength,
                    order,
                )
            )
    return sorted(found, key=lambda g: (g.order, -g.strength))


def governs(cue: re.Match[str], english: str, there: Grams, lexicon: Lexicon) -> list[Governed]:
    """Vietnamese phrases that answer what follows an English cue, nearest first."""
    end = reach_of(english, cue.end(), en.SCOPE_BREAK, 60)
    found = []
    for order, (word, a, b) in enumerate(content_words(english[cue.end() : end])):
        answer = counterpart(word, there, lexicon)
        if answer is not None:
            phrase, strength, places = answer
            begin, stop = cue.end() + a, cue.end() + b
            found.append(
                Governed(
                    cue.group(),
                    cue.start(),
                    cue.end(),
                    word,
                    begin,
                    stop,
                    phrase,
                    places[0][0],
                    places[0][1],
                    strength,
                    order,
                )
            )
    return found
