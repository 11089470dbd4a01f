"""Words in another's mouth: what the article has one speaker of the story say, the source has another one say.

Both speak in the source. The words tell whose the statement is: somebody else's statement answers it, and none of the named
speaker's own does so nearly as well.
"""

from __future__ import annotations

import re

from service.checks._context import Answer
from service.checks._who import VI_PRONOUN, has_name, is_pronoun, overlap_of, says_who, speaker_finding, who_is
from service.comparison import Comparison
from service.languages.en.names import ORGANISATION_NOUNS
from service.statements.names import Name, english_answered, fold, names_in, organisation_topics, side
from service.types import Finding, Statement

_ANSWERS, _AHEAD = 0.5, 0.35
"""Share of a statement's words that the other's statement answers, and by how much more than any of the speaker's own."""


def other_mouth(comparison: Comparison, answer: Answer, statement: Statement) -> Finding | None:
    """The statement of another that holds these words, where the named speaker says nothing like it."""
    mention = statement.speaker
    if mention is None or is_pronoun(statement) or statement.anonymity != "named" or answer.sentence.role == "headline":
        return None
    people = [n for n in names_in(statement.resolved or mention.text) if n.kind in ("person", "unknown")]
    if (
        len(people) != 1
        or organisation_topics(people[0].text, "en")
        or ORGANISATION_NOUNS & set(people[0].text.lower().split())
    ):
        return None
    said = comparison.source_statements[answer.source]
    own = [s for s in said if english_answered(people[0].text, side(who_is(s).text))]
    if not own:
        return None
    indices = {s.index for s in answer.sentences}
    others = [s for s in said if s not in own and set(s.sentences) & indices and says_who(s) and s.anonymity == "named"]
    if not others or any(not set(s.sentences).isdisjoint(r.sentences) for s in own for r in others):
        return None
    rival = max(others, key=lambda s: overlap_of(comparison, statement, s))
    theirs = overlap_of(comparison, statement, rival)
    ours = max(overlap_of(comparison, statement, s) for s in own)
    if theirs < _ANSWERS or theirs - ours < _AHEAD or rival.speaker is None:
        return None
    if VI_PRONOUN.fullmatch(rival.speaker.text):
        if not _other_sex(comparison, answer, people[0], rival):
            return None
    elif not has_name(rival, comparison, answer):
        return None
    if english_answered(people[0].text, side(rival.text)) or _named_here(answer, rival):
        return None
    name = (rival.resolved or rival.speaker.text).strip()
    return speaker_finding(
        comparison, answer, "ATT-SPEAKER", 0.74, mention, rival.speaker,
        f"The article gives these words to {mention.text}; in the source they are {name}'s.",
    )  # fmt: skip


def _named_here(answer: Answer, rival: Statement) -> bool:
    """Does the article sentence itself name the source's speaker too?"""
    parts = fold(rival.resolved or "").split()
    return bool(parts) and parts[-1] in side(answer.sentence.text).capitals


_SEX = {"ông": "m", "anh": "m", "bà": "f", "chị": "f", "cô": "f"}


def _other_sex(comparison: Comparison, answer: Answer, person: Name, rival: Statement) -> bool:
    """Is whoever speaks in the passage a woman ("bà") and the article's speaker a man ("ông Phi"), or the reverse?"""
    assert rival.speaker is not None
    here = _SEX.get(rival.speaker.text.lower().split()[0])
    last = fold(person.text).split()[-1]
    there = {
        _SEX[m.group(1).lower()]
        for m in re.finditer(
            r"\b(ông|anh|bà|chị|cô) ((?:[^\W\d_]+ ?){1,4})", comparison.sources[answer.source].text, re.IGNORECASE
        )
        if m.group(2)[0].isupper() and last in fold(" ".join(w for w in m.group(2).split() if w[0].isupper())).split()
    }
    return here is not None and len(there) == 1 and here not in there
