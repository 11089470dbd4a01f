"""Many requests in one upload: taken in as they come, worked on at once, given back in order."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from sqlalchemy import Connection

from service.api.access import Caller, charge
from service.api.body import BodyTooLarge, WrongMediaType, idempotency_key, media_type, read_lines
from service.api.problems import answers
from service.api.schemas import BATCH_EXAMPLE, REQUEST_EXAMPLE, BatchList, BatchOut
from service.api.state import Service, service_of
from service.api.verify import Editor, Reader, events
from service.errors import BadRequest, NguonError
from service.jobs.base import BULK, Job, JobError, NewJob
from service.request import id_of, parse_request
from service.store import batches as store
from service.store import reports
from service.store.db import storable
from service.store.schema import batches as batches_table

router = APIRouter(tags=["batches"])
KINDS = ("application/x-ndjson", "application/jsonl", "application/json-lines", "application/ndjson")
CHUNK, CHUNK_BYTES = 500, 4_000_000
"""Lines, or bytes of them, that are written in one transaction."""
RESULTS_AT_ONCE = 50
_LINES = {kind: {"schema": {"type": "string"}, "example": json.dumps(REQUEST_EXAMPLE) + "\n"} for kind in KINDS[:2]}
_BATCH: dict[str, Any] = {"model": BatchOut, "content": {"application/json": {"example": BATCH_EXAMPLE}}}


class BatchNotFound(NguonError):
    code = "batch-not-found"
    status = 404


class EmptyBatch(NguonError):
    code = "empty-batch"
    status = 422


@router.post(
    "/batches",
    status_code=202,
    summary="Verify many articles: one request a line",
    description="A line that cannot be read fails alone. An upload that breaks off is void.",
    response_model=BatchOut,
    responses={200: {**_BATCH, "description": "The batch that this Idempotency-Key made before."},
               202: {**_BATCH, "description": "Taken in."},
               **answers(400, 401, 403, 408, 413, 415, 422, 429, 503)},
    openapi_extra={"requestBody": {"required": True, "content": _LINES}},
)  # fmt: skip
async def post_batch(
    request: Request,
    who: Editor,
    callback_url: Annotated[str | None, Query(description="Told when every line is done.")] = None,
) -> Response:
    service = service_of(request)
    if media_type(request) not in KINDS:
        raise WrongMediaType(f"Send one request a line as {KINDS[0]}.")
    if callback_url is not None:
        service.webhooks.check(callback_url)
    key = idempotency_key(request)
    batch_id, fresh = await service.db.write(lambda c: store.open_batch(c, who.team, who.key_id, key, callback_url))
    if fresh:
        try:
            total = await _take_in(request, service, who, batch_id)
            if not total:
                raise EmptyBatch("The upload holds no request.")
        except BaseException:
            await asyncio.shield(_void(service, batch_id, who.team))
            raise
        await service.db.write(lambda c: store.received(c, batch_id, total, last=True))
    shown = await _view(service, batch_id, who.team)
    return JSONResponse(shown, 202 if fresh else 200, {"Location": f"/batches/{batch_id}"})


async def _void(service: Service, batch_id: str, team: str) -> None:
    await service.db.write(lambda c: store.abort(c, batch_id))
    await service.jobs.cancel_batch(batch_id, team)


async def _take_in(request: Request, service: Service, who: Caller, batch_id: str) -> int:
    settings = service.settings
    lines: list[tuple[int, bytes]] = []
    total = size = 0

    async def put() -> None:
        nonlocal lines, total, size
        new = await asyncio.to_thread(_jobs_of, lines, who, batch_id, total)
        await charge(service, who, len(new))
        await service.jobs.submit_many(new)
        total += len(new)
        lines, size = [], 0
        await service.db.write(lambda c: store.received(c, batch_id, total, last=False))

    async for number, line in read_lines(request, settings.max_batch_bytes, settings.max_body_bytes):
        lines.append((number, line))
        size += len(line)
        if total + len(lines) > settings.max_batch_lines:
            raise BodyTooLarge(f"A batch has at most {settings.max_batch_lines:,} requests.")
        if len(lines) >= CHUNK or size >= CHUNK_BYTES:
            await put()
    if lines:
        await put()
    return total


def _jobs_of(lines: list[tuple[int, bytes]], who: Caller, batch_id: str, before: int) -> list[NewJob]:
    out = []
    for position, (number, line) in enumerate(lines, before + 1):
        request_id, error = f"line-{number}", None
        try:
            request_id = parse_request(line).id or request_id
        except BadRequest as wrong:
            request_id = id_of(line) or request_id
            error = JobError(wrong.code, wrong.message, wrong.status)
        request_id = storable(request_id)
        out.append(
            NewJob(who.team, line, request_id, BULK, who.key_id, batch_id=batch_id, position=position, error=error)
        )
    return out


async def _view(service: Service, batch_id: str, team: str) -> dict[str, Any]:
    found = await service.db.read(lambda c: store.view(c, batch_id, team))
    if found is None:
        raise BatchNotFound("There is no such batch.")
    return found


@router.get("/batches", summary="Your team's batches, newest first", response_model=BatchList,
            responses=answers(400, 401, 403, 422, 429, 503))  # fmt: skip
async def list_batches(
    request: Request, who: Reader, after: str | None = None, limit: Annotated[int, Query(ge=1, le=100)] = 20
) -> dict[str, Any]:
    def work(connection: Connection) -> dict[str, Any]:
        page = reports.page_of(connection, batches_table, ("id", "created"), who.team, after, limit)
        return {"batches": store.views(connection, page.rows, who.team), "next": page.after}

    return await service_of(request).db.read(work)


@router.get("/batches/{batch_id}", summary="How a batch stands",
            response_model=BatchOut, responses={200: _BATCH, **answers(401, 403, 404, 429, 503)})  # fmt: skip
async def get_batch(request: Request, batch_id: str, who: Reader) -> dict[str, Any]:
    return await _view(service_of(request), batch_id, who.team)


@router.get("/batches/{batch_id}/events", summary="A batch's progress as server-sent events",
            response_class=StreamingResponse,
            responses={200: {"content": {"text/event-stream": {}}},
                       **answers(401, 403, 404, 429, 503)})  # fmt: skip
async def batch_events(request: Request, batch_id: str, who: Reader) -> StreamingResponse:
    service = service_of(request)
    await _view(service, batch_id, who.team)

    async def look() -> tuple[dict[str, Any], bool]:
        seen = await _view(service, batch_id, who.team)
        return seen, seen["status"] in {"finished", "aborted"}

    return events(service, look)


@router.get(
    "/batches/{batch_id}/results",
    summary="A batch's reports, one a line in the order of the upload",
    description="Gives what is done up to the first line that is not; with `follow` the rest as it comes. "
    "`after` skips so many lines: give the number that you have.",
    response_class=StreamingResponse,
    responses={200: {"content": {KINDS[0]: {"schema": {"type": "string"}}}}, **answers(401, 403, 404, 422, 429, 503)},
)
async def batch_results(
    request: Request,
    batch_id: str,
    who: Reader,
    after: Annotated[int, Query(ge=0, le=10**9)] = 0,
    follow: bool = False,
) -> StreamingResponse:
    service = service_of(request)
    await _view(service, batch_id, who.team)
    # Compression would hold lines back until there are enough of them.
    headers = {"Content-Encoding": "identity"} if follow else {}
    return StreamingResponse(_results(service, batch_id, who.team, after, follow), headers=headers, media_type=KINDS[0])


async def _results(service: Service, batch_id: str, team: str, after: int, follow: bool) -> AsyncIterator[str]:
    while not service.draining.is_set():
        state, lines, whole = await service.db.read(partial(_next_lines, batch_id, team, after))
        for line in lines:
            yield line
        after += len(lines)
        if lines and not whole:
            continue
        if whole and state != "receiving":
            return
        if not follow or state == "aborted":
            return
        await asyncio.sleep(0.5)


def _next_lines(batch_id: str, team: str, after: int, connection: Connection) -> tuple[str, list[str], bool]:
    seen = store.state_of(connection, batch_id)
    jobs, whole = store.finished_lines(connection, batch_id, team, after, RESULTS_AT_ONCE)
    found = reports.load_many(connection, [job.report_id for job in jobs if job.report_id], team)
    return seen, [json.dumps(_row(job, found), ensure_ascii=False) + "\n" for job in jobs], whole


def _row(job: Job, found: dict[str, reports.StoredReport]) -> dict[str, Any]:
    stored = found.get(job.report_id or "")
    if stored is not None:
        return {**stored.report, "request_id": job.request_id}
    if job.error is not None:
        error = {"code": job.error.code, "message": job.error.message}
    elif job.state == "cancelled":
        error = {"code": "cancelled", "message": "The job was cancelled."}
    else:
        error = {"code": "report-purged", "message": "The report's time was over and it was deleted."}
    return {"request_id": job.request_id, "error": error}


@router.delete("/batches/{batch_id}", summary="Cancel what is not done of a batch",
               response_model=BatchOut, responses={200: _BATCH, **answers(401, 403, 404, 429, 503)})  # fmt: skip
async def delete_batch(request: Request, batch_id: str, who: Editor) -> dict[str, Any]:
    service = service_of(request)
    await _view(service, batch_id, who.team)
    await service.jobs.cancel_batch(batch_id, who.team)
    return await _view(service, batch_id, who.team)
