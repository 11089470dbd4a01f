"""Speaker phrases in Vietnamese: front-anchored, since titles, bodies and honorifics announce themselves.

Vietnamese writes no ends of words: what closes a title is a name (a run of capitals that is no place and no field), a
time word, a preposition or the verb itself.
"""

from __future__ import annotations

import itertools
from dataclasses import replace

from service.languages.tables import Verb
from service.languages.vi import statements as vi
from service.statements.speakers import Kind, Span, Speaker, merged
from service.statements.tokens import Phrases, Token

Tokens = tuple[Token, ...]


def _flags(words: tuple[str, ...]) -> Phrases[bool]:
    return Phrases(dict.fromkeys(words, True))


_HONORIFIC, _MODIFIER, _BODY = _flags(vi.HONORIFICS), _flags(vi.MODIFIERS), _flags(vi.BODIES)
_HEAD = _flags(vi.HEADS + vi.ACADEMIC + vi.MILITARY)
_RANK = _flags(vi.ACADEMIC + vi.MILITARY)
_DOCUMENT, _PEOPLE, _PLACE = _flags(vi.DOCUMENTS), _flags(vi.PEOPLE), _flags(vi.PLACES)
_OUTLET, _OUTLET_HEAD, _INDEFINITE = _flags(vi.OUTLETS), _flags(vi.OUTLET_HEADS), _flags(vi.INDEFINITE)
_PRONOUN: Phrases[str] = Phrases(vi.PRONOUNS)
_HIDDEN = _flags(vi.ANONYMOUS)
_VERB: Phrases[Verb | None] = Phrases({**vi.VERBS, **dict.fromkeys(vi.NOT_VERBS)})
_ACCORDING, _CITE, _BREAK = _flags(vi.ACCORDING), _flags(vi.CITE), _flags(vi.BREAKS)
_COMPOUND = frozenset(
    pair for table in (vi.HEADS, vi.BODIES, vi.PEOPLE, vi.MILITARY, vi.COMPOUNDS) for phrase in table
    for pair in itertools.pairwise(phrase.split())
)  # fmt: skip
"""Pairs of syllables of one word: "giao" in "nhà ngoại giao" is no verb, "quân" no stop."""
_STOP = vi.ADVERBS | frozenset(
    [
        "ngày",
        "hôm",
        "sáng",
        "chiều",
        "tối",
        "trưa",
        "đêm",
        "trong",
        "trên",
        "để",
        "với",
        "cho",
        "từ",
        "khi",
        "sau",
        "trước",
        "do",
        "vì",
        "bằng",
        "qua",
        "nhằm",
        "theo",
        "như",
        "được",
        "bị",
        "là",
        "có",
        "ra",
        "đưa",
        "lên",
        "trả",
        "phát",
        "dẫn",
        "tại",
        "ở",
        "khi",
        "lúc",
        "vào",
        "đăng",
        "viết",
        "rằng",
        "mới",
        "nay",
        "sẽ",
        "thì",
        "khai",
        "tham",
        "tuần",
        "tháng",
        "năm",
        "hồi",
        "gửi",
    ]
)
_PROPER_AFTER = frozenset(
    [
        "tỉnh",
        "huyện",
        "xã",
        "phường",
        "quận",
        "phố",
        "đảo",
        "đoàn",
        "ty",
        "hàng",
        "đoàn",
        "trường",
        "viện",
        "học",
        "hãng",
        "tờ",
        "báo",
        "đài",
        "quán",
        "cục",
        "clb",
        "đội",
        "lạc",
        "bộ",
        "thôn",
        "bản",
        "ấp",
        "bang",
        "vùng",
        "sông",
        "hiệu",
        "chợ",
    ]
)
_SAFE = frozenset(["viết", "kể", "đáp", "hỏi"])
"""Weak verbs of one syllable that do not need their quotation right behind them."""
_MARKS = frozenset('()[]{},.;:!?…"“”‘’«»-–—/')
_LONGEST = 18
_APPOSITIVES = 5


class Vietnamese:
    """The grammar of Vietnamese speaker phrases."""

    def verb_at(self, tokens: Tokens, i: int) -> tuple[int, Verb | None] | None:
        if tokens[i].low == "cho" and not _VERB.at(tokens, i):
            # "cho Reuters biết": the verb stands around whom it tells.
            for k in range(i + 2, min(i + 8, len(tokens))):
                if tokens[k].low == "biết" and tokens[i + 1].capital:
                    return k + 1, Verb("neutral")
                if not tokens[k].word:
                    break
        if (tokens[i].capital and not _starts(tokens, i)) or _inner(tokens, i):
            return None
        for k in range(max(0, i - 4), i + 1):
            if (hidden := _HIDDEN.at(tokens, k)) and hidden[0] > i:
                return hidden[0], None
        return _VERB.at(tokens, i)

    def according_at(self, tokens: Tokens, i: int) -> int | None:
        hit = _ACCORDING.at(tokens, i)
        if hit is None or hit[0] >= len(tokens) or tokens[hit[0]].low in vi.NOT_SOURCES:
            return None
        if i and tokens[i - 1].low in (
            "kèm",
            "tiếp",
            "đi",
            "chạy",
            "tuân",
            "làm",
            "mang",
            "tùy",
            "ăn",
            "đuổi",
            "dõi",
            "phân",
        ):
            return None
        return hit[0]

    def cite_at(self, tokens: Tokens, i: int) -> int | None:
        hit = _CITE.at(tokens, i)
        if hit is None or (i and tokens[i - 1].low in ("hướng", "chỉ", "tiêm", "diễn")):
            return None
        if hit[0] < len(tokens) and tokens[hit[0]].low in (
            "đầu",
            "đến",
            "tới",
            "dắt",
            "chứng",
            "độ",
            "bóng",
            "truyền",
            "điểm",
            "trước",
        ):
            return None
        return i + 1 if tokens[hit[0] - 1].low == "tin" and "nguồn" in (tokens[hit[0] - 2].low,) else hit[0]

    def break_at(self, tokens: Tokens, i: int) -> int | None:
        if (
            tokens[i].low in ("bị", "được")
            and i + 1 < len(tokens)
            and noun_phrase(tokens, i + 1, min(i + 12, len(tokens)))
        ):
            return i + 1
        if tokens[i].capital and not _starts(tokens, i):
            return None
        hit = _BREAK.at(tokens, i)
        return hit[0] if hit else None

    def closes_phrase(self, tokens: Tokens, i: int) -> bool:
        hit = self.verb_at(tokens, i)
        return tokens[i].low in ("rằng", "thì") or bool(hit and hit[1] and not hit[1].weak and not tokens[i].capital)

    def is_noun(self, tokens: Tokens, i: int, end: int) -> bool:
        if (
            end < len(tokens)
            and tokens[end].low in ("của", "này", "trên", "chung", "riêng")
            and tokens[i].low not in ("bác", "phủ")
        ):
            return tokens[end].low != "của" or end - i > 1
        if not i:
            return False
        back = tokens[i - 1]
        if not back.capital and (back.low in ("bị", "được") or back.low in vi.NOUN_BEFORE):
            return True
        denied = ("deny", "criticise")
        hits = [(_VERB.at(tokens, k)) for k in (i - 1, i - 2) if k >= 0]
        previous = any(hit and hit[0] == i and hit[1] and hit[1].stance in denied for hit in hits)
        return previous and _VERB.at(tokens, i) is not None

    def supported(self, tokens: Tokens, i: int, end: int) -> bool:
        if end - i == 1 and tokens[i].low not in _SAFE:
            back = tokens[i - 1].low if i else ""
            return (
                end < len(tokens)
                and (tokens[end].low in ("rằng", ":") or (tokens[end].quoted or tokens[end].text in "\"“'‘"))
                and back != "ngoại"
            )
        if end < len(tokens) and tokens[end].low in ("rằng", "là", ":"):
            return True
        if any(t.quoted or t.text == ":" or t.low == "rằng" for t in tokens[end : end + 12]):
            return True
        return any(t.quoted for t in tokens[max(0, i - 25) : i])

    def inverted(self, tokens: Tokens, i: int, end: int) -> Speaker | None:
        return None

    def shares(self, tokens: Tokens, i: int, low: int) -> bool:
        k = _without_adverbs(tokens, low, i)
        while k > low and tokens[k - 1].low in vi.CONJUNCTIONS:
            k -= 1
        return k == low or tokens[k - 1].text in ",;" or k < i

    def trails(self, tokens: Tokens, first: int, end: int, low: int) -> bool:
        if first == 0:
            return False
        follows = tokens[end] if end < len(tokens) else None
        back = next((t for t in reversed(tokens[:first]) if t.word or t.text in '."”»?!'), None)
        quoted = any(t.quoted for t in tokens[max(0, first - 4) : first])
        ends = (
            follows is None
            or follows.text in ".,;"
            or follows.low in ("trong", "tại", "khi", "với", "sau", "trên", "hôm", "ngày", "về", "thêm", "như")
        )
        return back is not None and ends and (quoted or tokens[first - 1].text == ",")

    def negated(self, tokens: Tokens, i: int) -> bool:
        return (i > 0 and tokens[i - 1].low in ("không", "chưa", "chẳng")) or (
            i > 1 and (tokens[i - 2].low, tokens[i - 1].low) in (("chưa", "hề"), ("không", "hề"), ("từ", "chối"))
        )

    def told(self, tokens: Tokens, i: int, bare: bool) -> Span | None:
        for k in range(i, min(i + 6, len(tokens) - 1)):
            if tokens[k].low in ("với", "cho", "trên", "phỏng", "vấn", "lời", "hãng", "đài", "tờ", "báo", "viên"):
                found = _outlet(tokens, k + 1, k + 1, len(tokens), False)
                if found:
                    return found.outlet
            if not tokens[k].word or tokens[k].quoted:
                break
        return None

    def before(self, tokens: Tokens, lo: int, hi: int) -> Speaker | None:
        hi = _without_adverbs(tokens, lo, hi)
        parts = _segments(tokens, lo, hi)
        apart = bool(parts) and parts[-1][0] == parts[-1][1]
        parts = [p for p in parts if p[0] < p[1]]
        if not parts:
            return None
        found = self._apposed(tokens, parts, hi) if apart else self._adjacent(tokens, parts, hi)
        return replace(found, hidden=True) if found and _hidden(tokens, found.first, hi) else found

    def subject(self, tokens: Tokens) -> Speaker | None:
        for a, b in _segments(tokens, 0, min(len(tokens), 40))[:3]:
            if a < b and not tokens[a].quoted and (found := noun_phrase(tokens, a, b)):
                return found if found.kind in ("person", "body", "outlet", "office") else None
        return None

    def after(self, tokens: Tokens, i: int, stop: int) -> Speaker | None:
        found = noun_phrase(tokens, i, stop)
        if found is None:
            return None
        parts = _segments(tokens, found.last, stop)
        if len(parts) > 1 and parts[0][0] == parts[0][1] and found.kind in ("person", "office"):
            other = noun_phrase(tokens, *parts[1])
            closed = len(parts) > 2 or (other is not None and other.last >= parts[1][1])
            if other and closed and {found.kind, other.kind} == {"person", "office"}:
                found = merged(found, other) if found.kind == "person" else merged(other, found)
        return replace(found, hidden=True) if _hidden(tokens, found.first, min(stop, found.last + 8)) else found

    def _adjacent(self, tokens: Tokens, parts: list[tuple[int, int]], hi: int) -> Speaker | None:
        """No comma before the verb: the last segment holds the subject or the title that follows a name."""
        last = self._at(tokens, parts[-1][0], hi)
        before = noun_phrase(tokens, parts[-2][0], hi) if len(parts) > 1 else None
        if before and before.last > parts[-1][0] and before.kind in ("person", "office", "body"):
            return before  # "Bộ Đầu tư, Thương mại và Công nghiệp X"
        closed = before is not None and before.last == parts[-2][1]
        if last is None:
            return self._inside(tokens, *parts[-1])
        if closed and before:
            if last.kind == "office" and before.kind == "person":
                return merged(before, last)
            if last.kind == "person" and before.kind == "office" and (last.office is None or last.rank):
                return merged(last, before)
        return last

    def _apposed(self, tokens: Tokens, parts: list[tuple[int, int]], hi: int) -> Speaker | None:
        """A comma before the verb: "bà X, Phó Vụ trưởng Y, cho biết"; "Thống đốc Y, ông X, cho biết"."""
        title: Speaker | None = None
        fallback: Speaker | None = None
        for a, b in reversed(parts[-_APPOSITIVES:]):
            found = self._at(tokens, a, b)
            if found is None and (a, b) == parts[-1]:
                found = self._inside(tokens, a, b)
            if found and found.kind == "person":
                k = parts.index((a, b))
                before = noun_phrase(tokens, *parts[k - 1]) if k else None
                if (
                    before
                    and before.kind == "office"
                    and (not found.office or found.rank)
                    and before.last == parts[k - 1][1]
                ):
                    found = merged(found, before)
                return merged(found, title) if title else found
            if found and found.kind == "office" and title is None:
                title = found
            if found and fallback is None and not _relative(tokens, a):
                fallback = found
        return fallback

    def _at(self, tokens: Tokens, a: int, b: int) -> Speaker | None:
        while a < b and (tokens[a].low in vi.CONJUNCTIONS or tokens[a].low in ("riêng", "phía", "chính", "bản")):
            a += 1
        if _relative(tokens, a):
            return None
        return noun_phrase(tokens, a, b)

    def _inside(self, tokens: Tokens, a: int, b: int) -> Speaker | None:
        """ "Tại cuộc họp báo chiều 12/3 ông Nam": the subject follows an adverbial without a comma."""
        for i in range(a + 1, b):
            if tokens[i - 1].low in ("của", "với", "và", "cho", "về", "bởi", "do", "cùng", "là"):
                continue
            found = noun_phrase(tokens, i, b)
            strong = found and (found.kind in ("person", "outlet") or (found.kind == "office" and tokens[i].capital))
            if found and strong and all(t.low in _STOP for t in tokens[found.last : b]):
                return found
        return None


def noun_phrase(tokens: Tokens, i: int, stop: int) -> Speaker | None:
    """The speaker phrase that starts exactly at ``i``."""
    first, some = i, False
    while i < stop and (hit := _INDEFINITE.at(tokens, i, stop)):
        i, some = hit[0], True
    if i < stop and tokens[i].low in ("nữ", "vị", "nam", "cả", "chính", "phía", "bản thân"):
        i += 1
    if i >= stop:
        return None
    if not some and (found := _pronoun(tokens, first, stop)):
        return found
    if hit := _HONORIFIC.at(tokens, i, stop):
        end = _name_end(tokens, hit[0], stop)
        if end > hit[0]:
            gender = {"ông": "m", "bà": "f", "anh": "m", "chị": "f", "cô": "f"}.get(tokens[i].low, "p")
            return _speaker("person", tokens, first, hit[0], end, gender=gender)
    for parse in (_outlet, _title, _body, _document, _people, _proper):
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
        if follows is None or not (follows.capital or (end - i == 1 and follows.word and follows.low not in _STOP)):
            if end - i > 1 and tokens[end - 1].low not in ("này", "ấy", "ta") and follows and not _stops(tokens, end):
                return None
            if end - i == 1 and tokens[i].low not in (*vi.HONORIFICS, "họ", "ngài", "y", "thị", "hắn"):
                return None
            if tokens[i].low == "anh" and tokens[i].capital and i > 0 and tokens[i - 1].word:
                return None  # the country
            return _speaker("pronoun", tokens, i, i, end, gender=gender, refers=True)
    body = _BODY.at(tokens, i, stop)
    for end in range(body[0], min(body[0] + 3, stop)) if body else ():
        if tokens[end].low == vi.DEICTIC:
            return _speaker("body", tokens, i, i, end + 1, gender="b", head=tokens[i].low, refers=True)
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
        hit = _HEAD.at(tokens, p, stop)
        if hit is None and (mod := _MODIFIER.at(tokens, p, stop)):
            p = mod[0]
            continue
        if hit is None:
            break
        rank = rank and _RANK.at(tokens, p, stop) == hit
        p, heads = hit[0], heads + 1
    if not heads:
        return None
    name, end = _complement(tokens, p, stop)
    body = _body_span(tokens, p, name[0] if name else end)
    office_end = name[0] if name else end
    while office_end > i + 1 and (tokens[office_end - 1].text in _MARKS or _HONORIFIC.at(tokens, office_end - 1)):
        if tokens[office_end - 1].text == ")":
            break
        office_end -= 1
    office = (tokens[i].start, tokens[office_end - 1].end)
    if name:
        return Speaker(
            "person", (tokens[name[0]].start, tokens[name[1] - 1].end), first, name[1], office, body, rank=rank
        )
    person = _PEOPLE.at(tokens, i, stop)
    kind: Kind = "office"
    if some:
        kind = "anonymous" if tokens[first].low == "một" and tokens[first + 1].low not in ("số", "vài") else "group"
    elif person and person[0] >= p and tokens[i].low not in ("đại", "lãnh"):
        kind = "group"
    span = (tokens[first].start, tokens[end - 1].end)
    return Speaker(kind, span, first, end, office if kind == "office" else None, body)


def _complement(tokens: Tokens, p: int, stop: int) -> tuple[tuple[int, int] | None, int]:
    """What follows a title: ``((name start, name end) or None, end)``."""
    q = p
    while q < stop and q - p < _LONGEST + 6:
        token = tokens[q]
        if token.text == "(":
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
        if (place := _PLACE.at(tokens, q, stop)) and not token.capital:
            q = place[0]
            continue
        if token.capital:
            name, q = _name_in_run(tokens, p, q, stop)
            if name:
                return name, q
            continue
        if _HIDDEN.at(tokens, q, stop):
            return None, q
        if _stops(tokens, q) and not (token.low == "tại" and q + 1 < stop and tokens[q + 1].capital):
            return None, q
        q += 1
    return None, q


def _list_goes_on(tokens: Tokens, q: int, stop: int) -> bool:
    """The comma of "Bộ Đầu tư, Thương mại và Công nghiệp"."""
    ahead = tokens[q + 1 : min(q + 9, stop)]
    if not ahead or not ahead[0].capital or _HEAD.at(tokens, q + 1, stop) or _HONORIFIC.at(tokens, q + 1, stop):
        return False
    back = {t.low for t in tokens[max(0, q - 8) : q]}
    return bool(back & {"bộ", "sở", "ban", "viện", "cục", "hội", "vụ"}) and any(t.low == "và" for t in ahead)


def _name_in_run(tokens: Tokens, p: int, q: int, stop: int) -> tuple[tuple[int, int] | None, int]:
    end = _name_end(tokens, q, stop)
    k = q
    while k < end:
        place = _PLACE.at(tokens, k, end)
        if place is None or (
            place[0] - k == 1 and tokens[k].low in vi.SURNAMES and end - k > 1 and k > p and place[0] < end
        ):
            break
        k = place[0]
    k0 = k
    proper = q > p and tokens[q - 1].low in _PROPER_AFTER and k == q
    follows = tokens[end] if end < stop else None
    glued = follows is not None and follows.word and follows.low not in _STOP and not _HIDDEN.at(tokens, end, stop)
    for s in range(k0, end):
        if s == q and proper:
            continue
        if (
            tokens[s].low in vi.SURNAMES
            and end - s >= 2
            and not (glued and end - s < 3)
            and not _BODY.at(tokens, s, end + 1)
        ):
            return (s, end), end
    if proper or glued or k0 >= end or _BODY.at(tokens, k0, stop) or tokens[end - 1].text.isupper():
        return None, end
    if _HEAD.at(tokens, k0, stop) or _OUTLET.at(tokens, k0, stop):
        return None, end
    return (k0, end), end


def _body_span(tokens: Tokens, a: int, b: int) -> tuple[int, int] | None:
    for i in range(a, b):
        if (_BODY.at(tokens, i, b) and tokens[i].capital) or (tokens[i].text.isupper() and len(tokens[i].text) > 1):
            while (
                b > i + 1
                and (tokens[b - 1].text in _MARKS or _HONORIFIC.at(tokens, b - 1))
                and tokens[b - 1].text != ")"
            ):
                b -= 1
            return tokens[i].start, tokens[b - 1].end
    return None


def _body(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    hit = _BODY.at(tokens, i, stop)
    if hit is None:
        return None
    end = _plain_end(tokens, hit[0], stop)
    span = (tokens[first].start, tokens[end - 1].end)
    return Speaker("group" if some else "body", span, first, end, body=span, head=tokens[i].low)


def _plain_end(tokens: Tokens, q: int, stop: int) -> int:
    start = q
    while q < stop and q - start < _LONGEST:
        token = tokens[q]
        if token.text == "(":
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
        if not token.word or _HIDDEN.at(tokens, q, stop):
            return q
        if _stops(tokens, q) and not (token.low in ("tại", "về") and q + 1 < stop and tokens[q + 1].capital):
            return q
        q += 1
    return q


def _document(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    hit = _DOCUMENT.at(tokens, i, stop)
    if hit is None:
        return None
    end = hit[0]
    while end < stop and (tokens[end].word or tokens[end].text[0].isdigit()) and end - i < _LONGEST:
        if tokens[end].low in _STOP and tokens[end].low not in (
            "từ",
            "về",
            "do",
            "mới",
            "ngày",
            "sáng",
            "tháng",
            "tại",
            "được",
        ):
            break
        end += 1
    source, outlet = None, None
    for k in range(hit[0], end):
        begins = (tokens[k].capital and not tokens[k - 1].capital) or (
            _BODY.at(tokens, k, end) and not _inner(tokens, k)
        )
        inner = noun_phrase(tokens, k, end) if tokens[k - 1].low in ("của", "từ", "do") or begins else None
        if inner and inner.kind in ("person", "office", "body", "outlet"):
            source, outlet = inner, inner.outlet
            break
    is_source = tokens[i].low == "nguồn" or tokens[i].low == "nguồn tin"
    if source and source.kind in ("person", "office") and not is_source:
        return replace(source, first=first)
    kind: Kind = "anonymous" if is_source else "document"
    body = source.body if source else None
    return Speaker(kind, (tokens[first].start, tokens[end - 1].end), first, end, body=body, outlet=outlet)


def _people(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    hit = _PEOPLE.at(tokens, i, stop)
    if hit is None or (tokens[i].low == "người" and hit[0] - i == 1 and not some):
        return None
    end = _plain_end(tokens, hit[0], stop)
    one = some and tokens[first].low == "một" and tokens[first + 1].low not in ("số", "vài", "nhóm")
    span = (tokens[first].start, tokens[end - 1].end)
    return Speaker("anonymous" if one else "group", span, first, end, body=_body_span(tokens, hit[0], end))


def _outlet(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    hit = _OUTLET.at(tokens, i, stop)
    if hit is None or not tokens[i].capital:
        head = _OUTLET_HEAD.at(tokens, i, stop)
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
    place = _PLACE.at(tokens, end, stop)
    if place and tokens[end - 1].text != ")":
        end = place[0]
    elif end < stop and tokens[end].text == "(":
        close = next((k for k in range(end, min(end + 6, stop)) if tokens[k].text == ")"), None)
        end = close + 1 if close else end
    span = (tokens[i].start, tokens[end - 1].end)
    return Speaker("outlet", span, first, end, body=span, outlet=span)


def _proper(tokens: Tokens, first: int, i: int, stop: int, some: bool) -> Speaker | None:
    """A bare place or name: "Matxcơva khẳng định", "Donald Trump nói"."""
    if not tokens[i].capital or not tokens[i].word:
        return None
    place = _PLACE.at(tokens, i, stop)
    end = _name_end(tokens, i, stop)
    if place and place[0] >= end:
        span = (tokens[first].start, tokens[place[0] - 1].end)
        return Speaker("place", span, first, place[0], body=span, head=tokens[i].low)
    follows = tokens[end] if end < stop else None
    if follows is not None and follows.word and follows.low not in _STOP and not _HIDDEN.at(tokens, end, stop):
        return None
    if follows is not None and follows.text == "(":
        close = next((k for k in range(end, min(end + 10, stop)) if tokens[k].text == ")"), None)
        end = close + 1 if close and tokens[end - 1].text.isupper() else end
    alone = end - i == 1
    person = (not alone and not tokens[i].text.isupper()) or (tokens[i].low in vi.SURNAMES and not alone)
    span = (tokens[first].start, tokens[end - 1].end)
    return Speaker("person" if person else "body", span, first, end, body=None if person else span)


def _without_adverbs(tokens: Tokens, lo: int, hi: int) -> int:
    while hi > lo and not tokens[hi - 1].capital and tokens[hi - 1].low in vi.ADVERBS:
        hi -= 1
    return hi


def _segments(tokens: Tokens, lo: int, hi: int) -> list[tuple[int, int]]:
    parts, start, depth = [], lo, 0
    for k in range(lo, hi):
        depth += (tokens[k].text == "(") - (tokens[k].text == ")")
        if tokens[k].text == "," and depth <= 0:
            parts.append((start, k))
            start = k + 1
    parts.append((start, hi))
    return parts


def _relative(tokens: Tokens, i: int) -> bool:
    return (
        i < len(tokens) and tokens[i].low in ("người", "vốn", "đơn", "nơi", "hiện") and _PEOPLE.at(tokens, i) is None
    ) or (
        i + 1 < len(tokens)
        and tokens[i].low == "người"
        and tokens[i + 1].low not in ("dân", "phát", "đứng", "thân", "lao")
    )


def _hidden(tokens: Tokens, a: int, b: int) -> bool:
    return any(_HIDDEN.at(tokens, i, b) for i in range(a, b))


def _starts(tokens: Tokens, i: int) -> bool:
    return i == 0 or not tokens[i - 1].word


def _inner(tokens: Tokens, i: int) -> bool:
    """Whether a syllable is the inner part of a longer word."""
    return i > 0 and (tokens[i - 1].low, tokens[i].low) in _COMPOUND


def _stops(tokens: Tokens, i: int) -> bool:
    return not tokens[i].capital and tokens[i].low in _STOP and not _inner(tokens, i)
