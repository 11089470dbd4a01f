"""Who wrote the article, and whom it was taken from: the lines at its end that are not its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fetchers.blocks import Block, Element
from fetchers.charset import clean
from fetchers.furniture import SOURCE_LINE, credited, like_names, split_signature
from fetchers.metadata import Metadata, absolute
from fetchers.select import Selection, key


@dataclass(frozen=True, slots=True)
class Signature:
    """``credit``: the source that the page names; ``origin``: its link there, absolute; ``reprint``: whether the whole
    article is said to come from there ("Nguồn: …"), and not only its facts ("Theo Reuters")."""

    byline: str | None
    credit: str | None
    origin: str | None
    reprint: bool


def sign_off(blocks: list[Block], selection: Selection, meta: Metadata, url: str) -> tuple[list[Block], Signature]:
    """The blocks without their signature (author and credit lines at the end, the author's also at the start)."""
    byline = selection.byline or _authors(meta)
    known = key(byline or "")
    credit, origin = _credit(selection.source), None
    reprint = credit is not None
    if selection.source_element is not None:
        origin = _link(selection.source_element, url)
    blocks = list(blocks)
    if blocks and known and key(blocks[0].text) == known:
        blocks.pop(0)
    for _ in range(4):
        if not blocks or blocks[-1].role not in {"body", "heading"} or len(blocks[-1].text) > 160:
            break
        last = blocks[-1]
        if (who := credited(last.text)) is not None:
            credit = credit or clean(who)
            reprint = reprint or SOURCE_LINE.match(last.text) is not None
            origin = origin or _link(last.element, url) or absolute(url, _written_url(last.text))
        elif known and key(last.text) in known:
            pass
        elif (last.right or last.bold or last.slanted) and like_names(last.text):
            byline = byline or last.text
        else:
            break
        blocks.pop()
    name, source = split_signature(byline or "")
    return blocks, Signature(name, credit or source, origin, reprint or origin is not None)


def _authors(meta: Metadata) -> str | None:
    """The metadata's authors, without the paper itself, which many pages give as the author."""
    paper = key(meta.site_name or "")
    people = [name for name in meta.authors if not paper or (key(name) not in paper and paper not in key(name))]
    return ", ".join(people) or None


def _credit(line: str | None) -> str | None:
    return re.sub(r"^(?:Theo|Nguồn(?: tin| bài)?)\s*:?\s*", "", line) or None if line else None


def _link(element: Element, url: str) -> str | None:
    links = element.iter("a") if element.tag != "body" else ()
    return next((found for link in links if (found := absolute(url, link.get("href")))), None)


def _written_url(text: str) -> str | None:
    match = re.search(r"https?://[^\s)]+", text)
    return match.group() if match else None
