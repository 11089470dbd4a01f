"""Numbers that belong to a name: "Resolution 57" for "Nghị quyết 75", "Boeing 787" for "Boeing 737", "Article 331".

The readers leave such digits out of the figures. A name that both sides give, each with another number, is a slip all
the same: the number tells one law, road or aircraft from the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from service.figures.compare.explain import Writer
from service.figures.compare.scene import Line, Scene
from service.figures.compare.words import fold
from service.languages.en.labels import LABELS as EN_LABELS
from service.languages.vi.labels import LABELS as VI_LABELS
from service.types import Finding

_NUMBER = r"(\d{1,4})([A-Z]?)(?![\d.,:%]*\d|\w|%)"
_NAMED = re.compile(rf"(?<![\w-])([^\W\d_][^\W\d_]{{0,20}})([- ]?){_NUMBER}")


@dataclass(frozen=True, slots=True)
class Label:
    """``key``: what is numbered, alike in both languages; ``number`` in digits, ``suffix`` a letter behind it."""

    key: str
    number: int
    suffix: str
    start: int
    end: int
    text: str

    def agrees(self, other: Label) -> bool:
        lettered = self.suffix and other.suffix and self.suffix != other.suffix
        return self.key == other.key and self.number == other.number and not lettered


def labels_of(line: Line, language: str) -> list[Label]:
    """The numbered names of one sentence, outside its figures and dates."""
    text, offset = line.sentence.text, line.sentence.start
    taken = [(i.figure.start, i.figure.end) for i in line.items] + [(m.start, m.end) for m in line.marks]
    found: list[Label] = []
    for key, pattern in EN_LABELS if language == "en" else VI_LABELS:
        found += [_label(key, m, m.group(1), m.group(2), offset) for m in pattern.finditer(text)]
    for m in _NAMED.finditer(text):
        if m.group(1)[0].isupper():
            found.append(_label("=" + fold(m.group(1)), m, m.group(3), m.group(4), offset))
    return [x for x in found if not any(a < x.end and x.start < b for a, b in taken)]


def _label(key: str, match: re.Match[str], number: str, suffix: str, offset: int) -> Label:
    return Label(key, int(number), suffix, offset + match.start(), offset + match.end(), match.group())


def labels(scene: Scene, sentence: int, lines: Sequence[int], write: Writer) -> Iterator[Finding]:
    """One finding for each numbered name whose number the source gives otherwise."""
    mine = labels_of(scene.article[sentence], "en")
    if not mine:
        return
    there = [(j, x) for j in lines for x in labels_of(scene.original[j], "vi")]
    told: list[tuple[int, int]] = []
    for a in mine:
        same = [(j, s) for j, s in there if s.key == a.key]
        if not same or any(a.agrees(s) for _, s in same) or any(x < a.end and a.start < y for x, y in told):
            continue
        left = [(j, s) for j, s in same if not any(b.agrees(s) for b in mine)]
        if not left or _stands(scene, a):
            continue
        told.append((a.start, a.end))
        yield _finding(scene, sentence, a, *left[0], write)


def _stands(scene: Scene, a: Label) -> bool:
    """Whether the source gives this very name and number in another sentence."""
    return any(a.agrees(x) for line in scene.original for x in labels_of(line, "vi"))


def _finding(scene: Scene, sentence: int, a: Label, j: int, s: Label, write: Writer) -> Finding:
    return write.finding(
        "FIG-VALUE", 0.74, f"“{a.text}” does not match the source, which has “{s.text}”",
        f"“{s.text}” (vi) carries the number {s.number}{s.suffix}; the article's “{a.text}” carries {a.number}{a.suffix}.",
        scene.comparison.article_evidence(sentence, a.start, a.end),
        scene.comparison.source_evidence(scene.source, j, s.start, s.end),
        data={"article": f"{a.number}{a.suffix}", "source": f"{s.number}{s.suffix}"},
    )  # fmt: skip
