"""Check of dates: days, weekdays, months, years, periods and bases of comparison against those of the source.

Dates are resolved against the publication date of the side they stand on. A date that the aligned source sentences do
not bear out is set against one of theirs that the article leaves unsaid; without such a rival it must at least stand
somewhere in the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from service.checks._relative import relative
from service.comparison import Comparison
from service.figures.compare.calendar import (
    DAYS,
    HALVES,
    answers,
    bare_weekday,
    first_day,
    identical,
    is_day,
    kind_of,
    last_day,
    rivals,
    slip,
    spans_months,
    spelled,
)
from service.figures.compare.marks import Mark, resolved
from service.figures.compare.pairs import Pair, aligned_sentences, matching
from service.figures.compare.scene import Item, Line, Scene, nearness
from service.types import Finding

_NEAR_A_FIGURE = 0.25


def check(comparison: Comparison) -> Iterator[Finding]:
    """Findings with DAT codes."""
    for sentence in comparison.checked():
        yield from _own_weekday(comparison, sentence.index)
    for source in range(len(comparison.sources)):
        scene = Scene(comparison, source)
        mine = {i for a in comparison.alignments if a.source == source for i in a.article}
        for sentence in comparison.checked():
            if sentence.index in mine:
                found = list(_check_sentence(scene, sentence.index))
                yield from found or relative(
                    comparison, source, sentence.index, aligned_sentences(scene, sentence.index)
                )


def _own_weekday(comparison: Comparison, sentence: int) -> Iterator[Finding]:
    """ "Tuesday, November 13" where the thirteenth is a Thursday: wrong whatever the source says."""
    for mention in comparison.article_readings[sentence].dates:
        day = first_day(mention)
        if (
            mention.weekday is None
            or bare_weekday(mention)
            or day is None
            or not is_day(mention)
            or mention.day is None
        ):
            continue
        if day.weekday() == mention.weekday or "weekday" not in mention.parts:
            continue
        if mention.year is None and mention.weekday in _nearer_years(day, comparison.article.published):
            continue  # "Saturday, February 14", written in November: next year's
        yield Finding(
            "DAT-WEEKDAY", 0.85 if mention.year or comparison.article.published else 0.5,
            f"“{mention.text}”: that day is a {DAYS[day.weekday()]}",
            f"{day.day} {day:%B %Y} is a {DAYS[day.weekday()]}, not a {DAYS[mention.weekday]}.",
            comparison.article_evidence(sentence, mention.start, mention.end), None,
            {"date": day.isoformat(), "weekday": DAYS[day.weekday()]},
        )  # fmt: skip


def _nearer_years(day: date, published: date | None) -> set[int]:
    """The weekdays of a day without a year in the years beside, where that day is nearer to the day of publication."""
    if published is None or (day.month, day.day) == (2, 29):
        return set()
    beside = [date(day.year + step, day.month, day.day) for step in (-1, 1)]
    return {other.weekday() for other in beside if abs(other - published) < abs(day - published)}


def _check_sentence(scene: Scene, sentence: int) -> Iterator[Finding]:
    lines = aligned_sentences(scene, sentence)
    line = scene.article[sentence]
    there = [(j, t) for j in lines for t in _named(scene, j)]
    exact = {id(a) for a in line.marks if any(identical(a, s) for _, s in there)}
    idle = [
        (j, s)
        for j, s in there
        if not any(identical(a, s) or (id(a) not in exact and (answers(a, s) or answers(s, a))) for a in line.marks)
    ]
    reported = False
    for a in line.marks:
        if a.relative and not any(s.relative for _, s in idle):
            continue
        if any(answers(a, s) for _, s in there) or _left_alone(a) or spans_months(a, [s for _, s in there]):
            continue
        finding = _unanswered(scene, sentence, a, idle, lines)
        if finding:
            reported = True
            yield finding
    yield from _said_twice(scene, sentence, there, idle)
    if not reported:
        crossed = list(_crossed_bases(scene, sentence, idle))
        yield from crossed or _beside_figures(scene, sentence, idle)


def _named(scene: Scene, j: int) -> Iterator[Mark]:
    """The marks of a source sentence, with "that same day" read as the day that was named before it."""
    earlier = [m for line in scene.original[:j] for m in line.marks]
    for mark in scene.original[j].marks:
        named = resolved(mark, earlier)
        if named is not None:
            yield named
        earlier.append(mark)


def _said_twice(
    scene: Scene, sentence: int, there: Sequence[tuple[int, Mark]], idle: Sequence[tuple[int, Mark]]
) -> Iterator[Finding]:
    """One day of the source given for two of them: "Tuesday … Tuesday" for "thứ Ba … thứ Hai"."""
    named = [
        a for a in scene.article[sentence].marks if a.kind in HALVES or a.relative or (a.date and bare_weekday(a.date))
    ]
    for k, a in enumerate(named):
        again = [b for b in named[:k] if _same_words(a, b)]
        sources = [s for _, s in there if answers(a, s)]
        left = [(j, s) for j, s in idle if rivals(a, s)]
        if again and len(sources) == 1 and len(left) == 1:
            j, s = left[0]
            wrong = max((*again, a), key=lambda mark: _likeness(scene, sentence, mark, j, s))
            code = "DAT-WEEKDAY" if kind_of(a) == "day" else "DAT-PERIOD"
            yield _finding(
                scene, sentence, wrong, j, s, code, 0.72, "one day or period is given for two of the source's"
            )
            return


def _same_words(a: Mark, b: Mark) -> bool:
    if a.date and b.date:
        return a.date.weekday == b.date.weekday and a.relative == b.relative
    return a.date is None and b.date is None and a.kind == b.kind


def _left_alone(mark: Mark) -> bool:
    """Vague mentions ("this week", "recently") that bear out nothing exact."""
    if mark.date is None:
        return False
    if mark.relative:
        return False
    if mark.date.span_of == "week":
        return True
    if mark.date.earliest is None and "relative" in mark.date.parts and not (mark.date.day or mark.date.month):
        return "weekday" not in mark.date.parts  # "the same day", "the next day"
    fuzzy = {"relative", "fuzzy"} & mark.date.parts
    return bool(fuzzy) and not {"year", "month", "day", "quarter"} & mark.date.parts


def _unanswered(
    scene: Scene, sentence: int, a: Mark, idle: Sequence[tuple[int, Mark]], lines: Sequence[int]
) -> Finding | None:
    elsewhere = any(identical(a, s) for j, line in enumerate(scene.original) if j not in lines for s in line.marks)
    if a.date and a.date.span_of == "year" and any(str(a.date.year) in scene.original[j].sentence.text for j in lines):
        return None
    if _day_stands(scene, a, lines) or _ends_a_period(scene, sentence, a, lines) or _year_before(scene, a, lines):
        return None
    found = [(j, s) for j, s in idle if rivals(a, s)]
    if found:
        j, s = max(found, key=lambda pair: _likeness(scene, sentence, a, *pair))
        code, certainty, story = slip(a, s)
        if elsewhere:
            certainty -= 0.08 if kind_of(a) in ("period", "comparison", "running", "year") else 0.12
        if len(found) > 2:
            certainty -= 0.1
        return _finding(scene, sentence, a, j, s, code, certainty, story)
    if (
        elsewhere
        or a.date is None
        or a.date.span_of == "months"
        or a.relative
        or bare_weekday(a.date)
        or "relative" in a.date.parts
    ):
        return None
    if any(answers(a, s) for line in scene.original for s in line.marks) or _digits_stand(scene, a):
        return None
    certainty = 0.62 if kind_of(a) in ("day", "year", "period") else 0.5
    return Finding(
        "DAT-UNSUPPORTED", certainty, f"Nothing in the source answers “{a.text}”",
        f"“{a.text}” was read as {spelled(a)}; no date of the source comes to that.",
        scene.comparison.article_evidence(sentence, a.start, a.end), None, {"article": spelled(a)},
    )  # fmt: skip


_UP_TO = re.compile(r"\b(?:to|through|until|till|up to|ended|ending|end of|ends)(?: in| on)?\s*$")


def _ends_a_period(scene: Scene, sentence: int, a: Mark, lines: Sequence[int]) -> bool:
    """ "The five months to May" for "5 tháng đầu năm", "until December 7" for a run of days that ends there."""
    line, end = scene.article[sentence].sentence, last_day(a.date) if a.date else None
    if end is None or not _UP_TO.search(line.text[: a.start - line.start].lower()):
        return False
    return any(s.date and last_day(s.date) == end for j in lines for s in scene.original[j].marks)


def _year_before(scene: Scene, a: Mark, lines: Sequence[int]) -> bool:
    """ "Up 11 % from 2023" for "năm 2024 … so với năm trước": the year before one that the passage names."""
    if a.date is None or a.date.span_of != "year" or a.date.year is None:
        return False
    marks = [s for j in lines for s in scene.original[j].marks]
    named = any(s.date and s.date.year == a.date.year + 1 for s in marks)
    based = any(
        s.kind == "yoy" or s.relative == "year-1" or (s.date and s.date.span_of == "same_period") for s in marks
    )
    return named and based


def _day_stands(scene: Scene, a: Mark, lines: Sequence[int]) -> bool:
    """Whether an aligned sentence writes this very day in digits that no date was read from ("mùng 1 Tết (17-2)")."""
    if a.date is None or not a.date.day or not a.date.month:
        return False
    day = re.compile(rf"(?<!\d)0?{a.date.day}[-/.]0?{a.date.month}(?!\d)")
    texts = [scene.original[j].sentence.text for j in lines]
    return any(day.search(text) and (a.date.year is None or str(a.date.year) in text) for text in texts)


def _digits_stand(scene: Scene, a: Mark) -> bool:
    """A year or day that the source writes in a form no date was read from ("Nghị quyết 05/2025")."""
    if a.date is None:
        return False
    text = scene.comparison.sources[scene.source].text
    numerals = re.findall(r"\d+", a.text)
    if numerals and set(numerals) <= set(re.findall(r"\d+", text)) and not (a.date.day and a.date.month):
        return True
    if a.date.year and not a.date.month and str(a.date.year) in text:
        return True
    if a.date.day and a.date.month:
        return any(f"{a.date.day}{mark}{a.date.month}" in text for mark in "/-.")
    return False


def _likeness(scene: Scene, sentence: int, a: Mark, j: int, s: Mark) -> float:
    """How likely ``s`` is what ``a`` should have said: same kind, same day or month, the words around."""
    score = 1.0 if kind_of(a) == kind_of(s) else 0.0
    if a.date and s.date:
        score += 0.5 * (a.date.month is not None and a.date.month == s.date.month)
        score += 0.5 * (a.date.day is not None and a.date.day == s.date.day)
    en, vi = scene.article[sentence], scene.original[j]
    near = [
        anchor.weight / (1 + abs(anchor.en[0] - a.first)) / (1 + abs(anchor.vi[0] - s.first))
        for anchor in scene.anchors(sentence, j)
        if anchor.en[0] < len(en.words) and anchor.vi[0] < len(vi.words)
    ]
    return score + sum(near)


def _finding(scene: Scene, sentence: int, a: Mark, j: int, s: Mark, code: str, certainty: float, story: str) -> Finding:
    language = scene.comparison.sources[scene.source].language
    return Finding(
        code, round(certainty, 3), f"“{a.text}” does not match the source, which has {spelled(s)}",
        f"“{s.text}” ({language}) = {spelled(s)}; the article's “{a.text}” = {spelled(a)}: {story}.",
        scene.comparison.article_evidence(sentence, a.start, a.end),
        scene.comparison.source_evidence(scene.source, j, s.start, s.end),
        {"article": spelled(a), "source": spelled(s)},
    )  # fmt: skip


def _beside_figures(scene: Scene, sentence: int, idle: Sequence[tuple[int, Mark]]) -> Iterator[Finding]:
    """The same figure beside another period: "15 % above the target for the nine months" for "kế hoạch cả năm"."""
    beside: list[tuple[Pair, Mark, Mark]] = []
    for pair in matching(scene, sentence).pairs:
        if pair.grade != "same" or pair.where != "aligned" or _turned(pair):
            continue
        a = _beside(scene.article[sentence], pair.article, "en")
        s = _beside(scene.original[pair.source.sentence], pair.source, "vi")
        base = _behind(scene.original[pair.source.sentence], pair.source)
        if (
            a is None
            or s is None
            or answers(a, s)
            or answers(s, a)
            or (base and base.date is None and answers(a, base))
        ):
            continue
        if rivals(a, s):
            beside.append((pair, a, s))
    for pair, a, s in beside:
        unsaid = any(s is other for _, other in idle) and pair.fit >= 0.15
        crossed = any(answers(a, t) and answers(b, s) for _, b, t in beside if b is not a)
        if unsaid or crossed:
            code, certainty, story = slip(a, s)
            yield _finding(scene, sentence, a, pair.source.sentence, s, code, certainty - 0.05, story)
            return


def _crossed_bases(scene: Scene, sentence: int, idle: Sequence[tuple[int, Mark]]) -> Iterator[Finding]:
    """ "2.1 % from a year earlier and 15.7 % from November" for the reverse: each change has the other's base."""
    based: list[tuple[Pair, Mark, Mark]] = []
    for pair in matching(scene, sentence).pairs:
        if pair.grade == "same" and pair.where == "aligned" and not _turned(pair):
            a = _behind(scene.article[sentence], pair.article)
            s = _behind(scene.original[pair.source.sentence], pair.source)
            if a is not None and s is not None and not answers(a, s):
                based.append((pair, a, s))
    for k, (one, a, s) in enumerate(based):
        exchanged = any(answers(a, t) and answers(b, s) for _, b, t in based[k + 1 :])
        unsaid = a.date is None and s.date is None and any(s is other for _, other in idle)
        if exchanged or unsaid:
            story = "the two bases of comparison are exchanged" if exchanged else "another base of comparison"
            certainty = 0.8 if exchanged else 0.7
            yield _finding(scene, sentence, a, one.source.sentence, s, "DAT-PERIOD", certainty, story)
            return


def _turned(pair: Pair) -> bool:
    """ "From 18 in 2024 to 47" for "từ 47 … xuống 18": the figures changed places, not the years."""
    return {pair.article.role.does, pair.source.role.does} == {"from", "to"}


def _behind(line: Line, item: Item) -> Mark | None:
    """The mark right behind a figure, before the next one."""
    following = min((other.first for other in line.items if other.first >= item.last), default=len(line.words))
    near = [m for m in line.marks if item.last <= m.first < min(following, item.last + 6)]
    return near[0] if near else None


def _parted(line: Line, item: Item, mark: Mark) -> bool:
    """Whether another figure stands between a figure and a mark: the mark is the other's."""
    low, high = min(item.last, mark.last), max(item.first, mark.first)
    return any(low <= other.first < high for other in line.items if other is not item)


def _beside(line: Line, item: Item, language: str) -> Mark | None:
    """The period of a figure: the one right behind it, else the closest before; bases and vague mentions aside."""
    fitting = [
        m
        for m in line.marks
        if (m.kind == "all_year" or kind_of(m) in ("period", "running", "year", "month")) and not _left_alone(m)
    ]
    following = min((other.first for other in line.items if other.first >= item.last), default=len(line.words))
    comma = next((i for i in range(item.last, len(line.words)) if line.words[i].lower in ",;"), len(line.words))
    behind = [m for m in fitting if item.last <= m.first < min(following, comma, item.last + 9)]
    if behind:
        return behind[0]
    near = [(nearness(line, item, (m.first, m.last), language), m) for m in fitting if not _parted(line, item, m)]
    best = max(near, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= _NEAR_A_FIGURE else None
