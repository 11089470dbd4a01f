"""What somebody thinks of a matter or does about it, exchanged: rejected for "đồng ý", ordered for "đề xuất"."""

from __future__ import annotations

from collections.abc import Iterator

from service.checks._context import Answer
from service.checks._contrasts import Contrast, contrasts
from service.checks._quotes import quoted_at
from service.comparison import Comparison
from service.types import Finding, Sentence


def contrary_stances(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one such word of an article sentence, the best linked."""
    text, start = answer.sentence.text, answer.sentence.start
    best: tuple[Sentence, Contrast] | None = None
    for sentence in answer.sentences:
        for found in contrasts(text, 0, len(text), sentence.text, answer.near, answer.siblings, comparison.lexicon):
            if found.kind != "stance" or quoted_at(comparison.article.text, start + found.start) is not None:
                continue
            if found.links and (best is None or found.links > best[1].links):
                best = (sentence, found)
    if best is None:
        return
    sentence, found = best
    at = sentence.start + found.phrase_start
    yield Finding(
        "ATT-STANCE",
        min(0.8, 0.56 + 0.06 * found.links),
        f"The article says “{found.word}”; the source says “{found.meaning}” ({found.phrase}).",
        f"source: {found.phrase} = {found.meaning}; article: {found.word}, which nothing in the passage answers",
        comparison.article_evidence(answer.sentence.index, start + found.start, start + found.end),
        comparison.source_evidence(answer.source, sentence.index, at, at + len(found.phrase)),
    )
