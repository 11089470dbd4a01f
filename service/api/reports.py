"""Reports in every format, and an editor's dismissals."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Header, Query, Request
from fastapi.responses import Response
from sqlalchemy import Connection

from service.api.access import Caller
from service.api.problems import answers
from service.api.schemas import DismissalIn, DismissalOut, ReportList
from service.api.state import Service, service_of
from service.api.verify import Editor, Reader
from service.errors import NguonError
from service.report.formats import FORMATS, by_accept, by_suffix
from service.report.schema import ReportDict
from service.store import reports as store
from service.store.deliveries import iso
from service.store.schema import reports as reports_table

router = APIRouter(tags=["reports"], max_body_size=64_000)
_FORMATS = {form.media_type: {"schema": {"type": "string"}} for form in FORMATS[1:]}


class ReportNotFound(NguonError):
    code = "report-not-found"
    status = 404


class FindingNotFound(NguonError):
    code = "finding-not-found"
    status = 404


class NotAcceptable(NguonError):
    code = "not-acceptable"
    status = 406


@router.get("/reports", summary="Your team's reports, newest first", response_model=ReportList,
            responses=answers(400, 401, 403, 422, 429, 503))  # fmt: skip
async def list_reports(
    request: Request, who: Reader, after: str | None = None, limit: Annotated[int, Query(ge=1, le=200)] = 50
) -> dict[str, Any]:
    names = ("id", "request_id", "verdict", "created")

    def work(connection: Connection) -> dict[str, Any]:
        page = store.page_of(connection, reports_table, names, who.team, after, limit)
        return {"reports": [{**row, "created": iso(row["created"])} for row in page.rows], "next": page.after}

    return await service_of(request).db.read(work)


@router.get(
    "/reports/{name}",
    summary="A report",
    description="In the format of the suffix (`r-….html`), else as `Accept` asks. Findings that an editor dismissed "
    "are marked and do not count for the verdict.",
    response_model=ReportDict,
    responses={200: {"content": _FORMATS}, 304: {"description": "What you have is current."},
               **answers(401, 403, 404, 406, 429, 503)},
)  # fmt: skip
async def get_report(
    request: Request,
    name: str,
    who: Reader,
    accept: Annotated[str, Header()] = "",
    if_none_match: Annotated[str, Header()] = "",
) -> Response:
    report_id, dot, suffix = name.partition(".")
    form = by_suffix(suffix) if dot else by_accept(accept)
    if form is None and dot:
        raise ReportNotFound("There is no such report, or not in this format.")
    if form is None:
        raise NotAcceptable(f"A report can be had as {', '.join(f.media_type for f in FORMATS)}.")
    found = await _load(service_of(request), report_id, who)
    etag = f'"{found.etag}-{form.suffix}"'
    headers = {"ETag": etag, "Cache-Control": "private, no-cache", "Vary": "Accept, Authorization, X-API-Key"}
    if any(mark.strip().removeprefix("W/") in {etag, "*"} for mark in if_none_match.split(",")):
        return Response(status_code=304, headers=headers)
    return Response(form.render(found.report).encode("utf-8", "replace"), media_type=form.media_type, headers=headers)


async def _load(service: Service, report_id: str, who: Caller) -> store.StoredReport:
    found = await service.db.read(lambda c: store.load(c, report_id, who.team))
    if found is None:
        raise ReportNotFound("There is no such report.")
    return found


@router.post(
    "/reports/{report_id}/findings/{finding_id}/dismissal",
    summary="Dismiss a finding",
    description="It stays in the report, marked, and does not count for the verdict; so it is after a re-run, too.",
    response_model=DismissalOut,
    responses=answers(400, 401, 403, 404, 413, 422, 429, 503),
)
async def dismiss(request: Request, report_id: str, finding_id: str, given: DismissalIn, who: Editor) -> dict[str, Any]:
    def work(connection: Connection) -> dict[str, Any]:
        found = _find(connection, report_id, who)
        if not store.dismiss(connection, found, finding_id, who.team, given.reason, who.key_id):
            raise FindingNotFound("The report has no such finding.")
        return _told(_find(connection, report_id, who), finding_id, dismissed=True)

    return await service_of(request).db.write(work)


@router.delete(
    "/reports/{report_id}/findings/{finding_id}/dismissal",
    summary="Take a dismissal back",
    response_model=DismissalOut,
    responses=answers(401, 403, 404, 429, 503),
)
async def restore(request: Request, report_id: str, finding_id: str, who: Editor) -> dict[str, Any]:
    def work(connection: Connection) -> dict[str, Any]:
        found = _find(connection, report_id, who)
        if not store.restore(connection, found, finding_id, who.team):
            raise FindingNotFound("The report has no such dismissal.")
        return _told(_find(connection, report_id, who), finding_id, dismissed=False)

    return await service_of(request).db.write(work)


def _find(connection: Connection, report_id: str, who: Caller) -> store.StoredReport:
    found = store.load(connection, report_id, who.team)
    if found is None:
        raise ReportNotFound("There is no such report.")
    return found


def _told(found: store.StoredReport, finding_id: str, *, dismissed: bool) -> dict[str, Any]:
    verdict = found.report["verdict"]
    return {"report_id": found.report["id"], "finding_id": finding_id, "dismissed": dismissed, "verdict": verdict}
