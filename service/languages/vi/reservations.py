"""Vietnamese words that keep a statement open, by what they say of it."""

from __future__ import annotations

import re


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


PROBABLE = _words(
    r"rất có thể|có lẽ|nhiều khả năng|có khả năng|khả năng cao|khả năng lớn|có vẻ|dường như|hình như|e rằng|biết đâu|"
    r"chưa biết chừng|có thể (?:đã|sẽ|phải|bị|còn|đang|khiến|làm|là|do|đạt|lên|xuống|tăng|giảm|mất|gây|chưa|không|cũng)"
)
"""Held likely or possible, and no mere ability or leave."""
POSSIBLE = _words(r"có thể|có nguy cơ|có cơ hội")
"""Held possible, or an ability, or leave."""
ALLEGED = _words(
    r"(?<!tiện )(?<!thích )(?<!hội )(?<!kiến )(?<!đề )(?<!lễ )(?<!tình )nghi(?! ngờ| thức| lễ| phạm| can| ngại| ngút| binh| kỵ| thư| vấn)|bị cáo buộc|(?<!người )được cho là|bị cho là|"
    r"bị tình nghi|bị tố|được cho đã|nghe nói|theo tin đồn|được nói là|bị nghi"
)
"""Suspected or said by others."""
UNVERIFIED = _words(
    r"(?:chưa|không)(?: thể| được| hề| có| thể được)*(?: độc lập)? (?:kiểm chứng|xác minh|xác thực|chứng thực|được kiểm chứng|được xác minh)|"
    r"chưa được xác nhận|chưa có xác nhận|chưa xác nhận"
)
"""Passed on unverified."""
CONSIDERED = _words(
    r"(?:đang|còn|vẫn) (?:được |trong quá trình )?(?:cân nhắc|xem xét|nghiên cứu|tính toán|lấy ý kiến|đàm phán|thương lượng|thảo luận|"
    r"soạn thảo|rà soát|thẩm định)|dự thảo|lấy ý kiến|đang tính"
)
"""Under consideration, in draft, in talks."""
PROVISIONAL = _words(
    r"bước đầu|sơ bộ|tạm tính|(?:ước tính|thống kê|con số|kết quả|số liệu|đánh giá|thông tin) ban đầu|ban đầu ước(?: tính)?"
)
"""Counted or found only at first."""
