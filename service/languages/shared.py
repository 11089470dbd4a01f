"""Symbols and codes that both languages write: ISO currency codes, unit signs, scale letters.

Currency codes: ISO 4217. Unit names are those of the pint registry where it has one.
"""

from __future__ import annotations

from decimal import Decimal

from service.languages.figures import Unit
from service.languages.tokens import words

CURRENCY_CODES = words(
    """
    usd eur gbp jpy cny krw thb sgd myr idr php inr rub aud cad chf nzd hkd twd sek nok dkk pln czk
    huf try ils aed sar qar kwd egp lbp zar brl mxn ars clp cop uah mnt lak khr mmk bdt pkr lkr npr
    irr iqd vnd kzt
    """
)
CURRENCIES: dict[str, str] = {code: code.upper() for code in CURRENCY_CODES if code != "try"} | {
    "$": "USD",
    "us$": "USD",
    "u.s $": "USD",
    "u.s. $": "USD",
    "us $": "USD",
    "usd$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "aud$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "cad$": "CAD",
    "s$": "SGD",
    "nz$": "NZD",
    "nzd$": "NZD",
    "hk$": "HKD",
    "hk $": "HKD",
    "c $": "CAD",
    "nt$": "TWD",
    "r$": "BRL",
    "mx$": "MXN",
    "mxn$": "MXN",
    "vn$": "VND",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₩": "KRW",
    "₫": "VND",
    "₽": "RUB",
    "₹": "INR",
    "฿": "THB",
    "₱": "PHP",
    "₺": "TRY",
    "₴": "UAH",
    "₡": "CRC",
    "rmb": "CNY",
    "rs": "INR",
    "rs.": "INR",
    "rm": "MYR",
    "vnđ": "VND",
    "rp": "IDR",
    "l.e": "EGP",
    "l.e.": "EGP",
    "ntd": "TWD",
}
PREFIX_ONLY = ("rs", "rs.", "rm", "rp")


def _measure(names: str, name: str, factor: str = "1") -> dict[str, Unit]:
    return {n: Unit(name, "measure", Decimal(factor)) for n in names.split("|")}


UNIT_SIGNS: dict[str, Unit] = (
    {"%": Unit("%", "percent"), "pp": Unit("pp", "points"), "‰": Unit("%", "percent", Decimal("0.1"))}
    | _measure("km", "kilometer")
    | _measure("m", "meter")
    | _measure("cm", "centimeter")
    | _measure("mm", "millimeter")
    | _measure("nm", "nanometer")
    | _measure("ha", "hectare")
    | _measure("km2|km²|sq km|sq. km|sqkm|sq.km", "square_kilometer")
    | _measure("m2|m²|sq m|sq. m|sqm|sq.m", "square_meter")
    | _measure("m3|m³|cu m", "cubic_meter")
    | _measure("kg", "kilogram")
    | _measure("mg", "milligram")
    | _measure("µg|μg|mcg", "microgram")
    | _measure("µm|μm", "micrometer")
    | _measure("hpa", "hectopascal")
    | _measure("ml", "milliliter")
    | _measure("mw", "megawatt")
    | _measure("gw", "gigawatt")
    | _measure("kw", "kilowatt")
    | _measure("kwh", "kilowatt_hour")
    | _measure("mwh", "megawatt_hour")
    | _measure("gwh", "gigawatt_hour")
    | _measure("twh", "terawatt_hour")
    | _measure("kwp", "kilowatt_peak")
    | _measure("mwp", "megawatt_peak")
    | _measure("km/h|kmh|kph|km/giờ", "kilometer/hour")
    | _measure("mph", "mile/hour")
    | _measure("m/s|m/giây", "meter/second")
    | _measure("m3/s|m³/s|m3/giây|m³/giây", "cubic_meter/second")
    | _measure("gb", "gigabyte")
    | _measure("tb", "terabyte")
    | _measure("mb", "megabyte")
    | _measure("mbps|mb/s", "megabit/second")
    | _measure("gbps", "gigabit/second")
    | _measure("ghz", "gigahertz")
    | _measure("mhz", "megahertz")
    | _measure("hz", "hertz")
    | _measure("teu|teus", "TEU")
    | _measure("dwt", "deadweight_tonne")
    | _measure("bps|bp", "basis_point")
    | _measure("db", "decibel")
    | _measure("kcal", "kilocalorie")
    | {
        "°c": Unit("celsius", "temperature"),
        "° c": Unit("celsius", "temperature"),
        "ºc": Unit("celsius", "temperature"),
        "℃": Unit("celsius", "temperature"),
        "°f": Unit("fahrenheit", "temperature"),
        "ºf": Unit("fahrenheit", "temperature"),
        "℉": Unit("fahrenheit", "temperature"),
    }
)

GLUED_SCALES: dict[str, Decimal] = {
    "k": Decimal(10**3),
    "m": Decimal(10**6),
    "mn": Decimal(10**6),
    "mln": Decimal(10**6),
    "mil": Decimal(10**6),
    "bn": Decimal(10**9),
    "bln": Decimal(10**9),
    "b": Decimal(10**9),
    "g": Decimal(10**9),
    "tn": Decimal(10**12),
    "trn": Decimal(10**12),
    "tln": Decimal(10**12),
}
