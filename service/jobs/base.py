"""What a job is, and what every engine can do with one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from service.errors import NguonError
from service.report.schema import ReportDict
from service.request import VerifyRequest

State = Literal["queued", "running", "succeeded", "failed", "cancelled"]
DONE: frozenset[State] = frozenset({"succeeded", "failed", "cancelled"})
INTERACTIVE, ORDINARY, BULK = 0, 10, 20
"""Priorities: somebody waits for it, a job, a line of a batch. Smaller goes first."""

Verify = Callable[[VerifyRequest, str, float], Awaitable[ReportDict]]
"""(request, team, seconds) to a report; raises ``NguonError`` where there can be none."""


class QueueFull(NguonError):
    code = "queue-full"
    status = 503
    retryable = True


class JobNotFound(NguonError):
    code = "job-not-found"
    status = 404


class IdempotencyConflict(NguonError):
    code = "idempotency-key-reused"
    status = 422


@dataclass(frozen=True, slots=True)
class JobError:
    """Why there is no report. ``status``: what ``POST /verify`` answers with."""

    code: str
    message: str
    status: int = 500
    retryable: bool = False


@dataclass(frozen=True, slots=True)
class NewJob:
    """A job to be. ``request``: its JSON as it came. ``fingerprint``: of the request, to tell a repeat from a mistake.

    ``error``: a batch line that cannot be read is kept as a failed job, so that its place in the results is not lost.
    """

    team: str
    request: bytes
    request_id: str | None
    priority: int = ORDINARY
    key_id: str | None = None
    idempotency_key: str | None = None
    fingerprint: str | None = None
    callback_url: str | None = None
    batch_id: str | None = None
    position: int = 0
    error: JobError | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A job as it stands. Times in seconds since 1970. ``ahead``: jobs before it in the queue, where that was asked."""

    id: str
    team: str
    state: State
    request_id: str | None
    report_id: str | None
    error: JobError | None
    attempts: int
    created: float
    started: float | None
    finished: float | None
    batch_id: str | None = None
    position: int = 0
    stage: str | None = None


class Jobs(Protocol):
    """An engine. Execution is at least once; a result is written once, by the attempt that owns the job."""

    async def start(self) -> None:
        """Be ready to take jobs, and take up again what a dead process left (where this process works on jobs)."""
        ...

    async def stop(self, grace_s: float) -> None:
        """Take no more; let running jobs end within ``grace_s`` seconds and put the others back in the queue."""
        ...

    def drain(self) -> None:
        """Let go of everyone who waits: the service is about to stop."""
        ...

    async def submit(self, new: NewJob) -> tuple[Job, bool]:
        """Queue a job; with a known idempotency key give the first one. The flag says whether it is new.

        Raises ``QueueFull``, ``IdempotencyConflict``, ``StorageUnavailable``.
        """
        ...

    async def submit_many(self, new: Sequence[NewJob]) -> None:
        """Queue lines of a batch, all or none."""
        ...

    async def get(self, job_id: str, team: str) -> Job:
        """Raises ``JobNotFound`` for another team's job, too."""
        ...

    async def wait(self, job_id: str, team: str, timeout_s: float) -> Job:
        """The job when it is done, or as it stands after ``timeout_s`` seconds or when the engine stops."""
        ...

    def awaited(self, job_id: str) -> bool:
        """Whether somebody waits for this job in this process."""
        ...

    async def cancel(self, job_id: str, team: str) -> Job:
        """Take a job off the queue, or ask its runner to drop it."""
        ...

    async def cancel_batch(self, batch_id: str, team: str) -> int:
        """Cancel what is not done of a batch; how many jobs that were."""
        ...
