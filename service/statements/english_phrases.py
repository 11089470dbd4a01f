"""English speaker phrases. A phrase is a stretch without commas that stands right beside its verb."""

from __future__ import annotations

from dataclasses import replace

from service.languages.en import statements as en
from service.languages.tables import Verb
from service.statements.english_names import PLACES, body_in, person, span_of
from service.statements.places import territories
from service.statements.speakers import Kind, Speaker
from service.statements.tokens import Phrases, Token, flags

Tokens = tuple[Token, ...]
VERB: Phrases[Verb | None] = Phrases({**en.VERBS, **dict.fromkeys(en.NOT_VERBS)})
OUTLET = flags(en.OUTLETS)
PLACE_PAIR = flags((*en.PLACE_PAIRS, *(name for name in territories("en") if " " in name)))
RELATIVE = frozenset({"who", "which", "whose", "whom", "that"})
_GENERIC = frozenset(
    {"official", "man", "woman", "lawmaker", "executive", "politician", "expert", "analyst", "leader", "source"}
)
_LONGEST, _LONGEST_ASIDE = 26, 12
_OPENED = frozenset("a an the his her its their this that another one".split())
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
        aside = _adverbial(tokens, lo, hi)
        if aside < hi:
            hi = aside
            continue
        token = tokens[hi - 1]
        adverb = (token.low in en.ADVERBS and (not token.capital or token.low in en.DAYS)) or (
            token.low.endswith("ly") and not token.capital
        )
        dated = token.text[0].isdigit() and hi - lo > 1 and not token.low.endswith("-old")
        if not dated and not adverb:
            return hi
        hi -= 1
    return hi


def _adverbial(tokens: Tokens, lo: int, hi: int) -> int:
    """Where an adverbial that ends at ``hi`` begins: "by contrast", "in a statement to Reuters"; ``hi`` if there is none."""
    for size in (4, 3, 2):
        if hi - size > lo and " ".join(t.low for t in tokens[hi - size : hi]) in en.ASIDES:
            return hi - size
    for k in range(hi - 1, max(lo, hi - _LONGEST_ASIDE), -1):
        if not tokens[k].word or tokens[k].quoted:
            return hi
        if tokens[k].low in en.OCCASIONS and not tokens[k].capital:
            a = next(
                (n for n in range(k - 1, max(lo, k - 6), -1) if tokens[n].low in ("in", "at", "during", "on", "via")),
                None,
            )
            inside = tokens[a + 1 : k] if a is not None else ()
            opened = bool(inside) and inside[0].low in _OPENED
            rest = tokens[k + 1 : hi]
            ends = not rest or rest[0].low in ("to", "with", "on", "of", "after", "from", "late", "early")
            return a if a is not None and opened and ends and a > lo else hi
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
    written = next((k for k in range(a + 1, cut) if tokens[k - 1].low in en.DOCUMENTS and verbish(tokens, k, a)), None)
    if written is not None and tokens[written].low.endswith("ed") and not finite(tokens[written]):
        found = noun_phrase(tokens, a, written)  # "a study released by the ASEAN Secretariat"
        return replace(found, body=found.body or body_in(tokens, written, b)) if found else None
    end = strip_right(tokens, a, cut)
    while end > a and _preposition(tokens[end - 1]):
        end -= 1
    if a >= end or (end - a == 1 and tokens[a].low in ("the", "a", "an")):
        return None
    if end - a == 1 and tokens[a].low.startswith(("i'", "we'", "you'", "he'", "she'", "they'", "it'")):
        return None  # "I've said": nobody that can be named
    if end - a == 1 and (tokens[a].low in en.AFTER_SAID or tokens[a].low in ("this", "that", "these", "those")):
        return None
    if end - a == 1 and _pronominal(tokens[a]):
        gender = en.PRONOUNS[tokens[a].low]
        return (
            None
            if gender in ("w", "i")
            else Speaker("pronoun", span_of(tokens, a, end), a, end, gender=gender, refers=True)
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


def _classify(tokens: Tokens, a: int, b: int) -> Speaker | None:
    if b - a > _LONGEST or any(verbish(tokens, k, a) or _pronominal(tokens[k]) for k in range(a, b)):
        return None
    head_end = next((k for k in range(a + 1, b) if _preposition(tokens[k]) or tokens[k].text == "("), b)
    for parse in (_outlet, _places, person):
        found = parse(tokens, a, b)
        if found:
            return found
    head = next((tokens[k] for k in range(head_end - 1, a - 1, -1) if tokens[k].word), None)
    return _described(tokens, a, b, head_end, head) if head else None


def _described(tokens: Tokens, a: int, b: int, head_end: int, head: Token) -> Speaker | None:
    """A speaker without a name, by its head word: office, somebody, several, body, document."""
    inner = next((k for k in range(a + 2, head_end) if tokens[k].low == "the" and not tokens[k].capital), None)
    if inner and tokens[a].low in en.ARTICLES and not _binds(tokens[inner - 1]):
        return _described(tokens, inner, b, head_end, head)  # "a charge | the company rejects"
    first, low = tokens[a].low, head.low
    span, body = span_of(tokens, a, b), body_in(tokens, a, b)
    short = first in ("the", "this", "that") and head_end == b and b - a == 2 and not head.capital
    some = first in ("a", "an", "one", "another")
    if tokens[b - 1].low.endswith("-year-old"):
        return Speaker("pronoun", span, a, b, gender="p", refers=True) if first == "the" else None
    if low in ("source", "sources"):
        carrier = next((Speaker("outlet", span_of(tokens, k, h[0]), k, h[0]) for k in range(a, b)
                        if tokens[k].capital and (h := OUTLET.at(tokens, k, b))), None)  # fmt: skip
        return Speaker("anonymous", span, a, b, body=body, head=low, outlet=carrier.span if carrier else None)
    if low in en.PLURALS:
        return Speaker("group", span, a, b, body=body, head=low, gender="c")
    if low in en.HEADS or low.endswith(("woman", "person")) or (low.endswith("man") and not head.capital):
        start = a + 1 if first in ("the", "this", "that", "a", "an", "one", "another") else a
        kind: Kind = "anonymous" if some else "office"
        generic = low in _GENERIC
        return Speaker(
            kind, span, a, b, span_of(tokens, start, b), body, gender="p", refers=short, head="" if generic else low
        )
    written = body is not None and any(t.low in en.DOCUMENTS and not t.capital for t in tokens[a:b])
    if low in en.DOCUMENTS or (written and low in en.BODIES and head.capital):
        named = next((k for k in range(a, b) if not tokens[k].capital), b)
        if body is None and named > a and tokens[a].low not in en.ARTICLES:
            body = span_of(tokens, a, named)  # "CoinMarketCap data"
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
            return Speaker("place", span_of(tokens, b - 1, b), b - 1, b, body=span_of(tokens, b - 1, b), head=last.low)
        return Speaker("other", span, a, b, gender="p")
    return None


def _binds(token: Token) -> bool:
    return (
        token.low in en.LINKS or token.low in en.PREPOSITIONS or token.low in ("all", "both", "half") or not token.word
    )


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
            span = span_of(tokens, start, hit[0])
            return Speaker("outlet", span, a, b, body=span, outlet=span)
    return None


def _places(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """ "Seoul", "South Korea", "France and Britain"."""
    k, head = a, tokens[a].low
    while k < b:
        pair = PLACE_PAIR.at(tokens, k, b)
        if pair is None and not (tokens[k].low in PLACES and tokens[k].capital):
            return None
        k = pair[0] if pair else k + 1
        if k < b and tokens[k].low != "and":
            return None
        k += 1
    span = span_of(tokens, a, b)
    return Speaker("place", span, a, b, body=span, head=head)
