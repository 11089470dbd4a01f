"""Which words of each sentence are answered by which sentence of the other side, without vectors.

A word is answered by the lexicon (either direction of the phrase table), by the same name or numeral, by a figure or
date of the same value, or by a word of the translation. ``forward[i][j, t]`` (0..1) says how well word ``t`` of article
sentence ``i`` is answered by source sentence ``j``; ``backward[j][i, t]`` the same for word ``t`` of source sentence ``j``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from service.align.anchors import alike_names, shared_spans
from service.align.lexical import PhraseTable
from service.align.tokens import Token, stem, tokens
from service.languages.en.words import FUNCTION_WORDS as ENGLISH
from service.languages.vi.words import FUNCTION_WORDS as VIETNAMESE
from service.types import Reading, Sentence

Matrix = npt.NDArray[np.float64]

SOURCE_PHRASE: Final = 7
ARTICLE_PHRASE: Final = 5
"""Words in the longest phrases of the table, on either side."""

FUNCTION_WORD: Final = 0.15
"""Weight of a function word; a content word has 1 before its rarity in the story is counted."""


DISTINCTIVE_DIGITS: Final = 4
"""A numeral this long is an anchor as it stands, whatever was read in it."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side's sentences as words. ``weights[i]``: how much each word of sentence ``i`` tells it apart; ``breaks[i]``:
    the words before which a clause may begin (after a comma, a semicolon, a stop)."""

    sentences: tuple[Sentence, ...]
    words: tuple[tuple[Token, ...], ...]
    weights: tuple[Matrix, ...]
    breaks: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    article: Side
    source: Side
    forward: tuple[Matrix, ...]
    backward: tuple[Matrix, ...]

    def shares(self) -> tuple[Matrix, Matrix]:
        """Weighted share of each article sentence that each source sentence answers, and the reverse; both shaped
        (article sentences, source sentences)."""
        there = [_share(f, w) for f, w in zip(self.forward, self.article.weights, strict=True)]
        back = [_share(b, w) for b, w in zip(self.backward, self.source.weights, strict=True)]
        return np.stack(there), np.stack(back, axis=1)


def _share(answered: Matrix, weights: Matrix) -> Matrix:
    return np.asarray(answered @ weights / max(float(weights.sum()), 1e-9))


def gather(
    article: Sequence[Sentence],
    source: Sequence[Sentence],
    article_readings: Sequence[Reading],
    source_readings: Sequence[Reading],
    table: PhraseTable,
) -> Evidence:
    """Everything cheap that speaks for a pair. Readings are those of the given sentences, in order."""
    ours = [tokens(s.text) for s in article]
    own = [tokens(s.text) for s in source]
    # Words of a translation follow the source's own words; its numerals are not trusted.
    translated = [tuple(t for t in tokens(s.translation) if not t.digits) if s.translation else () for s in source]
    theirs = [a + b for a, b in zip(own, translated, strict=True)]
    forward = [np.zeros((len(source), len(words))) for words in ours]
    backward = [np.zeros((len(article), len(words))) for words in theirs]
    alike = alike_names([t for words in ours for t in words], [t for words in own for t in words])
    phrases = [_phrases(words, table) for words in ours]
    read = [_read(words, r, s.start) for words, r, s in zip(ours, article_readings, article, strict=True)]
    for j, (words, extra) in enumerate(zip(own, translated, strict=True)):
        offered = _offered(words, table)
        for at, token in enumerate(extra, start=len(words)):
            offered[stem(token.low)].append((at, at + 1, 1.0))
        names = _names(words)
        for i, mine in enumerate(ours):
            f, b = forward[i][j], backward[j][i]
            for start, end, phrase in phrases[i] if not extra else [*phrases[i], *_stems(mine)]:
                for left, right, strength in offered.get(phrase, ()):
                    _mark(f, start, end, strength)
                    _mark(b, left, right, strength)
            _mark_names(mine, names, alike, f, b, read[i] if _anything(source_readings[j]) else frozenset())
            for span, other, strength in shared_spans(article_readings[i], source_readings[j]):
                _mark_span(f, mine, span, article[i].start, strength)
                _mark_span(b, words, other, source[j].start, strength)
    return Evidence(
        Side(tuple(article), tuple(ours), _weights(ours, forward, len(source), ENGLISH), _breaks(article, ours)),
        Side(
            tuple(source),
            tuple(theirs),
            _weights(theirs, backward, len(article), VIETNAMESE | ENGLISH),
            _breaks(source, own),
        ),
        tuple(forward),
        tuple(backward),
    )


def _breaks(sentences: Sequence[Sentence], words: Sequence[Sequence[Token]]) -> tuple[tuple[int, ...], ...]:
    out = []
    for sentence, own in zip(sentences, words, strict=True):
        gaps = [sentence.text[own[at - 1].end : own[at].start] for at in range(1, len(own))]
        out.append(tuple(at for at, gap in enumerate(gaps, start=1) if any(c in ",;:.!?…–—()" for c in gap)))
    return tuple(out)


def _mark(row: Matrix, start: int, end: int, strength: float) -> None:
    for at in range(start, end):
        row[at] = max(row[at], strength)


def _mark_span(row: Matrix, words: Sequence[Token], span: tuple[int, int], offset: int, strength: float) -> None:
    for at, word in enumerate(words):
        if at < len(row) and span[0] < word.end + offset and word.start + offset < span[1]:
            row[at] = max(float(row[at]), strength)


def _phrases(words: Sequence[Token], table: PhraseTable) -> list[tuple[int, int, str]]:
    """The phrases of an article sentence that the table knows: first word, end, stemmed phrase."""
    stems = [stem(word.low) for word in words]
    found = []
    for start in range(len(stems)):
        for end in range(start + 1, min(len(stems), start + ARTICLE_PHRASE) + 1):
            phrase = " ".join(stems[start:end])
            if phrase in table.english and not phrase.isdigit():
                found.append((start, end, phrase))
    return found


def _stems(words: Sequence[Token]) -> list[tuple[int, int, str]]:
    return [(at, at + 1, stem(word.low)) for at, word in enumerate(words)]


def _offered(words: Sequence[Token], table: PhraseTable) -> defaultdict[str, list[tuple[int, int, float]]]:
    """Stemmed English phrase → where in the source sentence it may stand, and how surely."""
    low = [word.low for word in words]
    out: defaultdict[str, list[tuple[int, int, float]]] = defaultdict(list)
    for start in range(len(low)):
        for end in range(start + 1, min(len(low), start + SOURCE_PHRASE) + 1):
            for phrase, strength in table.answers.get(" ".join(low[start:end]), {}).items():
                out[phrase].append((start, end, strength))
    return out


def _names(words: Sequence[Token]) -> dict[str, list[int]]:
    """Capitalised words (folded) and numerals (digits only) of a source sentence, and where they stand."""
    out: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        if word.capital or word.digits:
            out.setdefault(word.digits or word.folded, []).append(at)
    return out


def _anything(reading: Reading) -> bool:
    return bool(reading.figures or reading.dates)


def _read(words: Sequence[Token], reading: Reading, offset: int) -> frozenset[int]:
    """The words inside a figure or date as read: their values are compared, not their digits."""
    spans = [(f.start - offset, f.end - offset) for f in reading.figures]
    spans += [(d.start - offset, d.end - offset) for d in reading.dates]
    return frozenset(at for at, w in enumerate(words) if any(a < w.end and w.start < b for a, b in spans))


def _mark_names(
    mine: Sequence[Token],
    names: dict[str, list[int]],
    alike: dict[str, dict[str, float]],
    f: Matrix,
    b: Matrix,
    read: frozenset[int],
) -> None:
    for at, word in enumerate(mine):
        if not (word.capital or word.digits) or (at == 0 and word.low in ENGLISH):
            continue
        if word.digits and at in read and len(word.digits) < DISTINCTIVE_DIGITS:
            continue
        for name, strength in {word.digits or word.folded: 1.0, **alike.get(word.folded, {})}.items():
            for place in names.get(name, ()):
                _mark(f, at, at + 1, strength)
                _mark(b, place, place + 1, strength)


def _weights(
    words: Sequence[Sequence[Token]], answered: Sequence[Matrix], others: int, function_words: frozenset[str]
) -> tuple[Matrix, ...]:
    """A word that every sentence of the other side answers tells nothing apart."""
    out = []
    for sentence, rows in zip(words, answered, strict=True):
        base = np.array([FUNCTION_WORD if word.low in function_words else 1.0 for word in sentence])
        out.append(base * np.log1p(others / (0.5 + rows.sum(axis=0))) if len(base) else base)
    return tuple(out)
