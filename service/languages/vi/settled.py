"""Vietnamese words that keep open what is to come, what is suspected and what has been found at first."""

from __future__ import annotations

import re

EXPECTED = re.compile(
    r"\b(?:khó có thể|khó lòng|(?<!không )(?<!chưa )có thể(?! (?:được )?(?:nhìn|thấy))|có lẽ|nhiều khả năng|rất có thể|có khả năng|có nguy cơ|"
    r"(?<!mức )(?<!so với )(?<!như )(?<!hơn )(?<!vượt )(?<!theo )(?<!kế hoạch )dự kiến|được kỳ vọng|dự báo|dự định|có kế hoạch|lên kế hoạch|"
    r"đặt mục tiêu|phấn đấu|ước tính|được cho là)\b",
    re.IGNORECASE,
)
"""The last few are plans and forecasts (``PLANNED``)."""
PLANNED = re.compile(
    r"dự kiến|được kỳ vọng|dự báo|dự định|có kế hoạch|lên kế hoạch|đặt mục tiêu|phấn đấu|ước tính|được cho là",
    re.IGNORECASE,
)
WILL = re.compile(r"\b(?:sẽ|sắp|chuẩn bị)\b", re.IGNORECASE)

SUSPECTED = re.compile(
    r"\b(?:bị (?:cáo buộc|tình nghi|nghi ngờ|nghi|cho là|tố)|nghi là|nghi do|(?<!người )được cho là|được cho đã|nghe nói|tin đồn|nghi vấn|nghi phạm|"
    r"nghi can|cáo buộc)\b",
    re.IGNORECASE,
)
FIRST_FOUND = re.compile(
    r"\b(?:bước đầu|ban đầu|sơ bộ)\b[^.;]{0,40}?\b(?:xác định|nhận định|cho thấy|kết luận|xác minh|điều tra)\b|"
    r"\b(?:kết quả|thông tin|điều tra|xác minh|kết luận) (?:ban đầu|bước đầu|sơ bộ)\b",
    re.IGNORECASE,
)
