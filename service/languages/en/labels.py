"""What English news numbers: laws, roads, flights, districts. The keys are those of ``service.languages.vi.labels``."""

from __future__ import annotations

import re

_NUMBER = r"(?:\s+(?:no\.?|number|numbers?))?\s+(\d{1,4})([A-Z]?)(?![\d.,:]*\d|\w|%|\s*(?:%|percent|per cent|million|billion|people))"


def _pattern(words: str) -> re.Pattern[str]:
    first = "|".join(rf"{w[0].upper()}{w[1:]}|{w}" if w[0].islower() else w for w in words.split("|"))
    return re.compile(rf"(?<![\w-])(?:{first}){_NUMBER}")


LABELS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("resolution", _pattern("resolution")),
    ("decree", _pattern("decree")),
    ("circular", _pattern("circular")),
    ("decision", _pattern("decision")),
    ("directive", _pattern("directive")),
    ("article", _pattern("Article|article")),
    ("clause", _pattern("Clause|clause|paragraph")),
    ("chapter", _pattern("Chapter|chapter")),
    ("road", _pattern("national highway|national road|National Highway|National Road|highway|Route|route")),
    ("provincial road", _pattern("provincial road|Provincial Road|provincial highway")),
    ("ring road", _pattern("ring road|Ring Road|beltway")),
    ("flight", _pattern("flight")),
    ("line", _pattern("metro line|Metro Line|line|Line")),
    ("district", _pattern("District|district")),
    ("ward", _pattern("Ward|ward")),
    ("terminal", _pattern("Terminal|terminal")),
    ("channel", _pattern("Channel|channel")),
    ("radio", _pattern("Radio|radio")),
    ("reactor", _pattern("reactor|unit|Unit|Reactor")),
    ("gate", _pattern("Gate|gate")),
    ("convention", _pattern("Convention|convention")),
    ("battalion", _pattern("Battalion|battalion")),
    ("package", _pattern("package|Package|bid package")),
)
"""Key, and a pattern whose groups are the number and a letter behind it."""
