"""What the source holds open, passes on or ties to a condition, and the article states as settled."""

from __future__ import annotations

import re

from service.checks._context import Answer
from service.checks._polarity import Governed, clause, cues, governed_by
from service.checks._words import covered
from service.comparison import Comparison
from service.languages.en import polarity as en
from service.languages.vi import polarity as vi
from service.types import Finding, Sentence

_MAY = re.compile(r"\b(?:may|might|could|possib\w+|perhaps|probabl[ey]|likely|potential\w*)\b", re.IGNORECASE)
_WILL = re.compile(
    r"\b(?:will|would|shall|is going to|are going to|is set to|are set to)\s+(?:\w+ly\s+)?$", re.IGNORECASE
)


def hedge_lost(comparison: Comparison, answer: Answer) -> Finding | None:
    text = answer.sentence.text
    if text.endswith("?"):
        return None
    outside = list(en.HEDGE.finditer(text))
    best: tuple[float, Sentence, Governed] | None = None
    for sentence in answer.sentences:
        for cue in cues(sentence.text, vi.STRONG_HEDGE, vi.NOT_HEDGE):
            found = [g for g in governed_by(cue, sentence.text, text, comparison.lexicon) if g.order <= 4]
            if not found:
                continue
            head = found[0]
            low, high = clause(text, head.word_start, head.word_end, en.HEDGE_BREAK)
            able = cue.group().lower() in ("có thể", "có khả năng")
            if able and sentence.translation and not _MAY.search(sentence.translation):
                continue
            firm = _WILL.search(text[low : head.word_start]) is not None
            if any(low <= m.start() < high for m in outside if _excuses(m.group(), able=able, firm=firm)):
                continue
            sure = (0.3 if able else 0.45) + 0.25 * min(1.0, head.strength * 2) - 0.1 * head.order
            sure += (0.1 if len(found) > 1 else 0.0) - (0.1 if outside else 0.0)
            sure += (
                0.1
                if firm
                else 0.15
                if re.search(r"\b(?:will|is|are|has|have)\s+(?:\w+\s+)?$", text[: head.word_start])
                else 0.0
            )
            if best is None or sure > best[0]:
                best = (sure, sentence, head)
    if best is None:
        return _rumour(comparison, answer)
    sure, sentence, head = best
    start, begin = answer.sentence.start, sentence.start
    here = comparison.article_evidence(answer.sentence.index, start + head.word_start, start + head.word_end)
    return Finding(
        "CLM-HEDGE",
        min(sure, 0.9),
        f"The source leaves it open (“{head.cue}”); the article states it as certain.",
        f"source: “{sentence.text[head.cue_start : head.phrase_end]}” = may or is said to: {head.word}; article: {head.word}, without a reservation",
        here,
        comparison.source_evidence(answer.source, sentence.index, begin + head.cue_start, begin + head.phrase_end),
    )


def _excuses(hedge: str, *, able: bool, firm: bool) -> bool:
    """Does a word of the article hold open what the source holds open? Beside a plain "will", an expectation does not."""
    if firm:
        return en.OPEN.fullmatch(hedge) is not None
    return able or not en.ABILITY.fullmatch(hedge)


def _rumour(comparison: Comparison, answer: Answer) -> Finding | None:
    """What the source only passes on ("được cho là", "theo báo cáo") stands in the article as a fact."""
    if len(answer.sentences) != 1 or en.HEDGE.search(answer.sentence.text) or en.PASSED_ON.search(answer.sentence.text):
        return None
    sentence = answer.sentences[0]
    cue = next(cues(sentence.text, vi.PASSED_ON, vi.NOT_HEDGE), None)
    if cue is None or covered(answer.sentence.text, sentence.text, comparison.lexicon) < 0.4:
        return None
    return Finding(
        "CLM-HEDGE",
        0.6,
        f"The source only passes this on (“{cue.group()}”); the article states it as a fact.",
        f"source: “{cue.group()}” = is said to, reportedly; article: without a reservation",
        comparison.whole_article_sentence(answer.sentence.index),
        comparison.source_evidence(
            answer.source, sentence.index, sentence.start + cue.start(), sentence.start + cue.end()
        ),
    )
