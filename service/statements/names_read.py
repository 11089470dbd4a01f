"""Names in English and Vietnamese sentences: where they stand and what kind they are."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from service.languages.en import names as en
from service.languages.vi import names as vi
from service.statements.aliases import load_aliases

Kind = Literal["person", "place", "organisation", "agency", "unknown"]

WORD = re.compile(r"[^\W\d_][^\W_]*(?:[-'’.&+][^\W_]+)*\+?|\d[\w.,-]*")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written; ``core``: the same without titles and articles."""

    start: int
    end: int
    text: str
    kind: Kind


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Lower case without diacritics; đ as d; hyphens, apostrophes and full stops as nothing or a space."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d").replace("ø", "o").replace("ł", "l"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[\s\-–]+", " ", re.sub(r"['’.]", "", plain)).strip()


def bare(word: str) -> str:
    """A word without the possessive ending."""
    return re.sub(r"['’]s?$", "", word)


@dataclass(frozen=True, slots=True)
class Word:
    start: int
    end: int
    text: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


def words(text: str) -> tuple[Word, ...]:
    return tuple(Word(m.start(), m.end(), m.group()) for m in WORD.finditer(text))


def _runs(text: str, connectors: frozenset[str]) -> list[list[Word]]:
    """Stretches of capitalised words with nothing but spaces between them; a connector may stand inside."""
    found: list[list[Word]] = []
    run: list[Word] = []
    held: list[Word] = []
    last = 0
    for word in words(text):
        near = not text[last : word.start].strip()
        last = word.end
        if run and not near:
            found.append(run)
            run, held = [], []
        if word.capital:
            run += [*held, word] if run else [word]
            held = []
            if word.text.endswith(("'s", "’s")) and bare(word.text) not in _INNER_POSSESSIVE:
                found.append(run)
                run = []
        elif run and word.text in connectors and len(held) < 2:
            held.append(word)
        elif run:
            found.append(run)
            run, held = [], []
    if run:
        found.append(run)
    return found


_INNER_POSSESSIVE = frozenset({"People", "Women", "Children", "Workers", "Farmers"})
_PLACES_FIRST = frozenset("lake mount port river cape sea bay gulf strait fort isle".split())
_FAMILY_NAMES = frozenset(
    "hill park church castle garden street forest falls pole prince king pope judge bishop marshal".split()
)
_EN_CONNECTORS = frozenset("of for and the on de la del da van von bin al el di du le to".split())
_PERSONAL = frozenset("de la del da van von bin al el di du le".split())
GENERIC = en.TITLES | en.PLACE_NOUNS | en.ORGANISATION_NOUNS | _EN_CONNECTORS | frozenset({"the"})


def _split_english(run: list[Word]) -> list[tuple[list[Word], Kind]]:
    """A run of capitals into country, organisation, and person; titles fall away."""
    aliases = load_aliases()
    whole = " ".join(bare(w.text) for w in run)
    if aliases.english(whole):
        return [(run, _alias_kind(whole))]
    low = [bare(w.text).lower() for w in run]
    for stop in range(
        len(run), 0, -1
    ):  # a known name at the head: "Russian Foreign Ministry", "US President Joe Biden"
        head = " ".join(bare(w.text) for w in run[:stop])
        if stop < len(run) and aliases.english(head) and aliases.english(head)[0].kind != "person":
            return [(run[:stop], _alias_kind(head)), *_split_english(run[stop:])]
    if low[0] in ("and", "the", "of", "for", "on", "to") and len(run) > 1:
        return _split_english(run[1:])
    titled = [n for n, word in enumerate(low) if word in en.TITLES]
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
            return [*before, (after, "person")]
        return before
    if "and" in low and not organised:
        cut = low.index("and")
        return (
            [*_split_english(run[:cut]), *_split_english(run[cut + 1 :])]
            if 0 < cut < len(run) - 1
            else [(run, "unknown")]
        )
    if organised:
        return [(run, "organisation")]
    if len(run) > 1 and (low[-1] in en.PLACE_NOUNS or low[0] in _PLACES_FIRST):
        return [(run, "place")]
    if not organised and any(w in _EN_CONNECTORS - _PERSONAL for w in low):
        cut = next(n for n, w in enumerate(low) if w in _EN_CONNECTORS - _PERSONAL)
        return (
            [*_split_english(run[:cut]), *_split_english(run[cut + 1 :])]
            if 0 < cut < len(run) - 1
            else [(run, "unknown")]
        )
    return [(run, "unknown")]


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


def _alias_kind(form: str) -> Kind:
    kind = load_aliases().english(form)[0].kind
    table: dict[str, Kind] = {
        "country": "place", "city": "place", "region": "place", "sea": "place", "office": "organisation",
        "org": "organisation", "party": "organisation", "agency": "agency", "person": "person",
    }  # fmt: skip
    return table.get(kind, "unknown")


@lru_cache(maxsize=4096)
def read_english(text: str) -> tuple[Name, ...]:
    """Names in an English sentence, with the kind that their shape and neighbours show."""
    found = []
    aliases = load_aliases()
    for run in _runs(text, _EN_CONNECTORS):
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
            and body[0].text in ("A", "An", "The", "One", "Some")
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


def _english_kind(text: str, start: int, end: int, guess: Kind) -> Kind:
    if guess != "unknown":
        return guess
    form = text[start:end]
    if load_aliases().english(form):
        return _alias_kind(form)
    before = re.findall(r"[\w.'’-]+", text[:start])[-1:]
    after = re.match(r"\s+(\w+)", text[end:])
    following = after.group(1).lower() if after else ""
    previous = before[0].lower().rstrip(".") if before else ""
    if following in en.PLACE_NOUNS and not re.match(r"\s+\w+['’]s", text[end:]):
        return "place"
    if (
        previous in en.TITLES
        or following in ("said", "told", "says", "added", "wrote", "noted")
        or re.match(r", \d\d?,", text[end:])
    ):
        return "person"
    if re.fullmatch(r"[A-Z]{2,6}", form):
        return "organisation"
    if previous in ("in", "near", "at", "from", "around", "outside", "to") and len(form.split()) <= 3:
        return "place"
    if len(form.split()) in (2, 3, 4) and all(w[0].isupper() for w in form.split()):
        return "person"
    return "unknown"


_VI_STOP = re.compile(
    r"(?:\b(?:cho|nói|đã|đang|sẽ|là|vừa|ngày|hôm|sáng|chiều|tối|trong|tại|ở|với|và|về|khẳng|nhấn|tuyên|bác|phủ|thừa|cảnh|dẫn|yêu|"
    r"đề|kêu|từ|ước|dự|lưu|theo|cũng|còn|không|chưa|bị|được|có|gồm|như|khi|sau|trước|lúc|nêu|đưa|công bố|xác|ghi|thông|nhận|"
    r"do|thuộc|nhưng|song|rằng|này|trên|để|vì|nằm|đánh|phát|giải|cam|kết|bày|chỉ|hy|lên|họp|ký|muốn)\b|[,.;:()\"“”‘’/?!…–]| - )"
)


@lru_cache(maxsize=4096)
def read_vietnamese(text: str) -> tuple[Name, ...]:
    """Names in a Vietnamese sentence: organisations with their lower-case words, and runs of capitalised syllables."""
    found: list[Name] = []
    taken: list[tuple[int, int]] = []
    lowered = text.lower()
    organised = re.compile(
        r"\b(" + "|".join(sorted(map(re.escape, vi.ORGANISATION_NOUNS), key=len, reverse=True)) + r")\s+(?=\w)"
    )
    for match in organised.finditer(lowered):
        start = match.start()
        if not text[start].isupper() or any(a <= start < b for a, b in taken):
            continue
        stop = _VI_STOP.search(lowered, match.end())
        end = min(stop.start() if stop else len(text), len(text))
        end = start + len(text[start:end].rstrip())
        known = _alias_at(text, start)
        if known is not None:
            end = start + len(known)
        if len(text[start:end].split()) >= 2:
            end = start + len(" ".join(text[start:end].split()[:9])) if len(text[start:end].split()) > 9 else end
            found.append(Name(start, end, text[start:end], "organisation"))
            taken.append((start, end))
    for run in _runs(text, frozenset()):
        if any(a <= run[0].start < b for a, b in taken):
            continue
        initial = run[0].start == 0 or bool(re.search(r"[.!?:;]\s*[\"“]*$|^[\"“]$", text[: run[0].start]))
        if len(run) == 1 and not load_aliases().by_vietnamese.get(run[0].text):
            before = text[: run[0].start].lower().split()
            foreign = (len(run[0].text) >= 4 and not re.match(r"\s+[a-zà-ỹđ]", text[run[0].end :])) or fold(
                run[0].text
            ) == run[0].text.lower()
            if initial or not (
                (before and before[-1] in vi.HONORIFICS | {"tỉnh", "xã", "huyện", "vùng", "thành"})
                or (foreign and len(run[0].text) >= 4)
            ):
                continue
        body = run[1:] if initial and len(run) > 1 and run[0].text.lower() in vi.HONORIFICS | _VI_HEADS else run
        start, end = body[0].start, body[-1].end
        found.append(Name(start, end, text[start:end], _vietnamese_kind(text, start, end)))
    return tuple(sorted(found, key=lambda n: n.start))


@lru_cache(maxsize=1)
def _vietnamese_forms() -> tuple[str, ...]:
    return tuple(sorted((f for f in load_aliases().by_vietnamese if " " in f), key=len, reverse=True))


def _alias_at(text: str, start: int) -> str | None:
    """The longest known Vietnamese name of several syllables that stands at a place."""
    low = text[start : start + 60].lower()
    found = next((f for f in _vietnamese_forms() if low.startswith(f.lower())), None)
    return None if found is None else text[start : start + len(found)]


_VI_HEADS = frozenset(
    "theo tại ở trong trên sau trước khi từ đến và nhưng song các những một hai ba bốn này đây đó".split()
)


def _vietnamese_kind(text: str, start: int, end: int) -> Kind:
    form = text[start:end]
    known = load_aliases().by_vietnamese.get(form)
    if known:
        return _alias_kind(known[0].english[0])
    before = text[:start].lower().rstrip()
    if any(re.search(rf"(?:^|[\s(]){re.escape(noun)}$", before) for noun in vi.PLACE_NOUNS):
        return "place"
    last = before.rsplit(" ", 1)[-1].strip('("“')
    if last in vi.HONORIFICS:
        return "person"
    syllables = form.split()
    if re.fullmatch(r"[A-ZĐ]{2,6}", form) and not re.fullmatch(r"[IVX]+|USD|VND|GDP|CPI|FDI|EUR", form):
        return "organisation"
    if 2 <= len(syllables) <= 5 and syllables[0].lower() in vi.SURNAMES and last not in vi.PLACE_PREPOSITIONS:
        return "person"
    if last in vi.PLACE_PREPOSITIONS:
        return "place"
    return "unknown"
