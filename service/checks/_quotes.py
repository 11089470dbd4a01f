"""Where quotation marks stand open."""

from __future__ import annotations

import re
from functools import lru_cache

from service.checks._context import Answer
from service.comparison import Comparison
from service.statements import read_quotations
from service.types import Quotation, Sentence


@lru_cache(maxsize=64)
def quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of a document, read once."""
    return read_quotations(text)


def quoted_at(text: str, offset: int) -> Quotation | None:
    """The quotation of the document that a place lies in."""
    return next((q for q in quotations(text) if q.start <= offset < q.end), None)


def source_quotations(comparison: Comparison, answer: Answer) -> list[tuple[Sentence, str]]:
    """What stands in quotation marks in the passage (and in the sentences around it): the part in each sentence."""
    document = comparison.sources[answer.source]
    spans = quotations(document.text)
    indices = sorted(
        {j for s in answer.sentences for j in (s.index - 1, s.index, s.index + 1) if 0 <= j < len(document.sentences)}
    )
    found = []
    for index in indices:
        sentence = document.sentences[index]
        for q in spans:
            low, high = max(q.start, sentence.start), min(q.end, sentence.end)
            if low < high:
                found.append((sentence, document.text[low:high]))
        if re.match(r"\\?[\"“'‘«]", sentence.text):
            # a mark that the other side never closed, or one that marks inside it cut short
            found.append((sentence, re.split(r"[\"”»](?=[^\"”»]*$)", sentence.text)[0]))
    return found
