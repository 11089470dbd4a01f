"""Words of a text with exact offsets, and look-up of phrases in tables over them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

_LETTER = r"(?:[^\W\d_][\u0300-\u036f]*)"
_TOKEN = re.compile(
    rf"(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|TS|GS|PGS|ThS|BS|KTS|CN|TP|TT)\."
    r"|[A-Z]\.(?=\s+[A-Z])"
    rf"|{_LETTER}(?:\.{_LETTER})+\.?(?!{_LETTER})"
    rf"|{_LETTER}+(?:[-–'’.&]{_LETTER}+|[-–]\d+)*"
    r"|\d+-(?:year|month|week|day)-olds?"
    r"|\d+(?:[.,/:–-]\d+)*[^\W\d_]*%?"
    r"|\S"
)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark. ``low``: lower-cased, in NFC, with a straight apostrophe. ``quoted``: inside marks."""

    start: int
    end: int
    text: str
    low: str
    quoted: bool = False

    @property
    def word(self) -> bool:
        return self.text[0].isalpha() or self.low.endswith(("-old", "-olds"))

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or (
            self.text.startswith(("al-", "el-", "an-", "ar-", "as-")) and self.text[3:4].isupper()
        )


def tokenize(text: str, start: int, end: int, quoted: Iterable[tuple[int, int]] = ()) -> tuple[Token, ...]:
    """Tokens of ``text[start:end]``; ``quoted``: spans (ordered, not overlapping) whose tokens are marked."""
    spans = list(quoted)
    out, k = [], 0
    for match in _TOKEN.finditer(text, start, end):
        while k < len(spans) and spans[k][1] <= match.start():
            k += 1
        inside = k < len(spans) and spans[k][0] <= match.start()
        word = match.group()
        low = unicodedata.normalize("NFC", word.lower()).replace("’", "'")
        out.append(Token(match.start(), match.end(), word, low, inside))
    return tuple(out)


class Phrases(Generic[V]):
    """A table of phrases (words parted by spaces, lower case) looked up at a place, the longest first."""

    def __init__(self, table: Mapping[str, V]) -> None:
        self._table = {tuple(key.split()): value for key, value in table.items()}
        self._longest: dict[str, int] = {}
        for key in self._table:
            self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))

    def at(self, tokens: tuple[Token, ...], i: int, stop: int | None = None) -> tuple[int, V] | None:
        """``(index after the phrase, its value)`` for the longest phrase that starts at token ``i``, or ``None``."""
        stop = len(tokens) if stop is None else stop
        if i >= stop or (longest := self._longest.get(tokens[i].low)) is None:
            return None
        for size in range(min(longest, stop - i), 0, -1):
            key = tuple(t.low for t in tokens[i : i + size])
            if key in self._table:
                return i + size, self._table[key]
        return None


def flags(phrases: Iterable[str]) -> Phrases[bool]:
    """A table that only says whether a phrase is in it."""
    return Phrases(dict.fromkeys(phrases, True))


def given_gender(name: tuple[Token, ...], genders: Mapping[str, str]) -> str:
    """m or f where a name of two words or more tells it by one that is not its last."""
    return next((genders[t.low] for t in name[:-1] if t.low in genders), "")
