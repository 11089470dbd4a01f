"""One word of a quotation that stands for another: "the political basis" for "cơ sở khoa học"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.checks._words import FUNCTION_WORDS, content_words, counterpart, grams, stem, translations
from service.lexicon import Lexicon
from service.statements.names import english_answered, side

_KNOWN = 0.3
"""From this strength on the phrase table is sure what a word means."""


@dataclass(frozen=True, slots=True)
class Substituted:
    """The English word, the Vietnamese phrase in its place, and what that means; offsets in the two texts."""

    word: str
    start: int
    end: int
    phrase: str
    phrase_start: int
    phrase_end: int
    meaning: str


def substituted(english: str, vietnamese: str, lexicon: Lexicon) -> Substituted | None:
    """The one modifier that nothing answers, where the source's quotation has another phrase behind the same noun.

    All other words must be answered. An English modifier stands before its noun and a Vietnamese one behind it, so the two
    are in the same place; of verbs and nouns this cannot be told, and translators paraphrase them.
    """
    words = content_words(english)
    there = grams(vietnamese)
    answers = [counterpart(w, there, lexicon) for w, _, _ in words]
    names = side(vietnamese)
    open_ = [
        n
        for n, (w, _, _) in enumerate(words)
        if answers[n] is None and not (w[0].isupper() and english_answered(w, names))
    ]
    if len(open_) != 1 or len(words) < 3:
        return None
    at = open_[0]
    word, start, end = words[at]
    known = translations(word, lexicon)
    if not known or known[0][1] < _KNOWN or not known[0][0].islower() or len(word) < 4:
        return None
    if any(set(phrase.split()) & set(there.places) for phrase, _ in known):
        return None  # part of a translation stands there
    noun = answers[at + 1] if at + 1 < len(words) and words[at + 1][1] == end + 1 else None
    if noun is None:
        return None
    taken = [place for answer in answers if answer is not None for place in answer[2]]
    stems = {stem(m) for m in re.findall(r"[^\W\d_]+", english)}
    best: tuple[int, float, str, int, int, str] | None = None
    for phrase, places in there.places.items():
        pair = next(iter(lexicon.english(phrase)), None)
        if pair is None or pair.p_en < _KNOWN or pair.count < 3 or pair.en in FUNCTION_WORDS or " " not in phrase:
            continue
        if not pair.en.isalpha() or any(stem(p.en) in stems for p in lexicon.english(phrase)):
            continue
        for a, b in places:
            free = not any(a < y and x < b for x, y in taken)
            if free and any(a == y + 1 for _, y in noun[2]) and (best is None or (b - a, pair.p_en) > best[:2]):
                best = (b - a, pair.p_en, phrase, a, b, pair.en)
    return None if best is None else Substituted(word, start, end, *best[2:])
