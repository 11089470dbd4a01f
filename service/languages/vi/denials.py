"""Vietnamese words of place that turn an English "not inside", "not outside" round."""

from __future__ import annotations

import re

OUTSIDE = re.compile(r"\b(?:bên ngoài|ngoài)\b", re.IGNORECASE)
GIVEN_OUT = re.compile(r"\b(?:bên trong|trong)\b", re.IGNORECASE)

FIRST = re.compile(r"\b(?:đầu tiên|duy nhất|nhất|hơn cả|kỷ lục|hàng đầu|lần đầu|độc nhất|riêng)\b", re.IGNORECASE)
"""What English may put as "no other", "none before"."""
BEFORE = re.compile(
    r"\b(?:trước(?: (?:khi|ngày|lúc|giờ|phiên|thời điểm|thời hạn|hạn))?|thay vì|khỏi|tránh|quên|ngoài|kẻo|miễn|hết|thôi|ngừng|dừng|hoãn|lùi)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""What stands before something that has not come about: died before the trial, instead of paying."""
