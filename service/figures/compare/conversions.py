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
_APPOSED = re.compile(r"^\s*(?:,|–|—|--?)\s*(?:or|i\.e\.,?|equivalent to|equal to|worth|which is|that is)?\s*$")
_CLOSES = re.compile(r"^\s*(?:[,;:.)–—]|--?|$)")
"""A conversion between commas or dashes: "VND12.5 billion, about $490,000, in five payments"."""
_ANOTHER_SUM = Decimal(2)
"""How many times too much or too little a sum behind a comma must be to be no conversion, but the next of a list."""
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


def glosses(line: Line, published: date | None) -> Iterator[tuple[Item, Item]]:
    """(converted, original) for figures in brackets, after "or" or between commas, right behind one of the same nature."""
    text, start = line.sentence.text, line.sentence.start
    for original, converted in pairwise(line.items):
        between = text[original.figure.end - start : converted.figure.start - start]
        apposed = _APPOSED.match(between) and _CLOSES.match(text[converted.figure.end - start :])
        if not _OPENS.match(between) and not (
            apposed and _about_the_same(converted.figure, original.figure, published)
        ):
            continue
        first, second = original.figure, _as_mass(converted.figure)
        one, two = quantity(first).dimension, quantity(second).dimension
        money = one.startswith("money") and two.startswith("money") and one != two
        units = None not in (first.unit, second.unit) and first.unit != second.unit and first.kind != "money"
        if money or (units and (one == two or one[:6] == two[:6] == "temper")):
            yield converted, original


def _about_the_same(a: Figure, b: Figure, published: date | None) -> bool:
    """Whether two sums in different currencies may be one: nobody lists two that nearly are."""
    if a.kind != "money" or b.kind != "money" or currency_of(a) == currency_of(b):
        return False
    worth = rate(published.year if published else max(rates()), currency_of(b), currency_of(a))
    if worth is None or not a.value or not b.value:
        return False
    return 1 / _ANOTHER_SUM <= a.value / (b.value * worth) <= _ANOTHER_SUM


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
