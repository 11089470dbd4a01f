"""Names that Vietnamese newspapers write in Sino-Vietnamese reading: Zhou Kaiming is Chu Khải Minh, Hefei is Hợp Phì.

``data/sinitic.tsv`` gives, for a syllable of a Chinese or Korean name, the usual Vietnamese readings of the characters in names of
persons and places, without diacritics. It is a guess, good enough to stay silent; never a reason to report anything.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files


@cache
def _tables() -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    """Readings of pinyin syllables, and those of Korean ones."""
    tables: tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]] = ({}, {})
    korean = False
    for line in files("service").joinpath("data/sinitic.tsv").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        syllable, _, forms = line.partition("\t")
        korean = korean or not forms
        if forms:
            tables[korean][syllable] = tables[korean].get(syllable, frozenset()) | frozenset(forms.split(","))
    return tables


@lru_cache(maxsize=8192)
def splits(word: str) -> tuple[tuple[str, ...], ...]:
    """Every way to read a written-together name as pinyin syllables: "yinan" is yi-nan or yin-an."""
    if not word:
        return ((),)
    return tuple(
        (word[:size], *tail)
        for size in range(min(6, len(word)), 0, -1)
        if word[:size] in _tables()[0]
        for tail in splits(word[size:])
    )


def syllables(word: str) -> tuple[str, ...]:
    """The likeliest split, of the fewest syllables; empty if the word is not pinyin."""
    return min(splits(word), key=len, default=())


def reads_as(parts: Sequence[str], folded: str) -> bool:
    """Could these parts of a Chinese or Korean name, in order, be read in the Vietnamese text? ``folded`` has no diacritics."""
    chinese, korean = _tables()
    there = folded.split()
    ways: list[tuple[str, ...]] = [()]
    for part in parts:
        ways = [(*way, *split) for way in ways for split in splits(part)][:_MOST]
    if any(_read(way, there, chinese) for way in ways):
        return True
    return all(p in korean for p in parts) and _read(tuple(parts), there, korean)


_MOST = 16
"""Splits of one name that are tried."""


def _read(spoken: tuple[str, ...], there: list[str], readings: Mapping[str, frozenset[str]]) -> bool:
    if not 2 <= len(spoken) <= 4:
        return False
    for start in range(len(there) - len(spoken) + 1):
        window = there[start : start + len(spoken)]
        hits = sum(word in readings[s] for s, word in zip(spoken, window, strict=True))
        if hits >= 2 and 3 * hits >= 2 * len(spoken):
            return True
    return False
