"""What one language affirms and the other denies, by concept: agreed for "từ chối", ruled out for "không loại trừ".

The article speaks against the source where it holds a sign of a concept more often than the source does, and the source
the other sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from service.checks._context import Answer
from service.checks._quotes import quoted_at
from service.checks._senses import Sense, concepts_of, english_senses, english_words, vietnamese_senses
from service.checks._words import content_words, counterpart, grams
from service.comparison import Comparison
from service.languages.en import polarity as en
from service.lexicon import Lexicon
from service.types import Finding, Sentence


@dataclass(frozen=True, slots=True)
class Contrary:
    """An English sense and the Vietnamese one that speaks against it.

    ``reading``: what the Vietnamese says, in English; ``links``: how many words around the two answer each other.
    """

    kind: str
    english: Sense
    vietnamese: Sense
    reading: str
    links: int


_PHRASAL = re.compile(r"\w (?:out|down|off|up)$", re.IGNORECASE)
"""A verb with its adverb (rule out) has fewer other meanings than a word."""
_PLAN = re.compile(
    r"kế hoạch|dự kiến|tiến độ|thời hạn|lịch trình|đúng hạn|quá hạn|trước hạn|dự định|mục tiêu", re.IGNORECASE
)


def contrary(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """The concept of the sentence that stands best linked against the source's, if any does."""
    text, start = answer.sentence.text, answer.sentence.start
    if text.endswith("?"):
        return  # "Why didn't they …?" asks after what the Vietnamese puts without a negation
    best: tuple[float, Sentence, Contrary] | None = None
    for sentence in answer.sentences:
        for found in contraries(text, sentence.text, comparison.lexicon):
            there = found.vietnamese
            if there.negated and "chưa" in sentence.text[there.first : there.start] and en.NOT_YET.search(text):
                continue  # "before it had been approved"
            count = found.links + (2 if found.kind == "schedule" and _PLAN.search(sentence.text) else 0)
            count += _PHRASAL.search(text[found.english.start : found.english.end]) is not None
            if count < (1 if len(content_words(text)) <= 6 else 2):
                continue
            sure = 0.46 + 0.07 * min(count, 5)
            if best is None or sure > best[0]:
                best = (sure, sentence, found)
    if best is None:
        return
    sure, sentence, found = best
    here, there = found.english, found.vietnamese
    if there.negated and en.NEGATION.search(answer.siblings.replace(text, "")):
        return  # the source's sentence was split, and the other part says what is not so
    quoted = quoted_at(comparison.article.text, start + here.start) is not None
    code = "CLM-NEGATION" if found.kind == "negation" else "CLM-DIRECTION"
    if quoted:
        code = "QUO-NEGATED" if here.negated or there.negated else "QUO-ALTERED"
    said, source = text[here.first : here.end], sentence.text[there.first : there.end]
    yield Finding(
        code,
        sure,
        f"The {'quotation' if quoted else 'article'} says “{said}”; {_in_the_source(found, source)}.",
        f"source: {source} = {found.reading}; article: {said}",
        comparison.article_evidence(answer.sentence.index, start + here.first, start + here.end),
        comparison.source_evidence(
            answer.source, sentence.index, sentence.start + there.first, sentence.start + there.end
        ),
    )


def _in_the_source(found: Contrary, source: str) -> str:
    if found.vietnamese.negated:
        return f"in the source it is not so ({source})"
    if found.english.negated:
        return f"in the source it is so ({source} = {found.reading})"
    return f"in the source it is the contrary, “{found.reading}” ({source})"


def contraries(english: str, vietnamese: str, lexicon: Lexicon) -> Iterator[Contrary]:
    """Concepts that ``english`` and ``vietnamese`` speak of with contrary signs."""
    words = english_words(english)
    for concept in concepts_of(words):
        here = list(english_senses(concept, english, words))
        there = list(vietnamese_senses(concept, vietnamese)) if here else []
        if not there or any(not s.sign and s.distinctive for s in (*here, *there)):
            continue
        for sense in here:
            same = sum(s.sign == sense.sign for s in here)
            if sum(s.sign == sense.sign for s in there) >= same:
                continue
            against = [s for s in there if s.sign == -sense.sign]
            if len(against) <= len(here) - same or _answered(english, sense, vietnamese, against, lexicon):
                continue
            told = [s for s in against if s.distinctive and not _taken(english, sense, vietnamese, s, lexicon)]
            linked = [(links(english, sense, vietnamese, s, lexicon), s) for s in told]
            if linked:
                count, best = max(linked, key=lambda pair: pair[0])
                reading = f"not: {concept.glosses[-best.sign]}" if best.negated else concept.glosses[best.sign]
                yield Contrary(concept.kind, sense, best, reading, count)


def _answered(english: str, sense: Sense, vietnamese: str, against: list[Sense], lexicon: Lexicon) -> bool:
    """Does another word of the source than the contrary one answer the English word by the phrase table?"""
    there = grams(vietnamese)
    for word, _, _ in content_words(english[sense.start : sense.end])[:1]:
        answer = counterpart(word, there, lexicon)
        if answer is not None and answer[1] >= 0.15:
            return not any(a < s.end and s.start < b for a, b in answer[2] for s in against)
    return False


def _taken(english: str, sense: Sense, vietnamese: str, other: Sense, lexicon: Lexicon) -> bool:
    """Does another word of the article answer the contrary one ("profit jumped" beside "costs were cut")?"""
    there = grams(vietnamese)
    return any(
        (answer := counterpart(word, there, lexicon)) is not None
        and answer[1] >= 0.15
        and all(x < other.end and other.start < y for x, y in answer[2])
        for word, a, b in content_words(english)
        if b <= sense.first or a >= sense.end
    )


def links(english: str, sense: Sense, vietnamese: str, other: Sense, lexicon: Lexicon) -> int:
    """How many of the four content words on either side of the one are answered within fifty code points of the other."""
    there = grams(vietnamese)
    words = content_words(english)
    near = [w for w in words if w[2] <= sense.start][-4:] + [w for w in words if w[1] >= sense.end][:4]
    return sum(
        1
        for word, _, _ in near
        if (answer := counterpart(word, there, lexicon)) is not None
        and any(other.start - 50 <= a <= other.end + 50 and not other.start <= a < other.end for a, _ in answer[2])
    )
