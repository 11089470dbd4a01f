"""Sentences with the words in question marked, each mark bearing the numbers of its findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from service.report.markup import Markup, Node, element
from service.report.schema import FindingJson, SentenceJson, SourceSentenceJson

AROUND = 280
"""Characters shown on each side of a mark where a passage is quoted; the whole stands further down the page."""
_RANK = {"error": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class Mark:
    """``start`` and ``end`` in the owning text; ``number``: the finding's place in the list, ``anchor`` its id there."""

    start: int
    end: int
    severity: str
    number: int
    anchor: str


def ordered(findings: Iterable[FindingJson]) -> list[FindingJson]:
    """By severity, then by place; as an editor reads them."""
    return sorted(findings, key=lambda f: (_RANK[f["severity"]], f["article"]["start"] if f["article"] else 10**9))


def marks(findings: Sequence[FindingJson], source: int | None = None) -> list[Mark]:
    """The marks of numbered findings in the article, or in one of the sources."""
    out = []
    for number, finding in enumerate(findings, 1):
        spot = finding["article"] if source is None else finding["source"]
        elsewhere = finding["source"] is not None and finding["source"]["source"] != source
        if spot is not None and (source is None or not elsewhere):
            out.append(Mark(spot["start"], spot["end"], finding["severity"], number, finding["id"]))
    return out


def marked(sentence: SentenceJson | SourceSentenceJson, spots: Sequence[Mark], *, numbered: bool = True) -> list[Node]:
    """The sentence in pieces: where marks overlap, the piece shows the gravest and bears all their numbers."""
    text, at = sentence["text"], sentence["start"]
    here = [(max(0, m.start - at), min(len(text), m.end - at), m) for m in spots]
    here = [(a, b, m) for a, b, m in here if a < b]
    edges = sorted({0, len(text), *(e for a, b, _ in here for e in (a, b))})
    out: list[Node] = []
    for first, last in pairwise(edges):
        over = [m for a, b, m in here if a <= first and last <= b]
        ending = [m for a, b, m in here if b == last and a < b]
        piece = text[first:last]
        if over:
            gravest = min((m.severity for m in over), key=_RANK.__getitem__)
            out.append(element("mark", piece, class_=gravest))
        else:
            out.append(piece)
        if numbered:
            out += [_number(m) for m in ending]
    return out


def quoted(sentence: SentenceJson | SourceSentenceJson, mark: Mark) -> list[Node]:
    """One finding's words in their sentence, cut to what is near them if the sentence is very long."""
    text, at = sentence["text"], sentence["start"]
    first, last = max(0, mark.start - at), max(0, mark.end - at)
    low = max(0, first - AROUND) if first > AROUND + 40 else 0
    high = last + AROUND if len(text) - last > AROUND + 40 else len(text)
    words = text[first:last]
    if len(words) > 4 * AROUND:
        middle: list[Node] = [element("mark", words[: 2 * AROUND], class_=mark.severity), " […] "]
        middle.append(element("mark", words[-2 * AROUND :], class_=mark.severity))
    else:
        middle = [element("mark", words, class_=mark.severity)] if words else []
    return ["…" if low else None, text[low:first], *middle, text[last:high], "…" if high < len(text) else None]


def _number(mark: Mark) -> Markup:
    link = element("a", mark.number, href=f"#{mark.anchor}", aria_label=f"finding {mark.number}")
    return element("sup", link)
