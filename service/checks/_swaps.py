"""Two names that changed places: each stands with the words that the source has for the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from service.checks._context import Answer
from service.checks._words import content_words, counterpart, grams, translations
from service.comparison import Comparison
from service.statements.names import Name, english_answered, fold, read_english, side
from service.types import Finding, Sentence


def swaps(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one pair of people in an article sentence that changed places."""
    people = {
        part
        for s in comparison.article.sentences
        for n in read_english(s.text)
        if n.kind == "person"
        for part in fold(n.text).split()
    }
    names = [
        n
        for n in read_english(answer.sentence.text)
        if (n.kind == "person" or (n.kind == "unknown" and fold(n.text) in people))
        and not (len(n.text.split()) > 1 and all(translations(p, comparison.lexicon) for p in n.text.split()))
    ]
    placed = [(n, spot) for n in names if (spot := _place(n, answer)) is not None]
    for (one, here), (two, there) in combinations(placed, 2):
        if fold(one.text) == fold(two.text) or here == there:
            continue
        own_one, cross_one = _affinity(comparison, answer, one, two, here, there)
        own_two, cross_two = _affinity(comparison, answer, two, one, there, here)
        if cross_one > own_one and cross_two > own_two and cross_one + cross_two - own_one - own_two >= 3:
            start = answer.sentence.start
            sentence, at, end = here
            yield Finding(
                "NAM-PERSON",
                0.72,
                f"{one.text} and {two.text} seem to have changed places.",
                f"source: {sentence.text[max(0, at - 20) : end + 50]} … {there[0].text[max(0, there[1] - 20) : there[2] + 50]}; "
                f"article: {answer.sentence.text}",
                comparison.article_evidence(answer.sentence.index, start + one.start, start + one.end),
                comparison.source_evidence(answer.source, sentence.index, sentence.start + at, sentence.start + end),
            )
            return


def _place(name: Name, answer: Answer) -> tuple[Sentence, int, int] | None:
    """Where the passage names the person: by the last part of the name, or the first."""
    parts = fold(name.text).split()
    for part in (parts[-1], parts[0]):
        for sentence in answer.sentences:
            for match in re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*", sentence.text):
                if (
                    match.group()[0].isupper()
                    and part in fold(match.group()).split()
                    and english_answered(name.text, side(sentence.text), exact=True)
                ):
                    return sentence, match.start(), match.end()
    return None


_EN_BREAK = re.compile(r"[,;:—]|\b(?:and|while|but|whereas|set by|said)\b")
_VI_BREAK = re.compile(r"[,;:—]|\. |\b(?:còn|trong khi|nhưng|và|rồi|cho biết|nói|cho rằng|cho hay)\b")


def _clause(
    text: str, start: int, end: int, other_start: int, other_end: int, breaks: re.Pattern[str]
) -> tuple[int, int]:
    """The words that go with a name: its clause, cut at the other name."""
    low = max((m.end() for m in breaks.finditer(text, 0, start)), default=0)
    after = breaks.search(text, end)
    high = after.start() if after else len(text)
    if low <= other_start and other_end <= start:
        low = other_end
    if end <= other_start < high:
        high = other_start
    return low, high


def _affinity(
    comparison: Comparison,
    answer: Answer,
    one: Name,
    two: Name,
    here: tuple[Sentence, int, int],
    there: tuple[Sentence, int, int],
) -> tuple[int, int]:
    """How many words around a name in the article are answered around its own place and around the other's."""
    text = answer.sentence.text
    low, high = _clause(text, one.start, one.end, two.start, two.end, _EN_BREAK)
    words = [w for w, _, _ in content_words(text[low : one.start] + " . " + text[one.end : high])]
    numbers = re.findall(r"\d{2,}", text[low:high])

    def count(spot: tuple[Sentence, int, int], other: tuple[Sentence, int, int]) -> int:
        sentence, at, end = spot
        else_at, else_end = (other[1], other[2]) if other[0] is sentence else (-1, -1)
        first, last = _clause(sentence.text, at, end, else_at, else_end, _VI_BREAK)
        window = sentence.text[first:last]
        found = grams(window)
        return sum(counterpart(w, found, comparison.lexicon) is not None for w in words) + sum(
            n in window for n in numbers
        )

    return count(here, there), count(there, here)
