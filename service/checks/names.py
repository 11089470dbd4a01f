"""Names that do not answer each other: another person, place or organisation than in the source.

A name is reported only together with its rival: the article names something that its passage of the source does not,
and that passage names something of the same kind that the article leaves unanswered. A name without a rival is a gloss.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from service.checks._bodies import bodies
from service.checks._compass import compass
from service.checks._context import Answer, answers, article_statements
from service.checks._displaced import displaced
from service.checks._swaps import swaps
from service.checks._words import counterpart, covered, grams, translations
from service.comparison import Comparison
from service.languages.en.names import ORGANISATION_NOUNS
from service.lexicon import Lexicon
from service.statements.aliases import load_aliases
from service.statements.names import (
    Name,
    english_answered,
    fold,
    organisation_topics,
    read_english,
    read_vietnamese,
    side,
    vietnamese_answered,
)
from service.statements.places import held_by, holds
from service.types import Finding, Sentence

_NOT_NAMES = frozenset(
    {"Anh", "Ban", "Bộ", "Sở", "Âu", "Á", "Phi"}
)  # "tiếng Anh" is a language, and the rest are short for an office
CODES = {"person": "NAM-PERSON", "place": "NAM-PLACE", "organisation": "NAM-ORG"}


def check(comparison: Comparison) -> Iterator[Finding]:
    for answer in answers(comparison):
        strangers = list(_strangers(comparison, answer))
        yield from strangers
        yield from _displaced(comparison, answer, strangers)
        if not strangers:
            yield from bodies(comparison, answer)
            yield from compass(comparison, answer)
        yield from _employers(comparison, answer)
        yield from swaps(comparison, answer)


def _strangers(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    speakers = [m for s in article_statements(comparison, answer.sentence.index) if (m := s.speaker) is not None]
    offset = answer.sentence.start
    names = [
        n
        for n in read_english(answer.sentence.text)
        if n.kind in CODES and not (n.kind == "person" and any(m.start <= offset + n.start < m.end for m in speakers))
        if not (n.kind == "person" and _titled(answer.sentence.text, n))
    ]  # who speaks is the matter of attribution
    unanswered = [n for n in names if not english_answered(n.text, side(answer.near), exact=_is_body(n))]
    unanswered = [n for n in unanswered if not _translated(comparison, answer, n) and not _told_wider(answer, n)]
    if not unanswered:
        return
    rivals = [
        (sentence, name)
        for sentence in answer.sentences
        for name in read_vietnamese(sentence.text)
        if name.text not in _NOT_NAMES
        if not vietnamese_answered(
            name.text,
            side(answer.sentence.text if name.kind == "place" else answer.siblings),
            exact=name.kind == "place",
        )
    ]
    for name in unanswered:
        if _told_closer(name, rivals):
            continue
        found = next(
            ((s, r, c) for s, r in rivals if (c := _rivalry(comparison.lexicon, answer, name, s, r)) > 0), None
        )
        if found is None:
            continue
        sentence, rival, confidence = found
        if answer.sentence.role == "headline":
            confidence -= 0.25
        if sum(n.kind == name.kind for n in unanswered) > 2:
            confidence -= 0.2
        yield _stranger(comparison, answer, name, sentence, rival, confidence)


def _stranger(
    comparison: Comparison, answer: Answer, name: Name, sentence: Sentence, rival: Name, confidence: float
) -> Finding:
    start, begin = answer.sentence.start, sentence.start
    elsewhere = english_answered(name.text, side(answer.whole))
    where = "stands elsewhere in the source, not in this passage." if elsewhere else "stands nowhere in the source."
    return Finding(
        CODES[name.kind],
        confidence,
        f"The article has {name.text}; the source has {rival.text} ({fold(rival.text).title()}) in this place.",
        f"source: {rival.text}; article: {name.text}. {name.text} {where}",
        comparison.article_evidence(answer.sentence.index, start + name.start, start + name.end),
        comparison.source_evidence(answer.source, sentence.index, begin + rival.start, begin + rival.end),
        {"elsewhere": elsewhere},
        _suggestion(rival),
    )


def _titled(text: str, name: Name) -> bool:
    """Is it the title of a work, alone between quotation marks?"""
    return text[: name.start].rstrip()[-1:] in _OPENING and text[name.end :].lstrip(" ,.!?")[:1] in _CLOSING


_OPENING, _CLOSING = frozenset("\"“‘'«"), frozenset("\"”’'»")


def _displaced(comparison: Comparison, answer: Answer, reported: list[Finding]) -> Iterator[Finding]:
    """At most one person of the story who stands where the passage has another."""
    start = answer.sentence.start
    if answer.sentence.role == "headline" or any(f.code == "NAM-PERSON" for f in reported):
        return
    speaking = [m for s in article_statements(comparison, answer.sentence.index) if (m := s.speaker) is not None]
    for name in read_english(answer.sentence.text):
        if name.kind != "person" or any(m.start <= start + name.start < m.end for m in speaking):
            continue  # who speaks is the matter of attribution
        found = displaced(answer, name)
        if found is not None:
            sentence, rival = found
            yield Finding(
                "NAM-PERSON",
                0.68,
                f"The article has {name.text}; the source has {rival.text} in this place.",
                f"source: {rival.text}; article: {name.text}, who stands elsewhere in the source, not in this passage.",
                comparison.article_evidence(answer.sentence.index, start + name.start, start + name.end),
                comparison.source_evidence(
                    answer.source, sentence.index, sentence.start + rival.start, sentence.start + rival.end
                ),
                {"elsewhere": True},
            )
            return


def _translated(comparison: Comparison, answer: Answer, name: Name) -> bool:
    """Is the name made of words that the passage translates (Old City, North Africa), or does a translation hold it?"""
    if any(s.translation and fold(name.text) in fold(s.translation) for s in answer.sentences):
        return True
    quarter = _QUARTERS.get(fold(name.text))
    if quarter is not None and re.search(rf"\b(?:{quarter})\b", answer.text, re.IGNORECASE):
        return True  # "Western Province", tỉnh Miền Tây: not the region of Vietnam
    if load_aliases().english(name.text):
        return False
    there = grams(answer.text)
    parts = [p for p in re.findall(r"[^\W\d_]+", name.text) if p.lower() not in ("of", "the", "and", "for")]
    return bool(parts) and all(
        counterpart(p, there, comparison.lexicon) or p.lower() in ("north", "south") for p in parts
    )


def _told_wider(answer: Answer, name: Name) -> bool:
    """Does the passage name a place that lies in this one: the region or the country, told to readers abroad?"""
    return name.kind == "place" and any(
        holds(name.text, there.text) for s in answer.sentences for there in read_vietnamese(s.text)
    )


def _told_closer(name: Name, rivals: list[tuple[Sentence, Name]]) -> bool:
    """Is the place of the article a town or an old province within a province or region that it leaves out?"""
    return name.kind == "place" and any(
        held_by(name.text, rival.text) and all(e.kind != "country" for e in load_aliases().vietnamese(rival.text))
        for _, rival in rivals
    )


_QUARTERS = {"western": "tây", "eastern": "đông", "northern": "bắc", "southern": "nam", "central": "trung"}


def _employers(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """ "NSO chief economist Loc": a body put before a person whom the source never mentions together with it."""
    text, names = answer.sentence.text, read_english(answer.sentence.text)
    for body, person in pairwise(names):
        if body.kind != "organisation" or not english_answered(person.text, side(answer.text)):
            continue
        if not re.fullmatch(r"(?:['’]s)?(?: [a-z-]+){1,4} ", text[body.end : person.start]) or re.search(
            r" (?:said|told|and|of|by|that|to|for|in|at|with|from|on|as) ", text[body.end : person.start]
        ):
            continue
        near = [s for s in comparison.sources[answer.source].sentences if english_answered(person.text, side(s.text))]
        around = " ".join(
            comparison.sources[answer.source].sentences[i].text
            for i in sorted({j for s in near for j in (s.index - 1, s.index) if j >= 0})
        )
        if not near or english_answered(body.text, side(around)) or not english_answered(body.text, side(answer.whole)):
            continue
        start = answer.sentence.start
        yield Finding(
            "NAM-ORG",
            0.72,
            f"The source does not place {person.text} at {body.text}.",
            f"source: {near[0].text[:120]}; article: {text[body.start : person.end]}",
            comparison.article_evidence(answer.sentence.index, start + body.start, start + body.end),
            comparison.whole_source_sentence(answer.source, near[0].index),
        )


def _is_body(name: Name) -> bool:
    """An office that deals with something is not answered by its state alone (State Department, Mỹ)."""
    return name.kind == "organisation" and any(w.lower() in ORGANISATION_NOUNS for w in name.text.split())


def _suggestion(rival: Name) -> str | None:
    entries = load_aliases().vietnamese(rival.text)
    if entries:
        return entries[0].english[0]
    return fold(rival.text).title() if rival.kind == "place" else None


def _rivalry(lexicon: Lexicon, answer: Answer, name: Name, sentence: Sentence, rival: Name) -> float:
    """How sure it is that ``rival`` stands where the article has ``name``; 0: it does not."""
    aliases = load_aliases()
    before = answer.sentence.text[: name.start]
    after = answer.sentence.text[name.end :]
    known = bool(aliases.english(name.text)) and bool(aliases.vietnamese(rival.text))
    if name.kind == "place" and rival.kind == "place":
        if any(e.kind == "country" for e in aliases.english(name.text)) and not any(
            e.kind == "country" for e in aliases.vietnamese(rival.text)
        ):
            return 0.0  # the country, told to readers abroad, in place of a town in it
        if held_by(name.text, rival.text):
            return 0.0
        if aliases.same(name.text, "Việt Nam") or _DESCRIBED.match(after):
            return 0.0  # readers at home need not be told it; "the Central American country" is a name that stands elsewhere
        noun = re.match(r"\s+(?:city|province|district|commune|ward|town|village|river|island)\b", after)
        local = re.search(r"\b(?:in|to|from|near|at|off|over|between|of|and|around|through)\s+(?:the\s+)?$", before)
        return 0.85 if noun or known else 0.75 if local else 0.5
    if name.kind == "organisation" and rival.kind == "organisation":
        if known:
            return 0.8
        topics = organisation_topics(name.text, "en"), organisation_topics(rival.text, "vi")
        if topics[0] & topics[1] or covered(name.text, rival.text, lexicon) >= 0.34:
            return 0.0
        return 0.6 if topics[0] and topics[1] else 0.0
    if name.kind == "person" and rival.kind == "person":
        if all(translations(part, lexicon) for part in name.text.split()):
            return 0.0
        return 0.75 if rival.text.split()[-1].lower() not in _COMMON else 0.0
    return 0.0


_DESCRIBED = re.compile(
    r"(?:[- ]\w+)? (?:country|nation|state|kingdom|island|islands|republic|archipelago|sheikhdom|"
    r"emirate|city-state|territory|enclave)\b"
)
"""Behind an adjective of a region: what a known name is called to say it a second time."""
_COMMON = frozenset("điều chủ quốc trời đầu vụ sở cục bộ".split())
