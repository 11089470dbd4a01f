"""Rows in, rows out: the shape of ``nguon figures --jsonl`` (design: CONTRACT, "Commands")."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from service.figures.read import read
from service.figures.rules import meaning
from service.types import DateMention, Figure, Reading


def read_row(row: Mapping[str, object]) -> dict[str, object]:
    """``{"id", "lang", "text", "reference_date"}`` to ``{"id", "figures", "dates"}``. ValueError for a bad date."""
    reading = _reading(row)
    return {
        "id": row.get("id"),
        "figures": [figure_json(f) for f in reading.figures],
        "dates": [date_json(d) for d in reading.dates],
    }


def _reading(row: Mapping[str, object]) -> Reading:
    given = row.get("reference_date")
    reference = date.fromisoformat(str(given)[:10]) if given else None
    return read(str(row.get("text") or ""), str(row.get("lang") or "en"), reference)


def figure_json(f: Figure) -> dict[str, object]:
    return {
        "start": f.start,
        "end": f.end,
        "text": f.text,
        "kind": f.kind,
        "low": _decimal(f.low),
        "high": _decimal(f.high),
        "unit": f.unit,
        "bound": f.bound,
        "counted": f.counted,
        "rules": list(f.rules),
    }


def date_json(d: DateMention) -> dict[str, object]:
    return {
        "start": d.start,
        "end": d.end,
        "text": d.text,
        "earliest": d.earliest,
        "latest": d.latest,
        "rules": list(d.rules),
    }


def explain(reading: Reading) -> str:
    """What was read and by which rules, in the order of the text: a line for the reading, one for each rule."""
    blocks = [(f.start, _explain_figure(f), f.rules) for f in reading.figures]
    blocks += [(d.start, _explain_date(d), d.rules) for d in reading.dates]
    lines: list[str] = []
    for _, head, rules in sorted(blocks):
        lines.append(head)
        lines += [f"    {rule}: {meaning(rule)}" for rule in rules]
    return "\n".join(lines)


def _explain_figure(f: Figure) -> str:
    low, high = _decimal(f.low), _decimal(f.high)
    value = low if low == high else f"{low or '…'} to {high or '…'}"
    unit = f" {f.unit}" if f.unit else ""
    counted = f", counting “{f.counted}”" if f.counted else ""
    return f"“{f.text}”: {f.kind} {value}{unit}, {f.bound}{counted}"


def _explain_date(d: DateMention) -> str:
    when = d.earliest if d.earliest == d.latest else f"{d.earliest} to {d.latest}"
    return f"“{d.text}”: date {when or 'not resolved'}"


def _decimal(value: Decimal | None) -> str | None:
    if value is None:
        return None
    if value == value.to_integral_value():
        return str(int(value))
    return format(value.normalize(), "f")
