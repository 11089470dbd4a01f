"""One pass over a line of text: words, digit strings and single symbols, with their places.

The tokens stand in parallel tuples rather than objects, for speed; ``PAD`` empty tokens follow the last one, so that a
grammar may look ahead without asking for the length.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

PAD = 12
_PADDING = ("",) * PAD
WORD, NUMBER, SYMBOL = 0, 1, 2
_TOKEN = re.compile(
    r"(?:(?:(?<![^\s(+$€£-])[.,](?=\d))?\d+(?:[.,]\d+)*)"  # digits with separators inside, or one in front (".5")
    r"|(?:(?:[kKcCdDmM]?[mM][23](?![\w]))|[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*)"  # words; m2, km2, m3
    r"|\S"
)
_SAME = str.maketrans("’‘–−‑‐⁄％", "''----/%")
"""Signs that are read as one: quotation marks as apostrophes, dashes between numbers, full-width signs."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """``low``: lower-cased and composed text, for lookups; ``raw``: as written; ``start``/``end`` in the whole text."""

    low: tuple[str, ...]
    raw: tuple[str, ...]
    start: tuple[int, ...]
    end: tuple[int, ...]
    kind: tuple[int, ...]
    size: int

    def glued(self, i: int) -> bool:
        """Whether token ``i`` touches the one before it."""
        return 0 < i < self.size and self.start[i] == self.end[i - 1]


def tokenize(text: str, offset: int = 0) -> Tokens:
    """Tokens of one line; ``offset`` is added to every place."""
    folded = text.lower()
    if len(folded) != len(text):  # a capital whose small letter takes two characters ("İ")
        folded = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    folded = folded.translate(_SAME)
    spans = [m.span() for m in _TOKEN.finditer(text)]
    low = [folded[a:b] for a, b in spans]
    raw = [text[a:b] for a, b in spans]
    if not unicodedata.is_normalized("NFC", text):
        low = [unicodedata.normalize("NFC", word) for word in low]
    kind = [WORD if word[0].isalpha() else NUMBER if word[-1].isdecimal() else SYMBOL for word in raw]
    size = len(spans)
    last = offset + (spans[-1][1] if spans else 0)
    return Tokens(
        (*low, *_PADDING),
        (*raw, *_PADDING),
        (*(a + offset for a, _ in spans), *((last,) * PAD)),
        (*(b + offset for _, b in spans), *((last,) * PAD)),
        (*kind, *((SYMBOL,) * PAD)),
        size,
    )


T = TypeVar("T")
_Entry = tuple[tuple[str, ...], tuple[int, ...], T]
"""Words, the positions of those that touch the word before them, and what the phrase stands for."""


class Phrases(Generic[T]):
    """A table of phrases looked up token by token, longest first, forwards or backwards. What touches in the phrase
    ("us$") must touch in the text."""

    def __init__(self, table: Mapping[str, T] | Iterable[tuple[str, T]]) -> None:
        forward: dict[str, list[_Entry[T]]] = {}
        backward: dict[str, list[_Entry[T]]] = {}
        for phrase, value in table.items() if isinstance(table, Mapping) else table:
            t = tokenize(phrase)
            words = t.low[: t.size]
            joints = tuple(i for i in range(1, t.size) if t.glued(i))
            entry = (words, joints, value)
            forward.setdefault(words[0], []).append(entry)
            backward.setdefault(words[-1], []).append(entry)
        for entries in (*forward.values(), *backward.values()):
            entries.sort(key=lambda entry: -len(entry[0]))
        self._forward = forward
        self._backward = backward
        self.first_words = frozenset(forward)

    def at(self, t: Tokens, i: int) -> tuple[T, int] | None:
        """The longest phrase that begins at token ``i``, and the token after it."""
        for words, joints, value in self._forward.get(t.low[i], ()):
            if t.low[i : i + len(words)] == words and all(t.glued(i + j) for j in joints):
                return value, i + len(words)
        return None

    def before(self, t: Tokens, i: int) -> tuple[T, int] | None:
        """The longest phrase that ends just before token ``i``, and its first token."""
        if i <= 0:
            return None
        for words, joints, value in self._backward.get(t.low[i - 1], ()):
            first = i - len(words)
            if first >= 0 and t.low[first:i] == words and all(t.glued(first + j) for j in joints):
                return value, first
        return None


def words(text: str) -> frozenset[str]:
    """A set of words written as running text."""
    return frozenset(text.split())


def phrases(*lines: str) -> tuple[str, ...]:
    """Phrases written with bars between them, over any number of lines."""
    return tuple(phrase for line in lines for phrase in line.strip("|").split("|"))
