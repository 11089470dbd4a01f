"""A report whose every text is written by somebody who wishes the reader ill."""

from __future__ import annotations

EVIL = (
    "<script>alert(1)</script><img src=x onerror=alert(2)>\"'>&amp;\u202egnp.exe\u2066\x1b[2J\x00\x9b\u200b\ufeff\ud800"
)
"""Markup, an entity, quotes, direction controls, escape sequences, a zero width, half a surrogate pair."""
LONG = "word " * 10_000
STEERING = "\u202e\u2066\x1b\x00\x9b\u200b\ud800"


def hostile_report():
    lead = "𝕊ee 😀: "
    first = f"{lead}{EVIL} rose 5 %."
    text = f"{first}\r\n{LONG}\nThe end 😀 was 7 %."
    last_at = text.index("The end")
    at = text.index("5 %")
    tail = text.index("7 %")
    source = f"=cmd|' /C calc'!A0 {EVIL} 😀 tăng 6 %. Kết 8 %."
    there = source.index("6 %")
    split = source.index(" Kết") + 1

    def finding(identity, severity, start, sentence, category="figure", spot=True):
        return {
            "id": identity, "code": "FIG-VALUE", "category": category, "severity": severity, "confidence": 0.9,
            "message": f"=HYPERLINK(1) [x](javascript:alert(1)) {{0}} {EVIL}", "explanation": f"@why {EVIL}", "data": {},
            "suggestion": f"+1 {EVIL}",
            "article": {"sentence": sentence, "start": start, "end": start + 3, "text": text[start : start + 3],
                        "prefix": text[max(0, start - 32) : start], "suffix": text[start + 3 : start + 35]} if spot else None,
            "source": {"source": 0, "sentence": 0, "start": there, "end": there + 3, "text": source[there : there + 3],
                       "translation": None, "gloss": f"-gloss {EVIL}"},
        }  # fmt: skip

    whole = finding("f-whole", "info", at, 1)
    whole["article"] |= {"start": len(first) + 2, "end": len(first) + 2 + len(LONG), "text": LONG}
    dismissed = {
        **finding("f-gone", "error", at, 0),
        "dismissed": {"reason": f"=no {EVIL}", "by": None, "at": "2024-10-23T00:00:00+00:00"},
    }
    return {
        "id": "r-1", "request_id": f"=id {EVIL}", "created": "2024-10-22T08:00:00.000+00:00", "verdict": "discrepancies",
        "article": {
            "title": f"T {EVIL}", "language": "en", "published": "2024-10-22", "sha256": "0" * 64, "text": text,
            "sentences": [
                {"index": 0, "start": 0, "end": len(first), "text": first, "role": "headline"},
                {"index": 1, "start": len(first) + 2, "end": len(first) + 2 + len(LONG), "text": LONG, "role": "body"},
                {"index": 2, "start": last_at, "end": len(text), "text": text[last_at:], "role": "caption"},
            ],
        },
        "citations": [{"url": f"javascript:alert(3)//{EVIL}", "start": None, "end": None, "text": None, "kind": "request"}],
        "sources": [{
            "index": 0, "url": f"javascript:alert(4)//{EVIL}", "final_url": f"https://x.vn/\"><b>{EVIL}", "canonical_url": None,
            "publisher": f"-P {EVIL}", "title": f"S {EVIL}", "language": "vi", "published": None, "fetched_at": "2024-10-22T07:00:00+00:00",
            "sha256": "1" * 64, "page_sha256": "2" * 64, "quality": "full",
            "sentences": [
                {"index": 0, "start": 0, "end": split - 1, "text": source[: split - 1], "translation": f"tr {EVIL}"},
                {"index": 1, "start": split, "end": len(source), "text": source[split:], "translation": None},
            ],
        }],
        "alignments": [{"article": [0], "source": 0, "sentences": [0, 1], "score": 0.9, "signals": {}}],
        "findings": [finding("f-a", "error", at, 0), finding("f-b", "warning", tail, 2), whole, dismissed,
                     finding("f-o", "info", 0, 0, "omission", spot=False)],
        "limits": [{"stage": "fetch", "code": "timed-out", "message": f"[limit] {EVIL}", "retryable": True}],
        "coverage": {"article_sentences": 2, "aligned_sentences": 1, "figures_read": 2, "figures_compared": 1, "attributions_read": 0,
                     "attributions_compared": 0, "translated_share": 0.5, "answered_share": 0.5},
        "timings_ms": {"total": 1200.0},
        "versions": {"nguon": "0.1.0"},
    }  # fmt: skip
