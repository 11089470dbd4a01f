"""The report for a terminal: what is wrong, in the article's words and in the source's."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from service.report.inert import visible
from service.report.passages import AROUND
from service.report.schema import FindingJson, ReportDict, SentenceJson, SourceSentenceJson

LABEL = 10
_STYLE = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
_VERDICT = {
    "consistent": ("CONSISTENT", "bold green"),
    "discrepancies": ("DISCREPANCIES", "bold red"),
    "inconclusive": ("INCONCLUSIVE", "bold yellow"),
}
_PLAIN_MARKS = ("[[", "]]")
"""Around the words in question where nothing can be underlined: in a pipe or a file."""
Hint = Callable[[str], str | None]
"""From a limit's code to what its reader can do about it."""


def print_report(report: ReportDict, console: Console, *, omissions: bool = False, hint: Hint = lambda _: None) -> None:
    """``console`` decides about colours: none unless it is a terminal that may show them."""
    shown = [f for f in report["findings"] if omissions or f["category"] != "omission"]
    console.print(_head(report, shown))
    plain = console.color_system is None
    for number, finding in enumerate(shown, 1):
        console.print()
        console.print(_finding(number, finding, report, plain=plain))
    if report["limits"]:
        console.print()
        console.print(_limits(report, hint))
    left = len(report["findings"]) - len(shown)
    if left:
        console.print()
        said = f"{left} source passage(s) with figures or quotations are not in the article: --omissions shows them."
        console.print(Text(said, "dim"))


def render_text(report: ReportDict, *, width: int = 100, omissions: bool = False, hint: Hint = lambda _: None) -> str:
    """The same for a file or a pipe: no colours, no spaces at the ends of lines."""
    out = StringIO()
    console = Console(file=out, width=width, color_system=None, force_terminal=False, legacy_windows=False)
    print_report(report, console, omissions=omissions, hint=hint)
    return "".join(line.rstrip() + "\n" for line in out.getvalue().splitlines())


def _head(report: ReportDict, shown: list[FindingJson]) -> RenderableType:
    word, style = _VERDICT[report["verdict"]]
    counts = {level: sum(f["severity"] == level for f in shown) for level in _STYLE}
    summary = Text(", ").join(
        Text(f"{n} {level}{'s' if n != 1 and level != 'info' else ''}", _STYLE[level])
        for level, n in counts.items()
        if n
    )
    c = report["coverage"]
    if not summary:
        little = report["verdict"] == "inconclusive"
        summary = Text("too little could be compared to say anything" if little else "nothing to report")
    covered = (
        f"{c['aligned_sentences']} of {c['article_sentences']} sentences answered by the source, "
        f"{c['figures_compared']} of {c['figures_read']} figures and "
        f"{c['attributions_compared']} of {c['attributions_read']} statements compared"
    )
    lines = [Text.assemble((word, style), "  ", summary), Text(covered, "dim")]
    lines += [
        Text(f"source {s['index'] + 1}: {visible(s['title'] or s['url'] or 'given text')} ({s['quality']})", "dim")
        for s in report["sources"]
    ]
    return Group(*lines)


def _limits(report: ReportDict, hint: Hint) -> RenderableType:
    grid = _grid(13)
    for number, limit in enumerate(report["limits"]):
        said = Text(visible(limit["message"]))
        if todo := hint(limit["code"]):
            said.append(f"\n→ {todo}", "magenta")
        grid.add_row(Text("" if number else "Not checked", "bold magenta"), said)
    return grid


def _finding(number: int, finding: FindingJson, report: ReportDict, *, plain: bool) -> RenderableType:
    level = finding["severity"]
    title = Text.assemble(
        (f"{number}. {level.upper()} ", _STYLE[level]), (finding["code"], "dim"), "  ", visible(finding["message"])
    )
    grid = _grid(LABEL)
    spot, evidence = finding["article"], finding["source"]
    if spot:
        words = _marked(report["article"]["sentences"][spot["sentence"]], spot["start"], spot["end"], level, plain)
        grid.add_row("article", words)
    if evidence:
        sentence = report["sources"][evidence["source"]]["sentences"][evidence["sentence"]]
        grid.add_row("source", _marked(sentence, evidence["start"], evidence["end"], level, plain))
        if evidence["translation"]:
            grid.add_row("in English", Text(_short(evidence["translation"]), "italic"))
        elif evidence["gloss"]:
            grid.add_row("gloss", Text(_short(evidence["gloss"]), "italic"))
    grid.add_row("why", Text(_short(finding["explanation"])))
    if finding["suggestion"]:
        grid.add_row("suggest", Text(visible(finding["suggestion"]), "green"))
    return Group(Rule(style="dim", characters="─"), title, Padding(grid, (0, 0, 0, 3)))


def _grid(width: int) -> Table:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(style="dim", no_wrap=True, width=width)
    grid.add_column(overflow="fold")
    return grid


def _short(text: str) -> str:
    """As ``visible``, and no longer than a passage is shown."""
    shown = visible(text)
    return shown if len(shown) <= 4 * AROUND else shown[: 4 * AROUND].rstrip() + " …"


def _marked(sentence: SentenceJson | SourceSentenceJson, start: int, end: int, level: str, plain: bool) -> Text:
    """The sentence with the words in question underlined; of a very long one what is near them."""
    text, at = sentence["text"], sentence["start"]
    first, last = max(0, start - at), max(0, end - at)
    low = first - AROUND if first > AROUND + 40 else 0
    high = last + AROUND if len(text) - last > AROUND + 40 else len(text)
    before, after = _PLAIN_MARKS if plain and last > first else ("", "")
    out = Text(("…" if low else "") + visible(text[low:first]) + before)
    out.append(_short(text[first:last]), f"{_STYLE[level]} underline")
    out.append(after + visible(text[last:high]) + ("…" if high < len(text) else ""))
    return out
