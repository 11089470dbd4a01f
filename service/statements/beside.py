"""Whose a quotation is that no reporting verb goes with: "The rector had a short answer: …", "…", the teacher smiled."""

from __future__ import annotations

from service.statements.speakers import Grammar, Speaker
from service.statements.tokens import Token

Tokens = tuple[Token, ...]
_SOMEBODY = frozenset({"person", "office", "pronoun", "anonymous"})
_WORDS = 2
_MARKS = "\"“”‘’'«»,.!?…"


def beside_quotation(tokens: Tokens, grammar: Grammar) -> Speaker | None:
    """Somebody who is the subject of the words before a colon and a quotation, or of those right after one."""
    first = next((k for k, t in enumerate(tokens) if t.quoted), None)
    if first is None or sum(t.quoted and t.word for t in tokens) < _WORDS:
        return None
    if first <= 1:
        return _after(tokens, first, grammar)
    mark = first - 1 if tokens[first - 1].text == ":" else first - 2
    if tokens[mark].text != ":":
        return None
    found = grammar.front(tokens, 0, mark) or grammar.before(tokens, 0, mark)
    return found if found and found.kind in _SOMEBODY else None


def _after(tokens: Tokens, first: int, grammar: Grammar) -> Speaker | None:
    end = next((k for k in range(first, len(tokens)) if not tokens[k].quoted), len(tokens))
    start = end
    while start < len(tokens) and tokens[start].text in _MARKS:
        start += 1
    apart = any(t.text in ",!?…" for t in tokens[end - 1 : start])
    if start >= len(tokens) or not apart or any(t.quoted for t in tokens[start:]):
        return None
    found = grammar.after(tokens, start, len(tokens))
    return found if found and found.kind in _SOMEBODY and found.last < len(tokens) else None
