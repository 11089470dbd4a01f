"""Relative times compared word by word: "this year" for "năm ngoái", "32 months ago" for "32 năm trước".

Without a publication date they stand for no calendar day, so the calendar cannot compare them; their words still can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from service.comparison import Comparison
from service.types import Finding

_EN_YEAR = re.compile(r"\b(this|last|next) year\b", re.IGNORECASE)
_VI_YEAR = re.compile(r"\bnăm (nay|ngoái|sau|tới)\b", re.IGNORECASE)
_VI_LOOSE = re.compile(
    r"\b(?:cùng kỳ|năm trước|năm qua|năm vừa|trong năm(?! (?:\d|nay|ngoái))|niên vụ|mùa trước)\b", re.IGNORECASE
)
_EN_LOOSE = re.compile(r"\b(?:same (?:period|time|stage|month)|year earlier|a year|past year)\b", re.IGNORECASE)
_OFFSET = {"this": 0, "last": -1, "next": 1, "nay": 0, "ngoái": -1, "sau": 1, "tới": 1}
_EN_AGO = re.compile(r"\b(\d+)[ -](year|month|week|day)s? ago\b", re.IGNORECASE)
_VI_AGO = re.compile(r"\b(\d+) (năm|tháng|tuần|ngày) trước\b|\bcách đây (\d+) (năm|tháng|tuần|ngày)\b", re.IGNORECASE)
_UNIT = {"năm": "year", "tháng": "month", "tuần": "week", "ngày": "day"}


def relative(comparison: Comparison, source: int, sentence: int, lines: Sequence[int]) -> Iterator[Finding]:
    """At most one finding of each kind, where both sides hold exactly one such time and neither day of publication is known."""
    origin = comparison.sources[source]
    if origin.language != "vi" or comparison.article.published or origin.published:
        return
    text = comparison.article.sentences[sentence].text
    yield from _years(comparison, source, sentence, lines, text)
    yield from _ago(comparison, source, sentence, lines, text)


def _years(comparison: Comparison, source: int, sentence: int, lines: Sequence[int], text: str) -> Iterator[Finding]:
    mine = list(_EN_YEAR.finditer(text))
    there = [(j, m) for j in lines for m in _VI_YEAR.finditer(comparison.sources[source].sentences[j].text)]
    loose = any(_VI_LOOSE.search(comparison.sources[source].sentences[j].text) for j in lines)
    if len(mine) != 1 or len(there) != 1 or loose or _EN_LOOSE.search(text):
        return
    (here,), ((j, match),) = mine, there
    if _OFFSET[here[1].lower()] != _OFFSET[match[1].lower()]:
        yield _finding(comparison, source, sentence, j, here, match, "DAT-YEAR")


def _ago(comparison: Comparison, source: int, sentence: int, lines: Sequence[int], text: str) -> Iterator[Finding]:
    mine = list(_EN_AGO.finditer(text))
    there = [(j, m) for j in lines for m in _VI_AGO.finditer(comparison.sources[source].sentences[j].text)]
    if len(mine) != 1 or len(there) != 1:
        return
    (here,), ((j, match),) = mine, there
    number, unit = match[1] or match[3], _UNIT[(match[2] or match[4]).lower()]
    if (here[1], here[2].lower()) != (number, unit):
        code = "FIG-UNIT" if here[1] == number else "FIG-VALUE"
        yield _finding(comparison, source, sentence, j, here, match, code)


def _finding(
    comparison: Comparison,
    source: int,
    sentence: int,
    j: int,
    here: re.Match[str],
    there: re.Match[str],
    code: str,
) -> Finding:
    mine, origin = comparison.article.sentences[sentence].start, comparison.sources[source].sentences[j].start
    return Finding(
        code,
        0.72,
        f"“{here.group()}” does not match the source, which has “{there.group()}” ({_english(there)})",
        f"“{there.group()}” (vi) = {_english(there)}; the article says “{here.group()}”.",
        comparison.article_evidence(sentence, mine + here.start(), mine + here.end()),
        comparison.source_evidence(source, j, origin + there.start(), origin + there.end()),
    )


def _english(match: re.Match[str]) -> str:
    words = match.group().lower().split()
    if words[0] == "năm" and words[1] in _OFFSET:
        return {0: "this year", -1: "last year", 1: "next year"}[_OFFSET[words[1]]]
    number = next(w for w in words if w.isdigit())
    unit = next(_UNIT[w] for w in words if w in _UNIT)
    return f"{number} {unit}{'' if number == '1' else 's'} ago"
