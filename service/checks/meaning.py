"""Meaning outside figures: what the source denies and the article affirms, what it holds open and the article settles.

A finding needs word-level evidence: the words that the negation governs in one language must be answered, by the phrase
table, in a clause of the other that has nothing negative in it. Paraphrase that turns a sentence round as a whole ("did
not deny" for "thừa nhận") has no such words and stays silent.
"""

from __future__ import annotations

from collections.abc import Iterator

from service.checks._conditions import condition_lost
from service.checks._context import answers
from service.checks._contraries import contrary
from service.checks._contrary_words import contrary_words
from service.checks._directions import directions
from service.checks._hedges import hedge_lost
from service.checks._negation_added import negation_added
from service.checks._negation_lost import negation_lost
from service.checks._plain_negation import plainly_lost
from service.checks._quote_polarity import quote_turned
from service.checks._settled import settled
from service.checks._unkept import unkept
from service.comparison import Comparison
from service.types import Finding


def check(comparison: Comparison) -> Iterator[Finding]:
    for answer in answers(comparison):
        negation = (
            negation_lost(comparison, answer)
            or negation_added(comparison, answer)
            or quote_turned(comparison, answer)
            or plainly_lost(comparison, answer)
        )
        if negation is not None:
            yield negation
        else:
            yield from contrary(comparison, answer)
        found = (hedge_lost(comparison, answer), settled(comparison, answer), unkept(comparison, answer))
        hedges = [h for h in found if h is not None]
        if hedges:
            yield max(hedges, key=lambda h: h.confidence)
        condition = condition_lost(comparison, answer)
        if condition is not None:
            yield condition
        yield from list(directions(comparison, answer)) or contrary_words(comparison, answer)
