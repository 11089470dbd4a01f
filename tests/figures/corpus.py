"""The corpus of readings: one text a row, with everything that must be read in it and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from service.types import DateMention, Figure

PUBLISHED = date(2025, 10, 30)
_CORPUS = Path(__file__).parent.parent / "corpus"


def rows(name: str) -> Iterator[tuple[str, str, str]]:
    """Text, figures and dates of each row of a corpus file."""
    for line in (_CORPUS / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            text, figures, dates = line.split("\t")
            yield text, figures, dates


def shown_figure(f: Figure) -> str:
    fields = (f.text, f.kind, shown_value(f.low), shown_value(f.high), f.unit or "-", f.bound, f.counted or "-")
    return "|".join(fields)


def shown_date(d: DateMention) -> str:
    weekday = "-" if d.weekday is None else str(d.weekday)
    return "|".join((d.text, d.earliest or "-", d.latest or "-", d.span_of or "-", weekday))


def shown_value(value: Decimal | None) -> str:
    """A value as the corpus writes it: whole, or rounded to six places."""
    if value is None:
        return "-"
    if value == value.to_integral_value():
        return str(int(value))
    return format(round(value, 6).normalize(), "f")
