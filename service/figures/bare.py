"""Figures of a language without tables: its digits, with the marks, scales, per cent and money that stand beside them."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from functools import cache

from service.languages.others import MONEY, MULTIPLYING, ORDINAL_DOT, PERCENT, POINT_LANGUAGES, SCALES
from service.types import Figure, FigureKind

_NUMBER = re.compile(r"\d+(?:[.,٫٬'’]\d+|[\u00a0\u202f\u2009 ]\d{3}(?!\d))*")
_GAP = r"[\u00a0\u202f\u2009 ]?"
_LINK = r"(?:d['’]|de |di |US-|US )?"
_KINDS: dict[str, FigureKind] = {"%": "percent", "pp": "points"}
_OTHER = re.compile(r"[/:-]\d|\d[/:-]$")
_NAME = re.compile(r"[^\W\d_]-?$")
_METRIC = re.compile(r"(?:[kcm]?m[²³23]?|[km]?g|ha|k?W|[kMGT]Wh|[kMG]?Hz|l|t)(?!\w)")
_WIDE = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts that set digits and words together without a space."""
_DAY_DOT = re.compile(r"\.\s[^\W\d_]")
_DAY = re.compile(r"\s?(?:年|月|日|년|월|일|時|时|分|点|點|시|분)")


def read_digits(text: str, language: str, offset: int = 0) -> tuple[Figure, ...]:
    """Figures written in digits (offsets count from ``offset``): value, per cent or currency, nothing of what they count.

    Dates, clock times, scores and digits inside names are left out, and so is all that is written in words.
    """
    figures: list[Figure] = []
    at = 0
    while (found := _NUMBER.search(text, at)) is not None:
        at = found.end()
        if _is_other(text, found.start(), found.end(), language):
            continue
        figure = _figure(text, found, language, offset)
        if figure is not None and figures and figure.start < figures[-1].end:
            continue  # the sign before it is the one behind the figure before ("5$ 6")
        if figure is not None:
            figures.append(figure)
            at = max(at, figure.end - offset)
    return tuple(figures)


def _is_other(text: str, start: int, end: int, language: str) -> bool:
    """A date, a time, a score, a part of a name or address: anything that is no amount."""
    before, after = text[max(0, start - 2) : start], text[end : end + 3]
    if language in ORDINAL_DOT and end - start <= 2 and _DAY_DOT.match(after):
        return True
    if _OTHER.match(after) or _OTHER.search(before) or _DAY.match(after):
        return True
    if _NAME.search(before) and not _WIDE.search(before[-1]) and _money_before(text, start) is None:
        return True
    if not after[:1].isalpha() or _WIDE.match(after) or _METRIC.match(text, end):
        return False
    scales = _scales(language)
    return _beside(text, end, "") is None and not (scales and scales.match(text, end))


def _figure(text: str, found: re.Match[str], language: str, offset: int) -> Figure | None:
    scales = _scales(language)
    value, end, scaled, digits = Decimal(0), found.end(), False, 0
    number: re.Match[str] | None = found
    last = Decimal(0)
    while number is not None:
        scale = scales.match(text, number.end()) if scales else None
        factor = SCALES[language][_key(scale.group(1))] if scale else Decimal(1)
        plain = _value(number.group(), language, fraction=scale is not None or _percent_after(text, number.end()))
        if plain is None:
            return None if number is found else _made(text, found, end, value, digits, offset)
        if number is not found and factor >= last:
            break
        value += plain * factor
        digits = max(digits, len(str(plain).replace(".", "").strip("0")) or 1)
        end = scale.end() if scale else number.end()
        scaled, last = scale is not None, factor
        number = _NUMBER.match(text, end) if scaled and language in MULTIPLYING else None
    return _made(text, found, end, value, digits, offset)


def _made(text: str, found: re.Match[str], end: int, value: Decimal, digits: int, offset: int) -> Figure:
    start, core_end = found.start(), end
    unit: str | None = None
    kind: FigureKind = "cardinal"
    before = _money_before(text, start)
    after = _beside(text, end, _LINK)
    if after is None and text[end : end + 1] == "." and text[end - 1].isalpha():
        after = _beside(text, end + 1, _LINK)  # "40 Mio. Dollar"
    if after is not None:
        unit, end = after
        kind = _KINDS.get(unit, "money")
    elif before is not None:
        unit, start = before
        kind = "money"
    return Figure(
        start=start + offset,
        end=end + offset,
        text=text[start:end],
        kind=kind,
        low=value,
        high=value,
        unit=unit,
        bound="exact",
        digits=digits,
        counted=None,
        rules=("digits:no-tables",),
        core_start=found.start() + offset,
        core_end=core_end + offset,
    )


def _value(raw: str, language: str, *, fraction: bool) -> Decimal | None:
    """The number that ``raw`` writes by the language's marks. ``fraction``: a decimal may stand here (a scale or per
    cent follows); elsewhere a single mark before three digits groups them."""
    raw = re.sub(r"[\u00a0\u202f\u2009 '’]", "", raw).replace("٫", ",").replace("٬", ".")
    raw = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in raw)
    point = language[:2] in POINT_LANGUAGES
    decimal, group = (".", ",") if point else (",", ".")
    marks = [c for c in raw if c in ".,"]
    if len(set(marks)) == 2:
        decimal = marks[-1]
        group = "," if decimal == "." else "."
        if marks.count(decimal) > 1:
            return None
    elif len(marks) > 1 or (marks and re.search(r"[.,]\d{3}$", raw) and (marks[0] == group or not fraction)):
        decimal, group = "", marks[0]
    elif marks:
        decimal, group = marks[0], ""
    if group and not re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})*(?:[.,]\d+)?|\d+(?:[.,]\d+)?", raw):
        return None
    plain = raw.replace(group, "") if group else raw
    try:
        return Decimal(plain.replace(decimal, ".") if decimal else plain)
    except InvalidOperation:
        return None


def _key(word: str) -> str:
    return word if word in {"M", "Md", "Mds", "k"} else word.lower()


@cache
def _scales(language: str) -> re.Pattern[str] | None:
    words = SCALES.get(language)
    if not words:
        return None
    exact = [w for w in words if w in {"M", "Md", "Mds", "k"}]
    folded = sorted((w for w in words if w not in exact), key=len, reverse=True)
    choices = "|".join(rf"(?i:{re.escape(w)})" for w in folded) + "".join(f"|{w}" for w in exact)
    ending = "" if _WIDE.search("".join(folded)) else r"(?!\w)"
    return re.compile(rf"{_GAP}({choices}){ending}")


@cache
def _after() -> re.Pattern[str]:
    words = sorted([*PERCENT, *MONEY], key=len, reverse=True)
    return re.compile("|".join(re.escape(w) for w in words), re.IGNORECASE)


def _beside(text: str, end: int, link: str) -> tuple[str, int] | None:
    """Per cent or money behind a number: unit and where it ends."""
    gap = re.compile(_GAP + link).match(text, end)
    for start in {gap.end(), end} if gap else {end}:
        found = _after().match(text, start)
        if found is None:
            continue
        word = found.group()
        if word[-1].isalpha() and not _WIDE.search(word) and text[found.end() : found.end() + 1].isalpha():
            continue
        key = word.lower()
        return PERCENT.get(key) or MONEY[key], found.end()
    return None


def _percent_after(text: str, end: int) -> bool:
    beside = _beside(text, end, "")
    return beside is not None and beside[0] in {"%", "pp"}


def _money_before(text: str, start: int) -> tuple[str, int] | None:
    """A currency sign or code in front of a number: unit and where it begins."""
    found = re.search(rf"(?<!\w)(US\$|[$€£¥₫₩฿₽₹₱]|Rp|RM|[A-Z]{{3}})\.?{_GAP}$", text[max(0, start - 6) : start])
    if found is None:
        return None
    unit = {"¥": "JPY"}.get(found.group(1)) or MONEY.get(found.group(1).lower())
    return (unit, max(0, start - 6) + found.start()) if unit else None
