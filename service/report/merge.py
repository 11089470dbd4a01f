"""One fault, one finding: what says again what a stronger finding already says is left out.

The checks do not know of each other. An outlet that was swapped is also an attribution that was dropped and a place that is not in
the source; an editor wants to read that once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
    stronger = _SAID_BY.get(finding.code, ())
    mine = finding.article
    if mine is None or not stronger:
        return False
    for other in others:
        spot = other.article
        if other.code not in stronger or spot is None or spot.sentence != mine.sentence:
            continue
        if other.code in _SAME_SENTENCE or (spot.start < mine.end and mine.start < spot.end):
            return True
    return False
