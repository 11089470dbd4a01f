"""Degrees before a name: associate professor made a professor, a colonel made a general."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.checks._context import Answer
from service.comparison import Comparison
from service.languages.en import degrees as en
from service.languages.vi import degrees as vi
from service.statements.names import Name, fold, read_english
from service.types import Finding, Sentence

_EN = re.compile(
    r"\b("
    + "|".join(sorted(map(re.escape, {**en.ACADEMIC, **en.MILITARY}), key=len, reverse=True))
    + r")\s+(?:Dr\.?\s+)?$",
    re.IGNORECASE,
)
_VI = re.compile(rf"(?<!\w)(?:{vi.ACADEMIC}|(?P<rank>{vi.MILITARY}))(?![\w])", re.IGNORECASE)
_REACH = 24
"""How far before the name a degree may begin ("GS.TS.BS", "Trung tướng, GS.TS")."""


def degrees(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """A degree that no mention of the same person in the source bears."""
    text = answer.sentence.text
    for name in read_english(text):
        found = _EN.search(text[: name.start])
        if found is None or name.kind not in ("person", "unknown"):
            continue
        written = found.group(1).lower()
        wanted = en.ACADEMIC.get(written) or en.MILITARY[written]
        there = list(_borne(comparison, answer, name, academic=written in en.ACADEMIC))
        if (
            not there
            or any(degree in wanted for _, _, _, degree in there)
            or _shortened(comparison, written, name, there)
        ):
            continue
        sentence, at, end, _ = next((t for t in there if t[0] in answer.sentences), there[0])
        start = answer.sentence.start
        yield Finding(
            "ATT-ROLE",
            0.72 if written in en.MILITARY else 0.66,
            f"The degree differs: the article has {found.group(1)} {name.text}, the source has {sentence.text[at:end]}.",
            f"source: {sentence.text[at : end + len(name.text) + 6].strip()}; article: {found.group(1)} {name.text}",
            comparison.article_evidence(answer.sentence.index, start + found.start(1), start + name.end),
            comparison.source_evidence(answer.source, sentence.index, sentence.start + at, sentence.start + end),
        )
        return


def _borne(
    comparison: Comparison, answer: Answer, name: Name, *, academic: bool
) -> Iterator[tuple[Sentence, int, int, str]]:
    """Degrees of the kind before the person's name anywhere in the source: sentence, place, what it is."""
    parts = fold(name.text).split()
    for sentence in comparison.sources[answer.source].sentences:
        folded = [(fold(m.group()), m.start()) for m in re.finditer(r"[^\W\d_]+", sentence.text)]
        for k, (word, _) in enumerate(folded):
            if word != parts[-1] or not sentence.text[folded[k][1]].isupper():
                continue
            first = (
                folded[k - len(parts) + 1][1]
                if [w for w, _ in folded[max(0, k - len(parts) + 1) : k + 1]] == parts
                else folded[k][1]
            )
            before = sentence.text[max(0, first - _REACH) : first]
            if re.search(r"[;:“”\"]|\bvà\b|\bcùng\b", before):
                before = re.split(r"[;:“”\"]|\bvà\b|\bcùng\b", before)[-1]
            hits = [m for m in _VI.finditer(before) if bool(m.group("rank")) != academic]
            if hits and not re.search(r"[A-ZĐ]\w* [A-ZĐ]\w*", before[hits[0].end() :]):
                match = hits[0]
                at = first - len(before) + match.start()
                kind = match.group("rank") or next(
                    k for k in ("assistant", "associate", "full", "none") if match.group(k)
                )
                yield sentence, at, at + len(match.group()), kind.lower()


def _shortened(comparison: Comparison, written: str, name: Name, there: list[tuple[Sentence, int, int, str]]) -> bool:
    """A short form of a rank that the article gives in full elsewhere, or of any general's rank in the source."""
    if written not in en.LOOSE:
        return False
    family = "tướng" if written.startswith("gen") else "đốc" if written.startswith("adm") else "tá"
    if not any(family in degree or (family == "đốc" and "tướng" in degree) for *_, degree in there):
        return False
    last = re.escape(name.text.split()[-1])
    full = re.search(
        rf"\b(?:lieutenant|lt\.?|major|maj\.?|brigadier|senior|vice|rear)[ -](?:lieutenant )?(?:general|gen\.?|colonel|col\.?|admiral)\b[^.;]{{0,40}}\b{last}\b",
        comparison.article.text,
        re.IGNORECASE,
    )
    return full is not None
