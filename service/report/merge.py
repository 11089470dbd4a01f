"""One fault, one finding: what says again what a stronger finding already says is left out.

The checks do not know of each other. An outlet that was swapped is also an attribution that was dropped and a place that is not in
the source; an editor wants to read that once, and at its full weight: of two that say the same, the severer one stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from service.report.catalogue import severity_of
from service.types import Finding

_SAID_BY: dict[str, tuple[str, ...]] = {
    "NAM-PERSON": ("ATT-SPEAKER", "ATT-ANONYMITY", "ATT-ROLE", "COV-ADDED"),
    "NAM-ORG": ("ATT-SPEAKER", "ATT-OUTLET", "ATT-ANONYMITY", "ATT-ROLE", "COV-ADDED"),
    "NAM-PLACE": ("ATT-SPEAKER", "ATT-OUTLET", "ATT-ANONYMITY", "ATT-ROLE", "COV-ADDED"),
    "ATT-DROPPED": ("ATT-OUTLET", "ATT-SPEAKER", "ATT-ANONYMITY", "COV-ADDED"),
    "ATT-ADDED": ("ATT-SPEAKER", "ATT-OUTLET", "COV-ADDED"),
    "ATT-SPEAKER": ("COV-ADDED",),
    "ATT-STANCE": ("ATT-SPEAKER", "QUO-NEGATED", "COV-ADDED"),
    "CLM-NEGATION": ("QUO-NEGATED", "ATT-STANCE", "COV-ADDED"),
    "QUO-UNSUPPORTED": ("QUO-PROMOTED", "COV-ADDED"),
    "FIG-UNSUPPORTED": ("COV-ADDED", "INT-PLACEHOLDER"),
    "FIG-VALUE": ("COV-ADDED",),
    "FIG-CONTEXT": ("COV-ADDED", "DAT-PERIOD", "CLM-DIRECTION"),
    "FIG-HEDGE-LOST": ("FIG-VALUE", "FIG-MAGNITUDE", "FIG-SEPARATOR", "FIG-CONTEXT", "FIG-UNIT", "FIG-CURRENCY", "COV-ADDED"),
    "DAT-UNSUPPORTED": ("COV-ADDED",),
    "CLM-DIRECTION": ("COV-ADDED",),
    "CLM-HEDGE": ("COV-ADDED",),
}  # fmt: skip
"""A code, and the codes that make it superfluous in the same sentence where their spans touch or they judge the whole of it."""
_TOLD_BY_EXCHANGE = frozenset({"DAT-PERIOD", "CLM-DIRECTION", "FIG-CONTEXT", "FIG-HEDGE-LOST"})
"""What two figures that changed places make of each: another time, another direction, another hedge."""
_SAME_SENTENCE = frozenset({"COV-ADDED", "ATT-OUTLET", "QUO-NEGATED"})
"""Findings that speak for all of their sentence."""


def merge(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Drop exact repeats, then what a finding in the same sentence already says."""
    kept: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        key = _key(finding)
        if key not in kept or finding.confidence > kept[key].confidence:
            kept[key] = finding
    rows = tuple(kept.values())
    return tuple(f for f in rows if not _said(f, rows))


def _key(finding: Finding) -> tuple[object, ...]:
    """Findings of one code on the same words are one; omissions are told apart by the source's words."""
    if finding.article is None:
        source = finding.source
        return (finding.code, None, source and (source.source, source.start, source.end))
    return (finding.code, finding.article.start, finding.article.end)


def _said(finding: Finding, others: Sequence[Finding]) -> bool:
    """Whether another finding says it, and no less severely. Between two of one severity the table decides, else their
    severities do: so that no two findings silence each other."""
    mine = _WEIGHT[severity_of(finding.code, finding.confidence)]
    for other in others:
        its = _WEIGHT[severity_of(other.code, other.confidence)]
        if (its >= mine and _answers(other, finding)) or (its > mine and _answers(finding, other)):
            return True
    return False


_WEIGHT: Final = {None: 0, "info": 1, "warning": 2, "error": 3}


def _answers(other: Finding, finding: Finding) -> bool:
    """Whether the table has ``other`` say what ``finding`` says, on these words."""
    spot, mine = other.article, finding.article
    if spot is None or mine is None or spot.sentence != mine.sentence:
        return False
    if other.code in _SAID_BY.get(finding.code, ()):
        if "swapped" in finding.data and other.code != "COV-ADDED":
            return False
    elif "swapped" not in other.data or "swapped" in finding.data or finding.code not in _TOLD_BY_EXCHANGE:
        return False
    return other.code in _SAME_SENTENCE or (spot.start < mine.end and mine.start < spot.end)
