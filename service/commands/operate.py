"""The operator's commands: serve, worker, migrate, settings, purge, backup."""

from __future__ import annotations

import asyncio
import signal
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from service import prefork
from service.commands.installation import open_database, settings_here
from service.commands.terminal import FAILED, USAGE, existing, fail, failed

if TYPE_CHECKING:
    from service.settings import Settings
    from service.store.db import Database


def serve(
    host: Annotated[str, typer.Option("--host")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535)] = 8000,
) -> None:
    """Answer over HTTP; see /docs there."""
    settings = settings_here()
    if not settings.database_url.get_secret_value():
        prefork.start()
    import uvicorn

    from service.api.app import create_app
    from service.observe import configure_logging

    configure_logging(settings)
    _check_access(settings, host)
    app = create_app(settings=settings)

    class Server(uvicorn.Server):
        """Tells the service at the first signal: who waits there would hold the stop up."""

        def handle_exit(self, sig: int, frame: object) -> None:
            made = getattr(app.state, "service", None)
            if made is not None:
                made.drain()
            super().handle_exit(sig, frame)  # type: ignore[arg-type]

    config = uvicorn.Config(
        app, host=host, port=port, log_config=None, access_log=False, server_header=False, timeout_keep_alive=15,
        timeout_graceful_shutdown=max(1, round(settings.shutdown_grace_s)), h11_max_incomplete_event_size=32_768,
    )  # fmt: skip
    server = Server(config)
    server.run()
    if not server.started:
        raise typer.Exit(FAILED)


def _check_access(settings: Settings, host: str) -> None:
    import ipaddress

    from service.errors import NguonError
    from service.store import keys

    database = open_database(settings)
    try:
        keyed = database.do(keys.any_valid, writes=False)
    except NguonError as error:
        typer.echo(f"nguon: {error.message}", err=True)
        keyed = database.postgres  # every request is checked again; a server that is away must not stop the start
    finally:
        database.close()
    try:
        loopback = ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = host == "localhost"
    if not keyed and not loopback and not settings.open:
        raise fail(
            f"refusing to answer on {host} without keys: `nguon keys create`, or NGUON_OPEN=1 if that is meant", USAGE
        )
    if keyed:
        typer.echo("nguon: access by key", err=True)
    elif settings.open:
        typer.echo("nguon: open access: anyone who reaches this address may use it", err=True)
    else:
        typer.echo("nguon: no keys: answering callers on this machine only", err=True)
    if settings.fetch_allow:
        typer.echo(f"nguon: the guard lets through: {settings.fetch_allow}", err=True)


def worker(
    metrics_port: Annotated[int, typer.Option("--metrics-port", help="Serve metrics there; 0: not at all.")] = 0,
) -> None:
    """Work on jobs of a PostgreSQL installation, on any number of machines."""
    settings = settings_here()
    if not settings.database_url.get_secret_value():
        raise fail("a worker needs NGUON_DATABASE_URL; the embedded service works on its jobs by itself", USAGE)
    prefork.start()
    from service.observe import configure_logging

    configure_logging(settings)
    asyncio.run(_work(settings, metrics_port))


async def _work(settings: Settings, metrics_port: int) -> None:
    import structlog
    from prometheus_client import start_http_server

    from service.api.app import verifier
    from service.jobs.distributed import Worker
    from service.observe import METRICS
    from service.store.hosts import SharedPoliteness
    from service.webhook import Webhooks
    from service.wiring import build_deps, build_pool, fetch_settings, job_concurrency

    database = open_database(settings)
    pool = build_pool(settings)
    polite = SharedPoliteness(fetch_settings(settings), database)
    verify = verifier(build_deps(settings, pool, polite))
    await pool.warm()
    made = Worker(database, verify, settings, concurrency=job_concurrency(settings))
    if metrics_port:
        start_http_server(metrics_port, registry=METRICS.registry)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, made.stop)
    log = structlog.get_logger()
    log.info("worker.started", concurrency=job_concurrency(settings))
    sending = asyncio.create_task(Webhooks(database, fetch_settings(settings)).run())
    try:
        await made.run()
    finally:
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        pool.close()
        database.close()
        log.info("worker.stopped")


def migrate(
    copy_from: Annotated[
        str | None,
        typer.Option(
            "--copy-from", help="Then copy everything from this SQLite file or database URL; ours must be empty."
        ),
    ] = None,
) -> None:
    """Bring the database to the tables of this version."""
    from service.errors import NguonError
    from service.jobs.distributed import migrate_queue
    from service.store.migrate import head
    from service.store.migrate import migrate as apply

    database = open_database(settings_here(), migrated=False)
    try:
        apply(database)
        if database.postgres:
            migrate_queue(database)
        copied = _copied(copy_from, database) if copy_from else {}
    except NguonError as error:
        raise failed(error.code, error.message) from None
    finally:
        database.close()
    typer.echo(f"{'PostgreSQL' if database.postgres else 'SQLite'}: at {head()}")
    if copied:
        typer.echo("copied: " + ", ".join(f"{n:,} {table.replace('_', ' ')}" for table, n in copied.items() if n))


def _copied(place: str, target: Database) -> dict[str, int]:
    from service.store.db import Database, database_url
    from service.store.move import in_use, move

    if "://" in place:
        source = Database(database_url(place, Path()))
    else:
        file = existing(Path(place).expanduser())
        if in_use(file):
            raise fail(f"a service is at work on {file}: stop it first, or what it accepts meanwhile is lost", USAGE)
        source = Database(f"sqlite:///{file}")
    try:
        return move(source, target)
    finally:
        source.close()


def settings() -> None:
    """Show every setting, where its value comes from, secrets masked."""
    from service.settings import settings_rows

    for variable, value, origin in settings_rows(settings_here()):
        typer.echo(f"{variable}={value}  # {origin}")


def purge() -> None:
    """Drop texts, pages, translations and reports past NGUON_RETAIN_TEXT_DAYS and NGUON_RETAIN_REPORTS_DAYS."""
    from service.store.retention import purge as forget
    from service.wiring import snapshots_of, translations_of

    chosen = settings_here()
    database = open_database(chosen)
    gone = forget(database, chosen)
    database.close()
    pages = translations = 0
    if chosen.retain_text_days:
        pages = snapshots_of(chosen).purge(datetime.now(UTC) - timedelta(days=chosen.retain_text_days))
        kept = translations_of(chosen)
        translations = kept.purge(timedelta(days=chosen.retain_text_days).total_seconds()) if kept else 0
    typer.echo(
        f"{gone.texts} texts of reports, {gone.requests} requests, {gone.reports} reports, {gone.jobs} jobs, "
        f"{pages} pages, {translations} translations dropped"
    )


def backup(out: Annotated[Path, typer.Argument(help="The file to write; it must not exist.")]) -> None:
    """Copy the embedded database while it is in use. For PostgreSQL use pg_dump."""
    from service.store.retention import backup as copy

    chosen = settings_here()
    if chosen.database_url.get_secret_value():
        raise fail("this installation keeps its data in PostgreSQL: use pg_dump", USAGE)
    if out.exists():
        raise fail(f"{out} exists already", USAGE)
    try:
        copy(chosen.data_dir, out)
    except OSError as error:
        raise fail(f"no copy made: {error}") from None
    typer.echo(f"{out}: {out.stat().st_size:,} bytes, checked")


COMMANDS = (serve, worker, migrate, settings, purge, backup)
