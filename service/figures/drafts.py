"""A figure while it is being put together."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from service.types import Bound, FigureKind


@dataclass(slots=True)
class Draft:
    """A figure being assembled; token positions."""

    kind: FigureKind
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    bound: Bound
    digits: int
    first: int
    after: int
    rules: list[str]
    counts: bool = False
    hedge_from: int = -1
    counted: str | None = None
