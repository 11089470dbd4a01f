"""Units as measures: the dimension of each and its factor to the base unit, by pint and a few of our own."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from functools import lru_cache

import pint

_DEFINITIONS = (
    "square_meter = meter ** 2",
    "square_kilometer = kilometer ** 2",
    "cubic_meter = meter ** 3",
    "kilowatt_peak = kilowatt",
    "megawatt_peak = megawatt",
    "tael = 37.5 gram",
    "mace = 3.75 gram",
)
"""Units that the readers name and pint does not know; taels and mace are those of Vietnamese goldsmiths."""
_YEAR = Decimal("31557600")
_OF_TIME = {"decade": 10 * _YEAR, "quarter": _YEAR / 4}
"""Lengths of time, in seconds, whose names pint has for something else."""


@lru_cache(maxsize=1)
def _registry() -> pint.UnitRegistry[float]:
    registry: pint.UnitRegistry[float] = pint.UnitRegistry(cache_folder=None)
    for definition in _DEFINITIONS:
        registry.define(definition)
    return registry


@lru_cache(maxsize=500)
def measure(unit: str) -> tuple[str, Decimal] | None:
    """The dimension of a unit and its factor to the base unit; None if pint does not know it or an offset is needed."""
    if unit in _OF_TIME:
        return "[time]", _OF_TIME[unit]
    try:
        quantity = _registry().Quantity(1, unit).to_base_units()
        return str(quantity.dimensionality), Decimal(repr(float(quantity.magnitude)))  # repr: no binary tail
    except (pint.PintError, AttributeError, ValueError, TypeError, AssertionError, InvalidOperation):
        return None
