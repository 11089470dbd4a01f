"""Parsing in processes that may be killed: a page that hangs, crashes or hogs the parser takes nothing else with it."""

from __future__ import annotations

import asyncio
import multiprocessing
import resource
import signal
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from pebble import ProcessExpired, ProcessPool

from fetchers.errors import ParseFailed
from fetchers.extract import read_page
from fetchers.types import FetchedPage, ParsedPage

T = TypeVar("T")
PAGES_A_PROCESS = 500


class ParserPool:
    """Spawned processes with a time limit per page (seconds) and a memory limit each (MB of address space)."""

    def __init__(self, workers: int = 1, *, timeout: float = 10.0, memory_mb: int = 1536) -> None:
        self._timeout = timeout
        self._pool = ProcessPool(
            max_workers=workers,
            max_tasks=PAGES_A_PROCESS,
            context=multiprocessing.get_context("spawn"),
            initializer=_confine,
            initargs=(memory_mb,),
        )

    async def parse(self, page: FetchedPage) -> ParsedPage:
        """``read_page`` over there. Raises ``ParseFailed``."""
        return await self.run(read_page, page)

    async def run(self, function: Callable[[FetchedPage], T], page: FetchedPage) -> T:
        """Any function of a page; it and its result must pickle."""
        future: Future[T] = self._pool.schedule(function, args=(page,), timeout=self._timeout)
        try:
            return await asyncio.wrap_future(future)
        except TimeoutError:
            raise ParseFailed("The page took the parser too long. Paste the text.") from None
        except ProcessExpired:
            raise ParseFailed("The page crashed the parser. Paste the text.") from None
        except MemoryError:
            raise ParseFailed("The page took the parser too much memory. Paste the text.") from None
        except Exception as error:
            raise ParseFailed("The page could not be parsed. Paste the text.") from error

    def close(self) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()


def _confine(memory_mb: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    size = memory_mb * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
