"""How Vietnamese news says what a figure does: change by, to or from, part of, per unit, which way, against what.

The same names as in ``service.languages.en.relations``.
"""

from __future__ import annotations

import re

UP = (
    "mạnh hơn|tăng|cao hơn|nhiều hơn|lớn hơn|dài hơn|vượt|nâng|lên|cải thiện|nới|nhích|leo|bật|đội (?:giá|vốn|lên|thêm)|bị đội|cộng thêm|mở rộng|"
    "trên (?=báo động|mức|ngưỡng|mốc|trung bình)|"
    "tăng trưởng|bồi thêm|đắt thêm|đắt hơn|lên giá|được giá|mạnh lên|đi lên|nóng hơn|nặng hơn|hơn|tăng vọt|phục hồi"
)
DOWN = (
    "yếu hơn|giảm|thấp hơn|ít hơn|kém|nhỏ hơn|hạ|xuống|còn|mất|hụt|lùi|sụt|rơi|thu hẹp|dưới (?=báo động|mức|ngưỡng|mốc|trung bình)|tụt|bốc hơi|cắt|rút xuống|rút ngắn|"
    "bớt|giảm bớt|lao dốc|đi xuống|lạnh hơn|trượt|co lại|chưa bằng|không bằng|ngắn hơn|nhẹ hơn|mất giá|rẻ hơn|rẻ đi|suy yếu|yếu đi"
)
LESSENED = re.compile(
    r"\b(?:giảm|hạ|xuống|sụt|rút|thu hẹp|cắt|bớt|lùi|rơi|tụt|mất|chỉ|từ|tăng|lỗ|thua|bốc hơi|co lại|trượt|lao dốc)\b"
)
"""Before "còn": down to so many, not so many still."""
STEP = re.compile(r"(?:\b(?:lên|xuống|còn|đến|tới|từ|và|hay|về|mức|thêm|hơn)|[(,])(?:\s+[^\s\d]+){0,2}\s*$")
DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}/\d{1,4}\b|(?:tháng|ngày|quý|năm) \d+")
BESIDE_A_NAME = re.compile(r"(?:hơn|kém) (?:so với )?(\w)")
BESIDE_A_THING = re.compile(
    r"(?:cao|thấp|nhiều|ít|đắt|rẻ|lớn|nhỏ|dài|ngắn|nặng|nhẹ|nhanh|chậm) (?:hơn|kém) (?:so với )?"
    r"(?!cùng kỳ|năm|tháng|quý|tuần|ngày|hôm|phiên|kỳ|trước|dự|kế hoạch|mục tiêu|kỳ vọng|mức|kỷ lục|mốc|đỉnh|đáy|báo động|ngưỡng|trần|"
    r"sàn|chuẩn|quy định|ước|con số|số|khoảng|gần|hơn|trên|tới|đến|chừng|tầm|xấp xỉ|trung bình|bình quân|một|hai|ba|bốn|sáu|bảy|tám|"
    r"chín|mười|nửa|đôi|vài|hàng)[a-zà-ỹđ]",
    re.IGNORECASE,
)
"""What it is compared with stands between: "thấp hơn vàng miếng trong nước 14 triệu đồng"."""
SLOWER = "chậm hơn|chậm|trễ|muộn hơn|muộn"
FASTER = "nhanh hơn|sớm hơn|sớm"
AHEAD = "(?!x)x"
BEHIND = "(?!x)x"
PLUS = "thặng dư|dư thừa|xuất siêu|lãi|dư cung|lợi nhuận|thừa|bội thu"
MINUS = "thâm hụt|thiếu hụt|nhập siêu|lỗ|thiếu|bội chi|hụt thu"
INFLOW = "hút ròng|mua ròng|rót|bơm|mua vào|đổ vào|gom|rót ròng"
OUTFLOW = "rút ròng|bán ròng|bán ra|rút khỏi|tháo chạy|bị rút|rút vốn"

_HEDGE = r"(?:\s*(?:khoảng|gần|hơn|trên|dưới|chừng|xấp xỉ|tới|chỉ|cũng|là|ước|mức|kỷ lục|tương ứng|lần lượt|tổng cộng|thêm|mạnh|nhẹ|bình quân|trung bình|đến))"
SPLIT_RANGE = re.compile(rf"\b(?:{UP}|{DOWN}|chuyển|thay đổi|điều chỉnh|đổi)\b")
AS_LOW_AS = re.compile(r"^(?:dưới|trên|quá)\b")
FROM = re.compile(r"\b(?:từ|so với|từ mức|so với mức|thấp hơn mức|cao hơn mức|thay vì|thay cho|đối với mức|ngược với)"
                  r"(?:\s+(?:mức|con số|mốc|khoảng|gần|hơn|trung bình|bình quân|dự báo|dự báo trước đó là|trần|đỉnh|đáy|mức dự báo|đỉnh lịch sử|kỷ lục)){0,3}\s*$")  # fmt: skip
GAP = re.compile(r"(?!x)x")
LOWER_THAN = re.compile(
    r"\b(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn (?:so với )?(?:mức|con số|dự báo|ước tính|kế hoạch|mục tiêu|kỳ vọng|trần|ngưỡng|mốc)(?: [^\s,;.]+){0,6}\s*$"
)
OVER = re.compile(r"\b(?:dài|cao|rộng|nặng|sâu|lớn|nhiều|lâu|xa|già|đông) hơn\s*$|\bvượt(?: quá| mốc| mức)?\s*$")
UNDER = re.compile(r"\b(?:chưa đạt|chưa tới|chưa đến|không đạt)\s*$")
"""A hedge that hides behind an adjective: "dài hơn 1.600 km" is over 1,600 km long."""
REACH = re.compile(r"\b(?:lên tới|lên đến|cao tới|cao đến|tới|lên tận)\s*$")
REACH_INSIDE = re.compile(r"^(?:lên tới|lên đến|cao tới|cao đến|tới|lên tận)\b")
ALTERNATIVE_WORD = re.compile(r"\b(?:thay vì|thay cho|chứ không phải)\b")
"""Up to, or as much as: a ceiling, never a floor."""
ALTERNATIVE = re.compile(r"\b(?:thay vì|thay cho|chứ không phải)\b[^,;.]{0,30}$")
STANDS = re.compile(r"\b(?:đạt|ở mức|ước đạt|chạm|chốt ở|đóng cửa ở|đứng ở)" + _HEDGE + r"{0,3}\s*$")
_RAISED = "".join(rf"(?<!\b{verb} )" for verb in "lấy múc hút bốc vớt đào nhổ xúc bơm trục dỡ kéo mang".split())
"""Verbs that take "lên" as a direction in space: "lấy lên hơn 4,7 triệu m3 cát"."""
CHANGE_TO = re.compile(
    _RAISED + r"\b(?:lên|xuống|còn|thành|lên đến|lên tới|xuống còn|lên mức|xuống mức|về|về mức)" + _HEDGE + r"{0,3}\s*$"
)
_GROWTH = r"(?:tăng|giảm|chênh lệch|cách biệt|thay đổi|lạm phát|biến động|nhanh hơn|chậm hơn|cao hơn|thấp hơn)"
CHANGE_REACHES = re.compile(
    r"\b(?:mức|đà|số tiền) (?:tăng|giảm)\b[^,;.]{0,50}\b(?:lên|đến|tới|lên tới|lên đến)" + _HEDGE + r"{0,2}\s*$"
)
STATED = re.compile(
    r"\b(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|thị phần|lãi suất|thuế suất|mức thuế|công suất|biên lợi nhuận|hệ số|xác suất|độ ẩm|nhiệt độ)\b"
    rf"(?:(?!\b{_GROWTH}\b)[^,;.]){{0,60}}\b(?:là|đạt|ở mức|ở|bằng)" + _HEDGE + r"{0,2}\s*$"
)
"""A rate or share said to be so much: a level even in per cent."""
OF_A_CHANGE = re.compile(rf"\b{_GROWTH}\b")
BY = re.compile(r"\b(?:với mức (?:tăng|giảm)|mức (?:tăng|giảm)(?: chỉ)?(?: là)?)" + _HEDGE + r"{0,3}\s*$")
CHANGE_NOUN = re.compile(r"\b(?:mức|đà|tốc độ|độ) (?:tăng|giảm|tăng trưởng)(?: trưởng)?" + _HEDGE + r"{0,4}\s*$")
CHANGE_VERB = re.compile(
    r"\b(?:tăng|giảm|hạ|cao hơn|thấp hơn|nhiều hơn|ít hơn|nhanh hơn|chậm hơn|lớn hơn|nhỏ hơn|kém|mất|hụt|lùi|sụt|rơi|cộng|trừ|vượt|"
    r"tăng trưởng|nhích|cải thiện|mở rộng|thu hẹp|nâng|cắt|bốc hơi|nóng hơn|lạnh hơn|muộn hơn|sớm hơn|tăng thêm|giảm bớt|tăng vọt|tụt|trượt|leo|(?<!biết )(?<!nói )thêm|mất giá|lên giá|tăng giá|giảm giá|trượt giá|đắt thêm|đắt hơn|rẻ hơn|ngắn hơn|suy yếu|mạnh lên)"
    + _HEDGE + r"{0,3}\s*$|"
    r"\b(?:cao hơn|thấp hơn|nhiều hơn|ít hơn|nhanh hơn|chậm hơn|hơn|kém|nóng hơn|lạnh hơn)(?:\s+(?!mức|từ|so)[^\s,;.()\d]+){1,8}?" + _HEDGE + r"{0,2}\s*$"
)  # fmt: skip
RIGHT_CHANGE = re.compile(r"^(?:\s+(?:người|ca|vụ|điểm))?\s+(?:so với|nhiều hơn|ít hơn|cao hơn|thấp hơn)\b(?! mức)")
CHANGE_NAMED = re.compile(r"(?!x)x")
NOT_RIGHT_CHANGE = re.compile(r"(?!x)x")
RIGHT_WINDOW = re.compile(r"(?!x)x(x)")
RESTATED = re.compile(
    r"(?:,\s*)?\b(?:tức|tương đương|hay|hoặc|tương ứng|khoảng)(?:\s+(?:là|khoảng|với|gần|hơn))*\s*$|\(\s*$"
)

SHARE_LEFT = re.compile(
    r"\b(?:chiếm|đóng góp|tương đương|bằng)(?:\s+(?:tỷ trọng|tỷ lệ|khoảng|gần|hơn|trên|tới|đến|chỉ))*\s*$"
)
PART_LEFT = re.compile(
    r"\btrong(?: số| tổng số)?\s+[\d.,]+\s[^,;.]{1,45},?\s+(?:chỉ có|đã có|có)(?:\s+(?:khoảng|gần|hơn|trên|tới))?\s*$|"
    r"\b(?:trong đó|trong số đó|trong số này|trong số những|trong số các|trong số|trong đấy|bao gồm|gồm|kể cả|riêng)"
    r"(?:\s+(?:có|là|gồm|gồm có|riêng|chỉ|khoảng|gần|hơn|trên|ít nhất))*(?:\s+[^\s,;.()\d]+){0,6}\s*$"
)
PART_WORD = re.compile(r"\b(?:trong đó|trong số|trong đấy|riêng|bao gồm|gồm|kể cả)\b")
"""Between a whole and what is a part of it."""
GAP_BEFORE = re.compile(
    r"\b(?:kém|hơn|thua|cách|bỏ xa|vượt|chênh|lệch|thiếu|thừa|dư|thêm|bớt|nhiều hơn|ít hơn|cao hơn|thấp hơn|trẻ hơn|già hơn|dài hơn|ngắn hơn|nhanh hơn|chậm hơn|nặng hơn|nhẹ hơn)"
    r"(?=\s)(?:(?!\b(?:hoặc|và|với|trong đó)\b)[^;:.\d]){0,60}$"
)
GAP_BEHIND = re.compile(r"^(?:\s+[^\s,;:.\d]+){0,3}\s+(?:so với|hơn|kém|nữa)\b")
"""Around how far one level lies from another: "kém chủ nhà 71 HCV"."""
PART_RIGHT = re.compile(r"^(?:\s+[^\s,;.()]+){0,4}\s+(?:trong số|trong tổng số|trong)\b")
ALL_OF = re.compile(
    r"\b(?:tất cả|toàn bộ|mọi|đều|hết thảy|100%|cả (?:hai|đôi|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+)|không (?:tỉnh|nước|ai|địa phương|ngân hàng|đơn vị) nào)\b"
)
WHOLE = re.compile(r"^\s*(?:cho )?(?:cả|toàn|trọn)\s+(\w+)")

PER = re.compile(
    r"^\s*(?:\([^)]{1,40}\)\s*)?(?:/|mỗi|một|trên mỗi|trên một|cho mỗi|cho một|trên)\s*(đơn vị|sản phẩm|hành khách|căn hộ|gia đình|hộ gia đình|học sinh|sinh viên|lao động|"
    r"m2|m²|m3|m³|m vuông|mét vuông|mét khối|km2|km²|[^\s,;.()/]+)"
)
PER_PERIOD = re.compile(
    r"^(?:\s+(?!trong\b|cho\b|sau\b|là\b|và\b|có\b)[^\s,;.()\d/]+){1,4}?\s*(?:/|mỗi |một )(ngày|tuần|tháng|năm|giờ|phút|đêm|quý|mùa)\b"
    r"(?! (?:trước|qua|nay|sau|tới|ngoái|tuổi))"
)
"""Behind what is counted: "12.000 xe mỗi tuần"."""
PER_NOUNS = {
    "tháng": "month", "năm": "year", "ngày": "day", "tuần": "week", "giờ": "hour", "tiếng": "hour", "phút": "minute",
    "giây": "second", "s": "second", "h": "hour", "quý": "quarter", "đêm": "night", "kg": "kg", "ký": "kg", "cân": "kg", "kilogram": "kg",
    "tấn": "tonne", "thùng": "barrel", "lít": "litre", "ounce": "ounce", "lượng": "tael", "cổ phiếu": "share", "cổ": "share",
    "cp": "share", "liều": "dose", "mũi": "dose", "người": "person", "đầu": "person", "suất": "serving", "sản phẩm": "unit",
    "đơn vị": "unit", "vé": "ticket", "hộ": "household", "hộ gia đình": "household", "gia đình": "household", "ha": "hectare", "lượt": "trip",
    "chuyến": "trip", "căn": "apartment", "căn hộ": "apartment", "hành khách": "passenger", "khách": "passenger", "kwh": "kwh",
    "mwh": "mwh", "m2": "m2", "m²": "m2", "mét vuông": "m2", "m vuông": "m2", "m3": "m3", "m³": "m3", "mét khối": "m3",
    "lao động": "worker", "công nhân": "worker", "học sinh": "student", "sinh viên": "student", "trẻ": "child", "xe": "vehicle",
    "bao": "bag", "chai": "bottle", "km": "km", "km2": "km2", "km²": "km2", "phòng": "room", "ca": "shift", "lô": "plot",
    "container": "container", "trận": "match", "mùa": "season", "dự án": "project", "chiếc": "unit", "cái": "unit", "con": "animal",
    "chỉ": "mace", "sào": "sao", "nền": "plot", "tạ": "quintal", "bát": "bowl", "tô": "bowl", "ly": "cup", "cốc": "cup", "triệu": "",
}  # fmt: skip

PERIODS: tuple[tuple[str, str], ...] = (
    ("yoy", (r"(?:so )?(?:với )?cùng (?:kỳ|kì)(?: năm (?:ngoái|trước)| 20\d\d)?|(?:so với|hơn) năm (?:ngoái|trước)|svck|cùng thời điểm(?: năm \S+)?|"
            r"so với kỳ nghỉ(?: lễ)?(?: \S+)? năm|theo năm|quý [ivx\d]+ năm (?:ngoái|trước)")),
    ("qoq", r"so với quý (?:trước|liền trước|liền kề|[ivx]+\b|[1-4]\b)|theo quý|so với cuối quý|so với ba tháng trước"),
    ("mom", r"so với tháng (?:trước|liền trước|\d+)|theo tháng"),
    ("wow", r"so với tuần (?:trước|liền trước)|theo tuần"),
    ("dod", r"so với (?:hôm qua|hôm trước|ngày trước|phiên trước|hôm kia|phiên liền trước|phiên hôm qua)"),
    ("ytd", r"(?:từ|kể từ|tính từ|so với) đầu năm(?: đến nay| \d{4})?|so với (?:cuối năm|hồi đầu năm)|từ năm nay"),
    ("mtd", r"(?:từ|kể từ|tính từ|so với) đầu tháng"),
    ("wtd", r"(?:từ|kể từ|tính từ) đầu tuần"),
    ("qtd", r"(?:từ|kể từ|tính từ) đầu quý"),
    ("half1", r"hiệp (?:một|1|đầu)"),
    ("half2", r"hiệp (?:hai|2)"),
    ("twelve_months", r"12 tháng (?:tính )?(?:đến|qua|kết thúc|gần nhất|liền trước)"),
    ("nine_months", r"(?:trong |lũy kế )9 tháng(?! đầu| tới| nữa| sau| qua| năm)"),
    ("six_months", r"(?:trong |lũy kế )6 tháng(?! đầu| cuối| tới| nữa| sau| qua| năm)"),
    ("three_months", r"lũy kế 3 tháng(?! đầu| cuối| tới| nữa| sau| qua| năm)"),
    ("all_year", r"cả (?:năm|mùa)(?: \d{4}| nay| trước| ngoái)?|(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|định mức|hạn ngạch)(?: của)?(?: cả)? năm(?: \d{4}| nay)?|toàn năm|trọn năm"),
    ("season-1", r"mùa (?:giải )?(?:trước|vừa qua|ngoái|vừa rồi)"),
    ("season+0", r"mùa (?:giải )?(?:này|năm nay)"),
    ("season+1", r"mùa (?:giải )?(?:tới|sau)"),
)  # fmt: skip

RELATIVE: tuple[tuple[str, str], ...] = (
    ("year+0", r"năm nay|trong năm nay"), ("year-1", r"năm ngoái|năm trước|năm rồi|năm vừa qua"), ("year+1", r"năm tới|năm sau|sang năm"),
    ("month+0", r"tháng này"), ("month-1", r"tháng trước|tháng vừa qua|tháng rồi"), ("month+1", r"tháng tới|tháng sau"),
    ("week+0", r"tuần này"), ("week-1", r"tuần trước|tuần qua|tuần rồi|tuần vừa qua"), ("week+1", r"tuần tới|tuần sau"),
    ("day+0", r"hôm nay|nay|tối nay|sáng nay|chiều nay"), ("day-1", r"hôm qua|đêm qua|tối qua|chiều qua"), ("day+1", r"ngày mai|mai"),
    ("quarter+0", r"quý này"), ("quarter-1", r"quý trước|quý vừa qua"), ("quarter+1", r"quý tới|quý sau"),
)  # fmt: skip

PHASES = (re.compile(r"\bđầu\b"), re.compile(r"\bgiữa\b"), re.compile(r"\b(?:cuối|nửa sau|hết)\b"))
