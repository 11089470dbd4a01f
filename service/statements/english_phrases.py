"""English speaker phrases. A phrase is a stretch without commas that stands right beside its verb."""

from __future__ import annotations

from service.languages.en import statements as en
from service.statements.places import territories
from service.statements.speakers import Kind, Span, Speaker
from service.statements.tokens import Phrases, Token, flags

Tokens = tuple[Token, ...]

VERB = Phrases({**en.VERBS, **dict.fromkeys(en.NOT_VERBS)})
OUTLET = flags(en.OUTLETS)
_PLACE_PAIR = flags((*en.PLACE_PAIRS, *(name for name in territories("en") if " " in name)))
PLACES = en.PLACES | frozenset(name for name in territories("en") if " " not in name)
RELATIVE = frozenset({"who", "which", "whose", "whom", "that"})
_RANKS = frozenset(r.strip(".") for r in en.RANKS)
_LEADING_ROLE = en.HEADS | en.TITLE_MODIFIERS | en.FIELDS | en.DEMONYMS | PLACES | en.BODIES
_PARTICLES = frozenset({"bin", "van", "de", "al", "von", "der", "ibn", "da", "del", "la"})
_GENERIC = frozenset(
    {"official", "man", "woman", "lawmaker", "executive", "politician", "expert", "analyst", "leader", "source"}
)
_LONGEST = 26
_PERIODS = frozenset(
    {"week", "month", "year", "weekend", "spring", "summer", "autumn", "winter", "morning", "night", *en.DAYS}
)


def relative(token: Token) -> bool:
    """Whether a word is a relative pronoun (and not the World Health Organization)."""
    return token.low in RELATIVE and not (token.text.isupper() and len(token.text) > 1)


def finite(token: Token) -> bool:
    """Whether a word is an auxiliary ("Do" and "May" with a capital are names)."""
    return token.low in en.FINITE and not token.capital


def verbish(tokens: Tokens, k: int, first: int) -> bool:
    """Whether the word at ``k`` looks like the verb of a phrase that starts at ``first``."""
    token = tokens[k]
    if token.capital or not token.word:
        return False
    if finite(token) or token.low in en.PASTS:
        return True
    if k == first or not token.low.endswith("ed"):
        return False
    back = tokens[k - 1]
    return not (
        back.low in en.ARTICLES or back.low.endswith("ly") or back.low in en.TITLE_MODIFIERS or back.low in en.DEMONYMS
    )


def _pronominal(token: Token) -> bool:
    return token.low in en.PRONOUNS and not (token.text.isupper() and len(token.text) > 1)


def _preposition(token: Token) -> bool:
    return token.low in en.PREPOSITIONS and not token.capital


def strip_right(tokens: Tokens, lo: int, hi: int) -> int:
    """Where the words before ``hi`` stop being adverbs, auxiliaries and dates."""
    while hi > lo:
        token = tokens[hi - 1]
        adverb = (token.low in en.ADVERBS and (not token.capital or token.low in en.DAYS)) or (
            token.low.endswith("ly") and not token.capital
        )
        dated = token.text[0].isdigit() and hi - lo > 1
        if not dated and not adverb:
            return hi
        hi -= 1
    return hi


def noun_phrase(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """The speaker phrase that ``tokens[a:b]`` consists of or, after an adverbial, ends with."""
    while b > a and not tokens[b - 1].word and tokens[b - 1].text != ")":
        b -= 1
    while a < b and (
        not tokens[a].word or (tokens[a].low in en.LEADING and not (tokens[a].capital and tokens[a].low == "so"))
    ):
        a += 1
    while a + 2 < b and tokens[a].low in ("this", "last", "next", "earlier", "late") and tokens[a + 1].low in _PERIODS:
        a += 2  # "this month DARPA announced"
    cut = next((k for k in range(a + 1, b) if relative(tokens[k]) or tokens[k].low in en.CUTS), b)
    end = strip_right(tokens, a, cut)
    if a >= end:
        return None
    if end - a == 1 and (tokens[a].low in en.AFTER_SAID or tokens[a].low in ("this", "that", "these", "those")):
        return None
    if end - a == 1 and _pronominal(tokens[a]):
        gender = en.PRONOUNS[tokens[a].low]
        return (
            None
            if gender in ("w", "i")
            else Speaker("pronoun", _span(tokens, a, end), a, end, gender=gender, refers=True)
        )
    if tokens[a].low in ("with", "despite") and (found := _classify(tokens, a + 1, end)):
        return found
    if tokens[a].low in en.PREPOSITIONS and not (tokens[a].capital and a > 0):
        return _after_adverbial(tokens, a, end)
    return _classify(tokens, a, end)


def _after_adverbial(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """ "In Tokyo the defence ministry", "On Monday Reuters": past a prepositional phrase without its comma."""
    for k in range(a + 1 if tokens[a].low in ("with", "despite") else a + 2, b):
        opens = (
            tokens[k].low in en.ARTICLES
            or tokens[k].low in en.PRONOUNS
            or (tokens[k].capital and not tokens[k].low.endswith("'s"))
        )
        if (
            not opens
            or tokens[k - 1].low in en.PREPOSITIONS
            or tokens[k - 1].low in en.LINKS
            or (tokens[k].capital and tokens[k - 1].low in en.ARTICLES)
        ):
            continue
        if tokens[k].low in en.PRONOUNS and b - k == 1:
            return noun_phrase(tokens, k, b)
        found = _classify(tokens, k, b)
        if found and found.kind != "other":
            return found
    return None


def _span(tokens: Tokens, a: int, b: int) -> Span:
    return tokens[a].start, tokens[b - 1].end


def _classify(tokens: Tokens, a: int, b: int) -> Speaker | None:
    if b - a > _LONGEST or any(verbish(tokens, k, a) or _pronominal(tokens[k]) for k in range(a, b)):
        return None
    head_end = next((k for k in range(a + 1, b) if _preposition(tokens[k]) or tokens[k].text == "("), b)
    for parse in (_outlet, _places, _person):
        found = parse(tokens, a, b)
        if found:
            return found
    head = next((tokens[k] for k in range(head_end - 1, a - 1, -1) if tokens[k].word), None)
    return _described(tokens, a, b, head_end, head) if head else None


def _described(tokens: Tokens, a: int, b: int, head_end: int, head: Token) -> Speaker | None:
    """A speaker without a name, by its head word: office, somebody, several, body, document."""
    first, low = tokens[a].low, head.low
    span, body = _span(tokens, a, b), _body_in(tokens, a, b)
    short = first in ("the", "this", "that") and head_end == b and b - a == 2 and not head.capital
    some = first in ("a", "an", "one", "another")
    if low in ("source", "sources"):
        carrier = next((Speaker("outlet", _span(tokens, k, h[0]), k, h[0]) for k in range(a, b)
                        if tokens[k].capital and (h := OUTLET.at(tokens, k, b))), None)  # fmt: skip
        return Speaker("anonymous", span, a, b, body=body, head=low, outlet=carrier.span if carrier else None)
    if low in en.PLURALS:
        return Speaker("group", span, a, b, body=body, head=low, gender="c")
    if low in en.HEADS or low.endswith(("woman", "person")) or (low.endswith("man") and not head.capital):
        start = a + 1 if first in ("the", "this", "that", "a", "an", "one", "another") else a
        kind: Kind = "anonymous" if some else "office"
        generic = low in _GENERIC
        return Speaker(
            kind, span, a, b, _span(tokens, start, b), body, gender="p", refers=short, head="" if generic else low
        )
    written = body is not None and any(t.low in en.DOCUMENTS and not t.capital for t in tokens[a:b])
    if low in en.DOCUMENTS or (written and low in en.BODIES and head.capital):
        named = next((k for k in range(a, b) if not tokens[k].capital), b)
        if body is None and named > a and tokens[a].low not in en.ARTICLES:
            body = _span(tokens, a, named)  # "CoinMarketCap data"
        return Speaker("document", span, a, b, body=body, head=low)
    if low in en.BODIES or any(t.low in en.BODIES and t.capital for t in tokens[a:head_end]):
        return Speaker(
            "group" if some else "body", span, a, b, body=span, head=low, gender="b" if short else "", refers=short
        )
    if some and head.capital and not (head.low in PLACES and b - a > 2):
        return Speaker("anonymous", span, a, b, body=body)  # "A Labour MP"
    if all(t.capital or t.low in en.LINKS or t.low == "the" or t.text in "()" for t in tokens[a:b]):
        return Speaker("body", span, a, b, body=span, head=low, unsure=b - a == 1)
    if first in en.ARTICLES and head_end - a <= 5 and low.isalpha():
        last = tokens[b - 1]
        if last.capital and head_end == b and b - a > 2 and last.low in PLACES:
            return Speaker("place", _span(tokens, b - 1, b), b - 1, b, body=_span(tokens, b - 1, b), head=last.low)
        return Speaker("other", span, a, b, gender="p")
    return None


def _outlet(tokens: Tokens, a: int, b: int) -> Speaker | None:
    for k in range(a, min(a + 8, b)):
        hit = OUTLET.at(tokens, k, b) if tokens[k].capital or k == a else None
        if hit is None or not (tokens[k].capital or tokens[k].low in ("state", "local", "the")):
            continue
        rest = tokens[hit[0] : b]
        before = tokens[a:k]
        told = all(t.low in en.OUTLET_WORDS or t.text in "()" or t.text.isupper() for t in rest)
        carried = all(
            t.low in en.OUTLET_WORDS
            or t.low in en.DEMONYMS
            or t.low in en.ARTICLES
            or t.low in en.OUTLET_KINDS
            or t.low.endswith("'s")
            for t in before
        )
        if told and carried:
            start = k + 1 if tokens[k].low == "the" else k
            span = _span(tokens, start, hit[0])
            return Speaker("outlet", span, a, b, body=span, outlet=span)
    return None


def _places(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """ "Seoul", "South Korea", "France and Britain"."""
    k, head = a, tokens[a].low
    while k < b:
        pair = _PLACE_PAIR.at(tokens, k, b)
        if pair is None and not (tokens[k].low in PLACES and tokens[k].capital):
            return None
        k = pair[0] if pair else k + 1
        if k < b and tokens[k].low != "and":
            return None
        k += 1
    span = _span(tokens, a, b)
    return Speaker("place", span, a, b, body=span, head=head)


def _nameable(token: Token) -> bool:
    return token.capital and token.word and not token.low.endswith("'s")


def _is_title(token: Token) -> bool:
    low = token.low.strip(".")
    return low in en.HEADS or low in _RANKS or any(part in en.HEADS for part in low.split("-"))


def _person(tokens: Tokens, a: int, b: int) -> Speaker | None:
    if found := _person_of(tokens, a, b):
        return found
    start = b
    while start > a and _nameable(tokens[start - 1]) and not (start - 1 == a and tokens[a].low in en.ARTICLES):
        start -= 1
        while start > a + 1 and tokens[start - 1].low in _PARTICLES and tokens[start - 2].capital:
            start -= 1
    if start == b:
        return None
    titles = [k for k in range(a, b) if _is_title(tokens[k])]
    name = start
    inside = [k for k in titles if k >= start]
    if inside and inside[-1] + 1 < b:
        name = inside[-1] + 1
    while name < b and (
        tokens[name].low in _LEADING_ROLE or (tokens[name].text.isupper() and len(tokens[name].text) > 1)
    ):
        name += 1
    if name >= b:
        return None
    titled = any(k < name for k in titles)
    rest = tokens[name:b]
    if start > a and tokens[start - 1].low == "and" and name == start:
        if not titled and all(t.capital for t in tokens[a : start - 1]) and start - 1 > a:
            return Speaker("group", _span(tokens, a, b), a, b, gender="c")
        return None
    if any(t.low in en.BODIES or t.low in en.PLURALS or t.low in PLACES for t in rest):
        return None
    if titled and start - 1 > a and tokens[start - 1].low in en.ARTICLES:
        return None  # "a spokesperson for the Indonesian Red Cross"
    if titled and name == start and start > a and tokens[start - 1].low in ("of", "for", "at", "in"):
        return None  # "deputy head of the Department of Disease Prevention"
    if not titled:
        return _untitled(tokens, a, name, b)
    low = a
    while low < name and tokens[low].low in ("the", "a", "an"):
        low += 1
    title = tokens[low:name]
    if any(t.low in en.PREPOSITIONS and t.low not in ("of", "for", "in", "on", "to", "at") for t in title):
        return None
    ranked = all(t.low.strip(".") in _RANKS for t in title)
    bare = all(t.low.strip(".") in ("mr", "mrs", "ms", "miss") for t in title)
    gender = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f"}.get(title[0].low.strip("."), "")
    gender = gender or ("f" if any("woman" in t.low for t in title) else "")
    office = None if bare else _span(tokens, low, name)
    body = _body_in(tokens, low, name) if office else None
    return Speaker("person", _span(tokens, name, b), a, b, office, body, gender=gender, rank=ranked)


def _untitled(tokens: Tokens, a: int, name: int, b: int) -> Speaker | None:
    """A name alone; one word may as well be a company."""
    if any(t.low in en.FIELDS for t in tokens[name:b]) and name == a:
        return Speaker("body", _span(tokens, a, b), a, b, body=_span(tokens, a, b), head=tokens[b - 1].low)
    if name == a and b - a >= 2:
        return Speaker("person", _span(tokens, a, b), a, b)
    if name == a and (tokens[a].text[1:].islower() or "-" in tokens[a].text):
        return Speaker("person", _span(tokens, a, b), a, b, unsure=True)
    lower = all(not t.capital and t.low not in en.PREPOSITIONS and t.low not in en.ARTICLES for t in tokens[a:name])
    if b - name >= 2 and lower and name > a and tokens[name - 1].low in en.BODIES:
        return Speaker("body", _span(tokens, name, b), a, b, body=_span(tokens, name, b), head=tokens[name - 1].low)
    if b - name >= 2 and lower and name - a <= 3:
        return Speaker("person", _span(tokens, name, b), a, b, _span(tokens, a, name))
    return None


def _person_of(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """ "Nguyen Van A of the ministry"."""
    stop = next((k for k in range(a + 2, b) if tokens[k].low in ("of", "from", "at")), None)
    if stop is None or not all(t.capital and t.word for t in tokens[a:stop]):
        return None
    if any(t.low in _LEADING_ROLE or t.text.isupper() or t.low in en.PLURALS or _is_title(t) for t in tokens[a:stop]):
        return None
    start = stop + 1
    return Speaker("person", _span(tokens, a, stop), a, b, body=_span(tokens, start, b) if start < b else None)


def _body_in(tokens: Tokens, a: int, b: int) -> Span | None:
    """The body named inside a phrase: "a spokeswoman for Indonesia's trade ministry", "JCS spokesman"."""
    for k in range(a, b):
        if tokens[k].low not in en.BODIES or (k == a and b - a > 1 and not tokens[k].capital):
            continue
        start = k
        while start > a and (
            tokens[start - 1].capital
            or tokens[start - 1].low in en.FIELDS
            or tokens[start - 1].low.endswith("'s")
            or tokens[start - 1].low == "and"
        ):
            start -= 1
        if start == k:
            near = next(
                (
                    n
                    for n in range(k - 1, max(a, k - 5) - 1, -1)
                    if tokens[n].low in en.PREPOSITIONS or tokens[n].low.endswith("'s")
                ),
                None,
            )
            start = near if near is not None and tokens[near].low.endswith("'s") else start
        while start < k and tokens[start].low in ("and", "the", "a", "an"):
            start += 1
        end = k + 1
        while end < b and (
            tokens[end].capital
            or (
                tokens[end].low in ("of", "for", "and", "the")
                and any(t.capital for t in tokens[end + 1 : min(end + 3, b)])
            )
        ):
            end += 1
        while end > k + 1 and (tokens[end - 1].low in en.HEADS or not tokens[end - 1].word):
            end -= 1
        return _span(tokens, start, end)
    for k in range(a, b):
        if (
            tokens[k].text.isupper()
            and len(tokens[k].text) > 1
            and tokens[k].low not in PLACES
            and not _is_title(tokens[k])
        ):
            return _span(tokens, k, k + 1)
    return None
