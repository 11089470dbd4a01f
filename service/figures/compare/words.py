"""Words of a sentence with what comparing needs: folded form, English stem, capital, place in the document."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
    """``start``/``end`` count in the document; ``stem`` is the folded English stem, or the lower-cased syllable."""

    start: int
    end: int
    lower: str
    folded: str
    stem: str
    capital: bool

    @property
    def is_word(self) -> bool:
        return self.lower[0].isalpha()


def fold(text: str) -> str:
    """Lower case, without diacritics: ``Đà Nẵng`` → ``da nang``."""
    decomposed = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


_IRREGULAR = {
    "rose": "rise", "risen": "rise", "fell": "fall", "fallen": "fall", "grew": "grow", "grown": "grow", "growth": "grow",
    "died": "die", "dead": "die", "death": "die", "deaths": "die", "dying": "die", "deadly": "die", "children": "child",
    "men": "man", "women": "woman", "people": "person", "sold": "sell", "bought": "buy", "lost": "lose", "loss": "lose",
    "losses": "lose", "won": "win", "hit": "hit", "cut": "cut", "paid": "pay", "made": "make", "built": "build",
    "exports": "export", "exporter": "export", "shipped": "ship", "feet": "foot", "stole": "steal", "stolen": "steal",
    "halves": "half", "lives": "life", "wounded": "injure", "injury": "injure", "injuries": "injure", "injured": "injure",
    "killed": "kill", "killing": "kill", "fatalities": "fatal", "fatality": "fatal", "businesses": "business",
    "us": "us", "series": "series", "species": "species", "spent": "spend", "lent": "lend", "sent": "send", "led": "lead",
    "held": "hold", "left": "leave", "met": "meet", "went": "go", "gone": "go", "came": "come", "began": "begin",
    "begun": "begin", "broke": "break", "broken": "break", "sank": "sink", "sunk": "sink", "drawn": "draw",
    "born": "bear", "caught": "catch", "shot": "shoot", "fought": "fight", "struck": "strike", "bring": "bring",
    "agriculture": "agricultur", "agricultural": "agricultur", "industry": "industr", "industrial": "industr",
    "industries": "industr", "economy": "econom", "economic": "econom", "economies": "econom", "missing": "missing",
    "housing": "house", "building": "building", "buildings": "building", "during": "during", "according": "according",
    "including": "including", "vietnamese": "vietnam", "chinese": "china", "japanese": "japan", "russian": "russia",
    "american": "america", "americans": "america", "british": "britain", "korean": "korea", "thai": "thailand",
    "french": "france", "german": "germany", "indian": "india", "indonesian": "indonesia", "philippine": "philippines",
    "filipino": "philippines", "ukrainian": "ukraine", "israeli": "israel", "australian": "australia",
    "malaysian": "malaysia", "european": "europe", "pakistani": "pakistan", "taiwanese": "taiwan", "dutch": "netherlands",
    "cambodian": "cambodia", "lao": "laos", "kenyan": "kenya", "ethiopian": "ethiopia", "iranian": "iran",
}  # fmt: skip
_SUFFIXES = ("ingly", "edly", "ing", "ers", "ied", "ies", "ed", "es", "er", "s", "ly")
_UNDOUBLE = re.compile(r"([bdgmnprt])\1$")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A light English stem: plural, tense and adverb endings dropped, a few irregular forms and peoples folded."""
    word = word.removesuffix("'s").removesuffix("’s")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3 and not word.endswith("ss"):
            base = word[: -len(suffix)]
            if suffix in ("er", "ers") and len(base) < 5:
                continue
            if suffix in ("ied", "ies"):
                return base + "y"
            if suffix in ("ing", "ed"):
                base = _UNDOUBLE.sub(r"\1", base)
            elif suffix == "es" and not base.endswith(("s", "x", "z", "ch", "sh", "o")):
                base += "e"
            return base.removesuffix("e") if len(base) > 3 else base
    return word.removesuffix("e") if len(word) > 4 else word


def tokens(text: str, start: int, language: str) -> tuple[Token, ...]:
    """Words, numerals and marks of ``text``, which begins at ``start`` of its document."""
    found = []
    for match in _WORD.finditer(text):
        word = match.group()
        lower = unicodedata.normalize("NFC", word.lower())
        folded = fold(word)
        root = stem(folded) if language == "en" else lower
        found.append(Token(start + match.start(), start + match.end(), lower, folded, root, word[0].isupper()))
    return tuple(found)


def within(words: Iterable[Token], start: int, end: int) -> list[int]:
    """Indices of the words that overlap ``start``..``end``."""
    return [i for i, w in enumerate(words) if w.start < end and w.end > start]
