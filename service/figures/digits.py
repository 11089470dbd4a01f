"""Digit strings: value, significant digits and rule in either locale."""

from __future__ import annotations

from decimal import Decimal

from service.languages.figures import NumberTables


def significant(text: str) -> int:
    """Significant digits of a plain decimal string; trailing zeros count only behind a decimal point."""
    whole, _, part = text.partition(".")
    figures = (whole + part).lstrip("0") if part else whole.strip("0")
    return max(1, len(figures))


def _grouped(parts: list[str]) -> bool:
    return 1 <= len(parts[0]) <= 3 and parts[0] != "0" and all(len(p) == 3 for p in parts[1:])


def digit_value(raw: str, tables: NumberTables, counts: bool) -> tuple[Decimal, int, str] | None:
    """Value, significant digits and rule of a digit string, or None if it is no number (an address, a date, a version).

    ``counts``: nothing fractional can follow (no scale, no unit), which settles "10,000" on a Vietnamese page.
    """
    if raw[0] in ".,":
        return _decimal(["0", raw[1:]], "numeral:decimal") if raw[1:].isdecimal() else None
    point, comma = "." in raw, "," in raw
    mark, group = tables.decimal_mark, tables.group_mark
    if not point and not comma:
        if len(raw) > 2 and raw[0] == "0":
            return None
        return Decimal(raw), significant(raw), "numeral:digits"
    if point and comma:
        last = max(raw.rfind("."), raw.rfind(","))
        dec = raw[last]
        grp = "," if dec == "." else "."
        whole, _, part = raw.rpartition(dec)
        if not _grouped(whole.split(grp)) or dec in whole:
            return None
        plain = whole.replace(grp, "") + "." + part
        return Decimal(plain), significant(plain), "numeral:digits" if dec == mark else "numeral:foreign-marks"
    sign = "." if point else ","
    parts = raw.split(sign)
    if len(parts) > 2:
        if not _grouped(parts):
            return None
        return _integer("".join(parts), "numeral:grouped" if sign == group else "numeral:foreign-group")
    if sign == group:
        if _grouped(parts):
            return _integer("".join(parts), "numeral:grouped")
        return _decimal(parts, "numeral:foreign-decimal")
    if _grouped(parts) and counts and (mark == "," or parts[1] == "000"):
        # a decimal with three places that counts whole things: the other language's grouping ("10,000 người")
        if mark == ",":
            return _integer("".join(parts), "numeral:foreign-group")
    elif _grouped(parts) and mark == "," and parts[1] == "000":
        return _integer("".join(parts), "numeral:foreign-group")
    return _decimal(parts, "numeral:decimal")


def _integer(text: str, rule: str) -> tuple[Decimal, int, str]:
    return Decimal(text), significant(text), rule


def _decimal(parts: list[str], rule: str) -> tuple[Decimal, int, str]:
    text = ".".join(parts)
    return Decimal(text), significant(text), rule
