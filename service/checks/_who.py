"""Speakers as they are described, and what can be told of them across languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.checks._context import Answer
from service.checks._words import content_words, counterpart, grams, translations
from service.comparison import Comparison
from service.languages.vi.names import HONORIFICS
from service.statements.names import (
    Name,
    english_answered,
    read_vietnamese,
    side,
    vietnamese_answered,
)
from service.types import Finding, Mention, Statement

PRONOUN = re.compile(
    r"(?:he|she|they|it|we|i|who|him|her|the (?:ministry|official|company|minister|agency|statement|firm|group|bank|spokes\w+|report))",
    re.I,
)
VI_PRONOUN = re.compile(
    r"(?:ông|bà|anh|chị|cô|họ|nó|em|cụ|tôi|chúng tôi|vị|người|đây|cậu|ngài|mình)(?: (?:này|ấy|ta|đó))?|trong|ngoài|tại|theo|điều",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Who:
    """A speaker as one string with all that describes him, and the names in it."""

    text: str
    named: bool
    anonymous: bool


def who_is(statement: Statement) -> Who:
    parts = [
        statement.resolved or "",
        *(m.text for m in (statement.speaker, statement.office, statement.organisation) if m),
    ]
    text = " , ".join(dict.fromkeys(p for p in parts if p))
    return Who(text, statement.anonymity == "named", statement.anonymity == "anonymous")


def is_pronoun(statement: Statement) -> bool:
    return statement.speaker is None or bool(PRONOUN.fullmatch(statement.speaker.text.strip()))


def common_noun(name: Name, comparison: Comparison) -> bool:
    """A capital that only opens a sentence, or an office written with capitals (Prison Service)."""
    if len(name.text.split()) == 1 and not name.text.endswith("s"):
        return False  # Hang, Nam: given names that are words too
    return name.kind in ("unknown", "person") and all(
        translations(part, comparison.lexicon) and translations(part, comparison.lexicon)[0][1] >= 0.2
        for part in name.text.split()
    )


def name_answered(who: Who, answer: Answer) -> bool:
    """Is the source's speaker named in the article sentence, or in those beside it that share the passage?"""
    name = who.text.split(" , ")[0]
    return vietnamese_answered(name, side(answer.siblings))


def has_name(statement: Statement, comparison: Comparison, answer: Answer) -> bool:
    """Does the source's speaker bear a name, not only an office or a noun that opens its sentence?"""
    name = statement.resolved or (statement.speaker.text if statement.speaker else "")
    capitals = sum(w[0].isupper() for w in name.split() if not (w.isupper() and w.lower() in HONORIFICS))  # VĐV, HLV
    kinds = {n.kind for n in read_vietnamese(f"của {name}")}
    if kinds and kinds <= {"place"} and statement.anonymity != "named" and len(name.split()) > capitals:
        return False  # "HLV người Croatia"
    starts = {s.start for s in comparison.sources[answer.source].sentences}
    opens = statement.speaker is not None and statement.speaker.start in starts
    return capitals >= 2 or (capitals == 1 and (not opens or name.lower() not in comparison.lexicon.by_vi))


def says_who(statement: Statement) -> bool:
    """Is the source's speaker more than a pronoun that could not be resolved?"""
    name = (statement.resolved or (statement.speaker.text if statement.speaker else "")).strip()
    return bool(name) and not VI_PRONOUN.fullmatch(name)


def overlap_of(comparison: Comparison, ours: Statement, theirs: Statement) -> float:
    """Share of the article statement's words and whole numbers that the source statement's sentences answer."""
    said = _said(ours)
    words = content_words(said)
    if not words:
        return 0.0
    there, names = grams(theirs.text), side(theirs.text)
    answered = [
        counterpart(w, there, comparison.lexicon) is not None or (w[0].isupper() and english_answered(w, names))
        for w, _, _ in words
    ]
    numbers = set(re.findall(r"(?<![\d.,])\d+(?![\d.,]*\d)", theirs.text))
    answered += [n in numbers for n in re.findall(r"(?<![\d.,])\d+(?![\d.,]*\d)", said)]
    return sum(answered) / len(answered)


def _said(statement: Statement) -> str:
    """The statement's sentences without whoever speaks in them."""
    text = statement.text
    for mention in (statement.speaker, statement.office, statement.organisation):
        if mention is not None:
            text = text.replace(mention.text, " ", 1)
    return text


def speaker_finding(
    comparison: Comparison, answer: Answer, code: str, sure: float, ours: Mention, theirs: Mention, message: str
) -> Finding:
    sentence = next(
        (s for s in comparison.sources[answer.source].sentences if s.start <= theirs.start < s.end), answer.sentences[0]
    )
    return Finding(
        code,
        sure,
        message,
        f"source: {theirs.text}; article: {ours.text}",
        comparison.article_evidence(answer.sentence.index, ours.start, ours.end),
        comparison.source_evidence(answer.source, sentence.index, theirs.start, theirs.end),
    )
