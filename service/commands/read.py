"""What is read in a text, and by which rule: for those who write rules, and for those who doubt one."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer

from service.commands.terminal import USAGE, fail

Row = dict[str, Any]
Reader = Callable[[Row], dict[str, object]]


def _languages() -> list[str]:
    return ["vi", "en"]


Text = Annotated[str | None, typer.Argument(help="The text to read.")]
Lang = Annotated[str, typer.Option("--lang", autocompletion=_languages, help="vi or en.")]
Explain = Annotated[bool, typer.Option("--explain", help="Show the rules that read each one.")]
Jsonl = Annotated[bool, typer.Option("--jsonl", help="Rows of JSON on standard input, rows on standard output.")]


def figures(text: Text = None, lang: Lang = "vi", explain: Explain = False, jsonl: Jsonl = False) -> None:
    """Show which figures and dates are read in a text."""
    from service.figures import read
    from service.figures.jsonl import explain as explain_reading
    from service.figures.jsonl import read_row

    def explained(row: Row) -> str:
        return explain_reading(read(row["text"], row["lang"]))

    _show(text, lang, read_row, explained if explain else None, jsonl)


def statements(text: Text = None, lang: Lang = "vi", explain: Explain = False, jsonl: Jsonl = False) -> None:
    """Show who says what in a text: speaker, office, outlet, verb with its stance, quotations."""
    from service.statements.jsonl import explain as explained
    from service.statements.jsonl import read_row

    _show(text, lang, read_row, explained if explain else None, jsonl)


def _show(text: str | None, lang: str, reader: Reader, explained: Callable[[Row], str] | None, jsonl: bool) -> None:
    if jsonl:
        _rows(reader)
        return
    if text is None:
        raise fail("give a text, or --jsonl with rows on standard input", USAGE)
    row = {"id": "text", "lang": lang, "text": text}
    typer.echo(explained(row) if explained else json.dumps(reader(row), ensure_ascii=False, indent=1))


def _rows(reader: Reader) -> None:
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
