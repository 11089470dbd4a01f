"""Conversions that an article adds: "VND4.5 million ($171)", "360 kilometres (about 224 miles)", "30°C (86°F)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from itertools import pairwise

from service.figures.compare.scene import Item, Line
from service.figures.compare.values import currency_of, grade, is_range, off, quantity, same_dimension
from service.types import Figure

_OPENS = re.compile(r"^\s*(?:(?:per|a|an|/)\s*[\w. ]{1,20})?\s*[(\[]\s*(?:or\s|about\s|around\s|roughly\s|nearly\s|some\s|US|approximately\s|equivalent to\s)*$|"
                    r"^,?\s*(?:or|equivalent to|equal to|i\.e\.,?)\s+$")  # fmt: skip
CURRENCY_TOLERANCE, UNIT_TOLERANCE = Decimal("0.08"), Decimal("0.04")


@cache
def rates() -> dict[int, dict[str, Decimal]]:
    """Year → currency → units for one US dollar (``service/data/rates.tsv``: rough yearly averages of our own)."""
    lines = files("service").joinpath("data/rates.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    header = rows[0][1:]
    return {
        int(year): {"USD": Decimal(1)} | {code: Decimal(cell) for code, cell in zip(header, cells, strict=True)}
        for year, *cells in rows[1:]
    }


def rate(year: int, one: str, two: str) -> Decimal | None:
    """How many ``two`` one ``one`` buys in ``year``; the nearest year of the table outside it."""
    table = rates()
    row = table[min(table, key=lambda y: abs(y - year))]
    return row[two] / row[one] if one in row and two in row else None


def glosses(line: Line) -> Iterator[tuple[Item, Item]]:
    """(converted, original) for figures in brackets, or after "or", right behind one of the same nature."""
    text, start = line.sentence.text, line.sentence.start
    for original, converted in pairwise(line.items):
        between = text[original.figure.end - start : converted.figure.start - start]
        if not _OPENS.match(between):
            continue
        first, second = original.figure, _as_mass(converted.figure)
        one, two = quantity(first).dimension, quantity(second).dimension
        money = one.startswith("money") and two.startswith("money") and one != two
        units = None not in (first.unit, second.unit) and first.unit != second.unit and first.kind != "money"
        if money or (units and (one == two or one[:6] == two[:6] == "temper")):
            yield converted, original


def _as_mass(figure: Figure) -> Figure:
    """ "(8.4-pound)" beside kilograms is a weight, however it was read."""
    if figure.unit == "GBP" and re.search(r"\d[- ]?(?:pounds?|lbs?)\b", figure.text):
        return replace(figure, kind="measure", unit="pound")
    return figure


def is_right(converted: Item, original: Item, published: date | None) -> bool | None:
    """Whether a conversion holds; None if no rate is known."""
    b = original.figure
    a = _as_mass(converted.figure) if b.kind == "measure" else converted.figure
    if a.kind == "money" and b.kind == "money":
        year = published.year if published else max(rates())
        known = [r for y in (year - 1, year) if (r := rate(y, currency_of(b), currency_of(a))) is not None]
        if not known:
            return None
        ends = ((a.low, b.low), (a.high, b.high)) if is_range(a) and is_range(b) else ((a.value, b.value),)
        return any(
            all(x is not None and y is not None and off(x, y * r) <= CURRENCY_TOLERANCE for x, y in ends) for r in known
        )
    if same_dimension(a, b):
        one, two = quantity(a), quantity(b)
        pairs = ((one.low, two.low), (one.high, two.high))
        return all(x is None or y is None or off(x, y) <= UNIT_TOLERANCE for x, y in pairs)
    return grade(a, b) in ("same", "rounded", "rounded_plain", "near")
