"""Fetch a report's sources again: what changed in them since, and which findings that touches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from fetchers.errors import FetchError
from fetchers.snapshots import Change, text_changes
from service.pipeline import Reader
from service.report.schema import ReportDict
from service.sources import source_of_document


@dataclass(frozen=True, slots=True)
class Rechecked:
    """One source. ``changes``: sentences, before and after. ``findings``: ids of those whose evidence has changed or is
    gone. ``message``: why the source could not be had, for "gone"."""

    url: str
    state: Literal["unchanged", "changed", "gone"]
    changes: tuple[Change, ...] = ()
    findings: tuple[str, ...] = ()
    message: str | None = None


async def recheck(report: ReportDict, reader: Reader) -> tuple[Rechecked, ...]:
    """Each source of ``report`` that was fetched, in order; pasted ones cannot change."""
    return tuple([await _one(report, source["index"], reader) for source in report["sources"] if source["fetched_at"]])


async def _one(report: ReportDict, index: int, reader: Reader) -> Rechecked:
    source = next(s for s in report["sources"] if s["index"] == index)
    url = source["url"] or source["final_url"] or ""
    try:
        reading = await reader.read(url)
    except FetchError as error:
        return Rechecked(url, "gone", message=error.message)
    now = source_of_document(index, reading.document, reading.page, given=False)
    changes = text_changes([s["text"] for s in source["sentences"]], [s.text for s in now.sentences])
    lost = {change.before for change in changes if change.before is not None}
    touched = [
        finding["id"]
        for finding in report["findings"]
        if (spot := finding["source"]) is not None
        and spot["source"] == index
        and source["sentences"][spot["sentence"]]["text"] in lost
    ]
    return Rechecked(url, "changed" if changes else "unchanged", changes, tuple(touched))
