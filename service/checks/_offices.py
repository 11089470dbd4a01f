"""Offices in a sentence: rank, class of office, and the person who holds it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from service.languages.en import names as en_names
from service.languages.en import offices as en
from service.statements.names import Name, organisation_topics, read_english


@dataclass(frozen=True, slots=True)
class Office:
    """``ranks``: any of deputy, acting, former, elect, current. ``holder``: the name beside it, if any. ``head``: its head
    word in lower case. ``several``: a plural, whose holder is no one person. Offsets in the sentence."""

    start: int
    end: int
    text: str
    cls: str
    ranks: frozenset[str]
    holder: Name | None
    head: str = ""
    several: bool = False


_EN_HEAD = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, en.HEADS), key=len, reverse=True)) + r")s?\b(?![-’'])", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def english_offices(text: str) -> tuple[Office, ...]:
    names = [n for n in read_english(text) if n.kind in ("person", "unknown")]
    found: list[Office] = []
    for match in _EN_HEAD.finditer(text):
        head = match.group(1).lower()
        if head in (
            "chief",
            "head",
            "justice",
            "secretary",
            "leader",
            "counsel",
            "chair",
            "boss",
            "principal",
        ) and _is_part(text, match):
            continue
        if head == "justice" and text[: match.start()].endswith(" of "):
            continue  # the Department of Justice
        if head == "head" and re.match(r"\s+(?:to|into|off|start|on|home|back|for)\b", text[match.end() :]):
            continue
        low = max((m.end() for m in re.finditer(r"[,;:()\"“”]", text[: match.start()])), default=0)
        low = max([low, *(n.end for n in names if n.end < match.start() and _parts_from(text, n))])
        start = match.start()
        phrase: list[str] = []
        words = list(re.finditer(r"\S+", text[low : match.start()]))[:-8:-1]
        for n, word in enumerate(words):
            bare = re.sub(r"['’]s$", "", word.group()).lower()
            if bare in en.BREAKS and not (bare == "and" and _joins_fields(words, n)):
                break
            phrase.append(bare)
            start = low + word.start()
        if head == "secretary" and _CLERKS & set(phrase):
            continue
        ranks = {en.RANKS[p] for word in phrase for p in (word, *word.split("-")) if p in en.RANKS}
        if head.startswith(("vice-", "deputy-")) or re.match(r"(?:under|vice|deputy)-", match.group(1).lower()):
            ranks.add("deputy")
        if re.match(r"[-\s](?:elect|designate)\b", text[match.end() :]):
            ranks.add("elect")
        several = len(match.group()) > len(head) and "one of" not in text[low:start]
        found.append(
            Office(
                start,
                match.end(),
                text[start : match.end()],
                en.HEADS[head],
                frozenset(ranks),
                None if several else _holder(text, start, match.end(), names),
                head,
                several,
            )
        )
    return (*found, *_verbal(text, names))


_HOLDS = {
    verb: head
    for head, verbs in {
        "head": "heads|directs|is at the head of",
        "leader": "leads|runs|is in charge of|presides over",
        "chairman": "chairs",
        "manager": "manages",
        "coach": "coaches",
        "captain": "captains|skippers",
        "editor": "edits",
        "commander": "commands",
        "founder": "founded|co-founded",
        "spokesman": "speaks for",
    }.items()
    for verb in verbs.split("|")
}
_WHO_HOLDS = re.compile(
    rf"\bwho (?:now |currently |also |still )?(?P<verb>{'|'.join(_HOLDS)}) (?!to\b|off\b|up\b|into\b|by\b)"
)


def _verbal(text: str, names: list[Name]) -> Iterator[Office]:
    """Offices told by what their holder does: "X, who heads the intensive care unit"."""
    for match in _WHO_HOLDS.finditer(text):
        before = [n for n in names if n.end <= match.start()]
        if before and re.fullmatch(r",? (?:\d\d?, )?", text[before[-1].end : match.start()]):
            head = _HOLDS[match.group("verb")]
            yield Office(
                match.start(), match.end() - 1, match.group().strip(), en.HEADS[head], frozenset(), before[-1], head
            )


_CLERKS = frozenset("personal private social company school church medical legal".split())
"""Secretaries who are no ministers."""


def _parts_from(text: str, name: Name) -> bool:
    """Is it a whole person's name, which belongs to no office behind it ("Ukip leader", "Bush's secretary" are one phrase)?"""
    return name.kind == "person" and " " in name.text and text[name.end : name.end + 2] not in ("'s", "’s")


def _joins_fields(words: list[re.Match[str]], n: int) -> bool:
    """Whether the "and" at ``n`` joins what a ministry deals with (words from right to left): "Science and Technology"."""
    sides = words[max(0, n - 1) : n + 2]
    return len(sides) == 3 and all(organisation_topics(w.group(), "en") for w in (sides[0], sides[2]))


def _is_part(text: str, match: re.Match[str]) -> bool:
    """A head word that only qualifies another one ("chief economist", "head coach", "head of state" stays)."""
    return bool(
        re.match(
            r"\s+(?!of\b|for\b|at\b|in\b|said\b|told\b|and\b|who\b|has\b|had\b|was\b|is\b)[a-z]\w+", text[match.end() :]
        )
    )


_RANKED = re.compile(
    r",? (?:(?:"
    + "|".join(t.title() for t in sorted(en_names.TITLES))
    + r"|Vice|Rear|Brig|Maj|Lt|Adm|Brigadier)\.?[ -])+"
)
"""A rank between an office and its holder: "the navy's chief of staff, Vice Admiral X"."""


def _holder(text: str, start: int, end: int, names: list[Name]) -> Name | None:
    """The name right after the office ("Minister X", "minister of health X") or before it ("X, the minister")."""
    after = [n for n in names if n.start >= end and n.kind == "person"]
    if after and len(text[end : after[0].start]) <= 2:
        return after[0]
    if after and _RANKED.fullmatch(text[end : after[0].start]):
        return after[0]
    if (
        after
        and re.fullmatch(r"(?: (?:of|for|in charge of) [^,;.]{0,80}?)?,? ", text[end : after[0].start])
        and "," in text[end : after[0].start]
    ):
        return after[0]
    before = [n for n in names if n.end <= start]
    if before and re.fullmatch(
        r",? (?:\d\d?, )?(?:(?:the|a|an|its|his|her|who is|as|now|currently|then|[A-Z][\w'’-]*|[a-z]+['’]s)\s+)*",
        text[before[-1].end : start] + ("" if text[start - 1 : start] == " " else " "),
    ):
        return before[-1]
    return after[0] if after and re.fullmatch(r" (?:of|for) [^,;.]{0,80} ", text[end : after[0].start]) else None
