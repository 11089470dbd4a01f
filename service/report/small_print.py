"""What was checked, what could not be, and where everything came from."""

from __future__ import annotations

from service.report.inert import web_address
from service.report.markup import Markup, Node, element
from service.report.schema import ReportDict, SourceJson

_QUALITY = {
    "full": "the whole article",
    "partial": "a part of the article",
    "paywall": "what a paywall leaves open",
    "empty": "nothing",
    "given": "text given by the editor",
}


def coverage(report: ReportDict) -> Markup:
    """Counts in plain words, and every limit."""
    c = report["coverage"]
    lines = [
        f"{c['aligned_sentences']} of {c['article_sentences']} sentences of the article were matched to the source.",
        f"{c['figures_compared']} of {c['figures_read']} figures stand in matched sentences and were compared.",
        f"{c['attributions_compared']} of {c['attributions_read']} statements (who said it) were compared.",
        "What was not matched was not checked, other than for being absent from the source.",
    ]
    limits = [
        element("li", element("strong", "Not checked: "), limit["message"],
                " Trying again later may help." if limit["retryable"] else None,
                " ", element("code", f"{limit['stage']}/{limit['code']}"))
        for limit in report["limits"]
    ]  # fmt: skip
    return element(
        "section",
        element("h2", "What was checked, and what was not", id="h-coverage"),
        element("ul", [element("li", line) for line in lines]),
        element("h3", "Limits of this check") if limits else None,
        element("ul", limits, class_="limits") if limits else None,
        id="coverage",
        aria_labelledby="h-coverage",
    )


def provenance(report: ReportDict) -> Markup:
    """Addresses, times, digests and versions."""
    cited = [c["url"] for c in report["citations"]]
    article: list[tuple[str, Node]] = [
        ("Published", report["article"]["published"]),
        ("SHA-256 of its text", element("code", report["article"]["sha256"])),
        ("Cites", [element("span", _link(url), class_="line") for url in cited] if cited else None),
    ]
    made: list[tuple[str, Node]] = [
        ("Report", element("code", report["id"])),
        ("Asked as", report["request_id"]),
        ("Made", _time(report["created"])),
        ("Took", f"{report['timings_ms'].get('total', 0) / 1000:.1f} s"),
        ("With", ", ".join(f"{name} {version}" for name, version in report["versions"].items())),
    ]
    return element(
        "section",
        element("h2", "Provenance", id="h-provenance"),
        [_table(f"Source {s['index'] + 1}", _source(s)) for s in report["sources"]],
        _table("Article", article),
        _table("This report", made),
        id="provenance",
        aria_labelledby="h-provenance",
    )


def _source(source: SourceJson) -> list[tuple[str, Node]]:
    moved = source["final_url"] if source["final_url"] != source["url"] else None
    return [
        ("Title", element("span", source["title"], lang=source["language"]) if source["title"] else None),
        ("Publisher", source["publisher"]),
        ("Address", _link(source["url"])),
        ("Led to", _link(moved)),
        ("Published", _time(source["published"])),
        ("Fetched", _time(source["fetched_at"])),
        ("Read", _QUALITY.get(source["quality"], source["quality"])),
        ("SHA-256 of the page", element("code", source["page_sha256"]) if source["page_sha256"] else None),
        ("SHA-256 of its text", element("code", source["sha256"])),
    ]


def _table(name: str, rows: list[tuple[str, Node]]) -> Markup:
    shown = [element("div", element("dt", key), element("dd", value)) for key, value in rows if value]
    return element("div", element("h3", name), element("dl", shown, class_="facts"))


def _link(url: str | None) -> Node:
    """A link where it is harmless, else the plain address."""
    address = web_address(url)
    return element("a", address, href=address, rel="noreferrer noopener") if address else url


def _time(value: str | None) -> str | None:
    """ISO 8601 to the second with its offset, as people read it."""
    if not value or "T" not in value:
        return value
    day, clock = value.split("T", 1)
    zone = "UTC" if clock.endswith(("Z", "+00:00")) else clock[-6:]
    return f"{day} {clock[:5]} {zone}"
