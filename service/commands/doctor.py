"""The command: rows on a terminal, or as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from service.doctor.base import Row, State, Visit, examine
from service.report.inert import visible
from service.settings import load_settings

SICK = 1
_MARKS: dict[State, tuple[str, str]] = {
    "ok": ("ok", "green"), "warn": ("warn", "bold yellow"), "fail": ("FAIL", "bold red"), "skip": ("–", "dim"),
}  # fmt: skip


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    offline: Annotated[bool, typer.Option("--offline", help="Ask no translator.")] = False,
    timeout: Annotated[float, typer.Option("--timeout", min=0.1, help="Seconds for one answer of a translator.")] = 5.0,
) -> None:
    """Look whether everything is there and works, and say what to do where it does not.

    Exit codes: 0 nothing fails (warnings may stand), 1 something does.
    """
    rows = _look(offline, timeout, quiet=as_json)
    if as_json:
        typer.echo(json.dumps(_document(rows), ensure_ascii=False, indent=1))
    else:
        _print(rows, _console())
    raise typer.Exit(SICK if any(row.state == "fail" for row in rows) else 0)


def _look(offline: bool, timeout_s: float, *, quiet: bool) -> tuple[Row, ...]:
    from service.doctor.registry import PROBES

    try:
        chosen = load_settings()
    except ValueError as error:
        return (Row("settings", "given", "fail", str(error), "correct it: `nguon settings` needs it, too"),)
    console = Console(stderr=True)
    visit = Visit(chosen, offline, timeout_s)
    if quiet or not console.is_terminal or not sys.stdout.isatty():
        return examine(visit, PROBES)
    with console.status("examining") as status:
        return examine(visit, PROBES, lambda area: status.update(f"examining: {area}"))


def _console() -> Console:
    """As wide as the terminal; lines of a pipe are cut by whoever reads them."""
    return Console(highlight=False) if sys.stdout.isatty() else Console(highlight=False, width=120)


def _document(rows: Sequence[Row]) -> dict[str, object]:
    counts = {state: sum(row.state == state for row in rows) for state in _MARKS}
    return {"healthy": not counts["fail"], "counts": counts, "rows": [asdict(row) for row in rows]}


def _print(rows: Sequence[Row], console: Console) -> None:
    for number, (area, group) in enumerate(groupby(rows, key=lambda row: row.area)):
        if number:
            console.print()
        console.print(Text(area, "bold"))
        console.print(_table(tuple(group)))
    counts = {state: sum(row.state == state for row in rows) for state in ("fail", "warn")}
    console.print()
    if counts["fail"]:
        console.print(
            Text(f"{counts['fail']} of {len(rows)} fail; do what the arrows say and run it again", "bold red")
        )
    elif counts["warn"]:
        console.print(Text(f"works, with {counts['warn']} warning{'s' if counts['warn'] > 1 else ''}", "bold yellow"))
    else:
        console.print(Text("all is well", "bold green"))


def _table(rows: Sequence[Row]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(width=4, justify="right", no_wrap=True)
    table.add_column(min_width=15, max_width=18)
    table.add_column(overflow="fold")
    for row in rows:
        mark, style = _MARKS[row.state]
        said = Text(visible(row.detail), "dim" if row.state == "skip" else "")
        if row.hint:
            said.append("\n→ " + visible(row.hint), style if row.state in {"warn", "fail"} else "")
        table.add_row(Text(mark, style), Text(row.name), said)
    return table


COMMANDS = (doctor,)
