"""The article beside the source's sentences that answer it."""

from __future__ import annotations

from service.report.markup import Markup, Node, element
from service.report.passages import Mark, marked, marks
from service.report.schema import FindingJson, ReportDict
from service.types import CHECKED_ROLES

_ROLES = {"caption": "caption", "boilerplate": "not part of the story", "source_line": "the line that names the source"}


def side_by_side(report: ReportDict, findings: list[FindingJson]) -> Markup:
    """``findings`` in the order of the list on the page: their places there are the numbers of the marks."""
    here = marks(findings)
    there = {s["index"]: marks(findings, s["index"]) for s in report["sources"]}
    names = element(
        "div",
        element("p", "Article", class_="side"),
        element("p", "What its source says", class_="side"),
        class_="pair names",
        aria_hidden="true",
    )
    rows = [_row(report, group, here, there) for group in _groups(report)]
    return element("section", element("h2", "Article and source, side by side", id="h-texts"), names, rows, id="texts",
                   aria_labelledby="h-texts")  # fmt: skip


def _groups(report: ReportDict) -> list[list[int]]:
    """Runs of article sentences that are answered together."""
    sentences = report["article"]["sentences"]
    joined = {i for a in report["alignments"] for i in range(min(a["article"]) + 1, max(a["article"]) + 1)}
    groups: list[list[int]] = []
    for sentence in sentences:
        if groups and sentence["index"] in joined:
            groups[-1].append(sentence["index"])
        else:
            groups.append([sentence["index"]])
    return groups


def _row(report: ReportDict, group: list[int], here: list[Mark], there: dict[int, list[Mark]]) -> Markup:
    sentences = [report["article"]["sentences"][i] for i in group]
    left: list[Node] = []
    for sentence in sentences:
        left += [marked(sentence, here), " "]
    answering = sorted(
        {(a["source"], i) for a in report["alignments"] if set(a["article"]) & set(group) for i in a["sentences"]}
    )
    right: list[Node] = [_source_sentence(report, s, i, there[s]) for s, i in answering]
    if not right:
        role = sentences[0]["role"]
        said = "Nothing in the source was matched to this."
        if role not in CHECKED_ROLES:
            said = f"Not checked: {_ROLES.get(role, role)}."
        right = [element("p", said, class_="unanswered")]
    return element(
        "div",
        element("div", element("p", left, lang=report["article"]["language"]), class_="left"),
        element("div", right, class_="right"),
        class_="pair",
    )


def _source_sentence(report: ReportDict, source: int, index: int, spots: list[Mark]) -> list[Node]:
    origin = report["sources"][source]
    sentence = origin["sentences"][index]
    several = len(report["sources"]) > 1
    label = element("span", f"{source + 1}", class_="which", title=f"source {source + 1}") if several else None
    shown: list[Node] = [element("p", label, marked(sentence, spots), lang=origin["language"])]
    if sentence["translation"]:
        shown.append(element("p", sentence["translation"], lang="en", class_="translation"))
    return shown
