"""Turns at web hosts that all workers share, so that ten of them press a publisher no harder than one."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

from sqlalchemy import Connection, delete, func
from sqlalchemy.dialects.postgresql import insert

from fetchers.config import FetchSettings
from fetchers.errors import RateLimited
from fetchers.politeness import Politeness
from service.store.db import Database, StorageUnavailable
from service.store.schema import host_turns

LONGEST_HOLD_S = 86_400.0


class SharedPoliteness(Politeness):
    """Politeness of one process behind a line that is kept in PostgreSQL: one row a host with its next free time.

    While the database is away each process keeps to its own manners.
    """

    def __init__(self, settings: FetchSettings, database: Database) -> None:
        super().__init__(settings)
        self._fetch, self._db = settings, database
        self._notes = ThreadPoolExecutor(1, "host-hold")

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        wait = 0.0
        with contextlib.suppress(StorageUnavailable):
            wait = await self._db.write(lambda c: self._reserve(c, host))
        if wait > self._fetch.max_retry_after:
            raise RateLimited(f"{host} has a long line of requests; come back in {wait:.0f} seconds.", 429, wait)
        await asyncio.sleep(wait)
        async with super().turn(host):
            yield

    def _reserve(self, connection: Connection, host: str) -> float:
        """Take the next free time; seconds until then. A line that is too long is not joined."""
        now = self._db.now(connection)
        spacing = self._fetch.host_spacing
        fresh = insert(host_turns).values(host=host, next_at=now + spacing)
        free = func.greatest(host_turns.c.next_at, now)
        joined = fresh.on_conflict_do_update(
            index_elements=[host_turns.c.host],
            set_={"next_at": free + spacing},
            where=host_turns.c.next_at <= now + self._fetch.max_retry_after,
        ).returning(host_turns.c.next_at)
        taken = connection.execute(joined).scalar_one_or_none()
        if taken is None:
            held = connection.execute(host_turns.select().where(host_turns.c.host == host)).one()
            return max(0.0, float(held.next_at) - now)
        return max(0.0, float(taken) - spacing - now)

    def hold(self, host: str, seconds: float) -> None:
        super().hold(host, seconds)
        self._notes.submit(self._hold, host, min(seconds, LONGEST_HOLD_S))

    def _hold(self, host: str, seconds: float) -> None:
        def work(connection: Connection) -> None:
            until = self._db.now(connection) + seconds
            fresh = insert(host_turns).values(host=host, next_at=until)
            later = func.greatest(host_turns.c.next_at, until)
            connection.execute(fresh.on_conflict_do_update(index_elements=[host_turns.c.host], set_={"next_at": later}))

        with contextlib.suppress(StorageUnavailable):
            self._db.do(work)


def forget_turns(connection: Connection, now: float) -> None:
    """Drop hosts whose line is empty."""
    connection.execute(delete(host_turns).where(host_turns.c.next_at < now))
