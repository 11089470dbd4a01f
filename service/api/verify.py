"""``POST /verify`` and jobs: one way for both, so that whatever was accepted outlives the process."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from hashlib import sha256
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse

from service.api.access import Caller, caller
from service.api.body import idempotency_key, read_json
from service.api.problems import answers, problem
from service.api.schemas import JOB_EXAMPLE, JobList, JobOut, request_body
from service.api.state import Service, service_of
from service.errors import BadRequest
from service.jobs.base import DONE, INTERACTIVE, ORDINARY, Job, NewJob
from service.observe import METRICS
from service.report.schema import ReportDict
from service.request import VerifyRequest, parse_request
from service.store import jobs as rows
from service.store import reports
from service.store.db import storable
from service.store.jobs import view
from service.store.schema import jobs as jobs_table

router = APIRouter(tags=["verify"])
MOST_WAIT_S = 60
KEEPALIVE_S = 15
LOOK_S = 0.4
Verifier = Annotated[Caller, Depends(caller("verify", verifications=1))]
Editor = Annotated[Caller, Depends(caller("verify"))]
Reader = Annotated[Caller, Depends(caller("read"))]
_JOB_202: dict[int | str, dict[str, Any]] = {
    202: {
        "model": JobOut,
        "description": "Goes on as a job.",
        "content": {"application/json": {"example": JOB_EXAMPLE}},
    }
}


@router.post(
    "/verify",
    summary="Verify an article now",
    description="Answers with the report, or past the deadline with the job that goes on. With `Prefer: respond-async` it "
    "answers with the job at once.",
    response_model=ReportDict,
    responses={**_JOB_202, **answers(400, 401, 403, 408, 409, 413, 415, 422, 429, 500, 503)},
    openapi_extra=request_body(callback=False),
)
async def post_verify(request: Request, who: Verifier) -> Response:
    service = service_of(request)
    raw = await read_json(request, service.settings.max_body_bytes)
    asked = await asyncio.to_thread(parse_request, raw)
    job, _ = await service.jobs.submit(NewJob(who.team, raw, storable(asked.id), INTERACTIVE, who.key_id))
    at_once = "respond-async" in request.headers.get("prefer", "")
    deadline = 0.0 if at_once else min(asked.options.deadline_s or service.settings.deadline_s, 600.0)
    job = await _while_connected(request, service, job, deadline)
    if job.state == "succeeded":
        return await _report(service, job)
    if job.state == "failed" and job.error is not None:
        after = 5 if job.error.retryable else None
        return problem(job.error.status, job.error.code, job.error.message, retry_after=after)
    if job.state == "cancelled":
        return problem(409, "cancelled", "The job was cancelled.")
    return _accepted(job)


async def _while_connected(request: Request, service: Service, job: Job, deadline: float) -> Job:
    """The job when it is done or ``deadline`` seconds are over. A caller that hangs up before takes it off the queue:
    he was never told its address, so nobody can ask for it (ADR 20)."""
    waiting = asyncio.ensure_future(service.jobs.wait(job.id, job.team, deadline))
    gone = asyncio.ensure_future(_hung_up(request))
    try:
        await asyncio.wait({waiting, gone}, return_when=asyncio.FIRST_COMPLETED)
        if waiting.done():
            return waiting.result()
    finally:
        for task in (waiting, gone):
            task.cancel()
        await asyncio.gather(waiting, gone, return_exceptions=True)
    if service.jobs.awaited(job.id):
        return await service.jobs.get(job.id, job.team)
    METRICS.abandoned.inc()
    return await service.jobs.cancel(job.id, job.team)


async def _hung_up(request: Request) -> None:
    """Returns when the connection is closed. The body must have been read."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _report(service: Service, job: Job) -> Response:
    found = await service.db.read(lambda c: reports.load(c, str(job.report_id), job.team))
    if found is None:  # purged between two breaths
        return problem(404, "report-not-found", "There is no such report.")
    found.report["request_id"] = job.request_id
    headers = {"ETag": f'"{found.etag}"', "Content-Location": f"/reports/{job.report_id}"}
    return JSONResponse(found.report, headers=headers)


def _accepted(job: Job, status: int = 202) -> Response:
    headers = {"Location": f"/jobs/{job.id}"}
    if job.state not in DONE:
        headers["Retry-After"] = "2"
    return JSONResponse(view(job), status, headers)


@router.post(
    "/jobs",
    status_code=202,
    summary="Verify an article later",
    description="With an `Idempotency-Key` a repeat answers 200 with the first job. `callback_url` is told of the end.",
    response_model=JobOut,
    responses={200: {"model": JobOut, "description": "The job that this key made before."},
               **_JOB_202, **answers(400, 401, 403, 408, 413, 415, 422, 429, 503)},
    openapi_extra=request_body(callback=True),
)  # fmt: skip
async def post_job(request: Request, who: Verifier) -> Response:
    service = service_of(request)
    raw = await read_json(request, service.settings.max_body_bytes)
    body, asked, callback = await asyncio.to_thread(_with_callback, raw)
    if callback is not None:
        service.webhooks.check(callback)
    key = idempotency_key(request)
    mark = sha256(raw).hexdigest() if key else None
    job, fresh = await service.jobs.submit(
        NewJob(who.team, body, storable(asked.id), ORDINARY, who.key_id, key, mark, callback)
    )
    return _accepted(job, 202 if fresh else 200)


def _with_callback(raw: bytes) -> tuple[bytes, VerifyRequest, str | None]:
    """The request without its callback_url, which is the job's and not the article's."""
    asked = parse_request(raw)
    callback = (asked.model_extra or {}).get("callback_url")
    if callback is None:
        return raw, asked, None
    if not isinstance(callback, str):
        raise BadRequest("callback_url: give a URL")
    data = json.loads(raw)
    data.pop("callback_url")
    return json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass"), asked, callback


@router.get("/jobs", summary="Your team's jobs, newest first", response_model=JobList,
            responses=answers(400, 401, 403, 422, 429, 503))  # fmt: skip
async def list_jobs(
    request: Request,
    who: Reader,
    after: Annotated[str | None, Query(description="`next` of the page before.")] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> dict[str, Any]:
    service = service_of(request)
    names = ("id", "created")

    def work(connection: Any) -> dict[str, Any]:
        page = reports.page_of(connection, jobs_table, names, who.team, after, limit)
        found = (rows.get(connection, row["id"], who.team) for row in page.rows)
        return {"jobs": [view(job) for job in found if job], "next": page.after}

    return await service.db.read(work)


@router.get("/jobs/{job_id}", summary="How a job stands", response_model=JobOut,
            responses=answers(401, 403, 404, 422, 429, 503))  # fmt: skip
async def get_job(
    request: Request,
    job_id: str,
    who: Reader,
    wait: Annotated[float, Query(ge=0, le=MOST_WAIT_S, description="Answer when it is done, or after so long.")] = 0,
) -> Response:
    job = await service_of(request).jobs.wait(job_id, who.team, wait)
    headers = {} if job.state in DONE else {"Retry-After": "2"}
    return JSONResponse(view(job), headers=headers)


@router.get("/jobs/{job_id}/events", summary="A job's progress as server-sent events", response_class=StreamingResponse,
            responses={200: {"content": {"text/event-stream": {}}},
                       **answers(401, 403, 404, 429, 503)})  # fmt: skip
async def job_events(request: Request, job_id: str, who: Reader) -> StreamingResponse:
    service = service_of(request)
    await service.jobs.get(job_id, who.team)

    async def look() -> tuple[dict[str, Any], bool]:
        job = await service.jobs.wait(job_id, who.team, LOOK_S)
        return view(job), job.state in DONE

    return events(service, look)


def events(service: Service, look: Any) -> StreamingResponse:
    """Server-sent events: the view whenever it changed, a comment to keep the line open, ``done`` at the end."""

    async def stream() -> AsyncIterator[str]:
        last, quiet = None, 0.0
        while not service.draining.is_set():
            began = asyncio.get_running_loop().time()
            seen, done = await look()
            if seen != last:
                last, quiet = seen, 0.0
                yield f"event: {'done' if done else 'progress'}\ndata: {json.dumps(seen)}\n\n"
            if done:
                return
            spent = asyncio.get_running_loop().time() - began
            if spent < LOOK_S:
                await asyncio.sleep(LOOK_S - spent)
            quiet += max(spent, LOOK_S)
            if quiet >= KEEPALIVE_S:
                quiet = 0.0
                yield ": still here\n\n"

    return StreamingResponse(stream(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})


@router.delete("/jobs/{job_id}", summary="Cancel a job", response_model=JobOut,
               responses=answers(401, 403, 404, 429, 503))  # fmt: skip
async def delete_job(request: Request, job_id: str, who: Editor) -> Response:
    return JSONResponse(view(await service_of(request).jobs.cancel(job_id, who.team)))
