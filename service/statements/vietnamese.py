"""The grammar of Vietnamese statements: who stands before the verb, after "theo" and after "dẫn lời"."""

from __future__ import annotations

from dataclasses import replace

from service.languages.tables import Verb
from service.languages.vi import statements as vi
from service.statements.speakers import Span, Speaker, merged
from service.statements.tokens import Phrases, Token, flags
from service.statements.vietnamese_phrases import HEAD, HIDDEN, PEOPLE, inner, noun_phrase, outlet_phrase, starts, stops

Tokens = tuple[Token, ...]

_VERB: Phrases[Verb | None] = Phrases({**vi.VERBS, **dict.fromkeys(vi.NOT_VERBS)})
_ACCORDING, _CITE, _BREAK = flags(vi.ACCORDING), flags(vi.CITE), flags(vi.BREAKS)
_QUOTED = flags(("dẫn lời", "trích lời", "trích dẫn", "dẫn"))
_ADVERB = frozenset(tuple(phrase.split()) for phrase in vi.ADVERBS)
_LONGEST_ADVERB = max(len(phrase) for phrase in _ADVERB)
_SAFE = frozenset({"viết", "kể", "đáp"})
"""Weak verbs of one syllable that do not need their quotation right behind them."""
_SUPPORT = 12
_APPOSITIVES = 5
_LONG_BODY, _LONG_OFFICE = 9, 6
_MANNER = 3
_SUBORDINATE = frozenset({"để", "khi", "mà", "do", "vì", "nếu", "rằng", "dù"})
_BEFORE_VERB = frozenset({"phát biểu", "trả lời", "lên tiếng", "trao đổi", "viết", "ra thông báo", "phản hồi"})
"""Speech verbs that a second one may follow: "phát biểu nhấn mạnh"."""
_AFTER_SAID = frozenset(
    {"trong", "tại", "khi", "với", "sau", "trên", "hôm", "ngày", "về", "thêm", "như", "sáng", "chiều", "tối"}
)


class Vietnamese:
    """The grammar of Vietnamese speaker phrases."""

    not_names = frozenset(
        {*vi.HONORIFICS, *vi.PLACES, *(w for t in vi.HEADS + vi.ACADEMIC + vi.MODIFIERS for w in t.split())}
    )

    def verb_at(self, tokens: Tokens, i: int) -> tuple[int, Verb | None] | None:
        if (tokens[i].capital and not starts(tokens, i)) or inner(tokens, i):
            return None
        if tokens[i].low == "cho" and not _VERB.at(tokens, i):
            return _told_around(tokens, i)
        for k in range(max(0, i - 4), i + 1):
            if (hidden := HIDDEN.at(tokens, k)) and hidden[0] > i:
                return hidden[0], None
        hit = _VERB.at(tokens, i)
        if hit and hit[0] - i == 1 and hit[0] < len(tokens) and inner(tokens, hit[0]):
            return None
        return hit

    def according_at(self, tokens: Tokens, i: int) -> int | None:
        hit = _ACCORDING.at(tokens, i)
        if hit is None or hit[0] >= len(tokens) or tokens[hit[0]].low in vi.NOT_SOURCES:
            return None
        return None if i and tokens[i - 1].low in vi.NOT_ACCORDING else hit[0]

    def cite_at(self, tokens: Tokens, i: int) -> int | None:
        hit = _CITE.at(tokens, i)
        if hit is None or (i and (tokens[i - 1].low in vi.NOT_CITING or tokens[i - 1].low == "được")):
            return None
        end = hit[0]
        if end < len(tokens) and tokens[end].low in vi.NOT_CITED:
            return None
        if tokens[end - 1].low in ("tin", "nguồn") or (end - i > 1 and tokens[end - 1].low == "tin"):
            return i + 1  # the source belongs to the speaker: "dẫn nguồn tin quân đội"
        if end == i + 1 and noun_phrase(tokens, end, len(tokens)) is None:
            return None  # "dẫn" alone leads to many things
        return end

    def break_at(self, tokens: Tokens, i: int) -> int | None:
        if tokens[i].low in ("bị", "được") and i + 1 < len(tokens):
            return i + 1 if noun_phrase(tokens, i + 1, min(i + 12, len(tokens))) else None
        if (tokens[i].capital and not starts(tokens, i)) or inner(tokens, i):
            return None
        hit = _BREAK.at(tokens, i)
        if hit and hit[0] < len(tokens) and tokens[hit[0]].low in ("ấy", "đó", "này", "nãy"):
            return None
        return hit[0] if hit else None

    def closes_phrase(self, tokens: Tokens, i: int) -> bool:
        if tokens[i].low in ("rằng", "thì", "là"):
            return True
        hit = self.verb_at(tokens, i)
        return bool(hit and hit[1] and not hit[1].weak and not tokens[i].capital)

    def is_noun(self, tokens: Tokens, i: int, end: int) -> bool:
        follows = tokens[end].low if end < len(tokens) else ""
        if i > 1 and tokens[i - 1].low == "người" and tokens[i - 2].low in ("những", "các", "nhiều", "số"):
            return True  # "những người phản đối"
        if follows in ("này", "chung", "riêng") or (follows == "của" and end - i > 1):
            return True
        if not i:
            return False
        back = tokens[i - 1]
        if (not back.capital or i == 1) and (back.low in ("bị", "được") or back.low in vi.NOUN_BEFORE):
            return True
        if tokens[i].low == "cam" and any(t.low == "giữa" for t in tokens[max(0, i - 6) : i]):
            return True
        nominal = " ".join(t.low for t in tokens[i:end]) in vi.NOMINAL
        for k in (i - 1, i - 2):
            hit = self.verb_at(tokens, k) if k >= 0 else None
            if hit and hit[0] == i and hit[1]:
                said = " ".join(t.low for t in tokens[k:i])
                return hit[1].stance == "deny" or (nominal and said not in _BEFORE_VERB)
        return False

    def supported(self, tokens: Tokens, i: int, end: int, speaker: Speaker | None) -> bool:
        beside = speaker is not None and without_adverbs(tokens, min(speaker.last, i), i) <= speaker.last
        if speaker and speaker.kind == "document" and end - i > 1 and beside:
            return True  # "cáo trạng xác định", "báo cáo chỉ ra"
        told = end - i > 1 or tokens[i].low in _SAFE
        if told and speaker and speaker.kind == "person" and i and tokens[i - 1].text == ",":
            return True  # "ông X, Phó Giám đốc Y, thông tin …"
        ahead = tokens[end : end + _SUPPORT]
        if not ahead:
            return any(t.quoted for t in tokens[max(0, i - 25) : i])
        if end - i == 1 and tokens[i].low not in _SAFE:
            if tokens[i].low in vi.FOLLOWERS:
                likened = any(t.low in ("là", "như", "rằng") for t in ahead)
                return (likened and any(t.quoted for t in ahead)) or ahead[0].quoted
            return ahead[0].low in ("rằng", ":") or ahead[0].quoted or ahead[0].text in "\"“'‘«"
        if ahead[0].low in ("rằng", "là", ":") or any(t.quoted or t.text == ":" or t.low == "rằng" for t in ahead):
            return True
        return any(t.quoted for t in tokens[max(0, i - 25) : i])

    def inverted(self, tokens: Tokens, i: int, end: int) -> Speaker | None:
        if tokens[end : end + 1] and tokens[end].low == "của" and i >= 2 and tokens[0].low in ("đó", "đây"):
            return self.after(tokens, end + 1, len(tokens))  # "Đó là khẳng định của X"
        return None

    def shares(self, tokens: Tokens, i: int, low: int) -> bool:
        k = without_adverbs(tokens, low, i)
        if any(t.low in ("và", "nhưng", "song", "rồi", "đồng") for t in tokens[k:i]):
            return True
        if k > low:
            return tokens[k - 1].text in ",;"
        return not low or tokens[low - 1].low not in _SUBORDINATE

    def joined(self, tokens: Tokens, i: int, low: int) -> bool:
        k = i
        while (
            k > low and not tokens[k - 1].capital and tokens[k - 1].low in ("đã", "cũng", "lại", "đồng", "thời", "còn")
        ):
            k -= 1
        return k > low and tokens[k - 1].low in ("và", "nhưng", "song", "rồi")

    def trails(self, tokens: Tokens, first: int, end: int, low: int) -> bool:
        if first == 0:
            return False
        follows = tokens[end] if end < len(tokens) else None
        quoted = any(t.quoted for t in tokens[max(0, first - 4) : first])
        ends = follows is None or follows.text in ".,;" or follows.low in _AFTER_SAID
        return ends and (quoted or tokens[first - 1].text == ",") and any(t.word for t in tokens[:first])

    def negated(self, tokens: Tokens, i: int) -> bool:
        back = tokens[max(0, i - 2) : i]
        return bool(back) and (back[-1].low in ("không", "chưa", "chẳng") or back[-1].low == "hề")

    def told(self, tokens: Tokens, i: int, end: int) -> Span | None:
        for k in range(i, min(end + 6, len(tokens) - 1)):
            if tokens[k].low in vi.TOLD and (found := outlet_phrase(tokens, k + 1, k + 1, len(tokens), False)):
                return found.outlet
            if not tokens[k].word or tokens[k].quoted:
                break
        return None

    def subject(self, tokens: Tokens) -> Speaker | None:
        for a, b in _segments(tokens, 0, min(len(tokens), 40))[:3]:
            if a < b and not tokens[a].quoted and (found := noun_phrase(tokens, a, b)):
                if found.kind == "body" and found.last - found.first > _LONG_BODY:
                    return None  # it has run on into the verb
                if found.kind == "office" and found.last - found.first > _LONG_OFFICE:
                    return None
                return found if found.kind in ("person", "body", "outlet", "office") else None
        return None

    def before(self, tokens: Tokens, lo: int, hi: int) -> Speaker | None:
        hi = without_adverbs(tokens, lo, hi)
        parts = _segments(tokens, lo, hi)
        apart = bool(parts) and parts[-1][0] == parts[-1][1]
        parts = [p for p in parts if p[0] < p[1]]
        if not parts:
            return None
        found = _apposed(tokens, parts) if apart else _adjacent(tokens, parts, hi)
        return replace(found, hidden=True) if found and _hidden(tokens, found.first, hi) else found

    def after(self, tokens: Tokens, i: int, stop: int) -> Speaker | None:
        found = noun_phrase(tokens, i, stop)
        if found is None:
            return None
        parts = _segments(tokens, found.last, stop)
        if len(parts) > 1 and parts[0][0] == parts[0][1] and found.kind in ("person", "office"):
            other = noun_phrase(tokens, *parts[1])
            closed = len(parts) > 2 or (other is not None and other.last >= parts[1][1])
            if other and found.kind == other.kind == "person" and found.gender and other.office and not other.gender:
                other = _as_office(other)
            if other and closed and {found.kind, other.kind} == {"person", "office"}:
                found = merged(found, other) if found.kind == "person" else merged(other, found)
        return replace(found, hidden=True) if _hidden(tokens, found.first, min(stop, found.last + 8)) else found

    def front(self, tokens: Tokens, lo: int, hi: int) -> Speaker | None:
        for a, b in _segments(tokens, lo, hi):
            if a < b and (found := _at(tokens, a, b)):
                return found
        return None

    def participle(self, tokens: Tokens, i: int) -> bool:
        return False

    def planned(self, tokens: Tokens, i: int) -> bool:
        return i > 0 and tokens[i - 1].low in ("sẽ", "để", "nhằm", "nên")

    def bare(self, tokens: Tokens, i: int) -> bool:
        return False

    def disagrees(self, tokens: Tokens, i: int, speaker: Speaker) -> bool:
        return False

    def quoted(self, tokens: Tokens, i: int) -> tuple[int, int, Span | None] | None:
        if tokens[i].low != "được":
            return None
        found = outlet_phrase(tokens, i + 1, i + 1, len(tokens), False) if i + 1 < len(tokens) else None
        hit = _QUOTED.at(tokens, found.last if found else i + 1)
        bare = hit is not None and found is None and hit[0] == i + 2
        return (i, hit[0], found.outlet if found else None) if hit and not bare else None

    def whatever(self, tokens: Tokens, i: int, stop: int) -> Speaker | None:
        end = next(
            (k for k in range(i, min(stop, i + 10)) if not tokens[k].word or tokens[k].quoted), min(stop, i + 10)
        )
        return _other(tokens, i, end) if end > i else None


def _other(tokens: Tokens, a: int, b: int) -> Speaker:
    return Speaker("other", (tokens[a].start, tokens[b - 1].end), a, b, gender="p")


def _told_around(tokens: Tokens, i: int) -> tuple[int, Verb | None] | None:
    """ "cho Reuters biết": the verb stands around whom it tells."""
    for k in range(i + 2, min(i + 8, len(tokens))):
        if not tokens[k].word:
            return None
        if tokens[k].low == "biết" and tokens[i + 1].capital:
            return k + 1, Verb("neutral")
    return None


def _adjacent(tokens: Tokens, parts: list[tuple[int, int]], hi: int) -> Speaker | None:
    """No comma before the verb: the last segment holds the subject or the title that follows a name."""
    last = _at(tokens, parts[-1][0], hi)
    before = _at(tokens, parts[-2][0], hi) if len(parts) > 1 else None
    first = _at(tokens, parts[-3][0], hi) if len(parts) > 2 else None
    for wide in (first, before):
        if wide and wide.last > parts[-1][0] and wide.kind in ("person", "office", "body", "place"):
            return wide  # "Bộ Đầu tư, Thương mại và Công nghiệp X", "Đức, Pháp và Anh"
    closed = before is not None and before.last == parts[-2][1]
    if (
        closed
        and before
        and before.gender
        and before.kind == last_kind(last) == "person"
        and last
        and last.office
        and not last.gender
    ):
        return merged(before, _as_office(last))
    if last is None:
        short = hi - parts[-1][0] <= _MANNER and not any(t.capital for t in tokens[parts[-1][0] : hi])
        if (
            short
            and len(parts) > 1
            and (apposed := _apposed(tokens, parts[:-1]))
            and apposed.kind in ("person", "office")
        ):
            return apposed  # "…, ông Páo, khóc kể"
        return _inside(tokens, *parts[-1]) or _fallback(tokens, parts[-1][0], hi)
    if closed and before:
        described = last.kind in ("office", "anonymous", "group") and last.office
        if described and before.kind == "person" and before.last - before.first > 1:
            return merged(before, replace(last, hidden=False))
        if last.kind == "person" and before.kind in ("office", "group") and (last.office is None or last.rank):
            return merged(last, before)
    return last


def last_kind(speaker: Speaker | None) -> str:
    return speaker.kind if speaker else ""


def _as_office(found: Speaker) -> Speaker:
    """An appositive whose capitals are a body's name after all: "ông X, Chủ tịch Ngũ Hành"."""
    span = (found.office[0] if found.office else found.span[0], found.span[1])
    return replace(found, kind="office", span=span, office=span, rank=False)


def _fallback(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """A short phrase of nouns at the start of a sentence that no table knows: "Cô gái 20 tuổi cho biết"."""
    if (
        not starts(tokens, a)
        or not 1 <= b - a <= 7
        or any(stops(tokens, k) or not tokens[k].text[0].isalnum() for k in range(a, b))
    ):
        return None
    return _other(tokens, a, b) if tokens[a].low in vi.PERSONS and a == 0 else None


def _apposed(tokens: Tokens, parts: list[tuple[int, int]]) -> Speaker | None:
    """A comma before the verb: "bà X, Phó Vụ trưởng Y, cho biết"; "Thống đốc Y, ông X, cho biết"."""
    title: Speaker | None = None
    fallback: Speaker | None = None
    for a, b in reversed(parts[-_APPOSITIVES:]):
        if tokens[a].text[0].isdigit():
            continue  # ", 62 tuổi,"
        found = _at(tokens, a, b)
        if found is None and (a, b) == parts[-1]:
            found = _inside(tokens, a, b)
        k = parts.index((a, b))
        before = _at(tokens, *parts[k - 1]) if k else None
        wide = noun_phrase(tokens, parts[k - 1][0], b) if k else None
        if wide and wide.last > a and wide.kind in ("person", "office", "body"):
            found, before = wide, None
        if found and before and before.kind == found.kind == "person" and found.office and not found.gender:
            return merged(before, _as_office(found))
        if found and found.unsure and found.last < b:
            found = None
        if found and found.kind == "person":
            titled = before is not None and before.kind in ("office", "group") and before.last == parts[k - 1][1]
            if before and titled and (not found.office or found.rank):
                found = merged(found, before)
            return merged(found, title) if title else found
        if found and found.kind in ("office", "group") and found.office and title is None:
            title = found
        veiled = k + 1 < len(parts) and HIDDEN.at(tokens, parts[k + 1][0]) is not None
        whole = found is not None and (
            veiled
            or found.kind == "anonymous"
            or found.last >= b
            or tokens[found.last].low in ("ở", "tại", "trong", "từ", "thuộc")
        )
        if found and fallback is None and whole and not _relative(tokens, a):
            fallback = found
    return fallback


def _at(tokens: Tokens, a: int, b: int) -> Speaker | None:
    while (
        a < b
        and not tokens[a].capital
        and tokens[a].low in ("và", "nhưng", "song", "còn", "riêng", "phía", "chính", "thì")
    ):
        a += 1
    return None if _relative(tokens, a) else noun_phrase(tokens, a, b)


def _inside(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """ "Tại cuộc họp báo chiều 12/3 ông Nam": the subject follows an adverbial without a comma."""
    for i in range(a + 1, b):
        if tokens[i].capital and tokens[i - 1].capital:
            continue
        if tokens[i - 1].low in ("của", "với", "và", "cho", "về", "bởi", "do", "cùng", "là", "từ", "tại", "ở", "lời"):
            continue
        found = noun_phrase(tokens, i, b)
        strong = found and (found.kind in ("person", "outlet") or (found.kind == "office" and tokens[i].capital))
        if found and strong and all(stops(tokens, k) for k in range(found.last, b)):
            return found
    return None


def without_adverbs(tokens: Tokens, lo: int, hi: int) -> int:
    """Where the words before ``hi`` stop being adverbs and auxiliaries."""
    while hi > lo:
        for size in range(min(_LONGEST_ADVERB, hi - lo), 0, -1):
            span = tokens[hi - size : hi]
            if tuple(t.low for t in span) in _ADVERB and not span[0].capital:
                hi -= size
                break
        else:
            return hi
    return hi


def _segments(tokens: Tokens, lo: int, hi: int) -> list[tuple[int, int]]:
    parts, start, depth = [], lo, 0
    for k in range(lo, hi):
        depth += (tokens[k].text == "(") - (tokens[k].text == ")")
        if tokens[k].text in ",–—" and depth <= 0:
            parts.append((start, k))
            start = k + 1
    parts.append((start, hi))
    return parts


def _relative(tokens: Tokens, i: int) -> bool:
    """Whether an appositive clause starts here: "người bào chữa cho ông Khoát", "vốn là"."""
    if i + 1 >= len(tokens):
        return False
    if tokens[i].low == "người":
        known = HEAD.at(tokens, i) or PEOPLE.at(tokens, i)
        return (known is None or known[0] == i + 1) and tokens[i + 1].low not in ("này", "đồng", "đại")
    return tokens[i].low in ("vốn", "nơi", "hiện") or (tokens[i].low, tokens[i + 1].low) == ("đơn", "vị")


def _hidden(tokens: Tokens, a: int, b: int) -> bool:
    return any(HIDDEN.at(tokens, i, b) for i in range(a, b))
