"""How far the checks reach in a source whose language has no tables: its digits, its names, and what it covers.

Words are not read there: a number spelt out, a hedge, a date, who says what. A finding that rests on one of these being
absent would be a guess, so it is left out; the report says so in a limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.comparison import Comparison
from service.figures.read import TABLES
from service.types import Finding

_STAY = frozenset({"COV-OMITTED"})
_STAY_WITH_EVIDENCE = frozenset(
    {"FIG-VALUE", "FIG-MAGNITUDE", "FIG-SEPARATOR", "FIG-CURRENCY", "FIG-PERCENT-POINTS", "NAM-PERSON"}
)
"""Findings that hold one figure or name of the article against one of the source."""


_SPELT_OUT = re.compile(r"[^\d%$€£¥₫]*(?:(?:\d|1[0-2])(?![\d.,])[^\d%$€£¥₫]*)?")
"""A figure in words, or a plain one up to twelve: newspapers of any language may spell it out, so that another number in
digits nearby is no rival of it."""


def has_tables(language: str) -> bool:
    """Whether words of ``language`` are read, not only its digits."""
    return language[:2].lower() in TABLES


def within_reach(findings: Iterable[Finding], comparison: Comparison) -> tuple[Finding, ...]:
    """``findings`` without those that need the words of a source in a language without tables."""
    return tuple(f for f in findings if _holds(f, comparison))


def _holds(finding: Finding, comparison: Comparison) -> bool:
    if finding.code in _STAY or finding.code.startswith("INT-"):
        return True
    language = _language(finding, comparison)
    if language is None or has_tables(language):
        return True
    if finding.code == "COV-ADDED" and finding.article is not None:
        return not comparison.answers(finding.article.sentence)  # aligned by vectors: its words cannot be looked up
    if finding.code not in _STAY_WITH_EVIDENCE or finding.source is None or finding.article is None:
        return False
    return not (finding.code.startswith("FIG-") and _SPELT_OUT.fullmatch(finding.article.text))


def _language(finding: Finding, comparison: Comparison) -> str | None:
    """Of the source that the finding rests on; of the first without tables if it rests on none."""
    if finding.source is not None:
        return comparison.sources[finding.source.source].language
    if finding.article is not None:
        answers = comparison.answers(finding.article.sentence)
        if answers:
            return comparison.sources[answers[0].source].language
    return next((s.language for s in comparison.sources if not has_tables(s.language)), None)
