"""Words, runs of capitals and names: what the readers of names share in both languages."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from service.statements.aliases import load_aliases

Kind = Literal["person", "place", "organisation", "agency", "unknown"]

WORD = re.compile(r"[^\W\d_][^\W_]*(?:[-'’.&+][^\W_]+)*\+?|\d[\w.,-]*")

UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"
LOWER = "a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
"""Capital and small letters of Vietnamese, for a class in a pattern: a range would hold both."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written; ``core``: the same without titles and articles."""

    start: int
    end: int
    text: str
    kind: Kind


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Lower case without diacritics; đ as d; hyphens, apostrophes and full stops as nothing or a space."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d").replace("ø", "o").replace("ł", "l"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[\s\-–]+", " ", re.sub(r"['’.]", "", plain)).strip()


def bare(word: str) -> str:
    """A word without the possessive ending."""
    return re.sub(r"['’]s?$", "", word)


_PARTICLE = re.compile(r"(?:al|el|ad|an|ar|as|at|az|ash|ul|ur|ben|bin|ibn|abu|d|l|o)[-'’][A-Z]")
"""A particle in lower case joined to the rest of a name: "al-Mansouri", "d'Alema"."""


@dataclass(frozen=True, slots=True)
class Word:
    start: int
    end: int
    text: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or bool(_PARTICLE.match(self.text))


def words(text: str) -> tuple[Word, ...]:
    return tuple(Word(m.start(), m.end(), m.group()) for m in WORD.finditer(text))


INNER_POSSESSIVE = frozenset({"People", "Women", "Children", "Workers", "Farmers"})


def runs(text: str, connectors: frozenset[str]) -> list[list[Word]]:
    """Stretches of capitalised words with nothing but spaces between them; a connector may stand inside."""
    found: list[list[Word]] = []
    run: list[Word] = []
    held: list[Word] = []
    last = 0
    for word in words(text):
        near = not text[last : word.start].strip()
        last = word.end
        if run and not near:
            found.append(run)
            run, held = [], []
        if word.capital:
            run += [*held, word] if run else [word]
            held = []
            if word.text.endswith(("'s", "’s")) and bare(word.text) not in INNER_POSSESSIVE:
                found.append(run)
                run = []
        elif run and word.text in connectors and len(held) < 2:
            held.append(word)
        elif run:
            found.append(run)
            run, held = [], []
    if run:
        found.append(run)
    return found


def alias_kind(form: str) -> Kind:
    kind = load_aliases().english(form)[0].kind
    table: dict[str, Kind] = {
        "country": "place", "city": "place", "region": "place", "sea": "place", "office": "organisation",
        "org": "organisation", "party": "organisation", "agency": "agency", "person": "person",
    }  # fmt: skip
    return table.get(kind, "unknown")
