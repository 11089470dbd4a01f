"""What the source expects, plans, suspects or has found out only at first, and the article states as settled or done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer
from service.checks._polarity import cues, reach_of
from service.checks._quotes import quotations
from service.checks._words import content_words, counterpart, covered, grams
from service.comparison import Comparison
from service.languages.en import settled as en
from service.languages.en.polarity import SCOPE_BREAK
from service.languages.vi import settled as vi
from service.languages.vi.polarity import CLAUSE_BREAK, NOT_HEDGE
from service.lexicon import Lexicon
from service.types import Finding, Sentence, SourceEvidence

_AHEAD, _THERE = 90, 70
"""Code points behind "will" and behind a Vietnamese reservation within which their words must answer each other."""


def settled(comparison: Comparison, answer: Answer) -> Finding | None:
    """At most one reservation of the source that the article does not keep."""
    if answer.sentence.text.endswith("?"):
        return None
    return _future(comparison, answer) or _suspected(comparison, answer) or _first_found(comparison, answer)


def _future(comparison: Comparison, answer: Answer) -> Finding | None:
    """ "Will" for what the source expects, plans or holds possible."""
    text, best = answer.sentence.text, None
    if _reserved(text):
        return None
    lone = len(answer.sentences) == 1 and not vi.WILL.search(answer.text) and len(en.WILL.findall(text)) == 1
    lone = lone and covered(text, answer.text, comparison.lexicon) >= 0.5
    for will in en.WILL.finditer(text):
        stop = SCOPE_BREAK.search(text, will.end())
        ahead = text[will.end() : min(stop.start() if stop else len(text), will.end() + _AHEAD)]
        for sentence in answer.sentences:
            for cue in _expected(sentence.text):
                end = reach_of(sentence.text, cue.end(), CLAUSE_BREAK, _THERE)
                count = _links(ahead, sentence.text[cue.end() : end], comparison.lexicon)
                weak = will.group().lower() == "would" or vi.PLANNED.fullmatch(cue.group()) is not None
                least = 2 if weak else 0 if lone else 1
                if count >= least and (best is None or count > best[0]):
                    best = (count, will, sentence, cue)
    if best is None:
        return None
    count, will, sentence, cue = best
    low = answer.sentence.start + will.start()
    return Finding(
        "CLM-HEDGE",
        min(0.8, 0.55 + 0.06 * count),
        f"The source leaves it open (“{cue.group()}”); the article says “{will.group()}”.",
        f"source: {sentence.text[cue.start() : cue.end() + 60]}; article: {will.group()}, without a reservation",
        comparison.article_evidence(answer.sentence.index, low, low + len(will.group())),
        _there(comparison, answer, sentence, cue),
    )


def _reserved(text: str) -> bool:
    """Does the sentence keep anything open, outside names and quotations?"""
    quoted = [(q.start, q.end) for q in quotations(text)]
    return any(
        (m.group().islower() or m.start() == 0)
        and not any(a <= m.start() < b for a, b in quoted if b - a < len(text) / 2)
        for m in en.RESERVED.finditer(text)
    )


def _expected(text: str) -> Iterator[re.Match[str]]:
    if "?" in text:
        return iter(())
    able = {m.start() for m in cues(text, vi.EXPECTED, NOT_HEDGE)}
    return (m for m in vi.EXPECTED.finditer(text) if m.start() in able or m.group().lower().startswith("khó"))


def _links(english: str, vietnamese: str, lexicon: Lexicon) -> int:
    there = grams(vietnamese)
    words = sum(counterpart(w, there, lexicon) is not None for w, _, _ in content_words(english))
    return words + len(set(re.findall(r"\d+", english)) & set(re.findall(r"\d+", vietnamese)))


def _suspected(comparison: Comparison, answer: Answer) -> Finding | None:
    """A fact for what the source has somebody accused or suspected of, or believed to have done."""
    if en.DOUBT.search(answer.siblings):
        return None
    for sentence in answer.sentences:
        for cue in cues(sentence.text, vi.SUSPECTED, NOT_HEDGE):
            if _retells(comparison, answer, sentence, cue):
                return _unreserved(comparison, answer, sentence, cue, "is said to, is suspected or accused of", 0.58)
    return None


def _first_found(comparison: Comparison, answer: Answer) -> Finding | None:
    """ "Proved" for what the source has found at first ("bước đầu xác định")."""
    firm = en.FOUND.search(answer.sentence.text)
    if firm is None or en.FIRST.search(answer.siblings):
        return None
    for sentence in answer.sentences:
        cue = vi.FIRST_FOUND.search(sentence.text)
        if cue is not None and _retells(comparison, answer, sentence, cue):
            return _unreserved(comparison, answer, sentence, cue, "at first, provisionally", 0.6)
    return None


def _retells(comparison: Comparison, answer: Answer, sentence: Sentence, cue: re.Match[str]) -> bool:
    """Does the article sentence retell this sentence, and within it what follows the cue?"""
    end = reach_of(sentence.text, cue.end(), CLAUSE_BREAK, 2 * _THERE)
    return (
        covered(answer.sentence.text, sentence.text, comparison.lexicon) >= 0.4
        and _links(answer.sentence.text, sentence.text[cue.end() : end], comparison.lexicon) >= 2
    )


def _unreserved(
    comparison: Comparison, answer: Answer, sentence: Sentence, cue: re.Match[str], gloss: str, sure: float
) -> Finding:
    return Finding(
        "CLM-HEDGE",
        sure,
        f"The source makes a reservation (“{cue.group()}”); the article states it as a fact.",
        f"source: “{cue.group()}” = {gloss}; article: without such a word",
        comparison.whole_article_sentence(answer.sentence.index),
        _there(comparison, answer, sentence, cue),
    )


def _there(comparison: Comparison, answer: Answer, sentence: Sentence, cue: re.Match[str]) -> SourceEvidence:
    return comparison.source_evidence(
        answer.source, sentence.index, sentence.start + cue.start(), sentence.start + cue.end()
    )
