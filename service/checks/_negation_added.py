"""A negation of the article that nothing in the source answers, over words that the source affirms."""

from __future__ import annotations

import re

from service.checks._context import Answer
from service.checks._denials import affirmed, certain, clause_answered, judged
from service.checks._negations import denials, negation_finding, unanswered_negatives
from service.checks._polarity import Governed, cues, governs
from service.checks._predicates import predicate
from service.checks._words import Grams, counterpart, covered, grams
from service.comparison import Comparison
from service.languages.en import polarity as en
from service.languages.vi import polarity as vi
from service.lexicon import Lexicon
from service.types import Finding, Sentence


def negation_added(comparison: Comparison, answer: Answer) -> Finding | None:
    """An English negation that no Vietnamese one answers, over words that the source affirms."""
    text = answer.sentence.text
    if text.endswith("?"):
        return None  # "Why didn't he …?" asks after what the Vietnamese may put without a negation
    denied = denials(comparison, answer, asides=True)
    left = [
        c
        for c in cues(text, en.NEGATION, en.NOT_NEGATION)
        if not (_YET.fullmatch(c.group()) and _ALREADY.search(text[: c.start()]))
        and not (c.group().lower() == "nor" and _NEITHER.search(text[: c.start()]))
    ]
    unclaimed: list[tuple[Sentence, int]] = []
    claimed: list[tuple[Sentence, int]] = []
    for one in denied:
        sentence, at = one.sentence, one.start
        near = [g for g in one.governed if g.order <= 4]
        taken = min(left, key=lambda c: _distance(c, near), default=None) if near else None
        if taken is None or _distance(taken, near) > CLAIM:
            unclaimed.append((sentence, at))
        else:
            left.remove(taken)
            claimed.append((sentence, at))
    plain = not denied and not any(unanswered_negatives(comparison, text, s.text) for s in answer.sentences)
    best: tuple[float, Sentence, Governed] | None = None
    several = max(len(denied), sum(1 for _ in cues(text, en.NEGATION, en.NOT_NEGATION)), len(answer.sentences)) > 1
    for cue in (c for c in left if judged(c, text, answer.text)):
        for sentence in answer.sentences:
            free = [at for s, at in unclaimed if s is sentence]
            used = [at for s, at in claimed if s is sentence]
            sure = _added(comparison, cue, text, sentence, free, used, plain=plain)
            if sure is None or (several and not certain(sure[1])):
                continue
            if best is None or sure[0] > best[0]:
                best = (sure[0], sentence, sure[1])
    if best is None and plain and len(answer.sentences) == 1 and len(left) == 1 and _NOT.fullmatch(left[0].group()):
        return _bare_negation(comparison, answer, left[0]) if judged(left[0], text, answer.text) else None
    return None if best is None else negation_finding(comparison, answer, *best, lost=False)


_NEITHER = re.compile(r"\bneither\b[^.;]{0,80}$", re.IGNORECASE)  # "neither … nor …" is one negation
_YET = re.compile(r"yet to", re.IGNORECASE)
_ALREADY = re.compile(r"\b(?:no|not|none|never)\b[^.,;]{0,20}$", re.IGNORECASE)  # "no plan yet to" is one negation
CLAIM = 70
"""Code points within which an English negation answers the words that a Vietnamese one governs."""
_SENTENCE_END = re.compile(r"[.!?…;]\s|[\"”]")


def _distance(cue: re.Match[str], governed: list[Governed]) -> int:
    return min(
        g.word_start - cue.end() if g.word_start >= cue.end() else (cue.start() - g.word_end) * 3 for g in governed
    )


_NOT = re.compile(r"not|never|[a-z]+n['’]t", re.IGNORECASE)


def _turned_again(cue: re.Match[str], text: str, head: Governed, there: Grams, lexicon: Lexicon) -> bool:
    """Does one negative word turn the other round: "did not deny that it had met", "nothing was in short supply"?"""
    if en.NEGATIVE.search(text[cue.end() : head.word_start]):
        return True
    stop = en.SCOPE_BREAK.search(text, head.word_end)
    end = stop.start() if stop else len(text)
    return any(counterpart(m.group(), there, lexicon) is None for m in en.NEGATIVE.finditer(text, head.word_end, end))


def _bare_negation(comparison: Comparison, answer: Answer, cue: re.Match[str]) -> Finding | None:
    """A "not" whose words the table does not know, in a sentence whose only answer has nothing negative in it."""
    sentence = answer.sentences[0]
    if (
        vi.ONLY_FROM.search(sentence.text)
        or any(cues(answer.near, vi.NEGATION, vi.NOT_NEGATION))
        or not clause_answered(cue, answer.sentence.text, sentence.text, comparison.lexicon)
    ):
        return None
    words = answer.sentence.text[cue.end() :].split()
    numbers = re.findall(r"\d{2,}", answer.sentence.text)
    known = sum(n in sentence.text for n in numbers) * 0.1
    if covered(answer.sentence.text, sentence.text, comparison.lexicon) + known < 0.38 or not words:
        return None
    if en.NEGATIVE.match(words[0]) or (len(words) > 1 and en.NEGATIVE.match(words[1])):
        return None  # "did not deny"
    end = (
        cue.end()
        + len(answer.sentence.text[cue.end() :])
        - len(answer.sentence.text[cue.end() :].lstrip())
        + len(words[0])
    )
    head = Governed(
        cue.group(), cue.start(), cue.end(), words[0], cue.end() + 1, end, sentence.text, 0, len(sentence.text), 0.3, 0
    )
    return negation_finding(comparison, answer, 0.62, sentence, head, lost=False)


def _added(
    comparison: Comparison,
    cue: re.Match[str],
    text: str,
    sentence: Sentence,
    unclaimed: list[int],
    claimed: list[int],
    *,
    plain: bool,
) -> tuple[float, Governed] | None:
    there = grams(sentence.text)
    found = [g for g in governs(cue, text, there, comparison.lexicon) if not g.word[0].isupper()]
    if not found or (found[0].order > 1 and not plain):
        return None
    if vi.ONLY_FROM.search(sentence.text) or not affirmed(cue, text, sentence.text, found, comparison.lexicon):
        return None
    head = found[0]
    if _turned_again(cue, text, head, there, comparison.lexicon):
        return None
    if not plain and _NOT.fullmatch(cue.group()) and not predicate(text, head.word_start, head.word):
        return None  # "will not be in a buying mood" denies no purchase
    near = [g for g in found if g.order <= 3]
    sure = 0.5 + 0.25 * min(1.0, head.strength * 2.2) + (0.1 if len(near) > 1 else -0.05) - 0.06 * head.order
    if plain:
        return sure + (0.08 if _NOT.fullmatch(cue.group()) else 0.0), head
    low = max((m.end() for m in _SENTENCE_END.finditer(sentence.text, 0, head.phrase_start)), default=0)
    after = _SENTENCE_END.search(sentence.text, head.phrase_end)
    if any(low <= at < (after.start() if after else len(sentence.text)) for at in unclaimed):
        return None  # a negation of the source stands there whose words the table does not know
    negatives = [m.start() for m in unanswered_negatives(comparison, text, sentence.text) if m.start() not in claimed]
    if any(a - 40 <= at < b + 25 for a, b in there.places.get(head.phrase, ()) for at in negatives):
        return None
    return sure - 0.1, head
