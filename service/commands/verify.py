"""``nguon verify``: one article, one report."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.text import Text

from service.commands.hints import hint_for
from service.commands.terminal import USAGE, busy, fail, failed, read_text, writable, write
from service.errors import NguonError
from service.report.inert import visible

if TYPE_CHECKING:
    from service.report.schema import ReportDict

EXIT = {"consistent": 0, "discrepancies": 1, "inconclusive": 3}
FORMATS = ("text", "json", "html", "sarif", "jsonld", "csv")
PAGES = {".html", ".htm", ".xhtml"}
PIPE_WIDTH = 100
OF_SEVERAL = ("text", "json", "sarif")
GRAVEST = (4, 2, 1, 3, 0)
"""Exit codes, the one that says most of several articles first."""
Named = Sequence[tuple[str, "ReportDict"]]


def _formats() -> list[str]:
    return list(FORMATS)


def _translators() -> list[str]:
    from service.translate.registry import BACKENDS

    return ["auto", "none", *BACKENDS]


def verify(
    articles: Annotated[
        list[str],
        typer.Argument(metavar="ARTICLE...", help="A file of text or HTML, a URL, or '-' for standard input."),
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
    """Verify an article, or a few, and print what does not agree with its source.

    Exit codes: 0 consistent, 1 discrepancies, 2 usage, 3 inconclusive, 4 failed; of several articles the worst.
    """
    if format not in FORMATS:
        raise fail(f"unknown format '{format}': {', '.join(FORMATS)}", USAGE)
    if len(articles) > 1 and format not in OF_SEVERAL:
        said = f"several articles can be had as {', '.join(OF_SEVERAL)}"
        raise fail(said, USAGE, hint="verify them one by one, or use `nguon batch` and `nguon overview`")
    writable(out)
    day = _day(published)
    sources: list[dict[str, Any]] = [{"url": url} for url in source or []]
    sources += [{"html" if _is_page(path) else "text": read_text(path)} for path in source_file or []]
    asked: list[dict[str, Any]] = [
        {"article": {**_given(article), "published": day}, "sources": sources, "options": {"translator": translator}}
        for article in articles
    ]
    found, failures = _reports(articles, asked)
    if not found:
        raise failures[0]
    _show(found, format, out, omissions=omissions)
    if (format != "text" or out or not sys.stdout.isatty()) and any(_has_no_source(report) for _, report in found):
        typer.echo(f"nguon: {hint_for('no-source')}", err=True)
    ends = [EXIT[report["verdict"]] for _, report in found] + [failure.exit_code for failure in failures]
    raise typer.Exit(next(code for code in GRAVEST if code in ends))


def _day(published: str | None) -> str | None:
    if published is not None:
        try:
            date.fromisoformat(published[:10])
        except ValueError:
            raise fail(f"--published {published}: give a day as YYYY-MM-DD, such as 2024-10-22", USAGE) from None
    return published


def _given(article: str) -> dict[str, str]:
    if _is_address(article):
        return {"url": article}
    path = Path(article)
    return {"html" if _is_page(path) else "text": read_text(path)}


def _is_page(path: Path) -> bool:
    return path.suffix.lower() in PAGES


def _is_address(article: str) -> bool:
    return article.startswith(("http://", "https://"))


def _has_no_source(report: ReportDict) -> bool:
    return any(limit["code"] == "no-source" for limit in report["limits"])


def _reports(articles: Sequence[str], asked: Sequence[dict[str, Any]]) -> tuple[Named, list[typer.Exit]]:
    """The one way to a report, loaded only now: completion and usage errors need none of it. What fails is said."""
    found: list[tuple[str, ReportDict]] = []
    failures: list[tuple[str, str]] = []
    with busy("loading") as say:
        from service.pipeline import verify as run
        from service.progress import listener
        from service.request import parse_request
        from service.wiring import build_deps

        async def every() -> None:
            deps = build_deps()
            for article, one in zip(articles, asked, strict=True):
                listener.set(lambda stage, of=article: say(f"{stage} {of}" if len(articles) > 1 else stage))  # type: ignore[misc]
                try:
                    found.append((article, await run(parse_request(json.dumps(one)), deps)))
                except NguonError as error:
                    about = f"{article}: " if len(articles) > 1 else ""
                    failures.append((error.code, about + error.message))

        asyncio.run(every())
    return found, [failed(code, message) for code, message in failures]


def _show(found: Named, format: str, out: Path | None, *, omissions: bool) -> None:
    from service.report.formats import by_suffix
    from service.report.sarif_many import render_sarif_of

    form = by_suffix(format)
    if format == "json":
        reports = [report for _, report in found]
        write(json.dumps(reports if len(found) > 1 else reports[0], ensure_ascii=False, indent=2) + "\n", out)
    elif format == "sarif":
        write(render_sarif_of([(report, _place(article)) for article, report in found]), out)
    elif form:
        write(form.render(found[0][1]), out)
    else:
        _show_text(found, out, omissions=omissions)


def _place(article: str) -> str:
    """Where a pipeline finds the text that the report's places are in: of a page they are in its text, not its markup."""
    if article == "-":
        return "article.txt"
    if _is_address(article):
        return article
    path = Path(article)
    return f"{path.as_posix()}.txt" if _is_page(path) else path.as_posix()


def _show_text(found: Named, out: Path | None, *, omissions: bool) -> None:
    from service.report.text import print_report, render_text

    plain = out is not None or not sys.stdout.isatty()
    console = Console(highlight=False)
    pages = []
    for number, (article, report) in enumerate(found):
        title = ""
        if len(found) > 1:
            title = ("\n\n" if number else "") + visible(article) + "\n"
        if plain:
            pages.append(title + render_text(report, width=PIPE_WIDTH, omissions=omissions, hint=hint_for))
        else:
            if title:
                console.print(Text(title, "bold reverse"))
            print_report(report, console, omissions=omissions, hint=hint_for)
    if plain:
        write("".join(pages), out)


COMMANDS = (verify,)
