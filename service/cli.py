"""``nguon``: the command line. What a command does stands in ``service.commands``."""

from __future__ import annotations

from typing import Annotated

import typer

import service
from service.commands import batch, doctor, operate, pages, read, verify
from service.commands.keys import keys_app
from service.commands.terminal import FAILED, failed
from service.errors import NguonError

app = typer.Typer(
    name="nguon",
    help="Check an English news article against the Vietnamese source that it cites.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=True,
)


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


for _part in (verify, batch, read, pages, doctor, operate):
    for _command in _part.COMMANDS:
        app.command()(_command)
app.add_typer(keys_app, name="keys")


def main() -> None:
    """Entry point of the ``nguon`` command: an error that was foreseen is one line, whichever command met it."""
    try:
        app()
    except NguonError as error:
        raise SystemExit(failed(error.code, error.message).exit_code) from None
    except BrokenPipeError:  # the reader of a pipe has seen enough, as `head` does
        raise SystemExit(0) from None
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        typer.echo(f"nguon: {where}{error.strerror or error}", err=True)
        raise SystemExit(FAILED) from None


if __name__ == "__main__":
    main()
