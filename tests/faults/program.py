"""A service or a worker as a process of its own, with a verification that only takes time: ``serve PORT`` or ``worker``.

``FAKE_MS``: how long a verification takes.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys

import uvicorn

from service.api.app import create_app
from service.jobs.distributed import Worker
from service.observe import configure_logging
from service.settings import load_settings
from service.store.db import Database, database_url
from service.wiring import job_concurrency
from tests.support_reports import report

FAKE_S = float(os.environ.get("FAKE_MS", "100")) / 1000


async def fake(request, team, seconds):
    await asyncio.sleep(FAKE_S)
    given = request.article
    text = next(value for value in (given.text, given.html, given.url) if value is not None)
    return report(text, team, request.id)


async def work(settings):
    database = Database(database_url(settings.database_url.get_secret_value(), settings.data_dir))
    worker = Worker(database, fake, settings, concurrency=job_concurrency(settings))
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, worker.stop)
    await worker.run()


def main():
    settings = load_settings()
    configure_logging(settings)
    if sys.argv[1] == "serve":
        app = create_app(settings=settings, verify=fake)
        uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[2]), log_config=None, access_log=False)
    else:
        asyncio.run(work(settings))


if __name__ == "__main__":
    main()
