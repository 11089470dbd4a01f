"""News feeds (RSS 2.0 and Atom): the last place where a page's headline and summary may stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import lxml.etree
import lxml.html

from fetchers.charset import clean
from fetchers.metadata import parse_time
from fetchers.status import media_type
from fetchers.urls import same_article

MAX_ITEMS = 1000
_KINDS = {
    "application/rss+xml",
    "application/atom+xml",
    "application/xml",
    "text/xml",
    "application/rdf+xml",
    "text/html",
    "",
}


@dataclass(frozen=True, slots=True)
class FeedItem:
    link: str
    title: str | None
    summary: str | None
    published: datetime | None


def is_feed(content_type: str) -> bool:
    return media_type(content_type)[0] in _KINDS


def find_item(body: bytes, url: str) -> FeedItem | None:
    """The item whose link is ``url``'s article; ``None`` if there is none or the feed cannot be read."""
    return next((item for item in read_feed(body) if same_article(item.link, url)), None)


def read_feed(body: bytes) -> Iterator[FeedItem]:
    """The items. Entities are not expanded, nothing is loaded, damage is passed over."""
    parser = lxml.etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True
    )
    try:
        root = lxml.etree.fromstring(body, parser)
    except (lxml.etree.XMLSyntaxError, ValueError):
        return
    if root is None:
        return
    for number, element in enumerate(root.iter("{*}item", "{*}entry")):
        if number >= MAX_ITEMS:
            return
        parts: dict[str, str] = {}
        for child in element:
            if isinstance(child.tag, str):
                name = lxml.etree.QName(child).localname.lower()
                parts.setdefault(name, child.get("href") or "".join(child.itertext()))
        link = (parts.get("link") or parts.get("guid") or parts.get("id") or "").strip()
        if link:
            yield FeedItem(
                link,
                clean(parts.get("title", "")) or None,
                _plain(parts.get("description") or parts.get("summary") or ""),
                parse_time(parts.get("pubdate") or parts.get("published") or parts.get("updated") or parts.get("date")),
            )


def _plain(markup: str) -> str | None:
    if not markup.strip():
        return None
    try:
        root = lxml.html.fragment_fromstring(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", markup), create_parent="div")
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return None
    return clean(" ".join(root.itertext())) or None
