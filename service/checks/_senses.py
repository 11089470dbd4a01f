"""Words of a concept in a text, each with its sign: plus for one side of the concept, minus for the other.

A concept (``data/contraries.tsv``) has words in both languages. Negations around a word turn its sign: "did not agree",
"refused" and "từ chối" are minus, "không từ chối" is plus. Where the negations cannot be told for certain, there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from service.checks._words import compounded, grams, stem
from service.languages.en import polarity as en
from service.languages.vi import polarity as vi
from service.tables import rows

_BACK_EN, _BACK_VI = 60, 40
"""How many code points before a word its negations may stand."""


@dataclass(frozen=True, slots=True)
class Concept:
    """English phrases by sign, as stems ("*" is up to two words); Vietnamese phrases with (sign, distinctive)."""

    kind: str
    english: tuple[tuple[int, tuple[str, ...]], ...]
    vietnamese: dict[str, tuple[int, bool]]
    glosses: dict[int, str]


@dataclass(frozen=True, slots=True)
class Sense:
    """A word of a concept in a text, and its sign with the negations around it (0: cannot be told).

    ``first``: where the negations before it begin, else ``start``.
    """

    first: int
    start: int
    end: int
    sign: int
    negated: bool
    distinctive: bool = True


@cache
def concepts() -> tuple[Concept, ...]:
    found = []
    for kind, *columns in rows("contraries"):
        english: list[tuple[int, tuple[str, ...]]] = []
        glosses = {1: columns[0].split("|")[0], -1: columns[2].split("|")[0] or f"not: {columns[0].split('|')[0]}"}
        vietnamese: dict[str, tuple[int, bool]] = {}
        for sign, here, there in ((1, columns[0], columns[1]), (-1, columns[2], columns[3])):
            english += [(sign, tuple(root(w) for w in phrase.split())) for phrase in here.split("|") if phrase]
            phrases = [p for p in there.split("|") if p]
            vietnamese.update({p[1:]: (0, False) for p in phrases if p.startswith("!")})
            own = [p for p in phrases if not p.startswith("!")]
            vietnamese.update({p: (sign, n < 4 or " " in p) for n, p in enumerate(own)})
        english.sort(key=lambda e: -len(e[1]))
        found.append(Concept(kind, tuple(english), vietnamese, glosses))
    return tuple(found)


@cache
def _first_stems() -> dict[str, tuple[Concept, ...]]:
    found: dict[str, list[Concept]] = {}
    for concept in concepts():
        for _, phrase in concept.english:
            if concept not in (into := found.setdefault(phrase[0], [])):
                into.append(concept)
    return {k: tuple(v) for k, v in found.items()}


_OWN = frozenset(
    "employee employees employer employers openly closely directly player players leader leaders will remains just left like means plant species lowest highest forest forests according offer offers".split()
)


def root(word: str) -> str:
    """The stem, but a modal verb, a noun of its own or a superlative is not a form of another word."""
    return word.lower() if word.lower() in _OWN else stem(word)


def english_words(text: str) -> list[tuple[int, int, str]]:
    """The words of an English text: start, end, stem."""
    return [(m.start(), m.end(), root(m.group())) for m in re.finditer(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)]


def concepts_of(words: list[tuple[int, int, str]]) -> tuple[Concept, ...]:
    """The concepts that may stand in a text."""
    return tuple({id(c): c for *_, root in words for c in _first_stems().get(root, ())}.values())


def english_senses(concept: Concept, text: str, words: list[tuple[int, int, str]]) -> Iterator[Sense]:
    at = 0
    while at < len(words):
        for sign, phrase in concept.english:
            stop = _match(phrase, [w[2] for w in words[at : at + len(phrase) + 4]])
            if stop:
                start, end = words[at][0], words[at + stop - 1][1]
                if en.OTHER_WORD.match(text, start):
                    break
                if start and text[start].isupper() and text[start - 2 : start - 1] not in '"“.:':
                    break  # part of a name: the British Open
                yield _sense(sign, start, end, _english_flips(text, start, end))
                at += stop - 1
                break
        at += 1


def _sense(sign: int, start: int, end: int, flips: list[int] | None, *, distinctive: bool = True) -> Sense:
    if flips is None:
        return Sense(start, start, end, 0, negated=False, distinctive=distinctive)
    return Sense(
        min([start, *flips]),
        start,
        end,
        sign * (-1) ** len(flips),
        negated=len(flips) % 2 == 1,
        distinctive=distinctive,
    )


def _match(phrase: tuple[str, ...], stems: list[str]) -> int:
    """How many of ``stems`` the phrase takes up from the first on (0: it does not stand there)."""
    at = 0
    for n, part in enumerate(phrase):
        if part == "*":
            at += next((skip for skip in range(3) if stems[at + skip : at + skip + 1] == [phrase[n + 1]]), 9)
        elif stems[at : at + 1] == [part]:
            at += 1
        else:
            return 0
    return at if at <= len(stems) else 0


def _english_flips(text: str, start: int, end: int) -> list[int] | None:
    """Where the words around stand that turn the sense round, one turn each; None where it cannot be told."""
    breaks = (m for m in en.SCOPE_BREAK.finditer(text, 0, start) if not en.DENIES_THAT.search(text[: m.end()]))
    low = max((m.end() for m in breaks), default=0)
    low = max(low, start - _BACK_EN)
    flips = [m.span() for m in en.FLIP.finditer(text, low, start)]
    flips += [m.span() for m in en.NEGATION.finditer(text, low, start) if not _within(m.start(), flips)]
    if any(a < e and b > low for a, b in (m.span() for m in en.NOT_NEGATION.finditer(text)) for _, e in flips):
        return None
    others = [*en.NEGATIVE.finditer(text, low, start), *en.NEGATIVE.finditer(text, end, min(len(text), end + 14))]
    if any(not _within(m.start(), flips) for m in others) or not _close(text, start, flips, en.LIGHT):
        return None
    turns = [a for a, _ in flips] + ([end] if en.NONE_AFTER.match(text, end) else [])
    return turns if turns or not _earlier(text, start, en.NEGATION) else None


def _close(text: str, start: int, flips: list[tuple[int, int]], light: frozenset[str]) -> bool:
    """Does at most one word of weight stand between each of the negations and the word at ``start``?"""
    return all(
        sum(
            m.group().lower() not in light and not _within(m.start(), flips)
            for m in re.finditer(r"[\w'’-]+", text[:start])
            if m.start() >= stop
        )
        <= 1
        for _, stop in flips
    )


def vietnamese_senses(concept: Concept, text: str) -> Iterator[Sense]:
    there = grams(text)
    found = sorted(
        ((a, b, *concept.vietnamese[p]) for p in concept.vietnamese if p in there.places for a, b in there.places[p]),
        key=lambda f: (f[0] - f[1], f[0]),
    )
    taken: list[tuple[int, int]] = []
    for start, end, sign, distinctive in found:
        if any(a < end and start < b for a, b in taken):
            continue
        taken.append((start, end))
        if sign and not compounded(text[start:end].lower(), start, end, there):
            yield _sense(sign, start, end, _vietnamese_flips(text, start, end), distinctive=distinctive)


def _vietnamese_flips(text: str, start: int, end: int) -> list[int] | None:
    """Where the words around stand that turn the sense round, one turn each; None where it cannot be told."""
    low = max((m.end() for m in vi.CLAUSE_BREAK.finditer(text, 0, start)), default=0)
    if vi.NOT_SO.search(text, low, max(low, start - _BACK_VI)):
        return None
    low = max(low, start - _BACK_VI)
    flips = [m.span() for m in vi.FLIP.finditer(text, low, start)]
    if any(m.start() < start and m.end() > low for m in vi.NOT_NEGATION.finditer(text)):
        return None
    others = [*vi.NEGATIVE.finditer(text, low, start), *vi.NEGATIVE.finditer(text, end, min(len(text), end + 9))]
    if any(not _within(m.start(), flips) for m in others) or not _close(text, start, flips, vi.LIGHT):
        return None
    return [a for a, _ in flips] if flips or not _earlier(text, start, vi.NEGATION) else None


def _earlier(text: str, start: int, negation: re.Pattern[str]) -> bool:
    """Does a negation of another clause stand so near before the word that it may reach it after all?"""
    before = re.split(r"[.;?!]", text[max(0, start - _BACK_VI) : start])[-1]
    return negation.search(before) is not None


def _within(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(a <= at < b for a, b in spans)
