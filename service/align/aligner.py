"""Alignment of one article with one source."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from service.align.embedding import Vectors, embed
from service.align.path import Matrix, margins, mutual_best
from service.lexicon import Lexicon
from service.types import Alignment, Article, Reading, Sentence, SourceText


@dataclass(frozen=True, slots=True)
class AlignmentResult:
    """``story``: 0..1, how sure it is that both tell the same story; ``same_story`` applies the threshold."""

    alignments: tuple[Alignment, ...]
    story: float
    same_story: bool


FLOOR = 0.02
ATTACH_GAIN = 0.0


def align(
    article: Article,
    source: SourceText,
    article_readings: tuple[Reading, ...],
    source_readings: tuple[Reading, ...],
    lexicon: Lexicon,
    *,
    vectors: bool = True,
) -> AlignmentResult:
    """Many-to-many links between the sentences of both sides; order is not assumed. ``vectors=False``: lexicon and
    anchors alone. Uses ``Sentence.translation`` of the source where it is set."""
    left = [s for s in article.sentences if s.role in ("headline", "body", "caption")]
    right = [s for s in source.sentences if s.role in ("headline", "body", "caption")]
    if not left or not right:
        return AlignmentResult((), 0.0, False)
    a, b = _centred(left), _centred(right)
    similar: Matrix = (a @ b.T).astype(np.float64)
    margin = margins(similar)
    links = dict.fromkeys(mutual_best(margin, FLOOR))
    _attach(links, a, b, left, right)
    _attach_reverse(links, a, b, left, right)
    found = []
    for i in sorted({i for i, _ in links}):
        js = sorted(j for x, j in links if x == i)
        score = float(np.clip(0.5 + 2 * max(margin[i, j] for j in js), 0.0, 1.0))
        found.append(Alignment((left[i].index,), source.index, tuple(right[j].index for j in js), score, {}))
    covered = len({i for i, _ in links}) / len(left)
    return AlignmentResult(tuple(found), covered, covered > 0.4)


def _centred(sentences: list[Sentence]) -> Vectors:
    rows = embed([s.text for s in sentences])
    if len(rows) >= 4:
        rows = rows - rows.mean(axis=0)
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), dtype=np.float32)


def _joint(rows: Vectors, sentences: list[Sentence], members: list[int]) -> Vectors:
    weights = np.array([len(sentences[m].text) for m in members], dtype=np.float32)
    mixed = (rows[members] * weights[:, None]).sum(axis=0)
    return np.asarray(mixed / max(float(np.linalg.norm(mixed)), 1e-9))


def _attach(
    links: dict[tuple[int, int], None], a: Vectors, b: Vectors, left: list[Sentence], right: list[Sentence]
) -> None:
    """Attach each source sentence left over to the article sentence that it completes best."""
    linked = {j for _, j in links}
    for j in range(len(right)):
        if j in linked:
            continue
        best, gain = None, ATTACH_GAIN
        for i in {i for i, _ in links}:
            have = [y for x, y in links if x == i]
            now = float(a[i] @ _joint(b, right, have))
            then = float(a[i] @ _joint(b, right, [*have, j]))
            size = len(left[i].text) / sum(len(right[y].text) for y in have)
            if then - now > gain and size > 0.9:
                best, gain = i, then - now
        if best is not None:
            links[best, j] = None


def _attach_reverse(
    links: dict[tuple[int, int], None], a: Vectors, b: Vectors, left: list[Sentence], right: list[Sentence]
) -> None:
    turned = {(j, i): None for i, j in links}
    _attach(turned, b, a, right, left)
    links.clear()
    links.update({(i, j): None for j, i in turned})
