"""What was seen, kept: bytes, headers, hash and time, so that a report can be defended after the page has changed."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tempfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import SequenceMatcher
from pathlib import Path

from fetchers.cache import page_facts, page_from_facts
from fetchers.extract import extract
from fetchers.registry import profile_for
from fetchers.types import FetchedPage, SourceDocument
from fetchers.urls import host_of, slug_words


class SnapshotBroken(Exception):
    """A kept page is not what it was when it was kept."""


@dataclass(frozen=True, slots=True)
class Snapshots:
    """A folder of pages by the SHA-256 of their bytes; the same bytes are kept once, each sighting of them is noted."""

    folder: Path

    def keep(self, page: FetchedPage) -> str:
        """Write the page if it is new, and the sighting; gives the hash."""
        digest = hashlib.sha256(page.body).hexdigest()
        place = self.folder / digest[:2] / digest
        place.mkdir(parents=True, exist_ok=True)
        body = place / "body.z"
        if not body.exists():
            _write(body, zlib.compress(page.body, 9))
        moment = page.fetched_at.astimezone(UTC)
        facts = json.dumps({"sha256": digest, **page_facts(page)}, ensure_ascii=False, indent=1)
        _write(place / f"{moment:%Y%m%dT%H%M%S%fZ}.json", facts.encode())
        return digest

    def find(self, digest: str) -> FetchedPage | None:
        """The last sighting of those bytes; raises ``SnapshotBroken`` if the kept bytes are not those bytes."""
        if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
            return None
        place = self.folder / digest[:2] / digest
        sightings = sorted(place.glob("*.json"))
        if not sightings:
            return None
        try:
            body = zlib.decompress((place / "body.z").read_bytes())
            facts = json.loads(sightings[-1].read_text(encoding="utf-8"))
        except (OSError, ValueError, zlib.error) as error:
            raise SnapshotBroken(f"snapshot {digest} cannot be read") from error
        if hashlib.sha256(body).hexdigest() != facts.pop("sha256", None):
            raise SnapshotBroken(f"snapshot {digest} has been changed")
        return page_from_facts(facts, body)

    def purge(self, before: datetime) -> int:
        """Remove the pages last seen before that moment; gives how many."""
        stamp = f"{before.astimezone(UTC):%Y%m%dT%H%M%S%fZ}"
        old = [
            place.name
            for place in self.folder.glob("??/*")
            if max((f.stem for f in place.glob("*.json")), default="") < stamp
        ]
        for digest in old:
            self.forget(digest)
        return len(old)

    def forget(self, digest: str) -> None:
        """Remove a page and its sightings, if they are there."""
        place = self.folder / digest[:2] / digest
        for file in place.glob("*"):
            file.unlink(missing_ok=True)
        if place.exists():
            place.rmdir()


def write_warc(path: Path, page: FetchedPage) -> None:
    """Append ``page`` to a WARC file (ISO 28500) as a response record. Needs the package ``warcio``."""
    from warcio.statusandheaders import StatusAndHeaders  # noqa: PLC0415 (optional)
    from warcio.warcwriter import WARCWriter  # noqa: PLC0415

    dropped = {"content-encoding", "transfer-encoding", "content-length"}  # the body is kept decoded
    headers = [(name, value) for name, value in page.headers if name not in dropped]
    headers.append(("content-length", str(len(page.body))))
    with path.open("ab") as file:
        writer = WARCWriter(file, gzip=True)
        record = writer.create_warc_record(
            page.final_url,
            "response",
            payload=io.BytesIO(page.body),
            http_headers=StatusAndHeaders(f"{page.status} OK", headers, protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": page.fetched_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")},
        )
        writer.write_record(record)


def record(page: FetchedPage, corpus: Path) -> Path:
    """Save ``page`` as a new corpus entry: its bytes, and what is extracted now as a draft of its specification, to be
    corrected by a person before anything is changed to satisfy it. Gives the page's path."""
    document = extract(page)
    profile = profile_for(host_of(page.final_url))
    folder = corpus / (profile.name if profile is not None else "unknown")
    folder.mkdir(parents=True, exist_ok=True)
    stem = "-".join((slug_words(page.final_url) or "page").split()[:8])
    number = next(n for n in range(1, 10_000) if not (folder / f"{stem}-{n}.html").exists())
    place = folder / f"{stem}-{number}.html"
    _write(place, page.body)
    spec = json.dumps(_specification(page, document), ensure_ascii=False, indent=1)
    _write(place.with_suffix(".json"), spec.encode() + b"\n")
    return place


def _specification(page: FetchedPage, document: SourceDocument) -> dict[str, object]:
    def of(*roles: str) -> list[str]:
        return [part.text for part in document.paragraphs if part.role in roles]

    return {
        "url": page.final_url,
        "title": document.title,
        "byline": document.byline,
        "published": document.published.isoformat() if document.published else None,
        "lead": " ".join(of("lead")) or None,
        "body": of("body", "quote", "heading"),
        "captions": of("caption"),
        "table": of("table"),
        "credit": document.credit,
        "not": [],
    }


@dataclass(frozen=True, slots=True)
class Change:
    """One place where a source differs from what was seen: ``before`` or ``after`` is ``None`` for an addition or a
    removal."""

    before: str | None
    after: str | None


def changes(before: SourceDocument, after: SourceDocument) -> tuple[Change, ...]:
    """What changed in a source between two readings: headline and paragraphs, in order. Nothing for other roles than
    those that tell the story."""
    title = () if before.title == after.title else (Change(before.title, after.title),)
    old = [part.text for part in before.paragraphs if part.role != "caption"]
    new = [part.text for part in after.paragraphs if part.role != "caption"]
    return title + text_changes(old, new)


def text_changes(old: Sequence[str], new: Sequence[str]) -> tuple[Change, ...]:
    """The same for two rows of passages (paragraphs or sentences)."""
    found: list[Change] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            found += _paired(list(old[a:b]), list(new[c:d]))
    return tuple(found)


def _paired(old: list[str], new: list[str]) -> list[Change]:
    """Rewritten paragraphs beside each other where they are alike, the rest as removed and added."""
    found: list[Change] = []
    left = list(new)
    for text in old:
        ratios = [SequenceMatcher(None, text, other, autojunk=False).ratio() for other in left]
        best = max(range(len(left)), key=ratios.__getitem__, default=None)
        if best is not None and ratios[best] >= 0.5:
            found.append(Change(text, left.pop(best)))
        else:
            found.append(Change(text, None))
    return found + [Change(None, text) for text in left]


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
