"""Check of dates: days, weekdays, months, years, periods and bases of comparison against those of the source.

Dates are resolved against the publication date of the side they stand on. A date that the aligned source sentences do
not bear out is set against one of theirs that the article leaves unsaid; without such a rival it must at least stand
somewhere in the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from service.checks._relative import relative
from service.comparison import Comparison
from service.figures.compare.beside import beside_figures, crossed_bases
from service.figures.compare.calendar import (
    DAYS,
    HALVES,
    answers,
    bare_weekday,
    first_day,
    identical,
    is_day,
    kind_of,
    rivals,
    slip,
    spans_months,
    spelled,
)
from service.figures.compare.dated import date_finding, left_alone
from service.figures.compare.marks import Mark, of_year_before, resolved
from service.figures.compare.pairs import aligned_sentences, matching
from service.figures.compare.scene import Scene
from service.figures.compare.standing import (
    counts_months,
    day_stands,
    digits_stand,
    ends_a_period,
    left_out,
    rest_of_year,
    starts_a_period,
    year_before,
)
from service.figures.compare.time_bases import time_bases
from service.figures.compare.times import collapsed, sides, told_by_step, turned, unsaid_weekday
from service.types import DateMention, Finding


def check(comparison: Comparison) -> Iterator[Finding]:
    """Findings with DAT codes."""
    for sentence in comparison.checked():
        yield from _own_weekday(comparison, sentence.index)
        yield from _put_beside(comparison, sentence.index)
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
        sure = 0.85 if mention.year or comparison.article.published else 0.5
        yield _weekday_finding(comparison, sentence, mention, mention, day, sure)


def _put_beside(comparison: Comparison, sentence: int) -> Iterator[Finding]:
    """ "Next Thursday, June 10" where the tenth is a Tuesday."""
    text = comparison.article.text
    for one, two in pairwise(comparison.article_readings[sentence].dates):
        day = first_day(two)
        if (
            one.weekday is None
            or one.day is not None
            or two.day is None
            or not two.month
            or two.weekday is not None
            or day is None
        ):
            continue
        if not _APPOSED.fullmatch(text[one.end : two.start]) or day.weekday() == one.weekday:
            continue
        if two.year is None and one.weekday in _nearer_years(day, comparison.article.published):
            continue
        yield _weekday_finding(
            comparison, sentence, one, two, day, 0.8 if two.year or comparison.article.published else 0.5
        )


def _weekday_finding(
    comparison: Comparison, sentence: int, named: DateMention, dated: DateMention, day: date, sure: float
) -> Finding:
    """``named`` says the weekday, ``dated`` the day of the month, and the two do not go together."""
    assert named.weekday is not None
    return Finding(
        "DAT-WEEKDAY", sure, f"“{named.text}”: that day is a {DAYS[day.weekday()]}",
        f"{day.day} {day:%B %Y} is a {DAYS[day.weekday()]}, not a {DAYS[named.weekday]}.",
        comparison.article_evidence(sentence, named.start, dated.end), None,
        {"date": day.isoformat(), "weekday": DAYS[day.weekday()]},
    )  # fmt: skip


_APPOSED = re.compile(r",? \(?(?:the )?")


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
    pairs = matching(scene, sentence).pairs
    idle = [(j, s) for j, s in idle if not told_by_step(line, s) and not left_out(scene, j, s, pairs)]
    reported = False
    for a in line.marks:
        if a.relative and not any(s.relative for _, s in idle):
            continue
        if any(answers(a, s) for _, s in there) or left_alone(a) or spans_months(a, [s for _, s in there]):
            continue
        finding = _unanswered(scene, sentence, a, idle, lines) or unsaid_weekday(scene, a)
        if finding:
            reported = True
            yield finding
    yield from _said_twice(scene, sentence, there, idle)
    yield from collapsed(scene, sentence, there)
    yield from turned(scene, sentence, there)
    yield from sides(scene, pairs)
    if not reported:
        crossed = list(crossed_bases(scene, sentence, idle)) or list(time_bases(scene, sentence, pairs, lines))
        yield from crossed or beside_figures(scene, sentence, idle)


def _named(scene: Scene, j: int) -> Iterator[Mark]:
    """The marks of a source sentence, with "that same day" read as the day that was named before it."""
    earlier = [m for line in scene.original[:j] for m in line.marks]
    here = scene.original[j].marks
    for at, mark in enumerate(here):
        named = resolved(of_year_before(mark, here[max(0, at - 1) : at]), earlier)
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
            yield date_finding(
                scene, sentence, wrong, j, s, code, 0.72, "one day or period is given for two of the source's"
            )
            return


def _same_words(a: Mark, b: Mark) -> bool:
    if a.date and b.date:
        return a.date.weekday == b.date.weekday and a.relative == b.relative
    return a.date is None and b.date is None and a.kind == b.kind


def _unanswered(
    scene: Scene, sentence: int, a: Mark, idle: Sequence[tuple[int, Mark]], lines: Sequence[int]
) -> Finding | None:
    elsewhere = any(identical(a, s) for j, line in enumerate(scene.original) if j not in lines for s in line.marks)
    if a.date and a.date.span_of == "year" and any(str(a.date.year) in scene.original[j].sentence.text for j in lines):
        return None
    if day_stands(scene, a, lines) or year_before(scene, a, lines):
        return None
    if ends_a_period(scene, sentence, a, lines):
        return None
    if counts_months(scene, sentence, a, lines) or starts_a_period(scene, sentence, a, lines):
        return None
    found = [(j, s) for j, s in idle if rivals(a, s)]
    if found:
        j, s = max(found, key=lambda pair: _likeness(scene, sentence, a, *pair))
        code, certainty, story = slip(a, s)
        if elsewhere:
            certainty -= 0.08 if kind_of(a) in ("period", "comparison", "running", "year") else 0.12
        if len(found) > 2:
            certainty -= 0.1
        return date_finding(scene, sentence, a, j, s, code, certainty, story)
    if (
        elsewhere
        or a.date is None
        or a.date.span_of == "months"
        or a.relative
        or bare_weekday(a.date)
        or "relative" in a.date.parts
    ):
        return None
    if any(answers(a, s) for line in scene.original for s in line.marks) or rest_of_year(scene, a):
        return None
    if a.date.span_of == "quarter" and (year := _whole_year(scene, a, lines)):
        return date_finding(scene, sentence, a, *year, "DAT-PERIOD", 0.66, "a part of the year that the source names")
    if digits_stand(scene, a):
        return None
    certainty = 0.62 if kind_of(a) in ("day", "year", "period") else 0.5
    return Finding(
        "DAT-UNSUPPORTED", certainty, f"Nothing in the source answers “{a.text}”",
        f"“{a.text}” was read as {spelled(a)}; no date of the source comes to that.",
        scene.comparison.article_evidence(sentence, a.start, a.end), None, {"article": spelled(a)},
    )  # fmt: skip


def _whole_year(scene: Scene, a: Mark, lines: Sequence[int]) -> tuple[int, Mark] | None:
    """The year of a quarter, where an answering sentence tells of the year and none of its parts."""
    marks = [(j, s) for j in lines for s in scene.original[j].marks if s.date]
    years = [(j, s) for j, s in marks if s.date and s.date.span_of == "year" and a.date and s.date.year == a.date.year]
    return years[0] if len(years) == len(marks) == 1 else None


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
