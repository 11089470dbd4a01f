"""Points of the compass: West Sumatra for the east of Sumatra."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer
from service.comparison import Comparison
from service.types import Finding

_EN = re.compile(
    r"\b(?P<point>(?P<y>north|south)(?:[- ]?(?P<x>east|west))?|(?P<only>east|west))(?:ern|ward|wards|erly)?\b",
    re.IGNORECASE,
)
_VI = re.compile(
    r"\b(?:(?P<lead>phía|vùng|miền|hướng|khu vực|bờ|ven biển|cửa ngõ|vành đai|mạn|khu) )?"
    r"(?P<point>(?P<y>bắc|nam)|(?P<x>đông|tây)(?: (?P<y2>bắc|nam))?)\b(?! (?:phi|mỹ|á|âu|cực|hàn|triều|kinh|dương|nguyên|ban nha|tạng|ninh))",
    re.IGNORECASE,
)
_FROM_VI = {"bắc": "north", "nam": "south", "đông": "east", "tây": "west"}
_OPPOSITE = ({"north", "south"}, {"east", "west"})


def compass(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """The only point of the compass of the article sentence and the only one of its passage contradict each other."""
    mine = [m for m in _EN.finditer(answer.sentence.text) if _plain_english(answer.sentence.text, m)]
    there = [(s, m) for s in answer.sentences for m in _VI.finditer(s.text) if _plain(s.text, m)]
    if len(mine) != 1 or len(there) != 1:
        return
    here, (sentence, found) = mine[0], there[0]
    ours = {p.lower() for p in (here.group("y"), here.group("x"), here.group("only")) if p}
    theirs = {_FROM_VI[p.lower()] for p in (found.group("y"), found.group("x"), found.group("y2")) if p}
    if not any(ours & pair and theirs & pair and not ours & theirs & pair for pair in _OPPOSITE):
        return
    start, begin = answer.sentence.start, sentence.start
    yield Finding(
        "NAM-PLACE",
        0.66,
        f"The article has {here.group()}; the source has {found.group()} ({' and '.join(sorted(theirs))}).",
        f"source: {found.group()} = {'-'.join(sorted(theirs))}; article: {here.group()}",
        comparison.article_evidence(answer.sentence.index, start + here.start(), start + here.end()),
        comparison.source_evidence(answer.source, sentence.index, begin + found.start(), begin + found.end()),
    )


def _plain_english(text: str, match: re.Match[str]) -> bool:
    """Not part of the name of a state or a continent, of a group of states, or of a direction that is not a place."""
    return not re.match(
        r" (?:Korea|Africa|America|Asia|Europe|Bank|Sea|Wing|Ham|Brom|Point|Carolina|Dakota|Virginia|Sudan|Pole|Atlantic|Pacific|Vietnam|Side)",
        text[match.end() :],
    ) and not re.search(r"(?:Middle|Far|Near|Mid) $", text[: match.start()])


def _plain(text: str, match: re.Match[str]) -> bool:
    """A direction, not a man, a name or "Việt Nam": two points together, or one behind a word for an area."""
    both = bool(match.group("x") and match.group("y2"))
    named = re.search(r"[A-ZĐ]\w*\s$", text[: match.start()]) and match.group("point")[0].isupper()
    after = re.match(r"\s[A-ZĐ]\w*", text[match.end() :])
    inside = after is not None and match.group("point")[0].isupper() and not match.group("lead") and not both
    return (both or bool(match.group("lead"))) and not named and not inside
