"""A speaker left unnamed on one side and named on the other."""

from __future__ import annotations

import re

from service.checks._context import Answer
from service.checks._who import is_pronoun, name_answered, overlap_of, says_who, speaker_finding, who_is
from service.checks._words import covered
from service.comparison import Comparison
from service.statements.names import english_answered, names_in, side, vietnamese_answered
from service.types import Finding, Statement

ROLE_ONLY = re.compile(
    r"(?:an?|one|some|another|unnamed|the)\s+(?:[\w'’.-]+\s+){0,4}?(?:official|officials|source|sources|diplomat|representative|expert|experts|"
    r"engineer|officer|employee|member|leader|executive|analyst|analysts|researcher|lawmaker|aide|spokes\w+|manager|insider|observer)\b",
    re.IGNORECASE,
)
SOMEBODY = re.compile(
    r"(?:an?|one|another)\s+(?:[\w'’.-]+\s+){0,4}?(?:official|lawyer|attorney|prosecutor|coach|player|doctor|surgeon|nurse|professor|scientist|economist|"
    r"director|executive|manager|resident|villager|farmer|driver|trader|broker|investor|banker|businessman|businesswoman|politician|lawmaker|"
    r"candidate|adviser|advisor|commander|general|judge|teacher|student|worker|witness|survivor|victim|relative|negotiator|minister|"
    r"representative|expert|engineer|analyst|researcher|leader|source|spokes\w+)",
    re.IGNORECASE,
)
"""A speaker of whom only the trade or the employer is told: "a Danang official"."""
AUTHORITIES = re.compile(
    r"(?:the\s+)?(?:(?:local|provincial|city|municipal|district|commune)\s+){0,2}(?:authorities|officials|government|province|administration|"
    r"leaders|People['’]s Committee)(?:\s+(?:in|of)\s+[\w .'’-]{2,30})?",
    re.IGNORECASE,
)
"""Bodies that stand for the person at their head."""
_ANONYMOUS_EN = re.compile(
    r"\b(?:anonym\w*|unnamed|unidentified|(?:not|declined|refused) (?:to )?(?:be )?(?:named?|identif\w+)|not want\w* to be \w+|sources?|"
    r"familiar with|asked not|whose (?:name|identity)|not (?:authori[sz]ed|allowed|permitted) to speak|withh\w+ (?:his|her|their) names?)\b",
    re.IGNORECASE,
)
_ANONYMOUS_VI = re.compile(
    r"giấu tên|giấu danh tính|ẩn danh|chưa (?:được )?(?:công bố|tiết lộ|xác định|rõ|nêu) (?:danh tính|tên)|danh tính (?:chưa|không) được|"
    r"tên (?:nhân vật )?đã được thay đổi|không (?:được phép|có thẩm quyền) phát (?:ngôn|biểu)|không (?:muốn |được |tiện )?(?:nêu|tiết lộ|công khai|công bố|lộ) (?:rõ )?(?:tên(?! các| những| nước| cụ)|danh tính)|"
    r"từ chối nêu tên|xin không nêu tên|nguồn tin|nguồn thạo tin",
    re.IGNORECASE,
)
ONE_OF_MANY = re.compile(r"(?:an?|one|another|some)\s", re.IGNORECASE)
"""So begins a description, whatever capitals are in it: "a Welsh Conservative"."""


def anonymous_named(
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
        if statement.speaker is None or (
            statement.outlet is not None and statement.outlet.text == statement.speaker.text
        ):
            continue
        people = [n for n in names_in(statement.resolved or statement.speaker.text) if n.kind in ("person", "unknown")]
        if ROLE_ONLY.match(statement.speaker.text) or ONE_OF_MANY.match(statement.speaker.text):
            continue
        stranger = next((n for n in people if not english_answered(n.text, side(answer.text), exact=True)), None)
        if stranger is None or not _same_words(comparison, answer, statement, unnamed):
            continue
        source = answer.sentences[0] if not hidden else hidden[0][0]
        sure = 0.9 if hidden else 0.75
        if is_pronoun(statement):
            sure -= 0.35
        else:
            there_speaker = next((s.speaker for s in unnamed if s.speaker is not None), None)
            if there_speaker is not None:
                return speaker_finding(
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
    return (
        any(covered(statement.text, s.text, comparison.lexicon) >= 0.25 for s in unnamed) or len(answer.sentences) == 1
    )


def named_anonymised(
    comparison: Comparison, answer: Answer, statement: Statement, there: tuple[Statement, ...]
) -> Finding | None:
    """A speaker whom the source names is only described in the article."""
    assert statement.speaker is not None
    if not there or any(s.anonymity == "anonymous" for s in there) or _ANONYMOUS_VI.search(answer.text):
        return None
    rival = max(there, key=lambda s: overlap_of(comparison, statement, s) + 0.1 * (s.anonymity == "named"))
    if rival.anonymity != "named" and says_who(rival):
        return None
    theirs = who_is(rival)
    mention = rival.speaker
    if mention is None or any(name_answered(who_is(s), answer) for s in there) or not says_who(rival):
        return None
    sure = 0.75 if re.match(r"(?:an?|one|some|another)\b", statement.speaker.text, re.IGNORECASE) else 0.5
    if vietnamese_answered(theirs.text.split(" , ")[0], side(comparison.article.text)):
        sure -= 0.1 if sure > 0.7 else 0.3
    return speaker_finding(
        comparison, answer, "ATT-ANONYMITY", sure, statement.speaker, mention,
        f"The source names the speaker, {theirs.text.split(' , ')[0]}; the article says only “{statement.speaker.text}”.",
    )  # fmt: skip
