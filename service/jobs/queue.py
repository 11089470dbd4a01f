"""What both engines share: taking jobs in, telling how they stand, waiting for them, cancelling."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import defaultdict
from collections.abc import Sequence
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from service.jobs.base import DONE, Job, JobNotFound, NewJob, QueueFull
from service.jobs.run import full
from service.settings import Settings
from service.store import jobs as store
from service.store import requeue
from service.store.db import Database, StorageUnavailable
from service.store.schema import jobs

POLL_S = 0.05
"""How often all that is waited for is looked up, in one query."""


class Queue:
    """The asking side of ``Jobs`` on one database."""

    def __init__(self, database: Database, settings: Settings, dispatch: store.Dispatch | None = None) -> None:
        self.db, self.settings, self.dispatch = database, settings, dispatch
        self._waiting: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
        self._poller: asyncio.Task[None] | None = None
        self._closed = asyncio.Event()

    async def submit(self, new: NewJob) -> tuple[Job, bool]:
        try:
            return await self.db.write(partial(self._submit, new))
        except IntegrityError:  # the same idempotency key at the same moment, on PostgreSQL
            return await self.db.write(partial(self._submit, new))

    def _submit(self, new: NewJob, connection: Connection) -> tuple[Job, bool]:
        if new.idempotency_key:
            known = store.by_idempotency_key(connection, new)
            if known is not None:
                return known, False
        reason = full(store.waiting(connection, new.priority), new.priority, self.settings)
        if reason:
            raise QueueFull(reason)
        (job_id,) = store.insert_jobs(connection, [new], self.db.now(connection), self.dispatch)
        job = store.get(connection, job_id, new.team)
        assert job is not None
        return job, True

    async def submit_many(self, new: Sequence[NewJob]) -> None:
        def work(connection: Connection) -> None:
            reason = full(store.waiting(connection, new[0].priority), new[0].priority, self.settings)
            if reason:
                raise QueueFull(reason)
            store.insert_jobs(connection, new, self.db.now(connection), self.dispatch)

        if new:
            await self.db.write(work)

    async def get(self, job_id: str, team: str) -> Job:
        job = await self.db.read(lambda connection: store.get(connection, job_id, team))
        if job is None:
            raise JobNotFound("There is no such job.")
        return job

    async def wait(self, job_id: str, team: str, timeout_s: float) -> Job:
        done = asyncio.Event()
        self._waiting[job_id].add(done)
        if self._poller is None or self._poller.done():
            self._poller = asyncio.create_task(self._poll())
        until = time.monotonic() + timeout_s
        closed = asyncio.ensure_future(self._closed.wait())
        try:
            while True:
                job = await self.get(job_id, team)
                left = until - time.monotonic()
                if job.state in DONE or left <= 0 or self._closed.is_set():
                    return job
                done.clear()
                told = asyncio.ensure_future(done.wait())
                try:
                    await asyncio.wait([told, closed], timeout=left, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    told.cancel()
        finally:
            closed.cancel()
            self._waiting[job_id].discard(done)
            if not self._waiting[job_id]:
                del self._waiting[job_id]

    def awaited(self, job_id: str) -> bool:
        return job_id in self._waiting

    def tell(self, job_id: str) -> None:
        """Wake whoever waits for this job; it looks for itself how the job stands."""
        for event in self._waiting.get(job_id, ()):
            event.set()

    async def _poll(self) -> None:
        while self._waiting:
            await asyncio.sleep(POLL_S)
            ids = list(self._waiting)
            with contextlib.suppress(StorageUnavailable):
                for job_id in await self.db.read(lambda c, ids=ids: store.finished_among(c, ids)):  # type: ignore[misc]
                    self.tell(job_id)

    async def cancel(self, job_id: str, team: str) -> Job:
        await self.db.write(partial(self._cancel, jobs.c.id == job_id, team))
        self.tell(job_id)
        return await self.get(job_id, team)

    async def cancel_batch(self, batch_id: str, team: str) -> int:
        return await self.db.write(partial(self._cancel, jobs.c.batch_id == batch_id, team))

    def _cancel(self, where: object, team: str, connection: Connection) -> int:
        chosen = (jobs.c.team == team) & where
        return requeue.cancel(connection, chosen, self.db.now(connection), self.dispatch)

    def drain(self) -> None:
        """Let go of everyone who waits: the service stops."""
        self._closed.set()

    async def close(self) -> None:
        self.drain()
        if self._poller is not None:
            self._poller.cancel()
            await asyncio.gather(self._poller, return_exceptions=True)
