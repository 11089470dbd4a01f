"""Offices in a sentence: rank, class of office, and the person who holds it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from service.languages.en import names as en_names
from service.languages.en import offices as en
from service.languages.offices import CALLINGS
from service.languages.vi import offices as vi
from service.statements.aliases import load_aliases
from service.statements.names import GEOGRAPHIC, Name, organisation_topics, read_english, read_vietnamese
from service.statements.vietnamese_names import SYLLABLE


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
        low = max([low, *(n.end for n in names if n.kind == "person" and n.end < match.start())])
        start = match.start()
        phrase: list[str] = []
        words = list(re.finditer(r"\S+", text[low : match.start()]))[:-8:-1]
        for n, word in enumerate(words):
            bare = re.sub(r"['’]s$", "", word.group()).lower()
            if bare in en.BREAKS and not (bare == "and" and _joins_fields(words, n)):
                break
            phrase.append(bare)
            start = low + word.start()
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


_VI_HEAD = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, vi.HEADS), key=len, reverse=True)) + r")\b(?!\s+quán\b)", re.IGNORECASE
)
_VI_BEFORE = re.compile(
    rf"(?:\b(?P<former>{vi.FORMER})\s+)?(?:\b(?P<acting>{vi.ACTING})\s+)?(?:\b(?P<former2>{vi.FORMER})\s+)?(?:\b(?P<deputy>{vi.DEPUTY})\s+)?$",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def vietnamese_offices(text: str) -> tuple[Office, ...]:
    names = [n for n in read_vietnamese(text) if _may_hold(n)]
    found: list[Office] = []
    for match in _VI_HEAD.finditer(text):
        head = match.group(1).lower()
        if (found and match.start() < found[-1].end) or _SEAT.search(text[: match.start()]):
            continue
        before = _VI_BEFORE.search(text[: match.start()])
        ranks: set[str] = set()
        start = match.start()
        if before is not None and before.group().strip():
            start = before.start() + len(before.group()) - len(before.group().lstrip())
            if before.group("deputy"):
                ranks.add("deputy")
            if before.group("acting"):
                ranks.add("acting")
            if before.group("former") or before.group("former2"):
                ranks.add("former")
        if head != "trợ lý" and re.search(vi.DEPUTY, head):
            ranks.add("deputy")
        if re.match(rf"\s+{vi.ELECT}", text[match.end() :], re.IGNORECASE):
            ranks.add("elect")
        if re.match(r"\s+(?:lâm thời|tạm quyền)", text[match.end() :], re.IGNORECASE):
            ranks.add("acting")
        if (
            head in ("trưởng", "quản lý", "chỉ huy", "lãnh đạo", "trợ lý", "bí thư", "ủy viên", "đại biểu")
            and not ranks
        ) and head in ("trưởng", "quản lý", "chỉ huy", "lãnh đạo", "ủy viên"):
            continue
        found.append(
            Office(
                start,
                match.end(),
                text[start : match.end()],
                vi.HEADS[head],
                frozenset(ranks),
                _joint_holder(text, start, found) or _vi_holder(text, start, match.end(), names),
                head,
            )
        )
    return tuple(found)


def _may_hold(name: Name) -> bool:
    """Is it, by its shape, the name of somebody ("Sơn La" may be, a country is not)?"""
    if name.kind == "place" and any(e.kind in GEOGRAPHIC for e in load_aliases().by_vietnamese.get(name.text, ())):
        return False
    return name.kind in ("person", "unknown", "place") and not _COMPANY.search(name.text)


_COMPANY = re.compile(r"\b[A-ZĐ]{2,}\b")
"""A word in capitals belongs to the name of a body: "Giám đốc CDC Hà Nội"."""
_HONOURED = re.compile(
    r"\b(?:ông|bà|anh|chị|cô|cụ|gs|pgs|ts|ths|bs|ls|gs\.ts|pgs\.ts|luật sư|bác sĩ|tiến sĩ|giáo sư)\.?\s*$",
    re.IGNORECASE,
)
_APPOSED = re.compile(r"[,\s–-]*(?:\([^)]*\),?\s*)?(?:\d+ tuổi,\s*)?(?:là |hiện là |từng là |đang là )?")


def _vi_holder(text: str, start: int, end: int, names: list[Name]) -> Name | None:
    """The name after the office, or before it in an apposition."""
    before = [n for n in names if n.end <= start]
    beside = before[-1] if before and _APPOSED.fullmatch(text[before[-1].end : start]) else None
    if beside is not None and "," in text[beside.end : start] and _HONOURED.search(text[: beside.start]):
        return beside  # "ông X, Giám đốc Y Z": Y Z is what he directs
    return _vi_holder_after(text, end, names) or beside


def _foreign(text: str) -> bool:
    """A name of two words or more that no Vietnamese body bears: "Mori Kenichi", not "Hải Yến"."""
    words = text.split()
    return len(words) >= 2 and sum(SYLLABLE.fullmatch(w.lower()) is None for w in words) >= 1


def _joint_holder(text: str, start: int, found: list[Office]) -> Name | None:
    """The holder of the office before, held together with this one: "Phó Tổng giám đốc kiêm Giám đốc Tài chính"."""
    joined = bool(found) and re.search(r"\bkiêm(?: nhiệm)?\s+$", text[found[-1].end : start], re.IGNORECASE)
    return found[-1].holder if joined else None


_SEAT = re.compile(r"\b(?:phủ|dinh|bầu cử|tranh cử|ứng viên|ứng cử viên|ghế|nhiệm kỳ) $", re.IGNORECASE)
"""Before an office that nobody holds here: "Phủ Tổng thống" is a house."""


def _other_office(between: str) -> bool:
    """Does another office stand between an office and a name, so that the name is its holder's?"""
    return not re.search(r"\bkiêm\b|, ", between) and any(
        vi.HEADS[m.group(1).lower()] not in CALLINGS and not _SEAT.search(between[: m.start()])
        for m in _VI_HEAD.finditer(between)
    )


def _vi_holder_after(text: str, end: int, names: list[Name]) -> Name | None:
    after = [
        n
        for n in names
        if n.start >= end
        and (n.kind == "person" or len(n.text.split()) >= 2 or (n.start == end + 1 and _foreign(f"X {n.text}")))
    ]
    for name in after:
        between = text[end : name.start]
        if (
            len(between) > 90
            or re.search(
                r"[.;:“”\"]|\b(?:cho biết|nói|và|với|cho rằng|khẳng định)\b|, (?:còn|trong khi|nhưng|song)\b", between
            )
            or _other_office(between)
        ):
            break
        if (
            not re.search(r"\b(?:ông|bà|anh|chị|cô) $", between)
            and " " not in name.text
            and re.match(r"\s[^\W\d_]", text[name.end :])
            and (text[name.end + 1].islower())
        ):
            continue  # "Giám đốc Tài chính": the first half of a word
        foreign = name.kind == "unknown" and _foreign(name.text)
        if name.kind == "person" or foreign or len(between) <= 2 or between.strip() in load_aliases().by_vietnamese:
            return name
    return None
