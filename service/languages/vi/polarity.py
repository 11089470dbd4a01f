"""Vietnamese words that turn a sentence round, and words that hold it open."""

from __future__ import annotations

import re

NEGATION = re.compile(
    r"\b(?:không|chưa|chẳng|chả|đừng|khó có thể|khó lòng|khó)\b",
    re.IGNORECASE,
)
"""Grammatical negation; "khó" before a verb is "unlikely to", "hard to"."""

NOT_NEGATION = re.compile(
    r"không (?:biên giới|liên kết|phổ biến vũ khí)|(?<=\w )(?-i:Không)\b|"  # in names: "Bác sĩ Không Biên giới"
    r"hàng không|không (?:quân|khí|gian|kích|phận|trung|lưu|vận|người lái|chỉ|những|quá|dưới|dươi|hơn|kém|ít|lâu|tưởng|sao|chiến|tặc)\b|"
    r"trên không|phòng không|tàu không|vũ trụ không|đường không|số không|con số không|tay không|khoảng không|bảo không|"
    r"không ai khác|chưa (?:đến|đầy|tới|bằng|kể)\b|nếu không|hay không|được không|có không|không\s*\?|không biết|nhà không|"
    r"có [^,.;]{1,60} không\s*[?”\"]|"
    r"(?:đề nghị |xin |yêu cầu |mong )?(?:không|giấu)(?: muốn| được| tiện)?(?: nêu| tiết lộ| công khai| công bố| lộ)(?: rõ| đích)? "
    r"(?:tên|danh tính|danh)|khó khăn|khó chịu|khó tính|khó hiểu|trăm bề khó|gặp khó|cái khó|điểm khó|khó nhất|rất khó|càng khó|"
    r"chẳng (?:hạn|mấy|bao lâu|may|khác)|không (?:muộn|sớm|lớn|nhỏ|cao|thấp|xa|nhiều|lâu) hơn|không (?:mấy|hẳn|đời nào)|chưa từng có|"
    r"không thể không|không khỏi|không (?:hề )?(?:tồi|tệ|kém|hiếm|quên|thua|ngần ngại|thiếu gì)\b|không (?:còn )?(?:nghi ngờ|nghi ngờ gì|còn nghi ngờ)|không bàn cãi|không ngừng|không thôi",
    re.IGNORECASE,
)
"""Where such a word denies nothing: aviation, space, "not only", figures, anonymity, question tags, difficulties."""

NEGATIVE = re.compile(
    r"\b(?:không|chưa|chẳng|chả|đừng|khó|bác bỏ|bác(?! sĩ| học)|phủ nhận|từ chối|chối|phản đối|thiếu|tránh|ngăn|cấm|ngừng(?! bắn)|dừng|ngưng|hết|mất|vô(?! cùng| vàn| địch| số)|bất(?! động sản| ngờ| kỳ| cứ)|(?<!châu )phi(?! công| trường| cơ| vụ)|"
    r"trừ|thất bại|hiếm|ít|khỏi|loại trừ|loại bỏ|bỏ(?! phiếu)|vắng|trống|thôi|miễn|trái(?! cây| phiếu| đất| tim| bóng| vụ)|sai|(?<!tác )(?<!độc )(?<!khán )(?<!học )(?<!diễn )giả|dở|kém|hủy|huỷ|đình chỉ|thay vì|"
    r"giấu|ẩn danh|ngoại trừ|hoãn|rút|gỡ|xóa|xoá|đâu|nào|tận|cạn|thua|giải tán|chống|"
    r"nghi ngờ|hoài nghi|bí ẩn|yếu|nợ|quá tải|an toàn|bất bại|giữ nguyên|khan hiếm|cạn kiệt|quên|bỏ qua|lờ|hạn chế|tuyệt đối|chấm dứt|hụt)\b",
    re.IGNORECASE,
)
"""Words that carry a negative sense of their own: enough to let an English negation stand answered."""

FLIP = re.compile(
    r"\b(?:(?:không|chưa|chẳng|chả|đừng|khó|từ chối|khước từ|bác bỏ|phủ nhận|loại trừ|"
    r"hiếm khi|thay vì)(?: (?:còn|hề|bao giờ|từng|phải|ai|thể|được|có|bị|hẳn|hoàn toàn|chịu))*)\b",
    re.IGNORECASE,
)
"""Words before another that turn it round, one turn each with the light words behind them."""
PLAIN_NOT = re.compile(r"không|chưa|chẳng|chả|đừng", re.IGNORECASE)
ASKED = re.compile(r"(?<!thì )(?<!nói )(?:không|chưa)\s*(?:[.…]?\s*[?\"”]|[.…]?$)", re.IGNORECASE)
"""A negation that ends a question, or a clause in which something is asked."""
NONE_BUT = re.compile(r"\b(?:ngoài|trừ|chỉ|mới|khác)\b", re.IGNORECASE)
"""What makes an "only" of a negation: none but, nothing else."""
ORDERED = re.compile(
    r"\b(?:yêu cầu|đề nghị|khuyên|khuyến cáo|nhắc|kêu gọi|mong|muốn|để|nếu|khi|hỏi|liệu|dù|người|những ai|trừ khi)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
"""What stands before a negation that English may turn into an affirmative: asked not to owe wages, asked to settle them."""
SAID_OTHERWISE = re.compile(
    r"\s+(?:(?:thể|hề|có|được)\s+)*(?:loại trừ|gồm|bao gồm|kể|tính|dừng|hẹn|chỉ|những|phải|khác|đổi|thay đổi|ai|gì|nơi nào|đâu|quá|dưới|kém|ít|"
    r"đến|tới|đầy|thiếu|nghe|vượt|tăng|giảm|cao hơn|thấp hơn|biết|rõ|may|chuyên|chính thức|đồng|ngờ|ngừng|sao|còn|liên quan|ngại|phép|cho phép|quên|muốn|triệu chứng|lo)\b",
    re.IGNORECASE,
)
"""What stands behind a negation that English often says in one word or in the affirmative."""
NOT_SO = re.compile(r"\b(?:không phải|chứ không|chưa phải|chẳng phải)\b", re.IGNORECASE)
"""Negations of the whole clause behind them, however long."""
LIGHT = frozenset(
    "thể phải là có hề bao giờ bị được đưa ra đang đã sẽ bất kỳ cần muốn nên từng còn ai cả đến tới việc khả năng thông tin sự để".split()
)
"""Syllables of no weight between a negation and what it turns round."""

HEDGE = re.compile(
    r"\b(?:có thể|có lẽ|nhiều khả năng|có khả năng|khả năng cao|được cho là|bị cho là|được coi là|dường như|có vẻ|hình như|có nguy cơ|"
    r"được cho|bị cáo buộc|bị tình nghi|nghi là|nghi|chắc là|phải chăng|nghe nói|tin đồn|được biết|hẳn|có khi)\b",
    re.IGNORECASE,
)
STRONG_HEDGE = re.compile(
    r"\b(?:có thể|có lẽ|nhiều khả năng|có khả năng|được cho là|bị cho là|dường như|có vẻ|hình như|bị tình nghi)\b",
    re.IGNORECASE,
)
PASSED_ON = re.compile(
    r"(?:được cho là|bị cho là|được cho đã|^theo (?:(?:báo cáo|thông tin|tin đồn|nguồn tin)(?: (?:nhận|có|thu) được| ban đầu| chưa \w+ \w+)?(?=,)|một số (?:báo cáo|nguồn tin)\b)|nghe nói|"
    r"bị tình nghi|bị nghi|nghi là)\b",
    re.IGNORECASE,
)
"""What is passed on without being vouched for: reportedly, allegedly, is said to."""
NOT_HEDGE = re.compile(
    r"không có thể|có thể thao|(?:không|chưa|khó) (?:có )?thể|để có thể|\b(?:chỉ|phải|cần|khi|nếu|thì|rồi|xong|sau)\b[^.;,]{0,50} mới có thể|ai có thể|làm sao có thể|sao có thể|có thể thấy|"
    r"có thể dễ dàng|(?:để|mà|giúp|khi|nơi|thì|bạn|họ|ta|sinh viên|học sinh|khách|người dùng|du khách|người dân|ai) (?:đều |cũng |vẫn )?có thể|"
    r"có thể (?:được )?(?:nhìn|thấy|truy cập|tìm|nghe|đọc|xem|mua|chọn|sử dụng|dùng|thưởng thức|hiểu|học|chơi|tham quan|đến|ghé|sánh|tải|"
    r"chia|quan sát|tiếp cận|tham gia|đăng ký|tự)|hoàn toàn có thể|có thể nói|có thể kể|cơ thể có thể|hết sức có thể|nhất có thể",
    re.IGNORECASE,
)

CONDITION = re.compile(
    r"\b(?:miễn là|với điều kiện(?! giấu| ẩn| không)|trừ khi|trừ phi|chỉ khi)\b",
    re.IGNORECASE,
)
IF = re.compile(
    r"\b(?:nếu|miễn là|với điều kiện|trừ khi|trừ phi|chỉ khi|trong trường hợp|trong điều kiện|một khi|giả sử|chừng nào)\b",
    re.IGNORECASE,
)
NOT_IF = re.compile(
    r"(?:nếu (?:so|tính|không kể|không tính|nhìn|xét|có[,.;]|cần[,.;]|muốn|biết|được hỏi|không muốn nói|như trước|trước đây|đúng|quả|ai|bạn|"
    r"không nói|không phải|chẳng may|không may|đem|chia|quy|cộng|gộp|lấy|loại|trừ|theo)\b|với điều kiện (?:giấu|ẩn|không)|"
    r"trong (?:trường hợp|điều kiện) (?:này|đó|như vậy|xấu|tốt|bình thường|thời tiết|kinh tế))",
    re.IGNORECASE,
)
"""Where such a word sets no condition: comparisons, asides, anonymity."""
IF_END = re.compile(r"[,;:.!?…\"”“»—–]| - | \bthì\b")
"""What ends a clause of condition."""
CLAUSE_BREAK = re.compile(
    r"[,;:()\"“”.?!—–]| - |\b(?:nhưng|song|tuy|mặc dù|dù|vì|(?<!là )do|bởi|trong khi|(?<!không )(?<!chưa )(?<!chẳng )còn|mà|nên|rằng|nếu|khi|để|sau khi|trước khi)\b",
    re.IGNORECASE,
)

ONLY_FROM = re.compile(
    r"\b(?:phải (?:đến|tới|chờ|đợi)|(?:đến|tới|từ|sau)\b[^.;]{1,40}\bmới|mới (?:có|chỉ|được)|chỉ (?:từ|đến|sau|khi|có)|còn lại)\b",
    re.IGNORECASE,
)
"""Words by which Vietnamese says in the affirmative what English says with "not before" or "not yet all"."""
EXCEED = re.compile(r"vượt|quá|tăng|giảm|đổi", re.IGNORECASE)
BEFORE_OR_STILL = re.compile(r"\b(?:trước|vẫn|còn|cho (?:đến|tới))\b", re.IGNORECASE)
"""What "before" and "still" answer themselves."""
