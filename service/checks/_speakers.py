"""Who says it: the article's statement against the statements of the source passage that answers its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from service.checks._context import Answer, article_statements, source_statements
from service.checks._words import content_words, counterpart, covered, grams
from service.comparison import Comparison
from service.statements.names import (
    english_answered,
    organisation_topics,
    read_english,
    side,
    vietnamese_answered,
)
from service.types import Finding, Mention, Statement

_PRONOUN = re.compile(r"(?:he|she|they|it|we|i|who|him|her|the (?:ministry|official|company|minister|agency|statement|firm|group|bank|spokes\w+|report))", re.I)
_ANONYMOUS_EN = re.compile(
    r"\b(?:anonym\w*|unnamed|unidentified|(?:not|declined|refused) (?:to )?(?:be )?(?:named?|identif\w+)|not want\w* to be \w+|sources?|"
    r"familiar with|asked not|withh\w+ (?:his|her|their) names?|an? (?:\w+[\s-]){0,4}(?:official|source|diplomat|representative|expert|"
    r"engineer|officer|employee|member|leader|executive|director|principal|prosecutor|investigator|aide|lawmaker|resident|trader|analyst))\b",
    re.IGNORECASE,
)
_ANONYMOUS_VI = re.compile(
    r"giấu tên|giấu danh tính|ẩn danh|không (?:muốn |được |tiện )?(?:nêu|tiết lộ|công khai|công bố|lộ) (?:rõ )?(?:tên(?! các| những| nước| cụ)|danh tính)|"
    r"từ chối nêu tên|xin không nêu tên|nguồn tin|nguồn thạo tin",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Who:
    """A speaker as one string with all that describes him, and the names in it."""

    text: str
    named: bool
    anonymous: bool


def _who(statement: Statement) -> Who:
    parts = [statement.resolved or "", *(m.text for m in (statement.speaker, statement.office, statement.organisation) if m)]
    text = " , ".join(dict.fromkeys(p for p in parts if p))
    return Who(text, statement.anonymity == "named", statement.anonymity == "anonymous")


def speakers(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one finding on who speaks in an article sentence."""
    mine = [s for s in article_statements(comparison, answer.sentence.index) if s.speaker is not None]
    there = source_statements(comparison, answer.source, answer.sentences)
    named_anonymous = _anonymous_named(comparison, answer, mine, there)
    if named_anonymous is not None:
        yield named_anonymous
        return
    for statement in mine:
        found = _mismatch(comparison, answer, statement, there)
        if found is not None:
            yield found
            return


def _anonymous_named(
    comparison: Comparison, answer: Answer, mine: list[Statement], there: tuple[Statement, ...]
) -> Finding | None:
    """A speaker whom the source leaves unnamed gets a name in the article."""
    text = answer.sentence.text
    hidden = [(s, m) for s in answer.sentences if (m := _ANONYMOUS_VI.search(s.text))]
    unnamed = [s for s in there if s.anonymity == "anonymous"]
    if not hidden and not unnamed:
        return None
    if _ANONYMOUS_EN.search(text) or any(
        _ANONYMOUS_EN.search(comparison.article.sentences[n].text)
        for n in (answer.sentence.index - 1, answer.sentence.index + 1)
        if 0 <= n < len(comparison.article.sentences) and comparison.article.sentences[n].text in answer.siblings
    ):
        return None
    for statement in mine:
        if statement.speaker is None or statement.outlet is not None and statement.outlet.text == statement.speaker.text:
            continue
        people = [n for n in read_english(statement.resolved or statement.speaker.text) if n.kind in ("person", "unknown")]
        stranger = next((n for n in people if not english_answered(n.text, side(answer.text), exact=True)), None)
        if stranger is None or not _same_words(comparison, answer, statement, unnamed):
            continue
        source = answer.sentences[0] if not hidden else hidden[0][0]
        sure = 0.9 if hidden else 0.75
        if _is_pronoun(statement):
            sure -= 0.35
        else:
            there_speaker = next((s.speaker for s in unnamed if s.speaker is not None), None)
            if there_speaker is not None:
                return _finding(
                    comparison, answer, "ATT-ANONYMITY", sure, statement.speaker, there_speaker,
                    f"The source leaves this speaker unnamed; the article names {stranger.text}.",
                )  # fmt: skip
        return Finding(
            "ATT-ANONYMITY",
            sure,
            f"The source leaves this speaker unnamed; the article names {stranger.text}.",
            f"source: {hidden[0][1].group() if hidden else source.text} = speaker not named; article: {stranger.text}",
            comparison.article_evidence(answer.sentence.index, statement.speaker.start, statement.speaker.end),
            comparison.whole_source_sentence(answer.source, source.index),
        )
    return None


def _same_words(comparison: Comparison, answer: Answer, statement: Statement, unnamed: list[Statement]) -> bool:
    if not unnamed:
        return True
    return any(covered(statement.text, s.text, comparison.lexicon) >= 0.25 for s in unnamed) or len(answer.sentences) == 1


def _is_pronoun(statement: Statement) -> bool:
    return statement.speaker is None or bool(_PRONOUN.fullmatch(statement.speaker.text.strip()))


def _mismatch(comparison: Comparison, answer: Answer, statement: Statement, there: tuple[Statement, ...]) -> Finding | None:
    assert statement.speaker is not None
    who = _who(statement)
    if _is_pronoun(statement) or not there:
        return None
    ours = [n for n in read_english(who.text) if n.kind != "unknown" or who.named]
    if not ours and not who.anonymous:
        return None
    nearby = side(answer.text if answer.score >= 0.5 else answer.near)
    if any(english_answered(n.text, side(_who(s).text + " " + (s.outlet.text if s.outlet else ""))) for n in ours for s in there):
        return None
    if any(english_answered(n.text, nearby) for n in ours if n.kind in ("person", "organisation", "agency", "place", "unknown")):
        return None
    rivals = [s for s in there if s.speaker is not None or s.resolved]
    if not rivals:
        return None
    rival = max(rivals, key=lambda s: _overlap(comparison, statement, s))
    overlap = _overlap(comparison, statement, rival)
    theirs = _who(rival)
    if who.anonymous or not ours:
        return _named_anonymised(comparison, answer, statement, rival, theirs, overlap)
    if theirs.named and _names_answered(theirs, answer):
        return None
    person = any(n.kind == "person" for n in ours) or (who.named and ours)
    if theirs.named and person:
        sure = 0.86
    elif theirs.named or person:
        sure = 0.74
    elif organisation_topics(who.text, "en") & organisation_topics(theirs.text, "vi") or _names_answered(theirs, answer):
        return None
    else:
        sure = 0.72 if organisation_topics(who.text, "en") or len(ours) else 0.5
    if overlap < 0.2:
        sure -= 0.25
    mention = rival.speaker
    if mention is None:
        return Finding(
            "ATT-SPEAKER",
            sure,
            f"The article gives these words to {who.text.split(' , ')[0]}; in the source they are {theirs.text.split(' , ')[0]}'s.",
            f"source: {theirs.text}; article: {who.text}",
            comparison.article_evidence(answer.sentence.index, statement.speaker.start, statement.speaker.end),
            comparison.whole_source_sentence(answer.source, rival.sentences[0]),
        )
    return _finding(
        comparison, answer, "ATT-SPEAKER", sure, statement.speaker, mention,
        f"The article gives these words to {who.text.split(' , ')[0]}; in the source they are {theirs.text.split(' , ')[0]}'s.",
    )  # fmt: skip


def _names_answered(who: Who, answer: Answer) -> bool:
    """Is the source's speaker named in the article sentence, or in those beside it that share the passage?"""
    name = who.text.split(" , ")[0]
    return vietnamese_answered(name, side(answer.siblings))


def _named_anonymised(
    comparison: Comparison, answer: Answer, statement: Statement, rival: Statement, theirs: Who, overlap: float
) -> Finding | None:
    assert statement.speaker is not None
    if not theirs.named or rival.speaker is None or _names_answered(theirs, answer):
        return None
    if any(s.anonymity in ("anonymous", "collective") for s in source_statements(comparison, answer.source, answer.sentences)):
        return None
    if not re.match(r"(?:an?|one|some|unnamed)\b", statement.speaker.text, re.IGNORECASE):
        return None
    return _finding(
        comparison, answer, "ATT-ANONYMITY", 0.75 if overlap >= 0.2 else 0.5, statement.speaker, rival.speaker,
        f"The source names the speaker, {theirs.text.split(' , ')[0]}; the article says only “{statement.speaker.text}”.",
    )  # fmt: skip


def _overlap(comparison: Comparison, ours: Statement, theirs: Statement) -> float:
    """Share of the article statement's words that the source statement's sentences answer."""
    words = content_words(ours.text)
    if not words:
        return 0.0
    there = grams(theirs.text)
    return sum(counterpart(w, there, comparison.lexicon) is not None for w, _, _ in words) / len(words)


def _finding(
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
