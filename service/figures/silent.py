"""Digits that are no figures: addresses, telephone and document numbers, street names, list numbering."""

from __future__ import annotations

import re

from service.figures.tokens import Tokens

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|vn|org|net|info|gov|edu|io)\b\S*", re.I
)


_DOCUMENT = re.compile(
    r"(?<![\w/])\d{1,5}(?:[/-]\d{4})?/[A-ZĐ]{2,}[\w-]*(?:[-/][A-ZĐ][\w-]*)*|(?<![\w/])\d+/\d{4}/[A-ZĐ]{1,}\d*[\w-]*"
)


_PHONE = re.compile(
    r"(?<![\w.,/+])(?:\+\d{1,3}[ .-]?\(?\d|\(?0\d|1[89]00[ .-])\d{0,3}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w/])"
)


_LOCAL_PHONE = re.compile(r"(?<![\w.,/-])\d{3}-\d{3}-\d{4}(?![\w-])")


_ROUND_THE_CLOCK = re.compile(r"(?<![\d/])24/(?:7|24)(?![\d/])")


_OVER = re.compile(r"(?<![\d/.,])(\d{1,3})/(\d{2,3})(?![\d/.,])")
"""A larger number over a smaller one: blood pressure, a ratio of lenses; no fraction and no date."""


_STREET = re.compile(r"(?:đường|phố|đại lộ|quảng trường|cầu|trường|công viên) (\d{1,2}/\d{1,2})(?![\d/])", re.I)


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
    if "-" in line:
        spans += [m.span() for m in _LOCAL_PHONE.finditer(line)]
    if "0" in line:
        spans += [m.span() for m in _PHONE.finditer(line) if sum(c.isdigit() for c in m.group()) >= 8]
    if "24/" in line:
        spans += [m.span() for m in _ROUND_THE_CLOCK.finditer(line)]
    if "/" in line:
        spans += [m.span() for m in _OVER.finditer(line) if int(m.group(1)) >= int(m.group(2)) > 12]
    if "/" in line:
        spans += [m.span(1) for m in _STREET.finditer(line)]
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
