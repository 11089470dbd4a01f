"""The registry of checks: a category is one module with ``check(comparison)`` and one line here.

A check is pure and sync; it yields findings with a confidence and leaves severity to the report's catalogue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from service.checks import attribution, coverage, dates, figures, integrity, meaning, names, quotes
from service.comparison import Comparison
from service.types import Finding

Check = Callable[[Comparison], Iterable[Finding]]

CHECKS: dict[str, Check] = {
    "figures": figures.check,
    "dates": dates.check,
    "attribution": attribution.check,
    "quotes": quotes.check,
    "names": names.check,
    "meaning": meaning.check,
    "coverage": coverage.check,
    "integrity": integrity.check,
}
