"""Vietnamese names of the shipped tables: their kind, and where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from service.statements.aliases import load_aliases
from service.statements.names_words import UPPER, Kind, Name, alias_kind


def kind_of(form: str) -> Kind:
    """The kind of a known Vietnamese name."""
    entries = load_aliases().vietnamese(form)
    return alias_kind(entries[0].english[0]) if entries else "unknown"


@lru_cache(maxsize=1)
def _forms_by_first() -> dict[str, list[str]]:
    """Known names of several syllables in lower case by their first, the longest before the shorter."""
    found: dict[str, list[str]] = {}
    for form in sorted(load_aliases().lowered, key=len, reverse=True):
        found.setdefault(form.split()[0], []).append(form)
    return found


def known_at(text: str, start: int) -> str | None:
    """The longest known Vietnamese name of several syllables that stands at a place, to the end of a word."""
    low = text[start : start + 100].lower()
    first = re.match(r"\S*", low)
    for form in _forms_by_first().get(first.group() if first else "", ()):
        if low.startswith(form) and not low[len(form) : len(form) + 1].isalnum():
            return text[start : start + len(form)]
    return None


def titles(text: str, taken: list[tuple[int, int]]) -> Iterator[Name]:
    """Known names of three syllables or more that begin with no noun of bodies: "Bác sĩ Không Biên giới", "Công báo Hoàng gia"."""
    last = 0
    for match in _CAPITAL.finditer(text):
        start = match.start()
        known = None if start < last or any(a <= start < b for a, b in taken) else known_at(text, start)
        if known is not None and known.count(" ") > 1 and kind_of(known) in ("organisation", "unknown"):
            last = start + len(known)
            yield Name(start, last, known, kind_of(known))


_CAPITAL = re.compile(rf"(?<!\w)[{UPPER}]")
