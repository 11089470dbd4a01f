"""Findings as W3C Web Annotations (JSON-LD), for whatever marks passages in its own pages: https://www.w3.org/TR/annotation-model/.

Positions count Unicode code points of the article's text, as the model asks and as our report does.
"""

from __future__ import annotations

import json
from typing import Any

from service.report.inert import title_of, visible, web_address
from service.report.schema import FindingJson, ReportDict, SourceSpotJson


def render_annotations(report: ReportDict) -> str:
    return json.dumps(annotation_collection(report), indent=1) + "\n"


def annotation_collection(report: ReportDict) -> dict[str, Any]:
    """One collection of one page; findings that an editor dismissed are left out."""
    standing = [f for f in report["findings"] if not f.get("dismissed")]
    name = f"urn:nguon:{report['id']}"
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": name,
        "type": "AnnotationCollection",
        "label": visible(f"{report['verdict']}: {title_of(report['article']) or 'article'}"),
        "total": len(standing),
        "first": {
            "id": f"{name}:page-1",
            "type": "AnnotationPage",
            "partOf": name,
            "startIndex": 0,
            "items": [_annotation(finding, report) for finding in standing],
        },
    }


def _annotation(finding: FindingJson, report: ReportDict) -> dict[str, Any]:
    return {
        "id": f"urn:nguon:{report['id']}:{finding['id']}",
        "type": "Annotation",
        "motivation": "assessing",
        "created": report["created"],
        "generator": {"type": "Software", "name": f"Nguon {report['versions'].get('nguon', '')}".strip()},
        "body": _bodies(finding, report),
        "target": _target(finding, report),
    }


def _bodies(finding: FindingJson, report: ReportDict) -> list[dict[str, Any]]:
    """Message and reason, then the source's words, as text and as a place in the page they come from."""
    out = [
        _text(finding["message"], "assessing"),
        _text(finding["explanation"], "describing"),
        {"type": "TextualBody", "value": finding["code"], "purpose": "classifying"},
        {"type": "TextualBody", "value": finding["severity"], "purpose": "tagging"},
    ]
    if finding["suggestion"]:
        out.append(_text(finding["suggestion"], "editing"))
    evidence = finding["source"]
    if evidence:
        source = report["sources"][evidence["source"]]
        out.append(_text(evidence["text"], "commenting", source["language"]))
        if evidence["translation"]:
            out.append(_text(evidence["translation"], "commenting"))
        out.append({**_in_source(evidence, report), "purpose": "linking"})
    return out


def _text(value: str, purpose: str, language: str = "en") -> dict[str, Any]:
    return {
        "type": "TextualBody",
        "value": visible(value),
        "format": "text/plain",
        "language": language,
        "purpose": purpose,
    }


def _target(finding: FindingJson, report: ReportDict) -> dict[str, Any]:
    spot = finding["article"]
    if spot is None:
        evidence = finding["source"]
        return _in_source(evidence, report) if evidence else {"type": "SpecificResource", "source": _article(report)}
    quote = {"type": "TextQuoteSelector", "exact": spot["text"], "prefix": spot["prefix"], "suffix": spot["suffix"]}
    place = {"type": "TextPositionSelector", "start": spot["start"], "end": spot["end"]}
    return {"type": "SpecificResource", "source": _article(report), "selector": [quote, place]}


def _article(report: ReportDict) -> str:
    """The article by the digest of its text: a report does not know where it will stand."""
    return f"urn:sha256:{report['article']['sha256']}"


def _in_source(spot: SourceSpotJson, report: ReportDict) -> dict[str, Any]:
    source = report["sources"][spot["source"]]
    address = web_address(source["final_url"] or source["url"])
    return {
        "type": "SpecificResource",
        "source": address or f"urn:sha256:{source['sha256']}",
        "selector": [
            {"type": "TextQuoteSelector", "exact": spot["text"]},
            {"type": "TextPositionSelector", "start": spot["start"], "end": spot["end"]},
        ],
    }
