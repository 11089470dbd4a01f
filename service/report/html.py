"""One report as one HTML page: what is wrong and why first, then the texts side by side, then what could not be checked."""

from __future__ import annotations

from service.report.catalogue import CODES
from service.report.inert import title_of, web_address
from service.report.markup import Markup, Node, document, element
from service.report.passages import Mark, ordered, quoted
from service.report.schema import FindingJson, ReportDict, SentenceJson, SourceSentenceJson
from service.report.sidebyside import side_by_side
from service.report.small_print import coverage, provenance

VERDICTS = {
    "consistent": ("Consistent", "What could be compared agrees with the source."),
    "discrepancies": ("Discrepancies", "The article and its source do not say the same. Read the passages below."),
    "inconclusive": ("Inconclusive", "Too little could be compared to say that the article agrees with its source."),
}
_LEVELS = (("error", "error", "errors"), ("warning", "warning", "warnings"), ("info", "remark", "remarks"))
_LANGUAGES = {"vi": "Vietnamese", "en": "English", "fr": "French", "zh": "Chinese", "ja": "Japanese", "ko": "Korean"}


def render_html(report: ReportDict) -> str:
    """A page without scripts or outside requests; it prints as it reads."""
    standing = ordered(f for f in report["findings"] if not f.get("dismissed") and f["category"] != "omission")
    omitted = [f for f in report["findings"] if not f.get("dismissed") and f["category"] == "omission"]
    dismissed = ordered(f for f in report["findings"] if f.get("dismissed"))
    title = title_of(report["article"]) or "Untitled article"
    word, meaning = VERDICTS[report["verdict"]]
    counts = count_words(standing)
    head = element(
        "header",
        element("p", "Nguon · source check", class_="brand"),
        element("h1", title, lang=report["article"]["language"]),
        element(
            "p",
            element("strong", word, class_="word"),
            element("span", counts, class_="counts"),
            class_=f"verdict {report['verdict']}",
        ),
        element("p", meaning, class_="meaning"),
        element("p", _sources_line(report), class_="against"),
    )
    links = [("findings", "Findings"), ("texts", "Article and source"), ("coverage", "What was checked"),
             ("provenance", "Provenance")]  # fmt: skip
    nav = element("nav", element("ul", [element("li", element("a", w, href=f"#{i}")) for i, w in links]),
                  aria_label="On this page")  # fmt: skip
    main = element(
        "main",
        _findings(report, standing),
        _omitted(report, omitted),
        _dismissed(report, dismissed),
        side_by_side(report, standing),
        coverage(report),
        provenance(report),
    )
    foot = element("footer", element("p", "A finding is a question to the editor; the editor decides."))
    skip = element("a", "Skip to the findings", href="#findings", class_="skip")
    return document(f"{word}: {counts} · {title} · Nguon", skip, head, nav, main, foot)


def count_words(findings: list[FindingJson]) -> str:
    """``1 error, 2 warnings``."""
    parts = []
    for level, one, many in _LEVELS:
        n = sum(f["severity"] == level for f in findings)
        if n:
            parts.append(f"{n} {one if n == 1 else many}")
    return ", ".join(parts) or "no findings"


def _sources_line(report: ReportDict) -> list[Node]:
    if not report["sources"]:
        return ["No source was read."]
    out: list[Node] = ["Checked against "]
    for n, source in enumerate(report["sources"]):
        address = web_address(source["final_url"] or source["url"])
        name = source["title"] or source["url"] or "the text that was given"
        link = element("a", name, href=address, rel="noreferrer noopener", lang=source["language"]) if address else None
        out += ["; " if n else None, link or element("span", name, lang=source["language"])]
        out.append(f" ({source['publisher']})" if source["publisher"] else None)
    return out


def _findings(report: ReportDict, findings: list[FindingJson]) -> Markup:
    rows = [element("li", _finding(report, n, f)) for n, f in enumerate(findings, 1)]
    body: Node = element("ol", rows, class_="findings") if rows else element("p", "None.", class_="none")
    return element("section", element("h2", "Findings", id="h-findings"), body, id="findings",
                   aria_labelledby="h-findings")  # fmt: skip


def _finding(report: ReportDict, number: int, finding: FindingJson) -> Markup:
    level = finding["severity"]
    label = next(one for key, one, _ in _LEVELS if key == level)
    known = CODES.get(finding["code"])
    heading = element(
        "h3",
        element("span", number, class_="number"),
        " ",
        element("span", label, class_=f"badge {level}"),
        " ",
        finding["message"],
    )
    suggestion = finding["suggestion"]
    pairs = [
        *_passages(report, finding),
        _pair("Why", finding["explanation"]) if finding["explanation"] else None,
        _pair("Suggestion", element("span", suggestion, class_="suggestion")) if suggestion else None,
    ]
    note = element(
        "p", element("code", finding["code"]), f" {known.meaning}" if known else None,
        f" Certainty {round(finding['confidence'] * 100)} %.", class_="code",
    )  # fmt: skip
    return element("article", heading, element("dl", pairs), note, id=finding["id"], class_=f"finding {level}")


def _passages(report: ReportDict, finding: FindingJson) -> list[Markup]:
    """The words of both sides, each in its sentence, and the source's in English."""
    out = []
    spot, evidence = finding["article"], finding["source"]
    if spot:
        language = report["article"]["language"]
        sentence = report["article"]["sentences"][spot["sentence"]]
        out.append(_pair("Article says", _quotation(sentence, finding, spot["start"], spot["end"], language)))
    if evidence:
        source = report["sources"][evidence["source"]]
        original = source["sentences"][evidence["sentence"]]
        name = _LANGUAGES.get(source["language"])
        term: Node = [
            "Source says",
            element("small", f" in {name}") if name and name != "English" else None,
        ]
        out.append(_pair(term, _quotation(original, finding, evidence["start"], evidence["end"], source["language"])))
        if evidence["translation"]:
            out.append(_pair("In English", element("q", evidence["translation"], lang="en")))
        elif evidence["gloss"]:
            out.append(_pair(["Word by word", element("small", " not a translation")], element("i", evidence["gloss"])))
    elif spot:
        out.append(_pair("Source says", element("em", "nothing that answers this.")))
    return out


def _quotation(
    sentence: SentenceJson | SourceSentenceJson, finding: FindingJson, start: int, end: int, language: str
) -> Markup:
    return element(
        "blockquote", quoted(sentence, Mark(start, end, finding["severity"], 0, finding["id"])), lang=language
    )


def _pair(term: Node, *value: Node) -> Markup:
    return element("div", element("dt", term), element("dd", *value))


def _omitted(report: ReportDict, findings: list[FindingJson]) -> Markup | None:
    if not findings:
        return None
    rows = [element("li", element("dl", _passages(report, f)), id=f["id"]) for f in findings]
    return element(
        "section",
        element("h2", "Left out of the article", id="h-omitted"),
        element("p", "Passages of the source with figures or quotations that the article does not have. Nothing is wrong "
                "with leaving them out.", class_="none"),
        element("ul", rows, class_="omitted"),
        id="omitted",
        aria_labelledby="h-omitted",
    )  # fmt: skip


def _dismissed(report: ReportDict, findings: list[FindingJson]) -> Markup | None:
    if not findings:
        return None
    rows = []
    for finding in findings:
        given = finding["dismissed"]
        who = f"Dismissed {given['at'][:10]}: {given['reason']}"
        rows.append(
            element("li", element("p", finding["message"], " ", element("code", finding["code"])),
                    element("p", who, class_="why"), element("dl", _passages(report, finding)), id=finding["id"])
        )  # fmt: skip
    return element("section", element("h2", "Dismissed by an editor", id="h-dismissed"),
                   element("p", "These do not count for the verdict.", class_="none"),
                   element("ul", rows, class_="omitted"), id="dismissed", aria_labelledby="h-dismissed")  # fmt: skip
