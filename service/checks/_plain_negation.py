"""A negation lost without a trace: the source denies a clause, and the article retells it with nothing negative anywhere.

English has many words for a "không" or a "chưa" (unable, short of, leave open, unanswered). Where the sentence and those
that share its source hold none of them, and retell what stands behind the negation, word by word, the negation is gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer
from service.checks._polarity import cues, reach_of
from service.checks._quotes import quoted_at
from service.checks._words import Grams, answered_places, content_words, counterpart, covered, grams, vietnamese_content
from service.comparison import Comparison
from service.languages.en import polarity as en
from service.languages.vi import polarity as vi
from service.lexicon import Lexicon
from service.types import Finding, Sentence

BEHIND = 70
"""Code points behind a negation in which the words that it denies stand."""
RETOLD, YET = 0.66, 0.5
"""The share of them that the article must retell: behind a "không", and behind a "chưa" where it says that it is done."""


def plainly_lost(comparison: Comparison, answer: Answer) -> Finding | None:
    text, said = answer.sentence.text, answer.siblings
    if text.endswith("?") or en.NEGATION.search(said) or en.SOFTENED.search(said):
        return None
    if covered(text, answer.text, comparison.lexicon) < 0.4:
        return None
    for sentence, cue in _denied(comparison, answer):
        if _negative(said, grams(answer.text), comparison.lexicon):
            return None
        share, count, first = _retold(sentence.text, cue, text, comparison.lexicon)
        yet = cue.group().lower() == "chưa" and _DONE.search(text) is not None
        if count < 2 or (share < (YET if yet else RETOLD)) or not (first or yet):
            continue
        return _finding(comparison, answer, sentence, cue, 0.6 + 0.1 * (share >= 0.8))
    return None


_DONE = re.compile(
    r"\b(?:already|has|have|had|was|were)\b|\w{3,}ed\b|\b(?:set|made|found|began|gave|told|sent|paid|met|left)\b",
    re.IGNORECASE,
)
_LIGHT = re.compile(
    r"\s+(?:(?:thể|phải|là|có|hề|bị|được|đưa ra|đang|sẽ|cần|muốn|bao giờ|từng|còn|hẳn|cho rằng|cho|để|áp dụng|thực hiện|tiến hành|sử dụng|"
    r"biện pháp|hành động|động thái|hoạt động|chuyện|việc|sự|bất kỳ|bất cứ|nào)\s+)*",
    re.IGNORECASE,
)


def _denied(comparison: Comparison, answer: Answer) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """The grammatical negations of the passage that deny a clause of it, outside quotations and brackets."""
    document = comparison.sources[answer.source].text
    for sentence in answer.sentences:
        for cue in cues(sentence.text, vi.NEGATION, vi.NOT_NEGATION):
            if not vi.PLAIN_NOT.fullmatch(cue.group()) or vi.ASKED.match(sentence.text, cue.start()):
                continue
            if quoted_at(document, sentence.start + cue.start()) is not None:
                continue  # quotations are compared with quotations
            before = sentence.text[: cue.start()]
            if (
                before.count("(") > before.count(")")
                or vi.ORDERED.search(before)
                or vi.NOT_SO.match(sentence.text, cue.start())
            ):
                continue
            if vi.SAID_OTHERWISE.match(sentence.text, cue.end()) or vi.ONLY_FROM.search(sentence.text):
                continue
            yield sentence, cue


def _negative(said: str, there: Grams, lexicon: Lexicon) -> bool:
    """Does a word of the article carry a negative sense that no other word of the passage than a negation has?"""
    for match in en.NEGATIVE.finditer(said):
        places = [
            place
            for word, _, _ in content_words(match.group())
            if (own := counterpart(word, there, lexicon)) is not None
            for place in own[2]
        ]
        if not any(not _NOT.search(there.text[max(0, a - 7) : b]) for a, b in places):
            return True
    return False


_NOT = re.compile(r"\b(?:không|chưa|chẳng|chả|đừng|ngăn)\b", re.IGNORECASE)


def _retold(vietnamese: str, cue: re.Match[str], english: str, lexicon: Lexicon) -> tuple[float, int, bool]:
    """What the article retells of the words behind a negation: their share, their number, and whether one of the first is."""
    start = (_LIGHT.match(vietnamese, cue.end()) or cue).end()
    end = reach_of(vietnamese, start, vi.CLAUSE_BREAK, BEHIND)
    syllables = vietnamese_content(vietnamese[start:end])
    places = answered_places(vietnamese[start:end], english, lexicon)
    answered = [any(a <= s < b for a, b in places) for _, s, _ in syllables]
    return sum(answered) / max(1, len(answered)), len(answered), any(answered[:3])


def _finding(comparison: Comparison, answer: Answer, sentence: Sentence, cue: re.Match[str], sure: float) -> Finding:
    said = sentence.text[cue.start() : reach_of(sentence.text, cue.end(), vi.CLAUSE_BREAK, BEHIND)].strip()
    quoted = quoted_at(comparison.article.text, answer.sentence.start + 1) is not None
    return Finding(
        "QUO-NEGATED" if quoted else "CLM-NEGATION",
        sure,
        f"The source denies something (“{said[:80]}”); the article has no negation at all.",
        f"source: {said[:160]} = not; article: without a negation",
        comparison.whole_article_sentence(answer.sentence.index),
        comparison.source_evidence(
            answer.source, sentence.index, sentence.start + cue.start(), sentence.start + cue.start() + len(said)
        ),
        {"negation": "lost"},
    )
