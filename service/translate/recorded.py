"""Known translations, replayed: no backend, no network.

A caller's translations are keyed by passages of the source as he split it. His passages need not be our sentences, so
they are matched by their place in the text: white space, invisible characters, the composition of accents and the shape
of quotation marks and dashes do not count.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from service.sentences import split_sentences
from service.translate.answers import expected, support, words_of
from service.translate.base import Translated

_SAME = str.maketrans(
    {**dict.fromkeys("“”„‟«»″〝〞", '"'), **dict.fromkeys("‘’‚‛′`´", "'"), **dict.fromkeys("‐‑‒–—−", "-")}
)
_CLUSTER = re.compile(r"[^\W\d_][\u0300-\u036f]*|.", re.DOTALL)
_UNSEEN = {"Cf", "Cc", "Zs", "Zl", "Zp", "Mn"}
_LEAST_COVER = 0.5
"""A sentence of which less than this share is translated counts as not translated: half a sentence misleads."""
_CHANCE, _EXPLAINED = 1, 0.6
"""Words that two sentences about one matter share by chance, and the share of a translation's words that its source's
give, at least (the median is .75)."""


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text without what does not count; ``at[i]`` is the place of folded character ``i`` in the original."""

    text: str
    at: tuple[int, ...]


def _fold(text: str) -> _Folded:
    folded: list[str] = []
    at: list[int] = []
    for cluster in _CLUSTER.finditer(text):
        for c in unicodedata.normalize("NFC", cluster.group()).translate(_SAME):
            if unicodedata.category(c) not in _UNSEEN:
                folded.append(c)
                at.append(cluster.start())
    return _Folded("".join(folded), tuple(at))


@dataclass(frozen=True, slots=True)
class _Passage:
    """A recorded passage found in the text: folded offsets."""

    start: int
    end: int
    translation: str


def recorded_for(
    text: str, sentence_spans: Sequence[tuple[int, int]], mapping: Mapping[str, str], target: str = "en"
) -> tuple[str | None, ...]:
    """The translation of each sentence of ``text``, ``None`` where ``mapping`` has none.

    ``sentence_spans``: offsets in ``text``, in order, not overlapping. ``mapping``: source passage → translation.
    A passage that runs over several sentences is shared out between them at the sentence ends of its translation (in
    language ``target``); several passages in one sentence are joined.
    """
    folded = _fold(text)
    spans = [_folded_span(folded, *span) for span in sentence_spans]
    parts: list[list[str]] = [[] for _ in spans]
    covered = [0] * len(spans)
    for passage in _places(folded, spans, mapping):
        inside = [i for i, (a, b) in enumerate(spans) if min(b, passage.end) > max(a, passage.start)]
        overlaps = [min(spans[i][1], passage.end) - max(spans[i][0], passage.start) for i in inside]
        pieces = [text[slice(*sentence_spans[i])] for i in inside]
        for i, overlap, part in zip(inside, overlaps, _share(passage.translation, pieces, target), strict=True):
            if part:
                covered[i] += overlap
                parts[i].append(part)
    return tuple(
        " ".join(found) if found and cover >= _LEAST_COVER * (end - start) else None
        for found, cover, (start, end) in zip(parts, covered, spans, strict=True)
    )


def _folded_span(folded: _Folded, start: int, end: int) -> tuple[int, int]:
    return bisect_left(folded.at, start), bisect_left(folded.at, end)


def _places(folded: _Folded, spans: Sequence[tuple[int, int]], mapping: Mapping[str, str]) -> tuple[_Passage, ...]:
    """Where the passages stand, in order, not overlapping; a whole sentence goes before the longest."""
    whole = set(spans)
    found: list[_Passage] = []
    for passage, translation in mapping.items():
        key = _fold(passage).text
        if not key or not translation.strip():
            continue
        start = folded.text.find(key)
        while start >= 0:
            end = start + len(key)
            if _is_apart(folded, start, end):
                found.append(_Passage(start, end, html.unescape(translation).strip()))
            start = folded.text.find(key, start + 1)
    found.sort(key=lambda p: ((p.start, p.end) not in whole, p.start - p.end, p.start))
    taken = bytearray(len(folded.text))
    kept = []
    for p in found:
        if not any(taken[p.start : p.end]):
            taken[p.start : p.end] = b"\1" * (p.end - p.start)
            kept.append(p)
    return tuple(sorted(kept, key=lambda p: p.start))


def _is_apart(folded: _Folded, start: int, end: int) -> bool:
    """Whether the passage begins and ends where words do, so that a short one is not found inside a word."""

    def cuts(i: int) -> bool:
        if not 0 < i < len(folded.text) or not (folded.text[i - 1].isalnum() and folded.text[i].isalnum()):
            return True
        return folded.at[i] - folded.at[i - 1] > 1

    return cuts(start) and cuts(end)


def _share(translation: str, pieces: Sequence[str], target: str) -> list[str]:
    """``translation`` cut at its sentence ends, a part for each of ``pieces``, the source sentences that it covers."""
    if len(pieces) == 1:
        return [translation]
    sentences = [translation[a:b] for a, b in split_sentences(translation, target)]
    if len(sentences) == len(pieces):
        return sentences
    if len(sentences) < len(pieces):
        return [_best(pieces, i, sentences) for i in range(len(pieces))]
    parts: list[list[str]] = [[] for _ in pieces]
    for sentence, i in zip(sentences, _in_order(pieces, sentences), strict=True):
        parts[i].append(sentence)
    return [" ".join(part) for part in parts]


def _best(pieces: Sequence[str], i: int, sentences: Sequence[str]) -> str:
    """Of a translation with fewer sentences than its source, those that tell ``pieces[i]``: sentences were merged, and
    one that tells two is given to both, or one was dropped. Dropped is what has no words of its own, where the others
    explain the translation."""
    others = frozenset[str]().union(*(expected(p) for k, p in enumerate(pieces) if k != i))
    told = []
    for sentence in sentences:
        words = words_of(sentence)
        own = len(words & expected(pieces[i]) - others)
        if own > _CHANCE or len(words & others) < _EXPLAINED * len(words):
            told.append((own, sentence))
    if not told:
        return ""
    most = max(own for own, _ in told)
    return " ".join(s for own, s in told if own >= most / 2)


def _in_order(pieces: Sequence[str], sentences: Sequence[str]) -> list[int]:
    """For each of ``sentences`` the piece that it belongs to, none out of order: by the words that the lexicon expects
    where it has some, and by length."""
    whole, total = sum(map(len, pieces)), sum(map(len, sentences))
    ends = list(accumulate(len(p) / whole for p in pieces))
    cost: list[list[tuple[float, int]]] = []
    done = 0.0
    for sentence in sentences:
        middle = (done + len(sentence) / 2) / total
        done += len(sentence)
        row = []
        for i, piece in enumerate(pieces):
            begin = ends[i - 1] if i else 0.0
            off = max(begin - middle, middle - ends[i], 0.0)
            before = min((cost[-1][k][0], k) for k in range(i + 1)) if cost else (0.0, 0)
            row.append((before[0] + off - (support(piece, sentence) or 0.0), before[1]))
        cost.append(row)
    at = min(range(len(pieces)), key=lambda i: cost[-1][i][0])
    chosen = []
    for row in reversed(cost):
        chosen.append(at)
        at = row[at][1]
    return chosen[::-1]


@dataclass(frozen=True, slots=True)
class Recorded:
    """A translator that answers from a mapping alone; what is not in it stays untranslated."""

    mapping: Mapping[str, str] = field(repr=False)
    name: str = "recorded"
    version: str = "1"

    async def translate(self, texts: Sequence[str], source: str, target: str) -> Translated:
        text = "\n".join(texts)
        ends = [0]
        for t in texts:
            ends.append(ends[-1] + len(t) + 1)
        spans = [(start, end - 1) for start, end in pairwise(ends)]
        return Translated(recorded_for(text, spans, self.mapping, target))
