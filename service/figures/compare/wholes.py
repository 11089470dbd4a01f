"""All of them said of what the source says of some: "paying the whole bill" for "chi trả 62%", "both" for "ít nhất một quả"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.figures.compare.explain import Writer, reading
from service.figures.compare.pairs import Matching, aligned_sentences
from service.figures.compare.scene import Item, Scene
from service.figures.compare.values import quantity
from service.types import Finding

_ALL = re.compile(
    r"\b(?:all|both) of (?:the|them|whom|which|it|that|this|these|those|its|their|his|her)\b|\ball (?:the )?(?=\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)|"
    r"\ball of (?=\d)|\bboth (?=of\b|\w+s\b)|\b(?:the|its|their|his|her) (?:whole|entire) (?!\w+ (?:month|year|week|day|time|life)\b)(?=\w)|"
    r"\b(?:mak\w+ up|account\w* for|cover\w*|pay\w*|used|us(?:es|ing)|spent) (?:the (?:total|whole lot|lot)|all of (?:it|that|this|them)|everything)\b"
)
_SOME = re.compile(
    r"\b(?:some|many|most|much|part|partly|half|third|quarter|majority|fifth|tenth|at least one|several|few|not all|nearly all|almost all|all but|per ?cent)\b|%"
)
_ALL_THERE = re.compile(
    r"\b(?:tất cả|toàn bộ|toàn|đều|mọi|hết|100%|trọn|cả (?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+)|hai bên|đôi bên|mỗi|các bên|từng)\b"
)
_PART_THERE = re.compile(
    r"\b(?:ít nhất|chỉ|mới|riêng) (?:một|hai|ba|1|2|3) (?:quả|chiếc|người|tàu|xe|nước|bên|công ty|tên lửa|vụ|ca)\b|"
    r"\b(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+|một số|nhiều|đa số|phần lớn) (?:\w+ )?trong số (?!này\b|đó\b)"
)
_ALL_BARE = re.compile(r"\ball (?=within|in|from|at|on|over|by|under|with|were|are|have|had|\w+ed\b)")
_BACK = re.compile(r"\ball of (?:that|this|it|them|these|those)\b")
_ONLY = re.compile(r"\b(?:chỉ|mới)(?: (?!là\b)[^\s,;.\d]+){0,6}\s*$")
_HUNDRED = 100


def wholes(
    scene: Scene, sentence: int, found: Matching, answered: set[tuple[int, int]], write: Writer
) -> Iterator[Finding]:
    """At most one finding a sentence, of less certainty than a number: "all" may be loosely said."""
    line = scene.article[sentence].sentence
    text = line.text.lower()
    said = _ALL.search(text)
    lines = aligned_sentences(scene, sentence)
    if said is None or line.role == "headline" or _SOME.search(text):
        return
    there = sum(len(_ALL_THERE.findall(scene.original[j].sentence.text.lower())) for j in lines)
    if there >= len(_ALL.findall(text)) + len(_ALL_BARE.findall(text)):
        return
    told_before = _BACK.search(said[0]) is not None
    part = next((s for s in found.unused if _is_part(scene, s, found, answered, told_before)), None)
    words = next(((j, m) for j in lines if (m := _PART_THERE.search(scene.original[j].sentence.text.lower()))), None)
    if part is None and words is None:
        return
    start = line.start + said.start()
    if part is not None:
        evidence, told = write.source(part), reading(part.figure)
    else:
        assert words is not None
        offset = scene.original[words[0]].sentence.start
        evidence = scene.comparison.source_evidence(
            scene.source, words[0], offset + words[1].start(), offset + words[1].end()
        )
        told = words[1][0]
    yield write.finding(
        "FIG-CONTEXT", 0.66, f"“{said[0].strip()}”: the source says this of a part ({told})",
        f"The source speaks of “{evidence.text}” and nowhere in this passage of all; the article says it of the whole.",
        scene.comparison.article_evidence(sentence, start, start + len(said[0].rstrip())), evidence, data={"part": told},
    )  # fmt: skip


def _is_part(scene: Scene, s: Item, found: Matching, answered: set[tuple[int, int]], told_before: bool) -> bool:
    """A share, or a part, by its words, of a whole that the article gives here or, ``told_before``, in another sentence."""
    if (s.sentence, s.figure.start) in answered or s.role.does in ("by", "change", "to", "from"):
        return False
    dimension = quantity(s.figure).dimension
    if dimension == "percent":
        return s.role.part and s.figure.value * quantity(s.figure).factor < _HUNDRED
    line = scene.original[s.sentence]
    offset = line.sentence.start
    only = _ONLY.search(line.sentence.text[: s.figure.start - offset].lower()) is not None
    if s.role.part and told_before:
        return True
    return (s.role.part or only) and any(
        p.source.sentence == s.sentence
        and quantity(p.source.figure).dimension == dimension
        and p.source.figure.value > s.figure.value
        for p in found.pairs
    )
