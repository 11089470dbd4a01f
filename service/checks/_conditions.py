"""Conditions: what the source ties to an "if" and the article states without it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from service.checks._context import Answer
from service.checks._polarity import governed_by
from service.checks._quotes import quoted_at
from service.checks._words import answered_share, covered, vietnamese_content
from service.comparison import Comparison
from service.languages.en import polarity as en
from service.languages.en.denials import FIGURE, NUMBERS
from service.languages.vi import polarity as vi
from service.types import Finding, Sentence

ABSENT = 0.34
"""Below this share of its words answered, a clause is left out of the article."""
KEPT = 0.4
"""From this share of the article sentence's words on, the rest of the source sentence is what it retells."""
_STOP = re.compile(r"[.!?…;]\s")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of condition: its cue, where it stands, and the rest of what one stop ends."""

    cue: str
    start: int
    end: int
    text: str
    rest: str


def condition_lost(comparison: Comparison, answer: Answer) -> Finding | None:
    """A condition of the source that the article leaves out, or states as if it were met."""
    return _left_out(comparison, answer) or _settled(comparison, answer)


def clauses(text: str) -> Iterator[Clause]:
    """The clauses of condition of a Vietnamese sentence."""
    for cue in vi.IF.finditer(text):
        if vi.NOT_IF.match(text, cue.start()):
            continue
        stop = vi.IF_END.search(text, cue.end())
        end = stop.start() if stop else len(text)
        low = max((m.end() for m in _STOP.finditer(text, 0, cue.start())), default=0)
        after = _STOP.search(text, end)
        rest = text[low : cue.start()] + text[end : after.start() if after else len(text)]
        yield Clause(cue.group(), cue.start(), end, text[cue.end() : end], rest)


def _left_out(comparison: Comparison, answer: Answer) -> Finding | None:
    text = answer.sentence.text
    if en.IF.search(answer.siblings) or text.endswith("?"):
        return None
    for sentence in answer.sentences:
        for clause in clauses(sentence.text):
            if len(vietnamese_content(clause.text)) < 2 or len(vietnamese_content(clause.rest)) < 3:
                continue
            if vi.NEGATION.match(clause.text.lstrip()) and en.WITHOUT.search(answer.siblings):
                continue
            if answered_share(clause.text, answer.siblings, comparison.lexicon) >= ABSENT or _told(
                clause, answer.siblings
            ):
                continue
            kept = covered(text, clause.rest, comparison.lexicon)
            if kept < KEPT:
                continue
            return _finding(comparison, answer, sentence, clause, min(0.72, 0.5 + 0.3 * kept))
    return None


def _told(clause: Clause, english: str) -> bool:
    """Does a relative clause or a phrase of place stand for the condition: "homes that are resold within two years"?"""
    if clause.cue.lower().startswith("trong") and en.IN_A_CASE.search(english):
        return True
    figures = [words for words in NUMBERS.values() if re.search(rf"(?<!\w)(?:{words})(?!\w)", clause.text)]
    spelled = {m.group().lower() for m in FIGURE.finditer(english)}
    return en.RELATIVE.search(english) is not None and any(NUMBERS.get(word) in figures for word in spelled)


def _finding(comparison: Comparison, answer: Answer, sentence: Sentence, clause: Clause, sure: float) -> Finding:
    quoted = quoted_at(comparison.article.text, answer.sentence.start + 1) is not None
    said = sentence.text[clause.start : clause.end].strip()
    return Finding(
        "QUO-TRUNCATED" if quoted else "CLM-HEDGE",
        sure,
        f"The source ties this to a condition (“{said[:80]}”); the article leaves it out.",
        f"source: {said[:160]}; article: no if, unless or provided, and nothing that answers this clause",
        comparison.whole_article_sentence(answer.sentence.index),
        comparison.source_evidence(
            answer.source, sentence.index, sentence.start + clause.start, sentence.start + clause.end
        ),
    )


def _settled(comparison: Comparison, answer: Answer) -> Finding | None:
    """What the source ties to a condition ("miễn là", "trừ khi") is unconditional in the article."""
    text = answer.sentence.text
    if en.CONDITION.search(answer.siblings):
        return None
    for sentence in answer.sentences:
        for cue in vi.CONDITION.finditer(sentence.text):
            found = [g for g in governed_by(cue, sentence.text, text, comparison.lexicon) if g.order <= 6]
            if not found:
                continue
            start, begin, head = answer.sentence.start, sentence.start, found[0]
            quoted = quoted_at(comparison.article.text, start + head.word_start) is not None
            return Finding(
                "QUO-TRUNCATED" if quoted else "CLM-HEDGE",
                0.62 + (0.1 if len(found) > 1 else 0.0),
                f"The source sets a condition (“{cue.group()}”); the article has none.",
                f"source: {sentence.text[cue.start() : cue.start() + 80]}; article: no if, unless or provided",
                comparison.article_evidence(answer.sentence.index, start + head.word_start, start + head.word_end),
                comparison.source_evidence(answer.source, sentence.index, begin + cue.start(), begin + cue.end()),
            )
    return None
