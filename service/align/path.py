"""From a matrix of similarities to links: mutual best first, then leftovers are attached to an existing pair."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]


def margins(similar: Matrix, k: int = 4) -> Matrix:
    """Cross-domain similarity local scaling: how far a pair stands above the ``k`` best neighbours of both partners."""
    if not similar.size:
        return similar
    rows = np.sort(similar, axis=1)[:, -k:].mean(axis=1, keepdims=True)
    columns = np.sort(similar, axis=0)[-k:, :].mean(axis=0, keepdims=True)
    return np.asarray(similar - (rows + columns) / 2)


def mutual_best(margin: Matrix, floor: float) -> list[tuple[int, int]]:
    """Pairs in which each is the other's best, above ``floor``; no order is assumed."""
    if not margin.size:
        return []
    best_column, best_row = margin.argmax(axis=1), margin.argmax(axis=0)
    return [(i, int(j)) for i, j in enumerate(best_column) if int(best_row[j]) == i and float(margin[i, j]) > floor]
