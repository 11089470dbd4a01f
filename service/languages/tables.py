"""How the tables of a language are written down: words, phrases, pairs, reporting verbs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from service.types import Stance


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb. ``also``: stances that it can have as well ("lưu ý": warn or neutral). ``weak``: it reports
    only beside a quotation, a complementiser or a colon."""

    stance: Stance
    also: frozenset[Stance] = frozenset()
    weak: bool = False


def words(text: str) -> frozenset[str]:
    """Single words parted by white space."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Phrases parted by ";", in order."""
    return tuple(" ".join(entry.split()) for entry in text.split(";") if entry.strip())


def pairs(text: str) -> dict[str, str]:
    """ "key: value" entries parted by ";"."""
    split = (entry.partition(":") for entry in phrases(text))
    return {key.strip(): value.strip() for key, _, value in split}


def topics(text: str) -> dict[str, frozenset[str]]:
    """ "key: phrase|phrase" entries parted by ";": every phrase with all the keys that it stands under."""
    found: dict[str, frozenset[str]] = {}
    for key, written in pairs(text).items():
        for phrase in written.split("|"):
            found[phrase.strip()] = found.get(phrase.strip(), frozenset()) | {key}
    return found


def table(by_stance: Mapping[str, str], weak: str) -> dict[str, Verb]:
    """Verbs parted by ";" under their stance; "verb/stance,stance" adds what else it can be. The first entry counts."""
    weak_ones = set(phrases(weak))
    verbs: dict[str, Verb] = {}
    for stance, entries in by_stance.items():
        for entry in entries.split(";"):
            name, _, also = " ".join(entry.split()).partition("/")
            others = frozenset(cast(Stance, a.strip()) for a in also.split(",") if a.strip())
            if name:
                verbs.setdefault(name, Verb(cast(Stance, stance), others, name in weak_ones))
    return verbs
