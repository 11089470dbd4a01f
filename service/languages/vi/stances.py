"""Vietnamese verbs whose stance matters when a statement is retold; families shared with the English table."""

from __future__ import annotations

FAMILIES: dict[str, str] = {
    "deny": r"(?<!hay )(?<!hoặc )(?<!cũng không )(?:bác bỏ|phủ nhận|phủ định|chối bỏ|chối cãi|bác(?: thông)? tin|bác (?:cáo buộc|nhận định|đồn|khả năng|ý kiến|đơn|yêu cầu|đề nghị|"
    r"đề xuất)|gạt bỏ|phản bác|cải chính|đính chính|loại trừ khả năng|bác)(?! sĩ| sỹ| học| ái| cháu)",
    "admit": r"(?:thừa nhận|thú nhận|nhận lỗi|nhận tội|công nhận|nhìn nhận|nhận trách nhiệm|thú tội|xin lỗi|nhận khuyết điểm|nhận thức)",
    "confirm": r"(?:xác nhận|xác minh|xác thực)",
    "accept": r"(?:chấp nhận|chấp thuận|đồng ý|đồng tình|tán thành|ủng hộ|nhất trí|tán đồng|hoan nghênh|thống nhất)",
    "decline": r"(?:từ chối (?:bình luận|trả lời|cho biết|tiết lộ|xác nhận|đưa ra bình luận|phát biểu|cung cấp|nêu|bình phẩm|thảo luận|nói)|"
    r"không (?:đưa ra )?bình luận|chưa (?:đưa ra )?(?:bình luận|phản hồi|trả lời|có phản hồi)|không (?:phản hồi|trả lời)|"
    r"(?:không|chưa) xác nhận (?:hay|hoặc|cũng|và)|không thể liên lạc|chưa lên tiếng|miễn bình luận)",
    "praise": r"(?:khen|ca ngợi|ngợi khen|biểu dương|hoan nghênh|đánh giá cao|tán dương|tuyên dương|tôn vinh|chúc mừng|cảm ơn|tri ân|ngưỡng mộ|"
    r"khâm phục|tự hào|xuất sắc|ấn tượng|tuyệt vời|nổi bật|vượt bậc|rực rỡ|đáng nể|ngoạn mục|vang dội|tuyệt|giỏi|hay|vĩ đại|thán phục|"
    r"đặc biệt|lớn|kỳ diệu|phi thường|đáng kể|vượt trội|hào hứng|tung hô|ngợi|vinh danh|cổ vũ|đáng chú ý|hết lời|thành công|tâng bốc|khoe)",
    "criticise": r"(?:chỉ trích|phê phán|phê bình|lên án|tố cáo|chê|trách|công kích|phản đối|cáo buộc|mỉa mai|bất bình|phàn nàn|đả kích|"
    r"cự tuyệt|phản ứng|thất vọng|không hài lòng|nặng lời|gay gắt|khiển trách|chế giễu|tấn công|bác|mắng|nhiếc|kêu ca|buộc tội|bực|giận|"
    r"đổ lỗi|quở|không thể chấp nhận|ghê tởm|phỉ báng|sỉ nhục|xúc phạm|kịch liệt|mạnh mẽ)",
    "warn": r"(?:cảnh báo|cảnh cáo|lưu ý|đe dọa|đe doạ|đe|dọa|doạ|quan ngại|lo ngại|lo|sợ|nhắc nhở|nhắc|khuyến cáo|khuyên|nguy cơ|nguy hiểm|"
    r"rủi ro|báo động|thận trọng|coi chừng|cẩn|nghiêm trọng|tối hậu|trả đũa|đáp trả|nếu|hậu quả)",
    "promise": r"(?:cam kết|hứa|thề|nguyện|quyết tâm|quyết|khẳng định|bảo đảm|đảm bảo|tuyên bố|hẹn|cam đoan|sẽ|dành|hỗ trợ|nhất định|góp|tài trợ)",
    "accuse": r"(?:cáo buộc|tố|buộc tội|chỉ trích|đổ lỗi|lên án|truy tố|bị can|bị cáo|nghi|quy|trách|cho rằng|do|vì|bởi|nguyên nhân|tại|kết tội|"
    r"cáo trạng|khởi tố|kiện|lỗi|đổ|gây|khiến|tội|cho là|nghi ngờ|vu|chịu trách nhiệm|bắt nguồn|xuất phát)",
}
LOOSE: dict[str, str] = {
    "deny": r"(?:không|chưa|chẳng|sai sự thật|vô căn cứ|bịa đặt|không có|phản đối|từ chối|phủ|tin đồn|chối|trái với|bỏ ngoài tai|gạt)",
    "admit": r"(?:đúng|chấp nhận|xác nhận|có|đồng ý|hối tiếc|tiếc|cho rằng|dù|tuy|mặc dù|nhưng|song|lưu ý|ghi nhận|khẳng định|nhận|biết rằng)",
    "confirm": r"(?:thừa nhận|công nhận|chính thức|khẳng định|cho biết|cho hay|nói|tuyên bố|thông báo|công bố|theo|nhận định|chứng)",
    "accept": r"(?:chấp|thuận|ủng|tán|đồng|nhận|thông qua|phê duyệt|thừa nhận|hoan|nhất trí|thống nhất|hưởng ứng|chia sẻ|đón|thoả thuận|thỏa thuận)",
    "decline": r"(?:từ chối|im lặng|không|chưa|khước từ)",
}
"""Words that answer a stance of the article without belonging to its family."""
