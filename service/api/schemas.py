"""What the API answers with, for OpenAPI; and the examples of it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field

from service.request import VerifyRequest


class JobErrorOut(BaseModel):
    code: str
    message: str


class JobProgress(BaseModel):
    """``attempt``: 0 while nobody has begun. ``done``: 0 or 1. ``stage``: what a running job is at, where it is told."""

    attempt: int
    done: float
    stage: Literal["reading", "fetching", "translating", "comparing"] | None = None


class JobOut(BaseModel):
    """A job of CONTRACT."""

    id: str
    status: Literal["queued", "running", "succeeded", "failed", "cancelled"]
    request_id: str | None
    report_id: str | None
    batch_id: str | None
    error: JobErrorOut | None
    progress: JobProgress
    created: str
    started: str | None
    finished: str | None


class JobList(BaseModel):
    jobs: list[JobOut]
    next: str | None = Field(description="Give it as `after` to have the next page; null on the last one.")


class BatchProgress(BaseModel):
    queued: int
    running: int
    succeeded: int
    failed: int
    cancelled: int
    done: float


class BatchOut(BaseModel):
    """``status`` is ``aborted`` where the upload broke off: nothing of such a batch is kept working on."""

    id: str
    status: Literal["receiving", "queued", "running", "finished", "aborted"]
    total: int
    progress: BatchProgress
    created: str
    finished: str | None


class BatchList(BaseModel):
    batches: list[BatchOut]
    next: str | None


class ReportRow(BaseModel):
    id: str
    request_id: str | None
    verdict: str = Field(description="As judged; dismissals count in the report itself.")
    created: str


class ReportList(BaseModel):
    reports: list[ReportRow]
    next: str | None


class DismissalIn(BaseModel):
    reason: str = Field(
        min_length=1, max_length=2000, examples=["Checked with the author: the ministry's later figure."]
    )


class DismissalOut(BaseModel):
    report_id: str
    finding_id: str
    dismissed: bool
    verdict: str


class DeliveryOut(BaseModel):
    """A message to a callback_url. ``about``: the job or batch."""

    id: str
    about: str
    url: str
    status: Literal["pending", "delivered", "failed"]
    attempts: int
    created: str
    delivered: str | None
    next_attempt: str | None


class DeliveryAttempt(BaseModel):
    number: int
    at: str
    status: int | None
    error: str | None
    took_ms: float


class DeliveryLog(DeliveryOut):
    log: list[DeliveryAttempt]


class DeliveryList(BaseModel):
    deliveries: list[DeliveryOut]
    next: str | None


REQUEST_EXAMPLE: dict[str, Any] = {
    "id": "cms-4711",
    "article": {"text": "Rice exports rose 5% in May, the ministry said.\n\nSource: https://baochinhphu.vn/gao.html"},
    "sources": [{"text": "Bộ cho biết xuất khẩu gạo tăng 5% trong tháng 5.", "language": "vi"}],
    "options": {"translator": "none", "deadline_s": 20},
}
JOB_EXAMPLE: dict[str, Any] = {
    "id": "j-2b1f0c9e8d7a4f6e9b3c5d7e9f1a3b5c", "status": "running", "request_id": "cms-4711", "report_id": None,
    "batch_id": None, "error": None, "progress": {"attempt": 1, "done": 0.0, "stage": "fetching"},
    "created": "2024-10-22T08:00:00.000+00:00", "started": "2024-10-22T08:00:00.020+00:00", "finished": None,
}  # fmt: skip
BATCH_EXAMPLE: dict[str, Any] = {
    "id": "b-7c1f0c9e8d7a4f6e9b3c5d7e9f1a3b5c", "status": "running", "total": 500,
    "progress": {"queued": 300, "running": 4, "succeeded": 195, "failed": 1, "cancelled": 0, "done": 0.392},
    "created": "2024-10-22T08:00:00.000+00:00", "finished": None,
}  # fmt: skip


def request_body(*, callback: bool) -> dict[str, Any]:
    """``openapi_extra`` for a request of CONTRACT; the body is read by hand, within its limits."""
    schema: dict[str, Any] = {"$ref": "#/components/schemas/VerifyRequest"}
    example = REQUEST_EXAMPLE
    if callback:
        extra = {"type": "object", "properties": {"callback_url": {"type": ["string", "null"], "format": "uri"}}}
        schema = {"allOf": [schema, extra]}
        example = {**REQUEST_EXAMPLE, "callback_url": "https://cms.example.org/nguon"}
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema, "example": example}}}}


def request_schemas() -> dict[str, Any]:
    """The schemas of the request, as components; what a validator says in code is said here in the schema's words."""
    schema = VerifyRequest.model_json_schema(ref_template="#/components/schemas/{model}")
    parts: dict[str, Any] = schema.pop("$defs", {})
    parts["VerifyRequest"] = schema
    text, html = {"type": "string"}, {"type": "string"}
    nothing = {"type": "null"}
    parts["ArticleIn"]["oneOf"] = [
        {"required": ["text"], "properties": {"text": text, "html": nothing}},
        {"required": ["html"], "properties": {"html": html, "text": nothing}},
        {
            "required": ["url"],
            "properties": {"url": {"type": "string", "minLength": 1}, "html": nothing, "text": nothing},
        },
    ]
    parts["SourceIn"]["anyOf"] = [
        {"required": ["text"], "properties": {"text": text, "html": nothing}},
        {"required": ["html"], "properties": {"html": html, "text": nothing}},
        {"required": ["url"], "properties": {"url": {"type": "string"}, "html": nothing, "text": nothing}},
    ]
    return parts
