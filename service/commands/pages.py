"""The commands that deal with pages themselves: ``record`` saves one for the corpus, ``recheck`` asks what has changed."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from service.commands.hints import hint_for
from service.commands.terminal import USAGE, busy, fail

if TYPE_CHECKING:
    from service.recheck import Rechecked
    from service.report.schema import ReportDict

CHANGED = 1


def record(
    url: Annotated[str, typer.Argument(help="The page to save.")],
    corpus: Annotated[Path, typer.Option("--corpus", help="The folder of the corpus.")] = Path("tests/corpus/pages"),
) -> None:
    """Save a page as a new corpus entry, with a draft of what ought to come out of it, to be corrected by eye."""
    from fetchers.errors import FetchError
    from fetchers.snapshots import record as save
    from fetchers.web import WebFetcher
    from service.settings import load_settings
    from service.wiring import fetch_settings

    try:
        with busy("fetching"):
            page = asyncio.run(WebFetcher(fetch_settings(load_settings())).fetch(url))
    except FetchError as error:
        raise fail(f"{url}: {error.message}", hint=hint_for(error.code)) from None
    place = save(page, corpus)
    typer.echo(f"{place}\n{place.with_suffix('.json')}: a draft; correct it before you change anything to satisfy it")


def recheck(
    report: Annotated[Path, typer.Argument(help="A report as JSON; - reads standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Fetch a report's sources again and say what changed in them, and which findings that touches.

    Exit codes: 0 nothing changed, 1 something did, 2 usage.
    """
    from service.recheck import recheck as look
    from service.wiring import build_deps

    read = _report(report)
    with busy("fetching the sources again"):
        found = asyncio.run(look(read, build_deps().reader))
    if as_json:
        typer.echo(json.dumps([_plain(one) for one in found], ensure_ascii=False, indent=1))
    else:
        for one in found:
            _print(one)
        if not found:
            typer.echo("The report has no source that was fetched.")
    raise typer.Exit(CHANGED if any(one.state != "unchanged" for one in found) else 0)


def _report(path: Path) -> ReportDict:
    try:
        data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        loaded = json.loads(data)
        report: ReportDict = loaded.get("report", loaded)
        _ = report["sources"], report["findings"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        hint = "give what `nguon verify --format json` wrote"
        raise fail(f"{path} is not a report: {error}", USAGE, hint=hint) from None
    return report


def _print(one: Rechecked) -> None:
    typer.echo(f"{one.state}  {one.url}" + (f"  {one.message}" if one.message else ""))
    for change in one.changes:
        if change.before is not None:
            typer.echo(f"  - {change.before}")
        if change.after is not None:
            typer.echo(f"  + {change.after}")
    if one.findings:
        typer.echo(f"  findings touched: {', '.join(one.findings)}")


def _plain(one: Rechecked) -> dict[str, object]:
    return {
        "url": one.url,
        "state": one.state,
        "changes": [{"before": change.before, "after": change.after} for change in one.changes],
        "findings": list(one.findings),
        "message": one.message,
    }


COMMANDS = (record, recheck)
