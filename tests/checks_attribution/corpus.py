"""Small article and source pairs, and how a comparison is made of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from service.comparison import Comparison
from service.judgement import read_sentences
from service.lexicon import load_lexicon
from service.statements import read_statements
from service.types import Alignment, Article, Sentence, SourceText

CORPUS = Path(__file__).parents[1] / "corpus"
GROUPS = ("attribution_", "quotes_", "names_", "meaning_")


@dataclass(frozen=True)
class Row:
    file: str
    line: int
    fires: str | None
    en: tuple[str, ...]
    vi: tuple[str, ...]


def rows() -> Iterator[Row]:
    for path in sorted(CORPUS.glob("*.jsonl")):
        if path.name.startswith(GROUPS):
            for n, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                data = json.loads(line)
                yield Row(path.stem, n, data["fires"], tuple(data["en"]), tuple(data["vi"]))


def _document(sentences: tuple[str, ...]) -> tuple[str, tuple[Sentence, ...]]:
    text, made = "\n".join(sentences), []
    at = 0
    for n, sentence in enumerate(sentences):
        made.append(Sentence(n, sentence, at, at + len(sentence), "body", n))
        at += len(sentence) + 1
    return text, tuple(made)


def comparison(en: tuple[str, ...], vi: tuple[str, ...]) -> Comparison:
    """Sentence n of the article answers sentence n of the source."""
    text, sentences = _document(en)
    other, others = _document(vi)
    return Comparison(
        Article(text, "en", sentences),
        (SourceText(0, other, "vi", others),),
        tuple(Alignment((n,), 0, (n,), 0.95) for n in range(min(len(en), len(vi)))),
        read_sentences(sentences, "en", None),
        (read_sentences(others, "vi", None),),
        read_statements(text, sentences, "en"),
        (read_statements(other, others, "vi"),),
        load_lexicon(),
    )


__all__ = ["CORPUS", "Row", "comparison", "rows"]
