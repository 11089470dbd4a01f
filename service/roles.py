"""Which sentences of a page state something, and which are its furniture.

Captions with credits, comment counters, related links, share buttons and source lines stand in submitted articles because
editors paste whole pages. None of them is a claim, so none may become a finding.
"""

from __future__ import annotations

import re

from service.types import Role

URL = re.compile(r"(?:https?://|www\.)[^\s<>\"”»|]+", re.IGNORECASE)

_SOURCE_LINE = re.compile(
    r"^\W*(?:sources?|original(?: source)?|via|nguồn(?: tin| bài)?|link gốc|đọc bài gốc|theo)\b\s*[:：-]?\s*(?:https?://|www\.)"
    r"|^\W*(?:sources?|nguồn)\s*[:：]\s*\S.{0,80}$"
    r"|^\((?:theo|nguồn|according to|from|source)\b[:：]?\s+[^()]{2,80}\)$",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"\((?:source|photo|photos|image|images|picture|illustration|file photo|ảnh|nguồn|nguồn ảnh|ảnh minh họa|đồ họa|video|clip)"
    r"\s*(?:[:：]|by\b|from\b|courtesy\b)?[^()]{0,80}\)\s*\|?\s*$",
    re.IGNORECASE,
)
_CREDIT_LINE = re.compile(
    r"^\W*(?:(?:photos?|images?|pictures?|videos?|graphics?|illustration)\s*(?:[:：]|by\b|courtesy\b|credit\b)"
    r"|(?:ảnh|đồ họa|clip|video|nguồn ảnh)\s*(?:minh họa)?\s*[:：])",
    re.IGNORECASE,
)
_CREDIT_TAIL = re.compile(
    r"[.!?]\s*(?:photos?|images?|ảnh|nguồn)\s*(?:[:：]|by\b)\s*[^.!?]{1,60}[.]?\s*\|?\s*$",
    re.IGNORECASE,
)
_BOILERPLATE = re.compile(
    r"^\W*(?:"
    r"(?:comments?|bình luận|ý kiến)\s*\(?\s*\d*\s*\)?"
    r"|(?:related|more|latest|top)\s+(?:news|stories|articles|topics|posts|reading)\b.{0,40}"
    r"|(?:read (?:more|also|next)|see (?:more|also)|also read|don't miss|you may (?:also )?like|recommended)\b\s*(?:[:：].{0,200})?"
    r"|(?:tin|bài)\s+(?:liên quan|khác|cùng chuyên mục|đọc nhiều)\b.{0,40}"
    r"|(?:xem|đọc)\s+thêm\b\s*(?:[:：].{0,200})?|mời (?:bạn|quý độc giả)\b.{0,120}"
    r"|theo dõi\s+\S+\s+trên\b.{0,40}|follow (?:us|\S+) on\b.{0,60}|(?:share|tweet|print|email|save|copy link|chia sẻ)"
    r"|(?:tags?|topics?|keywords?|từ khóa|chủ đề)\s*[:：].{0,200}|subscribe\b.{0,80}|sign up for\b.{0,80}|advertisement|quảng cáo"
    r"|(?:all rights reserved|bản quyền|©|copyright)\b.{0,120}"
    r")\W*$",
    re.IGNORECASE,
)
_LONG_HEADLINE = 30


def line_role(line: str) -> Role:
    """The role of one line (paragraph) of pasted text; ``body`` unless the line's form says otherwise."""
    text = line.strip()
    if _SOURCE_LINE.search(text):
        return "source_line"
    if _BOILERPLATE.match(text):
        return "boilerplate"
    if _CREDIT.search(text) or _CREDIT_LINE.match(text) or _CREDIT_TAIL.search(text) or text.endswith("|"):
        return "caption"
    if not any(c.isalnum() for c in URL.sub("", text)):
        return "boilerplate"
    return "body"


def looks_like_headline(line: str) -> bool:
    """Is the first line of a pasted article its headline? A headline has no full stop and is not a paragraph."""
    text = line.strip()
    return bool(text) and text[-1] not in ".;:," and len(text.split()) <= _LONG_HEADLINE
