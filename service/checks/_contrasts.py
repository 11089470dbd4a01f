"""One word of a set for another: "the buyers" for "người bán", "wants it postponed" for "đề nghị hủy".

``data/contrasts.tsv`` lists words that no translator writes for one another. The article's word proves a change only where
nothing in the passage answers it, and another member of its set stands there that nothing in the article answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from service.checks._polarity import cues
from service.checks._senses import english_words, root
from service.checks._words import VI_FUNCTION, Grams, compounded, content_words, counterpart, grams
from service.languages.en import polarity as en
from service.languages.vi import polarity as vi
from service.languages.vi.spelling import spellings
from service.lexicon import Lexicon
from service.tables import rows

NEAR = 60
"""Code points around the other member within which the words about the article's one must be answered."""


@dataclass(frozen=True, slots=True)
class Member:
    """``english``: phrases as stems, those that name it and those that may stand for it; so in Vietnamese."""

    english: frozenset[tuple[str, ...]]
    english_loose: frozenset[tuple[str, ...]]
    vietnamese: tuple[str, ...]
    vietnamese_loose: frozenset[str]
    gloss: str


@dataclass(frozen=True, slots=True)
class Set:
    kind: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Contrast:
    """The English word, the Vietnamese one of another member, what that means, and how many words around them answer."""

    kind: str
    word: str
    start: int
    end: int
    phrase: str
    phrase_start: int
    phrase_end: int
    meaning: str
    links: int


@cache
def sets() -> tuple[Set, ...]:
    return tuple(Set(kind, tuple(_member(m) for m in members if m)) for kind, *members in rows("contrasts"))


def _member(entry: str) -> Member:
    here, _, there = entry.partition("=")
    english, _, loose = here.partition("~")
    vietnamese, _, loosely = there.partition("~")
    own = tuple(form for p in vietnamese.split("|") if p for form in spellings(p))
    return Member(
        frozenset(_stems(p) for p in english.split("|") if p),
        frozenset(_stems(p) for p in loose.split("|") if p),
        own,
        frozenset((*own, *(form for p in loosely.split("|") if p for form in spellings(p)))),
        english.split("|")[0],
    )


def _stems(phrase: str) -> tuple[str, ...]:
    """The stems of a phrase; a word with "!" behind it counts in this form only."""
    return (phrase,) if phrase.endswith("!") else tuple(root(root(w)) for w in re.findall(r"[\w’'-]+", phrase))


def _words(text: str) -> list[tuple[int, int, str]]:
    """The words of an English text: start, end, stem (a stem may end like a superlative: request)."""
    return [(a, b, root(w)) for a, b, w in english_words(text)]


@cache
def _by_first() -> dict[str, tuple[tuple[Set, Member, tuple[str, ...]], ...]]:
    found: dict[str, list[tuple[Set, Member, tuple[str, ...]]]] = {}
    for one in sets():
        for member in one.members:
            for phrase in member.english:
                found.setdefault(phrase[0], []).append((one, member, phrase))
    return {k: tuple(sorted(v, key=lambda e: -len(e[2]))) for k, v in found.items()}


@lru_cache(maxsize=2048)
def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    """Every phrase of up to four words of an English text, as stems."""
    words = [w for *_, w in _words(text)]
    forms = {(f"{text[a:b].lower()}!",) for a, b, _ in english_words(text)}
    return frozenset(forms | {tuple(words[i : i + n]) for n in (1, 2, 3, 4) for i in range(len(words) - n + 1)})


def contrasts(
    english: str, low: int, high: int, vietnamese: str, answer: str, siblings: str, lexicon: Lexicon
) -> Iterator[Contrast]:
    """Words of ``english[low:high]`` for which ``vietnamese`` has another member of their set.

    ``answer``: the whole passage, in which nothing may answer the word; ``siblings``: the article's sentences that retell
    the passage, in which nothing may answer the other member.
    """
    there, whole = grams(vietnamese), grams(answer)
    words = _words(english)
    for n, (start, end, stem) in enumerate(words):
        if not low <= start < high or (english[start].isupper() and english[start - 2 : start - 1] not in '"“.:'):
            continue
        form = f"{english[start:end].lower()}!"
        for one, member, phrase in (*_by_first().get(stem, ()), *_by_first().get(form, ())):
            last = n + len(phrase) - 1
            if (phrase != (form,) and tuple(w for *_, w in words[n : last + 1]) != phrase) or words[last][1] > high:
                continue
            stop = words[last][1]
            answers = _answers(english[start:stop], member, whole, lexicon)
            if answers is None or _SELF.match(english, stop):
                continue
            found = _other(one, member, english, (start, stop), there, siblings, lexicon)
            if found is not None and all(f" {a} " in f" {found.phrase} " for a in answers):
                yield found  # what answers the word is part of the other one at most ("tính" in "âm tính")


_SELF = re.compile(r"\s+\w+sel(?:f|ves)\b", re.IGNORECASE)
"""Who beats himself has lost."""


def _denied(text: str, start: int) -> bool:
    """Is what stands at ``start`` under a negation, so that it may well be its own contrary?"""
    low = max((m.end() for m in en.CLAUSE_BREAK.finditer(text, 0, start)), default=0)
    before = text[max(low, start - 40) : start]
    return en.NEGATION.search(before) is not None or en.FLIP.search(before) is not None


def _answers(word: str, member: Member, whole: Grams, lexicon: Lexicon) -> list[str] | None:
    """The phrases that answer a word by the phrase table; ``None`` where the table of sets itself has one there."""
    if any(v in whole.places for v in member.vietnamese_loose):
        return None
    found = [] if " " in word else [counterpart(part, whole, lexicon) for part, _, _ in content_words(word)]
    return [answer[0] for answer in found if answer is not None]


def _other(
    one: Set, member: Member, english: str, span: tuple[int, int], there: Grams, siblings: str, lexicon: Lexicon
) -> Contrast | None:
    denied = _denied(english, span[0])
    denials = [m.start() for m in cues(there.text, vi.NEGATIVE, vi.NOT_NEGATION)]
    best: Contrast | None = None
    for other in one.members:
        if other is member:
            continue
        for phrase in other.vietnamese:
            for a, b in there.places.get(phrase, ()):
                if any(a - 14 <= at < a for at in denials) != denied:
                    continue
                if _said(other, siblings, (a, b), there, lexicon) or _compound(phrase, a, b, there, other, lexicon):
                    continue
                if _taken(siblings.replace(english[span[0] : span[1]], " "), a, b, there, lexicon):
                    continue
                links = _links(english, span, (a, b), there, lexicon)
                if best is None or links > best.links:
                    word = english[span[0] : span[1]]
                    best = Contrast(one.kind, word, *span, phrase, a, b, other.gloss, links)
    return best


def _said(other: Member, siblings: str, place: tuple[int, int], there: Grams, lexicon: Lexicon) -> bool:
    """Does the article hold a word of the other member, unless another word of the passage is what that one answers?"""
    for phrase in (other.english | other.english_loose) & _phrases(siblings):
        own = counterpart(phrase[0], there, lexicon) if len(phrase) == 1 else None
        if own is None or any(a < place[1] and place[0] < b for a, b in own[2]):
            return True
    return False


def _compound(phrase: str, start: int, end: int, there: Grams, other: Member, lexicon: Lexicon) -> bool:
    """Is the phrase part of a longer one that means something else ("bán kính", "giá bán")?

    A single syllable is part of so many words that a rare meaning of the longer one is enough.
    """
    if compounded(phrase, start, end, there):
        return True
    least = 0.2 if " " in phrase else 0.02
    for longer, places in there.places.items():
        if phrase == longer or f" {phrase} " not in f" {longer} " or longer in other.vietnamese_loose:
            continue
        if not any(a <= start and end <= b for a, b in places):
            continue
        rest = longer.replace(phrase, " ", 1).split()
        if " " in phrase and all(w in VI_FUNCTION for w in rest):
            continue
        pairs = [p for p in lexicon.english(longer) if (p.p_en * p.p_vi) ** 0.5 >= least]
        known = bool(pairs) or longer in _vietnamese()
        if known and not any((other.english | other.english_loose) & _phrases(p.en) for p in pairs):
            return True
    return False


@cache
def _vietnamese() -> frozenset[str]:
    """Every Vietnamese phrase of the table."""
    return frozenset(v for one in sets() for m in one.members for v in m.vietnamese_loose)


def _taken(siblings: str, start: int, end: int, there: Grams, lexicon: Lexicon) -> bool:
    """Does a word of the article answer the phrase by the phrase table?"""
    return any(
        (answer := counterpart(word, there, lexicon)) is not None and any(a < end and start < b for a, b in answer[2])
        for word, _, _ in content_words(siblings)
    )


def _links(english: str, span: tuple[int, int], other: tuple[int, int], there: Grams, lexicon: Lexicon) -> int:
    """How many content words within four of the one are answered near the other."""
    words = content_words(english)
    near = [w for w in words if w[2] <= span[0]][-4:] + [w for w in words if w[1] >= span[1]][:4]
    return sum(
        (answer := counterpart(word, there, lexicon)) is not None
        and any(other[0] - NEAR <= a <= other[1] + NEAR and not other[0] <= a < other[1] for a, _ in answer[2])
        for word, _, _ in near
    )
