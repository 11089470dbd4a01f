"""Messages to callers' addresses: an outbox written with the result, a log of attempts, and replay."""

from __future__ import annotations

import json
import secrets
import time
from base64 import b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from service.store.reports import upsert
from service.store.schema import deliveries, delivery_attempts, teams

CLAIM_S = 45.0
"""A delivery under way is left alone so long; then its sender counts as dead."""


@dataclass(frozen=True, slots=True)
class Due:
    """A message to send now. ``id`` stays the same over attempts and replays: receivers know a repeat by it."""

    id: str
    team: str
    url: str
    body: str
    attempts: int
    created: float


def iso(seconds: float | None) -> str | None:
    """A stored time as ISO 8601 in UTC."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")


def add(connection: Connection, team: str, about: str, url: str, kind: str, data: object, now: float) -> None:
    """Leave one message about a job or batch. A second one about the same is not kept."""
    body = json.dumps({"type": kind, "timestamp": iso(now), "data": data}, ensure_ascii=False)
    known = connection.execute(select(deliveries.c.id).where(deliveries.c.job_id == about)).scalar_one_or_none()
    if known is None:
        row = {"id": f"msg_{secrets.token_hex(16)}", "team": team, "job_id": about, "url": url, "body": body}
        connection.execute(insert(deliveries).values(**row, state="pending", attempts=0, created=now, next_at=now))


def claim_due(connection: Connection, now: float) -> Due | None:
    """The message that waits longest among those due, reserved for this caller."""
    row = connection.execute(
        select(deliveries)
        .where(deliveries.c.state == "pending", deliveries.c.next_at <= now)
        .order_by(deliveries.c.next_at)
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    mine = connection.execute(
        update(deliveries)
        .where(deliveries.c.id == row.id, deliveries.c.state == "pending", deliveries.c.next_at == row.next_at)
        .values(next_at=now + CLAIM_S, attempts=deliveries.c.attempts + 1)
    )
    if mine.rowcount == 0:
        return None
    return Due(row.id, row.team, row.url, row.body, row.attempts + 1, row.created)


def settle(
    connection: Connection,
    due: Due,
    now: float,
    status: int | None,
    error: str | None,
    took_ms: float,
    again: float | None,
) -> None:
    """Log an attempt. ``again``: when to try next; ``None``: delivered, or given up if there is an error."""
    number = {"delivery_id": due.id, "number": due.attempts, "at": now, "status": status, "error": error}
    upsert(connection, delivery_attempts, {**number, "took_ms": took_ms}, "at", "status", "error", "took_ms")
    if again is not None:
        values: dict[str, Any] = {"next_at": again}
    elif error is None:
        values = {"state": "delivered", "delivered": now}
    else:
        values = {"state": "failed"}
    connection.execute(update(deliveries).where(deliveries.c.id == due.id).values(**values))


def log(connection: Connection, delivery_id: str, team: str) -> dict[str, Any] | None:
    """A message with its attempts."""
    row = connection.execute(
        select(deliveries).where(deliveries.c.id == delivery_id, deliveries.c.team == team)
    ).one_or_none()
    if row is None:
        return None
    attempts = connection.execute(
        select(delivery_attempts)
        .where(delivery_attempts.c.delivery_id == delivery_id)
        .order_by(delivery_attempts.c.number)
    )
    tries = [
        {"number": a.number, "at": iso(a.at), "status": a.status, "error": a.error, "took_ms": a.took_ms}
        for a in attempts
    ]
    return {**view(row), "log": tries}


def view(row: Any) -> dict[str, Any]:
    """A message as the API shows it."""
    next_at = iso(row.next_at) if row.state == "pending" else None
    return {
        "id": row.id, "about": row.job_id, "url": row.url, "status": row.state, "attempts": row.attempts,
        "created": iso(row.created), "delivered": iso(row.delivered), "next_attempt": next_at,
    }  # fmt: skip


def replay(connection: Connection, delivery_id: str, team: str) -> bool:
    """Send a message once more, whatever became of it."""
    now = time.time()
    changed = connection.execute(
        update(deliveries)
        .where(deliveries.c.id == delivery_id, deliveries.c.team == team)
        .values(state="pending", next_at=now, created=now)
    )
    return changed.rowcount > 0


def signing_secret(connection: Connection, team: str) -> str:
    """The secret that signs the team's messages, made when it is first wanted."""
    ensure_team(connection, team)
    return str(connection.execute(select(teams.c.webhook_secret).where(teams.c.name == team)).scalar_one())


def ensure_team(connection: Connection, team: str) -> None:
    fresh = "whsec_" + b64encode(secrets.token_bytes(32)).decode()
    upsert(connection, teams, {"name": team, "webhook_secret": fresh, "created": time.time()})
