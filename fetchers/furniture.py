"""Lines that newspapers set around an article's text: invitations, labels, captions, credits, signatures.

Each pattern describes a whole line. What may begin a sentence as well ("Chia sẻ tại hội nghị, bà Lan nói …", "Nguồn vốn
này …", "Theo dõi sát diễn biến bão trên biển, …") must not be caught by its first words.
"""

from __future__ import annotations

import re

_LABELS = re.compile(
    r"[*•▪►→\s]*(?:xem thêm|đọc thêm|đọc tiếp|xem nhiều|xem ngay|tin liên quan|bài liên quan|các tin liên quan|tin cùng chuyên mục|cùng chuyên mục|tin khác|bài khác|đọc nhiều|bài mới|tin đọc nhiều|"
    r"có thể bạn quan tâm|tin nổi bật|tin mới|video đang hot|video nổi bật|quảng cáo|advertisement|related(?: news)?|read more)"
    r"\s*(?::.*|\.{3}|…)?$",
    re.IGNORECASE,
)
_CONTROLS = re.compile(
    r"(?:chia sẻ|bình luận|ý kiến|\(?tổng hợp\)?|\(?còn tiếp\)?|từ khóa|từ khoá|tags?|chủ đề|in bài(?: viết)?|gửi bài(?: viết)?|lưu bài(?: viết)?|copy link|"
    r"sao chép(?: link| liên kết)?|nghe đọc bài|bấm vào đây|share|print|comments?|trở lại chủ đề|về trang chủ)"
    r"\s*(?:[:(].{0,80})?$",
    re.IGNORECASE,
)
_FOLLOW = re.compile(
    r"(?:theo dõi|follow) .{2,60} trên(?: (?:google(?: news| tin tức)?|facebook|zalo|youtube|tiktok|telegram|fanpage)\b.{0,40})?\s*\.?$"
    r"|đăng ký (?:nhận|theo dõi) (?:bản )?(?:tin|kênh)\b[^.]{0,60}$|tải (?:ứng dụng|app)\b[^.]{0,60}$",
    re.IGNORECASE,
)
_LINKED = re.compile(r"(?:>+|»|→|trở lại|quay lại|xem|đọc)", re.IGNORECASE)
_INVITATION = re.compile(
    r"[*(\s]*(?:kính )?mời (?:quý )?(?:bạn đọc|bạn|độc giả|khán giả|quý vị)\b.{0,40}\b"
    r"(?:xem|đọc|theo dõi|vào|tham gia|gửi|đón xem|gửi về)\b",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?:^|[\s(.–-])(?:Ảnh|ẢNH|Nguồn ảnh|Ảnh chụp màn hình|Đồ họa|Đồ hoạ|Minh họa|Infographic|Photo|Clip|Video)"
    r"(?: minh h[oọ]ạ?)?\s*:\s*[^.]{2,70}(?:[A-Z]\.[A-Z]\.?)?\)?\.?$"
    r"|(?:^|[\s(.–-])Ảnh: (?:[A-ZĐ]\.){1,4}[A-ZĐ]?\.?\)?$|(?:^|[.–-]\s?)Ảnh minh h[oọ]a?ạ?\.?$"
)
_PICTURE_SOURCE = re.compile(r"\(\s*(?:Nguồn|Ảnh|Theo)\b[^()]{0,70}\)\.?$")

SOURCE_LINE = re.compile(r"^\(?\s*Nguồn(?: tin| bài)?\s*:\s*(?P<who>\S.{0,160}?)\s*\)?$")
_THEO = re.compile(r"^\(?\s*(?:[Tt]heo|[Tt]ổng hợp từ|[Ll]ược dịch từ)(?:\s*+:)?\s++(?P<who>[^.!?\d]{2,60}?)\s*\)?$")
_IN_BRACKETS = re.compile(r"^\((?P<who>[^().!?\d]{2,40})\)$")
_BY_AND_FROM = re.compile(r"\s*\(\s*(?:[Tt]heo|[Nn]guồn\s*:?|[Tt]ổng hợp(?: từ)?)\s+(?P<who>[^()]{2,60})\)\s*$")
_ROLES = re.compile(
    r"^(?:tác giả|bài|tin|ảnh|thực hiện|nội dung|by)(?:\s*(?:,|và|-|&)\s*(?:bài|ảnh|tin|clip|video))*\s*:\s*",
    re.IGNORECASE,
)
_DID = re.compile(r"\s*\(?\b(?:thực hiện|ghi|lược ghi|tổng hợp|lược dịch|biên dịch|dịch)\)?$", re.IGNORECASE)
_OUTLET = re.compile(r"\s*[/(]\s*[\w.]+\.(?:vn|net|com)\)?$", re.IGNORECASE)


def is_furniture(text: str, links: float = 0.0) -> bool:
    """Whether a line belongs to the page and not to the article; ``links``: share of it that is linked."""
    if links > 0.9 and (len(text) < 30 or not text.endswith((".", "!", "?", "”", '"'))):
        return True
    if links > 0.5 and len(text) < 200 and _LINKED.match(text):
        return True
    if len(text) < 160 and any(pattern.match(text) for pattern in (_LABELS, _CONTROLS, _FOLLOW)):
        return True
    return len(text) < 300 and _INVITATION.match(text) is not None


def is_caption_line(text: str, *, pictured: bool, slanted: bool) -> bool:
    """Whether a line is the text of a picture. ``pictured``: an image stands right before it; ``slanted``: all italics."""
    if len(text) >= 400:
        return False
    return _CAPTION.search(text) is not None or (pictured and (slanted or _PICTURE_SOURCE.search(text) is not None))


def credited(text: str) -> str | None:
    """Whom the last line of an article names as its source ("Nguồn: TTXVN", "(Theo Reuters, AFP)")."""
    if match := SOURCE_LINE.match(text):
        return match["who"]
    match = _THEO.match(text) or _IN_BRACKETS.match(text)
    return match["who"] if match and like_names(match["who"]) else None


def like_names(text: str) -> bool:
    """Names and little else: "Lê Phương", "Vũ Anh (Theo Reuters, AFP)", "Bài và ảnh: HOÀI NAM"."""
    text = _DID.sub("", _BY_AND_FROM.sub("", _ROLES.sub("", text)))
    words = re.findall(r"[^\W\d_]+", text)
    capital = sum(word[0].isupper() for word in words)
    short = 1 <= len(words) <= 10 and len(text) <= 70
    return short and not text.endswith((".", "?", "!", ":")) and capital >= 0.7 * len(words)


def split_signature(text: str) -> tuple[str | None, str | None]:
    """Author and source of a signature: "Bài và ảnh: Hương Giang/VOV.VN (theo AFP)" is Hương Giang's, after AFP."""
    source = _BY_AND_FROM.search(text)
    name = _OUTLET.sub("", _DID.sub("", _BY_AND_FROM.sub("", _ROLES.sub("", text)))).strip(" -–|,")
    return name or None, source["who"].strip() if source else None
