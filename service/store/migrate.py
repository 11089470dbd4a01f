"""Bring a database to the tables that this version wants; whether it has them."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from service.store.db import Database

_LOCK = 7_306_001
"""Any number that no other program uses as an advisory lock in the same database."""


def migrate(database: Database) -> None:
    """Apply what is missing. Safe to call from several processes at once: one works, the others wait."""

    def work(connection: Connection) -> None:
        if database.postgres:
            connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": _LOCK})
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")

    database.do(work)


def is_current(connection: Connection) -> bool:
    """Whether no migration is missing (or the database is of a newer version)."""
    return revision(connection) == head()


def revision(connection: Connection) -> str | None:
    """The newest migration that was applied; ``None`` in a database without our tables."""
    return MigrationContext.configure(connection).get_current_revision()


def head() -> str | None:
    """The newest migration."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    return config
