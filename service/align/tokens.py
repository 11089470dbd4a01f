"""Words of a sentence as alignment compares them: lower-cased, folded, with a light English stem."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\W_]+")
_FOLD = str.maketrans("đĐ", "dD")


@dataclass(frozen=True, slots=True)
class Token:
    """``low``: lower-cased · ``folded``: without diacritics · ``capital``: written with one · ``digits``: a numeral
    without its separators, else empty."""

    start: int
    end: int
    low: str
    folded: str
    capital: bool
    digits: str


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower-cased Latin letters without diacritics: "Đặng" and "Dang" are one."""
    bare = unicodedata.normalize("NFD", text.translate(_FOLD))
    return "".join(c for c in bare if not unicodedata.combining(c)).lower()


def tokens(text: str) -> tuple[Token, ...]:
    """Words and numerals of ``text`` (offsets in ``text``)."""
    out = []
    for found in _WORD.finditer(unicodedata.normalize("NFC", text) if not text.isascii() else text):
        word = found.group()
        if word.endswith(("'s", "’s")):
            word = word[:-2]
        digits = re.sub(r"\D", "", word) if word[0].isdigit() else ""
        out.append(
            Token(found.start(), found.end(), word.lower(), fold(word), word[0].isupper(), digits.lstrip("0") or digits)
        )
    return tuple(out)


_IRREGULAR = {
    "said": "say", "says": "say", "told": "tell", "rose": "rise", "risen": "rise", "fell": "fall", "fallen": "fall",
    "made": "make", "met": "meet", "held": "hold", "led": "lead", "sent": "send", "paid": "pay", "bought": "buy",
    "sold": "sell", "won": "win", "lost": "lose", "left": "leave", "kept": "keep", "built": "build", "grew": "grow",
    "grown": "grow", "took": "take", "taken": "take", "gave": "give", "given": "give", "went": "go", "gone": "go",
    "came": "come", "began": "begin", "begun": "begin", "wrote": "write", "written": "write", "spoke": "speak",
    "spoken": "speak", "saw": "see", "seen": "see", "found": "find", "brought": "bring", "thought": "think",
    "caught": "catch", "men": "man", "women": "woman", "children": "child", "people": "person", "died": "die",
    "dying": "die", "killed": "kill", "has": "have", "had": "have", "is": "be", "was": "be", "were": "be", "are": "be",
    "been": "be", "does": "do", "did": "do", "done": "do",
}  # fmt: skip


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A light English stem: plural, -ed, -ing, -ly, -er fall; wrong stems harm little as both sides pass through it."""
    word = _IRREGULAR.get(word, word)
    for suffix, least, put in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= least:
            word = word[: -len(suffix)] + put
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


_SUFFIXES = (
    ("ations", 4, "at"), ("ation", 4, "at"), ("ions", 4, ""), ("ion", 4, ""), ("ments", 4, ""), ("ment", 4, ""),
    ("iness", 3, "y"), ("ness", 4, ""), ("ings", 3, ""), ("ing", 3, ""), ("ies", 2, "y"), ("ied", 2, "y"),
    ("edly", 3, ""), ("ed", 3, ""), ("sses", 2, "ss"), ("ches", 2, "ch"), ("shes", 2, "sh"), ("xes", 2, "x"),
    ("ers", 4, ""), ("er", 4, ""), ("ily", 3, "y"), ("ly", 3, ""), ("ss", 1, "ss"), ("us", 2, "us"), ("is", 2, "is"),
    ("s", 2, ""),
)  # fmt: skip
