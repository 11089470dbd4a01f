"""Alignment alone, on the gold sentences of a bench file: links as JSONL for score_align.py, or the score itself.

python tools/bench_align.py ../shared/bench/align/newsroom_dev.jsonl [--translation google] [--no-vectors]
    [--cache vectors.sqlite] [--errors 20] [--limit 30] [--out links.jsonl]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from service.align import align
from service.align.embedding import configure_cache, embed
from service.figures import read
from service.lexicon import load_lexicon
from service.types import Article, DateMention, Figure, Reading, Sentence, SourceText

M = TypeVar("M", Figure, DateMention)


def sentences(texts: list[str], translations: list[str] | None = None) -> tuple[Sentence, ...]:
    out, at = [], 0
    for k, text in enumerate(texts):
        translation = translations[k] if translations else None
        out.append(Sentence(k, text, at, at + len(text), "headline" if k == 0 else "body", k, translation))
        at += len(text) + 1
    return tuple(out)


def readings(document: Article | SourceText, language: str) -> tuple[Reading, ...]:
    """What is read in each sentence, with offsets in the document."""
    out = []
    for sentence in document.sentences:
        found = read(sentence.text, language)
        out.append(
            Reading(
                tuple(shifted(figure, sentence.start) for figure in found.figures),
                tuple(shifted(day, sentence.start) for day in found.dates),
            )
        )
    return tuple(out)


def shifted(mention: M, by: int) -> M:
    fields = {
        name: getattr(mention, name) + by
        for name in ("start", "end", "core_start", "core_end")
        if hasattr(mention, name)
    }
    return replace(mention, **fields)


def documents(case: dict, translation: str | None) -> tuple[Article, SourceText]:
    source_texts = case["source_sentences"]
    translated = case["translations"][translation] if translation else None
    article = Article("\n".join(case["article_sentences"]), "en", sentences(case["article_sentences"]))
    return article, SourceText(0, "\n".join(source_texts), "vi", sentences(source_texts, translated))


def f1(hit: int, got: int, gold: int) -> str:
    precision, recall = hit / max(1, got), hit / max(1, gold)
    return f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", type=Path)
    parser.add_argument("--translation")
    parser.add_argument("--no-vectors", action="store_true")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--against-embedding", action="store_true")
    args = parser.parse_args()
    configure_cache(args.cache)
    lexicon = load_lexicon()
    cases = [json.loads(line) for line in args.cases.read_text("utf-8").splitlines()][: args.limit]
    counts: dict[str, list[int]] = {}
    rows, shown, spent, embedding = [], 0, 0.0, 0.0
    if args.against_embedding:
        embed(["The model is loaded before the clock starts."])
    for case in cases:
        article, source = documents(case, args.translation)
        left, right = readings(article, "en"), readings(source, "vi")
        if args.against_embedding:
            configure_cache(None)
            began = time.perf_counter()
            embed([*case["article_sentences"], *case["source_sentences"]])
            embedding += time.perf_counter() - began
            configure_cache(None)
        began = time.perf_counter()
        result = align(article, source, left, right, lexicon, vectors=not args.no_vectors)
        spent += time.perf_counter() - began
        got = {(i, j) for a in result.alignments for i in a.article for j in a.sentences}
        gold = {(i, j) for i, j in case["gold"]}
        rows.append({"id": case["id"], "links": sorted(got)})
        for name in (case["level"], "all"):
            row = counts.setdefault(name, [0, 0, 0])
            row[0] += len(gold & got)
            row[1] += len(got)
            row[2] += len(gold)
        for kind, pairs in (("missed", gold - got), ("false", got - gold)):
            for i, j in sorted(pairs):
                if shown < args.errors:
                    shown += 1
                    print(f"{kind} {case['id']} {i} {j}\n   {article.sentences[i].text}\n   {source.sentences[j].text}")
                    print("   gold of both", sorted(p for p in gold if i == p[0] or j == p[1]))
    for name, (hit, total, wanted) in counts.items():
        print(f"{name:10s} {f1(hit, total, wanted)} ({wanted} links)")
    print(f"{spent / len(cases):.3f} s a story")
    if args.against_embedding:
        print(f"{embedding / len(cases):.3f} s a story to embed every sentence: {spent / embedding:.2f} of it")
    if args.out:
        args.out.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
