"""What is known of a candidate pair, as numbers that a logistic model weighs (``weights``)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from service.align.evidence import Evidence
from service.align.path import Matrix, core_pairs, leads, margins
from service.types import Sentence

Pair = tuple[int, int]

PAIR: Final = (
    "margin", "answered", "answering", "lead_row", "lead_column", "both_headline", "one_headline", "drift", "longer",
    "quotes_differ", "flow", "vector_margin", "vector_lead_row", "vector_lead_column",
)  # fmt: skip
"""Of a mutual best pair. ``answered``/``answering``: share of the article sentence that the source sentence answers, and
the reverse · ``drift``: how far apart they stand in their texts · ``longer``: log ratio of lengths · ``flow``: neighbours
that are mutual best of neighbours."""

ATTACHED: Final = (
    *PAIR, "gain", "gain_back", "gain_of_rest", "names", "numerals", "next_to_partner",
    "next_to_partner_back", "between", "quote_gained", "clause_gain", "clause_gain_back", "vector_gain", "vector_gain_back",
)  # fmt: skip
"""Of any other pair, as an addition to the mutual best pairs of its two sentences: what it answers that they do not.
``clause_gain``: the same of the beginning or the end of the article sentence for which it is most, as joined sentences have
each their own source · ``between``: a sentence left over whose neighbours' partners are this sentence or its neighbour, by
the share of the story that runs in step."""

CLAUSE: Final = 3.0
"""Weight of words (about three rare ones) that a clause must have to count."""

_QUOTE = re.compile(r"[\"“”«»]")


@dataclass(frozen=True, slots=True)
class Scene:
    """All pairs of one article and one source. ``core``: the mutual best. Vector matrices are zero without vectors."""

    evidence: Evidence
    there: Matrix
    back: Matrix
    margin: Matrix
    lead: tuple[Matrix, Matrix]
    vectors: tuple[Matrix, Matrix] | None
    vector_margin: Matrix
    vector_lead: tuple[Matrix, Matrix]
    core: tuple[Pair, ...]


def scene(evidence: Evidence, vectors: tuple[Matrix, Matrix] | None) -> Scene:
    """``vectors``: centred unit vectors of both sides' sentences."""
    there, back = evidence.shares()
    similar = np.sqrt(there * back)
    margin = margins(similar)
    if vectors is None:
        nothing = np.zeros_like(margin)
        core = core_pairs(margin)
        return Scene(evidence, there, back, margin, leads(similar), None, nothing, (nothing, nothing), tuple(core))
    cosine = vectors[0] @ vectors[1].T
    vector_margin = margins(cosine)
    core = core_pairs(margin + vector_margin)
    return Scene(
        evidence, there, back, margin, leads(similar), vectors, vector_margin, leads(cosine), tuple(core)
    )  # fmt: skip


def pair_features(s: Scene, pair: Pair) -> list[float]:
    """In the order of ``PAIR``."""
    i, j = pair
    a, b = s.evidence.article.sentences[i], s.evidence.source.sentences[j]
    n, m = s.margin.shape
    heads = (a.role == "headline") + (b.role == "headline")
    near = sum(1 for x, y in s.core if abs(x - i) == 1 and abs(y - j) == 1)
    return [
        float(s.margin[i, j]), float(s.there[i, j]), float(s.back[i, j]),
        float(s.lead[0][i, j]), float(s.lead[1][i, j]),
        float(heads == 2), float(heads == 1), abs((i + 0.5) / n - (j + 0.5) / m),
        float(np.log((len(a.text) + 1) / (len(b.text) + 1))),
        float(bool(_QUOTE.search(a.text)) != bool(_QUOTE.search(b.text))), float(min(near, 2)),
        float(s.vector_margin[i, j]), float(s.vector_lead[0][i, j]), float(s.vector_lead[1][i, j]),
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Partners:
    """The mutual best partners of each sentence, and how well they answer its words together."""

    of_article: dict[int, list[int]]
    of_source: dict[int, list[int]]


def partners(core: Sequence[Pair]) -> Partners:
    of_article: defaultdict[int, list[int]] = defaultdict(list)
    of_source: defaultdict[int, list[int]] = defaultdict(list)
    for i, j in core:
        of_article[i].append(j)
        of_source[j].append(i)
    return Partners(dict(of_article), dict(of_source))


def attached_features(s: Scene, kept: Partners, pair: Pair) -> list[float]:
    """In the order of ``ATTACHED``."""
    i, j = pair
    e = s.evidence
    ours, theirs = kept.of_article.get(i, []), kept.of_source.get(j, [])
    gained, rest = _gained(e.forward[i], j, ours, e.article.weights[i])
    gained_back, _ = _gained(e.backward[j], i, theirs, e.source.weights[j])
    total, total_back = float(e.article.weights[i].sum()), float(e.source.weights[j].sum())
    named = np.array([w.capital and at > 0 for at, w in enumerate(e.article.words[i])], dtype=bool)
    numeral = np.array([bool(w.digits) for w in e.article.words[i]], dtype=bool)
    quoted = bool(_QUOTE.search(e.article.sentences[i].text)) and bool(_QUOTE.search(e.source.sentences[j].text))
    quoted_before = any(_QUOTE.search(e.source.sentences[y].text) for y in ours)
    return [
        *pair_features(s, pair),
        float(gained.sum()) / max(total, 1e-9), float(gained_back.sum()) / max(total_back, 1e-9),
        float(gained.sum()) / max(rest, 1e-9),
        float(np.log1p(gained[named].sum())), float(np.log1p(gained[numeral].sum())),
        float(any(abs(y - j) == 1 for y in ours)), float(any(abs(x - i) == 1 for x in theirs)),
        _between(s, kept, i, j),
        float(quoted and not quoted_before),
        _clause_gain(e.forward[i], j, ours, e.article.weights[i], e.article.breaks[i]),
        _clause_gain(e.backward[j], i, theirs, e.source.weights[j], e.source.breaks[j]),
        _vector_gain(s, i, j, ours, e.source.sentences), _vector_gain_back(s, i, j, theirs, e.article.sentences),
    ]  # fmt: skip


def situation(kept: Partners, pair: Pair) -> int:
    """Which of ``model.SITUATIONS`` a pair is in."""
    return (pair[0] not in kept.of_article) + 2 * (pair[1] not in kept.of_source)


def _gained(answered: Matrix, other: int, partners: list[int], weights: Matrix) -> tuple[Matrix, float]:
    """Weight of each word that ``other`` answers beyond the partners, and the weight they leave unanswered."""
    before = answered[partners].max(axis=0) if partners else np.zeros(answered.shape[1])
    return np.maximum(answered[other] - before, 0) * weights, float(((1 - before) * weights).sum())


def _between(s: Scene, kept: Partners, i: int, j: int) -> float:
    free_source = j not in kept.of_source and _sandwiched(i, kept.of_source.get(j - 1), kept.of_source.get(j + 1))
    free_article = i not in kept.of_article and _sandwiched(j, kept.of_article.get(i - 1), kept.of_article.get(i + 1))
    if not (free_source or free_article):
        return 0.0
    paired = set(s.core)
    return sum((x + 1, y + 1) in paired or (x - 1, y - 1) in paired for x, y in paired) / max(len(paired), 1)


def _sandwiched(one: int, before: list[int] | None, after: list[int] | None) -> bool:
    """Is ``one`` the partner of the sentence before or after, and the other's partner it or its neighbour?"""
    if not before or not after:
        return False
    return (one in before or one in after) and min(abs(x - y) for x in before for y in after) <= 1


def _clause_gain(answered: Matrix, other: int, partners: list[int], weights: Matrix, breaks: tuple[int, ...]) -> float:
    before = answered[partners].max(axis=0) if partners else np.zeros(answered.shape[1])
    more = np.concatenate(([0.0], np.cumsum((answered[other] - before) * weights)))
    size = np.concatenate(([0.0], np.cumsum(weights)))
    best = 0.0
    for at in breaks:
        for gain, weight in ((more[at], size[at]), (more[-1] - more[at], size[-1] - size[at])):
            if weight >= CLAUSE:
                best = max(best, float(gain / weight))
    return best


def _vector_gain(s: Scene, i: int, j: int, partners: list[int], sentences: Sequence[Sentence]) -> float:
    if s.vectors is None or not partners:
        return 0.0
    return _joint_gain(s.vectors[0][i], s.vectors[1], partners, j, sentences)


def _vector_gain_back(s: Scene, i: int, j: int, partners: list[int], sentences: Sequence[Sentence]) -> float:
    if s.vectors is None or not partners:
        return 0.0
    return _joint_gain(s.vectors[1][j], s.vectors[0], partners, i, sentences)


def _joint_gain(
    one: npt.NDArray[np.float64], others: Matrix, partners: list[int], added: int, sentences: Sequence[Sentence]
) -> float:
    """By how much the length-weighted mean of the partners' vectors comes nearer to ``one`` with ``added``."""

    def near(members: list[int]) -> float:
        mixed = np.array([len(sentences[m].text) for m in members], dtype=np.float64) @ others[members]
        return float(one @ mixed) / max(float(np.linalg.norm(mixed)), 1e-9)

    return near([*partners, added]) - near(partners)
