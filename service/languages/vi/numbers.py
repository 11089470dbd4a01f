"""Vietnamese numerals, scales, units, currencies and the words that hedge them.

Sources: general grammars of Vietnamese numerals and the house styles of Vietnamese newspapers; "." groups thousands and
"," marks decimals, though pages mix both.
"""

from __future__ import annotations

from decimal import Decimal

from service.figures.tables import Hedge, NumberTables, Unit
from service.figures.tokens import Phrases, phrases, words
from service.languages.shared import CURRENCIES, GLUED_SCALES, PREFIX_ONLY, UNIT_SIGNS
from service.types import FigureKind

_DIGITS = {
    "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_SCALES = {
    "chục": 10, "tá": 12, "trăm": 100, "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9,
    "tỉ": 10**9, "tỷ tỷ": 10**18, "tr": 10**6,
}  # fmt: skip


def _units(names: str, name: str, kind: FigureKind = "measure", factor: str = "1") -> dict[str, Unit]:
    return {n: Unit(name, kind, Decimal(factor)) for n in names.split("|")}


_UNITS: dict[str, Unit] = (
    UNIT_SIGNS
    | _units("phần trăm|%", "%", "percent")
    | _units("điểm phần trăm|điểm %", "pp", "points")
    | _units("phần nghìn", "%", "percent", "0.1")
    | _units("điểm cơ bản", "basis_point")
    | _units("giây", "second", "duration")
    | _units("phút", "minute", "duration")
    | _units("giờ|tiếng|tiếng đồng hồ|giờ đồng hồ", "hour", "duration")
    | _units("ngày", "day", "duration")
    | _units("đêm", "night", "duration")
    | _units("tuần|tuần lễ", "week", "duration")
    | _units("tháng", "month", "duration")
    | _units("quý", "quarter", "duration")
    | _units("năm", "year", "duration")
    | _units("thập niên|thập kỷ|thập kỉ", "decade", "duration")
    | _units("thế kỷ|thế kỉ", "century", "duration")
    | _units("thiên niên kỷ", "millennium", "duration")
    | _units("tuổi", "year", "age")
    | _units("tháng tuổi", "month", "age")
    | _units("ngày tuổi", "day", "age")
    | _units("tuần tuổi", "week", "age")
    | _units("độ c|độ bách phân", "celsius", "temperature")
    | _units("mmhg", "mmHg")
    | _units("mmol/l", "millimole/liter")
    | _units("độ f", "fahrenheit", "temperature")
    | _units("độ", "degree", "temperature")
    | _units("ki lô mét|kilômét|kilomet|kilômet|cây số|ki-lô-mét|kí lô mét", "kilometer")
    | _units("hải lý|hải lí", "nautical_mile")
    | _units("dặm", "mile")
    | _units("mét", "meter")
    | _units("centimet|xentimét|xen-ti-mét|centimét", "centimeter")
    | _units("milimet|mi-li-mét|milimét", "millimeter")
    | _units("feet|foot|ft", "foot")
    | _units("dặm vuông", "square_mile")
    | _units("mẫu anh|acre|acres", "acre")
    | _units("galông|gallon|ga-lông|ga lông", "gallon")
    | _units("foot vuông|feet vuông", "square_foot")
    | _units("inch|inches|in-sơ", "inch")
    | _units("hecta|héc ta|héc-ta|hécta", "hectare")
    | _units("sào", "square_meter", "measure", "360")
    | _units("mẫu đất|mẫu ruộng|mẫu ta", "square_meter", "measure", "3600")
    | _units("công đất", "square_meter", "measure", "1000")
    | _units("mét vuông|m vuông", "square_meter")
    | _units("cây số vuông|km vuông|ki lô mét vuông|kilômét vuông|kilomet vuông", "square_kilometer")
    | _units("mét khối|m khối", "cubic_meter")
    | _units("tấn", "tonne")
    | _units("tạ", "kilogram", "measure", "100")
    | _units("yến", "kilogram", "measure", "10")
    | _units("ký|kí|kilogram|ki lô gam|kilôgam|ki-lô-gam|ki lô", "kilogram")
    | _units("gram|gam|gr", "gram")
    | _units("lít", "liter")
    | _units("lượng vàng|lạng vàng|cây vàng|lượng", "tael")
    | _units("chỉ vàng", "mace")
    | _units("ounce|oz|ao xơ", "ounce")
    | _units("pound|pounds|lb|pao|cân anh", "pound")
    | _units("thùng dầu", "barrel")
    | _units("thùng/ngày|thùng mỗi ngày|thùng một ngày|thùng dầu/ngày|thùng dầu mỗi ngày", "barrel/day")
    | _units("kilowatt giờ|kilowatt-giờ|số điện|ki lô oát giờ|kwh", "kilowatt_hour")
    | _units("megawatt giờ|megawatt-giờ", "megawatt_hour")
    | _units("megawatt|mê ga oát", "megawatt")
    | _units("gigawatt", "gigawatt")
    | _units("độ richter|độ ríchte", "magnitude")
    | _units("hải lý/giờ|knot|hải lý một giờ", "knot")
    | _units("km một giờ|km mỗi giờ|km trên giờ|ki lô mét/giờ|kilomet/giờ", "kilometer/hour")
    | _units("dặm/giờ|dặm một giờ|dặm mỗi giờ|dặm trên giờ", "mile/hour")
)

_CURRENCIES: dict[str, str] = (
    {k: v for k, v in CURRENCIES.items() if k not in PREFIX_ONLY or k == "rs"}
    | dict.fromkeys(("đồng", "vnđ", "vnd", "đồng việt nam", "việt nam đồng", "vn đồng", "đ", "tiền đồng"), "VND")
    | dict.fromkeys(
        phrases(
            "đô|đô la|đô-la|đôla|đô mỹ|đô la mỹ|đôla mỹ|đô-la mỹ|mỹ kim|dollar|dollars|us dollar|usd|đồng usd"
        ),
        "USD",
    )
    | dict.fromkeys(("euro", "euros", "ơ rô", "ơ-rô", "đồng euro", "eur"), "EUR")
    | dict.fromkeys(("bảng", "bảng anh"), "GBP")
    | dict.fromkeys(("yên", "yên nhật", "yen", "yen nhật"), "JPY")
    | dict.fromkeys(("nhân dân tệ", "tệ", "ndt", "yuan"), "CNY")
    | dict.fromkeys(("won", "won hàn quốc", "uôn"), "KRW")
    | dict.fromkeys(("rúp", "ruble", "rúp nga", "rub", "rouble", "rubles"), "RUB")
    | dict.fromkeys(("baht", "bạt", "baht thái"), "THB")
    | dict.fromkeys(("đô la singapore", "đô singapore", "đôla singapore", "đô-la singapore"), "SGD")
    | dict.fromkeys(("đô la úc", "đô úc", "đôla úc", "đô la australia", "đô-la úc", "đôla australia"), "AUD")
    | dict.fromkeys(("đô la canada", "đôla canada", "đô-la canada", "đô canada"), "CAD")
    | dict.fromkeys(("đô la hong kong", "đô la hồng kông", "đôla hong kong", "đô hong kong"), "HKD")
    | dict.fromkeys(("đô la new zealand", "đôla new zealand"), "NZD")
    | dict.fromkeys(("đài tệ", "tân đài tệ", "đô la đài loan"), "TWD")
    | dict.fromkeys(("rupee", "rupees", "rupi", "rupee ấn độ"), "INR")
    | dict.fromkeys(("rupiah",), "IDR")
    | dict.fromkeys(("ringgit", "ringgit malaysia"), "MYR")
    | dict.fromkeys(("peso", "peso philippines"), "PHP")
    | dict.fromkeys(("peso mexico",), "MXN")
    | dict.fromkeys(("franc", "franc thụy sĩ", "phrăng thụy sĩ", "franc thụy sỹ"), "CHF")
    | dict.fromkeys(("kip", "kíp", "kip lào"), "LAK")
    | dict.fromkeys(("riel",), "KHR")
    | dict.fromkeys(("kyat",), "MMK")
    | dict.fromkeys(("dirham", "dirham uae"), "AED")
    | dict.fromkeys(("riyal", "riyal saudi", "riyal ả rập xê út"), "SAR")
    | dict.fromkeys(("rial yemen",), "YER")
    | dict.fromkeys(("rial", "rial iran"), "IRR")
    | dict.fromkeys(("shekel", "shekel israel"), "ILS")
    | dict.fromkeys(("lira", "lira thổ nhĩ kỳ"), "TRY")
    | dict.fromkeys(("hryvnia",), "UAH")
    | dict.fromkeys(("real", "real brazil"), "BRL")
    | dict.fromkeys(("rand",), "ZAR")
    | dict.fromkeys(("krona", "krona thụy điển"), "SEK")
    | dict.fromkeys(("krone na uy",), "NOK")
    | dict.fromkeys(("xu", "xu mỹ", "cent", "cents", "xen", "us cent"), "cent")
    | {"bitcoin": "BTC", "btc": "BTC", "eth": "ETH", "usdt": "USDT"}
)  # fmt: skip


def _hedges(bound: str, names: str) -> dict[str, Hedge]:
    return {n: Hedge(bound, f"hedge:{bound}") for n in names.split("|")}  # type: ignore[arg-type]


_HEDGES = (
    _hedges(
        "about",
        "khoảng|khoảng chừng|chừng|xấp xỉ|tầm|tầm khoảng|cỡ|độ chừng|ước khoảng|ước chừng|vào khoảng|quanh|"
        "quanh mức|loanh quanh|ước tính khoảng|ước đạt khoảng|ước tính|ước|"
        "trung bình khoảng|áng chừng|độ khoảng|"
        "quanh mốc|phỏng chừng|đâu đó khoảng",
    )
    | _hedges(
        "nearly", "gần|gần tới|gần đến|ngót|ngót nghét|non|suýt soát|sát|sát mốc|gần mốc|gần bằng|gần mức|gần chạm mốc"
    )
    | _hedges(
        "over",
        "hơn|trên|trên mức|trên mốc|vượt|vượt mốc|vượt mức|vượt ngưỡng|vượt quá|quá|nhiều hơn|lớn hơn|hơn cả|"
        "trên dưới mức|vượt trên",
    )
    | _hedges("about", "trên dưới|trên, dưới")
    | _hedges(
        "at_least",
        "ít nhất|ít nhất là|tối thiểu|tối thiểu là|không dưới|không ít hơn|chí ít|chí ít là|ít ra|từ ít nhất|không kém",
    )
    | _hedges(
        "at_most",
        "tối đa|tối đa là|không quá|không vượt quá|không hơn|không nhiều hơn|cùng lắm|tối đa khoảng|không cao hơn",
    )
    | _hedges(
        "under",
        "dưới|chưa đến|chưa tới|chưa đầy|không đến|không tới|không đầy|ít hơn|chưa quá|dưới mức|dưới mốc|dưới ngưỡng|mất mốc|thủng mốc|thủng ngưỡng|rớt mốc|rơi khỏi mốc|dưới cả mốc|"
        "xuống dưới|chưa bằng",
    )
    | {
        n: Hedge("exact", "hedge:reach")
        for n in ("lên tới", "lên đến", "tới", "cao tới", "có lúc lên tới", "lên tới mức", "lên đến mức")
    }
)
_HEDGES |= dict.fromkeys(
    phrases("ước tăng|ước đạt|ước giảm|ước tính tăng|ước tính đạt|ước lãi|ước lỗ|ước thu|ước chi|ước còn"),
    Hedge("exact", "hedge:estimated"),
)
"""Statisticians' "estimated to have reached": a first count, no rounding."""
_POST_HEDGES = (
    _hedges("at_least", "trở lên|đổ lên|trở đi")
    | _hedges("at_most", "trở xuống|đổ lại|đổ xuống|trở lại")
    | _hedges("over", "có lẻ|có dư")
)

_STOP = words(
    """
    và của ở tại trong ngoài đã đang sẽ bị được là có không chưa cho với từ đến tới để mà nhưng song
    khi theo vào ra lên xuống này đó kia ấy về do vì nên thì cũng đều vẫn còn chỉ cùng trên dưới
    giữa qua sau trước tăng giảm đạt bằng so hơn gần khoảng mỗi một như nếu hay hoặc bởi nhờ thuộc
    gồm nhằm trước rồi lại cả các những đầu cuối nữa liên kể tính chiếm thiệt chết mất phải đi làm
    lần nay vừa mới hiện đứng gấp tức thay ngay riêng trải dọc ven quanh cách xảy diễn
    """
) - {"lần"}
_LABELS: dict[str, str] = (
    dict.fromkeys(
        phrases(
            "quốc lộ|ql|tỉnh lộ|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|luật số|quận|phường|khu phố",
            "thửa|block|tuyến metro số|metro số|tuyến số|vành đai|boeing|airbus|sea games|asiad|euro|world cup|u|covid",
            "type|windows|iphone|galaxy|chuyến bay|biển số|số hiệu|mã số|hotline|điện thoại|đt|zalo|bệnh nhân số|apec",
            "bảng số|cop|bến số|lô số|ngõ|hẻm|ngách|kiệt|số nhà|tàu số|phiên bản|ga số|lữ đoàn|sư đoàn|trung đoàn",
            "tiểu đoàn|binh đoàn|quân đoàn|hạm đội|công ước|kênh số|thế hệ|khu vực|gói thầu số|gói thầu|cảng số",
            "dự án thành phần|vị trí số|áo số|đường số|cổng số|phòng số|nhà máy số|tổ máy số|công viên phần mềm số|số",
        ),
        "name",
    )
    | dict.fromkeys(
        phrases(
            "đường|điều|khoản|điểm|mục|chương|kênh|tổ|lô|tòa|phòng|cổng|khóa|hiệp|bảng|nhóm|ca|bệnh nhân|bài|tập|phần",
            "trang|hình|kỳ|tầng|chi nhánh|p|q|lớp|vùng|khối|mẫu|trạm|tổ máy|khu",
        ),
        "noun",
    )
    | dict.fromkeys(phrases("cấp|báo động|báo động cấp|loại|hạng|bậc|mức độ|top|giai đoạn"), "level")
    | dict.fromkeys(phrases("km|phút|vòng|tuần"), "place")
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
    scales=Phrases({k: Decimal(v) for k, v in _SCALES.items() if k not in ("trăm", "tr")} | {"trăm": Decimal(100)}),
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
    units=Phrases(_UNITS),
    currencies=Phrases(_CURRENCIES),
    prefix_currencies=Phrases(CURRENCIES | {"vnđ": "VND"}),
    hedges=Phrases(_HEDGES),
    post_hedges=Phrases(_POST_HEDGES),
    range_words=frozenset({"đến", "tới", "-", "—"}),
    per_words=frozenset({"/", "mỗi", "một", "trên"}),
    stop_words=_STOP,
    stop_exceptions=frozenset(
        {("bị", "can"), ("bị", "cáo"), ("bị", "hại"), ("bị", "đơn"), ("về", "viên"), ("lần", "chuyển"), ("ca", "nô")}
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
    one_nouns=frozenset({"người", "trẻ", "bé", "cháu", "nạn", "binh", "thi", "ca", "vụ", "lính", "công", "học"}),
    not_counted=words(
        """
    là và của thì mà ở được bị đã đang sẽ có không cho với từ đến để nhưng khi theo vào ra lên xuống
    này đó ấy về do vì nên cũng đều vẫn còn
    """
    ),
    order_words=frozenset({"hàng", "vài", "mấy", "nhiều", "cả"}),
    anaphors=frozenset({"cả", "những"}),
    anaphoric_nouns=frozenset({"nước", "bên", "phía", "nhà", "miền", "quốc", "nền", "chính", "lãnh"}),
    times=frozenset({"lần"}),
    times_before=frozenset(
        {"gấp", "tăng", "giảm", "nhiều", "cao", "lớn", "hơn", "gần", "khoảng", "nhanh", "thấp", "tới"}
    ),
    times_after=frozenset(),
    heat_words=words("nhiệt nóng lạnh rét nắng"),
    implied_currency="VND",
    price_words=words("giá tiền lương phạt thu chi lãi lỗ vốn trị bán mua tức nợ thưởng phí vay thuê cọc tốn"),
    triggers=frozenset(
        [*_DIGITS, "mười", "nửa", "hàng", "vài", "mấy", "nhiều", "gấp", "nhân", "thứ", "chục", "đầu", "lần", "âm"]
    ),
)
