"""Pages kept for a while, with their validators: a batch that cites one page a hundred times fetches it once."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
import time
import zlib
from collections import OrderedDict
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from fetchers.types import FetchedPage

VERSION = 1


class PageCache(Protocol):
    """By the URL that was asked for. Full caches forget what was used longest ago."""

    def get(self, url: str) -> FetchedPage | None: ...

    def put(self, url: str, page: FetchedPage) -> None: ...


class MemoryCache:
    """Lives as long as the process. ``max_bytes`` counts bodies."""

    def __init__(self, max_bytes: int) -> None:
        self._max, self._size = max_bytes, 0
        self._pages: OrderedDict[str, FetchedPage] = OrderedDict()

    def get(self, url: str) -> FetchedPage | None:
        page = self._pages.get(url)
        if page is not None:
            self._pages.move_to_end(url)
        return page

    def put(self, url: str, page: FetchedPage) -> None:
        old = self._pages.pop(url, None)
        self._size -= len(old.body) if old is not None else 0
        if len(page.body) > self._max:
            return
        self._pages[url] = page
        self._size += len(page.body)
        while self._size > self._max:
            self._size -= len(self._pages.popitem(last=False)[1].body)


class DiskCache:
    """One SQLite file that several processes may share; bodies are compressed, and ``max_bytes`` counts them so.

    It is a convenience: a damaged file is begun anew, and a full disk or a lock that is not had in time is a miss.
    """

    def __init__(self, path: Path, max_bytes: int) -> None:
        self._max = max_bytes
        self._lock = threading.Lock()
        try:
            self._db = _opened(path)
        except sqlite3.DatabaseError:
            for suffix in ("", "-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
            self._db = _opened(path)

    def get(self, url: str) -> FetchedPage | None:
        try:
            with self._lock:
                row = self._db.execute(
                    "SELECT facts, body FROM pages WHERE url = ? AND version = ?", (url, VERSION)
                ).fetchone()
                if row is None:
                    return None
                self._db.execute("UPDATE pages SET used = ? WHERE url = ?", (time.time_ns(), url))
            return page_from_facts(json.loads(row[0]), zlib.decompress(row[1]))
        except (sqlite3.Error, zlib.error, ValueError, TypeError, KeyError):
            return None

    def put(self, url: str, page: FetchedPage) -> None:
        body = zlib.compress(page.body, 6)
        if len(body) > self._max:
            return
        row = (url, VERSION, time.time_ns(), len(body), json.dumps(page_facts(page), ensure_ascii=False), body)
        with self._lock, contextlib.suppress(sqlite3.Error):
            self._db.execute("INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?)", row)
            (size,) = self._db.execute("SELECT sum(size) FROM pages").fetchone()
            while size > self._max:
                oldest = self._db.execute("SELECT url, size FROM pages ORDER BY used, rowid LIMIT 1").fetchone()
                self._db.execute("DELETE FROM pages WHERE url = ?", (oldest[0],))
                size -= oldest[1]

    def close(self) -> None:
        self._db.close()


def _opened(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=2.0, check_same_thread=False, isolation_level=None)
    with contextlib.suppress(sqlite3.OperationalError):  # another process switches it at this moment; it stays so
        database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=NORMAL")
    database.execute(
        "CREATE TABLE IF NOT EXISTS pages (url TEXT PRIMARY KEY, version INTEGER, used INTEGER, size INTEGER,"
        " facts TEXT, body BLOB)"
    )
    database.execute("CREATE INDEX IF NOT EXISTS pages_used ON pages (used)")
    return database


def page_facts(page: FetchedPage) -> dict[str, object]:
    """All of a page but its body, for JSON."""
    facts = asdict(replace(page, body=b""))
    del facts["body"]
    return {**facts, "fetched_at": page.fetched_at.isoformat()}


def page_from_facts(facts: dict[str, object], body: bytes) -> FetchedPage:
    """The inverse of ``page_facts``."""
    values = {name: tuple(_tupled(value)) if isinstance(value, list) else value for name, value in facts.items()}
    values["fetched_at"] = datetime.fromisoformat(str(facts["fetched_at"]))
    return FetchedPage(body=body, **values)  # type: ignore[arg-type]


def _tupled(values: list[object]) -> list[object]:
    return [tuple(value) if isinstance(value, list) else value for value in values]
