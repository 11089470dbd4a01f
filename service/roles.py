"""Which sentences of a page state something, and which are its furniture.

Captions with credits, comment counters, related links, share buttons and source lines stand in submitted articles because
editors paste whole pages. None of them is a claim, so none may become a finding.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.languages.en.statements import OUTLETS
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
    r"[.!?]\s*(?:photos?|images?|ảnh|nguồn)\s*(?:[:：]|by\b)\s*+[^.!?]{1,60}[.]?\s*+(?:\|\s*+)?$",
    re.IGNORECASE,
)
_BOILERPLATE = re.compile(
    r"^\W*(?:"
    r"(?:comments?|bình luận|ý kiến)\s*\(?\s*\d*\s*\)?|(?:\d+|no|leave a|add a|view all|post a) comments?"
    r"|(?:related|more|latest|top|trending)\s+(?:news|stories|articles|topics|posts|reading|videos?)\b(?!.*\.$).{0,40}|(?:most|must)[- ](?:read|viewed|popular)"
    r"|(?:read (?:more|also|next)|see (?:more|also)|also read|don't miss|you (?:may|might) (?:also )?(?:like|enjoy)|recommended(?: for you)?)\b\s*(?:[:：].{0,200})?"
    r"|(?:what to read next|continue reading|story continues below|keep reading|in this article|editors?['’]s? picks?)\b.{0,60}"
    r"|(?:tin|bài)\s+(?:liên quan|khác|cùng chuyên mục|đọc nhiều)\b.{0,40}"
    r"|(?:xem|đọc)\s+thêm\b\s*(?:[:：].{0,200})?|mời (?:bạn|quý độc giả)\b.{0,120}"
    r"|theo dõi\s+\S+\s+trên\b.{0,40}|follow (?:us|\S+(?: \S+){0,3}) on\b.{0,60}|share (?:this|on|via)\b.{0,60}"
    r"|(?:tags?|topics?|keywords?|từ khóa|chủ đề)\s*[:：].{0,200}|(?:subscribe|sign up) (?:to|for|now|here)\b.{0,80}|subscribe|advertisement|quảng cáo"
    r"|(?:log|sign) in to (?:comment|reply|read)\b.{0,60}|click here\b.{0,80}|download (?:the|our) app\b.{0,60}|join (?:us|our)\b.{0,30}\b(?:channel|group|newsletter)\b.{0,60}"
    r"|listen to (?:this )?(?:article|story)\b.{0,30}|\d+[- ]min(?:ute)?s?(?: read)?|get the latest\b.{0,80}"
    r"|(?:editor['’]s note|disclaimer|correction|clarification)\s*[:：–-].{0,400}"
    r"|all rights reserved\b.{0,120}|(?:copyright|bản quyền)(?: ©| \(c\)|:| thuộc| \d{4})+.{0,120}"
    r")\W*$"
    r"|^\W*(?:©|\(c\)\s*(?=\d)).{0,160}$|.{0,100}\ball rights reserved\W*$",
    re.IGNORECASE,
)
_BUTTONS = re.compile(
    r"^(?:\W*\b(?:share|tweet|print|e-?mail|save|like|reply|report|copy|link|facebook|twitter|x|zalo|linkedin|whatsapp|telegram|pinterest|"
    r"messenger|instagram|youtube|tiktok|reddit|chia sẻ|thích|trả lời|sao chép|in bài|\d+)\b)+\W*$",
    re.IGNORECASE,
)
_NAME, _JOINT = r"[A-ZĐÀ-Ỹ][\w.'’-]*", r"(?:,? and |,? & |, | / | )"
_NAMES = rf"{_NAME}(?:{_JOINT}{_NAME}){{0,7}}{_JOINT}?"
"""Every name but the first behind a joint: a run of capitals can be read in one way only."""
_CREW = re.compile(
    r"^\W*(?i:(?:additional )?(?:reporting|writing|editing)|(?:reported|written|edited|compiled|translated|posted|adapted)) (?i:by) "
    rf"{_NAMES}(?:(?: in |; |\. )[^.]{{1,100}})?\W*$"
    rf"|^(?:[Bb]y|BY|Tác giả|Tổng hợp)[:：]? {_NAMES}(?:[|•·–-].{{0,60}})?$"
    r"|^(?i:with (?:inputs?|reports?|files) from)\b.{0,100}$"
)
_STAMP_WORDS = re.compile(
    r"\b(?:published|updated|posted|last|modified|at|on|gmt|utc|ict|hrs?|am|pm|a\.m|p\.m|ago|hours?|minutes?|days?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|cập nhật|lúc|ngày|tháng|giờ|phút|trước)\b",
    re.IGNORECASE,
)
_CRUMB = r"[^\W\d_][^>›»|.!?]{0,28}"
_CRUMBS = re.compile(rf"^{_CRUMB}(?:[>›»]\s*{_CRUMB})+$|^{_CRUMB}(?:\s\|\s{_CRUMB}){{2,}}$")
_LINKS_FOLLOW = re.compile(
    r"^\W*(?:(?:related|more|latest|top|trending)\s+(?:news|stories|articles|posts|reading|videos?)|(?:most|must)[- ](?:read|viewed|popular)|read (?:more|also|next)|see (?:more|also)"
    r"|also read|you (?:may|might) (?:also )?(?:like|enjoy)|what to read next|recommended(?: for you)?"
    r"|(?:tin|bài)\s+(?:liên quan|khác|cùng chuyên mục|đọc nhiều)|(?:xem|đọc)\s+thêm)\W*$",
    re.IGNORECASE,
)
"""A label below which titles of other stories stand."""
_COMMENTS = re.compile(r"^\W*(?:comments?|bình luận|ý kiến(?: bạn đọc)?)\s*\(?\s*(\d*)\s*\)?\W*$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)\]]*$")
_LONG_HEADLINE, _LONGEST_FURNITURE = 30, 1000


_STORY_LINES = 3
"""Paragraphs of a story above its readers' comments; a counter at the head of a page stands above them."""
_HEAD_LINES = 5
"""Lines among which the author's name stands alone."""


def roles_of(lines: Sequence[str]) -> list[Role]:
    """The role of each line of a pasted page, by its form and by what stands above it."""
    roles: list[Role] = []
    told, links, comments = 0, False, False
    for at, line in enumerate(lines):
        text = line.strip()
        role = line_role(text)
        ended = _SENTENCE_END.search(text) is not None
        if role == "body":
            if comments or (links and not ended) or (0 < at < _HEAD_LINES and not told and _is_name(text)):
                role = "boilerplate"
            else:
                told += ended
        links = _LINKS_FOLLOW.match(text) is not None or (links and role != "source_line" and not ended)
        counter = _COMMENTS.match(text)
        comments = comments or (counter is not None and counter[1] != "0" and told >= _STORY_LINES)
        roles.append(role)
    return roles


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?"
_DATELINE = re.compile(
    r"(?P<place>[A-ZĐ][^\W\d_]+(?:[ .'’-]{1,2}[A-ZĐ][^\W\d_]*){0,3}(?:, [A-Z][^\W\d_.][^\d,–—()-]{0,22})?)?"
    rf"(?P<day>,? (?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?)?"
    r"(?: ?\((?P<agency>[^\W\d_][^()]{1,30})\))?\s*[-–—]{1,2}\s+(?=\S)"
)


def dateline_end(line: str) -> int:
    """Where the text begins behind "HANOI, Sept 18 (VNA) - ": place, day and agency are the writer's own, not the story's.
    0 if the line has no dateline: a place alone before a dash may be a subject ("NASA - the agency - said")."""
    found = _DATELINE.match(line)
    if not found or not (found["place"] or found["agency"]):
        return 0
    agencies = re.split(r"\s*[/,]\s*", (found["agency"] or "").lower())
    known = any(agency in OUTLETS for agency in agencies)
    return found.end() if known or (found["day"] and found["place"] and not found["agency"]) else 0


def _is_name(text: str) -> bool:
    words = text.split()
    return (
        2 <= len(words) <= 5 and all(w[0].isupper() and w.replace(".", "").isalpha() for w in words) and text[-1] != "."
    )


def line_role(line: str) -> Role:
    """The role of one line (paragraph) of pasted text; ``body`` unless the line's form says otherwise."""
    text = " ".join(line.split())
    if len(text) > _LONGEST_FURNITURE:
        return "body"
    if _SOURCE_LINE.search(text):
        return "source_line"
    if _BOILERPLATE.match(text) or _BUTTONS.match(text) or _CREW.match(text) or _is_stamp(text) or _CRUMBS.match(text):
        return "boilerplate"
    if _CREDIT.search(text) or _CREDIT_LINE.match(text) or _CREDIT_TAIL.search(text) or text.endswith("|"):
        return "caption"
    if not any(c.isalnum() for c in URL.sub("", text)):
        return "boilerplate"
    return "body"


def _is_stamp(text: str) -> bool:
    """Nothing but a day or a time: "Thursday, 18 September 2025 | 09:15 GMT+7"."""
    return (
        len(text) < 80 and any(c.isdigit() for c in text) and not any(c.isalpha() for c in _STAMP_WORDS.sub("", text))
    )


def looks_like_headline(line: str) -> bool:
    """Is the first line of a pasted article its headline? A headline has no full stop and is not a paragraph."""
    text = line.strip()
    return bool(text) and text[-1] not in ".;:," and len(text.split()) <= _LONG_HEADLINE
