"""Workers share the line at a host."""

import asyncio

import pytest

from fetchers.config import FetchSettings
from fetchers.errors import RateLimited
from service.store.db import Database, database_url
from service.store.hosts import SharedPoliteness
from tests.support_db import fresh_postgres


def test_two_workers_take_turns_and_heed_each_others_holds(postgres_server, tmp_path):
    settings = FetchSettings(host_spacing=0.05, max_retry_after=2.0)

    async def scenario(one, two):
        loop = asyncio.get_running_loop()
        starts = []

        async def visit(worker):
            async with worker.turn("bao.vn"):
                starts.append(loop.time())

        await asyncio.gather(*(visit(w) for w in (one, two) for _ in range(3)))
        starts.sort()
        assert starts[-1] - starts[0] >= 5 * 0.05 * 0.9
        one.hold("bao.vn", 3600)
        one._notes.shutdown()
        with pytest.raises(RateLimited) as refused:
            await visit(two)
        assert refused.value.retry_after > 3000
        async with two.turn("other.vn"):
            pass

    with fresh_postgres(postgres_server) as made:
        database = Database(database_url(made, tmp_path))
        asyncio.run(scenario(SharedPoliteness(settings, database), SharedPoliteness(settings, database)))
        database.close()
