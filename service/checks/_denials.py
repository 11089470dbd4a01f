"""Which English denials can be held against a source that affirms.

An article freely written denies much that its source puts the other way round: the rest of a share ("12% do not go by road"
for "88% đi đường bộ"), who would not be named, what did not come before. Only a predicate under the negation that the source
affirms word for word speaks against it; a noun, a measure or a syllable of another word does not.
"""

from __future__ import annotations

import re

from service.checks._polarity import Governed, clause
from service.checks._words import content_words, counterpart, grams, translations
from service.languages.en import polarity as en
from service.languages.en.denials import (
    ASIDE,
    ELLIPTIC,
    FIGURE,
    INNER,
    KEPT_FROM,
    MEASURES,
    NOMINAL,
    NUMBERS,
    OUTER,
    SOLE,
)
from service.languages.vi.denials import BEFORE, FIRST, GIVEN_OUT, OUTSIDE
from service.lexicon import Lexicon
from service.statements.names import english_answered, side

CERTAIN = 0.12
"""From this strength on, one syllable of the phrase table is evidence of a predicate."""


def judged(cue: re.Match[str], text: str, vietnamese: str) -> bool:
    """Is what the cue denies said of the same things as in the source, and as a fact?"""
    low, high = clause(text, cue.start(), cue.end(), en.STRONG_BREAK)
    before, after = text[low : cue.start()], text[cue.end() : high]
    if ELLIPTIC.match(after) or ASIDE.search(before.rsplit(", ", 1)[-1] + cue.group() + after[:30]):
        return False
    if NOMINAL.fullmatch(cue.group()) and SOLE.match(after) and FIRST.search(vietnamese):
        return False  # "no other country did so before" for "nước đầu tiên"
    if INNER.search(after) and OUTSIDE.search(vietnamese):
        return False  # "neither fell inside" for "rơi ngoài"
    if OUTER.search(after) and GIVEN_OUT.search(vietnamese):
        return False
    figures = FIGURE.findall(before.rsplit(", ", 1)[-1])
    return all(_given(f, vietnamese) for f in figures)


def _given(figure: str, vietnamese: str) -> bool:
    words = NUMBERS.get(figure.lower())
    if words is None:
        return re.search(rf"(?<!\d){re.escape(figure.replace('.', ','))}(?!\d)", vietnamese) is not None
    return re.search(rf"(?<!\w)(?:{words})(?!\w)", vietnamese, re.IGNORECASE) is not None


def affirmed(cue: re.Match[str], text: str, vietnamese: str, found: list[Governed], lexicon: Lexicon) -> bool:
    """Does the first of the answered words prove that the source affirms what the cue denies?"""
    head = found[0]
    if head.word.lower() in MEASURES:
        return False
    if " " not in head.phrase and (head.strength < CERTAIN or not _own_word(head, vietnamese, lexicon)):
        return False
    places = grams(vietnamese).places.get(head.phrase, ())
    if places and all(BEFORE.search(vietnamese[max(0, a - 30) : a]) for a, _ in places):
        return False  # "without standing trial" for "trước ngày xét xử"
    others = [g for g in found[1:] if g.strength >= CERTAIN and g.order <= 4 and g.phrase != head.phrase]
    if NOMINAL.fullmatch(cue.group()):  # "no candidate took …": the noun is no predicate
        return bool(others) if _opens(text, cue.start()) else len(found) > 1
    return cue.group().lower() != "without" or bool(others) or (head.strength >= 2 * CERTAIN and " " in head.phrase)


def _opens(text: str, at: int) -> bool:
    """Does the cue lead in the subject of its clause?"""
    return (
        re.search(r"(?:^|[,.;:–—“\"]\s?|\b(?:after|and|but|that|as|while|because|since|when|where|said) )$", text[:at])
        is not None
    )


def _own_word(head: Governed, vietnamese: str, lexicon: Lexicon) -> bool:
    """Is the syllable a word of its own at some place, not part of one that means something else ("ban đầu")?"""
    own = {phrase for phrase, _ in translations(head.word, lexicon)}
    there = grams(vietnamese)
    inside = [
        (a, b)
        for phrase, places in there.places.items()
        if phrase.count(" ") == 1 and head.phrase in phrase.split() and phrase not in own and _compound(phrase, lexicon)
        for a, b in places
    ]
    return any(not any(a <= x and y <= b for a, b in inside) for x, y in there.places.get(head.phrase, ()))


def _compound(phrase: str, lexicon: Lexicon) -> bool:
    """Is the pair of syllables a word of the phrase table that answers mostly one English word?"""
    return any(" " not in p.en and p.count > 1 and (p.p_en * p.p_vi) ** 0.5 >= 0.2 for p in lexicon.english(phrase))


def kept_from(text: str, at: int) -> bool:
    """Is somebody kept, stopped or barred from what stands at ``at``?"""
    return KEPT_FROM.search(text, max(0, at - 60), at) is not None


def certain(head: Governed) -> bool:
    """Is the predicate matched beyond doubt, also where other negations stand about it?"""
    return head.order == 0 and (head.strength >= 2 * CERTAIN or " " in head.phrase)


_LATER = re.compile(r"\b(?:until|till|before)\b", re.IGNORECASE)


def clause_answered(cue: re.Match[str], text: str, vietnamese: str, lexicon: Lexicon) -> bool:
    """Are at least two words of the clause of a "not", other than the one that it stands before, answered?"""
    low, high = clause(text, cue.start(), cue.end(), en.STRONG_BREAK)
    there = grams(vietnamese)
    if _LATER.search(text[cue.end() :]):
        return False
    words = content_words(text[low:high])
    head = next((w for w in words if low + w[1] >= cue.end()), None)
    return (
        head is not None
        and sum(
            counterpart(w, there, lexicon) is not None or (w[0].isupper() and english_answered(w, side(vietnamese)))
            for w, a, _ in words
            if a != head[1]
        )
        >= 2
    )
