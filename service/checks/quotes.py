"""Quotations: in the source in quotation marks too, with the same polarity and key words.

A quotation in the article is a translation, so its words are compared by the phrase table. Negation inside quotations is
judged with the rest of the meaning (``meaning``), the mouth with the speakers (``attribution``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer, answers
from service.checks._contrasts import Contrast, contrasts
from service.checks._opposites import neighbours_answered, turned
from service.checks._quote_polarity import Spoken, spoken
from service.checks._quotes import quotations, source_quotations
from service.checks._substituted import substituted
from service.checks._words import content_words, covered, grams, translations
from service.comparison import Comparison
from service.languages.en.polarity import CONDITION as CONDITION_EN
from service.languages.vi.polarity import IF as CONDITION_VI
from service.types import Finding, Quotation, Sentence

BRIEF = 8
"""Up to this many words, a quotation needs no other word of its own answered beside the one that was exchanged."""
LONG = 4
"""From this many words on a quotation is somebody's speech rather than a phrase set off."""


def check(comparison: Comparison) -> Iterator[Finding]:
    for answer in answers(comparison):
        sentence = answer.sentence
        for quotation in quotations(comparison.article.text):
            if sentence.start <= quotation.start < sentence.end:
                yield from _judge(comparison, answer, quotation)


def _judge(comparison: Comparison, answer: Answer, quotation: Quotation) -> Iterator[Finding]:
    end = min(quotation.end, answer.sentence.end)
    text = comparison.article.text[quotation.start : end]
    if not content_words(text) and len(text.split()) < LONG:
        return
    theirs = source_quotations(comparison, answer)
    promoted = _promoted(comparison, answer, quotation, text, theirs)
    if promoted is not None:
        yield promoted
        return
    altered = (
        list(_altered(comparison, answer, quotation, text, theirs))
        or list(_replaced(comparison, answer, quotation, text, theirs))
        or list(_exchanged(comparison, answer, quotation))
    )
    yield from altered
    if not altered:
        yield from _truncated(comparison, answer, quotation, text, theirs)


def _truncated(
    comparison: Comparison, answer: Answer, quotation: Quotation, text: str, theirs: list[tuple[Sentence, str]]
) -> Iterator[Finding]:
    """The source's quotation goes on with a condition that the article leaves out altogether."""
    here = {s.index for s in answer.sentences}
    if CONDITION_EN.search(answer.siblings):
        return
    for sentence, whole in theirs:
        if sentence.index not in here or len(text.split()) < LONG:
            continue
        part = next((p for p in re.split(r"(?<=[.!?…])\s+", whole) if CONDITION_VI.search(p)), "")
        cue = CONDITION_VI.search(part)
        if cue is None:
            continue
        main = max(part[: cue.start()], part[cue.end() :].partition(",")[2], key=len)
        if len(main.split()) >= 4 and covered(text, main, comparison.lexicon) >= 0.5:
            at = sentence.text.find(part) + cue.start()
            yield Finding(
                "QUO-TRUNCATED",
                0.65,
                f"The quotation leaves out the condition that limits it (“{cue.group()} …”).",
                f"source: {part[:160]}; article: “{text[:160]}”",
                comparison.article_evidence(answer.sentence.index, quotation.start, quotation.start + len(text)),
                comparison.source_evidence(
                    answer.source, sentence.index, sentence.start + at, sentence.start + at + len(cue.group())
                ),
            )
            return


def _promoted(
    comparison: Comparison, answer: Answer, quotation: Quotation, text: str, theirs: list[tuple[Sentence, str]]
) -> Finding | None:
    words = len(text.split())
    if words < LONG or _is_title(text):
        return None
    here = {s.index for s in answer.sentences}
    inside = [(s, t) for s, t in theirs if s.index in here]
    plain = covered(text, answer.text, comparison.lexicon)
    quoted = max((covered(text, t, comparison.lexicon) for _, t in theirs), default=0.0)
    if re.search(
        r"(?:nói|cho biết|viết|kể|khẳng định|nhấn mạnh|chia sẻ|bày tỏ|rằng)[^.:]{0,40}: *[^\"“'‘\s]", answer.text
    ):
        return None
    if theirs and (quoted >= (0.2 if inside or plain < 0.5 else 0.5 * plain) or not plain):
        return None  # a neighbour's quotation must answer it about as well as the passage itself does
    if inside and quoted >= 0.6 * plain:
        return None
    if plain < 0.18 and len(content_words(text)) >= 3:
        return _unsupported(comparison, answer, quotation, text, theirs)
    sure = 0.86 if not theirs else 0.74 if not inside else 0.7
    if words < 6:
        sure -= 0.12
    sentence = answer.sentences[0]
    return Finding(
        "QUO-PROMOTED",
        sure,
        "The article puts into quotation marks what the source reports in its own words.",
        f"source: {sentence.text[:160]} (no quotation marks around this); article: “{text[:160]}”",
        comparison.article_evidence(answer.sentence.index, quotation.start, quotation.start + len(text)),
        comparison.whole_source_sentence(answer.source, sentence.index),
    )


def _unsupported(
    comparison: Comparison, answer: Answer, quotation: Quotation, text: str, theirs: list[tuple[Sentence, str]]
) -> Finding | None:
    """A quotation none of whose known words stands anywhere near, where the source quotes nobody."""
    known = [w for w, _, _ in content_words(text) if translations(w, comparison.lexicon)]
    if theirs or len(known) < 4 or covered(text, answer.near, comparison.lexicon) >= 0.2:
        return None
    return Finding(
        "QUO-UNSUPPORTED",
        0.6,
        "The source has no such quotation here.",
        f"source: {answer.sentences[0].text[:160]} (nobody is quoted); article: “{text[:160]}”",
        comparison.article_evidence(answer.sentence.index, quotation.start, quotation.start + len(text)),
        comparison.whole_source_sentence(answer.source, answer.sentences[0].index),
    )


def _is_title(text: str) -> bool:
    """The name of a work, a law, a ship: most words are capitalised."""
    words = [w for w in re.findall(r"[^\W\d_]+", text) if len(w) > 3]
    return bool(words) and sum(w[0].isupper() for w in words) * 3 >= 2 * len(words)


def _altered(
    comparison: Comparison, answer: Answer, quotation: Quotation, text: str, theirs: list[tuple[Sentence, str]]
) -> Iterator[Finding]:
    here = {s.index for s in answer.sentences}
    inside = " … ".join(t for s, t in theirs if s.index in here)
    there = grams(inside or answer.text)
    for spot in turned(text, there, comparison.lexicon):
        near = neighbours_answered(text, spot, there, comparison.lexicon)
        short = len(text.split()) <= 6
        if not near and not short:
            continue
        sure = 0.6 + min(0.25, 0.1 * near) + (0.1 if short else 0.0)
        at = quotation.start + spot.start
        sentence, low, high = _locate(answer, spot.phrase)
        yield Finding(
            "QUO-ALTERED",
            sure,
            f"“{spot.word}” in the quotation: the source says the opposite, “{spot.phrase}”.",
            f"source: {spot.phrase}; article: {spot.word}, which nothing in the passage answers",
            comparison.article_evidence(answer.sentence.index, at, at + len(spot.word)),
            comparison.source_evidence(answer.source, sentence.index, low, high),
        )
        return


def _replaced(
    comparison: Comparison, answer: Answer, quotation: Quotation, text: str, theirs: list[tuple[Sentence, str]]
) -> Iterator[Finding]:
    """A word of the quotation for which the source's quotation has another that means something else."""
    here = {s.index for s in answer.sentences}
    for sentence, whole in theirs:
        if sentence.index not in here:
            continue
        found = substituted(text, whole, comparison.lexicon)
        if found is not None:
            at, low = quotation.start + found.start, sentence.start + sentence.text.find(whole) + found.phrase_start
            yield Finding(
                "QUO-ALTERED",
                0.55,
                f"The quotation says “{found.word}”; the source's has “{found.meaning}” ({found.phrase}) in its place.",
                f"source: {found.phrase} = {found.meaning}; article: {found.word}, which nothing in the quotation answers",
                comparison.article_evidence(answer.sentence.index, at, at + len(found.word)),
                comparison.source_evidence(answer.source, sentence.index, low, low + len(found.phrase)),
            )
            return


def _exchanged(comparison: Comparison, answer: Answer, quotation: Quotation) -> Iterator[Finding]:
    """A word of the quotation for which the source's has another of the same set: restarted for "dừng"."""
    start = answer.sentence.start
    best: tuple[int, Spoken, Contrast] | None = None
    for one in spoken(comparison, answer):
        if not quotation.start <= one.start < quotation.end:
            continue
        low, high = one.start - start, one.start - start + len(one.english)
        brief = len(one.english.split()) <= BRIEF
        for found in contrasts(
            answer.sentence.text, low, high, one.vietnamese, answer.text, answer.siblings, comparison.lexicon
        ):
            if (found.links or brief) and (best is None or found.links > best[0]):
                best = (found.links, one, found)
    if best is None:
        return
    links, one, found = best
    at = one.vietnamese_start + found.phrase_start
    yield Finding(
        "QUO-ALTERED",
        min(0.8, 0.62 + 0.05 * links),
        f"The quotation says “{found.word}”; the source's has “{found.meaning}” ({found.phrase}).",
        f"source: {found.phrase} = {found.meaning}; article: {found.word}, which nothing in the passage answers",
        comparison.article_evidence(answer.sentence.index, start + found.start, start + found.end),
        comparison.source_evidence(answer.source, one.sentence.index, at, at + len(found.phrase)),
    )


def _locate(answer: Answer, phrase: str) -> tuple[Sentence, int, int]:
    for sentence in answer.sentences:
        places = grams(sentence.text).places.get(phrase)
        if places:
            return sentence, sentence.start + places[0][0], sentence.start + places[0][1]
    first = answer.sentences[0]
    return first, first.start, first.end
