"""For those who run the service: alive, ready, measured."""

from __future__ import annotations

import shutil
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import Connection

import service
from service.api.access import Caller, caller
from service.api.problems import answers
from service.api.state import Service, service_of
from service.errors import NguonError
from service.observe import METRICS
from service.store import jobs as rows
from service.store.db import StorageUnavailable
from service.store.migrate import is_current

router = APIRouter(tags=["operations"])
LEAST_DISK_MB = 100


@router.get("/healthz", summary="Is the process alive?")
async def healthz() -> dict[str, str]:
    return {"status": "ok", "version": service.__version__}


@router.get("/readyz", summary="Can it do its work?",
            responses={503: {"description": "Not now; `checks` says why.", "content": {"application/json": {}}}})  # fmt: skip
async def readyz(request: Request) -> Response:
    chosen = service_of(request)
    checks = {
        "database": await _database(chosen),
        "disk": _disk(chosen),
        "processes": "ok" if chosen.warm.is_set() else "still loading",
        "stopping": "the service is stopping" if chosen.draining.is_set() else "ok",
    }
    good = all(state == "ok" for state in checks.values())
    return JSONResponse({"status": "ready" if good else "not ready", "checks": checks}, 200 if good else 503)


async def _database(chosen: Service) -> str:
    try:
        current = await chosen.db.read(is_current)
    except NguonError as error:
        return error.message
    return "ok" if current else "tables are missing: run `nguon migrate`"


def _disk(chosen: Service) -> str:
    try:
        free = shutil.disk_usage(chosen.settings.data_dir.expanduser()).free // 1_000_000
    except OSError:
        return "ok" if chosen.db.postgres else "the data directory is gone"
    return "ok" if free >= LEAST_DISK_MB or chosen.db.postgres else f"only {free} MB left for the database"


async def _metrics_caller(request: Request) -> Caller | None:
    """Metrics hold no text; an operator may leave them open to his collector, which often cannot send a key."""
    if service_of(request).settings.metrics_open:
        return None
    return await caller("admin")(request)


@router.get("/metrics", summary="Prometheus metrics", response_class=Response,
            responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}},
                       **answers(401, 403, 429, 503)})  # fmt: skip
async def metrics(request: Request, who: Annotated[Caller | None, Depends(_metrics_caller)]) -> Response:
    chosen = service_of(request)

    def work(connection: Connection) -> dict[str, Any]:
        return dict(rows.depth(connection))

    try:
        for state, n in (await chosen.db.read(work)).items():
            METRICS.queue.labels(state).set(n)
    except StorageUnavailable:
        METRICS.queue.clear()
    return Response(generate_latest(METRICS.registry), media_type=CONTENT_TYPE_LATEST)
