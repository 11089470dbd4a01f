"""Offices in a Vietnamese sentence: rank, class, and the person who holds it."""

from __future__ import annotations

import re
from functools import lru_cache

from service.checks._offices import Office
from service.languages.offices import CALLINGS
from service.languages.vi import offices as vi
from service.statements.aliases import load_aliases
from service.statements.names import GEOGRAPHIC, Name, read_vietnamese
from service.statements.vietnamese_names import SYLLABLE

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
