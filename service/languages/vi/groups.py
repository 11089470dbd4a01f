"""Groups that a Vietnamese noun phrase singles out of a whole. The same names as in ``service.languages.en.groups``."""

from __future__ import annotations

import re


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b")


GROUPS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("foreign", _words("quốc tế|nước ngoài|ngoại quốc|ngoại|ngoài nước|fdi")),
    ("domestic", _words("nội địa|trong nước|nội|địa phương")),
    ("female", _words("nữ|phụ nữ|bé gái|gái")),
    ("male", _words("nam|nam giới|đàn ông|bé trai|trai")),
    ("children", _words("trẻ em|trẻ|em nhỏ|bé|thiếu nhi|vị thành niên|thiếu niên|chưa thành niên|cháu|em|con")),
    ("pupils", _words("học sinh|sinh viên|học viên|em|thí sinh")),
    ("rural", _words("nông thôn|vùng quê|xã")),
    ("urban", _words("thành thị|đô thị|thành phố")),
    ("elderly", _words("cao tuổi|già|hưu trí|về hưu|lớn tuổi")),
    ("disabled", _words("khuyết tật")),
    ("private", _words("tư nhân|tư thục|tư|dân doanh|ngoài công lập|ngoài nhà nước")),
    ("state", _words("nhà nước|công|công lập|quốc doanh|quốc hữu")),
    ("ethnic", _words("dân tộc thiểu số|thiểu số|dân tộc")),
    ("poor", _words("nghèo|cận nghèo|thu nhập thấp|khó khăn")),
    ("severe", _words("nặng|nguy kịch|nghiêm trọng|trọng thương")),
    ("gold", _words("vàng|hcv")),
    ("silver", _words("bạc|hcb")),
    ("bronze", _words("đồng|hcđ")),
    ("electric", _words("điện")),
    ("new", _words("mới")),
    ("civilian", _words("dân thường|thường dân|người dân")),
    ("military", _words("binh sĩ|quân nhân|lính|bộ đội|chiến sĩ|quân|binh lính")),
    ("online", _words("trực tuyến|online|mạng|thương mại điện tử|qua mạng")),
)  # fmt: skip
SUMMED = re.compile(
    r"\b(?:tổng|tổng cộng|tất cả|cả thảy|toàn bộ|cộng lại|cộng dồn|gộp|tính chung|cả|lũy kế|luỹ kế|chung|hết thảy)\b"
)
WHOLE = re.compile(r"\b(?:toàn bộ|toàn|cả|tổng|tất cả|trọn|chung|nguyên)\b")
PART_OWNER = re.compile(
    r"\b(?:giai đoạn (?:\d|i+\b|một|hai|ba|đầu)|riêng|hợp phần|dự án thành phần|một phần|đoạn|phân đoạn|hạng mục|gói thầu|phân kỳ|"
    r"đợt (?:\d|một|đầu)|phần|nhánh)\b"
)
MOST_OF = re.compile(r"\b(?:nhiều|lớn|cao|nặng|ít|thấp|nhỏ) nhất\b")
