"""Both engines of jobs, ready to take work."""

import asyncio
import contextlib
import json

from service.jobs.base import NewJob
from service.jobs.distributed import DistributedJobs, Worker
from service.jobs.embedded import EmbeddedJobs
from service.settings import Settings
from tests.support_reports import FakeVerify


def new(text="Rice exports rose 5%.", request_id=None, team="a", **more):
    body = json.dumps({"id": request_id, "article": {"text": text}}).encode()
    return NewJob(team, body, request_id, **more)


class Engine:
    """An engine with its worker, as one process or more would run them."""

    def __init__(self, database, tmp_path, **settings):
        self.database, self.verify = database, FakeVerify()
        self.settings = Settings(data_dir=tmp_path, heartbeat_s=0.4, shutdown_grace_s=0.2, **settings)
        self.lock = tmp_path / "lock"

    def make(self, concurrency=1):
        if self.database.postgres:
            return DistributedJobs(self.database, self.settings)
        return EmbeddedJobs(self.database, self.verify, self.settings, concurrency=concurrency, lock=self.lock)

    @contextlib.asynccontextmanager
    async def running(self, concurrency=1, grace=0.2):
        jobs = self.make(concurrency)
        await jobs.start()
        worker = work = None
        if self.database.postgres:
            worker = Worker(self.database, self.verify, self.settings, concurrency=concurrency)
            work = asyncio.create_task(worker.run())
        try:
            yield jobs
        finally:
            if worker:
                worker.stop()
                await work
            await jobs.stop(grace)


async def submitted(jobs, *news):
    return [(await jobs.submit(n))[0].id for n in news]


async def ended(jobs, ids, team="a"):
    return [await jobs.wait(i, team, 20) for i in ids]


async def begun(engine, count):
    while len(engine.verify.calls) < count:  # noqa: ASYNC110 - the calls are a list
        await asyncio.sleep(0.01)
