"""Findings in words: both readings and the arithmetic, for an editor who does not read the source."""

from __future__ import annotations

from decimal import Decimal

from service.figures.compare.scene import Item, Scene
from service.figures.compare.values import currency_of, is_range
from service.figures.read import read
from service.languages.others import POINT_LANGUAGES
from service.types import ArticleEvidence, Figure, Finding, SourceEvidence

_LIMIT = 160


def number(value: Decimal) -> str:
    """``12000`` → ``12,000``; no exponent, no trailing zeros."""
    plain = f"{value.normalize():f}" if value else "0"
    whole, _, rest = plain.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return f"{sign}{int(digits or '0'):,}" + (f".{rest[:6]}" if rest else "")


def reading(figure: Figure) -> str:
    """What a figure was read as: ``2,150,000,000,000 VND``, ``16 percentage points``, ``150–200 million``."""
    if figure.low is None and figure.high is None:
        return figure.text
    span = (
        f"{number(figure.low or Decimal(0))}–{number(figure.high or Decimal(0))}"
        if is_range(figure)
        else number(figure.value)
    )
    if figure.kind == "money":
        return f"{span} {currency_of(figure)}"
    if figure.unit == "%":
        return f"{span} %"
    if figure.unit == "pp":
        return f"{span} percentage points"
    if figure.kind == "multiple":
        return f"{span} times"
    if figure.kind == "ordinal":
        return f"number {span} in order"
    if figure.kind == "fraction":
        return f"{number(figure.value * 100)} %"
    if figure.kind == "time":
        hours, minutes = divmod(int(figure.value), 60)
        return f"{hours}:{minutes:02d}"
    if figure.kind == "age" and figure.unit in (None, "year"):
        return f"{span} years of age"
    if not figure.unit:
        return span
    unit = figure.unit.replace("_", " ").replace("/", " per ")
    return f"{span} {unit}" if figure.value == 1 or " per " in unit or unit.endswith("s") else f"{span} {unit}s"


def grouping_note(figure: Figure, language: str = "vi") -> str:
    """How a numeral's separators were read by the rules of its ``language``, where they could be read otherwise."""
    point, comma = "." in figure.text, "," in figure.text
    groups, decimal = (",", ".") if language in POINT_LANGUAGES else (".", ",")
    said = []
    if point if groups == "." else comma:
        said.append(f'"{groups}" groups thousands')
    if comma if decimal == "," else point:
        said.append(f'"{decimal}" is the decimal mark')
    return " and ".join(said)


def times(a: Decimal, s: Decimal) -> str:
    """``ten times less``, ``2.5 times as much``, ``4.2 % more``."""
    if not a or not s or (a < 0) != (s < 0):
        return f"a difference of {number(a - s)}"
    ratio = a / s
    if ratio >= 2:
        return f"{number(round(ratio, 2))} times as much"
    if ratio <= Decimal("0.5"):
        return f"{number(round(1 / ratio, 2))} times less"
    change = abs(ratio - 1) * 100
    return f"{number(round(change, 2))} % {'more' if ratio > 1 else 'less'}"


def clip(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LIMIT else flat[: _LIMIT - 1].rstrip() + "…"


class Writer:
    """Makes findings for one source, with evidence and what the translation read."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.language = scene.comparison.sources[scene.source].language

    def article(self, a: Item, start: int | None = None, end: int | None = None) -> ArticleEvidence:
        figure = a.figure
        first, last = figure.start if start is None else start, figure.end if end is None else end
        return self.scene.comparison.article_evidence(a.sentence, first, last)

    def source(self, s: Item, start: int | None = None, end: int | None = None) -> SourceEvidence:
        figure = s.figure
        first, last = figure.start if start is None else start, figure.end if end is None else end
        return self.scene.comparison.source_evidence(self.scene.source, s.sentence, first, last)

    def finding(
        self,
        code: str,
        confidence: float,
        message: str,
        explanation: str,
        article: ArticleEvidence,
        source: SourceEvidence | None,
        *,
        suggestion: str | None = None,
        data: dict[str, object] | None = None,
    ) -> Finding:
        return Finding(
            code,
            round(max(0.0, min(0.99, confidence)), 3),
            message,
            explanation,
            article,
            source,
            data or {},
            suggestion,
        )

    def translated(self, a: Item, s: Item) -> str:
        """A word on the machine translation where it says what the article says: the slip may have come from there."""
        translation = self.scene.original[s.sentence].sentence.translation
        if not translation or a.figure.value == s.figure.value:
            return ""
        figures = read(translation, "en").figures
        copied = next((f for f in figures if (f.value, f.unit) == (a.figure.value, a.figure.unit)), None)
        if copied is None or any(f.value == s.figure.value for f in figures):
            return ""
        return f" The machine translation reads “{copied.text}” too; the source has {reading(s.figure)}."

    def says(self, figure: Figure) -> str:
        """A figure of the source and what it was read as: ``“12.000” (vi, "." groups thousands) = 12,000``."""
        note = grouping_note(figure, self.language)
        return f"“{figure.text}” ({self.language}{', ' + note if note else ''}) = {reading(figure)}"

    def unit_unclear(self, s: Item) -> bool:
        """Whether what follows may be the rest of the unit: markup ("km<sup>2</sup>"), or "lần" (times)."""
        after = self.scene.comparison.sources[self.scene.source].text[s.figure.end : s.figure.end + 5]
        return after[:1] == "<" or after.strip().startswith("lần")

    def numbers(self, a: Item, s: Item) -> dict[str, object]:
        return {
            "article": reading(a.figure),
            "source": reading(s.figure),
            "article_role": a.role.does,
            "source_role": s.role.does,
        }
