"""What the reader of digits needs of languages that have no tables of their own: marks, scales, per cent, money.

No number words, no units, no dates: only what stands beside digits. A source in such a language is read for its digits.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

POINT_LANGUAGES = frozenset("zh ja ko th lo km my ms tl hi mr ne bn ta ur he en".split())
"""Languages of the news that write 1,234.5; all others write 1.234,5 or 1 234,5."""

_POWERS: Mapping[str, Mapping[int, str]] = {
    "fr": {3: "mille|k", 6: "million|millions|mln|M", 9: "milliard|milliards|mrd|mds|Md|Mds", 12: "billion|billions"},
    "es": {3: "mil", 6: "millón|millon|millones|mill", 9: "mil millones", 12: "billón|billones"},
    "pt": {3: "mil", 6: "milhão|milhões|milhoes|mi", 9: "bilhão|bilhões|bi|mil milhões", 12: "trilhão|trilhões"},
    "it": {3: "mila|mille", 6: "milione|milioni|mln", 9: "miliardo|miliardi|mld", 12: "bilione|bilioni"},
    "de": {3: "Tausend|Tsd", 6: "Million|Millionen|Mio", 9: "Milliarde|Milliarden|Mrd", 12: "Billion|Billionen|Bio"},
    "nl": {3: "duizend", 6: "miljoen|mln", 9: "miljard|mld|mrd", 12: "biljoen"},
    "pl": {3: "tysiąc|tysiące|tysięcy|tys", 6: "milion|miliony|milionów|mln", 9: "miliard|miliardy|miliardów|mld"},
    "cs": {3: "tisíc|tisíce|tis", 6: "milion|miliony|milionů|mil", 9: "miliarda|miliardy|miliard|mld"},
    "ro": {3: "mie|mii", 6: "milion|milioane|mil", 9: "miliard|miliarde|mld"},
    "hu": {3: "ezer", 6: "millió", 9: "milliárd"},
    "sv": {3: "tusen", 6: "miljon|miljoner|mn", 9: "miljard|miljarder|mdr"},
    "da": {3: "tusind", 6: "million|millioner|mio", 9: "milliard|milliarder|mia"},
    "no": {3: "tusen", 6: "million|millioner|mill", 9: "milliard|milliarder|mrd"},
    "fi": {3: "tuhat|tuhatta", 6: "miljoona|miljoonaa", 9: "miljardi|miljardia"},
    "tr": {3: "bin", 6: "milyon", 9: "milyar", 12: "trilyon"},
    "id": {3: "ribu", 6: "juta", 9: "miliar|milyar", 12: "triliun|trilyun"},
    "ms": {3: "ribu", 6: "juta", 9: "bilion", 12: "trilion"},
    "tl": {3: "libo|thousand", 6: "milyon|million", 9: "bilyon|billion"},
    "ru": {3: "тысяча|тысячи|тысяч|тыс", 6: "миллион|миллиона|миллионов|млн", 9: "миллиард|миллиарда|миллиардов|млрд",
           12: "триллион|триллиона|триллионов|трлн"},
    "uk": {3: "тисяча|тисячі|тисяч|тис", 6: "мільйон|мільйона|мільйонів|млн", 9: "мільярд|мільярда|мільярдів|млрд"},
    "bg": {3: "хиляда|хиляди|хил", 6: "милион|милиона|млн", 9: "милиард|милиарда|млрд"},
    "el": {3: "χιλιάδες", 6: "εκατομμύριο|εκατομμύρια|εκατ", 9: "δισεκατομμύριο|δισεκατομμύρια|δισ"},
    "ar": {3: "ألف|آلاف", 6: "مليون|ملايين", 9: "مليار|مليارات", 12: "تريليون"},
    "fa": {3: "هزار", 6: "میلیون", 9: "میلیارد"},
    "he": {3: "אלף|אלפי", 6: "מיליון|מיליוני", 9: "מיליארד|מיליארדי"},
    "hi": {3: "हज़ार|हजार", 5: "लाख", 7: "करोड़", 9: "अरब"},
    "bn": {3: "হাজার", 5: "লাখ", 7: "কোটি"},
    "ur": {3: "ہزار", 5: "لاکھ", 6: "ملین", 7: "کروڑ", 9: "ارب"},
    "zh": {2: "百", 3: "千", 4: "万|萬", 6: "百万|百萬", 7: "千万|千萬", 8: "亿|億", 12: "万亿|萬億|兆"},
    "ja": {2: "百", 3: "千", 4: "万", 8: "億", 12: "兆"},
    "ko": {2: "백", 3: "천", 4: "만", 8: "억", 12: "조"},
    "th": {2: "ร้อย", 3: "พัน", 4: "หมื่น", 5: "แสน", 6: "ล้าน", 9: "พันล้าน", 12: "ล้านล้าน"},
    "lo": {3: "ພັນ", 4: "ໝື່ນ", 5: "ແສນ", 6: "ລ້ານ", 9: "ຕື້|ພັນລ້ານ"},
    "km": {3: "ពាន់", 4: "ម៉ឺន", 5: "សែន", 6: "លាន", 9: "ពាន់លាន|ប៊ីលាន"},
    "my": {4: "သောင်း", 5: "သိန်း", 6: "သန်း", 7: "ကုဋေ"},
}  # fmt: skip
"""Powers of ten of the scale words that follow digits."""

SCALES: Mapping[str, Mapping[str, Decimal]] = {
    language: {
        word if word in {"M", "Md", "Mds", "k"} else word.lower(): Decimal(10) ** power
        for power, words in powers.items()
        for word in words.split("|")
    }
    for language, powers in _POWERS.items()
}
MULTIPLYING = frozenset({"zh", "ja", "ko"})
"""Languages whose numerals go on behind a scale: 1亿2000万."""

PERCENT: Mapping[str, str] = {
    "%": "%", "％": "%", "٪": "%", "pour cent": "%", "por ciento": "%", "por cento": "%", "per cento": "%",
    "prozent": "%", "procent": "%", "persen": "%", "peratus": "%", "porsyento": "%", "yüzde": "%", "процент": "%",
    "процента": "%", "процентов": "%", "відсотка": "%", "відсотків": "%", "στα εκατό": "%", "بالمئة": "%",
    "بالمائة": "%", "في المئة": "%", "درصد": "%", "प्रतिशत": "%", "퍼센트": "%", "パーセント": "%", "เปอร์เซ็นต์": "%",
    "%포인트": "pp", "%p": "pp", "퍼센트포인트": "pp", "个百分点": "pp", "個百分點": "pp", "ポイント": "pp", "%ポイント": "pp",
    "point de pourcentage": "pp", "points de pourcentage": "pp", "punto porcentual": "pp", "puntos porcentuales": "pp",
    "ponto percentual": "pp", "pontos percentuais": "pp", "punto percentuale": "pp", "punti percentuali": "pp",
    "prozentpunkt": "pp", "prozentpunkte": "pp", "procentpunt": "pp", "poin persentase": "pp", "mata peratusan": "pp",
    "п.п.": "pp", "процентного пункта": "pp", "процентных пункта": "pp", "процентных пунктов": "pp",
}  # fmt: skip

MONEY: Mapping[str, str] = {
    "€": "EUR", "£": "GBP", "₫": "VND", "₩": "KRW", "฿": "THB", "₽": "RUB", "₹": "INR", "₱": "PHP", "$": "USD",
    "us$": "USD", "rp": "IDR", "rm": "MYR", "usd": "USD", "eur": "EUR", "gbp": "GBP", "vnd": "VND", "jpy": "JPY",
    "cny": "CNY", "krw": "KRW", "thb": "THB", "rub": "RUB", "idr": "IDR", "myr": "MYR", "sgd": "SGD", "inr": "INR",
    "euro": "EUR", "euros": "EUR", "евро": "EUR", "євро": "EUR", "ευρώ": "EUR", "يورو": "EUR", "یورو": "EUR",
    "欧元": "EUR", "歐元": "EUR", "ユーロ": "EUR", "유로": "EUR", "ยูโร": "EUR",
    "dollar": "USD", "dollars": "USD", "dólar": "USD", "dólares": "USD", "dollari": "USD", "dolar": "USD",
    "dollaria": "USD", "доллар": "USD", "доллара": "USD", "долларов": "USD", "долл": "USD", "долар": "USD",
    "доларів": "USD", "دولار": "USD", "دلار": "USD", "डॉलर": "USD", "美元": "USD", "美金": "USD", "ドル": "USD",
    "달러": "USD", "ดอลลาร์": "USD", "ດອນລາ": "USD", "ដុល្លារ": "USD",
    "dong": "VND", "dongs": "VND", "донг": "VND", "донга": "VND", "донгов": "VND", "越南盾": "VND", "越盾": "VND",
    "ドン": "VND", "동": "VND", "ดอง": "VND", "ດົງ": "VND", "ដុង": "VND",
    "人民币": "CNY", "人民幣": "CNY", "元": "CNY", "yuan": "CNY", "yuans": "CNY", "юань": "CNY", "юаня": "CNY",
    "юаней": "CNY", "元人民币": "CNY", "위안": "CNY", "หยวน": "CNY",
    "円": "JPY", "yen": "JPY", "yens": "JPY", "日元": "JPY", "иен": "JPY", "엔": "JPY", "เยน": "JPY",
    "원": "KRW", "won": "KRW", "wons": "KRW", "韩元": "KRW", "韓元": "KRW", "ウォン": "KRW", "вон": "KRW",
    "บาท": "THB", "baht": "THB", "bahts": "THB", "泰铢": "THB", "バーツ": "THB", "밧": "THB",
    "рубль": "RUB", "рубля": "RUB", "рублей": "RUB", "руб": "RUB", "卢布": "RUB", "rupiah": "IDR", "ringgit": "MYR",
    "kip": "LAK", "ກີບ": "LAK", "riel": "KHR", "រៀល": "KHR", "kyat": "MMK", "ကျပ်": "MMK", "英镑": "GBP",
}  # fmt: skip
"""Signs, codes and words of money, lower-case; a word that is a currency in several countries is the commonest one."""

ORDINAL_DOT = frozenset("de da no fi cs sk sl hr sr hu pl et lv".split())
"""Languages that write the day of a month with a full stop: "am 22. Oktober"."""

ABBREVIATIONS: Mapping[str, str] = {
    "fr": "m mm mme mmes mlle dr pr me st ste av apr env art vol no",
    "de": "dr prof hr fr st str nr ca bzw mio mrd tsd abs art bd etc usw z.b u.a d.h inkl max min",
    "es": "sr sra srta dr dra d ud uds ee.uu núm pág av art etc gral",
    "pt": "sr sra dr dra eng av art núm pág etc gen",
    "it": "sig sig.ra dr dott dott.ssa prof on avv art pag ecc gen ca",
    "nl": "dhr mevr mr dr drs ing prof st nr ca bijv enz art",
    "id": "dr drs ir h hj no prof kol jend tn ny pt tbk jl",
    "ms": "dr dato en pn no prof jln",
    "ru": "г гг ул д стр т тов проф акад им руб коп тыс млн млрд др пр см",
    "pl": "dr prof mgr inż ul nr św gen tys mln mld np m.in",
}  # fmt: skip
"""Words that keep their full stop inside a sentence, lower-case and without it."""
