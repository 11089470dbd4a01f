"""Where the phrase of a speaker may begin and must end, seen from its cue."""

from __future__ import annotations

from service.statements.speakers import Grammar
from service.statements.tokens import Token

Tokens = tuple[Token, ...]
_LONGEST_ASIDE, _ASIDE_COMMAS = 45, 3


def left_bound(tokens: Tokens, i: int, grammar: Grammar, low: int) -> int:
    """Where a subject of the verb at ``i`` may begin: after the last break, quotation or, at ``low``, earlier cue."""
    k = i - 1
    while k >= low:
        token = tokens[k]
        if token.quoted or token.text in ';:?!"”»“‘’' or _dateline(tokens, k, grammar):
            return k + 1
        if token.text == "," and (aside := _aside(tokens, k, low, grammar)):
            k = aside - 1
            continue
        if (end := grammar.break_at(tokens, k)) and end <= i:
            return end
        k -= 1
    return low


def _aside(tokens: Tokens, k: int, low: int, grammar: Grammar) -> int | None:
    """The comma at which a relative clause begins that the comma at ``k`` ends: its words bound no subject."""
    commas = 0
    for j in range(k - 1, max(low, k - _LONGEST_ASIDE), -1):
        if tokens[j].quoted or tokens[j].text in ';:?!"”“':
            return None
        if tokens[j].text == ",":
            if grammar.relative_at(tokens, j + 1):
                return j
            commas += 1
            if commas == _ASIDE_COMMAS:
                return None
    return None


def _dateline(tokens: Tokens, k: int, grammar: Grammar) -> bool:
    """The dash after "TTO", "Hà Nội", "(Dân trí)", "SEOUL, South Korea (AP)"."""
    if k > 8 or tokens[k].text not in "-–—" or k + 1 >= len(tokens):
        return False
    before = tokens[:k]
    if not before:
        return True  # a dash in front of a list's line
    if not before[0].text.isupper() and before[0].low in grammar.not_names:
        return False  # "Ông Khoa - Phó chủ tịch UBND - nói"
    if tokens[k + 1].word and not tokens[k + 1].capital and before[-1].text != ")":
        return False
    return (
        len([t for t in before if t.word]) <= 2
        or before[0].text == "("
        or before[-1].text == ")"
        or before[0].text.isupper()
    )


def phrase_stop(tokens: Tokens, i: int, grammar: Grammar) -> int:
    """Where a speaker phrase that starts at ``i`` must end: a quotation, a colon, the next reporting verb."""
    for k in range(i, len(tokens)):
        if tokens[k].quoted or tokens[k].text in ';:?!"”“':
            return k
        if k > i and grammar.closes_phrase(tokens, k):
            return k
    return len(tokens)
