"""The report for a terminal: what is wrong, in the article's words and in the source's."""

from __future__ import annotations

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from service.report.schema import FindingJson, ReportDict, SentenceJson, SourceSentenceJson

_STYLE = {"error": "bold red", "warning": "bold yellow", "info": "cyan"}
_VERDICT = {
    "consistent": ("CONSISTENT", "bold green"),
    "discrepancies": ("DISCREPANCIES", "bold red"),
    "inconclusive": ("INCONCLUSIVE", "bold yellow"),
}
_CONTROL = dict.fromkeys([*range(32), *range(127, 160), *range(8234, 8239), *range(8294, 8298), 8206, 8207])


def safe(text: str) -> str:
    """Text of strangers without escape sequences and direction controls that could redraw a terminal."""
    return text.replace("\n", " ").replace("\t", " ").translate(_CONTROL)


def print_report(report: ReportDict, console: Console, *, omissions: bool = False) -> None:
    """``console`` decides about colours: none unless it is a terminal."""
    shown = [f for f in report["findings"] if omissions or f["category"] != "omission"]
    console.print(_head(report, shown))
    for number, finding in enumerate(shown, 1):
        console.print()
        console.print(_finding(number, finding, report))
    for limit in report["limits"]:
        console.print()
        console.print(Text.assemble(("Not checked  ", "bold magenta"), safe(limit["message"])))
    left = len(report["findings"]) - len(shown)
    if left:
        console.print()
        console.print(
            Text(
                f"{left} source passage(s) with figures or quotations are not in the article (see --format json).",
                "dim",
            )
        )


def _head(report: ReportDict, shown: list[FindingJson]) -> RenderableType:
    word, style = _VERDICT[report["verdict"]]
    counts = {level: sum(f["severity"] == level for f in shown) for level in ("error", "warning", "info")}
    summary = (
        ", ".join(f"{n} {level}{'s' if n != 1 else ''}" for level, n in counts.items() if n) or "nothing to report"
    )
    c = report["coverage"]
    covered = (
        f"{c['aligned_sentences']} of {c['article_sentences']} sentences answered by the source, "
        f"{c['figures_compared']} of {c['figures_read']} figures and "
        f"{c['attributions_compared']} of {c['attributions_read']} statements compared"
    )
    lines = [Text.assemble((word, style), f"  {summary}"), Text(covered, "dim")]
    lines += [
        Text(f"source {s['index'] + 1}: {safe(s['title'] or s['url'] or 'given text')} ({s['quality']})", "dim")
        for s in report["sources"]
    ]
    return Group(*lines)


def _finding(number: int, finding: FindingJson, report: ReportDict) -> RenderableType:
    level = finding["severity"]
    title = Text.assemble(
        (f"{number}. {level.upper()} ", _STYLE[level]), (finding["code"], "dim"), "  ", safe(finding["message"])
    )
    grid = Table.grid(padding=(0, 1))
    grid.add_column(style="dim", no_wrap=True, width=9)
    grid.add_column(overflow="fold")
    spot, evidence = finding["article"], finding["source"]
    if spot:
        grid.add_row("article", _marked(report["article"]["sentences"][spot["sentence"]], spot["start"], spot["end"]))
    if evidence:
        sentence = report["sources"][evidence["source"]]["sentences"][evidence["sentence"]]
        grid.add_row("source", _marked(sentence, evidence["start"], evidence["end"]))
        if evidence["translation"]:
            grid.add_row("in English", Text(safe(evidence["translation"]), "italic"))
        elif evidence["gloss"]:
            grid.add_row("gloss", Text(safe(evidence["gloss"]), "italic"))
    grid.add_row("why", Text(safe(finding["explanation"])))
    if finding["suggestion"]:
        grid.add_row("suggest", Text(safe(finding["suggestion"]), "green"))
    return Group(Rule(style="dim"), title, Padding(grid, (0, 0, 0, 3)))


def _marked(sentence: SentenceJson | SourceSentenceJson, start: int, end: int) -> Text:
    """The sentence with the words in question underlined."""
    text, at = sentence["text"], sentence["start"]
    first, last = max(0, start - at), max(0, end - at)
    out = Text(safe(text[:first]))
    out.append(safe(text[first:last]), "bold underline")
    out.append(safe(text[last:]))
    return out
