"""The HTTP edge, put together: storage, engine, routes, and what runs beside them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import structlog
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi.middleware.gzip import GZipMiddleware

import service
from service.api import batches, deliveries, operations, page, problems, reports, verify
from service.api.access import BEARER, HEADER
from service.api.middleware import Observed
from service.api.problems import Problem
from service.api.schemas import request_schemas
from service.api.state import Service
from service.jobs.base import Jobs, Verify
from service.jobs.embedded import EmbeddedJobs
from service.observe import configure_tracing
from service.pipeline import Deps
from service.pipeline import verify as run_verify
from service.report.schema import ReportDict
from service.request import VerifyRequest
from service.settings import Settings, load_settings
from service.store import batches as batch_rows
from service.store.db import Database, StorageUnavailable, database_url
from service.store.migrate import migrate
from service.webhook import Webhooks
from service.wiring import build_deps, build_pool, fetch_settings, job_concurrency

_log = structlog.get_logger()
ROUTERS = (page.router, verify.router, batches.router, reports.router, deliveries.router, operations.router)
TIDY_S = 60


def create_app(deps: Deps | None = None, *, settings: Settings | None = None, verify: Verify | None = None) -> FastAPI:
    """The application. Tests may give ``deps`` (verified in threads) or ``verify`` itself."""
    chosen = settings or (deps.settings if deps else load_settings())

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with running(chosen, deps, verify) as made:
            app.state.service = made
            yield

    tracing = configure_tracing(chosen)
    app = FastAPI(
        # Its log records would quote what a caller sent.
        telemetry={"tracing": tracing, "metrics": False, "logs": False, "operation_spans": False},
        title="Nguon",
        version=service.__version__,
        description="Checks an English article against the Vietnamese source that it cites.",
        lifespan=lifespan,
    )
    problems.install(app)
    for router in ROUTERS:
        app.include_router(router)
    app.add_middleware(GZipMiddleware, minimum_size=1000)
    origins = [origin.strip() for origin in chosen.cors_origins.split(",") if origin.strip()]
    if origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=origins,
            allow_methods=["GET", "POST", "DELETE"],
            allow_headers=["Authorization", "Content-Type", "Idempotency-Key", "X-API-Key", "X-Request-ID"],
            expose_headers=["ETag", "Location", "Retry-After", "X-Request-ID"],
        )
    app.add_middleware(Observed)
    _describe(app)
    return app


@asynccontextmanager
async def running(settings: Settings, deps: Deps | None, verify: Verify | None) -> AsyncIterator[Service]:
    """Everything of a service between its start and its graceful end."""
    database = Database(database_url(settings.database_url.get_secret_value(), settings.data_dir))
    pool = None
    chosen = verify
    if chosen is None and not database.postgres:
        pool = None if deps else build_pool(settings)
        chosen = verifier(deps or build_deps(settings, pool))
    webhooks = Webhooks(database, fetch_settings(settings))
    jobs: Jobs
    if database.postgres:
        from service.jobs.distributed import DistributedJobs  # noqa: PLC0415 - half a second of a start without it

        jobs = DistributedJobs(database, settings)
    else:
        await asyncio.to_thread(migrate, database)
        assert chosen is not None
        lock = settings.data_dir.expanduser() / "runner.lock"
        jobs = EmbeddedJobs(database, chosen, settings, concurrency=job_concurrency(settings), lock=lock)
    made = Service(settings, database, jobs, webhooks)
    await jobs.start()
    side = [asyncio.create_task(webhooks.run()), asyncio.create_task(_tidy(made))]
    if pool is None:
        made.warm.set()
    else:
        side.append(asyncio.create_task(_warm(made, pool.warm())))
    _log.info("service.started", engine="distributed" if database.postgres else "embedded", version=service.__version__)
    try:
        yield made
    finally:
        made.draining.set()
        await jobs.stop(settings.shutdown_grace_s)
        for task in side:
            task.cancel()
        await asyncio.gather(*side, return_exceptions=True)
        if pool is not None:
            await asyncio.to_thread(pool.close)
        await asyncio.to_thread(database.close)
        _log.info("service.stopped")


def verifier(deps: Deps) -> Verify:
    """The pipeline as jobs call it."""

    async def run(request: VerifyRequest, team: str, seconds: float) -> ReportDict:
        return await run_verify(request, deps, team=team, deadline_s=seconds)

    return run


async def _warm(made: Service, loading: Any) -> None:
    await loading
    made.warm.set()
    _log.info("service.warm")


async def _tidy(made: Service) -> None:
    """Void the batches whose upload was given up, now and then."""
    while True:
        with contextlib.suppress(StorageUnavailable):
            for batch_id, team in await made.db.read(batch_rows.abandoned):
                await made.db.write(lambda c, b=batch_id: batch_rows.abort(c, b))  # type: ignore[misc]
                await made.jobs.cancel_batch(batch_id, team)
        await asyncio.sleep(TIDY_S)


def _describe(app: FastAPI) -> None:
    """OpenAPI with the schemas of bodies that are read by hand, of problems, and of the two ways to send a key."""
    original = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema:
            return app.openapi_schema
        schema = original()
        components = schema.setdefault("components", {})
        parts = components.setdefault("schemas", {})
        parts.update(request_schemas())
        parts["Problem"] = Problem.model_json_schema()
        components["securitySchemes"] = {
            "key": {"type": "http", "scheme": "bearer", "description": BEARER.model.description},
            "header": {"type": "apiKey", "in": "header", "name": "X-API-Key", "description": HEADER.model.description},
        }
        schema["security"] = [{}, {"key": []}, {"header": []}]
        app.openapi_schema = schema
        return schema

    app.openapi = openapi  # type: ignore[method-assign]
