"""Worker processes for what keeps a core busy, so that the event loop stays free and a hang or a crash is contained."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import resource
import signal
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from pebble import ProcessExpired, ProcessPool

from fetchers.extract import extract
from service.align.embedding import configure_cache, embed
from service.article import read_article
from service.errors import NguonError
from service.judgement import judge
from service.lexicon import load_lexicon
from service.request import ArticleIn
from service.sources import page_of_html, source_of_document

T = TypeVar("T")
CALL_TIMEOUT_S = 120.0
"""No single step takes so long; a process that does is killed and replaced."""
CALLS_A_PROCESS = 2000
"""After so many calls a process is replaced, so that whatever it leaked goes with it."""


class CpuFailed(NguonError):
    code = "processing-failed"
    status = 503
    retryable = True


class CpuPool:
    """Spawned processes with tables and vectors loaded. Cancelling a call kills its process."""

    def __init__(
        self, workers: int = 0, *, memory_mb: int = 0, vectors: bool = True, vector_cache: Path | None = None
    ) -> None:
        self.workers = workers or os.cpu_count() or 1
        self._pool = ProcessPool(
            max_workers=self.workers,
            max_tasks=CALLS_A_PROCESS,
            context=multiprocessing.get_context("spawn"),
            initializer=_warm,
            initargs=(memory_mb, vectors, vector_cache),
        )

    def __call__(self, function: Callable[[], T]) -> Awaitable[T]:
        """Run ``function`` in a process. Raises what it raises, or ``CpuFailed`` where the process did not survive."""
        return self._run(self._pool.schedule(function, timeout=CALL_TIMEOUT_S))

    async def _run(self, future: Future[T]) -> T:
        try:
            return await asyncio.wrap_future(future)
        except ProcessExpired:
            raise CpuFailed("A worker process died on this text; it was replaced.") from None
        except TimeoutError:
            raise CpuFailed("A worker process was stopped: the text took it too long.") from None
        except MemoryError:
            raise CpuFailed("A worker process ran out of memory on this text.") from None

    async def warm(self) -> None:
        """Return when every process has loaded what it needs."""
        await asyncio.gather(*(self(os.getpid) for _ in range(self.workers)))

    def close(self) -> None:
        """Stop the processes; calls under way are lost."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()


def _warm(memory_mb: int, vectors: bool, vector_cache: Path | None) -> None:
    # A terminal's interrupt and a service manager's TERM go to the whole group; only the parent decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if memory_mb:
        size = memory_mb * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
    configure_cache(vector_cache)
    # One small run through everything loads every table that the first article would wait for.
    article = read_article(
        ArticleIn(text="Rice exports rose 5% in May, officials said."), max_chars=1000, max_sentences=9
    )
    page = page_of_html(
        "<html><body><article><p>Xuất khẩu gạo tăng 5% trong tháng 5.</p></article></body></html>", None
    )
    source = source_of_document(0, extract(page), page, given=True)
    judge(article.article, (source,), load_lexicon(), vectors=vectors)
    if vectors:
        embed(["warm"])
