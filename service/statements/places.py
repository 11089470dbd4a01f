"""Names of countries, for telling them from the names of people that follow them."""

from __future__ import annotations

from babel import Locale


def territories(language: str) -> tuple[str, ...]:
    """Lower-case names of the world's countries in a language, from Unicode CLDR."""
    names = Locale(language).territories
    return tuple(name.lower() for code, name in names.items() if len(code) == 2 and code.isalpha())
