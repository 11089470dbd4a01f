"""A page as a row of text blocks in reading order, each with what its markup says about it.

Trafilatura and the profiles decide *which* blocks are the article; the text always comes from here, so that line
breaks, captions and tables are treated in one way everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fetchers.charset import clean
from fetchers.types import ParagraphRole

Element = Any

MAX_TEXT = 300_000
"""Code points read of one page. The longest newspaper features have a fifth of it."""
MAX_BLOCKS = 4000
SKIPPED = frozenset(
    "script style noscript template svg iframe object embed button form select option textarea input canvas audio "
    "video nav footer map head title".split()
)
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike "
    "strong sub sup time tt u var wbr nobr picture source img".split()
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
CAPTION_CLASS = re.compile(
    r"caption|chu-?thich|(?:image|img|photo|pic|figure)[-_]?(?:desc|note|text|title)|^image$|^t-cap$|desc[-_]?(?:image|img)",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BREAK = "\x1e"
_ENDS = tuple('.!?…:;”"»)')


@dataclass(slots=True)
class Block:
    """``links``: share of the text that is inside ``<a>``; ``slanted``: all of it is emphasised; ``bold`` likewise;
    ``pictured``: an image came right before it; ``right``: set flush right, as signatures are."""

    text: str
    role: ParagraphRole
    element: Element
    links: float = 0.0
    slanted: bool = False
    bold: bool = False
    pictured: bool = False
    right: bool = False


def read_blocks(root: Element, dropped: Callable[[Element], bool], captions: Callable[[Element], bool]) -> list[Block]:
    """The blocks below ``root``; ``dropped`` and ``captions`` judge elements by their markup."""
    walker = _Walker(dropped, captions)
    walker.walk(root, "body")
    walker.flush(root, "body")
    return walker.blocks


class _Walker:
    def __init__(self, dropped: Callable[[Element], bool], captions: Callable[[Element], bool]) -> None:
        self.blocks: list[Block] = []
        self._dropped, self._captions = dropped, captions
        self._parts: list[tuple[str, bool, bool, bool]] = []
        self._link = self._slant = self._bold = 0
        self._picture = False
        self.size = 0

    def walk(self, element: Element, role: ParagraphRole) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in SKIPPED or self._dropped(element) or _hidden(element):
            return
        if tag == "br":
            self._text(_BREAK)
            return
        if tag == "img":
            self._picture = True
        if tag in INLINE:
            self._inline(element, role)
            return
        self.flush(element.getparent() if element.getparent() is not None else element, role)
        if tag == "table" and self._table(element, role):
            return
        own = self._role(element, role)
        self._text(element.text)
        for child in element:
            self.walk(child, own)
            self._text(child.tail)
        self.flush(element, own)

    def _inline(self, element: Element, role: ParagraphRole) -> None:
        tag = element.tag
        counts = (tag == "a", tag in {"em", "i"}, tag in {"strong", "b"})
        self._link += counts[0]
        self._slant += counts[1]
        self._bold += counts[2]
        own: ParagraphRole = "caption" if tag == "span" and self._captions(element) else role
        self._text(element.text)
        for child in element:
            self.walk(child, own)
            self._text(child.tail)
        if tag == "span" and "location-stamp" in (element.get("class") or ""):
            self._text(" – ")
        self._link -= counts[0]
        self._slant -= counts[1]
        self._bold -= counts[2]

    def _role(self, element: Element, role: ParagraphRole) -> ParagraphRole:
        if role == "caption" or element.tag == "figcaption" or self._captions(element):
            return "caption"
        if element.tag == "figure":
            return "body" if element.find(".//table") is not None else "caption"
        if element.tag in HEADINGS:
            return "heading"
        return "quote" if element.tag == "blockquote" else role

    def _text(self, text: str | None) -> None:
        if text:
            self._parts.append((text, self._link > 0, self._slant > 0, self._bold > 0))

    def flush(self, element: Element, role: ParagraphRole) -> None:
        parts, self._parts = self._parts, []
        if self.size > MAX_TEXT or len(self.blocks) > MAX_BLOCKS:
            return
        if not any(text.strip() for text, *_ in parts):
            return
        total = linked = slanted = bold = 0
        for text, is_link, is_slant, is_bold in parts:
            size = len(text.strip(" \t\r\n\xa0" + _BREAK))
            total += size
            linked += size * is_link
            slanted += size * is_slant
            bold += size * is_bold
        self.size += total
        total = total or 1
        for line in _lines("".join(text for text, *_ in parts)[:MAX_TEXT]):
            self.blocks.append(
                Block(
                    line,
                    role,
                    element,
                    linked / total,
                    slanted / total > 0.9,
                    bold / total > 0.9,
                    self._picture,
                    _right(element),
                )
            )
            self._picture = False

    def _table(self, table: Element, role: ParagraphRole) -> bool:
        """Whether the table was read as one: a picture with its caption, or rows of data. A layout table is walked."""
        if next(table.iterdescendants("table"), None) is not None:
            return False
        rows = [[self._cell(cell) for cell in row.iterchildren("td", "th")] for row in table.iter("tr")]
        rows = [row for row in rows if any(row)]
        cells = [cell for row in rows for cell in row if cell]
        if next(table.iter("img", "picture", "video"), None) is not None and len(cells) <= 2:
            self.blocks += [Block(cell, "caption", table, pictured=True) for cell in cells if len(cell) < 600]
            return True
        if len(rows) < 2 or sum(sum(map(bool, row)) >= 2 for row in rows) < max(2, len(rows) // 2):
            return False
        self.blocks += [Block(" | ".join(row), "caption" if role == "caption" else "table", table) for row in rows]
        return True

    def _cell(self, cell: Element) -> str:
        inner = _Walker(self._dropped, self._captions)
        for child in [cell]:
            inner._text(child.text)
            for below in child:
                inner.walk(below, "body")
                inner._text(below.tail)
        inner.flush(cell, "body")
        return " ".join(block.text for block in inner.blocks)


def _lines(text: str) -> list[str]:
    """``<br>`` ends a paragraph, unless the line plainly runs on."""
    lines: list[str] = []
    for piece in text.split(_BREAK):
        line = clean(piece)
        if not line:
            continue
        if lines and not lines[-1].endswith(_ENDS) and line[0].islower():
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return lines


def _hidden(element: Element) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return bool(style) and _HIDDEN.search(style) is not None


def _right(element: Element) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return "text-align:right" in style or (element.get("align") or "").lower() == "right"


def names_of(element: Element) -> str:
    """Class and id, for patterns."""
    return f"{(element.get('class') or '')[:300]} {(element.get('id') or '')[:100]}".strip()


def is_caption(element: Element) -> bool:
    names = element.get("class")
    return bool(names) and any(CAPTION_CLASS.search(name) for name in names[:300].split())
