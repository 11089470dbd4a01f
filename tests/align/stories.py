"""The stories of tests/corpus/align_stories.jsonl as documents with readings."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from service.judgement import read_sentences
from service.types import Article, Reading, Sentence, SourceText

CORPUS = Path(__file__).parent.parent / "corpus"
PUBLISHED = date(2025, 7, 3)


@dataclass(frozen=True)
class Story:
    id: str
    article: Article
    source: SourceText
    article_readings: tuple[Reading, ...]
    source_readings: tuple[Reading, ...]
    links: frozenset[tuple[int, int]]


def sentences(texts: list[str], translations: list[str] | None = None) -> tuple[Sentence, ...]:
    """One sentence a paragraph; the first is the headline."""
    out, at = [], 0
    for k, text in enumerate(texts):
        translation = translations[k] if translations else None
        out.append(Sentence(k, text, at, at + len(text), "headline" if k == 0 else "body", k, translation))
        at += len(text) + 1
    return tuple(out)


def story(
    name: str, article: list[str], source: list[str], links: list[list[int]] | None = None, **source_fields: object
) -> Story:
    """``source_fields``: ``language``, ``translations`` of the source's sentences."""
    translations = source_fields.get("translations")
    language = str(source_fields.get("language", "vi"))
    ours = Article("\n".join(article), "en", sentences(article), published=PUBLISHED)
    theirs = SourceText(0, "\n".join(source), language, sentences(source, translations))  # type: ignore[arg-type]
    return Story(
        name,
        ours,
        theirs,
        read_sentences(ours.sentences, "en", PUBLISHED),
        read_sentences(theirs.sentences, language, PUBLISHED),
        frozenset((i, j) for i, j in links or []),
    )


@cache
def stories() -> tuple[Story, ...]:
    rows = [json.loads(line) for line in (CORPUS / "align_stories.jsonl").read_text("utf-8").splitlines()]
    return tuple(story(row["id"], row["article"], row["source"], row["links"]) for row in rows)
