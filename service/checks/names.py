"""Check of names."""

from __future__ import annotations

from collections.abc import Iterator

from service.comparison import Comparison
from service.types import Finding


def check(comparison: Comparison) -> Iterator[Finding]:
    yield from ()
