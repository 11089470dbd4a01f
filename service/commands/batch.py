"""Many articles: verify them, and look at what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from service.commands.terminal import FAILED, USAGE, busy, existing, fail, writable, write

if TYPE_CHECKING:
    from service.report.schema import ReportDict

_REPORTS = typer.Argument(metavar="REPORTS.jsonl", help="What `nguon batch` wrote.")


def batch(
    requests: Annotated[Path, typer.Argument(metavar="IN.jsonl", help="One request a line.")],
    out: Annotated[Path, typer.Option("--out", help="Reports, one a line; ids already here are skipped.")],
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Worker processes.")] = 2,
) -> None:
    """Verify many requests; run it again to go on after a stop.

    Exit codes: 0 all judged, 2 usage, 4 some failed: their lines say why.
    """
    existing(requests)
    writable(out)
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


def _rows(reports: Path) -> Iterator[ReportDict | dict[str, Any]]:
    """The rows of a batch's output, one at a time; usage error where the file holds none at all."""
    from service.report.overview import is_foreign, read_reports

    if all(is_foreign(row) for row in read_reports(existing(reports))):
        raise fail(f"{reports} holds no report", USAGE, hint="give what `nguon batch IN.jsonl --out FILE` wrote")
    return read_reports(reports)


def overview(
    reports: Annotated[Path, _REPORTS],
    out: Annotated[Path, typer.Option("--out", help="The page to write.")],
) -> None:
    """Show a batch on one HTML page: verdicts, counts, findings by kind and by outlet."""
    writable(out)
    with busy("reading reports"):
        from service.report.overview import render_overview

        write(render_overview(_rows(reports)), out)


def findings(
    reports: Annotated[Path, _REPORTS],
    out: Annotated[Path, typer.Option("--out", help="The table to write.")],
) -> None:
    """Write the findings of a batch as CSV, one row a finding, safe to open in a spreadsheet."""
    from service.report.table import MARK, header, rows

    writable(out)
    lost = 0
    read = _rows(reports)
    with out.open("w", encoding="utf-8", errors="replace", newline="") as handle:
        handle.write(MARK + header())
        for row in read:
            if "verdict" in row:
                handle.write(rows([cast("ReportDict", row)]))
            else:
                lost += 1
    if lost:
        typer.echo(f"nguon: {lost} line(s) without a report have no findings to write", err=True)


COMMANDS = (batch, overview, findings)
