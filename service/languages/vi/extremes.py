"""Vietnamese superlatives of size. "Ít nhất" is above all "at least": only before a comma or a time is it the least."""

from __future__ import annotations

import re

MOST = re.compile(
    r"\b(?:cao|lớn|nhiều|dài|nặng|mạnh|sâu|đông|nóng|to) nhất\b|\b(?:cao|lớn) kỷ lục\b|\bkỷ lục (?:cao|tăng)\b"
)
LEAST = re.compile(
    r"\b(?:thấp|nhỏ|bé|ngắn|nhẹ|yếu|chậm|lạnh|kém) nhất\b|\bthấp kỷ lục\b|\bít nhất(?=[,.;]|\s+(?:kể từ|từ|trong|trên|ở|với)\b)"
)
