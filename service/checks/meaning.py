"""Meaning outside figures: what the source denies and the article affirms, what it holds open and the article settles.

A finding needs word-level evidence: the words that the negation governs in one language must be answered, by the phrase
table, in a clause of the other that has nothing negative in it. Paraphrase that turns a sentence round as a whole ("did
not deny" for "thừa nhận") has no such words and stays silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._conditions import condition_lost
from service.checks._context import Answer, answers
from service.checks._contraries import contrary
from service.checks._denials import affirmed, certain, clause_answered, judged, kept_from
from service.checks._directions import directions
from service.checks._hedges import hedge_lost
from service.checks._polarity import Governed, clause, cues, governed_by, governs
from service.checks._predicates import predicate
from service.checks._quotes import quoted_at
from service.checks._settled import settled
from service.checks._words import content_words, counterpart, covered, grams, stem
from service.comparison import Comparison
from service.languages.en import polarity as en
from service.languages.vi import polarity as vi
from service.types import CHECKED_ROLES, Finding, Sentence


def check(comparison: Comparison) -> Iterator[Finding]:
    for answer in answers(comparison):
        negation = _negation_lost(comparison, answer) or _negation_added(comparison, answer)
        if negation is not None:
            yield negation
        else:
            yield from contrary(comparison, answer)
        hedges = [h for h in (hedge_lost(comparison, answer), settled(comparison, answer)) if h is not None]
        if hedges:
            yield max(hedges, key=lambda h: h.confidence)
        condition = condition_lost(comparison, answer)
        if condition is not None:
            yield condition
        yield from directions(comparison, answer)


def _negation_lost(comparison: Comparison, answer: Answer) -> Finding | None:
    text = answer.sentence.text
    denied = _denied(comparison, answer)
    found = [(sentence, governed) for sentence, _, governed in denied if governed]
    here = sum(1 for _ in cues(text, en.NEGATION, en.NOT_NEGATION))
    beside = _beside(comparison, answer)
    if beside != text and sum(1 for _ in cues(beside, en.NEGATION, en.NOT_NEGATION)) >= len(denied):
        return None  # the source's sentence was split, and its negations stand in the other part
    best: tuple[float, Sentence, Governed] | None = None
    for sentence, governed in found:
        sure = _lost(comparison, governed, text, sentence.text)
        if sure is None or _affirmed_too(sentence.text, sure[1], text):
            continue
        confidence = sure[0] - (0.3 if here >= len(found) else 0.1 if here else 0.0)
        if best is None or confidence > best[0]:
            best = (confidence, sentence, sure[1])
    return None if best is None else _negation_finding(comparison, answer, *best, lost=True)


def _beside(comparison: Comparison, answer: Answer) -> str:
    """The sentence with those that share its source, and with its neighbours that nothing answers, as short ones may be parts."""
    all_of = comparison.article.sentences
    near = [all_of[k] for k in (answer.sentence.index - 1, answer.sentence.index + 1) if 0 <= k < len(all_of)]
    lone = [s.text for s in near if s.role in CHECKED_ROLES and not comparison.answers(s.index)]
    return " ".join([answer.siblings, *lone])


def _affirmed_too(vietnamese: str, head: Governed, english: str) -> bool:
    """Does the source say the word as often without a negation as the article does ("heard a cry, then heard nothing")?"""
    places = grams(vietnamese).places.get(head.phrase, ())
    plain = sum(1 for a, _ in places if not vi.NEGATION.search(vietnamese[max(0, a - 25) : a]))
    return plain >= sum(stem(w) == stem(head.word) for w, _, _ in content_words(english))


def _denied(comparison: Comparison, answer: Answer) -> list[tuple[Sentence, int, list[Governed]]]:
    """For each negation of the source passage, the article's words that answer what it governs."""
    return [
        (sentence, cue.start(), governed_by(cue, sentence.text, answer.sentence.text, comparison.lexicon))
        for sentence in answer.sentences
        for cue in cues(sentence.text, vi.NEGATION, vi.NOT_NEGATION)
    ]


def _lost(comparison: Comparison, found: list[Governed], text: str, source: str) -> tuple[float, Governed] | None:
    """Is what a Vietnamese negation governs affirmed in the English sentence? The nearest answered word decides."""
    if not found or found[0].order > 2:
        return None
    near = [g for g in found if g.order <= 5]
    head = near[0]
    if en.CONTRARY.fullmatch(head.word) and not re.search(vi.NEGATIVE, head.phrase):
        return None  # "disagreed" answers "không đồng ý" as a whole
    beside = [g for g in near if g.phrase_start >= head.phrase_end and abs(g.word_start - head.word_start) <= 70]
    if not beside and not predicate(text, head.word_start, head.word):
        return None
    if vi.NEGATIVE.search(source[head.cue_end : head.phrase_start]):
        return None  # "không thiếu bác sĩ": two negations
    if _said_otherwise(head, text, source) or any(kept_from(text, g.word_start) for g in near):
        return None
    negations = [m.start() for m in cues(text, en.NEGATION, en.NOT_NEGATION)]
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
    if head.cue.lower() == "chưa" and en.BEGUN.search(text):
        return True
    denials = sum(1 for _ in cues(source, vi.NEGATION, vi.NOT_NEGATION))
    return denials > 1 and re.search(r"\bonly\b", text, re.IGNORECASE) is not None


_REFUSED = re.compile(r"\b(?:từ chối|bác|khước từ|gạt)\b", re.IGNORECASE)
_INNATE = re.compile(r"(?:bất|vô|phi|phản|thiếu|mất|thất|bác|từ chối|phủ)\b", re.IGNORECASE)


def _negation_added(comparison: Comparison, answer: Answer) -> Finding | None:
    """An English negation that no Vietnamese one answers, over words that the source affirms."""
    text = answer.sentence.text
    if text.endswith("?"):
        return None  # "Why didn't he …?" asks after what the Vietnamese may put without a negation
    denied = _denied(comparison, answer)
    left = [
        c
        for c in cues(text, en.NEGATION, en.NOT_NEGATION)
        if not (_YET.fullmatch(c.group()) and _ALREADY.search(text[: c.start()]))
        and not (c.group().lower() == "nor" and _NEITHER.search(text[: c.start()]))
    ]
    unclaimed: list[tuple[Sentence, int]] = []
    claimed: list[tuple[Sentence, int]] = []
    for sentence, at, governed in denied:
        near = [g for g in governed if g.order <= 4]
        taken = min(left, key=lambda c: _distance(c, near), default=None) if near else None
        if taken is None or _distance(taken, near) > CLAIM:
            unclaimed.append((sentence, at))
        else:
            left.remove(taken)
            claimed.append((sentence, at))
    plain = not denied and not any(_unanswered_negatives(comparison, text, s.text) for s in answer.sentences)
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
    return None if best is None else _negation_finding(comparison, answer, *best, lost=False)


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


def _bare_negation(comparison: Comparison, answer: Answer, cue: re.Match[str]) -> Finding | None:
    """A "not" whose words the table does not know, in a sentence whose only answer has nothing negative in it."""
    sentence = answer.sentences[0]
    if vi.ONLY_FROM.search(sentence.text) or not clause_answered(
        cue, answer.sentence.text, sentence.text, comparison.lexicon
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
    return _negation_finding(comparison, answer, 0.62, sentence, head, lost=False)


def _unanswered_negatives(comparison: Comparison, english: str, vietnamese: str) -> list[re.Match[str]]:
    """Negative words of a Vietnamese sentence that no English word answers in kind (end, chấm dứt)."""
    there = grams(vietnamese)
    answered = [
        place
        for word, _, _ in content_words(english)
        if (found := counterpart(word, there, comparison.lexicon)) is not None
        for place in found[2]
    ]
    return [m for m in vi.NEGATIVE.finditer(vietnamese) if not any(a <= m.start() < b for a, b in answered)]


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
    if en.NEGATIVE.search(text[cue.end() : head.word_start]):
        return None  # "did not deny that it had met": one turns the other round
    near = [g for g in found if g.order <= 3]
    sure = 0.5 + 0.25 * min(1.0, head.strength * 2.2) + (0.1 if len(near) > 1 else -0.05) - 0.06 * head.order
    if plain:
        return sure + (0.08 if _NOT.fullmatch(cue.group()) else 0.0), head
    low = max((m.end() for m in _SENTENCE_END.finditer(sentence.text, 0, head.phrase_start)), default=0)
    after = _SENTENCE_END.search(sentence.text, head.phrase_end)
    if any(low <= at < (after.start() if after else len(sentence.text)) for at in unclaimed):
        return None  # a negation of the source stands there whose words the table does not know
    negatives = [m.start() for m in _unanswered_negatives(comparison, text, sentence.text) if m.start() not in claimed]
    if any(a - 40 <= at < b + 25 for a, b in there.places.get(head.phrase, ()) for at in negatives):
        return None
    return sure - 0.1, head


def _negation_finding(
    comparison: Comparison, answer: Answer, sure: float, sentence: Sentence, head: Governed, *, lost: bool
) -> Finding:
    start, begin = answer.sentence.start, sentence.start
    low = start + (head.word_start if lost else min(head.cue_start, head.word_start))
    high = start + head.word_end
    there = sentence.text[min(head.cue_start, head.phrase_start) if lost else head.phrase_start : head.phrase_end]
    first = begin + (head.cue_start if lost else head.phrase_start)
    quoted = quoted_at(comparison.article.text, low)
    code = "QUO-NEGATED" if quoted else "CLM-NEGATION"
    said = f"“{there}” = not: {head.word}" if lost else f"“{there}” = {head.word}, without a negation"
    here = comparison.article.text[low:high]
    return Finding(
        code,
        min(sure, 0.92),
        f"The source says that this is not so; the article affirms it: {here}."
        if lost
        else f"The article denies what the source affirms: {here}.",
        f"source: {said}; article: {here}" + ("" if not lost else ", without a negation"),
        comparison.article_evidence(answer.sentence.index, low, high),
        comparison.source_evidence(answer.source, sentence.index, first, begin + head.phrase_end),
        {"negation": "lost" if lost else "added"},
    )
