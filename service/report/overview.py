"""A batch on one HTML page: which articles need an editor, and what goes wrong where."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from service.report.chart import bars
from service.report.html import VERDICTS
from service.report.inert import title_of
from service.report.markup import Markup, Node, document, element
from service.report.passages import ordered
from service.report.schema import ReportDict

LEVELS = ("error", "warning", "info")
_KINDS = {
    "figure": "Figures", "date": "Dates", "attribution": "Attribution", "quote": "Quotations", "name": "Names",
    "claim": "Claims", "unsupported": "Not in the source", "integrity": "Damaged text",
}  # fmt: skip
_FIRST = {"discrepancies": 0, "inconclusive": 1, "failed": 2, "consistent": 3}
_OUTLETS = 12


@dataclass(frozen=True, slots=True)
class Line:
    """What the page needs of one report. ``counts``: standing findings by severity, omissions apart."""

    name: str
    request: str | None
    outlet: str | None
    verdict: str
    counts: dict[str, int]
    kinds: tuple[tuple[str, str], ...]
    messages: tuple[tuple[str, str], ...]
    limits: tuple[str, ...]


BAD_ROW = "bad-row"


def read_reports(path: Path) -> Iterator[ReportDict | dict[str, Any]]:
    """The rows of a batch's output: reports, and error rows for what failed. A line that is neither is an error row."""
    with path.open("rb") as handle:
        for number, line in enumerate(handle, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                good = isinstance(row, dict) and ({"verdict", "findings", "article"} <= row.keys() or "error" in row)
            except ValueError:
                good = False
            said = {"code": BAD_ROW, "message": f"line {number} is neither a report nor an error"}
            yield row if good else {"request_id": f"line-{number}", "error": said}


def is_foreign(row: Any) -> bool:
    """Whether the line was neither a report nor an error."""
    error = row.get("error")
    return "verdict" not in row and isinstance(error, dict) and error.get("code") == BAD_ROW


def render_overview(rows: Iterable[ReportDict | dict[str, Any]]) -> str:
    """``rows`` as ``read_reports`` gives them; only what the page shows is kept of each."""
    lines = sorted(
        (_line(row) for row in rows), key=lambda x: (_FIRST.get(x.verdict, 9), *(-x.counts[k] for k in LEVELS))
    )
    title = f"{len(lines)} articles checked against their sources"
    head = element("header", element("p", "Nguon · overview", class_="brand"), element("h1", title), _tiles(lines))
    main = element("main", _charts(lines), _table(lines))
    foot = element("footer", element("p", "Findings that an editor dismissed, and omissions, are not counted."))
    skip = element("a", "Skip to the articles", href="#articles", class_="skip")
    return document(f"{title} · Nguon", skip, head, main, foot)


def _line(row: Any) -> Line:
    if "verdict" not in row:
        error = row.get("error") or {}
        said = str(error.get("message", "no report")) if isinstance(error, dict) else "no report"
        return Line(str(row.get("request_id") or "?"), None, None, "failed", dict.fromkeys(LEVELS, 0), (), (), (said,))
    report: ReportDict = row
    standing = ordered(f for f in report["findings"] if not f.get("dismissed") and f["category"] != "omission")
    return Line(
        title_of(report["article"]) or report["request_id"] or report["id"],
        report["request_id"],
        _outlet(report),
        report["verdict"],
        {level: sum(f["severity"] == level for f in standing) for level in LEVELS},
        tuple((f["category"], f["severity"]) for f in standing),
        tuple((f["severity"], f["message"]) for f in standing),
        tuple(x["message"] for x in report["limits"]),
    )


def _outlet(report: ReportDict) -> str | None:
    for source in report["sources"]:
        if source["publisher"]:
            return source["publisher"]
        try:
            host = urlsplit(source["final_url"] or source["url"] or "").hostname
        except ValueError:
            host = None
        if host:
            return host.removeprefix("www.")
    return None


def _tiles(lines: list[Line]) -> Markup:
    words = {**{key: word for key, (word, _) in VERDICTS.items()}, "failed": "Failed"}
    shown = []
    for verdict in _FIRST:
        n = sum(x.verdict == verdict for x in lines)
        if n or verdict != "failed":
            shown.append(element("li", element("strong", n), words[verdict], class_=verdict))
    return element("ul", shown, class_="tiles")


def _charts(lines: list[Line]) -> Markup:
    kinds = {key: dict.fromkeys(LEVELS, 0) for key in _KINDS}
    outlets: dict[str, dict[str, int]] = {}
    for line in lines:
        for kind, level in line.kinds:
            kinds.setdefault(kind, dict.fromkeys(LEVELS, 0))[level] += 1
        own = outlets.setdefault(line.outlet or "no address", dict.fromkeys(LEVELS, 0))
        for level in LEVELS:
            own[level] += line.counts[level]
    by_kind = [(_KINDS.get(key, key), row) for key, row in kinds.items() if any(row.values())]
    by_outlet = sorted(
        ((k, row) for k, row in outlets.items() if any(row.values())), key=lambda item: -sum(item[1].values())
    )
    if len(by_outlet) > _OUTLETS:
        rest = by_outlet[_OUTLETS - 1 :]
        others = {level: sum(row[level] for _, row in rest) for level in LEVELS}
        by_outlet = [*by_outlet[: _OUTLETS - 1], (f"{len(rest)} others", others)]
    legend = [element("li", element("i", class_=k), w)
              for k, w in (("error", "errors"), ("warning", "warnings"), ("info", "remarks"))]  # fmt: skip
    return element(
        "section",
        element("h2", "Findings", id="h-charts"),
        element(
            "div",
            element("figure", element("figcaption", "By kind"), bars(by_kind, "Findings by kind")),
            element("figure", element("figcaption", "By outlet of the source"), bars(by_outlet, "Findings by outlet")),
            class_="charts",
        ),
        element("ul", legend, class_="legend"),
        aria_labelledby="h-charts",
    )


def _table(lines: list[Line]) -> Markup:
    heads = [element("th", "Article", scope="col"), element("th", "Source", scope="col"), element("th", "Verdict", scope="col"),
             *(element("th", w, scope="col", class_="n") for w in ("Errors", "Warnings", "Remarks"))]  # fmt: skip
    rows = [_table_row(line) for line in lines]
    table = element("table", element("thead", element("tr", heads)), element("tbody", rows))
    return element("section", element("h2", "Articles", id="h-articles"), table, id="articles",
                   aria_labelledby="h-articles")  # fmt: skip


def _table_row(line: Line) -> Markup:
    word = VERDICTS[line.verdict][0] if line.verdict in VERDICTS else "Failed"
    more: Node = None
    if line.messages or line.limits:
        items = [
            *(element("li", element("span", "remark" if level == "info" else level, class_=f"badge {level}"), " ", said)
              for level, said in line.messages),
            *(element("li", said, class_="why") for said in line.limits),
        ]  # fmt: skip
        label = f"{len(items)} {'note' if len(items) == 1 else 'notes'}"
        more = element("details", element("summary", label), element("ul", items))
    counts = [element("td", line.counts[k] or "–", class_="n", data_label=w)
              for k, w in zip(LEVELS, ("Errors", "Warnings", "Remarks"), strict=True)]  # fmt: skip
    return element(
        "tr",
        element("td", line.name, " ", element("small", line.request) if line.request else None, more),
        element("td", line.outlet or "–"),
        element("td", element("span", word, class_=f"pill {line.verdict}")),
        counts,
    )
