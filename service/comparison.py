"""All that a check may see: both sides' texts, what was read in them, and which sentence answers which."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from service.lexicon import Lexicon
from service.types import (
    CHECKED_ROLES,
    Alignment,
    Article,
    ArticleEvidence,
    Reading,
    Sentence,
    SourceEvidence,
    SourceText,
    Statement,
)


@dataclass(frozen=True, slots=True)
class Comparison:
    """``article_readings[i]`` belongs to article sentence ``i``; ``source_readings[s][j]`` to sentence ``j`` of source
    ``s``. ``article_statements`` and ``source_statements[s]`` cover whole documents."""

    article: Article
    sources: tuple[SourceText, ...]
    alignments: tuple[Alignment, ...]
    article_readings: tuple[Reading, ...]
    source_readings: tuple[tuple[Reading, ...], ...]
    article_statements: tuple[Statement, ...]
    source_statements: tuple[tuple[Statement, ...], ...]
    lexicon: Lexicon

    def checked(self) -> Iterator[Sentence]:
        """Article sentences that state something (no captions, credits, related links)."""
        return (s for s in self.article.sentences if s.role in CHECKED_ROLES)

    def answers(self, sentence: int) -> tuple[Alignment, ...]:
        """The alignments of one article sentence, best first; empty if nothing in any source answers it."""
        found = [a for a in self.alignments if sentence in a.article]
        return tuple(sorted(found, key=lambda a: -a.score))

    def article_evidence(self, sentence: int, start: int, end: int) -> ArticleEvidence:
        return ArticleEvidence(sentence, start, end, self.article.text[start:end])

    def source_evidence(self, source: int, sentence: int, start: int, end: int) -> SourceEvidence:
        return SourceEvidence(source, sentence, start, end, self.sources[source].text[start:end])

    def whole_article_sentence(self, sentence: int) -> ArticleEvidence:
        s = self.article.sentences[sentence]
        return ArticleEvidence(sentence, s.start, s.end, s.text)

    def whole_source_sentence(self, source: int, sentence: int) -> SourceEvidence:
        s = self.sources[source].sentences[sentence]
        return SourceEvidence(source, sentence, s.start, s.end, s.text)
