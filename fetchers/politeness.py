"""Manners: few requests at a time to one host, with a pause between them, and none before it said so."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from fetchers.config import FetchSettings
from fetchers.errors import RateLimited

MAX_HOSTS = 4096


@dataclass(slots=True)
class _Host:
    slots: asyncio.Semaphore
    next_at: float = 0.0
    users: int = 0
    spacing: float = 0.0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Politeness:
    """Turns at hosts. ``clock`` in seconds, monotonic; ``sleep`` is given by tests that have no time."""

    def __init__(
        self,
        settings: FetchSettings,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._settings = settings
        self._clock, self._sleep = clock, sleep
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Waits for a free slot and for the pause since the last request; raises ``RateLimited`` at once if the host
        asked for a longer pause than ``max_retry_after``."""
        state = self._state(host)
        state.users += 1
        try:
            async with state.slots:
                async with state.lock:
                    wait = state.next_at - self._clock()
                    if wait > self._settings.max_retry_after + state.spacing:
                        raise RateLimited(f"{host} asked to come back in {wait:.0f} seconds.", 429, wait)
                    if wait > 0:
                        await self._sleep(wait)
                    state.next_at = self._clock() + max(self._settings.host_spacing, state.spacing)
                yield
        finally:
            state.users -= 1

    def hold(self, host: str, seconds: float) -> None:
        """No request to ``host`` for so long (Retry-After)."""
        state = self._state(host)
        state.next_at = max(state.next_at, self._clock() + min(seconds, 86_400.0))

    def slow_down(self, host: str, seconds: float) -> None:
        """A longer pause between requests (Crawl-delay), up to ten seconds."""
        self._state(host).spacing = min(max(seconds, 0.0), 10.0)

    def _state(self, host: str) -> _Host:
        state = self._hosts.get(host)
        if state is None:
            if len(self._hosts) >= MAX_HOSTS:
                now = self._clock()
                self._hosts = {name: old for name, old in self._hosts.items() if old.users or old.next_at > now}
            state = self._hosts[host] = _Host(asyncio.Semaphore(self._settings.host_concurrency))
        return state
