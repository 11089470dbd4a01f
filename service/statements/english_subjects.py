"""Who stands beside an English verb: before it, after it, after "according to" and "citing"."""

from __future__ import annotations

from dataclasses import replace

from service.languages.en import statements as en
from service.statements.english_phrases import VERB, finite, noun_phrase, relative, strip_right, verbish
from service.statements.speakers import Span, Speaker, merged
from service.statements.tokens import Token, flags

Tokens = tuple[Token, ...]
_HIDDEN = flags(en.ANONYMOUS)
_APPOSITIVES = 5
_COLON = 25
_NEVER_FIRST = frozenset(
    "show shows showed find finds found see sees saw put puts indicate indicates indicated think thinks thought".split()
)
"""Verbs that are not put before their subject: ", however, show the ship slowing down"."""
_LONGEST = 24


class EnglishSubjects:
    """The places where a speaker may stand."""

    def subject(self, tokens: Tokens) -> Speaker | None:
        if tokens and tokens[0].low in en.PREPOSITIONS:
            return None
        for k in range(1, min(len(tokens), 30)):
            if tokens[k].quoted:
                return None
            comma = tokens[k].text == ","
            hit = VERB.at(tokens, k) if not tokens[k].capital else None
            if comma or verbish(tokens, k, 0) or (hit and hit[1]):
                found = noun_phrase(tokens, 0, k)
                if found and found.kind in ("person", "body", "outlet", "office", "place"):
                    return found
                if not comma:
                    return None
        return None

    def before(self, tokens: Tokens, lo: int, hi: int) -> Speaker | None:
        hi = strip_right(tokens, lo, hi)
        if hi > lo and tokens[hi - 1].low in ("who", "which") and relative(tokens[hi - 1]):
            hi = strip_right(tokens, lo, hi - 1)
        parts = _segments(tokens, lo, hi)
        apart = bool(parts) and parts[-1][0] == parts[-1][1]
        parts = [p for p in parts if p[0] < p[1]]
        while len(parts) > 1 and strip_right(tokens, *parts[-1]) == parts[-1][0]:
            parts, apart = parts[:-1], True  # "X, deputy head of Y, however, rejected"
        if not parts:
            return None
        found = _apposed(tokens, parts) if apart else _adjacent(tokens, parts)
        return replace(found, hidden=True) if found and _hidden(tokens, max(lo, found.first - 3), hi) else found

    def front(self, tokens: Tokens, lo: int, hi: int) -> Speaker | None:
        parts = _segments(tokens, lo, hi)
        for n, (a, b) in reversed(list(enumerate(parts))):
            for k in range(a, b):
                hit = VERB.at(tokens, k) if not tokens[k].capital else None
                if verbish(tokens, k, a) or (hit and hit[1]) or (k == a and _past(tokens[k])):
                    # "X put it at 5 and said"; "X, head of Y, attributed it to Z and said"
                    found = noun_phrase(tokens, a, k) if k > a else _apposed(tokens, parts[:n]) if n else None
                    if found:
                        return found
                    break
        return None

    def after(self, tokens: Tokens, i: int, stop: int) -> Speaker | None:
        end = _phrase_end(tokens, i, stop)
        found = noun_phrase(tokens, i, end)
        if found is None or found.first > i + 1:
            return None
        if found.kind == "document" and found.body is None and (issuer := _issuer(tokens, end, stop)):
            found = replace(found, body=issuer)
        if end < stop and tokens[end].text == "(":
            close = next((k for k in range(end, min(end + 8, stop)) if tokens[k].text == ")"), None)
            end = close + 1 if close else end
        if end + 1 < stop and tokens[end].text == "," and found.kind in ("person", "office"):
            found = _with_appositive(tokens, found, end + 1, stop)
        return replace(found, hidden=True) if _hidden(tokens, max(0, i - 1), min(stop, found.last + 12)) else found

    def whatever(self, tokens: Tokens, i: int, stop: int) -> Speaker | None:
        end = next(
            (k for k in range(i, min(stop, i + 12)) if not tokens[k].word or tokens[k].quoted), min(stop, i + 12)
        )
        return Speaker("other", (tokens[i].start, tokens[end - 1].end), i, end, gender="p") if end > i else None

    def inverted(self, tokens: Tokens, i: int, end: int) -> Speaker | None:
        if end >= len(tokens) or tokens[i].low.endswith("ing") or end - i > 1 or tokens[i].low in _NEVER_FIRST:
            return None
        back = tokens[i - 1] if i else None
        if back is None and not (tokens[i].low in ("said", "says") and any(t.text == ":" for t in tokens[:_COLON])):
            return None  # "Said farmer X: …"
        if (back and not (back.quoted or back.text in ",\"”’'?!—–")) or (
            not tokens[end].capital and tokens[end].low in ("that", "to", "in", "on", "it", "there")
        ):
            return None
        if tokens[i].low in ("told", "tells", "tell"):
            return None
        found = self.after(tokens, end, len(tokens))
        if found is None:
            return None
        follows = tokens[found.last] if found.last < len(tokens) else None
        if (
            follows is None
            or not follows.word
            or follows.low in en.PREPOSITIONS
            or (relative(follows) and follows.low != "that")
            or follows.low in en.CUTS
        ):
            return found
        return found if follows.low in en.AFTER_SAID or (follows.low in en.ADVERBS and not finite(follows)) else None


def _past(token: Token) -> bool:
    return token.low.endswith("ed") and not token.capital


_AFTER_CAPITALS = frozenset({"in", "at", "with", "from", "on"}) | en.AFTER_NAME
"""Words that a name, even one of a single word, ends before: "said Khoi after the match"."""


def _phrase_end(tokens: Tokens, i: int, stop: int) -> int:
    end = i
    while end < min(stop, i + _LONGEST) and tokens[end].text not in ",;:.?!—–()" and not tokens[end].quoted:
        if end > i + 1 and verbish(tokens, end, i):
            break  # "the indictment issued on July 14"
        low = tokens[end].low
        if end > i and (relative(tokens[end]) or low in en.CUTS or finite(tokens[end])):
            break
        if end > i + 1 and low in en.AFTER_NAME:
            break
        if end > i and tokens[end - 1].capital and tokens[i].capital and low in _AFTER_CAPITALS:
            break
        end += 1
    return end


def _issuer(tokens: Tokens, i: int, stop: int) -> Span | None:
    """Who issued a document: "results | released on Monday by the election office"."""
    if i >= stop or not _past(tokens[i]):
        return None
    by = next((k for k in range(i + 1, min(i + 6, stop)) if tokens[k].low == "by"), None)
    if by is None or by + 1 >= stop:
        return None
    found = noun_phrase(tokens, by + 1, _phrase_end(tokens, by + 1, stop))
    return (found.body or found.span) if found and found.kind in ("body", "outlet", "person", "office") else None


def _with_appositive(tokens: Tokens, found: Speaker, start: int, stop: int) -> Speaker:
    for a, b in _segments(tokens, start, stop)[:2]:
        if a >= b or tokens[a].text[0].isdigit():
            continue
        other = noun_phrase(tokens, a, b) if not relative(tokens[a]) else None
        if (
            other
            and found.kind == "person"
            and other.kind in ("office", "anonymous")
            and other.office
            and (not found.office or found.rank)
        ):
            return merged(found, other)
        if other and found.kind == "office" and other.kind == "person" and not other.office:
            return merged(other, found)
        break
    return found


def _adjacent(tokens: Tokens, parts: list[tuple[int, int]]) -> Speaker | None:
    a, b = parts[-1]
    found = noun_phrase(tokens, a, b)
    if len(parts) > 1 and found and found.office and found.kind in ("office", "anonymous") and found.first == a:
        before = noun_phrase(tokens, *parts[-2])
        if (
            before
            and before.kind == "person"
            and not before.unsure
            and before.first == parts[-2][0]
            and not before.office
        ):
            return merged(before, found)  # "X, the spokesman for Y said"
    if len(parts) > 1 and found and found.kind == "place" and any(t.low == "and" for t in tokens[a:b]):
        k = len(parts) - 1
        while (
            k
            and (before := noun_phrase(tokens, *parts[k - 1]))
            and before.kind == "place"
            and before.first == parts[k - 1][0]
        ):
            k -= 1
        if k == len(parts) - 1:
            return found
        first = parts[k][0]
        return replace(
            found,
            span=(tokens[first].start, tokens[b - 1].end),
            body=(tokens[first].start, tokens[b - 1].end),
            first=first,
        )
    if (
        len(parts) > 1
        and (found is None or found.kind in ("person", "body", "other"))
        and any(t.low in en.FIELDS for t in tokens[a : a + 3])
        and tokens[parts[-2][1] - 1].low in en.FIELDS
    ):
        # "Minister of Investment, Trade and Industry Hafizuddin Rahmat"
        wide = noun_phrase(tokens, parts[-2][0], b)
        if (
            wide
            and wide.office
            and wide.kind in ("person", "office")
            and any(t.low in en.HEADS for t in tokens[parts[-2][0] : parts[-2][1]])
        ):
            return wide
    return found


def _apposed(tokens: Tokens, parts: list[tuple[int, int]]) -> Speaker | None:
    """A comma before the verb: "X, deputy chief of Y, said"; "an official, who declined to be named, said"."""
    title: Speaker | None = None
    fallback: Speaker | None = None
    for k in range(len(parts) - 1, max(-1, len(parts) - 1 - _APPOSITIVES), -1):
        a = parts[k][0]
        clause = (
            relative(tokens[a])
            or (tokens[a].low in en.PREPOSITIONS and not (tokens[a].capital and a))
            or tokens[a].text[0].isdigit()
            or tokens[a].low in en.CUTS
        )
        found = None if clause else _adjacent(tokens, parts[: k + 1])
        if found is None:
            continue
        before = noun_phrase(tokens, *parts[k - 1]) if k else None
        if found.kind == "person":
            if before and before.kind == "office" and before.last == parts[k - 1][1] and not found.office:
                found = merged(found, before)
            return merged(found, title) if title else found
        if found.kind in ("office", "anonymous") and found.office and title is None and k:
            title, fallback = found, fallback or found
            continue
        if (
            found.kind in ("other", "group")
            and k
            and fallback is None
            and tokens[a].low in ("some", "most", "many", "all", "both", "one")
        ):
            continue  # "rescuers, some of them volunteers, said"
        loose = found.kind == "other" or (found.kind == "group" and tokens[a].low in ("a", "an"))
        if loose and k and tokens[a].low in en.ARTICLES:
            fallback = fallback or found  # "X, an opponent of the plan, said"
            continue
        return fallback if fallback and fallback.kind == "office" else fallback or found
    return fallback


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
