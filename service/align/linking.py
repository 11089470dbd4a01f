"""Links with probabilities: which mutual best pairs to keep, and which other pairs to attach to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from service.align.features import Pair, Scene, attached_features, pair_features, partners, situation
from service.align.model import LinkModel

LINK: Final = 0.5
CANDIDATES: Final = 6
"""Pairs looked at per sentence of either side beyond the mutual best: its most similar ones."""


def candidates(s: Scene) -> list[Pair]:
    """Pairs that may be attached: not mutual best, but among the most similar of their row or column."""
    similar = np.sqrt(s.there * s.back) + s.vector_margin
    rows, columns = similar.shape
    near = set()
    for i in range(rows):
        near |= {(i, int(j)) for j in np.argsort(-similar[i])[:CANDIDATES]}
    for j in range(columns):
        near |= {(int(i), j) for i in np.argsort(-similar[:, j])[:CANDIDATES]}
    return sorted(near - set(s.core))


def probabilities(s: Scene, models: Sequence[LinkModel]) -> dict[Pair, float]:
    """The probability of every candidate pair; those not in it are no link. ``models``: one a source sentence, by what is
    known of its words."""
    found = {pair: models[pair[1]].pair.probability(pair_features(s, pair)) for pair in s.core}
    kept = partners([pair for pair, p in found.items() if p >= LINK])
    for pair in candidates(s):
        model = models[pair[1]].attached[situation(kept, pair)]
        found[pair] = model.probability(attached_features(s, kept, pair))
    return found
