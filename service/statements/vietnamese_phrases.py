"""Vietnamese speaker phrases, anchored at their front, since titles, bodies and honorifics announce themselves.

Vietnamese writes no ends of words: what closes a title is a name (a run of capitals that is no place and no field), a
time word, a preposition or the verb itself.
"""

from __future__ import annotations

from dataclasses import replace

from service.languages.vi import statements as vi
from service.statements.speakers import Kind, Speaker
from service.statements.tokens import Phrases, Token, flags
from service.statements.vietnamese_names import (
    BODY,
    HEAD,
    HIDDEN,
    HONORIFIC,
    LONGEST,
    MARKS,
    OUTLET,
    PEOPLE,
    PLACE,
    SYLLABLE,
    body_span,
    complement,
    inner,
    name_end,
    plain_end,
    run_end,
    starts,
    stops,
)

Tokens = tuple[Token, ...]
_MODIFIER, _RANK = flags(vi.MODIFIERS), flags(vi.ACADEMIC + vi.MILITARY)
_DOCUMENT, _NO_BODY = flags(vi.DOCUMENTS), flags(vi.NOT_BODIES)
_OUTLET_HEAD, _INDEFINITE = flags(vi.OUTLET_HEADS), flags(vi.INDEFINITE)
_PRONOUN: Phrases[str] = Phrases(vi.PRONOUNS)
_OPENERS = frozenset(
    """tại ở theo trong sau trước khi ngoài về với từ tới đến cùng riêng còn tuy nhưng song hôm sáng chiều tối trưa năm tháng ngày
    hiện mới vừa đáp trả phát bên trên dưới giữa do vì nếu để nhằm giới người nhiều một hai các những mọi mỗi đây đó bởi dù
    ngay qua bằng đối cả chỉ cho dẫn nhận trích""".split()
)
"""Words that open a sentence with a capital and begin no name."""
_IN_DOCUMENTS = frozenset("vừa từ về do mới ngày sáng tháng tại được của trong với trên".split())


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
    if hit := HONORIFIC.at(tokens, i, stop):
        end = name_end(tokens, hit[0], stop)
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
    if tokens[i].low in ("nữ", "nam", "vị") and (head := HEAD.at(tokens, i + 1, stop)) and head[0] == stop:
        gender = {"nữ": "f", "nam": "m"}.get(tokens[i].low, "p")
        return _speaker("pronoun", tokens, i, i, stop, gender=gender, refers=True)  # "nữ nghị sĩ nói"
    if (aged := _aged(tokens, i, stop)) is not None:
        gender = "f" if any(t.low in ("nữ", "gái", "bà") for t in tokens[i:aged]) else "m"
        return _speaker("pronoun", tokens, i, i, aged, gender=gender, refers=True)
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


def _aged(tokens: Tokens, i: int, stop: int) -> int | None:
    """End of "người phụ nữ 41 tuổi", "người đàn ông này": somebody spoken of before."""
    words = " ".join(t.low for t in tokens[i : min(i + 3, stop)])
    size = next((len(w.split()) for w in vi.SOMEBODY if words.startswith(w)), 0)
    end = i + size
    if not size or end >= stop:
        return end if size and end == stop else None
    if tokens[end].text[0].isdigit() and end + 1 < stop and tokens[end + 1].low == "tuổi":
        return end + 2
    return end + 1 if tokens[end].low == vi.DEICTIC else None


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
    name, end = complement(tokens, p, stop)
    one = some and tokens[first].low == "một" and tokens[first + 1].low not in ("số", "vài")
    if name and some and (not one or name[1] - name[0] < 2):
        end, name = name[1], None  # "một nông dân Manitoba", "các đại biểu Quốc hội Wales"
    body = body_span(tokens, p, name[0] if name else end)
    office_end = name[0] if name else end
    while office_end > i + 1 and (tokens[office_end - 1].text in MARKS or HONORIFIC.at(tokens, office_end - 1)):
        if tokens[office_end - 1].text == ")":
            break
        office_end -= 1
    office = (tokens[i].start, tokens[office_end - 1].end)
    if name and body is None and name[1] < stop and tokens[name[1]].low in ("thuộc", "của"):
        body = body_span(tokens, name[1] + 1, plain_end(tokens, name[1] + 1, stop))
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
        body = body_span(tokens, veil[0], plain_end(tokens, veil[0] + 1, stop))  # "một quan chức giấu tên của X"
    span = (tokens[first].start, tokens[end - 1].end)
    head = " ".join(t.low for t in tokens[i:end]) if bare else ""
    return Speaker(kind, span, first, end, office, body, gender="p", head=head, refers=bare and kind == "office")


def _body(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    hit = BODY.at(tokens, i, stop)
    if hit is None or _NO_BODY.at(tokens, i, stop):
        return None
    end = plain_end(tokens, hit[0], stop)
    span = (tokens[first].start, tokens[end - 1].end)
    bare = (
        end == hit[0] and not some and tokens[i].low in vi.SHORT_BODIES and (not tokens[i].capital or starts(tokens, i))
    )
    kind: Kind = "group" if some else "body"
    return Speaker(kind, span, first, end, body=span, gender="b" if bare else "", head=tokens[i].low, refers=bare)


def _document(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    hit = _DOCUMENT.at(tokens, i, stop)
    if hit is None:
        return None
    end = hit[0]
    while end < stop and (tokens[end].word or tokens[end].text[0].isdigit()) and end - i < LONGEST:
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
    end = plain_end(tokens, hit[0], stop)
    one = some and tokens[first].low == "một" and tokens[first + 1].low not in ("số", "vài", "nhóm")
    span = (tokens[first].start, tokens[end - 1].end)
    return Speaker("anonymous" if one else "group", span, first, end, body=body_span(tokens, hit[0], end))


def outlet_phrase(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    hit, head = OUTLET.at(tokens, i, stop), None
    if hit is None or not tokens[i].capital:
        head = _OUTLET_HEAD.at(tokens, i, stop)
        if head is None and tokens[i].low == "hãng" and OUTLET.at(tokens, i + 1, stop):
            head = (i + 1, True)
        if head is None or some:
            return None
        named = OUTLET.at(tokens, head[0], stop)
        end = named[0] if named else run_end(tokens, head[0], stop)
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
    if tokens[i].low in _OPENERS and (i == 0 or not tokens[i - 1].word):
        return None  # "Tại Jerusalem"
    place = PLACE.at(tokens, i, stop)
    end = name_end(tokens, i, stop)
    if place and place[0] >= end:
        end = _list_of_places(tokens, place[0], stop)
        span = (tokens[first].start, tokens[end - 1].end)
        return Speaker("place", span, first, end, body=span, head=tokens[i].low)
    follows = tokens[end] if end < stop else None
    if follows is not None and follows.word and not stops(tokens, end) and not HIDDEN.at(tokens, end, stop):
        return None
    alone = end - i == 1
    if alone and i == 0 and not tokens[i].text.isupper() and SYLLABLE.fullmatch(tokens[i].low):
        return None
    if follows is not None and follows.text == "(":
        close = next((k for k in range(end, min(end + 10, stop)) if tokens[k].text == ")"), None)
        end = close + 1 if close and tokens[end - 1].text.isupper() else end
    person = not alone and not any(t.text.isupper() and len(t.text) > 1 for t in tokens[i:end])
    span = (tokens[i if person else first].start, tokens[end - 1].end)
    foreign = not all(SYLLABLE.fullmatch(t.low) for t in tokens[i:end])
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
