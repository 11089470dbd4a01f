"""Who says it: the article's statement against the statements of the source passage that answers its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from service.checks._affiliations import holds_office, sent_by, state_voice
from service.checks._anonymity import AUTHORITIES, ONE_OF_MANY, ROLE_ONLY, SOMEBODY, anonymous_named, named_anonymised
from service.checks._body_names import vietnamese_bodies
from service.checks._context import Answer, article_statements, source_statements
from service.checks._displaced import displaced
from service.checks._mouths import other_mouth
from service.checks._parties import parties
from service.checks._who import (
    VI_PRONOUN,
    Who,
    common_noun,
    has_name,
    is_pronoun,
    name_answered,
    overlap_of,
    says_who,
    speaker_finding,
    who_is,
)
from service.checks._words import covered, translations
from service.comparison import Comparison
from service.languages.en.speakers import DEMONYMS
from service.statements.names import (
    Name,
    Side,
    english_answered,
    fold,
    names_in,
    organisation_topics,
    read_english,
    read_vietnamese,
    side,
)
from service.types import Finding, Mention, Statement

_LAW = re.compile(r"(?:nghị quyết|nghị định|luật|thông tư|hiến pháp|bộ luật|quy định|điều) ", re.IGNORECASE)


def speakers(comparison: Comparison, answer: Answer) -> Iterator[Finding]:
    """At most one finding on who speaks in an article sentence."""
    mine = [
        s
        for s in article_statements(comparison, answer.sentence.index)
        if s.speaker is not None and answer.sentence.start <= s.speaker.start < answer.sentence.end
    ]
    there = tuple(
        s
        for s in source_statements(comparison, answer.source, answer.sentences)
        if not (s.speaker and _LAW.match(s.speaker.text))
    )
    for statement in mine:
        focus, those = _focused(comparison, answer, statement, there)
        found = anonymous_named(comparison, focus, [statement], those)
        if found is not None:
            yield found
            return
    speaking = {s.resolved for s in mine}
    settled = len({s.resolved for s in there}) < len(speaking) and any(
        english_answered(n.text, side(who_is(t).text))
        for s in mine
        for n in names_in(who_is(s).text)
        if n.kind != "place"
        for t in there
    )  # the source has fewer speakers than the article, and one of them answers
    for statement in () if settled else mine:
        focus, those = _focused(comparison, answer, statement, there)
        found = _mismatch(comparison, focus, statement, those)
        if found is not None:
            yield found
            return
    for statement in mine:
        found = other_mouth(comparison, answer, statement) or parties(comparison, answer, statement)
        if found is not None:
            yield found
            return
    for statement in mine:
        found = _displaced_speaker(comparison, answer, statement)
        if found is not None:
            yield found
            return


FOCUS, MARGIN = 0.35, 0.2
"""From this overlap on, and by this much more than anybody else's, a source statement is the one that is retold."""


def _focused(
    comparison: Comparison, answer: Answer, statement: Statement, there: tuple[Statement, ...]
) -> tuple[Answer, tuple[Statement, ...]]:
    """The passage narrowed to the sentences of the statement that plainly answers this one, if there is such a one.

    An aligner led by a swapped name adds the sentences in which that name stands; the words tell which one is retold.
    """
    scored = sorted(((overlap_of(comparison, statement, s), n) for n, s in enumerate(there)), reverse=True)
    if not scored or scored[0][0] < FOCUS:
        return answer, there
    best = there[scored[0][1]]
    if best.speaker is None or VI_PRONOUN.fullmatch(best.speaker.text):
        return answer, there  # who "ông" is was itself inferred
    others = [share for share, n in scored if there[n].resolved != best.resolved]
    if others and scored[0][0] - others[0] < MARGIN:
        return answer, there
    kept = tuple(s for s in answer.sentences if s.index in best.sentences)
    if not kept or len(kept) == len(answer.sentences):
        return answer, there
    those = tuple(s for s in there if set(s.sentences) & {k.index for k in kept})
    return replace(answer, sentences=kept, text=" ".join(k.text for k in kept)), those


def _mismatch(
    comparison: Comparison, answer: Answer, statement: Statement, there: tuple[Statement, ...]
) -> Finding | None:
    assert statement.speaker is not None
    who = who_is(statement)
    if is_pronoun(statement) or not there or _nationality(statement):
        return None
    if SOMEBODY.fullmatch(statement.speaker.text) or ONE_OF_MANY.match(statement.speaker.text):
        return named_anonymised(comparison, answer, statement, there)
    ours = [n for n in names_in(who.text) if not common_noun(n, comparison)]
    if (ROLE_ONLY.match(statement.speaker.text) or AUTHORITIES.fullmatch(statement.speaker.text)) and not any(
        n.kind == "person" for n in ours
    ):
        return named_anonymised(comparison, answer, statement, there)
    ours, people, alone = _named(comparison, answer, statement, who, ours)
    if not ours or not (who.named or alone or any(n.kind != "unknown" for n in ours)):
        return None
    nearby = side(answer.text if answer.score >= 0.5 else answer.near)
    if any(
        english_answered(n.text, side(who_is(s).text + " " + (s.outlet.text if s.outlet else "")))
        for n in ours
        for s in there
    ):
        return None
    if any(english_answered(n.text, nearby) or fold(n.text.split()[-1]) in nearby.capitals for n in ours):
        return _other_mouth(comparison, answer, statement, there, ours)
    rivals = [s for s in there if says_who(s)]
    if not rivals:
        return None
    rival = max(rivals, key=lambda s: overlap_of(comparison, statement, s) + 0.2 * (s.anonymity == "named"))
    overlap = overlap_of(comparison, statement, rival)
    theirs = who_is(rival)
    if (theirs.named and name_answered(theirs, answer)) or not has_name(rival, comparison, answer):
        return None
    if who.named and not theirs.named and holds_office(comparison, answer, ours, rival):
        return None
    if not people and (sent_by(comparison, answer, ours, rival) or state_voice(ours, there)):
        return None
    if not people and covered(_without_places(who.text, nearby), theirs.text, comparison.lexicon) >= 0.34:
        return None
    if (
        not theirs.named
        and alone
        and not any(b.own for b in vietnamese_bodies(theirs.text))
        and len(theirs.text.split()) > 3
    ):
        return None  # a brand may stand for a firm whose name only says what it makes: Vinamilk
    sure = _certainty(answer, ours, who, theirs, alone=alone)
    if sure is None:
        return None
    if overlap < 0.2:
        sure -= 0.25
    mention = rival.speaker
    if mention is None:
        return Finding(
            "ATT-SPEAKER",
            sure,
            f"The article gives these words to {who.text.split(' , ')[0]}; in the source they are {theirs.text.split(' , ')[0]}'s.",
            f"source: {theirs.text}; article: {who.text}",
            comparison.article_evidence(answer.sentence.index, statement.speaker.start, statement.speaker.end),
            comparison.whole_source_sentence(answer.source, rival.sentences[0]),
        )
    return speaker_finding(
        comparison, answer, "ATT-SPEAKER", sure, statement.speaker, mention,
        f"The article gives these words to {who.text.split(' , ')[0]}; in the source they are {theirs.text.split(' , ')[0]}'s.",
    )  # fmt: skip


def _nationality(statement: Statement) -> bool:
    """Is the speaker called by his country alone, as somebody named before ("the South Korean")?"""
    words = (statement.speaker.text if statement.speaker else "").lower().split()
    return bool(words) and words[0] in ("the", "a", "an") and all(w in DEMONYMS or w in _QUARTERS for w in words[1:])


def _without_places(text: str, there: Side) -> str:
    """What a body is called besides the places that both sides name."""
    for name in names_in(text):
        if name.kind == "place" and english_answered(name.text, there):
            text = text.replace(name.text, " ")
    return re.sub(r"(?<!\w)['’]s\b", " ", text)


_QUARTERS = frozenset("north south east west northern southern young old former veteran".split())


def _named(
    comparison: Comparison, answer: Answer, statement: Statement, who: Who, ours: list[Name]
) -> tuple[list[Name], list[Name], bool]:
    """The names that must be answered (a person's, if there is one: the body that he speaks for does not answer him), the
    persons among them, and whether a lone word of capitals is the whole speaker."""
    assert statement.speaker is not None
    opens = answer.sentence.text[: statement.speaker.start - answer.sentence.start].strip("\"“‘' ") == ""
    alone = (
        len(ours) == 1
        and ours[0].text == statement.speaker.text
        and not ours[0].text.isupper()
        and not (opens and bool(translations(ours[0].text, comparison.lexicon)))
    )
    people = [
        n
        for n in ours
        if n.kind == "person"
        or (
            n.kind == "unknown"
            and not n.text.isupper()
            and (alone or (who.named and n.text in (statement.resolved or "")))
        )
    ]
    bodies = [n for n in ours if n.kind == "organisation" and n.text in statement.speaker.text]
    return people or bodies or ours, people, alone  # the state does not answer for its intelligence service


def _certainty(answer: Answer, ours: list[Name], who: Who, theirs: Who, *, alone: bool) -> float | None:
    """How sure it is that two speakers without a name in common are two; ``None``: they may be one."""
    person = any(n.kind == "person" for n in ours) or (who.named and bool(ours)) or alone
    if theirs.named and person:
        return 0.86
    if theirs.named or person:
        return 0.74
    if (
        name_answered(theirs, answer)
        or not (organisation_topics(theirs.text, "vi") or read_vietnamese(theirs.text))
        or organisation_topics(who.text, "en") & organisation_topics(theirs.text, "vi")
    ):
        return None
    return 0.72


def _displaced_speaker(comparison: Comparison, answer: Answer, statement: Statement) -> Finding | None:
    """A speaker of the story put in the place of the only person of the passage, whatever verb that one has there."""
    mention, start = statement.speaker, answer.sentence.start
    if mention is None or statement.anonymity not in ("named", "unknown"):
        return None
    named = [
        n for n in read_english(answer.sentence.text)
        if n.kind == "person" and mention.start <= start + n.start < mention.end
    ]  # fmt: skip
    found = displaced(answer, named[0]) if len(named) == 1 else None
    if found is None:
        return None
    sentence, rival = found
    theirs = Mention(sentence.start + rival.start, sentence.start + rival.end, rival.text)
    return speaker_finding(
        comparison, answer, "ATT-SPEAKER", 0.68, mention, theirs,
        f"The article has {mention.text} speak; in the source it is {rival.text}.",
    )  # fmt: skip


def _other_mouth(
    comparison: Comparison, answer: Answer, statement: Statement, there: tuple[Statement, ...], ours: list[Name]
) -> Finding | None:
    """The article's speaker is named in the passage, but every word of it is somebody else's by name."""
    assert statement.speaker is not None
    people = [n for n in ours if n.kind in ("person", "unknown")]
    if not people or len(ours) > 1 or statement.anonymity != "named":
        return None
    said = [s for s in there if s.stance != "accuse"]
    if not said or any(
        s.speaker is None or s.anonymity != "named" or not says_who(s) or VI_PRONOUN.fullmatch(s.speaker.text)
        for s in said
    ):
        return None
    if len({s.resolved for s in said}) != 1 or name_answered(who_is(said[0]), answer):
        return None
    rival = max(said, key=lambda s: overlap_of(comparison, statement, s))
    mention = rival.speaker
    if mention is None or overlap_of(comparison, statement, rival) < 0.3 or not has_name(rival, comparison, answer):
        return None
    before = comparison.sources[answer.source].text[max(0, mention.start - 90) : mention.start]
    if english_answered(people[0].text, side(re.split(r"[.;]|cho biết|nói|khẳng định", before)[-1])):
        return None  # an apposition: "bà Hân, Giám đốc nghiên cứu của Nhà Việt Data"
    return speaker_finding(
        comparison, answer, "ATT-SPEAKER", 0.7, statement.speaker, mention,
        f"The article gives these words to {statement.speaker.text}; in the source they are {mention.text}'s.",
    )  # fmt: skip
