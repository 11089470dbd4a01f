"""Do both texts tell the same story? Asked of the best answered half of the shorter text, so that a source which
supports a part of the article, or of which only the lead could be read, still counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from service.align.embedding import embed
from service.align.features import Scene

SAME_STORY: Final = 0.5


@dataclass(frozen=True, slots=True)
class Measure:
    """``even``: the value at which both are as likely; ``spread``: how fast the odds change around it."""

    even: float
    spread: float


WORDS: Final = Measure(0.185, 0.02)
"""Similarity by lexicon and anchors: .20 and more for true pairs, .14 and less for pairs of two stories."""

NAMES: Final = Measure(0.06, 0.01)
"""Similarity by names and numerals alone, for a source language without a lexicon."""

COSINES: Final = Measure(0.863, 0.005)
"""Cosine of each sentence's nearest (vectors as the model gives them): .875 and more, .855 and less."""


def same_story(value: float, measure: Measure) -> float:
    """0..1: how sure it is that the two tell the same story."""
    return float(1 / (1 + np.exp(-np.clip((value - measure.even) / measure.spread, -30, 30))))


def best_half(view: Scene, article: Sequence[str], source: Sequence[str]) -> float:
    """Mean similarity of the best answered half of the shorter text's sentences. What is said again counts once: a line
    without an end, taken in pieces, is not most of the story."""
    similar = np.sqrt(view.there * view.back)[np.ix_(_firsts(article), _firsts(source))]
    return _best_half(similar.max(axis=1), similar.shape)


def nearest(article: Sequence[str], source: Sequence[str]) -> float:
    """The same with cosines of uncentred vectors."""
    cosines = embed(list(dict.fromkeys(article))) @ embed(list(dict.fromkeys(source))).T
    return _best_half(cosines.max(axis=1), cosines.shape)


def _firsts(texts: Sequence[str]) -> list[int]:
    """Where each different text stands for the first time."""
    return list({text: i for i, text in reversed(list(enumerate(texts)))}.values())


def _best_half(best: np.ndarray[tuple[int], np.dtype[np.floating]], shape: tuple[int, ...]) -> float:
    count = max(1, (min(shape) + 1) // 2)
    return float(np.sort(best)[-count:].mean())
