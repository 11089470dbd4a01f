"""A page that hangs, crashes or swells takes one process with it and nothing else."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Iterator

import pytest

from fetchers.errors import ParseFailed
from fetchers.extract import extract
from fetchers.sandbox import ParserPool
from fetchers.types import FetchedPage
from tests.support_fetch import CORPUS, page

GOOD = page((CORPUS / "pages" / "vnexpress" / "1.html").read_bytes(), "https://vnexpress.net/a-1.html")


@pytest.fixture(scope="module")
def pool() -> Iterator[ParserPool]:
    made = ParserPool(timeout=3.0, memory_mb=1024)
    yield made
    made.close()


def hangs(_: FetchedPage) -> None:
    while True:
        pass


def crashes(_: FetchedPage) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def swells(_: FetchedPage) -> int:
    return len(bytearray(4 << 30))


def raises(_: FetchedPage) -> None:
    raise RuntimeError("no")


@pytest.mark.parametrize(
    ("harm", "words"),
    [(hangs, "too long"), (crashes, "crashed"), (swells, "too much memory"), (raises, "could not be parsed")],
)
def test_harm_is_contained_and_the_next_page_parsed(
    pool: ParserPool, harm: Callable[[FetchedPage], object], words: str
) -> None:
    async def run() -> None:
        with pytest.raises(ParseFailed, match=words):
            await pool.run(harm, GOOD)
        assert (await pool.parse(GOOD)).document == extract(GOOD)

    asyncio.run(run())
