"""A negation of the source that the article has lost: what "không" governs is affirmed in the English sentence."""

from __future__ import annotations

import re

from service.checks._context import Answer
from service.checks._denials import kept_from
from service.checks._negations import denials, negation_finding
from service.checks._polarity import Governed, clause, cues
from service.checks._predicates import predicate
from service.checks._words import content_words, counterpart, grams, stem
from service.comparison import Comparison
from service.languages.en import polarity as en
from service.languages.vi import polarity as vi
from service.types import CHECKED_ROLES, Finding, Sentence


def negation_lost(comparison: Comparison, answer: Answer) -> Finding | None:
    text = answer.sentence.text
    denied = denials(comparison, answer)
    found = [d for d in denied if d.governed]
    here = sum(1 for _ in cues(text, en.NEGATION, en.NOT_NEGATION))
    beside = _beside(comparison, answer)
    if beside != text and sum(1 for _ in cues(beside, en.NEGATION, en.NOT_NEGATION)) >= len(denied):
        return None  # the source's sentence was split, and its negations stand in the other part
    best: tuple[float, Sentence, Governed] | None = None
    spare = _spare(comparison, answer, beside)
    for sentence, governed in ((d.sentence, d.governed) for d in found):
        sure = _lost(comparison, governed, text, sentence.text)
        if sure is None or _affirmed_too(sentence.text, sure[1], text) or spare > len(denied) - 1:
            continue
        if en.SILENCE.search(text, sure[1].word_end):
            continue  # "heard a shout, then silence" for "rồi không nghe thấy gì"
        confidence = sure[0] - (0.3 if here >= len(found) else 0.1 if here else 0.0)
        if best is None or confidence > best[0]:
            best = (confidence, sentence, sure[1])
    return None if best is None else negation_finding(comparison, answer, *best, lost=True)


def _beside(comparison: Comparison, answer: Answer) -> str:
    """The sentence with those that share its source, and with its neighbours that nothing answers, as short ones may be parts."""
    all_of = comparison.article.sentences
    near = [all_of[k] for k in (answer.sentence.index - 1, answer.sentence.index + 1) if 0 <= k < len(all_of)]
    lone = [s.text for s in near if s.role in CHECKED_ROLES and not comparison.answers(s.index)]
    return " ".join([answer.siblings, *lone])


def _spare(comparison: Comparison, answer: Answer, english: str) -> int:
    """How many words like "rather than" no word of the passage answers in kind: each may stand for one of its negations."""
    there = grams(answer.text)
    return sum(counterpart(m.group(), there, comparison.lexicon) is None for m in en.CARRIER.finditer(english))


def _affirmed_too(vietnamese: str, head: Governed, english: str) -> bool:
    """Does the source say the word as often without a negation as the article does ("heard a cry, then heard nothing")?"""
    places = grams(vietnamese).places.get(head.phrase, ())
    plain = sum(1 for a, _ in places if not vi.NEGATION.search(vietnamese[max(0, a - 25) : a]))
    return plain >= sum(stem(w) == stem(head.word) for w, _, _ in content_words(english))


def _lost(comparison: Comparison, found: tuple[Governed, ...], text: str, source: str) -> tuple[float, Governed] | None:
    """Is what a Vietnamese negation governs affirmed in the English sentence? The nearest answered word decides."""
    if not found or found[0].order > 2:
        return None
    near = [g for g in found if g.order <= 5]
    head = near[0]
    if en.CONTRARY.fullmatch(head.word) and not re.search(vi.NEGATIVE, head.phrase):
        return None  # "disagreed" answers "không đồng ý" as a whole
    beside = [g for g in near if g.phrase_start >= head.phrase_end and abs(g.word_start - head.word_start) <= 70]
    is_said = predicate(text, head.word_start, head.word)
    if not is_said and (not beside or en.NEGATIVE.search(text) or en.LEFT_OUT.search(text)):
        return None
    if vi.NEGATIVE.search(source[head.cue_end : head.phrase_start]):
        return None  # "không thiếu bác sĩ": two negations
    if _said_otherwise(head, text, source) or any(kept_from(text, g.word_start) for g in near):
        return None
    negations = [m.start() for m in en.NEGATION.finditer(text)]
    for word in (g for g in near if g.order <= 3):
        low, high = clause(text, word.word_start, word.word_end, en.STRONG_BREAK)
        after = clause(text, word.word_start, word.word_end, en.SCOPE_BREAK)[1]
        if any(low <= at < word.word_start or word.word_end <= at < min(after, word.word_end + 16) for at in negations):
            return None
    low, high = clause(text, head.word_start, head.word_end, en.STRONG_BREAK)
    sure = 0.5 + 0.25 * min(1.0, head.strength * 2.2) + (0.1 if len(near) > 1 else 0.0) - 0.1 * head.order
    for match in en.NEGATIVE.finditer(text[low:high]):
        at = low + match.start()
        if match.group().lower().startswith("turn") and _REFUSED.search(source):
            continue  # "a penalty turned down" answers "bị từ chối", not the "không" before it
        own = counterpart(match.group(), grams(source), comparison.lexicon)
        if own is not None and en.CONTRARY.fullmatch(match.group()) and _INNATE.match(own[0]):
            continue  # "uncommon" answers "bất thường", not the "không" before it
        if not at <= head.word_start < low + match.end() and head.word_start - 45 < at < head.word_end + 25:
            return None
    return sure, head


def _said_otherwise(head: Governed, text: str, source: str) -> bool:
    """Does the article say the negation in another way: below for "không vượt", the first time for "chưa", only for two?"""
    if vi.EXCEED.match(source[head.cue_end :].lstrip()) and en.LIMITED.search(text):
        return True
    if head.cue.lower().startswith("chưa") and (
        en.BEGUN.search(text) or (en.NOT_YET.search(text) and not vi.BEFORE_OR_STILL.search(source))
    ):
        return True
    denials = sum(1 for _ in cues(source, vi.NEGATION, vi.NOT_NEGATION))
    return denials > 1 and re.search(r"\bonly\b", text, re.IGNORECASE) is not None


_REFUSED = re.compile(r"\b(?:từ chối|bác|khước từ|gạt)\b", re.IGNORECASE)
_INNATE = re.compile(r"(?:bất|vô|phi|phản|thiếu|mất|thất|bác|từ chối|phủ)\b", re.IGNORECASE)
