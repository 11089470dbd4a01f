"""Check of coverage: sentences of the article that nothing answers, and what the article leaves out.

COV-ADDED: a sentence of the body that makes a checkable claim (a figure, a name, a statement of some length) and that no
sentence of any source answers, or only so weakly that the aligner itself doubts it. Headlines, subheadings, questions and
exclamations too short to state anything are never added. COV-OMITTED: a source sentence with a figure, a date or a
quotation that no article sentence takes up, unless it repeats one that is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rapidfuzz import fuzz

from service.align.anchors import figure_strength
from service.align.tokens import tokens
from service.checks._closest import Closest, closest, worded
from service.comparison import Comparison
from service.languages.en.words import FUNCTION_WORDS
from service.types import CHECKED_ROLES, Alignment, DateMention, Figure, Finding, Reading, Sentence, SourceText

CLAIM_WORDS: Final = 5
"""Content words that make a claim without a figure or a name ("Police have opened an inquiry into the log.")."""

WEAK: Final = 0.9
"""A link counts as none where its confidence and the answered share of the sentence's words stay below this together:
at .6 with less than .3 answered, at .75 with less than .15."""

FAINT: Final = 0.2
"""A link that answers less of the sentence than this counts as none where a numeral in it stands nowhere (a name may be another spelling)."""

ANSWERED_LEAST: Final = 0.5
"""With a smaller share of the article answered, its source is not what it was written from: then no sentence is singled
out; the verdict says it."""

LITTLE: Final = 0.3
"""Answered share of a sentence's words below which the closest source sentence is no answer at all."""

RESTATED: Final = 0.32
"""Answered share from which a sentence without a new name or numeral says again what the source says."""

TELLING_DIGITS: Final = 3
"""Digits of a number that two sentences do not share by chance."""

REPEATED: Final = 80.0
"""Likeness (rapidfuzz, 0..100) of a source sentence that says again what another says."""

_LOOSE: Final = frozenset({"relative", "fuzzy"})
"""Parts of a date that claim nothing by themselves: "today", "now", "recently"."""

_END = re.compile(r"[.!…][\"”’»)\]]*$|[\"”»]$")
_QUOTED = re.compile(r"[“\"«]([^“”\"«»]{8,})[”\"»]")
_READ = frozenset({"full", "given"})


def check(comparison: Comparison) -> Iterator[Finding]:
    yield from _added(comparison)
    yield from _omitted(comparison)


def _added(comparison: Comparison) -> Iterator[Finding]:
    if not any(s.quality in _READ and s.sentences for s in comparison.sources):
        return  # of a page read in part, what is missing may be what answers
    checked = list(comparison.checked())
    answered = sum(_answered(comparison, s.index) for s in checked)
    if answered < ANSWERED_LEAST * len(checked):
        return
    for sentence in checked:
        if _answered(comparison, sentence.index):
            continue
        weak = bool(comparison.answers(sentence.index))
        reading = comparison.article_readings[sentence.index]
        claim = claims(sentence, reading)
        if claim is None:
            continue
        near = closest(comparison, sentence.index)
        again = weak or (near is not None and near.share >= RESTATED) or _same_figures(comparison, reading)
        if near is not None and not near.missing and again:
            continue  # nothing in it is new: it says again what the story has
        yield Finding(
            "COV-ADDED",
            _confidence(comparison, reading, near, weak=weak),
            "Nothing in the source answers this sentence.",
            f"The sentence {claim}. {_what_came_closest(near)}",
            comparison.whole_article_sentence(sentence.index),
            comparison.whole_source_sentence(near.source, near.sentence) if near else None,
            {"closest_share": round(near.share, 3) if near else 0.0, "missing": list(near.missing) if near else []},
        )


def claims(sentence: Sentence, reading: Reading) -> str | None:
    """What makes a sentence a checkable claim, in words for the explanation; ``None`` if it is none."""
    text = sentence.text.rstrip()
    if sentence.role != "body" or not _END.search(text):
        return None
    words = tokens(text)
    told: list[Figure | DateMention] = [*reading.figures, *(d for d in reading.dates if d.parts - _LOOSE)]
    if told:
        return f'states a figure or date ("{told[0].text}")'
    names = [w for at, w in enumerate(words) if w.capital and at and w.low not in FUNCTION_WORDS]
    content = [w for w in words if w.low not in FUNCTION_WORDS]
    if names and len(content) >= CLAIM_WORDS - 1:
        return f'names "{text[names[0].start : names[0].end]}"'
    return "makes a statement" if len(content) >= CLAIM_WORDS else None


def _answered(comparison: Comparison, sentence: int) -> bool:
    links = comparison.answers(sentence)
    if not links or not worded(comparison.sources[links[0].source]):
        return bool(links)
    answered = links[0].signals.get("answered", 1.0)
    if links[0].score + answered < WEAK:
        return False
    if answered >= FAINT or _shares_figure(comparison, sentence, links[0]):
        return True
    near = closest(comparison, sentence)
    return near is None or not any(c.isdigit() for word in near.missing for c in word)


def _shares_figure(comparison: Comparison, sentence: int, link: Alignment) -> bool:
    """Does the linked passage give a number of two digits or more that the sentence gives too?"""
    there = [f for j in link.sentences for f in comparison.source_readings[link.source][j].figures]
    mine = [f for f in comparison.article_readings[sentence].figures if f.digits > 1]
    return any(figure_strength(f, other) == 1 for f in mine for other in there)


def _same_figures(comparison: Comparison, reading: Reading) -> bool:
    """Does one source sentence give all its figures, a telling one among them?"""
    if not any(f.digits >= TELLING_DIGITS for f in reading.figures):
        return False
    return any(
        all(any(figure_strength(f, other) == 1 for other in there.figures) for f in reading.figures)
        for readings in comparison.source_readings
        for there in readings
    )


def _confidence(comparison: Comparison, reading: Reading, near: Closest | None, *, weak: bool) -> float:
    if weak:
        return 0.5
    if not any(worded(s) for s in comparison.sources):
        return 0.6
    sure = 0.8
    if near is not None:
        sure += 0.1 if near.share < LITTLE else -0.1
        sure += 0.05 if near.missing else -0.1
    return round(sure if reading.figures or reading.dates or (near and near.missing) else sure - 0.05, 2)


def _what_came_closest(near: Closest | None) -> str:
    if near is None:
        return "No source sentence shares a word with it."
    missing = f" Nowhere in the source: {', '.join(near.missing)}." if near.missing else ""
    return f'Closest in the source, answering {near.share:.0%} of it: "{near.text}".{missing}'


def _omitted(comparison: Comparison) -> Iterator[Finding]:
    for source in comparison.sources:
        used = {
            j
            for a in comparison.alignments
            if a.source == source.index and any(comparison.article.sentences[i].role != "headline" for i in a.article)
            for j in a.sentences
        }  # what the headline alone takes up, the story leaves out
        if not used:
            continue
        for sentence in source.sentences:
            if sentence.index in used or sentence.role not in CHECKED_ROLES or sentence.role == "headline":
                continue
            what = _weighty(sentence, comparison.source_readings[source.index][sentence.index])
            if what is None or _repeats(sentence, source, used):
                continue
            yield Finding(
                "COV-OMITTED",
                0.8,
                f"The article leaves out a source sentence with {what}.",
                f"No sentence of the article takes up this sentence of the source, which holds {what}.",
                None,
                comparison.whole_source_sentence(source.index, sentence.index),
            )


def _weighty(sentence: Sentence, reading: Reading) -> str | None:
    if reading.figures:
        return f'a figure ("{reading.figures[0].text}")'
    if reading.dates:
        return f'a date ("{reading.dates[0].text}")'
    return "a quotation" if _QUOTED.search(sentence.text) else None


def _repeats(sentence: Sentence, source: SourceText, used: set[int]) -> bool:
    """Leads and captions say again what the body says."""
    return any(fuzz.token_sort_ratio(sentence.text, source.sentences[j].text) >= REPEATED for j in used)
