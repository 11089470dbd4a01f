"""Strangers' text made harmless to look at: what would steer the display is shown as its code point."""

from __future__ import annotations

import re

from service.report.schema import ArticleJson

_STEERING = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters; tab and line breaks are spaces, see below
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction of writing
    "\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb"  # drawn with no width
    "\ud800-\udfff\U000e0000-\U000e007f]"  # halves of surrogate pairs; tag characters
)
_BREAKS = re.compile(r"[\t\n\r\u2028\u2029]+")
_SCHEME = re.compile(r"https?://[^\s\x00-\x20]+$", re.IGNORECASE)
TITLE = 160
"""Characters of a title that stands in for a missing one."""


def visible(text: str) -> str:
    """One line in which nothing is hidden: U+202E is shown as ``‹U+202E›``; line breaks and tabs become a space."""
    return _STEERING.sub(lambda m: f"‹U+{ord(m[0]):04X}›", _BREAKS.sub(" ", text))


def web_address(url: str | None) -> str | None:
    """The address if a link to it is harmless (http or https), else ``None``."""
    return url if url and _SCHEME.match(url) and url == visible(url) else None


def title_of(article: ArticleJson) -> str | None:
    """The article's title, or what can stand for it: its headline, else its first sentence, cut short."""
    if article["title"]:
        return article["title"]
    sentences = article["sentences"]
    first = next((s for s in sentences if s["role"] == "headline"), sentences[0] if sentences else None)
    if first is None:
        return None
    return first["text"] if len(first["text"]) <= TITLE else first["text"][:TITLE].rstrip() + "…"
