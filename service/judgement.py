"""The pure middle: an article and its sources in, alignments and findings out. Nothing is read or written here but the log."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import structlog

from service.align import AlignmentResult, align
from service.checks import CHECKS
from service.comparison import Comparison
from service.crash import crash_site
from service.figures import read
from service.lexicon import Lexicon
from service.reach import within_reach
from service.statements import read_statements
from service.types import Alignment, Article, Finding, Limit, Reading, Sentence, SourceText, Statement

_log = structlog.get_logger(__name__)

STORY_CHECKS = frozenset({"integrity"})
"""Checks that need no source: they run whatever the sources are."""

CHECK_FAILED = "check-failed"
"""The code of the limit that says that a check met a fault of its own; such a report is never ``consistent``."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """``story``: per source, how sure it is that it tells the article's story (0..1)."""

    alignments: tuple[Alignment, ...]
    findings: tuple[Finding, ...]
    limits: tuple[Limit, ...]
    article_readings: tuple[Reading, ...]
    article_statements: tuple[Statement, ...]
    story: tuple[float, ...]
    related: tuple[bool, ...]
    align_ms: float
    check_ms: float


def read_sentences(sentences: Sequence[Sentence], language: str, reference: date | None) -> tuple[Reading, ...]:
    """Figures and dates sentence by sentence, with offsets in the document."""
    return tuple(_shift(read(s.text, language, reference), s.start) for s in sentences)


def _shift(reading: Reading, by: int) -> Reading:
    return Reading(
        tuple(
            replace(f, start=f.start + by, end=f.end + by, core_start=f.core_start + by, core_end=f.core_end + by)
            for f in reading.figures
        ),
        tuple(replace(d, start=d.start + by, end=d.end + by) for d in reading.dates),
    )


def judge(
    article: Article,
    sources: tuple[SourceText, ...],
    lexicon: Lexicon,
    *,
    checks: Sequence[str] = (),
    vectors: bool = True,
) -> Judgement:
    """Align with every source, keep for each claim the source that answers it best, and run the checks."""
    began = time.perf_counter()
    reference = article.published or next((s.published for s in sources if s.published), None)
    article_readings = read_sentences(article.sentences, article.language, reference)
    source_readings = tuple(read_sentences(s.sentences, s.language, s.published or reference) for s in sources)
    results = [
        align(article, source, article_readings, readings, lexicon, vectors=vectors)
        for source, readings in zip(sources, source_readings, strict=True)
    ]
    related = tuple(r.same_story for r in results)
    alignments = best_sources([a for r in results if r.same_story for a in r.alignments])
    aligned = time.perf_counter()
    comparison = Comparison(
        article,
        sources,
        alignments,
        article_readings,
        source_readings,
        read_statements(article.text, article.sentences, article.language),
        tuple(read_statements(s.text, s.sentences, s.language) for s in sources),
        lexicon,
    )
    wanted = [n for n in CHECKS if (not checks or n in checks) and (any(related) or n in STORY_CHECKS)]
    findings, failed = run_checks(comparison, wanted)
    return Judgement(
        alignments,
        within_reach(findings, comparison),
        (*_story_limits(sources, results_related=related), *_vector_limits(results), *failed),
        article_readings,
        comparison.article_statements,
        tuple(r.story for r in results),
        related,
        (aligned - began) * 1000,
        (time.perf_counter() - aligned) * 1000,
    )


def run_checks(comparison: Comparison, names: Sequence[str]) -> tuple[list[Finding], list[Limit]]:
    """A check that fails on a text costs the editor that check, not the report: what the others found stands."""
    findings: list[Finding] = []
    limits: list[Limit] = []
    for name in names:
        try:
            findings.extend(CHECKS[name](comparison))
        except Exception as error:
            _log.error("check.failed", check=name, error=type(error).__name__, at=crash_site(error))
            limits.append(Limit("check", CHECK_FAILED, f"The check of {name} failed on this text and was left out."))
    return findings, limits


def best_sources(alignments: Sequence[Alignment]) -> tuple[Alignment, ...]:
    """With several sources, keep an alignment if it is the best source's for at least one of its article sentences."""
    best: dict[int, tuple[float, int]] = {}
    for a in alignments:
        for i in a.article:
            best[i] = max(best.get(i, (-1.0, 0)), (a.score, -a.source))
    return tuple(a for a in alignments if any(best[i][1] == -a.source for i in a.article))


def _vector_limits(results: Sequence[AlignmentResult]) -> list[Limit]:
    if not any(r.vectors_unavailable for r in results):
        return []
    message = "The sentence vectors could not be loaded; sentences were matched by words, names and figures alone."
    return [Limit("align", "vectors-unavailable", message)]


def _story_limits(sources: tuple[SourceText, ...], *, results_related: tuple[bool, ...]) -> list[Limit]:
    return [
        Limit(
            "align",
            "another-story",
            f"Source {s.index + 1} ({s.url or 'given text'}) does not seem to tell this story; the article was not checked against it.",
        )
        for s, related in zip(sources, results_related, strict=True)
        if not related and s.sentences
    ]
