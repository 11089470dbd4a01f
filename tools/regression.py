"""Penalised logistic regression for the link models (``fit_alignment``)."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from service.align.model import SITUATIONS, Logistic

PENALTY, PENALTY_APART, PENALTY_BIAS = 5.0, 20.0, 0.5
"""L2, on standardised features: of a weight, of a situation's departure from what all share, of its bias."""


@dataclass
class Sample:
    """Pairs to learn from: their features, whether they are links, and how much they count."""

    rows: list[list[float]] = field(default_factory=list)
    labels: list[bool] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)

    def add(self, row: list[float], label: bool, weight: float) -> None:
        self.rows.append(row)
        self.labels.append(label)
        self.weights.append(weight)


def newton(z: np.ndarray, labels: list[bool], weights: list[float], penalty: np.ndarray) -> np.ndarray:
    """Coefficients of a logistic regression with an L2 ``penalty`` each."""
    y, w, ridge = np.array(labels, float), np.array(weights), np.diag(penalty)
    beta = np.zeros(z.shape[1])
    for _ in range(15):
        p = 1 / (1 + np.exp(-np.clip(z @ beta, -30, 30)))
        gradient = z.T @ (w * (p - y)) + ridge @ beta
        hessian = (z * (w * p * (1 - p))[:, None]).T @ z + ridge + 1e-6 * np.eye(len(beta))
        beta -= np.linalg.solve(hessian, gradient)
    return beta


def logistic(sample: Sample, drop: set[int]) -> Logistic:
    """On standardised features; those in ``drop`` get weight 0."""
    z, spread, mean, keep = standardised(sample, drop)
    penalty = np.array([PENALTY] * len(keep) + [0.0])
    return unscaled(
        newton(np.c_[z, np.ones(len(z))], sample.labels, sample.weights, penalty),
        spread,
        mean,
        keep,
        len(sample.rows[0]),
    )


def logistics(sample: Sample, groups: list[int], drop: set[int]) -> tuple[Logistic, ...]:
    """One for each of ``SITUATIONS``: weights that all share, and what each departs from them, at a higher penalty, so that
    a situation which few pairs are in stays near the others."""
    z, spread, mean, keep = standardised(sample, drop)
    own = [np.array([g == k for g in groups], float)[:, None] for k in range(len(SITUATIONS))]
    n = len(keep)
    design = np.concatenate([z, *(z * o for o in own), *own], axis=1)
    penalty = np.array([PENALTY] * n + [PENALTY_APART] * n * len(own) + [PENALTY_BIAS] * len(own))
    beta = newton(design, sample.labels, sample.weights, penalty)
    apart, bias = beta[n : n + n * len(own)].reshape(len(own), n), beta[n + n * len(own) :]
    return tuple(
        unscaled(np.append(beta[:n] + a, c), spread, mean, keep, len(sample.rows[0]))
        for a, c in zip(apart, bias, strict=True)
    )


def standardised(sample: Sample, drop: set[int]) -> tuple[np.ndarray, np.ndarray, np.ndarray, list[int]]:
    x = np.array(sample.rows)
    keep = [k for k in range(x.shape[1]) if k not in drop]
    mean, spread = x[:, keep].mean(axis=0), x[:, keep].std(axis=0) + 1e-6
    return (x[:, keep] - mean) / spread, spread, mean, keep


def unscaled(beta: np.ndarray, spread: np.ndarray, mean: np.ndarray, keep: list[int], width: int) -> Logistic:
    """The model on all ``width`` features as they come; ``beta`` ends in the bias."""
    out = np.zeros(width)
    out[keep] = beta[:-1] / spread
    return Logistic(tuple(float(v) for v in out), float(beta[-1] - (beta[:-1] * mean / spread).sum()))
