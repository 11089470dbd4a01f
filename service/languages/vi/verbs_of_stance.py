"""Vietnamese verbs of stance, narrowly: what no newsroom renders by a verb of another family, and what may be rendered so."""

from __future__ import annotations

TOLD: dict[str, str] = {
    "deny": r"(?:bác bỏ|phủ nhận|phủ định|chối bỏ|bác tin|bác cáo buộc|cải chính|phản bác)",
    "admit": r"(?:thừa nhận|thú nhận|nhận lỗi|thú tội|nhận trách nhiệm|xin lỗi)",
    "confirm": r"(?:(?<!từ chối )(?<!không )(?<!chưa )(?<!được )xác nhận|xác thực)",
    "decline": r"(?:từ chối (?:bình luận|trả lời|đưa ra bình luận|xác nhận|tiết lộ)|(?:không|chưa) (?:đưa ra )?bình luận|chưa lên tiếng|chưa phản hồi)",
    "warn": r"(?:cảnh báo|cảnh cáo|cảnh tỉnh|lưu ý|khuyến cáo)",
    "promise": r"(?:cam kết|hứa|thề|cam đoan)(?! hẹn hò)",
    "accuse": r"(?<!bác bỏ )(?<!bác )(?<!phủ nhận )(?<!các )(?<!những )(?<!lời )(?<!trước )(?<!về )(?<!bị )(?<!với )(?<!mọi )(?<!theo )"
    r"(?:cáo buộc|tố cáo|buộc tội|tố giác|đổ lỗi)",
    "praise": r"(?:khen ngợi|khen|ca ngợi|hoan nghênh|đánh giá cao|biểu dương|tán dương|chúc mừng)",
    "criticise": r"(?:chỉ trích|lên án|phê phán|phê bình|công kích|chê trách|đả kích)",
}
"""What a source says that a speaker did."""

ANSWERS: dict[str, str] = {
    "deny": r"(?:bác|phủ|chối|cải chính|đính chính|phản bác|phản đối|từ chối|gạt|loại trừ|tin đồn|sai sự thật|không có chuyện|không đúng|"
    r"vô căn cứ|khước từ|không chấp nhận|không phải|không hề|tẩy chay)",
    "admit": r"(?:thừa nhận|thú|nhận|xin lỗi|tạ lỗi|hối|lấy làm tiếc|công nhận|thành thật|khai|đúng là|chấp nhận|cáo lỗi)",
    "confirm": r"(?:xác nhận|xác minh|xác thực|khẳng định|công nhận|thừa nhận|chính thức|chứng thực|chứng minh|xác định|kết luận|thông báo|công bố|"
    r"tuyên bố|cho biết|nói|tái khẳng định|cho hay|kiểm chứng)",
    "decline": r"(?:từ chối|khước từ|không|chưa|im lặng|né tránh|bác)",
    "warn": r"(?:cảnh báo|cảnh cáo|cảnh tỉnh|lưu ý|đe|dọa|doạ|khuyến cáo|báo động|răn đe|lo|ngại|quan ngại|nguy|nhắc|khuyên|rủi ro|thận trọng|"
    r"nếu|dự báo|hậu quả|khó|đề phòng|coi chừng|cẩn trọng|trả đũa|đáp trả|tuyên bố)",
    "promise": r"(?:cam kết|hứa|thề|cam đoan|nguyện|bảo đảm|đảm bảo|khẳng định|tuyên bố|quyết tâm|quyết|trấn an|hẹn|nhất định)",
    "accuse": r"(?:cáo buộc|tố|buộc tội|đổ|quy|trách|chỉ trích|lên án|nghi|kiện|khởi tố|truy tố|cáo trạng|bị can|bị cáo|kết tội|do|tại|vì|bởi|"
    r"nguyên nhân|lỗi|cho rằng|vu|tội|gây|chịu trách nhiệm)",
    "praise": r"(?:khen|ca ngợi|ngợi|hoan nghênh|đánh giá cao|biểu dương|tán dương|chúc mừng|cảm ơn|cám ơn|tri ân|tôn vinh|đề cao|vinh danh|"
    r"ấn tượng|xuất sắc|tuyệt|tự hào|thành công|tích cực|vui|mừng|chào đón|trân trọng|ghi nhận|ủng hộ|biết ơn|nổi bật|tốt|thành tích|"
    r"kỳ tích|ngưỡng mộ|khâm phục|đón|giỏi|coi trọng|cổ vũ)",
    "criticise": r"(?:chỉ trích|lên án|phê phán|phê bình|công kích|chê|trách|đả kích|phản đối|cáo buộc|tố|mỉa|bất bình|phàn nàn|thất vọng|"
    r"khiển trách|chế giễu|bác|mắng|gay gắt|giận|phẫn nộ|bức xúc|phản ứng|than|không hài lòng|tấn công|xúc phạm)",
}
"""Words that may be rendered by a verb of a family."""
