"""What is read in a text, and by which rule: for those who write rules, and for those who doubt one."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer

from service.commands.terminal import USAGE, fail


def _languages() -> list[str]:
    return ["vi", "en"]


def figures(
    text: Annotated[str | None, typer.Argument(help="The text to read.")] = None,
    lang: Annotated[str, typer.Option("--lang", autocompletion=_languages, help="vi or en.")] = "vi",
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
        raise fail("give a text, or --jsonl with rows on standard input", USAGE)
    if explain:
        typer.echo(explain_reading(read(text, lang)))
    else:
        typer.echo(json.dumps(read_row({"id": "text", "lang": lang, "text": text}), ensure_ascii=False, indent=1))


def statements(
    text: Annotated[str | None, typer.Argument(help="The text to read.")] = None,
    lang: Annotated[str, typer.Option("--lang", autocompletion=_languages, help="vi or en.")] = "vi",
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
        raise fail("give a text, or --jsonl with rows on standard input", USAGE)
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


COMMANDS = (figures, statements)
