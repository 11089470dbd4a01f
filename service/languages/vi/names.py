"""Vietnamese words that tell a name's kind, surnames, and what an organisation is called."""

from __future__ import annotations

HONORIFICS: frozenset[str] = frozenset(
    """ông bà anh chị cô chú bác em cụ cậu ngài thầy sư luật sư bác sĩ bác sỹ tiến sĩ giáo sư gs ts pgs ths ls bs nsnd nsưt
    đại tá thượng tá trung tá thiếu tá đại tướng thượng tướng trung tướng thiếu tướng đại úy thượng úy trung úy chuẩn đô
    đốc hlv huấn luyện viên tiền đạo tiền vệ hậu vệ thủ môn chuyên gia nhà báo phóng viên ca sĩ diễn viên đạo diễn nghệ sĩ
    vđv""".split()
)
"""Words before a personal name that are no part of it (single syllables and the syllables of longer ones)."""

SURNAMES: frozenset[str] = frozenset(
    """nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh đoàn trịnh trương mai lâm tô hà cao
    lưu lương tạ quách thái châu tôn la chu phùng vương bành kiều nghiêm thạch bế hứa khương quan tăng từ ông đàm giáp
    lại văn triệu nông hoắc cù mạc tống cung thân doãn khuất hầu sầm vi lò quàng lường cầm giàng vừ kim danh sơn thạch liêu
    mạch nhan kha viên trang ninh đồng phó lục diệp cổ an bạch dư tiêu trà ung âu nhâm nhữ phí tiết thiều thi uông""".split()
)
"""Family names of Vietnam in lower case with diacritics (the Kinh and the larger minorities)."""

PLACE_NOUNS: tuple[str, ...] = (
    "tỉnh", "thành phố", "tp", "tp.", "quận", "huyện", "thị xã", "thị trấn", "xã", "phường", "thôn", "ấp", "bản", "làng", "nóc",
    "bang", "vùng", "khu vực", "đảo", "quần đảo", "bán đảo", "sông", "hồ", "biển", "vịnh", "eo biển", "cảng", "sân bay", "núi",
    "đường", "phố", "cầu", "thủ đô", "thủ phủ", "hạt", "đồn", "trạm", "sân", "cửa khẩu", "hồ chứa", "nước", "đèo",
)  # fmt: skip
"""Common nouns before the name of a place."""

ORGANISATION_NOUNS: tuple[str, ...] = (
    "bộ", "sở", "cục", "tổng cục", "vụ", "viện", "ban", "ủy ban", "uỷ ban", "hội", "hội đồng", "hiệp hội", "liên đoàn", "tổ chức",
    "công ty", "tập đoàn", "ngân hàng", "hãng", "trường", "đại học", "bệnh viện", "trung tâm", "cơ quan", "văn phòng", "tòa án",
    "toà án", "đảng", "câu lạc bộ", "clb", "đội", "quân đội", "không quân", "hải quân", "cảnh sát", "công an", "quỹ", "báo", "tờ",
    "đài", "hãng tin", "hãng thông tấn", "liên minh", "nghị viện", "quốc hội", "bộ tư lệnh", "kho bạc", "thanh tra", "kiểm toán",
    "sở giao dịch", "chi nhánh", "phòng", "học viện", "chương trình", "mặt trận", "ủy hội", "uỷ hội", "tổng liên đoàn", "viện hàn lâm",
    "chi cục", "cảng vụ", "viện kiểm sát", "vksnd", "tand", "bảo tàng", "nhà hát", "thư viện", "bộ chỉ huy", "quân khu", "công đoàn",
    "hợp tác xã", "giáo hội", "nhà xuất bản", "đại học", "trường đại học",
)  # fmt: skip

PLACE_PREPOSITIONS: frozenset[str] = frozenset("tại ở từ đến tới qua sang về gần vào khỏi".split())
