"""The engine for several machines: Procrastinate's queue on PostgreSQL, workers wherever they run.

Our own rows say what a job is and who owns it; the queue only says what to start next. Both are written in one
transaction, and the sweep mends what a death or a restart of the server left between them.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib.resources import files
from typing import Any

import procrastinate
import structlog
from procrastinate.jobs import DeleteJobCondition
from sqlalchemy import Connection, insert, select, text
from sqlalchemy.engine import make_url

from service.jobs.base import Verify
from service.jobs.queue import Queue
from service.jobs.run import BEATS, Runner
from service.settings import Settings
from service.store import jobs as store
from service.store.db import Database, StorageUnavailable
from service.store.schema import queue_migrations

_log = structlog.get_logger()
QUEUE = "nguon"
_LOCK = 7_306_002


def _queue_app(connector: Any) -> tuple[procrastinate.App, Any]:
    app = procrastinate.App(connector=connector)

    async def verify(context: procrastinate.JobContext, job_id: str) -> None:
        await context.additional_context["run"](job_id)

    return app, app.task(name="nguon.verify", queue=QUEUE, pass_context=True)(verify)


class QueueDispatch:
    """Procrastinate's queue, written on the connection of our own transaction."""

    def __init__(self) -> None:
        _, self._task = _queue_app(procrastinate.SyncPsycopgConnector())

    def defer(self, connection: Connection, entries: Sequence[tuple[str, int]], delay_s: float) -> list[int]:
        at = datetime.now(UTC) + timedelta(seconds=delay_s) if delay_s else None
        numbers: dict[str, int] = {}
        for priority in sorted({p for _, p in entries}):
            ids = [job_id for job_id, p in entries if p == priority]
            task = self._task.configure(priority=-priority, schedule_at=at, connection=_driver(connection))
            numbers.update(zip(ids, task.batch_defer(*({"job_id": i} for i in ids)), strict=True))
        return [numbers[job_id] for job_id, _ in entries]

    def drop(self, connection: Connection, queue_ids: Sequence[int]) -> None:
        if queue_ids:
            gone = text("DELETE FROM procrastinate_jobs WHERE id = ANY(:ids)")
            connection.execute(gone, {"ids": list(queue_ids)})

    def lost(self, connection: Connection) -> list[tuple[str, int]]:
        stale = text(
            "DELETE FROM procrastinate_jobs p WHERE p.status = 'doing' AND p.worker_id IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.queue_id = p.id)"
        )
        connection.execute(stale)
        query = text(
            "SELECT j.id, j.priority FROM jobs j WHERE j.state = 'queued' AND NOT EXISTS (SELECT 1"
            " FROM procrastinate_jobs p WHERE p.id = j.queue_id AND p.status = 'todo') LIMIT 1000 FOR UPDATE SKIP LOCKED"
        )
        return [(row.id, row.priority) for row in connection.execute(query)]


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection


def migrate_queue(database: Database) -> None:
    """Make or bring up to date the tables of Procrastinate. Safe to call from several processes at once."""

    def work(connection: Connection) -> None:
        connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": _LOCK})
        known = set(connection.execute(select(queue_migrations.c.name)).scalars())
        place = files("procrastinate.sql")
        every = sorted(f.name for f in place.joinpath("migrations").iterdir() if f.name.endswith(".sql"))
        there = connection.execute(text("SELECT to_regclass('procrastinate_jobs')")).scalar_one() is not None
        if not there:
            _driver(connection).execute(place.joinpath("schema.sql").read_text(encoding="utf-8"))
        else:
            for name in every:
                if name not in known:
                    _driver(connection).execute(place.joinpath("migrations", name).read_text(encoding="utf-8"))
        fresh = [{"name": name, "applied": time.time()} for name in every if name not in known]
        if fresh:
            connection.execute(insert(queue_migrations), fresh)

    database.do(work)


class DistributedJobs(Queue):
    """``Jobs`` of a process that only asks: the service in front of workers."""

    def __init__(self, database: Database, settings: Settings) -> None:
        super().__init__(database, settings, QueueDispatch())

    async def start(self) -> None:
        return None

    async def stop(self, grace_s: float) -> None:
        await self.close()


class Worker:
    """Takes jobs off the queue until it is stopped; outlives restarts of the database."""

    def __init__(self, database: Database, verify: Verify, settings: Settings, *, concurrency: int) -> None:
        self._db, self._settings, self._concurrency = database, settings, concurrency
        self.runner = Runner(database, verify, settings, dispatch=QueueDispatch())
        self._stop = asyncio.Event()
        self._url = make_url(str(database.engine.url.render_as_string(hide_password=False)))

    async def run(self) -> None:
        """Work until ``stop``; then let running jobs end within the grace of the settings."""
        side = [asyncio.create_task(self.runner.beat()), asyncio.create_task(self.runner.sweep())]
        try:
            with contextlib.suppress(StorageUnavailable):
                await self.runner.sweep_once()
            pause = 0.5
            while not self._stop.is_set():
                began = time.monotonic()
                try:
                    await self._session()
                except Exception as error:  # the server went away; whatever it was, come back
                    _log.warning("worker.queue_away", error=type(error).__name__, again_s=pause)
                if self._stop.is_set():
                    break
                pause = 0.5 if time.monotonic() - began > 30 else min(pause * 2, 10)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._stop.wait(), pause)
        finally:
            for task in side:
                task.cancel()
            await asyncio.gather(*side, return_exceptions=True)

    async def _session(self) -> None:
        conninfo = self._url.set(drivername="postgresql").render_as_string(hide_password=False)
        app, _ = _queue_app(
            procrastinate.PsycopgConnector(conninfo=conninfo, max_size=self._concurrency + 4, timeout=10)
        )
        beat = self._settings.heartbeat_s
        async with app.open_async():
            work = asyncio.create_task(
                app.run_worker_async(
                    queues=[QUEUE],
                    concurrency=self._concurrency,
                    install_signal_handlers=False,
                    delete_jobs=DeleteJobCondition.ALWAYS,
                    additional_context={"run": self._one},
                    fetch_job_polling_interval=min(2.0, beat),
                    update_heartbeat_interval=beat / BEATS,
                    stalled_worker_timeout=beat,
                )
            )
            stop = asyncio.create_task(self._stop.wait())
            try:
                await asyncio.wait({work, stop}, return_when=asyncio.FIRST_COMPLETED)
                if not work.done():
                    await self._end(work)
                await work
            except asyncio.CancelledError:
                if not self._stop.is_set():
                    raise
            finally:
                stop.cancel()

    async def _end(self, work: asyncio.Task[None]) -> None:
        """Cancelling Procrastinate's worker makes it finish what runs; after the grace our own jobs are put back."""
        work.cancel()
        done, _ = await asyncio.wait({work}, timeout=self._settings.shutdown_grace_s)
        if not done:
            self.runner.stopping()
            self.runner.abandon()
            await asyncio.wait({work}, timeout=5)

    async def _one(self, job_id: str) -> None:
        claimed = await self._db.write(partial(self._claim, job_id))
        if claimed is not None:
            await self.runner.run(claimed)

    def _claim(self, job_id: str, connection: Connection) -> store.Claimed | None:
        return store.claim(connection, self._db.now(connection), self._settings.heartbeat_s, job_id)

    def stop(self) -> None:
        """Take no more jobs and end."""
        self._stop.set()
