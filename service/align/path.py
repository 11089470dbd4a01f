"""From similarities to candidate links: margins, and mutual best pairs. No order is assumed."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]

NEIGHBOURS: Final = 4


def margins(similar: Matrix, k: int = NEIGHBOURS) -> Matrix:
    """Cross-domain similarity local scaling: how far a pair stands above the ``k`` best neighbours of both partners."""
    rows = np.sort(similar, axis=1)[:, -k:].mean(axis=1, keepdims=True)
    columns = np.sort(similar, axis=0)[-k:, :].mean(axis=0, keepdims=True)
    return np.asarray(similar - (rows + columns) / 2)


def leads(similar: Matrix) -> tuple[Matrix, Matrix]:
    """By how much each pair leads the best other pair of its row, and of its column (negative if it trails)."""
    return _lead(similar), _lead(similar.T).T


def _lead(similar: Matrix) -> Matrix:
    if similar.shape[1] < 2:
        return similar.copy()
    top = np.sort(similar, axis=1)[:, -2:]
    best_other = np.where(similar >= top[:, 1:], top[:, :1], top[:, 1:])
    return np.asarray(similar - best_other)


def mutual_best(margin: Matrix) -> list[tuple[int, int]]:
    """Pairs in which each is the other's best, with a margin above zero."""
    best_column, best_row = margin.argmax(axis=1), margin.argmax(axis=0)
    return [(i, int(j)) for i, j in enumerate(best_column) if int(best_row[j]) == i and float(margin[i, j]) > 0]


DRIFT: Final = 0.05
COMPANY: Final = 0.04
"""A small preference, in units of margin, for the same relative place in both texts, and for a pair whose neighbours on
both sides are partners too. It settles near-duplicates and short sentences; moved blocks keep their company."""


def core_pairs(margin: Matrix) -> list[tuple[int, int]]:
    """Mutual best pairs, twice: the second time pairs in the company of pairs found the first time are preferred."""
    rows, columns = margin.shape
    place = (np.arange(rows)[:, None] + 0.5) / rows - (np.arange(columns)[None, :] + 0.5) / columns
    settled = margin - DRIFT * np.abs(place)
    company = np.zeros_like(margin)
    for i, j in mutual_best(settled):
        for step in (-1, 1):
            if 0 <= i + step < rows and 0 <= j + step < columns:
                company[i + step, j + step] += 1
    return mutual_best(settled + COMPANY * company)
