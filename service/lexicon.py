"""The shipped Vietnamese-English phrase table: which English words answer which Vietnamese ones.

Statistics of word alignments over the training part of the ALT news corpus (CC BY 4.0, see NOTICE). Lower-cased,
tokens separated by single spaces, Vietnamese phrases of one to five syllables. Not a source of figures or rare names.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Pair:
    """One phrase pair. ``p_en`` = p(en | vi), ``p_vi`` = p(vi | en), ``count``: times seen aligned."""

    vi: str
    en: str
    count: int
    p_en: float
    p_vi: float


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Both directions of the phrase table; look-ups are by lower-cased phrase."""

    by_vi: dict[str, tuple[Pair, ...]]
    by_en: dict[str, tuple[Pair, ...]]

    def __reduce__(self) -> tuple[Callable[[], Lexicon], tuple[()]]:
        """Another process reads the shipped table itself: it is far larger than anything else that is sent there."""
        return load_lexicon, ()

    def english(self, vi: str) -> tuple[Pair, ...]:
        """English phrases for a Vietnamese phrase, likeliest first."""
        return self.by_vi.get(vi, ())

    def vietnamese(self, en: str) -> tuple[Pair, ...]:
        """Vietnamese phrases for an English phrase, likeliest first."""
        return self.by_en.get(en, ())


@cache
def load_lexicon() -> Lexicon:
    """Read the table once a process (36,946 pairs, about 0.1 s)."""
    by_vi: dict[str, list[Pair]] = {}
    by_en: dict[str, list[Pair]] = {}
    packed = files("service").joinpath("data/vi_en.tsv.gz").read_bytes()
    for line in gzip.decompress(packed).decode("utf-8").splitlines():
        vi, en, count, p_en, p_vi = line.split("\t")
        pair = Pair(vi, en, int(count), float(p_en), float(p_vi))
        by_vi.setdefault(vi, []).append(pair)
        by_en.setdefault(en, []).append(pair)
    return Lexicon(
        {k: tuple(sorted(v, key=lambda p: -p.p_en)) for k, v in by_vi.items()},
        {k: tuple(sorted(v, key=lambda p: -p.p_vi)) for k, v in by_en.items()},
    )
