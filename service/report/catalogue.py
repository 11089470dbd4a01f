"""The one table of finding codes: category, default severity, and what each means to an editor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]
Category = Literal[
    "figure", "date", "attribution", "quote", "name", "claim", "unsupported", "omission", "integrity"
]  # fmt: skip

ERROR_CONFIDENCE = 0.7
"""An error that is less sure than this is shown as a warning."""
SHOWN_CONFIDENCE = 0.4
"""What is less sure than this is not shown: an editor who is wrongly alarmed twice switches the tool off."""


@dataclass(frozen=True, slots=True)
class Code:
    category: Category
    severity: Severity
    meaning: str


CODES: dict[str, Code] = {
    "FIG-VALUE": Code("figure", "error", "The number differs from the source's by more than rounding."),
    "FIG-MAGNITUDE": Code(
        "figure", "error", "The number is a power of ten off, or thousand, million and billion are mixed up."
    ),
    "FIG-SEPARATOR": Code(
        "figure", "error", "A Vietnamese thousands separator was read as a decimal point, or the reverse."
    ),
    "FIG-UNIT": Code("figure", "error", "The unit differs, or a conversion in brackets is wrong."),
    "FIG-CURRENCY": Code("figure", "error", "The amount is given in another currency."),
    "FIG-PERCENT-POINTS": Code("figure", "error", "Percent and percentage points are mixed up."),
    "FIG-BOUND": Code("figure", "error", "'More than' and 'less than' (or 'nearly' and 'over') are turned round."),
    "FIG-HEDGE-LOST": Code("figure", "info", "The source says 'about'; the article states the number as exact."),
    "FIG-ROUNDED": Code("figure", "warning", "The number is rounded and does not say so."),
    "FIG-RANGE": Code("figure", "error", "A range in the source is given by one of its ends, or with another end."),
    "FIG-CONTEXT": Code(
        "figure", "error", "The number stands in the source, but counts something else or another period."
    ),
    "FIG-UNSUPPORTED": Code("figure", "error", "Nothing in the source answers this number."),
    "DAT-DAY": Code("date", "error", "The day differs from the source's."),
    "DAT-MONTH": Code("date", "error", "The month differs from the source's."),
    "DAT-YEAR": Code("date", "error", "The year differs from the source's."),
    "DAT-WEEKDAY": Code("date", "error", "The weekday does not fit the date, or differs from the source's."),
    "DAT-PERIOD": Code("date", "error", "The period (quarter, half, first months) differs from the source's."),
    "DAT-UNSUPPORTED": Code("date", "error", "Nothing in the source answers this date."),
    "ATT-SPEAKER": Code("attribution", "error", "The words are given to somebody else than in the source."),
    "ATT-ROLE": Code("attribution", "error", "The speaker's office or rank differs from the source's."),
    "ATT-OUTLET": Code("attribution", "error", "Another outlet is named than in the source."),
    "ATT-DROPPED": Code("attribution", "warning", "The source attributes this; the article states it as a fact."),
    "ATT-ADDED": Code(
        "attribution", "warning", "The article attributes to somebody what the source states on its own."
    ),
    "ATT-ANONYMITY": Code("attribution", "warning", "An unnamed source is named, or a named one is left unnamed."),
    "ATT-STANCE": Code(
        "attribution",
        "warning",
        "The reporting verb says more or less than the source's: denies, admits, confirms, warns.",
    ),
    "ATT-CHAIN": Code(
        "attribution",
        "info",
        "The way from the speaker to the page is shortened: an outlet's source is not the outlet.",
    ),
    "QUO-PROMOTED": Code("quote", "error", "Reported speech in the source became a direct quotation."),
    "QUO-ALTERED": Code("quote", "error", "A word of the quotation means something else than in the source."),
    "QUO-NEGATED": Code("quote", "error", "A negation was added to, or lost from, the quotation."),
    "QUO-UNSUPPORTED": Code("quote", "error", "The source has no such quotation."),
    "QUO-TRUNCATED": Code("quote", "warning", "The quotation leaves out words that limit it."),
    "NAM-PERSON": Code("name", "error", "Another person is named than in the source."),
    "NAM-PLACE": Code("name", "error", "Another place is named than in the source."),
    "NAM-ORG": Code("name", "error", "Another organisation is named than in the source."),
    "CLM-NEGATION": Code("claim", "error", "What the source denies is affirmed, or the reverse."),
    "CLM-DIRECTION": Code("claim", "error", "Up and down, more and less, before and after are turned round."),
    "CLM-HEDGE": Code("claim", "warning", "The source says 'may' or 'reportedly'; the article states it as certain."),
    "COV-ADDED": Code("unsupported", "warning", "The source says nothing of this."),
    "COV-OMITTED": Code("omission", "info", "The article leaves out a figure or quotation of the source."),
    "INT-PLACEHOLDER": Code("integrity", "error", "A masked token stands where a number or name should."),
    "INT-ENCODING": Code("integrity", "warning", "Letters were damaged on the way."),
    "INT-UNTRANSLATED": Code("integrity", "warning", "Vietnamese was left standing in the English text."),
}


def severity_of(code: str, confidence: float) -> Severity | None:
    """The severity to show a finding with; ``None``: too uncertain to show."""
    default = CODES[code].severity
    if confidence < SHOWN_CONFIDENCE:
        return None
    if default == "error" and confidence < ERROR_CONFIDENCE:
        return "warning"
    return default
