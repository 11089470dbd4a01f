"""The engine inside the service's own process: jobs are rows in the database, worked on beside the HTTP edge."""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import Sequence
from pathlib import Path

import structlog
from sqlalchemy import Connection

from service.jobs.base import Job, NewJob, Verify
from service.jobs.queue import Queue
from service.jobs.run import Runner
from service.settings import Settings
from service.store import jobs as store
from service.store.db import Database, StorageUnavailable

_log = structlog.get_logger()
LOOK_S = 1.0
"""How often the queue is looked at without being told: another process may have put a job there."""


class EmbeddedJobs(Queue):
    """``Jobs`` with ``concurrency`` at a time. ``lock``: a file that tells whether another process works here, too."""

    def __init__(
        self, database: Database, verify: Verify, settings: Settings, *, concurrency: int, lock: Path | None = None
    ) -> None:
        super().__init__(database, settings)
        self._runner = Runner(database, verify, settings, finished=self._settled)
        self._concurrency, self._lock_path = concurrency, lock
        self._lock: int | None = None
        self._wake = asyncio.Event()
        self._loops: list[asyncio.Task[None]] = []
        self._stopped = False
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        await self._runner.sweep_once(orphans=self._alone())
        self._loops = [asyncio.create_task(work) for work in (self._work(), self._runner.beat(), self._runner.sweep())]

    def _alone(self) -> bool:
        """Whether no other living process works on this database: then whatever runs there is a dead one's."""
        if self._lock_path is None:
            return False
        try:
            self._lock = os.open(self._lock_path, os.O_CREAT | os.O_RDWR, 0o600)
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    async def submit(self, new: NewJob) -> tuple[Job, bool]:
        job, fresh = await super().submit(new)
        self._wake.set()
        return job, fresh

    async def submit_many(self, new: Sequence[NewJob]) -> None:
        await super().submit_many(new)
        self._wake.set()

    def _settled(self, job_id: str) -> None:
        self.tell(job_id)
        self._wake.set()

    async def _work(self) -> None:
        while not self._stopped:
            self._wake.clear()
            claimed = None
            if len(self._tasks) < self._concurrency:
                try:
                    claimed = await self.db.write(self._claim)
                except StorageUnavailable as error:
                    _log.warning("jobs.storage_away", reason=error.message)
            if claimed is not None:
                task = asyncio.create_task(self._runner.run(claimed))
                self._tasks.add(task)
                task.add_done_callback(self._ended)
                continue
            try:
                await asyncio.wait_for(self._wake.wait(), LOOK_S)
            except TimeoutError:
                continue

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._wake.set()

    def _claim(self, connection: Connection) -> store.Claimed | None:
        return store.claim(connection, self.db.now(connection), self.settings.heartbeat_s)

    async def stop(self, grace_s: float) -> None:
        self.drain()
        self._stopped = True
        self._wake.set()
        await asyncio.wait(self._loops[:1])  # not cancelled: it may be about to own a job
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=grace_s)
        self._runner.stopping()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for loop in self._loops:
            loop.cancel()
        await asyncio.gather(*self._loops, return_exceptions=True)
        await self.close()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
