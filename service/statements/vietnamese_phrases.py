"""Vietnamese speaker phrases, anchored at their front, since titles, bodies and honorifics announce themselves.

Vietnamese writes no ends of words: what closes a title is a name (a run of capitals that is no place and no field), a
time word, a preposition or the verb itself.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from service.languages.vi import statements as vi
from service.statements.places import territories
from service.statements.speakers import Kind, Speaker
from service.statements.tokens import Phrases, Token, flags

Tokens = tuple[Token, ...]

_HONORIFIC, _MODIFIER, BODY = flags(vi.HONORIFICS), flags(vi.MODIFIERS), flags(vi.BODIES)
HEAD = flags(vi.HEADS + vi.ACADEMIC + vi.MILITARY)
_RANK = flags(vi.ACADEMIC + vi.MILITARY)
_DOCUMENT, PEOPLE, PLACE = flags(vi.DOCUMENTS), flags(vi.PEOPLE), flags((*vi.PLACES, *territories("vi")))
_OUTLET, _OUTLET_HEAD, _INDEFINITE = flags(vi.OUTLETS), flags(vi.OUTLET_HEADS), flags(vi.INDEFINITE)
_PRONOUN: Phrases[str] = Phrases(vi.PRONOUNS)
HIDDEN = flags(vi.ANONYMOUS)
_NO_BODY = flags(vi.NOT_BODIES)
_VERB, _ISSUED = flags(vi.VERBS), flags(vi.ISSUED)
_COMPOUND = frozenset(
    pair for table in (vi.HEADS, vi.BODIES, vi.PEOPLE, vi.MILITARY, vi.COMPOUNDS) for phrase in table
    for pair in itertools.pairwise(phrase.split())
)  # fmt: skip
"""Pairs of syllables of one word: "giao" in "nhà ngoại giao" is no verb, "quân" no stop."""
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}"
    r"(?:ng|nh|ch|[cmnpt])?"
)
"""The shape of a Vietnamese syllable: a capital one at the start of a sentence need not be a name."""
_IN_DOCUMENTS = frozenset("vừa từ về do mới ngày sáng tháng tại được của trong".split())
_MARKS = frozenset('()[]{},.;:!?…"“”‘’«»-–—/')
_LONGEST = 18


def noun_phrase(tokens: Tokens, i: int, stop: int) -> Speaker | None:
    """The speaker phrase that starts exactly at ``i``."""
    first, some = i, False
    while i < stop and (hit := _INDEFINITE.at(tokens, i, stop)):
        i, some = hit[0], True
    if not some and first < stop and (found := _pronoun(tokens, first, stop)):
        return found
    if i + 1 < stop and tokens[i].low in ("nữ", "vị", "nam", "cả", "chính", "phía") and not BODY.at(tokens, i, stop):
        i += 1
    if i >= stop:
        return None
    if not some and (found := _pronoun(tokens, i, stop)):
        return replace(found, first=first)
    if hit := _HONORIFIC.at(tokens, i, stop):
        end = _name_end(tokens, hit[0], stop)
        if end > hit[0]:
            gender = {"ông": "m", "bà": "f", "anh": "m", "chị": "f", "cô": "f"}.get(tokens[i].low, "p")
            return _speaker("person", tokens, first, hit[0], end, gender=gender)
    for parse in (outlet_phrase, _title, _body, _document, _people, _proper):
        found = parse(tokens, first, i, stop, some)
        if found:
            return found
    return None


def _speaker(kind: Kind, tokens: Tokens, first: int, a: int, b: int, **more: object) -> Speaker:
    return Speaker(kind, (tokens[a].start, tokens[b - 1].end), first, b, **more)  # type: ignore[arg-type]


def _pronoun(tokens: Tokens, i: int, stop: int) -> Speaker | None:
    hit = _PRONOUN.at(tokens, i, stop)
    if hit:
        end, gender = hit
        follows = tokens[end] if end < stop else None
        if follows is None or not (follows.capital or (end - i == 1 and follows.word and follows.low not in vi.STOPS)):
            if end - i > 1 and tokens[end - 1].low not in ("này", "ấy", "ta") and follows:
                return None
            if end - i == 1 and tokens[i].low not in (*vi.HONORIFICS, "họ", "ngài", "y", "thị", "hắn"):
                return None
            if tokens[i].low == "anh" and tokens[i].capital and i > 0 and tokens[i - 1].word:
                return None  # the country
            return _speaker("pronoun", tokens, i, i, end, gender=gender, refers=True)
    body = BODY.at(tokens, i, stop)
    for end in range(body[0], min(body[0] + 3, stop)) if body else ():
        if tokens[end].low == vi.DEICTIC:
            return _speaker("body", tokens, i, i, end + 1, gender="b", head=tokens[i].low, refers=True)
    person = HEAD.at(tokens, i, stop) or PEOPLE.at(tokens, i, stop)
    if person and person[0] < stop and tokens[person[0]].low == vi.DEICTIC:
        return _speaker("pronoun", tokens, i, i, person[0] + 1, gender="p", refers=True)
    if (
        tokens[i].low in ("nước", "quốc")
        and i + 1 < stop
        and vi.DEICTIC in (tokens[i + 1].low, tokens[min(i + 2, stop - 1)].low)
    ):
        return _speaker("body", tokens, i, i, i + 2, gender="b", head="nước", refers=True)
    return None


def _run_end(tokens: Tokens, i: int, stop: int) -> int:
    while i < stop and tokens[i].word and tokens[i].capital:
        i += 1
    return i


def _name_end(tokens: Tokens, i: int, stop: int) -> int:
    """End of a person's name that starts at ``i``: capitals, particles (bin, al-, van, de) inside."""
    end = _run_end(tokens, i, stop)
    while end > i and end + 1 < stop and tokens[end].low in ("bin", "van", "de", "al", "ibn", "der", "von", "da"):
        further = _run_end(tokens, end + 1, stop)
        if further == end + 1:
            break
        end = further
    return end


def _title(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    """Titles and what belongs to them, then a name if one follows."""
    p, heads, rank = i, 0, True
    while p < stop:
        hit = HEAD.at(tokens, p, stop)
        if hit is None and not BODY.at(tokens, p, stop) and (mod := _MODIFIER.at(tokens, p, stop)):
            p = mod[0]
            continue
        if hit is None:
            break
        rank = rank and _RANK.at(tokens, p, stop) == hit
        p, heads = hit[0], heads + 1
    if not heads:
        return None
    name, end = _complement(tokens, p, stop)
    one = some and tokens[first].low == "một" and tokens[first + 1].low not in ("số", "vài")
    if name and some and (not one or name[1] - name[0] < 2):
        end, name = name[1], None  # "một nông dân Manitoba", "các đại biểu Quốc hội Wales"
    body = _body_span(tokens, p, name[0] if name else end)
    office_end = name[0] if name else end
    while office_end > i + 1 and (tokens[office_end - 1].text in _MARKS or _HONORIFIC.at(tokens, office_end - 1)):
        if tokens[office_end - 1].text == ")":
            break
        office_end -= 1
    office = (tokens[i].start, tokens[office_end - 1].end)
    if name and body is None and name[1] < stop and tokens[name[1]].low in ("thuộc", "của"):
        body = _body_span(tokens, name[1] + 1, _plain_end(tokens, name[1] + 1, stop))
    if name:
        return Speaker(
            "person", (tokens[name[0]].start, tokens[name[1] - 1].end), first, name[1], office, body, rank=rank
        )
    person = PEOPLE.at(tokens, i, stop)
    kind: Kind = "office"
    bare = end == p and not some and name is None
    if some:
        kind = "anonymous" if one else "group"
    elif person and person[0] >= p and tokens[i].low not in ("đại", "lãnh"):
        kind = "group"  # "người dân xã X", "nhân chứng"
    if (
        body is None
        and (veil := HIDDEN.at(tokens, end, stop))
        and veil[0] < stop
        and tokens[veil[0]].low in ("của", "thuộc")
    ):
        body = _body_span(tokens, veil[0], _plain_end(tokens, veil[0] + 1, stop))  # "một quan chức giấu tên của X"
    span = (tokens[first].start, tokens[end - 1].end)
    head = " ".join(t.low for t in tokens[i:end]) if bare else ""
    return Speaker(kind, span, first, end, office, body, gender="p", head=head, refers=bare and kind == "office")


def _complement(tokens: Tokens, p: int, stop: int) -> tuple[tuple[int, int] | None, int]:
    """What follows a title: ``((name start, name end) or None, end)``."""
    q = p
    while q < stop and q - p < _LONGEST + 6:
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
            and _HONORIFIC.at(tokens, q + 1)
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
            return (q + 1, _name_end(tokens, q + 1, stop)), q
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
    if not ahead or not ahead[0].capital or HEAD.at(tokens, q + 1, stop) or _HONORIFIC.at(tokens, q + 1, stop):
        return False
    back = {t.low for t in tokens[max(0, q - 8) : q]}
    return bool(back & {"bộ", "sở", "ban", "viện", "cục", "hội", "vụ"}) and any(t.low == "và" for t in ahead)


def _name_in_run(tokens: Tokens, p: int, q: int, stop: int) -> tuple[tuple[int, int] | None, int]:
    end = _name_end(tokens, q, stop)
    k = q
    while k < end:
        place = PLACE.at(tokens, k, end)
        if place is None or (
            place[0] - k == 1 and tokens[k].low in vi.SURNAMES and end - k > 1 and k > p and place[0] < end
        ):
            break
        k = place[0]
    house = BODY.at(tokens, k, end)
    if house and house[0] - k > 1 and house[0] < end:
        k = house[0]  # "Điện Kremlin Dmitry Peskov"
    while k + 1 < end and tokens[k].text.isupper() and len(tokens[k].text) > 1:
        k += 1  # "huấn luyện viên LSU Will Wade"
    k0 = k
    before = tokens[q - 1].low if q else ""
    proper = before in vi.PROPER_BODY and k == q
    placed = before in vi.PROPER_PLACE and k == q
    follows = tokens[end] if end < stop else None
    glued = follows is not None and follows.word and follows.low not in vi.STOPS and not HIDDEN.at(tokens, end, stop)
    glued = glued and follows is not None and follows.low not in ("thuộc", "của")
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
    native = all(_SYLLABLE.fullmatch(t.low) for t in tokens[k0:end])
    employed = any(BODY.at(tokens, k, q) for k in range(p, q))
    if native and employed and end - k0 > 1 and tokens[k0].low not in vi.SURNAMES:
        return None, end  # Vietnamese names begin with a surname: "Công ty Vận tải Hải Yến Nam"
    if proper or placed or glued or k0 >= end or BODY.at(tokens, k0, stop) or tokens[end - 1].text.isupper():
        return None, end
    if HEAD.at(tokens, k0, stop) or _OUTLET.at(tokens, k0, stop):
        return None, end
    if k0 == q and tokens[q - 1].low in ("của", "thuộc", "tại", "ở"):
        return (
            ((end - 2, end), end) if end - q >= 3 and not native else (None, end)
        )  # "Giám đốc nghiên cứu của Nhà Việt Data"
    if end - k0 == 1 and k0 == q > p and _SYLLABLE.fullmatch(tokens[k0].low):
        return None, end  # "Vụ trưởng Biên giới và Biển"
    spokesman = (tokens[q - 2].low, tokens[q - 1].low) in (("đại", "diện"), ("lãnh", "đạo")) if q > 1 else False
    if k0 == q and spokesman and tokens[k0].low not in vi.SURNAMES:
        return None, end  # "đại diện Ngũ Hành"
    alone = end - k0 == 1 and k0 == q and tokens[q - 1].low in ("diện", "đạo", "viên", "ngôn", "đốc", "hành")
    return (None, end) if alone and tokens[k0].low not in vi.SURNAMES else ((k0, end), end)  # "đại diện Meta"


def _body_span(tokens: Tokens, a: int, b: int) -> tuple[int, int] | None:
    for i in range(a, b):
        acronym = tokens[i].text.isupper() and len(tokens[i].text) > 1 and not PLACE.at(tokens, i, b)
        if (BODY.at(tokens, i, b) and tokens[i].capital) or acronym:
            while (
                b > i + 1
                and (tokens[b - 1].text in _MARKS or _HONORIFIC.at(tokens, b - 1))
                and tokens[b - 1].text != ")"
            ):
                b -= 1
            return tokens[i].start, tokens[b - 1].end
    return None


def _body(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    hit = BODY.at(tokens, i, stop)
    if hit is None or _NO_BODY.at(tokens, i, stop):
        return None
    end = _plain_end(tokens, hit[0], stop)
    span = (tokens[first].start, tokens[end - 1].end)
    bare = (
        end == hit[0] and not some and tokens[i].low in vi.SHORT_BODIES and (not tokens[i].capital or starts(tokens, i))
    )
    kind: Kind = "group" if some else "body"
    return Speaker(kind, span, first, end, body=span, gender="b" if bare else "", head=tokens[i].low, refers=bare)


def _plain_end(tokens: Tokens, q: int, stop: int) -> int:
    start = q
    while q < stop and q - start < _LONGEST:
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


def _document(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    hit = _DOCUMENT.at(tokens, i, stop)
    if hit is None:
        return None
    end = hit[0]
    while end < stop and (tokens[end].word or tokens[end].text[0].isdigit()) and end - i < _LONGEST:
        if (stops(tokens, end) and tokens[end].low not in _IN_DOCUMENTS) or HIDDEN.at(tokens, end, stop):
            break
        end += 1
    source = None
    for k in range(hit[0], end):
        begins = (tokens[k].capital and not tokens[k - 1].capital) or BODY.at(tokens, k, end) is not None
        if (begins and not inner(tokens, k)) or tokens[k - 1].low in ("của", "từ", "do"):
            found = noun_phrase(tokens, k, end)
            if found and found.kind in ("person", "office", "body", "outlet"):
                source = found
                break
    is_source = tokens[i].low == "nguồn"
    if source and source.kind in ("person", "office") and not is_source:
        return replace(source, first=first)
    kind: Kind = "anonymous" if is_source else "document"
    span = (tokens[first].start, tokens[end - 1].end)
    body, outlet = (source.body, source.outlet) if source else (None, None)
    return Speaker(kind, span, first, end, body=body, outlet=outlet)


def _people(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    hit = PEOPLE.at(tokens, i, stop)
    if hit is None or (tokens[i].low == "người" and hit[0] - i == 1 and not some):
        return None
    end = _plain_end(tokens, hit[0], stop)
    one = some and tokens[first].low == "một" and tokens[first + 1].low not in ("số", "vài", "nhóm")
    span = (tokens[first].start, tokens[end - 1].end)
    return Speaker("anonymous" if one else "group", span, first, end, body=_body_span(tokens, hit[0], end))


def outlet_phrase(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    hit, head = _OUTLET.at(tokens, i, stop), None
    if hit is None or not tokens[i].capital:
        head = _OUTLET_HEAD.at(tokens, i, stop)
        if head is None and tokens[i].low == "hãng" and _OUTLET.at(tokens, i + 1, stop):
            head = (i + 1, True)
        if head is None or some:
            return None
        named = _OUTLET.at(tokens, head[0], stop)
        end = named[0] if named else _run_end(tokens, head[0], stop)
        if end == head[0]:
            return None
        hit = (end, True)
    end = hit[0]
    if end < stop and tokens[end].text == "(" and end + 2 < stop and tokens[end + 2].text == ")":
        end += 3
    place = PLACE.at(tokens, end, stop)
    if place and tokens[end - 1].text != ")":
        end = place[0]
    elif end < stop and tokens[end].text == "(":
        close = next((k for k in range(end, min(end + 6, stop)) if tokens[k].text == ")"), None)
        end = close + 1 if close else end
    start = head[0] if head and tokens[i].low == "phóng" else i
    span = (tokens[start].start, tokens[end - 1].end)
    return Speaker("outlet", span, first, end, body=span, outlet=span)


def _proper(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    """A bare place or name: "Matxcơva khẳng định", "Donald Trump nói"."""
    if not tokens[i].capital or not tokens[i].word:
        return None
    if i and tokens[i - 1].low in ("thứ", "chủ", "tháng", "quý", "năm"):
        return None  # "hôm thứ Năm"
    place = PLACE.at(tokens, i, stop)
    end = _name_end(tokens, i, stop)
    if place and place[0] >= end:
        end = _list_of_places(tokens, place[0], stop)
        span = (tokens[first].start, tokens[end - 1].end)
        return Speaker("place", span, first, end, body=span, head=tokens[i].low)
    follows = tokens[end] if end < stop else None
    if follows is not None and follows.word and not stops(tokens, end) and not HIDDEN.at(tokens, end, stop):
        return None
    alone = end - i == 1
    if alone and i == 0 and not tokens[i].text.isupper() and _SYLLABLE.fullmatch(tokens[i].low):
        return None
    if follows is not None and follows.text == "(":
        close = next((k for k in range(end, min(end + 10, stop)) if tokens[k].text == ")"), None)
        end = close + 1 if close and tokens[end - 1].text.isupper() else end
    person = not alone and not any(t.text.isupper() and len(t.text) > 1 for t in tokens[i:end])
    span = (tokens[first].start, tokens[end - 1].end)
    foreign = not all(_SYLLABLE.fullmatch(t.low) for t in tokens[i:end])
    known = person and (tokens[i].low in vi.SURNAMES or (foreign and end - i <= 4))
    if alone and not tokens[i].text.isupper():
        return Speaker("person", span, first, end, unsure=True)
    return Speaker("person" if known else "body", span, first, end, body=None if known else span, unsure=known)


def _list_of_places(tokens: Tokens, end: int, stop: int) -> int:
    """ "Đức, Pháp và Anh" speak together."""
    k = end
    while k + 1 < stop and tokens[k].low in (",", "và") and (hit := PLACE.at(tokens, k + 1, stop)):
        k = hit[0]
        if tokens[k - 1].capital and k < stop and tokens[k].low not in (",", "và"):
            break
    joined = any(t.low == "và" for t in tokens[end:k])
    return k if joined else end


def starts(tokens: Tokens, i: int) -> bool:
    return i == 0 or not tokens[i - 1].word


def inner(tokens: Tokens, i: int) -> bool:
    """Whether a syllable is the inner part of a longer word."""
    return i > 0 and (tokens[i - 1].low, tokens[i].low) in _COMPOUND


def stops(tokens: Tokens, i: int) -> bool:
    """Whether a syllable ends a speaker phrase: a stop that belongs to no longer word."""
    token = tokens[i]
    if token.capital or token.low not in vi.STOPS or inner(tokens, i):
        return False
    return not (i + 1 < len(tokens) and (token.low, tokens[i + 1].low) in _COMPOUND)
