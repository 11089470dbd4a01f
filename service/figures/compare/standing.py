"""Whether the source bears out a date in a form that no date was read from, or says it with other words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.figures.compare.calendar import first_day, last_day
from service.figures.compare.marks import Mark
from service.figures.compare.pairs import Pair
from service.figures.compare.scene import Scene
from service.languages.en.dates import MONTHS
from service.languages.en.numbers import TABLES as NUMBERS
from service.types import DateMention


def day_stands(scene: Scene, a: Mark, lines: Sequence[int]) -> bool:
    """Whether an aligned sentence writes this very day in digits that no date was read from ("mùng 1 Tết (17-2)")."""
    if a.date is None or not a.date.day or not a.date.month:
        return False
    day = re.compile(rf"(?<!\d)0?{a.date.day}[-/.]0?{a.date.month}(?!\d)")
    run = re.compile(
        rf"(?<![\d/.-])0?{a.date.day}\s*(?:-|–|đến|tới)\s*(?:hết\s*)?(?:ngày\s*)?\d{{1,2}}[-/.]0?{a.date.month}(?!\d)"
    )
    texts = [scene.original[j].sentence.text for j in lines]
    return any(run.search(text) for text in texts) or any(
        day.search(text) and (a.date.year is None or str(a.date.year) in text) for text in texts
    )


_FIRST_MONTHS = re.compile(r"\b(?:first (\w+) months|(\w+) months (?:to|through|until|till|ended|ending|up to))\b")
_FROM_JANUARY = re.compile(rf"\bjanuary\s*(?:-|–|to|through|and)\s*({'|'.join(MONTHS)})\b")


def counts_months(scene: Scene, sentence: int, a: Mark, lines: Sequence[int]) -> bool:
    """ "January-November", "the first eleven months" or "January and February" for so many months of the source."""
    line = scene.article[sentence].sentence
    around = line.text[max(0, a.start - line.start - 24) : a.end - line.start + 16].lower()
    first, listed = _FIRST_MONTHS.search(around), _FROM_JANUARY.search(around)
    if first:
        word = first[1] or first[2]
        count = int(word) if word.isdecimal() else int(NUMBERS.digits.get(word, 0))
    else:
        count = MONTHS[listed[1]] if listed else 0
    if count < 2 or a.date is None or {"year", "relative"} & a.date.parts:  # whose year is another matter
        return False
    counted = any(
        s.figure.kind == "duration" and s.figure.unit == "month" and s.figure.value == count
        for j in lines
        for s in scene.original[j].items
    )
    return counted or any(s.date and _first_months(s.date) == count for j in lines for s in scene.original[j].marks)


def _first_months(period: DateMention) -> int:
    """How many months from January on a period takes in; 0 for others."""
    start, end = first_day(period), last_day(period)
    return end.month if start and end and start.month == start.day == 1 and start.year == end.year else 0


_UP_TO = re.compile(r"\b(?:to|through|until|till|up to|ended|ending|end of|ends)(?: in| on)?\s*$")


def ends_a_period(scene: Scene, sentence: int, a: Mark, lines: Sequence[int]) -> bool:
    """ "The five months to May" for "5 tháng đầu năm", "until December 7" for a run of days that ends there."""
    line, end = scene.article[sentence].sentence, last_day(a.date) if a.date else None
    if end is None or not _UP_TO.search(line.text[: a.start - line.start].lower()):
        return False
    return any(s.date and last_day(s.date) == end for j in lines for s in scene.original[j].marks)


_FROM = re.compile(
    r"\b(?:from|since|as of|as from|effective|starting|beginning|begin|begins|start|starts|commencing)(?: (?:in|on|from|with|the|start of|beginning of|early))*\s+$",
    re.IGNORECASE,
)
_FROM_VI = re.compile(
    r"\b(?:từ|kể từ|bắt đầu|tính từ|khởi công)(?: (?:từ|trong|vào|đầu|ngay|giữa|tháng|ngày))*\s*$", re.IGNORECASE
)


def starts_a_period(scene: Scene, sentence: int, a: Mark, lines: Sequence[int]) -> bool:
    """ "From October" for "từ quý IV": what begins with a period begins with its first month or day."""
    line, start = scene.article[sentence].sentence, first_day(a.date) if a.date else None
    if start is None or not _FROM.search(line.text[: a.start - line.start]):
        return False
    return any(
        s.date is not None and first_day(s.date) == start and _FROM_VI.search(there.text[: s.start - there.start])
        for j in lines
        for there in (scene.original[j].sentence,)
        for s in scene.original[j].marks
    )


def year_before(scene: Scene, a: Mark, lines: Sequence[int]) -> bool:
    """ "Up 11 % from 2023" for "năm 2024 … so với năm trước": the year before one that the passage names."""
    if a.date is None:
        return False
    marks = [s for j in lines for s in scene.original[j].marks]
    if a.date.span_of == "year" and a.date.year is not None:
        named = any(s.date and s.date.year == a.date.year + 1 for s in marks)
    else:
        named = any(s.date and _year_on(a.date, s.date) for s in marks)
    based = any(
        s.kind == "yoy" or s.relative == "year-1" or (s.date and s.date.span_of == "same_period") for s in marks
    )
    return named and based


def _year_on(earlier: DateMention, later: DateMention) -> bool:
    """Whether ``later`` is the same part of the year after: "January to September last year", "9 tháng đầu năm"."""
    ends = [(first_day(m), last_day(m)) for m in (earlier, later)]
    if earlier.span_of == "day" or any(day is None for end in ends for day in end):
        return False
    (start, end), (other, last) = ends
    assert start is not None
    assert end is not None
    assert other is not None
    assert last is not None
    return (start.year + 1, start.month, end.month) == (other.year, other.month, last.month) and start.day == other.day


def rest_of_year(scene: Scene, a: Mark) -> bool:
    """ "Takings of $1bn in the final quarter", worked out from nine months and the year: what follows the source's period."""
    start, end = (first_day(a.date), last_day(a.date)) if a.date else (None, None)
    if start is None or end is None or (end.month, end.day) != (12, 31) or start == end:
        return False
    marks = [s for line in scene.original for s in line.marks if s.date]
    return any(s.date and (day := last_day(s.date)) and (start - day).days == 1 for s in marks)


def left_out(scene: Scene, j: int, s: Mark, pairs: Sequence[Pair]) -> bool:
    """Whether the article leaves out the clause of a source mark: it answers figures of the sentence, and none of that
    clause's ("…; năm ngoái Ngữ văn lấy 27,83")."""
    line = scene.original[j]
    words = [w.lower for w in line.words]
    cuts = [i for i, w in enumerate(words) if w in (";", "nhưng", "song") or (w == "còn" and words[i - 1] == ",")]
    start = max((i + 1 for i in cuts if i < s.first), default=0)
    stop = min((i for i in cuts if i >= s.last), default=len(words))
    inside = [item for item in line.items if start <= item.first < stop]
    told = {id(p.source) for p in pairs}
    elsewhere = any(id(item) in told for item in line.items if item not in inside)
    return bool(inside) and elsewhere and not any(id(item) in told for item in inside)


def digits_stand(scene: Scene, a: Mark) -> bool:
    """A year or day that the source writes in a form no date was read from ("Nghị quyết 05/2025")."""
    if a.date is None:
        return False
    text = scene.comparison.sources[scene.source].text
    if (
        a.date.month
        and not a.date.day
        and re.search(rf"tháng (?:\d+\s*(?:[-–,]|và|hoặc|hay)\s*)+0?{a.date.month}\b", text)
    ):
        return True  # "tháng 9-10"
    numerals = re.findall(r"\d+", a.text)
    if numerals and set(numerals) <= set(re.findall(r"\d+", text)) and not (a.date.day and a.date.month):
        return True
    if a.date.year and not a.date.month and str(a.date.year) in text:
        return True
    if a.date.day and a.date.month:
        return any(f"{a.date.day}{mark}{a.date.month}" in text for mark in "/-.")
    return False
