"""A small report of the right shape, for tests of what is done with reports."""

from __future__ import annotations

import asyncio
import hashlib
from datetime import UTC, datetime

from service.errors import EmptyArticle, NguonError


def finding(code="FIG-VALUE", identity="f-1", severity="error"):
    return {
        "id": identity, "code": code, "category": "figure", "severity": severity, "confidence": 0.9,
        "message": "The number differs.", "explanation": "5 against 6", "data": {}, "suggestion": None, "source": None,
        "article": {"sentence": 0, "start": 0, "end": 4, "text": "Rice", "prefix": "", "suffix": " exports"},
    }  # fmt: skip


def report(text="Rice exports rose 5%.", team="", request_id=None, findings=(), url="https://bao.vn/a", answered=1.0):
    identity = "r-" + hashlib.sha256(f"{text}\x1f{team}\x1f{url}".encode("utf-8", "surrogatepass")).hexdigest()[:24]
    loud = any(f["severity"] != "info" for f in findings)
    return {
        "id": identity, "request_id": request_id, "created": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "verdict": "discrepancies" if loud else "consistent",
        "article": {"title": None, "language": "en", "published": None, "sha256": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
                    "text": text, "sentences": [{"index": 0, "start": 0, "end": len(text), "text": text, "role": "body"}]},
        "citations": [],
        "sources": [{"index": 0, "url": url, "final_url": url, "canonical_url": url, "publisher": None, "title": None,
                     "language": "vi", "published": None, "fetched_at": None, "sha256": "0" * 64, "page_sha256": "1" * 64, "quality": "full",
                     "sentences": [{"index": 0, "start": 0, "end": 3, "text": "Gạo", "translation": None}]}],
        "alignments": [], "findings": list(findings), "limits": [],
        "coverage": {"article_sentences": 1, "aligned_sentences": 1, "figures_read": 1, "figures_compared": 1,
                     "attributions_read": 0, "attributions_compared": 0, "translated_share": 0.0, "answered_share": answered},
        "timings_ms": {"fetch": 0.0, "extract": 0.0, "translate": 0.0, "align": 1.0, "check": 1.0, "total": 2.0},
        "versions": {"nguon": "test"},
    }  # fmt: skip


class FakeVerify:
    """Stands in for the verification. What it does is asked for by words in the article's text."""

    def __init__(self):
        self.calls = []
        self.release = asyncio.Event()
        self.failures = {}

    async def __call__(self, request, team, deadline_s):
        text = request.article.text or request.article.html
        self.calls.append(request.id)
        if not text.strip():
            raise EmptyArticle("the article has no text")
        if "slow" in text:
            await self.release.wait()
        if "crash" in text:
            raise RuntimeError("a bug")
        left = self.failures.get(request.id, 0)
        if left:
            self.failures[request.id] = left - 1
            raise Passing("come back later")
        found = [finding()] if "wrong" in text else []
        return report(text, team, request.id, found)


class Passing(NguonError):
    code = "passing"
    status = 503
    retryable = True
