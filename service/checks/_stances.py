"""Stances exchanged: denied for declined to comment, admitted for denied."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer
from service.checks._contrary_words import contrary_stances
from service.checks._exchanged import exchanged
from service.checks._quotes import quoted_at
from service.checks._words import counterpart, grams
from service.comparison import Comparison
from service.languages.en import stances as en
from service.languages.vi import stances as vi
from service.types import Finding, Sentence

OPPOSED: dict[str, tuple[str, ...]] = {
    "deny": ("admit", "confirm", "accept", "decline"),
    "admit": ("deny", "decline"),
    "confirm": ("deny", "decline"),
    "accept": ("deny", "decline"),
    "warn": (),
    "promise": (),
    "accuse": (),
    "praise": ("criticise",),
    "criticise": ("praise",),
    "decline": ("deny", "admit", "confirm", "accept"),
}
GLOSS = {
    "deny": "denied or rejected", "admit": "admitted or acknowledged", "confirm": "confirmed", "accept": "accepted",
    "decline": "declined to comment", "praise": "praised", "criticise": "criticised",
    "warn": "warned", "promise": "promised", "accuse": "accused", "doubt": "claimed or supposed, no more",
}  # fmt: skip
_EN = {family: re.compile(rf"(?<![\w-]){pattern}(?![\w-])", re.IGNORECASE) for family, pattern in en.FAMILIES.items()}
_VI = {family: re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE) for family, pattern in vi.FAMILIES.items()}
_EN_LOOSE = {
    family: re.compile(rf"(?<![\w-]){pattern}(?![\w-])", re.IGNORECASE) for family, pattern in en.LOOSE.items()
}
_VI_LOOSE = {family: re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE) for family, pattern in vi.LOOSE.items()}
_REPORTED_NEGATED = re.compile(r"(?:not|n['’]t|never|neither|yet to|without|nor)\s+(?:\w+\s+)?$", re.IGNORECASE)


def stances(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one finding on the stance of an article sentence."""
    text = answer.sentence.text
    mine = {f: m for f, p in _EN.items() if (m := _first(p, text)) is not None}
    there = {f: (s, m) for f, p in _VI.items() for s in answer.sentences if (m := p.search(s.text)) is not None}
    if "decline" in mine and "deny" in mine and mine["decline"].start() <= mine["deny"].start() < mine["decline"].end():
        del mine["deny"]
    for family, match in mine.items():
        if family in there:
            continue
        against = [f for f in OPPOSED[family] if f in there and f not in mine]
        if not against or family not in _VI_LOOSE or _answered_loosely(family, answer):
            continue
        other = against[0]
        sentence, found = there[other]
        if other == "accept" or (family == "accept" and other == "decline"):
            continue
        if other == "confirm" and found.group().lower() == "khẳng định":
            continue
        if _EN_LOOSE[other].search(text) and not _plain(other, family, text, match):
            continue
        sure = 0.85 if other in ("deny", "decline", "admit") and family != "accept" else 0.72
        yield _finding(comparison, answer, match, sentence, found, family, other, sure)
        return
    swapped = exchanged(comparison, answer)
    if swapped is not None:
        match, sentence, found, family, other = swapped
        yield _finding(comparison, answer, match, sentence, found, family, other, 0.68)
        return
    yield from (
        list(_unfounded(comparison, answer, mine, there))
        or list(_coloured(comparison, answer, mine, there))
        or list(contrary_stances(comparison, answer))
    )


def _first(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next((m for m in pattern.finditer(text) if not _REPORTED_NEGATED.search(text[: m.start()])), None)


def _answered_loosely(family: str, answer: Answer) -> bool:
    """Does the source say the like of the article's stance in other words?"""
    if family in ("deny", "admit", "confirm"):
        return False
    return bool(_VI_LOOSE[family].search(answer.text)) and family != "decline"


def _plain(other: str, family: str, text: str, match: re.Match[str]) -> bool:
    """The article's verb itself excludes the source's stance, whatever else stands in the sentence."""
    return {other, family} <= {"deny", "admit", "decline", "confirm"} or (family == "accept" and other == "deny")


def _unfounded(
    comparison: Comparison,
    answer: Answer,
    mine: dict[str, re.Match[str]],
    there: dict[str, tuple[Sentence, re.Match[str]]],
) -> Iterator[Finding]:
    """A denial or admission where the source has neither that, nor anything like it."""
    for family in ("deny", "admit", "decline"):
        if family not in mine or family in there:
            continue
        if answer.sentence.index <= LEAD and _VI[family].search(answer.whole):
            continue  # a headline or lead may take it from anywhere
        asserted = family == "admit" and _ASSERTED.search(answer.text)
        if not asserted and _VI_LOOSE[family].search(answer.text):
            continue
        match = mine[family]
        if not re.search(r"\b(?:ed|ied|s)\b|\w+(?:ed|ies|s)$", match.group()) or not _reports(
            answer.sentence.text, match
        ):
            continue
        yield _finding(comparison, answer, match, answer.sentences[0], None, family, "", 0.5)
        return


LEAD = 1
"""The last sentence that sums a story up: the headline, or the first behind it."""
_ASSERTED = re.compile(r"khẳng định|nhấn mạnh|tái khẳng định", re.IGNORECASE)
"""Verbs that no newsroom means by "admitted": who insists on something does not concede it."""


def _coloured(
    comparison: Comparison,
    answer: Answer,
    mine: dict[str, re.Match[str]],
    there: dict[str, tuple[Sentence, re.Match[str]]],
) -> Iterator[Finding]:
    """Praise or blame that the article adds ("still positive" made a triumph)."""
    for family in ("praise", "criticise", "promise", "accuse"):
        if (
            family not in mine
            or family in there
            or quoted_at(comparison.article.text, answer.sentence.start + mine[family].start())
        ):
            continue
        if counterpart(mine[family].group(), grams(answer.text), comparison.lexicon) is not None:
            continue
        if family in ("promise", "accuse") and not en.PERSONAL.match(answer.sentence.text, mine[family].start()):
            continue
        if en.ATTRIBUTE.search(answer.sentence.text[: mine[family].start()]):
            continue
        telling = _SAYS.search(answer.text)
        if telling is not None:
            sure = 0.6 if family in ("praise", "criticise") else 0.52
            yield _finding(comparison, answer, mine[family], answer.sentences[0], None, family, "", sure)
            return
    if "confirm" in mine and "confirm" not in there and not _FIRM.search(answer.text):
        doubted = next(((s, m) for s in answer.sentences if (m := _DOUBTED.search(s.text))), None)
        if doubted is not None:
            yield _finding(comparison, answer, mine["confirm"], doubted[0], doubted[1], "confirm", "doubt", 0.6)


_FIRM = re.compile(
    r"xác nhận|khẳng định|xác minh|công nhận|thừa nhận|chứng|chính thức|bảo đảm|đảm bảo|chắc chắn|xác thực|rõ ràng",
    re.IGNORECASE,
)
_DOUBTED = re.compile(
    r"cáo buộc|nghi ngờ|nghi vấn|tin đồn|đồn đoán|suy đoán|phỏng đoán|ước tính|tuyên bố|cho rằng|nhận định|dự báo",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:nói|cho biết|nhận định|đánh giá|cho rằng|nhận xét|phát biểu|theo|cho hay|tích cực|khả quan)\b", re.IGNORECASE
)


def _reports(text: str, match: re.Match[str]) -> bool:
    return bool(
        re.match(
            r"\s+(?:that|the|any|having|it|he|she|they|being|a|an|to|reports|claims|allegations|accusations|rumou?rs)\b",
            text[match.end() :],
        )
    )


def _finding(
    comparison: Comparison,
    answer: Answer,
    match: re.Match[str],
    sentence: Sentence,
    found: re.Match[str] | None,
    family: str,
    other: str,
    sure: float,
) -> Finding:
    start = answer.sentence.start
    here = comparison.article_evidence(answer.sentence.index, start + match.start(), start + match.end())
    if found is None:
        return Finding(
            "ATT-STANCE",
            sure,
            f"The article says “{match.group()}”; the source reports the words without that stance.",
            f"source: no word for it in the passage; article: {match.group()}",
            here,
            comparison.whole_source_sentence(answer.source, sentence.index),
        )
    return Finding(
        "ATT-STANCE",
        sure,
        f"The article says “{match.group()}”; the source says that the speaker {GLOSS[other]}.",
        f"source: {found.group()} = {GLOSS[other]}; article: {match.group()} ({GLOSS[family]})",
        here,
        comparison.source_evidence(
            answer.source, sentence.index, sentence.start + found.start(), sentence.start + found.end()
        ),
        {"source_stance": other, "article_stance": family},
    )
