"""From drafts to statements: spans, quotations, and whom a pronoun or a shared subject stands for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from service.statements.drafts import Draft, draft_sentence
from service.statements.pronouns import Memory, Resolved
from service.statements.quotations import outermost
from service.statements.speakers import Grammar, Span, Speaker
from service.statements.tokens import Token, tokenize
from service.types import Directness, Mention, Quotation, Sentence, Statement

_PASSED_OVER = frozenset({"boilerplate", "source_line"})
_TRIM = " \t\n,;"
_CONJUNCTION = re.compile(r"(?<=[\s,;])(?:song|nhưng|và|còn|trong khi|đồng thời|rồi|but|and|while|with|as|yet)\Z")


@dataclass(frozen=True, slots=True)
class _Scope:
    draft: Draft
    start: int
    end: int


def assemble(
    text: str, sentences: Sequence[Sentence], grammar: Grammar, quotations: Sequence[Quotation]
) -> tuple[Statement, ...]:
    outer = outermost(tuple(quotations))
    memory = Memory(text, grammar)
    out: list[Statement] = []
    taken: set[int] = set()
    unanswered: list[int] = []
    at = 0
    for n, sentence in enumerate(sentences):
        if sentence.role in _PASSED_OVER or (sentence.text[:1] == "(" and sentence.text[-1:] == ")"):
            continue
        while at < len(outer) and outer[at].end <= sentence.start:
            at += 1
        near = _overlapping(outer, at, sentence)
        tokens = tokenize(text, sentence.start, sentence.end, [(q.start, q.end) for q in near])
        scopes = _scopes(tokens, draft_sentence(tokens, grammar), sentence)
        open_before, unanswered = unanswered, []
        for scope in scopes:
            meant = memory.resolve(scope.draft.speaker, tokens) if scope.draft.speaker else None
            if (meant and meant.open) or (scope.draft.inherits and len(out) - 1 in unanswered):
                unanswered.append(len(out))
            out.append(_statement(text, sentences, n, scope, outer, near, taken, meant, out))
        people = [s.draft.speaker for s in scopes if s.draft.speaker]
        spoken = any(s.kind in ("person", "pronoun") or s.first < 4 for s in people)
        subject = memory.note_sentence(tokens, spoken, asked=bool(open_before))
        for k in open_before if subject else ():
            assert subject is not None
            out[k] = replace(out[k], resolved=subject.name, anonymity=subject.anonymity)
    out.extend(_continued(text, sentences, outer, taken, out))
    return tuple(sorted(out, key=lambda s: (s.start, s.end)))


def _overlapping(outer: Sequence[Quotation], at: int, sentence: Sentence) -> list[Quotation]:
    near = []
    while at < len(outer) and outer[at].start < sentence.end:
        near.append(outer[at])
        at += 1
    return near


def _scopes(tokens: tuple[Token, ...], drafts: tuple[Draft, ...], sentence: Sentence) -> list[_Scope]:
    """The stretch of the sentence that each draft covers: from its speaker (or, trailing, from what is said) on."""
    starts = []
    for k, draft in enumerate(drafts):
        low = drafts[k - 1].end if k else 0
        start = tokens[draft.start].start
        if k == 0:
            start = sentence.start
        elif draft.trailing:
            stop = next((i for i in range(draft.start - 1, low, -1) if tokens[i].text == ";"), None)
            start = tokens[stop + 1].start if stop is not None else start
        starts.append(start)
    scopes = []
    for k, draft in enumerate(drafts):
        follows = starts[k + 1] if k + 1 < len(drafts) else sentence.end
        if k + 1 < len(drafts) and not drafts[k + 1].inherits and _holds(tokens, draft, drafts[k + 1]):
            follows = sentence.end
        scopes.append(_Scope(draft, starts[k], max(follows, tokens[max(draft.end - 1, draft.cue)].end)))
    return scopes


def _holds(tokens: tuple[Token, ...], outer: Draft, inner: Draft) -> bool:
    """Whether the next statement is part of what this one reports: nothing but words between the two."""
    if outer.rule == "according to" and not outer.trailing:
        return not any(t.text == ";" for t in tokens[outer.end : inner.start])
    between = tokens[outer.end : inner.start]
    return not outer.trailing and all(t.word and not t.quoted for t in between) and len(between) <= 6


def _statement(
    text: str, sentences: Sequence[Sentence], n: int, scope: _Scope, outer: Sequence[Quotation], near: list[Quotation],
    taken: set[int], meant: Resolved | None, out: list[Statement],
) -> Statement:  # fmt: skip
    draft, sentence = scope.draft, sentences[n]
    last = out[-1] if draft.inherits and out and out[-1].sentences[-1:] == (sentence.index,) else None
    speaker = draft.speaker
    start, end = _trim(text, scope.start, scope.end)
    held = [q for q in near if q.start < end and q.end > start and q.start not in taken]
    held = [q for q in held if max(q.start, sentence.start) >= start - 1]
    held = _whole(text, outer, held, taken)
    for q in held:
        taken.add(q.start)
        start, end = min(start, q.start - 1), max(end, min(q.end + 1, len(text)))
    quotations = tuple(replace(q, scare=q.scare and not _said(text, q, draft)) for q in held)
    start = max(start, 0)
    covered = tuple(s.index for s in sentences[max(0, n - 30) : n + 30] if s.start < end and s.end > start)
    resolved = meant.name if meant else last.resolved if last else None
    span = speaker.span if speaker else None
    return Statement(
        start=start, end=end, text=text[start:end], sentences=covered or (sentence.index,),
        speaker=_mention(text, span) if span else last.speaker if last else None,
        resolved=resolved,
        office=_mention(text, speaker.office if speaker.kind in ("person", "office") else None) if speaker else last.office if last else None,
        organisation=_mention(text, speaker.body) if speaker else last.organisation if last else None,
        outlet=_mention(text, draft.outlet or (speaker.outlet if speaker else None)) or (last.outlet if last else None),
        verb=_mention(text, draft.verb), stance=draft.stance,
        anonymity=meant.anonymity if meant else last.anonymity if last else "unknown",
        directness=_directness(text, start, end, quotations),
        quotations=quotations,
        chain=tuple(m for c in draft.carriers if (m := _mention(text, c.span))) or (last.chain if last else ()),
        rules=(draft.rule,), also=draft.also, offices=_offices(text, speaker) if speaker else last.offices if last else (),
    )  # fmt: skip


def _offices(text: str, speaker: Speaker) -> tuple[Mention, ...]:
    if speaker.kind not in ("person", "office"):
        return ()
    spans = speaker.titles or ((speaker.office,) if speaker.office else ())
    return tuple(Mention(a, b, text[a:b]) for a, b in spans)


def _whole(text: str, outer: Sequence[Quotation], held: list[Quotation], taken: set[int]) -> list[Quotation]:
    """With the other paragraphs of a quotation that opens anew in each of them and closes only in the last."""
    if not held:
        return held
    a = first = bisect_left(outer, held[0].start, key=lambda q: q.start)
    b = last = bisect_left(outer, held[-1].start, key=lambda q: q.start)
    while first > 0 and outer[first - 1].start not in taken and _goes_on(text, outer[first - 1], outer[first]):
        first -= 1
    while last + 1 < len(outer) and outer[last + 1].start not in taken and _goes_on(text, outer[last], outer[last + 1]):
        last += 1
    return [*outer[first:a], *held, *outer[b + 1 : last + 1]]


def _goes_on(text: str, one: Quotation, other: Quotation) -> bool:
    """Whether nothing but a new paragraph and its opening mark lies between two quotations."""
    between = text[one.end : other.start]
    return "\n" in between and len("".join(between.split())) == 1


def _said(text: str, quotation: Quotation, draft: Draft) -> bool:
    """A short quotation in a statement is a piece of what was said, unless it names something."""
    return not draft.rule.startswith("according") or len(quotation.text.split()) > 2


def _directness(text: str, start: int, end: int, quotations: tuple[Quotation, ...]) -> Directness:
    """direct: a quotation that stands for itself (at the start, after a colon, or most of it); mixed: only pieces."""
    if not quotations:
        return "indirect"
    for q in quotations:
        before = text[max(start, q.start - 4) : q.start].rstrip(" \n\"“'‘«„")
        after = text[q.end : q.end + 3].lstrip("\"”'’»")
        opens = not before and (q.text[-1] in ".!?,…" or after[:1] in ",.?!" or len(q.text.split()) > 4)
        if opens or before.endswith(":") or (q.text[-1] in ".!?…" and before.endswith(",")):
            return "direct"
    inside = sum(q.end - q.start for q in quotations)
    return "direct" if inside >= 0.6 * (end - start) else "mixed"


def _continued(
    text: str, sentences: Sequence[Sentence], outer: Sequence[Quotation], taken: set[int], said: Sequence[Statement]
) -> list[Statement]:
    """A quotation that stands alone belongs to whoever spoke last, if that was just before."""
    places = sorted(said, key=lambda s: s.start)
    out: list[Statement] = []
    k, n, last = 0, 0, None
    for q in outer:
        while k < len(places) and places[k].start < q.start:
            last = places[k]
            k += 1
        if q.start in taken or q.scare or last is None:
            continue
        while n < len(sentences) and sentences[n].end <= q.start:
            n += 1
        covered = [s for s in sentences[n : n + 30] if s.start < q.end]
        if not covered or covered[0].role in _PASSED_OVER or covered[0].index - last.sentences[-1] > 1:
            continue
        start, end = max(0, q.start - 1), min(q.end + 1, len(text))
        if q.end - q.start < 0.6 * (covered[-1].end - covered[0].start):
            continue
        last = replace(
            last, start=start, end=end, text=text[start:end], sentences=tuple(s.index for s in covered), verb=None,
            directness="direct", speaker=None, quotations=(q,), chain=(), rules=("continued quotation",),
            stance="neutral", also=frozenset(),
        )  # fmt: skip
        out.append(last)
    return out


def _trim(text: str, start: int, end: int) -> Span:
    """Without white space, commas and the conjunction that leads to the next statement."""
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start:
        if text[end - 1] in _TRIM:
            end -= 1
        elif hit := _CONJUNCTION.search(text, max(start, end - 14), end):
            end = hit.start()
        else:
            break
    return start, end


def _mention(text: str, span: Span | None) -> Mention | None:
    return Mention(span[0], span[1], text[span[0] : span[1]]) if span else None
