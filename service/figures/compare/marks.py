"""Periods and bases of comparison in a sentence: third quarter, nine months, year on year, since the start of the month."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from service.figures.compare.roles import relations
from service.figures.compare.words import Token, within
from service.types import DateMention, Reading, Sentence


@dataclass(frozen=True, slots=True)
class Mark:
    """``kind``: a base ("yoy", "qoq", "ytd", …) or "date"; ``date`` is set for the latter. Word range half-open."""

    kind: str
    start: int
    end: int
    text: str
    first: int
    last: int
    date: DateMention | None = None
    relative: str | None = None
    """Unit and step from the day of writing: "year-1" for "last year", "năm ngoái"."""
    phase: int | None = None
    """0 early or first half, 1 middle, 2 late, end or second half; None if unsaid."""


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for kind, words in relations(language).PERIODS)


def marks(sentence: Sentence, words: tuple[Token, ...], reading: Reading, language: str) -> tuple[Mark, ...]:
    """Bases first (a base may hold a date: "từ đầu năm"), then the dates that no base holds."""
    text = sentence.text.lower()
    found: list[Mark] = []
    for kind, pattern in _patterns(language):
        for match in pattern.finditer(text):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            if any(start < m.end and end > m.start for m in found):
                continue
            places = within(words, start, end)
            if places:
                slice_ = sentence.text[match.start() : match.end()]
                found.append(Mark(kind, start, end, slice_, places[0], places[-1] + 1))
    for date in reading.dates:
        places = within(words, date.start, date.end)
        if places and not any(date.start < m.end and date.end > m.start for m in found):
            # "thứ Năm tới" is a weekday and no "năm tới"; "October last year" is a month
            named = "weekday" in date.parts or date.month is not None
            step = None if named else _relative(date.text.lower(), language)
            found.append(
                Mark(
                    "date",
                    date.start,
                    date.end,
                    date.text,
                    places[0],
                    places[-1] + 1,
                    date,
                    step,
                    _phase(date.text, language),
                )
            )
    return tuple(sorted(found, key=lambda m: m.start))


_SAME_DAY = re.compile(r"cùng ngày|ngày hôm đó|hôm đó|ngày đó")


def resolved(mark: Mark, earlier: Sequence[Mark]) -> Mark | None:
    """ "tối cùng ngày" (that evening) stands for the last day named before it; None if there is none."""
    if not _SAME_DAY.search(mark.text.lower()):
        return mark
    days = [
        m for m in earlier if m.date and m.date.span_of == "day" and m.date.day and not _SAME_DAY.search(m.text.lower())
    ]
    return days[-1] if days else None


_OF_YEAR = re.compile(r"(?:đầu|giữa|cuối|nửa đầu|nửa cuối|hết) năm")


def of_year_before(mark: Mark, before: Sequence[Mark]) -> Mark:
    """ "Năm 2024 … đến cuối năm": the end of the year named right before, not of the year of writing."""
    year = next((m.date.year for m in before if m.date and m.date.span_of == "year" and m.date.year), None)
    date = mark.date
    if year is None or date is None or not _OF_YEAR.fullmatch(mark.text.lower()) or date.earliest is None:
        return mark
    earliest, latest = (f"{year}{day[4:]}" if day else None for day in (date.earliest, date.latest))
    return replace(mark, date=replace(date, earliest=earliest, latest=latest))


def _phase(text: str, language: str) -> int | None:
    """What part of a period is meant, where the words say so."""
    for phase, pattern in enumerate(relations(language).PHASES):
        if pattern.search(text.lower()):
            return phase
    return None


def _relative(text: str, language: str) -> str | None:
    for step, pattern in _steps(language):
        if pattern.search(text):
            return step
    return None


@cache
def _steps(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((step, re.compile(rf"(?<!\w)(?:{words})$")) for step, words in relations(language).RELATIVE)


def agree(a: Mark, b: Mark) -> bool:
    """Whether two marks name the same base, or dates that can be one."""
    if a.date is None or b.date is None:
        return a.kind == b.kind
    if a.relative and b.relative:
        return a.relative == b.relative
    if a.date.earliest is None or b.date.earliest is None:
        return a.date.span_of is not None and a.date.span_of == b.date.span_of
    return (a.date.earliest, a.date.latest) == (b.date.earliest, b.date.latest)
