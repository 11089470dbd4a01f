"""Batches: a row that says how many lines came, and their jobs counted."""

from __future__ import annotations

import time
import uuid
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from service.jobs.base import DONE, IdempotencyConflict, Job
from service.store.deliveries import iso
from service.store.jobs import announce_batch, as_job
from service.store.schema import batches, jobs

ABANDONED_S = 900
"""An upload that brought nothing for so long has lost its sender."""


def open_batch(
    connection: Connection, team: str, key_id: str | None, idempotency_key: str | None, callback_url: str | None
) -> tuple[str, bool]:
    """(id, whether it is new). Raises ``IdempotencyConflict`` while the first upload is still coming in."""
    now = time.time()
    if idempotency_key:
        known = connection.execute(
            select(batches).where(batches.c.team == team, batches.c.idempotency_key == idempotency_key)
        ).one_or_none()
        if known is not None and known.state == "receiving":
            raise IdempotencyConflict("A batch with this Idempotency-Key is being received.")
        if known is not None:
            return known.id, False
    batch_id = f"b-{uuid.uuid4().hex}"
    row = {"id": batch_id, "team": team, "key_id": key_id, "idempotency_key": idempotency_key, "state": "receiving"}
    connection.execute(insert(batches).values(**row, total=0, callback_url=callback_url, created=now, touched=now))
    return batch_id, True


def received(connection: Connection, batch_id: str, total: int, *, last: bool) -> None:
    """So many lines have come; ``last``: that was all."""
    now = time.time()
    state = "received" if last else "receiving"
    connection.execute(update(batches).where(batches.c.id == batch_id).values(total=total, touched=now, state=state))
    if last:
        announce_batch(connection, batch_id, now)


def abort(connection: Connection, batch_id: str) -> None:
    """The upload broke off: the batch is void and its idempotency key free again."""
    connection.execute(
        update(batches)
        .where(batches.c.id == batch_id, batches.c.state == "receiving")
        .values(state="aborted", idempotency_key=None)
    )


def abandoned(connection: Connection) -> list[tuple[str, str]]:
    """(id, team) of batches whose upload has come to nothing."""
    query = select(batches.c.id, batches.c.team).where(
        batches.c.state == "receiving", batches.c.touched < time.time() - ABANDONED_S
    )
    return [(row.id, row.team) for row in connection.execute(query)]


def view(connection: Connection, batch_id: str, team: str) -> dict[str, Any] | None:
    """A batch with its progress."""
    row = connection.execute(select(batches).where(batches.c.id == batch_id, batches.c.team == team)).one_or_none()
    return _view(connection, row) if row else None


def _view(connection: Connection, row: Any) -> dict[str, Any]:
    query = select(jobs.c.state, func.count(), func.max(jobs.c.finished)).where(jobs.c.batch_id == row.id)
    counted = connection.execute(query.group_by(jobs.c.state)).all()
    counts = {state: n for state, n, _ in counted}
    done = sum(n for state, n in counts.items() if state in DONE)
    status = row.state
    if status == "received":
        status = "finished" if done == row.total else "running" if done or counts.get("running") else "queued"
    ended = max((at for _, _, at in counted if at), default=row.created) if status == "finished" else None
    progress = {s: counts.get(s, 0) for s in ("queued", "running", "succeeded", "failed", "cancelled")}
    return {
        "id": row.id,
        "status": status,
        "total": row.total,
        "progress": {**progress, "done": round(done / row.total, 4) if row.total else 0.0},
        "created": iso(row.created),
        "finished": iso(ended),
    }


def views(connection: Connection, rows: list[dict[str, Any]], team: str) -> list[dict[str, Any]]:
    """Views of listed batches."""
    found = (view(connection, row["id"], team) for row in rows)
    return [shown for shown in found if shown is not None]


def finished_lines(connection: Connection, batch_id: str, team: str, after: int, most: int) -> tuple[list[Job], bool]:
    """The next jobs by position as far as they are done, and whether the batch has no more."""
    rows = connection.execute(
        select(jobs)
        .where(jobs.c.batch_id == batch_id, jobs.c.team == team, jobs.c.position > after)
        .order_by(jobs.c.position)
        .limit(most)
    ).all()
    done: list[Job] = []
    for row in rows:
        if row.state not in DONE:
            return done, False
        done.append(as_job(row))
    return done, len(rows) < most


def state_of(connection: Connection, batch_id: str) -> str:
    """receiving, received or aborted."""
    return str(connection.execute(select(batches.c.state).where(batches.c.id == batch_id)).scalar_one())
