"""A body put in another's place: an airline for an office of tourism, one company for another, another's request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._body_names import (
    HOUSES,
    LINKS,
    WEAK,
    Body,
    english_bodies,
    is_place,
    is_word,
    plain_bodies,
    vietnamese_bodies,
)
from service.checks._context import Answer
from service.checks._words import covered
from service.comparison import Comparison
from service.languages.vi import names as vi
from service.statements.aliases import load_aliases
from service.statements.names import (
    Name,
    bare,
    english_answered,
    fold,
    organisation_topics,
    read_english,
    read_vietnamese,
    side,
    vietnamese_answered,
)
from service.statements.vietnamese_names import SYLLABLE
from service.types import Finding, Sentence

_SAME = 0.34


def bodies(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one body of an article sentence that stands where the passage has another."""
    if answer.sentence.role == "headline":
        return
    yield from _initiators(comparison, answer)
    brand = _brand(answer)
    if brand is not None:
        yield _brand_finding(comparison, answer, *brand)
        return
    there = [(s, b) for s in answer.sentences for b in vietnamese_bodies(s.text)]
    if not there:
        return
    near = side(answer.near)
    known = load_aliases().english
    mine = [
        b for b in english_bodies(answer.sentence.text)
        if not (known(b.text) and english_answered(b.text, near, exact=True))
    ]  # fmt: skip
    mine = [b for b in mine if not _matched(comparison, b, vietnamese_bodies(answer.near), answer.near)]
    mine += [
        b for b in plain_bodies(answer.sentence.text, english_bodies(answer.sentence.text))
        if not b.topics & organisation_topics(answer.near, "vi") and not _matched(comparison, b, vietnamese_bodies(answer.near), answer.near)
    ]  # fmt: skip
    siblings = english_bodies(answer.siblings)
    open_ = [(s, r) for s, r in there if not _named(comparison, answer, r, siblings)]
    if len(mine) != 1 or not open_:
        return
    ours = mine[0]
    elsewhere = bool(ours.topics & organisation_topics(answer.whole, "vi"))
    if len(open_) > 1 and (elsewhere or not ours.topics):
        return
    sentence, theirs = next((p for p in open_ if p[1].topics), open_[0])
    sure = _certainty(ours, theirs) - (0.1 if elsewhere and not ours.text[0].isupper() else 0.0)
    if sure <= 0.0:
        return
    start, begin = answer.sentence.start, sentence.start
    yield Finding(
        "NAM-ORG",
        sure,
        f"The article has {ours.text}; the source has {theirs.text} in this place.",
        f"source: {theirs.text}; article: {ours.text}, which the passage does not name.",
        comparison.article_evidence(answer.sentence.index, start + ours.start, start + ours.end),
        comparison.source_evidence(answer.source, sentence.index, begin + theirs.start, begin + theirs.end),
    )


def _alike(comparison: Comparison, english: Body, vietnamese: Body) -> bool:
    """Do the words of a body's Vietnamese name answer those of its English name, the country left aside?"""
    words = " ".join(w for w in english.text.split() if not is_place(bare(w)) and bare(w).lower() not in HOUSES | LINKS)
    return bool(words) and covered(words, vietnamese.text, comparison.lexicon) >= _SAME


def _same_business(one: Body, other: Body) -> bool:
    strong = one.topics - WEAK, other.topics - WEAK
    return bool(strong[0] & strong[1]) if all(strong) else bool(one.topics & other.topics)


def _matched(comparison: Comparison, body: Body, there: tuple[Body, ...], near: str) -> bool:
    """Is the body of the article one of those near the passage, by its business, by its name or by its words?"""
    if any(f" {own} " in side(near).folded for own in body.own):
        return True
    return any(_same_business(body, r) or _alike(comparison, body, r) for r in there)


def _named(comparison: Comparison, answer: Answer, body: Body, ours: tuple[Body, ...]) -> bool:
    """Does the article name the passage's body, in these sentences, by its name, its business or its words?"""
    beside = side(answer.siblings)
    known = bool(load_aliases().vietnamese(body.text)) or not body.topics - WEAK
    if (known and vietnamese_answered(body.text, beside)) or any(f" {own} " in beside.folded for own in body.own):
        return True
    spoken = any(_alike(comparison, b, body) for b in ours)
    told = organisation_topics(" . ".join(m.group() for m in _BODYISH.finditer(answer.siblings)), "en") - WEAK
    return spoken or bool((body.topics - WEAK) & told) or any(_same_business(b, body) for b in ours)


_BODYISH = re.compile(
    r"(?:[\w'’&-]+,? ){0,4}\b(?:ministr\w+|departments?|ministers?|secretary|agenc\w+|offices?|bureau\w*|authorit\w+|administration|"
    r"commissions?|committees?|directorate|officials?|councils?|inspectora\w+|inspectors|regulators?|watchdogs?|services?|boards?|"
    r"institut\w+|universit\w+|academ\w+|schools?|colleges?|hospitals?|clinics?|associations?|federations?|unions?|societ\w+|"
    r"clubs?|compan\w+|firms?|groups?|corporations?|banks?|lenders?|brokerages?|insurers?|airlines?|carriers?|operators?|utilit\w+|"
    r"industry|sector|bod(?:y|ies)|centres?|centers?|museums?|courts?|tribunals?|judges?|police\w*|prosecut\w+|procura\w+|army|navy|"
    r"force|guards?|troops|military|parliament|assembly|lawmakers|experts?|researchers?|scientists?|doctors?|forecasters?|"
    r"meteorologists?|economists?|statisticians?|auditors?|investigators?|exchange|chief|head|director|unit|team|staff|lobby|branch)\b"
    r"(?: (?:of|for|on) (?:[\w'’&-]+,? ){0,6}[\w'’&-]+)?",
    re.IGNORECASE,
)
"""Phrases that may call a body, by whatever name."""


def _certainty(ours: Body, theirs: Body) -> float:
    if ours.topics and theirs.topics and not _same_business(ours, theirs):
        return 0.72
    aliases = load_aliases()
    if aliases.english(ours.text) and aliases.vietnamese(theirs.text) and not aliases.same(ours.text, theirs.text):
        return 0.74
    if theirs.own and (ours.own or ours.topics):
        return 0.68
    return 0.0


def _brand(answer: Answer) -> tuple[Name, Sentence, Name] | None:
    """A name written alike in both languages (VietJet, Toyota) that the passage has and the article has not, and the one name of
    the article sentence that stands nowhere in the source."""
    if answer.score < _SURE:
        return None
    mine = [
        n for n in read_english(answer.sentence.text)
        if n.kind in ("unknown", "organisation") and not english_answered(n.text, side(answer.whole)) and _latin(n.text)
        and not any(is_word(w) or is_place(w) for w in n.text.split()) and _ACTS.search(answer.sentence.text[: n.start])
    ]  # fmt: skip
    there = [
        (s, n) for s in answer.sentences for n in read_vietnamese(s.text)
        if n.kind in ("unknown", "organisation") and not vietnamese_answered(n.text, side(answer.siblings)) and _latin(n.text)
        and _ACTS_VI.search(s.text[: n.start])
    ]  # fmt: skip
    return (mine[0], *there[0]) if len(mine) == 1 and len(there) == 1 else None


_SURE = 0.9
_ACTS = re.compile(r"^(?:\W*(?:The|the|In \w+,|On \w+,)?\s*)$|\b(?:by|joined|from|to|with)\s+(?:the\s+)?$")
_ACTS_VI = re.compile(
    r"^\W*(?:(?:Hãng|Tập đoàn|Công ty|Ngân hàng)\s)?$|\b(?:do|bởi|ngân hàng|hãng|tập đoàn|công ty|cho|với|từ)\s+$",
    re.IGNORECASE,
)
"""What stands before the name of whoever acts: nothing, or "by"."""


def _latin(text: str) -> bool:
    """Is the name of a shape that no Vietnamese word has, and not in capitals throughout?"""
    words = text.split()
    return (
        fold(text) == text.lower()
        and not text.isupper()
        and any(not SYLLABLE.fullmatch(w.lower()) for w in words)
        and all(w[0].isupper() for w in words)
    )


def _brand_finding(comparison: Comparison, answer: Answer, ours: Name, sentence: Sentence, theirs: Name) -> Finding:
    start, begin = answer.sentence.start, sentence.start
    return Finding(
        "NAM-ORG",
        0.64,
        f"The article has {ours.text}; the source has {theirs.text} in this place.",
        f"source: {theirs.text}; article: {ours.text}, which stands nowhere in the source.",
        comparison.article_evidence(answer.sentence.index, start + ours.start, start + ours.end),
        comparison.source_evidence(answer.source, sentence.index, begin + theirs.start, begin + theirs.end),
    )


_ASKED = r"(?:request|suggestion|invitation|proposal|initiative|behest|urging|mediation)"
_OF = re.compile(rf"\b{_ASKED} (?:of|from|by) (?:the )?", re.IGNORECASE)
_OWN = re.compile(rf"['’]s? {_ASKED}\b", re.IGNORECASE)
_ASKED_VI = re.compile(
    r"\b(?:đề nghị|yêu cầu|lời mời|đề xuất|sáng kiến|gợi ý|kiến nghị|lời kêu gọi|trung gian) (?:của|từ phía|từ) ",
    re.IGNORECASE,
)


def _initiators(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """Whose request or suggestion it was: the only one of the sentence against the only one of the passage."""
    text = answer.sentence.text
    names = read_english(text)
    mine = [n for n in names if any(m.end() == n.start for m in _OF.finditer(text)) or _OWN.match(text[n.end :])]
    asked = [(s, m) for s in answer.sentences for m in _ASKED_VI.finditer(s.text)]
    if len(mine) != 1 or len(asked) != 1:
        return
    ours, (sentence, match) = mine[0], asked[0]
    whose = re.split(r"[,.;:“”\"()]", sentence.text[match.end() :])[0]
    rival = next((n for n in read_vietnamese(sentence.text) if match.end() <= n.start <= match.end() + 25), None)
    if rival is None or english_answered(ours.text, side(whose)) or vietnamese_answered(rival.text, side(ours.text)):
        return
    if ours.kind == "unknown" or rival.kind == "unknown" or vi.ORGANISATION_NOUNS.count(whose.split(" ")[0]):
        return
    start, begin = answer.sentence.start, sentence.start
    yield Finding(
        "ATT-SPEAKER",
        0.74,
        f"In the article it is {ours.text} who asked; in the source it is {rival.text}.",
        f"source: {sentence.text[match.start() : rival.end]}; article: {ours.text}",
        comparison.article_evidence(answer.sentence.index, start + ours.start, start + ours.end),
        comparison.source_evidence(answer.source, sentence.index, begin + rival.start, begin + rival.end),
    )
