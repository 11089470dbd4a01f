"""What Vietnamese news numbers: laws, roads, flights, districts. The keys are those of ``service.languages.en.labels``."""

from __future__ import annotations

import re

_NUMBER = r"(?:\s+(?:số|thứ))?\s+(\d{1,4})([A-Z]?)(?![\d.,:]*\d|\w|%|\s*(?:%|triệu|tỷ|tỉ|nghìn|người|xe))"


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words}){_NUMBER}")


LABELS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("resolution", _pattern("[Nn]ghị quyết")),
    ("decree", _pattern("[Nn]ghị định")),
    ("circular", _pattern("[Tt]hông tư")),
    ("decision", _pattern("[Qq]uyết định")),
    ("directive", _pattern("[Cc]hỉ thị")),
    ("article", _pattern("Điều|(?:[Tt]heo|[Tt]ại|[Kk]hoản \\d+|phạm) điều")),
    ("clause", _pattern("[Kk]hoản")),
    ("chapter", _pattern("[Cc]hương")),
    ("road", _pattern("[Qq]uốc lộ|QL")),
    ("provincial road", _pattern("[Tt]ỉnh lộ|ĐT")),
    ("ring road", _pattern("[Vv]ành đai")),
    ("flight", _pattern("[Cc]huyến bay(?: mang)?(?: số hiệu)?")),
    ("line", _pattern("[Tt]uyến(?: metro| tàu điện| đường sắt đô thị)?|[Mm]etro")),
    ("district", _pattern("[Qq]uận")),
    ("ward", _pattern("[Pp]hường")),
    ("terminal", _pattern("[Nn]hà ga(?: hành khách)?|[Gg]a")),
    ("channel", _pattern("[Kk]ênh")),
    ("radio", _pattern("[Đđ]ài|[Rr]adio")),
    ("reactor", _pattern("[Ll]ò phản ứng|[Tt]ổ máy")),
    ("gate", _pattern("[Cc]ổng")),
    ("convention", _pattern("[Cc]ông ước")),
    ("battalion", _pattern("[Tt]iểu đoàn")),
    ("package", _pattern("[Gg]ói thầu")),
)
"""Key, and a pattern whose groups are the number and a letter behind it."""
