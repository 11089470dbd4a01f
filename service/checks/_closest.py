"""What comes closest to an article sentence that no source sentence answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from service.align.evidence import gather
from service.align.lexical import EMPTY, phrase_table
from service.comparison import Comparison
from service.languages.en.words import FUNCTION_WORDS
from service.types import CHECKED_ROLES, SourceText

UNANSWERED: Final = 0.5
YEAR_DIGITS: Final = 4


@dataclass(frozen=True, slots=True)
class Closest:
    """``share``: how much of the article sentence it answers, 0..1. ``missing``: names and numerals of the article
    sentence that stand nowhere in the source; none where its words cannot be compared. Of dates only
    years count: a weekday answers a day of the month."""

    source: int
    sentence: int
    text: str
    share: float
    missing: tuple[str, ...]


def worded(source: SourceText) -> bool:
    """Can the words of this source be compared with English ones, by the lexicon or by a translation?"""
    return source.language in {"vi", "en"} or any(s.translation for s in source.sentences)


def closest(comparison: Comparison, sentence: int) -> Closest | None:
    """Over all sources; ``None`` if there is no source sentence to compare with."""
    found = [_in_source(comparison, sentence, source) for source in range(len(comparison.sources))]
    return max((c for c in found if c is not None), key=lambda c: c.share, default=None)


def _in_source(comparison: Comparison, sentence: int, source: int) -> Closest | None:
    document = comparison.sources[source]
    asked = comparison.article.sentences[sentence]
    offered = [s for s in document.sentences if s.role in CHECKED_ROLES]
    if not offered:
        return None
    table = phrase_table(comparison.lexicon) if document.language == "vi" else EMPTY
    readings = [comparison.source_readings[source][s.index] for s in offered]
    evidence = gather([asked], offered, [comparison.article_readings[sentence]], readings, table)
    shares = evidence.shares()[0][0]
    best = offered[int(shares.argmax())]
    anywhere = evidence.forward[0].max(axis=0)
    dated = [(d.start - asked.start, d.end - asked.start) for d in comparison.article_readings[sentence].dates]
    missing = tuple(
        asked.text[word.start : word.end]
        for at, (word, answered) in enumerate(zip(evidence.article.words[0], anywhere, strict=True))
        if worded(document)
        and answered < UNANSWERED
        and (len(word.digits) >= YEAR_DIGITS or not any(a < word.end and word.start < b for a, b in dated))
        and (word.digits or (word.capital and at > 0 and word.low not in FUNCTION_WORDS))
    )
    return Closest(document.index, best.index, best.text, float(shares.max()), missing)
