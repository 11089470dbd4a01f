"""Vietnamese reporting verbs with their stance, and what looks like one and is none."""

from __future__ import annotations

from service.languages.tables import Verb, phrases, table, words

VERBS: dict[str, Verb] = table(
    {
        "neutral": """
            ngậm ngùi; lặp lại; nhắn gửi/suggest; nêu quan ngại/warn; viết thêm; chia sẻ rằng; bày tỏ rằng; lo
            rằng/warn; sợ rằng/warn; dự kiến rằng/estimate;
            cung khai; vạch rõ; lưu tâm/warn; trải lòng; hồi đáp; tin rằng/claim,suggest; nghĩ
            rằng/claim,suggest; quan niệm/claim; đúc kết; tổng kết; nói tiếp; tiếp lời; miêu tả; điểm lại;
            cắt nghĩa; nhận thấy; chứng thực/confirm; dặn; căn dặn/demand;
            điều trần; trình báo; báo tin; tường trình; thốt lên; nhắn nhủ/suggest; nhắn;
            dặn/demand; dặn dò/demand; bày tỏ quan điểm; nêu quan điểm; cho ý kiến; khẳng khái; tiết
            lộ thêm/confirm; phân bua/claim; nêu lên; đề cập; nói đùa; chia sẻ thêm; cho biết; cho
            hay; nói; nói rõ; nói thêm; cho biết thêm; cho hay thêm; thông tin; thông báo; thông tin
            thêm; phát biểu; bổ sung; nói rằng; trao đổi; công bố; chia sẻ; báo cáo; bộc bạch; kể;
            kể lại; trần tình; trình bày; giãi bày; khai; khai nhận/admit; viết; đưa tin; loan tin;
            tường thuật; tâm sự; ghi nhận; phản ánh; giải thích; lý giải; giải trình; phân tích; trả
            lời; đáp; đáp lại; đáp trả/criticise; phản hồi; phúc đáp; mô tả; bày tỏ; nêu; nêu rõ;
            nêu ý kiến; tiết lộ/confirm; hé lộ; cho rằng/claim; đặt câu hỏi/question; đăng tải;
            thuật lại; kết luận/confirm; nhắc lại; nhớ lại; dẫn chứng; ví/claim; nói chuyện; bình
            luận; viết rằng; chỉ rõ; gọi/claim; coi/claim; xem/claim; cập nhật; ra thông báo; cho
            biết rằng; thổ lộ; hồi tưởng; chỉ ra; cho thấy; xác định/confirm; bật mí; phát ngôn;
            trích dẫn; truyền đạt; thông tin rằng; tỏ ra; tự nhận/claim; tính toán/estimate; tuyên
            án; tuyên phạt; phán quyết
        """,
        "assert": """
            trấn an/promise; khẳng định/confirm; nhấn mạnh; tuyên bố/claim; quả quyết; nhất
            mực/claim; cả quyết; tái khẳng định/confirm; khẳng định lại/confirm; một mực khẳng
            định/claim; đoan chắc; lập luận/claim; cam đoan/promise; bảo đảm/promise; đảm
            bảo/promise; nói chắc; thẳng thắn/admit; chốt lại; tin tưởng/suggest; tin/suggest
        """,
        "claim": "khoe; úp mở/suggest; đinh ninh; một mực khẳng định; rêu rao; tự xưng; biện minh; phân trần; bào chữa; thanh minh; viện dẫn",
        "confirm": "xác nhận; xác thực; kiểm chứng",
        "deny": """
            bác thông tin; bác cáo buộc; bác ý kiến; bác nhận định; bác khả năng; bác đề nghị; bác
            yêu cầu; bác đề xuất; bác quan điểm; bác kháng cáo; bác đơn kháng cáo; bác lời; bác bỏ hoàn toàn;
            loại trừ khả năng; bác luận điệu; bác toàn bộ;
            cự cãi;
            phủ nhận; bác bỏ; bác; bác tin; phản bác/criticise; chối; chối bỏ; phủ định; cải chính;
            bác lại; chối tội; đính chính
        """,
        "admit": """
            nhận tội; tạ lỗi;
            thừa nhận; thú nhận; nhận lỗi; nhìn nhận/neutral; thú tội; nhận trách nhiệm; xin lỗi;
            công nhận/confirm
        """,
        "warn": """
            cảnh báo; cảnh tỉnh; lưu ý/neutral,suggest; lo ngại/criticise; răn đe; đe dọa; đe doạ;
            khuyến cáo/suggest; báo động; bày tỏ lo ngại; bày tỏ quan ngại; quan ngại; dọa; doạ;
            cảnh cáo; tỏ ra lo ngại; nhắc nhở; lo lắng; bày tỏ lo lắng
        """,
        "promise": "hứa; cam kết; hứa hẹn; thề; nguyện; đoan hứa; hứa sẽ; cam kết rằng",
        "accuse": "cáo buộc; tố cáo; tố; buộc tội; tố giác; quy kết; đổ lỗi; truy tố; quy trách nhiệm; vu cáo",
        "demand": """
            đốc thúc;
            van xin; cầu xin; kêu cứu; kêu gọi/suggest; yêu cầu; đòi; đòi hỏi; thúc giục; hối thúc;
            chỉ đạo; giục; ra lệnh; đề nghị/suggest; mong muốn/suggest; mong/suggest; hy
            vọng/suggest; hi vọng/suggest; bày tỏ hy vọng/suggest; bày tỏ mong muốn/suggest; lệnh;
            quán triệt; giao; đôn đốc; kiến nghị/suggest
        """,
        "praise": """
            gửi lời cảm ơn; gửi lời chúc mừng; gửi lời xin lỗi/admit; bày tỏ vui mừng; bày tỏ lòng
            biết ơn; ca ngợi; khen; khen ngợi; hoan nghênh/agree; đánh giá cao; biểu dương; tán
            dương; chúc mừng; cảm ơn; bày tỏ biết ơn; bày tỏ cảm ơn; trân trọng; ghi nhận và đánh
            giá cao; cám ơn; đề cao; tôn vinh
        """,
        "criticise": """
            trách móc; chê bai; than vãn; quở trách; khiển trách; phản pháo/deny; châm biếm;
            lấy làm tiếc/admit; bày tỏ thất vọng; bày tỏ phẫn nộ; bày tỏ tiếc nuối; chỉ trích gay
            gắt; phản ứng/neutral; chỉ trích; lên án; phê phán; phê bình; phàn nàn; than phiền; than
            thở; công kích; chê; phản đối/deny; kịch liệt phản đối/deny; lên tiếng phản đối/deny;
            chê trách; đả kích; bày tỏ bất bình; mỉa mai; chế giễu; kêu ca; bức xúc; than
        """,
        "estimate": """
            dự báo; ước tính; dự đoán; tiên đoán; dự tính; dự kiến; ước; ước đoán; phỏng đoán; kỳ
            vọng/suggest; đoán; dự liệu; tiên lượng
        """,
        "decline": """
            từ chối bình luận; không bình luận; từ chối trả lời; không trả lời; từ chối tiết lộ;
            không tiết lộ; từ chối cho biết; không cho biết; từ chối xác nhận; từ chối nêu; từ chối;
            từ chối đưa ra bình luận; chưa bình luận; chưa phản hồi; chưa trả lời; chưa đưa ra bình
            luận; không đưa ra bình luận; chưa lên tiếng; im lặng; không phản hồi; không xác nhận;
            chưa xác nhận; không nêu; chưa có phản hồi; chưa đưa ra phản hồi
        """,
        "suggest": """
            đề xuất/demand; gợi ý; khuyên; kiến nghị/demand; khuyến nghị/demand; ám chỉ; tham mưu;
            hiến kế; đánh giá/neutral; nhận định/neutral,claim; nhận xét/neutral,claim; nghi
            ngờ/question; suy đoán/estimate; góp ý; khuyến khích; để ngỏ khả năng; nghĩ/neutral; cho
            là/claim; hiểu rằng; chủ trương; bày tỏ tin tưởng/assert
        """,
        "agree": "bày tỏ ủng hộ; bày tỏ đồng tình; đồng ý; tán thành; ủng hộ; nhất trí; đồng tình; tán đồng; chấp thuận; chấp nhận; thống nhất",
        "question": "hỏi; chất vấn; đặt vấn đề; thắc mắc; băn khoăn; đặt nghi vấn; nghi vấn; tự hỏi; truy vấn",
    },
    # These need a quotation, "rằng", "là" or a colon: alone they are mostly other verbs.
    weak="""
            ngậm ngùi; lặp lại; nhắn gửi;
            cung khai; lưu tâm; trải lòng; hồi đáp; quan niệm; đúc kết; tổng kết; nói tiếp; tiếp lời; miêu
            tả; điểm lại; cắt nghĩa; nhận thấy; chứng thực; dặn; căn dặn; khoe; úp mở; nhận tội; tạ lỗi;
            trách móc; chê bai; than vãn; quở trách; khiển trách; phản pháo; châm biếm; đốc thúc; cự cãi;
            đinh ninh;
            chia sẻ; trả lời; đáp; đáp lại; viết; bày tỏ; nêu; gọi; coi; xem; ví; giao; lệnh; chỉ
            đạo; bổ sung; trao đổi; phát biểu; báo cáo; cập nhật; tin; mong; nghĩ; thống nhất; chấp
            nhận; chấp thuận; ủng hộ; công nhận; ghi nhận; trình bày; đăng tải; đảm bảo; bảo đảm;
            hỏi; từ chối; khuyến khích; đề cao; trân trọng; nhắc nhở; than; tố; chê; đoán; ước; dự
            kiến; dự tính; bác; dọa; doạ; khen; tuyên phạt; tuyên án; xác định; tôn vinh; cảm ơn;
            cám ơn; chúc mừng; mong muốn; viện dẫn; tham mưu; truy tố; đòi hỏi; tính toán; chỉ ra;
            nguyện; trích dẫn; im lặng; phân tích; biểu dương; nói chuyện; quán triệt; đôn đốc; bức
            xúc; lo lắng; kỳ vọng; chủ trương; phản hồi; tự hỏi; thẳng thắn; mô tả; kiểm chứng; xác
            thực; đính chính; truyền đạt; tỏ ra; ra lệnh; phán quyết; phúc đáp; không nêu; đổ lỗi;
            ra thông báo; bình luận; tự xưng; đe dọa; đe doạ; răn đe; đáp trả; phản ứng; nhắn; báo
            tin; trình báo; thông tin; thông tin thêm; công bố
        """,
)
NOUN_BEFORE = words(
    """
    phiên buổi kỳ trong lời hơn như so vượt các những sự bản nhiều mọi bất việc về trước cuộc mức nội bài câu
    theo ra số văn nhận thư hai ba phiếu hồ của bằng hàng loạt mỗi mang một gói chịu nhằm hứng đưa vấp gặp khỏi
    dù
    """
)
"""A reporting verb after one of these is a noun ("lời kêu gọi", "các cáo buộc")."""
NOT_VERBS = phrases(
    """
    nói chung; nói riêng; nói trên; có thể nói; phải nói; khó nói; nói dối; tiếng nói; lời nói; theo yêu cầu;
    không nói nên lời; đáng kể; không đáng kể; kể từ; kể cả; chưa kể; tin tức; niềm tin; lòng tin; tin nhắn; tin
    cậy; dự báo thời tiết; công bố dịch; ghi nhận thêm; đề nghị mức; người phát ngôn; phát ngôn viên; thông tin
    về; nghĩa là; ước đạt; ước tăng; cam kết hỗ trợ vốn; kỳ vọng vào; bác sĩ; bác sỹ; giao dịch; giao thông;
    giao hàng; trưởng đoàn; đánh giá tác động; lệnh trừng phạt; lệnh cấm; ủng hộ viên; giao tranh; tố tụng; tố
    cáo tội phạm; hỏi đáp; câu hỏi; xem xét; xem lại; coi trọng; gọi điện; gọi vốn; gọi xe; cảnh sát; than đá;
    giao lưu; giao cho; bác đơn; nghị quyết; kiến nghị của; khai thác; khai mạc; khai trương; khai giảng; đòi
    nợ; bào chữa cho; nói tiếng; nói ngọng; nói thách; nói xấu; mong manh; mong chờ; ví dụ; ví điện tử
    """
)
"""Phrases that hold a reporting verb and report nothing."""
WRITTEN = phrases(
    """
    xác định; nêu; nêu rõ; chỉ ra; ghi nhận; viết; phản ánh; công bố; mô tả; đề cập; kết luận; bổ sung
    """
)
"""Weak verbs that a document can be the subject of."""
BESIDE = phrases(
    """
    thông tin; kỳ vọng; mong muốn; mong; chia sẻ; bổ sung; lo lắng; than; tố; bức xúc; đoán; nghĩ; lặp lại; mô tả; bày tỏ
    """
)
"""Weak verbs that report when people are their subject, stand right beside them and a clause or an object follows."""
PERSONAL = (*phrases("công bố; thông báo; trình bày; phản ánh"), *BESIDE)
"""Weak verbs that report when a person is their subject."""
FOLLOWERS = words("gọi coi xem ví")
"""Verbs that report what someone is called: with "là" or "như" and a quotation soon after."""
NOMINAL = phrases(
    """
    yêu cầu; cam kết; cáo buộc; đề nghị; đề xuất; cảnh báo; kêu gọi; khuyến cáo; tuyên bố; kiến nghị; dự báo;
    ước tính; nhận định; đánh giá; quan ngại; lo ngại; chỉ trích; khẳng định; thông báo; thông tin; phản đối;
    ủng hộ; đòi hỏi; hứa hẹn
    """
)
"""Verbs that are nouns right after another reporting verb: "nhắc lại yêu cầu", "bác bỏ nhận định"."""
ISSUED = phrases("công bố; phát hành; đưa ra; thực hiện; ban hành; tiến hành")
