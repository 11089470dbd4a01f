"""Where things are kept: the database, the caches, kept pages, temporary files, keys."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from service.doctor.base import Row, State, Visit, bytes_shown
from service.errors import NguonError
from service.store.db import FILE, Database, database_url
from service.store.migrate import head, revision

LEAST_FREE = 1_000_000_000
"""Bytes of free disk under which a newsroom should think of room; at 100 MB the service says that it is not ready."""
CACHES = (("translations", "translation"), ("vectors", "vectors"), ("pages", "pages"))
"""Cache and the table in its file."""


def storage(visit: Visit) -> Iterator[Row]:
    """Whether the database answers and has the tables of this version. Nothing is made or migrated."""
    chosen = visit.settings
    url = chosen.database_url.get_secret_value()
    place = chosen.data_dir.expanduser() / FILE
    yield from _room(chosen.data_dir.expanduser(), embedded=not url)
    if not url and not place.exists():
        yield Row("storage", "database", "ok", f"SQLite, {place}: not there yet, made at the first start")
        return
    kind = "PostgreSQL" if url else f"SQLite, {place}"
    try:
        database = Database(database_url(url, chosen.data_dir))
    except Exception as error:  # a URL that cannot be read, a driver that is not there
        reason = error.message if isinstance(error, NguonError) else type(error).__name__
        yield Row("storage", "database", "fail", f"{kind}: {reason}", "look at NGUON_DATABASE_URL and NGUON_DATA_DIR")
        return
    try:
        there = database.do(revision, writes=False)
    except NguonError as error:
        hint = "is the server up, and NGUON_DATABASE_URL right?" if url else "restore a backup, or free the file"
        yield Row("storage", "database", "fail", f"{kind}: {error.message}", hint)
        return
    else:
        yield _tables(kind, there, embedded=not url)
        yield from _keys(database, there, opened=chosen.open)
    finally:
        database.close()


def _tables(kind: str, there: str | None, *, embedded: bool) -> Row:
    wanted = head()
    facts = {"at": there, "wanted": wanted}
    if there == wanted:
        return Row("storage", "database", "ok", f"{kind}: answers, at {there}", data=facts)
    if there is not None and wanted is not None and there > wanted:
        hint = "start the newer version of Nguon, or restore a backup from before the upgrade"
        return Row(
            "storage", "database", "fail", f"{kind}: at {there}, newer than this program ({wanted})", hint, facts
        )
    detail = f"{kind}: answers, but its tables are {f'those of {there}' if there else 'missing'}; wanted: {wanted}"
    return Row("storage", "database", "warn" if embedded else "fail", detail, "run `nguon migrate`", facts)


def _room(folder: Path, *, embedded: bool) -> Iterator[Row]:
    there = next((part for part in (folder, *folder.parents) if part.exists()), Path("/"))
    if not there.is_dir():
        yield Row("storage", "data directory", "fail", f"{there} is not a directory", "set NGUON_DATA_DIR to one")
        return
    free = shutil.disk_usage(there).free
    if not _writable(there):
        hint = "give this user the right to write there, or set NGUON_DATA_DIR"
        state: State = "fail" if embedded else "warn"
        yield Row("storage", "data directory", state, f"{folder} cannot be written", hint)
    elif free < LEAST_FREE:
        yield Row(
            "storage", "data directory", "warn", f"{folder}: {bytes_shown(free)} free", "`nguon purge`, or more disk"
        )
    else:
        yield Row("storage", "data directory", "ok", f"{folder}: {bytes_shown(free)} free", data={"free": free})


def _writable(folder: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _keys(database: Database, there: str | None, *, opened: bool) -> Iterator[Row]:
    from service.store import keys

    if there is None:
        return
    if database.do(keys.any_valid, writes=False):
        yield Row("access", "keys", "ok", "access by key")
    elif opened:
        hint = "`nguon keys create`, unless everybody may use it"
        yield Row("access", "keys", "warn", "open to everybody (NGUON_OPEN)", hint)
    else:
        yield Row("access", "keys", "ok", "none: the service answers this machine only")


def caches(visit: Visit) -> Iterator[Row]:
    """What is kept to save time, and where. A cache that cannot be used costs time, nothing else."""
    folder = visit.settings.data_dir.expanduser()
    for name, table in CACHES:
        path = folder / "cache" / f"{name}.sqlite3"
        if not path.exists():
            yield Row("caches", name, "ok", f"cold: {path} is not there yet", data={"entries": 0, "path": str(path)})
            continue
        size = sum(f.stat().st_size for f in path.parent.glob(f"{path.name}*"))
        try:
            with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=2)) as db:
                (entries,) = db.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - names from above
        except sqlite3.Error as error:
            yield Row("caches", name, "warn", f"{path} cannot be read: {error}", f"delete {path}; it is made anew")
            continue
        facts = {"entries": entries, "bytes": size, "path": str(path)}
        warm = "warm" if entries else "cold"
        yield Row("caches", name, "ok", f"{warm}: {entries:,} entries, {bytes_shown(size)}, {path}", data=facts)
    yield _snapshots(folder / "snapshots", wanted=visit.settings.snapshots)


def _snapshots(folder: Path, *, wanted: bool) -> Row:
    if not wanted:
        return Row("caches", "snapshots", "skip", "not kept (NGUON_SNAPSHOTS=0)")
    pages = [place for place in folder.glob("??/*") if place.is_dir()]
    size = sum(file.stat().st_size for place in pages for file in place.iterdir())
    facts = {"entries": len(pages), "bytes": size, "path": str(folder)}
    return Row("caches", "snapshots", "ok", f"{len(pages):,} pages kept, {bytes_shown(size)}, {folder}", data=facts)


def temporary(visit: Visit) -> Iterator[Row]:
    """Whether temporary files can be written: uploads and databases need them."""
    try:
        place = tempfile.gettempdir()
        with tempfile.TemporaryFile() as file:
            file.write(b"\0" * 4096)
            file.flush()
    except OSError as error:
        hint = "make /tmp writable (a tmpfs in a container), or set TMPDIR"
        yield Row("storage", "temporary files", "fail", f"cannot be written: {error.strerror}", hint)
    else:
        yield Row("storage", "temporary files", "ok", f"{place} can be written")
