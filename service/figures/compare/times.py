"""Times told the wrong way round: one day for a run of days, a past Sunday for a coming one, after for before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from service.figures.compare.calendar import bare_weekday, first_day, identical, is_day, last_day, spelled
from service.figures.compare.dated import date_finding
from service.figures.compare.marks import Mark
from service.figures.compare.pairs import Pair
from service.figures.compare.scene import Line, Scene
from service.figures.compare.values import quantity
from service.types import Finding

_ON = re.compile(r"\bon\s*$")
_EDGE = re.compile(
    r"\b(?:from|since|until|through|start\w*|beg[iu]n\w*|open\w*|kick\w*|launch\w*|end\w*|clos\w*|conclud\w*|finish\w*|leav\w*|"
    r"depart\w*|arriv\w*|flew|fly|days?|weekend|first|last|final|eve|deadline|effect)\b|-day\b"
)
_GONE = re.compile(r"(?:^|\s)(?:qua|vừa qua|vừa rồi|rồi|tuần trước|tuần qua|trước)$")
_COMING = re.compile(r"(?:^|\s)(?:tới|sau|tuần tới|tuần sau)$")
_WILL = re.compile(r"\b(?:will|next|coming|upcoming|is set|are set|due to|scheduled|is to|are to)\b")
_TO_DO = re.compile(r"^[^.:]*\bto (?!the\b|an?\b|his\b|her\b|their\b|its\b)[a-z]+\b")
_WAS = re.compile(r"\b(?:last|was|were|said|had|did|took|won|lost|beat|made|fell|rose|went|came|\w+ed)\b")
_EN_SIDE = re.compile(r"^\s+(before|after)\b(?!\s+\w+ing\b)")
"""Not "wait 18 months before having another baby"."""
_VI_SIDE = re.compile(
    r"^\s+(trước|sau)(?=\s+(?:khi|ngày|vụ|trận|cuộc|lễ|giờ|thời điểm|kỳ|cái chết|thảm họa|tai nạn|bầu cử)\b)"
)
_SAME = {"before": "trước", "after": "sau"}


def collapsed(scene: Scene, sentence: int, there: Sequence[tuple[int, Mark]]) -> Iterator[Finding]:
    """ "To be held on November 5" for "từ ngày 5 đến 7/11": one day for a run of them."""
    line = scene.article[sentence]
    text, offset = line.sentence.text.lower(), line.sentence.start
    days = [m for m in line.marks if m.date and is_day(m.date)]
    for a in days:
        if a.date is None or a.date.day is None or not _ON.search(text[: a.start - offset]) or len(days) > 1:
            continue
        if _EDGE.search(text[max(0, a.start - offset - 45) : a.end - offset + 25]):
            continue
        runs = [(j, s) for j, s in there if s.date and s.date.span_of == "days" and _ends(a, s)]
        if runs and not any(identical(a, s) for _, s in there):
            j, s = runs[0]
            yield date_finding(scene, sentence, a, j, s, "DAT-PERIOD", 0.64, "one day is given for a run of days")
            return


def _ends(a: Mark, s: Mark) -> bool:
    if a.date is None or s.date is None:
        return False
    day, start, end = first_day(a.date), first_day(s.date), last_day(s.date)
    return day is not None and start != end and day in (start, end)


def turned(scene: Scene, sentence: int, there: Sequence[tuple[int, Mark]]) -> Iterator[Finding]:
    """ "To make his debut Sunday" for "trong trận Chủ nhật qua": the same weekday, of another week."""
    line = scene.article[sentence]
    text = line.sentence.text.lower()
    for a in line.marks:
        if a.date is None or not bare_weekday(a.date):
            continue
        same = [(j, s) for j, s in there if s.date and s.date.weekday == a.date.weekday and not s.date.day]
        for j, s in same if len(same) == 1 else []:
            source = scene.original[j].sentence
            said = source.text[s.start - source.start : s.end - source.start + 10].lower()
            said = re.split(r"[,.;]", said)[0].strip()
            words = " ".join(said.split()[: len(s.text.split()) + 2])
            gone, coming = _said(words, _GONE), _said(words, _COMING)
            heading = line.sentence.role == "headline" and bool(_TO_DO.search(text))
            ahead = (bool(_WILL.search(text)) or heading) and not _WAS.search(text)
            behind = bool(re.search(r"\blast\s*$", text[: a.start - line.sentence.start]))
            if (gone and ahead) or (coming and behind):
                story = "the day has been" if gone else "the day is still to come"
                yield date_finding(scene, sentence, a, j, s, "DAT-PERIOD", 0.64, story)
                return


def _said(words: str, pattern: re.Pattern[str]) -> bool:
    parts = words.split()
    return any(pattern.search(" ".join(parts[:k])) for k in range(2, len(parts) + 1))


def sides(scene: Scene, pairs: Sequence[Pair]) -> Iterator[Finding]:
    """ "A month before the war ended" for "một tháng sau khi": the same length on the other side."""
    for pair in pairs:
        if pair.grade != "same" or quantity(pair.article.figure).dimension != "duration" or pair.where == "far":
            continue
        line, original = scene.article[pair.article.sentence].sentence, scene.original[pair.source.sentence].sentence
        here = _EN_SIDE.match(line.text[pair.article.figure.end - line.start :])
        there = _VI_SIDE.match(original.text[pair.source.figure.end - original.start :])
        if here is None or there is None or _SAME[here[1]] == there[1]:
            continue
        end, last = pair.article.figure.end + here.end(), pair.source.figure.end + there.end()
        yield Finding(
            "DAT-PERIOD", 0.72, f"“{pair.article.figure.text} {here[1]}” is the other way round in the source",
            f"“{pair.source.figure.text} {there[1]}” means {'before' if there[1] == 'trước' else 'after'}; the article says "
            f"“{here[1]}”.",
            scene.comparison.article_evidence(line.index, pair.article.figure.start, end),
            scene.comparison.source_evidence(scene.source, original.index, pair.source.figure.start, last),
            {"article": here[1], "source": there[1]},
        )  # fmt: skip


_STEP_ON = re.compile(r"\b(?:a|one|the (?:next|following)) day(?: later| afterwards?)?\b(?! (?:ago|before|earlier))")
_STEP_BACK = re.compile(r"\b(?:a|one) day (?:before|earlier)\b|\bthe (?:previous|preceding) day\b|\bthe day before\b")


def told_by_step(line: Line, s: Mark) -> bool:
    """ "Fired on Wednesday, KCNA said a day later" for "sáng 28/5": a day told by its distance from one that is named."""
    day = first_day(s.date) if s.date and is_day(s.date) else None
    if day is None:
        return False
    text = line.sentence.text.lower()
    steps = [k for k, pattern in ((1, _STEP_ON), (-1, _STEP_BACK)) if pattern.search(text)]
    named = {first_day(m.date) for m in line.marks if m.date and is_day(m.date)} - {None}
    return any(day - timedelta(days=k) in named for k in steps)


def unsaid_weekday(scene: Scene, a: Mark) -> Finding | None:
    """A weekday in a source that names no day at all, and that a reader cannot count back from the day of publication."""
    if a.date is None or a.date.weekday is None or not bare_weekday(a.date):
        return None
    published = scene.comparison.article.published
    if published is not None:
        return None  # newsrooms add the day on which they write
    if any(m.date and is_day(m.date) for line in scene.original for m in line.marks):
        return None
    return Finding(
        "DAT-UNSUPPORTED", 0.5, f"Nothing in the source answers “{a.text}”",
        f"“{a.text}” = {spelled(a)}; the source names no day.",
        scene.comparison.article_evidence(_sentence_of(scene, a), a.start, a.end), None, {"article": spelled(a)},
    )  # fmt: skip


def _sentence_of(scene: Scene, a: Mark) -> int:
    return next(line.sentence.index for line in scene.article if a in line.marks)
