"""Who stands beside a Vietnamese verb: before it, after "theo" and after "dẫn lời"."""

from __future__ import annotations

from dataclasses import replace

from service.languages.tables import Verb
from service.languages.vi import statements as vi
from service.statements.speakers import Speaker, merged
from service.statements.tokens import Phrases, Token
from service.statements.vietnamese_names import HEAD, HIDDEN, PEOPLE, starts, stops
from service.statements.vietnamese_phrases import noun_phrase

Tokens = tuple[Token, ...]
_VERB: Phrases[Verb | None] = Phrases({**vi.VERBS, **dict.fromkeys(vi.NOT_VERBS)})
_ADVERB = frozenset(tuple(phrase.split()) for phrase in vi.ADVERBS)
_LONGEST_ADVERB = max(len(phrase) for phrase in _ADVERB)
_APPOSITIVES = 5
_LONG_BODY, _LONG_OFFICE = 9, 6
_MANNER, _SHORT = 3, 7
_WHERE = frozenset({"ở", "tại", "trú", "ngụ", "quê", "sống", "sinh", "thuộc", "từ", "đến"})
"""What an appositive begins with that says where somebody lives or comes from."""


class VietnameseSubjects:
    """The places where a speaker may stand."""

    def inverted(self, tokens: Tokens, i: int, end: int) -> Speaker | None:
        if tokens[end : end + 1] and tokens[end].low == "của" and i >= 2 and tokens[0].low in ("đó", "đây"):
            return self.after(tokens, end + 1, len(tokens))  # "Đó là khẳng định của X"
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
        if found and found.last < hi:
            if tokens[found.last].low == "là":
                return _namely(tokens, found.last + 1, hi)
            if found.kind == "document" and without_adverbs(tokens, found.last, hi) > found.last:
                return None
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

    def whatever(self, tokens: Tokens, i: int, stop: int) -> Speaker | None:
        end = next(
            (k for k in range(i, min(stop, i + 10)) if not tokens[k].word or tokens[k].quoted), min(stop, i + 10)
        )
        return _other(tokens, i, end) if end > i else None


def _namely(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """ "Chủ tàu là Công ty X phủ nhận": the name after "là"; but "Brazil là nước … luôn phản đối" has another verb."""
    found = noun_phrase(tokens, a, b) if a < b else None
    named = found is not None and found.kind in ("person", "body", "office") and not found.unsure
    return found if found and named and found.last == b else None


def _other(tokens: Tokens, a: int, b: int) -> Speaker:
    return Speaker("other", (tokens[a].start, tokens[b - 1].end), a, b, gender="p")


def _adjacent(tokens: Tokens, parts: list[tuple[int, int]], hi: int) -> Speaker | None:
    """No comma before the verb: the last segment holds the subject or the title that follows a name."""
    last = _at(tokens, parts[-1][0], hi)
    before = _at(tokens, parts[-2][0], hi) if len(parts) > 1 else None
    first = _at(tokens, parts[-3][0], hi) if len(parts) > 2 else None
    for wide in (first, before):
        if wide and wide.last > parts[-1][0] and wide.kind in ("person", "office", "body", "place"):
            return wide  # "Bộ Đầu tư, Thương mại và Công nghiệp X", "Đức, Pháp và Anh"
    if last and last.kind in ("person", "office") and last.last < hi and tokens[last.last].low == "và":
        other = _at(tokens, last.last + 1, hi)
        if other and other.kind in ("person", "office"):  # "Đại sứ X và Bộ trưởng Y cùng nhấn mạnh"
            span = (tokens[last.first].start, tokens[other.last - 1].end)
            return Speaker("group", span, last.first, other.last, gender="c")
    closed = before is not None and before.last == parts[-2][1]
    two = closed and before and last and before.kind == last.kind == "person"
    if two and before and last and before.gender and last.office and not last.gender:
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


def _as_office(found: Speaker) -> Speaker:
    """An appositive whose capitals are a body's name after all: "ông X, Chủ tịch Ngũ Hành"."""
    span = (found.office[0] if found.office else found.span[0], found.span[1])
    return replace(found, kind="office", span=span, office=span, rank=False)


def _fallback(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """A short phrase of nouns that no table knows: "Cô gái trẻ cho biết", "một phu xe nói"."""
    plain = all(tokens[k].word and not stops(tokens, k) for k in range(a, b))
    if not plain or not 2 <= b - a <= _SHORT or not starts(tokens, a):
        return None
    if tokens[a].low == "một" and tokens[a + 1].low not in ("số", "vài", "phần", "trong", "lần", "cách"):
        return Speaker("anonymous", (tokens[a].start, tokens[b - 1].end), a, b)
    return _other(tokens, a, b) if tokens[a].low in vi.PERSONS and a == 0 else None


def _apposed(tokens: Tokens, parts: list[tuple[int, int]]) -> Speaker | None:
    """A comma before the verb: "bà X, Phó Vụ trưởng Y, cho biết"; "Thống đốc Y, ông X, cho biết"."""
    title: Speaker | None = None
    fallback: Speaker | None = None
    for a, b in reversed(parts[-_APPOSITIVES:]):
        if tokens[a].text[0].isdigit() or tokens[a].low in _WHERE:
            continue  # ", 62 tuổi,", ", ở phường X,"
        found = _at(tokens, a, b)
        if found is None and (a, b) == parts[-1] and (inside := _inside(tokens, a, b)) and not inside.unsure:
            found = inside
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
        if found and fallback is None and whole and not relative(tokens, a):
            fallback = found
    return fallback


def _at(tokens: Tokens, a: int, b: int) -> Speaker | None:
    while (
        a < b
        and not tokens[a].capital
        and tokens[a].low in ("và", "nhưng", "song", "còn", "riêng", "phía", "chính", "thì")
    ):
        a += 1
    if a + 1 < b and tokens[a].low == "việc" and tokens[a + 1].capital:
        a += 1  # "bất chấp việc Nga khẳng định"
    return None if relative(tokens, a) else noun_phrase(tokens, a, b)


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
        if depth <= 0 and (tokens[k].text in ",–—" or _dash(tokens, k, lo, hi)):
            parts.append((start, k))
            start = k + 1
    parts.append((start, hi))
    return parts


def _dash(tokens: Tokens, k: int, lo: int, hi: int) -> bool:
    """A hyphen between spaces that sets off an office ("ông X - phó chủ tịch Y - nói"), none of "Cam Lộ - La Sơn"."""
    if tokens[k].text != "-" or k == lo:
        return False
    if tokens[k - 1].end == tokens[k].start or (k + 1 < len(tokens) and tokens[k].end == tokens[k + 1].start):
        return False
    return k + 1 >= hi or not tokens[k + 1].capital or HEAD.at(tokens, k + 1, hi) is not None


def relative(tokens: Tokens, i: int) -> bool:
    """Whether an appositive clause starts here: "người bào chữa cho ông Khoát", "vốn là"."""
    if i + 1 >= len(tokens):
        return False
    if tokens[i].low == "người":
        known = HEAD.at(tokens, i) or PEOPLE.at(tokens, i)
        return (known is None or known[0] == i + 1) and tokens[i + 1].low not in ("này", "đồng", "đại")
    return tokens[i].low in ("vốn", "nơi", "hiện") or (tokens[i].low, tokens[i + 1].low) == ("đơn", "vị")


def _hidden(tokens: Tokens, a: int, b: int) -> bool:
    return any(HIDDEN.at(tokens, i, b) for i in range(a, b))
