"""Everything of one installation's database into another's: from SQLite to PostgreSQL when one machine is outgrown, or back."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, func, insert, select

from service.errors import NguonError
from service.store.db import Database
from service.store.migrate import is_current
from service.store.schema import host_turns, jobs, metadata, queue_migrations

AT_A_TIME = 500
_THEIR_OWN = frozenset({queue_migrations.name, host_turns.name})
"""What belongs to an engine and a moment, not to the installation."""


class CannotMove(NguonError):
    """Nothing was copied; the message says what to do first."""

    code = "cannot-move"
    status = 409


def move(source: Database, target: Database) -> dict[str, int]:
    """Copy all rows into the empty tables of ``target``, all or nothing; how many of each table.

    ``source`` is only read. Jobs that were at work are queued again. Raises ``CannotMove``, ``StorageUnavailable``.
    """
    if not source.do(is_current, writes=False):
        raise CannotMove(
            "The database to copy from is of another version: run `nguon migrate` on it with this version first."
        )
    return source.do(lambda old: target.do(lambda new: _copy(old, new)), writes=False)


def _copy(old: Connection, new: Connection) -> dict[str, int]:
    tables = [table for table in metadata.sorted_tables if table.name not in _THEIR_OWN]
    full = [table.name for table in tables if new.execute(select(func.count()).select_from(table)).scalar_one()]
    if full:
        raise CannotMove(f"The database to copy into is not empty ({', '.join(full)}): give it a new one.")
    return {table.name: _rows(table, old, new) for table in tables}


def _rows(table: Table, old: Connection, new: Connection) -> int:
    copied = 0
    found = old.execution_options(yield_per=AT_A_TIME).execute(select(table))
    for part in found.mappings().partitions():
        new.execute(insert(table), [_fit(table, row) for row in part])
        copied += len(part)
    return copied


def _fit(table: Table, row: RowMapping) -> dict[str, Any]:
    """A job loses its owner and its number in the engine's queue: whoever works on the new database takes it up."""
    values = dict(row)
    if table is jobs:
        values |= {"token": None, "lease_until": None, "queue_id": None, "stage": None}
        if values["state"] == "running":
            values["state"] = "cancelled" if values["cancel"] else "queued"
    return values


def in_use(file: Path) -> bool:
    """Whether a service works on this SQLite file: what it accepted after the copy would be lost."""
    lock = file.with_name("runner.lock")
    if not lock.exists():
        return False
    held = os.open(lock, os.O_RDWR)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(held)
    return False
