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
    "sở giao dịch", "chi nhánh", "phòng", "học viện", "chương trình", "mặt trận",
)  # fmt: skip

PLACE_PREPOSITIONS: frozenset[str] = frozenset("tại ở từ đến tới qua sang về gần vào khỏi".split())

TOPICS: dict[str, str] = {
    phrase: topic
    for topic, phrases in {
        "finance": "tài chính|ngân khố",
        "foreign": "ngoại giao|đối ngoại",
        "defence": "quốc phòng|quân sự|phòng vệ|quân đội",
        "home": "nội vụ",
        "health": "y tế|sức khỏe",
        "education": "giáo dục|đào tạo|huấn luyện",
        "trade": "thương mại|công thương|thương vụ|mậu dịch",
        "industry": "công nghiệp|công thương",
        "agriculture": "nông nghiệp|nông thôn|nông lương",
        "environment": "môi trường",
        "construction": "xây dựng|nhà ở",
        "transport": "giao thông|vận tải",
        "science": "khoa học",
        "technology": "công nghệ",
        "justice": "tư pháp",
        "police": "cảnh sát|công an",
        "security": "an ninh|bảo an|công an|an toàn",
        "labour": "lao động",
        "culture": "văn hóa|văn hoá",
        "sport": "thể thao|thể dục|điền kinh",
        "tourism": "du lịch",
        "planning": "kế hoạch|quy hoạch",
        "investment": "đầu tư",
        "energy": "năng lượng|điện lực|điện",
        "tax": "thuế",
        "customs": "hải quan",
        "statistics": "thống kê",
        "inspection": "thanh tra",
        "audit": "kiểm toán",
        "securities": "chứng khoán",
        "bank": "ngân hàng",
        "monetary": "tiền tệ",
        "intelligence": "tình báo",
        "nuclear": "hạt nhân|nguyên tử",
        "food": "lương thực|thực phẩm",
        "unification": "thống nhất",
        "election": "bầu cử",
        "disease": "dịch bệnh|bệnh tật|phòng bệnh|bệnh",
        "fire": "cứu hỏa|phòng cháy|pccc",
        "water": "thủy lợi|cấp nước|nước",
        "weather": "khí tượng|thủy văn|dự báo thời tiết",
        "disaster": "thiên tai",
        "aviation": "hàng không|bay|sân bay",
        "maritime": "hàng hải",
        "fisheries": "thủy sản|hải sản|nghề cá",
        "forest": "lâm nghiệp|rừng|kiểm lâm",
        "law": "pháp luật|luật|pháp lý",
        "prosecution": "kiểm sát|công tố",
        "court": "tòa án|toà án|tòa|toà",
        "football": "bóng đá",
        "army": "lục quân|quân đội",
        "navy": "hải quân",
        "air": "không quân|hàng không|phòng không",
        "coastguard": "cảnh sát biển|tuần duyên|bảo vệ bờ biển",
        "real estate": "bất động sản|địa ốc",
        "human rights": "nhân quyền|quyền con người",
        "refugees": "tị nạn|tỵ nạn",
        "post": "bưu chính|viễn thông|thông tin|truyền thông|bưu điện",
        "budget": "ngân sách",
        "state": "nhà nước",
        "steel": "thép",
        "cement": "xi măng",
        "coffee": "cà phê|ca cao",
        "pepper": "hồ tiêu|gia vị",
        "rice": "lúa gạo|gạo",
        "rubber": "cao su",
        "timber": "gỗ|lâm sản",
        "textile": "dệt may|dệt|may mặc",
        "footwear": "da giày|giày dép",
        "fruit": "rau quả|trái cây",
        "sugar": "mía đường",
        "livestock": "chăn nuôi|gia cầm|thú y",
        "petroleum": "xăng dầu|dầu khí",
        "minerals": "khoáng sản|than",
        "cars": "ô tô|ôtô|xe hơi",
        "plastic": "nhựa",
        "software": "phần mềm",
        "insurance": "bảo hiểm",
        "pharmacy": "dược|y dược",
        "economy": "kinh tế",
        "museum": "bảo tàng",
        "heritage": "di tích|di sản|bảo tồn",
        "arts": "mỹ thuật|nghệ thuật",
        "veterans": "cựu chiến binh",
        "women": "phụ nữ",
        "youth": "thanh niên",
        "consumers": "người tiêu dùng|tiêu dùng",
        "constitution": "hiến pháp",
        "supreme": "tối cao",
        "children": "nhi đồng|nhi|trẻ em",
        "ethnic": "dân tộc",
        "religion": "tôn giáo",
        "resources": "tài nguyên",
        "innovation": "đổi mới sáng tạo",
    }.items()
    for phrase in phrases.split("|")
}  # fmt: skip
"""What an organisation deals with, as a key shared with the English table. A phrase of two topics ("công thương")
keeps the later one; see ``BOTH``."""

BOTH: dict[str, tuple[str, ...]] = {
    "công thương": ("trade", "industry"),
    "công an": ("police", "security"),
    "quân đội": ("defence", "army"),
    "ngoại thương": ("foreign", "trade"),
    "nội vụ": ("home",),
}
