"""What a change is measured against, in the free words behind "than" and "so với": an average, a plan, an earlier time.

The marks tell named periods apart (year on year, the quarter before). Here the base is told by what it is: rainfall
45 % above the long-term average is not 45 % above last September.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import ModuleType

from service.figures.compare.explain import Writer, reading
from service.figures.compare.pairs import Pair
from service.figures.compare.scene import Item, Line, Scene
from service.languages.en import bases as en
from service.languages.vi import bases as vi
from service.types import Finding

_COMPARED = ("percent", "points", "multiple", "fraction")


def bases(scene: Scene, pairs: Sequence[Pair], write: Writer) -> Iterator[Finding]:
    """At most one finding a sentence: a change whose base in the article is of another nature than in the source."""
    for pair in pairs:
        if pair.grade != "same" or pair.where == "far" or not _compares(pair.article) or not _compares(pair.source):
            continue
        line, original = scene.article[pair.article.sentence], scene.original[pair.source.sentence]
        here, there = _base(line, pair.article, en), _base(original, pair.source, vi)
        if not here or not there:
            continue
        clash = _clash(here[0], there[0], original.sentence.text.lower())
        if clash is None:
            continue
        start = line.sentence.start + here[1]
        begin = original.sentence.start + there[1]
        text = line.sentence.text[here[1] : here[1] + len(here[0])]
        yield write.finding(
            "FIG-CONTEXT", clash, f"“{pair.article.figure.text}” is measured against something else in the source",
            f"The source measures {reading(pair.source.figure)} against “{_slice(original, there)}” (vi); the article "
            f"against “{text}”.",
            scene.comparison.article_evidence(line.sentence.index, start, start + len(here[0])),
            scene.comparison.source_evidence(scene.source, pair.source.sentence, begin, begin + len(there[0])),
            data=write.numbers(pair.article, pair.source),
        )  # fmt: skip
        return


def _slice(line: Line, base: tuple[str, int]) -> str:
    return line.sentence.text[base[1] : base[1] + len(base[0])]


def _compares(item: Item) -> bool:
    return item.figure.kind in _COMPARED or item.role.does in ("by", "change") or item.role.way is not None


def _base(line: Line, item: Item, table: ModuleType) -> tuple[str, int] | None:
    """The words of the base, lower-cased, and where they begin in the sentence."""
    text, offset = line.sentence.text.lower(), line.sentence.start
    place = line.items.index(item)
    following = line.items[place + 1].figure.start - offset if place + 1 < len(line.items) else len(text)
    end = item.figure.end - offset
    found = table.BEHIND.match(text[end:])
    if found and end + found.start(found.lastindex or 0) <= following:
        return _trimmed(found, end)
    if table is vi:
        before = text[: item.figure.start - offset]
        earlier = vi.BEFORE.search(before)
        if earlier:
            return _trimmed(earlier, 0)
    opening = list(table.OPENING.finditer(text))
    return _trimmed(opening[0], 0) if len(opening) == 1 and len(line.items) == 1 else None


def _trimmed(match: re.Match[str], offset: int) -> tuple[str, int] | None:
    group = match.lastindex or 0
    words = match.group(group).rstrip()
    return (words, offset + match.start(group)) if words else None


def _classes(text: str, table: ModuleType) -> set[str]:
    return {name for name, pattern in table.CLASSES if pattern.search(text)}


def _clash(here: str, there: str, sentence: str) -> float | None:
    """How sure it is that two bases differ in nature; None if they may be one."""
    one, two = _classes(here, en), _classes(there, vi)
    if one and two:
        return None if one & two else 0.66
    earlier = bool(en.EARLIER.search(here))
    if two and not one and earlier and not vi.EARLIER.search(there):
        return 0.72
    if one and not two and vi.EARLIER.search(there) and not earlier and not _classes(sentence, vi) & one:
        return 0.68
    if not one and not two and earlier and not vi.TIMED.search(sentence):
        return 0.62  # "than at this stage last season" for "hơn đội nhì bảng"
    if earlier and en.STEPS.search(here) and vi.EARLIER.search(there) and not vi.STEPS.search(there):
        return 0.66  # "from five years earlier" for "so với cùng kỳ"
    return None
