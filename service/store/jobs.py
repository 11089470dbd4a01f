"""Jobs as rows: every step is one transaction, guarded by the state and by the owner's token.

An engine that keeps a queue of its own passes a ``Dispatch``; its entries are written in the same transaction.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Protocol

from sqlalchemy import Connection, Row, func, insert, select, update

from service.jobs.base import DONE, IdempotencyConflict, Job, JobError, NewJob
from service.progress import Stage
from service.report.schema import ReportDict
from service.store import deliveries, reports
from service.store.reports import pack, unpack
from service.store.schema import batches, jobs


class Dispatch(Protocol):
    """The queue of an engine that has one of its own."""

    def defer(self, connection: Connection, entries: Sequence[tuple[str, int]], delay_s: float) -> list[int]:
        """Queue (job id, priority) entries to start after ``delay_s``; the queue's own numbers."""
        ...

    def drop(self, connection: Connection, queue_ids: Sequence[int]) -> None:
        """Forget entries, whatever their state."""
        ...

    def lost(self, connection: Connection) -> list[tuple[str, int]]:
        """(job id, priority) of queued jobs that the queue holds no entry for."""
        ...


@dataclass(frozen=True, slots=True)
class Claimed:
    """A job that this process owns until its lease ends."""

    id: str
    token: str
    team: str
    request: bytes
    request_id: str | None
    attempts: int
    priority: int


def insert_jobs(connection: Connection, new: Sequence[NewJob], now: float, dispatch: Dispatch | None) -> list[str]:
    """Queue jobs; their ids in order."""
    ids = [f"j-{uuid.uuid4().hex}" for _ in new]
    waiting = [(i, n.priority) for i, n in zip(ids, new, strict=True) if n.error is None]
    numbers = dispatch.defer(connection, waiting, 0) if dispatch and waiting else []
    queue_ids = dict(zip((i for i, _ in waiting), numbers, strict=False))
    rows = [
        {
            "id": i,
            "team": n.team,
            "key_id": n.key_id,
            "batch_id": n.batch_id,
            "position": n.position,
            "idempotency_key": n.idempotency_key,
            "fingerprint": n.fingerprint,
            "request_id": n.request_id,
            "request": None if n.error else pack_text(n.request),
            "callback_url": n.callback_url,
            "priority": n.priority,
            "state": "failed" if n.error else "queued",
            "created": now,
            "finished": now if n.error else None,
            "run_after": now,
            "attempts": 0,
            "losses": 0,
            "cancel": False,
            "queue_id": queue_ids.get(i),
            "error": json.dumps(asdict(n.error)) if n.error else None,
        }
        for i, n in zip(ids, new, strict=True)
    ]
    connection.execute(insert(jobs), rows)
    return ids


def pack_text(request: bytes) -> bytes:
    """A request as it is kept."""
    return pack(request.decode("utf-8", "surrogateescape"))


def by_idempotency_key(connection: Connection, new: NewJob) -> Job | None:
    """The job that this key made before. Raises ``IdempotencyConflict`` where it was another request's."""
    row = connection.execute(
        select(jobs).where(jobs.c.team == new.team, jobs.c.idempotency_key == new.idempotency_key)
    ).one_or_none()
    if row is None:
        return None
    if row.fingerprint != new.fingerprint:
        raise IdempotencyConflict("This Idempotency-Key came with another request before; use a new one.")
    return as_job(row)


def get(connection: Connection, job_id: str, team: str) -> Job | None:
    row = connection.execute(select(jobs).where(jobs.c.id == job_id, jobs.c.team == team)).one_or_none()
    return as_job(row) if row else None


def as_job(row: Row[Any]) -> Job:
    return Job(
        id=row.id,
        team=row.team,
        state=row.state,
        request_id=row.request_id,
        report_id=row.report_id,
        error=JobError(**json.loads(row.error)) if row.error else None,
        attempts=row.attempts,
        created=row.created,
        started=row.started,
        finished=row.finished,
        batch_id=row.batch_id,
        position=row.position,
        stage=row.stage if row.state == "running" else None,
    )


def waiting(connection: Connection, up_to_priority: int) -> int:
    """Queued jobs of this priority or a more urgent one."""
    query = select(func.count()).where(jobs.c.state == "queued", jobs.c.priority <= up_to_priority)
    return connection.execute(query).scalar_one()


def finished_among(connection: Connection, job_ids: Iterable[str]) -> set[str]:
    query = select(jobs.c.id).where(jobs.c.id.in_(list(job_ids)), jobs.c.state.in_(DONE))
    return set(connection.execute(query).scalars())


def claim(connection: Connection, now: float, lease_s: float, job_id: str | None = None) -> Claimed | None:
    """Own the next job that is due, or the one named if it still waits."""
    chosen = job_id
    if chosen is None:
        chosen = connection.execute(
            select(jobs.c.id)
            .where(jobs.c.state == "queued", jobs.c.run_after <= now)
            .order_by(jobs.c.priority, jobs.c.created, jobs.c.position)
            .limit(1)
        ).scalar_one_or_none()
    if chosen is None:
        return None
    token = uuid.uuid4().hex
    row = connection.execute(
        update(jobs)
        .where(jobs.c.id == chosen, jobs.c.state == "queued")
        .values(
            state="running",
            token=token,
            lease_until=now + lease_s,
            attempts=jobs.c.attempts + 1,
            started=func.coalesce(jobs.c.started, now),
        )
        .returning(jobs.c.team, jobs.c.request, jobs.c.request_id, jobs.c.attempts, jobs.c.priority)
    ).one_or_none()
    if row is None:
        return None
    request = str(unpack(row.request)).encode("utf-8", "surrogateescape")
    return Claimed(chosen, token, row.team, request, row.request_id, row.attempts, row.priority)


def heartbeat(connection: Connection, tokens: Sequence[str], now: float, lease_s: float) -> dict[str, bool]:
    """Renew leases. Tokens that still own their job, with whether it is to be cancelled."""
    rows = connection.execute(
        update(jobs)
        .where(jobs.c.token.in_(list(tokens)), jobs.c.state == "running")
        .values(lease_until=now + lease_s)
        .returning(jobs.c.token, jobs.c.cancel)
    )
    return {row.token: row.cancel for row in rows}


def mark_stage(connection: Connection, token: str, stage: Stage) -> None:
    """Say what the owner of a job is at."""
    connection.execute(update(jobs).where(jobs.c.token == token, jobs.c.state == "running").values(stage=stage))


def finish(connection: Connection, claimed: Claimed, outcome: ReportDict | JobError | None, now: float) -> bool:
    """Write the result (``None``: cancelled) and what is to be sent; ``False`` if the job has another owner by now."""
    failed = isinstance(outcome, JobError)
    state = "cancelled" if outcome is None else "failed" if failed else "succeeded"
    row = connection.execute(
        update(jobs)
        .where(jobs.c.id == claimed.id, jobs.c.token == claimed.token, jobs.c.state == "running")
        .values(
            state=state,
            finished=now,
            token=None,
            lease_until=None,
            queue_id=None,
            report_id=outcome["id"] if isinstance(outcome, dict) else None,
            error=json.dumps(asdict(outcome)) if isinstance(outcome, JobError) else None,
        )
        .returning(*jobs.c)
    ).one_or_none()
    if row is None:
        return False
    if isinstance(outcome, dict):
        reports.save(connection, outcome, claimed.team)
    announce(connection, row, now)
    return True


def announce(connection: Connection, row: Row[Any], now: float) -> None:
    """Leave a message for the address that wants to hear of a finished job, or of its batch if this was the last."""
    if row.callback_url:
        deliveries.add(connection, row.team, row.id, row.callback_url, f"job.{row.state}", view(as_job(row)), now)
    if row.batch_id is not None:
        announce_batch(connection, row.batch_id, now)


def announce_batch(connection: Connection, batch_id: str, now: float) -> None:
    """Leave the message that a batch is done, if it is and somebody wants to hear of it."""
    # The lock on the batch makes two last jobs finish one after the other, so that one of them sees the end.
    batch = connection.execute(
        select(batches).where(batches.c.id == batch_id, batches.c.callback_url.is_not(None)).with_for_update()
    ).one_or_none()
    if batch is None or batch.state != "received":
        return
    open_jobs = select(func.count()).where(jobs.c.batch_id == batch.id, jobs.c.state.not_in(DONE))
    if connection.execute(open_jobs).scalar_one() == 0:
        done = {"id": batch.id, "total": batch.total}
        deliveries.add(connection, batch.team, batch.id, batch.callback_url, "batch.finished", done, now)


def view(job: Job) -> dict[str, Any]:
    """A job as CONTRACT shows it."""
    error = {"code": job.error.code, "message": job.error.message} if job.error else None
    return {
        "id": job.id,
        "status": job.state,
        "request_id": job.request_id,
        "report_id": job.report_id,
        "batch_id": job.batch_id,
        "error": error,
        "progress": {"attempt": job.attempts, "done": 1.0 if job.state in DONE else 0.0, "stage": job.stage},
        "created": deliveries.iso(job.created),
        "started": deliveries.iso(job.started),
        "finished": deliveries.iso(job.finished),
    }


def depth(connection: Connection) -> dict[str, int]:
    """Unfinished jobs by state."""
    query = select(jobs.c.state, func.count()).where(jobs.c.state.in_(["queued", "running"])).group_by(jobs.c.state)
    return {"queued": 0, "running": 0, **dict(connection.execute(query).all())}
