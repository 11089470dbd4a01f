"""Names and offices as the newsroom writes them, put into translations afterwards.

A row says: where the source has this term, the translation is to have that English, and these are the renderings that
translators give instead. Only a rendering that stands in the translation is replaced; nothing is added.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from unicodedata import normalize


@dataclass(frozen=True, slots=True)
class Entry:
    """``term`` as in the source; ``wanted`` English; ``instead``: what translators write."""

    term: str
    wanted: str
    instead: tuple[str, ...]


def _words(phrase: str, *, ignore_case: bool = False) -> re.Pattern[str]:
    spaced = r"\s+".join(re.escape(part) for part in phrase.split())
    return re.compile(rf"(?<!\w){spaced}(?!\w)", re.IGNORECASE if ignore_case else 0)


class Glossary:
    """Entries of one language pair, longest term first, so that "Phó Thủ tướng" goes before "Thủ tướng"."""

    def __init__(self, entries: Iterable[Entry] = (), source: str = "vi", target: str = "en") -> None:
        self._pair = (source, target)
        ordered = sorted(entries, key=lambda e: -len(e.term))
        self._rules = tuple(
            (_words(e.term, ignore_case=True), e.wanted, tuple(_words(i) for i in e.instead)) for e in ordered
        )

    def apply(self, text: str, translation: str, source: str, target: str) -> str:
        """``translation`` of ``text`` with the glossary's terms; each part is replaced once, by the longest term."""
        if (source, target) != self._pair:
            return translation
        rest = normalize("NFC", text)
        marks: dict[str, str] = {}
        for term, wanted, instead in self._rules:
            if not term.search(rest):
                continue
            rest = term.sub(" ", rest)
            # Private-use characters hold places, so that no later rule changes what an earlier one put in.
            mark = chr(0xE000 + len(marks))
            for rendering in (*instead, _words(wanted)):
                translation = rendering.sub(mark, translation)
            marks[mark] = wanted
        return _filled(translation, marks)


def _filled(translation: str, marks: Mapping[str, str]) -> str:
    for mark, wanted in marks.items():
        translation = translation.replace(mark, wanted)
    return translation


def read_glossary(path: Path | None = None) -> tuple[Entry, ...]:
    """Rows of a glossary file (source term, tab, English, tab, renderings separated by ``|``); ours if ``path`` is None.

    Raises ``ValueError`` with the line's number for a row of another shape.
    """
    if path is None:
        text = files("service").joinpath("data/glossary_vi_en.tsv").read_text("utf-8")
    else:
        text = path.read_text("utf-8")
    entries = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        term, wanted, instead = ([*line.split("\t"), "", ""])[:3]
        if not term.strip() or not wanted.strip():
            raise ValueError(f"glossary line {number}: a source term, a tab and its English are needed")
        entries.append(
            Entry(
                normalize("NFC", term.strip()),
                wanted.strip(),
                tuple(part.strip() for part in instead.split("|") if part.strip()),
            )
        )
    return tuple(entries)
