"""What Vietnamese news measures a change against. The same names as in ``service.languages.en.bases``."""

from __future__ import annotations

import re

BEHIND = re.compile(
    r"^(?:\s+(?!(?:nhưng|song|còn|và|trong)\b)[^\s;:.,()]+){0,3}?[\s,]+(?:so với|so\s+với|cao hơn|thấp hơn|nhiều hơn|ít hơn|so)\s+((?:(?!\b(?:do|vì|nhờ|khi|trong khi|bởi|sau khi|nên|mà)\b)[^;:.,()]|[.,](?=\d))*)|"
    r"^\s+((?:mức|kế hoạch|chỉ tiêu|mục tiêu|dự toán|nhu cầu|định mức|trung bình|bình quân|quy định)\b(?:(?!\b(?:do|vì|nhờ|khi|trong khi|bởi|sau khi|nên|mà)\b)[^;:.,()]|[.,](?=\d))*)"
)
"""The base behind a figure: "thấp hơn 18% so với [mức trung bình 20 phiên]"."""
BEFORE = re.compile(
    r"\b(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|dài|ngắn|nặng|nhẹ) hơn|hơn|kém|vượt|đạt|bằng)\s+((?:(?!\bhơn\b)[^;:,()\d]){2,60})\s*$"
)
"""A base between the comparison and its figure: "cao hơn [trung bình nhiều năm] 45%"."""
OPENING = re.compile(r"\bso với\s+((?:(?!\b(?:do|vì|nhờ|khi|trong khi|bởi|sau khi|nên|mà)\b)[^;:.,()]|[.,](?=\d))*)")
CLASSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("average", re.compile(r"\b(?:trung bình|bình quân|bình thường|thường lệ|mọi năm|hằng năm|hàng năm|nhiều năm|định mức)\b")),
    ("plan", re.compile(r"\b(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|dự báo|dự kiến|dự đoán|ước tính|kỳ vọng|tiến độ|định mức|nghị quyết|được giao)\b")),
    ("need", re.compile(r"\b(?:cần thiết|nhu cầu|yêu cầu|định mức|quy định)\b")),
    ("peak", re.compile(r"\b(?:đỉnh|kỷ lục|kỉ lục|cao nhất)\b")),
    ("limit", re.compile(r"\b(?:giới hạn|trần|ngưỡng|tối đa|tối thiểu|báo động|cho phép|quy chuẩn|tiêu chuẩn|quy định|sàn)\b")),
)  # fmt: skip
EARLIER = re.compile(
    r"\b(?:cùng kỳ|cùng kì|cùng thời điểm|cùng (?:tháng|quý|ngày|giai đoạn)|năm (?:ngoái|trước|qua|rồi|\d{4})|(?:tháng|quý|tuần|ngày|phiên|hôm|mùa|kỳ|đợt|vụ|lần) "
    r"(?:trước|liền trước|qua|rồi|liền kề|\d+|[ivx]+|cuối)|(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:năm|tháng|tuần|ngày|thập kỷ) trước|hôm qua)\b"
)
TIMED = re.compile(
    r"\b(?:giai đoạn|thời điểm|thời kỳ|hồi|đầu|cuối|trước|ngoái|mùa|năm|tháng|quý|tuần|phiên|kỳ|lần|đợt)\b"
)
"""Anything that may say an earlier time."""
STEPS = re.compile(
    r"\b(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+) (?:năm|tháng|quý) (?:trước|liền trước|qua)\b|cách đây|năm \d{4}|\bquý\b|\btháng\b"
)
