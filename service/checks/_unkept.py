"""A reservation of the source of which the article's sentences keep none, in any words.

Whatever the source holds possible, suspects, has not verified or is still weighing, an English sentence that retells it holds
some word for that, in one of many ways. Where the sentence and those that share its source hold none at all, the
reservation is gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from service.checks._context import Answer
from service.checks._polarity import cues, reach_of
from service.checks._words import content_words, counterpart, covered, grams
from service.comparison import Comparison
from service.languages.en import reservations as en
from service.languages.vi import reservations as vi
from service.languages.vi.polarity import CLAUSE_BREAK, NOT_HEDGE
from service.types import Finding, Sentence

AHEAD = 80
"""Code points behind a Vietnamese reservation within which the words that it is about stand."""

RETOLD = 0.5
"""From this share of its words answered on, the article sentence retells the source's as a whole."""


@dataclass(frozen=True, slots=True)
class _Open:
    """A reservation of the source: its words, what they mean, how many words behind it are retold, and the sentence's share."""

    sentence: Sentence
    cue: re.Match[str]
    gloss: str
    links: int
    figures: int
    share: float


def unkept(comparison: Comparison, answer: Answer) -> Finding | None:
    """At most one reservation that the article drops."""
    if answer.sentence.text.endswith("?"):
        return None
    best = max(_dropped(comparison, answer), key=lambda o: (o.links, o.share), default=None)
    if best is None:
        return None
    at = best.sentence.start
    return Finding(
        "CLM-HEDGE",
        min(0.75, 0.56 + 0.05 * min(best.links, 3) + (0.05 if best.share >= 0.6 else 0.0)),
        f"The source leaves it open (“{best.cue.group()}”); the article has no word for that.",
        f"source: {best.sentence.text[best.cue.start() : best.cue.end() + 60]} ({best.gloss}); article: without a reservation",
        comparison.whole_article_sentence(answer.sentence.index),
        comparison.source_evidence(
            answer.source, best.sentence.index, at + best.cue.start(), at + best.cue.end()
        ),
    )  # fmt: skip


def _dropped(comparison: Comparison, answer: Answer) -> Iterator[_Open]:
    said, text = answer.siblings, answer.sentence.text
    if not en.OPEN.search(said) or (en.WILL.search(text) and not en.OPEN.search(en.FEARED.sub(" ", said))):
        for o in _found(comparison, answer, vi.PROBABLE, "is likely or possible"):
            generic = en.GENERIC.search(text) is not None and o.cue.group().lower().startswith("có thể")
            if not generic and (o.links or (o.share >= RETOLD and _told(text))):
                yield o
        for o in (o for o in _found(comparison, answer, vi.POSSIBLE, "may, or can") if o.links):
            if o.figures or (not en.GENERIC.search(text) and (en.WILL.search(text) or (o.links > 1 and _told(text)))):
                yield o
    if not en.ALLEGED.search(said):
        yield from (o for o in _found(comparison, answer, vi.ALLEGED, "is suspected, or said to") if o.links > 1)
    if not en.UNVERIFIED.search(said):
        yield from (o for o in _found(comparison, answer, vi.UNVERIFIED, "is not verified") if o.share >= RETOLD)
    if en.RESOLVED.search(text) and not en.CONSIDERED.search(said):
        found = _found(comparison, answer, vi.CONSIDERED, "is under consideration")
        yield from (o for o in found if o.links > 1 or o.share >= RETOLD)
    if not en.PROVISIONAL.search(said):
        found = _found(comparison, answer, vi.PROVISIONAL, "is a first count")
        yield from (o for o in found if o.figures and o.share >= 0.3)


_PAST = re.compile(r"\b(?:had|has|have|was|were|did)\b|\w{3,}ed\b", re.IGNORECASE)


def _told(text: str) -> bool:
    return _PAST.search(text) is not None


def _found(comparison: Comparison, answer: Answer, pattern: re.Pattern[str], gloss: str) -> Iterator[_Open]:
    text = answer.sentence.text
    for sentence in answer.sentences:
        if sentence.text.endswith("?"):
            continue
        for cue in cues(sentence.text, pattern, NOT_HEDGE):
            end = reach_of(sentence.text, cue.end(), CLAUSE_BREAK, AHEAD)
            ahead = sentence.text[cue.end() : end]
            there = grams(ahead)
            words = sum(counterpart(w, there, comparison.lexicon) is not None for w, _, _ in content_words(text))
            figures = len(set(re.findall(r"\d+", text)) & set(re.findall(r"\d+", ahead)))
            share = covered(text, sentence.text, comparison.lexicon)
            yield _Open(sentence, cue, gloss, words + figures, figures, share)
