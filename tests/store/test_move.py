"""From SQLite to a real PostgreSQL and back: everything arrives, open jobs are taken up, nothing is half copied."""

import fcntl
import os

import pytest
from sqlalchemy import func, select, update
from typer.testing import CliRunner

from service.cli import app
from service.jobs.base import NewJob
from service.jobs.distributed import QueueDispatch
from service.settings import load_settings
from service.store import deliveries, jobs, keys, reports, requeue
from service.store import move as module
from service.store.db import Database, database_url
from service.store.migrate import migrate
from service.store.move import CannotMove, in_use, move
from service.store.schema import jobs as jobs_table
from service.store.schema import metadata
from tests.support_db import fresh_postgres
from tests.support_reports import finding, report

OWN = {"queue_migrations", "host_turns"}


@pytest.fixture
def old(tmp_path, monkeypatch):
    """An installation with something in it: a key, reports, a dismissal, a job at work, one that waits, one that is done."""
    monkeypatch.setattr(module, "AT_A_TIME", 2)
    database = Database(database_url("", tmp_path / "old"))
    migrate(database)
    made = [report(f"Lúa gạo {n} 😀", "desk", findings=[finding()]) for n in range(5)]

    def fill(connection):
        _, key = keys.create(connection, team="desk", name="cms", scopes=("verify",))
        for one in made:
            reports.save(connection, one, "desk")
        found = reports.load(connection, made[0]["id"], "desk")
        reports.dismiss(connection, found, "f-1", "desk", "as our style has it", None)
        new = [NewJob("desk", b'{"article": {"text": "a"}}', f"r{n}", idempotency_key=f"k{n}") for n in range(3)]
        jobs.insert_jobs(connection, new, 1000.0, None)
        claimed = jobs.claim(connection, 1000.0, 60.0)
        jobs.finish(connection, claimed, made[1], 1001.0)
        jobs.claim(connection, 1002.0, 60.0)
        return key

    key = database.do(fill)
    yield database, key, made
    database.close()


@pytest.fixture
def postgres(postgres_server, tmp_path):
    with fresh_postgres(postgres_server) as url:
        database = Database(database_url(url, tmp_path))
        yield database
        database.close()


def rows(database):
    def every(connection):
        tables = [table for table in metadata.sorted_tables if table.name not in OWN]
        return {t.name: sorted(map(repr, connection.execute(select(t)).all())) for t in tables if t is not jobs_table}

    return database.do(every, writes=False)


def test_everything_moves_to_postgresql_and_back(old, postgres, tmp_path):
    source, key, made = old
    copied = move(source, postgres)
    assert (copied["reports"], copied["jobs"], copied["api_keys"], copied["dismissals"]) == (5, 3, 1, 1)
    assert rows(postgres) == rows(source)
    assert postgres.do(lambda c: keys.find(c, key), writes=False).team == "desk"
    back = postgres.do(lambda c: reports.load(c, made[0]["id"], "desk"), writes=False)
    assert back.report["findings"][0]["dismissed"]["reason"] == "as our style has it"
    states = postgres.do(
        lambda c: sorted(c.execute(select(jobs_table.c.state, jobs_table.c.token)).all()), writes=False
    )
    assert states == [("queued", None), ("queued", None), ("succeeded", None)]
    # The workers' sweep puts what is open into the queue of the engine.
    postgres.do(lambda c: requeue.sweep(c, 2000.0, 60.0, QueueDispatch()))
    numbers = postgres.do(lambda c: c.execute(select(func.count(jobs_table.c.queue_id))).scalar_one(), writes=False)
    assert numbers == 2
    home = Database(database_url("", tmp_path / "home"))
    migrate(home)
    move(postgres, home)
    assert rows(home) == rows(source)
    home.close()


def test_what_is_not_empty_or_of_another_version_is_left_alone(old, postgres, tmp_path):
    source, _, made = old
    postgres.do(lambda c: reports.save(c, made[0], "desk"))
    with pytest.raises(CannotMove, match="not empty \\(reports"):
        move(source, postgres)
    assert (
        postgres.do(lambda c: c.execute(select(func.count()).select_from(jobs_table)).scalar_one(), writes=False) == 0
    )
    raw = Database(database_url("", tmp_path / "raw"))
    with pytest.raises(CannotMove, match="another version"):
        move(raw, postgres)
    raw.close()


def test_a_failure_in_the_middle_leaves_the_new_one_empty(old, postgres, monkeypatch):
    def broken(table, row):
        if table is jobs_table:
            raise RuntimeError("power cut")
        return dict(row)

    monkeypatch.setattr(module, "_fit", broken)
    with pytest.raises(RuntimeError):
        move(old[0], postgres)
    assert all(found == [] for found in rows(postgres).values())


def test_the_command_copies_and_refuses_a_service_at_work(old, postgres_server, tmp_path, monkeypatch):
    source, _, _ = old
    source.do(lambda c: c.execute(update(jobs_table).values(cancel=True)))
    with fresh_postgres(postgres_server) as url:
        monkeypatch.setenv("NGUON_DATABASE_URL", url)
        load_settings.cache_clear()
        command = ["migrate", "--copy-from", str(tmp_path / "old" / "nguon.sqlite3")]
        held = os.open(tmp_path / "old" / "runner.lock", os.O_CREAT | os.O_RDWR)
        fcntl.flock(held, fcntl.LOCK_EX)
        assert in_use(tmp_path / "old" / "nguon.sqlite3")
        refused = CliRunner().invoke(app, command)
        assert (refused.exit_code, "stop it first" in refused.stderr) == (2, True)
        os.close(held)
        done = CliRunner().invoke(app, command)
        assert done.exit_code == 0, done.stderr
        assert {"5 reports", "3 jobs", "1 api keys"} <= set(done.stdout.partition("copied: ")[2].strip().split(", "))
        again = CliRunner().invoke(app, command)
        assert (again.exit_code, "not empty" in again.stderr) == (4, True)
        assert CliRunner().invoke(app, ["migrate", "--copy-from", "nowhere"]).exit_code == 2
    load_settings.cache_clear()


def test_messages_of_webhooks_move_too(old, postgres):
    source, _, _ = old
    secret = source.do(lambda c: deliveries.signing_secret(c, "desk"))
    move(source, postgres)
    assert postgres.do(lambda c: deliveries.signing_secret(c, "desk")) == secret
