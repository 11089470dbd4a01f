"""The shape of a report as JSON, field by field as CONTRACT gives it."""

from __future__ import annotations

from typing import Any, NotRequired

from typing_extensions import TypedDict


class SentenceJson(TypedDict):
    index: int
    start: int
    end: int
    text: str
    role: str


class SourceSentenceJson(TypedDict):
    index: int
    start: int
    end: int
    text: str
    translation: str | None


class ArticleJson(TypedDict):
    title: str | None
    language: str
    published: str | None
    sha256: str
    text: str
    sentences: list[SentenceJson]


class CitationJson(TypedDict):
    url: str
    start: int | None
    end: int | None
    text: str | None
    kind: str


class SourceJson(TypedDict):
    index: int
    url: str | None
    final_url: str | None
    canonical_url: str | None
    publisher: str | None
    title: str | None
    language: str
    published: str | None
    fetched_at: str | None
    sha256: str
    page_sha256: str | None
    quality: str
    sentences: list[SourceSentenceJson]


class AlignmentJson(TypedDict):
    article: list[int]
    source: int
    sentences: list[int]
    score: float
    signals: dict[str, float]


class ArticleSpotJson(TypedDict):
    sentence: int
    start: int
    end: int
    text: str
    prefix: str
    suffix: str


class SourceSpotJson(TypedDict):
    source: int
    sentence: int
    start: int
    end: int
    text: str
    translation: str | None
    gloss: str | None


class DismissalJson(TypedDict):
    """An editor's verdict on a finding. ``by``: the key that gave it, null under open access."""

    reason: str
    by: str | None
    at: str


class FindingJson(TypedDict):
    id: str
    code: str
    category: str
    severity: str
    confidence: float
    message: str
    explanation: str
    article: ArticleSpotJson | None
    source: SourceSpotJson | None
    data: dict[str, Any]
    suggestion: str | None
    dismissed: NotRequired[DismissalJson]


class LimitJson(TypedDict):
    stage: str
    code: str
    message: str
    retryable: bool


class CoverageJson(TypedDict):
    article_sentences: int
    aligned_sentences: int
    figures_read: int
    figures_compared: int
    attributions_read: int
    attributions_compared: int
    translated_share: float
    answered_share: float


class ReportDict(TypedDict):
    id: str
    request_id: str | None
    created: str
    verdict: str
    article: ArticleJson
    citations: list[CitationJson]
    sources: list[SourceJson]
    alignments: list[AlignmentJson]
    findings: list[FindingJson]
    limits: list[LimitJson]
    coverage: CoverageJson
    timings_ms: dict[str, float]
    versions: dict[str, str]
