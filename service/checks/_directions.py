"""Directions without figures: rose for giảm, bought for bán. What moves a figure belongs to the figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer
from service.checks._opposites import neighbours_answered, turned
from service.checks._quotes import quoted_at
from service.checks._words import grams
from service.comparison import Comparison
from service.types import Finding

_NEAR_FIGURE = 28
"""Code points from a direction word within which a figure makes it the figures' matter."""

_COMPARED = re.compile(r"\b(?:above|below|over|under|than|exceed\w*|ahead|behind|beyond)\b", re.IGNORECASE)


def directions(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one direction of an article sentence that is turned round."""
    text, start = answer.sentence.text, answer.sentence.start
    there = grams(answer.text)
    figures = comparison.article_readings[answer.sentence.index].figures
    for spot in turned(text, there, comparison.lexicon):
        if spot.kind != "direction" or quoted_at(comparison.article.text, start + spot.start) is not None:
            continue
        if any(f.start - _NEAR_FIGURE < start + spot.start < f.end + _NEAR_FIGURE for f in figures):
            continue
        if spot.phrase.endswith(" hơn") and _COMPARED.search(text):
            continue  # "low, a mere 8 metres above the mark": the other word answers the comparison
        near = neighbours_answered(text, spot, there, comparison.lexicon)
        if near < 2:
            continue
        sentence = next((s for s in answer.sentences if spot.phrase in grams(s.text).places), answer.sentences[0])
        places = grams(sentence.text).places.get(spot.phrase, ((0, len(sentence.text)),))
        yield Finding(
            "CLM-DIRECTION",
            min(0.86, 0.55 + 0.08 * near),
            f"The article says “{spot.word}”; the source says the opposite, “{spot.phrase}”.",
            f"source: {spot.phrase}; article: {spot.word}, which nothing in the passage answers",
            comparison.article_evidence(answer.sentence.index, start + spot.start, start + spot.end),
            comparison.source_evidence(
                answer.source, sentence.index, sentence.start + places[0][0], sentence.start + places[0][1]
            ),
        )
        return
