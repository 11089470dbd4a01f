"""Names in a Vietnamese sentence: where they stand and what kind they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from service.languages.vi import names as vi
from service.languages.vi.statements import NOT_BODIES
from service.languages.vi.topics import TOPICS
from service.statements.aliases import load_aliases
from service.statements.names_known import kind_of, known_at, titles
from service.statements.names_ordinary import without_word
from service.statements.names_words import LOWER, UPPER, Kind, Name, Word, fold, runs
from service.statements.vietnamese_names import SYLLABLE

_STOP = re.compile(
    r"(?:\b(?:cho|nói|đã|đang|sẽ|là|vừa|ngày|hôm|sáng|chiều|tối|trong|tại|ở|với|và|về|khẳng|nhấn|tuyên|bác|phủ|thừa|cảnh|dẫn|yêu|"
    r"đề|kêu|từ|ước|dự(?! báo| phòng| trữ| án)|lưu(?! trữ)|theo|cũng|còn|không(?! quân| gian)|chưa|(?<!thiết )(?<!chuẩn )bị|được|có|"
    r"gồm|như|khi|sau|trước|lúc|nêu|đưa|công bố|xác|ghi|thông(?! tin| tấn| vận| thương)|nhận|"
    r"do|thuộc|nhưng|song|rằng|này|trên|để|vì|nằm|đánh|phát(?! triển| thanh| hành| điện)|giải(?! trí| pháp| khát)|cam|"
    r"kết(?! cấu| nối)|bày|chỉ|hy|lên|họp|ký|muốn|khai(?! thác khoáng)|khởi|tổ chức|xây(?! dựng)|mở|đóng(?! tàu)|trúng|thu|mua|bán(?! lẻ| dẫn))\b"
    r"|[,.;:()\"“”‘’/?!…–]| - )"
)
"""What ends the name of a body: verbs and particles in lower case, marks."""
_INNER = re.compile(
    r"\b(?:tự do|hàng không|giao thông|truyền thông|viễn thông|phổ thông|lưu thông|chính phủ|đoàn kết|liên kết|đăng ký|nhật ký|trưng bày|giao lưu|"
    r"hiệp ước|công ước|chứng nhận|tiếp nhận|doanh thu|lý do|chuyển giao|bình đẳng giới|bảo lưu|giám định|hội họp|mạng lưới|"
    r"lữ hành|giáo dục|thuê mua|kiểm dự|quan trắc|nhà ở|sở hữu|hợp đồng|vận tải|di sản|nội trú|thanh toán)$",
    re.IGNORECASE,
)
"""Words of two syllables whose second would end a name."""
_BODY_NOUN = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, vi.ORGANISATION_NOUNS), key=len, reverse=True)) + r")\s+(?=\w)",
    re.IGNORECASE,
)
_NO_BODY = re.compile(r"(?:" + "|".join(map(re.escape, NOT_BODIES)) + r"|\w+ trưởng|\w+ phó)(?!\w)", re.IGNORECASE)
_INSIDE = re.compile(rf"[^\W\d_] [{UPPER}]\w* $|^(?:Tây|Vạn Lý) $")
"""A capital before the noun that opens no sentence: "ở Tây Ban Nha"."""
_TWO_FIELDS = frozenset("bộ sở ban cục viện vụ phòng hội trường tổng ủy uỷ liên tổ".split())
"""First syllables of bodies whose name may go on after "và": "Bộ Khoa học và Công nghệ"."""
_LONGEST = 11
_OPENS = re.compile(r"[.!?:;]\s*[\"“]*$|^[\"“]$")


_PARTICLES = frozenset("bin ibn binti von van de del della dos al el der den ben abu".split())
"""Small words inside foreign names."""


@lru_cache(maxsize=4096)
def read_vietnamese(text: str) -> tuple[Name, ...]:
    """Names in a Vietnamese sentence: organisations with their lower-case words, and runs of capitalised syllables."""
    found = list(_bodies(text))
    found += titles(text, [(n.start, n.end) for n in found])
    taken = [(n.start, n.end) for n in found]
    for whole in runs(text, _PARTICLES):
        run = [w for w in whole if not any(a <= w.start < b for a, b in taken)]
        if not run or (len(run) < len(whole) and run[0] is whole[0]):
            continue
        initial = run[0].start == 0 or bool(_OPENS.search(text[: run[0].start]))
        run = without_word(text, run)
        if not run:
            continue
        if len(run) == 1 and not _alone(text, run[0], initial):
            continue
        for start, end in _parts(text, run, initial):
            if any(a < end and start < b for a, b in taken):
                continue
            found.append(Name(start, end, text[start:end], _kind(text, start, end)))
    return tuple(sorted(found, key=lambda n: n.start))


def _bodies(text: str) -> Iterator[Name]:
    last = 0
    for match in _BODY_NOUN.finditer(text):
        start = match.start()
        if not text[start].isupper() or start < last or _INSIDE.search(text[:start]):
            continue
        known = known_at(text, start)
        if known is not None:
            end = start + len(known)
            if kind_of(known) == "place":
                continue  # "Đài Loan", "Hội An"
        elif _NO_BODY.match(text, start):
            continue
        else:
            end = _before_person(text, start, match.end(), _body_end(text, start, match.end()))
        if len(text[start:end].split()) >= 2:
            last = end
            yield Name(start, end, text[start:end], "organisation")


def _body_end(text: str, start: int, after: int) -> int:
    """Where the name of a body ends: at a verb, a mark, or after a proper name of two capitals ("Hoàng Liên khai thác")."""
    at = after
    while (stop := _STOP.search(text, at)) is not None and (
        (stop.group() == "và" and _goes_on(text, start, stop.end())) or _INNER.search(text[start : stop.end()])
    ):
        at = stop.end()
    end = stop.start() if stop is not None else len(text)
    spoken = list(re.finditer(r"\S+", text[start:end]))[:_LONGEST]
    proper = False
    for n, word in enumerate(spoken[:-1]):
        form, follows = word.group(), spoken[n + 1].group()
        foreign = form[0].isupper() and not form.isupper() and not SYLLABLE.fullmatch(form.lower())
        pair = (
            n > 1 and form[0].isupper() and spoken[n - 1].group()[0].isupper() and not spoken[n - 1].group().isupper()
        )
        if n > 0 and _person_follows(spoken, n):
            return start + word.end()
        proper = (n > 0 and foreign) or (pair and not form.isupper())
        if proper and follows[0].islower() and f"{form} {follows}".lower() not in TOPICS:
            return start + word.end()
    return start + (spoken[-1].end() if spoken else 0)


def _before_person(text: str, start: int, after: int, end: int) -> int:
    """Where a body ends whose head is named right behind it: "Giám đốc Trung tâm Dự báo Nguyễn Văn Hưởng"."""
    if text[start:after].strip().lower() in _NAMED_HOUSES:
        return end
    spoken = list(re.finditer(r"\S+", text[after:end]))
    for size in (4, 3):
        name = [m.group() for m in spoken[-size:]]
        if len(spoken) <= size or name[0].lower() not in vi.SURNAMES or not all(_SYLLABLE.fullmatch(w) for w in name):
            continue
        if any(" ".join(name[k:]) in load_aliases().by_vietnamese for k in range(size - 1)):
            return end
        return after + spoken[-size - 1].end()
    return end


_NAMED_HOUSES = frozenset(
    ("trường", "đại học", "học viện", "bệnh viện", "quỹ", "viện", "đường", "đội", "câu lạc bộ", "clb")
)
"""Houses that bear the names of people."""
_SYLLABLE = re.compile(rf"[{UPPER}][{LOWER}]+")


def _person_follows(spoken: list[re.Match[str]], n: int) -> bool:
    """Does a country end a state's body at word ``n``, before somebody's foreign name: "Văn phòng Nội các Nhật Bản Mori Kenichi"?"""
    if spoken[0].group().lower() not in _OF_STATES or n + 2 >= len(spoken):
        return False
    name = [m.group() for m in spoken[n + 1 : n + 3]]
    if not all(w[0].isupper() and not w.isupper() for w in name) or all(SYLLABLE.fullmatch(w.lower()) for w in name):
        return False
    known = load_aliases().by_vietnamese

    def country(first: int, last: int) -> bool:
        return any(e.kind == "country" for e in known.get(" ".join(m.group() for m in spoken[first : last + 1]), ()))

    return (country(n, n) and not country(n, n + 1)) or country(n - 1, n)


_OF_STATES = frozenset("bộ văn ủy uỷ cơ hội cục vụ viện quốc thượng hạ nội chính đảng tổng không hải lục".split())
"""First syllables of bodies of a state, which bear its name last."""


def _goes_on(text: str, start: int, end: int) -> bool:
    first = text[start:end].split(maxsplit=1)[0].lower()
    ahead = text[end:].lstrip()
    return (
        first in _TWO_FIELDS
        and ahead[:1].isupper()
        and not _BODY_NOUN.match(ahead)
        and known_at(ahead, 0) is None
        and ahead.split()[0] not in load_aliases().by_vietnamese
        and ahead.split()[0].lower() not in vi.HONORIFICS
    )


def _alone(text: str, word: Word, initial: bool) -> bool:
    """Whether a single capitalised word is a name."""
    if load_aliases().by_vietnamese.get(word.text):
        return True
    before = text[: word.start].lower().split()
    foreign = (len(word.text) >= 4 and not re.match(r"\s+[a-zà-ỹđ]", text[word.end :])) or fold(
        word.text
    ) == word.text.lower()
    announced = bool(before) and before[-1] in vi.HONORIFICS | {"tỉnh", "xã", "huyện", "vùng", "thành"}
    return not initial and (announced or (foreign and len(word.text) >= 4))


def _parts(text: str, run: list[Word], initial: bool) -> Iterator[tuple[int, int]]:
    """A run of capitals without the word that only opens the sentence, a country before a person's name apart."""
    aliases = load_aliases()

    def known(words: list[Word]) -> bool:
        return bool(words) and text[words[0].start : words[-1].end] in aliases.by_vietnamese

    body = run
    while len(body) > 1 and all(part.lower() in vi.HONORIFICS for part in body[0].text.split(".")) and _short(body[0]):
        body = body[1:]  # "HLV", "PGS.TS"
    if (
        len(body) > 3
        and _short(body[0])
        and body[0].text not in _SCHOOLS
        and body[1].text.lower() in vi.SURNAMES
        and all(w.text.istitle() for w in body[1:])
        and not known(body)
        and not known(body[1:3])
    ):
        yield body[0].start, body[0].end
        body = body[1:]  # "Phó chủ tịch VFF Dương Hữu Phước"
    run = body
    if initial and len(run) > 1 and not known(run):
        opener = run[0].text.lower()
        if opener in vi.HONORIFICS | _HEADS or (known(run[1:]) and opener not in vi.SURNAMES):
            body = run[1:]
    for size in range(min(len(body) - 2, 4), 0, -1):
        head, rest = body[:size], body[size:]
        if size == 1 and rest[0].text in ("Văn", "Thị") and head[0].text.lower() in vi.SURNAMES:
            continue  # "Thái Văn Lực" is no Thai
        if known(body) or not known(head) or kind_of(text[head[0].start : head[-1].end]) != "place":
            continue
        if size > 1 or rest[0].text.lower() in vi.SURNAMES or not SYLLABLE.fullmatch(rest[0].text.lower()):
            yield head[0].start, head[-1].end
            yield rest[0].start, rest[-1].end
            return
    yield body[0].start, body[-1].end


_SCHOOLS = frozenset("THPT THCS TH PTTH ĐH CĐ BV TT PTDTNT THCS&THPT".split())
"""Short for kinds of houses that are named after people."""


def _short(word: Word) -> bool:
    """Written in capitals that stand for words: "VFF", "PGS.TS", "ThS"."""
    return sum(c.isupper() for c in word.text) >= 2 and re.fullmatch(r"[IVX]+", word.text) is None


_HEADS = frozenset(
    "theo tại ở trong trên sau trước khi từ đến và nhưng song các những một hai ba bốn này đây đó".split()
)


_COMPANY = re.compile(r"\b(?![IVX]+\b)[A-ZĐ]{2,}\b")
"""A word in capitals inside a name makes it a body's ("CDC Hà Nội")."""


_OF_PROVINCE = re.compile(r"\b(?:ubnd|hđnd|nhân dân|công an|ủy|uỷ) (?:tỉnh|thành phố|tp|huyện|quận)$")


def _kind(text: str, start: int, end: int) -> Kind:
    form = text[start:end]
    if load_aliases().by_vietnamese.get(form):
        return kind_of(form)
    if _COMPANY.search(form) and not form.isupper():
        return "organisation"
    before = text[:start].lower().rstrip()
    named = re.search(r"[A-ZĐ]\w* [A-ZĐ]\w*\s*$", text[:start])  # "Nhật Bản Takaichi": no village
    if _OF_PROVINCE.search(before) and 3 <= len(form.split()) <= 4 and form.split()[0].lower() in vi.SURNAMES:
        return "person"  # "Chủ tịch UBND tỉnh Lò Văn Tiến"
    if not named and any(re.search(rf"(?:^|[\s(]){re.escape(noun)}$", before) for noun in vi.PLACE_NOUNS):
        return "place"
    last = before.removesuffix("thuộc về").rsplit(" ", 1)[-1].strip('("“')
    if last in vi.HONORIFICS:
        return "person"
    syllables = form.split()
    if re.fullmatch(r"[A-ZĐ]{2,6}", form) and not re.fullmatch(r"[IVX]+|USD|VND|GDP|CPI|FDI|EUR", form):
        return "organisation"
    if 2 <= len(syllables) <= 5 and syllables[0].lower() in vi.SURNAMES and last not in vi.PLACE_PREPOSITIONS:
        return "person"
    if last in vi.PLACE_PREPOSITIONS:
        return "place"
    return "unknown"
