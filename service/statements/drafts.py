"""Statements of one sentence before their words, quotations and pronouns are settled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from service.languages.tables import Verb
from service.statements.beside import beside_quotation
from service.statements.bounds import left_bound, phrase_stop
from service.statements.speakers import Grammar, Span, Speaker
from service.statements.tokens import Token
from service.types import Stance

Tokens = tuple[Token, ...]
_MINOR: frozenset[Stance] = frozenset(
    {"demand", "suggest", "promise", "agree", "decline", "praise", "estimate", "criticise", "question"}
)
"""Inside what somebody else says, such a verb tells of an act, not of a statement: "X said Y had asked for help"."""
_SAYING: frozenset[Stance] = frozenset({"neutral", "suggest", "estimate"})
"""Such a verb at the end of a subordinate clause tells of an act: "before the crew announced"."""
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
    if not out and (beside := beside_quotation(tokens, grammar)):
        out.append(Draft(beside.first, beside.first, beside.last, beside, None, "neutral", "beside a quotation",
                         trailing=tokens[0].quoted))  # fmt: skip
    return _carried(tuple(out))


def _low(out: list[Draft]) -> int:
    return out[-1].end if out else 0


def _according(tokens: Tokens, i: int, grammar: Grammar, out: list[Draft]) -> Draft | None:
    end = grammar.according_at(tokens, i)
    if end is None:
        return None
    stop = phrase_stop(tokens, end, grammar)
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
    low = left_bound(tokens, i, grammar, _low(out))
    carrier = grammar.before(tokens, low, i)
    if carrier is None and out and not out[-1].carriers:
        last = out[-1]  # "Yonhap reported, citing X": the origin is X, the carrier whoever reported
        stop = phrase_stop(tokens, hit, grammar)
        origin = grammar.after(tokens, hit, stop) or grammar.whatever(tokens, hit, stop)
        if origin and last.speaker and origin.kind != "document":
            out.pop()
            return replace(last, end=origin.last, speaker=origin, carriers=(last.speaker, origin),
                           outlet=_outlet(tokens, last.speaker) or last.outlet, rule=last.rule + ", citing")  # fmt: skip
        return None
    stop = phrase_stop(tokens, hit, grammar)
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
    return Draft(carrier.first, i, end, origin, span, stance, "cited", also, _outlet(tokens, carrier), carriers)


def _outlet(tokens: Tokens, carrier: Speaker) -> Span | None:
    """The outlet that carries: one of the tables, or a name written like a site's ("DealStreetAsia")."""
    if carrier.outlet or not carrier.unsure or carrier.last - carrier.first != 1:
        return carrier.outlet
    word = tokens[carrier.first].text
    return carrier.span if any(c.isupper() for c in word[1:]) and not word.isupper() else None


def _quoted(tokens: Tokens, i: int, grammar: Grammar, out: list[Draft]) -> Draft | None:
    """ "X was quoted by Y as saying", "X được Y dẫn lời"."""
    hit = grammar.quoted(tokens, i)
    if hit is None:
        return None
    hi, end, outlet = hit
    speaker = grammar.before(tokens, left_bound(tokens, hi, grammar, _low(out)), hi)
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
    low = left_bound(tokens, i, grammar, _low(out))
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
    if (
        verb.stance in _SAYING
        and not trailing
        and low > _low(out)
        and not any(t.word or t.quoted for t in tokens[end:])
    ):
        return None  # nothing is said: "some minutes before the crew announced"
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
