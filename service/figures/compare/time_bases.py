"""The earlier time that a change is measured against, read on both sides: "9% down on October", "so với tháng 10".

A base is read from the words that lead it in. It speaks only where both sides have read one for the same figure: a base
that is unread on one side is no evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from types import ModuleType

from service.figures.compare.calendar import first_day
from service.figures.compare.dated import date_finding
from service.figures.compare.marks import Mark
from service.figures.compare.pairs import Pair
from service.figures.compare.scene import Item, Line, Scene
from service.languages.en import periods as en
from service.languages.vi import periods as vi
from service.types import Finding

STEPS = frozenset({"yoy", "qoq", "mom", "wow", "dod"})
_SINCE = frozenset({"ytd", "mtd", "wtd", "qtd"})
_COMPARED = ("percent", "points", "multiple", "fraction")
_FARTHEST = 16
_YEAR_AGO, _FAR_BACK = timedelta(days=300), timedelta(days=270)
_NAMED = re.compile(
    r"(?:tháng (?P<month>\d{1,2})|quý (?P<quarter>iv|i{1,3}|[1-4]))\b(?:\s*[/-]\s*(?P<year>\d{4})|\s+năm\s+(?P<said>\d{4}|ngoái|trước|nay))?"
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@dataclass(frozen=True, slots=True)
class Base:
    """``step``: "yoy", "mom", … where no date is named. ``month``/``quarter``/``year`` as far as named or resolved;
    ``dated``: the words say which year."""

    mark: Mark
    step: str | None = None
    month: int | None = None
    quarter: int | None = None
    year: int | None = None
    dated: bool = False


def leads(line: Line, mark: Mark, pattern: re.Pattern[str]) -> bool:
    """Whether the words right before a mark end with ``pattern``."""
    offset = line.sentence.start
    return (
        pattern.search(line.sentence.text[max(0, mark.start - offset - 60) : mark.start - offset].lower()) is not None
    )


def is_base(line: Line, mark: Mark, table: ModuleType) -> bool:
    """Whether a mark is what something is measured against, rather than the period of a figure."""
    if mark.kind in STEPS:
        return True
    if mark.kind in _SINCE:
        return re.match(r"(?:than|from|compared|so với)\b", mark.text.lower()) is not None
    return leads(line, mark, table.BASE_LEAD)


def base_of(line: Line, item: Item, language: str) -> Mark | None:
    """The base behind a figure, before the next figure, semicolon or full stop."""
    table = en if language == "en" else vi
    following = min((other.first for other in line.items if other.first >= item.last), default=len(line.words))
    reach = min(following, item.last + _FARTHEST)
    stop = next((i for i in range(item.last, reach) if line.words[i].lower in (";", ":")), reach)
    found = [m for m in line.marks if item.last <= m.first < stop and is_base(line, m, table)]
    return found[0] if found else None


def _read(line: Line, mark: Mark, published: date | None) -> Base | None:
    if mark.kind in STEPS | _SINCE:
        at = mark.start - line.sentence.start
        named = _NAMED.search(line.sentence.text[at : at + len(mark.text) + 12].lower())
        if named is None or named.start() > len(mark.text):
            return Base(mark, mark.kind)
        year = named["year"] or named["said"]
        known = int(year) if year and year.isdecimal() else _said_year(year, published)
        quarter = named["quarter"]
        return Base(
            mark, None, int(named["month"]) if named["month"] else None,
            (_ROMAN.get(quarter) or int(quarter)) if quarter else None, known, year is not None,
        )  # fmt: skip
    if mark.date is None:
        return None
    start = first_day(mark.date)
    dated = "year" in mark.date.parts or mark.date.year is not None
    year = mark.date.year or (start.year if start else None)
    if mark.date.span_of == "month" and (mark.date.month or start):
        return Base(mark, None, mark.date.month or (start.month if start else None), None, year, dated)
    if mark.date.span_of == "quarter" and start:
        return Base(mark, None, None, (start.month + 2) // 3, year, dated)
    if mark.date.span_of == "year" and mark.phase is None:
        return Base(mark, None, None, None, year, True)
    return None


def _said_year(word: str | None, published: date | None) -> int | None:
    if published is None or word is None:
        return None
    return published.year - (0 if word == "nay" else 1)


def time_bases(scene: Scene, sentence: int, pairs: Sequence[Pair], lines: Sequence[int]) -> Iterator[Finding]:
    """At most one finding a sentence: a change whose base in the article is another time than in the source."""
    published = scene.comparison.article.published
    for pair in pairs:
        if (
            pair.grade not in ("same", "rounded")
            or pair.where == "far"
            or not (_compares(pair.article) and _compares(pair.source))
        ):
            continue
        line, original = scene.article[sentence], scene.original[pair.source.sentence]
        here, there = base_of(line, pair.article, "en"), base_of(original, pair.source, "vi")
        a = _read(line, here, published) if here else None
        s = _read(original, there, scene.comparison.sources[scene.source].published or published) if there else None
        if a is None or s is None or not _clash(a, s, published):
            continue
        others = [(scene.original[j], m) for j in lines for m in scene.original[j].marks if m is not there]
        if any(_bears_out(a, other, m, published) for other, m in others):
            continue
        certainty = 0.76 if a.step is None and s.step is None else 0.72
        yield date_finding(
            scene, sentence, a.mark, pair.source.sentence, s.mark, "DAT-PERIOD", certainty,
            f"“{pair.article.figure.text}” is measured against another time",
        )  # fmt: skip
        return


def _bears_out(a: Base, line: Line, mark: Mark, published: date | None) -> bool:
    """Whether another base of the passage is the article's."""
    other = _read(line, mark, published) if is_base(line, mark, vi) else None
    return other is not None and not _clash(a, other, published)


def _compares(item: Item) -> bool:
    return item.figure.kind in _COMPARED or item.role.does in ("by", "change") or item.role.way is not None


def _clash(a: Base, s: Base, published: date | None) -> bool:
    if a.step and s.step:
        return a.step != s.step and not {a.step, s.step} <= _SINCE
    if a.step or s.step:
        return _step_clash(a.step or s.step or "", s if a.step else a, published)
    for one, two in ((a.month, s.month), (a.quarter, s.quarter)):
        if one and two:
            return one != two or _years_clash(a, s)
    whole_years = not (a.month or a.quarter or s.month or s.quarter)
    return whole_years and a.year is not None and s.year is not None and a.year != s.year


def _years_clash(a: Base, s: Base) -> bool:
    return (a.dated or s.dated) and None not in (a.year, s.year) and a.year != s.year


def _step_clash(step: str, named: Base, published: date | None) -> bool:
    """A step back against a named time: a year back is no month of this autumn, a month back no month of last year."""
    if not named.month and not named.quarter:
        return step in ("mom", "qoq", "wow", "dod")
    if named.year is None or published is None:
        return False
    month = named.month or 3 * (named.quarter or 1)
    back = published - date(named.year, month, 28)
    if step == "yoy":
        return back < _YEAR_AGO
    if step in ("mom", "qoq"):
        return named.dated and back > _FAR_BACK
    return step == "ytd" and named.month not in (1, 12, None) and not named.quarter
