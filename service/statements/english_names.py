"""Names in English speaker phrases: persons with their titles, and the bodies inside a description."""

from __future__ import annotations

from service.languages.en import statements as en
from service.statements.places import territories
from service.statements.speakers import Span, Speaker
from service.statements.tokens import Token

Tokens = tuple[Token, ...]
PLACES = en.PLACES | frozenset(name for name in territories("en") if " " not in name)
_RANKS = frozenset(r.strip(".") for r in en.RANKS)
_LEADING_ROLE = en.HEADS | en.TITLE_MODIFIERS | en.FIELDS | en.DEMONYMS | PLACES | en.BODIES
_PARTICLES = frozenset({"bin", "van", "de", "al", "von", "der", "ibn", "da", "del", "la"})


def span_of(tokens: Tokens, a: int, b: int) -> Span:
    return tokens[a].start, tokens[b - 1].end


def _nameable(token: Token) -> bool:
    return token.capital and token.word and not token.low.endswith("'s")


def _is_title(token: Token) -> bool:
    low = token.low.strip(".")
    return low in en.HEADS or low in _RANKS or any(part in en.HEADS for part in low.split("-"))


def _surname(tokens: Tokens, k: int, b: int) -> bool:
    """Whether a word that is a title too begins a Vietnamese name: "Son Thi Diep"."""
    return k + 1 < b and tokens[k].capital and tokens[k + 1].low in ("thi", "van") and tokens[k + 1].capital


def person(tokens: Tokens, a: int, b: int) -> Speaker | None:
    if found := _person_of(tokens, a, b):
        return found
    start = b
    while start > a and _nameable(tokens[start - 1]) and not (start - 1 == a and tokens[a].low in en.ARTICLES):
        start -= 1
        while start > a + 1 and tokens[start - 1].low in _PARTICLES and tokens[start - 2].capital:
            start -= 1
    if start == b:
        return None
    titles = [k for k in range(a, b) if _is_title(tokens[k]) and not _surname(tokens, k, b)]
    name = start
    inside = [k for k in titles if k >= start]
    if inside and inside[-1] + 1 < b:
        name = inside[-1] + 1
    while (name < b and not _surname(tokens, name, b)) and (
        tokens[name].low in _LEADING_ROLE or (tokens[name].text.isupper() and len(tokens[name].text) > 1)
    ):
        name += 1
    if name >= b:
        return _named_body(tokens, a, start, b)  # "the system operator NSMO"
    titled = any(k < name for k in titles)
    rest = tokens[name:b]
    if start > a and tokens[start - 1].low == "and" and name == start:
        if not titled and all(t.capital for t in tokens[a : start - 1]) and start - 1 > a:
            return Speaker("group", span_of(tokens, a, b), a, b, gender="c")
        return None
    if any(t.low in en.BODIES or t.low in en.PLURALS or t.low in PLACES for t in rest):
        return None
    if titled and start - 1 > a and tokens[start - 1].low in en.ARTICLES:
        return None  # "a spokesperson for the Indonesian Red Cross"
    if titled and name == start and start > a and tokens[start - 1].low in ("of", "for", "at", "in"):
        return None  # "deputy head of the Department of Disease Prevention"
    if titled and name == start and _lower_noun(tokens, a, start):
        return None  # "regional director of tour operator Lotus Trails"
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
    office = None if bare else span_of(tokens, low, name)
    body = body_in(tokens, low, name) if office else None
    return Speaker("person", span_of(tokens, name, b), a, b, office, body, gender=gender, rank=ranked)


def _lower_noun(tokens: Tokens, a: int, start: int) -> bool:
    """Whether the word before a name says what kind of thing bears it, in an office "of" or "at" that."""
    back = tokens[start - 1] if start > a else None
    if back is None or back.capital or not back.low.isalpha() or _is_title(back) or back.low in en.FIELDS:
        return False
    linked = any(t.low in ("of", "for", "at") for t in tokens[a : start - 1])
    return linked and (back.low in en.BODIES or back.low in en.KINDS)


def _named_body(tokens: Tokens, a: int, name: int, b: int) -> Speaker | None:
    """ "utility DTEK", "Electronics chain Hoang Kim", "Hanoi-based delivery startup Vela": a common noun, then the name."""
    low = a + (tokens[a].low == "the")
    based = next(
        (k for k in range(name - 1, a - 1, -1) if tokens[k].low.endswith(("-based", "-listed", "-owned"))), None
    )
    if based is not None:
        low = based + 1
    plain = all(t.word and (not t.capital or k == 0) and t.low not in en.PREPOSITIONS and t.low not in en.ARTICLES
                for k, t in enumerate(tokens[low:name]) if k or low <= a + 1)  # fmt: skip
    if (
        name <= low
        or name >= b
        or not all(_nameable(t) for t in tokens[name:b])
        or not plain
        or tokens[name - 1].low not in en.BODIES
        or (tokens[name - 1].capital and name - 1 > a)
    ):
        return None
    span = span_of(tokens, name, b)
    return Speaker("body", span, a, b, body=span, head=tokens[name - 1].low)


def _untitled(tokens: Tokens, a: int, name: int, b: int) -> Speaker | None:
    """A name alone; one word may as well be a company."""
    noun = next((k for k in range(b - 1, a - 1, -1) if tokens[k].low in en.BODIES and not tokens[k].capital), None)
    if noun is None and tokens[a].low in en.BODIES and b - a > 1 and a == 0:
        noun = a
    if noun is not None and (found := _named_body(tokens, a, noun + 1, b)):
        return found
    if any(t.low in en.FIELDS for t in tokens[name:b]) and name == a:
        return Speaker("body", span_of(tokens, a, b), a, b, body=span_of(tokens, a, b), head=tokens[b - 1].low)
    if tokens[a].low.endswith("-based") and b - a >= 2:
        return Speaker("body", span_of(tokens, a + 1, b), a, b, body=span_of(tokens, a + 1, b))
    if name == a and b - a >= 2:
        return Speaker("person", span_of(tokens, a, b), a, b)
    if name == a and (tokens[a].text[1:].islower() or "-" in tokens[a].text):
        return Speaker("person", span_of(tokens, a, b), a, b, unsure=True)
    lower = all(not t.capital and t.low not in en.PREPOSITIONS and t.low not in en.ARTICLES for t in tokens[a:name])
    if b - name >= 2 and lower and name > a and tokens[name - 1].low in en.BODIES:
        return Speaker("body", span_of(tokens, name, b), a, b, body=span_of(tokens, name, b), head=tokens[name - 1].low)
    if b - name >= 2 and lower and name - a <= 3:
        return Speaker("person", span_of(tokens, name, b), a, b, span_of(tokens, a, name))
    return None


def _person_of(tokens: Tokens, a: int, b: int) -> Speaker | None:
    """ "Nguyen Van A of the ministry", "former finance minister Nalin Ekanayake of the SJB"."""
    stop = next((k for k in range(a + 2, b) if tokens[k].low in ("of", "from", "at")), None)
    if stop is None:
        return None
    name = stop
    while name > a and tokens[name - 1].capital and tokens[name - 1].word and not _ordinary(tokens[name - 1]):
        name -= 1
    title = tokens[a:name]
    if stop - name < 2 or any(t.low in en.PREPOSITIONS or not t.word for t in title):
        return None
    if title and not (_is_title(title[-1]) and all(t.low not in ("a", "an", "and") for t in title)):
        return None
    start = stop + 1
    office = span_of(tokens, a, name) if title else None
    body = span_of(tokens, start, b) if start < b else None
    return Speaker("person", span_of(tokens, name, stop), a, b, office, body)


def _ordinary(token: Token) -> bool:
    return token.low in _LEADING_ROLE or token.text.isupper() or token.low in en.PLURALS or _is_title(token)


def body_in(tokens: Tokens, a: int, b: int) -> Span | None:
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
            while start < k and start > a and tokens[start - 1].capital and tokens[start - 1].word:
                start -= 1  # "Quang Ngai's border guard"
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
        return span_of(tokens, start, end)
    for k in range(a, b):
        if (
            tokens[k].text.isupper()
            and len(tokens[k].text) > 1
            and tokens[k].low not in PLACES
            and not _is_title(tokens[k])
        ):
            return span_of(tokens, k, k + 1)
    return None
