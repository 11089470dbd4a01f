"""What a computing process loads before its first task."""

from __future__ import annotations

import resource
from pathlib import Path

from fetchers.extract import extract
from service.align.embedding import configure_cache, embed
from service.article import read_article
from service.judgement import judge
from service.lexicon import load_lexicon
from service.request import ArticleIn
from service.sources import page_of_html, source_of_document


def warm(memory_mb: int, vectors: bool, vector_cache: Path | None) -> None:
    """Bound the memory, then load."""
    if memory_mb:
        size = memory_mb * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
    configure_cache(vector_cache)
    load(vectors=vectors)


def load(*, vectors: bool) -> None:
    """Send one small article through everything: that loads every table on the way."""
    text = "Rice exports rose 5% in May, officials said."
    article = read_article(ArticleIn(text=text), max_chars=1000, max_sentences=9)
    html = "<html><body><article><p>Xuất khẩu gạo tăng 5% trong tháng 5.</p></article></body></html>"
    page = page_of_html(html, None)
    source = source_of_document(0, extract(page), page, given=True)
    judge(article.article, (source,), load_lexicon(), vectors=vectors)
    if vectors:
        embed(["warm"])
