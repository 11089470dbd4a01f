"""Locks, a full disk, a missing server, a damaged file: a clear error, nothing half written, and it works again after."""

import sqlite3

import pytest

from service.store import reports
from service.store.db import Database, StorageUnavailable, database_url
from service.store.migrate import migrate
from service.store.retention import backup
from tests.support_reports import report


@pytest.fixture
def embedded(tmp_path):
    database = Database(database_url("", tmp_path))
    migrate(database)
    yield database
    database.close()


def test_a_locked_database_says_so_and_recovers(embedded, tmp_path, monkeypatch):
    other = sqlite3.connect(tmp_path / "nguon.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    embedded.do(lambda c: c.exec_driver_sql("PRAGMA busy_timeout=50"), writes=False)
    with pytest.raises(StorageUnavailable, match="locked"):
        embedded.do(lambda c: reports.save(c, report(), ""))
    other.execute("ROLLBACK")
    embedded.do(lambda c: reports.save(c, report(), ""))


def test_a_full_disk_says_so_and_leaves_nothing_half_written(embedded):
    pages = embedded.do(lambda c: c.exec_driver_sql("PRAGMA page_count").scalar_one(), writes=False)
    embedded.do(lambda c: c.exec_driver_sql(f"PRAGMA max_page_count={pages + 1}"), writes=False)
    big = report("".join(chr(0x4E00 + i * 7 % 20000) for i in range(200_000)))
    with pytest.raises(StorageUnavailable, match="full"):
        embedded.do(lambda c: reports.save(c, big, ""))
    embedded.do(lambda c: c.exec_driver_sql("PRAGMA max_page_count=1000000"), writes=False)
    assert embedded.do(lambda c: reports.load(c, big["id"], ""), writes=False) is None
    embedded.do(lambda c: reports.save(c, big, ""))
    assert embedded.do(lambda c: reports.load(c, big["id"], ""), writes=False).report == big


def test_a_server_that_is_not_there(tmp_path):
    gone = Database(database_url("postgresql://nobody@127.0.0.1:9/none", tmp_path))
    with pytest.raises(StorageUnavailable, match="does not answer"):
        gone.do(lambda c: None)
    gone.close()


def test_a_damaged_file_and_one_without_tables(tmp_path):
    (tmp_path / "nguon.sqlite3").write_bytes(b"not a database at all" * 400)
    bad = Database(database_url("", tmp_path))
    with pytest.raises(StorageUnavailable, match="damaged"):
        bad.do(lambda c: reports.load(c, "r", ""))
    bad.close()
    empty = Database(database_url("", tmp_path / "new"))
    with pytest.raises(StorageUnavailable, match="nguon migrate"):
        empty.do(lambda c: reports.load(c, "r", ""))
    empty.close()


def test_a_backup_taken_in_use_restores(embedded, tmp_path):
    made = report()
    embedded.do(lambda c: reports.save(c, made, "a"))
    restored = tmp_path / "restored"
    restored.mkdir()
    backup(tmp_path, restored / "nguon.sqlite3")
    copy = Database(database_url("", restored))
    assert copy.do(lambda c: reports.load(c, made["id"], "a"), writes=False).report == made
    copy.close()
    with pytest.raises(FileNotFoundError):
        backup(tmp_path / "nowhere", tmp_path / "x")
