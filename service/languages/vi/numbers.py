"""Vietnamese numerals, scales, units, currencies and the words that hedge them.

Sources: general grammars of Vietnamese numerals and the house styles of Vietnamese newspapers; "." groups thousands and
"," marks decimals, though pages mix both.
"""

from __future__ import annotations

from decimal import Decimal

from service.languages.figures import NumberTables
from service.languages.shared import CURRENCIES, GLUED_SCALES
from service.languages.tokens import Phrases, phrases, words
from service.languages.vi.hedges import HEDGES, POST_HEDGES
from service.languages.vi.units import MONEY, UNITS

_DIGITS = {
    "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_SCALES = {
    "chục": 10, "tá": 12, "trăm": 100, "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9,
    "tỉ": 10**9, "tỷ tỷ": 10**18,
}  # fmt: skip
_NO_SCALES = phrases(
    "tỷ lệ|tỉ lệ|tỷ giá|tỉ giá|tỷ số|tỉ số|tỷ trọng|tỉ trọng|tỷ suất|tỉ suất|tỷ phú|tỉ phú|triệu phú|triệu chứng",
    "triệu tập|triệu hồi|vạn vật|trăm hoa",
)
"""Words that begin like a scale and are none ("3 triệu chứng": three symptoms)."""


_STOP = words(
    """
    và của ở tại trong ngoài đã đang sẽ bị được là có không chưa cho với từ đến tới để mà nhưng song khi theo
    vào ra lên xuống này đó kia ấy về do vì nên thì cũng đều vẫn còn chỉ cùng trên dưới giữa qua sau trước tăng
    giảm đạt bằng so hơn gần khoảng mỗi một như nếu hay hoặc bởi nhờ thuộc gồm nhằm rồi lại cả các những đầu
    cuối nữa liên kể tính chiếm thiệt chết mất phải đi làm nay nằm vừa mới hiện đứng gấp tức thay ngay riêng
    trải dọc ven quanh cách xảy diễn x
    """
)
_LABELS: dict[str, str] = (
    dict.fromkeys(
        phrases(
            "quốc lộ|ql|tỉnh lộ|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|luật số|quận|phường|khu phố",
            "thửa|block|tuyến metro số|metro số|tuyến số|vành đai|boeing|airbus|sea games|asiad|euro|world cup|u|covid",
            "bệnh viện|quân y viện|ron|viện|type|windows|iphone|galaxy|chuyến bay|biển số|số hiệu|mã số|hotline|apec",
            "điện thoại|đt|zalo|bệnh nhân số",
            "bảng số|cop|bến số|lô số|ngõ|hẻm|ngách|kiệt|số nhà|tàu số|phiên bản|ga số|lữ đoàn|sư đoàn|trung đoàn",
            "tiểu đoàn|binh đoàn|quân đoàn|hạm đội|công ước|kênh số|thế hệ|khu vực|gói thầu số|gói thầu|cảng số",
            "dự án thành phần|vị trí số|áo số|đường số|cổng số|phòng số|nhà máy số|tổ máy số|công viên phần mềm số|số",
        ),
        "name",
    )
    | dict.fromkeys(
        phrases(
            "đường|điều|khoản|điểm|mục|chương|kênh|tổ|lô|tòa|phòng|cổng|khóa|hiệp|bảng|nhóm|ca|bệnh nhân|bài|tập|phần",
            "trang|hình|kỳ|tầng|chi nhánh|p|q|vùng|khối|mẫu|trạm|tổ máy|khu",
        ),
        "noun",
    )
    | dict.fromkeys(phrases("cấp|cấp độ|nấc|báo động|báo động cấp|loại|hạng|bậc|mức độ|top|giai đoạn"), "level")
    | dict.fromkeys(phrases("km|phút|vòng|tuần|lớp"), "place")
)

_MULTIPLES = {"gấp đôi": 2, "gấp hai": 2, "gấp ba": 3, "gấp tư": 4, "gấp bốn": 4, "gấp năm": 5, "gấp sáu": 6,
              "gấp bảy": 7, "gấp tám": 8, "gấp chín": 9, "gấp mười": 10, "nhân đôi": 2, "nhân ba": 3}  # fmt: skip

TABLES = NumberTables(
    language="vi",
    decimal_mark=",",
    group_mark=".",
    digits=_DIGITS,
    tens={"mười": 10},
    ten_marks=frozenset({"mươi"}),
    hundreds=frozenset({"trăm"}),
    after_tens={
        "một": 1,
        "mốt": 1,
        "hai": 2,
        "ba": 3,
        "bốn": 4,
        "tư": 4,
        "lăm": 5,
        "nhăm": 5,
        "sáu": 6,
        "bảy": 7,
        "bẩy": 7,
        "tám": 8,
        "chín": 9,
    },
    zero_joins=frozenset({"linh", "lẻ"}),
    never_last=frozenset({"năm", "không"}),
    scales=Phrases({k: Decimal(v) for k, v in _SCALES.items()} | dict.fromkeys(_NO_SCALES, Decimal(0))),
    glued_scales=GLUED_SCALES | {"tr": Decimal(10**6)},
    plural_scales={
        "tá": Decimal(10),
        "chục": Decimal(10),
        "trăm": Decimal(100),
        "nghìn": Decimal(1000),
        "ngàn": Decimal(1000),
        "vạn": Decimal(10**4),
        "triệu": Decimal(10**6),
        "tỷ": Decimal(10**9),
        "tỉ": Decimal(10**9),
    },
    articles=frozenset(),
    halves=Phrases({"rưỡi": Decimal("0.5"), "rưởi": Decimal("0.5")}),
    half_words=frozenset({"nửa"}),
    denominators={},
    ordinals={
        "nhất": 1,
        "nhì": 2,
        "tư": 4,
        "hai": 2,
        "ba": 3,
        "năm": 5,
        "sáu": 6,
        "bảy": 7,
        "tám": 8,
        "chín": 9,
        "mười": 10,
        "bốn": 4,
    },
    units=Phrases(UNITS),
    currencies=Phrases(MONEY),
    prefix_currencies=Phrases(CURRENCIES | {"vnđ": "VND"}),
    hedges=Phrases(HEDGES),
    post_hedges=Phrases(POST_HEDGES),
    range_words=frozenset({"đến", "tới", "-", "—"}),
    per_words=frozenset({"/", "mỗi", "một", "trên"}),
    stop_words=_STOP,
    stop_exceptions=frozenset(
        {
            ("bị", "can"),
            ("bị", "cáo"),
            ("bị", "hại"),
            ("bị", "đơn"),
            ("về", "viên"),
            ("lần", "chuyển"),
            ("ca", "nô"),
            ("việc", "làm"),
            ("xe", "tăng"),
            ("liên", "danh"),
            ("liên", "minh"),
            ("liên", "doanh"),
            ("liên", "đoàn"),
        }
    ),
    labels=Phrases(_LABELS),
    multiples=Phrases({k: Decimal(v) for k, v in _MULTIPLES.items()} | {"gấp rưỡi": Decimal("1.5")}),
    per_units=Phrases(
        {
            "thùng": "barrel",
            "thùng dầu": "barrel",
            "cổ phiếu": "share",
            "cp": "share",
            "người": "person",
            "lượt": "turn",
            "chiếc": "item",
            "con": "head",
            "suất": "portion",
            "vé": "ticket",
            "giạ": "bushel",
            "cây": "tael",
            "lượng": "tael",
            "chỉ": "mace",
            "hộ": "household",
            "em": "person",
            "sản phẩm": "item",
            "căn": "unit",
            "đầu người": "person",
            "tín chỉ": "credit",
            "lít": "liter",
            "số": "kilowatt_hour",
            "container": "container",
            "bao": "bag",
            "học sinh": "person",
            "sinh viên": "person",
            "ca": "shift",
            "quả": "item",
            "đêm": "night",
            "khách": "person",
            "m": "meter",
            "trứng": "item",
            "công": "work_day",
        }
    ),
    weak_currencies=frozenset({"bảng", "đô", "won", "tệ", "kíp", "real", "rand", "đ", "franc", "yên", "lira", "peso"}),
    idioms=Phrases(
        dict.fromkeys(
            phrases(
                "một trong|một số|một vài|một phần|một cách|một chút|một lần nữa|một mình|một bên|một chiều|",
                "một mạch|một khi|một lúc|một ít|một loạt|một đi không trở lại|không một|một nửa kia|hai chiều|",
                "hai mặt|ba mẹ|ba má|ba lô|năm châu|bốn phương|ba miền|hai bà trưng|24/7|24/24|ba đình|",
                "thứ nguyên|ba lan|ba tư|một trời|chín muồi|chín chắn|tám chuyện|ba hoa|một lòng|bảy núi|năm nay|",
                "năm ngoái|năm qua|năm sau|năm trước|năm tới|nửa đêm|liên hợp quốc|một thời|một đời|một đường|một là|",
                "hai là|ba là|bốn là|năm là|một mặt|một thể|hai lúa|ba que|tháng một|một tý|một tí|một hơi|",
                "một cái|thế giới thứ ba|bên thứ ba|thứ hạng|thứ trưởng|thứ bậc|thứ tự|",
                "chiến tranh thế giới thứ hai|chiến tranh thế giới thứ nhất|thế chiến thứ hai|thế chiến thứ nhất|",
                "thế chiến hai|thế chiến ii|ngành công nghiệp thứ nhất|đệ nhất|đệ nhị|không những|không quân",
            )
        )
    ),
    one_words=frozenset({"một"}),
    one_nouns=frozenset(
        {
            "người",
            "trẻ",
            "bé",
            "cháu",
            "nạn",
            "binh",
            "thi",
            "ca",
            "vụ",
            "lính",
            "công",
            "học",
            "hc",
            "huy",
            "bàn",
            "trận",
        }
    ),
    not_counted=words(
        """
    là và của thì mà ở được bị đã đang sẽ có không cho với từ đến để nhưng khi theo vào ra lên xuống
    này đó ấy về do vì nên cũng đều vẫn còn
    """
    ),
    year_after=words("thứ khác ngắn nữa liền đầu cuối học âm dương ngoái rồi dài gần xa tháng nào"),
    order_words=frozenset({"hàng", "vài", "mấy", "nhiều", "cả"}),
    anaphors=frozenset({"cả", "những"}),
    anaphoric_nouns=frozenset({"nước", "bên", "phía", "nhà", "miền", "quốc", "nền", "chính", "lãnh"}),
    times=frozenset({"lần"}),
    times_before=frozenset(
        {"gấp", "tăng", "giảm", "nhiều", "cao", "lớn", "hơn", "gần", "khoảng", "nhanh", "thấp", "tới"}
    ),
    times_after=frozenset(),
    lengths=frozenset(),
    heat_words=words("nhiệt nóng lạnh rét nắng"),
    implied_currency="VND",
    price_words=words("giá tiền lương phạt thu chi lãi lỗ vốn trị bán mua tức nợ thưởng phí vay thuê cọc tốn"),
    triggers=frozenset(
        [*_DIGITS, "mười", "nửa", "hàng", "vài", "mấy", "nhiều", "gấp", "nhân", "thứ", "chục", "đầu", "lần", "âm"]
    ),
)
