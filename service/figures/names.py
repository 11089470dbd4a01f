"""Numbers that belong to names and labels: "G20", "KN-25", "Boeing 737", "quốc lộ 1", "Category 4"."""

from __future__ import annotations

from service.languages.figures import NumberTables
from service.languages.tokens import NUMBER, SYMBOL, WORD, Tokens, words


def names_number(t: Tokens, i: int, tables: NumberTables) -> bool:
    """Whether the digits at ``i`` are part of a name: G20, KN-25, Boeing 737, 3D, No. 1."""
    if t.glued(i) and t.kind[i - 1] == WORD and tables.prefix_currencies.before(t, i) is None:
        return not (t.low[i - 1] == "x" and i > 1 and t.kind[i - 2] == NUMBER and t.glued(i - 1))  # "56x56 mm"
    if i > 1 and t.low[i - 1] == "-" and t.low[i - 2] == "of":
        return True  # "round-of-16 matches"
    if i > 1 and t.glued(i) and t.glued(i - 1) and t.low[i - 1] in "-./" and t.kind[i - 2] == WORD:
        before = t.raw[i - 2]
        if before != before.lower() and t.low[i - 1] == "-" and not _month(t.low[i - 2]):
            return True
        if t.low[i - 1] == "." and t.kind[i - 2] == WORD and before.isupper():
            return True
    if (
        t.low[i - 1] in ('"', "“", "'")
        and i
        and t.raw[i + 1][:1].isupper()
        and t.kind[i + 1] == WORD
        and t.low[i + 2] in ('"', "”", "'")
    ):
        return True  # "60 Minutes"
    if (t.low[i + 1] == "+" and t.glued(i + 2) and t.kind[i + 2] == NUMBER) or (
        t.low[i - 1] == "+" and t.glued(i) and t.glued(i - 1) and i > 1
    ):
        return True  # "phút 90+3", "Km 1025+300"
    after = i + 1
    if t.glued(after) and t.kind[after] == WORD:
        return not _known_suffix(t, after, tables)
    return False


def label_of(t: Tokens, i: int, tables: NumberTables) -> tuple[str, int] | None:
    """The label before a small plain number ("quốc lộ 1", "Category 4"): "name" or "level", and its first token."""
    if t.kind[i] == NUMBER:
        if (
            not t.raw[i].isdecimal()
            or len(t.raw[i]) > 4
            or (t.glued(i) and t.kind[i - 1] == SYMBOL and t.low[i - 1] != ".")
        ):
            return None
    elif not tables.digits.get(t.low[i]) or t.low[i + 1] in tables.ten_marks:
        return None
    label = tables.labels.before(t, i)
    if label is not None and t.low[i - 1] == "số" and t.low[i - 2] in ("trong", "tổng", "con", "một", "là"):
        return None
    if label is None or _counts(t, i, tables):
        return None
    if t.kind[i] == WORD and label[0] != "level":
        spelled = t.low[i - 1] in ("vòng", "lớp") and t.low[i - 2] != "trong" and t.low[i] != "năm"
        return ("level", label[1]) if spelled else None  # "vòng hai", but "trong vòng hai ..."
    if t.low[label[1] - 1 : label[1] + 1] in _COMPOUNDS or (
        t.low[i + 1] in ("-", "–") and t.kind[i + 2] == NUMBER and _counts(t, i + 2, tables)
    ):
        return None
    if label[0] == "noun":  # a label when capitalised or when nothing is counted ("Điều 5", but "điều 20 xe")
        counted = _noun_follows(t, i + 1, tables)
        capital = t.raw[label[1]][:1].isupper() and (label[1] > 0 or tables.language == "en")
        return None if counted and not capital else ("name", label[1])
    if label[0] == "place":
        return ("level", label[1]) if t.kind[i] == NUMBER else None
    if label[0] == "level" and t.kind[label[1] - 1] == NUMBER and label[1] > 0:
        return None  # "10 phút 30": a unit of the number before it, no label
    return label


_COMPOUNDS = frozenset(
    tuple(pair.split())
    for pair in (
        "dự phòng|quốc phòng|đề phòng|danh mục|hạng mục|tài khoản|thời điểm|địa điểm|quan điểm|cao điểm|định kỳ|thời kỳ|chu kỳ|"
        "nhiệm kỳ|con đường|quãng đường|chặng đường|trọng điểm|thí điểm|tâm điểm|tổng mức|nước phần|cổ phần|thành phần|"
        "vụ mùa|bậc thang|thang máy|điều khoản|phân khúc|hỗn hợp"
    ).split("|")
)
"""Vietnamese words that end like a label and are none ("máy dự phòng 10-15%")."""


def _noun_follows(t: Tokens, j: int, tables: NumberTables) -> bool:
    """Whether something that can be counted begins at token ``j``: in English a plural within three words."""
    if t.kind[j] != WORD or t.low[j] in tables.stop_words or tables.labels.at(t, j) is not None:
        return False
    if tables.language == "vi":
        return True
    for k in range(j, j + 3):
        if t.kind[k] != WORD or t.low[k] in tables.stop_words:
            return False
        if _plural(t.low[k]):
            return True
    return False


def after_name(t: Tokens, i: int, tables: NumberTables) -> bool:
    """ "Song Tranh 3", "ST 25": a small plain number behind a capitalised word, with nothing plural after it."""
    if (
        i < 2
        or not t.raw[i].isdecimal()
        or len(t.raw[i]) > 3
        or t.glued(i)
        or (t.glued(i + 1) and t.kind[i + 1] == WORD)
    ):
        return False
    name, before = t.raw[i - 1], t.raw[i - 2]
    if (
        not name[:1].isupper()
        or t.kind[i - 1] != WORD
        or before in (".", "!", "?", ":", "“", '"', ";")
        or _counts(t, i, tables)
    ):
        return False
    if t.low[i + 1] in ("-", "—", "/", ":", "%") or tables.hedges.before(t, i) is not None or _title_case(t):
        return False
    if t.kind[i + 1] == SYMBOL or t.low[i + 1] in tables.stop_words:
        return t.low[i + 1] != "of"
    if tables.language == "vi":
        named = (name.isupper() and len(name) < 4) or (before[:1].isupper() and t.kind[i - 2] == WORD and i > 2)
        return named and t.low[i + 1] not in _VI_COUNTED and f"{before} {name}".lower() not in _VI_STATES
    if t.kind[i - 2] == NUMBER:
        return True  # "14 Leopard 2 tanks"
    return not any(_plural(t.low[k]) for k in range(i + 1, i + 4) if t.kind[k] == WORD)


def capital_number(t: Tokens, i: int) -> bool:
    """ "Four Corners", "Champions League Two": a number word with a capital inside a sentence belongs to a name."""
    if i == 0 or t.kind[i] != WORD or not t.raw[i][:1].isupper() or t.kind[i - 1] != WORD:
        return False
    return not _title_case(t)


_VI_COUNTED = words(
    """
    người ca vụ hộ nhà con chiếc xe tàu doanh nước tỉnh thành trường lớp học bệnh bác y giáo cán chiến quân cảnh nghi đối dự
    công đơn điểm tuyến cây căn cơ khu vùng huyện xã phường quận tuổi lần trận bàn huy giải suất vé máy tên em cháu thí nạn
    thi tấn triệu tỷ nghìn ngày tháng năm giờ phút tuần cuộc chuyến dự đại phiếu hành khách sinh viên phòng tầng
    hcv hcb hcđ cổ tượng tác bức quả khẩu tờ cuốn bản bài bộ đợt hạng chỗ ghế bậc mẫu giống loài gói hộp thùng lô khoản
    hợp thỏa văn vị ủy đoàn nhóm đội trạm bến cảng sân cửa hồ lao nông ngư thợ tài nhân học thủy phi lính sĩ thẻ
    cú pha giường vòng hiệp set phần loại kiểu lượt mã tòa ngôi dãy đoạn hang mỏ giếng tên quan hệ lữ sư tiểu
    đảng chương điều cặp đôi bên phía
    """
)
"""After a name and a number: words that are counted ("Hà Nội 9 người"), where anything else makes it a name ("Sông Đà 5")."""


_VI_STATES = frozenset(
    "việt nam|thái lan|hà lan|ba lan|phần lan|hàn quốc|trung quốc|triều tiên|nhật bản|ấn độ|đài loan|thụy điển|thụy sĩ|đan mạch|bồ đào nha|tây ban nha|"
    "hà nội|hải phòng|đà nẵng|cần thơ|hồng kông|hong kong|bắc kinh|vương quốc|hoa kỳ|hy lạp|ai cập|nam phi|đông timor".split(
        "|"
    )
)
"""States and cities: a number behind one counts what follows ("Thái Lan 71 HCV"), it names no power station."""


def _plural(word: str) -> bool:
    return (word.endswith("s") and not word.endswith("ss")) or word in ("people", "men", "women", "children", "troops")


def _title_case(t: Tokens) -> bool:
    """Whether the line is set as a headline, each word with a capital."""
    long = [word for word, kind in zip(t.raw, t.kind, strict=True) if kind == WORD and len(word) > 3]
    return len(long) > 2 and sum(word[:1].isupper() for word in long) > 0.85 * len(long)


def _month(word: str) -> bool:
    return word in ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mid")


def _counts(t: Tokens, i: int, tables: NumberTables) -> bool:
    """A numeral with a scale, a unit or a currency is a figure whatever stands before it."""
    j = i + 1
    return (
        tables.scales.at(t, j) is not None
        or tables.units.at(t, j) is not None
        or tables.currencies.at(t, j) is not None
    )


def _known_suffix(t: Tokens, j: int, tables: NumberTables) -> bool:
    word = t.low[j]
    if t.raw[j] in ("C", "F") and any(heat in tables.heat_words for heat in t.low[: t.size]):
        return True
    if word in ("b", "g") and t.raw[j - 1].isdecimal() and tables.prefix_currencies.before(t, j - 1) is None:
        return False  # National Highway 40B, 5G
    if word in tables.glued_scales or word in ("st", "nd", "rd", "th", "h", "am", "pm", "p", "ph", "x"):
        return True
    return any(table.at(t, j) is not None for table in (tables.units, tables.currencies, tables.scales))
