"""Findings as CSV for a spreadsheet: one row a finding, nothing in it can become a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from service.report.inert import title_of, visible
from service.report.schema import FindingJson, ReportDict

COLUMNS = (
    "request_id", "report_id", "verdict", "article_title", "outlet", "source_url", "finding_id", "severity", "code",
    "category", "confidence", "message", "explanation", "article_text", "article_start", "article_end", "source_text",
    "source_in_english", "suggestion", "dismissed",
)  # fmt: skip
MARK = "\ufeff"
"""Without it a spreadsheet reads Vietnamese as Latin-1."""
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_LONGEST = 32_000
"""A spreadsheet cell holds 32,767 characters."""


def render_csv(report: ReportDict) -> str:
    return MARK + header() + rows([report])


def header() -> str:
    return _lines([COLUMNS])


def rows(reports: Iterable[ReportDict]) -> str:
    return _lines(_row(report, finding) for report in reports for finding in report["findings"])


def cell(text: str | None) -> str:
    """One line; an apostrophe before what a spreadsheet would take for a formula."""
    shown = visible(text or "")[:_LONGEST]
    return "'" + shown if shown.lstrip().startswith(_FORMULA) else shown


def _row(report: ReportDict, finding: FindingJson) -> list[str]:
    spot, evidence = finding["article"], finding["source"]
    source = report["sources"][evidence["source"]] if evidence else next(iter(report["sources"]), None)
    dismissed = finding.get("dismissed")
    return [
        cell(report["request_id"]),
        cell(report["id"]),
        cell(report["verdict"]),
        cell(title_of(report["article"])),
        cell(source["publisher"] if source else None),
        cell((source["final_url"] or source["url"]) if source else None),
        cell(finding["id"]),
        cell(finding["severity"]),
        cell(finding["code"]),
        cell(finding["category"]),
        str(finding["confidence"]),
        cell(finding["message"]),
        cell(finding["explanation"]),
        cell(spot["text"] if spot else None),
        str(spot["start"]) if spot else "",
        str(spot["end"]) if spot else "",
        cell(evidence["text"] if evidence else None),
        cell((evidence["translation"] or evidence["gloss"]) if evidence else None),
        cell(finding["suggestion"]),
        cell(dismissed["reason"] if dismissed else None),
    ]


def _lines(table: Iterable[Iterable[str]]) -> str:
    out = StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(table)
    return out.getvalue()
