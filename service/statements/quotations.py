"""Quotations: what stands between quotation marks of any kind.

A mark is judged by its neighbours, since straight marks do not say which side they are, and writers mix kinds. A
quotation over several paragraphs, each opened anew and only the last one closed, is read as one piece a paragraph. A
mark that is never closed ends with its sentence: it must not swallow the story.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.types import Quotation

_DOUBLE_OPEN, _DOUBLE_CLOSE, _STRAIGHT = "“„«‟「『", "”»」』", '"＂'
_DOUBLES = _DOUBLE_OPEN + _DOUBLE_CLOSE + _STRAIGHT
_MARK = re.compile(r"[“”„«»‟「」『』\"＂'‘’‹›]|\n+")
_SENTENCE_END = re.compile(r"[.!?…](?=\s)|\n|$")
_REACH = 1500
"""Code points that a quotation may run on past the end of its paragraph before its closing mark."""
_CLIPPED = re.compile(r"‘n['’]|['’](?:n['’]|\d0s|em|[Tt]is|[Tt]was|til|n|cause)\b")
_SCARE_WORDS = 4
_DEEPEST = 4
"""Quotations inside one another that are told apart; a mark that would open another one is passed over."""
_NAMED = re.compile(
    r"(?:\b(?:so-called|dubbed|titled|entitled|named|nicknamed|known as|the term|the word|codenamed|themed)"
    r"|(?:mệnh danh(?: là)?|cái gọi là|gọi là|biệt danh|chủ đề|mang tên|có tên|tên là|tựa đề|với tên|phim|cuốn|cụm từ))"
    r"[\s,:]*[\"“‘'«]?$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Open:
    mark: str
    start: int
    nested: bool


def read_quotations(text: str) -> tuple[Quotation, ...]:
    """Everything between quotation marks in ``text``, in order; a nested one follows the one that holds it."""
    spans: list[tuple[int, int]] = []
    stack: list[_Open] = []
    for match in _MARK.finditer(text):
        at, mark = match.start(), match.group()
        if mark[0] == "\n":
            _end_paragraph(text, at, match.end(), stack, spans)
        elif mark in _DOUBLES:
            _double(text, at, mark, stack, spans)
        else:
            _single(text, at, mark, stack, spans)
    for left in stack:
        _unclosed(text, left, spans)
    found = sorted({(a, b) for a, b in spans if text[a:b].strip()})
    return tuple(_quotation(text, a, b) for a, b in found)


def outermost(quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """Those that do not stand inside another."""
    out: list[Quotation] = []
    for q in quotations:
        if not out or q.start >= out[-1].end:
            out.append(q)
    return tuple(out)


def _quotation(text: str, a: int, b: int) -> Quotation:
    inner = text[a:b]
    a += len(inner) - len(inner.lstrip())
    b -= len(inner) - len(inner.rstrip())
    return Quotation(a, b, text[a:b], _scare(text, a, b))


def _scare(text: str, a: int, b: int) -> bool:
    inner = text[a:b]
    words = inner.split()
    vietnamese = any(ord(c) > 0x7F and c.isalpha() for c in inner)
    if _NAMED.search(text[max(0, a - 30) : a]):
        return True
    before = text[max(0, a - 4) : a].rstrip("\"“„‘'« \n")
    after = text[b : b + 3].lstrip("\"”“’'» ")
    opens = not before or before[-1] in ".!?" or "\n" in text[max(0, a - 3) : a]
    if before[-1:] == "," or (opens and after[:1] == ","):
        return False  # set off by a comma: "…", he said, "…"
    if inner[-1] in ".!?,…" or (before[-1:] == ":" and inner[0].isupper()):
        return False
    return len(words) <= (_SCARE_WORDS + 3 if vietnamese else _SCARE_WORDS)


def _opens(text: str, at: int) -> bool:
    """White space or an opening mark before, something that is no space after."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (not before or before.isspace() or before in "([{-–—/:“‘«\"'") and bool(after) and not after.isspace()


def _closes(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(before) and not before.isspace() and (not after or not after.isalnum())


def _double(text: str, at: int, mark: str, stack: list[_Open], spans: list[tuple[int, int]]) -> None:
    level = next((i for i in range(len(stack) - 1, -1, -1) if stack[i].mark in _DOUBLES), None)
    opens, closes = _opens(text, at), _closes(text, at)
    if mark in _STRAIGHT:
        if opens and closes:  # "(" or a dash before and a stop after: whichever is needed
            opens, closes = level is None, level is not None
        if not opens and not closes:
            if level is None or text[at - 1 : at].isalnum():
                return  # d"état, or a mark that hangs between spaces
            closes = True
        if not opens and closes and level is None:
            return  # Dragons", 6" and other strays
    else:
        typed_open = mark in _DOUBLE_OPEN
        if typed_open and closes and not opens and level is not None:
            typed_open = False  # „…“ and slips of the keyboard
        elif not typed_open and opens and not closes and level is None:
            typed_open = True
        opens, closes = typed_open, not typed_open
    if closes and level is not None:
        spans.append((stack[level].start, at))
        del stack[level:]
    elif opens:
        if level is not None and (mark in _STRAIGHT or stack[level].mark == mark):
            # Opened twice: the first was never closed.
            for left in stack[level:]:
                _unclosed(text, left, spans, at)
            del stack[level:]
        if len(stack) < _DEEPEST:
            stack.append(_Open(mark, at + 1, bool(stack)))


def _single(text: str, at: int, mark: str, stack: list[_Open], spans: list[tuple[int, int]]) -> None:
    level = next((i for i in range(len(stack) - 1, -1, -1) if stack[i].mark not in _DOUBLES), None)
    opens, closes = _opens(text, at), _closes(text, at)
    if level is not None:
        if closes and mark != "‘" and _ends_single(text, at):
            spans.append((stack[level].start, at))
            del stack[level:]
        return
    if mark in "’›" or not opens or closes or _CLIPPED.match(text, at):
        return
    if len(stack) < _DEEPEST and _has_partner(text, at):
        stack.append(_Open(mark, at + 1, bool(stack)))


def _ends_single(text: str, at: int) -> bool:
    """Whether a closing single mark is one, not the apostrophe of "workers' rights"."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if before in ".,!?…;" or not after or not after.isspace() or before.lower() != "s":
        return True
    line = text[at + 1 : at + 400].split("\n", 1)[0]
    return not re.search(r"[.,!?…]['’](?=\W|$)|[^\Ws]['’](?=\W|$)", line)


def _has_partner(text: str, at: int) -> bool:
    line = text[at + 1 : at + _REACH].split("\n", 1)[0]
    return bool(re.search(r"\S['’›](?=[^\w]|$)", line))


def _end_paragraph(text: str, at: int, after: int, stack: list[_Open], spans: list[tuple[int, int]]) -> None:
    """Singles end with their paragraph. A double runs on if the next paragraph opens anew or closes it."""
    while stack and stack[-1].mark not in _DOUBLES:
        stack.pop()
    if not stack:
        return
    if len(stack) > 1:
        del stack[1:]
    left = stack[0]
    opener = text[after : after + 1]
    if opener and opener in _DOUBLES and opener not in _DOUBLE_CLOSE:
        # Each paragraph opens anew: this piece ends here, the mark that follows opens the next one.
        line_end = text.find("\n", after)
        line = text[after + 1 : line_end if line_end >= 0 else len(text)]
        if any(c in _DOUBLES for c in line) or line_end >= 0:
            spans.append((left.start, at))
            stack.clear()
            return
    if not _closed_soon(text, at, left):
        _unclosed(text, left, spans, at)
        stack.clear()


def _closed_soon(text: str, at: int, left: _Open) -> bool:
    if at - left.start > _REACH:
        return False
    for match in _MARK.finditer(text, at, min(len(text), at + _REACH)):
        mark = match.group()
        if mark in _DOUBLES:
            if mark in _STRAIGHT:
                return not _opens(text, match.start()) and _closes(text, match.start())
            return mark in _DOUBLE_CLOSE
    return False


def _unclosed(text: str, left: _Open, spans: list[tuple[int, int]], stop: int | None = None) -> None:
    if left.nested or left.mark not in _DOUBLES:
        return
    end = _SENTENCE_END.search(text, left.start, len(text) if stop is None else stop)
    assert end is not None
    spans.append((left.start, end.start() + (1 if end.group() and end.group() != "\n" else 0)))
