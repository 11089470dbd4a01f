"""Plain text of submitted article HTML: a CMS fragment or a whole page, with the roles that its tags give."""

from __future__ import annotations

from dataclasses import dataclass

import lxml.html
from lxml import etree

from service.types import Role

_BLOCKS = frozenset(
    "address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
    " header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul".split()
)
_SKIPPED = frozenset(
    "script style noscript template svg math iframe object embed head button select option textarea nav form".split()
)
_MAX_DEPTH = 200


@dataclass(frozen=True, slots=True)
class Block:
    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class PageText:
    """``text``: one line a block. ``links``: (start, end, href) in it."""

    text: str
    blocks: tuple[Block, ...]
    links: tuple[tuple[int, int, str], ...]


def text_of_html(html: str) -> PageText:
    """Visible text in document order; scripts, navigation and forms are left out. Never raises on broken markup."""
    try:
        parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
        root = lxml.html.document_fromstring(html.encode("utf-8", "surrogatepass"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return PageText("", (), ())
    writer = _Writer()
    articles = root.xpath("//article")
    writer.walk(articles[0] if len(articles) == 1 else root, 0)
    return writer.done()


class _Writer:
    """Collects text with single spaces inside a block and one line break between blocks."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.blocks: list[Block] = []
        self.links: list[tuple[int, int, str]] = []
        self.roles: list[Role] = ["body"]

    def add(self, raw: str | None) -> None:
        if not raw:
            return
        words = " ".join(raw.replace("\u200b", "").split())
        if (words and raw[0].isspace()) or not words:
            self._space()
        if words:
            start = self.length
            self._put(words)
            if self.roles[-1] != "body":
                self.blocks.append(Block(start, self.length, self.roles[-1]))
            if raw[-1].isspace():
                self._space()

    def _put(self, piece: str) -> None:
        self.parts.append(piece)
        self.length += len(piece)

    def _space(self) -> None:
        if self.parts and not self.parts[-1].endswith((" ", "\n")):
            self._put(" ")

    def line(self) -> None:
        if self.parts and not self.parts[-1].endswith("\n"):
            self._put("\n")

    def walk(self, node: lxml.html.HtmlElement, depth: int) -> None:
        if not isinstance(node.tag, str) or node.tag in _SKIPPED or depth > _MAX_DEPTH:
            return
        block = node.tag in _BLOCKS
        if block:
            self.line()
        role = _role_of(node.tag)
        if role:
            self.roles.append(role)
        start = self.length
        self.add(node.text)
        for child in node:
            self.walk(child, depth + 1)
            self.add(child.tail)
        href = node.get("href") if node.tag == "a" else None
        if href and self.length > start:
            self.links.append((start, self.length, href))
        if role:
            self.roles.pop()
        if block:
            self.line()

    def done(self) -> PageText:
        return PageText("".join(self.parts), tuple(self.blocks), tuple(self.links))


def _role_of(tag: str) -> Role | None:
    if tag == "h1":
        return "headline"
    if tag == "figcaption":
        return "caption"
    return "boilerplate" if tag in {"aside", "footer"} else None
