"""How Vietnamese news ties a period to a figure. The same names as in ``service.languages.en.periods``."""

from __future__ import annotations

import re

BASE_LEAD = re.compile(
    r"\b(?:so với|so|hơn|kém|thấp hơn|cao hơn|nhiều hơn|ít hơn|lớn hơn|nhỏ hơn|vượt|(?:gấp|bằng)(?: [\w,./%]+){1,3}|gấp đôi|gấp rưỡi|bằng)"
    r"(?: (?:mức|con số|số|của|trong|hồi|vào|thời điểm|cuối|đầu|giữa|cùng kỳ|cùng kì|cùng|kỳ|tháng|quý|năm|cả|toàn|ngày|phiên|tuần|đỉnh|kỷ lục|trung bình|bình quân)){0,5}\s*$"
)
EDGE_LEAD = re.compile(
    r"\b(?:đến hết|đến cuối|đến|tới|tính đến|tính tới|từ|kể từ|trước|sau|trước khi|sau khi|cho đến|vào cuối|cuối|hết|vào|ngày|dự kiến|kế hoạch)(?: ngày| tháng| năm| quý)?\s*$"
)
WHOLE_SPAN = re.compile(r"\b(?:cả|toàn|trọn|suốt|nguyên)\b")
BASE_WHOLE = re.compile(r"\b(?:cả|toàn|trọn) (?:mùa|năm|giải|chiến dịch|vòng|quý|tháng)\b")
BASE_STAGE = re.compile(
    r"\b(?:cùng kỳ|cùng kì|cùng thời điểm|thời điểm này|giai đoạn này|tại thời điểm|cùng giai đoạn|cùng số trận|bằng giờ)\b"
)
_UNIT = r"(phút|giờ|tiếng|ngày|đêm|tuần|tháng|quý|năm|mùa|phiên|ca)"
RATE = re.compile(
    rf"^(?:\s+(?!(?:mỗi|trong|một|và|hoặc|với|tại|ở|từ|đến|so|trên|năm|tháng|ngày|tăng|giảm)\b)[^\W\d]+){{0,5}}\s*(?:/|mỗi|một|trên một|trên mỗi)\s*{_UNIT}\b"
)
RATE_ADJECTIVE = re.compile(
    rf"^(?:\s+(?!(?:mỗi|trong|và|với|tại|ở|từ|đến|so)\b)[^\W\d]+){{0,5}}\s+(?:hàng|hằng)\s*{_UNIT}\b"
)
RATE_BEFORE = re.compile(
    rf"\b(?:mỗi|hàng|hằng|từng)\s+{_UNIT}(?:,| qua)?(?:\s+[^\W\d]+){{0,8}}\s+(?:có |khoảng |gần |hơn |trên |tới |trung bình |bình quân |ước )*$|"
    rf"\b(?:bình quân|trung bình)(?: mỗi| một)?\s+{_UNIT}(?:\s+[^\W\d]+){{0,6}}\s+(?:có |khoảng |gần |hơn |trên |tới |là )*$"
)
RATES = {
    "phút": "minute", "giờ": "hour", "tiếng": "hour", "ngày": "day", "đêm": "night", "tuần": "week", "tháng": "month",
    "quý": "quarter", "năm": "year", "mùa": "season", "phiên": "session", "ca": "shift",
}  # fmt: skip
ANY_RATE = re.compile(
    r"\b(?:mỗi|hàng|hằng|từng|một|/)\s*(?:phút|giờ|tiếng|ngày|đêm|tuần|tháng|quý|năm|mùa|phiên|ca)\b|"
    r"\b(?:bình quân|trung bình|công suất|tốc độ|thường niên|định kỳ)\b"
)
MONTH_COUNT = re.compile(
    r"(?<!trong vòng )(?<!sau )(?<!hơn )(?<!gần )(?<!khoảng )(?<!suốt )(?<!mỗi )(?<!trước )(?<!kéo dài )\b(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)\s+tháng\b"
    r"(?! (?:đầu|cuối|nữa|sau|tới|trước|qua|tuổi|lương|liên tiếp|tù|vừa|gần|thử|nghỉ|thai|\d))"
)
"""A bare "11 tháng": the months of the year so far, in a report of figures."""
