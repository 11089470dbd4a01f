"""What owning a job means, whichever engine gave it: verify, keep the lease, obey a cancellation, write the result."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

import structlog
from opentelemetry import trace
from sqlalchemy import Connection

from service.crash import crash_site
from service.errors import NguonError
from service.jobs.base import BULK, INTERACTIVE, JobError, Verify
from service.observe import METRICS, record_report
from service.progress import Stage, listener
from service.report.schema import ReportDict
from service.request import parse_request
from service.settings import Settings
from service.store import jobs as store
from service.store import requeue
from service.store.db import Database, StorageUnavailable

T = TypeVar("T")
_log = structlog.get_logger()
_tracer = trace.get_tracer("nguon")
BEATS = 4
"""Heartbeats and sweeps in one ``heartbeat_s``: a dead owner's jobs are back after 1.25 of it at the latest."""
PATIENCE_S = 120.0
"""How long a result waits for a database that is away, before the job is left to be done again."""
RETRY_S = 5.0
"""First pause before another attempt; it doubles."""


class _LeaseLost(Exception):
    """Another process owns the job by now."""


class Runner:
    """Runs owned jobs for one process. ``finished(job_id)`` is called after a result was written."""

    def __init__(
        self,
        database: Database,
        verify: Verify,
        settings: Settings,
        *,
        dispatch: store.Dispatch | None = None,
        finished: Callable[[str], None] = lambda job_id: None,
    ) -> None:
        self._db, self._verify, self._settings = database, verify, settings
        self._dispatch, self._finished = dispatch, finished
        self._running: dict[str, asyncio.Task[ReportDict]] = {}
        self._lost: set[str] = set()
        self._telling: set[asyncio.Task[None]] = set()
        self._stopping = False

    @property
    def running(self) -> int:
        return len(self._running)

    async def run(self, claimed: store.Claimed) -> None:
        """See an owned job through. Never raises; if the process is stopped the job goes back to the queue."""
        work = asyncio.ensure_future(self._attempt(claimed))
        self._running[claimed.token] = work
        METRICS.jobs_running.inc()
        try:
            outcome = await self._outcome(claimed, work)
            if isinstance(outcome, float):
                await self._patiently(partial(self._put_back, claimed=claimed, delay_s=outcome, counts=True))
            elif await self._patiently(partial(self._finish, claimed=claimed, outcome=outcome)):
                kind = "succeeded" if isinstance(outcome, dict) else outcome.code if outcome else "cancelled"
                METRICS.jobs.labels(kind).inc()
                if isinstance(outcome, dict):
                    record_report(outcome)
        except _LeaseLost:
            METRICS.jobs.labels("lease-lost").inc()
            _log.warning("job.lease_lost", job=claimed.id)
        except asyncio.CancelledError:
            with contextlib.suppress(StorageUnavailable):
                await self._db.write(partial(self._put_back, claimed=claimed, delay_s=0.0, counts=False))
            _log.info("job.put_back", job=claimed.id)
        except StorageUnavailable as error:  # the lease will run out and somebody else will do it again
            _log.error("job.not_stored", job=claimed.id, reason=error.message)
        finally:
            METRICS.jobs_running.dec()
            self._running.pop(claimed.token, None)
            self._lost.discard(claimed.token)
            self._finished(claimed.id)

    async def _attempt(self, claimed: store.Claimed) -> ReportDict:
        if claimed.priority < BULK:
            listener.set(partial(self._told, claimed.token))  # the task's own context: nobody else's
        request = parse_request(claimed.request)
        if request.id is None and claimed.request_id is not None:
            request = request.model_copy(update={"id": claimed.request_id})
        with _tracer.start_as_current_span("verify") as span:
            span.set_attribute("nguon.attempt", claimed.attempts)
            report = await self._verify(request, claimed.team, self._settings.job_deadline_s)
            for stage, ms in report["timings_ms"].items():
                span.set_attribute(f"nguon.ms.{stage}", ms)
            return report

    def _told(self, token: str, stage: Stage) -> None:
        task = asyncio.create_task(self._write_stage(token, stage))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _write_stage(self, token: str, stage: Stage) -> None:
        with contextlib.suppress(StorageUnavailable):
            await self._db.write(lambda c: store.mark_stage(c, token, stage))

    async def _outcome(
        self, claimed: store.Claimed, work: asyncio.Future[ReportDict]
    ) -> ReportDict | JobError | float | None:
        """A report, an error, ``None`` if the job was cancelled, or the pause before the next attempt."""
        try:
            return await work
        except asyncio.CancelledError:
            if claimed.token in self._lost:
                raise _LeaseLost from None
            task = asyncio.current_task()
            if self._stopping or (task is not None and task.cancelling()):
                raise
            return None
        except NguonError as error:
            again = error.retryable and claimed.attempts < self._settings.job_attempts
            if again:
                _log.info("job.again", job=claimed.id, code=error.code, attempt=claimed.attempts)
                return RETRY_S * 2.0 ** (claimed.attempts - 1)
            return JobError(error.code, error.message, error.status, error.retryable)
        except Exception as error:  # a bug must end this job, not the runner
            _log.error("job.crashed", job=claimed.id, error=type(error).__name__, at=crash_site(error))
            return JobError("internal-error", "Nguon failed on this request; nothing was stored.")

    def _finish(self, connection: Connection, *, claimed: store.Claimed, outcome: ReportDict | JobError | None) -> bool:
        return store.finish(connection, claimed, outcome, self._db.now(connection))

    def _put_back(self, connection: Connection, *, claimed: store.Claimed, delay_s: float, counts: bool) -> bool:
        now = self._db.now(connection)
        return requeue.put_back(connection, claimed, now, delay_s, self._dispatch, counts=counts)

    async def _patiently(self, work: Callable[[Connection], T]) -> T:
        """Write, and while the database is away try again: a finished verification is not thrown away lightly."""
        pause = 0.2
        began = time.monotonic()
        while True:
            try:
                return await self._db.write(work)
            except StorageUnavailable as error:
                if self._stopping or time.monotonic() - began >= PATIENCE_S:
                    raise
                _log.warning("job.storage_away", reason=error.message, again_s=round(pause, 1))
                await asyncio.sleep(pause)
                pause = min(pause * 1.5, 5.0)

    async def beat(self) -> None:
        """Renew the leases of all running jobs, and stop those that were cancelled or lost. Ends when cancelled."""
        while True:
            await asyncio.sleep(self._settings.heartbeat_s / BEATS)
            tokens = list(self._running)
            if not tokens:
                continue
            try:
                alive = await self._db.write(partial(self._renew, tokens))
            except StorageUnavailable:
                continue
            for token in tokens:
                work = self._running.get(token)
                if work is not None and not work.done() and alive.get(token) is not False:
                    if token not in alive:
                        self._lost.add(token)
                    work.cancel()

    def _renew(self, tokens: list[str], connection: Connection) -> dict[str, bool]:
        return store.heartbeat(connection, tokens, self._db.now(connection), self._settings.heartbeat_s)

    async def sweep(self) -> None:
        """Take back the jobs of dead owners, again and again. Ends when cancelled."""
        while True:
            await asyncio.sleep(self._settings.heartbeat_s / BEATS)
            with contextlib.suppress(StorageUnavailable):
                await self.sweep_once()

    async def sweep_once(self, *, orphans: bool = False) -> None:
        def work(connection: Connection) -> list[str]:
            now = self._db.now(connection)
            return requeue.sweep(connection, now, self._settings.heartbeat_s, self._dispatch, orphans=orphans)

        back = await self._db.write(work)
        if back:
            METRICS.jobs_taken_back.inc(len(back))
            _log.warning("jobs.taken_back", count=len(back))

    def stopping(self) -> None:
        """From now on a cancelled job goes back to the queue."""
        self._stopping = True

    def abandon(self) -> None:
        """Cut all running work short; each job goes back to the queue."""
        for work in self._running.values():
            work.cancel()


def full(waiting: int, priority: int, settings: Settings) -> str | None:
    """Why no more jobs of this priority are taken, if so."""
    if priority <= INTERACTIVE and waiting >= settings.queue_max:
        return f"{waiting} verifications wait already; try again shortly."
    if waiting >= settings.backlog_max:
        return f"{waiting:,} jobs wait already; try again later."
    return None
