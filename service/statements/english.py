"""Speaker phrases in English: anchored at the verb, since the subject stands right before it or right after it."""

from __future__ import annotations

from dataclasses import replace

from service.languages.en import statements as en
from service.languages.tables import Verb
from service.statements.speakers import Span, Speaker, merged
from service.statements.tokens import Phrases, Token

Tokens = tuple[Token, ...]


def _flags(words: tuple[str, ...]) -> Phrases[bool]:
    return Phrases(dict.fromkeys(words, True))


_VERB: Phrases[Verb | None] = Phrases({**en.VERBS, **dict.fromkeys(en.NOT_VERBS)})
_OUTLET, _HIDDEN, _BREAK = _flags(en.OUTLETS), _flags(en.ANONYMOUS), _flags(en.BREAKS)
_ACCORDING, _PLACE_PAIR = _flags(en.ACCORDING), _flags(en.PLACE_PAIRS)
_TITLE_WORDS = en.HEADS | en.TITLE_MODIFIERS | en.FIELDS | en.RANKS | en.DEMONYMS
_RELATIVE = frozenset(["who", "which", "whose", "whom", "that"])
_CUT = frozenset(
    [
        "involved",
        "familiar",
        "speaking",
        "close",
        "based",
        "responsible",
        "working",
        "attending",
        "present",
        "briefed",
        "citing",
        "adding",
        "said",
    ]
)
_ARTICLES = frozenset(
    [
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "our",
        "this",
        "that",
        "these",
        "those",
        "some",
        "several",
        "many",
        "two",
        "three",
        "four",
        "five",
        "other",
        "one",
        "another",
    ]
)
_POSSESSIVE = frozenset(["his", "her", "its", "their"])
_APPOSITIVES = 5
_LONGEST = 24


class English:
    """The grammar of English speaker phrases."""

    def verb_at(self, tokens: Tokens, i: int) -> tuple[int, Verb | None] | None:
        if tokens[i].capital and i > 0 and tokens[i - 1].word:
            return None
        return _VERB.at(tokens, i)

    def according_at(self, tokens: Tokens, i: int) -> int | None:
        hit = _ACCORDING.at(tokens, i)
        return hit[0] if hit else None

    def cite_at(self, tokens: Tokens, i: int) -> int | None:
        if tokens[i].low in ("citing", "quoting"):
            return i + 1
        if tokens[i].low in ("quoted", "cited", "quotes", "cites") and not (
            i and tokens[i - 1].low in ("was", "were", "been", "is", "be", "are")
        ):
            ahead = tokens[i + 1 : i + 25]
            return (
                i + 1 if any(t.low in ("as", "saying") for t in ahead) or tokens[i].low in ("cited", "cites") else None
            )
        return None

    def break_at(self, tokens: Tokens, i: int) -> int | None:
        hit = _BREAK.at(tokens, i)
        return (
            hit[0]
            if hit and not (tokens[i].low == "that" and hit[0] < len(tokens) and tokens[i - 1].low == "all")
            else None
        )

    def closes_phrase(self, tokens: Tokens, i: int) -> bool:
        if tokens[i].low in en.FINITE or tokens[i].low in ("as", "saying", "who", "which", "that"):
            return True
        hit = self.verb_at(tokens, i)
        return bool(hit and hit[1] and not hit[1].weak and tokens[i].low.endswith(("ed", "ing", "said", "told")))

    def is_noun(self, tokens: Tokens, i: int, end: int) -> bool:
        low = tokens[i].low
        back = tokens[i - 1].low if i else ""
        follows = tokens[end].low if end < len(tokens) else ""
        if low.endswith("ing") and back in (
            "the",
            "a",
            "his",
            "her",
            "its",
            "their",
            "of",
            "for",
            "in",
            "by",
            "without",
            "before",
            "after",
            "is",
            "are",
            "was",
            "were",
            "been",
        ):
            return True
        if back in ("to", "will", "would", "should", "could", "must", "can", "may", "might", "not", "n't"):
            return False
        if (
            back in _ARTICLES
            or back in ("of", "for", "no", "any", "new", "such", "more", "first", "own", "by", "with", "from")
            or back.endswith("'s")
        ):
            return not (back in ("some", "several", "many", "others") and low == "say")
        if back in ("was", "were", "been", "be", "is", "are", "being", "get", "got"):
            return True  # passives carry their speaker elsewhere
        return low in (
            "claims",
            "reports",
            "demands",
            "estimates",
            "forecasts",
            "calls",
            "requests",
            "orders",
            "warning",
            "report",
            "claim",
            "estimate",
            "state",
            "states",
            "records",
            "posts",
            "notes",
            "charges",
            "doubts",
            "answers",
            "questions",
            "fears",
            "hopes",
            "finding",
            "findings",
        ) and (follows in ("of", "from", "by", "in") or back in ("its", "their"))

    def supported(self, tokens: Tokens, i: int, end: int) -> bool:
        if end < len(tokens) and tokens[end].low in ("that", ":"):
            return True
        if any(t.quoted or t.low == "that" for t in tokens[end : end + 10]):
            return True
        return any(t.quoted for t in tokens[max(0, i - 12) : i])

    def negated(self, tokens: Tokens, i: int) -> bool:
        return i > 0 and (tokens[i - 1].low in ("not", "never") or tokens[i - 1].low.endswith("n't"))

    def shares(self, tokens: Tokens, i: int, low: int) -> bool:
        k = _strip_right(tokens, low, i)
        return k == low or tokens[k - 1].text in ",;" or tokens[k - 1].low in ("and", "but", "while", "or", "as")

    def trails(self, tokens: Tokens, first: int, end: int, low: int) -> bool:
        if first == 0:
            return False
        follows = tokens[end] if end < len(tokens) else None
        ends = (
            follows is None
            or follows.text in ".,;"
            or follows.low in en.PREPOSITIONS
            or follows.low in ("on", "reporters", "when", "as", "while")
            or (follows.capital and self.told(tokens, end, False) is not None)
        )
        return ends and (
            tokens[first - 1].text in ",;?!—–-" or tokens[first - 1].quoted or tokens[first - 1].text in "\"”’'"
        )

    def told(self, tokens: Tokens, i: int, bare: bool) -> Span | None:
        for k in range(i, min(i + 8, len(tokens))):
            if not tokens[k].word or tokens[k].quoted:
                break
            before = tokens[k - 1].low if k else ""
            hit = _OUTLET.at(tokens, k)
            if (
                hit
                and tokens[hit[0] - 1].capital
                and before in ("told", "to", "with", "by", "on", "the", "for", "informed")
            ):
                return tokens[k].start, tokens[hit[0] - 1].end
        return None

    def subject(self, tokens: Tokens) -> Speaker | None:
        end = next((k for k, t in enumerate(tokens[:30]) if k and (t.low in en.FINITE or t.text in ",;:.")), 0)
        if end and tokens[end].text == ",":
            end = min(end, 30)
        found = noun_phrase(tokens, 0, end) if end and not tokens[0].quoted else None
        return found if found and found.kind in ("person", "body", "outlet", "office") and not found.refers else None

    def before(self, tokens: Tokens, lo: int, hi: int) -> Speaker | None:
        relative = next((k for k in range(hi - 1, max(lo, hi - 3) - 1, -1) if tokens[k].low == "who"), None)
        if relative is not None:
            hi = relative
        hi = _strip_right(tokens, lo, hi)
        parts = _segments(tokens, lo, hi)
        apart = bool(parts) and parts[-1][0] == parts[-1][1]
        parts = [p for p in parts if p[0] < p[1]]
        if not parts or (apart and relative is not None and len(parts) == 0):
            return None
        found = self._apposed(tokens, parts) if apart else self._adjacent(tokens, parts)
        if found and _hidden(tokens, max(lo, found.first - 3), hi):
            found = replace(found, hidden=True)
        return found

    def _adjacent(self, tokens: Tokens, parts: list[tuple[int, int]]) -> Speaker | None:
        a, b = parts[-1]
        if tokens[a].low in ("and", "&") and len(parts) > 1 and noun_phrase(tokens, parts[-2][0], parts[-2][1]):
            return noun_phrase(tokens, a + 1, b) or None
        found = noun_phrase(tokens, a, b)
        if found and found.kind == "person" and len(parts) > 1 and found.first == a and tokens[a].capital:
            # "Minister of Investment, Trade and Industry Hafizuddin Rahmat"
            wide = noun_phrase(tokens, parts[-2][0], b)
            if (
                wide
                and wide.office
                and wide.kind == "person"
                and wide.first <= parts[-2][1] - 1
                and any(t.low in en.HEADS for t in tokens[parts[-2][0] : parts[-2][1]])
                and any(t.low in en.FIELDS for t in tokens[a : a + 2])
            ):
                return wide
        return found

    def _apposed(self, tokens: Tokens, parts: list[tuple[int, int]]) -> Speaker | None:
        """A comma before the verb: "X, deputy chief of Y, said"; "an official, who declined to be named, said"."""
        title: Speaker | None = None
        fallback: Speaker | None = None
        for k in range(len(parts) - 1, max(-1, len(parts) - 1 - _APPOSITIVES), -1):
            a, b = parts[k]
            found = None if tokens[a].low in _RELATIVE or tokens[a].text[0].isdigit() else noun_phrase(tokens, a, b)
            if found and k and found.kind == "person" and not found.office:
                before = noun_phrase(tokens, *parts[k - 1])
                if before and before.kind == "office" and before.last == parts[k - 1][1]:
                    return merged(found, before)
            if found and found.kind == "person":
                if not found.office and tokens[a].low in ("and", "&"):
                    return None
                wide = self._adjacent(tokens, parts[: k + 1])
                found = wide if wide and wide.kind == "person" else found
                return merged(found, title) if title else found
            if found and found.kind in ("office", "group", "anonymous") and k and title is None and found.first == a:
                title = found if found.kind == "office" else None
                fallback = fallback or found
                continue
            if found and k == len(parts) - 1 and fallback is None:
                fallback = found
                continue
            if found:
                return (
                    found
                    if fallback is None or fallback.kind != "office"
                    else merged(found, fallback)
                    if found.kind == "person"
                    else found
                )
            if tokens[a].low in en.FINITE:
                break
        return fallback

    def after(self, tokens: Tokens, i: int, stop: int) -> Speaker | None:
        end = i
        while end < stop and end - i < _LONGEST and tokens[end].text not in ",;:.?!—–()" and not tokens[end].quoted:
            if end > i and (tokens[end].low in _RELATIVE or tokens[end].low in _CUT or tokens[end].low in en.FINITE):
                break
            if end > i + 1 and tokens[end].low in (
                "on",
                "during",
                "after",
                "before",
                "when",
                "while",
                "as",
                "amid",
                "by",
                "late",
                "earlier",
                "yesterday",
            ):
                break
            if (
                tokens[end].low in ("in", "at", "with", "from")
                and end > i + 1
                and tokens[end - 1].capital
                and tokens[i].capital
            ):
                break
            end += 1
        found = noun_phrase(tokens, i, end)
        if found is None or found.first > i + 1:
            return None
        if end < stop and tokens[end].text == "(":
            close = next((k for k in range(end, min(end + 8, stop)) if tokens[k].text == ")"), None)
            end = close + 1 if close else end
        if end + 1 < stop and tokens[end].text == "," and found.kind in ("person", "office"):
            parts = _segments(tokens, end + 1, stop)
            for a, b in parts[:2]:
                if a >= b or tokens[a].text[0].isdigit():
                    continue
                other = noun_phrase(tokens, a, b) if tokens[a].low not in _RELATIVE else None
                if other and found.kind == "person" and other.kind == "office" and not found.office:
                    found = merged(found, other)
                elif other and found.kind == "office" and other.kind == "person" and not other.office:
                    found = merged(other, found)
                break
        return replace(found, hidden=True) if _hidden(tokens, max(0, i - 1), min(stop, found.last + 12)) else found

    def inverted(self, tokens: Tokens, i: int, end: int) -> Speaker | None:
        if i == 0 or end >= len(tokens) or tokens[i].low.endswith("ing"):
            return None
        back = tokens[i - 1]
        if not (back.quoted or back.text in ",\"”’'?!—–"):
            return None
        if tokens[end].low in ("that", "to", "in", "on", "it", "there", ":"):
            return None
        found = self.after(tokens, end, len(tokens))
        if found is None:
            return None
        follows = tokens[found.last] if found.last < len(tokens) else None
        if (
            follows is None
            or not follows.word
            or follows.low in en.PREPOSITIONS
            or follows.low in _RELATIVE | _CUT | {"as", "when", "while", "on"}
        ):
            return found
        return (
            found
            if follows.low in en.ADVERBS and follows.low not in en.FINITE and not follows.low.endswith("ed")
            else None
        )


def noun_phrase(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """The speaker phrase that ``tokens[a:b]``, a stretch without commas, consists of or ends with."""
    while (
        a < b
        and (tokens[a].low in en.LEADING or not tokens[a].word)
        and not (tokens[a].capital and a + 1 < b and tokens[a].low == "so")
    ):
        a += 1
    cut = next((k for k in range(a + 1, b) if tokens[k].low in _RELATIVE or tokens[k].low in _CUT), b)
    end = _strip_right(tokens, a, cut) or cut
    a = _skip_adverbial(tokens, a, end)
    if a >= end:
        return None
    if end - a == 1 and tokens[a].low in en.PRONOUNS:
        gender = en.PRONOUNS[tokens[a].low]
        return (
            None
            if gender in ("w", "i")
            else Speaker("pronoun", _span(tokens, a, end), a, end, gender=gender, refers=True)
        )
    if any(t.low in en.FINITE for t in tokens[a:end]) or any(t.low in en.PRONOUNS for t in tokens[a:end]):
        return None
    return _classify(tokens, a, end)


def _skip_adverbial(tokens: Tokens, a: int, b: int) -> int:
    """ "In Tokyo the defence ministry": past a prepositional phrase without its comma."""
    if a < b and tokens[a].low in en.PREPOSITIONS and tokens[a].low != "of":
        for k in range(b - 1, a + 1, -1):
            if (
                tokens[k].low in ("the", "a", "an", "he", "she", "they", "its", "his", "her")
                and tokens[k - 1].low not in en.PREPOSITIONS
            ):
                return k
        for k in range(b - 1, a + 1, -1):
            if (
                tokens[k].capital
                and not tokens[k - 1].capital
                and tokens[k - 1].low not in en.PREPOSITIONS
                and tokens[k - 1].word is not True
            ):
                return k
            if tokens[k].capital and tokens[k - 1].low in (
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
            ):
                return k
        return b
    return a


def _span(tokens: Tokens, a: int, b: int) -> Span:
    return tokens[a].start, tokens[b - 1].end


def _classify(tokens: Tokens, a: int, b: int) -> Speaker | None:
    head_end = next((k for k in range(a + 1, b) if tokens[k].low in en.PREPOSITIONS or tokens[k].text == "("), b)
    if b - a > _LONGEST:
        return None
    words = tokens[a:b]
    hit = next(
        ((k, h[0]) for k in range(a, min(a + 6, head_end)) if tokens[k].capital and (h := _OUTLET.at(tokens, k, b))),
        None,
    )
    if (
        hit
        and all(t.low in en.OUTLET_WORDS or t.text in "()" or t.text.isupper() for t in tokens[hit[1] : b])
        and (
            hit[0] == a
            or all(
                t.low in en.OUTLET_WORDS | en.DEMONYMS | _ARTICLES
                or t.low.endswith("'s")
                or t.low in ("state", "official", "business", "local", "government", "run")
                or "-" in t.text
                for t in tokens[a : hit[0]]
            )
        )
    ):
        span = _span(tokens, hit[0], hit[1])
        return Speaker("outlet", span, a, b, body=span, outlet=span)
    if person := _person(tokens, a, b):
        return person
    head = next((tokens[k] for k in range(head_end - 1, a - 1, -1) if tokens[k].word), None)
    if head is None:
        return None
    indefinite = words[0].low in ("a", "an", "one", "another")
    body = _body_in(tokens, a, b)
    span = _span(tokens, a, b)
    low = head.low
    if low in ("source", "sources"):
        return Speaker("anonymous", span, a, b, body=body, head=low)
    if low in en.PLURALS and not (head.capital and words[0].low == "the" and low == "nations"):
        return Speaker("group", span, a, b, body=body, head=low, gender="c")
    if low in en.HEADS or low.endswith(("woman", "man", "person")):
        if indefinite:
            return Speaker("anonymous", span, a, b, body=body)
        start = a + 1 if words[0].low in ("the", "this", "that") else a
        refers = words[0].low in ("the", "this") and head_end == b and b - a == 2 and not head.capital
        return Speaker("office", span, a, b, office=_span(tokens, start, b), body=body, gender="p", refers=refers)
    if low in en.DOCUMENTS:
        return Speaker("document", span, a, b, body=body, head=low)
    if low in en.BODIES or any(t.low in en.BODIES and t.capital for t in tokens[a:head_end]):
        refers = words[0].low in ("the", "this") and b - a == 2 and not head.capital
        inner = _span(tokens, a, b)
        return Speaker(
            "group" if indefinite else "body",
            span,
            a,
            b,
            body=inner,
            head=low,
            gender="b" if refers else "",
            refers=refers,
        )
    if all(t.capital or t.low in en.LINKS or t.low == "the" or t.text in "()" for t in words):
        place = low in en.PLACES or _PLACE_PAIR.at(tokens, a, b) is not None
        return Speaker("place" if place else "body", span, a, b, body=span, head=low)
    if words[0].low in _ARTICLES and head_end - a <= 5 and low.isalpha():
        return Speaker("other", span, a, b, gender="p")
    return None


def _person(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """A name at the end, with the titles before it; or a name followed by "of Y"."""
    start = b
    while start > a and tokens[start - 1].capital and tokens[start - 1].word:
        start -= 1
        if tokens[start].low.endswith("'s"):
            start += 1
            break
    while (
        start > a + 1
        and tokens[start - 1].low in ("bin", "van", "de", "al", "von", "der", "ibn", "da")
        and tokens[start - 2].capital
    ):
        start -= 2
    end = b
    if start == b:
        # "Nguyen Van A of the ministry"
        stop = next((k for k in range(a + 1, b) if tokens[k].low in ("of", "from", "at")), None)
        if stop is None or not all(t.capital and t.word for t in tokens[a:stop]) or stop - a < 2:
            return None
        start, end = a, stop
    name = start
    while name < end and (
        tokens[name].low in _TITLE_WORDS
        or tokens[name].low.strip(".") in _TITLE_WORDS
        or tokens[name].low in en.PLACES
        or tokens[name].low in en.BODIES
        or tokens[name].text.isupper()
        or any(p in en.HEADS for p in tokens[name].low.split("-"))
    ):
        name += 1
    titled = any(_is_title(t) for t in tokens[a:name])
    rest = tokens[name:end]
    if not rest:
        return None
    ranked = titled and all(t.low.strip(".") in {r.strip(".") for r in en.RANKS} for t in tokens[a:name])
    if any(t.low in en.BODIES or t.low in en.PLURALS for t in rest) or (
        not titled and any(t.low in en.PLACES or t.low in en.DEMONYMS for t in tokens[a:name])
    ):
        return None
    if (
        not titled
        and (len(rest) < 2 or start > a)
        and not (start > a and len(rest) >= 2 and tokens[start - 1].low in en.HEADS)
    ):
        if len(rest) == 1 and start == a and name == start and _name_like(rest[0]):
            return Speaker("person", _span(tokens, name, end), a, end, head="?")
        return None
    if not titled and tokens[a].low == "the":
        return None
    low = a
    while low < name and tokens[low].low in ("the", "a", "an"):
        low += 1
    office = _span(tokens, low, name) if titled and name > low else None
    bare = office and all(t.low.strip(".") in ("mr", "mrs", "ms", "miss") for t in tokens[low:name])
    gender = {"mr": "m", "mrs": "f", "ms": "f"}.get(tokens[low].low.strip("."), "") or (
        "f" if any("woman" in t.low for t in tokens[a:name]) else ""
    )
    body = _body_in(tokens, low, name) if office else None
    return Speaker("person", _span(tokens, name, end), a, end, None if bare else office, body,
                   gender=gender, rank=ranked)  # fmt: skip


def _is_title(token: Token) -> bool:
    low = token.low
    return (
        low in en.HEADS or low.strip(".") in en.RANKS or low in en.RANKS or any(p in en.HEADS for p in low.split("-"))
    )


def _name_like(token: Token) -> bool:
    return token.text[1:].islower() or "-" in token.text


def _body_in(tokens: Tokens, a: int, b: int) -> Span | None:
    """The body named inside a phrase: "a spokeswoman for Indonesia's trade ministry", "JCS spokesman"."""
    for k in range(a, b):
        if tokens[k].low in en.BODIES and (k > a or b - a == 1):
            start = k
            while start > a and (
                tokens[start - 1].capital
                or tokens[start - 1].low in en.FIELDS
                or tokens[start - 1].low.endswith("'s")
                or tokens[start - 1].low == "and"
            ):
                start -= 1
            end = k + 1
            while end < b and (tokens[end].capital or (tokens[end].low in ("of", "for", "and", "the") and end + 1 < b)):
                end += 1
            return _span(tokens, start, end)
    for k in range(a, b):
        if (
            tokens[k].text.isupper()
            and len(tokens[k].text) > 1
            and tokens[k].low not in en.PLACES
            and not tokens[k].low.startswith(("ceo", "cfo", "mp"))
        ):
            return _span(tokens, k, k + 1)
    return None


def _strip_right(tokens: Tokens, lo: int, hi: int) -> int:
    while hi > lo and (
        tokens[hi - 1].low in en.ADVERBS
        or (tokens[hi - 1].text[0].isdigit() and hi - lo > 1)
        or (tokens[hi - 1].low.endswith("ly") and not tokens[hi - 1].capital)
    ):
        hi -= 1
    return hi


def _segments(tokens: Tokens, lo: int, hi: int) -> list[tuple[int, int]]:
    parts, start, depth = [], lo, 0
    for k in range(lo, hi):
        depth += (tokens[k].text == "(") - (tokens[k].text == ")")
        if tokens[k].text in ",—–" and depth <= 0:
            parts.append((start, k))
            start = k + 1
    parts.append((start, hi))
    return parts


def _hidden(tokens: Tokens, a: int, b: int) -> bool:
    return any(_HIDDEN.at(tokens, i, b) for i in range(a, b))
