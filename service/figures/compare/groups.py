"""A part's name on the whole: "612,000 foreign visitors" for 612,000 visitors, 238,000 of them foreign; "in all" added."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from service.figures.compare.explain import Writer, reading
from service.figures.compare.pairs import Matching, Pair
from service.figures.compare.scene import Item, Line, Scene, of_the
from service.figures.compare.values import quantity
from service.languages.en import groups as en
from service.languages.vi import groups as vi
from service.types import Finding

_EN_REACH, _VI_REACH = 4, 7
_STOPS = frozenset(
    "is are was were be been has have had who that which and or of in on at to from with for by will would can could did "
    "là và ở tại từ của với được bị đã đang sẽ thì".split()
)
_CUT = re.compile(r"[;.!?](?:\s|$)|\b(?:while|whereas|but|trong khi|còn|nhưng)\b")


def groups(scene: Scene, found: Matching, write: Writer) -> Iterator[Finding]:
    """At most one finding a sentence."""
    for pair in found.pairs:
        if pair.grade not in ("same", "rounded") or pair.where == "far" or pair.article.figure.kind == "ordinal":
            continue
        finding = (
            _singled_out(scene, pair, found, write) or _summed(scene, pair, write) or _whole(scene, pair, found, write)
        )
        if finding:
            yield finding
            return


def _phrase(line: Line, item: Item, reach: int) -> str:
    """The words counted: behind the numeral, up to a mark or the next figure."""
    stops = {other.first for other in line.items if other is not item} | {m.first for m in line.marks}
    found: list[str] = []
    for i in range(item.last, min(len(line.words), item.last + reach)):
        word = line.words[i].lower
        if i in stops or word in _STOPS or not (line.words[i].is_word or word == "-"):
            break
        found.append(word)
    return " ".join(found)


def _named(text: str, table: Sequence[tuple[str, re.Pattern[str]]]) -> set[str]:
    return {key for key, pattern in table if pattern.search(text)}


def _names(line: Line, original: Line, item: Item) -> dict[str, set[int]]:
    """Capitalised words right behind an article figure ("Australian") → the places in the source sentence that say them."""
    near = [w for w in line.words[item.last : item.last + 2] if w.capital and len(w.stem) > 3]
    spots = {w.stem: {j for j, s in enumerate(original.words) if s.folded in (w.stem, w.folded)} for w in near}
    return {stem: places for stem, places in spots.items() if places}


def _singled_out(scene: Scene, pair: Pair, found: Matching, write: Writer) -> Finding | None:
    line, original = scene.article[pair.article.sentence], scene.original[pair.source.sentence]
    mine, whole = _phrase(line, pair.article, _EN_REACH), _phrase(original, pair.source, _VI_REACH)
    told = _named(mine, en.GROUPS) - _named(whole, vi.GROUPS)
    at = line.items.index(pair.article)
    if at and of_the(line, line.items[at - 1], pair.article):
        return None  # "23 of the 172 foreign visitors"
    names = _names(line, original, pair.article)
    for part in original.items[original.items.index(pair.source) + 1 :]:
        smaller = part.figure.value < pair.source.figure.value
        if not smaller or quantity(part.figure).dimension != quantity(pair.source.figure).dimension:
            continue
        if not (part.role.part or _after_part(original, part)):
            continue
        theirs = _phrase(original, part, _VI_REACH)
        within = range(part.last, part.last + 4)
        named = {name for name, places in names.items() if all(at in within for at in places)}
        shared = told & _named(theirs, vi.GROUPS)
        if not (shared or named) or _said_of_part(scene, found, part, shared, named):
            continue
        return write.finding(
            "FIG-CONTEXT", 0.74, f"“{pair.article.figure.text}” is the whole; the source says this of {reading(part.figure)}",
            f"{write.says(pair.source.figure)} is the whole; “{part.figure.text} {theirs}” is the part that the "
            f"article's “{mine}” names.",
            write.article(pair.article), write.source(part),
            data={"whole": reading(pair.source.figure), "part": reading(part.figure)},
        )  # fmt: skip
    return None


def _after_part(line: Line, item: Item) -> bool:
    """A later member of a list of parts: "trong đó có 1.600 … và gần 90 …"."""
    at = line.items.index(item)
    return any(other.role.part for other in line.items[:at])


def _said_of_part(scene: Scene, found: Matching, part: Item, shared: set[str], named: set[str]) -> bool:
    """Whether the article also gives the part, with its own name."""
    for other in found.pairs:
        if other.source is part:
            line = scene.article[other.article.sentence]
            own = _named(_phrase(line, other.article, _EN_REACH), en.GROUPS)
            stems = {w.stem for w in line.words[other.article.last : other.article.last + _EN_REACH]}
            return (
                bool(shared & own)
                or bool(named & stems)
                or not (own or any(w.capital for w in line.words[other.article.last : other.article.last + 2]))
            )
    return False


def _summed(scene: Scene, pair: Pair, write: Writer) -> Finding | None:
    """ "58 medals in all" for 58 golds: a sum that the source does not make."""
    line, original = scene.article[pair.article.sentence], scene.original[pair.source.sentence]
    text, end = line.sentence.text.lower(), pair.article.figure.end - line.sentence.start
    after = en.SUMMED.search(text[end : end + 26])
    if (
        after is None
        or vi.SUMMED.search(original.sentence.text.lower())
        or _CUT.search(text[end : end + after.start()])
    ):
        return None
    begin = pair.source.figure.start - original.sentence.start
    clause = re.split(r"[;.,]\s", original.sentence.text[:begin].lower())[-1]
    mine, theirs = _phrase(line, pair.article, _EN_REACH), _phrase(original, pair.source, 4)
    lost = _named(theirs, vi.GROUPS) & {
        "gold",
        "silver",
        "bronze",
        "foreign",
        "female",
        "children",
        "severe",
        "private",
    }
    lost -= _named(mine, en.GROUPS)
    if not (pair.source.role.part or vi.MOST_OF.search(clause) or lost):
        return None
    return write.finding(
        "FIG-CONTEXT", 0.72, f"“{pair.article.figure.text} … {after.group()}” makes a total of a part",
        f"{write.says(pair.source.figure)} is said of a part ({(clause[-40:] + ' ' + pair.source.figure.text).strip()} "
        f"{theirs}); the article gives it as the total.",
        write.article(pair.article), write.source(pair.source), data=write.numbers(pair.article, pair.source),
    )  # fmt: skip


def _whole(scene: Scene, pair: Pair, found: Matching, write: Writer) -> Finding | None:
    """ "The whole project, worth $65 million" for "giai đoạn 1 trị giá 65 triệu USD"."""
    line, original = scene.article[pair.article.sentence], scene.original[pair.source.sentence]
    before = _before(line, pair.article)
    owner = en.WHOLE.search(before)
    clause = re.split(r"[;.]\s", _before(original, pair.source, whole=True))[-1]
    parted = list(vi.PART_OWNER.finditer(clause))
    if owner is None or not parted or quantity(pair.article.figure).dimension in ("duration", "percent", "ordinal"):
        return None
    if vi.WHOLE.search(clause[parted[-1].end() :]) or len(clause) - parted[-1].end() > 60:
        return None
    return write.finding(
        "FIG-CONTEXT", 0.72, f"“{pair.article.figure.text}” is said of a part in the source, not of the whole",
        f"The source says {write.says(pair.source.figure)} of “{clause[parted[-1].start() :].strip()}”; the article "
        f"says it of the {owner.group()}.",
        write.article(pair.article), write.source(pair.source), data=write.numbers(pair.article, pair.source),
    )  # fmt: skip


def _before(line: Line, item: Item, *, whole: bool = False) -> str:
    """The words of the clause before a figure; up to the figure before it, if ``whole`` is not set, none of its dimension."""
    start = 0
    for other in line.items[: line.items.index(item)]:
        if quantity(other.figure).dimension == quantity(item.figure).dimension:
            start = other.figure.end - line.sentence.start
    text = line.sentence.text[start : item.figure.start - line.sentence.start].lower()
    return text if whole else _CUT.split(text)[-1]
