"""Names in English and Vietnamese text, and whether a name in one language is answered in the other.

A name is the same after folding diacritics, hyphens and case; in another order; by its last or first part alone; in a
neighbouring romanisation; through the alias table (exonyms, phonetic spellings, Sino-Vietnamese readings, seats of
government); or, for organisations, when what they deal with is the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz import fuzz

from service.languages.en import topics as en_topics
from service.languages.vi import names as vi
from service.languages.vi import topics as vi_topics
from service.statements.aliases import Entry, load_aliases
from service.statements.names_english import GENERIC, names_in, read_english
from service.statements.names_vietnamese import read_vietnamese
from service.statements.names_words import Kind, Name, bare, fold, runs, words
from service.statements.sinitic import reads_as

__all__ = [
    "Kind",
    "Name",
    "Side",
    "bare",
    "english_answered",
    "fold",
    "names_in",
    "organisation_topics",
    "read_english",
    "read_vietnamese",
    "side",
    "vietnamese_answered",
    "words",
]


@dataclass(frozen=True, slots=True)
class Side:
    """What a stretch of text offers to a name of the other language."""

    text: str
    folded: str
    capitals: frozenset[str]
    lowered: str


@lru_cache(maxsize=8192)
def side(text: str) -> Side:
    """Prepare a text once for many look-ups."""
    capitals = {
        fold(bare(part))
        for w in words(text)
        if w.capital or w.text[0].isdigit()
        for part in (w.text, *w.text.split("-"))
    } - {""}
    folded = " " + re.sub(r"[^\w+]+", " ", fold(text)) + " "
    return Side(text, folded, frozenset(t for c in capitals for t in (c, *c.split())), text.lower())


def _has_form(text: str, form: str) -> bool:
    if " " in form and form[0].isupper():  # capitals inside a longer name vary: Nhà Trắng, Nhà trắng
        text, form = text.lower(), form.lower()
    at = text.find(form)
    while at >= 0:
        before, after = text[at - 1] if at else " ", text[at + len(form)] if at + len(form) < len(text) else " "
        if not before.isalnum() and not after.isalnum():
            return True
        at = text.find(form, at + 1)
    return False


@lru_cache(maxsize=1)
def _by_root() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    aliases = load_aliases()
    english: dict[str, list[str]] = {}
    vietnamese: dict[str, list[str]] = {}
    for entry in aliases.entries:
        english.setdefault(aliases.root(entry), []).extend(entry.english)
        vietnamese.setdefault(aliases.root(entry), []).extend(entry.vietnamese)
    return {k: tuple(v) for k, v in english.items()}, {k: tuple(v) for k, v in vietnamese.items()}


GEOGRAPHIC = frozenset({"country", "city", "region", "sea"})
"""Kinds of entries that are known by their forms alone: Lam Dong is not Dong Nai."""


def _spelled_out(name: str, other: Side) -> bool:
    folded = fold(name)
    return f" {folded} " in other.folded or f" {folded.replace(' ', '')} " in other.folded


def english_answered(name: str, vietnamese: Side, *, exact: bool = False) -> bool:
    """Does the Vietnamese text name what the English name names? ``exact``: not by its seat of government."""
    aliases = load_aliases()
    entries = aliases.english(name)
    for entry in entries:
        forms = entry.vietnamese if exact else _by_root()[1][aliases.root(entry)]
        if any(_has_form(vietnamese.text, form) for form in forms):
            return True
        if any(_has_form(vietnamese.text, form) for form in entry.english):
            return True
    if entries and all(e.kind in GEOGRAPHIC for e in entries):
        return _spelled_out(name, vietnamese)
    if _spelled_alike(name, vietnamese):
        return True
    parts = [p for p in re.split(r"\s+", name) if p]
    if len(parts) > 1 and organisation_topics(name, "en"):
        return _same_topics(name, vietnamese.text) if not entries else _deals_alike(name, vietnamese.text)
    return False


def vietnamese_answered(name: str, english: Side, *, exact: bool = False) -> bool:
    """Does the English text name what the Vietnamese name names? ``exact``: not by the state for its seat."""
    aliases = load_aliases()
    entries = aliases.vietnamese(name)
    for entry in entries:
        forms = entry.english if exact else _by_root()[0][aliases.root(entry)]
        if any(_has_form(english.text, form) for form in forms):
            return True
    if entries and all(e.kind in GEOGRAPHIC for e in entries):
        return _spelled_out(name, english)
    if _spelled_alike(name, english) or _read_in_chinese(name, english.text):
        return True
    if entries and all(e.kind in ("office", "org", "event") for e in entries):
        return _translated_alias(entries, english)
    if organisation_topics(name, "vi"):
        return bool(organisation_topics(name, "vi") & organisation_topics(english.text, "en"))
    return False


_SHARED = frozenset({"bank", "state"})
"""Topics that say too little of a body that has an official name."""


def _translated_alias(entries: tuple[Entry, ...], english: Side) -> bool:
    """A body with an official name may be called by what it deals with, if all of that is there."""
    wanted = [organisation_topics(form, "en") for e in entries for form in e.english]
    here = organisation_topics(english.text, "en")
    return any(w - _SHARED and w <= here for w in wanted)


def _deals_alike(name: str, vietnamese: str) -> bool:
    """The same for an English name: by all that it deals with, outside the bodies of other names that the text has."""
    wanted = organisation_topics(name, "en")
    return bool(wanted - _SHARED - {"security"}) and wanted <= organisation_topics(_without_bodies(vietnamese), "vi")


@lru_cache(maxsize=4096)
def _without_bodies(vietnamese: str) -> str:
    """A text without the bodies whose official names are known."""
    known = load_aliases().vietnamese
    for name in reversed(read_vietnamese(vietnamese)):
        if any(e.kind in ("office", "org") for e in known(name.text)):
            vietnamese = f"{vietnamese[: name.start]} … {vietnamese[name.end :]}"
    return vietnamese


@lru_cache(maxsize=8192)
def _read_in_chinese(name: str, english: str) -> bool:
    """Does the English text have a Chinese or Korean name that this Vietnamese one is the reading of?"""
    folded = fold(name)
    if not 2 <= len(folded.split()) <= 4:
        return False
    for run in runs(english, frozenset()):
        parts = [p for w in run for p in fold(bare(w.text)).split()]
        if any(
            reads_as(parts[a:b], folded) for a in range(len(parts)) for b in range(a + 1, min(a + 3, len(parts)) + 1)
        ):
            return True
    return False


def _spelled_alike(name: str, other: Side) -> bool:
    folded = fold(name)
    if f" {folded} " in other.folded or f" {folded.replace(' ', '')} " in other.folded:
        return True
    parts = [p for p in folded.split() if p not in GENERIC] or folded.split()
    if not parts:
        return False
    solid = " ".join(parts)
    if f" {solid} " in other.folded:
        return True
    vietnamese = parts[0] in _FOLDED_SURNAMES and len(parts) >= 2
    capitals = other.capitals
    if vietnamese:
        if len(parts) >= 3 and parts[-1] in capitals and parts[-2] in capitals:
            return True
        return parts[-1] in capitals and f" {parts[0]} " not in other.folded
    if capitals and capitals <= set(parts):  # a short form alone: Kai-Fu Lee, Lee
        return True
    hits = sum(p in capitals for p in parts)
    if len(parts) == 2 and all(len(p) <= 5 and p.isalpha() for p in parts):
        return hits == 2 or reads_as(
            parts, other.folded
        )  # syllables that many Vietnamese names share (Thanh Hoa, Thanh Tam)
    if hits and 2 * hits >= len(parts):
        return True
    near = sum(_near(p, capitals) for p in parts)
    if near and 2 * near >= len(parts):
        return True
    return reads_as(parts, other.folded)


def _near(part: str, capitals: frozenset[str]) -> bool:
    """Another romanisation of the same part (Andriy, Andrii; Zelensky, Zelenskyy)."""
    return part in capitals or (
        len(part) >= 5
        and any(
            len(c) >= 4 and c[0] == part[0] and abs(len(c) - len(part)) <= 2 and fuzz.ratio(c, part) >= 80
            for c in capitals
        )
    )


_FOLDED_SURNAMES = frozenset(fold(s) for s in vi.SURNAMES)


@lru_cache(maxsize=8192)
def organisation_topics(text: str, language: Literal["en", "vi"]) -> frozenset[str]:
    """What the organisations named in a text deal with, as keys shared by both languages."""
    table = en_topics.TOPICS if language == "en" else vi_topics.TOPICS
    said = re.findall(r"[a-z-]+" if language == "en" else r"\w+", text.lower())
    return frozenset().union(
        *(
            table.get(" ".join(said[n : n + size]), frozenset())
            for n in range(len(said))
            for size in range(1, _LONGEST_TOPIC + 1)
            if n + size <= len(said)
        )
    )


_LONGEST_TOPIC = 5


def _same_topics(name: str, vietnamese: str) -> bool:
    wanted = organisation_topics(name, "en")
    return bool(wanted) and len(wanted & organisation_topics(vietnamese, "vi")) * 2 >= len(wanted)
