"""Numbers spelled out by an independent hand, for the round trip number → words → number."""

from __future__ import annotations

_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_EN_TENS = ("", "", *"twenty thirty forty fifty sixty seventy eighty ninety".split())
_EN_SCALES = ((10**15, "quadrillion"), (10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
_VI = "không một hai ba bốn năm sáu bảy tám chín".split()
_VI_SCALES = ((10**15, "triệu tỷ"), (10**12, "nghìn tỷ"), (10**9, "tỷ"), (10**6, "triệu"), (1000, "nghìn"))


def english(n: int) -> str:
    if n < 20:
        return _EN[n]
    if n < 100:
        tens, unit = divmod(n, 10)
        return _EN_TENS[tens] + (f"-{_EN[unit]}" if unit else "")
    if n < 1000:
        hundreds, rest = divmod(n, 100)
        return f"{_EN[hundreds]} hundred" + (f" and {english(rest)}" if rest else "")
    for scale, name in _EN_SCALES:
        if n >= scale:
            whole, rest = divmod(n, scale)
            link = " and " if 0 < rest < 100 else " "
            return f"{english(whole)} {name}" + (link + english(rest) if rest else "")
    raise AssertionError(n)


def vietnamese(n: int) -> str:
    if n < 1000:
        return _vi_small(n, full=False)
    for scale, name in _VI_SCALES:
        if n >= scale:
            whole, rest = divmod(n, scale)
            return f"{vietnamese(whole)} {name}" + (f" {_vi_rest(rest, scale)}" if rest else "")
    raise AssertionError(n)


def _vi_rest(n: int, below: int) -> str:
    """What follows a scale: its hundreds are always said ("một nghìn không trăm mười một")."""
    return _vi_small(n, full=True) if below == 1000 or n < 1000 else vietnamese(n)


def _vi_small(n: int, full: bool) -> str:
    hundreds, rest = divmod(n, 100)
    if not hundreds and not full:
        return _vi_tens(rest)
    said = f"{_VI[hundreds]} trăm"
    if not rest:
        return said
    return f"{said} linh {_VI[rest]}" if rest < 10 else f"{said} {_vi_tens(rest)}"


def _vi_tens(n: int) -> str:
    tens, unit = divmod(n, 10)
    if tens == 0:
        return _VI[unit]
    last = {1: "mốt" if tens > 1 else "một", 5: "lăm"}.get(unit, _VI[unit])
    head = "mười" if tens == 1 else f"{_VI[tens]} mươi"
    return f"{head} {last}" if unit else head
