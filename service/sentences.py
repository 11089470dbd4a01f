"""Sentence splitting with exact offsets, for both languages."""

from __future__ import annotations

import re


def split_sentences(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Spans ``(start, end)`` of the sentences of ``text``, in order, not overlapping, without white space around."""
    spans = []
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for stop in re.finditer(r"[.!?…][\"”’»)]*(?=\s+[\"“‘«(]?[^\W\d_a-z]|\s*$)", line.group()):
            spans.append((start, line.start() + stop.end()))
            start = line.start() + stop.end()
        if start < line.end():
            spans.append((start, line.end()))
    out = []
    for a, b in spans:
        inner = text[a:b]
        if inner.strip():
            out.append((a + len(inner) - len(inner.lstrip()), a + len(inner.rstrip())))
    return tuple(out)
