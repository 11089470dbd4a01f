"""Is a link's probability what it says? Bins, expected calibration error, and the diagram as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LEAST = 0.05
"""Pairs below this are beyond doubt and nearly all there are; counting them would flatter the error."""

BINS = 10
SIDE, EDGE = 300, 44


@dataclass(frozen=True)
class Bin:
    """Pairs whose probability lies from ``low`` on: how many, what was said of them on average, how many are links."""

    low: float
    count: int
    said: float
    right: float


def bins(pairs: Sequence[tuple[float, bool]]) -> list[Bin]:
    out = []
    for k in range(BINS):
        inside = [(p, y) for p, y in pairs if p >= LEAST and min(int(p * BINS), BINS - 1) == k]
        if inside:
            count = len(inside)
            out.append(Bin(k / BINS, count, sum(p for p, _ in inside) / count, sum(y for _, y in inside) / count))
    return out


def calibration_error(found: Sequence[Bin]) -> float:
    total = sum(b.count for b in found)
    return sum(b.count * abs(b.said - b.right) for b in found) / total if total else 0.0


def svg(curves: Sequence[tuple[str, Sequence[Bin]]]) -> str:
    """Said against right, a dot a bin, its area by the number of pairs; the diagonal is a probability that keeps its word."""
    size = SIDE + 2 * EDGE
    colours = ("#1f5fa8", "#b4530a")

    def x(value: float) -> str:
        return f"{EDGE + value * SIDE:.1f}"

    def y(value: float) -> str:
        return f"{EDGE + (1 - value) * SIDE:.1f}"

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size + 24}" font-family="sans-serif" font-size="12">',
        "<title>Reliability of the probability of a link</title>",
        f'<rect width="{size}" height="{size + 24}" fill="#fff"/>',
        f'<rect x="{EDGE}" y="{EDGE}" width="{SIDE}" height="{SIDE}" fill="none" stroke="#888"/>',
        f'<path d="M{x(0)} {y(0)}L{x(1)} {y(1)}" stroke="#888" stroke-dasharray="4 4"/>',
        f'<text x="{x(0.5)}" y="{size - 8}" text-anchor="middle">probability said</text>',
        f'<text transform="translate(14 {y(0.5)}) rotate(-90)" text-anchor="middle">share that are links</text>',
    ]
    for mark in (0.0, 0.5, 1.0):
        lines.append(f'<text x="{x(mark)}" y="{EDGE + SIDE + 16}" text-anchor="middle">{mark:g}</text>')
        lines.append(f'<text x="{EDGE - 6}" y="{y(mark)}" text-anchor="end" dominant-baseline="middle">{mark:g}</text>')
    for at, (name, found) in enumerate(curves):
        colour = colours[at % len(colours)]
        path = "L".join(f"{x(b.said)} {y(b.right)}" for b in found)
        lines.append(f'<path d="M{path}" fill="none" stroke="{colour}"/>')
        for b in found:
            told = f"said {b.said:.2f}, right {b.right:.2f}, {b.count} pairs"
            radius = min(9.0, 2 + b.count**0.5 / 6)
            lines.append(f'<circle cx="{x(b.said)}" cy="{y(b.right)}" r="{radius:.1f}" fill="{colour}" '
                         f'fill-opacity=".75"><title>{name}: {told}</title></circle>')  # fmt: skip
        lines.append(f'<text x="{EDGE}" y="{18 + 16 * at}" fill="{colour}">{name}</text>')
    return "\n".join([*lines, "</svg>"]) + "\n"
