"""API keys: shown once, kept as a hash, with scopes, a rate and a quota.

A key reads ``nguon_ID_SECRET``. The secret has 256 bits, so a plain SHA-256 keeps it: there is nothing to guess from.
"""

from __future__ import annotations

import hmac
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from service.store.deliveries import ensure_team, iso
from service.store.schema import api_keys, usage

SCOPES = ("verify", "read", "admin")
PREFIX = "nguon"
_NOBODY = "0" * 64
_USED_STEP_S = 60


@dataclass(frozen=True, slots=True)
class Key:
    """A key that was shown and holds. ``admin`` may do everything for its team."""

    id: str
    team: str
    scopes: frozenset[str]
    rate_per_minute: int | None
    quota_per_day: int | None

    def may(self, scope: str) -> bool:
        return scope in self.scopes or "admin" in self.scopes


def create(
    connection: Connection,
    *,
    team: str,
    name: str,
    scopes: Sequence[str],
    rate_per_minute: int | None = None,
    quota_per_day: int | None = None,
    expires: float | None = None,
) -> tuple[str, str]:
    """(id, the key itself, which cannot be had again). Raises ``ValueError`` for an unknown scope or an empty team."""
    unknown = set(scopes) - set(SCOPES)
    if unknown or not scopes:
        raise ValueError(f"scopes are some of {', '.join(SCOPES)}; not: {', '.join(sorted(unknown)) or 'none'}")
    if not team.strip():
        raise ValueError("a key belongs to a team: give its name")
    key_id, secret = secrets.token_hex(6), secrets.token_urlsafe(32)
    ensure_team(connection, team)
    connection.execute(
        insert(api_keys).values(
            id=key_id,
            team=team,
            name=name,
            digest=_digest(secret),
            scopes=",".join(s for s in SCOPES if s in scopes),
            rate_per_minute=rate_per_minute,
            quota_per_day=quota_per_day,
            created=time.time(),
            expires=expires,
        )
    )
    return key_id, f"{PREFIX}_{key_id}_{secret}"


def find(connection: Connection, given: str) -> Key | None:
    """The key that was shown, if it holds. Takes as long for an unknown one as for a wrong one."""
    prefix, _, rest = given.partition("_")
    key_id, _, secret = rest.partition("_")
    row = connection.execute(select(api_keys).where(api_keys.c.id == key_id)).one_or_none()
    right = hmac.compare_digest(_digest(secret), row.digest if row else _NOBODY)
    now = time.time()
    if not right or row is None or prefix != PREFIX or row.revoked or (row.expires and row.expires < now):
        return None
    return Key(row.id, row.team, frozenset(row.scopes.split(",")), row.rate_per_minute, row.quota_per_day)


def any_valid(connection: Connection) -> bool:
    """Whether access is by key at all: some key was made and not revoked (an expired one still closes the door)."""
    query = select(func.count()).select_from(api_keys).where(api_keys.c.revoked.is_(None))
    return connection.execute(query).scalar_one() > 0


def revoke(connection: Connection, key_id: str) -> bool:
    """Whether there was such a key that held."""
    changed = connection.execute(
        update(api_keys).where(api_keys.c.id == key_id, api_keys.c.revoked.is_(None)).values(revoked=time.time())
    )
    return changed.rowcount > 0


def listed(connection: Connection) -> list[dict[str, Any]]:
    """All keys, without what they are."""
    rows = connection.execute(select(api_keys).order_by(api_keys.c.created))
    return [
        {
            "id": r.id,
            "team": r.team,
            "name": r.name,
            "scopes": r.scopes,
            "rate_per_minute": r.rate_per_minute,
            "quota_per_day": r.quota_per_day,
            "created": iso(r.created),
            "expires": iso(r.expires),
            "revoked": iso(r.revoked),
            "last_used": iso(r.last_used),
        }
        for r in rows
    ]


def spend(connection: Connection, key: Key, *, verifications: int, default_rate: int) -> tuple[str, int] | None:
    """Count a request (and verifications) against the key. If over: ("rate" or "quota", seconds to wait)."""
    now = time.time()
    minute = int(now // 60)
    connection.execute(
        update(api_keys)
        .where(api_keys.c.id == key.id, func.coalesce(api_keys.c.last_used, 0) < now - _USED_STEP_S)
        .values(last_used=now)
    )
    if _count(connection, key.id, f"m{minute}", 1, (minute + 1) * 60.0) > (key.rate_per_minute or default_rate):
        return "rate", max(1, int((minute + 1) * 60 - now) + 1)
    return spend_verifications(connection, key, verifications)


def spend_verifications(connection: Connection, key: Key, verifications: int) -> tuple[str, int] | None:
    """Count verifications alone, all or none."""
    if not verifications or not key.quota_per_day:
        return None
    now = time.time()
    day = int(now // 86400)
    used = _count(connection, key.id, f"d{day}", verifications, (day + 1) * 86400.0)
    if used <= key.quota_per_day:
        return None
    _count(connection, key.id, f"d{day}", -verifications, (day + 1) * 86400.0)
    return "quota", max(1, int((day + 1) * 86400 - now) + 1)


def _count(connection: Connection, key_id: str, period: str, n: int, until: float) -> int:
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(usage).values(key_id=key_id, period=period, used=n, until=until)
    statement = statement.on_conflict_do_update(
        index_elements=[usage.c.key_id, usage.c.period], set_={"used": usage.c.used + n}
    ).returning(usage.c.used)
    return int(connection.execute(statement).scalar_one())


def forget_usage(connection: Connection) -> None:
    """Drop counts of minutes and days that are over."""
    connection.execute(delete(usage).where(usage.c.until < time.time() - 60))


def _digest(secret: str) -> str:
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
