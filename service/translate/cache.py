"""Translations kept sentence by sentence, so that an edited source costs only its new sentences."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import sqlite3
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from service.translate.base import Translated, Translator
from service.types import Limit


@dataclass(frozen=True, slots=True)
class Key:
    """What a kept translation belongs to."""

    backend: str
    version: str
    source: str
    target: str
    text: str

    def digest(self) -> bytes:
        parts = (self.backend, self.version, self.source, self.target, self.text)
        return hashlib.sha256("\x1f".join(f"{len(p)}:{p}" for p in parts).encode("utf-8", "surrogatepass")).digest()


class TranslationCache(Protocol):
    """Look-ups and additions of many at a time. A cache that fails forgets; it does not raise."""

    def get(self, keys: Sequence[Key]) -> Mapping[Key, str]: ...

    def put(self, entries: Mapping[Key, str]) -> None: ...


class MemoryCache:
    """The most recently used translations of this process; for threads."""

    def __init__(self, most: int = 20_000) -> None:
        self._most = most
        self._kept: OrderedDict[Key, str] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, keys: Sequence[Key]) -> Mapping[Key, str]:
        with self._lock:
            found = {k: self._kept[k] for k in keys if k in self._kept}
            for k in found:
                self._kept.move_to_end(k)
            return found

    def put(self, entries: Mapping[Key, str]) -> None:
        with self._lock:
            self._kept.update(entries)
            for k in entries:
                self._kept.move_to_end(k)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


class SqliteCache:
    """A file shared by processes on one machine. It holds translations by digest: the source text is not in it."""

    def __init__(self, path: Path, *, busy_s: float = 2.0) -> None:
        self._path, self._busy = path, busy_s
        self._ready = False

    def _open(self) -> sqlite3.Connection:
        if not self._ready:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(self._path, timeout=self._busy)
        if not self._ready:
            db.execute("PRAGMA journal_mode=WAL")
            db.execute(
                "CREATE TABLE IF NOT EXISTS translation"
                " (digest BLOB PRIMARY KEY, text TEXT NOT NULL, made REAL NOT NULL) WITHOUT ROWID"
            )
            self._ready = True
        return db

    def get(self, keys: Sequence[Key]) -> Mapping[Key, str]:
        found: dict[Key, str] = {}
        with contextlib.suppress(sqlite3.Error, OSError), contextlib.closing(self._open()) as db:
            for key in keys:
                row = db.execute("SELECT text FROM translation WHERE digest = ?", (key.digest(),)).fetchone()
                if row and isinstance(row[0], str):
                    found[key] = row[0]
        return found

    def put(self, entries: Mapping[Key, str]) -> None:
        rows = [(k.digest(), v, time.time()) for k, v in entries.items()]
        with contextlib.suppress(sqlite3.Error, OSError), contextlib.closing(self._open()) as db, db:
            db.executemany("INSERT OR REPLACE INTO translation VALUES (?, ?, ?)", rows)

    def purge(self, older_than_s: float) -> int:
        """Drop translations made more than ``older_than_s`` seconds ago; how many were dropped."""
        with contextlib.suppress(sqlite3.Error, OSError), contextlib.closing(self._open()) as db, db:
            return db.execute("DELETE FROM translation WHERE made < ?", (time.time() - older_than_s,)).rowcount
        return 0


class Cached:
    """A translator that asks ``inner`` only for sentences that ``cache`` does not hold, each sentence once."""

    def __init__(self, inner: Translator, cache: TranslationCache) -> None:
        self._inner, self._cache = inner, cache

    def __repr__(self) -> str:
        return f"Cached({self._inner!r})"

    @property
    def name(self) -> str:
        return self._inner.name

    @property
    def version(self) -> str:
        return self._inner.version

    async def translate(self, texts: Sequence[str], source: str, target: str) -> Translated:
        keys = [Key(self.name, self.version, source, target, " ".join(t.split())) for t in texts]
        known = dict(await asyncio.to_thread(self._cache.get, keys))
        missing = list(dict.fromkeys(k for k in keys if k not in known and k.text))
        limits: tuple[Limit, ...] = ()
        if missing:
            fresh = await self._inner.translate([k.text for k in missing], source, target)
            limits = fresh.limits
            new = {k: t for k, t in zip(missing, fresh.texts, strict=True) if t is not None}
            if new:
                await asyncio.to_thread(self._cache.put, new)
            known.update(new)
        return Translated(tuple(known.get(k) for k in keys), limits)
