"""What arithmetic between figures needs: which of them count, in which unit, and whether a result is the one written."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from service.figures.compare.values import DOWNWARD, UPWARD, is_range, last_digit, off, quantity, right_side
from service.types import Figure

_EXACT, _ROUNDED, _HEDGED, _WIDELY = Decimal("0.0005"), Decimal("0.012"), Decimal("0.06"), Decimal("0.3")
_THOUSAND = 1000
_WITHOUT_UNIT = frozenset({"percent", "points", "multiple"})


def is_usable(figure: Figure) -> bool:
    """No ordinals, scores, clock times, orders of size and ranges."""
    other = figure.kind in ("ordinal", "score", "time") or figure.bound == "order"
    return not other and not is_range(figure)


def in_unit_of(figure: Figure, other: Figure) -> Figure:
    """``other``, in the unit of ``figure`` where one of them leaves out what the words around say ("từ mức 210 tỷ")."""
    pair = {dimension_of(figure), dimension_of(other)}
    if len(pair) == 1 or "count" not in pair or pair & _WITHOUT_UNIT or min(figure.value, other.value) < _THOUSAND:
        return other
    return replace(other, kind=figure.kind, unit=figure.unit)


def dimension_of(figure: Figure) -> str:
    """Of the figure; degrees of any scale that an article leaves out are those of the source."""
    dimension = quantity(figure).dimension
    return "temperature" if dimension.startswith("temperature") else dimension


def base_value(figure: Figure) -> Decimal:
    return figure.value * quantity(figure).factor


def comes_to(figure: Figure, derived: Decimal) -> bool:
    """Whether ``derived`` is what the article writes: exactly, or rounded to the digits that it writes."""
    factor = quantity(figure).factor
    value, distance = figure.value * factor, off(figure.value * factor, derived)
    widest = _WIDELY if figure.digits == 1 and figure.bound in UPWARD | DOWNWARD else _HEDGED
    if not derived or distance > widest:
        return False
    if figure.kind == "duration" and ":" in figure.text:  # a running time is exact to the second
        return value == derived
    if distance <= _EXACT:
        return True
    step = last_digit(figure) * factor
    if figure.bound in UPWARD | DOWNWARD:
        return right_side(figure, value, derived) and abs(value - derived) < step
    if figure.bound == "about":
        return abs(value - derived) <= step / 2
    return distance <= _ROUNDED and abs(value - derived) <= step / 2
