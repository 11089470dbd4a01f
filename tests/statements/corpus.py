"""The corpus of statements: rows in the manner of wire copy, scored field by field.

A row gives the statements of a text in order. ``speaker`` is always given (exact text), other fields where they matter.
``quotations``: all that must be read between marks, where the statements do not already say so. Rows marked ``held_out``
are never tuned on: they are only counted.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from service.sentences import split_sentences
from service.statements import read_quotations, read_statements
from service.types import Mention, Sentence, Statement

CORPUS = Path(__file__).parent.parent / "corpus"
Row = dict[str, Any]


def rows(language: str) -> list[Row]:
    lines = (CORPUS / f"statements_{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def read(text: str, language: str) -> tuple[Statement, ...]:
    spans = split_sentences(text, language)
    return read_statements(text, tuple(Sentence(i, text[a:b], a, b) for i, (a, b) in enumerate(spans)), language)


def _text(mention: Mention | None) -> str | None:
    return mention.text if mention else None


def field(statement: Statement, name: str) -> Any:
    value = getattr(statement, name)
    if name == "quotations":
        return [q.text for q in value]
    if name == "chain":
        return [c.text for c in value]
    return _text(value) if isinstance(value, Mention) else value


def judge(row: Row) -> Iterator[tuple[str, bool, str]]:
    """``(field, right, what was seen)`` for every expected field; "extra" for each statement not expected."""
    found = list(read(row["text"], row["lang"]))
    seen = [(field(s, "speaker"), field(s, "verb"), s.stance) for s in found]
    for want in row["statements"]:
        matching = [
            s for s in found if not want.get("verb") or (field(s, "verb") or "").lower() == want["verb"].lower()
        ]
        right = [s for s in matching if field(s, "speaker") == want["speaker"]]
        best = (right or matching or [None])[0]
        yield "speaker", bool(right), f"{want['speaker']} | {want.get('verb')} <> {seen}"
        if best is None:
            continue
        found.remove(best)
        for name, value in want.items():
            if name not in ("speaker", "verb"):
                got = field(best, name)
                yield name, got == value, f"{value!r} <> {got!r}"
    for extra in found:
        if extra.rules != ("continued quotation",):
            yield "extra", False, f"{field(extra, 'speaker')} | {field(extra, 'verb')} | {extra.text[:60]}"
    expected = row.get("quotations")
    if expected is None:
        expected = [q for s in row["statements"] for q in s.get("quotations", ())]
    if expected or row.get("quotations") is not None:
        got = [q.text for q in read_quotations(row["text"])]
        for q in expected:
            yield "quotation span", q in got, f"{q!r} <> {got!r}"
        for q in got:
            if q not in expected:
                yield "quotation span", False, f"nothing <> {q!r}"


def score(language: str, held_out: bool) -> tuple[dict[str, tuple[int, int]], list[str]]:
    """Right and all by field, and the misses in words."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    misses = []
    for row in rows(language):
        if row["held_out"] != held_out:
            continue
        for name, ok, what in judge(row):
            right[name] += ok
            total[name] += 1
            if not ok:
                misses.append(f"{row['id']} {name}: {what}\n      {row['text'][:150]}")
    return {name: (right[name], total[name]) for name in total}, misses


if __name__ == "__main__":
    import sys

    for lang in ("vi", "en"):
        for held in (False, True):
            scores, missed = score(lang, held)
            print(lang, "held out" if held else "open", scores)
            if not held and lang in sys.argv:
                print("\n".join(missed))
