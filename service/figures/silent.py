"""Digits that are no figures: addresses, telephone and document numbers, names with numbers, list numbering."""

from __future__ import annotations

import re

from service.figures.tables import NumberTables
from service.figures.tokens import NUMBER, SYMBOL, WORD, Tokens

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|vn|org|net|info|gov|edu|io)\b\S*", re.I
)
_DOCUMENT = re.compile(
    r"(?<![\w/])\d{1,5}(?:[/-]\d{4})?/[A-ZĐ]{2,}[\w-]*(?:[-/][A-ZĐ][\w-]*)*|(?<![\w/])\d+/\d{4}/[A-ZĐ]{1,}\d*[\w-]*"
)
_PHONE = re.compile(
    r"(?<![\w.,/+])(?:\+\d{1,3}[ .-]?\(?\d|\(?0\d|1[89]00[ .-])\d{0,3}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w/])"
)
_MASKED = re.compile(r"\b[A-Z]+_[A-Z0-9_]+\b")
_STARTED = re.compile(r"\s*(?:\d{1,2}|[ivxIVX]{1,4})[.)/](?=\s+\S)")


def silence(line: str, offset: int, t: Tokens, taken: bytearray) -> None:
    """Mark the tokens of ``line`` that belong to addresses, telephone and document numbers or list numbering."""
    spans: list[tuple[int, int]] = []
    if "." in line or "@" in line:
        spans += (
            [m.span() for m in _ADDRESS.finditer(line)]
            if ("/" in line or "@" in line or ".vn" in line or ".com" in line or ".org" in line or "www" in line)
            else []
        )
    if "/" in line:
        spans += [m.span() for m in _DOCUMENT.finditer(line)]
    if "0" in line:
        spans += [m.span() for m in _PHONE.finditer(line) if sum(c.isdigit() for c in m.group()) >= 8]
    if "_" in line:
        spans += [m.span() for m in _MASKED.finditer(line)]
    started = _STARTED.match(line)
    if started is not None:
        spans.append(started.span())
    for low, high in spans:
        for i in range(t.size):
            if t.start[i] >= offset + high:
                break
            if t.end[i] > offset + low:
                taken[i] = 1


def names_number(t: Tokens, i: int, tables: NumberTables) -> bool:
    """Whether the digits at ``i`` are part of a name: G20, KN-25, Boeing 737, 3D, No. 1."""
    if t.glued(i) and t.kind[i - 1] == WORD and tables.prefix_currencies.before(t, i) is None:
        return True
    if i > 1 and t.glued(i) and t.glued(i - 1) and t.low[i - 1] in "-./" and t.kind[i - 2] == WORD:
        before = t.raw[i - 2]
        if before != before.lower() and t.low[i - 1] == "-" and not _month(t.low[i - 2]):
            return True
        if t.low[i - 1] == "." and t.kind[i - 2] == WORD and before.isupper():
            return True
    after = i + 1
    if t.glued(after) and t.kind[after] == WORD:
        return not _known_suffix(t, after, tables)
    label = tables.labels.before(t, i)
    return (
        label is not None
        and label[0] == "name"
        and not _counts(t, i, tables)
        and not (t.glued(i) and t.kind[i - 1] == SYMBOL)
    )


def _month(word: str) -> bool:
    return word in ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mid")


def _counts(t: Tokens, i: int, tables: NumberTables) -> bool:
    """A numeral with a scale, a unit or a currency is a figure whatever stands before it."""
    j = i + 1
    return (
        tables.scales.at(t, j) is not None
        or tables.units.at(t, j) is not None
        or tables.currencies.at(t, j) is not None
    )


def _known_suffix(t: Tokens, j: int, tables: NumberTables) -> bool:
    word = t.low[j]
    if word in tables.glued_scales or word in ("st", "nd", "rd", "th", "s", "h", "g", "am", "pm", "p", "ph", "x"):
        return True
    return any(table.at(t, j) is not None for table in (tables.units, tables.currencies, tables.scales))


def counts_in_digits(t: Tokens, i: int) -> bool:
    return t.kind[i] == NUMBER
