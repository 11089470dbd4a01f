"""Names in an English sentence: where they stand and what kind they are."""

from __future__ import annotations

import re
from functools import lru_cache

from service.languages.en import names as en
from service.languages.en.offices import HEADS
from service.languages.vi.names import SURNAMES
from service.statements.aliases import load_aliases
from service.statements.names_words import Kind, Name, Word, alias_kind, bare, fold, runs

_PLACES_FIRST = frozenset("lake mount port river cape sea bay gulf strait fort isle".split())
_FAMILY_NAMES = frozenset(
    "hill park church castle garden street forest falls pole prince king pope judge bishop marshal".split()
)
_SHORT = frozenset("sen rep gov gen col lt maj adm sgt".split())
"""Short titles that are also syllables: no title at the end of a name."""
_CALLED = frozenset(h for h in HEADS if " " not in h) - frozenset(
    "local guide guard vet forward father chief secretary".split()
)
"""Callings that may open a sentence before a name: "Historian X"."""
_SURNAMES = frozenset({"thai"})
"""Vietnamese family names that are also names of peoples."""
_FAMILIES = frozenset(fold(s) for s in SURNAMES)
_QUARTERS = frozenset({"western", "eastern", "northern", "southern", "central"})
_EN_CONNECTORS = frozenset("of for and the on de la del da van von bin al el di du le to".split())
_PERSONAL = frozenset("de la del da van von bin al el di du le".split())
GENERIC = en.TITLES | en.PLACE_NOUNS | en.ORGANISATION_NOUNS | _EN_CONNECTORS | frozenset({"the"})


def _split_english(run: list[Word]) -> list[tuple[list[Word], Kind]]:
    """A run of capitals into country, organisation, and person; titles fall away."""
    aliases = load_aliases()
    whole = " ".join(bare(w.text) for w in run)
    if aliases.english(whole):
        return [(run, alias_kind(whole))]
    low = [bare(w.text).lower() for w in run]
    joins = [w.text if w.text in _EN_CONNECTORS else "" for w in run]  # "The" in "Vuong The Hung" joins nothing
    quarter = low[0] in _QUARTERS and any(word in en.ORGANISATION_NOUNS for word in low)
    for stop in range(
        0 if quarter else len(run), 0, -1
    ):  # a known name at the head: "Russian Foreign Ministry", "US President Joe Biden"
        head = " ".join(bare(w.text) for w in run[:stop])
        if stop == 1 and len(run) > 2 and low[1] in ("van", "thi") and low[0] in _SURNAMES:
            continue  # "Thai Van Luc" is no Thai
        if stop == 2 and len(run) == 3 and low[0] in _FAMILIES and low[2] not in GENERIC:
            continue  # "Ha Giang Nam" is no province
        if stop < len(run) and aliases.english(head) and aliases.english(head)[0].kind != "person":
            return [(run[:stop], alias_kind(head)), *_split_english(run[stop:])]
    if joins[0] in ("and", "the", "of", "for", "on", "to") and len(run) > 1:
        return _split_english(run[1:])
    titled = [
        n
        for n, word in enumerate(low)
        if (word in en.TITLES and not (n > 1 and word in _SHORT and n + 1 == len(low)))
        or (n == 0 and word in _CALLED and len(low) > 1)
    ]
    organised = [n for n, word in enumerate(low) if word in en.ORGANISATION_NOUNS]
    employer = _before_employer(low, titled)
    if employer is not None:  # "Professor Le Thi Van of Da Nang University"
        first, cut = employer
        return [(run[first:cut], "person"), *_split_english(run[cut + 1 :])]
    if titled and (not organised or titled[-1] > organised[-1] or "of" not in low):
        after = run[titled[-1] + 1 :]
        before: list[tuple[list[Word], Kind]] = (
            [(run[: organised[-1] + 1], "organisation")] if organised and organised[-1] < titled[0] else []
        )
        if after and low[titled[-1] + 1] not in ("of", "for", "and", "the"):
            return [*before, *_joined(after)]
        return before
    if "and" in joins and not organised:
        cut = joins.index("and")
        return (
            [*_split_english(run[:cut]), *_split_english(run[cut + 1 :])]
            if 0 < cut < len(run) - 1
            else [(run, "unknown")]
        )
    if organised:
        return [(run, "organisation")]
    if len(run) > 1 and (low[-1] in en.PLACE_NOUNS or low[0] in _PLACES_FIRST):
        return [(run, "place")]
    if not organised and any(w in _EN_CONNECTORS - _PERSONAL for w in joins):
        cut = next(n for n, w in enumerate(joins) if w in _EN_CONNECTORS - _PERSONAL)
        return (
            [*_split_english(run[:cut]), *_split_english(run[cut + 1 :])]
            if 0 < cut < len(run) - 1
            else [(run, "unknown")]
        )
    return [(run, "unknown")]


def _joined(run: list[Word]) -> list[tuple[list[Word], Kind]]:
    """The person behind a title, and whoever "and" puts beside him: "Deputy Minister Vu Van A and Tran Thi B"."""
    cut = next((n for n, w in enumerate(run) if w.text == "and"), None)
    if cut is None or not 0 < cut < len(run) - 1:
        return [(run, "person")]
    return [(run[:cut], "person"), *_split_english(run[cut + 1 :])]


def _before_employer(low: list[str], titled: list[int]) -> tuple[int, int] | None:
    """Where a titled person's name of two words or more stands before "of" and his employer or country: its first word and
    the "of"."""
    if not titled or "of" not in low[titled[0] :]:
        return None
    cut = low.index("of", titled[0])
    first = max(n for n in titled if n < cut) + 1 if any(n < cut for n in titled) else cut
    between = low[first:cut]
    if len(between) < 2 or cut + 1 >= len(low) or any(w in GENERIC - _PERSONAL for w in between):
        return None
    return first, cut


@lru_cache(maxsize=4096)
def read_english(text: str) -> tuple[Name, ...]:
    """Names in an English sentence, with the kind that their shape and neighbours show."""
    found = []
    aliases = load_aliases()
    for run in runs(text, _EN_CONNECTORS):
        initial = not text[: run[0].start].rstrip().strip("\"“‘'(«") or bool(
            re.search(r"[.!?:;]\s*[\"“‘(]*$|[\"“]$", text[: run[0].start])
        )
        body = list(run)
        while (
            body
            and initial
            and bare(body[0].text).lower() in en.STARTERS
            and not aliases.english(" ".join(bare(w.text) for w in body))
        ):
            body = body[1:]
        while (
            len(body) > 1
            and body[0].text in (("A", "An", "The", "One", "Some") if initial else ("The",))
            and not aliases.english(" ".join(bare(w.text) for w in body))
        ):
            body = body[1:]
        while body and not body[-1].capital:
            body = body[:-1]
        while body and not body[0].capital:
            body = body[1:]
        if not body:
            continue
        lone = initial and body[0] is run[0] and len(body) == 1 and not aliases.english(bare(body[0].text))
        if lone and not re.match(
            r"\s+(?:said|told|added|noted|warned|says|was|is|has|had)\b|['’]s\b", text[body[0].end :]
        ):
            continue
        for piece, guess in _split_english(body):
            part = _trimmed([w for w in piece if not _calendar(bare(w.text))])
            if not part or (
                _generic(part)
                and not (guess == "person" and len(part) > 2)
                and not aliases.english(" ".join(bare(w.text) for w in part))
            ):
                continue
            start, end = part[0].start, part[-1].end
            end -= len(part[-1].text) - len(bare(part[-1].text))
            form = text[start:end]
            found.append(Name(start, end, form, _english_kind(text, start, end, guess)))
    return tuple(found)


def _trimmed(part: list[Word]) -> list[Word]:
    """Without the lower-case words at its end."""
    while part and not part[-1].capital:
        part = part[:-1]
    return part


def _generic(part: list[Word]) -> bool:
    """Common nouns with a capital ("the Department", "Part IV")."""
    return all(
        bare(w.text).lower() in (GENERIC | _DIRECTIONS | en.STARTERS) - _FAMILY_NAMES or re.fullmatch(r"[IVX]+", w.text)
        for w in part
    )


_MONEY = re.compile(r"(?:VND|USD|US|EUR|GBP|JPY|CNY|A|HK|S)?\d[\d.,-]*|(?:VND|USD|EUR)[\d.,-]+")
_DIRECTIONS = frozenset(
    "north south east west northern southern eastern western central upper lower national resolution decree".split()
)


def names_in(text: str) -> tuple[Name, ...]:
    """Names in an English noun phrase, whose first word is no sentence's first word."""
    return tuple(Name(n.start - 3, n.end - 3, n.text, n.kind) for n in read_english(f"by {text}"))


def _calendar(word: str) -> bool:
    return bool(_MONEY.fullmatch(word)) or all(part in en.CALENDAR for part in word.lower().split("-"))


_COMPANY = re.compile(r"\b(?![IVX]+\b)[A-Z]{2,}\b")
_PLACES_OF = re.compile(
    r"\b(?:islands?|provinces?|cit(?:y|ies)|districts?|communes?|towns?|villages?|regions?|states?|count(?:y|ies)|prefectures?|ports?) of "
    r"(?:the )?$"
)


_ACCORDING = re.compile(r"\b[Aa]ccording to $")


def _english_kind(text: str, start: int, end: int, guess: Kind) -> Kind:
    if guess != "unknown":
        return guess
    form = text[start:end]
    if load_aliases().english(form):
        return alias_kind(form)
    before = re.findall(r"[\w.'’-]+", text[:start])[-1:]
    after = re.match(r"\s+(\w+)", text[end:])
    following = after.group(1).lower() if after else ""
    previous = before[0].lower().rstrip(".") if before else ""
    if re.fullmatch(r"[A-Z]{2,6}", form) or (_COMPANY.search(form) and not form.isupper()):
        return "organisation"
    if _PLACES_OF.search(text[:start]):
        return "place"
    if following in en.PLACE_NOUNS and not re.match(r"\s+\w+['’]s", text[end:]):
        return "place"
    if (
        previous in en.TITLES
        or following in ("said", "told", "says", "added", "wrote", "noted")
        or (len(form.split()) > 1 and re.match(r", (?:\d\d?,|who\b)", text[end:]))
        or re.match(r", \d\d?,", text[end:])
    ):
        return "person"
    if (
        previous in ("in", "near", "at", "from", "around", "outside", "to")
        and len(form.split()) <= 3
        and not (len(form.split()) > 1 and _ACCORDING.search(text[:start]))
    ):
        return "place"
    if len(form.split()) in (2, 3, 4) and all(w[0].isupper() for w in form.split()):
        return "person"
    return "unknown"
