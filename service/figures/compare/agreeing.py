"""What is wrong between two figures that say the same number, or a rounding of it: rounding, hedges, ranges, bounds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from service.figures.compare.explain import Writer, number, reading, times
from service.figures.compare.judge import is_hard
from service.figures.compare.pairs import Pair
from service.figures.compare.scene import Item
from service.figures.compare.values import DOWNWARD, UPWARD, is_range, opposite_bounds, quantity
from service.types import Bound, Figure, Finding

_BOUND_WORDS: dict[Bound, str] = {
    "exact": "exactly",
    "about": "about",
    "nearly": "nearly",
    "over": "more than",
    "at_least": "at least",
    "at_most": "at most",
    "under": "less than",
    "range": "between",
    "order": "in the order of",
}
_HALVES = (Decimal("0.5"), Decimal(50))


def judge_agreeing(pair: Pair, write: Writer, others: tuple[Item, ...]) -> Iterator[Finding]:
    """Same number, or a rounding of it: rounding, hedges, ranges. ``others``: source figures of the same value."""
    a, s = pair.article.figure, pair.source.figure
    spans = write.article(pair.article), write.source(pair.source)
    data = write.numbers(pair.article, pair.source)
    weight = 0.15 * min(1.0, pair.fit) + (0.05 if is_hard(s) else -0.1)
    if pair.grade == "rounded_plain":
        story = f"{write.says(s)}; the article rounds it to {reading(a)} without saying so: {times(a.value, s.value)}."
        headline = write.scene.article[pair.article.sentence].sentence.role == "headline"
        certainty = 0.3 if headline else 0.5 + weight  # headlines round as a matter of course
        yield write.finding("FIG-ROUNDED", certainty, f"“{a.text}” is rounded from {reading(s)} with no “about”",
                            story, *spans, data=data)  # fmt: skip
    elif pair.grade == "wrong_side":
        story = f"{write.says(s)}, so “{_BOUND_WORDS[a.bound]} {number(a.value)}” is on the wrong side of it."
        yield write.finding("FIG-BOUND", 0.75 + weight, f"“{a.text}” leans the wrong way: the source has {reading(s)}",
                            story, *spans, data=data)  # fmt: skip
    elif pair.grade == "range_end" and _end_said(pair, write):
        return
    elif pair.grade == "range_end":
        message = (
            f"“{a.text}” gives one end of the source's range, {reading(s)}"
            if is_range(s)
            else f"“{a.text}” is a range; the source gives one number, {reading(s)}"
        )
        story = f"{write.says(s)}; the article gives {reading(a)}."
        yield write.finding("FIG-RANGE", 0.72 + weight, message, story, *spans, data=data)
    elif pair.grade == "same" and _multiple_as_increase(pair):
        story = f"{write.says(s)}; an increase of {number(a.value)} % makes {number(a.value / 100 + 1)} times as much."
        yield write.finding("FIG-VALUE", 0.74, f"“{a.text}” adds what the source gives as the multiple, {reading(s)}",
                            story, *spans, data=data)  # fmt: skip
    elif pair.grade == "same" and a.value == s.value:
        yield from _hedges(pair, write, others, weight)


_TOP = re.compile(
    r"\b(?:top(?:s|ped|ping)? out at|max(?:es|ed|ing)? out at|up to|as (?:much|many|high|long|far|late|old) as|at most|at the most|no more than|maximum of|peak\w* at|"
    r"capped at|ceiling of|limit of|go(?:es)? up to|rang\w+ up to|highest(?: \w+){0,3} (?:is|was|at|of)|longest(?: \w+){0,3} (?:is|was|at|of)|stretch\w* to)\s*$"
)
_TO = re.compile(r"\W*(?:\w+\W+){0,2}?(?:to|and|up to|through|until)\b")
"""Behind the lower end: the article gives the other one too."""
_BOTTOM = re.compile(
    r"\b(?:start\w* (?:at|from)|begin\w* (?:at|from)|from|as (?:little|few|low|short|early|young) as|at least|at the least|upwards? of|no (?:less|fewer) than|minimum of|"
    r"lowest(?: \w+){0,3} (?:is|was|at|of)|cheapest(?: \w+){0,3} (?:is|was|at|of|cost\w*)|floor of)\s*$"
)


def _end_said(pair: Pair, write: Writer) -> bool:
    """ "Fares top out at VND550,000" for "150.000 đến 550.000": an end that the article names as one."""
    a, s = pair.article.figure, pair.source.figure
    if not is_range(s) or is_range(a):
        return False
    sentence = write.scene.article[pair.article.sentence].sentence
    before = sentence.text[: a.start - sentence.start].lower()
    lead = a.text.lower()
    top = a.value == s.high and (_TOP.search(before) or a.bound == "at_most" or lead.startswith("as "))
    after = sentence.text[a.end - sentence.start :]
    bottom = (
        a.value == s.low
        and not _TO.match(after)
        and (_BOTTOM.search(before) or a.bound == "at_least" or lead.startswith("as "))
    )
    return bool(top or bottom)


def _multiple_as_increase(pair: Pair) -> bool:
    """ "Rose 210%" for "gấp 2,1 lần", which is an increase of 110 %."""
    a, s, role = pair.article.figure, pair.source.figure, pair.article.role
    rises = role.does in ("by", "change") and role.way is not None and role.way.sign > 0
    return rises and a.unit == "%" and s.kind == "multiple" and s.value > 1 and a.value == s.value * 100


def _hedges(pair: Pair, write: Writer, others: tuple[Item, ...], weight: float) -> Iterator[Finding]:
    a, s = pair.article.figure, pair.source.figure
    a, s = _leaning(pair.article), _leaning(pair.source)
    if s.bound == "exact" and pair.source.role.reach:
        if a.bound != "at_most":  # "up to" is what "lên tới" says
            yield from _reached(pair, write, weight)
        return
    if a.bound == s.bound or "order" in (a.bound, s.bound) or is_range(a) or is_range(s):
        return
    if _limits(pair, write, a, s):
        return
    spans = write.article(pair.article), write.source(pair.source)
    data = write.numbers(pair.article, pair.source)
    says = f"the article says {_BOUND_WORDS[a.bound]} {number(a.value)}, the source {_BOUND_WORDS[s.bound]} {number(s.value)}"
    lead = a.text.lower()
    if (
        a.bound == "at_most"
        and lead.startswith("up to")
        and not pair.source.role.reach
        and pair.source.role.does in ("by", "change")
    ):
        yield write.finding("FIG-CONTEXT", 0.72 + weight, f"“{a.text}” makes a ceiling of a change in the source",
                            f"{write.says(s)} is the amount of a change; the article says “{a.text}”.", *spans, data=data)  # fmt: skip
        return
    if opposite_bounds(a.bound, s.bound):
        if _other_half(pair, write):
            return
        if all(opposite_bounds(a.bound, _leaning(o).bound) or o is pair.source for o in others):
            yield write.finding("FIG-BOUND", 0.82 + weight, f"“{a.text}” turns the bound round: {says}",
                                f"“{s.text}” ({write.language}): {says}.", *spans, data=data)  # fmt: skip
        return
    if any(_leaning(o).bound == a.bound for o in others if o is not pair.source):
        return
    if a.bound == "exact":
        yield write.finding("FIG-HEDGE-LOST", 0.75, f"“{a.text}” drops the hedge of the source ({_BOUND_WORDS[s.bound]})",
                            f"“{s.text}” ({write.language}): {says}.", *spans, data=data)  # fmt: skip
    elif s.bound == "exact" and (is_hard(s) or s.value > 9 or s.kind == "duration"):
        yield write.finding("FIG-HEDGE-LOST", 0.7, f"“{a.text}” hedges what the source states plainly",
                            f"“{s.text}” ({write.language}): {says}.", *spans, data=data)  # fmt: skip
    elif "hedge:estimated" in a.rules and s.text.lower().startswith("ước") and s.bound in UPWARD | DOWNWARD:
        yield write.finding("FIG-HEDGE-LOST", 0.55, f"“{a.text}” drops the hedge of the source ({_BOUND_WORDS[s.bound]})",
                            f"“{s.text}” ({write.language}): {says}.", *spans, data=data)  # fmt: skip
    elif {a.bound, s.bound} in (
        {"at_most", "nearly"},
        {"at_most", "about"},
        {"at_most", "over"},
        {"at_least", "about"},
    ):
        yield write.finding("FIG-HEDGE-LOST", 0.55, f"“{a.text}” is hedged otherwise in the source: {says}",
                            f"“{s.text}” ({write.language}): {says}.", *spans, data=data)  # fmt: skip


_LACKS = re.compile(
    r"\b(?:without|not|no|never|yet|still|lack\w*|lost|missing|remain\w*|un\w+ed|nor|fail\w*|other|rest|short|off|out)\b|n['’]t\b|"
    r"\b(?:không|chưa|chẳng|mất|thiếu|còn|vẫn|ngoài)\b"
)


def _other_half(pair: Pair, write: Writer) -> bool:
    """ "Fewer than half were without power" for "hơn một nửa đã có điện": the two sides of a half, one of them denied."""
    if quantity(pair.article.figure).dimension != "percent" or abs(pair.article.figure.value) not in _HALVES:
        return False
    sides = write.scene.article[pair.article.sentence], write.scene.original[pair.source.sentence]
    denied = [
        _LACKS.search(line.sentence.text[item.figure.end - line.sentence.start :].lower()) is not None
        for line, item in zip(sides, (pair.article, pair.source), strict=True)
    ]
    return denied[0] != denied[1]


_LIMIT = re.compile(
    r"\b(?:maximum|minimum|limit\w*|capp?\w*|ceiling|floor|threshold|highest|lowest|quy định|tối đa|tối thiểu|cao nhất|"
    r"thấp nhất|nhiều nhất|mức trần|giới hạn|không quá)\b"
)


def _limits(pair: Pair, write: Writer, a: Figure, s: Figure) -> bool:
    """ "The maximum fine is VND20 million" for "phạt tối đa 20 triệu": the bound stands in another word near."""
    if {a.bound, s.bound} not in ({"exact", "at_most"}, {"exact", "at_least"}):
        return False
    plain, lines = (pair.article, write.scene.article) if a.bound == "exact" else (pair.source, write.scene.original)
    sentence = lines[plain.sentence].sentence
    at = plain.figure.start - sentence.start
    return bool(_LIMIT.search(sentence.text[max(0, at - 45) : plain.figure.end - sentence.start + 15].lower()))


def _leaning(item: Item) -> Figure:
    """The figure with the bound that a verb or adjective before it gives ("exceeded", "dài hơn", "fell short of")."""
    changes = item.role.does in ("by", "change")  # "cao hơn 3 điểm so với": how much more, no bound
    if item.figure.bound == "exact" and not changes and (item.role.over or item.role.under):
        return replace(item.figure, bound="over" if item.role.over else "under")
    return item.figure


def _reached(pair: Pair, write: Writer, weight: float) -> Iterator[Finding]:
    """The source's "lên tới" (up to): turned into "at least" it is wrong, left out it is a hedge lost."""
    a, s = pair.article.figure, pair.source.figure
    spans = write.article(pair.article), write.source(pair.source)
    data = write.numbers(pair.article, pair.source)
    story = f"“{s.text}” ({write.language}) stands behind “up to”; the article says “{a.text}”."
    if a.bound in UPWARD:
        yield write.finding(
            "FIG-BOUND", 0.64 + weight, f"“{a.text}” makes a floor of the source's “up to”", story, *spans, data=data
        )
    elif a.bound == "exact" and not pair.article.role.reach and pair.article.role.does in ("level", "by", "change"):
        yield write.finding("FIG-HEDGE-LOST", 0.5, f"“{a.text}” drops the source's “up to”", story, *spans, data=data)
