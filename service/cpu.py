"""Worker processes for what keeps a core busy, so that the event loop stays free and a hang or a crash is contained.

They are forked from a process that has loaded what they need (``service.prefork``): one that is killed with its call is replaced in
a tenth of a second, and what was loaded is in memory once.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from multiprocessing.reduction import ForkingPickler
from typing import Any, TypeVar

import structlog
from pebble import ProcessExpired, ProcessPool

from service.errors import NguonError
from service.observe import METRICS

_log = structlog.get_logger()
T = TypeVar("T")
CALL_TIMEOUT_S = 120.0
"""No single step takes so long; a process that does is killed and replaced."""
CALLS_A_PROCESS = 2000
"""After so many calls a process is replaced, so that whatever it leaked goes with it."""


class CpuFailed(NguonError):
    code = "processing-failed"
    status = 503
    retryable = True


class CannotBeSent(NguonError):
    code = "cannot-be-processed"
    status = 422


class CpuPool:
    """``initializer`` loads what a process needs for its work. Cancelling a call kills its process."""

    def __init__(self, workers: int = 0, initializer: Callable[[], None] | None = None) -> None:
        self.workers = workers or os.cpu_count() or 1
        self._initializer = initializer
        self._closed = False
        self._pool = self._made()

    def _made(self) -> ProcessPool:
        return ProcessPool(
            max_workers=self.workers,
            max_tasks=CALLS_A_PROCESS,
            context=multiprocessing.get_context("forkserver"),
            initializer=_begin,
            initargs=(self._initializer,),
        )

    def __call__(self, function: Callable[[], T]) -> Awaitable[T]:
        """Run ``function`` in a process. Raises what it raises, or ``CpuFailed`` where the process did not survive."""
        # Packed here: what cannot be packed would otherwise end the thread that feeds the processes, and with it all work.
        try:
            packed = bytes(ForkingPickler.dumps(function))
        except (RecursionError, pickle.PicklingError, TypeError, AttributeError, ValueError) as error:
            raise CannotBeSent("This request cannot be handed to a worker process.") from error
        if not self._pool.active and not self._closed:
            _log.error("cpu.pool_replaced")
            self._pool.stop()  # type: ignore[no-untyped-call]
            threading.Thread(target=self._pool.join, daemon=True).start()
            self._pool = self._made()
        future: Future[tuple[T, int, int]] = self._pool.schedule(_counted, args=(packed,), timeout=CALL_TIMEOUT_S)
        return self._run(future)

    async def _run(self, future: Future[tuple[T, int, int]]) -> T:
        try:
            result, hits, misses = await asyncio.wrap_future(future)
        except ProcessExpired:
            raise CpuFailed("A worker process died on this text; it was replaced.") from None
        except TimeoutError:
            raise CpuFailed("A worker process was stopped: the text took it too long.") from None
        except MemoryError:
            raise CpuFailed("A worker process ran out of memory on this text.") from None
        METRICS.caches.labels("vectors", "hit").inc(hits)
        METRICS.caches.labels("vectors", "miss").inc(misses)
        return result

    async def warm(self) -> None:
        """Return when every process has loaded what it needs."""
        # The first call starts the processes and waits for the one that they are forked from: not on the event loop.
        await asyncio.to_thread(lambda: self._pool.schedule(os.getpid).result())
        await asyncio.gather(*(self(os.getpid) for _ in range(self.workers)))

    def close(self) -> None:
        """Stop the processes; calls under way are lost."""
        self._closed = True
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()


def _counted(packed: bytes) -> tuple[Any, int, int]:
    """In a process: the result, and how many vectors were looked up on the way, found and not found."""
    result = pickle.loads(packed)()  # noqa: S301 - from our own parent
    vectors = sys.modules.get("service.align.embedding")  # not loaded: none were
    hits, misses = vectors.take_lookups() if vectors is not None else (0, 0)
    return result, hits, misses


def _begin(initializer: Callable[[], None] | None) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # the process that this one was forked from ignores it
    # A terminal's interrupt and a service manager's TERM go to the whole group; only the parent decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with, args=(os.getppid(),), daemon=True).start()
    if initializer is not None:
        initializer()


def _leave_with(parent: int) -> None:
    """End this process when its parent is gone: one that was killed could not tell its children to stop."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)
