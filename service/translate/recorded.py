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
from itertools import pairwise

from service.sentences import split_sentences
from service.translate.base import Translated

_SAME = str.maketrans(
    {**dict.fromkeys("“”„‟«»″〝〞", '"'), **dict.fromkeys("‘’‚‛′`´", "'"), **dict.fromkeys("‐‑‒–—−", "-")}
)
_CLUSTER = re.compile(r"[^\W\d_][\u0300-\u036f]*|.", re.DOTALL)
_UNSEEN = {"Cf", "Cc", "Zs", "Zl", "Zp", "Mn"}
_LEAST_COVER = 0.5
"""A sentence of which less than this share is translated counts as not translated: half a sentence misleads."""


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
        for i, overlap, part in zip(inside, overlaps, _share(passage.translation, overlaps, target), strict=True):
            covered[i] += overlap
            if part:
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


def _share(translation: str, overlaps: Sequence[int], target: str) -> list[str]:
    """``translation`` cut at its sentence ends into ``len(overlaps)`` parts about as long, in proportion, as these."""
    if len(overlaps) == 1:
        return [translation]
    sentences = [translation[a:b] for a, b in split_sentences(translation, target)]
    if len(sentences) == len(overlaps):
        return sentences
    if len(sentences) < len(overlaps):
        # The translator merged sentences: what cannot be told apart goes to each, for it is about each.
        return [translation] * len(overlaps)
    ends = [sum(overlaps[: i + 1]) / sum(overlaps) for i in range(len(overlaps))]
    total = sum(map(len, sentences))
    parts: list[list[str]] = [[] for _ in overlaps]
    done = 0
    for sentence in sentences:
        middle = (done + len(sentence) / 2) / total
        parts[next(i for i, end in enumerate(ends) if middle <= end + 1e-9)].append(sentence)
        done += len(sentence)
    return [" ".join(part) for part in parts]


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
