"""What every engine of jobs keeps to, run on both."""

import asyncio

import pytest
from sqlalchemy import select

from service.jobs.base import BULK, INTERACTIVE, IdempotencyConflict, JobError, JobNotFound, NewJob, QueueFull
from service.jobs.distributed import migrate_queue
from service.store import batches, reports, requeue
from service.store import jobs as rows
from service.store.db import Database, StorageUnavailable, database_url
from service.store.schema import deliveries
from service.store.schema import jobs as jobs_table
from tests.jobs.engines import Engine, begun, ended, new, submitted
from tests.support_db import fresh_postgres


@pytest.fixture
def engine(database, tmp_path):
    return Engine(database, tmp_path)


def test_a_job_runs_and_its_report_is_kept(engine):
    async def scenario():
        async with engine.running() as jobs:
            job, fresh = await jobs.submit(new("wrong", "x"))
            assert fresh
            (done,) = await ended(jobs, [job.id])
            assert (done.state, done.request_id, done.attempts) == ("succeeded", "x", 1)
            assert done.created <= done.started <= done.finished
            kept = await engine.database.read(lambda c: reports.load(c, done.report_id, "a"))
            assert kept.report["request_id"] == "x"
            with pytest.raises(JobNotFound):
                await jobs.get(job.id, "b")

    asyncio.run(scenario())


def test_failures_end_or_are_tried_again(engine, monkeypatch):
    monkeypatch.setattr("service.jobs.run.RETRY_S", 0.01)

    async def scenario():
        engine.verify.failures = {"twice": 2, "ever": 99}
        async with engine.running(2) as jobs:
            ids = await submitted(
                jobs, new(" ", "empty"), new("crash", "bug"), new("x", "twice"), new("x", "ever"), new("x", "good")
            )
            empty, bug, twice, ever, good = await ended(jobs, ids)
            assert (empty.state, empty.error.code, empty.error.status) == ("failed", "empty-article", 422)
            assert (bug.state, bug.error.code) == ("failed", "internal-error")
            assert (twice.state, twice.attempts) == ("succeeded", 3)
            assert (ever.state, ever.error.code, ever.attempts) == ("failed", "passing", 3)
            assert good.state == "succeeded"

    asyncio.run(scenario())


def test_an_idempotency_key_gives_the_first_job_again(engine):
    async def scenario():
        jobs = engine.make()
        first, _ = await jobs.submit(new(idempotency_key="k", fingerprint="1"))
        again, fresh = await jobs.submit(new(idempotency_key="k", fingerprint="1"))
        assert (again.id, fresh) == (first.id, False)
        with pytest.raises(IdempotencyConflict):
            await jobs.submit(new(idempotency_key="k", fingerprint="2"))
        _, fresh = await jobs.submit(new(team="b", idempotency_key="k", fingerprint="2"))
        assert fresh
        both = await asyncio.gather(*(jobs.submit(new(idempotency_key="n", fingerprint="1")) for _ in range(8)))
        assert len({job.id for job, _ in both}) == 1
        await jobs.close()

    asyncio.run(scenario())


def test_who_waits_goes_first_and_a_full_queue_says_so(engine):
    async def scenario():
        jobs = engine.make()
        for n in (new("1", "bulk", priority=BULK), new("1", "job"), new("1", "now", priority=INTERACTIVE)):
            await jobs.submit(n)
        jobs.settings = engine.settings.model_copy(update={"queue_max": 1})
        with pytest.raises(QueueFull):
            await jobs.submit(new(priority=INTERACTIVE))
        jobs.settings = engine.settings.model_copy(update={"backlog_max": 3})
        with pytest.raises(QueueFull):
            await jobs.submit_many([new(priority=BULK)])
        await jobs.close()
        async with engine.running() as working:
            await begun(engine, 3)
            assert engine.verify.calls == ["now", "job", "bulk"]
            assert await engine.database.read(lambda c: rows.waiting(c, BULK)) == 0
            assert working

    asyncio.run(scenario())


def test_jobs_are_cancelled_in_the_queue_and_at_work(engine):
    async def scenario():
        async with engine.running() as jobs:
            slow, behind, after = await submitted(jobs, new("slow", "s"), new("x", "b"), new("x", "c"))
            await begun(engine, 1)
            assert (await jobs.cancel(behind, "a")).state == "cancelled"
            await jobs.cancel(slow, "a")
            states = [job.state for job in await ended(jobs, [slow, behind, after])]
            assert states == ["cancelled", "cancelled", "succeeded"]
            assert (await jobs.cancel(after, "a")).state == "succeeded"
            assert engine.verify.calls == ["s", "c"]
            with pytest.raises(JobNotFound):
                await jobs.cancel(after, "b")

    asyncio.run(scenario())


def test_a_stop_puts_running_jobs_back_and_another_process_takes_them_up(engine):
    async def scenario():
        async with engine.running() as jobs:
            ids = await submitted(jobs, new("slow", "s"), new("x", "b"))
            await begun(engine, 1)
        (waiting, _) = [await jobs.get(i, "a") for i in ids]
        assert (waiting.state, waiting.attempts) == ("queued", 0)
        engine.verify.release.set()
        async with engine.running() as jobs:
            assert [job.state for job in await ended(jobs, ids)] == ["succeeded", "succeeded"]

    asyncio.run(scenario())


def test_a_dead_owner_loses_its_job_and_cannot_write_any_more(engine):
    """The job of a process that died runs elsewhere; should the first one live after all, its result is not taken."""

    async def scenario():
        database = engine.database
        jobs = engine.make()
        (job_id,) = await submitted(jobs, new("x", "s", callback_url="https://news.vn/hook"))
        ghost = await database.write(lambda c: rows.claim(c, database.now(c), 0.1, job_id))
        assert await database.write(lambda c: rows.claim(c, database.now(c), 0.1, job_id)) is None
        async with engine.running() as working:
            (done,) = await ended(working, [job_id])
            assert done.state == "succeeded"
        late = JobError("late", "too late")
        assert not await database.write(lambda c: rows.finish(c, ghost, late, database.now(c)))
        assert (await jobs.get(job_id, "a")).state == "succeeded"
        sent = await database.read(lambda c: c.execute(deliveries.select()).all())
        assert [row.job_id for row in sent] == [job_id]
        await jobs.close()

    asyncio.run(scenario())


def test_a_lease_from_a_clock_that_was_set_back_is_worth_nothing(engine):
    async def scenario():
        database = engine.database
        jobs = engine.make()
        (job_id,) = await submitted(jobs, new())
        await database.write(lambda c: rows.claim(c, database.now(c) + 7 * 86400, 1, job_id))
        assert await database.write(lambda c: requeue.sweep(c, database.now(c), 1, jobs.dispatch)) == [job_id]
        await jobs.close()

    asyncio.run(scenario())


def test_what_kills_its_owners_again_and_again_is_given_up(engine, monkeypatch):
    monkeypatch.setattr(requeue, "MOST_LOSSES", 2)

    async def scenario():
        database = engine.database
        jobs = engine.make()
        (job_id,) = await submitted(jobs, new())
        for _ in range(3):
            assert await database.write(lambda c: rows.claim(c, database.now(c) - 9, 1, job_id))
            await database.write(lambda c: requeue.sweep(c, database.now(c), 1, jobs.dispatch))
        job = await jobs.get(job_id, "a")
        assert (job.state, job.error.code) == ("failed", "worker-lost")
        await jobs.close()

    asyncio.run(scenario())


def test_the_last_line_of_a_batch_tells_its_address_once(engine):
    async def scenario():
        database = engine.database
        async with engine.running(2) as jobs:
            batch, _ = await database.write(lambda c: batches.open_batch(c, "a", None, "k", "https://news.vn/hook"))
            lines = [new("x", f"l{i}", batch_id=batch, position=i, priority=BULK) for i in range(1, 9)]
            bad = NewJob("a", b"", "l9", batch_id=batch, position=9, error=JobError("bad-request", "no"))
            await jobs.submit_many([*lines, bad])
            await database.write(lambda c: batches.received(c, batch, 9, last=True))
            while (await database.read(lambda c: batches.view(c, batch, "a")))["status"] != "finished":  # noqa: ASYNC110 - it is in the database
                await asyncio.sleep(0.02)
            seen = await database.read(lambda c: batches.view(c, batch, "a"))
            assert (seen["progress"]["succeeded"], seen["progress"]["failed"]) == (8, 1)
            done, whole = await database.read(lambda c: batches.finished_lines(c, batch, "a", 0, 100))
            assert ([j.request_id for j in done], whole) == ([f"l{i}" for i in range(1, 10)], True)
            sent = await database.read(lambda c: c.execute(deliveries.select()).all())
            assert [row.job_id for row in sent] == [batch]

    asyncio.run(scenario())


def test_cancelling_a_batch_leaves_what_is_done(engine):
    async def scenario():
        database = engine.database
        jobs = engine.make()
        batch, _ = await database.write(lambda c: batches.open_batch(c, "a", None, None, None))
        await jobs.submit_many([new("x", batch_id=batch, position=i) for i in range(5)])
        assert await jobs.cancel_batch(batch, "b") == 0
        assert await jobs.cancel_batch(batch, "a") == 5
        await jobs.close()
        async with engine.running():
            await asyncio.sleep(0.1)
        assert engine.verify.calls == []

    asyncio.run(scenario())


def test_jobs_whose_queue_was_lost_are_queued_again(postgres_server, tmp_path):
    """As after a restore of our tables without the queue's."""
    with fresh_postgres(postgres_server) as made:
        database = Database(database_url(made, tmp_path))
        engine = Engine(database, tmp_path)

        async def scenario():
            jobs = engine.make()
            ids = await submitted(jobs, new(), new())
            await jobs.close()
            database.do(lambda c: c.exec_driver_sql("DROP TABLE procrastinate_jobs CASCADE"))
            kinds = "procrastinate_job_status, procrastinate_job_event_type, procrastinate_job_to_defer_v1, procrastinate_job_to_defer_v2"
            for kind in kinds.split(", "):
                database.do(lambda c, k=kind: c.exec_driver_sql(f"DROP TYPE IF EXISTS {k} CASCADE"))
            rest = "procrastinate_periodic_defers, procrastinate_events, procrastinate_workers"
            database.do(lambda c: c.exec_driver_sql(f"DROP TABLE IF EXISTS {rest} CASCADE"))
            database.do(drop_functions)
            migrate_queue(database)
            migrate_queue(database)
            async with engine.running() as working:
                assert [job.state for job in await ended(working, ids)] == ["succeeded"] * 2

        asyncio.run(scenario())
        database.close()


def drop_functions(connection):
    found = "SELECT oid::regprocedure::text FROM pg_proc WHERE proname LIKE 'procrastinate%%'"
    for (name,) in connection.exec_driver_sql(found).all():
        connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {name} CASCADE")


def test_a_result_is_not_thrown_away_because_the_database_was_away(engine, monkeypatch):
    original, left = rows.finish, iter([1, 1])

    def finish(*arguments):
        if next(left, None):
            raise StorageUnavailable("The disk of the database is full; nothing was stored.")
        return original(*arguments)

    monkeypatch.setattr(rows, "finish", finish)

    async def scenario():
        async with engine.running() as jobs:
            ids = await submitted(jobs, new(request_id="once"))
            (done,) = await ended(jobs, ids)
            assert (done.state, done.attempts) == ("succeeded", 1)
            assert engine.verify.calls == ["once"]

    asyncio.run(scenario())


def test_where_the_database_stays_away_the_job_is_done_again(engine, monkeypatch):
    monkeypatch.setattr("service.jobs.run.PATIENCE_S", 0.0)
    original, left = rows.finish, iter([1])

    def finish(*arguments):
        if next(left, None):
            raise StorageUnavailable("The database does not answer; try again shortly.")
        return original(*arguments)

    monkeypatch.setattr(rows, "finish", finish)

    async def scenario():
        async with engine.running() as jobs:
            ids = await submitted(jobs, new(request_id="twice"))
            (done,) = await ended(jobs, ids)
            assert (done.state, done.attempts) == ("succeeded", 1)
            assert engine.verify.calls == ["twice", "twice"]

    asyncio.run(scenario())


def test_two_processes_share_the_work_and_do_nothing_twice(engine):
    async def scenario():
        async with engine.running(2) as one, engine.running(2) as two:
            news = [new(f"x {i}", f"n{i}") for i in range(30)]
            await one.submit_many(news[:15])
            await two.submit_many(news[15:])
            ids = await engine.database.read(lambda c: c.execute(select(jobs_table.c.id)).scalars().all())
            assert {job.state for job in await ended(one, ids)} == {"succeeded"}
            assert sorted(engine.verify.calls) == sorted(f"n{i}" for i in range(30))

    asyncio.run(scenario())
