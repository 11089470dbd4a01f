"""Statements of one sentence before their words, quotations and pronouns are settled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from service.languages.tables import Verb
from service.statements.speakers import Grammar, Span, Speaker
from service.statements.tokens import Token
from service.types import Stance

Tokens = tuple[Token, ...]
_MINOR: frozenset[Stance] = frozenset(
    {"demand", "suggest", "promise", "agree", "decline", "praise", "estimate", "criticise", "question"}
)
"""Inside what somebody else says, such a verb tells of an act, not of a statement: "X said Y had asked for help"."""
_LOOSE = frozenset({"other", "document", "pronoun", "group", "body", "place"})
"""Kinds of subject that give way to a speaker after the verb: "…, added X"."""
_NEGATED: dict[Stance, Stance] = {
    "neutral": "decline", "deny": "admit", "confirm": "decline", "agree": "deny", "admit": "deny", "promise": "decline",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Draft:
    """``start``/``end``: tokens of the cue with its speaker; ``trailing``: what is said stands before it.

    ``speaker`` is ``None`` with ``inherits`` where the verb shares the subject of the statement before.
    """

    start: int
    cue: int
    end: int
    speaker: Speaker | None
    verb: Span | None
    stance: Stance
    rule: str
    also: frozenset[Stance] = frozenset()
    outlet: Span | None = None
    carriers: tuple[Speaker, ...] = ()
    trailing: bool = False
    inherits: bool = False


def draft_sentence(tokens: Tokens, grammar: Grammar) -> tuple[Draft, ...]:
    """The statements of one sentence, in the order of their cues."""
    out: list[Draft] = []
    i = 0
    while i < len(tokens):
        if tokens[i].quoted or not tokens[i].word:
            i += 1
            continue
        made = (
            _according(tokens, i, grammar, out)
            or _quoted(tokens, i, grammar, out)
            or _cited(tokens, i, grammar, out)
            or _passive(tokens, i, grammar)
        )
        if made is None:
            hit = grammar.verb_at(tokens, i)
            if hit is None:
                i += 1
                continue
            end, verb = hit
            made = _reported(tokens, i, end, verb, grammar, out) if verb else None
            if made is None:
                i = end
                continue
        out.append(made)
        i = max(made.end, i + 1)
    return _carried(tuple(out))


def left_bound(tokens: Tokens, i: int, grammar: Grammar, out: list[Draft]) -> int:
    """Where a subject of the verb at ``i`` may begin: after the last break, quotation or earlier cue."""
    low = out[-1].end if out else 0
    for k in range(i - 1, low - 1, -1):
        token = tokens[k]
        if token.quoted or token.text in ';:?!"”»“‘’' or _dateline(tokens, k):
            return k + 1
        if (end := grammar.break_at(tokens, k)) and end <= i:
            return end
    return low


def _dateline(tokens: Tokens, k: int) -> bool:
    """The dash after "TTO", "Hà Nội", "(Dân trí)", "SEOUL, South Korea (AP)"."""
    if k > 8 or tokens[k].text not in "-–—":
        return False
    before = tokens[:k]
    return (
        len([t for t in before if t.word]) <= 2
        or before[0].text == "("
        or before[-1].text == ")"
        or before[0].text.isupper()
    )


def _according(tokens: Tokens, i: int, grammar: Grammar, out: list[Draft]) -> Draft | None:
    end = grammar.according_at(tokens, i)
    if end is None:
        return None
    stop = _stop(tokens, end, grammar)
    speaker = grammar.after(tokens, end, stop)
    if speaker is None:
        return None
    span = (tokens[i].start, tokens[end - 1].end)
    trailing = i > 0 and any(t.word for t in tokens[(out[-1].end if out else 0) : i])
    return Draft(i, i, max(speaker.last, end), speaker, span, "neutral", "according to", trailing=trailing)


def _cited(tokens: Tokens, i: int, grammar: Grammar, out: list[Draft]) -> Draft | None:
    """A carrier that hands on somebody's words: "Yonhap dẫn lời X", "KCNA quoted X as saying"."""
    hit = grammar.cite_at(tokens, i)
    if hit is None:
        return None
    low = left_bound(tokens, i, grammar, out)
    carrier = grammar.before(tokens, low, i)
    if carrier is None and out and not out[-1].carriers:
        last = out[-1]  # "Yonhap reported, citing X": the origin is X, the carrier whoever reported
        stop = _stop(tokens, hit, grammar)
        origin = grammar.after(tokens, hit, stop) or grammar.whatever(tokens, hit, stop)
        if origin and last.speaker and origin.kind != "document":
            out.pop()
            return replace(last, end=origin.last, speaker=origin, carriers=(last.speaker, origin),
                           outlet=last.speaker.outlet or last.outlet, rule=last.rule + ", citing")  # fmt: skip
        return None
    stop = _stop(tokens, hit, grammar)
    origin = grammar.after(tokens, hit, stop)
    if origin is None and carrier and carrier.kind == "outlet" and stop < len(tokens):
        origin = grammar.whatever(tokens, hit, stop)
    if carrier is None or origin is None:
        return None
    span, end = (tokens[i].start, tokens[hit - 1].end), origin.last
    stance: Stance = "neutral"
    also: frozenset[Stance] = frozenset()
    verb = next(((k, v) for k in range(origin.last, min(origin.last + 18, len(tokens))) if not tokens[k].quoted
                 and (v := grammar.verb_at(tokens, k)) and v[1]), None)  # fmt: skip
    if verb:
        k, (end, entry) = verb
        assert entry is not None
        span, stance, also = (tokens[k].start, tokens[end - 1].end), entry.stance, entry.also
    if origin.kind == "document" and carrier.kind != "outlet":
        origin = carrier
    carriers = (carrier, origin) if origin is not carrier else ()
    return Draft(carrier.first, i, end, origin, span, stance, "cited", also, carrier.outlet, carriers)


def _quoted(tokens: Tokens, i: int, grammar: Grammar, out: list[Draft]) -> Draft | None:
    """ "X was quoted by Y as saying", "X được Y dẫn lời"."""
    hit = grammar.quoted(tokens, i)
    if hit is None:
        return None
    hi, end, outlet = hit
    speaker = grammar.before(tokens, left_bound(tokens, hi, grammar, out), hi)
    if speaker is None:
        return None
    verb = grammar.verb_at(tokens, end) if end < len(tokens) else None
    start, stance = end - 1, "neutral"
    if verb and verb[1]:
        start, end, stance = end, verb[0], verb[1].stance
    span = (tokens[start].start, tokens[end - 1].end)
    return Draft(speaker.first, i, end, speaker, span, cast(Stance, stance), "quoted by", outlet=outlet)


def _passive(tokens: Tokens, i: int, grammar: Grammar) -> Draft | None:
    """ "The move was condemned by Tokyo", "cases are estimated by the WHO at 100 million"."""
    hit = grammar.passive(tokens, i)
    if hit is None:
        return None
    end, verb, agent = hit
    span = (tokens[i].start, tokens[end - 1].end)
    return Draft(i, i, max(agent.last, end), agent, span, verb.stance, "passive", verb.also, trailing=True)


def _reported(tokens: Tokens, i: int, end: int, verb: Verb, grammar: Grammar, out: list[Draft]) -> Draft | None:
    if grammar.is_noun(tokens, i, end):
        return None
    low = left_bound(tokens, i, grammar, out)
    joined = grammar.joined(tokens, i, low)
    shared = joined or (bool(out) and grammar.participle(tokens, i))
    before = None if shared else grammar.before(tokens, low, i)
    after = grammar.inverted(tokens, i, end)
    if before is None and not out and (joined or grammar.participle(tokens, i)):
        before = grammar.front(tokens, 0, i)
    trailing = before is not None and grammar.trails(tokens, before.first, end, low)
    if verb.weak and after is None and not grammar.supported(tokens, i, end, before):
        return None
    if verb.weak and before is not None and before.kind == "other" and after is None:
        return None
    speaker, inherits, start, last = before, False, i, end
    weak_subject = before is None or before.kind in _LOOSE or joined
    if weak_subject and after:
        before, speaker, trailing, last = None, after, True, after.last
    elif before is not None:
        if grammar.disagrees(tokens, i, before):
            return None
        start = before.first
        if out and before.kind == "document" and start <= out[-1].end + 1:
            return None  # "bác bỏ thông tin nói …"
        if out and not trailing and verb.stance in _MINOR and _within(tokens, out[-1], start):
            return None
    elif out and grammar.shares(tokens, i, low):
        if not joined and not out[-1].trailing and _complement(tokens, out[-1].end, i, grammar):
            return None
        if grammar.bare(tokens, i):
            return None
        inherits = True
    else:
        return None
    if verb.stance in _MINOR and grammar.planned(tokens, i):
        return None
    if speaker and grammar.hides_after(tokens, end):
        speaker = replace(speaker, hidden=True)
    stance = _NEGATED.get(verb.stance, verb.stance) if grammar.negated(tokens, i) else verb.stance
    rule = "shared subject" if inherits else "inverted" if trailing and before is None else "subject and verb"
    return Draft(min(start, i), i, last, speaker, (tokens[i].start, tokens[end - 1].end), stance, rule, verb.also,
                 grammar.told(tokens, i, last), (), trailing, inherits)  # fmt: skip


def _complement(tokens: Tokens, a: int, b: int, grammar: Grammar) -> bool:
    """Whether the words from ``a`` to the verb at ``b`` only make it the object of the verb before ("denied accepting",
    "khẳng định không phản đối")."""
    return all(t.word and not t.quoted for t in tokens[a:b]) and b - a <= 2 and not grammar.joined(tokens, b, a)


def _within(tokens: Tokens, outer: Draft, start: int) -> bool:
    """Whether a speaker at ``start`` stands in the very clause that ``outer`` reports."""
    if outer.trailing or start < outer.end or (outer.speaker and outer.speaker.kind == "outlet"):
        return False
    return all(t.word and not t.quoted for t in tokens[outer.end : start])


def _stop(tokens: Tokens, i: int, grammar: Grammar) -> int:
    """Where a speaker phrase that starts at ``i`` must end: a quotation, a colon, the next reporting verb."""
    for k in range(i, len(tokens)):
        if tokens[k].quoted or tokens[k].text in ';:?!"”“':
            return k
        if k > i and grammar.closes_phrase(tokens, k):
            return k
    return len(tokens)


def _carried(drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """ "Theo TTXVN, ông A cho biết": the outlet carries the statement that follows it."""
    out: list[Draft] = []
    for draft in drafts:
        last = out[-1] if out else None
        if last and last.rule == "according to" and last.speaker and last.speaker.kind == "outlet" and draft.speaker:
            carriers = draft.carriers or (draft.speaker,)
            out[-1] = replace(draft, start=last.start, outlet=draft.outlet or last.speaker.outlet,
                              carriers=(last.speaker, *carriers), rule=draft.rule + ", carried")  # fmt: skip
        else:
            out.append(draft)
    return tuple(out)
