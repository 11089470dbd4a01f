"""``nguon verify``: one article, one report."""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

from service.commands.hints import hint_for
from service.commands.terminal import USAGE, busy, fail, failed, read_text, writable, write
from service.errors import NguonError

if TYPE_CHECKING:
    from service.report.schema import ReportDict

EXIT = {"consistent": 0, "discrepancies": 1, "inconclusive": 3}
FORMATS = ("text", "json", "html", "sarif", "jsonld", "csv")
PAGES = {".html", ".htm", ".xhtml"}
PIPE_WIDTH = 100


def _formats() -> list[str]:
    return list(FORMATS)


def _translators() -> list[str]:
    from service.translate.registry import BACKENDS

    return ["auto", "none", *BACKENDS]


def verify(
    article: Annotated[
        str, typer.Argument(help="The article: a file of text or HTML, its URL, or '-' for standard input.")
    ],
    source: Annotated[
        list[str] | None, typer.Option("--source", help="URL of the source (default: what the article cites).")
    ] = None,
    source_file: Annotated[
        list[Path] | None, typer.Option("--source-file", help="The source as a file, text or HTML.")
    ] = None,
    format: Annotated[
        str, typer.Option("--format", autocompletion=_formats, help=f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}.")
    ] = "text",
    out: Annotated[Path | None, typer.Option("--out", help="Write the report here instead of standard output.")] = None,
    translator: Annotated[
        str, typer.Option("--translator", autocompletion=_translators, help="auto, none, or a backend's name.")
    ] = "auto",
    published: Annotated[
        str | None, typer.Option("--published", help="Publication day of the article, YYYY-MM-DD.")
    ] = None,
    omissions: Annotated[bool, typer.Option("--omissions", help="Show what the article leaves out, too.")] = False,
) -> None:
    """Verify one article and print what does not agree with its source.

    Exit codes: 0 consistent, 1 discrepancies, 2 usage, 3 inconclusive, 4 failed.
    """
    if format not in FORMATS:
        raise fail(f"unknown format '{format}': {', '.join(FORMATS)}", USAGE)
    writable(out)
    asked = _request(article, source or [], source_file or [], translator, published)
    try:
        report = _report(asked)
    except NguonError as error:
        raise failed(error.code, error.message) from None
    _show(report, format, out, article, omissions=omissions)
    if (format != "text" or out or not sys.stdout.isatty()) and any(x["code"] == "no-source" for x in report["limits"]):
        typer.echo(f"nguon: {hint_for('no-source')}", err=True)
    raise typer.Exit(EXIT[report["verdict"]])


def _request(
    article: str, urls: list[str], files: list[Path], translator: str, published: str | None
) -> dict[str, Any]:
    if published is not None:
        try:
            date.fromisoformat(published[:10])
        except ValueError:
            raise fail(f"--published {published}: give a day as YYYY-MM-DD, such as 2024-10-22", USAGE) from None
    sources: list[dict[str, Any]] = [{"url": u} for u in urls]
    sources += [{"html" if _is_page(path) else "text": read_text(path)} for path in files]
    if article.startswith(("http://", "https://")):
        given = {"url": article}
    else:
        given = {"html" if _is_page(Path(article)) else "text": read_text(Path(article))}
    return {
        "article": {**given, "published": published},
        "sources": sources,
        "options": {"translator": translator},
    }


def _is_page(path: Path) -> bool:
    return path.suffix.lower() in PAGES


def _report(asked: dict[str, Any]) -> ReportDict:
    """The one way to a report, loaded only now: completion and usage errors need none of it."""
    with busy("loading") as say:
        from service.pipeline import verify as run
        from service.progress import listener
        from service.request import parse_request
        from service.wiring import build_deps

        listener.set(say)
        return asyncio.run(run(parse_request(json.dumps(asked)), build_deps()))


def _show(report: ReportDict, format: str, out: Path | None, article: str, *, omissions: bool) -> None:
    from service.report.formats import by_suffix
    from service.report.sarif import render_sarif
    from service.report.text import print_report, render_text

    form = by_suffix(format)
    if format == "json":
        write(json.dumps(report, ensure_ascii=False, indent=2) + "\n", out)
    elif format == "sarif" and article != "-" and "://" not in article and not _is_page(Path(article)):
        # In a pipeline the log points at the file that was checked; in HTML our places are those of its text.
        write(render_sarif(report, Path(article).as_posix()), out)
    elif form:
        write(form.render(report), out)
    elif out or not sys.stdout.isatty():
        write(render_text(report, width=PIPE_WIDTH, omissions=omissions, hint=hint_for), out)
    else:
        print_report(report, Console(highlight=False), omissions=omissions, hint=hint_for)


COMMANDS = (verify,)
