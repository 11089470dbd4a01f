"""Dates and periods of one line. They take their tokens before the figures do."""

from __future__ import annotations

from datetime import date

from service.figures import dates_en, dates_vi
from service.figures.periods import When
from service.figures.tokens import NUMBER, WORD, Tokens
from service.types import DateMention

_GRAMMARS = {"en": dates_en, "vi": dates_vi}


def read_dates(text: str, t: Tokens, language: str, reference: date | None, taken: bytearray) -> list[DateMention]:
    """All dates of the line in order; their tokens are marked in ``taken``."""
    grammar = _GRAMMARS[language]
    rules, date_at = grammar.RULES, grammar.date_at
    found: list[DateMention] = []
    i, size = 0, t.size
    while i < size:
        if taken[i] or not (t.kind[i] == NUMBER or (t.kind[i] == WORD and t.low[i] in rules)):
            i += 1
            continue
        if t.kind[i] == NUMBER and t.glued(i) and t.kind[i - 1] == WORD and t.low[i - 1] not in ("fy",):
            i += 1  # G20, KN25
            continue
        read = date_at(t, i, reference)
        if read is None or any(taken[i : read[1]]):
            i += 1
            continue
        while read is not None:
            when, after = read
            found.append(_mention(text, t, i, after, when))
            for k in range(i, after):
                taken[k] = 1
            i = after
            read = dates_en.next_of(t, i, when, reference) if language == "en" else None
            i += 1 if read is not None else 0
    return found


def _mention(text: str, t: Tokens, first: int, after: int, when: When) -> DateMention:
    start, end = t.start[first], t.end[after - 1]
    earliest, latest = when.period if when.period is not None else (None, None)
    return DateMention(
        start,
        end,
        text[start:end],
        earliest.isoformat() if earliest else None,
        latest.isoformat() if latest else None,
        when.parts,
        tuple(when.rule.split("+")),
        when.year,
        when.month,
        when.day,
        when.weekday,
        when.span_of,
    )
