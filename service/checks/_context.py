"""What answers an article sentence, gathered once for the checks of this room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from service.comparison import Comparison
from service.types import Sentence, Statement


@dataclass(frozen=True, slots=True)
class Answer:
    """An article sentence with the source sentences that answer it.

    ``text``: these, joined; ``near``: with one sentence before and after each; ``whole``: the whole source;
    ``siblings``: the article sentences that the same source sentences answer, joined, this one included. ``score``:
    the aligner's confidence.
    """

    sentence: Sentence
    source: int
    sentences: tuple[Sentence, ...]
    text: str
    near: str
    whole: str
    siblings: str
    score: float


def answers(comparison: Comparison) -> Iterator[Answer]:
    """One answer for each checked article sentence that any source answers, from the source that answers it best."""
    for sentence in comparison.checked():
        found = comparison.answers(sentence.index)
        if not found:
            continue
        source = found[0].source
        indices = sorted({i for a in found if a.source == source for i in a.sentences})
        document = comparison.sources[source]
        there = tuple(document.sentences[i] for i in indices)
        around = sorted({j for i in indices for j in (i - 1, i, i + 1) if 0 <= j < len(document.sentences)})
        shared = sorted(
            {sentence.index}
            | {
                n
                for a in comparison.alignments
                if a.source == source and set(a.sentences) & set(indices)
                for n in a.article
            }
        )
        yield Answer(
            sentence,
            source,
            there,
            " ".join(s.text for s in there),
            " ".join(document.sentences[i].text for i in around),
            document.text,
            " ".join(comparison.article.sentences[n].text for n in shared),
            found[0].score,
        )


def article_statements(comparison: Comparison, sentence: int) -> tuple[Statement, ...]:
    return tuple(s for s in comparison.article_statements if sentence in s.sentences)


def source_statements(comparison: Comparison, source: int, sentences: tuple[Sentence, ...]) -> tuple[Statement, ...]:
    wanted = {s.index for s in sentences}
    return tuple(s for s in comparison.source_statements[source] if wanted & set(s.sentences))
