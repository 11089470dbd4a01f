"""One database, SQLite or PostgreSQL, from an event loop.

Calls are plain functions on a connection that run in threads, each in one transaction. SQLite has one writing thread,
as it has one writer anyway and waiting in line beats polling for its lock.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, overload

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DataError, DBAPIError, SQLAlchemyError

from service.errors import BadRequest, NguonError

T = TypeVar("T")
BUSY_S = 10
CONNECT_S = 5
FILE = "nguon.sqlite3"


class StorageUnavailable(NguonError):
    """The database does not answer, is locked, or its disk is full: try again later; nothing was half written."""

    code = "storage-unavailable"
    status = 503
    retryable = True


class Database:
    """``url``: an SQLAlchemy URL of SQLite or PostgreSQL (psycopg)."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self.postgres = self.engine.dialect.name == "postgresql"
        self._readers = ThreadPoolExecutor(4, "db-read")
        self._writers = ThreadPoolExecutor(8 if self.postgres else 1, "db-write")

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run ``work`` in a transaction that only reads. Raises ``StorageUnavailable``."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.do, work, False)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run ``work`` in a transaction of its own; all or nothing. Raises ``StorageUnavailable``."""
        return await asyncio.get_running_loop().run_in_executor(self._writers, self.do, work, True)

    def do(self, work: Callable[[Connection], T], writes: bool = True) -> T:
        """The same, on the caller's thread."""
        with _clear_errors(), self.engine.connect() as connection:
            if not self.postgres:
                connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
            try:
                result = work(connection)
            except BaseException:
                connection.rollback()
                raise
            connection.commit()
            return result

    def now(self, connection: Connection) -> float:
        """Seconds since 1970 by the one clock that all share: the server's, or this machine's for SQLite."""
        if self.postgres:
            return float(connection.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one())
        return time.time()

    def close(self) -> None:
        """Wait for what is under way, then let go of all connections."""
        self._readers.shutdown()
        self._writers.shutdown()
        self.engine.dispose()


@overload
def storable(text: str) -> str: ...
@overload
def storable(text: str | None) -> str | None: ...
def storable(text: str | None) -> str | None:
    """A caller's text as a column can hold it: PostgreSQL takes no NUL, and neither takes half a surrogate pair."""
    return None if text is None else text.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


def database_url(url: str, data_dir: Path) -> str:
    """The setting's URL with the driver named, or the file in the data directory (created, for its owner alone)."""
    if not url:
        folder = data_dir.expanduser()
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise StorageUnavailable(f"The data directory {folder} cannot be made: {error.strerror}.") from None
        return f"sqlite:///{folder / FILE}"
    parsed = make_url(url)
    if parsed.drivername in {"postgres", "postgresql"}:
        parsed = parsed.set(drivername="postgresql+psycopg")
    return parsed.render_as_string(hide_password=False)


def _engine(url: str) -> Engine:
    if not url.startswith("sqlite"):
        options = {"connect_timeout": CONNECT_S, "application_name": "nguon"}
        return create_engine(url, pool_pre_ping=True, pool_size=12, max_overflow=4, connect_args=options)
    engine = create_engine(url, connect_args={"timeout": BUSY_S, "check_same_thread": False}, pool_size=5)

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None  # transactions are begun above, not by the driver
        # FULL: an accepted job survives a power cut, too.
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "journal_size_limit=67108864"):
            connection.execute(f"PRAGMA {pragma}")

    return engine


@contextmanager
def _clear_errors() -> Any:
    """Trouble with the server, its disk or its locks as ``StorageUnavailable``; mistakes of ours stay as they are."""
    try:
        yield
    except UnicodeEncodeError:
        raise BadRequest("The request holds text that cannot be stored: half of a surrogate pair.") from None
    except DataError:
        raise BadRequest("The request holds text that cannot be stored, such as a NUL character.") from None
    except DBAPIError as error:
        reason = _reason(error)
        if reason is None:
            raise
        raise StorageUnavailable(reason) from error
    except SQLAlchemyError as error:
        if type(error).__name__ != "TimeoutError":
            raise
        raise StorageUnavailable("The database has no free connection; try again shortly.") from error


def _reason(error: DBAPIError) -> str | None:
    said = str(error.orig).lower()
    if "locked" in said or "busy" in said or "deadlock" in said:
        return "The database is locked by another process; try again shortly."
    if "full" in said or "no space" in said or "quota" in said:
        return "The disk of the database is full; nothing was stored."
    if "readonly" in said or "read-only" in said:
        return "The database cannot be written; nothing was stored."
    if "unable to open" in said:
        return "The database file cannot be opened: is NGUON_DATA_DIR a directory that can be written?"
    if "malformed" in said or "not a database" in said:
        return "The database file is damaged; restore it from a backup."
    if "no such table" in said or "undefinedtable" in type(error.orig).__name__.lower():
        return "The database has no tables yet: run `nguon migrate`."
    if error.connection_invalidated or type(error).__name__ in {"OperationalError", "InterfaceError"}:
        return "The database does not answer; try again shortly."
    return None
