"""What a fetch and an extraction give. Frozen; offsets are not kept here, paragraphs are joined by the caller."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

ParagraphRole = Literal["lead", "body", "caption", "heading", "quote", "table"]
Quality = Literal["full", "partial", "paywall", "empty"]


@dataclass(frozen=True, slots=True)
class FetchedPage:
    """A response as it came, decompressed. ``hops``: the URLs passed through before ``final_url``, in order."""

    requested_url: str
    final_url: str
    hops: tuple[str, ...]
    status: int
    content_type: str
    charset: str | None
    body: bytes
    fetched_at: datetime
    etag: str | None = None
    last_modified: str | None = None
    from_cache: bool = False
    notes: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    role: ParagraphRole = "body"


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """A page's article. ``language``: BCP 47 code of the text. ``published``/``modified`` are aware. ``page_sha256``:
    of the bytes that were parsed. ``notes``: codes of what went wrong without being fatal ("recovered-charset", …).
    ``credit``: whom the page names as its own source ("Nguồn: TTXVN"), which makes it a reprint."""

    url: str
    canonical_url: str | None
    publisher: str | None
    language: str | None
    title: str | None
    byline: str | None
    published: datetime | None
    modified: datetime | None
    paragraphs: tuple[Paragraph, ...]
    quality: Quality
    page_sha256: str
    notes: tuple[str, ...] = field(default=())
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class PageLinks:
    """Where else a page's article stands, by the page's own word. Absolute URLs."""

    canonical: str | None = None
    amp: str | None = None
    next_page: str | None = None
    origin: str | None = None
    feeds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedPage:
    document: SourceDocument
    links: PageLinks
