"""A negation that a quotation has lost or gained, told from the quotation as a whole.

Quotations are translated more closely than anything else. Where the source's quotation denies a clause that the article's
retells, and the article's has nothing negative in it at all, the negation is lost, whichever words it was put in; where
the article's has more negations than the source's has negative words, one was added.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from service.checks._context import Answer
from service.checks._polarity import cues
from service.checks._quotes import quotations, source_quotations
from service.checks._words import answered_share, counterpart, covered, grams, vietnamese_content
from service.comparison import Comparison
from service.languages.en import polarity as en
from service.languages.vi import polarity as vi
from service.lexicon import Lexicon
from service.types import Finding, Sentence

LONGEST, SHORTEST = 2.0, 0.6
"""Vietnamese syllables to an English word between which two quotations can be the same words."""
BRIEF = 5
"""Up to this many English words a quotation is a phrase, however long its answer."""
RETOLD = 0.3
"""From this share of its syllables answered on, a clause of the source's quotation is retold in the article's."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quotation of the article within one sentence, and the source's that answers it best; offsets in the documents."""

    start: int
    english: str
    sentence: Sentence
    vietnamese_start: int
    vietnamese: str


def spoken(comparison: Comparison, answer: Answer) -> Iterator[Spoken]:
    """The quotations of an article sentence that the passage answers with a quotation of about its length."""
    here = {s.index for s in answer.sentences}
    theirs = [(s, t) for s, t in source_quotations(comparison, answer) if s.index in here]
    sentence, document = answer.sentence, comparison.article.text
    for quotation in quotations(document):
        low, high = max(quotation.start, sentence.start), min(quotation.end, sentence.end)
        if low >= high or not theirs:
            continue
        text = document[low:high]
        best, whole = max(theirs, key=lambda t: (covered(text, t[1], comparison.lexicon), -abs(len(t[1]) - len(text))))
        if SHORTEST <= len(whole.split()) / max(1, len(text.split())) <= LONGEST:
            yield Spoken(low, text, best, best.start + best.text.find(whole), whole)


def quote_turned(comparison: Comparison, answer: Answer) -> Finding | None:
    """At most one negation lost or added within the quotations of an article sentence."""
    for one in spoken(comparison, answer):
        lost = _lost(one, answer.siblings, comparison.lexicon)
        if lost is not None:
            low, high, sure = lost
            said = one.vietnamese[low:high].strip()
            return _finding(
                comparison, answer, one, (one.vietnamese_start + low, one.vietnamese_start + low + len(said)), sure,
                "The source's quotation denies something; the article's has no negation.", f"{said} = not",
            )  # fmt: skip
        if _added(one):
            whole = (one.vietnamese_start, one.vietnamese_start + len(one.vietnamese))
            return _finding(
                comparison, answer, one, whole, 0.72,
                "The article's quotation has a negation that the source's does not have.", "without this negation",
            )  # fmt: skip
    return None


def _lost(one: Spoken, siblings: str, lexicon: Lexicon) -> tuple[int, int, float] | None:
    """The clause of the source's quotation whose negation is lost, and how sure that is."""
    english, vietnamese = one.english, one.vietnamese
    denied = [
        m
        for m in cues(vietnamese, vi.NEGATION, vi.NOT_NEGATION)
        if vi.PLAIN_NOT.fullmatch(m.group()) and not vi.ASKED.match(vietnamese, m.start())
    ]
    there = grams(vietnamese)
    grammatical = len(en.NEGATION.findall(english))
    negative = grammatical + sum(counterpart(m.group(), there, lexicon) is None for m in en.NEGATIVE.finditer(english))
    clauses = list(_clauses(vietnamese))
    for low, high in clauses:
        inside = [m for m in denied if low <= m.start() < high]
        if not inside or (len(clauses) > 1 and answered_share(vietnamese[low:high], english, lexicon) < RETOLD):
            continue
        yet = inside[0].group().lower() == "chưa" and en.ALREADY.search(english) is not None and not grammatical
        twice = len(inside) == 2 and negative == 1 and len(denied) == 2 and _DOUBLE.search(vietnamese[low:high])
        if negative and not yet and not twice:
            continue
        if not yet and (en.QUIET.search(english) or (en.ONLY.search(english) and vi.NONE_BUT.search(vietnamese))):
            continue
        if not yet and en.NEGATION.search(siblings.replace(english, "")):
            continue
        shared = len(clauses) == 1 or answered_share(vietnamese[low:high], english, lexicon) >= 0.5
        known = len(vietnamese_content(vietnamese[low:high])) > 1
        return low, high, 0.78 if shared and known and covered(english, vietnamese, lexicon) >= 0.3 else 0.64
    return None


_DOUBLE = re.compile(r"(?:không|chẳng) (?:có chuyện|phải là|thể|phải)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:.!?…–—]\s|\s(?:thì|nhưng|mà|song|nên|còn|vì)\s")


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    low = 0
    for m in _CLAUSE.finditer(text):
        yield low, m.start()
        low = m.end()
    yield low, len(text)


def _added(one: Spoken) -> bool:
    said = sum(1 for _ in cues(one.english, en.NEGATION, en.NOT_NEGATION))
    words = len(one.english.split())
    if words > BRIEF and len(one.vietnamese.split()) < 0.8 * words:
        return False  # part of it may stand elsewhere
    return said > len(vi.NEGATIVE.findall(one.vietnamese)) and not vi.ONLY_FROM.search(one.vietnamese)


def _finding(
    comparison: Comparison,
    answer: Answer,
    one: Spoken,
    there: tuple[int, int],
    sure: float,
    message: str,
    reading: str,
) -> Finding:
    return Finding(
        "QUO-NEGATED",
        sure,
        message,
        f"source: {one.vietnamese[:160]} ({reading}); article: “{one.english[:160]}”",
        comparison.article_evidence(answer.sentence.index, one.start, one.start + len(one.english)),
        comparison.source_evidence(answer.source, one.sentence.index, *there),
    )
