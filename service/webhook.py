"""Tell a caller's address that a job or batch is done: signed as Standard Webhooks has it, tried for a day.

Addresses come from strangers, so every attempt goes through the guarded transport of ``fetchers``; a redirect is not
followed. The message and its id are the same at each attempt, so that a receiver can tell a repeat.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from datetime import UTC, datetime
from functools import partial

import structlog
from sqlalchemy import Connection
from standardwebhooks import Webhook

from fetchers.config import FetchSettings
from fetchers.errors import FetchError
from fetchers.transport import Transport
from fetchers.urls import parse_url
from service.errors import NguonError
from service.observe import METRICS
from service.store import deliveries as store
from service.store.db import Database, StorageUnavailable

_log = structlog.get_logger()
PAUSES_S = (5, 30, 120, 600, 1800, 3600, 7200, 14400, 28800, 28800)
"""Between attempts, each varied by a tenth: eleven attempts over about a day."""
AT_ONCE = 8
LOOK_S = 1.0


class CallbackRefused(NguonError):
    code = "callback-refused"
    status = 422


class Webhooks:
    """Sends what the outbox holds. ``transport`` is guarded; tests pass one that lets loopback through."""

    def __init__(self, database: Database, fetch: FetchSettings, transport: Transport | None = None) -> None:
        self._db = database
        self._transport = transport or Transport(fetch)
        self._sending: set[asyncio.Task[None]] = set()

    def check(self, url: str) -> str:
        """The address if it may be called at all. Raises ``CallbackRefused``."""
        try:
            self._transport.guard.check_url(parse_url(url))
        except FetchError as error:
            raise CallbackRefused(f"callback_url: {error.message}") from None
        return url

    async def run(self) -> None:
        """Send what is due, again and again. Ends when cancelled; what is under way is tried again later."""
        try:
            while True:
                due = None
                if len(self._sending) < AT_ONCE:
                    with contextlib.suppress(StorageUnavailable):
                        due = await self._db.write(lambda connection: store.claim_due(connection, time.time()))
                if due is None:
                    await asyncio.sleep(LOOK_S)
                    continue
                task = asyncio.create_task(self.send(due))
                self._sending.add(task)
                task.add_done_callback(self._sending.discard)
        finally:
            for task in self._sending:
                task.cancel()
            await asyncio.gather(*self._sending, return_exceptions=True)

    async def send(self, due: store.Due) -> None:
        """One attempt, with its entry in the log."""
        began = time.monotonic()
        status, error, retryable = await self._post(due)
        took = round((time.monotonic() - began) * 1000, 1)
        again = None
        if error is not None and retryable and due.attempts <= len(PAUSES_S):
            again = time.time() + PAUSES_S[due.attempts - 1] * random.uniform(0.9, 1.1)  # noqa: S311 - a pause
        METRICS.deliveries.labels("delivered" if error is None else "retried" if again else "failed").inc()
        if error is not None:
            _log.info("webhook.failed", delivery=due.id, attempt=due.attempts, status=status, again=again is not None)
        with contextlib.suppress(StorageUnavailable):
            await self._db.write(partial(self._settle, due, status, error, took, again))

    @staticmethod
    def _settle(
        due: store.Due, status: int | None, error: str | None, took: float, again: float | None, connection: Connection
    ) -> None:
        store.settle(connection, due, time.time(), status, error, took, again)

    async def _post(self, due: store.Due) -> tuple[int | None, str | None, bool]:
        """(status, error, worth another attempt)."""
        try:
            secret = await self._db.write(lambda connection: store.signing_secret(connection, due.team))
            at = datetime.now(UTC)
            headers = (
                ("Content-Type", "application/json"),
                ("webhook-id", due.id),
                ("webhook-timestamp", str(int(at.timestamp()))),
                ("webhook-signature", Webhook(secret).sign(due.id, at, due.body)),
            )
            answer = await self._transport.request(due.url, method="POST", headers=headers, content=due.body.encode())
        except FetchError as error:
            return None, error.message, error.code not in {"url-refused", "address-refused"}
        except StorageUnavailable as error:
            return None, error.message, True
        if 200 <= answer.status < 300:
            return answer.status, None, False
        return answer.status, f"The receiver answered {answer.status}.", answer.status != 410
