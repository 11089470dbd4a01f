"""Figures whose number is right and whose role is not: a change for a level, the other way, per another unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from service.figures.compare.explain import Writer, clip, reading
from service.figures.compare.pairs import Matching, Pair
from service.figures.compare.roles import Way, relations
from service.figures.compare.scene import Item, Scene
from service.figures.compare.values import quantity
from service.languages.en import relations as en
from service.languages.vi import relations as vi
from service.types import Finding

_SPELLED_WAY = {
    "balance": ("a surplus or gain", "a deficit or loss"),
    "size": ("up", "down"),
    "pace": ("faster", "slower"),
    "flow": ("in", "out"),
    "both": ("ahead", "behind"),
}


_DOES = {
    "by": "the amount of a change",
    "change": "the amount of a change",
    "stands": "a level",
    "to": "the level reached",
    "from": "the level before, or what it is compared with",
    "level": "a level",
    "share": "a share of a whole",
    "restated": "the same thing said again",
}


def roles(scene: Scene, pairs: Sequence[Pair], write: Writer) -> Iterator[Finding]:
    """Change and level, direction, alternatives, per what: pair by pair."""
    for pair in pairs:
        if pair.grade not in ("same", "rounded") or pair.where == "far":
            continue
        found = (
            _turned(pair, write)
            or _change_for_level(scene, pair, write)
            or _alternative(scene, pair, write)
            or _per(pair, write)
        )
        if found:
            yield found


def _turned(pair: Pair, write: Writer) -> Finding | None:
    a, s = pair.article.role.way, pair.source.role.way
    if a is None or s is None or a.sign == s.sign or "ordinal" in (pair.article.figure.kind, pair.source.figure.kind):
        return None
    if a.axis != s.axis and not ("both" in (a.axis, s.axis) and "flow" not in (a.axis, s.axis)):
        return None
    if (
        not {"by", "change"} & {pair.article.role.does, pair.source.role.does}
        and pair.article.role.does != pair.source.role.does
    ):
        return None
    if pair.article.role.does == "level" and pair.source.role.does == "level" and a.axis == "size":
        return None
    if _conceded(a, pair, write) or _other_way_round(a, s, write) or _supposed(a, write):
        return None
    if a.axis == "balance" and not _right_before(pair):
        return None
    if {a.axis, s.axis} == {"both", "size"} and pair.article.figure.unit in _IN_ADVANCE:
        return None  # "booked ten days ahead"
    up, down = _SPELLED_WAY[a.axis]
    said, meant = (up, down) if a.sign > 0 else (down, up)
    start, end = min(a.start, pair.article.figure.start), max(a.end, pair.article.figure.end)
    first, last = min(s.start, pair.source.figure.start), max(s.end, pair.source.figure.end)
    explanation = f"“{_slice(write, pair, s)}” ({write.language}) means {meant}; the article's “{a.text}” says {said}."
    return write.finding(
        "CLM-DIRECTION", 0.66 + 0.2 * min(1.0, pair.fit), f"“{a.text}” turns the direction round: the source says {meant}",
        explanation, write.article(pair.article, start, end), write.source(pair.source, first, last),
        data={"article": said, "source": meant},
    )  # fmt: skip


_IN_ADVANCE = frozenset({"day", "week", "month", "year"})


def _right_before(pair: Pair) -> bool:
    """A surplus or a loss is the figure's own only right before it: "a surplus of 1.4 million"."""
    return all(
        item.role.way is not None and 0 <= item.figure.start - item.role.way.end <= 12
        for item in (pair.article, pair.source)
    )


_CONCEDED = re.compile(r"\b(?:despite|in spite of|notwithstanding|although|though)\b", re.IGNORECASE)
_THAN = re.compile(r"\W*(?:\w+ )?than\b", re.IGNORECASE)


def _conceded(way: Way, pair: Pair, write: Writer) -> bool:
    """Does a concession part the word from the figure ("a 6 % rise despite a 38 % plunge")?"""
    between = write.scene.comparison.article.text[way.end : pair.article.figure.start]
    return _CONCEDED.search(between) is not None


_WOULD_HAVE = re.compile(r"\bwould(?:n't| not)? have \w+\b[^.;]*$", re.IGNORECASE)


def _supposed(way: Way, write: Writer) -> bool:
    """ "Who bought in January would have paid 24 million less": the rise, told from its beginning."""
    text = write.scene.comparison.article.text
    return _WOULD_HAVE.search(text[max(0, way.start - 80) : way.start]) is not None


def _other_way_round(here: Way, there: Way, write: Writer) -> bool:
    """ "Lower than in Laos by 9,000" may be told from the other side: "Laos charges 9,000 more"."""
    source, article = write.scene.comparison.sources[write.scene.source].text, write.scene.comparison.article.text
    near = source[there.start : there.end + 24]
    named = vi.BESIDE_A_NAME.search(near)
    beside = (named is not None and named.group(1).isupper()) or vi.BESIDE_A_THING.match(near) is not None
    return beside and here.text.lower() in en.COMPARATIVES and not _THAN.match(article, here.end)


def _slice(write: Writer, pair: Pair, way: Way) -> str:
    text = write.scene.comparison.sources[write.scene.source].text
    return clip(text[min(way.start, pair.source.figure.start) : max(way.end, pair.source.figure.end)])


def _change_for_level(scene: Scene, pair: Pair, write: Writer) -> Finding | None:
    one, two = pair.article.role.does, pair.source.role.does
    if {"ordinal", "multiple"} & {pair.article.figure.kind, pair.source.figure.kind}:
        return None
    clash = {one, two}
    clash = {"by" if d == "change" else d for d in clash}
    percent = quantity(pair.article.figure).dimension == "percent"
    if clash == {"by", "from"} and one == "from" and percent and _compared(scene, pair.article):
        return None
    if clash in ({"by", "to"}, {"by", "from"}, {"to", "from"}, {"share", "by"}):
        certainty = 0.7
    elif (clash == {"by", "stands"} and not percent) or (clash == {"by", "stands"} and pair.source.role.stated):
        certainty = 0.66
    elif (one == "by" and two == "level" and not percent and _by_a_change(scene, pair)) or (
        one == "restated" and two in ("to", "stands") and _restates_change(scene, pair.article)
    ):
        certainty = 0.62
    else:
        return None
    a, s = pair.article.figure, pair.source.figure
    message = f"“{a.text}” is given as {_DOES[one]}; in the source it is {_DOES[two]}"
    return write.finding(
        "FIG-CONTEXT", certainty + 0.15 * min(1.0, pair.fit), message,
        f"{write.says(s)} is {_DOES[two]}; the article makes it {_DOES[one]}.",
        write.article(pair.article), write.source(pair.source), data=write.numbers(pair.article, pair.source),
    )  # fmt: skip


def _compared(scene: Scene, item: Item) -> bool:
    """ "milder than the 1.9% that economists had expected": what a change is compared with may be a change itself."""
    sentence = scene.article[item.sentence].sentence
    return relations("en").THAN.search(sentence.text[: item.figure.start - sentence.start].lower()) is not None


def _by_a_change(scene: Scene, pair: Pair) -> bool:
    """ "jumped by 21.5 million, or 22.1%" where the source has so many, "up 22.1 %"."""
    items = scene.original[pair.source.sentence].items
    at = items.index(pair.source)
    grows = at + 1 < len(items) and items[at + 1].role.does in ("by", "change")
    sentence = scene.article[pair.article.sentence].sentence
    before = sentence.text[: pair.article.figure.start - sentence.start].lower()
    after = sentence.text[pair.article.figure.end - sentence.start :].lower()
    table = relations("en")
    changed = table.CHANGED_BY.search(before) or table.CHANGE_NOUN.search(before) or table.RIGHT_CHANGE.match(after)
    lasts = pair.article.figure.kind == "duration"  # "the nine-month gain"
    return grows and not lasts and pair.source.role.way is None and changed is not None


def _restates_change(scene: Scene, item: Item) -> bool:
    """ "rose 2.4%, or 31.8 euros": the figure before, which this one restates, is a change."""
    line = scene.article[item.sentence]
    place = line.items.index(item)
    return (
        place > 0
        and line.items[place - 1].role.does in ("by", "change")
        and item.first - line.items[place - 1].last <= 3
    )


def _alternative(scene: Scene, pair: Pair, write: Writer) -> Finding | None:
    if pair.article.role.alternative == pair.source.role.alternative or pair.fit < 0.05:
        return None
    if pair.article.figure.kind == "ordinal":
        return None  # "seven months instead of six for a second child"
    english = scene.article[pair.article.sentence].sentence.text.lower()
    vietnamese = scene.original[pair.source.sentence].sentence.text.lower()
    if not relations("en").ALTERNATIVE_WORD.search(english) or not relations("vi").ALTERNATIVE_WORD.search(vietnamese):
        return None
    a, s = pair.article.figure, pair.source.figure
    where = (
        ("what holds instead", "what is replaced")
        if pair.source.role.alternative
        else ("what is replaced", "what holds instead")
    )
    return write.finding(
        "FIG-CONTEXT", 0.72, f"“{a.text}” stands on the wrong side of “instead of”",
        f"In the source “{s.text}” is {where[1]}; the article makes it {where[0]}.",
        write.article(pair.article), write.source(pair.source), data=write.numbers(pair.article, pair.source),
    )  # fmt: skip


def spread(scene: Scene, found: Matching, write: Writer) -> Iterator[Finding]:
    """ "$27 million a year" for "27 triệu USD trong ba năm": a sum over years given as a yearly one."""
    for pair in found.pairs:
        per = pair.article.role.per
        if pair.grade != "same" or per not in ("year", "month", "week", "day") or pair.source.role.per is not None:
            continue
        line = scene.original[pair.source.sentence]
        at = line.items.index(pair.source)
        over = line.items[at + 1] if at + 1 < len(line.items) else None
        if over is None or over not in found.unused or over.first - pair.source.last > 3:
            continue
        if quantity(over.figure).dimension != "duration" or over.figure.value == 1:
            continue
        yield write.finding(
            "FIG-CONTEXT",
            0.74,
            f"“{pair.article.figure.text}” is a sum over {reading(over.figure)} in the source, not per {per}",
            f"{write.says(pair.source.figure)} over {reading(over.figure)}; the article makes it a sum per {per}.",
            write.article(pair.article),
            write.source(pair.source, pair.source.figure.start, over.figure.end),
            data=write.numbers(pair.article, pair.source),
        )


_THING = "unit"
_SOLD = frozenset(
    "serving ticket dose bag bottle trip course cup bowl bird animal plot vehicle room share container session flight".split()
)
_PERSONS = frozenset({"person", "worker", "student", "child", "passenger", "patient", "victim"})


def _per(pair: Pair, write: Writer) -> Finding | None:
    one, two = pair.article.role.per, pair.source.role.per
    if one is None or two is None or one == two or pair.grade != "same" or {one, two} <= _PERSONS:
        return None
    if _THING in (one, two) and {one, two} & _SOLD:
        return None  # a piece or an item may be whatever the source sells
    text = write.scene.comparison.sources[write.scene.source].text
    several = text[pair.source.figure.start : pair.source.figure.end + 8].count("/") > 1
    unsure = several or one.startswith("?") or two.startswith("?")
    if unsure or quantity(pair.article.figure).dimension in ("percent", "points", "ordinal", "age"):
        return None
    a, s = pair.article.figure, pair.source.figure
    said = f"“{pair.article.role.per_text}”" if one else "for the whole"
    return write.finding(
        "FIG-UNIT", 0.8, f"“{a.text}” is given {said}, in the source per {two or 'whole'}",
        f"{write.says(s)} per {two or 'whole'}; the article says {said}.",
        write.article(pair.article), write.source(pair.source), data={"article_per": one, "source_per": two},
    )  # fmt: skip
