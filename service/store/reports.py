"""Reports as they were given, an editor's dismissals beside them, and the two put together when a report is read."""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Table, and_, delete, func, insert, select, tuple_
from sqlalchemy.dialects import postgresql, sqlite

from service.errors import BadRequest
from service.report.build import standing_verdict
from service.report.schema import ReportDict
from service.store.db import storable
from service.store.schema import dismissals, findings, reports, snapshots


@dataclass(frozen=True, slots=True)
class StoredReport:
    """A report with the team's dismissals marked. ``etag`` changes whenever what a reader sees does."""

    report: ReportDict
    subject: str
    etag: str


def upsert(connection: Connection, table: Table, row: Mapping[str, Any], *changes: str) -> None:
    """Insert, or where the primary key is there already set ``changes`` (none: leave the row as it is)."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(table).values(**row)
    keys = list(table.primary_key.columns)
    if changes:
        statement = statement.on_conflict_do_update(index_elements=keys, set_={c: row[c] for c in changes})
    else:
        statement = statement.on_conflict_do_nothing(index_elements=keys)
    connection.execute(statement)


def subject(report: ReportDict) -> str:
    """What an article is checked against, as a hash: a dismissal holds for re-runs and edits of one article.

    A finding's id hashes the sentences of both sides. Together with the sources this keeps an edited article's
    dismissals and leaves alone the same words in an article that rests on other sources.
    """
    places = sorted(str(s["canonical_url"] or s["url"] or s["sha256"]) for s in report["sources"])
    return sha256("\x1f".join(places or [report["article"]["sha256"]]).encode()).hexdigest()[:32]


def save(connection: Connection, report: ReportDict, team: str) -> None:
    """Keep a report with its findings and pages. The same inputs give the same id: the newest run stands."""
    row = {
        "id": report["id"],
        "team": team,
        "subject": subject(report),
        "request_id": storable(report["request_id"]),
        "verdict": report["verdict"],
        "created": datetime.fromisoformat(report["created"]).timestamp(),
        "body": pack(report),
        "stripped": False,
    }
    upsert(connection, reports, row, *(name for name in row if name not in {"id", "team"}))
    connection.execute(delete(findings).where(findings.c.report_id == report["id"]))
    connection.execute(delete(snapshots).where(snapshots.c.report_id == report["id"]))
    if report["findings"]:
        names = ("id", "code", "severity", "confidence")
        rows = [{"report_id": report["id"], **{name: f[name] for name in names}} for f in report["findings"]]  # type: ignore[literal-required]
        connection.execute(insert(findings), rows)
    if report["sources"]:
        kept = ("url", "final_url", "canonical_url", "publisher", "sha256", "page_sha256", "quality", "fetched_at")
        pages = [
            {"report_id": report["id"], "position": s["index"], **{name: storable(s[name]) for name in kept}}  # type: ignore[literal-required]
            for s in report["sources"]
        ]
        connection.execute(insert(snapshots), pages)


def load(connection: Connection, report_id: str, team: str) -> StoredReport | None:
    """The report if it is this team's."""
    row = connection.execute(
        select(reports.c.body, reports.c.subject).where(reports.c.id == report_id, reports.c.team == team)
    ).one_or_none()
    return _marked(connection, unpack(row.body), team, row.subject) if row else None


def load_many(connection: Connection, report_ids: list[str], team: str) -> dict[str, StoredReport]:
    """Several of a team's reports by id."""
    rows = connection.execute(
        select(reports.c.id, reports.c.body, reports.c.subject).where(
            reports.c.id.in_(report_ids), reports.c.team == team
        )
    ).all()
    return {row.id: _marked(connection, unpack(row.body), team, row.subject) for row in rows}


def _marked(connection: Connection, report: ReportDict, team: str, about: str) -> StoredReport:
    marks = {
        row.finding_id: {"reason": row.reason, "by": row.key_id, "at": _iso(row.created)}
        for row in connection.execute(
            select(dismissals).where(dismissals.c.team == team, dismissals.c.subject == about)
        )
    }
    if marks:
        for finding in report["findings"]:
            if finding["id"] in marks:
                finding["dismissed"] = marks[finding["id"]]  # type: ignore[typeddict-item]
        report["verdict"] = standing_verdict(report)
    shown = json.dumps([report["id"], report["created"], report["verdict"], report["article"]["sha256"], marks,
                        len(report["article"]["text"])], sort_keys=True)  # fmt: skip
    return StoredReport(report, about, sha256(shown.encode()).hexdigest()[:32])


def dismiss(
    connection: Connection, found: StoredReport, finding_id: str, team: str, reason: str, by: str | None
) -> bool:
    """Mark a finding as judged wrong or wanted by an editor; ``False`` if the report has no such finding."""
    if all(f["id"] != finding_id for f in found.report["findings"]):
        return False
    row = {"team": team, "subject": found.subject, "finding_id": finding_id, "reason": reason, "key_id": by}
    upsert(connection, dismissals, {**row, "created": time.time()}, "reason", "key_id", "created")
    return True


def restore(connection: Connection, found: StoredReport, finding_id: str, team: str) -> bool:
    """Take a dismissal back; ``False`` if there is none."""
    gone = connection.execute(
        delete(dismissals).where(
            dismissals.c.team == team, dismissals.c.subject == found.subject, dismissals.c.finding_id == finding_id
        )
    )
    return gone.rowcount > 0


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of a list, newest first, and the cursor of the next page."""

    rows: list[dict[str, Any]]
    after: str | None


def page_of(
    connection: Connection, table: Table, columns: tuple[str, ...], team: str, after: str | None, size: int
) -> Page:
    """One page of a team's rows of ``table`` (which has ``team``, ``created`` and ``id``). Raises ``BadRequest``."""
    wanted = [table.c[name] for name in columns]
    query = select(*wanted).where(table.c.team == team)
    if after:
        created, _, identity = after.partition("_")
        try:
            query = query.where(tuple_(table.c.created, table.c.id) < tuple_(float(created), identity))
        except ValueError:
            raise BadRequest("after: give the `next` of the page before") from None
    rows = (
        connection.execute(query.order_by(table.c.created.desc(), table.c.id.desc()).limit(size + 1)).mappings().all()
    )
    cut = [dict(row) for row in rows[:size]]
    last = cut[-1] if len(rows) > size else None
    return Page(cut, f"{last['created']!r}_{last['id']}" if last else None)


def strip_texts(connection: Connection, before: float, most: int = 200) -> int:
    """Drop the full texts of reports made before ``before``; findings keep the words that they quote."""
    old = and_(reports.c.created < before, reports.c.stripped.is_(False))
    rows = connection.execute(select(reports.c.id, reports.c.body).where(old).limit(most)).all()
    for row in rows:
        report = unpack(row.body)
        report["article"]["text"] = ""
        report["article"]["sentences"] = []
        for source in report["sources"]:
            source["sentences"] = []
        connection.execute(reports.update().where(reports.c.id == row.id).values(body=pack(report), stripped=True))
    return len(rows)


def delete_before(connection: Connection, before: float) -> int:
    """Delete reports made before ``before``, with their findings and pages' metadata."""
    return connection.execute(delete(reports).where(reports.c.created < before)).rowcount


def counts(connection: Connection) -> dict[str, int]:
    """Stored reports by verdict."""
    query = select(reports.c.verdict, func.count()).group_by(reports.c.verdict)
    return dict(connection.execute(query).all())


def pack(value: object) -> bytes:
    """JSON, deflated: a report shrinks to about a fifth."""
    return zlib.compress(
        json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"), 3
    )


def unpack(body: bytes) -> Any:
    """What ``pack`` packed."""
    return json.loads(zlib.decompress(body).decode("utf-8", "surrogatepass"))


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
