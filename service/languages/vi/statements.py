"""Who says what in Vietnamese: reporting verbs with their stance, titles, offices, bodies, anonymity, pronouns.

Keys are lower case with spaces between syllables. Drawn up from the usage of Vietnamese newspapers and the official
names of Vietnamese state bodies.
"""

from __future__ import annotations

from service.languages.tables import phrases, words
from service.languages.vi.proper_names import OUTLET_HEADS, OUTLETS, PLACES, PROPER_BODY, PROPER_PLACE, SURNAMES
from service.languages.vi.speakers import (
    ACADEMIC,
    ANONYMOUS,
    BODIES,
    DEICTIC,
    DOCUMENTS,
    GENDERS,
    HEADS,
    HONORIFICS,
    INDEFINITE,
    MILITARY,
    MODIFIERS,
    NOT_BODIES,
    PEOPLE,
    PERSONS,
    PRONOUNS,
    SHORT_BODIES,
    SOMEBODY,
)
from service.languages.vi.verbs import (
    BESIDE,
    FOLLOWERS,
    ISSUED,
    NOMINAL,
    NOT_VERBS,
    NOUN_BEFORE,
    PERSONAL,
    VERBS,
    WRITTEN,
)

__all__ = [
    "ACADEMIC",
    "ACCORDING",
    "ADVERBS",
    "ANONYMOUS",
    "BESIDE",
    "BODIES",
    "BREAKS",
    "CITE",
    "COMPOUNDS",
    "DEICTIC",
    "DOCUMENTS",
    "FOLLOWERS",
    "GENDERS",
    "HEADS",
    "HONORIFICS",
    "INDEFINITE",
    "ISSUED",
    "MILITARY",
    "MODIFIERS",
    "NOMINAL",
    "NOT_ACCORDING",
    "NOT_BODIES",
    "NOT_CITED",
    "NOT_CITING",
    "NOT_SOURCES",
    "NOT_VERBS",
    "NOUN_BEFORE",
    "OUTLETS",
    "OUTLET_HEADS",
    "PEOPLE",
    "PERSONAL",
    "PERSONS",
    "PLACES",
    "PRONOUNS",
    "PROPER_BODY",
    "PROPER_PLACE",
    "SHORT_BODIES",
    "SOMEBODY",
    "STOPS",
    "SURNAMES",
    "TOLD",
    "VERBS",
    "WRITTEN",
]

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
NOT_SOURCES = words(
    """
    dõi đó đuổi hướng kế quy lịch dự phương luật hợp hình chiều từng đúng cách thời mùa thứ ngày giờ nghĩa kiểu
    mẹ cha chân sau lệ thỏa tỷ tỉ mức khu yêu tinh truyền điều khoản pháp giá mẫu tiêu trình như lệnh lối dòng
    đà đường tên dạng chế
    """
)
"""After "theo" these do not name a source ("theo dõi", "theo quy định", "theo kế hoạch")."""
CITE = phrases(
    """
    trích; trích nguồn; trích nguồn tin; trích báo cáo của; trích thông báo của; trích tuyên bố của; trích phát
    biểu của; trích số liệu của; trích tin; dẫn các nguồn; trích các nguồn tin; trích lại lời; dẫn lại lời;
    dẫn lời; trích lời; dẫn nguồn tin; dẫn nguồn; dẫn tin từ; dẫn thông tin từ; dẫn tuyên bố của; trích dẫn lời;
    dẫn tin; trích dẫn; dẫn thông báo của; dẫn báo cáo của; dẫn thông cáo của; dẫn phát biểu của; dẫn số liệu
    của; dẫn các nguồn tin; dẫn các nguồn thạo tin; dẫn
    """
)
ACCORDING = phrases(
    """
    theo lời kể của; theo lời của; theo lời; theo lời khai của; theo lời khai nhận của; theo lời tố cáo của; theo lời giải thích của;
    theo chia sẻ của; theo chia sẻ từ; theo tiết lộ của; theo tiết lộ từ; theo lý giải của; theo giải thích của; theo tường thuật của;
    theo xác nhận của; theo xác nhận từ; theo phát biểu của; theo bài đăng của; theo trình bày của; theo thông tin từ; theo thông tin của; theo; dựa theo; căn cứ theo
    """
)
COMPOUNDS = phrases(
    """
    bán dẫn; đổi mới; sáng tạo; sáng kiến; sáng chế; khai khoáng; phát minh; phát điện; đăng kiểm; liên bang;
    liên đoàn; liên hiệp; liên hợp; liên minh; liên lạc; liên doanh; liên ngành; liên danh; tuần tra; tuần
    duyên; hồi sức; hồi giáo; tiếp vận; tiếp thị; tiếp công; tham vấn; hiện đại; hiện trường; thường trực;
    thường niên; thường vụ; thường thức; bình thường; do thái; tự do; chữ thập đỏ; bị can; bị cáo; bị đơn; bị
    hại; từ xa; không gian; không khí; không lưu; không quân; phòng không; không vận; cần trục; nông thôn mới;
    mới nổi; qua mạng; trên bộ; năng lượng mới; công nghệ mới; đồn đoán; phán đoán; chẩn đoán; đốc phân tích;
    trưởng phân tích; gia phân tích; phòng phân tích; phận phân tích; ngoại giao; tham mưu; tư lệnh; hiệu lệnh;
    mệnh lệnh; thông tin; tin cậy; an ninh; hải quan; kinh tế; trung ương; đội ngũ; quân sự; nhân dân; đầu tư;
    phát triển; phát ngôn; khai thác; triển khai; công khai; từng phần; đại hội; hội nhập; chính trị; đường lối;
    lãnh đạo; đối ngoại; phát thanh; từ thiện; phát hành; giao thông; giao dịch; sinh viên; dự báo khí tượng;
    trước mắt; cho vay; qua lại; vận tải; cấp cao; phát thải; khi đó; bảo vệ; khí tượng; phòng chống; cứu nạn;
    hàng không; thương mại; trên biển; nội vụ; tài chính; dân sự; công nghệ; liên tịch; liên quân; tuần báo
    """
)
"""Words of several syllables whose parts would be taken for verbs or stops."""
NOT_CITED = words(
    """
    từ thưởng lập nộp đoạn khoản lục ngang máu
    dụ giải động xuất thân nhập lối đoàn chương đầu đến tới dắt chứng độ bóng truyền điểm trước đường nước dầu
    khí ra vào lại
    """
)
NOT_CITING = words("người hướng chỉ tiêm diễn lãnh bán dắt nghiêng phụ")
NOT_ACCORDING = words(
    """
    người kéo quét cuốn lôi dẫn xuôi nhìn cuộn trông dắt nối chạy bám kèm tiếp đi tuân làm mang tùy ăn đuổi dõi
    phân
    """
)
TOLD = words("với cho trên phỏng vấn lời hãng đài tờ báo viên")
