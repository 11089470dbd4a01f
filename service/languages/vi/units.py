"""Units and currencies as Vietnamese newspapers write them.

Unit names are those of the pint registry where it has one; currency codes are ISO 4217.
"""

from __future__ import annotations

from decimal import Decimal

from service.languages.figures import Unit
from service.languages.shared import CURRENCIES, PREFIX_ONLY, UNIT_SIGNS
from service.languages.tokens import phrases
from service.types import FigureKind


def _units(names: str, name: str, kind: FigureKind = "measure", factor: str = "1") -> dict[str, Unit]:
    return {n: Unit(name, kind, Decimal(factor)) for n in names.split("|")}


UNITS: dict[str, Unit] = (
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
    | _units("miligam|miligram|mi-li-gam", "milligram")
    | _units("microgam|microgram|mi-cro-gam", "microgram")
    | _units("micromet|micrômet|micron|micromét", "micrometer")
    | _units("oát|watt", "watt")
    | _units("vôn|volt", "volt")
    | _units("hectopascal", "hectopascal")
    | _units("lít", "liter")
    | _units("lượng vàng|lạng vàng|cây vàng|lượng", "tael")
    | _units("chỉ vàng|chỉ", "mace")
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

MONEY: dict[str, str] = (
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
