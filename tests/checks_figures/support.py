"""Small stories as comparisons: the article sentence ``i`` is answered by every source sentence, or by its own."""

from __future__ import annotations

from datetime import date

from service.comparison import Comparison
from service.judgement import read_sentences
from service.lexicon import load_lexicon
from service.types import Alignment, Article, Sentence, SourceText


def sentences(texts: list[str], translations: list[str | None]) -> tuple[str, tuple[Sentence, ...]]:
    found, at = [], 0
    for i, (text, translation) in enumerate(zip(texts, translations, strict=True)):
        found.append(Sentence(i, text, at, at + len(text), paragraph=i, translation=translation))
        at += len(text) + 1
    return "\n".join(texts), tuple(found)


def compare(
    vi: list[str], en: list[str], published: str | None = "2025-10-22", translation: str | None = None
) -> Comparison:
    """Sentence by sentence where both sides have as many; else every article sentence with the whole source."""
    day = date.fromisoformat(published) if published else None
    article_text, article = sentences(en, [None] * len(en))
    source_text, source = sentences(vi, [translation] + [None] * (len(vi) - 1))
    even = len(vi) == len(en)
    links = tuple(Alignment((i,), 0, (i,) if even else tuple(range(len(vi))), 0.9) for i in range(len(en)))
    return Comparison(
        Article(article_text, "en", article, published=day),
        (SourceText(0, source_text, "vi", source, published=day),),
        links,
        read_sentences(article, "en", day),
        (read_sentences(source, "vi", day),),
        (),
        ((),),
        load_lexicon(),
    )
