"""Who says what in Vietnamese: reporting verbs with their stance, titles, offices, bodies, anonymity, pronouns.

Keys are lower case with spaces between syllables. Drawn up from the usage of Vietnamese newspapers and the official
names of Vietnamese state bodies.
"""

from __future__ import annotations

from service.languages.tables import Verb, pairs, phrases, table, words

VERBS: dict[str, Verb] = table(
    {
        "neutral": """
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
        "claim": "rêu rao; tự xưng; biện minh; phân trần; bào chữa; thanh minh; viện dẫn",
        "confirm": "xác nhận; xác thực; kiểm chứng",
        "deny": """
            phủ nhận; bác bỏ; bác; bác tin; phản bác/criticise; chối; chối bỏ; phủ định; cải chính;
            bác lại; chối tội; đính chính
        """,
        "admit": """
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

ADVERBS = phrases(
    """
    khóc; mếu máo; nghẹn giọng; cười; thở dài; rưng rưng; bật khóc; tươi cười; hào hứng; vui vẻ; bình tĩnh; khi
    ấy; lúc ấy; khi đó; hồi đó; cũng; đã; đang; sẽ; vẫn; tiếp tục; liên tục; từng; còn; lại; mới; vừa; đều; chỉ;
    không; chưa; chẳng; chính thức; thẳng thắn; nhiều lần; ngay; luôn; đồng thời; rồi; cùng; phải; lên tiếng;
    được; sau đó; trước đó; tuy nhiên; nhưng; song; và; hay; thường; bèn; nhanh chóng; công khai; bất ngờ; một
    lần nữa; mới đây; mạnh mẽ; kịch liệt; gay gắt; hoàn toàn; dứt khoát; sớm; thêm; đặc biệt; chưa hề; không hề;
    ngay lập tức; lập tức; lúc đó; hôm nay; hôm qua; cùng ngày; thì; ban đầu; qua đó; từ đó; liên tiếp; đồng
    loạt; nhất quán; một mực; tỏ ra; muốn; cần; có thể; buộc phải; không ít lần; gần đây; trước đây; một lần;
    mới chỉ; hiện; hiện vẫn; hiện chưa; đến nay; đến nay vẫn; tối qua; sáng nay; chiều nay; thẳng thừng; khéo
    léo; nhẹ nhàng; bức xúc; nghẹn ngào; xúc động; hài hước; mỉa mai; nhanh nhảu; lạc quan; tự tin; quyết liệt;
    nghiêm khắc; đã nhiều lần
    """
)
STOPS = words(
    """
    gặp ký thăm cũng đã đang sẽ vẫn từng còn lại mới vừa đều không chưa chẳng ngay luôn rồi phải lên song và hay
    thường bèn ngày hôm sáng chiều tối trưa đêm trong trên để với cho từ khi sau trước do vì bằng qua nhằm theo
    như được bị là có ra đưa trả phát dẫn tại ở lúc vào đăng viết rằng nay thì khai tham tuần tháng năm hồi gửi
    cùng muốn tiếp tục liên thêm trao nhiều nhưng tuy hiện tỏ cần nêu mà đến tới
    """
)
"""Syllables that end a speaker phrase, unless they are part of a longer word."""
BREAKS = phrases(
    """
    trong khi đó; trong khi; trong lúc; sau khi; trước khi; mặc dù; bởi vì; nếu; để; nhưng; song; tuy nhiên;
    rằng; cho dù; dù; bất chấp; vì; do; ngay cả khi; khi; còn; mà; riêng; đồng thời; sau đó; trước đó; ngược
    lại; cho đến khi; kể từ khi; trong bối cảnh
    """
)
HONORIFICS = phrases("ông; bà; anh; chị; cô; chú; cụ; em; bác; thầy; cậu; nàng; dì; sư thầy; nữ sĩ")
ACADEMIC = phrases(
    """
    gs; ts; pgs; ths; bs; kts; gs.ts; pgs.ts; gs.; ts.; pgs.; ths.; bs.; kts.; gs-ts; giáo sư; phó giáo sư; tiến
    sĩ; thạc sĩ; bác sĩ; kiến trúc sư; kỹ sư; nhà báo; nhà văn; dược sĩ; pgs-ts; ths.bs; bsckii; bscki; bs ckii;
    ts.bs; tsbs; luật sư; ls; ls.; nhạc sĩ; ca sĩ; diễn viên; đạo diễn; nghệ sĩ; nsnd; nsưt; hoa hậu; linh mục;
    hòa thượng; thượng tọa; giám mục; điều dưỡng; cn; cử nhân; nghệ nhân; họa sĩ; nhà sử học; nhà kinh tế; nhà
    khoa học; giáo viên
    """
)
_RANKS = tuple(f"{a} {b}" for a in ("đại", "thượng", "trung", "thiếu") for b in ("tướng", "tá", "úy", "uý", "sĩ"))
MILITARY = _RANKS + phrases("đô đốc; phó đô đốc; chuẩn đô đốc; thống chế; chuẩn tướng; nguyên soái; hạ sĩ; binh sĩ")
HEADS = phrases(
    """
    cử tri; tt.; người mẫu; doanh nhân; tỷ phú; tỉ phú; youtuber; blogger; streamer; cầu thủ; trung vệ; tay đua;
    kình ngư; võ sĩ; đội phó; thủ quân; phóng viên; bình luận viên; biên kịch; rapper; trọng tài viên; cơ
    trưởng; tiếp viên; chủ nhà hàng; chủ tàu; chủ trại; ngư dân; người phụ nữ; người đàn ông; cô gái; chàng
    trai; cụ ông; cụ bà; người mẹ; người cha; người chồng; người vợ; người thân; chị gái; cảnh sát điều tra; sĩ
    quan; thám tử; trinh sát; nhà sản xuất; nhà văn; nhà thiết kế; người dẫn chương trình; nhà xã hội học; nhà
    tâm lý; chiến lược gia; nhà chiến lược; cảnh sát trưởng; người đồng cấp; người tiền nhiệm; người kế nhiệm;
    nhà lãnh đạo; lãnh đạo phe; kỹ sư trưởng; thủ quỹ; cố vấn an ninh; trợ lý tổng thống; thủ lĩnh phe; trưởng
    ban tổ chức; phó phòng; giảng viên; nhà hoạt động; điều tra viên trưởng; tư lệnh trưởng; nghiên cứu viên;
    nghiên cứu sinh; bí thư thứ hai; phó chủ nhiệm; chánh án; trưởng khoa; trưởng công an xã; người sáng lập;
    nhà đàm phán; trưởng đoàn đàm phán; nghi phạm; thân chủ; hành khách; phi công; giám mục; biên tập viên; nhạc
    trưởng; chủ sở; bộ trưởng; thứ trưởng; ngoại trưởng; thứ trưởng ngoại giao; tổng thống; thủ tướng; chủ tịch;
    giám đốc; chủ tịch nước; tổng bí thư; bí thư; đại sứ; lãnh sự; tổng lãnh sự; đại biện; đặc phái viên; cố
    vấn; người phát ngôn; phát ngôn viên; phát ngôn; đại diện; thống đốc; thị trưởng; tỉnh trưởng; thống tướng;
    tổng giám đốc; giám đốc điều hành; ceo; tổng thư ký; thư ký; chánh văn phòng; chánh thanh tra; viện trưởng;
    viện phó; vụ trưởng; cục trưởng; tổng cục trưởng; chi cục trưởng; trưởng phòng; trưởng ban; trưởng đoàn;
    trưởng nhóm; trưởng bộ phận; trưởng công an; trưởng thôn; hiệu trưởng; chủ nhiệm; tổng biên tập; đại biểu;
    nghị sĩ; thượng nghị sĩ; hạ nghị sĩ; dân biểu; quốc vụ khanh; tư lệnh; chỉ huy; chỉ huy trưởng; tham mưu
    trưởng; tổng tham mưu trưởng; chính ủy; công tố viên; tổng công tố; kiểm sát viên; thẩm phán; tổng chưởng
    lý; ủy viên; cao ủy; phái viên; huấn luyện viên; hlv; thuyền trưởng; đội trưởng; tiền đạo; hậu vệ; thủ môn;
    tiền vệ; vận động viên; vđv; nhà sáng lập; đồng sáng lập; chủ tịch hđqt; chủ tịch hội đồng quản trị; chuyên
    gia; nhà phân tích; nhà nghiên cứu; chuyên viên; nhà kinh tế trưởng; kinh tế trưởng; trợ lý; thủ hiến; quốc
    vương; hoàng tử; giáo hoàng; thái tử; nữ hoàng; quốc vụ viện; người đứng đầu; tổng tư lệnh; tổng thanh tra;
    tổng kiểm toán; chủ tọa; trưởng đại diện; quản lý; điều phối viên; ngôi sao; tay vợt; cựu binh; lãnh đạo;
    lãnh tụ; thủ lĩnh; chủ hộ; chủ cửa hàng; chủ doanh nghiệp; chủ quán; người dân; nhân viên; công nhân; nông
    dân; sinh viên; học sinh; tài xế; nạn nhân; bị cáo; nhân chứng; tiểu thương; cư dân; nhà đầu tư; phó; cán
    bộ; nhà ngoại giao; trưởng trạm; kế toán trưởng; trợ lý ngoại trưởng; quan chức; phụ huynh; chính trị gia;
    nhà vận động; phát ngôn nhân; tổng quản lý; thuyền viên; trung tâm trưởng; hội trưởng; trưởng bản; tổ
    trưởng; bí thư thứ nhất; thanh tra viên; điều tra viên; trưởng tiểu ban; chánh thư ký; trọng tài; chủ xe;
    chủ đầu tư; chủ vườn; khách hàng; bệnh nhân; chủ nhà; tổng thống đắc cử; chủ sở hữu
    """
)
MODIFIERS = phrases(
    """
    phó; quyền; nguyên; cựu; tân; đồng; phó trưởng; phó tổng; cố; nữ; nam; phụ trách; đương kim; tổng; phó chủ;
    thường trực; phó thường trực; cấp cao; trợ lý; trưởng; vị; viên; phó ban; tạm quyền; lâm thời; danh dự
    """
)
BODIES = phrases(
    """
    bộ; sở; ủy ban; uỷ ban; ubnd; hđnd; cục; tổng cục; chi cục; vụ; công ty; tập đoàn; ngân hàng; hội đồng; hiệp
    hội; cơ quan; đại sứ quán; tòa án; toà án; tand; viện; vks; viện kiểm sát; trung tâm; quân đội; không quân;
    hải quân; lục quân; chính phủ; liên hợp quốc; liên hiệp quốc; bộ tư lệnh; tổ chức; công an; cảnh sát; ban;
    văn phòng; nhà trắng; lầu năm góc; điện kremlin; kremlin; phủ tổng thống; quốc hội; hội; liên đoàn; liên
    minh; quỹ; trường; đại học; bệnh viện; thanh tra; kiểm toán; kho bạc; bảo hiểm; phòng; đảng; phong trào;
    nhóm; hãng; đài; tổng công ty; doanh nghiệp; nhà máy; câu lạc bộ; clb; đội; chính quyền; tòa; toà; phe; lực
    lượng; mặt trận; tỉnh ủy; thành ủy; đoàn; tổng liên đoàn; học viện; ngân hàng nhà nước; ngân hàng thế giới;
    quỹ tiền tệ quốc tế; phái đoàn; phái bộ; hạ viện; thượng viện; nhà nước; đài khí tượng; sân bay; cảng; cơ
    quan chức năng; tổng lãnh sự quán; ban quản lý; ban tổ chức; ban bí thư; bộ chính trị; nhà xuất bản; sàn;
    tòa bạch ốc; nghị viện; lâu đài; hội nghị; lãnh đạo bộ; cục cảnh sát; tổng thư ký; hợp tác xã; nhà thầu;
    hãng hàng không; công đoàn; hội sở; cơ sở; thành phố; tỉnh; huyện; xã; phường; quận; ủy hội; điện elysee;
    điện élysée; phủ thủ tướng; nội các; hoàng gia; vatican; tổng hội; đoàn luật sư; công tố; giáo hội; tổ công
    tác; ban chỉ huy; ban chỉ đạo; hội liên hiệp; chi nhánh
    """
)
DOCUMENTS = phrases(
    """
    nguồn thạo; nguồn ngoại giao; nguồn chính phủ; nguồn quân sự; nguồn an ninh; nguồn cấp cao; nguồn thân cận;
    nguồn gần; các nguồn; nguồn từ; nguồn trong; nguồn nắm; nguồn am hiểu; báo cáo; số liệu; dữ liệu; thống kê;
    nghiên cứu; khảo sát; thông cáo; thông báo; thông tin; tuyên bố; cáo trạng; kết luận; công văn; văn bản; dự
    thảo; bài báo; bài viết; nguồn tin; tính toán; ước tính; đánh giá; lời; lời kể; dự báo; ý kiến; cuộc thăm
    dò; thăm dò; tài liệu; hồ sơ; bản tin; kết quả; nhận định; phân tích; biên bản; đơn tố cáo; đơn khiếu nại;
    đơn kiện; thông điệp; bản cáo trạng; cuộc khảo sát; bảng; quan điểm; hồ sơ vụ án; phán quyết; bản án; lời
    khai; điều tra; chia sẻ; báo chí; truyền thông; phát ngôn; phản ánh; trình bày; công bố; phương án
    """
)
NOT_SOURCES = words(
    """
    dõi đó đuổi hướng kế quy lịch dự phương luật hợp hình chiều từng đúng cách thời mùa thứ ngày giờ nghĩa kiểu
    mẹ cha chân sau lệ thỏa tỷ tỉ mức khu yêu tinh truyền điều khoản pháp giá mẫu tiêu trình như lệnh lối dòng
    đà đường tên dạng chế
    """
)
"""After "theo" these do not name a source ("theo dõi", "theo quy định", "theo kế hoạch")."""

PEOPLE = phrases(
    """
    phụ nữ; đàn ông; thanh niên; thiếu niên; cụ bà; cụ ông; bé gái; bé trai; cô gái; chàng trai; người mua;
    người bán; hành khách; kỹ thuật viên; nhân vật; thương gia; hàng xóm; láng giềng; đồng nghiệp; bạn bè; thủy
    thủ đoàn; người chứng kiến; người biểu tình; cổ đông; cầu thủ; khán giả; độc giả; du khách; người tiêu dùng;
    người lao động; người sử dụng; người thân; người dân; quan chức; giới chức; nhà chức trách; lãnh đạo; đại
    biểu; chuyên gia; nhà phân tích; nhân chứng; giới phân tích; giới quan sát; giới chuyên gia; đại diện; cư
    dân; cán bộ; nguồn tin; nghị sĩ; nhà ngoại giao; doanh nghiệp; nhà đầu tư; người; bác sĩ; luật sư; nhà khoa
    học; nông dân; công ty; ngân hàng; phụ huynh; tiểu thương; cử tri; học sinh; sinh viên; thành viên; ý kiến;
    nhà; bên; nước; đồng minh; nhà nghiên cứu; điều tra viên; công tố viên; thương nhân; nhà môi giới; quan sát
    viên; chính trị gia; tổ chức; giới đầu tư; giới truyền thông; truyền thông; báo chí; hãng; chủ; hộ; thân
    nhân; gia đình; nạn nhân; phe; nghiệp đoàn; công đoàn; giới học giả; học giả; quân nhân; binh sĩ; lao động;
    công nhân; tài xế; nhà bán lẻ; giáo viên; nhà kinh tế; bệnh nhân; khách hàng; nhà hoạt động; nhà quan sát;
    nhà sản xuất; nhân viên; nguồn; cảnh sát; nhóm; địa phương; cơ quan; bộ; sở; trường; hiệp hội; dân làng;
    thương lái; kiểm sát viên; chính khách; lính cứu hỏa; kỹ sư; công chức; phi công; thủy thủ; ngư dân; nghệ
    sĩ; giới
    """
)
INDEFINITE = phrases(
    """
    một; một số; một vài; vài; nhiều; các; những; hai; ba; bốn; đa số; phần lớn; hàng loạt; hầu hết; một nhóm;
    nhóm; cả hai
    """
)
ANONYMOUS = phrases(
    """
    giấu tên; không muốn nêu tên; không nêu tên; đề nghị giấu tên; đề nghị không nêu tên; xin giấu tên; ẩn danh;
    không nêu danh tính; từ chối nêu tên; yêu cầu giấu tên; yêu cầu không nêu tên; giấu danh tính; được giấu
    tên; không được nêu tên; không tiết lộ danh tính; không muốn tiết lộ danh tính; không muốn nêu danh tính; đề
    nghị ẩn danh; yêu cầu ẩn danh; với điều kiện giấu tên; với điều kiện ẩn danh; đề nghị không nêu danh tính;
    không công bố danh tính; không muốn công khai danh tính; xin được giấu tên; không muốn tiết lộ tên; đề nghị
    được giấu tên; yêu cầu không nêu danh tính; đề nghị không tiết lộ danh tính; không rõ danh tính; không tiện
    nêu tên; xin không nêu tên; chưa được công bố danh tính; chưa được tiết lộ danh tính; chưa công bố danh tính;
    chưa rõ danh tính; chưa xác định danh tính; danh tính chưa được công bố; không được tiết lộ danh tính; không được
    công bố danh tính; không được nêu danh tính; xin phép giấu tên; không muốn lộ danh tính; không muốn lộ tên; không muốn
    công khai tên; không muốn công khai danh tính; đã được thay đổi tên; tên đã được thay đổi; tên nhân vật đã được thay đổi;
    không được phép phát ngôn; không có thẩm quyền phát ngôn; không được phép phát biểu; muốn được giấu tên; muốn giấu tên;
    không muốn xuất hiện danh tính; không nêu cụ thể danh tính; không nêu rõ tên; không nêu rõ danh tính
    """
)
PRONOUNS = pairs(
    """
    ông: m; bà: f; anh: m; chị: f; cô: f; ông này: m; bà này: f; ông ấy: m; bà ấy: f; anh này: m; cô này: f; chị
    này: f; anh ta: m; cô ta: f; ông ta: m; bà ta: f; cô ấy: f; anh ấy: m; chị ấy: f; cụ: p; em: p; họ: c; vị
    này: p; người này: p; nguồn tin này: p; nguồn tin: p; vị quan chức này: p; quan chức này: p; vị lãnh đạo
    này: p; chuyên gia này: p; nhà lãnh đạo này: p; vị chuyên gia này: p; nhà ngoại giao này: p; vị đại diện
    này: p; vị tướng này: p; người phát ngôn này: p; luật sư này: p; vị luật sư này: p; đại biểu này: p; lãnh
    đạo này: p; vị bộ trưởng này: p; cán bộ này: p; vị cán bộ này: p; nữ phát ngôn viên này: f; nữ bộ trưởng: f;
    chủ tịch này: p; bác sĩ này: p; đại diện này: p; ngài: m; đại sứ: p; vị đại sứ: p; cậu: m; y: m; thị: f;
    hắn: m; bác: p; chú: m; thầy: m
    """
)
DEICTIC = "này"
"""A body's head word before this resolves to the last body with that head ("bộ này", "cơ quan này", "công ty này")."""

OUTLET_HEADS = phrases(
    """
    hãng tin; hãng thông tấn; hãng tin tức; đài truyền hình; đài phát thanh; tờ; báo; kênh; kênh truyền hình;
    tạp chí; nhật báo; trang tin; trang; tuần báo; truyền thông; thông tấn xã; báo điện tử; hãng truyền thông;
    mạng tin; đài; phóng viên; trang mạng; truyền hình; tờ báo; hãng truyền hình; nguyệt san; chuyên trang; cổng
    thông tin
    """
)
OUTLETS = phrases(
    """
    thời báo new york; thời báo tài chính; nhật báo phố wall; bưu điện washington; thời báo los angeles; thời
    báo hoàn cầu; washington examiner; scotsman; mirror; the mirror; the sun; time; reuters; afp; ap; yonhap;
    kyodo; ttxvn; tân hoa xã; bloomberg; cnn; bbc; tass; ria novosti; nhk; kcna; anadolu; dpa; efe; ansa;
    interfax; sputnik; al jazeera; axios; politico; cnbc; the guardian; new york times; the new york times;
    washington post; the washington post; wall street journal; wsj; rt; the wall street journal; financial
    times; nikkei; nikkei asia; the straits times; straits times; scmp; mint; south china morning post; hoàn cầu
    thời báo; nhân dân; tuổi trẻ; thanh niên; vnexpress; vietnam+; vietnamplus; vov; vtv; dân trí; tiền phong;
    lao động; người lao động; zing; zingnews; vietnamnet; cafef; upi; fox news; abc news; nbc news; cbs news;
    sky news; the times; bild; der spiegel; le monde; le figaro; el pais; antara; bernama; xinhua; cctv; irna;
    wam; hãng thông tấn trung ương triều tiên; thông tấn xã việt nam; ukrinform; msnbc; kyiv independent; the
    kyiv independent; jiji; jiji press; pti; asahi; yomiuri; mainichi; chosun ilbo; npr; the hill; newsweek;
    forbes; the economist; usa today; the independent; the telegraph; daily mail; dw; euronews; al arabiya;
    haaretz; the times of israel; times of israel; vneconomy; vietstock; espn; marca; rte; saba; spa; mehr;
    fars; tasnim; ria; izvestia; kommersant; rbc; vedomosti; korea herald; korea times
    """
)
PLACES = phrases(
    """
    phương tây; olympic; paralympic; hollywood; bollywood; premier league; la liga; v-league; vương quốc anh;
    beirut; baghdad; kabul; damascus; islamabad; amman; ottawa; mexico city; brasilia; buenos aires; santiago;
    lima; bogota; havana; la habana; nairobi; addis ababa; pretoria; lagos; abuja; athens; lisbon; dublin;
    copenhagen; stockholm; oslo; helsinki; vilnius; riga; tallinn; prague; bratislava; sofia; bucharest;
    belgrade; zagreb; tbilisi; yerevan; baku; astana; tashkent; kathmandu; dhaka; colombo; naypyidaw; yangon;
    wellington; bern; khartoum; tripoli; tunis; sanaa; muscat; ramallah; chisinau; matxcova; nam kinh; vũ hán;
    macedonia; wales; scotland; england; bắc ireland; hawaii; alaska; arizona; colorado; georgia; illinois;
    michigan; minnesota; nevada; ohio; oregon; pennsylvania; utah; virginia; washington d.c; wisconsin;
    louisiana; massachusetts; new jersey; bavaria; catalonia; kashmir; tây tạng; tân cương; quảng đông; quý
    châu; tứ xuyên; vân nam; phúc kiến; chiết giang; osaka; kyoto; okinawa; hokkaido; busan; mumbai; sydney;
    melbourne; toronto; vancouver; chicago; los angeles; san francisco; boston; munich; milan; barcelona;
    istanbul; dubai; lviv; mariupol; kherson; geneva; davos; vienna; hồ chí minh; sài gòn; mỹ; anh; nga; pháp;
    đức; ý; úc; nhật bản; nhật; hàn quốc; triều tiên; trung quốc; ukraine; israel; việt nam; iran; iraq; syria;
    palestine; ấn độ; pakistan; thái lan; lào; campuchia; malaysia; indonesia; philippines; singapore; myanmar;
    brunei; đông timor; timor leste; đài loan; hong kong; canada; mexico; brazil; argentina; chile; peru; cuba;
    venezuela; colombia; tây ban nha; bồ đào nha; hà lan; bỉ; ba lan; hungary; romania; bulgaria; hy lạp; thổ
    nhĩ kỳ; ai cập; nam phi; nigeria; kenya; ethiopia; thụy điển; thụy sĩ; na uy; phần lan; đan mạch; áo; séc;
    slovakia; serbia; croatia; belarus; kazakhstan; uzbekistan; mông cổ; qatar; uae; saudi arabia; ả rập xê út;
    ả-rập xê-út; kuwait; jordan; lebanon; li-băng; yemen; afghanistan; bangladesh; sri lanka; nepal; new
    zealand; australia; eu; châu âu; châu á; asean; gaza; moldova; gruzia; armenia; azerbaijan; litva; latvia;
    estonia; ireland; sudan; libya; algeria; maroc; tunisia; hà nội; tp hcm; tp.hcm; tphcm; đà nẵng; hải phòng;
    cần thơ; huế; quảng nam; quảng ninh; quảng ngãi; quảng trị; quảng bình; nghệ an; hà tĩnh; thanh hóa; ninh
    bình; nam định; thái bình; hải dương; hưng yên; bắc ninh; bắc giang; lạng sơn; cao bằng; hà giang; lào cai;
    yên bái; sơn la; lai châu; điện biên; phú thọ; vĩnh phúc; thái nguyên; tuyên quang; bắc kạn; hòa bình; hà
    nam; thừa thiên huế; bình định; phú yên; khánh hòa; ninh thuận; bình thuận; kon tum; gia lai; đắk lắk; đắk
    nông; lâm đồng; bình phước; bình dương; đồng nai; tây ninh; bà rịa - vũng tàu; long an; tiền giang; bến tre;
    trà vinh; vĩnh long; đồng tháp; an giang; kiên giang; hậu giang; sóc trăng; bạc liêu; cà mau; washington;
    moscow; matxcơva; moskva; mátxcơva; bắc kinh; seoul; bình nhưỡng; tokyo; kiev; kyiv; tehran; tel aviv;
    jerusalem; brussels; london; paris; berlin; new delhi; bangkok; phnom penh; vientiane; kuala lumpur;
    jakarta; manila; ankara; cairo; canberra; riyadh; doha; caracas; warsaw; budapest; rome; madrid; minsk;
    taipei; đài bắc; liên xô; texas; california; florida; new york; kharkiv; odessa; donetsk; zaporizhzhia;
    belgorod; kursk; crimea; thượng hải; hamas; hezbollah; houthi; taliban; fatah; nato; opec; opec+; who; wto;
    imf; wb; adb; fed; ecb; liên bang nga; hoa kỳ; cộng hòa séc; bắc hàn; nam hàn; nam sudan; congo; mali; niger
    """
)
SURNAMES = words(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đoàn trịnh đinh lâm phùng mai tô hà
    tăng tạ thái đào trương cao lương lưu châu quách thạch vương triệu kiều nghiêm chu tống lại ninh la khuất
    tôn mạc đàm giáp nông vi hứa từ thân bạch doãn bế lò quàng vàng sùng giàng hầu thào lù cầm âu ông diệp viên
    ưng khổng tiêu kim thiều nhâm phí văn đồng sơn danh điểu siu rơ ksor y lục lường quản cù bành khúc mã tiết
    trưng phó đậu cung đường ngọ hạ thẩm mẫn ấu nghị lư liêu
    """
)
CITE = phrases(
    """
    dẫn lời; trích lời; dẫn nguồn tin; dẫn nguồn; dẫn tin từ; dẫn thông tin từ; dẫn tuyên bố của; trích dẫn lời;
    dẫn tin; trích dẫn; dẫn thông báo của; dẫn báo cáo của; dẫn thông cáo của; dẫn phát biểu của; dẫn số liệu
    của; dẫn các nguồn tin; dẫn các nguồn thạo tin; dẫn
    """
)
ACCORDING = phrases(
    """
    theo lời kể của; theo lời của; theo lời; theo thông tin từ; theo thông tin của; theo; dựa theo; căn cứ theo
    """
)
NOT_VERBS = phrases(
    """
    nói chung; nói riêng; nói trên; có thể nói; phải nói; khó nói; nói dối; tiếng nói; lời nói; theo yêu cầu;
    không nói nên lời; đáng kể; không đáng kể; kể từ; kể cả; chưa kể; tin tức; niềm tin; lòng tin; tin nhắn; tin
    cậy; dự báo thời tiết; công bố dịch; ghi nhận thêm; đề nghị mức; người phát ngôn; phát ngôn viên; thông tin
    về; nghĩa là; ước đạt; ước tăng; cam kết hỗ trợ vốn; kỳ vọng vào; bác sĩ; bác sỹ; giao dịch; giao thông;
    giao hàng; trưởng đoàn; đánh giá tác động; lệnh trừng phạt; lệnh cấm; ủng hộ viên; giao tranh; tố tụng; tố
    cáo tội phạm; hỏi đáp; câu hỏi; xem xét; xem lại; coi trọng; gọi điện; gọi vốn; gọi xe; cảnh sát; than đá;
    giao lưu; giao cho; bác đơn; nghị quyết; kiến nghị của; khai thác; khai mạc; khai trương; khai giảng; đòi
    nợ; nói tiếng; nói ngọng; nói thách; nói xấu; mong manh; mong chờ; ví dụ; ví điện tử
    """
)
"""Phrases that hold a reporting verb and report nothing."""

COMPOUNDS = phrases(
    """
    đồn đoán; phán đoán; chẩn đoán; đốc phân tích; trưởng phân tích; gia phân tích; phòng phân tích; phận phân
    tích; ngoại giao; tham mưu; tư lệnh; hiệu lệnh; mệnh lệnh; thông tin; tin cậy; an ninh; hải quan; kinh tế;
    trung ương; đội ngũ; quân sự; nhân dân; đầu tư; phát triển; phát ngôn; khai thác; triển khai; công khai;
    từng phần; đại hội; hội nhập; chính trị; đường lối; lãnh đạo; đối ngoại; phát thanh; từ thiện; phát hành;
    giao thông; giao dịch; sinh viên; dự báo khí tượng; trước mắt; cho vay; qua lại; vận tải; cấp cao; phát
    thải; khi đó; bảo vệ; khí tượng; phòng chống; cứu nạn; hàng không; thương mại; trên biển; nội vụ; tài chính;
    dân sự; công nghệ
    """
)
"""Words of several syllables whose parts would be taken for verbs or stops."""

PROPER_PLACE = words(
    """
    xóm buôn làng phum tỉnh huyện xã phường quận phố đảo thôn bản ấp bang vùng sông chợ hạt trấn lỵ khu
    """
)
PROPER_BODY = words("đoàn ty hàng trường viện học hãng tờ báo đài quán clb đội bộ hiệu quỹ ngân")
"""Syllables after which a run of capitals names a place or a body, not a person."""
PERSONS = words(
    """
    ông bà anh chị cô em cụ chú bác thầy vị người viên trưởng sĩ sư gia nhân vật thủ lĩnh giám đốc chủ tịch nghị
    tướng tá quan chức diễn ca nghệ luật giáo tiến thạc
    """
)
WRITTEN = phrases(
    """
    xác định; nêu; nêu rõ; chỉ ra; ghi nhận; viết; phản ánh; công bố; mô tả; đề cập; kết luận; bổ sung
    """
)
"""Weak verbs that a document can be the subject of."""
PERSONAL = phrases("công bố; thông báo; trình bày; phản ánh")
"""Weak verbs that report when a person is their subject."""
FOLLOWERS = words("gọi coi xem ví")
"""Verbs that report what someone is called: with "là" or "như" and a quotation soon after."""
NOT_CITED = words(
    """
    dụ giải động xuất thân nhập lối đoàn chương đầu đến tới dắt chứng độ bóng truyền điểm trước đường nước dầu
    khí ra vào lại
    """
)
NOT_CITING = words("người hướng chỉ tiêm diễn lãnh")
NOT_ACCORDING = words(
    """
    người kéo quét cuốn lôi dẫn xuôi nhìn cuộn trông dắt nối chạy bám kèm tiếp đi tuân làm mang tùy ăn đuổi dõi
    phân
    """
)
NOMINAL = phrases(
    """
    yêu cầu; cam kết; cáo buộc; đề nghị; đề xuất; cảnh báo; kêu gọi; khuyến cáo; tuyên bố; kiến nghị; dự báo;
    ước tính; nhận định; đánh giá; quan ngại; lo ngại; chỉ trích; khẳng định; thông báo; thông tin; phản đối;
    ủng hộ; đòi hỏi; hứa hẹn
    """
)
"""Verbs that are nouns right after another reporting verb: "nhắc lại yêu cầu", "bác bỏ nhận định"."""
SHORT_BODIES = words("bộ sở cục công tập ngân hãng ủy cơ đơn vụ doanh tổ ban viện trường bệnh")
"""First syllables of bodies that, alone, stand for the body named before."""
ISSUED = phrases("công bố; phát hành; đưa ra; thực hiện; ban hành; tiến hành")
NOT_BODIES = phrases(
    """
    ban đầu; ban đêm; ban ngày; ban trưa; bộ phim; bộ sưu; bộ phận; bộ ba; bộ tộc; sở thích; đội ngũ; vụ việc;
    vụ án; vụ tấn; vụ nổ; vụ thử; vụ phóng; vụ cháy; vụ tai; hội nghị; hội thảo; phòng ngừa; viện dẫn; viện trợ;
    trường hợp; nhóm máu; đảng phái; quỹ đạo; trung tâm của; phe phái; vụ kiện; vụ va; vụ bê; vụ hè; vụ mùa; vụ
    lúa; cảng biển; đài thọ; đoàn tàu; xã hội; tỉnh táo; huyện đảo; cục diện
    """
)
TOLD = words("với cho trên phỏng vấn lời hãng đài tờ báo viên")
