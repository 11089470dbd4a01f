"""Words before and after a Vietnamese figure that bound or soften it."""

from __future__ import annotations

from service.languages.figures import Hedge
from service.languages.tokens import phrases
from service.types import Bound


def _hedges(bound: Bound, names: str) -> dict[str, Hedge]:
    return {n: Hedge(bound, f"hedge:{bound}") for n in names.split("|")}


HEDGES = (
    _hedges(
        "about",
        "khoảng|khoảng chừng|chừng|xấp xỉ|tầm|tầm khoảng|cỡ|độ chừng|ước khoảng|ước chừng|vào khoảng|quanh|"
        "quanh mức|loanh quanh|ước tính khoảng|ước đạt khoảng|"
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
HEDGES |= dict.fromkeys(phrases("ước tính|ước"), Hedge("about", "hedge:estimated"))
HEDGES |= dict.fromkeys(
    phrases("ước tăng|ước đạt|ước giảm|ước tính tăng|ước tính đạt|ước lãi|ước lỗ|ước thu|ước chi|ước còn"),
    Hedge("exact", "hedge:estimated"),
)
"""Statisticians' "estimated to have reached": a first count, no rounding."""
POST_HEDGES = (
    _hedges("at_least", "trở lên|đổ lên|trở đi")
    | _hedges("at_most", "trở xuống|đổ lại|đổ xuống|trở lại")
    | _hedges("over", "có lẻ|có dư")
)
