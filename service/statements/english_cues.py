"""English verbs that report only in some of their uses, and carriers after a participle."""

from __future__ import annotations

from service.languages.en import statements as en
from service.statements.english_phrases import VERB
from service.statements.speakers import Span
from service.statements.tokens import Token

Tokens = tuple[Token, ...]
_COUNTED = frozenset(
    "a an more nearly over some record visitors tourists guests passengers arrivals students pupils about".split()
)


def acts(tokens: Tokens, i: int, end: int, follows: str) -> bool:
    """Whether the form belongs to a thing or tells of an act: "the level recommended by the WHO", "welcomed 6.7
    million visitors", "with five firms holding half"."""
    low = tokens[i].low
    back = tokens[i - 1]
    if back.low.endswith("ing") and low.endswith("s") and not back.capital and VERB.at(tokens, i - 1) is None:
        return True  # "settling disputes"
    if low == "holding" or back.low in ("them", "us"):
        return True
    if low.startswith("welcom") and (follows in _COUNTED or follows[:1].isdigit()):
        return True
    return (
        low.endswith("ed")
        and end - i == 1
        and (follows == "by" or (back.low in en.DOCUMENTS and any(t.low == "by" for t in tokens[end : end + 3])))
    )


def put_at(tokens: Tokens, end: int) -> bool:
    """ "put the rate at about 12%", "put the rise down to a low base"."""
    for k in range(end, min(end + 12, len(tokens) - 1)):
        if tokens[k].low == "at" and any(t.text[0].isdigit() for t in tokens[k + 1 : k + 4]):
            return True
        if (tokens[k].low, tokens[k + 1].low) == ("down", "to"):
            return True
        if not tokens[k].word and tokens[k].text not in "$%":
            return False
    return False


def quoted_by(tokens: Tokens, i: int) -> tuple[int, int, Span | None] | None:
    """ "An official quoted by the Mail & Guardian estimated": the verb of telling comes after the carrier."""
    if i + 2 >= len(tokens) or tokens[i + 1].low != "by":
        return None
    start = i + 2 + (tokens[i + 2].low in en.ARTICLES)
    stop = start
    while stop < len(tokens) and ((tokens[stop].word and tokens[stop].capital) or tokens[stop].text == "&"):
        stop += 1
    if stop == start:
        return None
    told = stop + 1 if stop + 1 < len(tokens) and tokens[stop].text == "," and VERB.at(tokens, stop + 1) else stop
    return i, told, (tokens[start].start, tokens[stop - 1].end)
