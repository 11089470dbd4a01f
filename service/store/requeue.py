"""Jobs that go back to the queue, whose owners died, or that nobody wants any more."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, and_, or_, select, update

from service.jobs.base import JobError
from service.store.jobs import Claimed, Dispatch, announce
from service.store.schema import jobs

MOST_LOSSES = 25
"""A job whose owners died so often is given up: it is what kills them."""


def put_back(
    connection: Connection, claimed: Claimed, now: float, delay_s: float, dispatch: Dispatch | None, *, counts: bool
) -> bool:
    """Queue an owned job again after ``delay_s``; ``counts``: whether this was an attempt."""
    row = connection.execute(
        update(jobs)
        .where(jobs.c.id == claimed.id, jobs.c.token == claimed.token, jobs.c.state == "running")
        .values(
            state="queued",
            token=None,
            lease_until=None,
            run_after=now + delay_s,
            attempts=jobs.c.attempts - (0 if counts else 1),
        )
        .returning(jobs.c.id, jobs.c.priority)
    ).one_or_none()
    if row is None:
        return False
    _dispatch_again(connection, [(row.id, row.priority)], delay_s, dispatch)
    return True


def _dispatch_again(
    connection: Connection, entries: Sequence[tuple[str, int]], delay_s: float, dispatch: Dispatch | None
) -> None:
    if dispatch is None or not entries:
        return
    for (job_id, _), number in zip(entries, dispatch.defer(connection, entries, delay_s), strict=True):
        connection.execute(update(jobs).where(jobs.c.id == job_id).values(queue_id=number))


def sweep(
    connection: Connection, now: float, lease_s: float, dispatch: Dispatch | None, *, orphans: bool = False
) -> list[str]:
    """Take back the jobs of dead owners; their ids. ``orphans``: nobody else can be alive, so take all that run.

    A lease far in the future was written by a clock that has been set back since; it is worth nothing, too.
    """
    dead = or_(jobs.c.lease_until < now, jobs.c.lease_until > now + 10 * lease_s)
    found = and_(jobs.c.state == "running", dead) if not orphans else jobs.c.state == "running"
    rows = connection.execute(select(jobs).where(found).limit(1000)).all()
    back: list[tuple[str, int]] = []
    for row in rows:
        mine = and_(jobs.c.id == row.id, jobs.c.state == "running", jobs.c.token == row.token)
        end = "cancelled" if row.cancel else "failed" if row.losses >= MOST_LOSSES else None
        if end:
            error = JobError("worker-lost", "The processes that worked on this job died again and again.", 500)
            told = json.dumps(asdict(error)) if end == "failed" else None
            values: dict[str, Any] = {"state": end, "finished": now, "error": told, "queue_id": None}
        else:
            values = {"state": "queued", "run_after": now, "attempts": jobs.c.attempts - 1}
        changed = connection.execute(
            update(jobs)
            .where(mine)
            .values(token=None, lease_until=None, losses=jobs.c.losses + 1, **values)
            .returning(*jobs.c)
        ).one_or_none()
        if changed is None:
            continue
        if dispatch and row.queue_id is not None:
            dispatch.drop(connection, [row.queue_id])
        if end:
            announce(connection, changed, now)
        else:
            back.append((row.id, row.priority))
    _dispatch_again(connection, back, 0, dispatch)
    if dispatch:
        _dispatch_again(connection, dispatch.lost(connection), 0, dispatch)
    return [job_id for job_id, _ in back]


def cancel(connection: Connection, where: Any, now: float, dispatch: Dispatch | None) -> int:
    """Cancel the jobs that ``where`` selects: queued ones at once, running ones by a flag that their owner reads."""
    flagged = connection.execute(update(jobs).where(where, jobs.c.state == "running").values(cancel=True)).rowcount
    rows = connection.execute(
        update(jobs)
        .where(where, jobs.c.state == "queued")
        .values(state="cancelled", cancel=True, finished=now)
        .returning(*jobs.c)
    ).all()
    if dispatch:
        dispatch.drop(connection, [row.queue_id for row in rows if row.queue_id is not None])
    for row in rows:
        if row.callback_url:
            announce(connection, row, now)
    return flagged + len(rows)
