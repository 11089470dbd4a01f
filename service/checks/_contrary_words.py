"""Words exchanged outside quotations: rejected for "đồng ý", ordered for "đề xuất", tested positive for "âm tính"."""

from __future__ import annotations

from collections.abc import Iterator

from service.checks._context import Answer
from service.checks._contrasts import Contrast, contrasts
from service.checks._quotes import quoted_at
from service.comparison import Comparison
from service.types import Finding, Sentence

LEAST = {"stance": 1, "sharp": 2}
"""How many words around the two must answer each other, by the kind of the set."""


def contrary_stances(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one stance of an article sentence, the best linked."""
    return _exchanged(comparison, answer, "stance", "ATT-STANCE", 0.56)


def contrary_words(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one word of an article sentence of which the source has the contrary."""
    return _exchanged(comparison, answer, "sharp", "CLM-DIRECTION", 0.48)


def _exchanged(comparison: Comparison, answer: Answer, kind: str, code: str, sure: float) -> Iterator[Finding]:
    text, start = answer.sentence.text, answer.sentence.start
    best: tuple[Sentence, Contrast] | None = None
    for sentence in answer.sentences:
        for found in contrasts(text, 0, len(text), sentence.text, answer.near, answer.siblings, comparison.lexicon):
            if found.kind != kind or quoted_at(comparison.article.text, start + found.start) is not None:
                continue
            if found.links >= LEAST[kind] and (best is None or found.links > best[1].links):
                best = (sentence, found)
    if best is None:
        return
    sentence, found = best
    at = sentence.start + found.phrase_start
    yield Finding(
        code,
        min(0.8, sure + 0.06 * found.links),
        f"The article says “{found.word}”; the source says “{found.meaning}” ({found.phrase}).",
        f"source: {found.phrase} = {found.meaning}; article: {found.word}, which nothing in the passage answers",
        comparison.article_evidence(answer.sentence.index, start + found.start, start + found.end),
        comparison.source_evidence(answer.source, sentence.index, at, at + len(found.phrase)),
    )
