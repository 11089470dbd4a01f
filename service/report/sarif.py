"""The report as SARIF 2.1.0 (OASIS), for code review and pipelines: https://docs.oasis-open.org/sarif/sarif/v2.1.0/.

SARIF counts columns and characters in UTF-16 code units (``columnKind``), lines by LF and CRLF. Our own offsets, which count
code points, are beside them as properties.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Any
from urllib.parse import quote

from service.report.catalogue import CODES
from service.report.inert import visible, web_address
from service.report.schema import ArticleSpotJson, FindingJson, LimitJson, ReportDict, SourceJson, SourceSpotJson

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {"error": "error", "warning": "warning", "info": "note"}
_RULE_INDEX = {code: n for n, code in enumerate(CODES)}
_PLACEHOLDER = re.compile(r"\{(\d+)\}")
ARTICLE = 0
"""The article's place in ``artifacts``; the sources follow."""


def render_sarif(report: ReportDict, article_uri: str = "article.txt") -> str:
    """``article_uri``: where the article lies for whoever reads the log, as a relative or absolute reference."""
    return json.dumps(sarif_log(report, article_uri), indent=1) + "\n"


def sarif_log(report: ReportDict, article_uri: str = "article.txt") -> dict[str, Any]:
    """One log with one run."""
    text = _whole(report["article"]["text"])
    uris = [quote(article_uri, safe="/:._-~%?=&#"), *(_source_uri(s) for s in report["sources"])]
    lines = LineIndex(text)
    driver = {
        "name": "Nguon",
        "version": report["versions"].get("nguon", "unknown"),
        "rules": [
            {
                "id": code,
                "shortDescription": {"text": row.meaning},
                "help": {"text": row.meaning},
                "defaultConfiguration": {"level": _LEVEL[row.severity]},
                "properties": {"category": row.category, "tags": [row.category]},
            }
            for code, row in CODES.items()
        ],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n"],
        "automationDetails": {"id": f"nguon/{report['id']}"},
        "invocations": [
            {
                "executionSuccessful": True,
                "endTimeUtc": _utc(report["created"]),
                "toolExecutionNotifications": [_notification(limit) for limit in report["limits"]],
            }
        ],
        "artifacts": [
            {
                "location": {"uri": uris[ARTICLE]},
                "contents": {"text": text},
                "hashes": {"sha-256": report["article"]["sha256"]},
                "roles": ["analysisTarget"],
            },
            *({"location": {"uri": uri}} for uri in uris[1:]),
        ],
        "results": [_result(finding, report, lines, uris) for finding in report["findings"]],
        "properties": {
            "verdict": report["verdict"],
            "coverage": dict(report["coverage"]),
            "versions": report["versions"],
        },
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


class LineIndex:
    """Code points to UTF-16 units, lines and columns of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(n + 1 for n, letter in enumerate(text) if letter == "\n")]

    def units(self, offset: int) -> int:
        return utf16(self._text[:offset])

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1."""
        line = bisect_right(self._starts, offset)
        return line, utf16(self._text[self._starts[line - 1] : offset]) + 1


def utf16(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def _result(finding: FindingJson, report: ReportDict, lines: LineIndex, uris: list[str]) -> dict[str, Any]:
    spot, evidence, dismissed = finding["article"], finding["source"], finding.get("dismissed")
    related = [_source_location(evidence, report, uris)] if evidence else []
    given: dict[str, Any] = {
        "ruleId": finding["code"],
        "level": _LEVEL[finding["severity"]],
        "kind": "fail",
        "rank": round(finding["confidence"] * 100, 1),
        "message": {"text": message(_told(finding))},
        "locations": [_article_location(spot, lines, uris[ARTICLE])] if spot else [],
        "relatedLocations": related,
        "partialFingerprints": {"nguonFinding/v1": finding["id"]},
        "properties": {
            "category": finding["category"],
            "confidence": finding["confidence"],
            "suggestion": finding["suggestion"],
            "explanation": finding["explanation"],
        },
    }
    if finding["code"] in _RULE_INDEX:
        given["ruleIndex"] = _RULE_INDEX[finding["code"]]
    if dismissed:
        given["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": _whole(dismissed["reason"])}
        ]
    return given


def _told(finding: FindingJson) -> str:
    parts = [finding["message"], finding["explanation"]]
    if finding["suggestion"]:
        parts.append(f"Suggestion: {finding['suggestion']}")
    return " · ".join(p for p in parts if p)


def message(text: str) -> str:
    """A plain SARIF message: brackets would make links and numbers in braces placeholders, if they were not escaped."""
    shown = visible(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return _PLACEHOLDER.sub(r"{{\1}}", shown)


def _article_location(spot: ArticleSpotJson, lines: LineIndex, uri: str) -> dict[str, Any]:
    first, last = lines.place(spot["start"]), lines.place(spot["end"])
    start = lines.units(spot["start"])
    region = {
        "startLine": first[0],
        "startColumn": first[1],
        "endLine": last[0],
        "endColumn": last[1],
        "charOffset": start,
        "charLength": utf16(_whole(spot["text"])),
        "snippet": {"text": _whole(spot["text"])},
        "properties": {"codePointStart": spot["start"], "codePointEnd": spot["end"]},
    }
    return {"physicalLocation": {"artifactLocation": {"uri": uri, "index": ARTICLE}, "region": region}}


def _source_location(spot: SourceSpotJson, report: ReportDict, uris: list[str]) -> dict[str, Any]:
    """In the source's extracted text, of which the report has the sentences; between these is white space only."""
    before = [s for s in report["sources"][spot["source"]]["sentences"] if s["start"] < spot["start"]]
    wide = sum(
        utf16(s["text"][: spot["start"] - s["start"]]) - len(s["text"][: spot["start"] - s["start"]]) for s in before
    )
    english = spot["translation"] or spot["gloss"]
    region = {
        "charOffset": spot["start"] + wide,
        "charLength": utf16(_whole(spot["text"])),
        "snippet": {"text": _whole(spot["text"])},
        "properties": {"codePointStart": spot["start"], "codePointEnd": spot["end"]},
    }
    index = spot["source"] + 1
    said = f"The source: “{spot['text']}”" + (f"; in English: {english}" if english else "")
    return {
        "id": 1,
        "message": {"text": message(said)},
        "physicalLocation": {"artifactLocation": {"uri": uris[index], "index": index}, "region": region},
    }


def _notification(limit: LimitJson) -> dict[str, Any]:
    return {
        "descriptor": {"id": f"{limit['stage']}/{limit['code']}"},
        "level": "warning",
        "message": {"text": message(limit["message"])},
        "properties": {"retryable": limit["retryable"]},
    }


def _source_uri(source: SourceJson) -> str:
    address = web_address(source["final_url"] or source["url"])
    return quote(address, safe="/:._-~%?=&#+,;@!$'()*") if address else f"source-{source['index'] + 1}.txt"


def _utc(moment: str) -> str:
    return re.sub(r"(\+00:00|Z)$", "", moment) + "Z"


def _whole(text: str) -> str:
    """Text that can be written as UTF-8: half a surrogate pair becomes a replacement mark of the same length."""
    return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
