"""What the two checks of negation share: the source's negations with what they govern, and the finding."""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.checks._context import Answer
from service.checks._polarity import Governed, cues, governed_by
from service.checks._quotes import quoted_at
from service.checks._words import content_words, counterpart, grams
from service.comparison import Comparison
from service.languages.vi import polarity as vi
from service.types import Finding, Sentence


@dataclass(frozen=True, slots=True)
class Denied:
    """A negation of the source: where it starts in its sentence, and the article's words that answer what it governs."""

    sentence: Sentence
    start: int
    governed: tuple[Governed, ...]


def denials(comparison: Comparison, answer: Answer, *, asides: bool = False) -> list[Denied]:
    """Each negation of the source passage; with ``asides`` also those in brackets, which need not be retold."""
    return [
        Denied(
            sentence,
            cue.start(),
            tuple(governed_by(cue, sentence.text, answer.sentence.text, comparison.lexicon)),
        )
        for sentence in answer.sentences
        for cue in cues(sentence.text, vi.NEGATION, vi.NOT_NEGATION)
        if asides or not _bracketed(sentence.text, cue.start())
    ]


def _bracketed(text: str, at: int) -> bool:
    return text.count("(", 0, at) > text.count(")", 0, at)


def unanswered_negatives(comparison: Comparison, english: str, vietnamese: str) -> list[re.Match[str]]:
    """Negative words of a Vietnamese sentence that no English word answers in kind (end, chấm dứt)."""
    there = grams(vietnamese)
    answered = [
        place
        for word, _, _ in content_words(english)
        if (found := counterpart(word, there, comparison.lexicon)) is not None
        for place in found[2]
    ]
    return [m for m in vi.NEGATIVE.finditer(vietnamese) if not any(a <= m.start() < b for a, b in answered)]


def negation_finding(
    comparison: Comparison, answer: Answer, sure: float, sentence: Sentence, head: Governed, *, lost: bool
) -> Finding:
    start, begin = answer.sentence.start, sentence.start
    low = start + (head.word_start if lost else min(head.cue_start, head.word_start))
    high = start + head.word_end
    there = sentence.text[min(head.cue_start, head.phrase_start) if lost else head.phrase_start : head.phrase_end]
    first = begin + (head.cue_start if lost else head.phrase_start)
    quoted = quoted_at(comparison.article.text, low)
    code = "QUO-NEGATED" if quoted else "CLM-NEGATION"
    said = f"“{there}” = not: {head.word}" if lost else f"“{there}” = {head.word}, without a negation"
    here = comparison.article.text[low:high]
    return Finding(
        code,
        min(sure, 0.92),
        f"The source says that this is not so; the article affirms it: {here}."
        if lost
        else f"The article denies what the source affirms: {here}.",
        f"source: {said}; article: {here}" + ("" if not lost else ", without a negation"),
        comparison.article_evidence(answer.sentence.index, low, high),
        comparison.source_evidence(answer.source, sentence.index, first, begin + head.phrase_end),
        {"negation": "lost" if lost else "added"},
    )
