"""Which pages an article names as its source."""

from __future__ import annotations

import re
from urllib.parse import urldefrag, urlsplit

from service.roles import URL
from service.types import Article, Citation

_CUE = re.compile(
    r"(?:\b(?:sources?|original(?: article| source| story)?|via|read the original|adapted from|translated from)"
    r"|(?<!\w)(?:nguồn(?: tin| bài)?|bài gốc|link gốc|dịch từ|theo))\s*(?:[:：(\[-]|\bat\b)?\s*$",
    re.IGNORECASE,
)
_CUE_REACH = 60
"""Characters before an address among which its cue stands."""
_TRAILING = ".,;:!?)]}'’|"
_NOT_PAGES = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|mp4|mp3|pdf|css|js)$", re.IGNORECASE)
_SOCIAL = frozenset(
    "facebook.com twitter.com x.com youtube.com youtu.be instagram.com tiktok.com zalo.me t.me linkedin.com pinterest.com"
    " whatsapp.com shutterstock.com gettyimages.com".split()
)


def find_citations(
    article: Article, links: tuple[tuple[int, int, str], ...], request_urls: tuple[str, ...]
) -> tuple[Citation, ...]:
    """Source lines first, then other links, each URL once; the request's own hints stand before both.

    A bare outlet name ("Source: Shutterstock") is a credit, not a citation: only an address can be fetched.
    """
    found: list[Citation] = [Citation(url, 0, 0, "", "request") for url in request_urls]
    text = article.text
    lines: list[Citation] = []
    others: list[Citation] = []
    spots = [(m.start(), m.end(), m.group()) for m in URL.finditer(text)]
    spots += [(a, b, href) for a, b, href in links]
    for start, end, raw in sorted(spots):
        url = raw.rstrip(_TRAILING)
        stop = start + len(url) if text[start:end] == raw else end
        url = url if "://" in url else "https://" + url
        if not _is_page(url, article.url):
            continue
        near = max(0, start - _CUE_REACH)
        line_start = max(text.rfind("\n", near, start) + 1, text.rfind("\r", near, start) + 1, near)
        cued = bool(_CUE.search(text, line_start, start))
        (lines if cued else others).append(
            Citation(url, start, stop, text[start:stop], "source_line" if cued else "link")
        )
    unique: dict[str, Citation] = {}
    for citation in [*found, *lines, *others]:
        unique.setdefault(citation.url, citation)
    return tuple(unique.values())


def _is_page(url: str, own: str | None) -> bool:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return False
    if parts.scheme not in {"http", "https"} or ("." not in host and host != "localhost"):
        return False
    if host in _SOCIAL or _NOT_PAGES.search(parts.path):
        return False
    return own is None or urldefrag(url).url.rstrip("/") != urldefrag(own).url.rstrip("/")


def choose_sources(citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """Where an article has a source line, links in its text are background; without one, the links are all there is."""
    named = tuple(c for c in citations if c.kind == "source_line")
    return named or tuple(c for c in citations if c.kind == "link")
