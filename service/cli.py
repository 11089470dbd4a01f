"""``nguon``: the command line. Exit codes of ``verify``: 0 consistent, 1 discrepancies, 2 usage, 3 inconclusive, 4 failed."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

import service
from service import operate, provenance
from service.doctor import command as doctor
from service.errors import NguonError
from service.report.sarif import render_sarif
from service.report.text import print_report

if TYPE_CHECKING:
    from service.report.schema import ReportDict

app = typer.Typer(
    name="nguon",
    help="Check an English news article against the Vietnamese source that it cites.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=True,
)
EXIT = {"consistent": 0, "discrepancies": 1, "inconclusive": 3}
USAGE, FAILED = 2, 4


def _version(value: bool) -> None:
    if value:
        typer.echo(f"nguon {service.__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Check an English news article against the Vietnamese source that it cites."""


def _fail(message: str, code: int) -> typer.Exit:
    typer.echo(f"nguon: {message}", err=True)
    return typer.Exit(code)


def _read(path: Path) -> str:
    if not path.exists() and str(path) != "-":
        raise _fail(f"no such file: {path}", USAGE)
    raw = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    return raw.decode("utf-8-sig", "replace")


@app.command()
def verify(
    article: Annotated[Path, typer.Argument(help="The article, plain text or HTML; '-' reads standard input.")],
    source: Annotated[
        list[str] | None, typer.Option("--source", help="URL of the source (default: what the article cites).")
    ] = None,
    source_file: Annotated[
        list[Path] | None, typer.Option("--source-file", help="The source as a file, text or HTML.")
    ] = None,
    format: Annotated[str, typer.Option("--format", help="text, json, html, sarif, jsonld or csv.")] = "text",
    out: Annotated[Path | None, typer.Option("--out", help="Write the report here instead of standard output.")] = None,
    translator: Annotated[str, typer.Option("--translator", help="auto, none, or a backend's name.")] = "auto",
    published: Annotated[
        str | None, typer.Option("--published", help="Publication day of the article, YYYY-MM-DD.")
    ] = None,
    omissions: Annotated[bool, typer.Option("--omissions", help="Show what the article leaves out, too.")] = False,
) -> None:
    """Verify one article and print what does not agree with its source."""
    from service.report.formats import FORMATS, by_suffix

    form = by_suffix(format)
    if form is None and format != "text":
        raise _fail(f"unknown format '{format}': text, {', '.join(f.suffix for f in FORMATS)}", USAGE)
    from service.pipeline import verify as run
    from service.request import parse_request
    from service.wiring import build_deps

    body = _read(article)
    is_html = article.suffix.lower() in {".html", ".htm"}
    sources: list[dict[str, Any]] = [{"url": u} for u in source or []]
    for path in source_file or []:
        kind = "html" if path.suffix.lower() in {".html", ".htm"} else "text"
        sources.append({kind: _read(path)})
    asked = {
        "article": {"html" if is_html else "text": body, "published": published},
        "sources": sources,
        "options": {"translator": translator},
    }
    try:
        report = asyncio.run(run(parse_request(json.dumps(asked)), build_deps()))
    except NguonError as error:
        raise _fail(error.message, FAILED) from None
    if format == "json":
        _write(json.dumps(report, ensure_ascii=False, indent=2) + "\n", out)
    elif format == "sarif" and not is_html and str(article) != "-":
        # In a pipeline the log points at the file that was checked; in HTML our places are those of its text.
        _write(render_sarif(report, article.as_posix()), out)
    elif form:
        _write(form.render(report), out)
    elif out:
        with out.open("w", encoding="utf-8") as handle:
            print_report(report, Console(file=handle, width=100, no_color=True), omissions=omissions)
    else:
        print_report(report, Console(highlight=False, soft_wrap=False), omissions=omissions)
    if any(limit["code"] == "no-source" for limit in report["limits"]):
        typer.echo("nguon: no source cited: add --source URL or --source-file FILE", err=True)
    raise typer.Exit(EXIT[report["verdict"]])


def _write(text: str, out: Path | None) -> None:
    """As UTF-8 wherever it goes, with the line ends as they are; half a surrogate pair in a report cannot be written."""
    raw = text.encode("utf-8", "replace")
    if out:
        out.write_bytes(raw)
    else:
        sys.stdout.buffer.write(raw)
        sys.stdout.flush()


@app.command()
def batch(
    requests: Annotated[Path, typer.Argument(metavar="IN.jsonl", help="One request a line.")],
    out: Annotated[Path, typer.Option("--out", help="Reports, one a line; ids already here are skipped.")],
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Worker processes.")] = 2,
) -> None:
    """Verify many requests; run it again to go on after a stop."""
    if not requests.exists():
        raise _fail(f"no such file: {requests}", USAGE)
    from service.batch import count_lines, run_batch

    console = Console(stderr=True)
    bar = Progress(
        TextColumn("verifying"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=console,
        disable=not console.is_terminal,
    )  # fmt: skip
    with bar:
        task = bar.add_task("verifying", total=count_lines(requests))
        result = run_batch(requests, out, jobs=jobs, progress=lambda n: bar.advance(task, n))
    typer.echo(f"{result.done} done, {result.failed} failed, {result.skipped} already there", err=True)
    raise typer.Exit(FAILED if result.failed else 0)


_REPORTS = typer.Argument(metavar="REPORTS.jsonl", help="What `nguon batch` wrote.")


@app.command()
def overview(
    reports: Annotated[Path, _REPORTS],
    out: Annotated[Path, typer.Option("--out", help="The page to write.")],
) -> None:
    """Show a batch on one HTML page: verdicts, counts, findings by kind and by outlet."""
    if not reports.exists():
        raise _fail(f"no such file: {reports}", USAGE)
    from service.report.overview import read_reports, render_overview

    _write(render_overview(read_reports(reports)), out)


@app.command()
def findings(
    reports: Annotated[Path, _REPORTS],
    out: Annotated[Path, typer.Option("--out", help="The table to write.")],
) -> None:
    """Write the findings of a batch as CSV, one row a finding, safe to open in a spreadsheet."""
    if not reports.exists():
        raise _fail(f"no such file: {reports}", USAGE)
    from service.report.overview import read_reports
    from service.report.table import MARK, header, rows

    failed = 0
    with out.open("w", encoding="utf-8", errors="replace", newline="") as handle:
        handle.write(MARK + header())
        for row in read_reports(reports):
            if "verdict" in row:
                handle.write(rows([cast("ReportDict", row)]))
            else:
                failed += 1
    if failed:
        typer.echo(f"nguon: {failed} line(s) without a report have no findings to write", err=True)


@app.command()
def figures(
    text: Annotated[str | None, typer.Argument(help="The text to read.")] = None,
    lang: Annotated[str, typer.Option("--lang", help="vi or en.")] = "vi",
    explain: Annotated[bool, typer.Option("--explain", help="Show the rules that read each figure.")] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Rows of JSON on standard input, rows on standard output.")
    ] = False,
) -> None:
    """Show which figures and dates are read in a text."""
    from service.figures import read
    from service.figures.jsonl import explain as explain_reading
    from service.figures.jsonl import read_row

    if jsonl:
        _rows(read_row)
        return
    if text is None:
        raise _fail("give a text, or --jsonl with rows on standard input", USAGE)
    if explain:
        typer.echo(explain_reading(read(text, lang)))
    else:
        typer.echo(json.dumps(read_row({"id": "text", "lang": lang, "text": text}), ensure_ascii=False, indent=1))


@app.command()
def statements(
    text: Annotated[str | None, typer.Argument(help="The text to read.")] = None,
    lang: Annotated[str, typer.Option("--lang", help="vi or en.")] = "vi",
    explain: Annotated[bool, typer.Option("--explain", help="Show the rules that read each statement.")] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Rows of JSON on standard input, rows on standard output.")
    ] = False,
) -> None:
    """Show who says what in a text: speaker, office, outlet, verb with its stance, quotations."""
    from service.statements.jsonl import explain as explain_row
    from service.statements.jsonl import read_row

    if jsonl:
        _rows(read_row)
        return
    if text is None:
        raise _fail("give a text, or --jsonl with rows on standard input", USAGE)
    row = {"id": "text", "lang": lang, "text": text}
    typer.echo(explain_row(row) if explain else json.dumps(read_row(row), ensure_ascii=False, indent=1))


def _rows(reader: Callable[[dict[str, Any]], dict[str, object]]) -> None:
    """Rows of JSON in, rows out; a row that cannot be read becomes an error row and the rest go on."""
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            out = reader(json.loads(line))
        except (ValueError, TypeError, AttributeError) as error:
            out = {"id": None, "error": {"code": "bad-row", "message": f"row {number}: {error}"}}
        sys.stdout.write(json.dumps(out, ensure_ascii=False) + "\n")


for _command in (*operate.COMMANDS, *provenance.COMMANDS, *doctor.COMMANDS):
    app.command()(_command)
app.add_typer(operate.keys_app, name="keys")


def main() -> None:
    """Entry point of the ``nguon`` command: an error that was foreseen is one line, whichever command met it."""
    try:
        app()
    except NguonError as error:
        typer.echo(f"nguon: {error.message}", err=True)
        raise SystemExit(FAILED) from None


if __name__ == "__main__":
    main()
