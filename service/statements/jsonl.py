"""Rows in, rows out: what ``nguon statements --jsonl`` and ``--explain`` show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from service.sentences import split_sentences
from service.statements.read import read_statements
from service.types import Mention, Sentence, Statement


def read_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """``{"id", "lang", "text"}`` in, ``{"id", "statements": […]}`` out; offsets count code points of ``text``."""
    return {"id": row.get("id"), "statements": [_statement(s) for s in _read(row)]}


def explain(row: Mapping[str, Any]) -> str:
    """Every statement of the row in words, each with the rule that read it."""
    lines = [line for s in _read(row) for line in _explained(s)]
    return "\n".join(lines) if lines else "no statement was read"


def _read(row: Mapping[str, Any]) -> tuple[Statement, ...]:
    text, language = str(row["text"]), str(row.get("lang", "vi"))
    spans = split_sentences(text, language)
    sentences = tuple(Sentence(i, text[a:b], a, b) for i, (a, b) in enumerate(spans))
    return read_statements(text, sentences, language)


def _mention(mention: Mention | None) -> dict[str, Any] | None:
    return {"start": mention.start, "end": mention.end, "text": mention.text} if mention else None


def _statement(s: Statement) -> dict[str, Any]:
    return {
        "start": s.start, "end": s.end, "text": s.text, "sentences": list(s.sentences),
        "speaker": _mention(s.speaker), "resolved": s.resolved, "office": _mention(s.office),
        "offices": [_mention(o) for o in s.offices], "organisation": _mention(s.organisation), "outlet": _mention(s.outlet), "verb": _mention(s.verb),
        "stance": s.stance, "also": sorted(s.also), "anonymity": s.anonymity, "directness": s.directness,
        "quotations": [{"start": q.start, "end": q.end, "text": q.text, "scare": q.scare} for q in s.quotations],
        "chain": [_mention(c) for c in s.chain], "rules": list(s.rules),
    }  # fmt: skip


def _explained(s: Statement) -> list[str]:
    who = s.speaker.text if s.speaker else "(nobody named)"
    if s.resolved and s.resolved != who:
        who += f" = {s.resolved}"
    lines = [f"{s.start}-{s.end}  {who}: {s.text}"]
    parts = {
        "office": s.office, "organisation": s.organisation, "outlet": s.outlet, "verb": s.verb,
    }  # fmt: skip
    lines += [f"    {name}: {m.text} ({m.start}-{m.end})" for name, m in parts.items() if m]
    stance = f"{s.stance} (also {', '.join(sorted(s.also))})" if s.also else s.stance
    lines.append(f"    stance: {stance} · {s.anonymity} · {s.directness}")
    lines += [f"    quotation{' (scare)' if q.scare else ''}: {q.text} ({q.start}-{q.end})" for q in s.quotations]
    if s.chain:
        lines.append(f"    chain: {' → '.join(c.text for c in s.chain)}")
    lines.append(f"    read by: {', '.join(s.rules)}")
    return lines
