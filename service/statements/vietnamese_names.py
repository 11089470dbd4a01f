"""Where a Vietnamese title, body or name ends: the capitals that are a person, a place or a body."""

from __future__ import annotations

import itertools
import re

from service.languages.vi import statements as vi
from service.statements.places import territories
from service.statements.tokens import Token, flags

Tokens = tuple[Token, ...]
HONORIFIC, BODY = flags(vi.HONORIFICS), flags(vi.BODIES)
HEAD = flags(vi.HEADS + vi.ACADEMIC + vi.MILITARY)
PEOPLE, PLACE = flags(vi.PEOPLE), flags((*vi.PLACES, *territories("vi")))
OUTLET = flags(vi.OUTLETS)
HIDDEN = flags(vi.ANONYMOUS)
_VERB, _ISSUED, _ADVERB = flags(vi.VERBS), flags(vi.ISSUED), flags(vi.ADVERBS)
COMPOUND = frozenset(
    pair for table in (vi.HEADS, vi.BODIES, vi.PEOPLE, vi.MILITARY, vi.COMPOUNDS) for phrase in table
    for pair in itertools.pairwise(phrase.split())
)  # fmt: skip
"""Pairs of syllables of one word: "giao" in "nhà ngoại giao" is no verb, "quân" no stop."""
SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}"
    r"(?:ng|nh|ch|[cmnpt])?"
)
"""The shape of a Vietnamese syllable: a capital one at the start of a sentence need not be a name."""
MARKS = frozenset('()[]{},.;:!?…"“”‘’«»-–—/')
LONGEST = 18


def run_end(tokens: Tokens, i: int, stop: int) -> int:
    while i < stop and tokens[i].word and tokens[i].capital:
        i += 1
    return i


def name_end(tokens: Tokens, i: int, stop: int) -> int:
    """End of a person's name that starts at ``i``: capitals, particles (bin, al-, van, de) inside."""
    end = run_end(tokens, i, stop)
    while end > i and end + 1 < stop and tokens[end].low in ("bin", "van", "de", "al", "ibn", "der", "von", "da"):
        further = run_end(tokens, end + 1, stop)
        if further == end + 1:
            break
        end = further
    return end


def complement(tokens: Tokens, p: int, stop: int) -> tuple[tuple[int, int] | None, int]:
    """What follows a title: ``((name start, name end) or None, end)``."""
    q = p
    while q < stop and q - p < LONGEST + 6:
        token = tokens[q]
        if token.text == "(" and not HIDDEN.at(tokens, q + 1, stop):
            close = next((k for k in range(q, min(q + 10, stop)) if tokens[k].text == ")"), None)
            if close is None:
                return None, q
            q = close + 1
            continue
        if token.text == "," and _list_goes_on(tokens, q, stop):
            q += 1
            continue
        if token.text in ("-", "–") and q + 1 < stop and tokens[q + 1].capital:
            q += 1
            continue
        if (
            token.text == ","
            and q + 1 < stop
            and HONORIFIC.at(tokens, q + 1)
            and q + 2 < stop
            and tokens[q + 2].capital
        ):
            return None, q
        if not token.word:
            return None, q
        if (
            token.low in ("ông", "bà", "anh", "chị", "cô")
            and not token.capital
            and q + 1 < stop
            and tokens[q + 1].capital
        ):
            return (q + 1, name_end(tokens, q + 1, stop)), q
        if (place := PLACE.at(tokens, q, stop)) and not token.capital:
            q = place[0]
            continue
        if token.capital:
            name, q = _name_in_run(tokens, p, q, stop)
            if name:
                return name, q
            continue
        if HIDDEN.at(tokens, q, stop):
            return None, q
        if stops(tokens, q) and not _goes_on(tokens, q, stop):
            return None, q
        q += 1
    return None, q


def _list_goes_on(tokens: Tokens, q: int, stop: int) -> bool:
    """The comma of "Bộ Đầu tư, Thương mại và Công nghiệp"."""
    ahead = tokens[q + 1 : min(q + 9, stop)]
    if not ahead or not ahead[0].capital or HEAD.at(tokens, q + 1, stop) or HONORIFIC.at(tokens, q + 1, stop):
        return False
    back = {t.low for t in tokens[max(0, q - 8) : q]}
    return bool(back & {"bộ", "sở", "ban", "viện", "cục", "hội", "vụ"}) and any(t.low == "và" for t in ahead)


def _name_in_run(tokens: Tokens, p: int, q: int, stop: int) -> tuple[tuple[int, int] | None, int]:
    """The person's name in the run of capitals at ``q`` that follows a title from ``p`` on, and where the run ends."""
    end = name_end(tokens, q, stop)
    k0 = _past_places(tokens, p, q, end)
    before = tokens[q - 1].low if q else ""
    proper = before in vi.PROPER_BODY and k0 == q
    placed = before in vi.PROPER_PLACE and k0 == q
    follows = tokens[end] if end < stop else None
    glued = follows is not None and follows.word and follows.low not in vi.STOPS and not HIDDEN.at(tokens, end, stop)
    glued = glued and follows is not None and follows.low not in ("thuộc", "của")
    glued = glued and not _ADVERB.at(tokens, end, stop)
    if (told := _before_middle(tokens, k0, end)) is not None and not (told == q and (proper or placed)):
        return (told, end), end
    for s in range(k0, end):
        if s == q and (proper or placed):
            continue
        if (
            tokens[s].low in vi.SURNAMES
            and end - s >= 2
            and not (glued and end - s < 3)
            and (end - s >= 3 or not BODY.at(tokens, s, end + 1))
            and not ((place := PLACE.at(tokens, s, end)) and place[0] - s > 1)
        ):
            return (s, end), end
    if placed and not glued and end - k0 >= 3:
        return (k0 + 1, end), end  # "bang Bavaria Franz Huber"
    if proper or placed or glued or k0 >= end or BODY.at(tokens, k0, stop) or tokens[end - 1].text.isupper():
        return None, end
    if HEAD.at(tokens, k0, stop) or OUTLET.at(tokens, k0, stop) or _of_a_body(tokens, p, q, k0, end):
        return None, end
    if k0 == q and tokens[q - 1].low in ("của", "thuộc", "tại", "ở"):  # "Giám đốc nghiên cứu của Nhà Việt Data"
        native = all(SYLLABLE.fullmatch(t.low) for t in tokens[k0:end])
        return ((end - 2, end), end) if end - q >= 3 and not native else (None, end)
    return (k0, end), end


def _before_middle(tokens: Tokens, k0: int, end: int) -> int | None:
    """Where a name with the middle name Văn or Thị begins, whatever its surname: "… tỉnh Bắc Ninh Chử Văn Hùng"."""
    middle = next((k for k in range(k0 + 1, end - 1) if tokens[k].low in vi.GENDERS), None)
    if middle is None:
        return None
    double = middle - 2 >= k0 and all(tokens[k].low in vi.SURNAMES for k in (middle - 2, middle - 1))
    return middle - 1 - double


def _past_places(tokens: Tokens, p: int, q: int, end: int) -> int:
    """Where a name may begin in a run of capitals: past countries, palaces and words in capitals."""
    k = q
    while k < end:
        place = PLACE.at(tokens, k, end)
        surname = tokens[k].low in vi.SURNAMES and end - k > 1 and k > p
        if place is None or (place[0] - k == 1 and surname and place[0] < end):
            break
        k = place[0]
    house = BODY.at(tokens, k, end)
    if house and house[0] - k > 1 and house[0] < end:
        k = house[0]  # "Điện Kremlin Dmitry Peskov"
    while k + 1 < end and tokens[k].text.isupper() and len(tokens[k].text) > 1:
        k += 1  # "huấn luyện viên LSU Will Wade"
    place = PLACE.at(tokens, k, end) if k > q and tokens[k - 1].text.isupper() else None
    return place[0] if place else k  # "UBND TP Huế"


def _of_a_body(tokens: Tokens, p: int, q: int, k0: int, end: int) -> bool:
    """Whether capitals without a surname are rather the name of what the office belongs to."""
    surname = tokens[k0].low in vi.SURNAMES
    native = all(SYLLABLE.fullmatch(t.low) for t in tokens[k0:end])
    if native and end - k0 > 1 and not surname and any(BODY.at(tokens, k, q) for k in range(p, q)):
        return True  # Vietnamese names begin with a surname: "Công ty Vận tải Hải Yến Nam"
    if k0 != q or not q:
        return False
    single, back = end - k0 == 1, tokens[q - 1].low
    if single and q > p and SYLLABLE.fullmatch(tokens[k0].low) and back not in ("của", "thuộc", "tại", "ở"):
        return True  # "Vụ trưởng Biên giới và Biển"
    if surname:
        return False
    spokesman = q > 1 and (tokens[q - 2].low, back) in (("đại", "diện"), ("lãnh", "đạo"))
    return spokesman or (single and back in ("diện", "đạo", "viên", "ngôn", "đốc", "hành"))  # "đại diện Ngũ Hành"


def body_span(tokens: Tokens, a: int, b: int) -> tuple[int, int] | None:
    inside = a
    for i in range(a, b):
        if i < inside:
            continue
        if (place := PLACE.at(tokens, i, b)) and place[0] - i > 1:
            inside = place[0]  # the "Phòng" of Hải Phòng
            continue
        acronym = tokens[i].text.isupper() and len(tokens[i].text) > 1 and not PLACE.at(tokens, i, b)
        acronym = acronym and not HEAD.at(tokens, i, b)
        if (BODY.at(tokens, i, b) and tokens[i].capital) or acronym:
            while (
                b > i + 1 and (tokens[b - 1].text in MARKS or HONORIFIC.at(tokens, b - 1)) and tokens[b - 1].text != ")"
            ):
                b -= 1
            return tokens[i].start, tokens[b - 1].end
    return None


def plain_end(tokens: Tokens, q: int, stop: int) -> int:
    start = q
    while q < stop and q - start < LONGEST:
        token = tokens[q]
        if token.text == "(" and not HIDDEN.at(tokens, q + 1, stop):
            close = next((k for k in range(q, min(q + 10, stop)) if tokens[k].text == ")"), None)
            if close is None:
                return q
            q = close + 1
            continue
        if token.text in ("-", "–") and q + 1 < stop and tokens[q + 1].capital:
            q += 1
            continue
        if token.text == "," and _list_goes_on(tokens, q, stop):
            q += 1
            continue
        if token.text[0].isdigit() and tokens[q - 1].low in (
            "số",
            "vực",
            "khu",
            "quận",
            "phường",
            "cấp",
            "đoàn",
            "vùng",
        ):
            q += 1
            continue
        if (place := PLACE.at(tokens, q, stop)) and token.capital:
            q = place[0]
            if (
                q < stop
                and tokens[q].word
                and not tokens[q].capital
                and tokens[q].low not in ("và", "tại", "của", "thuộc", "ở")
            ):
                return q  # a country closes the name of a body
            continue
        if token.text[0].isdigit() and q + 1 < stop and tokens[q + 1].low == "tuổi":
            q += 2
            continue
        if not token.word or HIDDEN.at(tokens, q, stop) or _ISSUED.at(tokens, q, stop):
            return q
        if stops(tokens, q) and not _goes_on(tokens, q, stop):
            return q
        q += 1
    return q


def _goes_on(tokens: Tokens, q: int, stop: int) -> bool:
    """ "Đại sứ Pháp tại Việt Nam", "Sở Giáo dục và Đào tạo": what else would end the phrase does not."""
    if q + 1 >= stop:
        return False
    if tokens[q].low == "và" and not tokens[q + 1].capital:
        inside = any(t.low in ("ban", "hội", "ủy", "trung", "cục", "bộ", "viện") for t in tokens[max(0, q - 8) : q])
        return inside and tokens[q + 1].word and not _VERB.at(tokens, q + 1)
    if tokens[q].low == "ở":
        return tokens[q + 1].capital or tokens[q + 1].low in vi.PROPER_PLACE
    return tokens[q].low in ("tại", "và", "về") and tokens[q + 1].capital


def starts(tokens: Tokens, i: int) -> bool:
    return i == 0 or not tokens[i - 1].word


def inner(tokens: Tokens, i: int) -> bool:
    """Whether a syllable is the inner part of a longer word."""
    return i > 0 and (tokens[i - 1].low, tokens[i].low) in COMPOUND


def stops(tokens: Tokens, i: int) -> bool:
    """Whether a syllable ends a speaker phrase: a stop that belongs to no longer word."""
    token = tokens[i]
    if token.capital or token.low not in vi.STOPS or inner(tokens, i):
        return False
    return not (i + 1 < len(tokens) and (token.low, tokens[i + 1].low) in COMPOUND)
