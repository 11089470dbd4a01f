"""Digits that are no figures: addresses, telephone and document numbers, street names, list numbering."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from service.languages.tokens import NUMBER, Tokens

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|vn|org|net|info|gov|edu|io)\b\S*", re.I
)
_DOCUMENT = re.compile(
    r"(?<![\w/])\d{1,5}(?:[/-]\d{4})?/[A-ZĐ]{2,}[\w-]*(?:[-/][A-ZĐ][\w-]*)*|(?<![\w/])\d+/\d{4}/[A-ZĐ]{1,}\d*[\w-]*"
)
_PHONE = re.compile(
    r"(?<![\w.,/+])(?!\d\d[.-]\d\d[.-]\d{4}(?!\d))"  # no "05.11.2025"
    r"(?:\+\d{1,3}[ .-]?\(?\d|\(?0\d|1[89]00[ .-])\d{0,3}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w/])"
)
_LOCAL_PHONE = re.compile(r"(?<![\w.,/-])\d{3}-\d{3}-\d{4}(?![\w-])")
_ROUND_THE_CLOCK = re.compile(r"(?<![\d/])24/(?:7|24)(?![\d/])")
_OVER = re.compile(r"(?<![\d/.,])(\d{1,3})/(\d{2,3})(?![\d/.,])")
_NAMED_SO = frozenset({"đường", "phố", "lộ", "trường", "cầu", "viên", "vòng"})
"""Last words of what is called by "3/2" or "1/8": streets and squares named after days, rounds of a cup."""
_FORMATION = re.compile(r"(?<![\w-])\d{1,3}(?:-\d{1,2})+-\d(?![\w-])")  # "4-3-3", "13-21-3"
_BOAT = re.compile(r"\b[A-ZĐ]{1,3}[ -]?\d{4,5}[ -]?TS\b")
_MASKED = re.compile(r"\b[A-Z]+_[A-Z0-9_]+\b")
_STARTED = re.compile(r"\s*(?:\d{1,2}|[ivxIVX]{1,4})[.)/](?=\s+\S)")


def _always(_: re.Match[str]) -> bool:
    return True


def _enough_digits(m: re.Match[str]) -> bool:
    return sum(c.isdecimal() for c in m.group()) >= 8


def _larger_over_smaller(m: re.Match[str]) -> bool:
    """Blood pressure, a lens: neither a fraction nor a day of a month."""
    return int(m.group(1)) >= int(m.group(2)) > 12


_SHAPES: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = (
    ("://", _ADDRESS, _always),
    ("www.", _ADDRESS, _always),
    ("@", _ADDRESS, _always),
    (".vn", _ADDRESS, _always),
    (".com", _ADDRESS, _always),
    (".org", _ADDRESS, _always),
    ("/", _DOCUMENT, _always),
    ("/", _OVER, _larger_over_smaller),
    ("24/", _ROUND_THE_CLOCK, _always),
    ("-", _LOCAL_PHONE, _always),
    ("-", _FORMATION, _always),
    ("TS", _BOAT, _always),
    ("0", _PHONE, _enough_digits),
    ("_", _MASKED, _always),
)
"""What must stand in the line before a shape is looked for, the shape, and what else must hold."""


def silence(line: str, offset: int, t: Tokens, taken: bytearray) -> None:
    """Mark the tokens of ``line`` that belong to addresses, telephone and document numbers or list numbering."""
    for low, high in _spans(line):
        for i in range(t.size):
            if t.start[i] >= offset + high:
                break
            if t.end[i] > offset + low:
                taken[i] = 1
    if "/" in line:
        for i in range(1, t.size):
            if t.low[i] == "/" and i > 1 and t.low[i - 2] in _NAMED_SO and t.kind[i - 1] == t.kind[i + 1] == NUMBER:
                taken[i - 1 : i + 2] = b"\x01\x01\x01"


def _spans(line: str) -> Iterator[tuple[int, int]]:
    for needle, shape, holds in _SHAPES:
        if needle in line:
            yield from (m.span() for m in shape.finditer(line) if holds(m))
    started = _STARTED.match(line)
    if started is not None:
        yield started.span()
