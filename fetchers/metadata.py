"""What a page says about itself: JSON-LD, meta elements, the visible date line."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin

from fetchers.blocks import Element
from fetchers.charset import clean
from fetchers.urls import is_further_page

VIETNAM = timezone(timedelta(hours=7))
"""Vietnam has had no summer time since 1945 and one zone since 1975."""

_ARTICLE_TYPES = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report\w*|AnalysisNewsArticle)$")
_PUBLISHED = (
    "article:published_time", "pubdate", "datepublished", "og:published_time", "publishdate", "publish-date",
    "dc.date.issued", "dc.date", "date", "cxenseparse:recs:publishtime", "parsely-pub-date", "sailthru.date",
)  # fmt: skip
_MODIFIED = ("article:modified_time", "lastmod", "datemodified", "og:updated_time", "last-modified", "dateupdated")
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{0,2})?)?",
    re.IGNORECASE,
)
_DMY = re.compile(r"(?<!\d)(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})(?!\d)")
_LONG = re.compile(r"(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s*,?\s+(?:năm\s+)?(\d{4})", re.IGNORECASE)
_CLOCK = re.compile(r"(?<![\d/])(\d{1,2})\s*[:hg]\s*(\d{2})(?::\d{2})?\s*([AaPp][Mm]|SA|CH)?(?![\d/])")
_ZONE = re.compile(r"(?:GMT|UTC)\s*([+-]\s*\d{1,2})?(?::?(\d{2}))?", re.IGNORECASE)


@dataclass(slots=True)
class Metadata:
    """Absent values are ``None``. ``free`` is ``isAccessibleForFree``; ``next_page`` an absolute URL; ``marked`` a time
    in the page's text that is marked up as one."""

    title: str | None = None
    headline: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    site_name: str | None = None
    published: datetime | None = None
    modified: datetime | None = None
    marked: datetime | None = None
    canonical: str | None = None
    amp: str | None = None
    next_page: str | None = None
    origin: str | None = None
    feeds: tuple[str, ...] = ()
    language: str | None = None
    free: bool | None = None
    live: bool = False
    body: str | None = None

    def body_lines(self) -> list[str]:
        """The article's text as JSON-LD has it, line by line, markup taken out."""
        text = re.sub(r"<(?:br|/p|/div)\b[^<>]{0,200}>", "\n", self.body or "")
        return [
            line for piece in re.sub(r"<[^<>]{0,500}>", "", text).split("\n") if (line := clean(html.unescape(piece)))
        ]


def read_metadata(root: Element, url: str) -> Metadata:
    """Everything the head says; never raises on what it holds."""
    meta = Metadata(language=(root.get("lang") or root.get("xml:lang") or None))
    named = _named(root)
    for node in _json_ld(root):
        _from_json_ld(meta, node)
    first = named.get("og:title") or named.get("twitter:title")
    title = root.find(".//title")
    meta.title = clean(first or (title.text_content() if title is not None else "")) or None
    meta.description = _short(named.get("og:description") or named.get("description")) or meta.description
    meta.site_name = meta.site_name or _short(named.get("og:site_name"))
    if not meta.authors:
        meta.authors = tuple(filter(None, [_short(named.get("article:author") or named.get("author"))]))
    meta.published = meta.published or _first_date(named, _PUBLISHED)
    meta.marked = _marked_date(root)
    meta.modified = meta.modified or _first_date(named, _MODIFIED)
    _links(meta, root, url)
    meta.origin = absolute(url, named.get("original-source") or named.get("syndication-source"))
    if meta.canonical is None and (shared := named.get("og:url")):
        meta.canonical = absolute(url, shared)
    return meta


def _named(root: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        content = element.get("content")
        if content and content.strip():
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                key = element.get(attribute)
                if key:
                    found.setdefault(key.strip().lower(), content.strip())
    return found


def _links(meta: Metadata, root: Element, url: str) -> None:
    feeds: list[str] = []
    for link in root.iter("link"):
        relation, target = (link.get("rel") or "").lower().split(), absolute(url, link.get("href"))
        if target is None:
            continue
        if "canonical" in relation:
            meta.canonical = meta.canonical or target
        elif "amphtml" in relation:
            meta.amp = meta.amp or target
        elif "next" in relation and is_further_page(url, target):
            meta.next_page = meta.next_page or target
        elif "alternate" in relation and "rss" in (link.get("type") or ""):
            feeds.append(target)
    meta.feeds = tuple(feeds[:3])


def absolute(base: str, target: str | None) -> str | None:
    if not target or not target.strip():
        return None
    try:
        joined = urljoin(base, target.strip())
    except ValueError:
        return None
    return joined if joined.startswith(("http://", "https://")) else None


def _json_ld(root: Element) -> Iterator[dict[str, Any]]:
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            data = json.loads(clean_json(script.text or ""))
        except (ValueError, RecursionError):
            continue
        waiting: list[Any] = [data]
        for _ in range(200):
            if not waiting:
                break
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting += node
            elif isinstance(node, dict):
                kinds = node.get("@type")
                names = kinds if isinstance(kinds, list) else [kinds]
                if any(isinstance(name, str) and _ARTICLE_TYPES.match(name) for name in names):
                    yield node
                waiting += [node[key] for key in ("@graph", "mainEntity") if isinstance(node.get(key), list | dict)]


def clean_json(text: str) -> str:
    """JSON-LD as newspapers print it: comment or CDATA wrappers off, raw line breaks inside strings made spaces."""
    text = re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\s*\]\]>)\s*;?\s*$", "", text, flags=re.DOTALL)
    return re.sub(r"[\x00-\x1f]+", " ", text).strip().rstrip(";")


def _from_json_ld(meta: Metadata, node: dict[str, Any]) -> None:
    meta.headline = meta.headline or _short(node.get("headline") or node.get("name"))
    meta.description = meta.description or _short(node.get("description"))
    meta.published = meta.published or parse_time(node.get("datePublished"))
    meta.modified = meta.modified or parse_time(node.get("dateModified"))
    if not meta.authors:
        meta.authors = tuple(_people(node.get("author")))
    publisher = node.get("publisher")
    if isinstance(publisher, dict):
        meta.site_name = meta.site_name or _short(publisher.get("name"))
    free = node.get("isAccessibleForFree")
    if free is not None:
        meta.free = str(free).strip().lower() not in {"false", "0"}
    meta.live = meta.live or "LiveBlog" in str(node.get("@type"))
    body = node.get("articleBody")
    if isinstance(body, str) and len(body) > len(meta.body or ""):
        meta.body = body


def _people(value: object) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(item, dict) and str(item.get("@type")) not in {"Person", "None"}:
            continue
        if isinstance(name, str) and clean(name) and not name.startswith("http"):
            yield clean(name)


def _short(value: object) -> str | None:
    return clean(value)[:2000] or None if isinstance(value, str) else None


def _first_date(named: dict[str, str], keys: tuple[str, ...]) -> datetime | None:
    return next((when for key in keys if (when := parse_time(named.get(key)))), None)


def _marked_date(root: Element) -> datetime | None:
    """From microdata, or from the first ``<time datetime>`` after the headline."""
    headline = False
    for element in root.iter():
        headline = headline or element.tag == "h1"
        marked = element.get("itemprop") == "datePublished"
        if marked or (headline and element.tag == "time"):
            stamp = element.get("content") or element.get("datetime") or (element.text if marked else None)
            if when := parse_time(stamp):
                return when
    return None


def parse_time(value: object) -> datetime | None:
    """An aware time from ISO 8601, RFC 2822 or a Vietnamese date line ("Thứ tư, 22/10/2025, 19:25 (GMT+7)").

    A time without a zone is Vietnam's. ``None`` where there is no date with a year in it.
    """
    if not isinstance(value, str):
        return None
    text = clean(value)[:200]
    try:
        if match := _ISO.search(text):
            year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
            return datetime(year, month, day, hour, minute, second, tzinfo=_offset(match.group(7)))
        if match := _DMY.search(text) or _LONG.search(text):
            return _from_words(text, match)
        if re.match(r"[A-Za-z]{3},? \d|\d{1,2} [A-Z][a-z]{2} \d{4}", text):
            then = parsedate_to_datetime(text)
            return then if then.tzinfo else then.replace(tzinfo=UTC)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
    return None


def _from_words(text: str, match: re.Match[str]) -> datetime:
    day, month, year = (int(part) for part in match.groups())
    rest = text[: match.start()] + " " + text[match.end() :]
    zone = _ZONE.search(rest)
    clock = _CLOCK.search(_ZONE.sub(" ", rest))
    hour, minute, half = (int(clock[1]), int(clock[2]), (clock[3] or "").upper()) if clock else (0, 0, "")
    if half in {"PM", "CH"} and hour < 12:
        hour += 12
    elif half in {"AM", "SA"} and hour == 12:
        hour = 0
    american = half in {"AM", "PM"} and day <= 12 and "/" in match.group() and rest.count(":") > 1
    if month > 12 or american:
        day, month = month, day  # .NET prints month first, with seconds and AM or PM
    return datetime(year, month, day, hour, minute, tzinfo=_offset(zone[1]) if zone and zone[1] else VIETNAM)


def _offset(text: str | None) -> timezone:
    if not text:
        return VIETNAM
    match = re.match(r"([+-])\s*(\d{1,2}):?(\d{2})?", text)
    if match is None:
        return UTC
    delta = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(-delta if match[1] == "-" else delta)
