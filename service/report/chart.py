"""Stacked bars as inline SVG. Every number is written beside its bar, so that nothing hangs on colour or length."""

from __future__ import annotations

from collections.abc import Sequence

from service.report.markup import Markup, element

_WIDTH, _LABEL, _ROW, _BAR, _NUMBER = 380, 140, 28, 16, 36
_LETTERS = 18
"""Characters of a label; the whole is in the bar's title."""


def bars(rows: Sequence[tuple[str, dict[str, int]]], name: str) -> Markup:
    """``rows``: (label, count by severity), drawn in the order given."""
    if not rows:
        return element("p", "Nothing to show.", class_="none")
    most = max(sum(counts.values()) for _, counts in rows) or 1
    unit = (_WIDTH - _LABEL - _NUMBER) / most
    drawn = [_bar(n, label, counts, unit) for n, (label, counts) in enumerate(rows)]
    told = "; ".join(f"{label}: {_words(counts)}" for label, counts in rows)
    return element(
        "svg",
        element("title", f"{name}. {told}"),
        drawn,
        viewBox=f"0 0 {_WIDTH} {len(rows) * _ROW}",
        role="img",
    )


def _bar(n: int, label: str, counts: dict[str, int], unit: float) -> Markup:
    top, left = n * _ROW + (_ROW - _BAR) / 2, float(_LABEL)
    base = top + _BAR * 0.8
    parts = []
    for level, count in counts.items():
        if count:
            width = count * unit
            parts.append(element("rect", x=f"{left:.1f}", y=f"{top:.1f}", width=f"{max(width - 1, 1):.1f}", height=_BAR,
                                 class_=level))  # fmt: skip
            left += width
    shown = label if len(label) <= _LETTERS else label[: _LETTERS - 1] + "…"
    return element(
        "g",
        element("title", f"{label}: {_words(counts)}"),
        element("text", shown, x=_LABEL - 10, y=f"{base:.1f}", text_anchor="end"),
        parts,
        element("text", sum(counts.values()), x=f"{left + 8:.1f}", y=f"{base:.1f}", class_="n"),
    )


def _words(counts: dict[str, int]) -> str:
    return ", ".join(f"{n} {'remark' if k == 'info' else k}{'' if n == 1 else 's'}" for k, n in counts.items())
