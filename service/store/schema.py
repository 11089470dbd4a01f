"""The tables, the same for SQLite and PostgreSQL. Times are seconds since 1970 UTC; texts that may be large are packed.

``service/store/migrations`` creates them; a test compares the two.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

teams = Table(
    "teams",
    metadata,
    Column("name", Text, primary_key=True),
    Column("webhook_secret", Text, nullable=False),
    Column("created", Double, nullable=False),
)
"""``webhook_secret`` signs what is sent to the team's addresses, so it is kept as it is."""

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", Text, primary_key=True),
    Column("team", Text, ForeignKey("teams.name"), nullable=False),
    Column("name", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("scopes", Text, nullable=False),
    Column("rate_per_minute", Integer),
    Column("quota_per_day", Integer),
    Column("created", Double, nullable=False),
    Column("expires", Double),
    Column("revoked", Double),
    Column("last_used", Double),
)
"""``digest``: SHA-256 of the secret part. ``scopes``: comma-separated."""

usage = Table(
    "usage",
    metadata,
    Column("key_id", Text, primary_key=True),
    Column("period", Text, primary_key=True),
    Column("used", Integer, nullable=False),
    Column("until", Double, nullable=False),
)
"""One row a key and minute (``m…``) or day (``d…``)."""

reports = Table(
    "reports",
    metadata,
    Column("id", Text, primary_key=True),
    Column("team", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("request_id", Text),
    Column("verdict", Text, nullable=False),
    Column("created", Double, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("stripped", Boolean, nullable=False, default=False),
    Index(None, "team", "created", "id"),
    Index(None, "created"),
)
"""``body``: the report's JSON, deflated. ``subject``: what the article was checked against (see ``reports.subject``).
``stripped``: the texts were dropped when their time was over."""

findings = Table(
    "findings",
    metadata,
    Column("report_id", Text, ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("code", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("confidence", Double, nullable=False),
)

snapshots = Table(
    "snapshots",
    metadata,
    Column("report_id", Text, ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("url", Text),
    Column("final_url", Text),
    Column("canonical_url", Text),
    Column("publisher", Text),
    Column("sha256", Text, nullable=False),
    Column("page_sha256", Text),
    Column("quality", Text, nullable=False),
    Column("fetched_at", Text),
)

dismissals = Table(
    "dismissals",
    metadata,
    Column("team", Text, primary_key=True),
    Column("subject", Text, primary_key=True),
    Column("finding_id", Text, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("key_id", Text),
    Column("created", Double, nullable=False),
)

batches = Table(
    "batches",
    metadata,
    Column("id", Text, primary_key=True),
    Column("team", Text, nullable=False),
    Column("key_id", Text),
    Column("idempotency_key", Text),
    Column("state", Text, nullable=False),
    Column("total", Integer, nullable=False),
    Column("callback_url", Text),
    Column("created", Double, nullable=False),
    Column("touched", Double, nullable=False),
    UniqueConstraint("team", "idempotency_key"),
    Index(None, "team", "created", "id"),
)
"""``state``: receiving, received or aborted; how far the jobs are is counted."""

jobs = Table(
    "jobs",
    metadata,
    Column("id", Text, primary_key=True),
    Column("team", Text, nullable=False),
    Column("key_id", Text),
    Column("batch_id", Text, ForeignKey("batches.id", ondelete="CASCADE")),
    Column("position", Integer, nullable=False, default=0),
    Column("idempotency_key", Text),
    Column("fingerprint", Text),
    Column("request_id", Text),
    Column("request", LargeBinary),
    Column("callback_url", Text),
    Column("priority", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("created", Double, nullable=False),
    Column("started", Double),
    Column("finished", Double),
    Column("run_after", Double, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("losses", Integer, nullable=False, default=0),
    Column("token", Text),
    Column("lease_until", Double),
    Column("cancel", Boolean, nullable=False, default=False),
    Column("queue_id", Integer),
    Column("report_id", Text),
    Column("error", Text),
    Column("stage", Text),
    UniqueConstraint("team", "idempotency_key"),
    Index(None, "state", "priority", "created", "position"),
    Index(None, "batch_id", "position"),
    Index(None, "team", "created", "id"),
    Index(None, "state", "lease_until"),
)
"""``priority``: smaller goes first. ``token``: of the attempt that owns the job; only its holder may write the result. ``lease_until``: when the owner
counts as dead. ``losses``: owners that died. ``queue_id``: the engine's own number. ``error``: JSON. ``stage``: what its owner is at, told for jobs that somebody may watch."""

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Text, primary_key=True),
    Column("team", Text, nullable=False),
    Column("job_id", Text, nullable=False, unique=True),
    Column("url", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("created", Double, nullable=False),
    Column("next_at", Double, nullable=False),
    Column("delivered", Double),
    Index(None, "state", "next_at"),
    Index(None, "team", "created", "id"),
)
"""One message a job: ``state`` is pending, delivered or failed."""

delivery_attempts = Table(
    "delivery_attempts",
    metadata,
    Column("delivery_id", Text, ForeignKey("deliveries.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", Double, nullable=False),
    Column("status", Integer),
    Column("error", Text),
    Column("took_ms", Double, nullable=False),
)

queue_migrations = Table(
    "queue_migrations",
    metadata,
    Column("name", Text, primary_key=True),
    Column("applied", Double, nullable=False),
)
"""Which migrations of the queue engine's own tables were applied (PostgreSQL only)."""

host_turns = Table(
    "host_turns",
    metadata,
    Column("host", Text, primary_key=True),
    Column("next_at", Double, nullable=False),
)
"""When the next request to a web host may start, for all workers together."""
