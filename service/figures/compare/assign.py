"""Optimal one-to-one assignment (shortest augmenting paths), for the handful of figures in aligned passages."""

from __future__ import annotations

import math
from collections.abc import Sequence

FORBIDDEN = 1e6


def assign(cost: Sequence[Sequence[float]], alone: float) -> list[int | None]:
    """For each row its column, or None where staying alone (``alone`` for a row) is cheaper. Total cost is least.

    A cost of ``FORBIDDEN`` or more is never chosen. Rows and columns may differ in number.
    """
    rows, columns = len(cost), len(cost[0]) if cost else 0
    if not rows:
        return []
    # one private column per row, priced at staying alone, makes every row assignable
    table = [[*row, *(alone if i == j else FORBIDDEN for j in range(rows))] for i, row in enumerate(cost)]
    width = columns + rows
    row_price, column_price = [0.0] * (rows + 1), [0.0] * (width + 1)
    owner, way = [0] * (width + 1), [0] * (width + 1)
    for i in range(1, rows + 1):
        owner[0], column = i, 0
        least, used = [math.inf] * (width + 1), [False] * (width + 1)
        while owner[column] != 0:
            used[column] = True
            row, step, following = owner[column], math.inf, 0
            for j in range(1, width + 1):
                if used[j]:
                    continue
                price = table[row - 1][j - 1] - row_price[row] - column_price[j]
                if price < least[j]:
                    least[j], way[j] = price, column
                if least[j] < step:
                    step, following = least[j], j
            for j in range(width + 1):
                if used[j]:
                    row_price[owner[j]] += step
                    column_price[j] -= step
                else:
                    least[j] -= step
            column = following
        while column:
            owner[column], column = owner[way[column]], way[column]
    found: list[int | None] = [None] * rows
    for j in range(1, columns + 1):
        if owner[j] and cost[owner[j] - 1][j - 1] < FORBIDDEN:
            found[owner[j] - 1] = j - 1
    return found
