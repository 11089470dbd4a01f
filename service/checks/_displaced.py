"""A person of the story put in another's place: both stand in the source, only one of them in this passage.

The article names somebody whom the passage does not, and the passage names somebody whom the article leaves out, in the same
place: both begin their clause, or both are the only person there. A passage with a pronoun, or an office without a name, may
well mean the article's person, so nothing is said then.
"""

from __future__ import annotations

import re

from service.checks._context import Answer
from service.languages.offices import CALLINGS
from service.languages.vi.names import HONORIFICS
from service.languages.vi.offices import HEADS
from service.statements.names import (
    Name,
    english_answered,
    fold,
    read_english,
    read_vietnamese,
    side,
    vietnamese_answered,
)
from service.statements.names_words import UPPER
from service.types import Sentence

_SURE_PASSAGE = 0.9
_STANDS_FOR = re.compile(
    rf"\b(?:ông|bà|anh|chị|cô|cụ|em|hắn|họ|vị|nàng|chàng|y|thị|nó|cậu)(?: (?:này|ấy|ta|đó))?\b(?! (?-i:[{UPPER}]))"
    r"|\b(?:này|ấy|nói trên|kể trên|vừa nêu|cùng ngày|bản thân|chính mình|người (?:đàn|phụ|con|đứng|có|từng|vừa|bị|được|đã|đang|chồng|vợ))\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_TITLE = re.compile(
    r"\b(?:"
    + "|".join(sorted((re.escape(head) for head, cls in HEADS.items() if cls not in CALLINGS), key=len, reverse=True))
    + r")\b(?P<rest>[^.,;:“”\"]{0,60})",
    re.IGNORECASE,
)
_APART = re.compile(r"\b(?:của|từ|bởi|cho|do|với|và|đã|vừa|là|trước|sau|khi|để)\b", re.IGNORECASE)
_LEAD = re.compile(r"[^.;:“”\"]*$")
_LEAD_LONGEST = 7


def displaced(answer: Answer, name: Name) -> tuple[Sentence, Name] | None:
    """The person of the passage whose place ``name`` (offsets in the article sentence) has taken; ``None`` if it is not sure."""
    if answer.score < _SURE_PASSAGE or len(name.text.split()) < 2:
        return None
    if english_answered(name.text, side(answer.text)) or not english_answered(name.text, side(answer.whole)):
        return None
    if fold(name.text.split()[-1]) in side(answer.text).capitals or _STANDS_FOR.search(_QUOTED.sub(" ", answer.text)):
        return None
    people = [(s, n) for s in answer.sentences for n in _people(s.text)]
    rivals = [(s, n) for s, n in people if not vietnamese_answered(n.text, side(answer.siblings))]
    ours = [n for n in read_english(answer.sentence.text) if n.kind == "person"]
    if len(rivals) != 1 or len(ours) > len(people) or _nameless_office(answer):
        return None
    sentence, rival = rivals[0]
    alone = len(ours) == len(people) == 1
    return (sentence, rival) if alone or (_leads(sentence.text, rival) and _leads(answer.sentence.text, name)) else None


def _people(text: str) -> list[Name]:
    return [
        n for n in read_vietnamese(text) if n.kind == "person" or (n.kind == "unknown" and len(n.text.split()) >= 2)
    ]


def _nameless_office(answer: Answer) -> bool:
    """Does an office stand in the passage without the name of its holder?"""
    for sentence in answer.sentences:
        people = _people(sentence.text)
        for match in _TITLE.finditer(sentence.text):
            after = [n for n in people if match.start("rest") <= n.start < match.end()]
            held = after and not _APART.search(sentence.text[match.start("rest") : after[0].start])
            if not held and not any(0 <= match.start() - n.end <= 3 for n in people):
                return True
    return False


def _leads(text: str, name: Name) -> bool:
    """Does the name begin its clause, after a few words of title, time or a verb of saying at most?"""
    lead = _LEAD.search(text[: name.start])
    words = lead.group().split(",")[-1].split() if lead else []
    return len(words) <= _LEAD_LONGEST and not any(
        w.lower() in _INNER and w.lower() not in HONORIFICS for w in words[-1:]
    )


_INNER = frozenset("của với cho và cùng bởi do từ về of with by for and to from as".split())
