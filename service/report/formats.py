"""In which shapes a report can be had: one line each. ``GET /reports/{id}`` chooses by suffix, then by ``Accept``."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from service.report.annotations import render_annotations
from service.report.html import render_html
from service.report.sarif import render_sarif
from service.report.schema import ReportDict
from service.report.table import render_csv


@dataclass(frozen=True, slots=True)
class Format:
    """``suffix``: after the report's id, without a dot. ``render`` gives the whole document."""

    suffix: str
    media_type: str
    render: Callable[[ReportDict], str]


def _json(report: ReportDict) -> str:
    return json.dumps(report, ensure_ascii=False)


FORMATS: tuple[Format, ...] = (
    Format("json", "application/json", _json),
    Format("html", "text/html", render_html),
    Format("sarif", "application/sarif+json", render_sarif),
    Format("jsonld", "application/ld+json", render_annotations),
    Format("csv", "text/csv", render_csv),
)
"""The first one answers where a caller has no wish."""


def by_suffix(suffix: str) -> Format | None:
    return next((f for f in FORMATS if f.suffix == suffix), None)


def by_accept(accept: str) -> Format | None:
    """The format that an ``Accept`` header likes best; ``None``: it wants none of ours."""
    if not accept.strip():
        return FORMATS[0]
    best: tuple[float, Format] | None = None
    for form in FORMATS:
        weight = max((q for kind, q in _ranges(accept) if _fits(kind, form.media_type)), default=0.0)
        if weight > 0 and (best is None or weight > best[0]):
            best = (weight, form)
    return best[1] if best else None


def _ranges(accept: str) -> list[tuple[str, float]]:
    found = []
    for part in accept.split(","):
        kind, *parameters = (piece.strip().lower() for piece in part.split(";"))
        weight = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "q":
                try:
                    weight = min(1.0, max(0.0, float(value)))
                except ValueError:
                    weight = 0.0
        # A named type beats a wildcard of the same weight.
        found.append((kind, weight - (0.001 if "*" in kind and weight else 0.0)))
    return found


def _fits(kind: str, media_type: str) -> bool:
    main = media_type.partition(";")[0]
    return kind in ("*/*", main) or (kind.endswith("/*") and main.startswith(kind[:-1]))
