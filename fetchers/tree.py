"""Bytes to a tree that is safe to walk: decoded, parsed, old font encodings converted."""

from __future__ import annotations

import re

import lxml.html

from fetchers.blocks import Element
from fetchers.charset import decode, recover
from fetchers.legacy import from_tcvn3, from_vni

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CONVERT = {"tcvn3": from_tcvn3, "vni": from_vni}
_HUGE_TAG = re.compile(r"<[A-Za-z][^<>]{30000,}>?")
"""libxml2 takes minutes over a tag with a hundred thousand attributes."""
EMPTY = "<html><body></body></html>"


def read_tree(body: bytes, charset: str | None) -> tuple[Element, list[str]]:
    """The document element and notes. What cannot be parsed at all gives an empty document."""
    text, decoded = decode(body, charset)
    text = _HUGE_TAG.sub(" ", _DECLARATION.sub("", text.replace("\x00", "")))
    notes = list(decoded)
    # huge_tree stays off: libxml2 then stops at its own depth and size limits.
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = lxml.html.document_fromstring(text.encode("utf-8", "replace") or EMPTY.encode(), parser=parser)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return lxml.html.document_fromstring(EMPTY), [*notes, "unreadable"]
    if name := _convert(root):
        notes.append(f"converted-{name}")
    return root, notes


def _convert(root: Element) -> str | None:
    body = root.find("body")
    sample = " ".join(_texts(body if body is not None else root, 20_000))
    found = recover(sample)
    if found is None:
        return None
    convert = _CONVERT[found[0]]
    for element in root.iter():
        if element.tag not in {"script", "style"} and element.text:
            element.text = convert(element.text)
        if element.tail:
            element.tail = convert(element.tail)
        if element.tag == "meta" and element.get("content"):
            element.set("content", convert(element.get("content")))
    return found[0]


def _texts(root: Element, limit: int) -> list[str]:
    found: list[str] = []
    size = 0
    for element in root.iter():
        for text in (element.text if element.tag not in {"script", "style"} else None, element.tail):
            if text and (text := text.strip()):
                found.append(text)
                size += len(text)
        if size > limit:
            break
    return found
