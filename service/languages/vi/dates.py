"""Vietnamese words of the calendar."""

from __future__ import annotations

from service.languages.tokens import words

DAY_WORDS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "giêng": 1, "chạp": 12,
}  # fmt: skip
"""Months in words: "tháng Giêng", "tháng tư", "tháng Chạp"; eleven and twelve take "mười" before the digit."""
LUNAR_MONTHS = frozenset({"giêng", "chạp"})
WEEKDAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "2": 0, "3": 1, "4": 2, "5": 3, "6": 4, "7": 5}
DAY_PARTS = {
    "sáng": "morning", "trưa": "noon", "chiều": "afternoon", "tối": "evening", "đêm": "night", "khuya": "night",
    "rạng sáng": "dawn", "sáng sớm": "morning", "nửa đêm": "night", "chiều tối": "evening", "đêm muộn": "night",
    "sáng và chiều": "day", "tối muộn": "evening", "đầu giờ chiều": "afternoon", "cuối giờ chiều": "afternoon",
    "xế chiều": "afternoon", "tảng sáng": "dawn", "bình minh": "dawn",
}  # fmt: skip
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
QUARTER_WORDS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "1": 1, "2": 2, "3": 3, "4": 4, "đầu": 1} | ROMAN
EDGES = {"đầu": "early", "giữa": "mid", "cuối": "late"}
THIS = {"này": 0, "nay": 0, "trước": -1, "ngoái": -1, "rồi": -1, "qua": -1, "tới": 1, "sau": 1, "kia": -2, "kế": 1}
"""What follows a period's name: this, last, next."""
DATE_CUES = words(
    """
    ngày hôm sáng trưa chiều tối đêm mùng mồng từ đến tới trước sau hết dịp lễ nghỉ vào qua kỳ sớm
    muộn và ( , tháng khuya quốc trong tính
    """
)
"""Words before "17/9" that make it a day rather than a fraction."""
FRACTION_AFTER = words(
    """
    số tổng dân người diện thành đại ghế phiếu lượng trong của cổ phần doanh khối quãng chặng thời
    giá tỉnh nước hộ giới chiều nhân các khách sản học cử lao đường thế
    """
)
FRACTION_BEFORE = words(
    """
    khoảng gần hơn chiếm được với bằng quá chỉ còn mất giảm tăng đạt trên tương
    """
)
HOLIDAYS = {"giáng sinh": (12, 25), "ngày giáng sinh": (12, 25), "noel": (12, 25), "tết dương lịch": (1, 1)}
COUNTED = words(
    "ngày tháng năm giờ tuần phút giây người lần điểm triệu tỷ tỉ nghìn ngàn km m kg độ % tuổi cm mm tấn đồng usd"
)
"""After "7-10": what makes it a range of numbers, not a day."""
YEAR_CUES = words(
    """kỳ từ đến cuối đầu giữa vụ sinh cup games olympic euro mùa hè đông xuân thu tết đán cả hội nghị ( trước sau trong"""
)
"""Before a bare "2024": a year."""
AFTER_YEAR = words(
    """và của được là đã sẽ đến với tại ở cho khi có do theo vẫn cũng diễn tổ tới so thì hay hoặc nhưng song trở lên nên"""
)
"""After a bare "2024": it counted nothing."""
UNITS = {"ngày": "day", "hôm": "day", "tuần": "week", "tháng": "month", "năm": "year"}
NOT_AGO = words("khi đó đây khi, ngày tháng năm mắt khí sau thềm hạn kỳ")
"""After "N ngày trước": counted from something other than the day of publication."""
AFTER_DAY = words(
    """và của được là đã sẽ đến với tại ở cho khi có do theo vẫn cũng tới so thì hay hoặc nhưng song trở lên nên bị trong
    vừa dương âm hằng hàng năm này vào từ sau trước như mà để lúc"""
)
"""After "8/12": it may be a day; any other noun is counted, eight of twelve."""
