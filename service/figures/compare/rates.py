"""A sum over a time given as so much a month, a rate given as a sum, and how often something is done.

Where both sides say what a figure is per, ``changes`` compares them. Here one side says it and the other says the time that
the figure covers instead: "478,000 passengers a day" for "478.000 khách trong 4 ngày".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from service.figures.compare.explain import Writer, reading
from service.figures.compare.pairs import Matching, Pair, aligned_sentences
from service.figures.compare.scene import Item, Line, Scene
from service.figures.compare.values import quantity
from service.languages.en import periods as en
from service.languages.vi import periods as vi
from service.types import Finding

_TIMES = frozenset({"minute", "hour", "day", "night", "week", "month", "quarter", "year", "season"})
_NEVER = frozenset({"percent", "points", "multiple", "ordinal", "duration", "age", "time", "score", "ratio"})
_REACH = 9
_FREQUENCY = {
    "en": re.compile(
        r"\b(?:(once|twice)|(\w+) times)(?: (?:in|during))? (?:a|per|each|every|in a) (hour|day|night|week|month|quarter|year|season)\b"
    ),
    "vi": re.compile(
        r"\b(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+) (?:lần|lượt|kỳ|đợt|phiên)(?: (?:mỗi|một|trong một|trong mỗi|/)) ?(giờ|ngày|đêm|tuần|tháng|quý|năm|mùa)\b|"
        r"\b(?:mỗi|một) (giờ|ngày|đêm|tuần|tháng|quý|năm|mùa) (một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+) (?:lần|lượt|kỳ|đợt)\b"
    ),
}


def rates(scene: Scene, found: Matching, write: Writer) -> Iterator[Finding]:
    """At most one finding a sentence."""
    for pair in found.pairs:
        if (
            pair.grade not in ("same", "rounded")
            or pair.where == "far"
            or quantity(pair.article.figure).dimension in _NEVER
        ):
            continue
        finding = _spread_thin(scene, pair, found, write) or _summed_up(scene, pair, write)
        if finding:
            yield finding
            return


def _spread_thin(scene: Scene, pair: Pair, found: Matching, write: Writer) -> Finding | None:
    """A sum over a time that the article leaves out and makes a rate: "a month" for "trong sáu tháng cuối năm"."""
    per = pair.article.role.per
    line, original = scene.article[pair.article.sentence], scene.original[pair.source.sentence]
    if per not in _TIMES or pair.source.role.per is not None or vi.ANY_RATE.search(original.sentence.text.lower()):
        return None
    covered = _covered(original, pair.source, found)
    if covered is None or any(m.kind == "date" and m.first - pair.article.last <= _REACH for m in line.marks):
        return None
    start, end, text = covered
    return write.finding(
        "FIG-CONTEXT", 0.72, f"“{pair.article.figure.text}” is a sum over a time in the source (“{text}”), not per {per}",
        f"{write.says(pair.source.figure)} is said of “{text}”; the article makes it {reading(pair.article.figure)} per {per}.",
        write.article(pair.article), write.source(pair.source, min(start, pair.source.figure.start), max(end, pair.source.figure.end)),
        data=write.numbers(pair.article, pair.source),
    )  # fmt: skip


def _covered(line: Line, s: Item, found: Matching) -> tuple[int, int, str] | None:
    """The time right behind or before a source figure that it covers, and that no figure of the article says."""
    near = [m for m in line.marks if m.date and m.date.span_of in ("quarter", "months", "half", "year", "days")]
    spans = [(m.first, m.last, m.start, m.end, m.text) for m in near]
    spans += [
        (u.first, u.last, u.figure.start, u.figure.end, u.figure.text)
        for u in found.unused
        if u.sentence == s.sentence and quantity(u.figure).dimension == "duration"
    ]
    for first, last, start, end, text in sorted(spans):
        low, high = (s.last, first) if first >= s.last else (last, s.first)
        if high - low <= _REACH and not any(low <= o.first < high for o in line.items if o is not s):
            return start, end, text
    return None


_ANY_TIME = re.compile(
    r"\b(?:a|an|per|each|every|/)\s*(?:single )?(?:minute|hour|day|night|week|month|quarter|year|annum|season|session|shift)\b|"
    r"\b(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual|annually|capacity|speed|rate|pace|(?:week|month|year|day|night)['’]s)\b|-a-\w+"
)


def _summed_up(scene: Scene, pair: Pair, write: Writer) -> Finding | None:
    """A rate given as the sum of a time that the article names: "185,000 orders in the fourth quarter" for "bình quân 185.000
    đơn mỗi ngày"."""
    per = pair.source.role.per
    line = scene.article[pair.article.sentence]
    if per not in _TIMES or pair.article.role.per is not None or per in ("year", "season"):
        return None
    if _ANY_TIME.search(line.sentence.text.lower()):
        return None
    covering = [
        m for m in line.marks
        if m.date and m.date.span_of in ("quarter", "months", "half", "year", "month") and 0 <= m.first - pair.article.last <= _REACH
    ]  # fmt: skip
    if not covering:
        return None
    return write.finding(
        "FIG-CONTEXT", 0.72, f"“{pair.article.figure.text}” is per {per} in the source, not for “{covering[0].text}”",
        f"{write.says(pair.source.figure)} per {per}; the article makes it the sum for “{covering[0].text}”.",
        write.article(pair.article, pair.article.figure.start, covering[0].end), write.source(pair.source),
        data=write.numbers(pair.article, pair.source),
    )  # fmt: skip


def frequencies(scene: Scene, sentence: int, write: Writer) -> Iterator[Finding]:
    """ "Once a quarter" for "một lần mỗi năm"."""
    line = scene.article[sentence].sentence
    here = _FREQUENCY["en"].search(line.text.lower())
    lines: Sequence[int] = aligned_sentences(scene, sentence)
    there = [(j, m) for j in lines for m in _FREQUENCY["vi"].finditer(scene.original[j].sentence.text.lower())]
    if here is None or len(there) != 1:
        return
    j, match = there[0]
    unit, meant = en.RATES[here[3]], vi.RATES[match[2] or match[3]]
    if unit == meant or {unit, meant} <= {"day", "night"}:
        return
    original = scene.original[j].sentence
    yield write.finding(
        "FIG-UNIT", 0.74, f"“{here[0]}” is given per {unit}, in the source per {meant}",
        f"“{match[0]}” (vi) is so often a {meant}; the article says “{here[0]}”.",
        scene.comparison.article_evidence(sentence, line.start + here.start(), line.start + here.end()),
        scene.comparison.source_evidence(scene.source, j, original.start + match.start(), original.start + match.end()),
        data={"article_per": unit, "source_per": meant},
    )  # fmt: skip
