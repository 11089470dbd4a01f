"""A nameless speaker of one party or trade in the article ("prosecutors") where the source has another's ("luật sư X")."""

from __future__ import annotations

import re

from service.checks._context import Answer, source_statements
from service.checks._who import is_pronoun, overlap_of, speaker_finding, who_is
from service.comparison import Comparison
from service.languages.parties import NEAR, PARTIES
from service.types import Finding, Statement

_EN = {
    key: re.compile(rf"(?:(?:the|his|her|their|its|a|an|some|state|local|city|provincial|senior) )*(?:{words})", re.I)
    for key, (words, _) in PARTIES.items()
}
_VI = {key: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.I) for key, (_, words) in PARTIES.items()}
_ANSWERS = 0.4


def parties(comparison: Comparison, answer: Answer, statement: Statement) -> Finding | None:
    """The one speaker of the passage is of another party, and nothing near it names the article's."""
    mention = statement.speaker
    if mention is None or is_pronoun(statement) or answer.sentence.role == "headline":
        return None
    mine = [key for key, pattern in _EN.items() if pattern.fullmatch(mention.text.strip())]
    if len(mine) != 1 or _VI[mine[0]].search(answer.near):
        return None
    there = [s for s in source_statements(comparison, answer.source, answer.sentences) if s.speaker is not None]
    if not there or len({s.resolved for s in there}) != 1:
        return None
    rival = max(there, key=lambda s: overlap_of(comparison, statement, s))
    if rival.speaker is None or overlap_of(comparison, statement, rival) < _ANSWERS:
        return None
    theirs = {key for key, pattern in _VI.items() if pattern.search(who_is(rival).text)}
    if not theirs or any(frozenset({mine[0], key}) in NEAR for key in theirs):
        return None
    return speaker_finding(
        comparison, answer, "ATT-SPEAKER", 0.72, mention, rival.speaker,
        f"The article gives these words to {mention.text}; in the source they are {who_is(rival).text.split(' , ')[0]}'s.",
    )  # fmt: skip
