"""Bodies in a sentence of either language: ministries, hospitals, firms, by name or by their business alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.checks._words import translations
from service.languages.en import names as en
from service.languages.en import topics as en_topics
from service.lexicon import load_lexicon
from service.statements.aliases import load_aliases
from service.statements.names import GEOGRAPHIC, bare, fold, organisation_topics, read_vietnamese
from service.statements.names_words import LOWER, UPPER, runs

LINKS = frozenset({"of", "for", "and", "the", "&", "on"})
HOUSES = en.ORGANISATION_NOUNS | {
    "museum",
    "theatre",
    "theater",
    "library",
    "minerals",
    "foods",
    "motors",
    "steel",
    "pharma",
    "securities",
    "service",
    "confederation",
    "directorate",
    "cross",
    "clinic",
}
_KNOWN = 0.2
WEAK = frozenset("court bank state security parliament social development cooperation safety emergency".split())
"""Topics that many bodies share: two courts or two banks are not one."""
_LOCAL = frozenset("committee council police school".split())
"""Houses that there are many of: without a business of their own they are not compared."""


@dataclass(frozen=True, slots=True)
class Body:
    """``topics``: what it deals with; ``own``: the parts of its name that are no kind, topic or place, folded."""

    start: int
    end: int
    text: str
    topics: frozenset[str]
    own: frozenset[str]


def english_bodies(text: str) -> tuple[Body, ...]:
    """Bodies named with a noun that says what they are ("Japan Airlines", "Hue Museum of Fine Arts")."""
    found = []
    for run in runs(text, LINKS):
        words = [bare(w.text) for w in run]
        low = [w.lower() for w in words]
        house = [n for n, w in enumerate(low) if w in HOUSES]
        if not house or any(w in en.TITLES for w in low) or len(words) < 2 or "people's" in low:
            continue
        if set(low) & _LOCAL and not organisation_topics(" ".join(low), "en") - WEAK - {"police", "education"}:
            continue
        first = next(n for n, w in enumerate(low) if w not in LINKS)
        start, end = run[first].start, run[-1].end - (len(run[-1].text) - len(words[-1]))
        own = frozenset(
            fold(w) for w in words[first:]
            if w.lower() not in HOUSES | LINKS | _ORDINARY and w.lower() not in en_topics.TOPICS and not is_place(w) and not is_word(w)
        )  # fmt: skip
        found.append(Body(start, end, text[start:end], organisation_topics(text[start:end], "en"), own))
    return tuple(found)


def plain_bodies(text: str, named: tuple[Body, ...]) -> tuple[Body, ...]:
    """Bodies called by their business alone ("the finance ministry", "the city's hotel association")."""
    found = []
    for match in _PLAIN.finditer(text):
        words = match.group().split()
        cut = max(
            (n + 1 for n, w in enumerate(words[:-1]) if w.lower() in LINKS or w.endswith(("'s", "’s"))), default=0
        )
        start = match.end() - len(" ".join(words[cut:]))
        topics = organisation_topics(text[start : match.end()], "en")
        if _PARENT.search(text[:start]):
            continue
        if topics - WEAK and not any(b.start < match.end() and start < b.end for b in named):
            found.append(Body(start, match.end(), text[start : match.end()], topics, frozenset()))
    return tuple(found)


_PARENT = re.compile(
    r"\b(?:under|within|part of|arm of|unit of|branch of|agency of|belong\w* to|attached to|overseen by|answer\w* to) (?:the )?$"
)
"""Before a body that another one, named elsewhere, belongs to."""
_PLAIN = re.compile(
    r"(?:\b(?!(?:the|a|an|its|their|his|her|our|this|that|by|from|to|in|at|on|said|with|after|which|who)\b)[\w’'&-]+ ){1,4}"
    r"(?:ministry|department|agency|bureau|bank|association|federation|union|committee|council|commission|inspectorate|"
    r"institute|hospital|university|academy)\b(?!['’])"
)


_ORDINARY = frozenset(
    "national state general central regional international joint stock provincial city new vietnam first".split()
)


def is_word(word: str) -> bool:
    """Is it a word of the dictionary, of which a translation could stand in the name?"""
    return any(strength >= _KNOWN for _, strength in translations(word, load_lexicon()))


def is_place(word: str) -> bool:
    entries = load_aliases().english(word)
    return bool(entries) and all(e.kind in GEOGRAPHIC for e in entries)


def vietnamese_bodies(text: str) -> tuple[Body, ...]:
    """Bodies named in Vietnamese; ``own``: capitals in pairs or of a foreign shape."""
    found = []
    for name in read_vietnamese(text):
        if name.kind != "organisation" or len(name.text.split()) < 2 or _LOCAL_VI.match(name.text):
            continue
        known = load_aliases().vietnamese(name.text)
        capital = all(w[0].isupper() for w in name.text.split() if w not in ("và", "của"))
        pairs = [] if capital and len(name.text.split()) > 3 else _PAIR.findall(name.text)  # "Cơ Quan Đánh Giá"
        own = frozenset(
            fold(p) for p in (q.replace("Việt Nam", "").strip() for q in pairs) if " " in p
            and p not in load_aliases().by_vietnamese and not organisation_topics(p, "vi") and p.lower() not in load_lexicon().by_vi
        ) if not known else frozenset()  # fmt: skip
        found.append(Body(name.start, name.end, name.text, organisation_topics(name.text, "vi"), own))
    return tuple(found)


_PAIR = re.compile(rf"(?<!^)\b[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+)+")
_LOCAL_VI = re.compile(
    r"(?:UBND|HĐND|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|công an|cảnh sát|đảng)\b", re.IGNORECASE
)
