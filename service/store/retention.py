"""Forgetting in time, and copies of the embedded database."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, update

from service.jobs.base import DONE
from service.settings import Settings
from service.store import hosts, keys, reports
from service.store.db import FILE, Database
from service.store.schema import batches, deliveries, jobs

DAY_S = 86400.0


@dataclass(frozen=True, slots=True)
class Purged:
    """How much was forgotten. ``texts``: reports whose full texts were dropped while their findings stay."""

    texts: int = 0
    requests: int = 0
    reports: int = 0
    jobs: int = 0


def purge(database: Database, settings: Settings, *, now: float | None = None) -> Purged:
    """Drop texts, then whole reports and their jobs, when the days of the settings are over; in small steps."""
    at = now or time.time()
    texts = requests = gone = done = 0
    if settings.retain_text_days:
        before = at - settings.retain_text_days * DAY_S
        while step := database.do(lambda c: reports.strip_texts(c, before)):
            texts += step
        old = (jobs.c.finished < before) & jobs.c.state.in_(DONE) & jobs.c.request.is_not(None)
        requests = database.do(lambda c: c.execute(update(jobs).where(old).values(request=None)).rowcount)
    if settings.retain_reports_days:
        before = at - settings.retain_reports_days * DAY_S
        gone = database.do(lambda c: reports.delete_before(c, before))
        finished = (jobs.c.finished < before) & jobs.c.state.in_(DONE)
        done = database.do(lambda c: c.execute(delete(jobs).where(finished)).rowcount)
        empty = (batches.c.created < before) & batches.c.id.not_in(
            jobs.select().with_only_columns(jobs.c.batch_id).where(jobs.c.batch_id.is_not(None))
        )
        database.do(lambda c: c.execute(delete(batches).where(empty)))
        sent = (deliveries.c.created < before) & (deliveries.c.state != "pending")
        database.do(lambda c: c.execute(delete(deliveries).where(sent)))
    database.do(keys.forget_usage)
    database.do(lambda c: hosts.forget_turns(c, database.now(c)))
    return Purged(texts, requests, gone, done)


def backup(data_dir: Path, out: Path) -> None:
    """Copy the embedded database while it is in use. Raises ``FileNotFoundError`` if there is none."""
    source = data_dir.expanduser() / FILE
    if not source.exists():
        raise FileNotFoundError(source)
    with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as live, closing(sqlite3.connect(out)) as copy:
        live.backup(copy, pages=1000)
    with closing(sqlite3.connect(out)) as copy:
        (state,) = copy.execute("PRAGMA integrity_check").fetchone()
    if state != "ok":
        raise OSError(f"the copy is damaged: {state}")
