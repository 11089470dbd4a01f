"""Units and currencies as English newspapers write them.

Unit names are those of the pint registry where it has one; currency codes are ISO 4217.
"""

from __future__ import annotations

from decimal import Decimal

from service.languages.figures import Unit
from service.languages.shared import CURRENCIES, PREFIX_ONLY, UNIT_SIGNS
from service.languages.tokens import words
from service.types import FigureKind


def _units(names: str, name: str, kind: FigureKind = "measure", factor: str = "1") -> dict[str, Unit]:
    return {n: Unit(name, kind, Decimal(factor)) for n in names.split("|")}


UNITS: dict[str, Unit] = (
    UNIT_SIGNS
    | _units("percent|per cent|pct|percentage|pc", "%", "percent")
    | _units(
        "percentage point|percentage points|percentage-point|percentage-points|point percentage|pct points|"
        "% points|ppt|ppts|pps|percent points",
        "pp",
        "points",
    )
    | _units("basis point|basis points|basis-point|bps", "basis_point")
    | _units("second|seconds|sec|secs", "second", "duration")
    | _units("minute|minutes|min|mins", "minute", "duration")
    | _units("hour|hours|hr|hrs", "hour", "duration")
    | _units("day|days", "day", "duration")
    | _units("night|nights", "night", "duration")
    | _units("week|weeks", "week", "duration")
    | _units("fortnight|fortnights", "week", "duration", "2")
    | _units("month|months", "month", "duration")
    | _units("quarter|quarters", "quarter", "duration")
    | _units("year|years|yr|yrs", "year", "duration")
    | _units("decade|decades", "decade", "duration")
    | _units("century|centuries", "century", "duration")
    | _units("millennium|millennia", "millennium", "duration")
    | _units("year old|years old|year olds|years of age|yr old|yo", "year", "age")
    | _units("month old|months old|month olds|months of age", "month", "age")
    | _units("week old|weeks old|weeks of age", "week", "age")
    | _units("day old|days old", "day", "age")
    | _units("degrees celsius|degree celsius|degrees c|degrees centigrade|celsius|c degrees", "celsius", "temperature")
    | _units("degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f", "fahrenheit", "temperature")
    | _units("degrees|degree", "degree", "temperature")
    | _units("kilometer|kilometers|kilometre|kilometres|kms", "kilometer")
    | _units("meter|meters|metre|metres", "meter")
    | _units("centimeter|centimeters|centimetre|centimetres", "centimeter")
    | _units("millimeter|millimeters|millimetre|millimetres", "millimeter")
    | _units("mile|miles|mi", "mile")
    | _units("nautical mile|nautical miles|nm", "nautical_mile")
    | _units("foot|feet|ft", "foot")
    | _units("inch|inches", "inch")
    | _units("yard|yards|yds", "yard")
    | _units("acre|acres", "acre")
    | _units("hectare|hectares", "hectare")
    | _units(
        "square kilometer|square kilometers|square kilometre|square kilometres|sq kms|sq.kms", "square_kilometer"
    )
    | _units("square meter|square meters|square metre|square metres|sq meters|sq metres|sq.meters|sq.metres",
             "square_meter")
    | _units("square mile|square miles|sq miles|sq mi", "square_mile")
    | _units("square foot|square feet|sq ft|sq.ft|sq. ft", "square_foot")
    | _units("cubic meter|cubic meters|cubic metre|cubic metres", "cubic_meter")
    | _units("cubic foot|cubic feet", "cubic_foot")
    | _units(
        "cubic meters per second|cubic metres per second|cubic meters a second|cubic metres a second",
        "cubic_meter/second",
    )
    | _units("tonne|tonnes|metric ton|metric tons|metric tonnes|ton|tons|mt", "tonne")
    | _units("kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kgs", "kilogram")
    | _units("gram|grams|gramme|grammes", "gram")
    | _units("milligram|milligrams", "milligram")
    | _units("microgram|micrograms|microgramme|microgrammes", "microgram")
    | _units("micrometer|micrometers|micrometre|micrometres|micron|microns", "micrometer")
    | _units("watt|watts", "watt")
    | _units("volt|volts", "volt")
    | _units("hectopascal|hectopascals|millibar|millibars", "hectopascal")
    | _units("lb|lbs", "pound")
    | _units("ounce|ounces|oz|troy ounce|troy ounces", "ounce")
    | _units("tael|taels", "tael")
    | _units("chi|mace", "mace")
    | _units("stone", "stone")
    | _units("liter|liters|litre|litres", "liter")
    | _units("gallon|gallons", "gallon")
    | _units("barrel|barrels|bbl", "barrel")
    | _units("bushel|bushels", "bushel")
    | _units("kilowatt|kilowatts", "kilowatt")
    | _units("megawatt|megawatts", "megawatt")
    | _units("gigawatt|gigawatts", "gigawatt")
    | _units("kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours", "kilowatt_hour")
    | _units("megawatt hour|megawatt hours|megawatt-hour|megawatt-hours", "megawatt_hour")
    | _units("gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours", "gigawatt_hour")
    | _units("terawatt hour|terawatt hours|terawatt-hours", "terawatt_hour")
    | _units("horsepower", "horsepower")
    | _units("miles per hour|miles an hour|mile per hour", "mile/hour")
    | _units(
        "kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km per hour|km an hour|"
        "kilometres per hour|kilometer per hour|kilometre per hour|kilometre an hour|kilometer an hour",
        "kilometer/hour",
    )
    | _units("meters per second|metres per second|meters a second|metres a second", "meter/second")
    | _units("magnitude", "magnitude")
    | _units("knot|knots", "knot")
    | _units("gigabyte|gigabytes", "gigabyte")
    | _units("terabyte|terabytes", "terabyte")
    | _units("megabyte|megabytes", "megabyte")
    | _units("gigahertz", "gigahertz")
    | _units("decibel|decibels", "decibel")
    | _units("calorie|calories", "calorie")
    | _units("carat|carats", "carat")
    | _units("light year|light years|light-years", "light_year")
)  # fmt: skip


def _money(code: str, names: str) -> dict[str, str]:
    return dict.fromkeys(names.split("|"), code)


MONEY: dict[str, str] = (
    {k: v for k, v in CURRENCIES.items() if k not in PREFIX_ONLY or k in ("rs", "rm")}
    | _money("USD",
        "dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|buck|"
        "bucks|usd dollars|"
             "united states dollars")
    | _money("AUD", "australian dollar|australian dollars")
    | _money("CAD", "canadian dollar|canadian dollars")
    | _money("SGD", "singapore dollar|singapore dollars|singaporean dollars")
    | _money("HKD", "hong kong dollar|hong kong dollars")
    | _money("NZD", "new zealand dollar|new zealand dollars")
    | _money("TWD", "taiwan dollar|taiwan dollars|new taiwan dollars|taiwanese dollars")
    | _money("VND", "dong|vietnamese dong|vnd|viet nam dong|vietnam dong|dongs")
    | _money("EUR", "euro|euros")
    | _money("GBP", "pound|pounds|pound sterling|pounds sterling|british pounds|sterling|quid")
    | _money("JPY", "yen|japanese yen")
    | _money("CNY", "yuan|renminbi|chinese yuan|yuan renminbi|kuai")
    | _money("KRW", "won|south korean won|korean won")
    | _money("KPW", "north korean won")
    | _money("RUB", "ruble|rubles|rouble|roubles|russian rubles|russian roubles")
    | _money("THB", "baht|thai baht")
    | _money("INR", "rupee|rupees|indian rupees|indian rupee")
    | _money("PKR", "pakistani rupees|pakistani rupee")
    | _money("LKR", "sri lankan rupees")
    | _money("IDR", "rupiah|indonesian rupiah|rupiahs")
    | _money("MYR", "ringgit|ringgits|malaysian ringgit|malaysian ringgits|malaysia ringgit|malaysia ringgits")
    | _money("PHP", "philippine peso|philippine pesos|peso|pesos")
    | _money("MXN", "mexican peso|mexican pesos")
    | _money("ARS", "argentine peso|argentine pesos")
    | _money("CHF", "swiss franc|swiss francs|franc|francs")
    | _money("SEK", "swedish krona|swedish kronor|krona|kronor")
    | _money("NOK", "norwegian krone|norwegian kroner|kroner")
    | _money("DKK", "danish krone|danish kroner")
    | _money("PLN", "zloty|zlotys|polish zloty")
    | _money("CZK", "czech koruna|koruna")
    | _money("HUF", "forint|forints")
    | _money("TRY", "lira|turkish lira|liras")
    | _money("ILS", "shekel|shekels")
    | _money("AED", "dirham|dirhams|emirati dirhams")
    | _money("SAR", "saudi riyal|saudi riyals|riyal|riyals")
    | _money("QAR", "qatari riyal|qatari riyals")
    | _money("YER", "yemeni rial|yemeni rials")
    | _money("IRR", "rial|rials|iranian rials")
    | _money("KWD", "kuwaiti dinar|kuwaiti dinars")
    | _money("IQD", "iraqi dinar|iraqi dinars|dinar|dinars")
    | _money("EGP", "egyptian pound|egyptian pounds|geneh|l.e|l.e.|le")
    | _money("LBP", "lebanese pound|lebanese pounds")
    | _money("ZAR", "rand")
    | _money("BRL", "real|reais")
    | _money("UAH", "hryvnia|hryvnias")
    | _money("MNT", "tugrik|tugriks|tögrög")
    | _money("LAK", "kip|lao kip")
    | _money("KHR", "riel|riels")
    | _money("MMK", "kyat|kyats")
    | _money("BDT", "taka")
    | _money("FIM", "finnish markka|markka")
    | _money("DEM", "mark|marks|deutsche marks|deutschmarks")
    | _money("ESP", "peseta|pesetas")
    | _money("cent", "cent|cents|us cents|penny|pence|sen|satang|kopiyka|kopiykas|kopeck|kopecks")
    | _money("BTC", "bitcoin|bitcoins|btc")
)  # fmt: skip

LENGTHS = words(
    """
    waves walls hurdles poles tides swells boards buildings towers cables intervals trees bars strips sections pieces lengths
    heights heats finals semifinals races sprints relays dashes surges drops depths columns masts blades rails
    spans stretches ropes fences trenches ditches tunnels pillars posts panels tanks pools lanes freestyles backstrokes
    butterflies breaststrokes laps steps jumps ships boats vessels containers snakes statues flags
    """
)
"""What "8m" before it gives the length of: "8m waves", "400m hurdles"."""
