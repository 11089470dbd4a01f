"""Unit names are ones that conversions understand, or stand for themselves by intention."""

from __future__ import annotations

import pint
import pytest

from service.figures.compare.units import _registry
from service.languages.en.units import UNITS as ENGLISH
from service.languages.vi.units import UNITS as VIETNAMESE

BY_THEMSELVES = {"TEU", "basis_point", "deadweight_tonne", "magnitude", "night"}
NAMES = sorted(
    {u.name for u in (*ENGLISH.values(), *VIETNAMESE.values()) if u.kind in ("measure", "duration", "temperature")}
)


@pytest.mark.parametrize("name", NAMES)
def test_unit_is_known(name: str) -> None:
    try:
        _registry().Quantity(1, name)
    except pint.UndefinedUnitError:
        assert name in BY_THEMSELVES
