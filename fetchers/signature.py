"""Who wrote the article, and whom it was taken from: the lines at its end that are not its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fetchers.blocks import SOURCE_LINE, Block, Element
from fetchers.charset import clean
from fetchers.metadata import Metadata, absolute
from fetchers.select import Selection, key

_THEO = re.compile(r"^\(?\s*(?:Theo|Tổng hợp từ|Lược dịch từ)\s*:?\s+(?P<who>[^.!?,\d]{2,45}?)\s*\)?$")
_ROLES = re.compile(
    r"^(?:tác giả|bài|tin|ảnh|thực hiện|theo|by)(?:\s*(?:,|và|-)\s*(?:bài|ảnh|tin))*\s*:\s*", re.IGNORECASE
)
_DID = re.compile(r"\s*\(?\b(?:thực hiện|ghi|lược ghi|tổng hợp|lược dịch|biên dịch|dịch)\)?$", re.IGNORECASE)
_OUTLET = re.compile(r"\s*[/(]\s*[\w.]+\.(?:vn|net|com)\)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Signature:
    """``credit``: the source that the page names; ``origin``: its link there, absolute."""

    byline: str | None
    credit: str | None
    origin: str | None


def sign_off(blocks: list[Block], selection: Selection, meta: Metadata, url: str) -> tuple[list[Block], Signature]:
    """The blocks without their signature (author and credit lines at the end, the author's also at the start)."""
    byline = selection.byline or _authors(meta)
    known = key(byline or "")
    credit, origin = _credit(selection.source), None
    if selection.source_element is not None:
        origin = _link(selection.source_element, url)
    blocks = list(blocks)
    if blocks and known and key(blocks[0].text) == known:
        blocks.pop(0)
    for _ in range(4):
        if not blocks or blocks[-1].role not in {"body", "heading"} or len(blocks[-1].text) > 160:
            break
        last = blocks[-1]
        match = SOURCE_LINE.match(last.text) or _THEO.match(last.text)
        if match:
            credit = credit or clean(match["who"])
            origin = origin or _link(last.element, url) or absolute(url, _written_url(last.text))
        elif known and key(last.text) in known:
            pass
        elif (last.right or last.bold or last.slanted) and _like_names(last.text):
            byline = byline or last.text
        else:
            break
        blocks.pop()
    return blocks, Signature(_tidy(byline), credit, origin)


def _authors(meta: Metadata) -> str | None:
    """The metadata's authors, without the paper itself, which many pages give as the author."""
    paper = key(meta.site_name or "")
    people = [name for name in meta.authors if not paper or (key(name) not in paper and paper not in key(name))]
    return ", ".join(people) or None


def _credit(line: str | None) -> str | None:
    return re.sub(r"^(?:Theo|Nguồn(?: tin| bài)?)\s*:?\s*", "", line) or None if line else None


def _tidy(byline: str | None) -> str | None:
    """ "Bài và ảnh: Hương Giang/VOV.VN" is Hương Giang's."""
    return _OUTLET.sub("", _DID.sub("", _ROLES.sub("", byline or ""))).strip(" -–|,") or None


def _like_names(text: str) -> bool:
    text = _DID.sub("", _ROLES.sub("", text))
    words = re.findall(r"[^\W\d_]+", text)
    capital = sum(word[0].isupper() for word in words)
    short = 1 <= len(words) <= 10 and len(text) <= 70
    return short and not text.endswith((".", "?", "!", ":")) and capital >= 0.7 * len(words)


def _link(element: Element, url: str) -> str | None:
    links = element.iter("a") if element.tag != "body" else ()
    return next((found for link in links if (found := absolute(url, link.get("href")))), None)


def _written_url(text: str) -> str | None:
    match = re.search(r"https?://[^\s)]+", text)
    return match.group() if match else None
