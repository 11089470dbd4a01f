"""What all commands do alike: read files, write what was asked for, fail in words, show progress to people only."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from service.commands.hints import hint_for

USAGE, FAILED = 2, 4
_FOREIGN = {b"%PDF": "a PDF", b"PK\x03\x04": "an office document or an archive", b"\x89PNG": "a picture", b"\xff\xd8": "a picture"}  # fmt: skip


def fail(message: str, code: int = FAILED, *, hint: str | None = None) -> typer.Exit:
    """Say why on standard error; raise what this gives."""
    typer.echo(f"nguon: {message}", err=True)
    if hint:
        typer.echo(f"       → {hint}", err=True)
    return typer.Exit(code)


def failed(code: str, message: str) -> typer.Exit:
    """The same for an error that carries a code."""
    return fail(message, USAGE if code == "bad-request" else FAILED, hint=hint_for(code))


def existing(path: Path) -> Path:
    """``path``, if a file is there to be read."""
    if not path.exists():
        raise fail(f"no such file: {path}", USAGE)
    if path.is_dir():
        raise fail(f"{path} is a directory, not a file", USAGE)
    return path


def read_text(path: Path) -> str:
    """A file of text or HTML, "-" for standard input; UTF-8, or UTF-16 with its mark."""
    raw = sys.stdin.buffer.read() if str(path) == "-" else existing(path).read_bytes()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    kind = next((name for start, name in _FOREIGN.items() if raw.startswith(start)), None)
    if kind is None and b"\0" in raw[:100_000]:
        kind = "a binary file"
    if kind is not None:
        raise fail(f"{path} is {kind}, not text", USAGE, hint="save it as plain text or as a web page (HTML)")
    return raw.decode("utf-8-sig", "replace")


def writable(path: Path | None) -> Path | None:
    """``path``, if it can be written: said before the work is done, not after it."""
    if path is None:
        return None
    if path.is_dir():
        raise fail(f"{path} is a directory: name a file in it", USAGE)
    if not path.parent.is_dir():
        raise fail(f"there is no directory {path.parent}", USAGE)
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise fail(f"{path} cannot be written", USAGE)
    return path


def write(text: str, out: Path | None) -> None:
    """As UTF-8 wherever it goes, with the line ends as they are; half a surrogate pair in a report cannot be written."""
    raw = text.encode("utf-8", "replace")
    if out:
        out.write_bytes(raw)
    else:
        sys.stdout.buffer.write(raw)
        sys.stdout.flush()


@contextlib.contextmanager
def busy(what: str) -> Iterator[Callable[[str], None]]:
    """A line on standard error while something takes its time, if a person looks on; gone when it is done.

    What it gives changes the words of the line.
    """
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(what, total=None)
        yield lambda said: bar.update(task, description=said)
