"""Who may speak for whom: the holder of an office for it, somebody for his body, a state's agency for the state."""

from __future__ import annotations

import re

from service.checks._context import Answer
from service.comparison import Comparison
from service.languages.en.names import STATE_MEDIA
from service.statements.aliases import load_aliases
from service.statements.names import Name, english_answered, side
from service.types import Statement


def holds_office(comparison: Comparison, answer: Answer, ours: list[Name], rival: Statement) -> bool:
    """Does the source anywhere put the article's name beside the office that speaks in the passage ("Chủ tịch nước")?"""
    if rival.speaker is None:
        return False
    text = comparison.sources[answer.source].text
    for match in re.finditer(re.escape(rival.speaker.text), text, re.IGNORECASE):
        after = re.split(r"[.;\n“”\"]", text[match.end() : match.end() + 60])[0]
        before = re.split(r"[.;\n“”\"]", text[max(0, match.start() - 40) : match.start()])[-1]
        if any(english_answered(n.text, side(f"{before} {after}")) for n in ours):
            return True
    return False


def sent_by(comparison: Comparison, answer: Answer, ours: list[Name], rival: Statement) -> bool:
    """Does the source introduce its speaker as somebody of the article's body ("Phó tổng giám đốc EVN Nông Quang Vinh")?"""
    parts = [w for w in (rival.resolved or "").split() if w[0].isupper()]
    if rival.anonymity != "named" or not parts:
        return False
    text = comparison.sources[answer.source].text
    for match in re.finditer(rf"(?<!\w){re.escape(parts[-1])}(?!\w)", text):
        after = re.split(r"[.;:\n“”\"]", text[match.end() : match.end() + _BESIDE])[0]
        before = re.split(r"[.;:\n“”\"]", text[max(0, match.start() - _BESIDE) : match.start()])[-1]
        beside = side(f"{before} {after}")
        if any(n.kind != "place" and english_answered(n.text, beside) for n in ours):
            return True
    return False


_BESIDE = 90
"""Code points around a name within which the body that he speaks for is told."""


def state_voice(ours: list[Name], there: tuple[Statement, ...]) -> bool:
    """Does a country speak in the article through its own news agency or newspaper of the source?"""
    aliases = load_aliases()
    states = {n.text for n in ours if n.kind == "place"}
    voices = {m.text for s in there for m in (s.speaker, s.outlet) if m is not None}
    return any(
        aliases.root(one) == STATE_MEDIA.get(entry.english[0])
        for voice in voices
        for entry in aliases.by_vietnamese.get(voice, ())
        for state in states
        for one in aliases.english(state)
    )
