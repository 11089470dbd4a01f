"""What the date checks share: vague mentions, and a finding about one date against another."""

from __future__ import annotations

from service.figures.compare.calendar import (
    spelled,
)
from service.figures.compare.marks import Mark
from service.figures.compare.scene import Scene
from service.types import Finding


def date_finding(
    scene: Scene, sentence: int, a: Mark, j: int, s: Mark, code: str, certainty: float, story: str
) -> Finding:
    language = scene.comparison.sources[scene.source].language
    return Finding(
        code, round(certainty, 3), f"“{a.text}” does not match the source, which has {spelled(s)}",
        f"“{s.text}” ({language}) = {spelled(s)}; the article's “{a.text}” = {spelled(a)}: {story}.",
        scene.comparison.article_evidence(sentence, a.start, a.end),
        scene.comparison.source_evidence(scene.source, j, s.start, s.end),
        {"article": spelled(a), "source": spelled(s)},
    )  # fmt: skip


def left_alone(mark: Mark) -> bool:
    """Vague mentions ("this week", "recently") that bear out nothing exact."""
    if mark.date is None:
        return False
    if mark.relative:
        return False
    if mark.date.span_of == "week":
        return True
    if mark.date.earliest is None and "relative" in mark.date.parts and not (mark.date.day or mark.date.month):
        return "weekday" not in mark.date.parts  # "the same day", "the next day"
    fuzzy = {"relative", "fuzzy"} & mark.date.parts
    return bool(fuzzy) and not {"year", "month", "day", "quarter"} & mark.date.parts
