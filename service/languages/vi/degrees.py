"""Vietnamese academic and military degrees as they stand before a name."""

from __future__ import annotations

ACADEMIC = r"(?P<assistant>trợ lý giáo sư)|(?P<associate>phó giáo sư|PGS)|(?P<full>giáo sư|GS)|(?P<none>tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|TS|ThS)"
MILITARY = (
    "thống tướng|đại tướng|thượng tướng|trung tướng|thiếu tướng|chuẩn tướng|phó đô đốc|chuẩn đô đốc|đô đốc|đại tá|thượng tá|"
    "trung tá|thiếu tá|đại úy|đại uý|thượng úy|thượng uý|trung úy|trung uý|thiếu úy|thiếu uý|tướng"
)
