"""Names of countries, for telling them from the names of people that follow them; and what a place is part of."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel import Locale

from service.statements.aliases import Entry, load_aliases
from service.tables import rows


def territories(language: str) -> tuple[str, ...]:
    """Lower-case names of the world's countries in a language, from Unicode CLDR."""
    names = Locale(language).territories
    return tuple(name.lower() for code, name in names.items() if len(code) == 2 and code.isalpha())


@cache
def _wholes() -> Mapping[str, frozenset[str]]:
    """The first English form of a place to those of all that it lies in, however far out."""
    direct: dict[str, set[str]] = {}
    for whole, parts in rows("parts"):
        for part in parts.split("|"):
            direct.setdefault(part, set()).add(whole)
    found: dict[str, frozenset[str]] = {}
    for place in direct:
        around, ahead = set[str](), [place]
        while ahead:
            further = direct.get(ahead.pop(), set()) - around
            around |= further
            ahead += further
        found[place] = frozenset(around - {place})
    return found


def _lies_in(inner: Entry, outer: Entry) -> bool:
    return outer.english[0] in _wholes().get(inner.english[0], frozenset())


def holds(english: str, vietnamese: str) -> bool:
    """Does the place of an English name hold that of a Vietnamese name: the Mekong Delta, Cần Thơ?"""
    aliases = load_aliases()
    inner = aliases.vietnamese(vietnamese)
    return any(_lies_in(part, whole) for part in inner for whole in aliases.english(english))


def held_by(english: str, vietnamese: str) -> bool:
    """Does the place of an English name lie in that of a Vietnamese name: Hoi An, tỉnh Quảng Nam?"""
    aliases = load_aliases()
    outer = aliases.vietnamese(vietnamese)
    return any(_lies_in(part, whole) for part in aliases.english(english) for whole in outer)
