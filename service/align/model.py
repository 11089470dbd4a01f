"""Logistic models over the features of a pair. The numbers are in ``weights``; ``tools/fit_alignment.py`` makes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Logistic:
    """``weights`` in the order of the features, then ``bias``."""

    weights: tuple[float, ...]
    bias: float

    def probability(self, features: Sequence[float]) -> float:
        score = float(np.dot(self.weights, features)) + self.bias
        return float(1 / (1 + np.exp(-np.clip(score, -30, 30))))


SITUATIONS = ("both taken", "article free", "source free", "both free")
"""Of a pair to be attached: which of its sentences has no mutual best partner. What speaks for a link differs: a sentence left
over may be a part of its neighbours' pair, a further link between two that have partners needs words of its own."""


@dataclass(frozen=True, slots=True)
class LinkModel:
    """``pair``: is a mutual best pair right (features ``PAIR``)? ``attached``: does another pair belong too (features
    ``ATTACHED``; one model for each of ``SITUATIONS``)?"""

    pair: Logistic
    attached: tuple[Logistic, Logistic, Logistic, Logistic]
