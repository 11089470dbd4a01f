"""Digits that are no figures: addresses, telephone and document numbers, names with numbers, list numbering."""

from __future__ import annotations

import re

from service.figures.tables import NumberTables
from service.figures.tokens import NUMBER, SYMBOL, WORD, Tokens

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|vn|org|net|info|gov|edu|io)\b\S*", re.I
)
_DOCUMENT = re.compile(
    r"(?<![\w/])\d{1,5}(?:[/-]\d{4})?/[A-ZĐ]{2,}[\w-]*(?:[-/][A-ZĐ][\w-]*)*|(?<![\w/])\d+/\d{4}/[A-ZĐ]{1,}\d*[\w-]*"
)
_PHONE = re.compile(
    r"(?<![\w.,/+])(?:\+\d{1,3}[ .-]?\(?\d|\(?0\d|1[89]00[ .-])\d{0,3}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w/])"
)
_LOCAL_PHONE = re.compile(r"(?<![\w.,/-])\d{3}-\d{3}-\d{4}(?![\w-])")
_ROUND_THE_CLOCK = re.compile(r"(?<![\d/])24/(?:7|24)(?![\d/])")
_OVER = re.compile(r"(?<![\d/.,])(\d{1,3})/(\d{2,3})(?![\d/.,])")
"""A larger number over a smaller one: blood pressure, a ratio of lenses; no fraction and no date."""
_MASKED = re.compile(r"\b[A-Z]+_[A-Z0-9_]+\b")
_STARTED = re.compile(r"\s*(?:\d{1,2}|[ivxIVX]{1,4})[.)/](?=\s+\S)")


def silence(line: str, offset: int, t: Tokens, taken: bytearray) -> None:
    """Mark the tokens of ``line`` that belong to addresses, telephone and document numbers or list numbering."""
    spans: list[tuple[int, int]] = []
    if "." in line or "@" in line:
        spans += (
            [m.span() for m in _ADDRESS.finditer(line)]
            if ("/" in line or "@" in line or ".vn" in line or ".com" in line or ".org" in line or "www" in line)
            else []
        )
    if "/" in line:
        spans += [m.span() for m in _DOCUMENT.finditer(line)]
    if "-" in line:
        spans += [m.span() for m in _LOCAL_PHONE.finditer(line)]
    if "0" in line:
        spans += [m.span() for m in _PHONE.finditer(line) if sum(c.isdigit() for c in m.group()) >= 8]
    if "24/" in line:
        spans += [m.span() for m in _ROUND_THE_CLOCK.finditer(line)]
    if "/" in line:
        spans += [m.span() for m in _OVER.finditer(line) if int(m.group(1)) >= int(m.group(2)) > 12]
    if "_" in line:
        spans += [m.span() for m in _MASKED.finditer(line)]
    started = _STARTED.match(line)
    if started is not None:
        spans.append(started.span())
    for low, high in spans:
        for i in range(t.size):
            if t.start[i] >= offset + high:
                break
            if t.end[i] > offset + low:
                taken[i] = 1


def names_number(t: Tokens, i: int, tables: NumberTables) -> bool:
    """Whether the digits at ``i`` are part of a name: G20, KN-25, Boeing 737, 3D, No. 1."""
    if t.glued(i) and t.kind[i - 1] == WORD and tables.prefix_currencies.before(t, i) is None:
        return True
    if i > 1 and t.glued(i) and t.glued(i - 1) and t.low[i - 1] in "-./" and t.kind[i - 2] == WORD:
        before = t.raw[i - 2]
        if before != before.lower() and t.low[i - 1] == "-" and not _month(t.low[i - 2]):
            return True
        if t.low[i - 1] == "." and t.kind[i - 2] == WORD and before.isupper():
            return True
    if (
        t.low[i - 1] in ('"', "“", "'")
        and i
        and t.raw[i + 1][:1].isupper()
        and t.kind[i + 1] == WORD
        and t.low[i + 2] in ('"', "”", "'")
    ):
        return True  # "60 Minutes"
    if (t.low[i + 1] == "+" and t.glued(i + 2) and t.kind[i + 2] == NUMBER) or (
        t.low[i - 1] == "+" and t.glued(i) and t.glued(i - 1) and i > 1
    ):
        return True  # "phút 90+3", "Km 1025+300"
    after = i + 1
    if t.glued(after) and t.kind[after] == WORD:
        return not _known_suffix(t, after, tables)
    return False


def label_of(t: Tokens, i: int, tables: NumberTables) -> tuple[str, int] | None:
    """The label before a small plain number ("quốc lộ 1", "Category 4"): "name" or "level", and its first token."""
    if t.kind[i] == NUMBER:
        if (
            not t.raw[i].isdigit()
            or len(t.raw[i]) > 4
            or (t.glued(i) and t.kind[i - 1] == SYMBOL and t.low[i - 1] != ".")
        ):
            return None
    elif tables.digits.get(t.low[i]) is None or t.low[i + 1] in tables.ten_marks:
        return None
    label = tables.labels.before(t, i)
    if label is not None and t.low[i - 1] == "số" and t.low[i - 2] in ("trong", "tổng", "con", "một", "là"):
        return None
    if label is None or _counts(t, i, tables) or (t.kind[i] == WORD and label[0] != "level"):
        return None
    if label[0] == "noun":  # a label when capitalised or when nothing is counted ("Điều 5", but "điều 20 xe")
        counted = t.kind[i + 1] == WORD and t.low[i + 1] not in tables.stop_words and tables.labels.at(t, i + 1) is None
        return None if counted and not t.raw[label[1]][:1].isupper() else ("name", label[1])
    if label[0] == "place":
        return ("level", label[1]) if t.kind[i] == NUMBER else None
    if label[0] == "level" and t.kind[label[1] - 1] == NUMBER and label[1] > 0:
        return None  # "10 phút 30": a unit of the number before it, no label
    return label


def after_name(t: Tokens, i: int, tables: NumberTables) -> bool:
    """ "Song Tranh 3", "ST 25": a small plain number behind a capitalised word, with nothing plural after it."""
    if i < 2 or not t.raw[i].isdigit() or len(t.raw[i]) > 3 or t.glued(i) or (t.glued(i + 1) and t.kind[i + 1] == WORD):
        return False
    name, before = t.raw[i - 1], t.raw[i - 2]
    if (
        not name[:1].isupper()
        or t.kind[i - 1] != WORD
        or before in (".", "!", "?", ":", "“", '"', ";")
        or _counts(t, i, tables)
    ):
        return False
    if t.low[i + 1] in ("-", "—", "/", ":", "%") or tables.hedges.before(t, i) is not None or _title_case(t):
        return False
    if t.kind[i + 1] == SYMBOL or t.low[i + 1] in tables.stop_words:
        return t.low[i + 1] != "of"
    if tables.language == "vi":
        return name.isupper() and len(name) < 4 and t.low[i + 1] not in _VI_COUNTED
    return not any(_plural(t.low[k]) for k in range(i + 1, i + 4) if t.kind[k] == WORD)


def capital_number(t: Tokens, i: int) -> bool:
    """ "Four Corners", "Champions League Two": a number word with a capital inside a sentence belongs to a name."""
    if i == 0 or t.kind[i] != WORD or not t.raw[i][:1].isupper() or t.kind[i - 1] != WORD:
        return False
    return not _title_case(t)


_VI_COUNTED = frozenset(
    {"người", "ca", "vụ", "hộ", "nhà", "con", "chiếc", "xe", "tàu", "doanh", "nước", "tỉnh", "thành"}
)


def _plural(word: str) -> bool:
    return (word.endswith("s") and not word.endswith("ss")) or word in ("people", "men", "women", "children", "troops")


def _title_case(t: Tokens) -> bool:
    """Whether the line is set as a headline, each word with a capital."""
    long = [word for word, kind in zip(t.raw, t.kind, strict=True) if kind == WORD and len(word) > 3]
    return len(long) > 2 and sum(word[:1].isupper() for word in long) > 0.85 * len(long)


def _month(word: str) -> bool:
    return word in ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mid")


def _counts(t: Tokens, i: int, tables: NumberTables) -> bool:
    """A numeral with a scale, a unit or a currency is a figure whatever stands before it."""
    j = i + 1
    return (
        tables.scales.at(t, j) is not None
        or tables.units.at(t, j) is not None
        or tables.currencies.at(t, j) is not None
    )


def _known_suffix(t: Tokens, j: int, tables: NumberTables) -> bool:
    word = t.low[j]
    if t.raw[j] in ("C", "F") and any(heat in tables.heat_words for heat in t.low[: t.size]):
        return True
    if word in ("b", "g") and t.raw[j - 1].isdigit() and tables.prefix_currencies.before(t, j - 1) is None:
        return False  # National Highway 40B, 5G
    if word in tables.glued_scales or word in ("st", "nd", "rd", "th", "h", "am", "pm", "p", "ph", "x"):
        return True
    return any(table.at(t, j) is not None for table in (tables.units, tables.currencies, tables.scales))
