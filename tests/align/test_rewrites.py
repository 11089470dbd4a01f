"""Rewrites as newsrooms make and paste them (tests/corpus/rewrites.jsonl): who answers whom, and that nothing is flagged.

Each row: ``article`` and ``sources`` as pasted text; ``links``: [words of an article sentence, source, words of its sentence].
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from service.article import sentences_of
from service.judgement import judge
from service.lexicon import load_lexicon
from service.report.catalogue import severity_of
from service.report.merge import merge
from service.sources import source_of_text
from service.types import Article, SourceText
from tests.align.stories import CORPUS, PUBLISHED

ROWS = [json.loads(line) for line in (CORPUS / "rewrites.jsonl").read_text("utf-8").splitlines()]
NAMED = pytest.mark.parametrize("row", ROWS, ids=lambda r: r["id"])


def read(row: dict[str, Any]) -> tuple[Article, tuple[SourceText, ...]]:
    article = Article(row["article"], "en", sentences_of(row["article"], "en"), published=PUBLISHED)
    sources = tuple(
        source_of_text(k, text, url=None, language="vi", published=PUBLISHED) for k, text in enumerate(row["sources"])
    )
    return article, sources


def place(document: Article | SourceText, words: str) -> int:
    return next(s.index for s in document.sentences if words in s.text and s.role != "boilerplate")


def loud(article: Article, sources: tuple[SourceText, ...]) -> list[tuple[str, str]]:
    found = merge(judge(article, sources, load_lexicon(), vectors=False).findings)
    return [
        (f.code, f.article.text)
        for f in found
        if f.article and severity_of(f.code, f.confidence) in {"warning", "error"}
    ]


def test_links() -> None:
    hit = got = gold = 0
    for row in ROWS:
        article, sources = read(row)
        wanted = {(place(article, a), k, place(sources[k], b)) for a, k, b in row["links"]}
        judged = judge(article, sources, load_lexicon(), vectors=False)
        found = {(i, a.source, j) for a in judged.alignments for i in a.article for j in a.sentences}
        hit, got, gold = hit + len(wanted & found), got + len(found), gold + len(wanted)
    assert 2 * hit / (got + gold) >= 0.95


@NAMED
def test_a_faithful_rewrite_raises_nothing(row: dict[str, Any]) -> None:
    assert loud(*read(row)) == []


@NAMED
def test_a_claim_put_in_is_found_whatever_stands_around_it(row: dict[str, Any]) -> None:
    """In the middle of the story: an invented name and figure in a sentence of its own."""
    added = "Inspector Gregor Valtteri of Interpol said 614 similar complaints had reached Lyon this spring."
    lines = row["article"].split("\n")
    told = [k for k, line in enumerate(lines) if line.endswith((".", '."'))]
    lines.insert(told[len(told) // 2 - 1] + 1, added)
    article, sources = read({**row, "article": "\n".join(lines)})
    assert any(text in added or added in text for _, text in loud(article, sources))
