"""Dates and periods of one line. They take their tokens before the figures do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from unicodedata import normalize

from service.figures import dates_en, dates_vi
from service.figures.periods import When, shift_months
from service.languages.tokens import NUMBER, WORD, Tokens
from service.types import DateMention

_GRAMMARS = {"en": dates_en, "vi": dates_vi}


def starting_words(language: str) -> frozenset[str]:
    """The words at which a date may begin."""
    return frozenset(_GRAMMARS[language].RULES)


def read_dates(
    text: str, t: Tokens, at: list[int], language: str, reference: date | None, taken: bytearray
) -> list[DateMention]:
    """All dates of the line in order; their tokens are marked in ``taken``. ``at``: the tokens to look at."""
    grammar = _GRAMMARS[language]
    rules, date_at = grammar.RULES, grammar.date_at
    found: list[DateMention] = []
    resume = 0
    for i in at:
        if i < resume or taken[i] or (t.kind[i] != NUMBER and t.low[i] not in rules):
            continue
        if t.kind[i] == NUMBER and t.glued(i) and t.kind[i - 1] == WORD and t.low[i - 1] not in ("fy",):
            continue  # G20, KN25
        if i and t.low[i - 1] == "gấp":
            continue  # "gấp ba tháng trước": three times last month's
        read = date_at(t, i, reference)
        if read is None or any(taken[i : read[1]]):
            continue
        first = i
        while read is not None:
            when, resume = read
            found.append(_mention(text, t, first, resume, when))
            for k in range(first, resume):
                taken[k] = 1
            read = dates_en.next_of(t, resume, when, reference) if language == "en" else None
            first = resume + 1
    return _anchored(found)


_BEFORE = {"month": 1, "quarter": 3, "year": 12}


def _anchored(found: list[DateMention]) -> list[DateMention]:
    """ "Quý III … so với quý trước", "in September, up from the previous month": the one before the period just named,
    not the one before publication."""
    named: dict[str | None, date] = {}
    for k, mention in enumerate(found):
        text = normalize("NFC", mention.text.lower())
        back = _BEFORE.get(mention.span_of or "")
        previous = text.endswith(("trước", "earlier")) or text.startswith(("previous", "preceding", "prior"))
        if back and previous and mention.span_of in named and mention.rules[0].startswith("relative:"):
            first = shift_months(named[mention.span_of], -back)
            last = shift_months(first, back) - timedelta(days=1)
            rules = (*mention.rules, "relative:to-named-period")
            found[k] = replace(mention, earliest=first.isoformat(), latest=last.isoformat(), rules=rules)
        elif back and mention.earliest is not None and "fuzzy" not in mention.parts and "day" not in mention.parts:
            named[mention.span_of] = date.fromisoformat(mention.earliest)
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
